package import JSON
import Kernel
import People

/// A filter of RFC 7644, section 3.4.2.2, with its names resolved against a schema.
package indirect enum SCIMFilter: Sendable, Equatable {
    package enum Operator: String, Sendable, CaseIterable { case eq, ne, co, sw, ew, gt, ge, lt, le }
    case and(SCIMFilter, SCIMFilter)
    case or(SCIMFilter, SCIMFilter)
    case not(SCIMFilter)
    case compare(SCIMPath, Operator, JSONValue)
    case present(SCIMPath)
    /// Some element of a many-valued attribute fits the inner filter, whose paths are the attribute's parts.
    case element(SCIMPath, SCIMFilter)

    /// - Throws: ``SCIMRefusal/invalidFilter(_:)``
    package init(_ text: String, _ type: SCIMType) throws {
        guard text.count <= SCIMLimits.filterCharacters else { throw SCIMRefusal.invalidFilter(String(text.prefix(40))) }
        var parser = SCIMFilterParser(text, type)
        self = try parser.whole()
    }
}

/// The path of a PATCH operation: `attribute`, `attribute.part`, `attribute[filter]`, `attribute[filter].part`.
package struct SCIMTarget: Sendable {
    package let path: SCIMPath
    package let filter: SCIMFilter?
    /// - Throws: ``SCIMRefusal/invalidPath(_:)``, `.invalidFilter`
    package init(_ text: String, _ type: SCIMType) throws {
        guard text.count <= SCIMLimits.filterCharacters else { throw SCIMRefusal.invalidPath(String(text.prefix(40))) }
        var parser = SCIMFilterParser(text, type)
        (path, filter) = try parser.target()
    }
    init(path: SCIMPath, filter: SCIMFilter?) { (self.path, self.filter) = (path, filter) }
}

/// Recursive descent over the grammar; `not` binds closest, then `and`, then `or`.
private struct SCIMFilterParser {
    private let text: [UInt8]
    private let type: SCIMType
    private var at = 0
    private var clauses = 0
    /// Inside brackets names are parts of this.
    private var within: SCIMPath?

    init(_ text: String, _ type: SCIMType) { (self.text, self.type) = (Array(text.utf8), type) }

    private var refusal: SCIMRefusal {
        let from = min(at, max(0, text.count - 1))
        return .invalidFilter(text.isEmpty ? "" : String(decoding: text[max(0, from - 10)..<min(text.count, from + 30)], as: UTF8.self))
    }
    private var next: UInt8? { at < text.count ? text[at] : nil }
    private mutating func spaces() { while next == 32 { at += 1 } }
    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    mutating func whole() throws -> SCIMFilter {
        let filter = try either(SCIMLimits.filterDepth)
        spaces()
        guard at == text.count else { throw refusal }
        return filter
    }

    private mutating func either(_ depth: Int) throws -> SCIMFilter {
        guard depth > 0 else { throw refusal }
        var left = try both(depth)
        while keyword("or") { left = .or(left, try both(depth)) }
        return left
    }
    private mutating func both(_ depth: Int) throws -> SCIMFilter {
        var left = try term(depth)
        while keyword("and") { left = .and(left, try term(depth)) }
        return left
    }
    /// A word between spaces or before a parenthesis, in any case.
    private mutating func keyword(_ word: String) -> Bool {
        let start = at
        spaces()
        guard at > start || at > 0 && (text[at - 1] == 41 || text[at - 1] == 93), at + word.utf8.count < text.count else { at = start; return false }
        guard String(decoding: text[at..<at + word.utf8.count], as: UTF8.self).lowercased() == word else { at = start; return false }
        let after = text[at + word.utf8.count]
        guard after == 32 || after == 40 else { at = start; return false }
        at += word.utf8.count
        return true
    }
    private mutating func term(_ depth: Int) throws -> SCIMFilter {
        clauses += 1
        guard depth > 0, clauses <= SCIMLimits.filterClauses * 2 else { throw refusal }
        spaces()
        if take(40) {
            let inner = try either(depth - 1)
            spaces()
            guard take(41) else { throw refusal }
            return inner
        }
        let start = at, name = word()
        if name.lowercased() == "not" {
            spaces()
            if next == 40 { return .not(try term(depth - 1)) }
            at = start + name.utf8.count
        }
        guard let path = resolve(name) else { at = start; throw refusal }
        if next == 91 { return try element(path, depth) }
        return try comparison(path)
    }
    private mutating func element(_ path: SCIMPath, _ depth: Int) throws -> SCIMFilter {
        let inner = try bracket(path, depth)
        guard take(46) else { return .element(path, inner) }
        // `emails[type eq "work"].value eq "x"`: not in the grammar, but what directories send.
        guard let part = path.attribute?.part(word()) else { throw refusal }
        return .element(path, .and(inner, try comparison(SCIMPath(space: nil, attribute: part, part: nil))))
    }
    private mutating func bracket(_ path: SCIMPath, _ depth: Int) throws -> SCIMFilter {
        guard within == nil, path.part == nil, let attribute = path.attribute, attribute.kind == .complex, take(91) else { throw refusal }
        within = path
        let inner = try either(depth - 1)
        within = nil
        spaces()
        guard take(93) else { throw refusal }
        return inner
    }
    /// Letters, digits and what URNs and parts are written with.
    private mutating func word() -> String {
        let start = at
        while let byte = next, (48...58).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 36 || byte == 45 || byte == 46 || byte == 95 { at += 1 }
        return String(decoding: text[start..<at], as: UTF8.self)
    }
    private func resolve(_ name: String) -> SCIMPath? {
        guard let within else { return type.path(name).flatMap { $0.attribute == nil ? nil : $0 } }
        return within.attribute?.part(name).map { SCIMPath(space: nil, attribute: $0, part: nil) }
    }
    private mutating func comparison(_ path: SCIMPath) throws -> SCIMFilter {
        guard take(32) else { throw refusal }
        spaces()
        let start = at, name = word().lowercased()
        if name == "pr" { return .present(path) }
        guard let leaf = path.leaf, leaf.kind != .complex, let comparing = SCIMFilter.Operator(rawValue: name), take(32) else { at = start; throw refusal }
        spaces()
        guard let value = literal() else { throw refusal }
        return .compare(path, comparing, try fitting(value, leaf, comparing))
    }
    private mutating func literal() -> JSONValue? {
        let start = at
        if next == 34 {
            at += 1
            while let byte = next, byte != 34 { at += byte == 92 ? 2 : 1 }
            guard at < text.count else { return nil }
            at += 1
        } else {
            while let byte = next, byte != 32, byte != 41, byte != 93 { at += 1 }
        }
        // Directories write True as well as true.
        let piece = String(decoding: text[start..<at], as: UTF8.self)
        return JSONValue(parsing: ["true", "false", "null"].contains(piece.lowercased()) ? piece.lowercased() : piece)
    }
    /// The value as the attribute's type has it. Booleans have no order.
    private func fitting(_ value: JSONValue, _ leaf: SCIMAttribute, _ comparing: SCIMFilter.Operator) throws -> JSONValue {
        if value == .null { if comparing == .eq || comparing == .ne { return value } else { throw refusal } }
        switch (leaf.kind, value) {
        case (.boolean, .bool): break
        case (.boolean, .string(let text)):
            guard ["true", "false"].contains(text.lowercased()), comparing == .eq || comparing == .ne else { throw refusal }
            return .bool(text.lowercased() == "true")
        case (.dateTime, .string(let text)): if ![.co, .sw, .ew].contains(comparing), SCIMTime.instant(text) == nil { throw refusal }
        case (.string, .string), (.reference, .string): break
        case (.string, .int(let number)): return .string(String(number))
        default: throw refusal
        }
        if leaf.kind == .boolean, comparing != .eq, comparing != .ne { throw refusal }
        return value
    }

    mutating func target() throws -> (SCIMPath, SCIMFilter?) {
        let name = word()
        guard let path = type.path(name) else { throw SCIMRefusal.invalidPath(String(decoding: text.prefix(120), as: UTF8.self)) }
        guard next == 91 else {
            guard at == text.count else { throw SCIMRefusal.invalidPath(String(decoding: text.prefix(120), as: UTF8.self)) }
            return (path, nil)
        }
        guard path.attribute?.isMany == true else { throw SCIMRefusal.invalidPath(String(decoding: text.prefix(120), as: UTF8.self)) }
        let filter = try bracket(path, SCIMLimits.filterDepth)
        if at == text.count { return (path, filter) }
        guard take(46), let part = path.attribute?.part(word()), at == text.count else { throw SCIMRefusal.invalidPath(String(decoding: text.prefix(120), as: UTF8.self)) }
        return (SCIMPath(space: path.space, attribute: path.attribute, part: part), filter)
    }
}
