/// An entry of the table of contents: whether it can be chosen now, and if not, why.
package struct Choice: Sendable, Equatable {
    /// What keeps a choice from delivering the activity or something inside it.
    package enum Obstacle: Sendable, Equatable {
        case refused(SequencingRefusal)
        /// The choice would be carried out, but a postcondition rule of what is open now asks for something else.
        case overruled(by: PostConditionAction)
        /// The session would end.
        case endsSession
    }

    package let identifier: String
    package let title: String
    /// 0 for the root.
    package let depth: Int
    package let isLeaf: Bool
    /// Whether the table of contents lists it: `isvisible`, among the available children, not hidden by a rule.
    package let isListed: Bool
    package let obstacle: Obstacle?

    package var isAvailable: Bool { obstacle == nil }
}

extension Sequencer {
    /// What a request would come to now. Changes nothing.
    package func outcome(of request: NavigationRequest) -> NavigationOutcome {
        var trial = self
        trial.isLogging = false
        return trial.overallSequencing(request)
    }

    /// `adl.nav.request_valid`: whether a request would be granted now. A choice or jump is when it delivers its target
    /// or something inside it.
    package func isValid(_ request: NavigationRequest) -> Bool {
        switch request {
        case .choice(let target): return choice(target)?.isAvailable ?? false
        case .jump(let target): return outcome(of: request) == .deliver(target)
        default:
            if case .refused = outcome(of: request) { return false }
            return true
        }
    }

    /// The table of contents, parents before their children.
    package func choices() -> [Choice] {
        let left = leave()
        return tree.nodes.indices.map { choice($0, left) }
    }

    /// One entry of the table of contents; `nil` when there is no such activity.
    package func choice(_ identifier: String) -> Choice? { tree.place(identifier).map { choice($0, leave()) } }

    /// What is open now, ended; every choice goes on from there.
    private typealias Left = (trial: Sequencer, obstacle: Choice.Obstacle?)

    private func leave() -> Left {
        var trial = self
        trial.isLogging = false
        guard let current, states[current].isActive else { return (trial, nil) }
        do throws(SequencingRefusal) {
            switch try trial.terminationRequest(.exit) {
            case nil: return (trial, nil)
            case .continue: return (trial, .overruled(by: .continue))
            case .previous: return (trial, .overruled(by: .previous))
            case .retry: return (trial, .overruled(by: .retry))
            default: return (trial, .endsSession)
            }
        } catch {
            return (trial, .refused(error))
        }
    }

    private func choice(_ target: Int, _ left: Left) -> Choice {
        let node = tree.nodes[target]
        let isHidden = tree.path(to: target).contains { place in
            preConditionCheck(place, [.hiddenFromChoice]) != nil || tree.parent(place).map { !available[$0].contains(place) } ?? false
        }
        return Choice(
            identifier: node.definition.identifier, title: node.definition.title, depth: node.depth, isLeaf: tree.isLeaf(target),
            isListed: node.definition.isVisible && !isHidden, obstacle: obstacle(target, left))
    }

    private func obstacle(_ target: Int, _ left: Left) -> Choice.Obstacle? {
        do throws(SequencingRefusal) {
            let navigation = try navigationRequest(.choice(tree.name(target)))
            if navigation.termination != nil, let obstacle = left.obstacle { return obstacle }
            var trial = left.trial
            guard case .activity(let activity) = try trial.choiceRequest(target), tree.contains(target, activity) else { return .endsSession }
            try trial.deliveryRequest(activity)
            return nil
        } catch {
            return .refused(error)
        }
    }
}

extension Sequencer {
    /// Activities to which a jump would lead now; none before the 4th edition.
    package func jumps() -> [String] {
        let left = leave()
        guard tree.edition.isFourth, current != nil, left.obstacle == nil else { return [] }
        return tree.nodes.indices.compactMap { place in
            guard tree.isLeaf(place), (try? navigationRequest(.jump(tree.name(place)))) != nil, (try? left.trial.jumped(to: place)) != nil else { return nil }
            return tree.name(place)
        }
    }

    private func jumped(to place: Int) throws(SequencingRefusal) {
        var trial = self
        try trial.deliveryRequest(place)
    }

    /// Leaves that are among those available, all the way up.
    package var availableLeaves: [String] {
        tree.nodes.indices.filter { place in
            tree.isLeaf(place) && tree.path(to: place).allSatisfy { step in tree.parent(step).map { available[$0].contains(step) } ?? true }
        }.map(tree.name)
    }

    /// What a new attempt on an activity begins with: its objectives as they are known, and of the attempt as a whole what
    /// the primary objective reads from global ones (RTE 4.2.17, 4.2.20, 4.2.22).
    package func initialValues(of identifier: String) -> [String: String] {
        guard let activity = tree.place(identifier) else { return [:] }
        var attempt = ObjectiveInformation()
        let known = information(activity, 0)
        let reads = Set(tree.nodes[activity].objectives[0].maps.flatMap(\.reads)).subtracting([.completionStatus, .progressMeasure])
        for fact in reads where known.knows(fact) { attempt.take(fact, of: known) }
        let objectives = tree.nodes[activity].objectives.enumerated().compactMap { place, objective in
            objective.identifier.map { ($0, information(activity, place)) }
        }
        return Attempt2004.initial(objectives, attempt: attempt)
    }
}
