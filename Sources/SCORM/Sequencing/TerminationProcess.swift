extension Sequencer {
    /// Sequencing Exit Action Rules Subprocess [TB.2.1].
    mutating func exitActionRules() {
        guard let current else { return }
        for activity in tree.path(to: current).dropLast() where exitRulesCheck(activity) != nil {
            note("TB.2.1", activity, "an exit rule ends it")
            terminateDescendentAttempts(activity)
            endAttempt(activity)
            self.current = activity
            return
        }
    }

    /// Sequencing Post Condition Rules Subprocess [TB.2.2].
    mutating func postConditionRules() -> PostConditionAction? {
        guard let current, !states[current].isSuspended else { return nil }
        let action = rulesCheck(current, setting(current).postConditions)
        note("TB.2.2", current, action.map { "asks to \($0.rawValue)" } ?? "asks for nothing")
        return action
    }

    /// Termination Request Process [TB.2.3].
    /// - Returns: the sequencing request that takes the place of the pending one, if any.
    mutating func terminationRequest(_ request: TerminationRequest) throws(SequencingRefusal) -> SequencingRequest? {
        note("TB.2.3", current, "\(request)")
        guard let current else { throw refusal(.terminationWithoutCurrent) }
        if request == .exit || request == .abandon, !states[current].isActive { throw refusal(.terminationOfTerminated, current) }
        switch request {
        case .exit: return try exitTermination(current)
        case .exitAll: return exitAllTermination()
        case .suspendAll:
            suspendAllTermination(current)
            return .exit
        case .abandon:
            states[current].isActive = false
            return nil
        case .abandonAll:
            for activity in tree.ancestry(current) where states[activity].isActive {
                states[activity].isActive = false
                prepareNextAttempt(activity)
            }
            self.current = 0
            return .exit
        }
    }

    /// The exit case of TB.2.3: climbs as long as postcondition rules ask to exit the parent.
    private mutating func exitTermination(_ start: Int) throws(SequencingRefusal) -> SequencingRequest? {
        endAttempt(start)
        exitActionRules()
        while let activity = current {
            let action = postConditionRules()
            switch action {
            case .exitAll: return exitAllTermination()
            case .retryAll:
                _ = exitAllTermination()
                return .retry
            case .exitParent:
                guard let parent = tree.parent(activity) else { throw refusal(.rootHasNoParent, activity) }
                current = parent
                endAttempt(parent)
            case .retry: return .retry
            case .continue, .previous, nil:
                // The root has no neighbours: when it has ended, so has the session.
                if activity == 0 { return .exit }
                return action.map { $0 == .continue ? .continue : .previous }
            }
        }
        return nil
    }

    /// The exit all case of TB.2.3.
    private mutating func exitAllTermination() -> SequencingRequest {
        if let current, states[current].isActive { endAttempt(current) }
        terminateDescendentAttempts(0)
        if states[0].isActive { endAttempt(0) }
        current = 0
        return .exit
    }

    /// The suspend all case of TB.2.3. Beyond the letter of the book, only what is open is suspended: a session in
    /// which nothing was opened simply ends, and what was suspended before stays so.
    private mutating func suspendAllTermination(_ activity: Int) {
        current = 0
        guard let open = tree.ancestry(activity).first(where: { states[$0].isActive }) else { return }
        // An activity whose content suspended itself has ended, yet it is the one to go back to.
        let from = states[activity].isSuspended ? activity : open
        overallRollup(from)
        suspended = from
        for place in tree.ancestry(from) where states[place].isActive {
            states[place].isActive = false
            states[place].isSuspended = true
        }
        note("TB.2.3", from, "is suspended")
    }
}
