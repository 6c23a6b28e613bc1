import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// One open transaction on a GRDB connection.
final class SQLiteConnection: Connection {
    let dialect = Dialect.sqlite
    private let database: GRDB.Database
    init(_ database: GRDB.Database) { self.database = database }

    /// What is kept of a text for all connections: the names of its columns, while they are the same.
    private final class Known: Sendable {
        let names = Mutex<ColumnNames?>(nil)
    }
    /// Texts seen so far: beyond the bound statements are prepared anew, so the cache cannot grow without end.
    private static let known = Mutex<[String: Known]>([:])
    private static let bound = 2000

    /// A prepared statement with its values bound. They are bound and stepped through here and not by GRDB, which would make two
    /// copies of every value on the way in and a row of its own on the way out; nothing observes the database that would miss it.
    private func statement(_ text: String, _ values: [SQLValue]) throws -> (statement: Statement, known: Known?) {
        let known = Self.known.withLock { known in
            if let found = known[text] { return found as Known? }
            guard known.count < Self.bound else { return nil }
            let fresh = Known()
            known[text] = fresh
            return fresh
        }
        let statement = known == nil ? try database.makeStatement(sql: text) : try database.cachedStatement(sql: text)
        sqlite3_reset(statement.sqliteStatement)
        try bind(values, to: statement.sqliteStatement, text)
        return (statement, known)
    }
    private func bind(_ values: [SQLValue], to handle: SQLiteStatement, _ text: String) throws {
        for index in values.indices where values[index].bind(to: handle, at: Int32(index + 1)) != SQLITE_OK { throw failure(text) }
    }
    /// What SQLite says about its last call.
    private func failure(_ text: String) -> DatabaseError {
        let handle = database.sqliteConnection
        return DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(handle)), message: String(cString: sqlite3_errmsg(handle)), sql: text)
    }

    func query(_ text: String, _ values: [SQLValue]) throws -> [Row] {
        try translating {
            let (statement, known) = try statement(text, values), handle = statement.sqliteStatement
            // One that stands on a row holds its snapshot open; one that is not cached is gone with its last mention.
            defer { withExtendedLifetime(statement) { _ = sqlite3_reset(handle) } }
            var rows: [Row] = [], names: ColumnNames?
            let width = sqlite3_column_count(handle)
            while true {
                switch sqlite3_step(handle) {
                case SQLITE_ROW:
                    let columns = names ?? Self.names(of: handle, known)
                    names = columns
                    let last = rows.last?.values
                    rows.append(Row(columns: columns, values: [SQLValue](unsafeUninitializedCapacity: Int(width)) { out, count in
                        for column in 0..<width { (out.baseAddress! + Int(column)).initialize(to: SQLValue(handle, column, unlike: last?[Int(column)])) }
                        count = Int(width)
                    }))
                case SQLITE_DONE: return rows
                default: throw failure(text)
                }
            }
        }
    }

    /// The names, shared by all rows of all runs of the statement while they are the same; asked for at a row, when a changed table has been seen.
    private static func names(of handle: SQLiteStatement, _ known: Known?) -> ColumnNames {
        let count = Int(sqlite3_column_count(handle))
        if let names = known?.names.withLock({ $0 }), names.match(count: count, { sqlite3_column_name(handle, Int32($0)) }) { return names }
        let fresh = ColumnNames((0..<count).map { String(cString: sqlite3_column_name(handle, Int32($0))) })
        known?.names.withLock { $0 = fresh }
        return fresh
    }

    func execute(_ text: String, _ values: [SQLValue]) throws -> Int {
        try translating {
            let (statement, _) = try statement(text, values), handle = statement.sqliteStatement
            defer { withExtendedLifetime(statement) { _ = sqlite3_reset(handle) } }
            try step(handle, text)
            return database.changesCount
        }
    }
    func executeEach(_ text: String, _ groups: [[SQLValue]]) throws -> Int {
        guard let first = groups.first else { return 0 }
        return try translating {
            let (statement, _) = try statement(text, first), handle = statement.sqliteStatement
            defer { withExtendedLifetime(statement) { _ = sqlite3_reset(handle) } }
            try step(handle, text)
            var changed = database.changesCount
            for group in groups.dropFirst() {
                sqlite3_reset(handle)
                try bind(group, to: handle, text)
                try step(handle, text)
                changed += database.changesCount
            }
            return changed
        }
    }
    /// To the end: what it does, it does on the way.
    private func step(_ handle: SQLiteStatement, _ text: String) throws {
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: continue
            case SQLITE_DONE: return
            default: throw failure(text)
            }
        }
    }
    func script(_ text: String) throws { try translating { try database.execute(sql: text) } }

    /// Nested ones have the same name: SQLite means the innermost.
    func savepoint<T>(_ body: () throws -> T) throws -> T {
        try translating {
            try database.cachedStatement(sql: "SAVEPOINT part").execute()
            do {
                let value = try body()
                try database.cachedStatement(sql: "RELEASE part").execute()
                return value
            } catch {
                // A full or failing disk has ended the whole transaction: then there is nothing to go back to.
                if database.isInsideTransaction {
                    try database.cachedStatement(sql: "ROLLBACK TO part").execute()
                    try database.cachedStatement(sql: "RELEASE part").execute()
                }
                throw error
            }
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
    /// SQLite copies the bytes before it returns.
    private static var transient: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    /// - Returns: SQLite's code.
    fileprivate func bind(to statement: SQLiteStatement, at index: Int32) -> Int32 {
        switch self {
        case .null: return sqlite3_bind_null(statement, index)
        case .int(let number): return sqlite3_bind_int64(statement, index, number)
        case .double(let number): return sqlite3_bind_double(statement, index, number)
        case .text(var text):
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { bytes in
                    // No address would mean null.
                    guard let base = bytes.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, Self.transient) }
                    return sqlite3_bind_text(statement, index, base, Int32(bytes.count), Self.transient)
                }
            }
        case .blob(let bytes):
            if bytes.isEmpty { return sqlite3_bind_zeroblob(statement, index, 0) }
            return bytes.withUnsafeBytes { sqlite3_bind_blob(statement, index, $0.baseAddress, Int32($0.count), Self.transient) }
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
