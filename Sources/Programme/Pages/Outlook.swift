import HTML
import Kernel
import ProgrammeRules
import Store

/// What happens by itself within twelve months, and how many leavers a held status stands.
struct Outlook: Sendable {
    let forecast: Forecast
    /// Of held statuses.
    let bus: [String: BusFactor]

    func veiling(_ hidden: Set<String>) -> Outlook {
        guard !hidden.isEmpty else { return self }
        var seen = forecast
        seen.entries.removeAll { hidden.contains($0.status) }
        return Outlook(forecast: seen, bus: bus.filter { !hidden.contains($0.key) })
    }
}

extension OrganizationStanding {
    /// The same with what is kept about the time after the last decisions, where that still holds.
    func withKept(vendor: VendorID, _ tx: Transaction) throws -> OrganizationStanding {
        var found = self
        for index in found.parts.indices {
            let part = found.parts[index]
            found.parts[index].outlook = try ForecastStore.find(part.programme, organization, today: part.today, vendor: vendor, tx)
                .map { Outlook(forecast: $0.forecast, bus: $0.bus).veiling(part.veiled) }
        }
        return found
    }
    /// The same with what lies ahead worked out wherever nothing is kept.
    func lookingAhead() -> OrganizationStanding {
        var found = self
        for index in found.parts.indices where found.parts[index].outlook == nil {
            let part = found.parts[index], decision = part.decision
            let known = KnownFacts(part.facts, knownAt: decision.knownAt), standings = (try? StandingText.standings(decision.result)) ?? []
            var forecast = ProgrammeHistory(part.versions).forecast(organization.value, known, from: decision.asOf, through: ForecastStore.needed(part.today), standings: decision.before ?? [])
            forecast.entries.removeAll { $0.change.day < part.today }
            found.parts[index].outlook = Outlook(forecast: forecast, bus: MakeForecast.bus(part.rules, organization, known, on: decision.asOf, standings)).veiling(part.veiled)
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
    func cause(_ event: FutureEvent) -> String {
        let who = event.kind == .metricChanges ? words.metric(event.about.split(separator: "/").last.map(String.init) ?? event.about) : person(event.about)
        return words.t(.programmeEvent(kind: event.kind.rawValue, what: event.award.map(words.award) ?? "", who: who))
    }
    func fix(_ gap: Gap) -> String {
        let t = words.t
        let steps = gap.steps.prefix(3).map { step in
            let awards = t.list(step.awards.map(words.award)), who = step.person.map(person) ?? t(.programmeSomebody)
            return step.minutes.map { t(.programmeStepMinutes(who: who, what: awards, n: $0)) } ?? t(.programmeStep(who: who, what: awards))
        }
        return (steps + gap.needs.prefix(3).map(words.need)).joined(separator: "; ")
    }
}
