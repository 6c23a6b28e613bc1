import Kernel
import Synchronization

/// Places of statements in the order of storing: the millisecond, then a counter. Within one process none is given twice; between
/// processes that begin at different counters the primary key notices the rare same one, and the writer takes another.
final class Positions: Sendable {
    static let counterBits: Int64 = 20
    /// The last millisecond that has places, in the year 2248; whoever asks beyond it means all there is.
    private static let lastMillisecond = Int64.max >> counterBits
    private static let counters: Int64 = 1 << counterBits
    private let next = Mutex<Int64>(Int64.random(in: 0..<counters))
    /// Told of what was written at the places.
    let folds: KeyFolds?
    init(folds: KeyFolds? = nil) { self.folds = folds }

    /// The first of `count` places in a row.
    func take(_ count: Int, at now: Instant) -> Int64 {
        let first = next.withLock { next in
            if next + Int64(count) > Self.counters { next = 0 }
            defer { next += Int64(count) }
            return next
        }
        return Self.first(of: now) + first
    }
    /// The lowest place of a millisecond.
    static func first(of instant: Instant) -> Int64 { max(0, min(instant.milliseconds, lastMillisecond)) << counterBits }
    static func stored(_ position: Int64) -> Instant { Instant(milliseconds: position >> counterBits) }
}

/// Writes that have begun and are not yet seen by readers: a reader is told the time before the oldest of them (Communication 2.1.3,
/// X-Experience-API-Consistent-Through).
final class Flights: Sendable {
    private struct State { var next = 0, begun: [Int: Instant] = [:] }
    private let state = Mutex(State())
    /// Other processes at one PostgreSQL write as well; their writes are this long at most on their way.
    private static let elsewhereMilliseconds: Int64 = 1000

    func begin(_ now: Instant) -> Int {
        state.withLock { state in
            state.next += 1
            state.begun[state.next] = now
            return state.next
        }
    }
    func end(_ flight: Int) { state.withLock { $0.begun[flight] = nil } }
    /// Call before reading.
    func consistentThrough(_ now: Instant, isShared: Bool) -> Instant {
        let oldest = state.withLock { $0.begun.values.min() }
        let own = oldest.map { Instant(milliseconds: $0.milliseconds - 1) } ?? now
        return isShared ? min(own, Instant(milliseconds: now.milliseconds - Self.elsewhereMilliseconds)) : min(own, now)
    }
}
