package import Kernel
import Synchronization

/// What a closure may do with the database. Not Sendable on purpose: it cannot leave the closure, and no `await` can hold it.
package final class Transaction {
    private let connection: any Connection
    private let tenantGuard: TenantGuard?
    private let ids: IDSource
    /// The one time of this transaction.
    package let now: Instant
    /// The tenant the transaction is fenced to; nil for the few tables that stand above vendors.
    package let vendor: VendorID?
    /// Run on the caller's thread once the commit is durable: wake-ups only, never facts.
    /// How deep events appended by event handlers are nested (foundations 1).
    package var eventDepth = 0
    package private(set) var afterCommit: [@Sendable () -> Void] = []

    init(connection: any Connection, now: Instant, vendor: VendorID?, ids: IDSource, tenantGuard: TenantGuard?) {
        self.connection = connection
        self.now = now
        self.vendor = vendor
        self.ids = ids
        self.tenantGuard = tenantGuard
    }

    package var dialect: Dialect { connection.dialect }
    package func newID<E>(of: E.Type = E.self) -> ID<E> { ID(ids.next(now)) }

    package func query(_ sql: SQL) throws -> [Row] {
        let (text, values) = sql.render(connection.dialect)
        try tenantGuard?.check(text)
        return try connection.query(text, values)
    }
    package func first(_ sql: SQL) throws -> Row? { try query(sql).first }
    /// Whether the query gives any row.
    package func exists(_ sql: SQL) throws -> Bool { try first(sql) != nil }
    /// The integer in the first column of the first row.
    package func count(_ sql: SQL) throws -> Int {
        guard let row = try first(sql), case .int(let number) = row.values[0] else { throw ColumnError(column: "1", wanted: "an integer") }
        return Int(number)
    }
    /// Rows changed.
    @discardableResult package func execute(_ sql: SQL) throws -> Int {
        let (text, values) = sql.render(connection.dialect)
        try tenantGuard?.check(text)
        return try connection.execute(text, values)
    }
    /// Adds rows of one shape, prepared once; one that is there already (by any unique key) stays as it is.
    /// - Parameter rows: the values of each in the order of `columns`.
    /// - Returns: rows added.
    @discardableResult package func insert(into table: StaticString, _ columns: [StaticString], _ rows: [[SQLValue]]) throws -> Int {
        // PostgreSQL takes many at a time, in few sizes so that few statements are prepared; within SQLite each is a call.
        let sizes = dialect == .sqlite ? [1] : [128, 16, 1]
        var added = 0, at = 0
        for size in sizes where rows.count - at >= size {
            let text = Self.insertion(into: table, columns, rows: size)
            try tenantGuard?.check(text)
            let end = at + (rows.count - at) / size * size
            let groups = size == 1 ? Array(rows[at..<end]) : stride(from: at, to: end, by: size).map { Array(rows[$0..<$0 + size].joined()) }
            added += try connection.executeEach(text, groups)
            at = end
        }
        return added
    }
    private static func insertion(into table: StaticString, _ columns: [StaticString], rows: Int) -> String {
        let groups = (0..<rows).map { row in "(" + columns.indices.map { "$\(row * columns.count + $0 + 1)" }.joined(separator: ", ") + ")" }
        return "INSERT INTO \(table) (\(columns.map { "\($0)" }.joined(separator: ", "))) VALUES \(groups.joined(separator: ", ")) ON CONFLICT DO NOTHING"
    }
    /// Several statements without values: migrations only.
    package func script(_ text: String) throws { try connection.script(text) }
    /// An expected failure (a unique constraint, say) inside `body` leaves the transaction usable.
    package func savepoint<T>(_ body: () throws -> T) throws -> T { try connection.savepoint(body) }
    package func onCommit(_ wake: @escaping @Sendable () -> Void) { afterCommit.append(wake) }
}

/// Fails any statement that touches a tenant table without naming `vendor_id`. Always on: a statement's text is looked through once and
/// known from then on, since values are bound and texts are few.
package final class TenantGuard: Sendable {
    package struct Breach: Error, CustomStringConvertible {
        package let sql: String
        package let table: String
        package var description: String { "statement touches \(table) without vendor_id: \(sql)" }
    }
    private static let bound = 10_000
    let tables: [[UInt8]]
    private let passed = Mutex<Set<String>>([])
    package init(tables: [String]) { self.tables = tables.map { Array($0.utf8) } }

    func check(_ sql: String) throws {
        if passed.withLock({ $0.contains(sql) }) { return }
        let bytes = Array(sql.utf8)
        if !TenantGuard.contains(bytes, Array("vendor_id".utf8)) {
            for table in tables where TenantGuard.contains(bytes, table) {
                throw Breach(sql: sql, table: String(decoding: table, as: UTF8.self))
            }
        }
        passed.withLock { passed in
            if passed.count >= Self.bound { passed.removeAll(keepingCapacity: true) }
            passed.insert(sql)
        }
    }
    private static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
        guard text.count >= word.count, !word.isEmpty else { return false }
        func partOfName(_ index: Int) -> Bool {
            guard text.indices.contains(index) else { return false }
            let byte = text[index]
            return byte == 95 || (48...57).contains(byte) || (97...122).contains(byte) || (65...90).contains(byte)
        }
        var at = 0
        while at + word.count <= text.count {
            if text[at] == word[0], text[at..<at + word.count].elementsEqual(word), !partOfName(at - 1), !partOfName(at + word.count) {
                return true
            }
            at += 1
        }
        return false
    }
}
