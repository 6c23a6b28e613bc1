import Kernel
import ProgrammeRules
import Testing

/// Rules as vendors publish them, under neutral names, with facts that just meet them and the change that breaks them.
struct Shapes {
    let name: String
    let programme: Programme
    let met: Facts
    let unmet: Facts
    init(_ name: String, _ obtain: Expr, scope: OrganizationScope = .init(), lifecycle: Lifecycle = .init(), met: Facts, unmet: Facts) {
        self.name = name
        programme = Programme.sample(Status(id: "s", scope: scope, obtain: obtain, lifecycle: lifecycle), metrics: [.init(key: "revenue", currency: "EUR")])
        (self.met, self.unmet) = (met, unmet)
    }
    static func crowd(_ count: Int, _ codes: [String], certified: Int, in organization: String = "org") -> Facts {
        .people(Dictionary(uniqueKeysWithValues: (0..<count).map { ("\(organization)\($0)", $0 < certified ? codes : []) }), in: organization)
    }
    static func revenue(_ value: Int64) -> Facts {
        var facts = Facts.people([:])
        facts.metrics = [MetricFact("org", "revenue", from: day("2025-06-01"), through: day("2026-05-31"), value: Rational(value), currency: "EUR", measured: day("2026-06-01"))]
        return facts
    }
    static func countries(_ people: [String: Int]) -> Facts {
        var facts = Facts()
        facts.organizations = [OrganizationFact("org")]
        for (country, count) in people.sorted(by: { $0.key < $1.key }) {
            facts.organizations.append(OrganizationFact(country, country: country))
            facts.ownerships.append(OwnershipFact(owner: "org", owned: country, percent: Rational(text: "50.01")!))
            facts.add(Dictionary(uniqueKeysWithValues: (0..<count).map { ("\(country)\($0)", ["A"]) }), in: country)
        }
        return facts
    }

    static var all: [Shapes] { counts + points + places }

    static var counts: [Shapes] {
        let foundation = Hold.anyOf(["F", "T", "B"].map(credential))
        let slots = AssignRule(slots: [.init(id: "AM", roleType: "AM", hold: credential("AM"), count: 2), .init(id: "SE", roleType: "SE", hold: credential("SE"), count: 2),
                                       .init(id: "FE", roleType: "FE", hold: credential("FE"))],
                               share: .init(maximumSlots: 4, maximumPerRoleType: ["AM": 4, "SE": 2, "FE": 2], exclusiveRoleTypes: ["AM", "SE", "FE"]))
        return [
            Shapes("counts with sub-minima", .people(PeopleRule(hold: foundation, minimum: 3, subMinima: [.init(id: "t", hold: credential("T"), minimum: 2), .init(id: "b", hold: credential("B"), minimum: 1)])),
                   met: .people(["a": ["T", "B"], "b": ["T"], "c": ["F"]]), unmet: .people(["a": ["T", "B"], "b": ["F"], "c": ["F"]])),
            Shapes("role slots that never cross", .assign(slots), met: .people(["a": ["AM", "SE"], "b": ["AM"], "c": ["SE"], "d": ["SE", "FE"], "e": ["FE", "AM"]]),
                   unmet: .people(["a": ["AM", "SE"], "b": ["AM", "SE"], "c": ["FE", "SE"]])),
            Shapes("half of the staff, at most a hundred", .percent(PercentRule(numerator: credential("A"), percent: Rational(50), cap: 100)), met: crowd(260, ["A"], certified: 100), unmet: crowd(260, ["A"], certified: 99)),
            Shapes("revenue or training", .any([.metric(MetricRule(key: "revenue", window: .trailing(months: 12), value: Rational(1000), currency: "EUR")), holders("A", 2)]), met: revenue(1000), unmet: revenue(999)),
            Shapes("contractors at most a fifth", holders("A", 5, who: Who(contractorMaximum: Rational(20))), met: contractors(4, 1), unmet: contractors(3, 2)),
            Shapes("one engineer for each 250 of revenue", .ratio(RatioRule(hold: credential("A"), key: "revenue", currency: "EUR", per: Rational(250), minimum: 2)), met: engineers(4), unmet: engineers(3)),
        ]
    }
    static func contractors(_ employees: Int, _ contractors: Int) -> Facts {
        var facts = crowd(employees + contractors, ["A"], certified: employees + contractors)
        for index in facts.memberships.indices where Int(facts.memberships[index].person.dropFirst(3))! >= employees { facts.memberships[index].worker = .contractor }
        return facts
    }
    static func engineers(_ count: Int) -> Facts {
        var facts = crowd(count, ["A"], certified: count)
        facts.metrics = revenue(900).metrics
        return facts
    }

    static var points: [Shapes] {
        func category(_ id: String, _ code: String, _ weight: String) -> ScoreRule.Category {
            .init(id: id, maximum: Rational(40), minimumExclusive: .zero, terms: [.init(hold: credential(code), weight: Rational(text: weight)!)])
        }
        let score = ScoreRule(tracks: [.init(id: "small", categories: [category("sales", "S", "15/7"), category("technical", "T", "20/3")]),
                                       .init(id: "large", categories: [category("sales", "S", "1"), category("technical", "T", "2")])], minimum: Rational(35))
        var window = Facts.people(["a": []])
        window.credentials = [CredentialFact("a", "A", earned: day("2025-09-01"), validThrough: day("2025-12-15"))]
        var tooOld = window
        tooOld.credentials[0].validThrough = day("2025-11-30")
        func released(_ release: String) -> Facts {
            var facts = Facts.people(["a": []])
            facts.credentials = [CredentialFact("a", "A", earned: day("2026-05-01"), validThrough: Validity(.fromRelease(months: 24)).validThrough(earned: day("2026-05-01"), released: day(release)))]
            return facts
        }
        func ranked(_ track: String) -> Facts {
            var facts = Facts.people(["a": []])
            facts.credentials = [CredentialFact("a", "EXPERT", track: track, rank: 3, earned: start)]
            return facts
        }
        var seven: [String: [String]] = [:]
        for index in 0..<7 { seven["p\(index)"] = index < 3 ? ["S", "T"] : ["S"] }
        return [
            Shapes("points with fractions, minima and two tracks", .score(score), met: .people(seven), unmet: .people(seven.filter { $0.key != "p6" })),
            Shapes("any day within six months", holders("A", 1), lifecycle: .init(qualification: .anyDay(within: .months(6))), met: window, unmet: tooOld),
            Shapes("expires 24 months after the release", holders("A", 1), met: released("2024-06-15"), unmet: released("2024-05-15")),
            Shapes("a higher one counts in its own track only", .people(PeopleRule(hold: .implies(TrackHold(track: "network", minimumRank: 2)), minimum: 1)), met: ranked("network"), unmet: ranked("cloud")),
        ]
    }

    static var places: [Shapes] {
        var single = Facts.people(["a": ["A", "B"]])
        single.attestations = [AttestationFact("org", "agreement", given: start)]
        var silent = single
        silent.attestations = []
        return [
            Shapes("two in each of three countries, five in all, in companies owned by more than half",
                   .people(PeopleRule(hold: credential("A"), minimum: 5, spread: .init(by: .country, each: 2, groups: 3))), scope: .init(.group(over: Rational(50))),
                   met: countries(["DE": 2, "FR": 2, "IT": 2]), unmet: countries(["DE": 4, "FR": 2, "IT": 1])),
            Shapes("two of three credentials and a signed agreement", .all([.atLeast(2, ["A", "B", "C"].map { holders($0, 1) }), .attest(AttestRule(kind: "agreement"))]), met: single, unmet: silent),
            Shapes("employed first, and only here", holders("A", 1, who: Who(scope: .init(.organization, assignment: .primary), isExclusive: true)), met: .people(["a": ["A"]]), unmet: moonlighting()),
        ]
    }
    static func moonlighting() -> Facts {
        var facts = Facts.people(["a": ["A"]])
        facts.memberships.append(MembershipFact("a", in: "other", isPrimary: false))
        return facts
    }
}

@Suite("Programme rules: shapes that vendors publish") struct ShapeTests {
    @Test("each is met by what just meets it, unmet by less, and without a problem") func shapes() {
        #expect(Shapes.all.count >= 12)
        for shape in Shapes.all {
            func decided(_ facts: Facts) -> Bool { shape.programme.decide("org", facts.known(), on: day("2026-06-01")).statuses[0].standing.held != nil }
            #expect(decided(shape.met), "\(shape.name): met")
            #expect(!decided(shape.unmet), "\(shape.name): unmet")
            #expect(shape.programme.problems() == [], "\(shape.name)")
        }
    }
    @Test("a fixed audit day, with promotion between") func audit() {
        let programme = Programme.sample(Status(id: "s", obtain: holders("A", 1), lifecycle: .init(review: .dates([MonthDay(10, 1)]), promote: .immediate, demote: .review)))
        var facts = Facts.people(["a": []])
        facts.credentials = [CredentialFact("a", "A", earned: day("2026-03-01"), validThrough: day("2026-06-30"))]
        let entries = ProgrammeHistory(programme).forecast("org", facts.known(), from: day("2026-01-01")).entries
        #expect(entries.map { "\($0.change.day) \($0.change.kind)" } == ["2026-03-01 promoted", "2026-07-01 atRisk", "2026-10-01 demoted"])
        #expect(entries.last?.fix?.people == 1)
        #expect(entries.last?.causes == [FutureEvent(day("2026-07-01"), .credentialEnds, "a", Award(.credential, "A"))])
    }
}
