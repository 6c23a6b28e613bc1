import App
import Foundation
import Kernel
import Ledger
import People
import Store
import Support
import Web

/// A role of the vendor's own and a task about the victim's organization.
extension ContentMaker {
    mutating func access() async throws {
        let world = world, vendor = world.vendor, ground = house.ground, admin = world.people[.vendorAdmin]!, victim = OrganizationID(world.ids["organization"]!)
        let (role, task) = try await ground.store.write(vendor) { tx throws -> (String, String) in
            let today = Zone.utc.day(at: tx.now)
            let scope = try ground.access.acting(ManageVendor.self, as: admin, on: today, vendor: vendor, tx)
            let role = try EditRole.make(scope, RoleDraft(title: "Helping hands", about: "Who lends a hand", side: .vendor, rights: [ViewPeople.key]), today: today,
                                         ledger: ground.ledger, tx)
            let task = tx.newID(of: Never.self).value
            try tx.execute("""
                INSERT INTO partner_task (vendor_id, id, organization_id, kind, opened_at) VALUES (\(vendor), \(task), \(victim), 'dormantAdmin', \(tx.now))
                """)
            return (role, task)
        }
        self.world.ids.merge(["customRole": role, "task": task]) { $1 }
    }
}

extension WorldMaker {
    /// Those nearest to the victim who still are strangers: a sister company's administrator, one of the parent whose role does not
    /// include what lies below, a former employee who administered, and somebody who administers two other organizations.
    func neighbours(of victim: OrganizationID, rival: OrganizationID, into made: inout Made, _ tx: Transaction) throws {
        let scope = access.operator(vendor: vendor, ManageOrganizations.self), day = Day(iso: "2025-01-01")!
        let operatorActor = Actor(kind: .operator, id: "operator")
        func partner(_ name: String, parent: OrganizationID?) throws -> OrganizationID {
            try Organizations.create(scope, OrganizationDraft(name: name, country: "DE", region: "EMEA", parent: parent, ownership: parent == nil ? nil : 100), today: day, ledger: ledger, tx)
        }
        let parent = try partner("Holding Above", parent: nil), sibling = try partner("Sister Company", parent: parent)
        try BitemporalTable("organization_parent", key: "organization_id", columns: ["parent_id", "ownership_basis_points"])
            .record(tx, vendor: vendor, key: victim.value, values: [parent.sqlValue, 10_000.sqlValue], from: day)
        func add(_ identity: Identity, _ name: String, at organizations: [OrganizationID]) throws {
            let (person, _) = try self.person(name, at: organizations[0], roles: [.partnerAdmin], tx)
            for other in organizations.dropFirst() {
                try Memberships.start(person, at: other, jobRoles: ["sales"], from: day, by: operatorActor, vendor: vendor, ledger: ledger, tx)
                try Persons.grant(BuiltInRole.partnerAdmin.rawValue, to: person, at: other, by: operatorActor, vendor: vendor, ledger: ledger, tx)
            }
            made.people[identity] = person
            made.sessions[identity] = try Sessions.open(person, vendor: vendor, userAgent: "test", address: "127.0.0.1", tx)
        }
        try add(.parentAdmin, "Petra Parent", at: [parent])
        try add(.sibling, "Sina Sister", at: [sibling])
        try add(.secondOrganization, "Toni Two", at: [rival, sibling])
        try add(.formerEmployee, "Gerd Gone", at: [victim])
        let gone = made.people[.formerEmployee]!
        for membership in try Memberships.of(gone, vendor: vendor, tx) {
            try Memberships.end(membership, lastDay: Day(iso: "2025-06-30")!, by: operatorActor, vendor: vendor, ledger: ledger, tx)
        }
    }
}
