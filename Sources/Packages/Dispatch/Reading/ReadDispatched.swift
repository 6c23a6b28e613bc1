import Courses
import Kernel
import Learning
import Ledger
import Store
import Web

/// A dispatched learner does something in a part that is read, watched or done on pages of ours, by the rules that hold for people here.
struct ReadDispatched: Sendable {
    let act: ReadingAct

    /// - Returns: the step, which may hold a refusal to finish: what else was done is noted all the same.
    func perform(_ part: VersionActivity, _ visit: DispatchVisit, ledger: Ledger, vendor: VendorID, _ tx: Transaction) throws -> (reading: DispatchReading, step: ReadingStep) {
        let learner = visit.learner, reading = try DispatchReadings.open(part.id, of: learner, vendor: vendor, tx)
        let step = try act.step(part, at: reading.location.isEmpty ? nil : reading.location)
        // A second finish changes nothing.
        if case .finished = act, reading.doneAt != nil { return (reading, step) }
        let isFirst = step.evidence != nil && reading.doneAt == nil
        try DispatchReadings.note(reading, sharePermille: step.sharePermille, location: step.location, isDone: isFirst, of: learner.id, vendor: vendor, tx)
        if isFirst, let evidence = step.evidence {
            try DispatchOutcomes.note(part.id, of: learner.id, evidence: evidence, activeSeconds: reading.activeMilliseconds / 1000, vendor: vendor, tx)
        }
        try DispatchedPlays.carry(learner.id, course: visit.dispatch.course, ledger: ledger, by: Actor(kind: .launch, id: learner.id.value), vendor: vendor, tx)
        return (reading, step)
    }

    /// Counts the active time of one view: never twice, and never more than the clock.
    static func count(_ time: ViewedTime, _ part: VersionActivity, _ visit: DispatchVisit, vendor: VendorID, _ tx: Transaction) throws {
        let learner = visit.learner.id, reading = try DispatchReadings.open(part.id, of: visit.learner, vendor: vendor, tx)
        let known = try DispatchReadings.seconds(of: time.view, part.id, of: learner, vendor: vendor, tx), added = time.added(to: known)
        let counted = min(added * 1000, Int(tx.now.milliseconds - reading.timedAt.milliseconds))
        guard counted > 0 else { return }
        try DispatchReadings.keep(view: time.view, seconds: known + added, adding: counted, to: reading, of: learner, vendor: vendor, tx)
        _ = try DispatchLearners.settle(learner, vendor: vendor, tx)
    }
}
