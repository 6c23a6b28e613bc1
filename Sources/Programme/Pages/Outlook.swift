import HTML
import Kernel
import ProgrammeRules

/// What happens by itself within twelve months, and how many leavers a held status stands.
struct Outlook: Sendable {
    let forecast: Forecast
    /// Of held statuses.
    let bus: [String: BusFactor]
    /// Looks per status: what needs more is told as "at least".
    static let looks = 200
}

extension OrganizationStanding {
    /// The same with what lies ahead of the last decisions, from the facts that they rest on.
    func lookingAhead() -> OrganizationStanding {
        var found = self
        for index in found.parts.indices {
            let part = found.parts[index], decision = part.decision
            let known = KnownFacts(part.facts, knownAt: decision.knownAt), standings = part.judged.statuses.map(\.standing)
            let forecast = ProgrammeHistory(part.versions).forecast(organization.value, known, from: decision.asOf, standings: standings)
            var bus: [String: BusFactor] = [:]
            for standing in standings where standing.held != nil {
                bus[standing.status] = part.rules.busFactor(standing.status, organization.value, known, on: decision.asOf, standings: standings, bound: Outlook.looks)
            }
            found.parts[index].outlook = Outlook(forecast: forecast, bus: bus)
        }
        return found
    }
}

/// The forecast as a table: when, what, why, and what prevents it.
struct OutlookView {
    let words: RuleWords
    /// Nil: people are not named.
    let names: [String: String]?
    /// Lines shown; a year has few.
    private static let most = 30

    func html(_ outlook: Outlook) -> HTML {
        let t = words.t
        guard !outlook.forecast.entries.isEmpty else { return section(t(.programmeAhead), "<p>\(t(.programmeAheadQuiet(day: outlook.forecast.through)))</p>") }
        let rows = outlook.forecast.entries.prefix(Self.most).map { entry in
            let causes = Array(Set(entry.causes.map(cause))).sorted()
            return TableRow([HTML(text: t.short(entry.change.day)), HTML(text: t(.programmeAheadChange(status: words.status(entry.status), change: entry.change.kind.rawValue))),
                             HTML(text: causes.isEmpty ? "–" : causes.prefix(3).joined(separator: "; ")), HTML(text: entry.fix.map(fix) ?? "–")])
        }
        return section(t(.programmeAhead), """
            <p class="muted">\(t(.programmeAheadLead))</p>
            \(dataTable(caption: t(.programmeAhead), columns: [Column(t(.programmeDay)), Column(t(.programmeWhat)), Column(t(.programmeWhy)), Column(t(.programmeFix))],
                        rows: Array(rows), empty: HTML()))
            """)
    }
    private func person(_ id: String) -> String { names.map { $0[id] ?? words.t(.programmeSomebody) } ?? words.t(.programmeSomebody) }
    private func cause(_ event: FutureEvent) -> String {
        let who = event.kind == .metricChanges ? (event.about.split(separator: "/").last.map(String.init) ?? event.about) : person(event.about)
        return words.t(.programmeEvent(kind: event.kind.rawValue, what: event.award.map(words.award) ?? "", who: who))
    }
    private func fix(_ gap: Gap) -> String {
        let t = words.t
        return gap.steps.prefix(3).map { step in
            let awards = t.list(step.awards.map(words.award)), who = step.person.map(person) ?? t(.programmeSomebody)
            return step.minutes.map { t(.programmeStepMinutes(who: who, what: awards, n: $0)) } ?? t(.programmeStep(who: who, what: awards))
        }.joined(separator: "; ")
    }
}
