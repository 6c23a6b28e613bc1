enum Direction: String { case forward, backward }

/// What a traversal or a sequencing request identifies.
enum Identified: Equatable {
    case activity(Int)
    case endSession
    case nothing
}

extension Sequencer {
    private typealias Step = (activity: Int, direction: Direction)

    /// Flow Tree Traversal Subprocess [SB.2.1].
    /// - Returns: `nil` where the way leads out of the tree and ends the session.
    mutating func flowTreeTraversal(
        _ start: Int, _ way: Direction, previous: Direction? = nil, considerChildren: Bool
    ) throws(SequencingRefusal) -> (activity: Int, direction: Direction)? {
        var (activity, direction, isReversed) = (start, way, false)
        if previous == .backward, let parent = tree.parent(activity), available[parent].last == activity {
            (activity, direction, isReversed) = (available[parent][0], .backward, true)
        }
        let found = direction == .forward
            ? try flowForward(activity, considerChildren)
            : try flowBackward(activity, considerChildren, isReversed)
        note("SB.2.1", start, found.map { "\($0.direction.rawValue) to \(tree.name($0.activity))" } ?? "the end of the tree")
        return found
    }

    private mutating func flowForward(_ activity: Int, _ considerChildren: Bool) throws(SequencingRefusal) -> Step? {
        if considerChildren, !tree.isLeaf(activity) {
            guard let first = available[activity].first else { throw refusal(.noAvailableChildren, activity) }
            return (first, .forward)
        }
        guard let parent = tree.parent(activity) else {
            // The 2nd edition refuses to walk off the tree; later ones end the session.
            guard tree.edition != .scorm2004second else { throw refusal(.lastActivity) }
            terminateDescendentAttempts(activity)
            // Beyond the letter of the book, which leaves the root open: an open root would never begin another attempt.
            if states[activity].isActive { endAttempt(activity) }
            return nil
        }
        guard let next = neighbour(of: activity, .forward) else {
            return try flowTreeTraversal(parent, .forward, considerChildren: false)
        }
        return (next, .forward)
    }

    private mutating func flowBackward(
        _ activity: Int, _ considerChildren: Bool, _ isReversed: Bool
    ) throws(SequencingRefusal) -> Step? {
        guard let parent = tree.parent(activity) else { throw refusal(.firstActivity, activity) }
        if considerChildren, !tree.isLeaf(activity) {
            guard let first = available[activity].first, let last = available[activity].last else { throw refusal(.noAvailableChildren, activity) }
            return setting(activity).controls.forwardOnly ? (first, .forward) : (last, .backward)
        }
        if !isReversed, setting(parent).controls.forwardOnly { throw refusal(.traversalForwardOnly, parent) }
        guard let next = neighbour(of: activity, .backward) else {
            return try flowTreeTraversal(parent, .backward, considerChildren: false)
        }
        return (next, .backward)
    }

    /// The next or previous among the available children of the same parent.
    func neighbour(of activity: Int, _ direction: Direction) -> Int? {
        guard let parent = tree.parent(activity), let place = available[parent].firstIndex(of: activity) else { return nil }
        let next = direction == .forward ? place + 1 : place - 1
        return available[parent].indices.contains(next) ? available[parent][next] : nil
    }

    /// Flow Activity Traversal Subprocess [SB.2.2].
    /// - Returns: a leaf that can be delivered, or the end of the session.
    mutating func flowActivityTraversal(
        _ activity: Int, _ direction: Direction, previous: Direction? = nil
    ) throws(SequencingRefusal) -> Identified {
        if let parent = tree.parent(activity), !setting(parent).controls.flow { throw refusal(.traversalFlow, parent) }
        if preConditionCheck(activity, [.skip]) != nil {
            note("SB.2.2", activity, "is skipped")
            guard let next = try flowTreeTraversal(activity, direction, previous: previous, considerChildren: false) else { return .endSession }
            return previous == .backward && next.direction == .backward
                ? try flowActivityTraversal(next.activity, .backward)
                : try flowActivityTraversal(next.activity, direction, previous: previous)
        }
        if let cause = checkActivity(activity) { throw refusal(.traversalUnavailable, activity, cause) }
        guard !tree.isLeaf(activity) else {
            note("SB.2.2", activity, "can be delivered")
            return .activity(activity)
        }
        guard let next = try flowTreeTraversal(activity, direction, considerChildren: true) else { return .endSession }
        return direction == .backward && next.direction == .forward
            ? try flowActivityTraversal(next.activity, .forward, previous: .backward)
            : try flowActivityTraversal(next.activity, direction)
    }

    /// Flow Subprocess [SB.2.3].
    mutating func flow(_ activity: Int, _ direction: Direction, considerChildren: Bool) throws(SequencingRefusal) -> Identified {
        guard let next = try flowTreeTraversal(activity, direction, considerChildren: considerChildren) else { return .endSession }
        let found = try flowActivityTraversal(next.activity, direction)
        note("SB.2.3", activity, found == .endSession ? "ends the session" : "flows \(direction.rawValue)")
        return found
    }
}
