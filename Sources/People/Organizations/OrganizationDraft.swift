package import HTML
package import Kernel
package import Web

/// What is entered about an organization's seats.
package enum SeatLimit: Sendable, Equatable {
    /// Nothing was said about them.
    case asBefore
    case none
    case most(Int)

    /// An empty text means none. - Throws: `SeatRefusal.bad`
    package init(text: String) throws {
        if text.isEmpty { self = .none } else if let number = Int(text), (0...Seats.highest).contains(number) { self = .most(number) } else { throw SeatRefusal.bad }
    }
}

/// What is entered about an organization; checked by `problems`, then by the verb against what is stored.
package struct OrganizationDraft: Sendable, Equatable {
    package var name: String
    /// ISO 3166-1 alpha-2.
    package var country: String
    package var region: String
    package var type: OrganizationType
    package var parent: OrganizationID?
    /// Whole percent, 1…100; needed with a parent, 100 when not said.
    package var ownership: Int?
    package var externalIDs: [ExternalID]
    package var seats: SeatLimit
    /// nil: as before.
    package var tags: [String]?
    /// Values of custom fields by their key, as typed; nil: as before. A field that is not named keeps its value.
    package var fields: [String: String]?
    package var entity: LegalEntityDraft
    package init(
        name: String, country: String, region: String = "", type: OrganizationType = .reseller, parent: OrganizationID? = nil,
        ownership: Int? = nil, externalIDs: [ExternalID] = [], seats: SeatLimit = .asBefore,
        tags: [String]? = nil, fields: [String: String]? = nil, entity: LegalEntityDraft = .asBefore
    ) {
        (self.name, self.country, self.region, self.type) = (name, country, region, type)
        (self.parent, self.ownership, self.externalIDs, self.seats) = (parent, ownership, externalIDs, seats)
        (self.tags, self.fields, self.entity) = (tags.map(OrganizationTags.tidied), fields, entity)
    }

    /// What is wrong with it by itself.
    package var problems: [OrganizationRefusal] {
        var found: [OrganizationRefusal] = []
        if name.isEmpty { found.append(.nameMissing) }
        if name.count > Limits.nameCharacters { found.append(.nameLong) }
        if !Countries.contains(country) { found.append(.country) }
        if region.count > 100 { found.append(.regionLong) }
        if let tags, !OrganizationTags.areGood(tags) { found.append(.tags) }
        if parent != nil, let ownership, !(1...100).contains(ownership) { found.append(.ownership) }
        return found
    }
}

/// Why an organization or a link of it was not written.
package enum OrganizationRefusal: Refusal, Equatable {
    case nameMissing, nameLong, nameTaken, country, type, regionLong, parentUnknown, ownership
    /// With the names on the way round.
    case parentCircle(String)
    /// What was chosen is a location itself, of the named company; what is edited has locations of its own.
    case entityUnknown, entityLocation(head: String), entityHead
    case tags
    case externalLine(Int)
    case externalTaken(String)
    case linkSelf, linkTaken, linkUnknown, linkDays
    case day(field: String)

    package var code: String {
        switch self {
        case .nameMissing: "organization.nameMissing"
        case .nameLong: "organization.nameLong"
        case .nameTaken: "organization.nameTaken"
        case .country: "organization.country"
        case .type: "organization.type"
        case .regionLong: "organization.regionLong"
        case .parentUnknown: "organization.parentUnknown"
        case .parentCircle: "organization.parentCircle"
        case .entityUnknown: "organization.legalEntityUnknown"
        case .entityLocation: "organization.legalEntityIsLocation"
        case .entityHead: "organization.legalEntityHasLocations"
        case .tags: "organization.tags"
        case .ownership: "organization.ownership"
        case .externalLine: "organization.externalID"
        case .externalTaken: "organization.externalIDTaken"
        case .linkSelf: "organization.ownDistributor"
        case .linkTaken: "organization.distributorLinked"
        case .linkUnknown: "organization.distributorUnknown"
        case .linkDays: "organization.distributorDays"
        case .day: "day"
        }
    }
    package var message: Message {
        switch self {
        case .nameMissing: .peopleNameMissing
        case .nameLong: .peopleNameLong(count: Limits.nameCharacters)
        case .nameTaken: .peopleOrganizationNameTaken
        case .country: .peopleOrganizationCountryBad
        case .type: .peopleOrganizationTypeBad
        case .regionLong: .peopleNameLong(count: 100)
        case .parentUnknown: .peopleOrganizationParentBad
        case .parentCircle(let way): .peopleOrganizationParentCircle(way: way)
        case .entityUnknown: .peopleEntityUnknown
        case .entityLocation(let head): .peopleEntityLocation(head: head)
        case .entityHead: .peopleEntityHead
        case .tags: .peopleTagsBad(most: OrganizationTags.most, letters: OrganizationTags.letters)
        case .ownership: .peopleOrganizationOwnershipBad
        case .externalLine(let line): .peopleOrganizationExternalBad(line: line)
        case .externalTaken(let value): .peopleOrganizationExternalTaken(value: value)
        case .linkSelf: .peopleOrganizationLinkSelf
        case .linkTaken: .peopleOrganizationLinkTaken
        case .linkUnknown: .peopleOrganizationLinkBad
        case .linkDays: .peopleOrganizationLinkDays
        case .day: .peopleDayBad
        }
    }
    package var field: String? {
        switch self {
        case .nameMissing, .nameLong, .nameTaken: "name"
        case .country: "country"
        case .type: "type"
        case .regionLong: "region"
        case .parentUnknown, .parentCircle: "parent"
        case .entityUnknown, .entityLocation, .entityHead: "legalEntity"
        case .tags: "tags"
        case .ownership: "ownership"
        case .externalLine, .externalTaken: "externalIDs"
        case .linkSelf, .linkTaken, .linkUnknown: "distributor"
        case .linkDays: "to"
        case .day(let field): field
        }
    }
}

extension [ExternalID] {
    /// Reads `system: value` lines as the form has them. Throws the first line that is none.
    init(lines text: String) throws {
        self = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = line.trimmingSpaces()
            if line.isEmpty { continue }
            let halves = line.split(separator: ":", maxSplits: 1).map { $0.trimmingSpaces() }
            guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty, line.count <= 200 else { throw OrganizationRefusal.externalLine(index + 1) }
            let id = ExternalID(system: halves[0].lowercased(), value: halves[1])
            if !contains(id) { append(id) }
        }
    }
    var lines: String { map { "\($0.system): \($0.value)" }.joined(separator: "\n") }
}
