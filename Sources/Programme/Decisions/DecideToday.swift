import Kernel
import Ledger
import ProgrammeRules
import Store

/// Decides one organization before anybody is shown where it stands: where a fact of it has changed, or a day has begun for which nobody has
/// looked yet. The job does so for all, minutes later; whoever asks first is not told yesterday's answer, and starts the job.
struct DecideToday: Sendable {
    let ledger: Ledger

    /// Whether something is to be decided first. A few small reads.
    static func isDue(_ organization: OrganizationID, in programme: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard let found = try ProgrammeStore.find(programme, vendor: vendor, tx), found.state == .live else { return false }
        if try Touched.mark(of: organization, vendor: vendor, tx) != nil { return true }
        guard let zone = try ProgrammeStore.versions(programme, vendor: vendor, tx).last?.programme.zone else { return false }
        return found.decidedOn.map { $0 < zone.day(at: tx.now) } ?? true
    }

    /// Begins the day where it has begun, and decides the organization by every programme that is live.
    func callAsFunction(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        if try DecideJob.newDay(vendor, tx) { try DecideJob.enqueue(tx) }
        guard let mark = try Touched.mark(of: organization, vendor: vendor, tx) else { return }
        let decide = DecideOrganization(ledger: ledger), actor = Actor(kind: .job, id: DecideJob.kind)
        // Taken out first, as the job does: a decision may touch others, and so the same one, again.
        try Touched.settle(mark, vendor: vendor, tx)
        for (programme, history) in try ProgrammeStore.live(vendor: vendor, tx) {
            guard let zone = history.versions.last?.zone, try Partnership.holds(organization, on: zone.day(at: tx.now), vendor: vendor, tx) else { continue }
            try decide(organization, programme, history, try GatherFacts(history.versions, zone: zone, vendor: vendor, tx), by: actor, vendor: vendor, tx)
        }
    }
}
