/// Concise Binary Object Representation as CTAP2 uses it (RFC 8949): definite lengths only, no tags, no key twice, few levels.
package indirect enum CBOR: Sendable, Equatable {
    case unsigned(UInt64)
    /// Stands for -1 - n.
    case negative(UInt64)
    case bytes([UInt8])
    case text(String)
    case array([CBOR])
    case map([Pair])
    case bool(Bool)
    case null
    /// Floats and other simple values, which nothing here reads.
    case other

    package struct Pair: Sendable, Equatable {
        package let key: CBOR
        package let value: CBOR
        package init(_ key: CBOR, _ value: CBOR) { (self.key, self.value) = (key, value) }
    }

    /// Levels of arrays and maps; CTAP2 has four.
    static let deepest = 8

    package init(_ number: Int) { self = number >= 0 ? .unsigned(UInt64(number)) : .negative(UInt64(-1 - number)) }

    /// Reads one item that fills all of `bytes`. - Throws: `WebAuthn.Fault.malformed`
    package static func decode(_ bytes: [UInt8]) throws(WebAuthn.Fault) -> CBOR {
        let (item, end) = try decodeFirst(bytes[...])
        guard end == bytes.endIndex else { throw .malformed("bytes after the CBOR item") }
        return item
    }
    /// Reads the first item. - Returns: it, and the index behind it.
    package static func decodeFirst(_ bytes: ArraySlice<UInt8>) throws(WebAuthn.Fault) -> (item: CBOR, end: Int) {
        var reader = Reader(bytes: bytes, at: bytes.startIndex)
        let item = try reader.item(depth: 0)
        return (item, reader.at)
    }

    /// The value of a map's key.
    package subscript(_ key: CBOR) -> CBOR? {
        guard case .map(let pairs) = self else { return nil }
        return pairs.first { $0.key == key }?.value
    }
    package subscript(_ key: Int) -> CBOR? { self[CBOR(key)] }
    package subscript(_ key: String) -> CBOR? { self[.text(key)] }
    package var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
    package var text: String? { if case .text(let text) = self { text } else { nil } }
    /// A number that fits.
    package var int: Int? {
        switch self {
        case .unsigned(let number): Int(exactly: number)
        case .negative(let number): Int(exactly: number).map { -1 - $0 }
        default: nil
        }
    }

    private struct Reader {
        let bytes: ArraySlice<UInt8>
        var at: Int
        private var left: Int { bytes.endIndex - at }

        private mutating func take(_ count: Int) throws(WebAuthn.Fault) -> ArraySlice<UInt8> {
            guard count <= left else { throw .malformed("CBOR ends too early") }
            defer { at += count }
            return bytes[at..<(at + count)]
        }
        /// The number behind the major type.
        private mutating func argument(_ short: UInt8) throws(WebAuthn.Fault) -> UInt64 {
            switch short {
            case 0...23: return UInt64(short)
            case 24...27: return try take(1 << Int(short - 24)).reduce(0) { $0 << 8 | UInt64($1) }
            default: throw .malformed("a CBOR length that is not definite")
            }
        }
        /// A count of things of at least `size` bytes each.
        private mutating func count(_ short: UInt8, size: Int) throws(WebAuthn.Fault) -> Int {
            let number = try argument(short)
            guard number <= UInt64(left / size) else { throw .malformed("CBOR ends too early") }
            return Int(number)
        }

        mutating func item(depth: Int) throws(WebAuthn.Fault) -> CBOR {
            guard depth <= CBOR.deepest else { throw .malformed("CBOR is nested too deeply") }
            let head = try take(1).first!, short = head & 31
            switch head >> 5 {
            case 0: return .unsigned(try argument(short))
            case 1: return .negative(try argument(short))
            case 2: return .bytes(Array(try take(try count(short, size: 1))))
            case 3:
                guard let text = String(validating: try take(try count(short, size: 1)), as: UTF8.self) else { throw .malformed("CBOR text is no UTF-8") }
                return .text(text)
            case 4:
                let number = try count(short, size: 1)
                var items: [CBOR] = []
                for _ in 0..<number { items.append(try item(depth: depth + 1)) }
                return .array(items)
            case 5: return try map(try count(short, size: 2), depth)
            case 7: return try simple(short)
            default: throw .malformed("a CBOR tag")
            }
        }
        private mutating func map(_ number: Int, _ depth: Int) throws(WebAuthn.Fault) -> CBOR {
            var pairs: [Pair] = []
            for _ in 0..<number {
                let key = try item(depth: depth + 1)
                switch key {
                case .unsigned, .negative, .text, .bytes: break
                default: throw .malformed("a CBOR key of a strange kind")
                }
                guard !pairs.contains(where: { $0.key == key }) else { throw .malformed("a CBOR key twice") }
                pairs.append(Pair(key, try item(depth: depth + 1)))
            }
            return .map(pairs)
        }
        private mutating func simple(_ short: UInt8) throws(WebAuthn.Fault) -> CBOR {
            switch short {
            case 20: return .bool(false)
            case 21: return .bool(true)
            case 22: return .null
            case 23: return .other
            case 24:
                // Smaller ones have a byte of their own.
                guard try argument(short) >= 32 else { throw .malformed("a CBOR value of an unknown kind") }
                return .other
            case 25...27:
                _ = try argument(short)
                return .other
            default: throw .malformed("a CBOR value of an unknown kind")
            }
        }
    }
}
