import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Web
import Crypto
import Foundation
import Schema
import Store

/// What a whole database holds, table by table, so that "unchanged" is a comparison.
struct DatabaseDigest: Equatable, Sendable {
    let tables: [String: String]

    /// Tables that a refused request may rightly touch: they say that somebody came by, not that anything changed.
    static let footprints: Set<String> = ["session", "rate_window", "provisioning_request"]

    /// Reads every table of the schema but the footprints. PostgreSQL shows a tenant's rows only to that tenant, so there each
    /// of `vendors` is read in turn; SQLite shows everything at once.
    static func take(of engine: any Engine, vendors: [String]) async throws -> DatabaseDigest {
        let names = Migrations.all.flatMap(\.tables).map(\.name).filter { !footprints.contains($0) }
        var tables: [String: String] = [:]
        for vendor in engine.dialect == .sqlite ? [nil] : vendors.map(Optional.init) {
            let part = try await engine.run(.read, vendor: vendor) { connection in
                try names.map { name in
                    // The sum of the rows' hashes, so that their order does not count.
                    var sums: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0), bytes: [UInt8] = []
                    for row in try connection.query("SELECT * FROM \(name)", []) {
                        bytes.removeAll(keepingCapacity: true)
                        for value in row.values { Self.append(value, to: &bytes) }
                        SHA256.hash(data: bytes).withUnsafeBytes { part in
                            sums.0 &+= part.load(fromByteOffset: 0, as: UInt64.self)
                            sums.1 &+= part.load(fromByteOffset: 8, as: UInt64.self)
                            sums.2 &+= part.load(fromByteOffset: 16, as: UInt64.self)
                            sums.3 &+= part.load(fromByteOffset: 24, as: UInt64.self)
                        }
                    }
                    return (name, "\(sums)")
                }
            }
            for (name, value) in part { tables[name, default: ""] += value }
        }
        return DatabaseDigest(tables: tables)
    }

    private static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(0)
        case .int(let number):
            bytes.append(1)
            withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
        case .double(let number):
            bytes.append(2)
            withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
        case .text(let text):
            bytes.append(3)
            withUnsafeBytes(of: text.utf8.count) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: text.utf8)
        case .blob(let blob):
            bytes.append(4)
            withUnsafeBytes(of: blob.count) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: blob)
        }
    }

    /// Names of the tables that differ.
    func changes(since earlier: DatabaseDigest) -> [String] {
        tables.keys.filter { tables[$0] != earlier.tables[$0] }.sorted()
    }
}
