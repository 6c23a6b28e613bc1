import Blobs
import Jobs
import Kernel
import Ledger
import People
import Store

/// The kits' own background work: sealing the ledger, sweeping files, forgetting one-time ids.
enum HouseJobs {
    static func kinds(_ parts: House.Parts) -> [JobKind] {
        [
            JobKind("ledger.seal") { run in
                while try await run.batch({ try Sealing.seal(run.vendor, $0) }) == Sealing.batch {}
            },
            JobKind("house.sweep") { run in
                _ = try await parts.blobs.sweep(run.vendor, store: run.store)
                try await run.batch { tx in
                    let dayAgo = tx.now.adding(days: -1)
                    try tx.execute("DELETE FROM form_once WHERE vendor_id = \(run.vendor) AND created_at < \(dayAgo)")
                    try tx.execute("DELETE FROM idempotency_key WHERE vendor_id = \(run.vendor) AND created_at < \(dayAgo)")
                    try tx.execute("DELETE FROM rate_window WHERE vendor_id = \(run.vendor) AND window_start < \(dayAgo)")
                }
            },
        ]
    }
    static let schedules = [Schedule("ledger.seal", .every(seconds: 60)), Schedule("house.sweep", .daily(minuteOfDay: 3 * 60))]
}

extension Ledger {
    /// Changes of roles and memberships are seen at once on this node (foundations 21).
    func inTransactionWatch(_ access: Access) {
        inTransaction(on: RoleGranted.self, name: "people.forgetAccess") { event, _, tx in tx.onCommit { access.forget(event.person) } }
        inTransaction(on: RoleRevoked.self, name: "people.forgetAccess") { event, _, tx in tx.onCommit { access.forget(event.person) } }
        inTransaction(on: MembershipStarted.self, name: "people.forgetAccess") { event, _, tx in tx.onCommit { access.forget(event.person) } }
        inTransaction(on: PersonErased.self, name: "people.forgetAccess") { event, _, tx in tx.onCommit { access.forget(event.person) } }
        inTransaction(on: MembershipEnded.self, name: "people.forgetAccess") { event, _, tx in tx.onCommit { access.forget(event.person) } }
    }
}
