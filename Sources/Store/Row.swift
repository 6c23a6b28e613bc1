import Foundation
package import Kernel

/// Reading an absent or wrongly typed column is a mistake of ours and throws (foundations 6).
package struct ColumnError: Error, CustomStringConvertible {
    package let column: String
    package let wanted: String
    package init(column: String, wanted: String) { self.column = column; self.wanted = wanted }
    package var description: String { "column \(column) is not \(wanted)" }
}

/// The names of a result's columns. Looked up for each value of each row, so as bytes in one block.
package final class ColumnNames: Sendable {
    package let names: [String]
    private let bytes: [UInt8]
    /// Where each name begins in `bytes`, and the end of the last.
    private let starts: [Int]
    package init(_ names: [String]) {
        self.names = names
        bytes = names.flatMap { Array($0.utf8) }
        starts = names.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    }
    func index(_ name: StaticString) -> Int? {
        name.withUTF8Buffer { index($0) }
    }
    private func index(_ wanted: UnsafeBufferPointer<UInt8>) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            starts.withUnsafeBufferPointer { starts in
                for column in 0..<starts.count - 1 where starts[column + 1] - starts[column] == wanted.count {
                    if wanted.isEmpty || memcmp(bytes.baseAddress! + starts[column], wanted.baseAddress!, wanted.count) == 0 { return column }
                }
                return nil
            }
        }
    }
    /// Whether these are the names, given as C strings one by one.
    func match(count: Int, _ name: (Int) -> UnsafePointer<CChar>?) -> Bool {
        guard count == names.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for column in 0..<count {
                let length = starts[column + 1] - starts[column]
                guard let other = name(column), strlen(other) == length,
                      length == 0 || memcmp(bytes.baseAddress! + starts[column], other, length) == 0 else { return false }
            }
            return true
        }
    }
}

/// One row of a result; columns are read by name and type.
package struct Row: Sendable {
    package let columns: ColumnNames
    package let values: [SQLValue]
    package init(columns: ColumnNames, values: [SQLValue]) { self.columns = columns; self.values = values }

    package func value(_ name: StaticString) throws -> SQLValue {
        guard let index = columns.index(name) else { throw ColumnError(column: "\(name)", wanted: "there") }
        return values[index]
    }
    package func int(_ name: StaticString) throws -> Int { Int(try int64(name)) }
    package func int64(_ name: StaticString) throws -> Int64 {
        guard case .int(let number) = try value(name) else { throw ColumnError(column: "\(name)", wanted: "an integer") }
        return number
    }
    package func optionalInt(_ name: StaticString) throws -> Int? {
        switch try value(name) {
        case .null: nil
        case .int(let number): Int(number)
        default: throw ColumnError(column: "\(name)", wanted: "an integer or null")
        }
    }
    package func double(_ name: StaticString) throws -> Double {
        switch try value(name) {
        case .double(let number): return number
        case .int(let number): return Double(number)
        default: throw ColumnError(column: "\(name)", wanted: "a number")
        }
    }
    package func bool(_ name: StaticString) throws -> Bool { try int64(name) != 0 }
    package func text(_ name: StaticString) throws -> String {
        guard case .text(let text) = try value(name) else { throw ColumnError(column: "\(name)", wanted: "text") }
        return text
    }
    package func optionalText(_ name: StaticString) throws -> String? {
        switch try value(name) {
        case .null: nil
        case .text(let text): text
        default: throw ColumnError(column: "\(name)", wanted: "text or null")
        }
    }
    package func blob(_ name: StaticString) throws -> [UInt8] {
        guard case .blob(let bytes) = try value(name) else { throw ColumnError(column: "\(name)", wanted: "bytes") }
        return bytes
    }
    package func id<E>(_ name: StaticString, of: E.Type = E.self) throws -> ID<E> { ID(try text(name)) }
    package func optionalID<E>(_ name: StaticString, of: E.Type = E.self) throws -> ID<E>? { try optionalText(name).map { ID($0) } }
    package func instant(_ name: StaticString) throws -> Instant { Instant(milliseconds: try int64(name)) }
    package func optionalInstant(_ name: StaticString) throws -> Instant? {
        try optionalInt(name).map { Instant(milliseconds: Int64($0)) }
    }
    package func day(_ name: StaticString) throws -> Day {
        guard let day = Day(iso: try text(name)) else { throw ColumnError(column: "\(name)", wanted: "a day") }
        return day
    }
    package func optionalDay(_ name: StaticString) throws -> Day? {
        guard let text = try optionalText(name) else { return nil }
        guard let day = Day(iso: text) else { throw ColumnError(column: "\(name)", wanted: "a day or null") }
        return day
    }
}
