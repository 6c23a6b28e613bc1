import SCORM

/// How a dispatched course stands as a whole, in the words of SCORM 1.2, which every other system understands.
enum DispatchStatus: String, Sendable, CaseIterable {
    case notAttempted = "not attempted", incomplete, completed, passed, failed
    var isComplete: Bool { self == .completed || self == .passed }
}

/// The roll-up of a course's parts. Required parts decide; of a course without any, all parts do.
///
/// Complete when each is complete: passed when one of them was passed, else completed. Failed when each has ended and one of them was failed.
/// The score is the mean of those that have one.
struct DispatchSum: Sendable, Equatable {
    struct Part: Sendable {
        let isRequired: Bool
        let status: LessonStatus
        /// Ten-thousandths of a percent.
        let scoreUnits: Int?
        let activeMilliseconds: Int

        /// - Parameter reported: the first completion and the best score with one, as `PlayProgress` keeps them. What was complete stays so: content that
        ///   is opened again to look something up, or fails a second time, takes nothing away, here as in an enrolment.
        init(isRequired: Bool, status: LessonStatus, scoreUnits: Int?, activeMilliseconds: Int, reported: String = "") {
            let parts = reported.split(separator: "/", omittingEmptySubsequences: false)
            let first = parts.first.flatMap { LessonStatus(rawValue: String($0)) }.flatMap { $0.isComplete ? $0 : nil }
            let best = first != nil && parts.count > 1 ? Int(parts[1]).map { $0 * 1000 } : nil
            self.isRequired = isRequired
            self.status = first == .passed || !status.isComplete ? first ?? status : status
            self.scoreUnits = first == nil ? scoreUnits : [best, status.isComplete ? scoreUnits : nil].compactMap(\.self).max()
            self.activeMilliseconds = activeMilliseconds
        }
    }
    let status: DispatchStatus
    let scoreUnits: Int?
    let done: Int
    let total: Int
    let activeMilliseconds: Int

    init(_ parts: [Part]) {
        let required = parts.filter(\.isRequired), counted = required.isEmpty ? parts : required
        done = counted.count { $0.status.isComplete }
        total = counted.count
        activeMilliseconds = parts.reduce(0) { $0 + $1.activeMilliseconds }
        let scores = counted.compactMap(\.scoreUnits)
        scoreUnits = scores.isEmpty ? nil : scores.reduce(0, +) / scores.count
        let hasEnded = counted.allSatisfy { $0.status.isComplete || $0.status == .failed }
        if total > 0, done == total {
            status = counted.contains { $0.status == .passed } ? .passed : .completed
        } else if total > 0, hasEnded {
            status = .failed
        } else {
            status = parts.allSatisfy { $0.status == .notAttempted } ? .notAttempted : .incomplete
        }
    }
}
