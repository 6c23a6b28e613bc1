import App
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Support
import Synchronization
import Web

/// Stands between a house and its database and notes what was asked: whether anything was written, so that "unchanged" is looked up
/// in full only when something may have changed, and which statements a page sends.
final class WatchingEngine: Engine {
    struct Statement: Sendable, Hashable {
        let text: String
        let values: [SQLValue]
        static func == (a: Statement, b: Statement) -> Bool { a.text == b.text }
        func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }

    private let base: any Engine
    private let seen = Mutex((changes: 0, touches: 0, recorded: [Statement]?.none))
    init(_ base: any Engine) { self.base = base }

    var dialect: Dialect { base.dialect }
    func close() async { await base.close() }
    func run<T: Sendable>(
        _ isolation: Isolation, vendor: String?, _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await base.run(isolation, vendor: vendor) { try body(WatchingConnection(base: $0, engine: self)) }
    }

    /// Statements so far that wrote to anything but footprints (``DatabaseDigest/footprints``).
    var changes: Int { seen.withLock { $0.changes } }
    /// Statements so far that wrote anything at all.
    var touches: Int { seen.withLock { $0.touches } }

    /// What is sent to the database while `body` runs, in order.
    func recording<T>(_ body: () async throws -> T) async rethrows -> (value: T, statements: [Statement]) {
        seen.withLock { $0.recorded = [] }
        defer { seen.withLock { $0.recorded = nil } }
        let value = try await body()
        return (value, seen.withLock { $0.recorded ?? [] })
    }

    fileprivate func note(_ text: String, _ values: [SQLValue], wrote: Bool) {
        seen.withLock { state in
            state.recorded?.append(Statement(text: text, values: values))
            guard wrote else { return }
            state.touches += 1
            let named = text.split { !($0.isLetter || $0 == "_") }.prefix(3).map(String.init)
            if !named.contains(where: DatabaseDigest.footprints.contains) { state.changes += 1 }
        }
    }
}

private final class WatchingConnection: Connection {
    private let base: any Connection
    private let engine: WatchingEngine
    init(base: any Connection, engine: WatchingEngine) {
        self.base = base
        self.engine = engine
    }
    var dialect: Dialect { base.dialect }
    func query(_ text: String, _ values: [SQLValue]) throws -> [Row] {
        engine.note(text, values, wrote: !text.hasPrefix("SELECT") && !text.hasPrefix("WITH") || text.contains("RETURNING"))
        return try base.query(text, values)
    }
    func execute(_ text: String, _ values: [SQLValue]) throws -> Int {
        let changed = try base.execute(text, values)
        engine.note(text, values, wrote: changed > 0)
        return changed
    }
    func script(_ text: String) throws {
        engine.note(text, [], wrote: true)
        try base.script(text)
    }
    func savepoint<T>(_ body: () throws -> T) throws -> T { try base.savepoint(body) }
}
