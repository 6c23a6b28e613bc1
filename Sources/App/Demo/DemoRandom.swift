package import Kernel
import Synchronization

/// SplitMix64: small, fast, and the same on every machine, which the system's generator is not.
package struct DemoRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64
    package init(seed: UInt64) { state = seed }
    /// A generator for one purpose, so that a change in one part of the plan leaves the others as they were.
    package init(seed: UInt64, purpose: String) {
        // FNV-1a, 64 bit.
        state = purpose.utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
    /// 0 ..< 1.
    package mutating func share() -> Double { Double(next() >> 11) / Double(1 << 53) }
    package mutating func chance(_ probability: Double) -> Bool { share() < probability }
    package mutating func days(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    package mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &self)] }
}

extension IDSource {
    /// Ids of the moved clock's time and a seeded generator: the same seed makes the same ids in the same order.
    package static func seeded(_ seed: UInt64) -> IDSource {
        let generator = SeededBits(seed: seed)
        return IDSource { instant in
            let (high, low) = generator.next()
            return uuid7(at: instant, high: high, low: low)
        }
    }
}

private final class SeededBits: Sendable {
    private let random: Mutex<DemoRandom>
    init(seed: UInt64) { random = Mutex(DemoRandom(seed: seed)) }
    func next() -> (UInt64, UInt64) { random.withLock { ($0.next(), $0.next()) } }
}

/// A clock that stands where the loader puts it.
package final class DemoClock: Sendable {
    private let instant: Mutex<Instant>
    package init(_ start: Instant) { instant = Mutex(start) }
    package func move(to new: Instant) { instant.withLock { $0 = new } }
    package var now: Instant { instant.withLock { $0 } }
    package var clock: Clock { Clock { self.now } }
}
