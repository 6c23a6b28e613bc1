extension Sequencer {
    /// Choice Activity Traversal Subprocess [SB.2.4].
    mutating func choiceActivityTraversal(_ activity: Int, _ direction: Direction) throws(SequencingRefusal) {
        if direction == .forward {
            if preConditionCheck(activity, [.stopForwardTraversal]) != nil {
                throw refusal(.forwardStopped, activity, .preCondition(.stopForwardTraversal))
            }
        } else {
            guard let parent = tree.parent(activity) else { throw refusal(.choiceBeforeRoot, activity) }
            if setting(parent).controls.forwardOnly { throw refusal(.choiceForwardOnly, parent) }
        }
        note("SB.2.4", activity, "can be passed \(direction.rawValue)")
    }

    /// Choice Sequencing Request Process [SB.2.9].
    mutating func choiceRequest(_ target: Int) throws(SequencingRefusal) -> Identified {
        try choiceIsOffered(target)
        let common = current.map { tree.commonAncestor($0, target) } ?? 0
        if let current, current == target {
            note("SB.2.9", target, "is the current activity")
        } else if let current, let parent = tree.parent(target), tree.parent(current) == parent {
            try choiceAmongSiblings(from: current, to: target, of: parent)
        } else if current == nil || current == common {
            try choiceDownward(from: common, to: target, isForward: true)
        } else if let current, target == common {
            for activity in tree.climb(from: current, below: common) where !setting(activity).controls.choiceExit {
                throw refusal(.choiceExit, activity)
            }
        } else if let current {
            try choiceAcross(from: current, to: target, over: common)
        }
        guard !tree.isLeaf(target) else { return .activity(target) }
        do throws(SequencingRefusal) {
            return try flow(target, .forward, considerChildren: true)
        } catch {
            note(error.process, error.activity.flatMap(tree.place), "\(error.exception.rawValue): \(error.exception.meaning)")
            terminateDescendentAttempts(common)
            if states[common].isActive { endAttempt(common) }
            current = target
            throw refusal(.choiceNothingInside, target, error.cause)
        }
    }

    /// Steps 1 to 4 of SB.2.9: the target and what is above it may be chosen at all.
    private mutating func choiceIsOffered(_ target: Int) throws(SequencingRefusal) {
        for activity in tree.path(to: target) {
            if let parent = tree.parent(activity), !available[parent].contains(activity) { throw refusal(.choiceUnavailable, activity) }
            if preConditionCheck(activity, [.hiddenFromChoice]) != nil {
                throw refusal(.choiceHidden, activity, .preCondition(.hiddenFromChoice))
            }
        }
        if let parent = tree.parent(target), !setting(parent).controls.choice { throw refusal(.choiceControl, parent) }
    }

    /// Step 8 of SB.2.9.
    private mutating func choiceAmongSiblings(from current: Int, to target: Int, of parent: Int) throws(SequencingRefusal) {
        // A new selection may have left the current activity out; the order of the manifest then decides.
        let order = available[parent].contains(current) ? available[parent] : tree.nodes[parent].children
        guard let from = order.firstIndex(of: current), let to = order.firstIndex(of: target) else { throw refusal(.choiceNoPath, target) }
        let (passed, direction): ([Int], Direction) = to > from
            ? (Array(order[from..<to]), .forward) : (order[(to + 1)...from].reversed(), .backward)
        for activity in passed { try choiceActivityTraversal(activity, direction) }
    }

    /// Step 9 of SB.2.9, and the last part of step 11: from the common ancestor down to the target, without the target.
    private mutating func choiceDownward(from common: Int, to target: Int, isForward: Bool) throws(SequencingRefusal) {
        let path = tree.climb(from: target, below: common).dropFirst().reversed()
        for activity in [common] + path where activity != target {
            if isForward { try choiceActivityTraversal(activity, .forward) }
            if activity != common, !states[activity].isActive, setting(activity).choice.preventActivation {
                throw refusal(.choicePreventActivation, activity)
            }
        }
    }

    /// Step 11 of SB.2.9: up from the current activity to the common ancestor and down to the target.
    private mutating func choiceAcross(from current: Int, to target: Int, over common: Int) throws(SequencingRefusal) {
        var constrained: Int?
        for activity in tree.climb(from: current, below: common) {
            guard setting(activity).controls.choiceExit else { throw refusal(.choiceExit, activity) }
            if constrained == nil, setting(activity).choice.constrainChoice { constrained = activity }
        }
        if let constrained {
            let considered = choiceFlow(constrained, isForward(target, of: constrained) ? .forward : .backward)
            // The book also spares the constrained activity itself, which is never reached this way: it is below the common ancestor.
            if !tree.contains(considered, target) { throw refusal(.choiceConstrained, constrained) }
        }
        try choiceDownward(from: common, to: target, isForward: isForward(target, of: current))
    }

    /// Whether one activity comes after another in the tree as its available children are ordered now.
    func isForward(_ one: Int, of other: Int) -> Bool {
        let common = tree.commonAncestor(one, other)
        guard common != one, common != other, let mine = tree.climb(from: one, below: common).last,
              let its = tree.climb(from: other, below: common).last,
              let place = available[common].firstIndex(of: mine), let otherPlace = available[common].firstIndex(of: its)
        else { return one > other }
        return place > otherPlace
    }

    /// Choice Flow Subprocess [SB.2.9.1].
    mutating func choiceFlow(_ activity: Int, _ direction: Direction) -> Int {
        let found = choiceFlowTreeTraversal(activity, direction) ?? activity
        note("SB.2.9.1", activity, "\(direction.rawValue) to \(tree.name(found))")
        return found
    }

    /// Choice Flow Tree Traversal Subprocess [SB.2.9.2].
    func choiceFlowTreeTraversal(_ activity: Int, _ direction: Direction) -> Int? {
        guard let parent = tree.parent(activity) else { return nil }
        return neighbour(of: activity, direction) ?? choiceFlowTreeTraversal(parent, direction)
    }
}
