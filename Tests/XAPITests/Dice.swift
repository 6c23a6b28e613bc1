/// Random numbers that are the same for a seed on every machine (SplitMix64), so that what a fuzz test finds can be found again.
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
    mutating func below(_ count: Int) -> Int { count < 2 ? 0 : Int.random(in: 0..<count, using: &self) }
    mutating func pick<T>(_ all: [T]) -> T { all[below(all.count)] }

    /// Bytes that make a difference to a reader of JSON or of parts.
    private static let sharp = Array("{}[]\",:\\u0-+eE.1tfn/ \t\r\n-".utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xED, 0xA0, 0xE2, 0xF4, 0xFF]

    /// A text with a few bytes changed, left out, doubled or put elsewhere.
    mutating func mutate(_ text: [UInt8], with other: [UInt8]) -> [UInt8] {
        var out = text
        for _ in 0...below(4) {
            if out.isEmpty { out = [Self.sharp[below(Self.sharp.count)]] }
            let at = below(out.count), end = min(out.count, at + 1 + below(12))
            switch below(8) {
            case 0: out[at] = UInt8(truncatingIfNeeded: next())
            case 1, 2: out[at] = pick(Self.sharp)
            case 3: out.insert(pick(Self.sharp), at: at)
            case 4: out.removeSubrange(at..<end)
            case 5: out.insert(contentsOf: Array(out[at..<end]), at: below(out.count))
            case 6: out = Array(out[..<at])
            default:
                let from = below(other.count)
                out.insert(contentsOf: other[from..<min(other.count, from + 1 + below(40))], at: at)
            }
        }
        return out
    }
}
