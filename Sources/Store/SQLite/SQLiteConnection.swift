import Foundation
import GRDB
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
            let names = ColumnNames(statement.columnNames)
            let cursor = try GRDB.Row.fetchCursor(statement)
            while let row = try cursor.next() {
                rows.append(Row(columns: names, values: row.databaseValues.map(SQLValue.init)))
            }
            return rows
        }
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
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .int(number)
        case .double(let number): self = .double(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob([UInt8](data))
        }
    }
}
