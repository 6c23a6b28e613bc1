extension Sequencer {
    /// Delivery Request Process [DB.1.1]. Limits are checked as DB.2 will find them: what is given up there is not
    /// resumed, so its next attempt counts.
    mutating func deliveryRequest(_ activity: Int) throws(SequencingRefusal) {
        guard tree.isLeaf(activity) else { throw refusal(.deliveryOfCluster, activity) }
        var then = self
        then.isLogging = false
        if let suspended, !tree.contains(suspended, activity) { then.clearSuspendedActivity(activity) }
        for place in tree.path(to: activity) {
            if let cause = then.checkActivity(place) { throw refusal(.deliveryUnavailable, place, cause) }
        }
        note("DB.1.1", activity, "may be delivered")
    }

    /// Content Delivery Environment Process [DB.2].
    mutating func contentDeliveryEnvironment(_ activity: Int) throws(SequencingRefusal) {
        if let current, states[current].isActive { throw refusal(.currentStillActive, current) }
        // What is delivered inside of the suspended activity resumes it.
        if let suspended, !tree.contains(suspended, activity) { clearSuspendedActivity(activity) }
        terminateDescendentAttempts(activity)
        for place in tree.path(to: activity) where !states[place].isActive {
            if states[place].isSuspended {
                states[place].isSuspended = false
                note("DB.2", place, "attempt \(states[place].attemptCount) is resumed")
            } else if tree.isTracked(place) {
                beginAttempt(place)
            }
            states[place].isActive = true
        }
        current = activity
        suspended = nil
        note("DB.2", activity, "is delivered")
    }

    private mutating func beginAttempt(_ activity: Int) {
        states[activity].attemptCount += 1
        states[activity].durations.attemptAbsolute = 0
        states[activity].durations.attemptExperienced = 0
        let around = tree.parent(activity).map { setting($0).controls } ?? ControlModes()
        forget(activity, objectives: around.useCurrentAttemptObjectiveInfo, progress: around.useCurrentAttemptProgressInfo)
        forgetChildren(of: activity)
        note("DB.2", activity, "attempt \(states[activity].attemptCount) begins")
    }

    /// What children reached in earlier attempts on this activity is unknown in the new one, where its control modes say so.
    private mutating func forgetChildren(of activity: Int) {
        let controls = setting(activity).controls
        for child in tree.nodes[activity].children {
            forget(child, objectives: controls.useCurrentAttemptObjectiveInfo, progress: controls.useCurrentAttemptProgressInfo)
            forgetChildren(of: child)
        }
    }

    private mutating func forget(_ activity: Int, objectives: Bool, progress: Bool) {
        for place in states[activity].objectives.indices {
            states[activity].objectives[place].forget(objectives: objectives, progress: progress)
        }
    }

    /// Clear Suspended Activity Subprocess [DB.2.1].
    mutating func clearSuspendedActivity(_ activity: Int) {
        guard let suspended else { return }
        let common = tree.commonAncestor(suspended, activity)
        for place in tree.climb(from: suspended, below: common) + [common] {
            let keeps = tree.nodes[place].children.contains { states[$0].isSuspended }
            if !keeps { states[place].isSuspended = false }
        }
        note("DB.2.1", suspended, "is no longer the suspended activity")
        self.suspended = nil
    }
}

extension ObjectiveInformation {
    mutating func forget(objectives: Bool, progress: Bool) {
        if objectives { (satisfied, measure, rawScore, minScore, maxScore) = (nil, nil, nil, nil, nil) }
        if progress { (completed, progressMeasure) = (nil, nil) }
    }
}
