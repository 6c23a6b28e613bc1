import Foundation
package import Kernel
package import ProgrammeRules
package import Store

/// A fact about a partner that other systems report: a figure, a declaration, what is held by contract, an exception, a decision of two people.
/// Kept bitemporally: a correction closes the row before and leaves it.
package struct PartnerFact: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case metric, attestation, held, waiver, override }
    package enum Body: Sendable {
        case metric(MetricFact), attestation(AttestationFact), held(HeldFact), waiver(WaiverFact), override(OverrideFact)
    }
    package let organization: OrganizationID
    package let kind: Kind
    /// The metric's key, the attestation's kind, the status.
    package let name: String
    package let body: Body
    package let source: String
    /// It is no longer so, or never was: what stands under its key is no longer believed.
    package let isWithdrawn: Bool
    package init(organization: OrganizationID, kind: Kind, name: String, body: Body, source: String, isWithdrawn: Bool = false) {
        (self.organization, self.kind, self.name, self.body, self.source) = (organization, kind, name, body, source)
        self.isWithdrawn = isWithdrawn
    }
    /// The same taken back.
    var withdrawn: PartnerFact { PartnerFact(organization: organization, kind: kind, name: name, body: body, source: source, isWithdrawn: true) }
    package var key: String {
        switch body {
        case .metric(let row): row.key
        case .attestation(let row): row.key
        case .held(let row): row.key
        case .waiver(let row): row.key
        case .override(let row): row.key
        }
    }
}

/// All SQL of reported facts.
package enum PartnerFactStore {
    /// One fact as it lies there.
    package struct Stored: Sendable {
        package let fact: PartnerFact
        package let recorded: Recorded
        package let text: String
    }

    /// The rows of some organizations, whenever they were known, oldest first.
    package static func rows(_ organizations: [OrganizationID], vendor: VendorID, _ tx: Transaction) throws -> [Stored] {
        try tx.query("""
            SELECT organization_id, kind, name, body, source, recorded_from, recorded_to FROM partner_fact
            WHERE vendor_id = \(vendor) AND organization_id IN \(list: organizations) ORDER BY organization_id, recorded_from, row_id
            """).map(read)
    }
    /// What is believed now under a key.
    static func current(_ key: String, vendor: VendorID, _ tx: Transaction) throws -> Stored? {
        try tx.first("""
            SELECT organization_id, kind, name, body, source, recorded_from, recorded_to FROM partner_fact
            WHERE vendor_id = \(vendor) AND fact_key = \(key) AND recorded_to = \(Instant.forever)
            """).map(read)
    }
    /// One row of an organization that is believed now.
    static func find(_ row: String, of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> PartnerFact? {
        try tx.first("""
            SELECT organization_id, kind, name, body, source, recorded_from, recorded_to FROM partner_fact
            WHERE vendor_id = \(vendor) AND row_id = \(row) AND organization_id = \(organization) AND recorded_to = \(Instant.forever)
            """).map(read)?.fact
    }
    static func close(_ key: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE partner_fact SET recorded_to = \(tx.now) WHERE vendor_id = \(vendor) AND fact_key = \(key) AND recorded_to = \(Instant.forever)")
    }
    static func insert(_ fact: PartnerFact, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO partner_fact (vendor_id, row_id, fact_key, organization_id, kind, name, body, source, recorded_from, recorded_to, reported_by_kind, reported_by)
            VALUES (\(vendor), \(tx.newID(of: Never.self).value), \(fact.key), \(fact.organization), \(fact.kind.rawValue), \(fact.name), \(try text(fact)),
                \(fact.source), \(tx.now), \(Instant.forever), \(actor.kind.rawValue), \(actor.id))
            """)
    }

    static func text(_ fact: PartnerFact) throws -> String {
        switch fact.body {
        case .metric(let row): try FactJSON.text(row)
        case .attestation(let row): try FactJSON.text(row)
        case .held(let row): try FactJSON.text(row)
        case .waiver(let row): try FactJSON.text(row)
        case .override(let row): try FactJSON.text(row)
        }
    }
    static func read(_ row: Row) throws -> Stored {
        let text = try row.text("body"), recorded = Recorded(from: try row.instant("recorded_from"), to: try row.instant("recorded_to"))
        guard let kind = PartnerFact.Kind(rawValue: try row.text("kind")) else { throw ColumnError(column: "kind", wanted: "a kind of fact") }
        let body: PartnerFact.Body = switch kind {
        case .metric: .metric(try known(text, recorded, \MetricFact.recorded))
        case .attestation: .attestation(try known(text, recorded, \AttestationFact.recorded))
        case .held: .held(try known(text, recorded, \HeldFact.recorded))
        case .waiver: .waiver(try known(text, recorded, \WaiverFact.recorded))
        case .override: .override(try known(text, recorded, \OverrideFact.recorded))
        }
        return Stored(fact: PartnerFact(organization: try row.id("organization_id"), kind: kind, name: try row.text("name"), body: body,
                                        source: try row.text("source")), recorded: recorded, text: text)
    }
    private static func known<F: FactRow>(_ text: String, _ recorded: Recorded, _ path: WritableKeyPath<F, Recorded>) throws -> F {
        var row = try FactJSON.read(F.self, text)
        row[keyPath: path] = recorded
        return row
    }
}

/// Facts as text: sorted members, so that equal facts are equal bytes.
package enum FactJSON {
    package static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    package static func read<T: Decodable>(_ type: T.Type, _ text: String) throws -> T { try JSONDecoder().decode(type, from: Data(text.utf8)) }
}
