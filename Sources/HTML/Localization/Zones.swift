import Foundation
import Kernel
import Synchronization

/// Offsets of IANA zones. Zone data come from the system; each zone is read once per process.
package enum Zones {
    private static let known = Mutex<[String: TimeZone?]>([:])

    /// Whether the system knows `name`, so that a profile or a vendor may keep it.
    package static func exists(_ name: String) -> Bool { zone(name) != nil }

    /// Names to choose from, sorted.
    package static let names: [String] = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.sorted() + ["UTC"]

    /// Minutes since 1970 on the wall clock of `zone` at `instant`; an unknown zone counts as UTC.
    static func localMinutes(_ instant: Instant, _ name: String) -> Int {
        let seconds = Int((Double(instant.milliseconds) / 1000).rounded(.down))
        let offset = name == "UTC" ? 0 : zone(name)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 0
        return Int((Double(seconds + offset) / 60).rounded(.down))
    }

    private static func zone(_ name: String) -> TimeZone? {
        known.withLock { zones in
            if let found = zones[name] { return found }
            // A name that fits no zone is not kept: a caller could fill the memory with made-up names.
            guard name.utf8.count <= 64, let zone = TimeZone(identifier: name) else { return nil }
            zones[name] = zone
            return zone
        }
    }
}
