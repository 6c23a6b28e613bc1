/// What a cmi5 package says of itself, after repair: cmi5 section 13.1, course structure.
///
/// Everything in it is usable as it stands: ids are absolute and unique, addresses lead to a file of the package or to another site,
/// scores lie in their range. Paths are relative to the folder that holds `cmi5.xml`.
package struct CourseStructure: Sendable, Equatable, Codable {
    /// The publisher's id.
    package let id: String
    package let title: LangTexts
    package let description: LangTexts
    package let objectives: [Objective]
    package let parts: [Part]
    /// The folder inside the zip that holds the structure, ending in a slash; empty at the top and for a bare XML file.
    package let folder: String

    package init(id: String, title: LangTexts, description: LangTexts = LangTexts([]), objectives: [Objective] = [], parts: [Part], folder: String = "") {
        self.id = id
        self.title = title
        self.description = description
        self.objectives = objectives
        self.parts = parts
        self.folder = folder
    }

    /// All assignable units in document order.
    package var units: [AssignableUnit] { parts.flatMap(\.units) }
    package func unit(_ id: String) -> AssignableUnit? { units.first { $0.id == id } }
    /// All blocks, inner ones before those around them: the order in which they come to be satisfied.
    package var blocks: [Block] { parts.flatMap(\.blocks) }
    /// Languages in which the course has a title.
    package var languages: [String] { title.entries.map(\.language).filter { !$0.isEmpty } }
}

/// A text in several languages, in the order written (`langstring`).
package struct LangTexts: Sendable, Equatable, Codable {
    package struct Entry: Sendable, Equatable, Codable {
        /// A BCP 47 tag, well formed; empty where none is given.
        package let language: String
        package let text: String
        package init(language: String, text: String) { (self.language, self.text) = (language, text) }
    }
    package let entries: [Entry]
    package init(_ entries: [Entry]) { self.entries = entries }
    package init(_ text: String) { self.init([Entry(language: "", text: text)]) }

    /// The text for a reader: the same tag, then the same language, then English, then the first; empty without any.
    package func text(for language: String) -> String {
        let wanted = language.lowercased(), primary = wanted.prefix { $0 != "-" }
        func first(_ fits: (String) -> Bool) -> String? { entries.first { fits($0.language.lowercased()) }?.text }
        return first { $0 == wanted } ?? first { $0.prefix { $0 != "-" } == primary } ?? first { $0.prefix { $0 != "-" } == "en" } ?? entries.first?.text ?? ""
    }
    package var isEmpty: Bool { entries.isEmpty }
}

/// A learning objective (13.1.3).
package struct Objective: Sendable, Equatable, Codable {
    package let id: String
    package let title: LangTexts
    package init(id: String, title: LangTexts) { (self.id, self.title) = (id, title) }
}

/// A block or an assignable unit.
package indirect enum Part: Sendable, Equatable, Codable {
    case block(Block)
    case unit(AssignableUnit)

    package var units: [AssignableUnit] {
        switch self {
        case .unit(let unit): [unit]
        case .block(let block): block.parts.flatMap(\.units)
        }
    }
    package var blocks: [Block] {
        switch self {
        case .unit: []
        case .block(let block): block.parts.flatMap(\.blocks) + [block]
        }
    }
}

/// Units and blocks that belong together (13.1.2).
package struct Block: Sendable, Equatable, Codable {
    package let id: String
    package let title: LangTexts
    package let description: LangTexts
    package let objectives: [String]
    package let parts: [Part]
    package init(id: String, title: LangTexts, description: LangTexts = LangTexts([]), objectives: [String] = [], parts: [Part]) {
        self.id = id
        self.title = title
        self.description = description
        self.objectives = objectives
        self.parts = parts
    }
}

/// An assignable unit: what is launched (13.1.4).
package struct AssignableUnit: Sendable, Equatable, Codable {
    /// The publisher's id.
    package let id: String
    package let title: LangTexts
    package let description: LangTexts
    package let objectives: [String]
    package let address: UnitAddress
    package let launchMethod: LaunchMethod
    package let moveOn: MoveOn
    /// Ten-thousandths, 0 to 10,000; nil where none is given.
    package let masteryScore: Int?
    /// An IRI as written.
    package let activityType: String?
    package let launchParameters: String?
    package let entitlementKey: String?

    package init(id: String, title: LangTexts, description: LangTexts = LangTexts([]), objectives: [String] = [], address: UnitAddress, launchMethod: LaunchMethod = .anyWindow,
                 moveOn: MoveOn = .notApplicable, masteryScore: Int? = nil, activityType: String? = nil, launchParameters: String? = nil, entitlementKey: String? = nil) {
        self.id = id
        self.title = title
        self.description = description
        self.objectives = objectives
        self.address = address
        self.launchMethod = launchMethod
        self.moveOn = moveOn
        self.masteryScore = masteryScore
        self.activityType = activityType
        self.launchParameters = launchParameters
        self.entitlementKey = entitlementKey
    }
}

/// Where a unit starts.
package enum UnitAddress: Sendable, Equatable, Codable {
    /// A file of the package as the package spells it; query and fragment without their marks, empty without any.
    case file(path: String, query: String, fragment: String)
    /// Fully qualified: content that lies on another site (14.1).
    case elsewhere(String)
}

/// Whether a unit needs a window of its own (8.1).
package enum LaunchMethod: String, Sendable, Codable, CaseIterable {
    case ownWindow = "OwnWindow"
    case anyWindow = "AnyWindow"
}

/// What satisfies a unit (13.1.4).
package enum MoveOn: String, Sendable, Codable, CaseIterable {
    case passed = "Passed"
    case completed = "Completed"
    case completedAndPassed = "CompletedAndPassed"
    case completedOrPassed = "CompletedOrPassed"
    case notApplicable = "NotApplicable"
}

/// Who asks for what: the learner works, an author looks around, the learner looks again (10.0, launchMode).
package enum LaunchMode: String, Sendable, Codable, CaseIterable {
    case normal = "Normal"
    case browse = "Browse"
    case review = "Review"
}
