/// What a navigation request becomes.
struct ProcessedNavigation: Equatable {
    var termination: TerminationRequest?
    var sequencing: SequencingRequest
}

enum TerminationRequest: Equatable { case exit, exitAll, suspendAll, abandon, abandonAll }

enum SequencingRequest: Equatable {
    case start, resumeAll, `continue`, previous, retry, exit
    case choice(Int), jump(Int)
}

extension Sequencer {
    /// Navigation Request Process [NB.2.1].
    func navigationRequest(_ request: NavigationRequest) throws(SequencingRefusal) -> ProcessedNavigation {
        switch request {
        case .start:
            guard current == nil else { throw refusal(.sessionAlreadyBegun, current) }
            return ProcessedNavigation(sequencing: .start)
        case .resumeAll:
            guard current == nil else { throw refusal(.sessionAlreadyBegun, current) }
            guard suspended != nil else { throw refusal(.nothingSuspended) }
            return ProcessedNavigation(sequencing: .resumeAll)
        case .continue:
            let current = try begun()
            guard let parent = tree.parent(current), setting(parent).controls.flow else { throw refusal(.navigationFlow, tree.parent(current)) }
            return leaving(current, for: .continue)
        case .previous:
            let current = try begun()
            guard let parent = tree.parent(current) else { throw refusal(.nothingBeforeRoot, current) }
            let controls = setting(parent).controls
            guard controls.flow, !controls.forwardOnly else { throw refusal(.navigationForwardOnly, parent) }
            return leaving(current, for: .previous)
        case .forward, .backward: throw refusal(.unsupportedNavigation)
        case .choice(let identifier): return try choiceNavigation(identifier)
        case .jump(let identifier): return try jumpNavigation(identifier)
        case .exit, .abandon:
            let current = try begun()
            guard states[current].isActive else { throw refusal(.alreadyTerminated, current) }
            return ProcessedNavigation(termination: request == .exit ? .exit : .abandon, sequencing: .exit)
        case .exitAll: return try all(.exitAll)
        case .suspendAll: return try all(.suspendAll)
        case .abandonAll: return try all(.abandonAll)
        }
    }

    private func begun() throws(SequencingRefusal) -> Int {
        guard let current else { throw refusal(.sessionNotBegun) }
        return current
    }

    private func all(_ termination: TerminationRequest) throws(SequencingRefusal) -> ProcessedNavigation {
        _ = try begun()
        return ProcessedNavigation(termination: termination, sequencing: .exit)
    }

    /// An attempt that is open ends first.
    private func leaving(_ current: Int, for request: SequencingRequest) -> ProcessedNavigation {
        ProcessedNavigation(termination: states[current].isActive ? .exit : nil, sequencing: request)
    }

    /// The choice case of NB.2.1.
    private func choiceNavigation(_ identifier: String) throws(SequencingRefusal) -> ProcessedNavigation {
        guard let target = tree.place(identifier) else { throw SequencingRefusal(.targetMissing, activity: identifier) }
        if let parent = tree.parent(target), !setting(parent).controls.choice { throw refusal(.navigationChoice, parent) }
        guard let current else { return ProcessedNavigation(sequencing: .choice(target)) }
        if target != current, tree.parent(target) != tree.parent(current) {
            let common = tree.commonAncestor(current, target)
            // The common ancestor stays open, unless it is the current activity itself.
            let path = common == current ? [current] : tree.climb(from: current, below: common)
            for activity in path where states[activity].isActive && !setting(activity).controls.choiceExit {
                throw refusal(.navigationChoiceExit, activity)
            }
        }
        if states[current].isActive, !setting(current).controls.choiceExit { throw refusal(.navigationChoiceExit, current) }
        return leaving(current, for: .choice(target))
    }

    /// The jump case of NB.2.1: the 4th edition's; earlier ones know no such request.
    private func jumpNavigation(_ identifier: String) throws(SequencingRefusal) -> ProcessedNavigation {
        guard tree.edition.isFourth else { throw refusal(.undefinedNavigation) }
        guard let target = tree.place(identifier) else { throw SequencingRefusal(.targetMissing, activity: identifier) }
        if let parent = tree.parent(target), !available[parent].contains(target) { throw refusal(.targetMissing, target) }
        return leaving(try begun(), for: .jump(target))
    }
}

extension Edition {
    /// Whether the additions of the 4th edition count: also when the manifest does not say its edition, since content
    /// of an earlier one does not use them.
    var isFourth: Bool { self == .scorm2004fourth || self == .scorm2004 }
}
