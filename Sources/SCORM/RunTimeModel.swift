/// The values of one SCO in one attempt: the SCORM 1.2 data model as a value.
///
/// `get` and `set` follow the element table; they know nothing of sessions, which `RunTimeConversation` adds for the
/// content's side and `AttemptRecord` for the server's.
package struct RunTimeModel: Sendable, Equatable, Codable {
    /// Everything that was set, by full element name.
    package private(set) var values: [String: String] = [:]
    /// What the content may read only.
    package var facts: LaunchFacts
    /// Characters (UTF-16 units, as scripts count) a value may have; the specification says 255 or 4,096.
    package static let standardLimit = 65_536
    /// Entries an array may have. The specification gives none; without one a loop in a package fills the disk.
    package static let arrayLimit = 2_000

    package init(facts: LaunchFacts, values: [String: String] = [:]) {
        self.facts = facts
        self.values = values
    }

    /// - Throws: 201, 202, 203, 401 or 404.
    package func get(_ name: String) throws(ErrorCode) -> String {
        let (rule, path) = try Self.find(name)
        try requireEntries(path, allowNext: false)
        switch rule.access {
        case .writeOnly: throw .writeOnly
        case .keyword: return keyword(name, template: path.template)
        case .readOnly: return facts[name]
        case .readWrite: return values[name] ?? initial(name)
        }
    }

    /// - Returns: whether the value is beyond what the specification has room for, and was accepted all the same.
    /// - Throws: 201, 202, 203, 401, 402, 403 or 405.
    @discardableResult
    package mutating func set(_ name: String, _ value: String, limit: Int = standardLimit) throws(ErrorCode) -> Bool {
        let (rule, path) = try Self.find(name)
        switch rule.access {
        case .keyword: throw .keyword
        case .readOnly: throw .readOnly
        case .writeOnly, .readWrite: break
        }
        try requireEntries(path, allowNext: true)
        let length = value.utf16.count
        let most = name == "cmi.suspend_data" ? facts.rules.suspendLimit ?? limit : limit
        guard length <= most, rule.format.accepts(value) else { throw .incorrectType }
        values[name] = value
        grow(path)
        return length > Self.room(name)
    }

    /// Takes the session's own values out, as a new session of the attempt starts without them.
    mutating func forgetSession() {
        values["cmi.core.session_time"] = nil
        values["cmi.core.exit"] = nil
    }

    mutating func put(_ name: String, _ value: String) { values[name] = value }

    /// Entries of an array, by its full name.
    package func count(_ array: String) -> Int { Int(values[array + "._count"] ?? "") ?? 0 }

    /// `_count` elements that no array has are 203, `_children` of a leaf 202.
    private static func find(_ name: String) throws(ErrorCode) -> (rule: ElementRule, path: ElementPath) {
        if let found = ElementRule.find(name) { return found }
        guard name.hasPrefix("cmi.") else { throw .invalidArgument }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        if let last = parts.last, last == "_children" || last == "_count" {
            let parent = parts.dropLast().joined(separator: ".")
            let exists = ElementRule.find(parent) != nil || ElementRule.find(parent + "._children") != nil
                || ElementRule.find(parent + "._count") != nil || ElementPath(parent + ".id").map { ElementRule.table[$0.template] != nil } ?? false
            if exists { throw last == "_children" ? .noChildren : .notAnArray }
        }
        throw .notImplemented
    }

    private func requireEntries(_ path: ElementPath, allowNext: Bool) throws(ErrorCode) {
        for (array, index) in zip(path.arrays, path.indices) {
            let room = count(array) + (allowNext ? 1 : 0)
            guard index < room, index < Self.arrayLimit else { throw .invalidArgument }
        }
    }

    private mutating func grow(_ path: ElementPath) {
        for (array, index) in zip(path.arrays, path.indices) where index >= count(array) {
            values[array + "._count"] = String(index + 1)
        }
    }

    private func keyword(_ name: String, template: String) -> String {
        if let children = ElementRule.children[template] { return children }
        if name == "cmi._version" { return "3.4" }
        return values[name] ?? "0"
    }

    private func initial(_ name: String) -> String {
        switch name {
        case "cmi.core.lesson_status": LessonStatus.notAttempted.rawValue
        case "cmi.student_preference.audio", "cmi.student_preference.speed", "cmi.student_preference.text": "0"
        default: name.hasPrefix("cmi.objectives.") && name.hasSuffix(".status") ? LessonStatus.notAttempted.rawValue : ""
        }
    }

    private static func room(_ name: String) -> Int {
        name == "cmi.suspend_data" || name == "cmi.comments" ? 4_096 : 255
    }
}

/// What the server tells the content and the content cannot change.
package struct LaunchFacts: Sendable, Equatable, Codable {
    package enum Mode: String, Sendable, Codable { case normal, browse, review }

    package var studentID: String
    /// "Last, First", as the specification wants it.
    package var studentName: String
    package var isForCredit: Bool
    package var mode: Mode
    /// "ab-initio", "resume" or empty.
    package var entry: String
    package var totalTime: TimeSpan
    package var launchData: String
    package var commentsFromLMS: String
    package var masteryScore: String
    package var maxTimeAllowed: String
    package var timeLimitAction: String
    /// What is judged otherwise than the package says; not told to the content, and not part of the stored form.
    package var rules = PlayRules()

    private enum CodingKeys: String, CodingKey {
        case studentID, studentName, isForCredit, mode, entry, totalTime, launchData, commentsFromLMS, masteryScore, maxTimeAllowed, timeLimitAction
    }

    package init(
        studentID: String, studentName: String, isForCredit: Bool = true, mode: Mode = .normal, entry: String = "ab-initio",
        totalTime: TimeSpan = .zero, launchData: String = "", commentsFromLMS: String = "", masteryScore: String = "",
        maxTimeAllowed: String = "", timeLimitAction: String = ""
    ) {
        self.studentID = studentID
        self.studentName = studentName
        self.isForCredit = isForCredit
        self.mode = mode
        self.entry = entry
        self.totalTime = totalTime
        self.launchData = launchData
        self.commentsFromLMS = commentsFromLMS
        self.masteryScore = masteryScore
        self.maxTimeAllowed = maxTimeAllowed
        self.timeLimitAction = timeLimitAction
    }

    /// By element name; empty for an element that is none of these.
    package subscript(_ element: String) -> String {
        switch element {
        case "cmi.core.student_id": studentID
        case "cmi.core.student_name": studentName
        case "cmi.core.credit": isForCredit ? "credit" : "no-credit"
        case "cmi.core.entry": entry
        case "cmi.core.total_time": totalTime.cmi
        case "cmi.core.lesson_mode": mode.rawValue
        case "cmi.launch_data": launchData
        case "cmi.comments_from_lms": commentsFromLMS
        case "cmi.student_data.mastery_score": masteryScore
        case "cmi.student_data.max_time_allowed": maxTimeAllowed
        case "cmi.student_data.time_limit_action": timeLimitAction
        default: ""
        }
    }

    /// All of them by element name, as the browser receives them.
    package var elements: [String: String] {
        var all: [String: String] = [:]
        for (name, rule) in ElementRule.table where rule.access == .readOnly { all[name] = self[name] }
        return all
    }
}
