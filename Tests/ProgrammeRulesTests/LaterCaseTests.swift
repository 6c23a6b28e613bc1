import Kernel
import ProgrammeRules
import Testing

@Suite("Programme rules: cases T14 to T26") struct LaterCaseTests {
    @Test("T14 a threshold published in April and enforced in March reviews by the old one until then") func t14() {
        let old = Programme.sample(Status(id: "s", obtain: holders("A", 1)), effective: "2025-01-01")
        let new = Programme.sample(Status(id: "s", obtain: holders("A", 2)), version: 2, effective: "2026-04-01", enforced: "2027-03-01")
        let history = ProgrammeHistory([new, old]), review = day("2026-10-01"), facts = Facts.people(["x": ["A"]]).known()
        #expect(history.enforced(on: review)?.version == 1 && history.published(on: review)?.version == 2)
        #expect(history.enforced(on: day("2027-03-01"))?.version == 2 && history.enforced(on: day("2027-02-28"))?.version == 1)
        #expect(history.enforced(on: review)?.decide("org", facts, on: review).status("s")?.computed == .met)
        #expect(history.published(on: review)?.decide("org", facts, on: review).status("s")?.computed == .unmet)
        let forecast = history.forecast("org", facts, from: review, standings: [Standing("s", held: .init(from: start))])
        #expect(forecast.entries.map(\.change.kind) == [.demoted] && forecast.entries.first?.change.day == day("2027-03-01"))
    }

    @Test("T15 a metric that is too old is unknown: held, not promoted, told") func t15() {
        var facts = Facts.people([:])
        facts.metrics = [MetricFact("org", "revenue", from: start, through: day("2026-03-31"), value: Rational(900), measured: day("2026-04-01"))]
        let rule = Expr.metric(MetricRule(key: "revenue", value: Rational(500), maximumAgeDays: 100))
        let programme = Programme.sample(Status(id: "s", obtain: rule), metrics: [.init(key: "revenue")]), on = day("2026-04-01").adding(days: 106)
        let held = programme.decide("org", facts.known(), on: on, standings: [Standing("s", held: .init(from: start))]).statuses[0]
        #expect(held.computed == .unknown && held.standing.held != nil && held.changes.map(\.kind) == [.heldUnknown])
        #expect(held.obtain.reasons.first == Reason(.metricStale, ["metric": "revenue", "age": "106", "limit": "100"]))
        #expect(programme.decide("org", facts.known(), on: on, standings: [Standing("s")]).statuses[0].standing.held == nil)
        #expect(rule.verdict(facts, on: day("2026-04-01").adding(days: 100)) == .met)
    }

    @Test("T16 unknown and false is false") func t16() {
        let unknown = Expr.metric(MetricRule(key: "none", value: Rational(1))), no = holders("A", 1), yes = holders("A", 0), facts = Facts.people([:])
        #expect(Expr.all([unknown, no]).verdict(facts) == .unmet)
        #expect(Expr.all([unknown, yes]).verdict(facts) == .unknown)
        #expect(Expr.any([unknown, yes]).verdict(facts) == .met && Expr.any([unknown, no]).verdict(facts) == .unknown)
        #expect(Expr.atLeast(2, [unknown, no, no]).verdict(facts) == .unmet && Expr.not(unknown).verdict(facts) == .unknown)
    }

    @Test("T17 half of 7 is 4, of 260 at most 100, of none as declared") func t17() {
        func need(_ count: Int) -> Rational? {
            let facts = Facts.people(Dictionary(uniqueKeysWithValues: (0..<count).map { ("p\($0)", []) }))
            return Expr.percent(PercentRule(numerator: credential("A"), percent: Rational(50), cap: 100)).judge("org", facts.known(), on: day("2026-06-01")).need
        }
        #expect(need(7) == Rational(4) && need(260) == Rational(100))
        for (policy, verdict) in [(PercentRule.OnEmpty.met, Verdict.met), (.unmet, .unmet), (.unknown, .unknown)] {
            #expect(Expr.percent(PercentRule(numerator: credential("A"), percent: Rational(50), onEmpty: policy)).verdict(Facts.people([:])) == verdict)
        }
    }

    @Test("T18 the day after a waiver counts normally") func t18() {
        var facts = Facts.people([:])
        facts.waivers = [WaiverFact("org", "s", valid: DaySpan(start, day("2026-05-31")), effect: .met)]
        let programme = Programme.sample(Status(id: "s", obtain: holders("A", 1)))
        let during = programme.decide("org", facts.known(), on: day("2026-05-31"))
        #expect(during.statuses[0].standing.held != nil && during.statuses[0].computed == .unmet)
        #expect(programme.decide("org", facts.known(), on: day("2026-06-01"), standings: during.statuses.map(\.standing)).statuses[0].standing.held == nil)
    }

    @Test("T19 what follows the organization stays when its earner leaves") func t19() {
        var facts = Facts.people(["x": []])
        facts.memberships[0].lastDay = day("2026-05-31")
        facts.credentials = [CredentialFact("x", "A", earned: start, evidence: .equivalent, followsOrganization: "org"), CredentialFact("x", "B", earned: start)]
        #expect(holders("A", 1).verdict(facts) == .met && holders("B", 1).verdict(facts) == .unmet)
        #expect(holders("B", 1).verdict(facts, on: day("2026-05-31")) == .met)
    }

    @Test("T20 a provisional pass counts once it is final, from the day of the exam") func t20() {
        let exam = day("2026-06-01"), final = Zone.utc.start(of: day("2026-06-04"))
        var facts = Facts.people(["x": []])
        facts.credentials = [CredentialFact("x", "A", earned: exam, result: .provisional, key: "c", recorded: .init(to: final)),
                             CredentialFact("x", "A", earned: exam, key: "c", recorded: .init(from: final))]
        #expect(holders("A", 1).judge("org", facts.known(at: Zone.utc.start(of: day("2026-06-03"))), on: day("2026-06-03")).verdict == .unmet)
        #expect(holders("A", 1).judge("org", facts.known(at: final), on: exam).verdict == .met)
    }

    @Test("T21 a status whose parent is lost is kept to its end or lapses, as declared") func t21() {
        func last(_ policy: ParentLoss.Policy) -> Day? {
            let programme = Programme.sample(Status(id: "parent", obtain: holders("A", 1)),
                                             Status(id: "child", obtain: holders("B", 1), lifecycle: .init(review: .anniversary(months: 12), onParentLoss: .init(parent: "parent", policy: policy))))
            var facts = Facts.people(["x": ["A", "B"]])
            for index in facts.credentials.indices where facts.credentials[index].code == "A" { facts.credentials[index].validThrough = day("2026-06-10") }
            let held = ["parent", "child"].map { Standing($0, held: .init(from: day("2025-09-01"))) }
            let forecast = ProgrammeHistory(programme).forecast("org", facts.known(), from: day("2026-06-01"), standings: held)
            return forecast.entries.first { $0.status == "child" && $0.change.kind == .demoted }?.change.day
        }
        #expect(last(.lapse(days: 30)) == day("2026-06-11").adding(days: 30))
        #expect(last(.lapse(days: 0)) == day("2026-06-11"))
        #expect(last(.keepToEnd) == day("2026-09-01"))
    }

    @Test("T22 a tier that needs a badge that needs the tier is refused, the circle named") func t22() {
        let programme = Programme.sample(Status(id: "gold", kind: .tier, rank: 3, obtain: .status(StatusRule(id: "badge"))), Status(id: "badge", obtain: .status(StatusRule(minimumRank: 3))))
        #expect(programme.problems().filter(\.isError) == [Problem("statuses", .circle, ["badge → gold → badge"])])
    }

    @Test("T23 cured on the sixtieth of sixty days: no demotion") func t23() {
        let programme = Programme.sample(Status(id: "s", obtain: holders("A", 1), lifecycle: .init(demote: .grace(days: 60))))
        func run(curedOn offset: Int) -> [Change.Kind] {
            var facts = Facts.people(["x": ["A"]], validThrough: day("2026-05-31"))
            facts.credentials.append(CredentialFact("x", "A", earned: day("2026-06-01").adding(days: offset - 1)))
            return ProgrammeHistory(programme).forecast("org", facts.known(), from: day("2026-05-01"), standings: [Standing("s", held: .init(from: start))]).entries.map(\.change.kind)
        }
        #expect(run(curedOn: 60) == [.atRisk, .cured])
        #expect(run(curedOn: 62) == [.atRisk, .demoted, .promoted])
    }

    @Test("T24 what was approved before a gate closed is honoured, new ones are refused") func t24() {
        let programme = Programme.sample(gates: [Gate(id: "deal", organization: holders("A", 1))]), facts = Facts.people(["x": ["A"]], validThrough: day("2026-06-30")).known()
        #expect(programme.ask("deal", "org", facts, on: day("2026-06-30"))?.isOpen == true)
        let refused = programme.ask("deal", "org", facts, on: day("2026-07-01"))
        #expect(refused?.isOpen == false && refused?.codes == [.organizationLacks] && refused?.unlock?.people == 1)
        #expect(programme.ask("deal", "org", facts, on: day("2026-06-01"), limit: day("2026-06-15"))?.validThrough == day("2026-06-15"))
        #expect(programme.ask("deal", "org", facts, on: day("2026-06-01"), limit: day("2026-12-31"))?.validThrough == day("2026-06-30"))
        let honoured = programme.ask("deal", "org", facts, on: day("2026-07-01"), history: .init(isApproved: true))
        #expect(honoured?.isOpen == true && honoured?.codes == [.organizationLacks, .honoured])
        #expect(programme.lastDay(of: "deal", "org", facts, on: day("2026-06-01"), limit: day("2027-06-01")) == day("2026-06-30"))
    }

    @Test("T25 finished a day late counts as finished, not as in time") func t25() {
        var facts = Facts.people(["x": []])
        facts.completions = [CompletionFact("x", .campaign, "launch", completed: day("2026-05-16"), due: day("2026-05-15"))]
        func rule(_ isOnTime: Bool) -> Expr { .people(PeopleRule(hold: .completion(CompletionHold(.campaign, "launch", isOnTime: isOnTime)), minimum: 1)) }
        #expect(rule(false).verdict(facts) == .met && rule(true).verdict(facts) == .unmet)
    }

    @Test("T26 an imported tier in shadow mode stays; what is computed stands beside it; nobody is told, no gate closes") func t26() {
        var facts = Facts.people([:])
        facts.held = [HeldFact("org", "gold", rank: 3, from: nil, source: .imported)]
        let programme = Programme.sample(Status(id: "gold", kind: .tier, rank: 3, obtain: holders("A", 5), mode: .shadow),
                                         gates: [Gate(id: "deal", organization: holders("A", 5), mode: .shadow)])
        let decision = programme.decide("org", facts.known(), on: day("2026-06-01")).statuses[0]
        #expect(decision.computed == .unmet && decision.standing.held?.source == .imported)
        #expect(decision.changes == [Change(.demoted, .rule, day: day("2026-06-01"), isApplied: false, isTold: false)])
        #expect(programme.ask("deal", "org", facts.known(), on: day("2026-06-01"))?.isOpen == true)
    }
}
