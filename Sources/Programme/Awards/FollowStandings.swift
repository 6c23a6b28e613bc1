import Kernel
import Ledger
import People
import ProgrammeRules
import Store

extension ProgrammeRoom {
    /// Awards follow what is decided, in the same transaction. Days that are caught up with tell of themselves by their events; where a decision leaves
    /// the organization in the end, what was imported or the PRM said included, is settled with its gates.
    func subscribeAwards() {
        ground.ledger.inTransaction(on: StandingChanged.self, name: "programme.award") { event, _, tx in
            guard let vendor = tx.vendor, event.isApplied, event.change == ProgrammeRules.Change.Kind.promoted.rawValue || event.change == ProgrammeRules.Change.Kind.demoted.rawValue,
                  let decision = try DecisionStore.find(ProgrammeDecisionID(event.decision), vendor: vendor, tx),
                  let rules = try ProgrammeStore.versions(event.programme, vendor: vendor, tx).first(where: { $0.number == event.version })?.programme else { return }
            try AwardStore.settle(rules, event.programme, event.organization, on: decision.asOf, standings: try StandingText.standings(decision.result), decision: decision.id,
                                  vendor: vendor, tx)
        }
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
