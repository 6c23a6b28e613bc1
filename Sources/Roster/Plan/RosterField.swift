import HTML
import Kernel
import People

/// What the cells of a column mean. Stored by its key; `id:crm` is the external id in the system `crm`.
struct RosterField: Hashable, Sendable, Codable {
    let key: String
    init(_ key: String) { self.key = key }
    init(from decoder: any Decoder) throws { key = try decoder.singleValueContainer().decode(String.self) }
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(key)
    }

    static let ignored = RosterField("")
    static let name = RosterField("name"), firstName = RosterField("firstName"), lastName = RosterField("lastName"), email = RosterField("email")
    static let organization = RosterField("organization"), jobRoles = RosterField("jobRoles"), language = RosterField("language")
    static let start = RosterField("start"), lastDay = RosterField("lastDay"), role = RosterField("role")
    /// An external id whose system stands in `externalSystem` or in the upload's choice.
    static let externalID = RosterField("externalID"), externalSystem = RosterField("externalSystem")
    static let country = RosterField("country"), region = RosterField("region"), type = RosterField("type")
    static let parent = RosterField("parent"), ownership = RosterField("ownership")
    static let distributors = RosterField("distributors"), distributorCountry = RosterField("distributorCountry"), distributorRegion = RosterField("distributorRegion")
    static let distributorFrom = RosterField("distributorFrom"), distributorLastDay = RosterField("distributorLastDay"), distributorGrants = RosterField("distributorGrants")
    static let entity = RosterField("legalEntity"), tags = RosterField("tags"), seats = RosterField("seats")
    static let adminEmail = RosterField("adminEmail"), adminName = RosterField("adminName")

    static func id(_ system: String) -> RosterField { RosterField("id:" + system) }
    /// The system of an external id.
    var system: String? { key.hasPrefix("id:") ? String(key.dropFirst(3)) : nil }
    /// A field of the vendor's own, by its key.
    static func own(_ key: String) -> RosterField { RosterField("field:" + key) }
    /// The key of a field of the vendor's own.
    var own: String? { key.hasPrefix("field:") ? String(key.dropFirst(6)) : nil }
    /// Longer cells are refused, in characters.
    var limit: Int {
        switch self {
        case .name, .firstName, .lastName, .adminName, .organization: Limits.nameCharacters
        case .email, .adminEmail: Limits.emailCharacters
        case .distributors: 4000
        case .tags: 1000
        default: own == nil ? 200 : 2000
        }
    }
}

/// What a file is about.
enum RosterKind: String, Sendable, Codable, CaseIterable {
    case people, organizations

    /// In the order of a template and an export.
    var fields: [RosterField] {
        switch self {
        case .people: [.email, .name, .firstName, .lastName, .organization, .jobRoles, .language, .start, .lastDay, .role, .externalID, .externalSystem]
        case .organizations:
            [.name, .country, .region, .type, .externalID, .externalSystem, .parent, .ownership, .entity, .tags, .seats, .distributors, .distributorCountry,
             .distributorRegion, .distributorFrom, .distributorLastDay, .distributorGrants, .adminEmail, .adminName]
        }
    }

    /// The field that a heading means, in English or German, without regard to case, blanks and punctuation.
    /// - Parameter own: the vendor's own fields; a heading that is known otherwise means none of them.
    func field(heading: String, systems: [String], own: [CustomField] = []) -> RosterField {
        let folded = Self.folded(heading)
        if folded.isEmpty || ["reason", "grund", "fehler", "error"].contains(folded) { return .ignored }
        if heading.lowercased().hasPrefix("field:") {
            let key = heading.dropFirst(6).lowercased().trimmed
            return own.contains { $0.key == key } ? .own(key) : .ignored
        }
        if heading.lowercased().hasPrefix("id:") { return .id(Self.system(heading.dropFirst(3))) }
        let known = self == .people ? Self.peopleHeadings : Self.organizationHeadings
        if let field = known[folded] { return field }
        for system in systems where folded == system + "id" || folded == system + "nummer" || folded == system + "number" || folded == system { return .id(system) }
        if folded == "duns" || folded == "dunsnumber" || folded == "dunsnummer" { return .id("duns") }
        for (ending, system) in [("personalnummer", "hr"), ("employeeid", "hr"), ("employeenumber", "hr"), ("mitarbeiternummer", "hr")] where folded == ending && self == .people { return .id(system) }
        if let field = own.first(where: { Self.folded($0.key) == folded }) { return .own(field.key) }
        // Of two fields of one title nobody can say which is meant.
        let titled = own.filter { $0.title.texts.values.contains { Self.folded($0) == folded } }
        return titled.count == 1 ? .own(titled[0].key) : .ignored
    }
    private static func folded(_ heading: String) -> String { heading.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// A system's name as it is kept.
    static func system(_ text: some StringProtocol) -> String { String(text.lowercased().filter { !$0.isWhitespace && $0 != ":" }.prefix(40)) }

    private static let peopleHeadings: [String: RosterField] = [
        "email": .email, "emailaddress": .email, "mail": .email, "emailadresse": .email, "mailadresse": .email, "adresse": .email, "emailid": .email,
        "name": .name, "fullname": .name, "displayname": .name, "vollständigername": .name, "anzeigename": .name, "person": .name,
        "firstname": .firstName, "givenname": .firstName, "vorname": .firstName,
        "lastname": .lastName, "surname": .lastName, "familyname": .lastName, "nachname": .lastName, "familienname": .lastName,
        "organization": .organization, "organisation": .organization, "company": .organization, "firma": .organization, "partner": .organization,
        "unternehmen": .organization, "account": .organization, "employer": .organization, "arbeitgeber": .organization, "organizationid": .organization,
        "jobrole": .jobRoles, "jobroles": .jobRoles, "job": .jobRoles, "function": .jobRoles, "funktion": .jobRoles, "rolle": .jobRoles, "tätigkeit": .jobRoles,
        "aufgabe": .jobRoles, "position": .jobRoles, "abteilung": .jobRoles, "department": .jobRoles,
        "language": .language, "sprache": .language, "locale": .language,
        "start": .start, "from": .start, "startdate": .start, "firstday": .start, "eintritt": .start, "eintrittsdatum": .start, "ab": .start, "von": .start, "ersterarbeitstag": .start,
        "end": .lastDay, "to": .lastDay, "enddate": .lastDay, "lastday": .lastDay, "austritt": .lastDay, "austrittsdatum": .lastDay, "bis": .lastDay, "letztertag": .lastDay,
        "letzterarbeitstag": .lastDay,
        "role": .role, "permission": .role, "berechtigung": .role, "adminrole": .role,
        "id": .externalID, "externalid": .externalID, "externenummer": .externalID, "externalsystem": .externalSystem, "system": .externalSystem, "quelle": .externalSystem,
    ]
    private static let organizationHeadings: [String: RosterField] = [
        "externalid": .externalID, "id": .externalID, "accountid": .externalID, "externenummer": .externalID, "kundennummer": .externalID, "externeid": .externalID,
        "externalsystem": .externalSystem, "system": .externalSystem, "quelle": .externalSystem,
        "name": .name, "organization": .name, "organisation": .name, "company": .name, "firma": .name, "partner": .name, "unternehmen": .name,
        "country": .country, "countrycode": .country, "land": .country, "region": .region,
        "type": .type, "partnertype": .type, "typ": .type, "art": .type, "partnertyp": .type,
        "parentexternalid": .parent, "parent": .parent, "parentid": .parent, "mutter": .parent, "muttergesellschaft": .parent, "konzern": .parent,
        "parentownershippercent": .ownership, "parentownership": .ownership, "ownership": .ownership, "anteil": .ownership, "beteiligung": .ownership, "ownershippercent": .ownership,
        "legalentity": .entity, "legalentityid": .entity, "legalentityexternalid": .entity, "companyentity": .entity, "locationof": .entity, "branchof": .entity,
        "rechtsträger": .entity, "juristischeperson": .entity, "standortvon": .entity, "niederlassungvon": .entity,
        "tags": .tags, "tag": .tags, "labels": .tags, "schlagwörter": .tags, "schlagworte": .tags, "schlagwort": .tags,
        "seats": .seats, "seatlimit": .seats, "maxseats": .seats, "plätze": .seats, "platzzahl": .seats, "anzahlplätze": .seats,
        "distributorexternalids": .distributors, "distributors": .distributors, "distributor": .distributors, "distributoren": .distributors,
        "distributorcountry": .distributorCountry, "distributorland": .distributorCountry, "distributorregion": .distributorRegion,
        "distributorfrom": .distributorFrom, "distributorab": .distributorFrom, "distributorto": .distributorLastDay, "distributorbis": .distributorLastDay,
        "distributorlastday": .distributorLastDay, "distributorgrants": .distributorGrants, "distributorrechte": .distributorGrants,
        "adminemail": .adminEmail, "firstadminemail": .adminEmail, "adminmail": .adminEmail, "email": .adminEmail, "ansprechpartneremail": .adminEmail, "contactemail": .adminEmail,
        "adminname": .adminName, "firstadmin": .adminName, "ansprechpartner": .adminName, "contact": .adminName, "admin": .adminName,
    ]
}

/// What the columns of one file mean, in their order.
struct RosterMapping: Sendable, Equatable, Codable {
    var fields: [RosterField]

    /// The guess from headings; a field is given to the first column that means it.
    static func guess(_ header: [String], _ kind: RosterKind, systems: [String], own: [CustomField] = [], remembered: [String: RosterField]) -> RosterMapping {
        var taken: Set<RosterField> = []
        return RosterMapping(fields: header.map { heading in
            // What was remembered may be a field that is asked no more.
            let before = remembered[Self.folded(heading)].flatMap { field in field.own.map { key in own.contains { $0.key == key } } == false ? nil : field }
            let field = before ?? kind.field(heading: heading, systems: systems, own: own)
            return field == .ignored || taken.insert(field).inserted ? field : .ignored
        })
    }
    static func folded(_ heading: String) -> String { String(heading.lowercased().filter { !$0.isWhitespace }.prefix(200)) }

    /// The filled cells of a record by meaning.
    func cells(_ record: [String]) -> [RosterField: String] {
        var cells: [RosterField: String] = [:]
        for (field, cell) in zip(fields, record) where field != .ignored {
            let cell = cell.trimmed
            if !cell.isEmpty { cells[field] = cell }
        }
        return cells
    }
    /// Fields that stand on more than one column, and those a file cannot do without.
    func problems(_ kind: RosterKind, hasOrganization: Bool) -> [RosterRefusal] {
        var found: [RosterRefusal] = []
        var seen: Set<RosterField> = []
        for (index, field) in fields.enumerated() where field != .ignored && !seen.insert(field).inserted { found.append(.fieldTwice(column: index)) }
        switch kind {
        case .people:
            if !seen.contains(.email) { found.append(.columnMissing(.email)) }
            if !seen.contains(.organization), !hasOrganization { found.append(.columnMissing(.organization)) }
        case .organizations:
            let isNamed = seen.contains(.name) || seen.contains(.externalID) || seen.contains { $0.system != nil }
            if !isNamed { found.append(.columnMissing(.name)) }
        }
        return found
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace || first == "\u{200B}" || first == "\u{FEFF}" { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace || last == "\u{200B}" { text = text.dropLast() }
        return String(text)
    }
}
