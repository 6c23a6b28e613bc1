import Kernel
import ProgrammeRules
import Support
import Testing

@Suite("Programme rules: what if") struct ProspectTests {
    let today = day("2026-06-01")

    /// What happens from the day after `from` on, each day judged.
    private func dayByDay(_ programme: Programme, _ facts: KnownFacts, from: Day, through: Day, _ start: [Standing]) -> [String] {
        var standings = start, found: [String] = [], date = from.adding(days: 1)
        while date <= through {
            let step = programme.verdicts("org", facts, on: date, standings: standings)
            standings = step.map(\.standing)
            found += step.flatMap { one in one.changes.map { "\(date) \(one.standing.status) \($0.kind) \($0.cause)" } }
            date = date.adding(days: 1)
        }
        return found.sorted()
    }
    private func said(_ entries: [Forecast.Entry], after: Day) -> [String] {
        entries.filter { $0.change.day > after }.map { "\($0.change.day) \($0.status) \($0.change.kind) \($0.change.cause)" }.sorted()
    }

    @Test("with nobody leaving and nothing lapsing it is today, to the last gate") func nothing() {
        for seed in 0..<40 {
            var random = RandomCase(seed)
            let facts = random.facts(5), known = facts.known(), programme = random.programme(), history = ProgrammeHistory(programme)
            let decided = programme.decide("org", known, on: today), standings: [Standing] = [], scenario = DatedScenario()
            #expect(scenario.applied(to: facts, today: today) == facts && scenario.day(from: today) == today)
            let base = history.prospect("org", known, today: today, on: today, standings: standings)!
            let then = history.prospect("org", scenario.applied(to: facts, today: today).known(), today: today, on: scenario.day(from: today), standings: standings)!
            #expect(base.decision.bytes == decided.bytes, "seed \(seed)")
            // Looked at again from a decision of weeks ago it stands where the days since left it.
            let past = today.adding(days: -20), before = history.standings("org", known, decided: past, before: [], today: today)
            #expect(before == history.forecast("org", known, from: past, through: today.adding(days: -1), standings: []).standings, "seed \(seed)")
            #expect(history.standings("org", known, decided: today, before: standings, today: today) == standings)
            #expect(base.decision.bytes == then.decision.bytes && base.gates == then.gates && base.entries == then.entries, "seed \(seed)")
            // And the same rules tried as another version.
            let other = programme.inForce.prospect("org", known, today: today, on: today, standings: standings)!
            #expect(other.decision.statuses == base.decision.statuses && other.entries.map(\.change) == base.entries.map(\.change), "seed \(seed)")
        }
    }

    @Test("leavers and lapses with days come out as judging each day of those facts") func leavers() {
        var changed = 0
        for seed in 0..<24 {
            var random = RandomCase(seed)
            let facts = random.facts(5), programme = random.programme(), history = ProgrammeHistory(programme)
            let standings: [Standing] = []
            let scenario = DatedScenario(leavers: [.init("p0", lastDay: today.adding(days: random.chance.below(90)))], lapses: [.init("A", lastDay: today.adding(days: random.chance.below(120)))])
            let known = scenario.applied(to: facts, today: today).known(), then = history.prospect("org", known, today: today, on: scenario.day(from: today), standings: standings)!
            let after = programme.decide("org", known, on: today, standings: standings).statuses.map(\.standing)
            #expect(said(then.entries, after: today) == dayByDay(programme, known, from: today, through: today.adding(months: 12), after), "seed \(seed)")
            let base = history.prospect("org", facts.known(), today: today, on: today, standings: standings)!
            if said(base.entries, after: today) != said(then.entries, after: today) { changed += 1 }
            // Nobody is judged by what the scenario says before it begins.
            #expect(then.entries.filter { $0.change.day == today }.isEmpty == base.entries.filter { $0.change.day == today }.isEmpty, "seed \(seed)")
        }
        #expect(changed > 5)
    }

    @Test("the tier before and after each day of a forecast; what is only proposed moves nobody") func tiers() {
        func tier(_ id: String, _ rank: Int, _ minimum: Int, _ mode: Mode = .enforced) -> Status {
            Status(id: id, rank: rank, obtain: holders("A", minimum), lifecycle: .init(demote: .immediate), mode: mode)
        }
        var facts = Facts.people(["ann": [], "bob": []])
        facts.credentials = [CredentialFact("ann", "A", earned: start, validThrough: day("2026-08-31")), CredentialFact("bob", "A", earned: start, validThrough: day("2026-10-31"))]
        let programme = Programme.sample(tier("bronze", 1, 1), tier("silver", 2, 2), tier("shadow", 3, 2, .shadow)), history = ProgrammeHistory(programme)
        let standings = programme.decide("org", facts.known(), on: today).statuses.map(\.standing)
        let forecast = history.forecast("org", facts.known(), from: today, standings: standings), moves = history.tierMoves(forecast, standings: standings)
        let said = zip(forecast.entries, moves).filter { $0.0.change.isApplied }.map { "\($0.0.change.day) \($0.0.status): \($0.1.from?.id ?? "-") to \($0.1.to?.id ?? "-")" }
        #expect(said == ["2026-09-01 silver: silver to bronze", "2026-11-01 bronze: bronze to -"])
    }
}
