import CMI5
import Courses
import JSON
import Kernel
import Learning
import Ledger
import People
import Records
import SCORM
import Store

/// What a launched play amounts to: tells satisfied blocks and the course, keeps the roll-up, and carries it into Learning, or into the dispatch whose learner played.
struct CourseLedger: Sendable {
    let ledger: Ledger
    let own: OwnStatements
    let access: Access

    /// A statement of Laurel's was not taken by the record store: a mistake of ours, which nothing may follow.
    struct Untold: Error, CustomStringConvertible { let description: String }

    /// Stores statements of the LMS, in the order given; those of a test drive with the drive.
    func tell(_ all: [JSONValue], _ play: LaunchedPlay, _ tx: Transaction) throws {
        if play.registration.isPreview {
            return try DriveStatements.keep(all.map { own.drafted($0["id"]?.string ?? "", $0, organization: play.organization, origin: play.origin, tx) }, of: play.registration.id, vendor: play.vendor, tx)
        }
        let scope = access.job(vendor: play.vendor, WriteStatements.self, name: "packages.launch")
        let ones = all.map { OwnStatements.One(id: $0["id"]?.string ?? "", organization: play.organization, json: $0.bytes) }
        let stored = try own.store(ones, origin: play.origin, scope, tx)
        if let refused = stored.refused.first { throw Untold(description: refused) }
    }

    /// Looks at everything again: after statements came, a unit was waived, and when a registration is opened (cmi5 9.6.1).
    /// - Parameters:
    ///   - session: whose doing it is; nil outside a launch, which then has a session id of its own.
    ///   - seconds: what the session took, when it has just ended.
    ///   - spent: how long the session has taken until now by the content's own word, while it goes on.
    ///   - isMove: to another version or back: no failure and no visit, so Learning hears only that all is done now.
    func settle(_ play: LaunchedPlay, session: String?, seconds: Int = 0, spent: Int = 0, isMove: Bool = false, by actor: Actor, _ tx: Transaction) throws {
        let vendor = play.vendor, id = play.registration.id
        let standings = try LaunchStore.standings(id, vendor: vendor, tx)
        let now = Satisfaction(play.course) { standings[$0] }
        if play.standard == .cmi5 {
            let news = now.news(told: try LaunchStore.satisfied(id, vendor: vendor, tx)), session = session ?? LaunchedPlay.freshID()
            let told = news.map { target in
                LMSStatement.satisfied(target, of: play.course, account: play.account, registration: play.code, sessionID: session, objectID: play.objectID(target),
                                       id: LaunchedPlay.freshID(), at: tx.now)
            }
            for target in news { try LaunchStore.noteSatisfied(Self.node(target, play.course), session: session, of: id, vendor: vendor, tx) }
            if !told.isEmpty { try tell(told, play, tx) }
        }
        try report(play, CourseRollup(play.course, now, standings, hasBegun: try LaunchStore.hasLaunched(id, vendor: vendor, tx)), seconds: seconds, spent: spent, isMove: isMove, by: actor, tx)
    }
    private static func node(_ target: Satisfaction.Target, _ course: CourseStructure) -> String {
        switch target {
        case .block(let block): block.id
        case .course: course.id
        }
    }

    private func report(_ play: LaunchedPlay, _ rollup: CourseRollup, seconds: Int, spent: Int, isMove: Bool, by actor: Actor, _ tx: Transaction) throws {
        let vendor = play.vendor, row = try tx.first("SELECT reported, active_ms FROM play_registration WHERE vendor_id = \(vendor) AND id = \(play.registration.id)")
        let known = try row?.text("reported") ?? ""
        // What nobody has begun is told to nobody, though parts without a condition may count as done.
        let outcome = rollup.hasBegun && (!isMove || rollup.status.isComplete) ? rollup.outcome(reported: known) : nil
        if isMove, outcome == nil {
            return try Registrations.stand(rollup.status.rawValue, scoreUnits: rollup.score.map { $0 * 100 }, done: rollup.done, total: rollup.total, play.registration.id, vendor: vendor, tx)
        }
        let reported = outcome == nil ? (known.isEmpty && rollup.hasBegun ? "started" : known) : rollup.word
        try tx.execute("""
            UPDATE play_registration SET status = \(rollup.status.rawValue), score_units = \(rollup.score.map { $0 * 100 }), done = \(rollup.done), total = \(rollup.total),
                active_ms = active_ms + \(seconds * 1000), reported = \(reported), last_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND id = \(play.registration.id)
            """)
        if let outcome {
            try DispatchOutcomes.note(play.registration, passed: outcome.passed, permille: outcome.permille, activeSeconds: (row?.int("active_ms") ?? 0) / 1000 + max(seconds, spent), vendor: vendor, tx)
        }
        try DispatchedPlays.carry(play.registration, ledger: ledger, by: actor, vendor: vendor, tx)
        guard rollup.hasBegun, let id = play.registration.enrolment, let enrolment = try Enrolments.find(id, vendor: vendor, tx), !enrolment.isStopped else { return }
        let share = rollup.total == 0 ? 0 : rollup.done * 1000 / rollup.total
        try Progress.report(ProgressReport(sharePermille: share, addedSeconds: seconds), enrolment, play.registration.activity, vendor: vendor, tx)
        guard let outcome, let activity = try Courses.versionActivity(play.registration.activity, version: enrolment.version, vendor: vendor, tx) else { return }
        let evidence = try JSONText.write(["registration": play.registration.id.value])
        try Progress.complete(Outcome(passed: outcome.passed, scorePermille: outcome.permille, assurance: .selfReported, evidence: evidence),
                              enrolment, activity, by: actor, vendor: vendor, ledger: ledger, tx)
    }
}

/// What the units of a course amount to, in the words that every package has.
struct CourseRollup: Sendable, Equatable {
    let status: LessonStatus
    /// Ten-thousandths; the mean of the units that have one.
    let score: Int?
    let done: Int
    let total: Int
    let hasBegun: Bool

    init(_ course: CourseStructure, _ satisfaction: Satisfaction, _ standings: [String: UnitStanding], hasBegun: Bool) {
        let units = course.units, own = units.compactMap { standings[$0.id] }
        (done, total) = (satisfaction.done, satisfaction.total)
        self.hasBegun = hasBegun || own.contains { $0.isWaived }
        let scores = own.compactMap(\.score)
        score = scores.isEmpty ? nil : scores.reduce(0, +) / scores.count
        let left = units.filter { !satisfaction.satisfied.contains($0.id) }
        if !self.hasBegun {
            status = .notAttempted
        } else if satisfaction.isCourseSatisfied {
            status = own.contains { $0.isPassed } ? .passed : .completed
        } else {
            // Failed, when something is failed and nothing else is left to do.
            status = left.allSatisfy { standings[$0.id]?.isFailed ?? false } ? .failed : .incomplete
        }
    }

    private var permille: Int? { score.map { min(1000, max(0, $0 / 10)) } }
    /// What Learning was told last, `status/score`.
    var word: String { status.rawValue + "/" + (permille.map(String.init) ?? "") }
    /// What Learning hears: the first completion, a better score afterwards, a failure while nothing is passed; nil for nothing new.
    func outcome(reported: String) -> (passed: Bool?, permille: Int?)? {
        let parts = reported.split(separator: "/", omittingEmptySubsequences: false)
        let was = parts.first.flatMap { LessonStatus(rawValue: String($0)) }, best = parts.count > 1 ? Int(parts[1]) : nil
        switch status {
        case .passed, .completed:
            let isBetter = permille.map { $0 > best ?? -1 } ?? false
            return was?.isComplete != true || isBetter ? (status == .passed ? true : nil, permille) : nil
        case .failed: return was?.isComplete == true || was == .failed && best == permille ? nil : (false, permille)
        default: return nil
        }
    }
}
