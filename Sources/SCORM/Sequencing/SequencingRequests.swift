extension Sequencer {
    /// Sequencing Request Process [SB.2.12].
    mutating func sequencingRequest(_ request: SequencingRequest) throws(SequencingRefusal) -> Identified {
        let found: Identified
        switch request {
        case .start: found = try startRequest()
        case .resumeAll: found = try resumeAllRequest()
        case .exit: found = try exitRequest()
        case .retry: found = try retryRequest()
        case .continue: found = try continueRequest()
        case .previous: found = try previousRequest()
        case .choice(let target): found = try choiceRequest(target)
        case .jump(let target): found = try jumpRequest(target)
        }
        switch found {
        case .activity(let activity): note("SB.2.12", activity, "is to be delivered")
        case .endSession: note("SB.2.12", current, "the session ends")
        case .nothing: note("SB.2.12", current, "no delivery")
        }
        return found
    }

    /// Start Sequencing Request Process [SB.2.5].
    mutating func startRequest() throws(SequencingRefusal) -> Identified {
        guard current == nil else { throw refusal(.startInSession, current) }
        return tree.isLeaf(0) ? .activity(0) : try flow(0, .forward, considerChildren: true)
    }

    /// Resume All Sequencing Request Process [SB.2.6].
    mutating func resumeAllRequest() throws(SequencingRefusal) -> Identified {
        guard current == nil else { throw refusal(.resumeInSession, current) }
        guard let suspended else { throw refusal(.resumeOfNothing) }
        // A learner who suspends between two activities leaves a cluster suspended, which the book could not deliver.
        return tree.isLeaf(suspended) ? .activity(suspended) : try flow(suspended, .forward, considerChildren: true)
    }

    /// Continue Sequencing Request Process [SB.2.7].
    mutating func continueRequest() throws(SequencingRefusal) -> Identified {
        guard let current else { throw refusal(.continueWithoutCurrent) }
        if let parent = tree.parent(current), !setting(parent).controls.flow { throw refusal(.continueFlow, parent) }
        return try flow(current, .forward, considerChildren: false)
    }

    /// Previous Sequencing Request Process [SB.2.8].
    mutating func previousRequest() throws(SequencingRefusal) -> Identified {
        guard let current else { throw refusal(.previousWithoutCurrent) }
        if let parent = tree.parent(current), !setting(parent).controls.flow { throw refusal(.previousFlow, parent) }
        return try flow(current, .backward, considerChildren: false)
    }

    /// Retry Sequencing Request Process [SB.2.10].
    mutating func retryRequest() throws(SequencingRefusal) -> Identified {
        guard let current else { throw refusal(.retryWithoutCurrent) }
        guard !states[current].isActive, !states[current].isSuspended else { throw refusal(.retryOfActive, current) }
        guard !tree.isLeaf(current) else { return .activity(current) }
        retrying = current
        defer { retrying = nil }
        do throws(SequencingRefusal) {
            return try flow(current, .forward, considerChildren: true)
        } catch {
            note(error.process, error.activity.flatMap(tree.place), "\(error.exception.rawValue): \(error.exception.meaning)")
            throw refusal(.retryFlow, current, error.cause)
        }
    }

    /// Exit Sequencing Request Process [SB.2.11].
    mutating func exitRequest() throws(SequencingRefusal) -> Identified {
        guard let current else { throw refusal(.exitWithoutCurrent) }
        guard !states[current].isActive else { throw refusal(.exitOfActive, current) }
        return current == 0 ? .endSession : .nothing
    }

    /// Jump Sequencing Request Process [SB.2.13].
    mutating func jumpRequest(_ target: Int) throws(SequencingRefusal) -> Identified {
        guard current != nil else { throw refusal(.jumpWithoutCurrent) }
        return .activity(target)
    }
}
