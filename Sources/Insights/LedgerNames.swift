import Courses
import Foundation
package import HTML
package import Kernel
package import Ledger
package import Store

/// What things were called at a time: an entry of the ledger names people, organizations and courses as they were then, however
/// they are called now. Erased people have no name at any time.
package struct LedgerNames: Sendable {
    private struct Name: Sendable {
        let from: Instant
        let texts: LanguageMap
    }
    /// By subject, oldest first.
    private var names: [Subject: [Name]] = [:]

    /// The name at the instant; before the first one known, that one. Nil of whatever is unknown or erased.
    package func name(of subject: Subject, at instant: Instant, _ language: Language) -> String? {
        guard let known = names[subject] else { return nil }
        return (known.last { $0.from <= instant } ?? known.first)?.texts.resolve(language)
    }

    private mutating func add(_ subject: Subject, _ from: Instant, _ texts: LanguageMap) { names[subject, default: []].append(Name(from: from, texts: texts)) }

    package static func load(_ subjects: Set<Subject>, vendor: VendorID, _ tx: Transaction) throws -> LedgerNames {
        var names = LedgerNames()
        func ids(_ kind: String) -> [String] { subjects.filter { $0.kind == kind }.map(\.id) }
        try names.people(ids("person"), vendor, tx)
        let start = Instant(milliseconds: 0)
        func current(_ kind: String, _ sql: (SQL) -> SQL, _ texts: (Row) throws -> LanguageMap) throws {
            guard !ids(kind).isEmpty else { return }
            for row in try tx.query(sql("\(list: ids(kind))")) {
                let subject = Subject(kind: kind, id: try row.text("id"))
                names.add(subject, try row.optionalInstant("since") ?? start, try texts(row))
            }
        }
        try current("organization", {
            "SELECT id, NULL AS since, name FROM organization WHERE vendor_id = \(vendor) AND id IN \($0)"
        }) { ["en": try $0.text("name")] }
        if !ids("organization").isEmpty {
            for row in try tx.query("""
                SELECT organization_id, recorded_from, name FROM organization_profile WHERE vendor_id = \(vendor) AND organization_id IN \(list: ids("organization"))
                ORDER BY recorded_from, valid_from
                """) {
                names.add(Subject(kind: "organization", id: try row.text("organization_id")), try row.instant("recorded_from"), ["en": try row.text("name")])
            }
        }
        try current("vendor", { "SELECT id, NULL AS since, name FROM vendor WHERE id IN \($0)" }) { ["en": try $0.text("name")] }
        try current("credential", { "SELECT id, NULL AS since, number FROM credential WHERE vendor_id = \(vendor) AND id IN \($0)" }) { ["en": try $0.text("number")] }
        // The draft's title first: a course that was never published has only that one, dated before everything.
        try current("course", { "SELECT id, NULL AS since, title FROM course WHERE vendor_id = \(vendor) AND current_version_id IS NULL AND id IN \($0)" }) {
            try LanguageMap(json: $0.text("title"))
        }
        try current("course", {
            "SELECT course_id AS id, published_at AS since, title FROM course_version WHERE vendor_id = \(vendor) AND course_id IN \($0) ORDER BY number"
        }) { try LanguageMap(json: $0.text("title")) }
        try current("certification", {
            """
            SELECT certification_id AS id, published_at AS since, title FROM certification_version WHERE vendor_id = \(vendor) AND certification_id IN \($0)
            ORDER BY number
            """
        }) { try LanguageMap(json: $0.text("title")) }
        try current("activity", {
            """
            SELECT a.activity_id AS id, v.published_at AS since, a.title FROM version_activity a
            JOIN course_version v ON v.vendor_id = a.vendor_id AND v.id = a.version_id
            WHERE a.vendor_id = \(vendor) AND a.activity_id IN \($0) ORDER BY v.number
            """
        }) { try LanguageMap(json: $0.text("title")) }
        return names
    }

    /// The names in the ledger's own personal rows; what is erased there is gone here. Whoever came without one has today's.
    private mutating func people(_ ids: [String], _ vendor: VendorID, _ tx: Transaction) throws {
        guard !ids.isEmpty else { return }
        var today: [String: String] = [:]
        for row in try tx.query("SELECT id, name FROM person WHERE vendor_id = \(vendor) AND erased_at IS NULL AND id IN \(list: ids)") {
            today[try row.text("id")] = try row.text("name")
        }
        for row in try tx.query("""
            SELECT p.person_id, p.body, e.recorded_at FROM ledger_personal p JOIN ledger_event e ON e.vendor_id = p.vendor_id AND e.event_id = p.event_id
            WHERE p.vendor_id = \(vendor) AND e.vendor_id = \(vendor) AND p.person_id IN \(list: ids) ORDER BY e.recorded_at
            """) {
            let id = try row.text("person_id")
            guard today[id] != nil else { continue }
            let changes = try JSONDecoder().decode([Change].self, from: Data(try row.text("body").utf8))
            if let name = changes.first(where: { $0.field == "name" })?.after { add(Subject(kind: "person", id: id), try row.instant("recorded_at"), ["en": name]) }
        }
        for (id, name) in today where names[Subject(kind: "person", id: id)] == nil {
            add(Subject(kind: "person", id: id), Instant(milliseconds: 0), ["en": name])
        }
    }
}
