import Kernel
import ProgrammeRules

/// Short words for tests.
func day(_ text: String) -> Day { Day(iso: text)! }
func credential(_ code: String) -> Hold { .credential(CredentialHold(code)) }
func holders(_ code: String, _ minimum: Int, who: Who = .anybody) -> Expr { .people(PeopleRule(who: who, hold: credential(code), minimum: minimum)) }
let now = Instant(milliseconds: 2_000_000_000_000)
let start = day("2026-01-01")

extension Facts {
    /// People of one organization with what they hold: `["ann": ["T", "B"]]`.
    static func people(_ people: [String: [String]], in organization: String = "org", validThrough: Day? = nil) -> Facts {
        var facts = Facts()
        facts.add(people, in: organization, validThrough: validThrough)
        return facts
    }
    mutating func add(_ people: [String: [String]], in organization: String, validThrough: Day? = nil) {
        if !organizations.contains(where: { $0.organization == organization }) { organizations.append(OrganizationFact(organization)) }
        for (person, codes) in people {
            memberships.append(MembershipFact(person, in: organization))
            for code in codes { credentials.append(CredentialFact(person, code, earned: start, validThrough: validThrough)) }
        }
    }
    func known(at instant: Instant = now) -> KnownFacts { KnownFacts(self, knownAt: instant) }
}

extension Expr {
    func verdict(_ facts: Facts, on day: Day = ProgrammeRulesTests.day("2026-06-01"), scope: OrganizationScope = .init()) -> Verdict {
        judge("org", facts.known(), on: day, scope: scope).verdict
    }
}

extension Programme {
    static func sample(_ statuses: Status..., gates: [Gate] = [], metrics: [MetricDefinition] = [], version: Int = 1, effective: String = "2020-01-01",
                       enforced: String? = nil) -> Programme {
        Programme(id: "programme", version: version, effectiveFrom: Day(iso: effective)!, enforcedFrom: Day(iso: enforced ?? effective)!, metrics: metrics,
                  statuses: statuses, gates: gates)
    }
}
