import App
import HTTPTypes
import Ledger
import Web
import Foundation
import Kernel
import People
import Store
import Support
import Testing

@Suite("Organizations", .serialized) struct OrganizationTests {
    @Test("a vendor admin makes one, changes it and finds it by name, filter and external id; the past stays on record", arguments: Support.EngineKind.allCases)
    func lifecycle(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let group = try await house.organization("Northwind Group")
        let made = try await vera.post("/organizations/new", [
            ("name", "Northwind Österreich"), ("country", "AT"), ("region", "DACH"), ("type", "reseller"), ("parent", group.value), ("ownership", "75"),
            ("externalIDs", "crm: P-1\nduns: 123"),
        ])
        #expect(made.status == 303)
        let id = OrganizationID(String(made.leadsTo.dropFirst("/organizations/".count)))
        let page = try await vera.get(made.leadsTo).text
        #expect(page.contains("Northwind Group") && page.contains("75%") && page.contains("P-1"))
        for query in ["q=ÖSTERREICH", "q=P-1", "country=AT", "region=DACH&type=reseller", "sort=-people"] {
            let path = query.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed)!
            #expect(try await vera.get("/organizations?\(path)").text.contains("Northwind Österreich"), "\(query)")
        }
        #expect(!(try await vera.get("/organizations?country=FR").text.contains("Northwind Österreich")))
        house.clock.advance(seconds: 20 * 86_400)
        let changed = try await vera.post("/organizations/\(id)/edit", [("name", "Northwind Alpen"), ("country", "AT"), ("region", "Alps"), ("type", "integrator"), ("externalIDs", "crm: P-1")])
        #expect(changed.status == 303)
        let facts = try await house.read { tx in
            try tx.query("SELECT name, valid_from, valid_to FROM organization_profile WHERE vendor_id = \(house.vendor) AND organization_id = \(id) AND recorded_to = \(Instant.forever) ORDER BY valid_from").map { try $0.text("name") }
        }
        #expect(facts == ["Northwind Österreich", "Northwind Alpen"])
        let csv = try await vera.get("/organizations.csv?q=Alpen").text
        #expect(csv.hasPrefix("\u{FEFF}Name,Country") && csv.contains("Northwind Alpen,AT,Alps,integrator"))
    }

    @Test("a refused form comes back with its input and each reason", arguments: Support.EngineKind.allCases)
    func refused(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        _ = try await house.organization("Taken")
        let empty = try await vera.post("/organizations/new", [("name", ""), ("country", "ZZ"), ("type", "bakery"), ("externalIDs", "no colon")])
        #expect(empty.status == 422)
        for words in ["Enter a name", "Choose a country", "Choose a type", "Line 1", "no colon"] { #expect(empty.text.contains(words), "\(words)") }
        #expect(try await vera.post("/organizations/new", [("name", "TAKEN"), ("country", "DE"), ("type", "reseller")]).text.contains("has this name"))
    }

    @Test("no organization becomes its own ancestor", arguments: Support.EngineKind.allCases)
    func circles(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let a = try await house.organization("Alpha"), b = try await house.organization("Beta")
        #expect(try await vera.post("/organizations/\(b)/edit", [("name", "Beta"), ("country", "DE"), ("type", "reseller"), ("parent", a.value)]).status == 303)
        let circle = try await vera.post("/organizations/\(a)/edit", [("name", "Alpha"), ("country", "DE"), ("type", "reseller"), ("parent", b.value)])
        #expect(circle.status == 422 && circle.text.contains("circle"))
    }

    @Test("distributor links: area, grants, days, no double, ended with a last day; the other side sees only its own", arguments: Support.EngineKind.allCases)
    func distributors(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let reseller = try await house.organization("Reseller"), one = try await house.organization("Disti One", type: .distributor)
        let two = try await house.organization("Disti Two", type: .distributor)
        let dora = try await house.person("Dora One", at: one, [.distributorManager])
        func link(_ distributor: OrganizationID, _ more: [(String, String)] = []) async throws -> Int {
            try await vera.post("/organizations/\(reseller)/distributors", [("distributor", distributor.value), ("grants", "counts"), ("grants", "people"), ("from", house.today.description)] + more).status
        }
        // A role that reaches no organization opens no page of organizations, whichever id is asked for.
        #expect(try await dora.get("/organizations/\(reseller)").status == 403)
        #expect(try await link(one) == 303)
        #expect(try await link(one) == 422)
        #expect(try await link(reseller) == 422)
        #expect(try await link(two, [("to", house.today.adding(days: -1).description)]) == 422)
        #expect(try await link(two) == 303)
        let seen = try await dora.get("/organizations/\(reseller)")
        #expect(seen.status == 200 && !seen.text.contains("Disti Two"))
        let id = try await house.read { tx in
            try #require(try OrganizationStore.links(distributor: one, .everything, vendor: house.vendor, today: house.today, tx).first).id
        }
        #expect(try await dora.post("/organizations/\(reseller)/distributors/\(id)/end").status == 403)
        #expect(try await vera.post("/organizations/\(reseller)/distributors/\(id)/end").status == 303)
        house.clock.advance(seconds: 86_400)
        #expect(try await dora.get("/organizations/\(reseller)").status == 403)
    }
}
