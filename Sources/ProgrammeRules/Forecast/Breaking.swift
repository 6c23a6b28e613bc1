/// How few leavers make a requirement that is met unmet, as far as its shape tells without trying.
struct Breaking {
    /// Fewer than these are not enough. Nil: no leaving changes it.
    var least: Int?
    /// People whose leaving together is enough; nil where only trying tells.
    var enough: [String]?

    static let never = Breaking(least: nil, enough: nil)
    static let untold = Breaking(least: 1, enough: nil)
    static func exactly(_ people: [String]) -> Breaking { Breaking(least: people.count, enough: people) }

    /// Any one of several broken is enough.
    static func first(of parts: [Breaking]) -> Breaking {
        let breakable = parts.filter { $0.least != nil }
        return Breaking(least: breakable.compactMap(\.least).min(), enough: breakable.compactMap(\.enough).min { $0.count < $1.count })
    }
    /// So many of several must be broken: the cheapest together are enough, though people who are in several may be fewer.
    static func several(_ count: Int, of parts: [Breaking]) -> Breaking {
        if count == 1 { return first(of: parts) }
        let least = parts.compactMap(\.least).sorted()
        guard least.count >= count else { return .never }
        let ways = parts.compactMap(\.enough).sorted { $0.count < $1.count }
        return Breaking(least: least[count - 1], enough: ways.count >= count ? Set(ways.prefix(count).joined()).sorted() : nil)
    }
}

extension Evaluation {
    /// Of a requirement that is met now. Where credentials follow organizations, somebody who left may count on: then nothing is told.
    func breaking(_ expr: Expr) -> Breaking {
        guard facts.following.isEmpty else { return .untold }
        return switch expr {
        case .all(let parts): .first(of: parts.map(breaking))
        case .any(let parts): breaking(1, of: parts)
        case .atLeast(let count, let parts): breaking(count, of: parts)
        case .people(let rule): breaking(rule)
        case .metric, .status, .tenure, .attest: .never
        case .not, .assign, .percent, .score, .ratio, .every: .untold
        }
    }
    private func breaking(_ count: Int, of parts: [Expr]) -> Breaking {
        // What is unmet must not become met by somebody's leaving.
        guard parts.allSatisfy(\.losesByLeaving) else { return .untold }
        let met = parts.filter { judge($0, "").verdict == .met }
        return count <= 0 ? .never : .several(met.count - count + 1, of: met.map(breaking))
    }

    private func breaking(_ rule: PeopleRule) -> Breaking {
        guard rule.who.contractorMaximum == nil else { return .untold }
        let counted = people(rule.who).filter { holds(rule.hold, $0) }
        var ways = [fewest(counted.map { ($0.person, rule.distinct == .person ? 1 : awards(rule.hold, $0).count) }, below: rule.minimum)]
        for sub in rule.subMinima {
            ways.append(fewest(counted.filter { holds(sub.hold, $0) }.map {
                ($0.person, rule.distinct == .person ? 1 : awards(rule.hold, $0).intersection(awards(sub.hold, $0)).count)
            }, below: sub.minimum))
        }
        if let spread = rule.spread { ways.append(breaking(spread, counted)) }
        return .first(of: ways)
    }
    /// The fewest whose leaving brings the sum below a minimum: those with most first.
    private func fewest(_ counted: [(person: String, count: Int)], below minimum: Int) -> Breaking {
        guard minimum > 0 else { return .never }
        var sum = counted.reduce(0) { $0 + $1.count }, leavers: [String] = []
        for one in counted.sorted(by: { $0.count == $1.count ? $0.person < $1.person : $0.count > $1.count }) where sum >= minimum {
            sum -= one.count
            leavers.append(one.person)
        }
        return .exactly(leavers.sorted())
    }
    private func breaking(_ spread: PeopleRule.Spread, _ counted: [Candidate]) -> Breaking {
        guard spread.groups > 0 else { return .never }
        let groups = Dictionary(grouping: counted.filter { group($0, spread.by) != nil }, by: { group($0, spread.by)! })
        let enough = groups.filter { $0.value.count >= spread.each }
        let cheapest = enough.keys.sorted().map { name in enough[name]!.map(\.person).sorted().prefix(enough[name]!.count - max(spread.each, 1) + 1) }.sorted { $0.count < $1.count }
        return .exactly(cheapest.prefix(enough.count - spread.groups + 1).flatMap { $0 }.sorted())
    }
}

extension Expr {
    /// Nobody's leaving makes it met.
    var losesByLeaving: Bool {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.allSatisfy(\.losesByLeaving)
        case .people, .metric, .status, .tenure, .attest: true
        case .not, .assign, .percent, .score, .ratio, .every: false
        }
    }
}
