package import Kernel
package import Store

/// A kind of background work, registered in App.
package struct JobKind: Sendable {
    /// Stable name, stored in the rows.
    package let name: String
    let handler: @Sendable (JobRun) async throws -> Void
    package init(_ name: String, _ handler: @escaping @Sendable (JobRun) async throws -> Void) {
        self.name = name
        self.handler = handler
    }
}

/// Work that comes again by itself.
package struct Schedule: Sendable {
    package enum Rhythm: Sendable {
        case every(seconds: Int)
        /// At a wall time of the vendor's zone; a skipped hour runs at the next valid instant, missed days collapse into one.
        case daily(minuteOfDay: Int)
    }
    package let kind: String
    package let rhythm: Rhythm
    package init(_ kind: String, _ rhythm: Rhythm) { self.kind = kind; self.rhythm = rhythm }
}

/// One try at one job. Handlers commit bounded batches through ``batch(cursor:done:total:_:)``.
package final class JobRun: Sendable {
    package let vendor: VendorID
    package let id: String
    package let kind: String
    package let payload: String
    /// Where the last committed batch stopped; nil at the beginning.
    package let cursor: String?
    package let attempt: Int
    package let store: Store
    init(vendor: VendorID, id: String, kind: String, payload: String, cursor: String?, attempt: Int, store: Store) {
        self.vendor = vendor
        self.id = id
        self.kind = kind
        self.payload = payload
        self.cursor = cursor
        self.attempt = attempt
        self.store = store
    }
    package var actor: Actor { Actor(kind: .job, id: kind) }

    /// From here on an equal job is enqueued beside this one: for the last look of a job that takes all there is, so that what comes in
    /// after it is not lost.
    package func release(_ tx: Transaction) throws {
        try tx.execute("UPDATE job SET unique_key = NULL WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    /// Somebody asked the job to stop.
    package struct Cancelled: Error {}

    /// Runs `body` and moves the job's cursor and progress in one transaction, renewing the lease.
    /// - Throws: ``Cancelled`` when somebody asked for that; the batch is then not written.
    @discardableResult
    package func batch<T: Sendable>(
        cursor: String? = nil, done: Int? = nil, total: Int? = nil, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        try await store.write(vendor) { [vendor, id] tx in
            let row = try tx.first("SELECT cancel_requested_at FROM job WHERE vendor_id = \(vendor) AND id = \(id)")
            if let row, try row.optionalInt("cancel_requested_at") != nil { throw Cancelled() }
            let value = try body(tx)
            try tx.execute("""
                UPDATE job SET lease_until = \(tx.now.adding(seconds: JobRunner.leaseSeconds)),
                    cursor = coalesce(\(cursor), cursor), progress_done = coalesce(\(done), progress_done),
                    progress_total = coalesce(\(total), progress_total)
                WHERE vendor_id = \(vendor) AND id = \(id)
                """)
            return value
        }
    }
}

package enum Jobs {
    /// Enqueues in the caller's transaction. A job of the same kind and unique key that has not finished is kept instead; one that was
    /// parked gets its tries back, since whoever asks for it again may not wait for somebody to press a button.
    /// - Parameters: payload: JSON whose shape carries its own version; runAt: not before; priority: 0 first, 9 last.
    /// - Returns: the job's id, of the one that was parked too; nil when one was waiting already.
    @discardableResult
    package static func enqueue(
        _ kind: String, payload: String = "{}", uniqueKey: String? = nil, runAt: Instant? = nil, priority: Int = 5, _ tx: Transaction
    ) throws -> String? {
        guard let vendor = tx.vendor else { preconditionFailure("a job outside a vendor") }
        let id = tx.newID(of: Never.self).value
        let inserted = try tx.query("""
            INSERT INTO job (vendor_id, id, kind, payload, unique_key, run_at, priority, attempts, progress_done, created_at)
            VALUES (\(vendor), \(id), \(kind), \(payload), \(uniqueKey), \(runAt ?? tx.now), \(priority), 0, 0, \(tx.now))
            ON CONFLICT (vendor_id, kind, unique_key) WHERE finished_at IS NULL
                DO UPDATE SET parked_at = NULL, attempts = 0, run_at = excluded.run_at, payload = excluded.payload WHERE job.parked_at IS NOT NULL
            RETURNING id
            """)
        return try inserted.first?.text("id")
    }
    /// Asks a running or waiting job to stop at its next batch.
    package static func cancel(_ id: String, _ tx: Transaction) throws {
        guard let vendor = tx.vendor else { return }
        try tx.execute("UPDATE job SET cancel_requested_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id) AND finished_at IS NULL")
    }
    /// Gives a parked job its tries back.
    package static func retry(_ id: String, _ tx: Transaction) throws {
        guard let vendor = tx.vendor else { return }
        try tx.execute("""
            UPDATE job SET parked_at = NULL, attempts = 0, run_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id) AND parked_at IS NOT NULL
            """)
    }
}
