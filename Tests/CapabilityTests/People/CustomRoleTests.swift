import App
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import Mail
import People
import Store
import Support
import Testing
import Web

@Suite("Roles of a vendor's own, successors and stale roles") struct CustomRoleTests {
    private func give(_ bench: HouseBench, _ role: String, _ person: PersonID, at organization: OrganizationID, portfolio: String? = nil, subtree: Bool = false) async throws {
        let vendor = bench.vendor, ledger = bench.ledger
        try await bench.write { try Persons.grant(role, to: person, at: organization, portfolio: portfolio, includesSubtree: subtree, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, $0) }
        bench.access.forgetAll()
    }

    @Test("made as a checklist, copied, changed after showing whom it affects, archived and restored", arguments: Support.EngineKind.allCases)
    func life(engine: Support.EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vera = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), rosa = try await bench.person("Rosa Reader", at: bench.headquarters)
            let partner = try await bench.organization("Northwind")
            _ = try await bench.person("Ana Weber", at: partner)
            #expect(try await bench.post("/settings/roles/new", [("title", "People readers"), ("side", "vendor")], as: vera).status == 422)
            #expect(try await bench.post("/settings/roles/new", [("title", "People readers"), ("side", "partner"), ("rights", "vendor.manage")], as: vera).status == 422)
            #expect(try await bench.post("/settings/roles/new", [("title", "People readers"), ("side", "vendor"), ("about", "Looks."), ("rights", "people.view")], as: vera).status == 303)
            #expect(try await bench.post("/settings/roles/new", [("title", "people READERS"), ("side", "vendor"), ("rights", "people.view")], as: vera).status == 422)
            #expect(try await bench.get("/people", as: rosa).status == 403)
            #expect(try await bench.post("/people/\(rosa)/roles", [("organization", bench.headquarters.value), ("role", "People readers")], as: vera).status == 303)
            #expect(try await bench.get("/people", as: rosa).text.contains("Ana Weber"))
            #expect(try await bench.get("/people/\(rosa)", as: vera).text.contains("People readers"))
            let path = "/settings/roles/People%20readers"
            #expect(try await bench.get(path, as: vera).text.contains("Rosa Reader"))
            let change = [("title", "Team readers"), ("about", "Looks."), ("version", "1"), ("rights", "people.view"), ("rights", "ledger.view")]
            let review = try await bench.post(path + "/edit", change, as: vera)
            #expect(review.status == 200 && review.text.contains("Rosa Reader") && review.text.contains("one person can do"))
            #expect(try await bench.get("/ledger", as: rosa).status == 403)
            #expect(try await bench.post(path + "/edit", change + [("confirmed", "on")], as: vera).status == 303)
            #expect(try await bench.get("/ledger", as: rosa).status == 200)
            #expect(try await bench.post(path + "/edit", change + [("confirmed", "on")], as: vera).status == 422)
            #expect(try await bench.get("/settings/roles/new?copy=auditor", as: vera).text.contains("Auditor, copy"))
            #expect(try await bench.post("/settings/roles/auditor/archive", as: vera).status == 422)
            #expect(try await bench.post(path + "/archive", as: vera).status == 303)
            #expect(try await bench.get("/people", as: rosa).status == 403)
            #expect(try await bench.post(path + "/restore", as: vera).status == 303)
            #expect(try await bench.get("/people", as: rosa).status == 200)
            #expect(try await bench.get("/ledger/person/\(rosa)", as: vera).status == 200)
        }
    }

    @Test("a right that one lacks comes into no role, credential or account of one's own", arguments: Support.EngineKind.allCases)
    func lacking(engine: Support.EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vera = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), sam = try await bench.person("Sam Settings", at: bench.headquarters)
            let ally = try await bench.person("Ally Friend", at: bench.headquarters), vendor = bench.vendor
            #expect(try await bench.post("/settings/roles/new", [("title", "Settings"), ("side", "vendor"), ("rights", "vendor.manage"), ("rights", "credentials.api"), ("rights", "people.manage"),
                                                                  ("rights", "people.view"), ("rights", "roles.grant")], as: vera).status == 303)
            try await give(bench, "Settings", sam, at: bench.headquarters)
            #expect(try await bench.post("/settings/roles/new", [("title", "More"), ("side", "vendor"), ("rights", "ledger.view")], as: sam).status == 422)
            #expect(try await bench.post("/settings/roles/Settings/edit", [("title", "Settings"), ("version", "1"), ("rights", "ledger.view"), ("confirmed", "on")], as: sam).status == 422)
            #expect(try await bench.post("/settings/api-credentials/new", [("name", "K"), ("rights", "ledger.view"), ("lastDay", bench.today.adding(days: 9).description)], as: sam).status == 422)
            #expect(try await bench.post("/people/\(ally)/roles", [("organization", bench.headquarters.value), ("role", "vendorAdmin")], as: sam).status == 422)
            #expect(try await bench.post("/people/\(ally)/roles", [("organization", bench.headquarters.value), ("role", "Settings")], as: sam).status == 303)
            #expect(try await bench.post("/people/\(sam)/roles", [("organization", bench.headquarters.value), ("role", "auditor")], as: sam).status == 422)
            // The address of somebody who can do more is not theirs to set, nor are their records or their sign-in.
            #expect(try await bench.post("/people/\(vera)/edit", [("name", "Vera Admin"), ("email", "sam.private@example.test")], as: sam).status == 422)
            #expect(try await bench.post("/people/\(vera)/suspend", as: sam).status == 422)
            #expect(try await bench.post("/people/\(vera)/merge/\(ally)", [("keep", ally.value)], as: sam).status == 422)
            let mail = try await bench.write { tx throws -> String in
                let draft = Outbox.Draft(from: Mailbox("A", EmailAddress("a@acme.test")!), to: Mailbox("V", EmailAddress("vera.admin@example.test")!), subject: "Reset", text: "secret link", html: "", language: "en")
                return try #require(try Outbox.post(draft, once: "reset", person: vera, vendor: vendor, tx))
            }
            #expect(try await bench.get("/settings/outbox/\(mail)", as: sam).status == 404)
            #expect(try await bench.get("/settings/outbox/\(mail)", as: vera).text.contains("secret link"))
        }
    }

    @Test("below is given on only by somebody whose own role includes it; nobody takes away what is above them", arguments: Support.EngineKind.allCases)
    func tree(engine: Support.EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let head = try await bench.organization("Head"), branch = try await bench.organization("Branch"), vendor = bench.vendor
            let parents = BitemporalTable("organization_parent", key: "organization_id", columns: ["parent_id", "ownership_basis_points"])
            try await bench.write { try parents.record($0, vendor: vendor, key: branch.value, values: [head.sqlValue, 10_000.sqlValue], from: Day(iso: "2025-01-01")!) }
            let top = try await bench.person("Tia Top", at: head), plain = try await bench.person("Pia Plain", at: head, [.partnerAdmin]), ana = try await bench.person("Ana Weber", at: head)
            let bob = try await bench.person("Bob Branch", at: branch), boss = try await bench.person("Bea Branch", at: branch, [.partnerAdmin])
            try await give(bench, "partnerAdmin", top, at: head, subtree: true)
            func post(_ by: PersonID, _ person: PersonID, at organization: OrganizationID, below: Bool) async throws -> Int {
                try await bench.post("/people/\(person)/roles", [("organization", organization.value), ("role", "partnerAdmin")] + (below ? [("subtree", "on")] : []), as: by).status
            }
            #expect(try await post(plain, ana, at: head, below: true) == 422)
            #expect(try await post(plain, bob, at: branch, below: false) == 404)
            #expect(try await post(boss, bob, at: branch, below: true) == 422)
            #expect(try await post(top, bob, at: branch, below: true) == 303)
            #expect(try await post(top, ana, at: head, below: true) == 303)
            #expect(try await bench.get("/people", as: ana).text.contains("Bob Branch"))
            let membership = try await bench.read { try #require(try Memberships.of(top, vendor: vendor, $0).first).id.value }
            #expect(try await bench.post("/people/\(top)/memberships/\(membership)/end", [("lastDay", bench.today.description)], as: plain).status == 422)
            let grant = try await bench.read { try #require(try PeopleStore.roles(of: top, .everything, vendor: vendor, $0).first).grant }
            #expect(try await bench.post("/people/\(top)/roles/\(grant)/end", as: plain).status == 422)
            #expect(try await bench.get("/people/\(top)/roles", as: plain).text.contains("Includes the organizations below") == false)
        }
    }

    @Test("the last administrator stays until there is a successor, whichever way and whoever asks", arguments: Support.EngineKind.allCases)
    func successor(engine: Support.EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vera = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), partner = try await bench.organization("Northwind"), vendor = bench.vendor
            let vic = try await bench.person("Vic Admin", at: partner, [.partnerAdmin]), ana = try await bench.person("Ana Weber", at: partner)
            let other = try await bench.person("Vic Private", at: try await bench.organization("Elsewhere"))
            func membership(_ person: PersonID) async throws -> MembershipID { try await bench.read { try #require(try Memberships.of(person, vendor: vendor, $0).first).id } }
            let end = "/people/\(vic)/memberships/\(try await membership(vic))/end", today = [("lastDay", bench.today.description)]
            let refused = try await bench.post(end, today, as: vera)
            #expect(refused.status == 422 && refused.text.contains("Northwind would have no administrator left"))
            let grant = try await bench.read { try #require(try PeopleStore.roles(of: vic, .everything, vendor: vendor, $0).first).grant }
            #expect(try await bench.post("/people/\(vic)/roles/\(grant)/end", as: vera).status == 422)
            #expect(try await bench.post("/people/\(vic)/suspend", as: vera).status == 422)
            #expect(try await bench.post("/people/\(vic)/privacy/erase", [("typed", "vic.admin@example.test")], as: vera).status == 422)
            // Merging carries the role along, leaving by one's own word does not.
            let tables = bench.house.ground.personTables.all, access = bench.access, ledger = bench.ledger, day = bench.today
            await #expect(throws: PersonRefusal.self) {
                try await bench.write { tx in
                    let scope = try access.acting(ManagePeople.self, as: vera, on: day, vendor: vendor, tx)
                    _ = try MergePersons(kept: other, merged: vic, how: .address, endsMemberships: true).perform(scope, today: day, tables: tables, ledger: ledger, tx)
                }
            }
            // Somebody with a last day is no successor.
            try await give(bench, "partnerAdmin", ana, at: partner)
            let leaving = "/people/\(ana)/memberships/\(try await membership(ana))/end"
            #expect(try await bench.post(leaving, [("lastDay", bench.today.adding(days: 30).description)], as: vera).status == 303)
            #expect(try await bench.post(end, today, as: vera).status == 422)
            let successor = try await bench.person("Sue Successor", at: partner, [.partnerAdmin])
            #expect(try await bench.post(end, today, as: vera).status == 303)
            _ = successor
        }
    }

    @Test("of two that leave at once, each resting on the other, one is refused", arguments: Support.EngineKind.allCases)
    func race(engine: Support.EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor, ledger = bench.ledger, access = bench.access, today = bench.today
            let vera = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            for round in 0..<5 {
                let partner = try await bench.organization("Northwind \(round)")
                let admins = [try await bench.person("One \(round)", at: partner, [.partnerAdmin]), try await bench.person("Two \(round)", at: partner, [.partnerAdmin])]
                let outcomes = await withTaskGroup(of: Bool.self) { group in
                    for admin in admins {
                        group.addTask {
                            do {
                                try await bench.write { tx in
                                    let scope = try access.acting(ManagePeople.self, as: vera, on: today, vendor: vendor, tx)
                                    let membership = try #require(try Memberships.of(admin, vendor: vendor, tx).first)
                                    try ManagedPeople.end(scope, admin, membership.id, lastDay: today, today: today, ledger: ledger, tx)
                                }
                                return true
                            } catch { return false }
                        }
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                #expect(outcomes.filter { $0 }.count == 1)
            }
        }
    }

    @Test("whoever comes back later comes back without the role of before", arguments: Support.EngineKind.allCases)
    func stale(engine: Support.EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind")
            _ = try await bench.person("Vic Admin", at: partner, [.partnerAdmin])
            let ana = try await bench.person("Ana Weber", at: partner, [.partnerAdmin])
            try await bench.leave(ana, partner, lastDay: bench.today.adding(days: -1))
            try await bench.join(ana, partner, from: bench.today)
            bench.access.forgetAll()
            #expect(try await bench.get("/people", as: ana).status == 403)
        }
    }
}
