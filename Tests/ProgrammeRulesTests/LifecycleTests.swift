import Kernel
import ProgrammeRules
import Support
import Testing

@Suite("Programme rules: what is held") struct LifecycleTests {
    let facts = Facts.people(["a": []]), on = day("2026-06-01")

    @Test("an imported tier is not taken away before its contractual end") func locked() {
        var facts = facts
        facts.held = [HeldFact("org", "s", from: start, through: day("2026-08-31"), source: .imported)]
        let programme = Programme.sample(Status(id: "s", obtain: holders("A", 1)))
        let entries = ProgrammeHistory(programme).forecast("org", facts.known(), from: on).entries
        #expect(entries.map { "\($0.change.day) \($0.change.kind)" } == ["2026-09-01 demoted"])
    }
    @Test("what the PRM masters is what the PRM says; Laurel proposes, once") func prm() {
        var facts = Facts.people(["a": ["A"]])
        let programme = Programme.sample(Status(id: "s", obtain: holders("A", 1), master: .prm))
        let first = programme.decide("org", facts.known(), on: on).statuses[0]
        #expect(first.standing.held == nil && first.changes == [Change(.promoted, .prm, day: on, isApplied: false, isTold: true)])
        let second = programme.decide("org", facts.known(), on: on.adding(days: 1), standings: [first.standing]).statuses[0]
        #expect(second.changes.isEmpty)
        facts.held = [HeldFact("org", "s", from: on, source: .prm)]
        #expect(programme.decide("org", facts.known(), on: on.adding(days: 1), standings: [first.standing]).statuses[0].standing.held?.source == .prm)
    }
    @Test("an override holds through its last day, then the rule goes on") func override() {
        var facts = facts
        facts.overrides = [OverrideFact("org", "s", isHeld: true, from: day("2026-07-01"), through: day("2026-07-31"))]
        let programme = Programme.sample(Status(id: "s", obtain: holders("A", 1), lifecycle: .init(demote: .grace(days: 10))))
        let entries = ProgrammeHistory(programme).forecast("org", facts.known(), from: on).entries
        #expect(entries.map { "\($0.change.day) \($0.change.kind) \($0.change.cause)" } == ["2026-07-01 promoted overridden", "2026-08-01 atRisk rule", "2026-08-11 demoted graceEnded"])
    }
    @Test("a retired status takes nobody new and ends on its day") func retired() {
        let status = Status(id: "s", obtain: holders("A", 1), retirement: .init(closedFrom: day("2026-05-01"), endsOn: day("2026-09-01")))
        let programme = Programme.sample(status), facts = Facts.people(["a": ["A"]]).known()
        #expect(programme.decide("org", facts, on: on).statuses[0].standing.held == nil)
        let entries = ProgrammeHistory(programme).forecast("org", facts, from: on, standings: [Standing("s", held: .init(from: start))]).entries
        #expect(entries.map { "\($0.change.day) \($0.change.cause)" } == ["2026-09-01 retired"])
    }
    @Test("two first employers are shown, and the later one counts") func conflict() {
        var facts = Facts.people(["a": ["A"]])
        facts.memberships.append(MembershipFact("a", in: "other", from: day("2026-05-01")))
        let primary = OrganizationScope(.organization, assignment: .primary)
        let programme = Programme.sample(Status(id: "s", scope: primary, obtain: holders("A", 1)))
        let here = programme.decide("org", facts.known(), on: on), there = programme.decide("other", facts.known(), on: on)
        #expect(here.statuses[0].computed == .unmet && there.statuses[0].computed == .met)
        #expect(here.conflicts == [Conflict(.twoPrimaryEmployers, ["a", "org", "other"])])
    }
    @Test("contradictory rows of one key are shown; the one recorded last counts") func contradiction() {
        var facts = Facts.people(["a": []])
        facts.credentials = [CredentialFact("a", "A", earned: start, key: "c"), CredentialFact("a", "A", earned: start, validThrough: day("2026-02-01"), key: "c", recorded: .init(from: Instant(milliseconds: 5)))]
        let decision = Programme.sample(Status(id: "s", obtain: holders("A", 1))).decide("org", facts.known(), on: on)
        #expect(decision.statuses[0].computed == .unmet && decision.conflicts == [Conflict(.contradictoryFacts, ["c"])])
    }
    @Test("merged in a circle, and a tree that is a circle, are met without end") func circles() {
        var facts = Facts.people(["a": ["A"], "b": ["A"]])
        facts.merges = [MergeFact("a", into: "b", valid: DaySpan(start)), MergeFact("b", into: "a", valid: DaySpan(start))]
        facts.organizations = [OrganizationFact("org", parent: "sub", country: "DE"), OrganizationFact("sub", parent: "org", country: "DE")]
        for reach in [OrganizationScope.Reach.cascadeDown, .country] {
            let decision = Programme.sample(Status(id: "s", scope: .init(reach), obtain: holders("A", 1))).decide("org", facts.known(), on: on)
            #expect(decision.statuses[0].obtain.have == .one && decision.conflicts.contains(Conflict(.treeCycle, ["org"])))
            #expect(decision.conflicts.contains(Conflict(.mergeCycle, ["a", "b"])))
        }
    }
    @Test("a gate asks the acting person alone, answers unknown as declared and lets through once") func gates() {
        let actor = Gate(id: "deal", organization: .metric(MetricRule(key: "none", value: .one)), actor: holders("A", 1), onUnknown: .last, provisional: .init(uses: 2, days: 10))
        let programme = Programme.sample(gates: [actor]), facts = Facts.people(["a": ["A"], "b": []]).known()
        func open(_ person: String, _ history: GateHistory) -> (Bool?, [GateAnswer.Code]?) {
            let answer = programme.ask("deal", "org", actor: person, facts, on: on, history: history)
            return (answer?.isOpen, answer?.codes)
        }
        #expect(open("a", .init(lastAnswer: true)) == (true, [.organizationUnknown, .actorMeets, .lastAnswer]))
        #expect(open("b", .init(lastAnswer: true)) == (true, [.organizationUnknown, .actorLacks, .provisionalPass]))
        #expect(open("b", .init(provisionalUses: 2)) == (false, [.organizationUnknown, .actorLacks]))
        #expect(open("b", .init(provisionalUses: 1, provisionalSince: on.adding(days: -10))) == (false, [.organizationUnknown, .actorLacks]))
        #expect(open("b", .init(provisionalUses: 1, provisionalSince: on.adding(days: -9))).0 == true)
    }
    @Test("bus factor equals trying all sets of leavers") func busFactor() {
        for seed in 0..<400 {
            var random = RandomCase(seed)
            var facts = random.facts(5)
            facts.merges = []
            let programme = Programme.sample(Status(id: "s", obtain: random.monotone())), known = facts.known()
            let names = facts.memberships.map(\.person)
            func isMet(_ leavers: [String]) -> Bool {
                programme.decide("org", Scenario(leavers: leavers).applied(to: facts, on: on).known(), on: on).statuses[0].computed == .met
            }
            var expected: Int?
            if isMet([]) {
                expected = (1..<(1 << names.count)).filter { bits in !isMet(names.indices.filter { bits >> $0 & 1 == 1 }.map { names[$0] }) }.map(\.nonzeroBitCount).min()
            }
            let found = programme.busFactor("s", "org", known, on: on)
            #expect(found?.people == expected && found?.isExact == true, "seed \(seed)")
            if let found, found.people != nil { #expect(!isMet(found.example) && found.example.count == found.people) }
        }
    }
    @Test("what if: leavers, lapses and other rules beside what is") func scenario() {
        let facts = Facts.people(["a": ["A"], "b": ["A"]]), programme = Programme.sample(Status(id: "s", obtain: holders("A", 2)))
        func then(_ scenario: Scenario) -> [Verdict] {
            let both = scenario.compare(programme, "org", facts, on: on, knownAt: now)
            return [both.now.statuses[0].computed, both.then.statuses[0].computed]
        }
        #expect(then(Scenario()) == [.met, .met])
        #expect(then(Scenario(leavers: ["a"])) == [.met, .unmet])
        #expect(then(Scenario(lapses: [.init(code: "A", person: "b")])) == [.met, .unmet])
        #expect(then(Scenario(programme: Programme.sample(Status(id: "s", obtain: holders("A", 3))))) == [.met, .unmet])
    }
}
