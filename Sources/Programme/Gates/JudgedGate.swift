import JSON
import Kernel
import ProgrammeRules

/// What one gate says of an organization and of each of its people on a day, and for how long.
struct JudgedGate: Sendable {
    let gate: Gate
    /// Nil where the gate asks nothing of the organization.
    let verdict: Verdict?
    /// `met` and `unknown` (ids), `left` (minutes by id).
    let actors: JSONValue
    /// The last day on which it stands if nothing new becomes known.
    let validThrough: Day
    let gap: Gap?

    /// Days that an answer is looked ahead.
    private static let horizon = 90

    /// Every gate of the rules in force.
    static func all(_ history: ProgrammeHistory, _ rules: Programme, _ organization: OrganizationID, _ known: KnownFacts, on day: Day, standings: [Standing], facts: Facts) -> [JudgedGate] {
        guard !rules.gates.isEmpty else { return [] }
        let people = Array(Set(facts.memberships.filter { $0.organization == organization.value && $0.isValid.contains(day) && $0.recorded.to == .forever }.map(\.person))).sorted()
        let quiet = quiet(history, organization, known, day, standings)
        return rules.gates.compactMap { gate -> JudgedGate? in
            // Who acts is asked for each person beside; the last day is that of the organization's part.
            guard let own = rules.ask(gate.id, organization.value, known, on: day, standings: standings) else { return nil }
            var met: [String] = [], unknown: [String] = [], left: [String: JSONValue] = [:]
            for person in gate.actor == nil ? [] : people {
                guard let answer = rules.ask(gate.id, organization.value, actor: person, known, on: day, standings: standings)?.actor else { continue }
                if answer.verdict == .met { met.append(person) }
                if answer.verdict == .unknown { unknown.append(person) }
                if answer.verdict == .unmet, let minutes = answer.gap?.minutes { left[person] = .int(Int64(minutes)) }
            }
            let through = gate.actor == nil ? rules.lastDay(of: gate.id, organization.value, known, on: day, standings: standings, limit: max(quiet, day)) ?? day : day
            let actors = JSONValue.object(["met": .array(met.map { .string($0) }), "unknown": .array(unknown.map { .string($0) }), "left": .object(left)])
            return JudgedGate(gate: gate, verdict: own.organization?.verdict, actors: actors, validThrough: through,
                              gap: gate.organization != nil && own.organization?.verdict != .met ? own.organization?.gap : nil)
        }
    }

    /// Gates ask what is held, by the rules in force: an answer stands no longer than the day before either changes by itself.
    private static func quiet(_ history: ProgrammeHistory, _ organization: OrganizationID, _ known: KnownFacts, _ day: Day, _ standings: [Standing]) -> Day {
        let horizon = day.adding(days: horizon)
        let moves = history.forecast(organization.value, known, from: day, through: horizon, standings: standings).entries.map(\.change.day).min()
        let version = history.versions.map(\.enforcedFrom).filter { $0 > day }.min()
        return [moves?.adding(days: -1), version?.adding(days: -1), horizon].compactMap { $0 }.min()!
    }
}
