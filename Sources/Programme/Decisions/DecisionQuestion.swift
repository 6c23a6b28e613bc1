package import Kernel
package import ProgrammeRules
package import Store

/// All that a decision about one organization starts from, read in one transaction; ``answer()`` works it out without a database.
package struct DecisionQuestion: Sendable {
    let programme: PartnerProgramme
    let history: ProgrammeHistory
    let rules: Programme
    let organization: OrganizationID
    let input: DecisionInput
    let last: StoredDecision?
    /// Where the last decision left the organization; nil before the first.
    let left: [Standing]?
    /// What others had said is held when that decision was made.
    let said: [HeldFact]
    let today: Day
    let knownAt: Instant

    /// Nil where no version is in force yet, or where today has been decided from these very facts.
    static func load(_ organization: OrganizationID, _ programme: PartnerProgramme, _ history: ProgrammeHistory, _ gather: GatherFacts, vendor: VendorID,
                     _ tx: Transaction) throws -> DecisionQuestion? {
        guard let zone = history.versions.last?.zone else { return nil }
        let today = zone.day(at: tx.now)
        guard let rules = history.enforced(on: today) else { return nil }
        let input = try DecisionInput(try gather(organization, tx))
        let last = try DecisionStore.last(programme.id, organization, vendor: vendor, tx)
        if let last, last.asOf == today, last.input == input.hash, last.version == rules.version { return nil }
        // A clock that was put back knows no less than what was written down before.
        let knownAt = max(tx.now, input.facts.newest ?? tx.now)
        var said = Self.said(input.facts, organization)
        if let last, last.input != input.hash, let text = try DecisionStore.input(last.input, vendor: vendor, tx) { said = Self.said(try FactJSON.read(Facts.self, text), organization) }
        return DecisionQuestion(programme: programme, history: history, rules: rules, organization: organization, input: input, last: last,
                                left: try last.map { try StandingText.standings($0.result) }, said: said, today: today, knownAt: knownAt)
    }
    private static func said(_ facts: Facts, _ organization: OrganizationID) -> [HeldFact] {
        facts.held.filter { $0.organization == organization.value && $0.source != .laurel }
    }

    /// Whether what was read is still so: the same facts, and nobody has decided meanwhile.
    func still(_ gather: GatherFacts, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let now = try DecisionStore.last(programme.id, organization, vendor: vendor, tx)
        guard now?.id == last?.id, rules.zone.day(at: tx.now) == today else { return false }
        return try DecisionInput(try gather(organization, tx)).hash == input.hash
    }
}

extension Facts {
    /// The moment at which the last of them was written down.
    var newest: Instant? {
        func last(_ rows: [some FactRow]) -> Instant? { rows.map(\.recorded.from).max() }
        return [last(organizations), last(ownerships), last(memberships), last(merges), last(credentials), last(completions), last(metrics), last(attestations),
                last(held), last(waivers), last(overrides)].compactMap { $0 }.max()
    }
}

/// What came out, to be kept.
struct DecisionAnswer: Sendable {
    /// One day: what the organization stood at before it, and what was decided.
    struct Step: Sendable {
        let decision: Decision
        let rules: Programme
        let before: [Standing]?
    }
    /// What somebody else said is held, where that differs from what the last decision left.
    struct Told: Sendable {
        let status: String
        let isHeld: Bool
        let from: Day?
        let isTold: Bool
    }
    /// Days that passed and changed something, oldest first.
    var passed: [Step] = []
    var today: Step
    /// Whether today's is kept: other facts, another version, another result.
    var isNew: Bool
    var told: [Told]
    var gates: [JudgedGate]
}

extension DecisionQuestion {
    /// Days that passed since the last decision are taken one after another with what was known when it was made, so that a review or the end of
    /// a grace between them is held on its day. What became known since begins to count today: grace starts at detection.
    func answer() -> DecisionAnswer {
        var before = left
        var passed: [DecisionAnswer.Step] = []
        if let last, last.asOf < today.adding(days: -1) {
            (passed, before) = catchUp(from: last, before ?? [], through: today.adding(days: -1))
        }
        let reached = before ?? []
        if let last { before = reached.filter { !isToldAnew($0.status, since: last) } }
        let known = KnownFacts(input.facts, knownAt: knownAt)
        let decision = rules.decide(organization.value, known, on: today, standings: before ?? [])
        let changes = decision.statuses.reduce(0) { $0 + $1.changes.count }
        let isNew = last == nil || last?.input != input.hash || last?.version != rules.version || changes > 0 || StandingText.differs(last!.result, decision)
        let gates = JudgedGate.all(history, rules, organization, known, on: today, standings: decision.statuses.map(\.standing), facts: input.facts)
        return DecisionAnswer(passed: passed, today: .init(decision: decision, rules: rules, before: last == nil ? nil : before ?? []), isNew: isNew,
                              told: told(reached, decision), gates: gates)
    }

    /// Where somebody has said since the last decision that a status is held now, or that it ended, or where what was said earlier begins, the
    /// organization stands there and not where that decision left it. A contract that begins later takes nothing away before.
    private func isToldAnew(_ status: String, since last: StoredDecision) -> Bool {
        let believed = Self.said(input.facts, organization).filter { $0.status == status && $0.recorded.to == .forever }
        let before = said.filter { $0.status == status && $0.recorded.to == .forever }
        if believed.isEmpty { return !before.isEmpty }
        return believed.contains { row in
            guard before.contains(row) else { return row.isHeld(on: today) || row.through.map { $0 < today } ?? false }
            return row.from.map { $0 > last.asOf && $0 <= today } ?? false
        }
    }

    /// What is held now and was not, or the other way round, without a rule having changed it.
    private func told(_ before: [Standing], _ decision: Decision) -> [DecisionAnswer.Told] {
        let held = Set(before.filter { $0.held != nil }.map(\.status))
        return decision.statuses.compactMap { status in
            let isHeld = status.standing.held != nil
            guard isHeld != held.contains(status.status), !status.changes.contains(where: { $0.isApplied && ($0.kind == .promoted || $0.kind == .demoted) }) else { return nil }
            return .init(status: status.status, isHeld: isHeld, from: status.standing.held?.from, isTold: rules.status(status.status)?.mode != .shadow)
        }
    }

    /// Decides the days on which something changed by itself. - Returns: those days, and the standings at the end of `through`.
    private func catchUp(from last: StoredDecision, _ start: [Standing], through: Day) -> (steps: [DecisionAnswer.Step], standings: [Standing]) {
        let known = KnownFacts(input.facts, knownAt: last.knownAt), id = organization.value
        var standings = start, at = last.asOf, steps: [DecisionAnswer.Step] = []
        // From where it stood before that decision: its own day is judged once, as it was then.
        let days = Set(history.forecast(id, known, from: at, through: through, standings: last.before ?? []).entries.map(\.change.day)).sorted()
        for day in days {
            if day.adding(days: -1) > at { standings = history.forecast(id, known, from: at.adding(days: 1), through: day.adding(days: -1), standings: standings).standings }
            guard let rules = history.enforced(on: day) else { continue }
            let decision = rules.decide(id, known, on: day, standings: standings)
            steps.append(.init(decision: decision, rules: rules, before: standings))
            (standings, at) = (decision.statuses.map(\.standing), day)
        }
        return (steps, at < through ? history.forecast(id, known, from: at.adding(days: 1), through: through, standings: standings).standings : standings)
    }
}
