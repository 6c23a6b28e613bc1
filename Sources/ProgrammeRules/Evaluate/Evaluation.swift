import Kernel

/// One look at the rules for one organization on one day. Keeps what several rules ask alike, notes what it looked at.
final class Evaluation {
    let facts: KnownFacts
    let organization: String
    let day: Day
    /// Ranks of statuses by id, and what is held on the day by this organization when it is not what the facts say.
    let ranks: [String: Int]
    var standings: [String: Standing]
    /// With details: paths, witnesses, gaps, nearest people. Without: verdicts and numbers only.
    let isDetailed: Bool
    /// People who are thought away; and the only person that counts, when a gate asks about one.
    let removed: Set<String>
    let onlyPerson: String?
    /// The same look with everybody, from which this one takes those who stay.
    let whole: Evaluation?

    var scope = OrganizationScope()
    var pools: [OrganizationScope: [Candidate]] = [:]
    var selections: [Selection: [Candidate]] = [:]
    /// Who is meant, with the scope of the status where the rule names none.
    struct Selection: Hashable {
        let scope: OrganizationScope
        let who: Who
    }
    var conflicts: Set<Conflict> = []
    var dependencies: Set<Dependency> = []

    init(_ facts: KnownFacts, _ organization: String, _ day: Day, ranks: [String: Int] = [:], standings: [String: Standing] = [:], isDetailed: Bool = true,
         removed: Set<String> = [], onlyPerson: String? = nil) {
        (self.facts, self.organization, self.day, self.ranks) = (facts, organization, day, ranks)
        (self.standings, self.isDetailed, self.removed, self.onlyPerson) = (standings, isDetailed, removed, onlyPerson)
        whole = nil
    }
    /// The same look as if some had left. Their pools are not gathered anew, unless a credential may stay with the organization they left.
    init(of whole: Evaluation, without removed: Set<String>) {
        (facts, organization, day, ranks) = (whole.facts, whole.organization, whole.day, whole.ranks)
        (standings, isDetailed, self.removed, onlyPerson) = (whole.standings, false, removed, whole.onlyPerson)
        self.whole = whole.facts.following.isEmpty ? whole : nil
    }
    func depend(_ kind: Dependency.Kind, _ name: String) { if isDetailed { dependencies.insert(Dependency(kind, name)) } }
    func depend(_ kind: Dependency.Kind, _ names: [String]) { for name in names { depend(kind, name) } }

    /// Judges a requirement whose people are those of a scope.
    func judge(_ expr: Expr, in scope: OrganizationScope, path: String) -> Finding {
        self.scope = scope
        return judge(expr, path)
    }

    func judge(_ expr: Expr, _ path: String) -> Finding {
        switch expr {
        case .all(let parts):
            let children = judged(parts, path, "all")
            let met = children.count { $0.verdict == .met }
            return Finding(path: path, kind: "all", verdict: .all(children.map(\.verdict)), have: Rational(Int64(met)), need: Rational(Int64(parts.count)),
                           unit: .requirements, gap: isDetailed ? gapOfAll(children.filter { $0.verdict != .met }, parts) : nil, children: children)
        case .any(let parts): return chosen(1, parts, path, "any")
        case .atLeast(let count, let parts): return chosen(count, parts, path, "at_least")
        case .not(let part):
            let child = judge(part, step(path, "not"))
            let gap = isDetailed && child.verdict == .met ? Gap(needs: [.init(.reversal, child.path)], isSmallest: false) : nil
            return Finding(path: path, kind: "not", verdict: child.verdict.negated, gap: gap, children: [child])
        case .people(let rule): return people(rule, step(path, "people"))
        case .assign(let rule): return assign(rule, step(path, "assign"))
        case .percent(let rule): return percent(rule, step(path, "percent"))
        case .score(let rule): return score(rule, step(path, "score"))
        case .metric(let rule): return metric(rule, step(path, "metric"))
        case .ratio(let rule): return ratio(rule, step(path, "ratio"))
        case .status(let rule): return status(rule, step(path, "status"))
        case .tenure(let rule): return tenure(rule, step(path, "tenure"))
        case .every(let rule): return every(rule, step(path, "every"))
        case .attest(let rule): return attest(rule, step(path, "attest"))
        }
    }
    func step(_ path: String, _ name: String) -> String { isDetailed ? path + "." + name : "" }
    func step(_ path: String, _ name: String, _ index: Int) -> String { isDetailed ? "\(path).\(name)[\(index)]" : "" }

    private func judged(_ parts: [Expr], _ path: String, _ name: String) -> [Finding] {
        parts.enumerated().map { judge($0.element, step(path, name, $0.offset)) }
    }
    private func chosen(_ count: Int, _ parts: [Expr], _ path: String, _ kind: String) -> Finding {
        let children = judged(parts, path, kind), met = children.count { $0.verdict == .met }
        let verdict = Verdict.atLeast(count, children.map(\.verdict))
        var gap: Gap?
        if isDetailed, verdict != .met {
            // The ones that lack least, in the order of the rule where they lack the same.
            let open = zip(children, parts).filter { $0.0.verdict != .met && $0.0.gap != nil }
            let ordered = open.enumerated().sorted { a, b in
                let first = Gap.order(a.element.0.gap!), second = Gap.order(b.element.0.gap!)
                return first == second ? a.offset < b.offset : first.lexicographicallyPrecedes(second)
            }.map(\.element)
            let wanted = Array(ordered.prefix(max(count - met, 0)))
            // Those that are met already must stay so; of those that are not wanted nothing is asked.
            let kept = zip(children, parts).filter { $0.0.verdict == .met }.map(\.1)
            if wanted.count == count - met, let joined = gapOfAll(wanted.map(\.0), wanted.map(\.1) + kept) {
                let othersExact = open.allSatisfy { $0.0.gap!.isSmallest && $0.0.gap!.needs.isEmpty } && open.count == children.count - met
                gap = joined
                gap?.isSmallest = joined.isSmallest && (othersExact || joined.awards <= 1) && (count - met == 1 || disjoint(open.map(\.1)))
            }
        }
        return Finding(path: path, kind: kind, verdict: verdict, have: Rational(Int64(met)), need: Rational(Int64(count)), unit: .requirements, gap: gap,
                       children: children)
    }

    /// The gaps of several requirements together; nil when one of them has no way.
    private func gapOfAll(_ open: [Finding], _ parts: [Expr]) -> Gap? {
        guard !open.isEmpty, open.allSatisfy({ $0.gap != nil }) else { return nil }
        let hasSteps = open.contains { !$0.gap!.steps.isEmpty }, hasStrangers = open.contains { $0.gap!.steps.contains { $0.person == nil } }
        // One person more can spoil a share, one award more what must not be: then nobody knows whether the ways together lead there.
        if parts.count > 1, hasStrangers && parts.contains(where: \.hasShares) || hasSteps && parts.contains(where: \.forbids) { return nil }
        if open.count == 1 { return open[0].gap }
        var steps: [String: Set<Award>] = [:], strangers: [[Award]] = [], needs: [Gap.Need] = []
        for gap in open.compactMap(\.gap) {
            for step in gap.steps {
                if let person = step.person { steps[person, default: []].formUnion(step.awards) } else { strangers.append(step.awards) }
            }
            for need in gap.needs where !needs.contains(need) { needs.append(need) }
        }
        var joined = steps.keys.sorted().map { person -> Gap.Step in
            let awards = steps[person]!.sorted()
            return Gap.Step(person: person, awards: awards, minutes: minutes(awards, person))
        }
        joined += strangers.map { Gap.Step(person: nil, awards: $0) }
        let isSmallest = open.allSatisfy { $0.gap!.isSmallest } && disjoint(parts)
        return Gap(steps: joined, needs: needs, isSmallest: isSmallest || joined.reduce(0) { $0 + $1.awards.count } == 1)
    }
    /// No award serves two of them, so that what each lacks adds up.
    private func disjoint(_ parts: [Expr]) -> Bool {
        var seen: Set<Award> = []
        for part in parts {
            let own = Set(part.atoms)
            guard seen.isDisjoint(with: own), !own.contains(where: { $0.kind == .track }) else { return false }
            seen.formUnion(own)
        }
        return true
    }
}

extension Gap {
    /// What is least: needs that no training closes, then awards, then people, then minutes.
    static func order(_ gap: Gap) -> [Int] { [gap.needs.count, gap.awards, gap.people, gap.minutes ?? .max] }
}

extension Expr {
    /// Every award that a rule within names.
    var atoms: [Award] {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.atoms)
        case .not(let part): part.atoms
        case .every(let rule): rule.expr.atoms
        case .people(let rule): rule.hold.atoms + rule.subMinima.flatMap(\.hold.atoms)
        case .assign(let rule): rule.slots.flatMap(\.hold.atoms)
        case .percent(let rule): rule.numerator.atoms
        case .ratio(let rule): rule.hold.atoms
        case .score(let rule): rule.tracks.flatMap(\.categories).flatMap(\.terms).flatMap { $0.hold.atoms + ($0.gate?.atoms ?? []) }
        case .metric, .status, .tenure, .attest: []
        }
    }
    /// Something within must not be met.
    var forbids: Bool { nodes.contains { if case .not = $0 { true } else { false } } }
    /// A rule within counts shares, or forbids, so that one person more can make it worse.
    var hasShares: Bool {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.contains(where: \.hasShares)
        case .every(let rule): rule.expr.hasShares
        case .percent, .not: true
        case .score(let rule): rule.tracks.flatMap(\.categories).flatMap(\.terms).contains { $0.gate?.hasShares ?? false }
        case .people, .assign, .ratio, .metric, .status, .tenure, .attest: false
        }
    }
}
