import Kernel

/// All days on which something may change by itself for an organization. More days than needed do no harm; one too few would.
struct EventDays {
    private let sorted: [Day]
    private let byDay: [Day: [FutureEvent]]

    func days(after first: Day, before end: Day) -> [Day] {
        var low = 0, high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] <= first { low = middle + 1 } else { high = middle }
        }
        var found: [Day] = []
        while low < sorted.count, sorted[low] < end {
            found.append(sorted[low])
            low += 1
        }
        return found
    }
    func events(on day: Day) -> [FutureEvent] { (byDay[day] ?? []).sorted() }
    func changes(on day: Day) -> RuleKeys.Changes {
        var changes = RuleKeys.Changes()
        for event in byDay[day] ?? [] {
            switch event.kind {
            case .credentialStarts, .credentialEnds, .completionAges, .completionStarts: if let award = event.award { changes.awards.insert(award) }
            case .joins, .leaves, .merges, .organizationChanges: changes.people = true
            case .metricChanges: changes.metrics.insert(event.about)
            case .attestationChanges: changes.attestations.insert(event.about)
            case .periodStarts: changes.calendar = true
            case .waiverChanges, .heldChanges, .overrideChanges, .ruleChanges: changes.standings = true
            }
        }
        return changes
    }

    init(_ programme: Programme, _ facts: KnownFacts, _ organization: String) {
        var gather = EventGathering(programme, facts, organization)
        gather.run()
        var byDay = Dictionary(grouping: gather.found, by: \.day)
        // Where a rule looks back, what ends today ends to count when the window has passed.
        let windows = programme.statuses.compactMap { status -> Span? in
            if case .anyDay(let within) = status.lifecycle.qualification { within } else { nil }
        }
        for window in Set(windows) {
            for day in Array(byDay.keys) {
                for later in EventGathering.around(window.after(day)) { byDay[later, default: []].append(FutureEvent(later, .periodStarts, "window")) }
            }
        }
        self.byDay = byDay
        sorted = byDay.keys.sorted()
    }
}

/// Collects the events of one organization and of all that its scopes may reach.
struct EventGathering {
    let programme: Programme
    let facts: KnownFacts
    let organization: String
    var found: Set<FutureEvent> = []
    private let nodes: [Expr]
    private let holds: [Hold]

    init(_ programme: Programme, _ facts: KnownFacts, _ organization: String) {
        (self.programme, self.facts, self.organization) = (programme, facts, organization)
        let exprs = programme.statuses.flatMap(\.exprs) + programme.gates.flatMap { [$0.organization, $0.actor].compactMap { $0 } }
        nodes = exprs.flatMap(\.nodes)
        holds = Array(Set(exprs.flatMap(\.holds).flatMap(\.leaves)))
    }
    /// Months have different lengths: a day counted from the other end may differ by some days.
    static func around(_ day: Day) -> [Day] { (-4...4).map { day.adding(days: $0) } }

    mutating func note(_ day: Day?, _ kind: FutureEvent.Kind, _ about: String, _ award: Award? = nil) {
        if let day, day > .distantPast, day < .forever { found.insert(FutureEvent(day, kind, about, award)) }
    }
    mutating func note(_ span: DaySpan, _ kind: FutureEvent.Kind, _ about: String) {
        note(span.from, kind, about)
        note(span.through?.adding(days: 1), kind, about)
    }

    mutating func run() {
        let organizations = reachable()
        var people: Set<String> = []
        for name in organizations {
            for row in facts.organizations[name] ?? [] { note(row.valid, .organizationChanges, name) }
            for row in (facts.ownedBy[name] ?? []) + (facts.owners[name] ?? []) { note(row.valid, .organizationChanges, name) }
            for row in facts.members[name] ?? [] { people.insert(row.person) }
            for row in facts.following[name] ?? [] { credential(row, row.person ?? "organization:\(name)") }
            for row in facts.held[name] ?? [] { note(DaySpan(row.from ?? .distantPast, row.through), .heldChanges, row.status) }
        }
        for person in withMerged(people) { about(person) }
        aboutOrganization()
        aboutRules()
    }

    /// All organizations that some scope may ever reach, whatever the day: joined by trees, shares or legal entities.
    private func reachable() -> [String] {
        let scopes = programme.statuses.map(\.scope) + programme.gates.map(\.scope) + nodes.flatMap(\.whos).compactMap(\.scope)
        let asksParent = nodes.contains { if case .status(let rule) = $0 { rule.place != .this } else { false } }
        guard asksParent || scopes.contains(where: { $0.reach != .organization }) else { return [organization] }
        var seen: Set = [organization], open = [organization]
        while let at = open.popLast() {
            var next = facts.children[at] ?? []
            for row in facts.organizations[at] ?? [] { next += [row.parent].compactMap { $0 } + (row.legalEntity.flatMap { facts.entities[$0] } ?? []) }
            for row in (facts.ownedBy[at] ?? []) + (facts.owners[at] ?? []) { next += [row.owner, row.owned] }
            for name in next where seen.insert(name).inserted { open.append(name) }
        }
        return seen.sorted()
    }
    private func withMerged(_ people: Set<String>) -> Set<String> {
        var seen = people, open = Array(people)
        while let at = open.popLast() {
            for other in (facts.absorbed[at] ?? []) + (facts.merges[at] ?? []).map(\.into) where seen.insert(other).inserted { open.append(other) }
        }
        return seen
    }

    private mutating func about(_ person: String) {
        for row in facts.employments[person] ?? [] {
            note(row.from, .joins, person)
            note(row.lastDay?.adding(days: 1), .leaves, person)
        }
        for row in facts.merges[person] ?? [] { note(row.valid, .merges, person) }
        for row in facts.credentials[person] ?? [] { credential(row, person) }
        for row in facts.completions[person] ?? [] {
            for case .completion(let rule) in holds where rule.kind == row.kind && rule.key == row.item {
                note(row.completed, .completionStarts, person, rule.award)
                if let age = rule.maximumAge { note(age.after(row.completed).adding(days: 1), .completionAges, person, rule.award) }
            }
        }
    }
    private mutating func credential(_ row: CredentialFact, _ person: String) {
        var awards = [Award(.credential, row.code)]
        if let track = row.track { awards.append(Award(.track, track)) }
        for award in awards {
            note(row.earned, .credentialStarts, person, award)
            note(row.validThrough?.adding(days: 1), .credentialEnds, person, award)
            note(row.revocation?.on, .credentialEnds, person, award)
            for span in row.suspensions {
                note(span.from, .credentialEnds, person, award)
                note(span.through?.adding(days: 1), .credentialStarts, person, award)
            }
        }
    }

    private mutating func aboutOrganization() {
        for row in facts.attestations[organization] ?? [] {
            note(row.given, .attestationChanges, row.kind)
            note(row.validThrough?.adding(days: 1), .attestationChanges, row.kind)
            for case .attest(let rule) in nodes where rule.kind == row.kind {
                if let age = rule.maximumAge { note(age.after(row.given).adding(days: 1), .attestationChanges, row.kind) }
            }
        }
        for row in facts.waivers[organization] ?? [] { note(row.valid, .waiverChanges, row.status) }
        for row in facts.overrides[organization] ?? [] { note(DaySpan(row.from, row.through), .overrideChanges, row.status) }
        for row in facts.metrics[organization] ?? [] {
            note(row.measured, .metricChanges, row.metric)
            note(row.through, .metricChanges, row.metric)
            for node in nodes {
                if case .metric(let rule) = node, rule.key == row.metric { measured(row, rule.window, rule.maximumAgeDays) }
                if case .ratio(let rule) = node, rule.key == row.metric { measured(row, rule.window, rule.maximumAgeDays) }
            }
        }
    }
    private mutating func measured(_ row: MetricFact, _ window: MetricWindow, _ age: Int?) {
        if let age { note(row.measured.adding(days: age + 1), .metricChanges, row.metric) }
        if case .trailing(let months) = window {
            for day in Self.around(Span.months(months).after(row.through)) { note(day, .metricChanges, row.metric) }
        }
    }

    /// Days that the rules themselves name.
    private mutating func aboutRules() {
        for hold in holds {
            if case .credential(let rule) = hold { note(rule.acceptedUntil?.adding(days: 1), .credentialEnds, "", Award(.credential, rule.code)) }
        }
        for status in programme.statuses {
            for waiver in status.lifecycle.waivers { note(DaySpan(waiver.from, waiver.through), .waiverChanges, status.id) }
            note(status.retirement?.closedFrom, .ruleChanges, status.id)
            note(status.retirement?.endsOn, .ruleChanges, status.id)
        }
    }
}
