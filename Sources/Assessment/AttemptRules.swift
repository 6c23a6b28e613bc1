package import Kernel

/// When an attempt may start, be answered and handed in: pure decisions over facts.
package enum AttemptRules {
    /// Answers and submissions that were under way when time ran out still count for this long.
    package static let graceSeconds = 5

    /// What is known of a person's attempts at one exam (all versions of it).
    package struct History: Hashable, Sendable {
        package var used: Int
        package var lastNumber: Int
        package var open: Bool
        package var passed: Bool
        /// When the last attempt was handed in, if it was not passed.
        package var lastFailedAt: Instant?
        package init(used: Int = 0, lastNumber: Int = 0, open: Bool = false, passed: Bool = false, lastFailedAt: Instant? = nil) {
            self.used = used
            self.lastNumber = lastNumber
            self.open = open
            self.passed = passed
            self.lastFailedAt = lastFailedAt
        }
    }

    package enum Start: Hashable, Sendable {
        /// Go on with the attempt that is open.
        case resume
        case begin(number: Int)
        case noneLeft
        /// Not before this instant.
        case wait(until: Instant)
        /// A passed exam is not taken again for the same enrolment; practice always is.
        case alreadyPassed
    }

    package static func start(_ history: History, _ definition: ExamDefinition, now: Instant) -> Start {
        if history.open { return .resume }
        if history.passed && !definition.isPractice { return .alreadyPassed }
        if let limit = definition.attemptLimit, history.used >= limit { return .noneLeft }
        if let next = nextStart(history, definition), next > now { return .wait(until: next) }
        return .begin(number: history.lastNumber + 1)
    }

    /// The earliest next start after a failed attempt; nil when none is left or there is nothing to wait for.
    package static func nextStart(_ history: History, _ definition: ExamDefinition) -> Instant? {
        guard !definition.isPractice, let failed = history.lastFailedAt, definition.waitMinutes > 0 else { return nil }
        if let limit = definition.attemptLimit, history.used >= limit { return nil }
        return failed.adding(seconds: definition.waitMinutes * 60)
    }

    package static func end(_ definition: ExamDefinition, from start: Instant) -> Instant? {
        definition.timeLimitMinutes.map { start.adding(seconds: $0 * 60) }
    }

    /// Whether an answer arriving now is still taken.
    package static func takesAnswers(endsAt: Instant?, now: Instant) -> Bool {
        guard let endsAt else { return true }
        return now <= endsAt.adding(seconds: graceSeconds)
    }

    /// Whole seconds left by the server's clock, never below zero.
    package static func secondsLeft(endsAt: Instant, now: Instant) -> Int {
        max(0, Int((endsAt.milliseconds - now.milliseconds + 999) / 1000))
    }
}
