import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// One open transaction on a GRDB connection.
final class SQLiteConnection: Connection {
    let dialect = Dialect.sqlite
    private let database: GRDB.Database
    init(_ database: GRDB.Database) { self.database = database }

    /// Texts seen so far: beyond the bound statements are prepared anew, so the cache cannot grow without end.
    private static let known = Mutex<Set<String>>([])
    private static let bound = 2000

    private func statement(_ text: String, _ values: [SQLValue]) throws -> Statement {
        let cached = Self.known.withLock { known in
            if known.contains(text) { return true }
            guard known.count < Self.bound else { return false }
            known.insert(text)
            return true
        }
        let statement = cached ? try database.cachedStatement(sql: text) : try database.makeStatement(sql: text)
        statement.setUncheckedArguments(StatementArguments(values.map(\.databaseValue)))
        return statement
    }

    func query(_ text: String, _ values: [SQLValue]) throws -> [Row] {
        try translating {
            let statement = try statement(text, values)
            var rows: [Row] = []
            let handle = statement.sqliteStatement
            let names = Self.names(of: statement, text), width = Int32(names.names.count)
            let cursor = try GRDB.Row.fetchCursor(statement)
            // Values are taken from SQLite itself: by way of GRDB's rows each would be made twice.
            while try cursor.next() != nil {
                let last = rows.last?.values
                rows.append(Row(columns: names, values: [SQLValue](unsafeUninitializedCapacity: Int(width)) { out, count in
                    for column in 0..<width { (out.baseAddress! + Int(column)).initialize(to: SQLValue(handle, column, unlike: last?[Int(column)])) }
                    count = Int(width)
                }))
            }
            return rows
        }
    }

    private static let columns = Mutex<[String: ColumnNames]>([:])
    /// The names, shared by all rows of all runs of the statement while they are the same.
    private static func names(of statement: Statement, _ text: String) -> ColumnNames {
        let handle = statement.sqliteStatement, count = Int(sqlite3_column_count(handle))
        if let known = columns.withLock({ $0[text] }), known.match(count: count, { sqlite3_column_name(handle, Int32($0)) }) { return known }
        let fresh = ColumnNames(statement.columnNames)
        columns.withLock { if $0.count < bound || $0[text] != nil { $0[text] = fresh } }
        return fresh
    }

    func execute(_ text: String, _ values: [SQLValue]) throws -> Int {
        try translating {
            try statement(text, values).execute()
            return database.changesCount
        }
    }
    func script(_ text: String) throws { try translating { try database.execute(sql: text) } }

    func savepoint<T>(_ body: () throws -> T) throws -> T {
        try translating {
            var value: T?
            try database.inSavepoint {
                value = try body()
                return .commit
            }
            return value!
        }
    }

    private func translating<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch let error as DatabaseError { throw Self.translate(error) }
    }

    static func translate(_ error: DatabaseError) -> any Error {
        let kind: SQLError.Kind = switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: .unique
        case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
        case .SQLITE_CONSTRAINT_NOTNULL: .notNull
        case .SQLITE_CONSTRAINT_CHECK: .check
        case .SQLITE_FULL: .full
        default:
            switch error.resultCode {
            case .SQLITE_BUSY: .busy
            case .SQLITE_FULL: .full
            case .SQLITE_IOERR, .SQLITE_CANTOPEN: .connection
            default: .other
            }
        }
        return SQLError(kind: kind, code: "\(error.extendedResultCode.rawValue)", message: error.message ?? "", sql: error.sql ?? "")
    }
}

extension SQLValue {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .int(let number): number.databaseValue
        case .double(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): bytes.withUnsafeBytes { Data($0) }.databaseValue
        }
    }
    /// The value of a column of the row that the statement stands on.
    /// - Parameter last: the row's before it: rows in order often repeat a text, which then needs no copy of its own.
    fileprivate init(_ statement: SQLiteStatement, _ column: Int32, unlike last: SQLValue?) {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: self = .int(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: self = .double(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            // The text first, then its length (sqlite.org/c3ref/column_blob.html).
            let bytes = sqlite3_column_text(statement, column), count = Int(sqlite3_column_bytes(statement, column))
            // Short ones live in the value itself.
            if count > 15, case .text(var known)? = last, known.withUTF8({ $0.count == count && memcmp($0.baseAddress!, bytes!, count) == 0 }) {
                self = .text(known)
                return
            }
            self = .text(String(decoding: UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count), as: UTF8.self))
        case SQLITE_BLOB:
            let bytes = sqlite3_column_blob(statement, column), count = Int(sqlite3_column_bytes(statement, column))
            self = .blob([UInt8](UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)))
        default: self = .null
        }
    }
}
