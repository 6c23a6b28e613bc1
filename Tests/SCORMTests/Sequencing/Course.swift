import SCORM

typealias Edit<Value> = (inout Value) -> Void

/// A leaf of a test course.
func leaf(_ identifier: String, _ edit: Edit<SequencingDefinition> = { _ in }) -> ActivityDefinition {
    var sequencing = SequencingDefinition()
    edit(&sequencing)
    return ActivityDefinition(identifier, sequencing: sequencing)
}

/// A cluster with flow and choice, unless the edit says otherwise.
func cluster(
    _ identifier: String, _ children: [ActivityDefinition], _ edit: Edit<SequencingDefinition> = { _ in }
) -> ActivityDefinition {
    var sequencing = SequencingDefinition()
    sequencing.controls.flow = true
    edit(&sequencing)
    return ActivityDefinition(identifier, sequencing: sequencing, children: children)
}

func when(_ kind: RuleCondition.Kind, not isNegated: Bool = false, of objective: String? = nil) -> [RuleCondition] {
    [RuleCondition(kind, isNegated: isNegated, objective: objective)]
}

func real(_ text: String) -> Real7 { Real7(text)! }

/// A learner in a course; outcomes as short text: the activity, `ended`, `nothing` or `!` and the exception's code.
struct Course {
    var sequencer: Sequencer
    private(set) var steps: [SequencingStep] = []

    init(_ root: ActivityDefinition, edition: Edition = .scorm2004fourth, seed: UInt64 = 1) {
        sequencer = Sequencer(tree: ActivityTree(root, edition: edition)!, seed: seed)
    }

    @discardableResult
    mutating func go(_ request: NavigationRequest) -> String {
        let result = sequencer.navigate(request)
        steps = result.steps
        return Self.text(result.outcome)
    }

    mutating func go(through requests: [NavigationRequest]) -> [String] { requests.map { go($0) } }

    /// What the content of the current activity reports.
    mutating func report(
        satisfied: Bool? = nil, completed: Bool? = nil, measure: String? = nil, progress: String? = nil, suspended: Bool = false,
        objectives: [String: ObjectiveInformation] = [:]
    ) {
        var report = AttemptReport()
        report.attempt = ObjectiveInformation(
            satisfied: satisfied, measure: measure.map(real), completed: completed, progressMeasure: progress.map(real))
        report.objectives = objectives
        report.isSuspended = suspended
        sequencer.record(report, of: sequencer.currentActivity ?? "")
    }

    func satisfied(_ activity: String) -> Bool? { sequencer.information(of: activity)?.satisfied }
    func completed(_ activity: String) -> Bool? { sequencer.information(of: activity)?.completed }
    func attempts(_ activity: String) -> Int { sequencer.state(of: activity)?.attemptCount ?? -1 }
    func isActive(_ activity: String) -> Bool { sequencer.state(of: activity)?.isActive ?? false }

    /// Identifiers that can be chosen now.
    var choosable: [String] { sequencer.choices().filter(\.isAvailable).map(\.identifier) }

    /// The code of what keeps an activity from being chosen.
    func obstacle(_ activity: String) -> String? {
        switch sequencer.choice(activity)?.obstacle {
        case .refused(let refusal): refusal.exception.rawValue
        case .overruled(let action): action.rawValue
        case .endsSession: "ended"
        case nil: nil
        }
    }

    static func text(_ outcome: NavigationOutcome) -> String {
        switch outcome {
        case .deliver(let activity): activity
        case .ended: "ended"
        case .nothing: "nothing"
        case .refused(let refusal): "!" + refusal.exception.rawValue
        }
    }
}
