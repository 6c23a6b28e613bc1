package import Kernel

/// What will happen to an organization by itself if nobody does anything.
package struct Forecast: Hashable, Sendable {
    package struct Entry: Hashable, Codable, Sendable {
        package var status: String
        package var change: Change
        /// What happens on that day, of what the status looks at; for the end of a grace, what began it.
        package var causes: [FutureEvent]
        /// What would have to be done before.
        package var fix: Gap?
        package init(status: String, change: Change, causes: [FutureEvent], fix: Gap?) {
            (self.status, self.change, self.causes, self.fix) = (status, change, causes, fix)
        }
    }
    package var from: Day
    package var through: Day
    package var entries: [Entry]
    /// Where the organization stands on the last day.
    package var standings: [Standing]
    package init(from: Day, through: Day, entries: [Entry], standings: [Standing]) {
        (self.from, self.through, self.entries, self.standings) = (from, through, entries, standings)
    }
}

/// The versions of a programme, in any order.
package struct ProgrammeHistory: Sendable {
    package let versions: [Programme]
    package init(_ versions: [Programme]) {
        self.versions = versions.sorted { ($0.enforcedFrom, $0.version) < ($1.enforcedFrom, $1.version) }
    }
    /// The version that reviews use on the day, and the one that is published for partners to see.
    package func enforced(on day: Day) -> Programme? { versions.last { $0.enforcedFrom <= day } }
    package func published(on day: Day) -> Programme? {
        versions.filter { $0.effectiveFrom <= day }.max { ($0.effectiveFrom, $0.version) < ($1.effectiveFrom, $1.version) }
    }
    package init(_ only: Programme) { self.init([only]) }
}

extension ProgrammeHistory {
    /// The changes from the day after `from` through so many months on, by the days on which something happens. Equal to judging every day.
    package func forecast(_ organization: String, _ facts: KnownFacts, from: Day, months: Int = 12, standings given: [Standing]? = nil) -> Forecast {
        forecast(organization, facts, from: from, through: Span.months(months).after(from), standings: given)
    }
    /// The same through a day: how decisions catch up with the days that passed since the last one.
    package func forecast(_ organization: String, _ facts: KnownFacts, from: Day, through: Day, standings given: [Standing]? = nil) -> Forecast {
        var runner = ForecastRun(self, organization, facts, through: through)
        return runner.run(from: from, given: given)
    }
}

private struct ForecastRun {
    let history: ProgrammeHistory
    let organization: String
    let facts: KnownFacts
    let through: Day
    var entries: [Forecast.Entry] = []
    /// What began the grace that a status is in.
    var began: [String: [FutureEvent]] = [:]

    init(_ history: ProgrammeHistory, _ organization: String, _ facts: KnownFacts, through: Day) {
        (self.history, self.organization, self.facts, self.through) = (history, organization, facts, through)
    }

    mutating func run(from: Day, given: [Standing]?) -> Forecast {
        var course: Course?, day = from, before: [String: Standing] = Dictionary((given ?? []).map { ($0.status, $0) }, uniquingKeysWith: { a, _ in a })
        var hasMoved = true
        while day <= through {
            guard let programme = history.enforced(on: day) else {
                day = history.versions.first { $0.enforcedFrom > day }?.enforcedFrom ?? through.adding(days: 1)
                continue
            }
            var touched: RuleKeys.Changes?
            if let course, course.programme == programme {
                var changes = course.events.changes(on: day)
                changes.calendar = changes.calendar || day.day == 1
                changes.standings = changes.standings || hasMoved
                touched = changes
            } else {
                course = Course(programme, facts, organization)
            }
            let step = course!.step(day, before, isDetailed: false, touched: touched)
            if day > from, !step.changes.isEmpty { explain(course!, day, before, step) }
            hasMoved = step.standings != before
            before = step.standings
            day = next(course!, day, step.standings, hasMoved: hasMoved)
        }
        return Forecast(from: from, through: through, entries: entries, standings: before.values.sorted { $0.status < $1.status })
    }

    private mutating func explain(_ course: Course, _ day: Day, _ before: [String: Standing], _ step: Course.Step) {
        let events = course.events.events(on: day)
        for (status, change) in step.changes {
            let looked = Set(course.programme.status(status)?.exprs.flatMap(\.atoms) ?? [])
            var causes = events.filter { event in event.award.map(looked.contains) ?? (event.kind != .periodStarts && concerns(event, status)) }
            if change.kind == .atRisk { began[status] = causes }
            if causes.isEmpty || change.cause == .graceEnded || change.cause == .review { causes = began[status] ?? causes }
            let fix = change.kind == .demoted || change.kind == .atRisk ? course.gap(status, day, before) : nil
            entries.append(Forecast.Entry(status: status, change: change, causes: causes, fix: fix))
        }
    }
    private func concerns(_ event: FutureEvent, _ status: String) -> Bool {
        switch event.kind {
        case .waiverChanges, .overrideChanges, .ruleChanges: event.about == status
        default: true
        }
    }

    /// The next day on which anything may change: facts and rules, months, versions, and what the standings themselves count.
    private func next(_ course: Course, _ day: Day, _ standings: [String: Standing], hasMoved: Bool) -> Day {
        var best = course.events.days(after: day, before: through.adding(days: 1)).first ?? through.adding(days: 1)
        func consider(_ other: Day?) { if let other, other > day { best = min(best, other) } }
        consider(history.versions.first { $0.enforcedFrom > day }?.enforcedFrom)
        if course.hasPeriods { consider(Day(year: day.year, month: day.month, day: 1)!.adding(months: 1)) }
        for status in course.ordered {
            guard let standing = standings[status.id] else { continue }
            consider(standing.risk?.lastDay?.adding(days: 1))
            consider(standing.held?.lockedThrough?.adding(days: 1))
            if status.lifecycle.review != .continuous, standing.held?.from != nil || !status.lifecycle.isByAnniversary { consider(status.lifecycle.nextReview(after: day, since: standing.held?.from)) }
        }
        for rule in course.tenures {
            if let from = standings[rule.status]?.held?.from { consider(rule.duration.after(from)) }
        }
        // What was gained today is judged by what keeps it from tomorrow on, and by others that ask for it.
        if hasMoved { consider(day.adding(days: 1)) }
        return best
    }
}

extension Course {
    var nodes: [Expr] { programme.statuses.flatMap(\.exprs).flatMap(\.nodes) }
    var tenures: [TenureRule] { nodes.compactMap { if case .tenure(let rule) = $0 { rule } else { nil } } }
    var hasPeriods: Bool {
        nodes.contains { node in
            switch node {
            case .every: true
            case .metric(let rule): if case .calendarYear = rule.window { true } else { false }
            case .ratio(let rule): if case .calendarYear = rule.window { true } else { false }
            default: false
            }
        }
    }
}

extension Lifecycle {
    var isByAnniversary: Bool { if case .anniversary = review { true } else { false } }
}
