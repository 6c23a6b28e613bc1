package import Kernel
package import Store
import Synchronization

/// A table whose rows belong to persons: what becomes of them when two persons turn out to be one human, and what a person's own
/// export tells of them. Every table with a column of a person is declared once, by the capability that owns it; a test holds the list.
package struct PersonTable: Sendable {
    /// What a merge does with the rows of the person who is merged away.
    package enum Merge: Sendable {
        /// They become the kept person's.
        case moves
        /// They become the kept person's, but of two that exclude each other the better one is the kept person's and the other
        /// one stays with the merged record. The column that both have in common, which rows compete, and what makes one better.
        case contested(column: StaticString, among: StaticString, better: StaticString)
        /// They go where the row they hang on goes: its table and the column here that names its id.
        case follows(StaticString, by: StaticString)
        /// They stay what they are: records of what was, secrets, figures worked out anew.
        case stays
    }

    package let name: StaticString
    package let keys: [StaticString]
    package let person: StaticString
    /// Which of the table's rows are about persons; nil for all.
    package let only: StaticString?
    package let merge: Merge
    /// Columns that an export leaves out: secrets and hashes.
    package let hidden: Set<String>

    package init(_ name: StaticString, keys: [StaticString] = ["id"], person: StaticString = "person_id", only: StaticString? = nil, _ merge: Merge,
                 hidden: Set<String> = []) {
        self.name = name
        self.keys = keys
        self.person = person
        self.only = only
        self.merge = merge
        self.hidden = hidden
    }

    /// One text that names a row of the table of alias `t`.
    var rowKey: SQL {
        var sql: SQL = "CAST(t.\(SQL(keys[0])) AS TEXT)"
        for key in keys.dropFirst() { sql += " || '/' || CAST(t.\(SQL(key)) AS TEXT)" }
        return sql
    }
    var condition: SQL { only.map { "(\(SQL($0)))" } ?? "1 = 1" }
}

/// The declared tables of all rooms, filled in App.
package final class PersonTables: Sendable {
    private let tables = Mutex<[PersonTable]>([])
    package init() {}
    package func install(_ all: [PersonTable]) { tables.withLock { $0 = all } }
    package var all: [PersonTable] { tables.withLock { $0 } }
}

extension PersonTable {
    /// The tables of People.
    package static let ofPeople: [PersonTable] = [
        PersonTable("membership", keys: ["row_id"], .stays),
        PersonTable("role_grant", .stays),
        PersonTable("person_password", keys: ["person_id"], .stays, hidden: ["hash"]),
        PersonTable("session", keys: ["id"], .stays, hidden: ["token_hash"]),
        PersonTable("one_time_token", keys: ["token_hash"], .stays, hidden: ["token_hash", "payload"]),
        PersonTable("invitation", .stays, hidden: ["token_hash"]),
        PersonTable("organization_import", .stays, hidden: ["file"]),
        PersonTable("outbox_mail", .moves, hidden: ["body_html", "headers", "dedupe_key"]),
        PersonTable("external_id", keys: ["system", "value"], person: "subject_id", only: "t.subject_kind = 'person'", .moves),
        PersonTable("person_address", .moves),
        PersonTable("address_code", .stays, hidden: ["code_hash"]),
        PersonTable("earlier_record", .moves),
        PersonTable("custom_value", keys: ["row_id"], person: "subject_id", only: "t.subject_kind = 'person'", .stays),
        PersonTable("person_dormancy", keys: ["person_id"], .stays),
        PersonTable("person_asked", keys: ["person_id", "question"], .stays),
        // What the ledger said is sealed; an auditor's page reads both ids.
        PersonTable("ledger_personal", keys: ["event_id"], .stays, hidden: ["salt"]),
    ]
}
