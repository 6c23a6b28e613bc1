/// What the browser says of a ceremony: `clientDataJSON` (WebAuthn 5.8.1).
struct ClientData: Sendable {
    let type: String
    let challenge: String
    let origin: String
    let isCrossOrigin: Bool

    init(_ bytes: [UInt8]) throws(WebAuthn.Fault) {
        guard bytes.count <= 4096 else { throw .malformed("client data of more than 4 KB") }
        var reader = FlatJSON(bytes)
        let members = try reader.object()
        guard case .text(let type) = members["type"], case .text(let challenge) = members["challenge"], case .text(let origin) = members["origin"] else {
            throw .malformed("client data without type, challenge or origin")
        }
        (self.type, self.challenge, self.origin) = (type, challenge, origin)
        switch members["crossOrigin"] {
        case nil, .bool(false): isCrossOrigin = false
        case .bool(true): isCrossOrigin = true
        default: throw .malformed("crossOrigin is neither true nor false")
        }
    }

    /// The checks that both ceremonies share.
    func check(type wanted: String, challenge given: [UInt8], _ party: WebAuthn.RelyingParty) throws(WebAuthn.Fault) {
        guard type == wanted else { throw .type }
        guard let said = Base64URL.decode(challenge), said.count == given.count, zip(said, given).reduce(0, { $0 | ($1.0 ^ $1.1) }) == 0 else { throw .challenge }
        guard origin == party.origin, !isCrossOrigin else { throw .origin }
    }
}

/// A JSON object (RFC 8259) of which only texts and truth values are kept; what browsers add to client data is passed over.
private struct FlatJSON {
    enum Value: Equatable { case text(String), bool(Bool), other }
    private let bytes: [UInt8]
    private var at = 0
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }
    private mutating func blanks() { while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 } }
    private mutating func expect(_ byte: Unicode.Scalar) throws(WebAuthn.Fault) {
        guard next == UInt8(ascii: byte) else { throw .malformed("client data is no JSON") }
        at += 1
    }

    mutating func object() throws(WebAuthn.Fault) -> [String: Value] {
        // A byte order mark is stripped by the standard's "UTF-8 decode".
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        blanks()
        let members = try members(depth: 0)
        blanks()
        guard at == bytes.count else { throw .malformed("client data is no JSON") }
        return members
    }
    private mutating func members(depth: Int) throws(WebAuthn.Fault) -> [String: Value] {
        try expect("{")
        var found: [String: Value] = [:]
        blanks()
        if next == UInt8(ascii: "}") { at += 1; return found }
        while true {
            blanks()
            let name = try string()
            blanks()
            try expect(":")
            blanks()
            let value = try value(depth: depth)
            guard found.updateValue(value, forKey: name) == nil else { throw .malformed("a member of the client data twice") }
            blanks()
            if next == UInt8(ascii: ",") { at += 1; continue }
            try expect("}")
            return found
        }
    }
    private mutating func value(depth: Int) throws(WebAuthn.Fault) -> Value {
        guard depth < 8 else { throw .malformed("client data is nested too deeply") }
        switch next {
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "{"):
            _ = try members(depth: depth + 1)
            return .other
        case UInt8(ascii: "["):
            at += 1
            blanks()
            if next == UInt8(ascii: "]") { at += 1; return .other }
            while true {
                blanks()
                _ = try value(depth: depth + 1)
                blanks()
                if next == UInt8(ascii: ",") { at += 1; continue }
                try expect("]")
                return .other
            }
        default: return try word()
        }
    }
    private mutating func word() throws(WebAuthn.Fault) -> Value {
        let start = at
        while let byte = next, byte.isWord { at += 1 }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .other
        default:
            guard Double(word) != nil else { throw .malformed("client data is no JSON") }
            return .other
        }
    }
    private mutating func string() throws(WebAuthn.Fault) -> String {
        try expect("\"")
        var out: [UInt8] = []
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: out, as: UTF8.self) else { throw .malformed("client data is no UTF-8") }
                return text
            case UInt8(ascii: "\\"): out += try escaped()
            case 0..<0x20: throw .malformed("client data is no JSON")
            default: out.append(byte)
            }
        }
        throw .malformed("client data ends too early")
    }
    private mutating func escaped() throws(WebAuthn.Fault) -> [UInt8] {
        guard let byte = next else { throw .malformed("client data ends too early") }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [8]
        case UInt8(ascii: "f"): return [12]
        case UInt8(ascii: "n"): return [10]
        case UInt8(ascii: "r"): return [13]
        case UInt8(ascii: "t"): return [9]
        case UInt8(ascii: "u"):
            var unit = try hex()
            if (0xD800..<0xDC00).contains(unit) {
                try expect("\\")
                try expect("u")
                let low = try hex()
                guard (0xDC00..<0xE000).contains(low) else { throw .malformed("client data is no JSON") }
                unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(unit) else { throw .malformed("client data is no JSON") }
            return Array(String(Character(scalar)).utf8)
        default: throw .malformed("client data is no JSON")
        }
    }
    private mutating func hex() throws(WebAuthn.Fault) -> UInt32 {
        guard at + 4 <= bytes.count, let unit = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16) else { throw .malformed("client data is no JSON") }
        at += 4
        return unit
    }
}

extension UInt8 {
    fileprivate var isWord: Bool {
        switch Unicode.Scalar(self) {
        case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".": true
        default: false
        }
    }
}
