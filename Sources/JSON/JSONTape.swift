/// A JSON text (RFC 8259) as the bytes it came in and a flat list of its values. Each value keeps its exact byte range, so that
/// what somebody sent can be kept and given back unchanged, and numbers lose nothing.
///
/// Stricter than the RFC where silence would be guessing: a key twice in one object, a lone surrogate and wrong UTF-8 are refused.
package struct JSONTape: Sendable {
    package enum Kind: UInt8, Sendable { case null, `true`, `false`, number, string, array, object }

    /// A value's place: an index into the tape.
    package struct Value: Sendable, Hashable {
        package let index: Int
    }

    struct Node: Sendable {
        /// First byte, and one past the last.
        var start: Int32
        var end: Int32
        /// Index of the value after this one and all it holds.
        var next: Int32
        var kind: Kind
        /// A string with a backslash.
        var isEscaped: Bool
    }

    /// Why a text is no JSON, and where.
    package struct Failure: Error, Sendable, Equatable {
        package let offset: Int
        package let reason: Reason
    }
    package enum Reason: String, Sendable {
        case unexpectedEnd, unexpectedByte, trailingBytes, badNumber, badEscape, loneSurrogate, controlByte, invalidUTF8, missingKey, missingColon,
             missingComma, duplicateKey, tooDeep, tooLong, tooManyValues
    }

    package let bytes: [UInt8]
    let nodes: [Node]

    /// - Parameters: maximumDepth: how many arrays and objects may lie within each other; maximumValues: how many values there may be, each
    ///   of which costs 16 bytes.
    /// - Throws: `Failure` with the byte at which reading stopped.
    package init(_ bytes: [UInt8], maximumDepth: Int = 64, maximumValues: Int = .max) throws(Failure) {
        guard bytes.count < Int(Int32.max) else { throw Failure(offset: 0, reason: .tooLong) }
        let result = bytes.withUnsafeBufferPointer { buffer -> ([Node], Failure?) in
            var reader = JSONTapeReader(buffer, maximumDepth: maximumDepth, maximumValues: maximumValues)
            let isRead = reader.document()
            return (reader.nodes, isRead ? nil : Failure(offset: reader.at, reason: reader.reason))
        }
        if let failure = result.1 { throw failure }
        self.bytes = bytes
        nodes = result.0
    }

    package var root: Value { Value(index: 0) }
    package func kind(_ value: Value) -> Kind { nodes[value.index].kind }
    package func range(_ value: Value) -> Range<Int> { Int(nodes[value.index].start)..<Int(nodes[value.index].end) }
    /// The value as it was written.
    package func raw(_ value: Value) -> ArraySlice<UInt8> { bytes[range(value)] }

    /// The characters between a string's quotes, when it has no escapes; nil otherwise and for what is no string.
    package func plain(_ value: Value) -> ArraySlice<UInt8>? {
        let node = nodes[value.index]
        guard node.kind == .string, !node.isEscaped else { return nil }
        return bytes[Int(node.start) + 1..<Int(node.end) - 1]
    }

    /// A string's text; nil for what is no string.
    package func string(_ value: Value) -> String? {
        let node = nodes[value.index]
        guard node.kind == .string else { return nil }
        let inner = bytes[Int(node.start) + 1..<Int(node.end) - 1]
        return node.isEscaped ? JSONCharacters.unescaped(inner) : String(decoding: inner, as: UTF8.self)
    }

    /// A number's value as the nearest Double; nil for what is no number. Use ``raw(_:)`` where digits matter.
    package func double(_ value: Value) -> Double? {
        guard kind(value) == .number else { return nil }
        return Double(String(decoding: raw(value), as: UTF8.self))
    }
    /// A number written without fraction and exponent; nil otherwise.
    package func integer(_ value: Value) -> Int64? {
        guard kind(value) == .number else { return nil }
        return Int64(String(decoding: raw(value), as: UTF8.self))
    }

    /// How many elements an array has; 0 for what is no array.
    package func count(_ value: Value) -> Int {
        var found = 0
        forEachElement(value) { _ in found += 1 }
        return found
    }
    package func elements(_ value: Value) -> [Value] {
        var found: [Value] = []
        forEachElement(value) { found.append($0) }
        return found
    }
    package func forEachElement<E: Error>(_ value: Value, _ body: (Value) throws(E) -> Void) throws(E) {
        guard nodes[value.index].kind == .array else { return }
        let end = Int(nodes[value.index].next)
        var at = value.index + 1
        while at < end {
            try body(Value(index: at))
            at = Int(nodes[at].next)
        }
    }

    /// Keys with their values, in the order written.
    package func forEachMember<E: Error>(_ value: Value, _ body: (_ key: Value, _ value: Value) throws(E) -> Void) throws(E) {
        guard nodes[value.index].kind == .object else { return }
        let end = Int(nodes[value.index].next)
        var at = value.index + 1
        while at < end {
            try body(Value(index: at), Value(index: at + 1))
            at = Int(nodes[at + 1].next)
        }
    }
    package func member(_ value: Value, _ key: StaticString) -> Value? {
        guard nodes[value.index].kind == .object else { return nil }
        let end = Int(nodes[value.index].next)
        var at = value.index + 1
        while at < end {
            if matches(Value(index: at), key) { return Value(index: at + 1) }
            at = Int(nodes[at + 1].next)
        }
        return nil
    }
    package func isEmptyObject(_ value: Value) -> Bool {
        nodes[value.index].kind == .object && Int(nodes[value.index].next) == value.index + 1
    }

    /// Whether a string says exactly `text`, however it is escaped.
    package func matches(_ value: Value, _ text: StaticString) -> Bool {
        let node = nodes[value.index]
        guard node.kind == .string else { return false }
        guard !node.isEscaped else { return string(value) == text.description }
        let length = Int(node.end - node.start) - 2
        guard length == text.utf8CodeUnitCount else { return false }
        return bytes.withUnsafeBufferPointer { buffer in
            let start = Int(node.start) + 1
            for offset in 0..<length where buffer[start + offset] != text.utf8Start[offset] { return false }
            return true
        }
    }
}
