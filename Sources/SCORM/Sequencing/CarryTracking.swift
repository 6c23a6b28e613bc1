extension SequencingSnapshot {
    /// The same under other identifiers, for a version of the package that calls its activities otherwise.
    /// - Parameter names: what was called so → what is called so now. What had the new name before gives way.
    package func renamed(_ names: [String: String]) -> SequencingSnapshot {
        guard !names.isEmpty else { return self }
        let taken = Set(names.values)
        func now(_ name: String) -> String { names[name] ?? name }
        var made = self
        made.activities = activities.filter { names[$0.identifier] != nil || !taken.contains($0.identifier) }.map { state in
            var state = state
            state.identifier = now(state.identifier)
            state.availableChildren = state.availableChildren.map(now)
            return state
        }
        made.currentActivity = currentActivity.map(now)
        made.suspendedActivity = suspendedActivity.map(now)
        return made
    }
}

extension Sequencer {
    /// Rolls everything up anew: after a snapshot of another version was restored, what is above the items may stand otherwise.
    package mutating func rollUpAll() {
        isLogging = false
        for leaf in tree.nodes.indices where tree.isLeaf(leaf) { overallRollup(leaf) }
        isLogging = true
    }

    /// Takes over what was reached of items in a run time of another kind: as one attempt that has ended.
    /// - Parameter all: by identifier; what is unknown or nothing is passed over.
    package mutating func carry(_ all: [String: ObjectiveInformation]) {
        isLogging = false
        for (name, facts) in all.sorted(by: { $0.key < $1.key }) where facts != ObjectiveInformation() {
            guard let place = tree.place(name), tree.isLeaf(place), tree.isTracked(place) else { continue }
            for above in tree.ancestry(place) { states[above].attemptCount = max(1, states[above].attemptCount) }
            change(place, 0) { known in
                known.satisfied = facts.satisfied ?? known.satisfied
                known.measure = facts.measure ?? known.measure
                known.completed = facts.completed ?? known.completed
            }
            overallRollup(place)
        }
        isLogging = true
    }
}
