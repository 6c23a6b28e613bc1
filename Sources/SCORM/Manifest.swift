/// What a SCORM package says of itself, after repair: SCORM 1.2 Content Aggregation Model, section 2.3; SCORM 2004 CAM 3.4.
///
/// Everything in it is usable as it stands: launch paths exist in the package, identifiers are unique, at least one
/// item can be launched. Paths are relative to the folder that holds the manifest.
package struct Manifest: Sendable, Equatable, Codable {
    package let identifier: String
    package let edition: Edition
    /// Title of the default organization.
    package let title: String
    /// The folder inside the zip that holds the manifest, ending in a slash; empty at the top.
    package let folder: String
    /// Language of the metadata, a BCP 47 tag as written; `nil` where none is given.
    package let language: String?
    package let organizations: [Organization]
    /// Index of the one that is played.
    package let defaultOrganization: Int
    /// What SCORM 2004 sequences; `nil` for 1.2.
    package let activities: ActivityTree?

    package init(
        identifier: String, edition: Edition, title: String, folder: String, language: String?,
        organizations: [Organization], defaultOrganization: Int, activities: ActivityTree? = nil
    ) {
        self.identifier = identifier
        self.edition = edition
        self.title = title
        self.folder = folder
        self.language = language
        self.organizations = organizations
        self.defaultOrganization = defaultOrganization
        self.activities = activities
    }

    /// The organization that is played.
    package var organization: Organization { organizations[defaultOrganization] }

    /// The items of the played organization that can be launched, in document order.
    package var launchable: [Item] { organization.everyItem.filter { $0.launch != nil } }

    package func item(_ identifier: String) -> Item? {
        organization.items.lookUp(identifier)
    }
}

/// The editions that are told apart.
package enum Edition: String, Sendable, Codable, CaseIterable {
    case scorm12 = "1.2"
    case scorm2004second = "2004 2nd Edition"
    case scorm2004third = "2004 3rd Edition"
    case scorm2004fourth = "2004 4th Edition"
    /// 2004 without a word on the edition.
    case scorm2004 = "2004"
}

/// A table of contents.
package struct Organization: Sendable, Equatable, Codable {
    package let identifier: String
    package let title: String
    package let items: [Item]

    package init(identifier: String, title: String, items: [Item]) {
        self.identifier = identifier
        self.title = title
        self.items = items
    }

    /// All items, parents before their children.
    package var everyItem: [Item] { items.flatMap(\.selfAndDescendants) }
}

/// An entry of the table of contents.
package struct Item: Sendable, Equatable, Codable {
    /// Unique within the manifest.
    package let identifier: String
    package let title: String
    package let isVisible: Bool
    /// `nil` for a heading.
    package let launch: Launch?
    /// An AICC script as written; see `Prerequisites`.
    package let prerequisites: String?
    /// `adlcp:masteryscore`, a CMIDecimal 0–100.
    package let masteryScore: String?
    /// `adlcp:maxtimeallowed`, a CMITimespan.
    package let maxTimeAllowed: String?
    /// `adlcp:timelimitaction`.
    package let timeLimitAction: String?
    /// `adlcp:datafromlms`.
    package let dataFromLMS: String?
    package let items: [Item]

    package init(
        identifier: String, title: String, isVisible: Bool = true, launch: Launch? = nil, prerequisites: String? = nil,
        masteryScore: String? = nil, maxTimeAllowed: String? = nil, timeLimitAction: String? = nil,
        dataFromLMS: String? = nil, items: [Item] = []
    ) {
        self.identifier = identifier
        self.title = title
        self.isVisible = isVisible
        self.launch = launch
        self.prerequisites = prerequisites
        self.masteryScore = masteryScore
        self.maxTimeAllowed = maxTimeAllowed
        self.timeLimitAction = timeLimitAction
        self.dataFromLMS = dataFromLMS
        self.items = items
    }

    package var selfAndDescendants: [Item] { [self] + items.flatMap(\.selfAndDescendants) }
}

extension [Item] {
    /// The first of that name, parents before their children, without a list of all.
    fileprivate func lookUp(_ identifier: String) -> Item? {
        for item in self {
            if item.identifier == identifier { return item }
            if let found = item.items.lookUp(identifier) { return found }
        }
        return nil
    }
}

/// Where an item starts.
package struct Launch: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable {
        /// Talks to the run time.
        case sco
        /// Does not; complete once launched.
        case asset
    }

    package let kind: Kind
    /// A file of the package, exactly as the package spells it, relative to the manifest's folder.
    package let path: String
    /// Without the question mark; empty without one.
    package let query: String
    /// Without the hash; empty without one.
    package let fragment: String

    package init(kind: Kind, path: String, query: String = "", fragment: String = "") {
        self.kind = kind
        self.path = path
        self.query = query
        self.fragment = fragment
    }
}
