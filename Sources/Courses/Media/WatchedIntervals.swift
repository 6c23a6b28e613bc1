/// The parts of a video that were really played, in milliseconds: sorted, apart, merged. Kept as JSON pairs `[[0,12000],…]`.
package struct WatchedIntervals: Sendable, Hashable, Codable {
    package private(set) var pairs: [[Int]]

    package init() { pairs = [] }

    /// A gap up to this long is a stutter of the player, not a skip. Milliseconds.
    static let stutter = 1_000
    /// What one viewer of one video can leave behind; more is merged away by dropping the shortest gaps.
    static let most = 200

    package init(from decoder: any Decoder) throws {
        let read = try decoder.singleValueContainer().decode([[Int]].self)
        pairs = []
        add(read.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil })
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(pairs)
    }

    /// Adds what a player reports. Intervals that end before they begin are left out; `duration`, once known, bounds them.
    package mutating func add(_ reported: some Sequence<(Int, Int)>, duration: Int = .max) {
        let cleaned = reported.compactMap { from, to -> (Int, Int)? in
            let (low, high) = (max(0, from), min(to, duration))
            return low < high ? (low, high) : nil
        }
        let all = (pairs.map { ($0[0], $0[1]) } + cleaned).sorted { $0.0 < $1.0 }
        var merged: [[Int]] = []
        for (from, to) in all {
            if let last = merged.indices.last, from <= merged[last][1] + Self.stutter {
                merged[last][1] = max(merged[last][1], to)
            } else {
                merged.append([from, to])
            }
        }
        while merged.count > Self.most { Self.closeShortestGap(&merged) }
        pairs = merged
    }

    private static func closeShortestGap(_ pairs: inout [[Int]]) {
        guard let index = pairs.indices.dropLast().min(by: { pairs[$0 + 1][0] - pairs[$0][1] < pairs[$1 + 1][0] - pairs[$1][1] }) else { return }
        pairs[index][1] = pairs[index + 1][1]
        pairs.remove(at: index + 1)
    }

    /// Milliseconds seen at least once.
    package var total: Int { pairs.reduce(0) { $0 + $1[1] - $1[0] } }

    /// The share seen, 0…100, rounded down; the last second of a video counts as seen with the rest.
    package func percent(of duration: Int) -> Int {
        guard duration > 0 else { return 0 }
        return total + Self.stutter >= duration ? 100 : min(99, total * 100 / duration)
    }
}
