import Foundation
import HTML
import Kernel
import People
import Store
import Tables
import Web

/// Downloads about a batch: the rows to correct in the shape in which they came, and what became of each row.
struct Corrected: Sendable {
    let place: Workplace
    let request: WebRequest
    private static let page = 1000

    /// As CSV, or as a workbook when one was brought in.
    func answer(_ batch: Batch) async throws -> WebResponse {
        let name = Self.stem(batch.fileName) + "-" + request.t(.rosterReasonHeading).lowercased(), header = batch.header + [request.t(.rosterReasonHeading)]
        let store = place.ground.store, vendor = request.vendor
        let words = RosterWords(t: request.t, own: try await store.read(vendor) { try MappingStore.words(batch.kind, vendor: vendor, $0) })
        @Sendable func pages(_ take: ([[String]]) async throws -> Void) async throws {
            var after: Int?
            while true {
                let line = after
                let rows = try await store.read(vendor) { try BatchStore.rows(batch.id, vendor: vendor, state: "problems", after: line, limit: Self.page, $0) }
                try await take(rows.map { row in
                    let reason = (row.outcomeReason ?? row.reason).map { words.reason($0) } ?? ""
                    return batch.header.indices.map { row.cells.indices.contains($0) ? row.cells[$0] : "" } + [reason]
                })
                if rows.count < Self.page { return }
                after = rows.last?.line
            }
        }
        if batch.facts.format == TableFacts.Format.xlsx.rawValue { return try await Self.workbook(name + ".xlsx", header: header, pages) }
        return .csv(fileName: name + ".csv") { write in
            var writer = CSVWriter(header: header)
            try await pages { rows in
                for row in rows { writer.append(row) }
                try await write(writer.take())
            }
        }
    }

    func report(_ batch: Batch) async throws -> WebResponse {
        let t = request.t, store = place.ground.store, vendor = request.vendor
        let own = try await store.read(vendor) { try MappingStore.words(batch.kind, vendor: vendor, $0) }
        return .csv(fileName: Self.stem(batch.fileName) + "-report.csv") { write in
            var writer = CSVWriter(header: [t(.rosterLine), t(.rosterWho), t(.rosterStatus), t(.rosterOutcome), t(.rosterWhat)])
            var after: Int?
            while true {
                let line = after
                let (rows, words) = try await store.read(vendor) { tx in
                    let rows = try BatchStore.rows(batch.id, vendor: vendor, after: line, limit: Self.page, tx)
                    var words = RosterWords(t: t, own: own)
                    let ids = Set(rows.flatMap(\.changes).filter { $0.field == .organization }.flatMap { [$0.before, $0.after] }.compactMap(\.self))
                    for row in try tx.query("SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: ids.sorted())") { words.organizations[try row.text("id")] = try row.text("name") }
                    return (rows, words)
                }
                for row in rows {
                    let what = (row.outcomeReason ?? row.reason).map { words.reason($0) } ?? row.changes.map { words.change($0) }.joined(separator: "; ")
                    writer.append([String(row.line), row.key.isEmpty ? row.label : row.key, row.state.map { words.state($0.rawValue) } ?? "", row.outcome.map { words.state($0.rawValue) } ?? "", what])
                }
                try await write(writer.take())
                if rows.count < Self.page { return }
                after = rows.last?.line
            }
        }
    }

    /// A workbook made on disk, row by row, and sent from there.
    static func workbook(_ fileName: String, header: [String], _ pages: @Sendable (([[String]]) async throws -> Void) async throws -> Void) async throws -> WebResponse {
        let path = NSTemporaryDirectory() + "laurel-\(UUID().uuidString).xlsx"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let writer = try XLSXWriter(path: path, sheet: "Laurel", header: header)
        try await pages { rows in for row in rows { try writer.append(row) } }
        try writer.finish()
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        return .bytes(bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", fileName: fileName)
    }
    private static func stem(_ name: String) -> String {
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        return stem.isEmpty ? "file" : String(stem.prefix(80))
    }
}
