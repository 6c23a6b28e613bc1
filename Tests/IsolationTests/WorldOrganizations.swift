import App
import HTML
import Kernel
import Ledger
import People
import Store
import Support
import Testing
import Web

/// Organizations beside the victim's that end, have ended and gave somebody away; a leaver; the vendor's own fields.
extension ContentMaker {
    mutating func organizations() async throws {
        let world = world, vendor = world.vendor, ground = house.ground, ledger = house.ground.ledger, admin = world.people[.vendorAdmin]!
        let operatorActor = Actor(kind: .operator, id: "operator"), victim = OrganizationID(world.ids["organization"]!)
        let ids = try await ground.store.write(vendor) { tx throws -> [String: String] in
            let today = Zone.utc.day(at: tx.now), language = try #require(try Persons.find(admin, vendor: vendor, tx)).language
            func organization(_ name: String) throws -> OrganizationID {
                try Organizations.create(.init(name: name, country: "PT", region: "EMEA", type: "reseller"), from: Day(iso: "2025-01-01")!,
                                         by: operatorActor, vendor: vendor, ledger: ledger, tx)
            }
            let ending = try organization("Quetzalia Ending"), ended = try organization("Quetzalia Ended"), sibling = try organization("Quetzalia Sibling")
            let scope = try ground.access.acting(ManageOrganizations.self, as: admin, on: today, vendor: vendor, tx)
            try EndOrganization.plan(scope, ending, lastDay: today.adding(days: 30), reason: "Quetzalia over", today: today, ledger: ledger, tx)
            try EndOrganization.plan(scope, ended, lastDay: today.adding(days: -1), reason: "", today: today, ledger: ledger, tx)
            func member(_ name: String, at organization: OrganizationID) throws -> Membership {
                let address = name.lowercased().replacing(" ", with: ".") + "@example.test"
                let person = try Persons.add(name: name, email: address, language: language, zone: .utc, by: operatorActor, vendor: vendor, ledger: ledger, tx)
                return try Memberships.start(person.id, at: organization, jobRoles: ["sales"], from: Day(iso: "2025-01-01")!, by: operatorActor, vendor: vendor, ledger: ledger, tx)
            }
            let mover = try member("Ottoline Quagga Mover", at: victim), leaver = try member("Ottoline Quagga Leaver", at: victim)
            let move = try Organizations.transferPeople(scope, [mover.person], from: victim, to: sibling, on: today, today: today, ledger: ledger, tx)
            try Memberships.end(leaver, lastDay: today.adding(days: 60), by: operatorActor, vendor: vendor, ledger: ledger, tx)
            let settings = try ground.access.acting(ManageVendor.self, as: admin, on: today, vendor: vendor, tx)
            let field = try CustomFields.define(
                settings, .organization, FieldDraft(key: "level", kind: .text, title: ["en": "Level"], isPartnerEditable: true), ledger: ledger, tx)
            _ = try CustomFields.define(settings, .person, FieldDraft(key: "badge", kind: .text, title: ["en": "Badge"], isPartnerEditable: true), ledger: ledger, tx)
            try CustomFields.write(["level": "Quetzalia gold"], CustomFields.all(.organization, vendor: vendor, tx), .organization, victim.value, today: today,
                                   by: operatorActor, vendor: vendor, ledger: ledger, tx)
            return [
                "endingOrganization": ending.value, "endedOrganization": ended.value, "endedFrom": today.description, "sibling": sibling.value, "organizationMove": move.id,
                "leaver": leaver.person.value, "leavingMembership": leaver.id.value, "field": field.value,
            ]
        }
        self.world.ids.merge(ids) { $1 }
    }
}
