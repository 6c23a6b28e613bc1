import Crypto

/// Ids for statements that came without one. Such an id carries the statement's place, so it is found by it and no index of ids has to be written.
///
/// RFC 4122 ends with version 5, and clients that hold to it (TinCan for Python) refuse a later one, so these alone of all ids look like
/// random ones of version 4: 48 bits of the millisecond, 12 that confirm it, the counter's 20, and 42 at random. Of a million ids that are random
/// throughout, four look like one; these are then looked for at a place where they are not, and after that by name as all others.
enum StatementIDs {
    private static let counterBits = UInt64(Positions.counterBits), randomBits: UInt64 = 42

    static func fresh(at positions: [Int64]) -> [String] {
        guard !positions.isEmpty else { return [] }
        // Random numbers of the cryptographic kind, all at once: one by one each is a call of the system.
        return SymmetricKey(size: SymmetricKeySize(bitCount: positions.count * 64)).withUnsafeBytes { random in
            positions.indices.map { id(at: positions[$0], random: random.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
        }
    }
    static func id(at position: Int64, random: UInt64) -> String {
        let place = UInt64(position), counter = place & (1 << counterBits - 1)
        let high = (place >> counterBits) << 16 | 4 << 12 | confirmation(place), low = 1 << 63 | counter << randomBits | random & (1 << randomBits - 1)
        return String(unsafeUninitializedCapacity: 36) { out in
            var at = 0
            for digit in 0..<32 {
                if [8, 12, 16, 20].contains(digit) {
                    out[at] = UInt8(ascii: "-")
                    at += 1
                }
                let four = UInt8(truncatingIfNeeded: (digit < 16 ? high : low) >> UInt64(60 - digit % 16 * 4)) & 0xF
                out[at] = four < 10 ? 0x30 + four : 0x57 + four
                at += 1
            }
            return 36
        }
    }
    /// - Parameter id: in lower case.
    /// - Returns: where the statement of that id lies, if the store gave the id; nil for one that somebody else made.
    static func position(of id: String) -> Int64? {
        var high: UInt64 = 0, low: UInt64 = 0, digits = 0
        for byte in id.utf8 where byte != UInt8(ascii: "-") {
            let four: UInt8
            switch byte {
            case 0x30...0x39: four = byte - 0x30
            case 0x61...0x66: four = byte - 0x57
            default: return nil
            }
            if digits < 16 { high = high << 4 | UInt64(four) } else { low = low << 4 | UInt64(four) }
            digits += 1
        }
        guard digits == 32, high >> 12 & 0xF == 4, low >> 62 == 2, high >> 16 < 1 << (63 - counterBits) else { return nil }
        let place = (high >> 16) << counterBits | low >> randomBits & (1 << counterBits - 1)
        return high & 0xFFF == confirmation(place) ? Int64(place) : nil
    }
    /// Twelve bits that follow from the place.
    private static func confirmation(_ place: UInt64) -> UInt64 { (place &* 0x9E37_79B9_7F4A_7C15) >> 52 }
}
