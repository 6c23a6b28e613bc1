import CPQ
import Foundation

/// One connection with its open transaction. Lives on its worker's thread.
final class PostgresSession: Connection {
    /// How often a transaction is repeated whole after a conflict (foundations 6).
    static let retries = 5

    let dialect: Dialect = .postgres
    let canceller = PostgresCanceller()
    private let settings: PostgresSettings
    private var connection: OpaquePointer?
    private var statements: PostgresStatements
    private var savepoints = 0
    /// The failure that doomed the open transaction, or the innermost savepoint's part of it.
    private var failure: SQLError?
    /// A conflict was seen since BEGIN, even if the body turned it into another error.
    private var conflict = false
    /// A prepared statement no longer fits its tables, or is gone: another connection has migrated.
    private var stale = false

    init(_ settings: PostgresSettings) {
        self.settings = settings
        statements = PostgresStatements(limit: settings.statements)
    }
    deinit { PQfinish(connection) }

    // MARK: Transactions

    /// Runs the body in a transaction and repeats it after a conflict. A lost connection is opened again as long as nothing
    /// has begun; lost later, nobody knows whether COMMIT arrived, so the error goes to the caller.
    /// A reader's transaction stays open until ``settle()``.
    func transaction<T>(_ isolation: Isolation, vendor: String?, _ body: (any Connection) throws -> T) throws -> T {
        var repeats = 0
        while true {
            try begin(isolation, vendor: vendor ?? "")
            do {
                let value = try body(self)
                try finish(isolation)
                return value
            } catch {
                rollback()
                let again = conflict || stale
                if stale { disconnect() }
                guard again, repeats < Self.retries else { throw error }
                repeats += 1
                pause(milliseconds: Int.random(in: 1...(8 << repeats)))
            }
        }
    }

    /// Ends a reader's transaction. Failing is harmless: nothing was written, and the next BEGIN notices a lost connection.
    func settle() {
        if connection != nil, PQtransactionStatus(connection) != PQTRANS_IDLE { rollback() }
    }

    func disconnect() {
        canceller.attach(nil)
        PQfinish(connection)
        connection = nil
        statements.removeAll()
    }

    private func begin(_ isolation: Isolation, vendor: String) throws {
        var lost = 0
        while true {
            do {
                if connection == nil || PQstatus(connection) != CONNECTION_OK { try connect() }
                (savepoints, failure, conflict, stale) = (0, nil, false, false)
                // One round trip; the setting ends with the transaction (foundations 13).
                try command(Self.begin(isolation) + "; SELECT set_config('laurel.vendor', \(try literal(vendor)), true)")
                return
            } catch let error as SQLError where error.kind == .connection && lost < 2 {
                disconnect()
                pause(milliseconds: lost * 200)
                lost += 1
            }
        }
    }
    private static func begin(_ isolation: Isolation) -> String {
        switch isolation {
        case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE"
        case .append: "BEGIN ISOLATION LEVEL READ COMMITTED"
        }
    }
    private func finish(_ isolation: Isolation) throws {
        // COMMIT of a failed transaction answers "ROLLBACK" and no error: a body that swallowed a failure must not look saved.
        if PQtransactionStatus(connection) != PQTRANS_INTRANS { throw failure ?? PostgresErrors.error(nil, connection, "COMMIT") }
        if isolation != .read { try command("COMMIT") }
    }
    private func rollback() {
        guard connection != nil, PQtransactionStatus(connection) != PQTRANS_IDLE else { return }
        do { try command("ROLLBACK") } catch { disconnect() }
    }
    private func pause(milliseconds: Int) {
        if milliseconds > 0 { Thread.sleep(forTimeInterval: Double(milliseconds) / 1000) }
    }

    func savepoint<T>(_ body: () throws -> T) throws -> T {
        savepoints += 1
        let name = "laurel_\(savepoints)"
        let before = failure
        try command("SAVEPOINT \(name)")
        do {
            let value = try body()
            if PQtransactionStatus(connection) == PQTRANS_INERROR, let failure { throw failure }
            try command("RELEASE SAVEPOINT \(name)")
            return value
        } catch {
            // When this fails too the connection is gone, and what the body threw says more.
            do {
                try command("ROLLBACK TO SAVEPOINT \(name); RELEASE SAVEPOINT \(name)")
                failure = before
            } catch {}
            throw error
        }
    }

    // MARK: Statements

    func query(_ text: String, _ values: [SQLValue]) throws -> [Row] {
        try perform(text, values) { result, shape in PostgresRows.decode(result, shape) }
    }
    func execute(_ text: String, _ values: [SQLValue]) throws -> Int {
        try perform(text, values) { result, _ in PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }
    }
    func script(_ text: String) throws {
        try command(text)
        // The script may have changed tables under prepared statements.
        if statements.isEmpty { return }
        statements.removeAll()
        try command("DEALLOCATE ALL")
    }

    private func perform<T>(_ text: String, _ values: [SQLValue], _ read: (OpaquePointer, PostgresShape) -> T) throws -> T {
        guard connection != nil else { throw note(PostgresErrors.closed) }
        do {
            let result = try statements.run(text, values, on: connection)
            defer { PQclear(result) }
            return read(result, statements.shape(of: text, result))
        } catch let error as SQLError { throw note(error) }
    }

    /// Runs text that carries no values, by the simple protocol.
    private func command(_ text: String) throws {
        guard !text.utf8.contains(0) else { throw PostgresErrors.nulByte("") }
        let result = PQexec(connection, text)
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
        default: throw note(PostgresErrors.error(result, connection, text))
        }
    }

    private func note(_ error: SQLError) -> SQLError {
        if failure == nil { failure = error }
        if error.kind == .serialization { conflict = true }
        // "cached plan must not change result type", and "prepared statement does not exist".
        if error.code == "26000" || (error.code == "0A000" && error.message.contains("cached plan")) { stale = true }
        return error
    }

    private func literal(_ text: String) throws -> String {
        guard !text.utf8.contains(0) else { throw PostgresErrors.nulByte("set_config") }
        guard let escaped = PQescapeLiteral(connection, text, text.utf8.count) else {
            throw PostgresErrors.error(nil, connection, "set_config")
        }
        defer { PQfreemem(escaped) }
        return String(cString: escaped)
    }

    // MARK: Connecting

    private func connect() throws {
        disconnect()
        // Earlier keywords are defaults which the URL, expanded in place of `dbname`, may override.
        let keywords = ["connect_timeout", "fallback_application_name", "keepalives_idle", "dbname", "client_encoding"]
        let settings = ["5", "laurel", "30", self.settings.url, "UTF8"]
        let opened = withCStrings(keywords) { keywords in
            withCStrings(settings) { settings in PQconnectdbParams(keywords, settings, 1) }
        }
        guard PQstatus(opened) == CONNECTION_OK else {
            let message = PQerrorMessage(opened).map { String(cString: $0) } ?? ""
            PQfinish(opened)
            throw SQLError(kind: .connection, code: "08001", message: message, sql: "")
        }
        connection = opened
        PQsetNoticeProcessor(opened, { _, _ in }, nil)
        var set = "SET client_min_messages = warning; SET TIME ZONE 'UTC'; SET bytea_output = 'hex'; SET standard_conforming_strings = on"
        if let schema = self.settings.schema {
            guard let name = PQescapeIdentifier(opened, schema, schema.utf8.count) else {
                throw PostgresErrors.error(nil, opened, "SET search_path")
            }
            defer { PQfreemem(name) }
            set += "; SET search_path = " + String(cString: name)
        }
        try command(set)
        canceller.attach(opened)
    }
}

/// A NULL-terminated array of C strings for the call.
private func withCStrings<T>(_ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> T) -> T {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return (copies.map { UnsafePointer<CChar>($0) } + [nil]).withUnsafeBufferPointer { body($0.baseAddress!) }
}
