import Foundation
package import Kernel
package import Ledger
package import Store

/// Reads the ledger for auditors: everything, or what is about one person, organization, course, credential …, newest first.
package struct Timeline: Sendable {
    package struct Entry: Sendable {
        package let event: StoredEvent
        package let subjects: [Subject]
        /// Personal values before and after; empty once erased.
        package let personal: [Change]
        /// The sealed batch that proves it; nil while it waits.
        package let batch: Int?
        /// The actor's name; nil unless a person who is known.
        package let actorName: String?
    }
    package let entries: [Entry]
    /// Names of subjects that are people, organizations, courses or certifications.
    package let names: [Subject: String]
    /// The next page's `before`; nil at the end.
    package let next: Int64?
    package static let rows = 50

    /// - Parameters:
    ///   - subject: nil for everything.
    ///   - knownAt: entries recorded after this instant are left out.
    ///   - before: the position below which the page begins.
    package static func load(_ subject: Subject?, scope: Scope<ViewLedger>, knownAt: Instant, before: Int64?, limit: Int = rows, _ tx: Transaction) throws -> Timeline {
        let vendor = scope.vendor, top = before ?? Int64.max
        let about: SQL = if let subject {
            """
            e.event_id IN (SELECT s.event_id FROM ledger_subject s
                WHERE s.vendor_id = \(vendor) AND s.kind = \(subject.kind) AND s.subject_id = \(subject.id) AND s.recorded_at <= \(knownAt))
            """
        } else { "1 = 1" }
        let rows = try tx.query("""
            SELECT e.event_id, e.position, e.kind, e.actor_kind, e.actor_id, e.recorded_at, e.valid_from, e.payload, e.changes, p.body,
                (SELECT b.number FROM ledger_batch b WHERE b.vendor_id = \(vendor) AND b.first_position <= e.position AND b.last_position >= e.position
                    ORDER BY b.last_position LIMIT 1) AS batch
            FROM ledger_event e LEFT JOIN ledger_personal p ON p.vendor_id = e.vendor_id AND p.event_id = e.event_id
            WHERE e.vendor_id = \(vendor) AND e.recorded_at <= \(knownAt) AND \(about) AND e.position < \(top)
            ORDER BY e.position DESC LIMIT \(limit + 1)
            """)
        let events = try rows.prefix(limit).map { (try StoredEvent($0), try $0.optionalText("body"), try $0.optionalInt("batch")) }
        let subjects = try Self.subjects(events.map(\.0.id), vendor, tx)
        let actors = events.compactMap { $0.0.actor.person }.map { Subject.person($0) }
        let names = try Self.names(Set(subjects.values.joined()).union(actors), vendor, tx)
        let entries = try events.map { event, body, batch in
            Entry(event: event, subjects: subjects[event.id] ?? [], personal: try body.map { try JSONDecoder().decode([Change].self, from: Data($0.utf8)) } ?? [],
                  batch: batch, actorName: event.actor.person.flatMap { names[.person($0)] })
        }
        return Timeline(entries: entries, names: names, next: rows.count > limit ? entries.last?.event.position : nil)
    }

    /// The name of one subject, or nil when there is no such thing.
    package static func name(of subject: Subject, _ vendor: VendorID, _ tx: Transaction) throws -> String? {
        if let known = try names([subject], vendor, tx)[subject] { return known }
        let recorded = try tx.exists("""
            SELECT 1 AS one FROM ledger_subject WHERE vendor_id = \(vendor) AND kind = \(subject.kind) AND subject_id = \(subject.id) LIMIT 1
            """)
        return recorded ? String(subject.id.prefix(8)) : nil
    }

    private static func subjects(_ events: [String], _ vendor: VendorID, _ tx: Transaction) throws -> [String: [Subject]] {
        var found: [String: [Subject]] = [:]
        for row in try tx.query("""
            SELECT event_id, kind, subject_id FROM ledger_subject WHERE vendor_id = \(vendor) AND event_id IN \(list: events) ORDER BY kind, subject_id
            """) { found[try row.text("event_id"), default: []].append(Subject(kind: try row.text("kind"), id: try row.text("subject_id"))) }
        return found
    }

    private static func names(_ subjects: Set<Subject>, _ vendor: VendorID, _ tx: Transaction) throws -> [Subject: String] {
        var names: [Subject: String] = [:]
        func add(_ kind: String, _ sql: (SQL) -> SQL, _ name: (Row) throws -> String) throws {
            let ids = subjects.filter { $0.kind == kind }.map(\.id)
            if ids.isEmpty { return }
            for row in try tx.query(sql("\(list: ids)")) { names[Subject(kind: kind, id: try row.text("id"))] = try name(row) }
        }
        try add("person", { "SELECT id, name FROM person WHERE vendor_id = \(vendor) AND erased_at IS NULL AND id IN \($0)" }) { try $0.text("name") }
        try add("organization", { "SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND id IN \($0)" }) { try $0.text("name") }
        try add("course", { "SELECT id, title FROM course WHERE vendor_id = \(vendor) AND id IN \($0)" }) { try title($0) }
        try add("credential", { "SELECT id, number FROM credential WHERE vendor_id = \(vendor) AND id IN \($0)" }) { try $0.text("number") }
        try add("certification", {
            """
            SELECT c.id, v.title FROM certification c JOIN certification_version v ON v.vendor_id = c.vendor_id AND v.certification_id = c.id
            WHERE c.vendor_id = \(vendor) AND v.number = (CASE WHEN c.current_version = 0 THEN 1 ELSE c.current_version END) AND c.id IN \($0)
            """
        }) { try title($0) }
        return names
    }
    private static func title(_ row: Row) throws -> String {
        let texts = try JSONDecoder().decode([String: String].self, from: Data(try row.text("title").utf8))
        return texts["en"] ?? texts.sorted { $0.key < $1.key }.first?.value ?? ""
    }

    /// People, organizations and courses by name, for the way in.
    package static func find(_ text: String, _ vendor: VendorID, folded: String, _ tx: Transaction) throws -> [(subject: Subject, name: String)] {
        func hits(_ kind: String, _ sql: SQL) throws -> [(subject: Subject, name: String)] {
            try tx.query(sql).map { (Subject(kind: kind, id: try $0.text("id")), try $0.text("name")) }
        }
        return try hits("person", """
            SELECT id, name FROM person WHERE vendor_id = \(vendor) AND erased_at IS NULL AND (\(.contains("name_folded", folded)) OR email_folded = \(folded))
            ORDER BY name_folded, id LIMIT 10
            """) + hits("organization", """
            SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND \(.contains("name_folded", folded)) ORDER BY name_folded, id LIMIT 10
            """) + hits("course", """
            SELECT id, title_folded AS name FROM course WHERE vendor_id = \(vendor) AND \(.contains("title_folded", folded)) ORDER BY title_folded, id LIMIT 10
            """) + hits("credential", "SELECT id, number AS name FROM credential WHERE vendor_id = \(vendor) AND number = \(text)")
    }
}
