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
                    var hash = SHA256()
                    for row in try connection.query("SELECT * FROM \(name)", []).map({ "\($0.values)" }).sorted() {
                        hash.update(data: Data((row + "\u{1E}").utf8))
                    }
                    return (name, hash.finalize().prefix(8).map { String($0, radix: 16) }.joined(separator: "."))
                }
            }
            for (name, value) in part { tables[name, default: ""] += value }
        }
        return DatabaseDigest(tables: tables)
    }

    /// Names of the tables that differ.
    func changes(since earlier: DatabaseDigest) -> [String] {
        tables.keys.filter { tables[$0] != earlier.tables[$0] }.sorted()
    }
}
