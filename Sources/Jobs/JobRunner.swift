package import Kernel
package import Logging
package import Store

/// Takes due jobs, one vendor after the other so that none waits behind another's burst, and runs them under a lease.
package struct JobRunner: Sendable {
    package static let leaseSeconds = 60
    /// After so many failed tries a job is parked: visible, and retried by hand.
    package static let tries = 8
    private let store: Store
    private let kinds: [String: JobKind]
    private let schedules: [Schedule]
    private let node: String
    private let logger: Logger

    package init(store: Store, kinds: [JobKind], schedules: [Schedule], node: String, logger: Logger) {
        self.store = store
        self.kinds = Dictionary(uniqueKeysWithValues: kinds.map { ($0.name, $0) })
        self.schedules = schedules
        self.node = node
        self.logger = logger
        for schedule in schedules { precondition(self.kinds[schedule.kind] != nil, "no job kind \(schedule.kind)") }
    }

    /// Enqueues what the schedules ask for and runs every due job of the vendor once, up to `most`.
    /// - Returns: jobs run.
    @discardableResult
    package func tick(_ vendor: VendorID, zone: Zone, most: Int = 50) async throws -> Int {
        try await enqueueScheduled(vendor, zone)
        var ran = 0
        while ran < most, let run = try await claim(vendor) {
            await perform(run)
            ran += 1
        }
        return ran
    }

    private func enqueueScheduled(_ vendor: VendorID, _ zone: Zone) async throws {
        let now = store.clock.now()
        let marks = try await store.read(vendor) { tx in
            Dictionary(try tx.query("SELECT name, last_run FROM job_schedule WHERE vendor_id = \(vendor)").map {
                (try $0.text("name"), try $0.instant("last_run"))
            }, uniquingKeysWith: { a, _ in a })
        }
        for schedule in schedules {
            let latest = Self.latest(schedule.rhythm, at: now, zone)
            guard latest > (marks[schedule.kind] ?? Instant(milliseconds: 0)) else { continue }
            try await store.write(vendor) { tx in
                try tx.execute("""
                    INSERT INTO job_schedule (vendor_id, name, last_run) VALUES (\(vendor), \(schedule.kind), \(latest))
                    ON CONFLICT (vendor_id, name) DO UPDATE SET last_run = excluded.last_run
                    """)
                try Jobs.enqueue(schedule.kind, uniqueKey: "schedule", tx)
            }
        }
    }

    /// The last instant at or before `now` at which the rhythm struck.
    static func latest(_ rhythm: Schedule.Rhythm, at now: Instant, _ zone: Zone) -> Instant {
        switch rhythm {
        case .every(let seconds):
            let step = Int64(seconds) * 1000
            return Instant(milliseconds: now.milliseconds / step * step)
        case .daily(let minute):
            let today = zone.day(at: now)
            let strike = zone.instant(of: today, secondOfDay: minute * 60)
            return strike <= now ? strike : zone.instant(of: today.adding(days: -1), secondOfDay: minute * 60)
        }
    }

    private func claim(_ vendor: VendorID) async throws -> JobRun? {
        let now = store.clock.now()
        let due: @Sendable (Transaction) throws -> Row? = { tx in
            try tx.first("""
                SELECT id, kind, payload, cursor, attempts FROM job
                WHERE vendor_id = \(vendor) AND finished_at IS NULL AND parked_at IS NULL AND run_at <= \(now)
                    AND (lease_until IS NULL OR lease_until < \(now))
                ORDER BY priority, run_at LIMIT 1
                """)
        }
        guard try await store.read(vendor, due) != nil else { return nil }
        return try await store.write(vendor) { [store, node] tx -> JobRun? in
            guard let row = try due(tx) else { return nil }
            let id = try row.text("id"), attempt = try row.int("attempts") + 1
            try tx.execute("""
                UPDATE job SET lease_owner = \(node), lease_until = \(tx.now.adding(seconds: Self.leaseSeconds)), attempts = \(attempt)
                WHERE vendor_id = \(vendor) AND id = \(id)
                """)
            return JobRun(vendor: vendor, id: id, kind: try row.text("kind"), payload: try row.text("payload"),
                          cursor: try row.optionalText("cursor"), attempt: attempt, store: store)
        }
    }

    private func perform(_ run: JobRun) async {
        var failure: (any Error)?
        if let kind = kinds[run.kind] {
            do { try await kind.handler(run) } catch { failure = error }
        } else {
            failure = UnknownKind(kind: run.kind)
        }
        let outcome = failure
        if let outcome, !(outcome is JobRun.Cancelled) {
            logger.warning("job failed", metadata: ["job": "\(run.kind)", "id": "\(run.id)", "attempt": "\(run.attempt)", "error": "\(outcome)"])
        }
        do { try await settle(run, outcome) } catch {
            logger.error("job not settled", metadata: ["job": "\(run.kind)", "id": "\(run.id)", "error": "\(error)"])
        }
    }

    private func settle(_ run: JobRun, _ failure: (any Error)?) async throws {
        _ = try await store.write(run.vendor) { tx in
            switch failure {
            case nil:
                try tx.execute("UPDATE job SET finished_at = \(tx.now), outcome = 'done', lease_until = NULL WHERE vendor_id = \(run.vendor) AND id = \(run.id)")
            case is JobRun.Cancelled:
                try tx.execute("UPDATE job SET finished_at = \(tx.now), outcome = 'cancelled', lease_until = NULL WHERE vendor_id = \(run.vendor) AND id = \(run.id)")
            case let error?:
                let parked: Instant? = run.attempt >= Self.tries ? tx.now : nil
                // 2, 4, 8 … seconds, at most an hour.
                let wait = min(3600, 1 << min(run.attempt, 12))
                let message = String("\(error)".prefix(1000))
                try tx.execute("""
                    UPDATE job SET lease_until = NULL, parked_at = \(parked), run_at = \(tx.now.adding(seconds: wait)), last_error = \(message)
                    WHERE vendor_id = \(run.vendor) AND id = \(run.id)
                    """)
            }
        }
    }

    struct UnknownKind: Error { let kind: String }
}
