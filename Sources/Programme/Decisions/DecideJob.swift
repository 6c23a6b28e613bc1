package import Jobs
package import Kernel
package import Ledger
import ProgrammeRules
package import Store

/// Decides what was touched, in batches; on a new day of a programme's zone every partner, since credentials and graces end by themselves.
package enum DecideJob {
    package static let kind = "programme.decide"
    package static let schedule = Schedule(kind, .every(seconds: 900))
    static let batch = 10

    static func enqueue(_ tx: Transaction) throws { try Jobs.enqueue(kind, uniqueKey: "decide", tx) }

    package static func job(ledger: Ledger) -> JobKind {
        let decide = DecideOrganization(ledger: ledger)
        return JobKind(kind) { run in
            try await run.batch { try newDay(run.vendor, $0) }
            var done = 0
            while true {
                let count = try await run.batch(done: done) { tx -> Int in
                    let organizations = try Touched.next(after: "", limit: batch, vendor: run.vendor, tx)
                    guard !organizations.isEmpty else { return 0 }
                    // Taken out first: a decision may touch others, and so the same ones, again.
                    try Touched.settle(organizations, vendor: run.vendor, tx)
                    for (programme, history) in try ProgrammeStore.live(vendor: run.vendor, tx) {
                        guard let zone = history.versions.last?.zone else { continue }
                        let gather = try GatherFacts(history.versions, zone: zone, vendor: run.vendor, tx)
                        for organization in try partners(organizations, run.vendor, tx) {
                            try decide(organization, programme, history, gather, by: run.actor, vendor: run.vendor, tx)
                        }
                    }
                    return organizations.count
                }
                if count == 0 { return try await run.batch { try ForecastJob.enqueue($0) } }
                done += count
            }
        }
    }

    /// Organizations that programmes are about: partners that have not ended.
    private static func partners(_ ids: [OrganizationID], _ vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID] {
        try tx.query("""
            SELECT id FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: ids) AND kind = 'partner' AND ended_on IS NULL ORDER BY id
            """).map { try $0.id("id") }
    }

    private static func newDay(_ vendor: VendorID, _ tx: Transaction) throws {
        var isNew = false
        for (programme, history) in try ProgrammeStore.live(vendor: vendor, tx) {
            guard let zone = history.versions.last?.zone else { continue }
            let today = zone.day(at: tx.now)
            if let decided = programme.decidedOn, decided >= today { continue }
            try ProgrammeStore.decided(programme.id, on: today, vendor: vendor, tx)
            isNew = true
        }
        if isNew { try Touched.everybody(vendor: vendor, tx) }
    }
}
