import CMI5
import Crypto
import JSON
import Kernel
import Ledger
import Records
import SCORM
import Store

/// Statements of launched content arrive: each is held against the session's rules, counts, and what follows from it is told.
struct TakeStatements: Sendable {
    let play: LaunchedPlay
    let session: String
    let courses: CourseLedger

    static let over = "The session of this launch has ended: nothing more is read or written in it (cmi5, sections 9.3.6 and 9.3.8)."

    /// - Throws: `LaunchedRefusal` with the rule that a statement breaks; then none of them is stored.
    func perform(_ all: [Launched.Incoming], _ store: () throws -> Void, _ tx: Transaction) throws {
        let vendor = play.vendor, id = play.registration.id
        guard var own = try LaunchStore.session(session, vendor: vendor, tx), own.isOpen else { throw LaunchedRefusal(Self.over) }
        guard let unit = play.course.unit(own.unit) else {
            // The learner was moved to a version without this unit while its window was open: what it says is kept, and counts for nothing.
            own.statementAt = tx.now
            try LaunchStore.save(own, vendor: vendor, tx)
            return try store()
        }
        let before = try LaunchStore.standing(unit.id, of: id, vendor: vendor, tx)
        var rules = SessionRules(play.terms(unit, session: session, mode: own.mode), session: own.state, standing: before)
        var tincan = TinCanRules(account: play.account, registration: play.code, activity: unit.id, state: own.state, standing: before), seconds = 0, spent = 0
        for one in all {
            var seen = SeenStatement(one.tape, one.value)
            seen.id = one.id
            do {
                if play.standard == .cmi5 { try rules.take(seen) } else { try tincan.take(seen) }
            } catch { throw LaunchedRefusal(error.words) }
            own.chain = SHA256.hash(data: Array("\(own.chain)\n".utf8) + one.tape.raw(one.value)).withUnsafeBytes { Hex.text($0) }
            if let took = seen.duration.flatMap(Durations.seconds) {
                if seen.verb == CMI5Name.terminated { seconds = took } else { spent = max(spent, took) }
            }
        }
        let standing = play.standard == .cmi5 ? rules.standing : tincan.standing
        own.state = play.standard == .cmi5 ? rules.session : tincan.state
        own.statementAt = tx.now
        try LaunchStore.save(own, vendor: vendor, tx)
        if standing != before { try LaunchStore.save(standing, unit.id, of: id, vendor: vendor, tx) }
        try store()
        // Nobody works longer than the clock on the wall.
        let most = Int(tx.now.milliseconds - own.launchedAt.milliseconds) / 1000
        (seconds, spent) = (max(0, min(seconds, most)), max(0, min(spent, most)))
        if own.state.isTerminated { try EndSession(play: play, courses: courses).close(own, "terminated", standing, tx) }
        if standing != before || own.state.isTerminated || own.state.statements == all.count {
            try courses.settle(play, session: session, seconds: seconds, spent: spent, by: Actor(kind: .launch, id: id.value), tx)
        }
    }
}

/// A session ends: by the content's own word, or without it.
struct EndSession: Sendable {
    let play: LaunchedPlay
    let courses: CourseLedger

    /// The content never said that it ended (cmi5 9.3.6).
    func abandon(_ session: LaunchSession, by actor: Actor, _ tx: Transaction) throws {
        var session = session
        let unit = play.course.unit(session.unit), took = (session.statementAt ?? session.launchedAt).milliseconds - session.launchedAt.milliseconds
        let standing = try LaunchStore.standing(session.unit, of: session.registration, vendor: play.vendor, tx)
        session.state.isAbandoned = true
        let state = try JSONText.write(session.state)
        try tx.execute("UPDATE launch_session SET state = \(state) WHERE vendor_id = \(play.vendor) AND session_id = \(session.id) AND ended_at IS NULL")
        guard try close(session, "abandoned", standing, tx) else { return }
        if play.standard == .cmi5, let unit {
            let terms = play.terms(unit, session: session.id, mode: session.mode)
            try courses.tell([LMSStatement.abandoned(terms, unit, milliseconds: took, id: LaunchedPlay.freshID(), at: tx.now)], play, tx)
        }
        try courses.settle(play, session: session.id, seconds: Int(took / 1000), by: actor, tx)
    }

    /// - Returns: false when it had ended already.
    @discardableResult
    func close(_ session: LaunchSession, _ ending: String, _ standing: UnitStanding, _ tx: Transaction) throws -> Bool {
        guard try LaunchStore.end(session.id, ending, vendor: play.vendor, tx) else { return false }
        let registration = play.registration
        if !registration.isPreview, session.state.statements > 0 {
            try courses.ledger.append(PlayDigested(registration: registration.id, person: registration.owner, learner: registration.learner?.value, activity: registration.activity, item: session.unit, status: standing.status.rawValue,
                                                   scoreUnits: standing.score.map { $0 * 100 }, entries: session.state.statements, digest: session.chain),
                                      by: Actor(kind: .launch, id: registration.id.value), tx)
        }
        return true
    }
}

extension UnitStanding {
    /// In the words that items of every package have.
    var status: LessonStatus { isPassed ? .passed : isFailed ? .failed : isCompleted || isWaived ? .completed : isUntouched ? .notAttempted : .incomplete }
}

/// What statements of content with a `tincan.xml` must agree with, and what they amount to. It has no sessions of its own, so any order
/// goes; done is what was said to be completed, passed or failed of the activity that was launched.
struct TinCanRules: Sendable {
    let account: SeenStatement.Account
    let registration: String
    let activity: String
    var state: SessionState
    var standing: UnitStanding

    mutating func take(_ one: SeenStatement) throws(RuleFault) {
        if one.verb == CMI5Name.voided { throw RuleFault(.voiding) }
        guard one.account == account else { throw RuleFault(.wrongActor) }
        // Some exporters leave the registration out: then it is the launch's, which the credential names.
        guard one.registration == nil || one.registration == registration else { throw RuleFault(.wrongRegistration) }
        state.statements += 1
        if let at = one.timestamp { state.lastStatementAt = max(state.lastStatementAt ?? at, at) }
        guard one.object == activity else { return }
        switch one.verb {
        case CMI5Name.completed: standing.isCompleted = true
        case CMI5Name.passed:
            let best = standing.isPassed ? standing.score : nil
            standing.isPassed = true
            standing.isFailed = false
            // A better score counts, a worse one does not.
            if let share = Self.share(one.score) { standing.score = max(best ?? 0, share) }
        case CMI5Name.failed where !standing.isPassed:
            standing.isFailed = true
            standing.score = Self.share(one.score) ?? standing.score
        default: break
        }
    }
    /// Ten-thousandths: scaled, else the raw score between its bounds, else of a hundred.
    private static func share(_ score: SeenStatement.Score?) -> Int? {
        guard let score else { return nil }
        if let scaled = score.scaled { return Int((min(1, max(0, scaled)) * 10_000).rounded()) }
        let low = score.min ?? 0, high = score.max ?? 100
        guard let raw = score.raw, high > low else { return nil }
        return Int((min(1, max(0, (raw - low) / (high - low))) * 10_000).rounded())
    }
}
