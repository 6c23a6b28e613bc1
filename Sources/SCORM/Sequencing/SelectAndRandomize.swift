extension Sequencer {
    /// Select Children Process [SR.1]: takes as many as the definition says, in their order.
    mutating func selectChildren(_ activity: Int) {
        let controls = setting(activity).randomization
        guard isDue(activity, controls.selectionTiming), let count = controls.selectCount else { return }
        let children = tree.nodes[activity].children
        let chosen = Set(children.shuffled(using: &random).prefix(max(0, count)))
        setAvailable(activity, children.filter(chosen.contains))
        note("SR.1", activity, "selects \(chosen.count) of \(children.count)")
    }

    /// Randomize Children Process [SR.2].
    mutating func randomizeChildren(_ activity: Int) {
        let controls = setting(activity).randomization
        guard isDue(activity, controls.randomizationTiming), controls.reorderChildren else { return }
        setAvailable(activity, available[activity].shuffled(using: &random))
        note("SR.2", activity, "orders its children anew")
    }

    /// Makes the choice for the next attempt when one has ended, so that a navigation that is only tried and one that
    /// is carried out meet the same children.
    mutating func prepareNextAttempt(_ activity: Int) {
        guard !tree.isLeaf(activity) else { return }
        selectChildren(activity)
        randomizeChildren(activity)
    }

    private func isDue(_ activity: Int, _ timing: RandomizationControls.Timing) -> Bool {
        guard !tree.isLeaf(activity), !states[activity].isActive, !states[activity].isSuspended else { return false }
        return switch timing {
        case .never: false
        case .once: states[activity].attemptCount == 0
        case .onEachNewAttempt: true
        }
    }
}
