/// SHA-224 (FIPS 180-4), which the specification allows for attachments and the crypto library has not. Fed in pieces.
struct SHA224 {
    private static let constants: [UInt32] = {
        // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
        var found: [UInt32] = [], candidate: UInt64 = 2
        while found.count < 64 {
            if (2..<candidate).allSatisfy({ candidate % $0 != 0 }) { found.append(cubeRootFraction(candidate)) }
            candidate += 1
        }
        return found
    }()
    /// By whole numbers alone: the largest x with x³ ≤ prime · 2⁹⁶, its low 32 bits.
    private static func cubeRootFraction(_ prime: UInt64) -> UInt32 {
        var low: UInt64 = 0, high: UInt64 = 8 << 32
        while low + 1 < high {
            let middle = (low + high) / 2
            if isCube(middle, atMost: prime) { low = middle } else { high = middle }
        }
        return UInt32(truncatingIfNeeded: low)
    }
    private static func isCube(_ x: UInt64, atMost prime: UInt64) -> Bool {
        // x < 2³⁵: x² < 2⁷⁰, x³ < 2¹⁰⁵; compared in two words.
        let square = x.multipliedFullWidth(by: x)
        let lowPart = square.low.multipliedFullWidth(by: x), highPart = square.high * x
        let high = lowPart.high + highPart
        return high < prime << 32 || (high == prime << 32 && lowPart.low == 0)
    }

    private var state: [UInt32] = [0xc105_9ed8, 0x367c_d507, 0x3070_dd17, 0xf70e_5939, 0xffc0_0b31, 0x6858_1511, 0x64f9_8fa7, 0xbefa_4fa4]
    /// Less than a block.
    private var pending: [UInt8] = []
    private var count: UInt64 = 0

    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var hash = SHA224()
        hash.update(bytes)
        return hash.text
    }
    mutating func update(_ bytes: ArraySlice<UInt8>) {
        count += UInt64(bytes.count)
        let whole = pending + bytes, blocks = whole.count / 64 * 64
        take(whole[..<blocks])
        pending = Array(whole[blocks...])
    }
    var text: String {
        var last = self, end = pending + [0x80]
        let bits = count * 8
        while end.count % 64 != 56 { end.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) { end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
        last.take(end[...])
        return last.state.prefix(7).map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }
    /// Whole blocks.
    private mutating func take(_ message: ArraySlice<UInt8>) {
        var words = [UInt32](repeating: 0, count: 64)
        for start in stride(from: message.startIndex, to: message.endIndex, by: 64) {
            for index in 0..<16 {
                let at = start + index * 4
                words[index] = UInt32(message[at]) << 24 | UInt32(message[at + 1]) << 16 | UInt32(message[at + 2]) << 8 | UInt32(message[at + 3])
            }
            for index in 16..<64 {
                let a = words[index - 15], b = words[index - 2]
                words[index] = words[index - 16] &+ (Self.turn(a, 7) ^ Self.turn(a, 18) ^ a >> 3) &+ words[index - 7] &+ (Self.turn(b, 17) ^ Self.turn(b, 19) ^ b >> 10)
            }
            state = Self.round(state, words)
        }
    }
    private static func turn(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }
    private static func round(_ before: [UInt32], _ words: [UInt32]) -> [UInt32] {
        var (a, b, c, d) = (before[0], before[1], before[2], before[3]), (e, f, g, h) = (before[4], before[5], before[6], before[7])
        for index in 0..<64 {
            let one = h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ (e & f ^ ~e & g) &+ constants[index] &+ words[index]
            let two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ one, c, b, a, one &+ two)
        }
        return zip(before, [a, b, c, d, e, f, g, h]).map { $0 &+ $1 }
    }
}
