import HTML
import Kernel

/// The name another system has for an organization or a person; unique per system within a vendor.
package struct ExternalID: Sendable, Hashable, Codable {
    package let system: String
    package let value: String
    package init(system: String, value: String) {
        self.system = system
        self.value = value
    }
}

/// The columns of an import of organizations. Headings are matched without regard to case, blanks, `_` and `-`.
package enum OrganizationImportColumn: String, Sendable, CaseIterable {
    case externalID = "external_id"
    case system = "external_system"
    case name
    case country
    case region
    case type
    case parent = "parent_external_id"
    case ownership = "parent_ownership_percent"
    case distributors = "distributor_external_ids"

    private static let synonyms: [String: Self] = [
        "externalid": .externalID, "id": .externalID, "accountid": .externalID, "externenummer": .externalID, "kundennummer": .externalID,
        "externalsystem": .system, "system": .system, "quelle": .system,
        "name": .name, "organization": .name, "organisation": .name, "company": .name, "firma": .name, "partner": .name,
        "country": .country, "countrycode": .country, "land": .country,
        "region": .region, "type": .type, "partnertype": .type, "typ": .type, "art": .type,
        "parentexternalid": .parent, "parent": .parent, "parentid": .parent, "mutter": .parent, "muttergesellschaft": .parent,
        "parentownershippercent": .ownership, "parentownership": .ownership, "ownership": .ownership, "anteil": .ownership,
        "distributorexternalids": .distributors, "distributors": .distributors, "distributor": .distributors, "distributoren": .distributors,
    ]

    /// The column that a heading means; nil when it means none.
    package init?(heading: String) {
        let folded = heading.lowercased().filter { $0.isLetter || $0.isNumber }
        guard let found = Self.synonyms[folded] else { return nil }
        self = found
    }
}

/// Why a row is not taken. Each is told with its line; the other rows are not held up by it.
package enum OrganizationImportReason: Sendable, Equatable {
    case missingExternalID
    case missing(OrganizationImportColumn)
    case repeated(line: Int)
    case tooLong(OrganizationImportColumn, limit: Int)
    case unknownCountry(String)
    case unknownType(String)
    case badOwnership(String)
    case unknownParent(String)
    case ownParent
    case parentCircle
    case unknownDistributor(String)
    case ownDistributor
    /// The row is the vendor's own organization, which no file may change.
    case vendorItself
    /// The row refers to another row that is not taken.
    case refersToRefused(line: Int)
}

/// A row as the file has it. An empty cell or a column that the file lacks says nothing: what is known stays.
struct OrganizationImportRow: Sendable {
    let line: Int
    let externalID: ExternalID
    let name: String?
    let country: String?
    let region: String?
    let type: OrganizationType?
    let parent: ExternalID?
    let ownership: Int?
    let distributors: [ExternalID]
}

extension OrganizationImportRow {
    static let limitNameCharacters = Limits.nameCharacters
    static let limitCodeCharacters = 100

    /// Reads the cells that `columns` (by position) knows. Throws the first thing wrong with the row.
    init(_ row: CSVRow, columns: [OrganizationImportColumn?], defaultSystem: String) throws(Unfit) {
        var cells: [OrganizationImportColumn: String] = [:]
        for (index, field) in row.fields.enumerated() where index < columns.count {
            let value = field.trimmingSpaces()
            guard let column = columns[index], !value.isEmpty else { continue }
            let limit = column == .distributors ? 4_000 : column == .name ? Self.limitNameCharacters : Self.limitCodeCharacters
            if value.count > limit { throw Unfit(.tooLong(column, limit: limit)) }
            cells[column] = value
        }
        guard let external = cells[.externalID] else { throw Unfit(.missingExternalID) }
        let system = cells[.system] ?? defaultSystem
        line = row.line
        externalID = ExternalID(system: system, value: external)
        name = cells[.name]
        region = cells[.region]
        if let text = cells[.country] {
            guard let code = Countries.code(named: text) else { throw Unfit(.unknownCountry(text)) }
            country = code
        } else {
            country = nil
        }
        if let text = cells[.type] {
            guard let known = OrganizationType(named: text) else { throw Unfit(.unknownType(text)) }
            type = known
        } else {
            type = nil
        }
        parent = cells[.parent].map { ExternalID(system: system, value: $0) }
        if parent == externalID { throw Unfit(.ownParent) }
        if let text = cells[.ownership] {
            let digits = text.hasSuffix("%") ? text.dropLast().trimmingSpaces() : text
            guard let percent = Int(digits), (1...100).contains(percent) else { throw Unfit(.badOwnership(text)) }
            ownership = percent
        } else {
            ownership = nil
        }
        var found: [ExternalID] = []
        for piece in (cells[.distributors] ?? "").split(whereSeparator: { $0 == "|" || $0 == ";" || $0 == "," }) {
            let id = ExternalID(system: system, value: piece.trimmingSpaces())
            if id == externalID { throw Unfit(.ownDistributor) }
            if !id.value.isEmpty, !found.contains(id) { found.append(id) }
        }
        distributors = found
    }

    struct Unfit: Error {
        let reason: OrganizationImportReason
        init(_ reason: OrganizationImportReason) { self.reason = reason }
    }
}
