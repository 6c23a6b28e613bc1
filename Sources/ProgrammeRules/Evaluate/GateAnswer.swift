package import Kernel

/// What a gate answers, and why.
package struct GateAnswer: Hashable, Sendable {
    package enum Code: String, Hashable, Sendable, CaseIterable {
        case organizationMeets = "organization_meets", organizationLacks = "organization_lacks", organizationUnknown = "organization_unknown"
        case actorMeets = "actor_meets", actorLacks = "actor_lacks", actorUnknown = "actor_unknown", actorMissing = "actor_missing"
        /// Open although the rule says no: not enforced, passed provisionally, or approved before the gate closed.
        case notEnforced = "not_enforced", provisionalPass = "provisional_pass", honoured
        /// Not known, answered as the gate says: with the last definite answer, or open.
        case lastAnswer = "last_answer", openWhenUnknown = "open_when_unknown"
    }
    package var gate: String
    package var isOpen: Bool
    package var verdict: Verdict
    package var codes: [Code]
    package var organization: Finding?
    package var actor: Finding?
    package var programmeVersion: Int
    package var asOf: Day
    package var knownAt: Instant
    /// The last day on which the answer stands if nothing new becomes known; nil when it was not asked for.
    package var validThrough: Day?
    package var reuseMinutes: Int
    /// The shortest way to open it.
    package var unlock: Gap?
}

/// What came before a question to a gate.
package struct GateHistory: Hashable, Sendable {
    /// This very deal was approved earlier: it stays so.
    package var isApproved: Bool
    /// The last definite answer of this gate for the organization.
    package var lastAnswer: Bool?
    /// How often it was passed provisionally, and since when; nil when never.
    package var provisionalUses: Int
    package var provisionalSince: Day?
    package init(isApproved: Bool = false, lastAnswer: Bool? = nil, provisionalUses: Int = 0, provisionalSince: Day? = nil) {
        (self.isApproved, self.lastAnswer) = (isApproved, lastAnswer)
        (self.provisionalUses, self.provisionalSince) = (provisionalUses, provisionalSince)
    }
}

extension Programme {
    /// Asks a gate for an organization and, where the gate looks at people, the acting person. `standings` are those held on the day.
    /// With a `limit` it is looked up to that day how long the answer stands, which costs as much as some tens of answers. Nil when there is no
    /// such gate.
    package func ask(_ id: String, _ organization: String, actor: String? = nil, _ facts: KnownFacts, on day: Day, standings: [Standing] = [],
                     history: GateHistory = .init(), limit: Day? = nil) -> GateAnswer? {
        guard let gate = gate(id) else { return nil }
        let (own, acting) = findings(gate, organization, actor, facts, day, standings, isDetailed: true)
        let (isOpen, verdict, codes) = gate.settle(own?.verdict, acting?.verdict, on: day, history)
        var unlock: Gap?
        if verdict != .met {
            let gaps = [own, acting].compactMap { $0 }.filter { $0.verdict != .met }.map(\.gap)
            if !gaps.isEmpty, gaps.allSatisfy({ $0 != nil }) {
                let known = gaps.compactMap { $0 }
                unlock = known.count == 1 ? known[0] : Gap(steps: known.flatMap(\.steps), needs: known.flatMap(\.needs), isSmallest: false)
            }
        }
        return GateAnswer(gate: id, isOpen: isOpen, verdict: verdict, codes: codes, organization: own, actor: acting, programmeVersion: version, asOf: day,
                          knownAt: facts.knownAt,
                          validThrough: limit.flatMap { lastDay(of: id, organization, actor: actor, facts, on: day, standings: standings, limit: $0) }, reuseMinutes: gate.reuseMinutes, unlock: unlock)
    }

    /// The last day up to `limit` on which a gate's verdict is still that of `day`, if nothing new becomes known and held statuses stay.
    package func lastDay(of id: String, _ organization: String, actor: String? = nil, _ facts: KnownFacts, on day: Day, standings: [Standing] = [],
                         limit: Day) -> Day? {
        guard let gate = gate(id) else { return nil }
        // How long something has been held, and what the calendar's periods count, changes on days that no fact names.
        if gate.countsDays { return day }
        func verdict(_ day: Day) -> Verdict {
            let (own, acting) = findings(gate, organization, actor, facts, day, standings, isDetailed: false)
            return .all([own?.verdict ?? .met, gate.actor == nil ? .met : acting?.verdict ?? .unmet])
        }
        let now = verdict(day)
        for later in EventDays(self, facts, organization).days(after: day, before: limit.adding(days: 1)) where verdict(later) != now { return later.adding(days: -1) }
        return limit
    }

    private func findings(_ gate: Gate, _ organization: String, _ actor: String?, _ facts: KnownFacts, _ day: Day, _ standings: [Standing],
                          isDetailed: Bool) -> (Finding?, Finding?) {
        let ranks = Dictionary(statuses.compactMap { status in status.rank.map { (status.id, $0) } }, uniquingKeysWith: { a, _ in a })
        let held = Dictionary(standings.map { ($0.status, $0) }, uniquingKeysWith: { a, _ in a })
        let own = gate.organization.map {
            Evaluation(facts, organization, day, ranks: ranks, standings: held, isDetailed: isDetailed).judge($0, in: gate.scope, path: "gates.\(gate.id).organization")
        }
        var acting: Finding?
        if let rule = gate.actor, let actor {
            let look = Evaluation(facts, organization, day, ranks: ranks, standings: held, isDetailed: isDetailed, onlyPerson: facts.canonical(actor, day))
            acting = look.judge(rule, in: gate.scope, path: "gates.\(gate.id).actor")
        }
        return (own, acting)
    }
}

extension Gate {
    /// What is answered when the organization's and the acting person's verdicts are known (nil: not asked, or nobody named), and why.
    package func settle(_ own: Verdict?, _ acting: Verdict?, on day: Day, _ history: GateHistory) -> (isOpen: Bool, verdict: Verdict, codes: [GateAnswer.Code]) {
        var codes: [GateAnswer.Code] = [], verdicts: [Verdict] = []
        if let own {
            verdicts.append(own)
            codes.append(own == .met ? .organizationMeets : own == .unmet ? .organizationLacks : .organizationUnknown)
        }
        if actor != nil {
            verdicts.append(acting ?? .unmet)
            codes.append(acting.map { $0 == .met ? .actorMeets : $0 == .unmet ? .actorLacks : .actorUnknown } ?? .actorMissing)
        }
        let verdict = Verdict.all(verdicts)
        var isOpen = verdict == .met
        if verdict == .unknown, onUnknown == .open { (isOpen, codes) = (true, codes + [.openWhenUnknown]) }
        if verdict == .unknown, onUnknown == .last, let last = history.lastAnswer { (isOpen, codes) = (last, codes + [.lastAnswer]) }
        if !isOpen, history.isApproved { (isOpen, codes) = (true, codes + [.honoured]) }
        if !isOpen, mode != .enforced { (isOpen, codes) = (true, codes + [.notEnforced]) }
        if !isOpen, let provisional, provisional.isLeft(on: day, history) { (isOpen, codes) = (true, codes + [.provisionalPass]) }
        return (isOpen, verdict, codes)
    }
}

extension Gate {
    /// Whether its rules look at the calendar itself: periods, or how long a status has been held.
    var countsDays: Bool {
        [organization, actor].compactMap { $0 }.flatMap(\.nodes).contains { node in
            switch node {
            case .tenure, .every: true
            case .metric(let rule): if case .calendarYear = rule.window { true } else { false }
            case .ratio(let rule): if case .calendarYear = rule.window { true } else { false }
            default: false
            }
        }
    }
}

extension ProvisionalPass {
    /// Whether another use is left, for an organization that has passed so before or never.
    package func isLeft(on day: Day, _ history: GateHistory) -> Bool {
        if let uses, history.provisionalUses >= uses { return false }
        // The day of the first use is the first of these days.
        if let days, let since = history.provisionalSince, day > since.adding(days: days - 1) { return false }
        return uses != nil || days != nil
    }
}
