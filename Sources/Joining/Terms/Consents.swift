import Foundation
package import HTML
package import Kernel
package import Ledger
package import People
package import Store

/// A line of the log of what people agreed to. Lines are only added.
package struct Consent: Sendable {
    package let id: String
    package let person: PersonID
    package let name: String
    package let email: String
    package let version: String
    package let text: String
    package let title: LanguageMap
    package let number: Int
    package let answer: Consents.Answer
    package let givenAt: Instant
    package let way: String
    package let language: String
    package let address: String
}

package enum Consents {
    package enum Answer: String, Sendable, CaseIterable { case agreed, seen, declined }
    package enum Way: String, Sendable, CaseIterable { case joining, signIn }

    /// Writes an answer to each version; a notice was seen, whatever was said.
    static func give(_ versions: [LegalVersion], _ answer: Answer, of person: PersonID, way: Way, language: Language, address: String, by actor: Actor, vendor: VendorID,
                     ledger: Ledger, _ tx: Transaction) throws {
        for version in versions {
            let said: Answer = version.asks == .notice && answer == .agreed ? .seen : answer
            try tx.execute("""
                INSERT INTO consent (vendor_id, id, person_id, text_id, version_id, number, answer, given_at, way, language, address)
                VALUES (\(vendor), \(tx.newID(of: Never.self)), \(person), \(version.text), \(version.id), \(version.number), \(said.rawValue), \(tx.now), \(way.rawValue),
                    \(language.tag), \(String(address.prefix(60))))
                """)
            try ledger.append(ConsentGiven(person: person, text: version.text, version: version.id, number: version.number, answer: said.rawValue), by: actor, tx)
        }
    }
    static func given(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [(text: String, number: Int, answer: Answer)] {
        try tx.query("SELECT DISTINCT text_id, number, answer FROM consent WHERE vendor_id = \(vendor) AND person_id = \(person) LIMIT 5000")
            .map { (text: try $0.text("text_id"), number: try $0.int("number"), answer: Answer(rawValue: try $0.text("answer")) ?? .declined) }
    }

    package static func of(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [Consent] {
        try load("c.person_id = \(person)", order: "c.given_at DESC, c.id DESC", limit: 500, offset: 0, vendor, tx)
    }
    /// Who answered a version, newest first.
    package static func to(_ version: String, limit: Int = Limits.pageRows, offset: Int = 0, vendor: VendorID, _ tx: Transaction) throws -> [Consent] {
        try load("c.version_id = \(version)", order: "c.given_at DESC, c.id DESC", limit: limit, offset: offset, vendor, tx)
    }
    package static func counts(vendor: VendorID, _ tx: Transaction) throws -> [String: [Answer: Int]] {
        var counts: [String: [Answer: Int]] = [:]
        for row in try tx.query("SELECT version_id, answer, count(DISTINCT person_id) AS people FROM consent WHERE vendor_id = \(vendor) GROUP BY version_id, answer LIMIT 5000") {
            guard let answer = Answer(rawValue: try row.text("answer")) else { continue }
            counts[try row.text("version_id"), default: [:]][answer] = try row.int("people")
        }
        return counts
    }
    private static func load(_ which: SQL, order: SQL, limit: Int, offset: Int, _ vendor: VendorID, _ tx: Transaction) throws -> [Consent] {
        try tx.query("""
            SELECT c.*, v.title, p.name, p.email FROM consent c JOIN legal_version v ON v.vendor_id = c.vendor_id AND v.id = c.version_id
            JOIN person p ON p.vendor_id = c.vendor_id AND p.id = c.person_id
            WHERE c.vendor_id = \(vendor) AND \(which) ORDER BY \(order) LIMIT \(limit) OFFSET \(offset)
            """).map { row in
            Consent(id: try row.text("id"), person: try row.id("person_id"), name: try row.text("name"), email: try row.text("email"), version: try row.text("version_id"),
                    text: try row.text("text_id"), title: try JSONDecoder().decode(LanguageMap.self, from: Data(row.text("title").utf8)), number: try row.int("number"),
                    answer: Answer(rawValue: try row.text("answer")) ?? .declined, givenAt: try row.instant("given_at"), way: try row.text("way"), language: try row.text("language"),
                    address: try row.text("address"))
        }
    }
}
