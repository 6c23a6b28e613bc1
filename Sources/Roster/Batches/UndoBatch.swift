import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// Takes back what a batch did, newest first, by new facts. What somebody changed since stays, and the report says so.
struct UndoBatch {
    let place: Workplace
    let batch: Batch
    let site: Site
    let tx: Transaction
    private var vendor: VendorID { site.vendor }
    private var ledger: Ledger { place.ground.ledger }

    /// - Returns: effects settled; none when there is nothing left.
    func step() throws -> Int {
        let entries = try EffectStore.open(batch.id, vendor: vendor, limit: 60, tx)
        guard !entries.isEmpty else { return 0 }
        let today = site.zone.day(at: tx.now)
        let people = try place.authority.people(batch, today: today, vendor: vendor, tx)
        let organizations = batch.kind == .organizations ? try place.authority.organizations(batch, today: today, vendor: vendor, tx) : nil
        let began = ContinuousClock.now
        var settled = 0
        for entry in entries {
            if settled > 0, ContinuousClock.now - began > .milliseconds(20) { break }
            settled += 1
            var kept: RosterReason?
            let refusal = try Refused.reason(site.language, site.zone, tx) { kept = try reverse(entry.effect, people, organizations, today) }
            let reason = refusal ?? kept
            let isStaying = reason == .recordStays
            try EffectStore.settle(entry.seq, undone: reason == nil || isStaying, reason, batch: batch.id, vendor: vendor, tx)
        }
        return settled
    }

    /// - Returns: why it stays; nil when it was taken back.
    private func reverse(_ effect: RosterEffect, _ people: Scope<ManagePeople>, _ organizations: Scope<ManageOrganizations>?, _ today: Day) throws -> RosterReason? {
        let actor = people.actor
        switch effect {
        case .personAdded: return .recordStays
        case .joined(let person, let id, let from, let lastDay, let roles, let isNew):
            guard let whole = try Memberships.whole(id, vendor: vendor, tx), whole.person == person, whole.validFrom == from, whole.validTo == end(lastDay), Set(whole.jobRoles) == Set(roles)
            else { return .changedByOthers }
            guard people.reach.contains(whole.organization) else { return .changedByOthers }
            if isNew, try Persons.hasSignedIn(person, vendor: vendor, tx) { return .accepted }
            try ManagedPeople.end(people, person, id, lastDay: from, today: today, ledger: ledger, tx)
            try Memberships.setLastDay(id, from.adding(days: -1), by: actor, vendor: vendor, ledger: ledger, tx)
            return nil
        case .lastDay(_, let id, let before, let after):
            guard let whole = try Memberships.whole(id, vendor: vendor, tx), whole.validTo == end(after), people.reach.contains(whole.organization) else { return .changedByOthers }
            try Memberships.setLastDay(id, before, by: actor, vendor: vendor, ledger: ledger, tx)
            return nil
        case .jobRoles(let person, let id, let before, let after):
            guard let whole = try Memberships.whole(id, vendor: vendor, tx), Set(whole.jobRoles) == Set(after) else { return .changedByOthers }
            try ManagedPeople.setJobRoles(people, person, id, before, today: today, ledger: ledger, tx)
            return nil
        case .corrected(let person, let nameBefore, let nameAfter, let emailBefore, let emailAfter):
            guard let now = try Persons.find(person, vendor: vendor, tx), now.name == nameAfter, now.email == emailAfter else { return .changedByOthers }
            try ManagedPeople.correct(people, person, name: nameBefore, email: emailBefore, today: today, ledger: ledger, tx)
            return nil
        case .externalID(let person, let id):
            return try Persons.removeExternalID(id, of: person, by: actor, vendor: vendor, ledger: ledger, tx) ? nil : .changedByOthers
        case .role(let person, let organization, let role):
            guard people.reach.contains(organization) else { return .changedByOthers }
            try Persons.revoke(role, of: person, at: organization, by: actor, vendor: vendor, ledger: ledger, tx)
            return nil
        case .invited(let id):
            guard try !Invitations.open(people.reach, vendor: vendor, id: id, tx).isEmpty else { return try Invitations.wasAccepted(id, vendor: vendor, tx) ? .accepted : nil }
            try Invitations(ground: place.ground, post: place.post).withdraw(people, id, tx)
            return nil
        case .withdrawn: return .changedByOthers
        case .organizationAdded, .organizationEdited, .linked, .regranted:
            guard let organizations else { return .changedByOthers }
            return try reverse(effect, organizations, today)
        }
    }

    private func reverse(_ effect: RosterEffect, _ scope: Scope<ManageOrganizations>, _ today: Day) throws -> RosterReason? {
        switch effect {
        case .organizationAdded(let id, let state):
            guard let now = try OrganizationState.read(id, state.said(isWhole: true), today: today, vendor: vendor, tx) else { return nil }
            guard now == state else { return .changedByOthers }
            return try Organizations.retract(scope, id, ledger: ledger, tx) ? nil : .inUse
        case .organizationEdited(let id, let before, let after):
            guard let now = try OrganizationState.read(id, after.said(isWhole: false), today: today, vendor: vendor, tx), now == after else { return .changedByOthers }
            try Organizations.edit(scope, id, before.draft(from: after), today: today, ledger: ledger, tx)
            try CustomFields.restore(scope, id, before.fields(from: after), today: today, ledger: ledger, tx)
            return nil
        case .linked(let reseller, let link):
            return try Organizations.retractLink(scope, reseller: reseller, link: link, ledger: ledger, tx) ? nil : .changedByOthers
        case .regranted(let reseller, let link, let before, let after, let lastBefore, let lastAfter):
            guard let now = try OrganizationStore.links(reseller: reseller, .everything, vendor: vendor, today: today, tx).first(where: { $0.id == link }),
                  Set(now.grants.map(\.rawValue)) == after, now.to == end(lastAfter) else { return .changedByOthers }
            try Organizations.regrant(scope, reseller: reseller, link: link, grants: Set(before.compactMap(DistributorGrant.init(rawValue:))), lastDay: lastBefore ?? Day.forever.adding(days: -1),
                                      from: today, ledger: ledger, tx)
            return nil
        default: return nil
        }
    }
    private func end(_ lastDay: Day?) -> Day { lastDay.map { $0.adding(days: 1) } ?? .forever }
}
