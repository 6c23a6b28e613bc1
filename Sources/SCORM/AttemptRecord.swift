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
        _ changes: [(element: String, value: String)], limit: Int = RunTimeModel.standardLimit
    ) -> (refused: [(element: String, code: ErrorCode)], beyond: [String]) {
        var model = RunTimeModel(facts: LaunchFacts(studentID: "", studentName: ""), values: values)
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
            put(.completed)
        } else if !statusIsSet {
            put(.incomplete)
        }
        close(resumes: exit == "suspend")
    }

    /// An asset was shown.
    package mutating func launchAsset() {
        sessions += 1
        put(.completed)
    }

    private func verdict(_ facts: LaunchFacts, exit: String) -> LessonStatus? {
        guard facts.isForCredit, facts.mode == .normal, let mastery = Decimal4(cmi: facts.masteryScore),
              let raw = number("raw")
        else { return nil }
        if exit == "suspend", !statusIsSet || status == .incomplete { return nil }
        return raw >= mastery ? .passed : .failed
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
