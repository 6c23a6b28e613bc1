import Foundation
package import JSON
package import Kernel
package import Ledger
package import People
package import Store

/// Everything that is kept about one human, as tables of named values: rows of every table that rooms declare, of all records merged
/// into the person, and what the ledger says of them. Secrets, hashes and other people's values are left out.
package struct PersonalData: Sendable {
    package struct Part: Sendable {
        /// The table's name, or `person`, `ledger`.
        package let name: String
        package let columns: [String]
        package let rows: [[JSONValue]]
    }
    package let person: PersonID
    package let takenAt: Instant
    package let parts: [Part]

    /// The most rows of one table; what lies beyond is said, not dropped in silence.
    static let most = 100_000

    package static func read(_ person: PersonID, tables: [PersonTable], vendor: VendorID, _ tx: Transaction) throws -> PersonalData {
        let ids = try PersonMerges.identities(of: person, vendor: vendor, tx)
        var parts: [Part] = [part("person", try tx.query("SELECT * FROM person WHERE vendor_id = \(vendor) AND id IN \(list: ids)"), hidden: ["access_version"])]
        for table in tables where "\(table.name)" != "ledger_personal" {
            let rows = try tx.query("""
                SELECT t.* FROM \(SQL(table.name)) t WHERE t.vendor_id = \(vendor) AND t.\(SQL(table.person)) IN \(list: ids)
                    AND \(table.only.map { SQL($0) } ?? "1 = 1") LIMIT \(most)
                """)
            parts.append(part("\(table.name)", rows, hidden: table.hidden))
        }
        parts.append(part("ledger", try tx.query("""
            SELECT e.event_id, e.kind, e.recorded_at, e.valid_from, e.changes, p.body AS personal_values FROM ledger_event e
            LEFT JOIN ledger_personal p ON p.vendor_id = e.vendor_id AND p.event_id = e.event_id AND p.person_id IN \(list: ids)
            WHERE e.vendor_id = \(vendor) AND e.event_id IN (SELECT s.event_id FROM ledger_subject s WHERE s.vendor_id = \(vendor) AND s.kind = 'person' AND s.subject_id IN \(list: ids))
            LIMIT \(most)
            """), hidden: []))
        return PersonalData(person: person, takenAt: tx.now, parts: parts.filter { !$0.rows.isEmpty })
    }

    private static func part(_ name: String, _ rows: [Row], hidden: Set<String>) -> Part {
        let names = rows.first?.columns.names ?? []
        let shown = names.indices.filter { !hidden.contains(names[$0]) && names[$0] != "vendor_id" && !names[$0].hasSuffix("_folded") }
        return Part(name: name, columns: shown.map { names[$0] }, rows: rows.map { row in shown.map { value(row.values[$0], names[$0]) } })
    }

    /// Instants as ISO text, embedded JSON as JSON, bytes by their length.
    private static func value(_ value: SQLValue, _ column: String) -> JSONValue {
        switch value {
        case .null: return .null
        case .int(let number):
            return column.hasSuffix("_at") || column.hasPrefix("recorded_") ? (number >= Instant.forever.milliseconds ? .null : .string(Instant(milliseconds: number).iso)) : .int(number)
        case .double(let number): return .double(number)
        case .text(let text):
            if column.hasSuffix("_at"), let number = Int64(text) { return number >= Instant.forever.milliseconds ? .null : .string(Instant(milliseconds: number).iso) }
            if text.first == "{" || text.first == "[", let parsed = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) { return parsed }
            return .string(text)
        case .blob(let bytes): return .string("(\(bytes.count) bytes)")
        }
    }

    /// The export: one object a row, under the name of its table.
    package func json() throws -> [UInt8] {
        var tables: [String: JSONValue] = [:]
        for part in parts {
            tables[part.name] = .array(part.rows.map { row in .object(Dictionary(zip(part.columns, row), uniquingKeysWith: { first, _ in first })) })
        }
        let whole = JSONValue.object(["person": .string(person.value), "takenAt": .string(takenAt.iso), "tables": .object(tables)])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(whole))
    }
}
