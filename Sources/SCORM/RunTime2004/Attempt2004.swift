/// One item's run-time data in one registration, as the server keeps it. A fold over what its log holds: the same steps in
/// the same order give the same record.
///
/// An attempt begins with `launch` and lasts until the next; within it sessions go `begin` → `set`… → `finish`. `begin` over
/// an open session (a crash, a closed laptop) closes it as suspended, since nothing the content committed may be lost.
package struct Attempt2004: Sendable, Equatable, Codable {
    package private(set) var values: [String: String] = [:]
    /// Attempts begun so far.
    package private(set) var attempt = 0
    /// Milliseconds, when the attempt began.
    package private(set) var launchedAt: Int64 = 0
    /// What earlier attempts lasted.
    private var before = ActivityDurations()
    /// Of closed sessions of this attempt, in hundredths of a second.
    private var closedTime = 0
    package private(set) var isOpen = false
    /// Sessions of this attempt.
    package private(set) var sessions = 0
    /// The portal asked the content to end; what the content asks for then does not count (SN 5.6).
    private var isLeaving = false
    /// `cmi.exit` of the last session that was closed; a crashed one counts as suspended.
    package private(set) var exit = ""

    package init() {}

    /// A new attempt: everything is as the server says.
    /// - Parameters:
    ///   - initial: the objectives of the activity, and what is known of them.
    ///   - at: milliseconds.
    package mutating func launch(_ initial: [String: String], at: Int64, before: ActivityDurations) {
        let number = attempt + 1
        self = Attempt2004()
        attempt = number
        values = initial
        launchedAt = at
        self.before = before
    }

    /// What the author of a test drive wants it to be.
    /// - Parameters:
    ///   - initial: what a new attempt begins with, for one whose data are not kept.
    ///   - at: milliseconds.
    package init(arranging before: Attempt2004, _ wish: Arrangement, initial: [String: String], at: Int64) {
        self = before
        if isOpen { close(exit: "suspend") }
        if attempt == 0 || !wish.keepsData { launch(initial, at: at, before: ActivityDurations()) }
        let known = wish.information
        values["cmi.completion_status"] = known.completed.map { $0 ? "completed" : "incomplete" }
        values["cmi.success_status"] = known.satisfied.map { $0 ? "passed" : "failed" }
        values["cmi.progress_measure"] = nil
        values["cmi.score.scaled"] = known.measure?.text
        values["cmi.score.raw"] = known.rawScore?.text
        values["cmi.score.min"] = known.minScore?.text
        values["cmi.score.max"] = known.maxScore?.text
        sessions = wish.isBegun ? max(1, sessions) : wish.keepsData ? sessions : 0
        exit = wish.isSuspended ? "suspend" : ""
    }

    /// A session is opened by `Initialize`.
    package mutating func begin() {
        if isOpen { close(exit: "suspend") }
        isOpen = true
        isLeaving = false
        sessions += 1
    }

    /// The portal is about to take the content away.
    package mutating func leave() { isLeaving = true }

    /// What a value came to.
    package struct Outcome: Sendable {
        package var refused: [(element: String, code: Code2004)] = []
        package var beyond: [String] = []
        /// Written stores, by their place among the item's.
        package var stores: [(index: Int, value: String)] = []
        package init() {}
    }

    /// Applies a value. The browser has checked it already; whoever skips it gets the same codes here.
    package mutating func set(_ element: String, _ value: String, _ facts: Facts2004, _ outcome: inout Outcome) {
        var model = Model2004(facts: facts, values: values)
        // One owner at a time: two of them would copy everything at each value. A refused one changes nothing.
        values = [:]
        defer { values = model.values }
        do throws(Code2004) {
            if try model.set(element, value) { outcome.beyond.append(element) }
            if element.hasPrefix("adl.data."), let path = ElementPath(element) { outcome.stores.append((path.indices[0], value)) }
            if !isOpen { isOpen = true }
        } catch {
            outcome.refused.append((element, error))
        }
    }

    /// The content called `Terminate`.
    /// - Returns: what is to be navigated in its wake, `nil` for nothing: what the content asked for; the end of the session
    ///   after a time-out or log-out; the end of the attempt when the content is done and asks for nothing.
    @discardableResult
    package mutating func finish() -> NavigationRequest? {
        let exit = values["cmi.exit"] ?? ""
        let asked = values["adl.nav.request"].flatMap { Navigation2004($0) }
        let isOwnWish = !isLeaving
        close(exit: exit)
        guard isOwnWish else { return nil }
        if exit == "time-out" || exit == "logout" { return .exitAll }
        if case .request(let request)? = asked { return request }
        return exit == "suspend" ? nil : .exit
    }

    private mutating func close(exit: String) {
        closedTime = totalTime.centiseconds
        var model = Model2004(facts: Facts2004(learnerID: "", learnerName: ""), values: values)
        model.forgetSession()
        values = model.values
        self.exit = exit
        isOpen = false
        isLeaving = false
    }

    /// Closed sessions of the attempt and what the open one has reported so far.
    package var totalTime: Interval2004 {
        Interval2004(centiseconds: closedTime) + (values["cmi.session_time"].flatMap { Interval2004($0) } ?? Interval2004(centiseconds: 0))
    }
    /// Closed sessions of the attempt: `cmi.total_time` of the next.
    package var closedSessions: Interval2004 { Interval2004(centiseconds: closedTime) }
    /// Whether the learner has left the attempt at least once.
    private var hasLeft: Bool { sessions > 1 || sessions == 1 && (!isOpen || isLeaving) }
    /// Whether the attempt goes on the next time: suspended by the content, or cut off.
    package var isSuspended: Bool { isOpen ? values["cmi.exit"] == "suspend" : exit == "suspend" && sessions > 0 }
}

extension Attempt2004 {
    /// What the sequencer learns of the attempt.
    /// - Parameters:
    ///   - now: milliseconds.
    ///   - facts: thresholds decide over what the content says.
    package func report(_ facts: Facts2004, now: Int64) -> AttemptReport {
        let model = Model2004(facts: facts, values: values), judged = judged(model, hasLeft: hasLeft)
        var report = AttemptReport()
        report.attempt = information("cmi", completion: judged.completion, success: judged.success)
        for index in 0..<model.count("cmi.objectives") {
            let name = "cmi.objectives.\(index)"
            guard let id = values[name + ".id"] else { continue }
            report.objectives[id] = information(
                name, completion: values[name + ".completion_status"] ?? "unknown", success: values[name + ".success_status"] ?? "unknown")
        }
        report.isSuspended = isSuspended
        var durations = before
        let spent = totalTime.centiseconds, absolute = Int(max(0, now - launchedAt) / 10)
        durations.attemptExperienced = spent
        durations.attemptAbsolute = absolute
        durations.activityExperienced = before.activityExperienced + spent
        durations.activityAbsolute = before.activityAbsolute + absolute
        report.durations = durations
        return report
    }

    private func information(_ name: String, completion: String, success: String) -> ObjectiveInformation {
        func number(_ part: String) -> Real7? { values["\(name).\(part)"].flatMap { Real7($0) } }
        return ObjectiveInformation(
            satisfied: success == "unknown" ? nil : success == "passed", measure: number("score.scaled"), rawScore: number("score.raw"),
            minScore: number("score.min"), maxScore: number("score.max"), completed: completion == "unknown" ? nil : completion == "completed",
            progressMeasure: number("progress_measure"))
    }

    /// The values that an attempt on an activity begins with: its objectives in order, the primary one first, with what is
    /// known of them (RTE 4.2.17).
    package static func initial(_ objectives: [(id: String, known: ObjectiveInformation)], attempt: ObjectiveInformation) -> [String: String] {
        var values = known(attempt, "cmi")
        for (index, objective) in objectives.enumerated() {
            values["cmi.objectives.\(index).id"] = objective.id
            values.merge(known(objective.known, "cmi.objectives.\(index)")) { $1 }
        }
        if !objectives.isEmpty { values["cmi.objectives._count"] = String(objectives.count) }
        return values
    }

    private static func known(_ facts: ObjectiveInformation, _ name: String) -> [String: String] {
        var values: [String: String] = [:]
        values[name + ".success_status"] = facts.satisfied.map { $0 ? "passed" : "failed" }
        values[name + ".completion_status"] = facts.completed.map { $0 ? "completed" : "incomplete" }
        values[name + ".score.scaled"] = facts.measure?.text
        values[name + ".score.raw"] = facts.rawScore?.text
        values[name + ".score.min"] = facts.minScore?.text
        values[name + ".score.max"] = facts.maxScore?.text
        values[name + ".progress_measure"] = facts.progressMeasure?.text
        return values
    }

    /// How the item stands, in the words that both versions of SCORM share.
    package func status(_ facts: Facts2004) -> LessonStatus {
        switch judged(Model2004(facts: facts, values: values), hasLeft: hasLeft) {
        case ("incomplete", _), ("not attempted", _): return sessions > 0 ? .incomplete : .notAttempted
        case (_, "passed"): return .passed
        case (_, "failed"): return .failed
        case ("completed", _): return .completed
        default: return sessions > 0 ? .incomplete : .notAttempted
        }
    }

    /// The score in percent: scaled, else raw between its bounds.
    package var score: Decimal4? {
        if let scaled = values["cmi.score.scaled"].flatMap({ Real7($0) }) { return Decimal4(units: scaled.units / 10) }
        func number(_ part: String) -> Decimal4? { values["cmi.score." + part].flatMap { Decimal4(cmi: $0) } }
        guard let raw = number("raw") else { return nil }
        let (low, high) = (number("min") ?? Decimal4(units: 0), number("max") ?? Decimal4(units: 1_000_000))
        guard high > low, raw >= low, raw <= high else { return nil }
        // Scores may be as large as nine digits: the product is wider than a number.
        return Decimal4(units: (high.units - low.units).dividingFullWidth((raw.units - low.units).multipliedFullWidth(by: 1_000_000)).quotient)
    }
}
