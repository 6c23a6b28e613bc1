import GRDB
import GRDBSQLite

/// A connection for looks at the database on whatever thread asks: readers wait for nobody in a write-ahead log, and a page of the file that
/// was read lately is in memory.
final class SQLiteGlances: Sendable {
    private let queue: DatabaseQueue

    /// - Parameter path: of a file that is open already, in WAL mode.
    init(path: String) throws {
        var configuration = GRDB.Configuration()
        configuration.readonly = true
        configuration.busyMode = .immediateError
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA mmap_size = 2147418112") }
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    func look<T>(since known: Int64?, _ body: (any Connection) throws -> T) throws -> Glance<T> {
        do {
            return try queue.unsafeRead { database in
                // Before the look: what is committed in between is seen now and looked at once more.
                let edition = try Self.edition(database)
                return Glance(edition: edition, value: edition == known ? nil : try body(SQLiteConnection(database)))
            }
        } catch let error as DatabaseError { throw SQLiteConnection.translate(error) }
    }

    /// Differs after a commit of any other connection, of other processes too (sqlite.org/pragma.html, data_version); this one never writes.
    private static func edition(_ database: GRDB.Database) throws -> Int64 {
        let text = "PRAGMA data_version", statement = try database.cachedStatement(sql: text), handle = statement.sqliteStatement
        defer { withExtendedLifetime(statement) { _ = sqlite3_reset(handle) } }
        guard sqlite3_step(handle) == SQLITE_ROW else {
            throw DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(database.sqliteConnection)), message: "", sql: text)
        }
        return sqlite3_column_int64(handle, 0)
    }

    func close() { try? queue.close() }
}
