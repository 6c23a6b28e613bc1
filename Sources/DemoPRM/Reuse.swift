package import Kernel

/// What holds for an account and a person while Laurel does not answer. Pure.
package enum Reuse: Sendable, Equatable {
    /// The kept answer is still good for so many minutes.
    case kept(KeptAnswer, minutesLeft: Int)
    /// Nothing is known: what the gate itself says then.
    case unknown(isOpen: Bool, last: KeptAnswer?)

    /// - Parameters: kept: the last answer for the same account and person; nil when there never was one, and then nothing opens.
    ///   zone: of the vendor's programme, in which the answer's last day ends.
    package static func now(_ kept: KeptAnswer?, at now: Instant, zone: Zone = .utc) -> Reuse {
        guard let kept else { return .unknown(isOpen: false, last: nil) }
        let ends = Instant(milliseconds: kept.receivedAt).adding(seconds: kept.reuseMinutes * 60)
        let stands = Day(iso: kept.validUntil).map { $0 >= zone.day(at: now) } ?? false
        if now < ends, stands { return .kept(kept, minutesLeft: max(1, Int((ends.milliseconds - now.milliseconds + 59_999) / 60_000))) }
        switch kept.onUnknown {
        case "open": return .unknown(isOpen: true, last: kept)
        // The last answer is one only as long as it stands.
        case "last": return .unknown(isOpen: stands && kept.isOpen, last: kept)
        default: return .unknown(isOpen: false, last: kept)
        }
    }
}
