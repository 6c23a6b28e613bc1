import CPQ

/// SQLSTATE (PostgreSQL documentation, appendix A) in the words of ``SQLError``.
enum PostgresErrors {
    static let closed = SQLError(kind: .connection, code: "08003", message: "the database is closed", sql: "")
    static let crowded = SQLError(kind: .busy, code: "53300", message: "too many callers wait for a connection", sql: "")

    static func kind(_ code: String) -> SQLError.Kind {
        switch code {
        case "23505", "23P01": .unique
        case "23503": .foreignKey
        case "23502": .notNull
        case "23514": .check
        case "40001", "40P01": .serialization
        case "55P03", "53300": .busy
        case "53100", "53200": .full
        case "57P01", "57P02", "57P03", "57P05": .connection
        default: code.hasPrefix("08") ? .connection : .other
        }
    }

    /// The failure of a result. Only the primary message: the detail repeats values, which may be personal.
    static func error(_ result: OpaquePointer?, _ connection: OpaquePointer?, _ sql: String) -> SQLError {
        let lost = PQstatus(connection) != CONNECTION_OK
        func field(_ name: Unicode.Scalar) -> String? {
            guard let result, let text = PQresultErrorField(result, Int32(name.value)) else { return nil }
            return String(cString: text)
        }
        // libpq itself reports a lost connection, or a call it refused, without a code.
        let code = field("C") ?? (lost ? "08006" : "XX000")
        let message = field("M") ?? PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        return SQLError(kind: lost ? .connection : kind(code), code: code, message: message, sql: sql)
    }

    /// PostgreSQL's text cannot hold NUL, and C would silently cut there.
    static func nulByte(_ sql: String) -> SQLError {
        SQLError(kind: .other, code: "22021", message: "text with a NUL byte cannot be stored", sql: sql)
    }
}
