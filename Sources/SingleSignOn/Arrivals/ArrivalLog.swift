import Foundation
package import Kernel
package import Store

/// What came of each arrival, kept a month: for the administrator who is asked about a reference number.
package struct ArrivalLine: Sendable {
    package enum Outcome: String, Sendable { case entered, refused, waiting, tested }
    /// What arrived, and what it would do. Personal.
    package struct Detail: Sendable, Codable {
        package var subject = ""
        package var attributes: [String: [String]] = [:]
        package var note = ""
        /// The plan in words that the page can say: `enter`, `create`, `confirm`, `refuse`.
        package var plan = ""
        package var organization: OrganizationID?
        package var jobRoles: [String] = []
        package var role: String?
        package var startsMembership = false
        package var language: String?
        package init() {}
    }
    package let id: String
    package let provider: IdentityProviderID
    package let at: Instant
    /// What the person reads out.
    package let reference: String
    package let outcome: Outcome
    package let reason: ArrivalReason?
    package let detail: Detail
    package let person: PersonID?
    package let tester: PersonID?
}

package enum ArrivalLog {
    package static let days = 30

    /// Eight characters without those that are mistaken for others, in two groups.
    package static func reference() -> String {
        let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
        var generator = SystemRandomNumberGenerator()
        let picked = (0..<8).map { _ in letters.randomElement(using: &generator)! }
        return String(picked[..<4]) + "-" + String(picked[4...])
    }

    /// - Returns: the line's id.
    @discardableResult
    package static func write(_ provider: IdentityProviderID, reference: String, _ outcome: ArrivalLine.Outcome, reason: ArrivalReason?,
                              detail: ArrivalLine.Detail, person: PersonID?, tester: PersonID?, vendor: VendorID, _ tx: Transaction) throws -> String {
        let id = tx.newID(of: Never.self).value
        var kept = detail
        // Bounded: a directory may send hundreds of groups.
        kept.attributes = Dictionary(uniqueKeysWithValues: detail.attributes.sorted { $0.key < $1.key }.prefix(60).map {
            (String($0.key.prefix(200)), $0.value.prefix(20).map { String($0.prefix(300)) })
        })
        kept.note = String(detail.note.prefix(500))
        try tx.execute("""
            INSERT INTO arrival (vendor_id, id, provider_id, at, reference, outcome, reason, detail, person_id, tester)
            VALUES (\(vendor), \(id), \(provider), \(tx.now), \(reference), \(outcome.rawValue), \(reason?.rawValue),
                \(String(decoding: try JSONEncoder().encode(kept), as: UTF8.self)), \(person), \(tester))
            """)
        return id
    }

    /// The last ones of a provider that the caller may see, newest first.
    package static func recent(_ provider: IdentityProviderID, vendor: VendorID, limit: Int = 50, _ tx: Transaction) throws -> [ArrivalLine] {
        try tx.query("""
            SELECT * FROM arrival WHERE vendor_id = \(vendor) AND provider_id = \(provider) ORDER BY at DESC, id DESC LIMIT \(limit)
            """).map(read)
    }
    package static func find(_ id: String, of provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws -> ArrivalLine? {
        try tx.first("SELECT * FROM arrival WHERE vendor_id = \(vendor) AND provider_id = \(provider) AND id = \(id)").map(read)
    }
    /// Lines under a reference number; more than one only by an unlikely accident.
    static func find(reference: String, vendor: VendorID, _ tx: Transaction) throws -> [(IdentityProviderID, String)] {
        try tx.query("SELECT provider_id, id FROM arrival WHERE vendor_id = \(vendor) AND reference = \(reference) ORDER BY at DESC LIMIT 5").map {
            (try $0.id("provider_id"), try $0.text("id"))
        }
    }
    private static func read(_ row: Row) throws -> ArrivalLine {
        ArrivalLine(
            id: try row.text("id"), provider: try row.id("provider_id"), at: try row.instant("at"), reference: try row.text("reference"),
            outcome: ArrivalLine.Outcome(rawValue: try row.text("outcome")) ?? .refused,
            reason: try row.optionalText("reason").flatMap(ArrivalReason.init(rawValue:)),
            detail: (try? JSONDecoder().decode(ArrivalLine.Detail.self, from: Data(try row.text("detail").utf8))) ?? ArrivalLine.Detail(),
            person: try row.optionalID("person_id"), tester: try row.optionalID("tester"))
    }
}
