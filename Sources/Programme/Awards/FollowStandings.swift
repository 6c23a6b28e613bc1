import Kernel
import Ledger
import People
import ProgrammeRules
import Store

extension ProgrammeRoom {
    /// Awards follow decisions where these are kept; here, what ends and comes back with programmes and organizations.
    func subscribeAwards() {
        ground.ledger.inTransaction(on: ProgrammeRetired.self, name: "programme.endAwards") { event, _, tx in
            guard let vendor = tx.vendor, let zone = try ProgrammeStore.versions(event.programme, vendor: vendor, tx).last?.programme.zone else { return }
            try AwardStore.end(allOf: event.programme, on: zone.day(at: tx.now), vendor: vendor, tx)
        }
        ground.ledger.inTransaction(on: OrganizationEnded.self, name: "programme.endAwards") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try AwardStore.end(allOf: event.organization, on: event.lastDay.adding(days: 1), vendor: vendor, tx)
        }
        ground.ledger.inTransaction(on: OrganizationReinstated.self, name: "programme.goOnAwards") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try AwardStore.goOn(event.organization, from: event.from, vendor: vendor, tx)
        }
        ground.ledger.inTransaction(on: OrganizationsMerged.self, name: "programme.endAwards") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try AwardStore.end(allOf: event.mergedOrganization, on: event.from, vendor: vendor, tx)
        }
        ground.ledger.inTransaction(on: OrganizationsParted.self, name: "programme.goOnAwards") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try AwardStore.goOn(event.mergedOrganization, from: event.from, vendor: vendor, tx)
        }
    }
}
