import JSON
import Kernel
import ProgrammeRules

/// What is different about an organization between two decisions, as values that words are made of.
struct StandingDifference: Equatable, Sendable {
    /// A status that is held on one of the days only, or whose danger or verdict differs.
    struct StatusChange: Equatable, Sendable {
        enum Kind: String, Sendable { case gained, lost, atRisk, safe, met, unmet, unknown }
        let status: String
        let kind: Kind
    }
    /// What happened between the days, as it was decided then.
    struct Step: Equatable, Sendable {
        let day: Day
        let status: String
        let change: String
        let cause: String
    }
    /// Somebody who counts on one of the days only, and why.
    struct PersonChange: Equatable, Sendable {
        enum Why: Equatable, Sendable {
            case joined(Day), left(lastDay: Day), merged(Day), earned(String, Day), ended(String, Day), revoked(String, Day), suspended(String, Day), unknown
        }
        let person: String
        let counts: Bool
        let why: Why
        /// The day on which it became known, where that is later than the day itself.
        let knownOn: Day?
    }
    /// A requirement whose number differs.
    struct NumberChange: Equatable, Sendable {
        let status: String
        let expr: Expr
        let before: Rational
        let after: Rational
        let need: Rational?
    }
    var versions: (from: Int, to: Int)?
    var statuses: [StatusChange] = []
    var steps: [Step] = []
    var people: [PersonChange] = []
    var numbers: [NumberChange] = []
    var isNone: Bool { versions == nil && statuses.isEmpty && people.isEmpty && numbers.isEmpty }

    static func == (a: StandingDifference, b: StandingDifference) -> Bool {
        a.versions?.from == b.versions?.from && a.versions?.to == b.versions?.to && a.statuses == b.statuses && a.steps == b.steps && a.people == b.people && a.numbers == b.numbers
    }

    /// One side: the rules, what they said, from which facts.
    struct Side {
        let rules: Programme
        let judged: Decision
        let facts: Facts
        let zone: Zone
    }

    /// - Parameter steps: decisions between the two, oldest first, as kept.
    init(_ before: Side, _ after: Side, steps results: [String]) {
        if before.rules.version != after.rules.version { versions = (before.rules.version, after.rules.version) }
        for status in after.judged.statuses {
            let was = before.judged.status(status.status)
            statuses += Self.changes(status.status, was, status)
        }
        for status in before.judged.statuses where after.judged.status(status.status) == nil && status.standing.held != nil {
            statuses.append(StatusChange(status: status.status, kind: .lost))
        }
        steps = results.flatMap(Self.steps)
        let earlier = Self.counting(before.judged), later = Self.counting(after.judged)
        people = earlier.subtracting(later).sorted().map { Self.lost($0, before, after) } + later.subtracting(earlier).sorted().map { Self.gained($0, before, after) }
        for status in after.rules.statuses {
            guard let was = before.judged.status(status.id), let now = after.judged.status(status.id), before.rules.status(status.id)?.obtain == status.obtain else { continue }
            numbers += Self.numbers(status.id, status.obtain, was.obtain, now.obtain)
        }
    }

    private static func changes(_ id: String, _ was: StatusDecision?, _ now: StatusDecision) -> [StatusChange] {
        let held = (was?.standing.held != nil, now.standing.held != nil)
        if held.0 != held.1 { return [StatusChange(status: id, kind: held.1 ? .gained : .lost)] }
        let risk = (was?.standing.risk != nil, now.standing.risk != nil)
        if risk.0 != risk.1 { return [StatusChange(status: id, kind: risk.1 ? .atRisk : .safe)] }
        let verdict = (held.1 ? was?.kept.verdict : was?.computed, held.1 ? now.kept.verdict : now.computed)
        guard verdict.0 != verdict.1 else { return [] }
        return [StatusChange(status: id, kind: verdict.1 == .met ? .met : verdict.1 == .unmet ? .unmet : .unknown)]
    }

    private static func steps(_ result: String) -> [Step] {
        guard let tree = JSONValue(parsing: result), case .array(let statuses)? = tree["statuses"] else { return [] }
        return statuses.flatMap { status -> [Step] in
            guard let id = status["status"]?.string, case .array(let changes)? = status["changes"] else { return [] }
            return changes.compactMap { change in
                guard let day = change["day"]?.string.flatMap({ Day(iso: $0) }), let kind = change["kind"]?.string, let cause = change["cause"]?.string else { return nil }
                return Step(day: day, status: id, change: kind, cause: cause)
            }
        }
    }

    /// Everybody who fills a requirement of any status.
    private static func counting(_ decision: Decision) -> Set<String> {
        var found: Set<String> = []
        func collect(_ finding: Finding) {
            found.formUnion(finding.fills.map(\.person))
            finding.children.forEach(collect)
        }
        for status in decision.statuses {
            collect(status.obtain)
            if let retain = status.retain { collect(retain) }
        }
        return found
    }

    /// The late knowledge of a fact about `day`.
    private static func late(_ recorded: Recorded, about day: Day, _ zone: Zone) -> Day? {
        let known = zone.day(at: recorded.from)
        return known > day ? known : nil
    }
    private static func lost(_ person: String, _ before: Side, _ after: Side) -> PersonChange {
        func change(_ why: PersonChange.Why, _ recorded: Recorded, _ day: Day) -> PersonChange {
            PersonChange(person: person, counts: false, why: why, knownOn: late(recorded, about: day, after.zone))
        }
        let moment = after.judged.knownAt, day = after.judged.asOf, organization = after.judged.organization
        if let merge = after.facts.merges.first(where: { $0.absorbed == person && $0.recorded.isKnown(at: moment) && $0.valid.contains(day) }) {
            return change(.merged(merge.valid.from), merge.recorded, merge.valid.from)
        }
        let employed = after.facts.memberships.filter { $0.person == person && $0.organization == organization && $0.recorded.isKnown(at: moment) }
        if !employed.isEmpty, !employed.contains(where: { $0.isValid.contains(day) }), let last = employed.filter({ $0.lastDay != nil }).max(by: { $0.lastDay! < $1.lastDay! }) {
            return change(.left(lastDay: last.lastDay!), last.recorded, last.lastDay!)
        }
        let counted = Set(before.facts.credentials.filter { $0.person == person && $0.recorded.isKnown(at: before.judged.knownAt) && $0.counts(on: before.judged.asOf) }.map(\.code))
        for row in after.facts.credentials where row.person == person && counted.contains(row.code) && row.recorded.isKnown(at: moment) && !row.counts(on: day) {
            if let revocation = row.revocation, day >= revocation.on { return change(.revoked(row.code, revocation.on), row.recorded, revocation.on) }
            if let span = row.suspensions.first(where: { $0.contains(day) }) { return change(.suspended(row.code, span.from), row.recorded, span.from) }
            if let through = row.validThrough, through < day { return change(.ended(row.code, through), row.recorded, .forever) }
        }
        return PersonChange(person: person, counts: false, why: .unknown, knownOn: nil)
    }
    private static func gained(_ person: String, _ before: Side, _ after: Side) -> PersonChange {
        let moment = after.judged.knownAt, day = after.judged.asOf, organization = after.judged.organization
        func isThere(_ side: Side) -> Bool {
            side.facts.memberships.contains { $0.person == person && $0.organization == organization && $0.recorded.isKnown(at: side.judged.knownAt) && $0.isValid.contains(side.judged.asOf) }
        }
        if !isThere(before), let row = after.facts.memberships.first(where: { $0.person == person && $0.organization == organization && $0.recorded.isKnown(at: moment) && $0.isValid.contains(day) }) {
            return PersonChange(person: person, counts: true, why: .joined(row.from), knownOn: late(row.recorded, about: row.from, after.zone))
        }
        let counted = Set(before.facts.credentials.filter { $0.person == person && $0.recorded.isKnown(at: before.judged.knownAt) && $0.counts(on: before.judged.asOf) }.map(\.code))
        if let row = after.facts.credentials.filter({ $0.person == person && !counted.contains($0.code) && $0.recorded.isKnown(at: moment) && $0.counts(on: day) }).max(by: { $0.earned < $1.earned }) {
            return PersonChange(person: person, counts: true, why: .earned(row.code, row.earned), knownOn: late(row.recorded, about: row.earned, after.zone))
        }
        return PersonChange(person: person, counts: true, why: .unknown, knownOn: nil)
    }

    /// The same rule judged twice: its leaves whose number differs.
    private static func numbers(_ status: String, _ expr: Expr, _ was: Finding, _ now: Finding) -> [NumberChange] {
        let parts: [Expr] = switch expr {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
        default: []
        }
        if !parts.isEmpty, parts.count == was.children.count, parts.count == now.children.count {
            return parts.indices.flatMap { numbers(status, parts[$0], was.children[$0], now.children[$0]) }
        }
        guard parts.isEmpty, let before = was.have, let after = now.have, before != after, now.unit != .requirements else { return [] }
        return [NumberChange(status: status, expr: expr, before: before, after: after, need: now.need)]
    }
}
