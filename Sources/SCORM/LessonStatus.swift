/// `cmi.core.lesson_status` (SCORM 1.2 Run-Time Environment 3.4.4).
package enum LessonStatus: String, Sendable, Codable, CaseIterable {
    case passed
    case completed
    case failed
    case incomplete
    case browsed
    case notAttempted = "not attempted"

    /// `passed` is complete; `failed` and `browsed` are not.
    package var isComplete: Bool { self == .passed || self == .completed }

    /// As prerequisite scripts write it: in full in any letter case, or by its first letter.
    init?(script word: String) {
        let word = word.trimmed.lowercased()
        if let whole = LessonStatus(rawValue: word) {
            self = whole
            return
        }
        switch word {
        case "p": self = .passed
        case "c": self = .completed
        case "f": self = .failed
        case "i": self = .incomplete
        case "b": self = .browsed
        case "n", "na", "not_attempted", "notattempted": self = .notAttempted
        default: return nil
        }
    }
}

/// Fixed words of the data model.
package enum Vocabulary {
    package static let timeLimitAction: Set<String> = [
        "exit,message", "exit,no message", "continue,message", "continue,no message",
    ]
    static let exit: Set<String> = ["time-out", "suspend", "logout", ""]
    static let interactionType: Set<String> = [
        "true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric",
    ]
    static let interactionResult: Set<String> = ["correct", "wrong", "unanticipated", "neutral"]
    /// A SCO may not go back to "not attempted" (405); objectives may.
    static let settableStatus: Set<String> = ["passed", "completed", "failed", "incomplete", "browsed"]
    static let objectiveStatus: Set<String> = settableStatus.union(["not attempted"])
}
