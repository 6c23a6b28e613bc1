/// The sequencing and navigation engine: SCORM 2004 SN 4, one function per process of the pseudo-code.
///
/// A value without clock, chance or storage of its own: copy it to try something, keep its `snapshot` to go on later.
/// Processes are in the files named after them; each says its id in its doc comment and in the log.
package struct Sequencer: Sendable, Equatable {
    package let tree: ActivityTree
    /// By the activity's number in the tree.
    var states: [ActivityState]
    /// Available children, by the activity's number.
    var available: [[Int]]
    var current: Int?
    var suspended: Int?
    var globals: [String: ObjectiveInformation] = [:]
    var stores: [String: String] = [:]
    var random: SequencingRandom
    /// Global objectives written since the last rollup.
    var changedGlobals: Set<String> = []
    /// The cluster that a retry is looking into: its new attempt has not begun, but what its children reached before
    /// no longer counts.
    var retrying: Int?
    var isLogging = true
    var steps: [SequencingStep] = []

    /// A registration that has not begun.
    /// - Parameter seed: of the selection and order of children.
    package init(tree: ActivityTree, seed: UInt64) {
        self.tree = tree
        random = SequencingRandom(seed: seed)
        available = tree.nodes.map(\.children)
        states = tree.nodes.indices.map { place in
            ActivityState(
                identifier: tree.name(place), objectives: tree.nodes[place].objectives.map { _ in ObjectiveInformation() },
                availableChildren: tree.nodes[place].children.map(tree.name))
        }
        for activity in tree.nodes.indices {
            selectChildren(activity)
            randomizeChildren(activity)
        }
        steps = []
    }

    /// Goes on where a snapshot was taken. Of another version of the package, what has the same identifiers is kept;
    /// when the current activity is gone, the session is over.
    package init(tree: ActivityTree, restoring snapshot: SequencingSnapshot) {
        self.init(tree: tree, seed: 0)
        for saved in snapshot.activities {
            guard let place = tree.place(saved.identifier) else { continue }
            let kept = saved.availableChildren.compactMap(tree.place).filter { tree.parent($0) == place }
            var objectives = Array(saved.objectives.prefix(states[place].objectives.count))
            while objectives.count < states[place].objectives.count { objectives.append(ObjectiveInformation()) }
            states[place] = saved
            states[place].objectives = objectives
            // A selection is kept; children that a later version adds are there for everybody else.
            let controls = tree.sequencing(place).randomization
            let isSelection = controls.selectCount != nil && controls.selectionTiming != .never && kept.isEmpty == saved.availableChildren.isEmpty
            setAvailable(place, isSelection ? kept : kept + tree.nodes[place].children.filter { !kept.contains($0) })
        }
        current = snapshot.currentActivity.flatMap(tree.place)
        suspended = snapshot.suspendedActivity.flatMap(tree.place)
        globals = snapshot.globalObjectives
        stores = snapshot.sharedData
        random = snapshot.random
        if current == nil { for place in states.indices { states[place].isActive = false } }
    }

    /// All that is to be kept. What was never touched starts afresh anyway: a package of hundreds of activities is written as far as it was played.
    package var snapshot: SequencingSnapshot {
        SequencingSnapshot(
            currentActivity: currentActivity, suspendedActivity: suspendedActivity,
            activities: states.indices.filter { !tree.isLeaf($0) || !states[$0].isUntouched }.map { states[$0] },
            globalObjectives: globals, sharedData: stores, random: random)
    }

    /// The identifier of the current activity; `nil` when no session has begun.
    package var currentActivity: String? { current.map(tree.name) }
    /// Whether the current activity is being delivered. An activity that ended stays current until the next delivery.
    package var isDelivering: Bool { current.map { states[$0].isActive && tree.isLeaf($0) } ?? false }
    /// What `resumeAll` goes back to.
    package var suspendedActivity: String? { suspended.map(tree.name) }

    /// State and tracking of an activity.
    package func state(of identifier: String) -> ActivityState? { tree.place(identifier).map { states[$0] } }

    /// What is known of an objective of an activity, global objectives included. Without an objective, of the primary one.
    package func information(of identifier: String, objective: String? = nil) -> ObjectiveInformation? {
        guard let activity = tree.place(identifier), let place = objectivePlace(activity, objective) else { return nil }
        return information(activity, place)
    }

    func setting(_ activity: Int) -> SequencingDefinition { tree.sequencing(activity) }

    mutating func setAvailable(_ activity: Int, _ children: [Int]) {
        available[activity] = children
        states[activity].availableChildren = children.map(tree.name)
    }

    mutating func note(_ process: String, _ activity: Int?, _ result: String) {
        if isLogging { steps.append(SequencingStep(process: process, activity: activity.map(tree.name), result: result)) }
    }

    func refusal(_ exception: SequencingException, _ activity: Int? = nil, _ cause: SequencingRefusal.Cause? = nil) -> SequencingRefusal {
        SequencingRefusal(exception, activity: activity.map(tree.name), cause: cause)
    }
}

/// A step of a navigation, for the debug log.
package struct SequencingStep: Sendable, Equatable, Codable {
    /// The id of the process in the pseudo-code: `SB.2.9`.
    package let process: String
    package let activity: String?
    /// In English.
    package let result: String
}

/// What a learner, the content or the run time asks for: SCORM 2004 SN table 5.6.2a.
package enum NavigationRequest: Sendable, Equatable, Codable {
    case start, resumeAll, `continue`, previous, forward, backward
    case choice(String)
    /// 4th edition.
    case jump(String)
    case exit, exitAll, suspendAll, abandon, abandonAll
}

/// Where a navigation leads.
package enum NavigationOutcome: Sendable, Equatable {
    /// Deliver this activity; its attempt has begun or is resumed.
    case deliver(String)
    /// The session is over.
    case ended
    /// The session goes on without a delivery: offer the table of contents.
    case nothing
    /// Nothing is delivered. The current activity may have ended all the same: see `isDelivering`.
    case refused(SequencingRefusal)
}

/// What a navigation came to, and how.
package struct NavigationResult: Sendable, Equatable {
    package let outcome: NavigationOutcome
    package let steps: [SequencingStep]
}

extension Sequencer {
    /// Carries a navigation request out. What the content reported must have been recorded before.
    package mutating func navigate(_ request: NavigationRequest) -> NavigationResult {
        steps = []
        let outcome = overallSequencing(request)
        defer { steps = [] }
        return NavigationResult(outcome: outcome, steps: steps)
    }

    /// Overall Sequencing Process [OP.1].
    mutating func overallSequencing(_ request: NavigationRequest) -> NavigationOutcome {
        note("OP.1", current, "\(request)")
        do throws(SequencingRefusal) {
            let navigation = try navigationRequest(request)
            var pending = navigation.sequencing
            if let termination = navigation.termination, let replacement = try terminationRequest(termination) { pending = replacement }
            switch try sequencingRequest(pending) {
            case .endSession:
                endSession()
                return .ended
            case .nothing:
                note("OP.1", current, "nothing to deliver")
                return .nothing
            case .activity(let activity):
                try deliveryRequest(activity)
                try contentDeliveryEnvironment(activity)
                return .deliver(tree.name(activity))
            }
        } catch {
            note(error.process, error.activity.flatMap(tree.place), "\(error.exception.rawValue): \(error.exception.meaning)")
            return .refused(error)
        }
    }

    private mutating func endSession() {
        note("OP.1", current, "the session is over")
        current = nil
    }
}

extension SequencingRefusal {
    /// The process whose exception it is.
    package var process: String {
        let code = exception.rawValue
        return String(code[..<(code.lastIndex(of: "-") ?? code.endIndex)])
    }
}
