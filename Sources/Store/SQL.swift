package import Kernel

/// A scalar that both engines can bind and return.
package enum SQLValue: Sendable, Equatable {
    case null
    case int(Int64)
    case double(Double)
    case text(String)
    case blob([UInt8])
}

package protocol SQLBindable: Sendable { var sqlValue: SQLValue { get } }
extension SQLValue: SQLBindable { package var sqlValue: SQLValue { self } }
extension Int: SQLBindable { package var sqlValue: SQLValue { .int(Int64(self)) } }
extension Int64: SQLBindable { package var sqlValue: SQLValue { .int(self) } }
extension Double: SQLBindable { package var sqlValue: SQLValue { .double(self) } }
extension String: SQLBindable { package var sqlValue: SQLValue { .text(self) } }
extension Bool: SQLBindable { package var sqlValue: SQLValue { .int(self ? 1 : 0) } }
extension [UInt8]: SQLBindable { package var sqlValue: SQLValue { .blob(self) } }
extension Optional: SQLBindable where Wrapped: SQLBindable {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
extension ID: SQLBindable { package var sqlValue: SQLValue { .text(value) } }
extension Instant: SQLBindable { package var sqlValue: SQLValue { .int(milliseconds) } }
extension Day: SQLBindable { package var sqlValue: SQLValue { .text(description) } }
extension Zone: SQLBindable { package var sqlValue: SQLValue { .text(identifier) } }

/// SQL text with its values. An interpolated value always becomes `$1…$n`, never text, so nothing from outside can be SQL.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    enum Part: Sendable { case text(String), bind(SQLValue), list([SQLValue]), fragment(Fragment) }
    /// Differences between the engines, named and few.
    package enum Fragment: Sendable {
        /// The values of a JSON array bound as one parameter, for `IN (…)`.
        case list(SQLValue)
        /// `max(a, b)` of two expressions.
        case greatest(StaticString, StaticString)
        /// Case-insensitive containment: `column` (already folded) contains the folded text.
        case contains(StaticString, String)
        /// The members of an array within a JSON column as rows `j.value`, for `FROM a, …`; none for a column that is null.
        case members(StaticString, StaticString)
    }
    var parts: [Part]

    package init(stringLiteral value: StaticString) { parts = [.text("\(value)")] }
    package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
    init(parts: [Part]) { self.parts = parts }
    /// A column or table name known at compile time.
    package init(_ name: StaticString) { parts = [.text("\(name)")] }
    /// Nothing; for optional conditions.
    package static let empty = SQL(parts: [])
    package var isEmpty: Bool { parts.isEmpty }

    package struct StringInterpolation: StringInterpolationProtocol {
        package typealias StringLiteralType = StaticString
        var parts: [Part] = []
        package init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(interpolationCount * 2 + 1) }
        package mutating func appendLiteral(_ literal: StaticString) {
            if literal.utf8CodeUnitCount > 0 { parts.append(.text("\(literal)")) }
        }
        package mutating func appendInterpolation(_ value: some SQLBindable) { parts.append(.bind(value.sqlValue)) }
        package mutating func appendInterpolation(_ value: (some SQLBindable)?) { parts.append(.bind(value?.sqlValue ?? .null)) }
        /// Nests a fragment; its values are renumbered when rendered.
        package mutating func appendInterpolation(_ sql: SQL) { parts += sql.parts }
        package mutating func appendInterpolation(_ fragment: Fragment) { parts.append(.fragment(fragment)) }
        /// `IN \(list: ids)`: one parameter whatever the length; an empty list matches nothing.
        package mutating func appendInterpolation(list values: some Sequence<some SQLBindable>) {
            // A closure: a generic key path would be made anew by each call.
            parts.append(.list(values.map { $0.sqlValue }))
        }
    }

    package static func + (a: SQL, b: SQL) -> SQL { SQL(parts: a.parts + b.parts) }
    package static func += (a: inout SQL, b: SQL) { a.parts += b.parts }
    /// `a AND b AND …`, or `1 = 1` when there is none.
    package static func all(_ conditions: [SQL]) -> SQL {
        guard var result = conditions.first else { return "1 = 1" }
        for condition in conditions.dropFirst() { result += " AND " + condition }
        return result
    }

    /// The text for an engine and the values in order.
    package func render(_ dialect: Dialect) -> (text: String, values: [SQLValue]) {
        var text = ""
        var values: [SQLValue] = []
        text.reserveCapacity(256)
        func bind(_ value: SQLValue) { values.append(value); text += "$\(values.count)" }
        for part in parts {
            switch part {
            case .text(let literal): text += literal
            case .bind(let value): bind(value)
            case .list(let items):
                let numbers = items.first.map { if case .int = $0 { true } else { false } } ?? false
                // An array of numbers finds its index even in a table that PostgreSQL has no statistics of yet; a query in its place reads
                // the whole part of a vendor.
                if dialect == .postgres, numbers, text.hasSuffix(" IN "), !text.hasSuffix(" NOT IN ") {
                    text.removeLast(3)
                    text += "= ANY (ARRAY"
                    text += dialect.listPrefix(ofNumbers: true)
                    bind(.text(SQL.jsonArray(items)))
                    text += dialect.listSuffix + ")"
                    continue
                }
                text += dialect.listPrefix(ofNumbers: numbers)
                bind(.text(SQL.jsonArray(items)))
                text += dialect.listSuffix
            case .fragment(.list(let value)):
                text += dialect.listPrefix(ofNumbers: false)
                bind(value)
                text += dialect.listSuffix
            case .fragment(.greatest(let a, let b)): text += "\(dialect == .sqlite ? "max" : "greatest")(\(a), \(b))"
            case .fragment(.contains(let column, let needle)):
                text += "\(dialect == .sqlite ? "instr" : "strpos")(\(column), "
                bind(.text(needle))
                text += ") > 0"
            case .fragment(.members(let column, let key)):
                text += dialect == .sqlite ? "json_each(\(column), '$.\(key)') AS j"
                    : "json_array_elements_text((\(column))::json -> '\(key)') AS j (value)"
            }
        }
        return (text, values)
    }

    static func jsonArray(_ values: [SQLValue]) -> String {
        var out = "["
        for (index, value) in values.enumerated() {
            if index > 0 { out += "," }
            switch value {
            case .int(let number): out += String(number)
            case .text(let text): JSONText.append(text, to: &out)
            case .double(let number): out += String(number)
            case .null, .blob: out += "null"
            }
        }
        return out + "]"
    }
}

/// The engine's flavour. Everything that is not portable is named here and nowhere else.
package enum Dialect: Sendable {
    case sqlite, postgres
    func listPrefix(ofNumbers numbers: Bool) -> String {
        switch self {
        case .sqlite: "(SELECT value FROM json_each("
        case .postgres: numbers ? "(SELECT value::bigint FROM json_array_elements_text(" : "(SELECT value FROM json_array_elements_text("
        }
    }
    var listSuffix: String { self == .sqlite ? "))" : "::json))" }
}

enum JSONText {
    /// A JSON string literal of the text.
    static func append(_ text: String, to out: inout String) {
        out += "\""
        // Ids and keys need no escape; lists of thousands of them are bound.
        if text.utf8.allSatisfy({ $0 >= 32 && $0 != 34 && $0 != 92 }) {
            out += text
            out += "\""
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\u{0}"..<"\u{20}":
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
