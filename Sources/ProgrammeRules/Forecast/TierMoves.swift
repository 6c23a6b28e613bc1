package import Kernel

/// The highest tier held before a day's changes and after them; nil without one.
package struct TierMove: Hashable, Sendable {
    package var from: Status?
    package var to: Status?
}

extension ProgrammeHistory {
    /// For each entry of a forecast which tier the organization stands on the day before, and after all that happens on its day. What a shadow
    /// or advisory status would do moves nobody.
    ///
    /// - Parameter standings: those that the forecast began with.
    package func tierMoves(_ forecast: Forecast, standings: [Standing]) -> [TierMove] {
        var held = Set(standings.filter { $0.held != nil }.map(\.status))
        var moves: [TierMove] = [], index = 0
        while index < forecast.entries.count {
            let day = forecast.entries[index].change.day, before = highest(held, on: day)
            var end = index
            while end < forecast.entries.count, forecast.entries[end].change.day == day {
                let entry = forecast.entries[end]
                if entry.change.isApplied {
                    switch entry.change.kind {
                    case .promoted: held.insert(entry.status)
                    case .demoted: held.remove(entry.status)
                    case .atRisk, .cured, .heldUnknown: break
                    }
                }
                end += 1
            }
            moves += Array(repeating: TierMove(from: before, to: highest(held, on: day)), count: end - index)
            index = end
        }
        return moves
    }
    private func highest(_ held: Set<String>, on day: Day) -> Status? {
        let statuses = enforced(on: day)?.statuses ?? []
        return statuses.filter { $0.rank != nil && held.contains($0.id) }.max { ($0.rank ?? 0) < ($1.rank ?? 0) }
    }
}
