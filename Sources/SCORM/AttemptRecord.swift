/// One SCO's tracking in one registration, as the server keeps it. A fold over what the journal delivers: the same
/// steps in the same order give the same record.
///
/// States of a session: none → `begin` → open → `set`… → `finish` → none. `begin` over an open session (a crash, a
/// closed laptop) closes it as suspended, since nothing the content committed may be lost.
package struct AttemptRecord: Sendable, Equatable, Codable {
    package private(set) var values: [String: String] = [:]
    /// Of closed sessions.
    package private(set) var closedTime: TimeSpan = .zero
    package private(set) var isOpen = false
    /// Sessions begun so far.
    package private(set) var sessions = 0
    /// `cmi.core.entry` of the open or the next session.
    package private(set) var entry = "ab-initio"
    /// Whether the content ever set a status itself.
    package private(set) var statusIsSet = false

    package init() {}

    /// What was reached in a run time of another kind: status and score, and nothing to resume.
    package init(carrying status: LessonStatus, score: Decimal4?) {
        sessions = 1
        entry = ""
        guard status != .notAttempted else { return }
        put(status)
        statusIsSet = true
        values["cmi.core.score.raw"] = score?.cmi
    }

    /// What the author of a test drive wants it to be.
    package init(arranging before: AttemptRecord, _ wish: Arrangement) {
        if wish.keepsData {
            self = before
            if isOpen { close(resumes: true) }
        }
        for part in ["raw", "min", "max"] { values["cmi.core.score." + part] = nil }
        if let score = wish.score {
            values["cmi.core.score.raw"] = score.cmi
            values["cmi.core.score.min"] = "0"
            values["cmi.core.score.max"] = "100"
        }
        values["cmi.core.lesson_status"] = wish.isBegun ? wish.status.rawValue : nil
        statusIsSet = wish.isBegun
        sessions = wish.isBegun ? max(1, sessions) : wish.keepsData ? sessions : 0
        entry = !wish.isBegun ? "ab-initio" : wish.keepsData ? "resume" : ""
    }

    package var status: LessonStatus {
        values["cmi.core.lesson_status"].flatMap(LessonStatus.init(rawValue:)) ?? .notAttempted
    }

    /// Closed sessions and what the open one has reported so far.
    package var totalTime: TimeSpan { closedTime + sessionTime }

    package var sessionTime: TimeSpan {
        values["cmi.core.session_time"].flatMap(TimeSpan.init(cmi:)) ?? .zero
    }

    /// The score in percent: `raw` between `min` and `max` where these are given and sensible, else `raw` itself.
    package var score: Decimal4? {
        guard let raw = number("raw") else { return nil }
        guard let max = number("max") else { return raw }
        let min = number("min") ?? Decimal4(units: 0)
        guard max > min, raw >= min, raw <= max else { return raw }
        let wide = (raw.units - min.units) * 1_000_000
        return Decimal4(units: wide / (max.units - min.units))
    }

    /// Opens a session and says what the content starts with.
    /// - Parameter facts: who and under which terms; `entry` and `totalTime` are filled in here.
    package mutating func begin(_ facts: LaunchFacts) -> RunTimeModel {
        if isOpen { close(resumes: true) }
        isOpen = true
        sessions += 1
        var facts = facts
        facts.entry = entry
        facts.totalTime = closedTime
        return RunTimeModel(facts: facts, values: values)
    }

    /// Applies values in order. The browser has checked them already; whoever skips it gets the same codes here.
    /// - Returns: the elements that were refused, with their codes, and those beyond the specification's room.
    package mutating func set(
        _ changes: [(element: String, value: String)], limit: Int = RunTimeModel.standardLimit, rules: PlayRules = PlayRules()
    ) -> (refused: [(element: String, code: ErrorCode)], beyond: [String]) {
        var facts = LaunchFacts(studentID: "", studentName: "")
        facts.rules = rules
        var model = RunTimeModel(facts: facts, values: values)
        var refused: [(element: String, code: ErrorCode)] = []
        var beyond: [String] = []
        for change in changes {
            do {
                if try model.set(change.element, change.value, limit: limit) { beyond.append(change.element) }
                if change.element == "cmi.core.lesson_status" { statusIsSet = true }
            } catch { refused.append((change.element, error)) }
        }
        values = model.values
        if !isOpen { isOpen = true }
        return (refused, beyond)
    }

    /// The content called LMSFinish.
    ///
    /// A mastery score decides over the status of an attempt for credit once there is a raw score (Run-Time Environment
    /// 3.4.4, cmi.core.lesson_status), except while the content itself says that it is not done and suspends: a half
    /// answered quiz is not a failed one. A status never set becomes `completed`, in browse mode `browsed`.
    package mutating func finish(_ facts: LaunchFacts) {
        let exit = values["cmi.core.exit"] ?? ""
        if facts.mode == .browse {
            if !statusIsSet { put(.browsed) }
        } else if let verdict = verdict(facts, exit: exit) {
            put(verdict)
        } else if !statusIsSet, exit != "suspend" {
            put(neverSet(facts.rules))
        } else if !statusIsSet {
            put(.incomplete)
        }
        if facts.mode != .browse, !facts.rules.isPackages { put(judged(status, facts.rules, mastery: Decimal4(cmi: facts.masteryScore))) }
        close(resumes: exit == "suspend")
    }

    /// The learner leaves, whether or not the content says that it ends: what only needs to be looked at is done.
    package mutating func leave(_ facts: LaunchFacts) {
        guard facts.rules.completing == .launched, facts.mode != .browse else { return }
        put(judged(status, facts.rules, mastery: nil))
    }

    private func neverSet(_ rules: PlayRules) -> LessonStatus {
        switch rules.unset {
        case .package, .complete: .completed
        case .incomplete: .incomplete
        case .completeWithScore: score == nil ? .incomplete : .completed
        }
    }

    /// An asset was shown.
    package mutating func launchAsset() {
        sessions += 1
        put(.completed)
    }

    private func verdict(_ facts: LaunchFacts, exit: String) -> LessonStatus? {
        guard facts.isForCredit, facts.mode == .normal else { return nil }
        if exit == "suspend", !statusIsSet || status == .incomplete { return nil }
        switch facts.rules.passing {
        case .completion: return nil
        case .score: return score.map { $0.units >= facts.rules.passingPermille * 1000 ? .passed : .failed }
        case .package:
            guard let mastery = Decimal4(cmi: facts.masteryScore), let raw = number("raw") else { return nil }
            return raw >= mastery ? .passed : .failed
        }
    }

    private mutating func close(resumes: Bool) {
        closedTime = totalTime
        values["cmi.core.session_time"] = nil
        values["cmi.core.exit"] = nil
        entry = resumes ? "resume" : ""
        isOpen = false
    }

    private mutating func put(_ status: LessonStatus) { values["cmi.core.lesson_status"] = status.rawValue }

    private func number(_ part: String) -> Decimal4? {
        values["cmi.core.score." + part].flatMap(Decimal4.init(cmi:))
    }
}
