import CPQ
import Foundation

/// The columns of a statement's result.
struct PostgresShape {
    let names: ColumnNames
    let types: [Oid]
}

/// The prepared statements of one connection, at most `limit`: preparing one more deallocates the least recently used.
struct PostgresStatements {
    private struct Prepared {
        let name: String
        var lastUse: Int
        var shape: PostgresShape?
    }
    private let limit: Int
    private var byText: [String: Prepared] = [:]
    private var uses = 0
    private var names = 0
    private var arena: [UInt8] = []

    init(limit: Int) { self.limit = limit }
    var isEmpty: Bool { byText.isEmpty }
    /// Forgets all; the connection has dropped them, or the caller does.
    mutating func removeAll() { byText.removeAll() }

    /// The result of a successful statement; the caller clears it.
    mutating func run(_ text: String, _ values: [SQLValue], on connection: OpaquePointer?) throws -> OpaquePointer {
        for case .text(let value) in values where value.utf8.contains(0) { throw PostgresErrors.nulByte(text) }
        let name = try prepare(text, on: connection)
        let result = execute(name, values, on: connection)
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK: return result!
        default:
            defer { PQclear(result) }
            throw PostgresErrors.error(result, connection, text)
        }
    }

    /// Column names and types, read once per prepared statement.
    mutating func shape(of text: String, _ result: OpaquePointer) -> PostgresShape {
        if let known = byText[text]?.shape { return known }
        let columns = 0..<PQnfields(result)
        let shape = PostgresShape(
            names: ColumnNames(columns.map { String(cString: PQfname(result, $0)) }), types: columns.map { PQftype(result, $0) })
        byText[text]?.shape = shape
        return shape
    }

    private mutating func prepare(_ text: String, on connection: OpaquePointer?) throws -> String {
        uses += 1
        if let known = byText[text] {
            byText[text]?.lastUse = uses
            return known.name
        }
        guard !text.utf8.contains(0) else { throw PostgresErrors.nulByte("") }
        if byText.count >= limit, let oldest = byText.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            let result = PQexec(connection, "DEALLOCATE \(oldest.value.name)")
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw PostgresErrors.error(result, connection, text) }
            byText[oldest.key] = nil
        }
        names += 1
        let name = "laurel_\(names)"
        // No parameter types: with OID 0 the server infers them from the statement.
        let result = PQprepare(connection, name, text, 0, nil)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw PostgresErrors.error(result, connection, text) }
        byText[text] = Prepared(name: name, lastUse: uses)
        return name
    }

    /// Binds all values from one contiguous buffer: text form with a closing NUL, blobs in binary form.
    private mutating func execute(_ name: String, _ values: [SQLValue], on connection: OpaquePointer?) -> OpaquePointer? {
        arena.removeAll(keepingCapacity: arena.capacity <= 1 << 20)
        var offsets: [Int] = [], lengths: [Int32] = [], formats: [Int32] = []
        for value in values {
            var (offset, length, format) = (arena.count, Int32(0), Int32(0))
            switch value {
            case .null: offset = -1
            case .int(let number): arena += String(number).utf8
            case .double(let number): arena += number.description.utf8
            case .text(let text): arena += text.utf8
            case .blob(let bytes):
                arena += bytes
                (length, format) = (Int32(bytes.count), 1)
            }
            arena.append(0)
            offsets.append(offset)
            lengths.append(length)
            formats.append(format)
        }
        if arena.isEmpty { arena.append(0) }
        return arena.withUnsafeBytes { bytes in
            let base = bytes.baseAddress!.assumingMemoryBound(to: CChar.self)
            let pointers: [UnsafePointer<CChar>?] = offsets.map { $0 < 0 ? nil : base + $0 }
            return PQexecPrepared(connection, name, Int32(values.count), pointers, lengths, formats, 0)
        }
    }
}

/// Results in text form become values by the column's type. Numeric stays text: it never becomes a Double (foundations 6).
enum PostgresRows {
    static func decode(_ result: OpaquePointer, _ shape: PostgresShape) -> [Row] {
        let count = PQntuples(result)
        guard count > 0 else { return [] }
        var rows: [Row] = []
        rows.reserveCapacity(Int(count))
        for row in 0..<count {
            var values: [SQLValue] = []
            values.reserveCapacity(shape.types.count)
            for (column, type) in shape.types.enumerated() {
                let column = Int32(column)
                if PQgetisnull(result, row, column) == 1 {
                    values.append(.null)
                } else {
                    let bytes = UnsafeRawBufferPointer(
                        start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
                    values.append(value(bytes, type))
                }
            }
            rows.append(Row(columns: shape.names, values: values))
        }
        return rows
    }

    /// The oids are those of pg_type.dat, fixed for ever.
    private static func value(_ bytes: UnsafeRawBufferPointer, _ type: Oid) -> SQLValue {
        switch type {
        case 20, 21, 23, 26: .int(integer(bytes))
        case 16: .int(bytes.first == UInt8(ascii: "t") ? 1 : 0)
        // Not strtod, which obeys the locale.
        case 700, 701: .double(Double(String(decoding: bytes, as: UTF8.self)) ?? .nan)
        case 17: .blob(unhex(bytes))
        default: .text(String(decoding: bytes, as: UTF8.self))
        }
    }
    private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        var digits = bytes[...]
        let negative = digits.first == UInt8(ascii: "-")
        if negative { digits = digits.dropFirst() }
        // Summed below zero, where the smallest number has room.
        let sum = digits.reduce(Int64(0)) { $0 * 10 - Int64($1 - 48) }
        return negative ? sum : -sum
    }
    /// `\x0aff…`. Blobs of some hundred kilobytes come this way: no closure and no check a byte.
    private static func unhex(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        guard let digits = bytes.baseAddress, bytes.count > 2 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: bytes.count / 2 - 1) { out, count in
            var at = digits + 2
            for index in 0..<(bytes.count / 2 - 1) {
                // Digits are 0x30 to 0x39 and 0x61 to 0x66: of letters bit 6 is set, worth nine.
                let pair = at.loadUnaligned(as: UInt16.self).littleEndian, values = (pair & 0x0f0f) + ((pair >> 6) & 0x0101) * 9
                out[index] = UInt8(truncatingIfNeeded: values << 4 | values >> 8)
                at += 2
            }
            count = bytes.count / 2 - 1
        }
    }
}
