package import Kernel
package import Ledger
package import ProgrammeRules
package import Store

/// Decides where one organization stands, and keeps the decision when anything of it is new: other facts, another version, another result.
package struct DecideOrganization: Sendable {
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// All in one transaction, for a question that waits for its answer.
    /// - Returns: whether a decision was kept.
    @discardableResult
    package func callAsFunction(_ organization: OrganizationID, _ programme: PartnerProgramme, _ history: ProgrammeHistory, _ gather: GatherFacts, by actor: Actor,
                                vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard let question = try DecisionQuestion.load(organization, programme, history, gather, vendor: vendor, tx) else { return false }
        return try keep(question.answer(), to: question, by: actor, vendor: vendor, tx)
    }

    /// Keeps what came out of a question.
    @discardableResult
    func keep(_ answer: DecisionAnswer, to question: DecisionQuestion, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let organization = question.organization, programme = question.programme.id, rules = question.rules, today = answer.today.decision
        // Each on its own day: what was lost while nobody looked was lost then.
        var version = question.last?.version
        for step in answer.passed {
            try follow(step.decision, step.rules, question, try keep(step, after: version, question, by: actor, vendor, tx), vendor, tx)
            version = step.rules.version
        }
        var id = question.last?.id
        if answer.isNew || id == nil {
            let kept = try keep(answer.today, after: version, question, by: actor, vendor, tx)
            for told in answer.told { try say(told, question, kept, by: actor, tx) }
            let people = Set(question.input.facts.memberships.filter { $0.organization == organization.value }.map { Dependency(.person, $0.person) })
            try DecisionStore.keep(today, as: kept, programme, rules, organization, also: people.union([Dependency(.organization, organization.value)]), vendor: vendor, tx)
            id = kept
        }
        try follow(today, rules, question, id!, vendor, tx)
        try GateStore.settle(answer.gates, rules, programme, organization, on: today.asOf, decision: id!, vendor: vendor, tx)
        return answer.isNew
    }

    /// What is held since when, and the awards for it.
    private func follow(_ decision: Decision, _ rules: Programme, _ question: DecisionQuestion, _ id: ProgrammeDecisionID, _ vendor: VendorID, _ tx: Transaction) throws {
        let organization = question.organization, programme = question.programme.id
        try Holdings.settle(programme, organization, decision, rules, decision: id, vendor: vendor, tx)
        try AwardStore.settle(rules, programme, organization, on: decision.asOf, standings: decision.statuses.map(\.standing), decision: id, vendor: vendor, tx)
    }

    /// - Parameter version: by which the decision before was made; nil for the first.
    private func keep(_ step: DecisionAnswer.Step, after version: Int?, _ question: DecisionQuestion, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> ProgrammeDecisionID {
        let organization = question.organization, programme = question.programme.id
        let changes = step.decision.statuses.flatMap { status in status.changes.map { (status.status, $0) } }
        // Later decisions are later, whatever the clock says.
        let moment = max(tx.now, question.last.map { Instant(milliseconds: $0.decidedAt.milliseconds + 1) } ?? tx.now)
        let id = try DecisionStore.insert(step.decision, programme, organization, question.input, before: step.before, changes: changes.count, at: moment, vendor: vendor, tx)
        let isFirst = version != step.rules.version && !changes.isEmpty
        let isQuiet = try isFirst && ProgrammeStore.isQuiet(programme, version: step.rules.version, organization, vendor: vendor, tx)
        for (status, change) in changes {
            try ledger.append(StandingChanged(programme: programme, organization: organization, status: status, change: change.kind.rawValue, cause: change.cause.rawValue,
                                              day: change.day, isApplied: change.isApplied, version: step.rules.version, decision: id.value, isTold: change.isTold && !isQuiet),
                              by: actor, tx)
        }
        return id
    }
    private func say(_ told: DecisionAnswer.Told, _ question: DecisionQuestion, _ decision: ProgrammeDecisionID, by actor: Actor, _ tx: Transaction) throws {
        try ledger.append(StandingChanged(programme: question.programme.id, organization: question.organization, status: told.status, change: told.isHeld ? "promoted" : "demoted",
                                          cause: StandingChanged.told, day: told.isHeld ? told.from ?? question.today : question.today, isApplied: true,
                                          version: question.rules.version, decision: decision.value, isTold: told.isTold), by: actor, tx)
    }
}
