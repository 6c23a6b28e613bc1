package import Kernel

/// What if, with days: people who leave, certifications that lapse, other rules from today on.
package struct DatedScenario: Hashable, Codable, Sendable {
    package struct Leaver: Hashable, Codable, Sendable {
        package var person: String
        /// The last day worked, as everywhere.
        package var lastDay: Day
        package init(_ person: String, lastDay: Day) { (self.person, self.lastDay) = (person, lastDay) }
    }
    package struct Lapse: Hashable, Codable, Sendable {
        package var code: String
        /// The last day on which anybody's counts.
        package var lastDay: Day
        package init(_ code: String, lastDay: Day) { (self.code, self.lastDay) = (code, lastDay) }
    }
    package var leavers: [Leaver]
    package var lapses: [Lapse]
    package init(leavers: [Leaver] = [], lapses: [Lapse] = []) { (self.leavers, self.lapses) = (leavers, lapses) }

    /// The first day on which all of it is so, not before `today`.
    package func day(from today: Day) -> Day {
        (leavers.map(\.lastDay) + lapses.map(\.lastDay)).map { $0.adding(days: 1) }.reduce(today, max)
    }
    /// The facts as they would be. Nothing before `today` changes: who is said to have left earlier leaves yesterday.
    package func applied(to facts: Facts, today: Day) -> Facts {
        var changed = facts
        for leaver in leavers {
            changed = Scenario(leavers: [leaver.person]).applied(to: changed, on: max(leaver.lastDay.adding(days: 1), today))
        }
        for lapse in lapses {
            changed = Scenario(lapses: [.init(code: lapse.code)]).applied(to: changed, on: max(lapse.lastDay.adding(days: 1), today))
        }
        return changed
    }
}

/// Where an organization stands on a day under some facts and rules, and what happens to it within twelve months from today.
package struct Prospect: Sendable {
    package var day: Day
    package var rules: Programme
    package var decision: Decision
    /// Verdicts of the gates that ask about the organization.
    package var gates: [String: Verdict]
    /// What changes from today on, today included.
    package var entries: [Forecast.Entry]

    /// The first day on which a status is lost; nil when it is not within twelve months.
    package func lost(_ status: String) -> Day? { first(status, .demoted) }
    /// The first day on which it is in danger.
    package func atRisk(_ status: String) -> Day? { first(status, .atRisk) }
    private func first(_ status: String, _ kind: Change.Kind) -> Day? {
        entries.first { $0.status == status && $0.change.kind == kind && $0.change.isApplied }?.change.day
    }
}

extension ProgrammeHistory {
    /// Where an organization stands before today's decision: as before its last one if that was made today, else what that day and those since
    /// came to. The days since are quiet or were not decided yet.
    ///
    /// - Parameter before: where it stood before the last decision.
    package func standings(_ organization: String, _ facts: KnownFacts, decided: Day, before: [Standing], today: Day) -> [Standing] {
        decided < today ? forecast(organization, facts, from: decided, through: today.adding(days: -1), standings: before).standings : before
    }

    /// Decides today and `day`, and looks twelve months ahead. Nil when no version is enforced today.
    ///
    /// - Parameter standings: before today's decision.
    package func prospect(_ organization: String, _ facts: KnownFacts, today: Day, on day: Day, standings: [Standing]) -> Prospect? {
        guard let rules = enforced(on: today), let later = enforced(on: day) else { return nil }
        let now = rules.decide(organization, facts, on: today, standings: standings)
        // From the same standings, so that today is taken once.
        let ahead = forecast(organization, facts, from: today, standings: standings)
        var decision = now
        if day > today {
            let there = forecast(organization, facts, from: today, through: day.adding(days: -1), standings: standings).standings
            decision = later.decide(organization, facts, on: day, standings: there)
        }
        var gates: [String: Verdict] = [:]
        for gate in later.gates where gate.organization != nil {
            gates[gate.id] = later.ask(gate.id, organization, facts, on: day, standings: decision.statuses.map(\.standing))?.organization?.verdict
        }
        let first = now.statuses.flatMap { status in
            status.changes.map { Forecast.Entry(status: status.status, change: $0, causes: [], fix: $0.kind == .demoted || $0.kind == .atRisk ? status.kept.gap : nil) }
        }
        return Prospect(day: day, rules: later, decision: decision, gates: gates, entries: first + ahead.entries)
    }
}

extension Programme {
    /// The same rules as if they had been in force all along: for trying a draft or another version today.
    package var inForce: ProgrammeHistory {
        var copy = self
        (copy.effectiveFrom, copy.enforcedFrom) = (.distantPast, .distantPast)
        return ProgrammeHistory(copy)
    }
}

extension Programme {
    /// Codes of all credentials that its statuses and gates name, sorted.
    package var credentialCodes: [String] {
        let exprs = statuses.flatMap(\.exprs) + gates.flatMap { [$0.organization, $0.actor].compactMap { $0 } }
        return Set(exprs.flatMap(\.holds).flatMap(\.atoms).filter { $0.kind == .credential }.map(\.code)).sorted()
    }
}
