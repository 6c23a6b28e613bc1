/// How the author of a test drive wants an item to stand, so that what follows from it can be seen. No learner's play is ever arranged.
package struct Arrangement: Sendable, Equatable {
    /// What can be chosen; `browsed` is no state of its own in a test drive.
    package static let states: [LessonStatus] = [.notAttempted, .incomplete, .completed, .passed, .failed]

    package let status: LessonStatus
    /// Percent.
    package let score: Decimal4?
    /// Whether the bookmark, the suspend data and all else that the content kept stay.
    package let keepsData: Bool

    package init(_ status: LessonStatus, score: Decimal4? = nil, keepsData: Bool) {
        self.status = status
        self.score = status == .notAttempted ? nil : score
        self.keepsData = keepsData
    }

    var isBegun: Bool { status != .notAttempted }
    /// Whether the next visit goes on with what is there.
    var isSuspended: Bool { keepsData && status == .incomplete }

    /// What sequencing knows of an activity that stands so.
    var information: ObjectiveInformation {
        var known = ObjectiveInformation(satisfied: status == .passed ? true : status == .failed ? false : nil, completed: isBegun ? status != .incomplete : nil)
        if let score {
            known.measure = Real7(units: score.units * 10)
            known.rawScore = Real7(units: score.units * 1000)
            known.minScore = .zero
            known.maxScore = Real7(units: 100 * Real7.one.units)
        }
        return known
    }
}

extension Sequencer {
    /// Sets what is known of an activity, for the author of a test drive: rules and roll-up see it as if its content had reported it.
    /// Clusters above it count as begun and are resumed, since a new attempt on them would forget it again.
    /// - Returns: `false`, changing nothing, for what cannot be delivered or is not tracked.
    @discardableResult
    package mutating func arrange(_ identifier: String, _ wish: Arrangement) -> Bool {
        guard let place = tree.place(identifier), tree.isLeaf(place), tree.isTracked(place) else { return false }
        let logged = isLogging
        isLogging = false
        defer { isLogging = logged }
        for objective in states[place].objectives.indices {
            let known = objective == 0 ? wish.information : ObjectiveInformation()
            states[place].objectives[objective] = known
            // Unlike content, an author may also make unknown what was known.
            for map in tree.nodes[place].objectives[objective].maps where !map.writes.isEmpty {
                var global = globals[map.target] ?? ObjectiveInformation()
                for fact in map.writes { global.take(fact, of: known) }
                globals[map.target] = global
                changedGlobals.insert(map.target)
            }
        }
        if !states[place].isActive {
            states[place].attemptCount = wish.isBegun ? max(1, states[place].attemptCount) : 0
            states[place].isSuspended = wish.isSuspended
            if !wish.isBegun { states[place].durations = ActivityDurations() }
        }
        if wish.isBegun {
            for above in tree.ancestry(place).dropFirst() where !states[above].isActive {
                states[above].attemptCount = max(1, states[above].attemptCount)
                states[above].isSuspended = true
            }
        }
        overallRollup(place)
        return true
    }

    /// Delivers an activity that the author of a test drive asks for, whatever rules, limits and control modes say. What is open ends first,
    /// as by a choice; whatever was selected, the activity is among the available ones from then on.
    package mutating func force(_ identifier: String) -> NavigationResult {
        steps = []
        defer { steps = [] }
        guard let target = tree.place(identifier), tree.isLeaf(target) else {
            return NavigationResult(outcome: .refused(SequencingRefusal(.targetMissing, activity: identifier)), steps: [])
        }
        note("author", target, "is asked for past all rules")
        if let current, states[current].isActive { endAttempt(current) }
        for place in tree.path(to: target) {
            guard let parent = tree.parent(place), !available[parent].contains(place) else { continue }
            setAvailable(parent, available[parent] + [place])
        }
        do throws(SequencingRefusal) {
            try contentDeliveryEnvironment(target)
            return NavigationResult(outcome: .deliver(identifier), steps: steps)
        } catch {
            return NavigationResult(outcome: .refused(error), steps: steps)
        }
    }
}
