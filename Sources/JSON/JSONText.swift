/// Reading and writing JSON text without a detour: a strict reader (RFC 8259) with a bound on depth, and a writer whose members are
/// sorted, so that equal values give equal bytes.
extension JSONValue {
    /// Nil for anything but one well-formed value, for members named twice, and beyond `depth`.
    package init?(parsing bytes: [UInt8], depth: Int = 64) {
        var reader = JSONTextReader(bytes: bytes)
        reader.space()
        guard let value = reader.value(depth) else { return nil }
        reader.space()
        guard reader.at == bytes.count else { return nil }
        self = value
    }
    /// Nil as ``init(parsing:depth:)``.
    package init?(parsing text: String) { self.init(parsing: Array(text.utf8)) }

    package var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(512)
        write(into: &out)
        return out
    }
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    private func write(into out: inout [UInt8]) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .int(let value): out += String(value).utf8
        case .double(let value): out += (value.isFinite ? String(value) : "null").utf8
        case .string(let text): Self.quote(text, into: &out)
        case .array(let values):
            out.append(91)
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(44) }
                value.write(into: &out)
            }
            out.append(93)
        case .object(let members):
            out.append(123)
            for (index, key) in members.keys.sorted().enumerated() {
                if index > 0 { out.append(44) }
                Self.quote(key, into: &out)
                out.append(58)
                members[key]!.write(into: &out)
            }
            out.append(125)
        }
    }
    private static func quote(_ text: String, into out: inout [UInt8]) {
        out.append(34)
        for byte in text.utf8 {
            switch byte {
            case 34, 92: out += [92, byte]
            case 10: out += [92, 110]
            case 13: out += [92, 114]
            case 9: out += [92, 116]
            case 0..<32:
                let digits = String(byte, radix: 16)
                out += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: out.append(byte)
            }
        }
        out.append(34)
    }
}

private struct JSONTextReader {
    let bytes: [UInt8]
    var at = 0
    init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }
    mutating func space() { while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { at += 1 } }
    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }
    private mutating func word(_ text: String) -> Bool {
        guard bytes.count >= at + text.utf8.count, bytes[at..<at + text.utf8.count].elementsEqual(text.utf8) else { return false }
        at += text.utf8.count
        return true
    }

    mutating func value(_ depth: Int) -> JSONValue? {
        guard depth > 0, let byte = next else { return nil }
        switch byte {
        case 123: return object(depth)
        case 91: return array(depth)
        case 34: return string().map { .string($0) }
        case 116: return word("true") ? .bool(true) : nil
        case 102: return word("false") ? .bool(false) : nil
        case 110: return word("null") ? .null : nil
        default: return number()
        }
    }
    private mutating func object(_ depth: Int) -> JSONValue? {
        at += 1
        var members: [String: JSONValue] = [:]
        space()
        if take(125) { return .object(members) }
        while true {
            space()
            guard next == 34, let key = string(), members[key] == nil else { return nil }
            space()
            guard take(58) else { return nil }
            space()
            guard let value = value(depth - 1) else { return nil }
            members[key] = value
            space()
            if take(125) { return .object(members) }
            guard take(44) else { return nil }
        }
    }
    private mutating func array(_ depth: Int) -> JSONValue? {
        at += 1
        var values: [JSONValue] = []
        space()
        if take(93) { return .array(values) }
        while true {
            space()
            guard let value = value(depth - 1) else { return nil }
            values.append(value)
            space()
            if take(93) { return .array(values) }
            guard take(44) else { return nil }
        }
    }
    private mutating func number() -> JSONValue? {
        let start = at
        _ = take(45)
        guard let first = next, (48...57).contains(first) else { return nil }
        at += 1
        if first != 48 { digits() } else if let after = next, (48...57).contains(after) { return nil }
        var isWhole = true
        if take(46) {
            isWhole = false
            guard digits() else { return nil }
        }
        if let mark = next, mark == 101 || mark == 69 {
            isWhole = false
            at += 1
            if next == 43 || next == 45 { at += 1 }
            guard digits() else { return nil }
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole, let whole = Int64(text) { return .int(whole) }
        return Double(text).flatMap { $0.isFinite ? .double($0) : nil }
    }
    @discardableResult private mutating func digits() -> Bool {
        let start = at
        while let byte = next, (48...57).contains(byte) { at += 1 }
        return at > start
    }
    private mutating func string() -> String? {
        at += 1
        // Most strings hold no escape: they are taken as they stand.
        let start = at
        while at < bytes.count, bytes[at] != 34, bytes[at] != 92, bytes[at] >= 32 { at += 1 }
        let plain = start..<at
        if take(34) { return bytes.withUnsafeBufferPointer { String(validating: UnsafeBufferPointer(rebasing: $0[plain]), as: UTF8.self) } }
        var out = Array(bytes[plain])
        while let byte = next {
            at += 1
            switch byte {
            case 34: return String(validating: out, as: UTF8.self)
            case 92:
                guard let scalar = escape() else { return nil }
                out += Array(String(scalar).utf8)
            case 0..<32: return nil
            default: out.append(byte)
            }
        }
        return nil
    }
    private mutating func escape() -> Unicode.Scalar? {
        guard let mark = next else { return nil }
        at += 1
        switch mark {
        case 34, 92, 47: return Unicode.Scalar(mark)
        case 98: return "\u{8}"
        case 102: return "\u{c}"
        case 110: return "\n"
        case 114: return "\r"
        case 116: return "\t"
        case 117:
            guard let high = hex() else { return nil }
            guard (0xD800...0xDFFF).contains(high) else { return Unicode.Scalar(high) }
            guard high < 0xDC00, take(92), take(117), let low = hex(), (0xDC00...0xDFFF).contains(low) else { return nil }
            return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        default: return nil
        }
    }
    private mutating func hex() -> UInt32? {
        guard at + 4 <= bytes.count, let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16), bytes[at] != 43, bytes[at] != 45 else { return nil }
        at += 4
        return value
    }
}
