import Kernel
import SCORM
import Store

/// A registration's sequencing within one transaction: loaded, changed, kept.
///
/// States of a play: never begun (no navigations) → an activity is delivered, or none and the table of contents is offered →
/// suspended or ended. Every navigation is appended to the history with the whole state it led to.
struct SequencedPlay: Sendable {
    let registration: Registration
    let manifest: Manifest
    let tree: ActivityTree
    private(set) var sequencer: Sequencer { didSet { written = nil } }
    /// The state as text, as long as nothing has changed since.
    private var written: String?
    /// Navigations so far.
    private(set) var navigations: Int
    /// By which what content reports is judged.
    let rules: PlayRules
    private let vendor: VendorID
    private let known: (objectives: [String: ObjectiveInformation], stores: [String: String])

    /// - Parameter rules: of the session that reports; nil for those of the latest one.
    /// - Returns: `nil` when the package is not sequenced.
    static func load(_ registration: Registration, _ manifest: Manifest, rules: PlayRules? = nil, vendor: VendorID, _ tx: Transaction) throws -> SequencedPlay? {
        guard let activities = manifest.activities else { return nil }
        let rules = try rules ?? Registrations.rulesInForce(registration.id, vendor: vendor, tx), tree = activities.judged(by: rules)
        let state = try Sequencings.state(of: registration.id, vendor: vendor, tx)
        var generator = SystemRandomNumberGenerator()
        var sequencer = state.map { Sequencer(tree: tree, restoring: $0.snapshot) } ?? Sequencer(tree: tree, seed: generator.next())
        // A test drive keeps to itself, and so does a package that says so.
        if !registration.isPreview, tree.sharedDataIsGlobalToSystem, !tree.sharedStores.isEmpty {
            sequencer.adopt(sharedData: try Sequencings.stores(of: registration.person, vendor: vendor, tx).filter { tree.sharedStores.contains($0.key) })
        }
        return SequencedPlay(registration: registration, manifest: manifest, tree: tree, sequencer: sequencer, written: nil, navigations: state?.navigations ?? 0,
                             rules: rules, vendor: vendor, known: (sequencer.globalObjectives, sequencer.sharedStores))
    }

    /// The item that is being delivered.
    var delivered: Item? { sequencer.isDelivering ? sequencer.currentActivity.flatMap(manifest.item) : nil }

    /// Carries a request out, after what the content of the current activity has reported.
    mutating func navigate(_ request: NavigationRequest, _ source: NavigationSource, _ tx: Transaction) throws -> NavigationOutcome {
        try carry(request, source, tx) { $0.navigate(request) }
    }

    /// Delivers what the author of a test drive asks for, past all rules; in the history it stands as a jump of the author's.
    mutating func force(_ item: String, _ tx: Transaction) throws {
        _ = try carry(.jump(item), .author, tx) { $0.force(item) }
    }

    /// Sets what is known of an item of a test drive.
    mutating func arrange(_ item: String, _ wish: Arrangement) { sequencer.arrange(item, wish) }

    private mutating func carry(_ request: NavigationRequest, _ source: NavigationSource, _ tx: Transaction, _ run: (inout Sequencer) -> NavigationResult) throws -> NavigationOutcome {
        if let item = delivered, case .scorm2004(let attempt) = try record(of: item, tx).record, attempt.attempt > 0,
           case .scorm2004(let facts) = manifest.terms(item, registration, rules: rules) {
            sequencer.record(attempt.report(facts, now: tx.now.milliseconds), of: item.identifier)
        }
        if sequencer.currentActivity == nil { try adoptObjectives(tx) }
        let before = sequencer
        let result = run(&sequencer)
        if case .deliver(let identifier) = result.outcome, isNewAttempt(identifier, before) { try begin(identifier, tx) }
        navigations += 1
        let text = sequencer.snapshot.text
        written = text
        try Sequencings.append(navigations, request, source, result, snapshot: text, of: registration.id, vendor: vendor, tx)
        return result.outcome
    }

    /// What other registrations of the learner have reached.
    private mutating func adoptObjectives(_ tx: Transaction) throws {
        guard !registration.isPreview, tree.objectivesAreGlobalToSystem else { return }
        let wanted = tree.globalObjectives
        guard !wanted.isEmpty else { return }
        sequencer.adopt(globalObjectives: try Sequencings.objectives(of: registration.person, vendor: vendor, tx).filter { wanted.contains($0.key) })
    }

    /// An activity that is not tracked counts no attempts; it goes on only when it was suspended.
    private func isNewAttempt(_ activity: String, _ before: Sequencer) -> Bool {
        if tree.definition(activity)?.sequencing.delivery.tracked == false { return before.state(of: activity)?.isSuspended != true }
        return before.state(of: activity)?.attemptCount != sequencer.state(of: activity)?.attemptCount
    }

    private func record(of item: Item, _ tx: Transaction) throws -> Registrations.ItemState {
        try Registrations.item(item.identifier, of: registration.id, fresh: manifest.freshRecord, vendor: vendor, tx)
    }

    /// A new attempt begins with an entry of its own in the log, under a session of its own: a page that is still open from
    /// the attempt before is superseded.
    private func begin(_ activity: String, _ tx: Transaction) throws {
        guard let item = manifest.item(activity) else { return }
        var state = try record(of: item, tx)
        let spent = sequencer.state(of: activity)?.durations ?? ActivityDurations()
        let ops = [RunOp.launch(at: tx.now.milliseconds, absolute: spent.activityAbsolute, experienced: spent.activityExperienced,
                                values: sequencer.initialValues(of: activity))]
        _ = state.record.apply(ops, manifest.terms(item, registration, rules: rules))
        try CommitPlay.appendOwn(ops, item: activity, "delivered", &state, registration.id, vendor, tx)
        try Registrations.save(state, activity, of: registration.id, vendor: vendor, tx)
    }

    /// What the content wrote into shared data stores.
    mutating func write(_ stores: [RunOutcome.StoreWrite], by item: String) {
        let maps = tree.definition(item)?.sharedData ?? []
        for write in stores where maps.indices.contains(write.place) {
            _ = sequencer.setSharedData(maps[write.place].target, to: write.value, by: item)
        }
    }

    /// What the content of the delivered item has reported.
    mutating func record(_ attempt: Attempt2004, _ facts: Facts2004, of item: String, at now: Instant) {
        sequencer.record(attempt.report(facts, now: now.milliseconds), of: item)
    }

    /// An asset was shown: it is done as far as it need not say so itself.
    mutating func show(asset item: String) {
        guard let delivery = tree.definition(item)?.sequencing.delivery else { return }
        var report = AttemptReport()
        if !delivery.completionSetByContent { report.attempt.completed = true }
        if !delivery.objectiveSetByContent { report.attempt.satisfied = true }
        sequencer.record(report, of: item)
    }

    /// Writes the state, and what the learner keeps beyond this registration.
    func keep(_ tx: Transaction) throws {
        try Sequencings.keep(written ?? sequencer.snapshot.text, navigations: navigations, of: registration.id, vendor: vendor, tx)
        guard !registration.isPreview else { return }
        if tree.objectivesAreGlobalToSystem {
            for (name, information) in sequencer.globalObjectives.sorted(by: { $0.key < $1.key }) where known.objectives[name] != information {
                try Sequencings.keep(information, as: name, of: registration, vendor: vendor, tx)
            }
        }
        if tree.sharedDataIsGlobalToSystem {
            for (name, value) in sequencer.sharedStores.sorted(by: { $0.key < $1.key }) where known.stores[name] != value {
                try Sequencings.keep(value, in: name, of: registration, vendor: vendor, tx)
            }
        }
    }

    /// What the content is told when it starts: its stores filled, and where it may ask to go.
    func facts(_ item: Item, name: String, _ attempt: Attempt2004) -> Facts2004? {
        guard case .scorm2004(var facts) = manifest.terms(item, registration, name: name, rules: rules) else { return nil }
        let stores = sequencer.sharedStores
        for place in facts.stores.indices { facts.stores[place].value = stores[facts.stores[place].id] }
        facts.validity = validity
        facts.entry = attempt.sessions == 0 ? "ab-initio" : "resume"
        facts.totalTime = attempt.closedSessions
        return facts
    }

    var validity: NavigationValidity {
        NavigationValidity(continue: sequencer.isValid(.continue), previous: sequencer.isValid(.previous),
                           choice: sequencer.choices().filter(\.isAvailable).map(\.identifier), jump: sequencer.jumps())
    }
}
