import Kernel
import ProgrammeRules
import Web

/// Which rules a scenario tries: those in force, a published version, or the draft.
enum ScenarioRules: Equatable, Sendable {
    case inForce, version(Int), draft
    init(_ text: String?) {
        if text == "draft" { self = .draft } else { self = text.flatMap { Int($0) }.map { .version($0) } ?? .inForce }
    }
    var text: String? {
        switch self {
        case .inForce: nil
        case .version(let number): String(number)
        case .draft: "draft"
        }
    }
    /// Those that a reader may try: the draft and what is not shown to partners yet belong to whoever runs programmes.
    static func choices(_ programme: PartnerProgramme, _ versions: [Programme], today: Day, isManager: Bool) -> [ScenarioRules] {
        let enforced = ProgrammeHistory(versions).enforced(on: today)?.version
        let others = versions.filter { $0.version != enforced && (isManager || $0.effectiveFrom <= today) }.map(\.version).sorted(by: >)
        return [.inForce] + others.map { .version($0) } + (isManager && programme.draft != nil ? [.draft] : [])
    }
    /// Nil for those in force, which change by their own calendar.
    func rules(_ programme: PartnerProgramme, _ versions: [Programme]) throws -> Programme? {
        switch self {
        case .inForce: nil
        case .version(let number): versions.first { $0.version == number }
        case .draft: try programme.draft.map { try Programme(bytes: Array($0.utf8)) }
        }
    }
}

/// What somebody asks "what if" about, as an address or a form says it.
struct ScenarioInput: Sendable {
    /// Rows of people and of certifications that one address may have.
    static let most = 50
    var dated: DatedScenario
    var rules: ScenarioRules

    /// - Parameter isLeaver: who may be named as leaving. Others are left out, so that an address tells nothing of strangers.
    init(_ fields: Fields, today: Day, isLeaver: (String) -> Bool) {
        func day(_ text: String?) -> Day {
            // Earlier than yesterday changes what was decided, later than in a year is not looked at.
            let day = text.flatMap { Day(iso: $0) } ?? today
            return min(max(day, today.adding(days: -1)), ForecastSpan.end(today))
        }
        func rows(_ name: String, _ dayName: String) -> [(String, Day)] {
            let days = fields.all(dayName)
            return fields.all(name).prefix(Self.most).enumerated().filter { !$0.element.isEmpty }.map { ($0.element, day($0.offset < days.count ? days[$0.offset] : nil)) }
        }
        dated = DatedScenario(leavers: rows("leave", "leaveDay").filter { isLeaver($0.0) }.map { .init($0.0, lastDay: $0.1) },
                              lapses: rows("lapse", "lapseDay").map { .init($0.0, lastDay: $0.1) })
        rules = ScenarioRules(fields.filled("rules"))
    }
    var isEmpty: Bool { dated.leavers.isEmpty && dated.lapses.isEmpty && rules == .inForce }
}

/// How far scenarios look: as far as forecasts.
enum ForecastSpan {
    static func end(_ today: Day) -> Day { ForecastStore.needed(today) }
}

/// What differs for one partner.
struct ScenarioEffect: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable {
        /// A rule that keeps or gives a status is met no longer; one that is now; a status is lost earlier; a gate.
        case falls, sooner, rises, closes, opens
    }
    let kind: Kind
    /// The status or gate.
    let what: String
    let lostToday: Day?
    let lostThen: Day?

    /// - Parameters: base: as it is; then: under the scenario, on the same day.
    static func all(_ base: Prospect, _ then: Prospect) -> [ScenarioEffect] {
        func isMet(_ status: StatusDecision?) -> Bool {
            guard let status else { return false }
            return (status.standing.held == nil ? status.obtain : status.kept).verdict == .met
        }
        var found: [ScenarioEffect] = []
        for id in Set(base.decision.statuses.map(\.status) + then.decision.statuses.map(\.status)).sorted() {
            let was = isMet(base.decision.status(id)), becomes = isMet(then.decision.status(id)), lost = base.lost(id), lostThen = then.lost(id)
            let kind: Kind? = was && !becomes ? .falls : !was && becomes ? .rises : (lostThen ?? .forever) < (lost ?? .forever) ? .sooner : nil
            if let kind { found.append(ScenarioEffect(kind: kind, what: id, lostToday: lost, lostThen: lostThen)) }
        }
        for id in Set(base.gates.keys).union(then.gates.keys).sorted() {
            let was = base.gates[id] == .met, becomes = then.gates[id] == .met
            if was != becomes { found.append(ScenarioEffect(kind: becomes ? .opens : .closes, what: id, lostToday: nil, lostThen: nil)) }
        }
        return found
    }
}

/// One organization with and without the scenario, worked out from the same facts and standings.
struct ScenarioRun: Sendable {
    let organization: OrganizationID
    let facts: Facts
    let knownAt: Instant
    let versions: [Programme]
    /// The rules to try; nil: those in force.
    let rules: Programme?
    let today: Day
    let decided: Day
    /// Before the last decision.
    let before: [Standing]

    /// As it is today, and under the scenario on the first day on which all of it is so. Nil when no version is in force.
    /// - Parameter isSameDay: whether both are of that day, so that only the scenario tells them apart.
    func callAsFunction(_ scenario: DatedScenario, isSameDay: Bool) -> (base: Prospect, then: Prospect)? {
        let history = ProgrammeHistory(versions), known = KnownFacts(facts, knownAt: knownAt), id = organization.value
        let start = history.standings(id, known, decided: decided, before: before, today: today), day = scenario.day(from: today)
        let changed = scenario.leavers.isEmpty && scenario.lapses.isEmpty ? known : KnownFacts(scenario.applied(to: facts, today: today), knownAt: knownAt)
        guard let base = history.prospect(id, known, today: today, on: isSameDay ? day : today, standings: start),
              let then = (rules?.inForce ?? history).prospect(id, changed, today: today, on: day, standings: start) else { return nil }
        return (base, then)
    }
}
