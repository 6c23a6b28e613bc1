package import Courses
package import Kernel
package import Learning
package import Ledger
package import SCORM
package import Store

/// How an item stands while it may still be open.
///
/// A status that the content has set counts at once, except where a mastery score will decide at the end: then the score
/// decides already, and without one nothing is decided yet.
struct Standing: Equatable {
    let status: LessonStatus
    let score: Decimal4?

    init(_ record: AttemptRecord, _ facts: LaunchFacts) {
        score = record.score
        if record.isOpen, !facts.rules.isPackages {
            status = Self.underRules(record, facts)
            return
        }
        guard record.isOpen, record.status.isComplete, Decimal4(cmi: facts.masteryScore) != nil else {
            status = record.status
            return
        }
        guard record.score != nil else {
            status = .incomplete
            return
        }
        var ended = record
        ended.finish(facts)
        status = ended.status
    }

    /// Other rules than the package's decide as soon as there is something to decide on: what the content says is done, or a score that counts.
    private static func underRules(_ record: AttemptRecord, _ facts: LaunchFacts) -> LessonStatus {
        let rules = facts.rules
        guard record.status.isComplete || rules.completing == .score && record.score != nil else { return record.status }
        if rules.passing == .score, record.score == nil { return .incomplete }
        var ended = record
        ended.finish(facts)
        return ended.status
    }
}

/// Carries what a play amounts to into its registration and, for a learner, into Learning.
package struct PlayProgress: Sendable {
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// Active time alone.
    func keepTime(_ registration: Registration, activeSeconds: Int, active: ActiveTime, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE play_registration SET active_until = \(active.until), active_ms = \(registration.activeMilliseconds + active.milliseconds), last_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND id = \(registration.id)
            """)
        if let learner = registration.learner { _ = try DispatchLearners.settle(learner, vendor: vendor, tx) }
        if activeSeconds > 0, let enrolment = try enrolment(registration, vendor, tx) {
            try Progress.report(ProgressReport(addedSeconds: activeSeconds), enrolment, registration.activity, vendor: vendor, tx)
        }
    }

    func record(_ registration: Registration, _ standing: PlayStanding, activeSeconds: Int = 0, active: ActiveTime? = nil, by actor: Actor, vendor: VendorID,
                _ tx: Transaction) throws {
        let activeMilliseconds = registration.activeMilliseconds + (active?.milliseconds ?? 0)
        let until = active?.until ?? registration.activeUntil
        let share = standing.total == 0 ? 0 : standing.done * 1000 / standing.total
        let outcome = Self.outcome(standing, reported: registration.reported)
        let reported = outcome == nil ? (registration.reported.isEmpty ? "started" : registration.reported) : Self.word(standing)
        try tx.execute("""
            UPDATE play_registration SET status = \(standing.status.rawValue), score_units = \(standing.score?.units), done = \(standing.done), total = \(standing.total),
                active_until = \(until), active_ms = \(activeMilliseconds), reported = \(reported), last_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND id = \(registration.id)
            """)
        if let outcome {
            try DispatchOutcomes.note(registration, passed: outcome.passed, permille: outcome.permille, activeSeconds: activeMilliseconds / 1000, vendor: vendor, tx)
        }
        try DispatchedPlays.carry(registration, ledger: ledger, by: actor, vendor: vendor, tx)
        guard let enrolment = try enrolment(registration, vendor, tx) else { return }
        try Progress.report(ProgressReport(sharePermille: share, addedSeconds: activeSeconds), enrolment, registration.activity, vendor: vendor, tx)
        guard let outcome, let activity = try Courses.versionActivity(registration.activity, version: enrolment.version, vendor: vendor, tx) else { return }
        let evidence = try JSONText.write(["registration": registration.id.value])
        try Progress.complete(Outcome(passed: outcome.passed, scorePermille: outcome.permille, assurance: .selfReported, evidence: evidence),
                              enrolment, activity, by: actor, vendor: vendor, ledger: ledger, tx)
    }

    /// What a play of SCORM 1.2 amounts to, with what has just changed.
    static func standing(_ manifest: Manifest, of id: RegistrationID, changed: [String: AttemptRecord], rules: PlayRules, vendor: VendorID, _ tx: Transaction) throws -> PlayStanding {
        var records = try Registrations.records12(of: id, vendor: vendor, tx)
        records.merge(changed) { $1 }
        return PlayStanding(rollup(manifest, records, rules: rules))
    }

    /// The roll-up with open items as they stand.
    /// - Parameter rules: of the latest session; what has ended was judged by its own.
    static func rollup(_ manifest: Manifest, _ records: [String: AttemptRecord], rules: PlayRules) -> Rollup {
        Rollup(manifest.organization) { identifier in
            guard let record = records[identifier] else { return nil }
            var facts = LaunchFacts(studentID: "", studentName: "", masteryScore: manifest.item(identifier)?.masteryScore ?? "")
            facts.rules = rules
            let standing = Standing(record, facts)
            guard standing.status != record.status else { return record }
            var shown = record
            if standing.status == .incomplete {
                _ = shown.set([("cmi.core.lesson_status", LessonStatus.incomplete.rawValue)])
            } else {
                shown.finish(facts)
            }
            return shown
        }
    }

    /// What Learning hears: the first completion, a better score afterwards, a failure while nothing is passed; nil for nothing new.
    static func outcome(_ standing: PlayStanding, reported: String) -> (passed: Bool?, permille: Int?)? {
        let permille = standing.score.map { min(1000, max(0, $0.units / 1000)) }
        let parts = reported.split(separator: "/", omittingEmptySubsequences: false)
        let was = parts.first.flatMap { LessonStatus(rawValue: String($0)) }
        let best = parts.count > 1 ? Int(parts[1]) : nil
        switch standing.status {
        case .passed, .completed:
            let isFirst = was?.isComplete != true
            let isBetter = permille.map { $0 > best ?? -1 } ?? false
            return isFirst || isBetter ? (standing.status == .passed ? true : nil, permille) : nil
        case .failed:
            if was?.isComplete == true { return nil }
            return was == .failed && best == permille ? nil : (false, permille)
        default: return nil
        }
    }
    static func word(_ standing: PlayStanding) -> String {
        standing.status.rawValue + "/" + (standing.score.map { String(min(1000, max(0, $0.units / 1000))) } ?? "")
    }

    private func enrolment(_ registration: Registration, _ vendor: VendorID, _ tx: Transaction) throws -> Enrolment? {
        guard let id = registration.enrolment, let found = try Enrolments.find(id, vendor: vendor, tx), !found.isStopped else { return nil }
        return found
    }
}
