import Kernel

/// Sums stretches of activity, each moment once, whatever tabs and replays send.
struct ActiveTime: Sendable {
    private(set) var until: Instant
    private(set) var milliseconds = 0
    private let now: Instant
    /// The page closes a stretch after a minute; a longer one is somebody's invention.
    private static let longest: Int64 = 5 * 60_000

    init(until: Instant, now: Instant) {
        self.until = until
        self.now = now
    }
    mutating func add(_ from: Int64, _ to: Int64) {
        guard to > from, to - from <= Self.longest else { return }
        let begin = max(from, until.milliseconds), end = min(to, now.milliseconds + 60_000)
        guard end > begin else { return }
        milliseconds += Int(end - begin)
        until = Instant(milliseconds: end)
    }
}
