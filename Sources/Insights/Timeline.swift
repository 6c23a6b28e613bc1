import Certification
import Courses
import Foundation
package import HTML
package import Kernel
package import Ledger
import People
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
        /// The hash of all it says.
        package let leaf: String
    }
    package let entries: [Entry]
    /// Of subjects and of people who acted, as they were called at the time.
    package let names: LedgerNames
    /// The next page's `before`; nil at the end.
    package let next: Int64?
    package static let rows = 50

    /// Which entries.
    package struct Query: Sendable {
        /// Nil: everything.
        package var subject: Subject?
        /// One kind of event, or a capability's with a dot at the end: `people.`.
        package var kind: String?
        /// People who acted; nil: whoever did.
        package var actors: [PersonID]?
        /// Recorded within [from, to).
        package var recorded: (from: Instant, to: Instant)?
        /// Entries recorded after this instant are left out.
        package var knownAt: Instant
        /// Facts that hold only after this day are left out; `end` is the instant after it in the vendor's zone.
        package var asOf: (day: Day, end: Instant)?
        /// The position below which the page begins.
        package var before: Int64?
        package init(_ subject: Subject? = nil, knownAt: Instant) {
            self.subject = subject
            self.knownAt = knownAt
        }
    }

    package static func load(_ query: Query, scope: Scope<ViewLedger>, limit: Int = rows, _ tx: Transaction) throws -> Timeline {
        let vendor = scope.vendor
        let rows = try tx.query("""
            SELECT e.event_id, e.position, e.kind, e.actor_kind, e.actor_id, e.through_id, e.recorded_at, e.valid_from, e.payload, e.changes, e.leaf, p.body,
                (SELECT b.number FROM ledger_batch b WHERE b.vendor_id = \(vendor) AND b.first_position <= e.position AND b.last_position >= e.position
                    ORDER BY b.last_position LIMIT 1) AS batch
            FROM ledger_event e LEFT JOIN ledger_personal p ON p.vendor_id = e.vendor_id AND p.event_id = e.event_id
            WHERE e.vendor_id = \(vendor) AND \(SQL.all(try conditions(query, vendor, tx)))
            ORDER BY e.position DESC LIMIT \(limit + 1)
            """)
        let kept = rows.prefix(limit)
        let subjects = try Self.subjects(kept.map { try $0.text("event_id") }, vendor, tx)
        let entries = try kept.map { row -> Entry in
            let event = try StoredEvent(row)
            return Entry(event: event, subjects: subjects[event.id] ?? [],
                         personal: try row.optionalText("body").map { try JSONDecoder().decode([Change].self, from: Data($0.utf8)) } ?? [],
                         batch: try row.optionalInt("batch"), leaf: try row.text("leaf"))
        }
        let actors = entries.flatMap { [$0.event.actor.person, $0.event.actor.through].compactMap { $0 } }.map { Subject.person($0) }
        let named = Set(subjects.values.joined()).union(actors).union(entries.flatMap { LedgerPayload($0.event).subjects })
        return Timeline(entries: entries, names: try LedgerNames.load(named, vendor: vendor, tx), next: rows.count > limit ? entries.last?.event.position : nil)
    }

    private static func conditions(_ query: Query, _ vendor: VendorID, _ tx: Transaction) throws -> [SQL] {
        var conditions: [SQL] = ["e.position < \(query.before ?? Int64.max)", "e.recorded_at <= \(query.knownAt)"]
        if let subject = query.subject {
            // A person's record is that of every record merged into it.
            let ids = subject.kind == "person" ? try PersonMerges.identities(of: PersonID(subject.id), vendor: vendor, tx).map(\.value) : [subject.id]
            conditions.append("""
                e.event_id IN (SELECT s.event_id FROM ledger_subject s
                    WHERE s.vendor_id = \(vendor) AND s.kind = \(subject.kind) AND s.subject_id IN \(list: ids) AND s.recorded_at <= \(query.knownAt))
                """)
        }
        if let kind = query.kind { conditions.append(kind.hasSuffix(".") ? "e.kind LIKE \(kind + "%")" : "e.kind = \(kind)") }
        if let actors = query.actors { conditions.append("e.actor_kind = 'person' AND e.actor_id IN \(list: actors.map(\.value))") }
        if let recorded = query.recorded { conditions.append("e.recorded_at >= \(recorded.from) AND e.recorded_at < \(recorded.to)") }
        if let asOf = query.asOf {
            conditions.append("(e.valid_from <= \(asOf.day) OR (e.valid_from IS NULL AND e.recorded_at < \(asOf.end)))")
        }
        return conditions
    }

    /// The name of one subject, or nil when there is no such thing.
    package static func name(of subject: Subject, at instant: Instant, _ language: Language, _ vendor: VendorID, _ tx: Transaction) throws -> String? {
        if let known = try LedgerNames.load([subject], vendor: vendor, tx).name(of: subject, at: instant, language) { return known }
        let recorded = try tx.exists("""
            SELECT 1 AS one FROM ledger_subject WHERE vendor_id = \(vendor) AND kind = \(subject.kind) AND subject_id = \(subject.id) LIMIT 1
            """)
        return recorded ? String(subject.id.prefix(8)) : nil
    }

    private static func subjects(_ events: [String], _ vendor: VendorID, _ tx: Transaction) throws -> [String: [Subject]] {
        var found: [String: [Subject]] = [:]
        for row in try tx.query("""
            SELECT event_id, kind, subject_id FROM ledger_subject WHERE vendor_id = \(vendor) AND event_id IN \(list: events)
            """) { found[try row.text("event_id"), default: []].append(Subject(kind: try row.text("kind"), id: try row.text("subject_id"))) }
        // Sorted here: asked to, SQLite goes through all subjects of the vendor, which lie in that order.
        return found.mapValues { $0.sorted { ($0.kind, $0.id) < ($1.kind, $1.id) } }
    }

    /// People, organizations, courses and certifications by name, credentials by number, for the way in.
    package static func find(_ text: String, _ vendor: VendorID, folded: String, _ language: Language, _ tx: Transaction) throws -> [(subject: Subject, name: String)] {
        func hits(_ kind: String, _ sql: SQL) throws -> [(subject: Subject, name: String)] {
            try tx.query(sql).map { (Subject(kind: kind, id: try $0.text("id")), try $0.text("name")) }
        }
        func titled(_ kind: String, _ sql: SQL) throws -> [(subject: Subject, name: String)] {
            try tx.query(sql).map { (Subject(kind: kind, id: try $0.text("id")), try LanguageMap(json: $0.text("name")).resolve(language)) }
        }
        let certifications = try CertificationStore.live(vendor: vendor, tx).map { certification, version in
            (subject: Subject(kind: "certification", id: certification.id.value), name: version.title.resolve(language))
        }
        return try hits("person", """
            SELECT id, name FROM person WHERE vendor_id = \(vendor) AND erased_at IS NULL AND (\(.contains("name_folded", folded)) OR email_folded = \(folded))
            ORDER BY name_folded, id LIMIT 10
            """) + hits("organization", """
            SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND \(.contains("name_folded", folded)) ORDER BY name_folded, id LIMIT 10
            """) + titled("course", """
            SELECT id, title AS name FROM course WHERE vendor_id = \(vendor) AND \(.contains("title_folded", folded)) ORDER BY title_folded, id LIMIT 10
            """) + certifications.filter { Persons.folded($0.name).contains(folded) }
            + hits("credential", "SELECT id, number AS name FROM credential WHERE vendor_id = \(vendor) AND number = \(text)")
    }
}
