package import Kernel

/// What one session has seen so far. It begins with the launch; states: launched → initialized → terminated, or abandoned from either.
package struct SessionState: Sendable, Equatable, Codable {
    /// Cmi5 verbs of the session, each once.
    package var verbs: Set<String> = []
    /// Timestamp of the initialized statement.
    package var initializedAt: Instant?
    /// The latest timestamp of a statement.
    package var lastStatementAt: Instant?
    /// Statements of any kind that were accepted.
    package var statements = 0
    package var isAbandoned = false
    package init() {}

    package var isInitialized: Bool { verbs.contains(CMI5Name.initialized) }
    package var isTerminated: Bool { verbs.contains(CMI5Name.terminated) }
    package var isEnded: Bool { isTerminated || isAbandoned }
}

/// What the LMS fixed when it launched: what each statement of the session must agree with.
package struct LaunchTerms: Sendable, Equatable {
    package let account: SeenStatement.Account
    /// In lower case.
    package let registration: String
    package let sessionID: String
    /// The LMS's own id of the unit (8.1).
    package let activityID: String
    package let publisherID: String
    package let mode: LaunchMode
    /// Ten-thousandths.
    package let masteryScore: Int?
    package init(account: SeenStatement.Account, registration: String, sessionID: String, activityID: String, publisherID: String, mode: LaunchMode, masteryScore: Int?) {
        self.account = account
        self.registration = registration
        self.sessionID = sessionID
        self.activityID = activityID
        self.publisherID = publisherID
        self.mode = mode
        self.masteryScore = masteryScore
    }
}

/// The session's state machine: takes the statements of a unit in order, accepts or refuses each (sections 6.3, 7.1 and 9), and keeps
/// what the accepted ones amount to.
package struct SessionRules: Sendable {
    package let terms: LaunchTerms
    package private(set) var session: SessionState
    package private(set) var standing: UnitStanding

    package init(_ terms: LaunchTerms, session: SessionState, standing: UnitStanding) {
        self.terms = terms
        self.session = session
        self.standing = standing
    }

    /// Accepts a statement, or says which rule it breaks; then nothing has changed.
    package mutating func take(_ one: SeenStatement) throws(RuleFault) {
        try checkCommon(one)
        if one.isDefined { try checkDefined(one) } else { try checkAllowed(one) }
        accept(one)
    }

    private func refuse(_ rule: Rule, _ detail: String = "") -> RuleFault { RuleFault(rule, detail) }

    private func checkCommon(_ one: SeenStatement) throws(RuleFault) {
        if session.isTerminated { throw refuse(.afterTerminated) }
        if session.isAbandoned { throw refuse(.afterAbandoned) }
        if one.verb == CMI5Name.voided { throw refuse(.voiding) }
        if one.id == nil { throw refuse(.idMissing) }
        if one.account != terms.account { throw refuse(.wrongActor) }
        guard let registration = one.registration else { throw refuse(.registrationMissing) }
        if registration != terms.registration { throw refuse(.wrongRegistration) }
        guard let sessionID = one.sessionID else { throw refuse(.sessionMissing) }
        if sessionID != terms.sessionID { throw refuse(.wrongSession) }
        if !one.grouping.contains(terms.publisherID) { throw refuse(.groupingMissing, terms.publisherID) }
        guard let timestamp = one.timestamp else { throw refuse(.timestampMissing) }
        if !one.isUTC { throw refuse(.timestampNotUTC) }
        let isInitialized = one.isDefined && one.verb == CMI5Name.initialized
        if !session.isInitialized, !isInitialized { throw refuse(.beforeInitialized) }
        if let first = session.initializedAt, timestamp < first { throw refuse(.beforeInitialized) }
        if one.isDefined, one.verb == CMI5Name.terminated, let last = session.lastStatementAt, timestamp < last { throw refuse(.terminatedNotLast) }
        if one.progress == .unusable { throw refuse(.progressOutOfRange) }
    }

    private func checkAllowed(_ one: SeenStatement) throws(RuleFault) {
        if one.category.contains(CMI5Name.categoryMoveOn) { throw refuse(.moveOnWithoutResult) }
    }

    private static let unitVerbs: Set<String> = [CMI5Name.initialized, CMI5Name.completed, CMI5Name.passed, CMI5Name.failed, CMI5Name.terminated]
    private static let ownVerbs: Set<String> = [CMI5Name.launched, CMI5Name.abandoned, CMI5Name.waived, CMI5Name.satisfied]

    private func checkDefined(_ one: SeenStatement) throws(RuleFault) {
        if Self.ownVerbs.contains(one.verb) { throw refuse(.verbOfTheLMS, one.verb) }
        guard Self.unitVerbs.contains(one.verb) else { throw refuse(.verbNotDefined, one.verb) }
        if one.object != terms.activityID { throw refuse(.wrongObject, terms.activityID) }
        if session.verbs.contains(one.verb) { throw refuse(.verbTwice, one.verb) }
        let counts = [CMI5Name.completed, CMI5Name.passed, CMI5Name.failed].contains(one.verb)
        if counts, terms.mode != .normal { throw refuse(.notInThisMode, terms.mode.rawValue) }
        try checkRegistration(one.verb)
        try checkResult(one)
        try checkScore(one)
    }

    private func checkRegistration(_ verb: String) throws(RuleFault) {
        let isJudgement = verb == CMI5Name.passed || verb == CMI5Name.failed
        if verb == CMI5Name.completed, standing.isCompleted { throw refuse(.completedTwice) }
        if verb == CMI5Name.passed, standing.isPassed { throw refuse(.passedTwice) }
        if verb == CMI5Name.failed, standing.isPassed { throw refuse(.failedAfterPassed) }
        if isJudgement, session.verbs.contains(CMI5Name.passed) || session.verbs.contains(CMI5Name.failed) { throw refuse(.judgedTwice) }
    }

    private func checkResult(_ one: SeenStatement) throws(RuleFault) {
        let success: Bool? = one.verb == CMI5Name.passed ? true : one.verb == CMI5Name.failed ? false : nil
        if one.success != success { throw refuse(success == nil ? .successForbidden : .successMissing, success.map { "\($0)" } ?? "") }
        let completion: Bool? = one.verb == CMI5Name.completed ? true : nil
        if one.completion != completion { throw refuse(completion == nil ? .completionForbidden : .completionMissing) }
        if one.verb != CMI5Name.initialized, one.duration == nil { throw refuse(.durationMissing) }
        let hasCategory = one.category.contains(CMI5Name.categoryMoveOn), needsCategory = success != nil || completion != nil
        if needsCategory, !hasCategory { throw refuse(.moveOnMissing) }
        if hasCategory, !needsCategory { throw refuse(.moveOnWithoutResult) }
    }

    private func checkScore(_ one: SeenStatement) throws(RuleFault) {
        guard let score = one.score else { return }
        guard one.verb == CMI5Name.passed || one.verb == CMI5Name.failed else { throw refuse(.scoreForbidden) }
        if let scaled = score.scaled, scaled < 0 || scaled > 1 { throw refuse(.scaledOutOfRange) }
        if score.raw != nil, score.min == nil || score.max == nil { throw refuse(.rawWithoutBounds) }
        if let raw = score.raw, let low = score.min, let high = score.max, raw < low || raw > high { throw refuse(.rawOutOfBounds) }
        guard let mastery = terms.masteryScore, let scaled = score.scaled else { return }
        let least = Double(mastery) / 10_000
        if one.verb == CMI5Name.passed, scaled < least { throw refuse(.passedBelowMastery, "\(least)") }
        if one.verb == CMI5Name.failed, scaled >= least { throw refuse(.failedAtMastery, "\(least)") }
        guard let said = one.masteryScore else { throw refuse(.masteryScoreMissing, "\(least)") }
        if said != least { throw refuse(.masteryScoreOther, "\(least)") }
    }

    private mutating func accept(_ one: SeenStatement) {
        session.statements += 1
        if let timestamp = one.timestamp { session.lastStatementAt = max(session.lastStatementAt ?? timestamp, timestamp) }
        if case .percent(let percent)? = one.progress, !standing.isCompleted { standing.progress = percent }
        guard one.isDefined else { return }
        session.verbs.insert(one.verb)
        switch one.verb {
        case CMI5Name.initialized: session.initializedAt = one.timestamp
        case CMI5Name.completed:
            standing.isCompleted = true
            standing.progress = nil
        case CMI5Name.passed, CMI5Name.failed:
            standing.isPassed = one.verb == CMI5Name.passed
            standing.isFailed = !standing.isPassed
            standing.score = one.score?.scaled.map { Int(($0 * 10_000).rounded()) }
        default: break
        }
    }
}
