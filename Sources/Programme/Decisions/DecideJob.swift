import Documents
package import Jobs
package import Kernel
package import Ledger
import ProgrammeRules
package import Store

/// Decides what was touched, the longest waiting first, one organization in a transaction; on a new day of a programme's zone every partner,
/// since credentials and graces end by themselves. What comes out is worked out beside the database and kept if it was not overtaken.
package enum DecideJob {
    package static let kind = "programme.decide"
    package static let schedule = Schedule(kind, .every(seconds: 900))
    /// How long an organization waits that could not be decided.
    static let patience = 300

    /// Some could not be decided: the others were.
    struct Failed: Error { let organizations: [String] }

    static func enqueue(_ tx: Transaction) throws { try Jobs.enqueue(kind, uniqueKey: "decide", tx) }

    package static func job(ledger: Ledger) -> JobKind {
        let decide = DecideOrganization(ledger: ledger)
        return JobKind(kind) { run in
            try await run.batch { _ = try newDay(run.vendor, $0) }
            var done = 0, failed: [String] = [], rules = LiveProgrammes()
            repeat {
                while let mark = try await run.store.read(run.vendor, { try Touched.next(vendor: run.vendor, $0) }) {
                    rules = try await run.store.read(run.vendor) { [rules] in try rules.refreshed(vendor: run.vendor, $0) }
                    do {
                        try await one(mark, rules, decide, run, done: done)
                    } catch let error where !(error is JobRun.Cancelled) && !(error is CancellationError) {
                        // One that cannot be decided does not keep the others waiting.
                        failed.append("\(mark.organization.value): \(error)")
                        try await run.batch { try Touched.postpone(mark, seconds: patience, vendor: run.vendor, $0) }
                    }
                    done += 1
                }
                // From here on a changed fact starts a job of its own; what came in between is taken here.
            } while try await run.batch(done: done, { try run.release($0); return try Touched.next(vendor: run.vendor, $0) != nil })
            try await run.batch { try ForecastJob.enqueue($0) }
            if !failed.isEmpty { throw Failed(organizations: failed) }
        }
    }

    private static func one(_ mark: Touched.Mark, _ rules: LiveProgrammes, _ decide: DecideOrganization, _ run: JobRun, done: Int) async throws {
        let vendor = run.vendor
        let questions = try await run.store.read(vendor) { tx in
            try rules.all.compactMap { programme, history -> DecisionQuestion? in
                guard let zone = history.versions.last?.zone, try Partnership.holds(mark.organization, on: zone.day(at: tx.now), vendor: vendor, tx) else { return nil }
                return try DecisionQuestion.load(mark.organization, programme, history, GatherFacts(history.versions, zone: zone, vendor: vendor, tx), vendor: vendor, tx)
            }
        }
        let answers = try await OffPool.run { questions.map { ($0, $0.answer()) } }
        try await run.batch(done: done) { tx in
            // Taken out first: a decision may touch others, and so the same one, again. Where it was marked once more meanwhile it stays.
            try Touched.settle(mark, vendor: vendor, tx)
            for (question, answer) in answers {
                let gather = try GatherFacts(question.history.versions, zone: question.rules.zone, vendor: vendor, tx)
                if try question.still(gather, vendor: vendor, tx) {
                    try decide.keep(answer, to: question, by: run.actor, vendor: vendor, tx)
                } else {
                    try decide(mark.organization, question.programme, question.history, gather, by: run.actor, vendor: vendor, tx)
                }
            }
        }
    }

    /// Marks every partner when a day has begun in a programme's zone. - Returns: whether one has.
    static func newDay(_ vendor: VendorID, _ tx: Transaction) throws -> Bool {
        var isNew = false
        for (programme, history) in try ProgrammeStore.live(vendor: vendor, tx) {
            guard let zone = history.versions.last?.zone else { continue }
            let today = zone.day(at: tx.now)
            if let decided = programme.decidedOn, decided >= today { continue }
            try ProgrammeStore.decided(programme.id, on: today, vendor: vendor, tx)
            isNew = true
        }
        if isNew { try Touched.everybody(vendor: vendor, tx) }
        return isNew
    }
}

/// The live programmes with their versions, read again only where one was published or retired.
struct LiveProgrammes: Sendable {
    private(set) var all: [(PartnerProgramme, ProgrammeHistory)] = []

    func refreshed(vendor: VendorID, _ tx: Transaction) throws -> LiveProgrammes {
        let known = Dictionary(all.map { ($0.0.id, $0) }, uniquingKeysWith: { a, _ in a })
        var found = LiveProgrammes()
        for programme in try ProgrammeStore.all(vendor: vendor, tx) where programme.state == .live {
            if let (before, history) = known[programme.id], before.currentVersion == programme.currentVersion {
                found.all.append((programme, history))
            } else {
                found.all.append((programme, ProgrammeHistory(published: try ProgrammeStore.versions(programme.id, vendor: vendor, tx))))
            }
        }
        return found
    }
}
