package import Kernel

/// What a status's rules look at, so that a day on which nothing of it changes need not be judged again.
struct RuleKeys {
    /// What changes on a day.
    struct Changes {
        var people = false
        var calendar = false
        var standings = false
        var awards: Set<Award> = []
        var metrics: Set<String> = []
        var attestations: Set<String> = []
    }
    private var hasPeople = false
    private var hasCalendar = false
    private var hasStatuses = false
    private var awards: Set<Award> = []
    private var metrics: Set<String> = []
    private var attestations: Set<String> = []

    init(_ status: Status) {
        for expr in status.exprs {
            awards.formUnion(expr.atoms)
            for node in expr.nodes {
                switch node {
                case .people, .assign, .percent, .score: hasPeople = true
                case .ratio(let rule):
                    hasPeople = true
                    metrics.insert(rule.key)
                    note(rule.window)
                case .metric(let rule):
                    metrics.insert(rule.key)
                    note(rule.window)
                case .status, .tenure: hasStatuses = true
                case .every: hasCalendar = true
                case .attest(let rule): attestations.insert(rule.kind)
                case .all, .any, .atLeast, .not: break
                }
            }
        }
        // A window over the past moves every day, and slots may be shared with statuses that change.
        if status.lifecycle.qualification != .asOf { hasStatuses = true }
    }
    private mutating func note(_ window: MetricWindow) { if case .calendarYear = window { hasCalendar = true } }

    func isTouched(by changes: Changes) -> Bool {
        hasStatuses || changes.people && hasPeople || changes.calendar && hasCalendar || !awards.isDisjoint(with: changes.awards)
            || !metrics.isDisjoint(with: changes.metrics) || !attestations.isDisjoint(with: changes.attestations)
    }
}

/// Something that happens by itself on a day: a fact begins or ends to count.
package struct FutureEvent: Hashable, Codable, Sendable, Comparable {
    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case credentialStarts = "credential_starts", credentialEnds = "credential_ends", completionAges = "completion_ages", completionStarts = "completion_starts"
        case joins, leaves, merges, organizationChanges = "organization_changes", metricChanges = "metric_changes", attestationChanges = "attestation_changes"
        case waiverChanges = "waiver_changes", heldChanges = "held_changes", overrideChanges = "override_changes", ruleChanges = "rule_changes"
        case periodStarts = "period_starts"
    }
    package var day: Day
    package var kind: Kind
    /// The person, organization, metric or status it is about, and the award where it is one.
    package var about: String
    package var award: Award?
    package init(_ day: Day, _ kind: Kind, _ about: String, _ award: Award? = nil) { (self.day, self.kind, self.about, self.award) = (day, kind, about, award) }
    package static func < (a: FutureEvent, b: FutureEvent) -> Bool {
        if a.day != b.day { return a.day < b.day }
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        if a.about != b.about { return a.about < b.about }
        return (a.award?.code ?? "", a.award?.kind.rawValue ?? "") < (b.award?.code ?? "", b.award?.kind.rawValue ?? "")
    }
}
