/// SplitMix64: a tiny generator with one 64-bit state, the same on every platform and in every release.
/// Forms are rebuilt from their seed, so the algorithm below never changes; a better one gets a new `Form.method`.
package struct SeededGenerator: Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 ..< bound, every value equally likely (values of an incomplete last round are thrown away).
    package mutating func next(below bound: Int) -> Int {
        precondition(bound > 0, "a bound is positive")
        let limit = UInt64(bound)
        let rest = (UInt64.max % limit + 1) % limit
        while true {
            let value = next()
            if value <= UInt64.max - rest { return Int(value % limit) }
        }
    }

    /// Fisher–Yates from the end.
    package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var result = elements
        var index = result.count - 1
        while index > 0 {
            result.swapAt(index, next(below: index + 1))
            index -= 1
        }
        return result
    }

    /// A generator of its own for a named part, so that a change in one part does not shift the others.
    package static func part(_ name: String, of seed: UInt64) -> SeededGenerator {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return SeededGenerator(seed: seed ^ hash)
    }
}
