import Kernel
import ProgrammeRules
import Support
import Testing

/// Random facts and rules of one organization.
struct RandomCase {
    var rules: RandomRules
    var chance: Chance {
        get { rules.chance }
        set { rules.chance = newValue }
    }
    static var codes: [String] { RandomRules.codes }
    init(_ seed: Int) { rules = RandomRules(seed) }

    mutating func date(_ days: Int = 700) -> Day { day("2025-06-01").adding(days: chance.below(days)) }
    mutating func facts(_ people: Int) -> Facts {
        var facts = Facts()
        facts.organizations = [OrganizationFact("org"), OrganizationFact("sub", parent: "org")]
        for index in 0..<people {
            let name = "p\(index)"
            let from = chance.chance(70) ? start : date()
            facts.memberships.append(MembershipFact(name, in: chance.chance(80) ? "org" : "sub", roles: chance.chance(50) ? ["AM"] : ["SE"],
                                                    worker: chance.chance(80) ? .employee : .contractor, from: from, lastDay: chance.chance(25) ? from.adding(days: chance.below(500)) : nil))
            for code in Self.codes where chance.chance(45) {
                let earned = date(500)
                facts.credentials.append(CredentialFact(name, code, earned: earned, validThrough: chance.chance(70) ? earned.adding(days: 100 + chance.below(400)) : nil))
            }
            if chance.chance(30) { facts.completions.append(CompletionFact(name, .course, "K", completed: date(), due: chance.chance(50) ? date() : nil)) }
        }
        if people > 1, chance.chance(30) { facts.merges = [MergeFact("p1", into: "p0", valid: DaySpan(date()))] }
        facts.metrics = (0..<4).map { index in
            let from = day("2025-06-01").adding(months: index * 3), through = from.adding(months: 3).adding(days: -1)
            return MetricFact("org", "revenue", from: from, through: through, value: Rational(Int64(chance.below(300))), measured: through.adding(days: 5))
        }
        if chance.chance(50) { facts.attestations = [AttestationFact("org", "nda", given: date())] }
        if chance.chance(30) { let from = date(); facts.waivers = [WaiverFact("org", "s0", valid: DaySpan(from, from.adding(days: 40)), effect: chance.chance(50) ? .met : .keep)] }
        if chance.chance(20) { let from = date(); facts.overrides = [OverrideFact("org", "s1", isHeld: chance.chance(50), from: from, through: from.adding(days: 60))] }
        return facts
    }
    mutating func hold() -> Hold { rules.hold() }
    mutating func monotone(_ depth: Int = 2) -> Expr { rules.monotone(depth) }
    mutating func expr() -> Expr { rules.expr() }
    mutating func lifecycle() -> Lifecycle { rules.lifecycle() }
    mutating func programme() -> Programme { rules.programme() }
}

extension Facts {
    mutating func shuffle(_ chance: inout Chance) {
        memberships = chance.shuffled(memberships)
        credentials = chance.shuffled(credentials)
        completions = chance.shuffled(completions)
        metrics = chance.shuffled(metrics)
        organizations = chance.shuffled(organizations)
        remaining = chance.shuffled(remaining)
    }
}

@Suite("Programme rules: properties") struct PropertyTests {
    let on = day("2026-06-01")

    @Test("a person or a credential more never makes a monotone rule unmet") func monotone() {
        var met = 0
        for seed in 0..<800 {
            var random = RandomCase(seed)
            var facts = random.facts(2 + random.chance.below(5))
            facts.merges = []
            let rule = random.monotone(), before = rule.verdict(facts, on: on)
            if before == .met { met += 1 }
            var more = facts
            if random.chance.chance(50) { more.add(["new": RandomCase.codes.filter { _ in random.chance.chance(50) }], in: "org") } else {
                more.credentials.append(CredentialFact("p0", RandomCase.codes[random.chance.below(4)], earned: start, key: "more"))
            }
            if before == .met { #expect(rule.verdict(more, on: on) == .met, "seed \(seed)") }
        }
        #expect(met > 100)
    }

    @Test("the order of facts leaves no trace and a replay is the same to the byte") func order() {
        for seed in 0..<150 {
            var random = RandomCase(seed)
            let facts = random.facts(6), programme = random.programme()
            let first = programme.decide("org", facts.known(), on: on)
            var other = facts
            other.shuffle(&random.chance)
            other.credentials += facts.credentials.prefix(3)
            let again = programme.decide("org", other.known(), on: on)
            #expect(first.bytes == again.bytes, "seed \(seed)")
            let quick = programme.verdicts("org", facts.known(), on: on)
            #expect(quick.map(\.standing) == first.statuses.map(\.standing), "seed \(seed)")
        }
    }

    @Test("a forecast by event days equals judging every day") func forecast() {
        var changes = 0
        for seed in 0..<24 {
            var random = RandomCase(seed)
            let facts = random.facts(5).known(), programme = random.programme(), from = day("2026-01-15")
            let forecast = ProgrammeHistory(programme).forecast("org", facts, from: from, months: 12)
            var standings: [Standing] = [], found: [String] = [], date = from
            while date <= from.adding(months: 12) {
                let step = programme.verdicts("org", facts, on: date, standings: standings)
                standings = step.map(\.standing)
                if date > from { found += step.flatMap { one in one.changes.map { "\(date) \(one.standing.status) \($0.kind) \($0.cause)" } } }
                date = date.adding(days: 1)
            }
            changes += found.count
            #expect(forecast.entries.map { "\($0.change.day) \($0.status) \($0.change.kind) \($0.change.cause)" }.sorted() == found.sorted(), "seed \(seed)")
            #expect(forecast.standings == standings.sorted { $0.status < $1.status }, "seed \(seed)")
        }
        #expect(changes > 40)
    }

    @Test("any day within a window equals judging each of its days") func anyDay() {
        var differ = 0
        for seed in 0..<60 {
            var random = RandomCase(seed)
            let facts = random.facts(4).known(), rule = random.expr(), windows: [Span] = [.days(40), .months(2)]
            for window in windows {
                let programme = Programme.sample(Status(id: "s9", obtain: rule, lifecycle: .init(qualification: .anyDay(within: window))))
                var verdicts: Set<Verdict> = [], date = window.before(on)
                while date <= on {
                    verdicts.insert(rule.judge("org", facts, on: date).verdict)
                    date = date.adding(days: 1)
                }
                let expected: Verdict = verdicts.contains(.met) ? .met : verdicts.contains(.unknown) ? .unknown : .unmet
                #expect(programme.decide("org", facts, on: on).statuses[0].computed == expected, "seed \(seed)")
                if verdicts.count > 1 { differ += 1 }
            }
        }
        #expect(differ > 5)
    }

    @Test("facts that touch no dependency leave the decision as it is") func dependencies() {
        for seed in 0..<200 {
            var random = RandomCase(seed)
            let facts = random.facts(5), programme = random.programme(), before = programme.decide("org", facts.known(), on: on)
            var changed = Facts()
            changed.add(["q": ["A", "B"]], in: "elsewhere")
            if random.chance.chance(50) { changed.credentials.append(CredentialFact("p\(random.chance.below(5))", "A", earned: start, key: "new")) }
            var after = facts
            after.credentials += changed.credentials
            after.memberships += changed.memberships
            after.organizations += changed.organizations
            if !before.isTouched(by: changed) { #expect(programme.decide("org", after.known(), on: on).bytes == before.bytes, "seed \(seed)") }
        }
    }
}
