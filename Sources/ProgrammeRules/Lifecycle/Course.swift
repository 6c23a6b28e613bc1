import Kernel

/// Goes through a programme's days for one organization: what the rules say, what becomes of what is held. Both a decision and a forecast
/// take this way, so that they cannot differ.
final class Course {
    let programme: Programme
    let facts: KnownFacts
    let organization: String
    let ordered: [Status]
    let ranks: [String: Int]
    private let rules: [String: RuleKeys]
    /// Raw verdicts by status and day, for qualifications that look back.
    private var raw: [String: [Day: Raw]] = [:]
    private var kept: [String: Raw] = [:]
    private var last: Evaluation?

    struct Raw {
        var obtain: Verdict
        var kept: Verdict
    }

    init(_ programme: Programme, _ facts: KnownFacts, _ organization: String) {
        (self.programme, self.facts, self.organization) = (programme, facts, organization)
        ordered = programme.inOrder
        ranks = Dictionary(programme.statuses.compactMap { status in status.rank.map { (status.id, $0) } }, uniquingKeysWith: { a, _ in a })
        rules = Dictionary(programme.statuses.map { ($0.id, RuleKeys($0)) }, uniquingKeysWith: { a, _ in a })
    }

    /// What is held on the day as the facts say, for an organization whose standings were never kept.
    func stated(on day: Day) -> [String: Standing] {
        var found: [String: Standing] = [:]
        for status in programme.statuses { found[status.id] = Standing(status.id, held: statedHeld(status.id, day)) }
        return found
    }
    private func statedHeld(_ status: String, _ day: Day) -> Standing.Held? {
        let rows = (facts.held[organization] ?? []).filter { $0.status == status && $0.isHeld(on: day) }
        return rows.min { ($0.from ?? .distantPast, $0.key) < ($1.from ?? .distantPast, $1.key) }
            .map { .init(from: $0.from, lockedThrough: $0.through, source: $0.source) }
    }

    struct Step {
        var standings: [String: Standing]
        var decisions: [String: StatusDecision] = [:]
        var changes: [(status: String, change: Change)] = []
        var conflicts: Set<Conflict> = []
        var dependencies: Set<Dependency> = []
    }

    /// One day. `touched` names what changed since the last step (nil: everything may have): other verdicts are taken over from it.
    func step(_ day: Day, _ standings: [String: Standing], isDetailed: Bool, touched: RuleKeys.Changes? = nil, removed: Set<String> = []) -> Step {
        let first = walk(day, standings, isDetailed: isDetailed, touched: touched, removed: removed, given: [:])
        let given = sharing(first.met, first.evaluation, standings)
        return given.isEmpty ? first.step : walk(day, standings, isDetailed: isDetailed, touched: touched, removed: removed, given: given).step
    }

    private func walk(_ day: Day, _ standings: [String: Standing], isDetailed: Bool, touched: RuleKeys.Changes?, removed: Set<String>,
                      given: [String: Sharing]) -> (step: Step, met: [Status], evaluation: Evaluation) {
        var before = standings
        for status in ordered where before[status.id] == nil { before[status.id] = Standing(status.id, held: statedHeld(status.id, day)) }
        let evaluation = Evaluation(facts, organization, day, ranks: ranks, standings: before, isDetailed: isDetailed, removed: removed)
        if !isDetailed {
            // Who is there changes with employments, merges and organizations alone.
            if let touched, !touched.people, let last { (evaluation.pools, evaluation.selections) = (last.pools, last.selections) }
            last = removed.isEmpty ? evaluation : nil
        }
        var step = Step(standings: before), met: [Status] = []
        for status in ordered {
            var (obtain, retain) = findings(status, evaluation, touched)
            var verdicts = Raw(obtain: obtain.verdict, kept: (retain ?? obtain).verdict)
            if touched != nil || !isDetailed { verdicts = remembered(status, verdicts) }
            verdicts = qualified(status, verdicts, evaluation)
            if let sharing = given[status.id] {
                verdicts = Raw(obtain: sharing.verdict, kept: sharing.verdict)
                obtain.verdict = sharing.verdict
                retain?.verdict = sharing.verdict
                obtain.reasons.append(sharing.reason)
                retain?.reasons.append(sharing.reason)
            }
            let held = before[status.id]!
            if (held.held == nil ? verdicts.obtain : verdicts.kept) == .met { met.append(status) }
            let parent = status.lifecycle.onParentLoss?.parent
            let input = LifecycleDay(status: status, day: day, obtain: verdicts.obtain, kept: verdicts.kept, waiver: waiver(status, day),
                                     override: override(status.id, day), isParentHeld: parent.map { evaluation.heldSince(organization, $0) != nil },
                                     stated: status.master == .prm ? statedHeld(status.id, day) : nil)
            let (after, changes) = input.advance(held)
            if input.waiver != nil, verdicts.kept != .met { obtain.reasons.append(Reason(.waived)) }
            if input.isParentHeld == false { obtain.reasons.append(Reason(.parentNotHeld, ["status": parent!])) }
            step.standings[status.id] = after
            evaluation.standings[status.id] = after
            evaluation.depend(.status, "\(organization)/\(status.id)")
            if isDetailed {
                obtain.verdict = verdicts.obtain
                retain?.verdict = verdicts.kept
                step.decisions[status.id] = StatusDecision(status: status.id, obtain: obtain, retain: retain, standing: after, changes: changes)
            }
            step.changes += changes.map { (status.id, $0) }
        }
        step.conflicts = evaluation.conflicts
        step.dependencies = evaluation.dependencies
        return (step, met, evaluation)
    }

    /// What is lacking to keep a status on the day.
    func gap(_ status: String, _ day: Day, _ standings: [String: Standing]) -> Gap? {
        guard let status = programme.status(status) else { return nil }
        let look = Evaluation(facts, organization, day, ranks: ranks, standings: standings)
        return look.judge(status.kept, in: status.scope, path: "statuses.\(status.id)").gap
    }

    private func findings(_ status: Status, _ evaluation: Evaluation, _ touched: RuleKeys.Changes?) -> (Finding, Finding?) {
        if let touched, !evaluation.isDetailed, let keys = rules[status.id], !keys.isTouched(by: touched), let known = kept[status.id] {
            return (Finding(path: "", kind: "", verdict: known.obtain), Finding(path: "", kind: "", verdict: known.kept))
        }
        let path = evaluation.isDetailed ? "statuses.\(status.id)." : ""
        let obtain = evaluation.judge(status.obtain, in: status.scope, path: path + "obtain")
        return (obtain, status.retain.map { evaluation.judge($0, in: status.scope, path: path + "retain") })
    }
    private func remembered(_ status: Status, _ verdicts: Raw) -> Raw {
        kept[status.id] = verdicts
        return verdicts
    }

    /// With a look-back, met on any day of the window is met: between event days nothing changes, so those and its first day are asked.
    private func qualified(_ status: Status, _ verdicts: Raw, _ evaluation: Evaluation) -> Raw {
        guard case .anyDay(let within) = status.lifecycle.qualification, evaluation.removed.isEmpty else { return verdicts }
        let day = evaluation.day, first = within.before(day)
        var result = verdicts
        for past in [first] + events.days(after: first, before: day) where result.obtain != .met || result.kept != .met {
            let known: Raw
            if let cached = raw[status.id]?[past] { known = cached } else {
                let look = Evaluation(facts, organization, past, ranks: ranks, isDetailed: false)
                let obtain = look.judge(status.obtain, in: status.scope, path: "").verdict
                known = Raw(obtain: obtain, kept: status.retain.map { look.judge($0, in: status.scope, path: "").verdict } ?? obtain)
                raw[status.id, default: [:]][past] = known
            }
            result.obtain = Self.better(result.obtain, known.obtain)
            result.kept = Self.better(result.kept, known.kept)
        }
        return result
    }
    private static func better(_ a: Verdict, _ b: Verdict) -> Verdict { a == .met || b == .met ? .met : a == .unknown || b == .unknown ? .unknown : .unmet }

    private func waiver(_ status: Status, _ day: Day) -> WaiverEffect? {
        let own = (facts.waivers[organization] ?? []).filter { $0.status == status.id && $0.valid.contains(day) }.map(\.effect)
        let all = own + status.lifecycle.waivers.filter { $0.from <= day && day <= $0.through }.map(\.effect)
        return all.contains(.met) ? .met : all.first
    }
    private func override(_ status: String, _ day: Day) -> Bool? {
        (facts.overrides[organization] ?? []).filter { $0.status == status && $0.from <= day && day <= $0.through }
            .max { ($0.recorded.from.milliseconds, $0.key) < ($1.recorded.from.milliseconds, $1.key) }?.isHeld
    }

    /// Days on which facts or rules of this organization may change what is computed.
    private(set) lazy var events = EventDays(programme, facts, organization)
}
