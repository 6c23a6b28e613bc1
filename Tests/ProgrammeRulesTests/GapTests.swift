import Kernel
import ProgrammeRules
import Support
import Testing

@Suite("Programme rules: gaps") struct GapTests {
    let on = day("2026-06-01")

    /// The fewest awards that make the rule met, by trying all sets of (person, code) and up to two people more; nil beyond the limit.
    func fewest(_ rule: Expr, _ facts: Facts, _ codes: [String], limit: Int) -> Int? {
        var wide = facts
        // Somebody more would change what a share is of.
        if !String(describing: rule).contains("PercentRule") { wide.add(["new1": [], "new2": []], in: "org") }
        let people = wide.memberships.map(\.person).sorted(), choices = people.flatMap { person in codes.map { (person, $0) } }
        func reaches(_ from: Int, _ left: Int, _ facts: Facts) -> Bool {
            if left == 0 { return rule.verdict(facts, on: on) == .met }
            for index in from..<max(choices.count, from) {
                var more = facts
                more.credentials.append(CredentialFact(choices[index].0, choices[index].1, earned: on, key: "gap\(index)"))
                if reaches(index + 1, left - 1, more) { return true }
            }
            return false
        }
        return (1...limit).first { reaches(0, $0, wide) }
    }

    @Test("what is called smallest is: no fewer awards do, by trying all") func smallest() {
        var exact = 0, ways = 0
        for seed in 0..<250 {
            var random = RandomCase(seed)
            let codes = ["A", "B", "C"]
            let people = Dictionary(uniqueKeysWithValues: (0..<(1 + random.chance.below(2))).map { index in ("p\(index)", codes.filter { _ in random.chance.chance(35) }) })
            let facts = Facts.people(people), rule = smallRule(&random.chance, 1)
            let finding = rule.judge("org", facts.known(), on: on)
            guard finding.verdict == .unmet, let gap = finding.gap, gap.needs.isEmpty, gap.awards <= 3, !gap.steps.isEmpty else { continue }
            #expect(closes(gap, facts, rule), "seed \(seed): the way does not lead there: \(gap) \(rule)")
            let least = fewest(rule, facts, codes, limit: gap.awards)
            if gap.isSmallest {
                exact += 1
                #expect(least == gap.awards, "seed \(seed): \(gap) \(rule) \(people)")
            } else { ways += 1 }
        }
        #expect(exact > 50)
        print("gaps: \(exact) smallest, \(ways) called a way")
    }
    func closes(_ gap: Gap, _ facts: Facts, _ rule: Expr) -> Bool {
        var after = facts
        for (index, step) in gap.steps.enumerated() {
            let person = step.person ?? "new\(index)"
            if step.person == nil { after.add([person: []], in: "org") }
            for award in step.awards { after.credentials.append(CredentialFact(person, award.code, earned: on, key: "step\(index)\(award.code)")) }
        }
        return rule.verdict(after, on: on) == .met
    }
    func smallRule(_ chance: inout Chance, _ depth: Int) -> Expr {
        if depth > 0, chance.chance(40) {
            let parts = (0..<2).map { _ in smallRule(&chance, 0) }
            return chance.chance(50) ? .all(parts) : .any(parts)
        }
        let codes = ["A", "B", "C"]
        switch chance.below(5) {
        case 0: return .people(PeopleRule(hold: .anyOf(codes.map(credential)), distinct: .credential, minimum: 1 + chance.below(4)))
        case 1: return .assign(AssignRule(slots: [.init(id: "x", roleType: "x", hold: credential("A")), .init(id: "y", roleType: "y", hold: credential("B"))]))
        case 2: return .people(PeopleRule(hold: .anyOf(codes.map(credential)), minimum: 1 + chance.below(3), subMinima: [
            .init(id: "a", hold: credential("A"), minimum: chance.below(3)), .init(id: "b", hold: credential("B"), minimum: chance.below(3))]))
        case 3: return .percent(PercentRule(numerator: credential("A"), percent: Rational(50)))
        default: return .people(PeopleRule(hold: .allOf([credential("A"), credential("C")]), minimum: 1 + chance.below(2)))
        }
    }

    @Test("the nearest people come with the minutes they have left") func nearest() {
        var facts = Facts.people(["ann": [], "bob": [], "eve": ["A"]])
        facts.remaining = [RemainingWork("ann", Award(.credential, "A"), minutes: 90), RemainingWork("bob", Award(.credential, "A"), minutes: 22)]
        let finding = holders("A", 2).judge("org", facts.known(), on: on)
        #expect(finding.nearest.map(\.person) == ["bob", "ann"] && finding.nearest.first?.minutes == 22)
        #expect(finding.gap == Gap(steps: [.init(person: "bob", awards: [Award(.credential, "A")], minutes: 22)], isSmallest: true))
        #expect(finding.gap?.minutes == 22)
    }
    @Test("amounts, points, times and declarations that are lacking are said exactly") func amounts() {
        var facts = Facts.people(["x": ["A"]])
        facts.metrics = [MetricFact("org", "revenue", from: start, through: day("2026-03-31"), value: Rational(70), currency: "EUR", measured: day("2026-04-01"))]
        let metric = Expr.metric(MetricRule(key: "revenue", value: Rational(100), currency: "EUR")).judge("org", facts.known(), on: on)
        #expect(metric.gap?.needs == [.init(.metric, "revenue", amount: Rational(30), currency: "EUR")])
        let dollars = Expr.metric(MetricRule(key: "revenue", value: Rational(10), currency: "USD")).judge("org", facts.known(), on: on)
        #expect(dollars.verdict == .unknown && dollars.reasons.first?.code == .metricCurrency)
        let score = ScoreRule(tracks: [.init(id: "t", categories: [.init(id: "c", terms: [.init(hold: credential("A"), weight: Rational(text: "20/3")!)])])], minimum: Rational(20))
        #expect(Expr.score(score).judge("org", facts.known(), on: on).gap?.needs == [.init(.points, "t", amount: Rational(text: "40/3"))])
        facts.held = [HeldFact("org", "s", from: day("2026-01-31"))]
        let tenure = Expr.tenure(TenureRule(status: "s", duration: .months(6))).judge("org", facts.known(), on: on)
        #expect(tenure.verdict == .unmet && tenure.gap?.needs.first?.day == day("2026-07-31"))
        facts.held = [HeldFact("org", "s", from: nil)]
        #expect(Expr.tenure(TenureRule(status: "s", duration: .months(6))).verdict(facts) == .unknown)
    }
}
