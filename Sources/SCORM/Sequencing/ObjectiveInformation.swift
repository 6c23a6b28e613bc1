extension Sequencer {
    /// The place of an objective among those of its activity, the primary one without a name.
    func objectivePlace(_ activity: Int, _ identifier: String?) -> Int? {
        guard let identifier else { return 0 }
        return tree.nodes[activity].objectives.firstIndex { $0.identifier == identifier }
    }

    /// What rules and rollup see of an objective: its own facts, and what it lacks from global objectives (SM.7: a map
    /// reads where the local objective knows nothing).
    func information(_ activity: Int, _ objective: Int) -> ObjectiveInformation {
        guard tree.isTracked(activity) else { return ObjectiveInformation() }
        var known = states[activity].objectives[objective]
        if let retrying, retrying != activity, tree.contains(retrying, activity), let parent = tree.parent(activity) {
            let controls = setting(parent).controls
            known.forget(objectives: controls.useCurrentAttemptObjectiveInfo, progress: controls.useCurrentAttemptProgressInfo)
        }
        let definition = tree.nodes[activity].objectives[objective]
        for map in definition.maps {
            guard !map.reads.isEmpty, let global = globals[map.target] else { continue }
            for fact in map.reads where !known.knows(fact) && global.knows(fact) { known.take(fact, of: global) }
        }
        if definition.satisfiedByMeasure, states[activity].objectives[objective].measure == nil, let measure = known.measure {
            known.satisfied = measure >= definition.minNormalizedMeasure
        }
        return known
    }

    /// Changes an activity's own facts and writes what changed to global objectives. Nothing is kept of an activity that
    /// is not tracked.
    mutating func change(_ activity: Int, _ objective: Int, _ body: (inout ObjectiveInformation) -> Void) {
        guard tree.isTracked(activity) else { return }
        var known = states[activity].objectives[objective]
        body(&known)
        states[activity].objectives[objective] = known
        for map in tree.nodes[activity].objectives[objective].maps {
            guard !map.writes.isEmpty else { continue }
            var global = globals[map.target] ?? ObjectiveInformation()
            for fact in map.writes where known.knows(fact) { global.take(fact, of: known) }
            if globals[map.target] != global, global != ObjectiveInformation() {
                globals[map.target] = global
                changedGlobals.insert(map.target)
            }
        }
    }
}

/// What an activity's content has reported of the running attempt; the run time fills it at each commit and at the end.
package struct AttemptReport: Sendable, Equatable {
    /// Of the activity as a whole: completion and progress, success and score. `nil` changes nothing.
    package var attempt = ObjectiveInformation()
    /// Of named objectives, the primary one included.
    package var objectives: [String: ObjectiveInformation] = [:]
    /// Whether the content asked to be suspended (`cmi.exit`).
    package var isSuspended = false
    package var durations: ActivityDurations?

    package init() {}
}

extension Sequencer {
    /// Takes what the content of the current activity reported and rolls it up.
    /// - Returns: `false`, changing nothing, when that activity is not the one being delivered.
    @discardableResult
    package mutating func record(_ report: AttemptReport, of identifier: String) -> Bool {
        guard let activity = tree.place(identifier), activity == current, isDelivering else { return false }
        let logged = isLogging
        isLogging = false
        defer { isLogging = logged }
        for (name, facts) in report.objectives.sorted(by: { $0.key < $1.key }) {
            if let place = objectivePlace(activity, name) { take(facts, activity, place) }
        }
        take(report.attempt, activity, 0)
        if completesByMeasure(activity) { activityProgressRollupUsingMeasure(activity) }
        objectivesByMeasure(activity)
        states[activity].isSuspended = report.isSuspended
        if let durations = report.durations { states[activity].durations = durations }
        overallRollup(activity)
        return true
    }

    private mutating func take(_ facts: ObjectiveInformation, _ activity: Int, _ objective: Int) {
        let one = -Real7.one.units
        let (signed, share) = (Real7(units: one)...Real7.one, Real7.zero...Real7.one)
        change(activity, objective) { known in
            known.satisfied = facts.satisfied ?? known.satisfied
            known.measure = facts.measure?.clamped(to: signed) ?? known.measure
            known.rawScore = facts.rawScore ?? known.rawScore
            known.minScore = facts.minScore ?? known.minScore
            known.maxScore = facts.maxScore ?? known.maxScore
            known.completed = facts.completed ?? known.completed
            known.progressMeasure = facts.progressMeasure?.clamped(to: share) ?? known.progressMeasure
        }
    }

    /// Global objectives as the registration knows them; of the whole system, where the tree says so.
    package var globalObjectives: [String: ObjectiveInformation] { globals }

    /// Takes global objectives that other registrations of the learner wrote, before a session begins.
    package mutating func adopt(globalObjectives others: [String: ObjectiveInformation]) {
        for (name, information) in others where globals[name] != information {
            globals[name] = information
            changedGlobals.insert(name)
        }
        isLogging = false
        overallRollup(0)
        isLogging = true
    }

    /// The content of a shared data store, when the activity may read it; empty before anything was written.
    package func sharedData(_ store: String, for identifier: String) -> String? {
        guard tree.definition(identifier)?.sharedData.contains(where: { $0.target == store && $0.reads }) == true else { return nil }
        return stores[store] ?? ""
    }

    /// Writes a shared data store.
    /// - Returns: `false` when the activity may not.
    package mutating func setSharedData(_ store: String, to value: String, by identifier: String) -> Bool {
        guard tree.definition(identifier)?.sharedData.contains(where: { $0.target == store && $0.writes }) == true else { return false }
        stores[store] = value
        return true
    }

    /// What is in the shared data stores, by identifier.
    package var sharedStores: [String: String] { stores }

    /// Takes stores that other registrations of the learner wrote.
    package mutating func adopt(sharedData others: [String: String]) { stores.merge(others) { $1 } }
}
