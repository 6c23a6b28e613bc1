package import Kernel
import Ledger
package import Store
import Web

/// What is entered about the legal entity of an organization.
package enum LegalEntityDraft: Sendable, Equatable {
    /// Nothing was said about it.
    case asBefore
    /// A company of its own.
    case own
    /// A location of the company that this organization is.
    case location(OrganizationID)

    /// An empty text means a company of its own. - Throws: `OrganizationRefusal.entityUnknown`
    package init(text: String, of id: OrganizationID?) throws {
        if text.isEmpty || text == id?.value { self = .own } else if let head = OrganizationID(checking: text) { self = .location(head) } else { throw OrganizationRefusal.entityUnknown }
    }
}

/// Several organizations may be one company: its offices, branches, country teams. One of them stands for the company, the others are its
/// locations; whoever is no location is a company of its own. Ownership says nothing about it: an affiliate wholly owned is another company.
///
/// A row of `organization_entity` is a location with its head, from a day, on both axes of time. A head is never a location itself, on no day from then on.
extension Organizations {
    static let entities = BitemporalTable("organization_entity", key: "organization_id", columns: ["head_id"])

    /// - Returns: whether anything changed, as the change that the ledger tells.
    static func setEntity(of id: OrganizationID, _ draft: LegalEntityDraft, from: Day, vendor: VendorID, _ tx: Transaction) throws -> Change? {
        let before = try OrganizationStore.head(of: id, vendor: vendor, today: from, tx)?.id
        switch draft {
        case .asBefore: return nil
        case .own:
            guard before != nil else { return nil }
            try entities.clear(tx, vendor: vendor, key: id.value, from: from)
            return Change("legalEntity", from: before?.value, to: nil)
        case .location(let head):
            guard head != before else { return nil }
            try checkEntity(id, head, from: from, vendor: vendor, tx)
            try entities.record(tx, vendor: vendor, key: id.value, values: [head.sqlValue], from: from)
            return Change("legalEntity", from: before?.value, to: head.value)
        }
    }

    /// Whether it may be a location of the head from a day on. - Throws: ``OrganizationRefusal``
    static func checkEntity(_ id: OrganizationID, _ head: OrganizationID, from: Day, vendor: VendorID, _ tx: Transaction) throws {
        guard head != id, try tx.exists("SELECT 1 AS one FROM organization WHERE vendor_id = \(vendor) AND id = \(head) AND kind <> 'vendor' AND merged_into IS NULL") else {
            throw OrganizationRefusal.entityUnknown
        }
        if let other = try tx.first("""
            SELECT o.name FROM organization_entity e JOIN organization o ON o.vendor_id = e.vendor_id AND o.id = e.head_id
            WHERE e.vendor_id = \(vendor) AND e.organization_id = \(head) AND e.recorded_to = \(Instant.forever) AND e.valid_to > \(from) ORDER BY e.valid_from LIMIT 1
            """) { throw OrganizationRefusal.entityLocation(head: try other.text("name")) }
        if try tx.exists("""
            SELECT 1 AS one FROM organization_entity WHERE vendor_id = \(vendor) AND head_id = \(id) AND recorded_to = \(Instant.forever) AND valid_to > \(from)
            """) { throw OrganizationRefusal.entityHead }
    }
}

extension OrganizationStore {
    /// The organization whose location it is on `today`; nil for a company of its own.
    package static func head(of id: OrganizationID, vendor: VendorID, today: Day, _ tx: Transaction) throws -> Organization? {
        try tx.first("""
            SELECT \(columns) FROM organization_entity e JOIN organization o ON o.vendor_id = e.vendor_id AND o.id = e.head_id
            WHERE e.vendor_id = \(vendor) AND e.organization_id = \(id) AND \(SQL.holds("e", on: today))
            """).map(organization)
    }
    /// All that are a location on `today`.
    static func located(vendor: VendorID, today: Day, _ tx: Transaction) throws -> Set<OrganizationID> {
        Set(try tx.query("SELECT e.organization_id FROM organization_entity e WHERE e.vendor_id = \(vendor) AND \(SQL.holds("e", on: today))").map { try $0.id("organization_id") })
    }
    /// Its locations on `today` within reach.
    package static func locations(of id: OrganizationID, _ reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws -> [Organization] {
        try tx.query("""
            SELECT \(columns) FROM organization_entity e JOIN organization o ON o.vendor_id = e.vendor_id AND o.id = e.organization_id
            WHERE e.vendor_id = \(vendor) AND e.head_id = \(id) AND \(SQL.holds("e", on: today)) AND \(SQL.within(reach, organization: "o.id"))
            ORDER BY o.name_folded, o.id
            """).map(organization)
    }
}
