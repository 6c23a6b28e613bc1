import Kernel
import ProgrammeRules
import Support
import Testing

/// Prints, never fails: figures are for the machine they are read on. Run it in a release build for figures that mean something.
@Suite("Programme rules: speed, printed", .serialized) struct SpeedTests {
    static func large(_ organization: String, people: Int, seed: Int) -> Facts {
        var chance = Chance(seed), facts = Facts()
        facts.organizations = [OrganizationFact(organization)]
        for index in 0..<people {
            let person = "\(organization)-\(index)"
            facts.memberships.append(MembershipFact(person, in: organization, roles: [["AM", "SE", "FE"][index % 3]], lastDay: chance.chance(10) ? start.adding(days: chance.below(700)) : nil))
            for _ in 0..<5 {
                let earned = start.adding(days: -chance.below(300)), code = "C\(chance.below(40))"
                facts.credentials.append(CredentialFact(person, code, earned: earned, validThrough: earned.adding(days: 365 + chance.below(365)), key: "\(person)/\(code)/\(earned)"))
            }
        }
        facts.metrics = (0..<4).map { quarter in
            let from = day("2025-04-01").adding(months: quarter * 3)
            return MetricFact(organization, "revenue", from: from, through: from.adding(months: 3).adding(days: -1), value: Rational(250), measured: from.adding(months: 3))
        }
        return facts
    }
    static func rules(_ count: Int) -> Programme {
        Programme(id: "p", effectiveFrom: day("2020-01-01"), enforcedFrom: day("2020-01-01"), metrics: [.init(key: "revenue")], statuses: (0..<count).map { index in
            func code(_ offset: Int) -> Hold { credential("C\((index + offset) % 40)") }
            let people = Expr.people(PeopleRule(hold: .anyOf([code(0), code(1), code(2)]), minimum: 12 + index % 20, subMinima: [.init(id: "a", hold: code(0), minimum: 4), .init(id: "b", hold: code(1), minimum: 4)]))
            let rule: Expr = switch index % 5 {
            case 0: .assign(AssignRule(slots: [.init(id: "AM", roleType: "AM", who: Who(roles: ["AM"]), hold: code(0), count: 2), .init(id: "SE", roleType: "SE", hold: code(1), count: 3)]))
            case 1: .percent(PercentRule(numerator: code(0), percent: Rational(12)))
            case 2: .all([people, .metric(MetricRule(key: "revenue", window: .trailing(months: 12), value: Rational(900), maximumAgeDays: 400))])
            default: people
            }
            return Status(id: "s\(index)", obtain: rule, lifecycle: .init(demote: .grace(days: 30)))
        })
    }

    @Test("one organization of 100 people and 30 rules; its forecast; many organizations") func speed() {
        let clock = ContinuousClock(), on = day("2026-01-15"), facts = Self.large("org", people: 100, seed: 1), programme = Self.rules(30)
        var known = facts.known()
        print("speed: facts of 100 people looked up:", clock.measure { known = facts.known() })
        var decision = programme.decide("org", known, on: on)
        print("speed: 100 people × 30 rules with gaps and witnesses:", clock.measure { decision = programme.decide("org", known, on: on) })
        print("speed: 100 people × 30 rules, verdicts:", clock.measure { _ = programme.verdicts("org", known, on: on) })
        let history = ProgrammeHistory(programme), standings = decision.statuses.map(\.standing)
        var forecast = history.forecast("org", known, from: on, standings: standings)
        print("speed: forecast of 12 months:", clock.measure { forecast = history.forecast("org", known, from: on, standings: standings) }, "\(forecast.entries.count) changes")
        let held = forecast.standings.filter { $0.held != nil }
        print("speed: bus factors with at most 200 looks each:", clock.measure { for standing in standings where standing.held != nil { _ = programme.busFactor(standing.status, "org", known, on: on, standings: standings, bound: 200) } }, "\(held.count) held at the end")
        let all = (0..<50).map { Self.large("o\($0)", people: 100, seed: $0).known() }
        print("speed: 50 organizations × 100 people × 30 rules, verdicts:", clock.measure { for (index, facts) in all.enumerated() { _ = programme.verdicts("o\(index)", facts, on: on) } })
        #expect(decision.statuses.count == 30 && decision.statuses.contains { $0.computed == .met } && decision.statuses.contains { $0.computed == .unmet })
        #expect(!forecast.entries.isEmpty)
    }
}
