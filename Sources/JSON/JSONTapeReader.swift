/// Reads one JSON text in one pass over its bytes. Refusals set `reason` and leave `at` where reading stopped.
struct JSONTapeReader {
    private let buffer: UnsafeBufferPointer<UInt8>
    private let end: Int
    private let maximumDepth: Int
    private let maximumValues: Int
    private var depth = 0
    private(set) var at = 0
    private(set) var nodes: [JSONTape.Node] = []
    private(set) var reason = JSONTape.Reason.unexpectedEnd

    init(_ buffer: UnsafeBufferPointer<UInt8>, maximumDepth: Int, maximumValues: Int) {
        self.buffer = buffer
        end = buffer.count
        self.maximumDepth = maximumDepth
        self.maximumValues = maximumValues
        nodes.reserveCapacity(min(buffer.count / 12 + 8, maximumValues))
    }

    @inline(__always) private mutating func fail(_ why: JSONTape.Reason) -> Bool {
        reason = why
        return false
    }
    @inline(__always) private mutating func skipSpace() {
        while at < end {
            let byte = buffer[at]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            at += 1
        }
    }
    @inline(__always) private mutating func push(_ kind: JSONTape.Kind, _ start: Int, _ end: Int, isEscaped: Bool = false) {
        nodes.append(JSONTape.Node(start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1), kind: kind, isEscaped: isEscaped))
    }
    private mutating func close(_ index: Int) {
        nodes[index].end = Int32(at)
        nodes[index].next = Int32(nodes.count)
        depth -= 1
    }

    mutating func document() -> Bool {
        skipSpace()
        guard value() else { return false }
        skipSpace()
        return at == end ? true : fail(.trailingBytes)
    }

    private mutating func value() -> Bool {
        guard at < end else { return fail(.unexpectedEnd) }
        guard nodes.count < maximumValues else { return fail(.tooManyValues) }
        switch buffer[at] {
        case UInt8(ascii: "{"): return object()
        case UInt8(ascii: "["): return array()
        case UInt8(ascii: "\""): return string()
        case UInt8(ascii: "t"): return literal("true", .true)
        case UInt8(ascii: "f"): return literal("false", .false)
        case UInt8(ascii: "n"): return literal("null", .null)
        default: return number()
        }
    }

    private mutating func literal(_ text: StaticString, _ kind: JSONTape.Kind) -> Bool {
        let length = text.utf8CodeUnitCount
        guard at + length <= end else { return fail(.unexpectedEnd) }
        for offset in 0..<length where buffer[at + offset] != text.utf8Start[offset] { return fail(.unexpectedByte) }
        push(kind, at, at + length)
        at += length
        return true
    }

    private mutating func digits() -> Bool {
        let first = at
        while at < end, buffer[at] &- 0x30 < 10 { at += 1 }
        return at > first
    }
    private mutating func number() -> Bool {
        let start = at
        if buffer[at] == 0x2D { at += 1 }
        guard at < end else { return fail(.unexpectedEnd) }
        if buffer[at] == 0x30 { at += 1 } else if !digits() { return fail(.unexpectedByte) }
        if at < end, buffer[at] == 0x2E {
            at += 1
            guard digits() else { return fail(.badNumber) }
        }
        if at < end, buffer[at] | 0x20 == 0x65 {
            at += 1
            if at < end, buffer[at] == 0x2B || buffer[at] == 0x2D { at += 1 }
            guard digits() else { return fail(.badNumber) }
        }
        push(.number, start, at)
        return true
    }

    private mutating func string() -> Bool {
        let start = at
        at += 1
        var isEscaped = false
        while true {
            skipPlain()
            guard at < end else { return fail(.unexpectedEnd) }
            let byte = buffer[at]
            if byte == 0x22 {
                at += 1
                push(.string, start, at, isEscaped: isEscaped)
                return true
            }
            if byte == 0x5C {
                isEscaped = true
                guard escape() else { return false }
            } else if byte < 0x20 {
                return fail(.controlByte)
            } else if byte < 0x80 {
                at += 1
            } else {
                let length = sequenceLength(at)
                guard length > 0 else { return fail(.invalidUTF8) }
                at += length
            }
        }
    }
    /// Eight bytes at a time, while they are ASCII without quote, backslash or control.
    @inline(__always) private mutating func skipPlain() {
        let ones: UInt64 = 0x0101_0101_0101_0101, high: UInt64 = 0x8080_8080_8080_8080
        while at + 8 <= end {
            let word = UnsafeRawPointer(buffer.baseAddress! + at).loadUnaligned(as: UInt64.self)
            let quote = word ^ 0x2222_2222_2222_2222, backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
            let stops = ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- 0x2020_2020_2020_2020) & ~word) | word
            if stops & high != 0 { return }
            at += 8
        }
    }
    private mutating func escape() -> Bool {
        guard at + 1 < end else { return fail(.unexpectedEnd) }
        switch buffer[at + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
            at += 2
            return true
        case 0x75:
            guard let unit = hexadecimal(at + 2) else { return fail(.badEscape) }
            at += 6
            if unit < 0xD800 || unit >= 0xE000 { return true }
            guard unit < 0xDC00, at + 1 < end, buffer[at] == 0x5C, buffer[at + 1] == 0x75, let low = hexadecimal(at + 2), low >= 0xDC00, low < 0xE000 else {
                return fail(.loneSurrogate)
            }
            at += 6
            return true
        default: return fail(.badEscape)
        }
    }
    private func hexadecimal(_ start: Int) -> UInt32? {
        guard start + 4 <= end else { return nil }
        var value: UInt32 = 0
        for offset in 0..<4 {
            guard let digit = JSONCharacters.hexadecimalDigit(buffer[start + offset]) else { return nil }
            value = value << 4 | digit
        }
        return value
    }
    @inline(__always) private func continues(_ index: Int) -> Bool { index < end && buffer[index] & 0xC0 == 0x80 }
    /// The length of the UTF-8 sequence at `index`; 0 when it is none (RFC 3629, section 4).
    private func sequenceLength(_ index: Int) -> Int {
        switch buffer[index] {
        case 0xC2...0xDF: return continues(index + 1) ? 2 : 0
        case 0xE0...0xEF:
            guard continues(index + 1), continues(index + 2) else { return 0 }
            let second = buffer[index + 1]
            return buffer[index] == 0xE0 && second < 0xA0 || buffer[index] == 0xED && second > 0x9F ? 0 : 3
        case 0xF0...0xF4:
            guard continues(index + 1), continues(index + 2), continues(index + 3) else { return 0 }
            let second = buffer[index + 1]
            return buffer[index] == 0xF0 && second < 0x90 || buffer[index] == 0xF4 && second > 0x8F ? 0 : 4
        default: return 0
        }
    }

    private mutating func array() -> Bool {
        depth += 1
        if depth > maximumDepth { return fail(.tooDeep) }
        let own = nodes.count
        push(.array, at, 0)
        at += 1
        skipSpace()
        if at < end, buffer[at] == 0x5D {
            at += 1
            close(own)
            return true
        }
        while true {
            skipSpace()
            guard value() else { return false }
            skipSpace()
            guard at < end else { return fail(.unexpectedEnd) }
            at += 1
            if buffer[at - 1] == 0x2C { continue }
            guard buffer[at - 1] == 0x5D else {
                at -= 1
                return fail(.missingComma)
            }
            close(own)
            return true
        }
    }

    private mutating func object() -> Bool {
        depth += 1
        if depth > maximumDepth { return fail(.tooDeep) }
        let own = nodes.count
        push(.object, at, 0)
        at += 1
        skipSpace()
        if at < end, buffer[at] == 0x7D {
            at += 1
            close(own)
            return true
        }
        var keys = KeySet()
        while true {
            skipSpace()
            guard at < end else { return fail(.unexpectedEnd) }
            guard buffer[at] == 0x22 else { return fail(.missingKey) }
            let key = nodes.count
            guard string() else { return false }
            guard keys.insert(nodes[key], buffer) else {
                at = Int(nodes[key].start)
                return fail(.duplicateKey)
            }
            skipSpace()
            guard at < end else { return fail(.unexpectedEnd) }
            guard buffer[at] == 0x3A else { return fail(.missingColon) }
            at += 1
            skipSpace()
            guard value() else { return false }
            skipSpace()
            guard at < end else { return fail(.unexpectedEnd) }
            at += 1
            if buffer[at - 1] == 0x2C { continue }
            guard buffer[at - 1] == 0x7D else {
                at -= 1
                return fail(.missingComma)
            }
            close(own)
            return true
        }
    }
}

/// The keys of one object. Small ones are compared one by one, large ones through a set, so that an object with a hundred thousand
/// keys costs no more per key than one with ten.
private struct KeySet {
    private var small: [JSONTape.Node] = []
    private var large: Set<String>?
    private static let smallCount = 24

    /// False when the key is there already, in whatever spelling.
    mutating func insert(_ key: JSONTape.Node, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        if large == nil, small.count < Self.smallCount, !key.isEscaped, !small.contains(where: \.isEscaped) {
            let length = key.end - key.start
            for known in small where known.end - known.start == length {
                var isEqual = true
                for offset in 0..<Int(length) where buffer[Int(known.start) + offset] != buffer[Int(key.start) + offset] {
                    isEqual = false
                    break
                }
                if isEqual { return false }
            }
            small.append(key)
            return true
        }
        if large == nil { large = Set(small.map { Self.text($0, buffer) }) }
        return large!.insert(Self.text(key, buffer)).inserted
    }
    private static func text(_ node: JSONTape.Node, _ buffer: UnsafeBufferPointer<UInt8>) -> String {
        let inner = Array(buffer[Int(node.start) + 1..<Int(node.end) - 1])
        return node.isEscaped ? JSONCharacters.unescaped(inner[...]) : String(decoding: inner, as: UTF8.self)
    }
}
