package import Kernel
package import Ledger
package import ProgrammeRules
package import Store

/// Decides where one organization stands, and keeps the decision when anything of it is new: other facts, another version, another result.
///
/// Days that passed since the last decision are taken one after another with the facts as they were known at the end of yesterday, so that a
/// review or the end of a grace between them is held on its day. What became known since begins to count today: grace starts at detection.
package struct DecideOrganization: Sendable {
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// - Returns: whether a decision was kept.
    @discardableResult
    package func callAsFunction(_ organization: OrganizationID, _ programme: PartnerProgramme, _ history: ProgrammeHistory, _ gather: GatherFacts, by actor: Actor,
                                vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard let zone = history.versions.last?.zone else { return false }
        let today = zone.day(at: tx.now)
        guard let rules = history.enforced(on: today) else { return false }
        let input = try DecisionInput(try gather(organization, tx))
        let last = try DecisionStore.last(programme.id, organization, vendor: vendor, tx)
        if let last, last.asOf == today, last.input == input.hash, last.version == rules.version { return false }
        var before = try last.map { try StandingText.standings($0.result) }
        if let last, last.asOf < today.adding(days: -1) {
            before = try catchUp(organization, programme, history, input, from: last.asOf, before ?? [], through: today.adding(days: -1), by: actor, vendor, tx)
        }
        if let last { before = before.map { untold($0, since: last, input.facts) } }
        let known = KnownFacts(input.facts, knownAt: tx.now)
        let decision = rules.decide(organization.value, known, on: today, standings: before ?? [])
        let changes = decision.statuses.reduce(0) { $0 + $1.changes.count }
        let isNew = last == nil || last?.input != input.hash || last?.version != rules.version || changes > 0 || StandingText.differs(last!.result, decision)
        if isNew {
            let id = try keep(decision, programme, rules, organization, input, before: before, by: actor, vendor, tx)
            let people = Set(input.facts.memberships.filter { $0.organization == organization.value }.map { Dependency(.person, $0.person) })
            try DecisionStore.keep(decision, as: id, programme.id, rules, organization, also: people.union([Dependency(.organization, organization.value)]), vendor: vendor, tx)
            try GateStore.settle(rules, programme.id, organization, known, on: today, standings: decision.statuses.map(\.standing), decision: id, facts: input.facts, vendor: vendor, tx)
        } else {
            try GateStore.settle(rules, programme.id, organization, known, on: today, standings: decision.statuses.map(\.standing), decision: last!.id, facts: input.facts, vendor: vendor, tx)
        }
        return isNew
    }

    /// Where somebody has said since the last decision what is held, the organization stands there, and not where that decision left it.
    private func untold(_ standings: [Standing], since decision: StoredDecision, _ facts: Facts) -> [Standing] {
        let told = Set(facts.held.filter { $0.organization == decision.organization.value && $0.source != .laurel && $0.recorded.from > decision.decidedAt }.map(\.status))
        return standings.filter { !told.contains($0.status) }
    }

    /// Decides the days on which something changed by itself. - Returns: the standings at the end of `through`.
    private func catchUp(_ organization: OrganizationID, _ programme: PartnerProgramme, _ history: ProgrammeHistory, _ input: DecisionInput, from: Day, _ start: [Standing],
                         through: Day, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> [Standing] {
        let zone = history.versions.last!.zone
        let known = KnownFacts(input.facts, knownAt: Instant(milliseconds: zone.start(of: through.adding(days: 1)).milliseconds - 1))
        var standings = start, at = from
        let days = Set(history.forecast(organization.value, known, from: from, through: through, standings: start).entries.map(\.change.day)).sorted()
        for day in days {
            if day.adding(days: -1) > at { standings = history.forecast(organization.value, known, from: at, through: day.adding(days: -1), standings: standings).standings }
            guard let rules = history.enforced(on: day) else { continue }
            let decision = rules.decide(organization.value, known, on: day, standings: standings)
            _ = try keep(decision, programme, rules, organization, input, before: standings, by: actor, vendor, tx)
            (standings, at) = (decision.statuses.map(\.standing), day)
        }
        return at < through ? history.forecast(organization.value, known, from: at, through: through, standings: standings).standings : standings
    }

    private func keep(_ decision: Decision, _ programme: PartnerProgramme, _ rules: Programme, _ organization: OrganizationID, _ input: DecisionInput,
                      before: [Standing]?, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> ProgrammeDecisionID {
        let changes = decision.statuses.flatMap { status in status.changes.map { (status.status, $0) } }
        let id = try DecisionStore.insert(decision, programme.id, organization, input, before: before, changes: changes.count, vendor: vendor, tx)
        for (status, change) in changes {
            try ledger.append(StandingChanged(programme: programme.id, organization: organization, status: status, change: change.kind.rawValue,
                                              cause: change.cause.rawValue, day: change.day, isApplied: change.isApplied, version: rules.version, decision: id.value),
                              by: actor, tx)
        }
        return id
    }
}
