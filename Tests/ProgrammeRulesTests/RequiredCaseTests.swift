import Kernel
import ProgrammeRules
import Testing

@Suite("Programme rules: cases T1 to T13") struct RequiredCaseTests {
    let technicalAndBusiness = PeopleRule(hold: .anyOf([credential("T"), credential("B")]), minimum: 4, subMinima: [
        .init(id: "technical", hold: credential("T"), minimum: 2), .init(id: "business", hold: credential("B"), minimum: 2),
    ])

    @Test("T1 people who count in two categories are counted once") func t1() {
        let facts = Facts.people(["a": ["T", "B"], "b": ["T", "B"], "c": ["T"]])
        let finding = Expr.people(technicalAndBusiness).judge("org", facts.known(), on: day("2026-06-01"))
        #expect(finding.verdict == .unmet)
        #expect(finding.have == Rational(3) && finding.need == Rational(4))
        #expect(finding.children.allSatisfy { $0.verdict == .met })
        #expect(finding.gap?.people == 1 && finding.gap?.awards == 1 && finding.gap?.isSmallest == true)
    }

    @Test("T2 two credentials of one person are two credentials and one person") func t2() {
        let facts = Facts.people(["a": ["X", "Y"]])
        func rule(_ distinct: Distinct) -> Expr {
            .people(PeopleRule(hold: .anyOf([credential("X"), credential("Y")]), distinct: distinct, minimum: 2))
        }
        #expect(rule(.credential).verdict(facts) == .met)
        #expect(rule(.person).verdict(facts) == .unmet)
    }

    func roles(_ share: AssignRule.Share = .init()) -> Expr {
        .assign(AssignRule(slots: [.init(id: "AM", roleType: "AM", hold: credential("AM")), .init(id: "SE", roleType: "SE", hold: credential("SE"))], share: share))
    }

    @Test("T3 slots are filled though the first choice would fail") func t3() {
        let finding = roles().judge("org", Facts.people(["x": ["AM", "SE"], "y": ["AM"]]).known(), on: day("2026-06-01"))
        #expect(finding.verdict == .met)
        #expect(finding.fills == [Fill("AM", "y"), Fill("SE", "x")])
    }

    @Test("T4 one person fills two slots only where sharing is allowed") func t4() {
        let facts = Facts.people(["x": ["AM", "SE"]])
        #expect(roles().verdict(facts) == .unmet)
        #expect(roles(.init(maximumSlots: 2)).verdict(facts) == .met)
        #expect(roles(.init(maximumSlots: 2, exclusiveRoleTypes: ["AM", "SE"])).verdict(facts) == .unmet)
    }

    @Test("T5 one engineer serves two of three specializations, and it is said which can be dropped") func t5() {
        let wanted = Expr.assign(AssignRule(slots: [.init(id: "SE", roleType: "SE", hold: credential("SE"))], share: .init(maximumSlots: 2, pool: .allStatuses)))
        let programme = Programme.sample(Status(id: "one", obtain: wanted), Status(id: "two", obtain: wanted), Status(id: "three", obtain: wanted))
        let decision = programme.decide("org", Facts.people(["x": ["SE"]]).known(), on: day("2026-06-01"))
        #expect(decision.statuses.map(\.computed) == [.met, .met, .unmet])
        let reason = decision.status("three")?.obtain.reasons.first
        #expect(reason?.code == .peopleShared && reason?.arguments["options"] == "one,three,two" && reason?.arguments["drop"] == "1")
    }

    @Test("T6 weights are exact") func t6() throws {
        func score(_ weight: Rational, _ people: Int) -> Rational? {
            let rule = ScoreRule(tracks: [.init(id: "a", categories: [.init(id: "c", terms: [.init(hold: credential("X"), weight: weight)])])], minimum: Rational(1))
            let facts = Facts.people(Dictionary(uniqueKeysWithValues: (0..<people).map { ("p\($0)", ["X"]) }))
            return Expr.score(rule).judge("org", facts.known(), on: day("2026-06-01")).have
        }
        #expect(score(try Rational(20, over: 3), 3) == Rational(20))
        #expect(score(try Rational(15, over: 7), 7) == Rational(15))
    }

    @Test("T7 a person in two subsidiaries counts once in the group") func t7() {
        var facts = Facts.people(["x": ["A"]], in: "org")
        facts.memberships += [MembershipFact("x", in: "sub1", isPrimary: false), MembershipFact("x", in: "sub2", isPrimary: false)]
        facts.ownerships = [OwnershipFact(owner: "org", owned: "sub1", percent: Rational(51)), OwnershipFact(owner: "org", owned: "sub2", percent: Rational(80))]
        facts.distributorLinks = [DistributorFact(distributor: "org", organization: "customer")]
        facts.add(["z": ["A"]], in: "customer")
        let group = OrganizationScope(.group(over: Rational(50)))
        #expect(holders("A", 1).judge("org", facts.known(), on: day("2026-06-01"), scope: group).have == Rational(1))
    }

    @Test("T8 valid through 30 June counts until midnight of the programme's zone") func t8() throws {
        let facts = Facts.people(["x": ["A"]], validThrough: day("2026-06-30")).known(), rule = holders("A", 1)
        let late = Zone.utc.instant(of: day("2026-06-30"), secondOfDay: 23 * 3600 + 1800), midnight = Zone.utc.start(of: day("2026-07-01"))
        let utc = Programme.sample()
        var auckland = Programme.sample()
        auckland.zone = try #require(Zone("Pacific/Auckland"))
        #expect(rule.judge("org", facts, on: utc.day(at: late)).verdict == .met)
        #expect(rule.judge("org", facts, on: utc.day(at: midnight)).verdict == .unmet)
        #expect(rule.judge("org", facts, on: auckland.day(at: late)).verdict == .unmet)
    }

    @Test("T9 a renewal counts from the old expiry or from the pass") func t9() {
        let passed = day("2026-07-15"), old = day("2026-12-31")
        #expect(Validity(.months(12), anchor: .expiry).validThrough(earned: passed, previous: old) == day("2027-12-31"))
        #expect(Validity(.months(12), anchor: .pass).validThrough(earned: passed, previous: old) == day("2027-07-15"))
        #expect(Validity(.months(12), anchor: .expiry).validThrough(earned: day("2027-01-01"), previous: old) == day("2028-01-01"))
    }

    @Test("T10 a credit that is validated late makes the past continuous, for those who know") func t10() {
        let zone = Zone.utc, validated = zone.start(of: day("2026-06-15"))
        var facts = Facts.people(["x": []])
        facts.credentials = [
            CredentialFact("x", "A", earned: start, validThrough: day("2026-05-31"), key: "c", recorded: .init(to: validated)),
            CredentialFact("x", "A", earned: start, validThrough: day("2027-05-31"), evidence: .renewal, key: "c", recorded: .init(from: validated)),
        ]
        let rule = holders("A", 1)
        #expect(rule.judge("org", facts.known(at: zone.start(of: day("2026-06-10"))), on: day("2026-06-10")).verdict == .unmet)
        let known = facts.known(at: zone.start(of: day("2026-06-16")))
        for date in ["2026-05-31", "2026-06-01", "2026-06-10", "2026-06-16"] { #expect(rule.judge("org", known, on: day(date)).verdict == .met) }
    }

    @Test("T11 a leaver who becomes known late changes nothing that was known before") func t11() {
        let told = Zone.utc.start(of: day("2026-05-26"))
        var facts = Facts.people(["x": ["A"]])
        facts.memberships = [
            MembershipFact("x", in: "org", key: "m", recorded: .init(to: told)),
            MembershipFact("x", in: "org", lastDay: day("2026-05-01"), key: "m", recorded: .init(from: told)),
        ]
        let before = facts.known(at: Zone.utc.start(of: day("2026-05-20"))), after = facts.known(at: told)
        #expect(holders("A", 1).judge("org", before, on: day("2026-05-10")).verdict == .met)
        #expect(holders("A", 1).judge("org", after, on: day("2026-05-10")).verdict == .unmet)
        #expect(holders("A", 1).judge("org", after, on: day("2026-05-01")).verdict == .met)
    }

    @Test("T12 merged accounts count once from the merge on, and grace starts") func t12() {
        var facts = Facts.people(["x": ["A"], "y": ["A"]])
        let programme = Programme.sample(Status(id: "s", obtain: holders("A", 2), lifecycle: .init(demote: .grace(days: 30))))
        let before = programme.decide("org", facts.known(), on: day("2026-05-31"))
        facts.merges = [MergeFact("y", into: "x", valid: DaySpan(day("2026-06-01")))]
        let again = programme.decide("org", facts.known(), on: day("2026-05-31"))
        #expect(again.status("s")?.computed == .met && before.statuses == again.statuses)
        let after = programme.decide("org", facts.known(), on: day("2026-06-01"), standings: before.statuses.map(\.standing))
        #expect(after.status("s")?.obtain.have == Rational(1))
        #expect(after.status("s")?.standing.risk == .init(since: day("2026-06-01"), lastDay: day("2026-06-30"), cause: .unmet))
        #expect(after.conflicts.contains { $0.code == .countedOnce })
    }

    @Test("T13 a revocation counts from its day or from the issue") func t13() {
        func facts(_ policy: Revocation.Policy) -> Facts {
            var facts = Facts.people(["x": []])
            facts.credentials = [CredentialFact("x", "A", earned: start, revocation: .init(on: day("2026-06-10"), policy: policy))]
            return facts
        }
        #expect(holders("A", 1).verdict(facts(.prospective), on: day("2026-06-09")) == .met)
        #expect(holders("A", 1).verdict(facts(.prospective), on: day("2026-06-10")) == .unmet)
        #expect(holders("A", 1).verdict(facts(.fromIssue), on: day("2026-03-01")) == .unmet)
    }
}
