import Documents
package import Jobs
import Kernel
import ProgrammeRules
package import Store

/// Makes the forecasts that something new lies under. What is left to do stands in the tables, so it goes on wherever it was stopped: each is
/// worked out outside of transactions and written only if its decision is still the last.
package enum ForecastJob {
    package static let kind = "programme.forecast"
    /// Catches what became stale while a run ended, and the months that pass.
    package static let schedule = Schedule(kind, .every(seconds: 900))
    static let batch = 8
    static let key = "forecast"

    /// Asks for a run where one has something to do; costs a look otherwise.
    package static func enqueue(_ tx: Transaction) throws {
        guard let vendor = tx.vendor, try left(vendor, tx) > 0 else { return }
        try Jobs.enqueue(kind, uniqueKey: key, tx)
    }
    static func left(_ vendor: VendorID, _ tx: Transaction) throws -> Int {
        try programmes(vendor, tx).reduce(0) { try $0 + ForecastStore.staleCount($1.programme, $1.today, within: .everything, vendor: vendor, tx) }
    }

    private struct Live: Sendable {
        let programme: PartnerProgramme
        let versions: [Programme]
        let today: Day
    }
    private static func programmes(_ vendor: VendorID, _ tx: Transaction) throws -> [Live] {
        try ProgrammeStore.live(vendor: vendor, tx).compactMap { programme, history in
            history.versions.last.map { Live(programme: programme, versions: history.versions, today: $0.zone.day(at: tx.now)) }
        }
    }

    /// - Parameter afterEach: called after each batch with what is done so far; for whoever wants to stop in the middle.
    package static func job(afterEach: (@Sendable (JobRun, Int) async throws -> Void)? = nil) -> JobKind {
        JobKind(kind) { run in
            var done = 0
            while true {
                let (live, left) = try await run.store.read(run.vendor) { [vendor = run.vendor] in (try programmes(vendor, $0), try Self.left(vendor, $0)) }
                if left == 0 { return }
                var kept = 0
                for one in live { kept += try await round(one, run, &done, total: done + left, afterEach) }
                // Those that were decided meanwhile come in another round; without any kept there is nothing that can be made.
                if kept == 0 { return }
            }
        }
    }
    /// All that is stale of one programme. - Returns: how many were kept.
    private static func round(_ live: Live, _ run: JobRun, _ done: inout Int, total: Int, _ afterEach: (@Sendable (JobRun, Int) async throws -> Void)?) async throws -> Int {
        let vendor = run.vendor
        var after = "", kept = 0
        while true {
            let last = after
            let (work, next) = try await run.store.read(vendor) { try some(live, after: last, vendor, $0) }
            guard let next else { return kept }
            after = next
            let made = try await made(work)
            done += work.count
            kept += try await run.batch(done: done, total: total) { tx -> Int in
                var count = 0
                for one in made where try ForecastStore.keep(one, live.programme, vendor: vendor, tx) { count += 1 }
                return count
            }
            try await afterEach?(run, done)
        }
    }

    private static func some(_ live: Live, after last: String, _ vendor: VendorID, _ tx: Transaction) throws -> (work: [MakeForecast], next: String?) {
        let decisions = try ForecastStore.stale(live.programme, live.today, after: last, limit: batch, vendor: vendor, tx)
        let work = try decisions.compactMap { try MakeForecast(live.programme, live.versions, $0, today: live.today, vendor: vendor, tx) }
        return (work, work.map(\.decision.organization.value).max())
    }
    private static func made(_ work: [MakeForecast]) async throws -> [KeptForecast] {
        try await withThrowingTaskGroup(of: KeptForecast.self) { group in
            for one in work { group.addTask { try await OffPool.run { try one() } } }
            var found: [KeptForecast] = []
            for try await one in group { found.append(one) }
            return found.sorted { $0.base.organization < $1.base.organization }
        }
    }
}
