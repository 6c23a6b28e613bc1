package import Jobs
import Kernel
import Store

/// Hands in attempts whose time is over, for people who closed the page. Results are the same whenever it runs.
package struct CloseOverdueExams: Sendable {
    package static let kind = "assessment.closeOverdueExams"
    /// Attempts per transaction: each is judged within a millisecond or two.
    private static let batch = 10
    private let sit: SitExam

    package init(_ sit: SitExam) { self.sit = sit }

    package var job: JobKind {
        JobKind(Self.kind) { [sit] run in
            var closed = 0
            while true {
                let count = try await run.batch(done: closed) { tx in
                    // Nothing that was still on the wire is cut off: a second more than the grace.
                    let endedBefore = tx.now.adding(seconds: -AttemptRules.graceSeconds - 1)
                    let overdue = try sit.attempts.overdue(
                        endedBefore: endedBefore, most: Self.batch, vendor: run.vendor, tx)
                    for id in overdue { try sit.handIn(id, by: .clock, run.vendor, run.actor, tx) }
                    return overdue.count
                }
                closed += count
                if count < Self.batch { return }
            }
        }
    }
    package static let schedule = Schedule(kind, .every(seconds: 15))
}
