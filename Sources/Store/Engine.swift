/// What went wrong, in the same words for both engines.
package struct SQLError: Error, Sendable, CustomStringConvertible {
    package enum Kind: Sendable { case unique, foreignKey, notNull, check, busy, serialization, full, connection, other }
    package let kind: Kind
    /// SQLSTATE or SQLite's extended result code.
    package let code: String
    package let message: String
    /// The statement's text, without values.
    package let sql: String
    package init(kind: Kind, code: String, message: String, sql: String) {
        self.kind = kind
        self.code = code
        self.message = message
        self.sql = sql
    }
    package var description: String { "SQLError(\(kind) \(code)): \(message) — \(sql)" }
}

/// One open transaction of an engine. Used on one thread only, never stored.
package protocol Connection: AnyObject {
    var dialect: Dialect { get }
    func query(_ text: String, _ values: [SQLValue]) throws -> [Row]
    /// Rows changed.
    func execute(_ text: String, _ values: [SQLValue]) throws -> Int
    /// The same statement for each of several groups of values. - Returns: rows changed by all.
    func executeEach(_ text: String, _ groups: [[SQLValue]]) throws -> Int
    /// Several statements without values: migrations only.
    func script(_ text: String) throws
    func savepoint<T>(_ body: () throws -> T) throws -> T
}
extension Connection {
    package func executeEach(_ text: String, _ groups: [[SQLValue]]) throws -> Int { try groups.reduce(0) { try $0 + execute(text, $1) } }
}

/// How a transaction is isolated.
package enum Isolation: Sendable {
    /// A snapshot, read-only.
    case read
    /// SERIALIZABLE on PostgreSQL, retried whole; the single writer on SQLite. May share a commit with others.
    case write
    /// READ COMMITTED on PostgreSQL: only for appends that depend on no fact read in the transaction.
    case append
}

/// A database behind its own threads. `vendor` becomes the row-level security setting of the transaction on PostgreSQL.
package protocol Engine: Sendable {
    var dialect: Dialect { get }
    func run<T: Sendable>(
        _ isolation: Isolation, vendor: String?, _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T
    /// Reads on the calling thread, where that waits for nobody; nil where it would.
    /// - Parameter known: an edition that was seen before: while nothing was committed since then, `body` is not run.
    func glance<T>(since known: Int64?, _ body: (any Connection) throws -> T) throws -> Glance<T>?
    /// A write whose end is told to a function, on a thread of the engine's: durable, or failed.
    /// - Returns: false where the engine has no such way; then nothing happens.
    func submit<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T, _ done: @escaping @Sendable (Result<T, any Error>) -> Void) -> Bool
    /// Closes connections; further calls fail.
    func close() async
}
extension Engine {
    package func submit<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T, _ done: @escaping @Sendable (Result<T, any Error>) -> Void) -> Bool { false }
    package func glance<T>(since known: Int64?, _ body: (any Connection) throws -> T) throws -> Glance<T>? { nil }
}

/// What a look at the database without waiting has found.
package struct Glance<Value> {
    /// Another one after every commit of whoever has the database open, this process or another; it means nothing after a restart.
    package let edition: Int64
    /// Nil when nothing was committed since the edition that was known.
    package let value: Value?
    package init(edition: Int64, value: Value?) {
        self.edition = edition
        self.value = value
    }
}
