package import Kernel

extension Programme {
    /// Judges one organization on one day with the facts as known. `standings` are those that the decision before left; without them what the
    /// facts say is held. Statuses that are new to them start from the facts.
    ///
    /// Reviews and graces are days: take them one after another (``ProgrammeHistory/forecast(_:_:from:months:standings:)`` does), or a
    /// review day that was passed over is not held.
    package func decide(_ organization: String, _ facts: KnownFacts, on day: Day, standings: [Standing] = []) -> Decision {
        let course = Course(self, facts, organization)
        let before = Dictionary(standings.map { ($0.status, $0) }, uniquingKeysWith: { a, _ in a })
        let step = course.step(day, before, isDetailed: true)
        return Decision(organization: organization, programme: id, programmeVersion: version, asOf: day, knownAt: facts.knownAt,
                        statuses: statuses.compactMap { step.decisions[$0.id] }, conflicts: (step.conflicts.union(facts.conflicts)).sorted(),
                        dependencies: step.dependencies.sorted())
    }
    /// Verdicts and standings only, several times quicker than ``decide(_:_:on:standings:)`` and equal to it.
    package func verdicts(_ organization: String, _ facts: KnownFacts, on day: Day, standings: [Standing] = []) -> [(standing: Standing, changes: [Change])] {
        let course = Course(self, facts, organization)
        let step = course.step(day, Dictionary(standings.map { ($0.status, $0) }, uniquingKeysWith: { a, _ in a }), isDetailed: false)
        return statuses.compactMap { status in
            step.standings[status.id].map { ($0, step.changes.filter { $0.status == status.id }.map(\.change)) }
        }
    }
    /// The day of the programme at an instant: a credential valid through 30 June counts until midnight of the programme's zone.
    package func day(at instant: Instant) -> Day { zone.day(at: instant) }
}

extension Expr {
    /// Judges a requirement alone, for an editor's preview.
    package func judge(_ organization: String, _ facts: KnownFacts, on day: Day, scope: OrganizationScope = .init()) -> Finding {
        Evaluation(facts, organization, day).judge(self, in: scope, path: "rule")
    }
}
