import Kernel
package import SCORM

/// An item's run-time data as its column holds it, of either version of SCORM.
package enum PlayRecord: Sendable, Equatable {
    case scorm12(AttemptRecord)
    case scorm2004(Attempt2004)

    /// Whether both are of the same version.
    func isLike(_ other: PlayRecord) -> Bool {
        switch (self, other) {
        case (.scorm12, .scorm12), (.scorm2004, .scorm2004): true
        default: false
        }
    }

    package var values: [String: String] {
        switch self {
        case .scorm12(let record): record.values
        case .scorm2004(let attempt): attempt.values
        }
    }
    package var sessions: Int {
        switch self {
        case .scorm12(let record): record.sessions
        case .scorm2004(let attempt): attempt.sessions
        }
    }
    /// As the content's data model writes it.
    package var totalTime: String {
        switch self {
        case .scorm12(let record): record.totalTime.cmi
        case .scorm2004(let attempt): attempt.totalTime.text
        }
    }
    package var score: Decimal4? {
        switch self {
        case .scorm12(let record): record.score
        case .scorm2004(let attempt): attempt.score
        }
    }

    /// How the item stands; with the item's terms, thresholds decide.
    func status(_ terms: PlayTerms? = nil) -> LessonStatus {
        switch (self, terms) {
        case (.scorm12(let record), _): record.status
        case (.scorm2004(let attempt), .scorm2004(let facts)?): attempt.status(facts)
        case (.scorm2004(let attempt), _): attempt.status(Facts2004(learnerID: "", learnerName: ""))
        }
    }

    /// Applies the steps of one entry.
    mutating func apply(_ ops: [RunOp], _ terms: PlayTerms) -> RunOutcome {
        var outcome = RunOutcome()
        switch (self, terms) {
        case (.scorm12(var record), .scorm12(let facts)):
            outcome = record.apply(ops, facts)
            self = .scorm12(record)
        case (.scorm2004(var attempt), .scorm2004(let facts)):
            outcome = attempt.apply(ops, facts)
            self = .scorm2004(attempt)
        // A record and its terms come from one manifest.
        case (_, .scorm12): self = .scorm12(AttemptRecord())
        case (_, .scorm2004): self = .scorm2004(Attempt2004())
        }
        return outcome
    }
}

/// A record of 2004 says so; one of 1.2 is as it always was.
extension PlayRecord: Codable {
    private enum Key: String, CodingKey { case scorm2004 }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let attempt = try container.decodeIfPresent(Attempt2004.self, forKey: .scorm2004) {
            self = .scorm2004(attempt)
        } else {
            self = .scorm12(try AttemptRecord(from: decoder))
        }
    }
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .scorm12(let record): try record.encode(to: encoder)
        case .scorm2004(let attempt):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(attempt, forKey: .scorm2004)
        }
    }
}

/// What the package says of an item, and whom its content meets.
package enum PlayTerms: Sendable {
    case scorm12(LaunchFacts)
    case scorm2004(Facts2004)
}

extension Manifest {
    /// An item that was never played.
    var freshRecord: PlayRecord { activities == nil ? .scorm12(AttemptRecord()) : .scorm2004(Attempt2004()) }

    /// - Parameter name: only told to the content when it starts; records rest on what the package says.
    /// - Parameter rules: those of the session that reports.
    func terms(_ item: Item, _ registration: Registration, name: String = "", rules: PlayRules = PlayRules()) -> PlayTerms {
        guard let activities, let activity = activities.definition(item.identifier) else {
            return .scorm12(StartPlay.facts(item, registration, name: name, rules: rules))
        }
        var facts = Facts2004(learnerID: registration.person.value, learnerName: StartPlay.lastFirst(name))
        facts.launchData = item.dataFromLMS
        facts.timeLimitAction = item.timeLimitAction ?? facts.timeLimitAction
        facts.maxTimeAllowed = activity.sequencing.limits.attemptAbsoluteDuration.map { Interval2004(centiseconds: $0) }
        if activity.completion.completedByMeasure, rules.completing == .package { facts.completionThreshold = activity.completion.minProgressMeasure }
        let primary = activity.sequencing.primaryObjective
        if primary.satisfiedByMeasure { facts.scaledPassingScore = primary.minNormalizedMeasure }
        if rules.passing != .package { facts.scaledPassingScore = rules.passing == .score ? rules.passingShare : nil }
        facts.rules = rules
        facts.stores = activity.sharedData.map { Facts2004.SharedStore(id: $0.target, isReadable: $0.reads, isWritable: $0.writes) }
        return .scorm2004(facts)
    }
}

extension Attempt2004 {
    /// Applies the steps of one entry.
    mutating func apply(_ ops: [RunOp], _ facts: Facts2004) -> RunOutcome {
        var outcome = RunOutcome(), found = Outcome()
        for op in ops {
            switch op {
            case .begin:
                begin()
                outcome.request = nil
            case .finish: outcome.request = finish()
            case .leaving: leave()
            case .set(let element, let value): set(element, value, facts, &found)
            case .launch(let at, let absolute, let experienced, let values):
                var before = ActivityDurations()
                before.activityAbsolute = absolute
                before.activityExperienced = experienced
                launch(values, at: at, before: before)
            case .active, .restore, .moved, .arranged, .jumped, .failed: break
            }
        }
        outcome.refused = found.refused.map { .init(element: String($0.element.prefix(255)), code: $0.code.rawValue) }
        outcome.beyond = found.beyond
        outcome.stores = found.stores.map { .init(place: $0.index, value: $0.value) }
        return outcome
    }
}
