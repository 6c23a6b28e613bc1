import Foundation
import HTTPTypes
import Integrations
import JSON
import Kernel
import People
import Store
import Support
import Testing

@Suite("Pages of provisioning")
struct ProvisioningPagesTests {
    private func secret(_ answer: HouseClient.Answer) throws -> String { String(try #require(answer.text.firstMatch(of: #/class="secret">([A-Za-z0-9_-]{43})</#)).output.1) }

    @Test("a token is shown once, replaced with an overlap, revoked at once, and made anew for the same people", arguments: EngineKind.allCases)
    func tokens(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), admin = try await bench.person("Paul Partner", at: north, [.partnerAdmin])
            #expect(try await bench.post("/settings/provisioning/new", [("name", ""), ("product", "okta"), ("organization", north.value)], as: admin).status == 422)
            let made = try await bench.post("/settings/provisioning/new", [("name", "Okta North"), ("product", "okta"), ("organization", north.value)], as: admin)
            let first = try secret(made)
            let id = String(try #require(made.text.firstMatch(of: #/settings\/provisioning\/([0-9a-f-]{36})/#)).output.1)
            #expect(made.text.contains("/scim/v2") && made.text.contains("SCIM connector base URL"))
            #expect(try await bench.get("/settings/provisioning/\(id)/set-up", as: admin).text.contains("Waiting for the first request"))
            let client = SCIMClient(bench: bench, id: id, secret: first)
            #expect(try await client.create("ana@x.example").status == 201)
            #expect(try await bench.get("/settings/provisioning/\(id)/set-up", as: admin).text.contains("Connected"))
            let second = SCIMClient(bench: bench, id: id, secret: try secret(try await bench.post("/settings/provisioning/\(id)/rotate", as: admin)))
            for one in [client, second] { #expect(try await one.send(.get, "/Users").total == 1) }
            bench.clock.advance(days: 2)
            bench.access.forgetAll()
            #expect(try await client.send(.get, "/Users").status == 401)
            #expect(try await second.send(.get, "/Users").status == 200)
            #expect(try await bench.post("/settings/provisioning/\(id)/revoke", as: admin).status == 303)
            #expect(try await second.send(.get, "/Users").status == 401)
            let third = SCIMClient(bench: bench, id: id, secret: try secret(try await bench.post("/settings/provisioning/\(id)/renew", [("lastDay", "")], as: admin)))
            #expect(try await third.send(.get, "/Users").total == 1, "the same people")
            let log = try await bench.get("/settings/provisioning/\(id)/log?operation=write", as: admin).text
            #expect(log.contains("Create person") && log.contains("ana@x.example") && log.contains("Invited"))
            #expect(try await bench.get("/settings/provisioning/\(id)/log.csv", as: admin).text.contains("ana@x.example"))
            let vendor = bench.vendor
            let stored = try await bench.read { tx in try tx.query("SELECT secret_hash FROM api_credential WHERE vendor_id = \(vendor)").map { try $0.text("secret_hash") } }
            #expect(!stored.contains(first))
        }
    }

    @Test("a partner manages the own organization's client alone, and only while the vendor allows it", arguments: EngineKind.allCases)
    func partners(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), south = try await bench.organization("South")
            let admin = try await bench.person("Paul Partner", at: north, [.partnerAdmin]), vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let other = try await SCIMClient.make(bench, at: south), whole = try await SCIMClient.make(bench, name: "Whole")
            for id in [other.id, whole.id, UUID().uuidString.lowercased()] {
                for path in ["", "/set-up", "/edit", "/log", "/log.csv"] { #expect(try await bench.get("/settings/provisioning/\(id)\(path)", as: admin).status == 404) }
                #expect(try await bench.post("/settings/provisioning/\(id)/rotate", as: admin).status == 404)
                #expect(try await bench.post("/settings/provisioning/\(id)/revoke", as: admin).status == 404)
            }
            for (organization, status) in [(south.value, 404), (UUID().uuidString.lowercased(), 404), ("", 422)] {
                #expect(try await bench.post("/settings/provisioning/new", [("name", "X"), ("product", "okta"), ("organization", organization)], as: admin).status == status)
            }
            #expect(try await bench.post("/settings/provisioning/policy", [("partnersMay", "no")], as: admin).status == 404)
            #expect(try await bench.post("/settings/provisioning/policy", [("partnersMay", "no")], as: vera).status == 303)
            #expect(try await bench.post("/settings/provisioning/new", [("name", "X"), ("product", "okta"), ("organization", north.value)], as: admin).status == 403)
            #expect(try await bench.get("/settings/provisioning", as: admin).text.contains("The vendor sets up provisioning"))
            #expect(try await other.send(.get, "/Users").status == 200, "what is connected goes on")
            let page = try await bench.get("/settings/provisioning", as: vera, language: "de").text
            #expect(page.contains("Whole"))
        }
    }

    @Test("a client with the organizations below places people by external id, within its reach only", arguments: EngineKind.allCases)
    func subtree(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), vendor = bench.vendor, scope = bench.access.operator(vendor: bench.vendor, ManageOrganizations.self), today = bench.today, ledger = bench.ledger
            var draft = OrganizationDraft(name: "North Office", country: "DE", region: "EMEA", type: .reseller)
            draft.parent = north
            let made = draft
            let office = try await bench.write { try Organizations.create(scope, made, today: today, ledger: ledger, $0) }
            let south = try await bench.organization("South")
            for (organization, value) in [(office, "N-1"), (south, "S-1")] {
                try await bench.write { tx in _ = try tx.execute("INSERT INTO external_id (vendor_id, subject_kind, system, value, subject_id, created_at) VALUES (\(vendor), 'organization', 'crm', \(value), \(organization), \(tx.now))") }
            }
            let client = try await SCIMClient.make(bench, at: north, subtree: true)
            func place(_ name: String, _ organization: String) async throws -> SCIMClient.Answer {
                try await client.create(name, #""urn:ietf:params:scim:schemas:extension:laurel:2.0:User":{"organization":"\#(organization)"}"#)
            }
            let there = try await place("ana@x.example", "N-1")
            #expect(there.status == 201)
            let id = there.id
            #expect(try await bench.read { tx in try tx.first("SELECT organization_id FROM provisioned_user WHERE vendor_id = \(vendor) AND id = \(id)")?.text("organization_id") } == office.value)
            let beyond = try await place("bo@x.example", "S-1"), nowhere = try await place("bo@x.example", "Z-9")
            #expect(beyond.status == 400 && beyond.json == nowhere.json)
            #expect(try await client.send(.get, "/Schemas/\(SCIMSchemas.laurelID)").json.text.contains("N-1"))
        }
    }

    @Test("a partner reads which directories write its people: the vendor's, its own, and one above that reaches below", arguments: EngineKind.allCases)
    func watchers(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor, holding = try await bench.organization("Holding"), north = try await bench.organization("Northwind"), far = try await bench.organization("Far Away")
            let parents = BitemporalTable("organization_parent", key: "organization_id", columns: ["parent_id", "ownership_basis_points"])
            try await bench.write { try parents.record($0, vendor: vendor, key: north.value, values: [holding.sqlValue, 10_000.sqlValue], from: Day(iso: "2025-01-01")!) }
            let vic = try await bench.person("Vic Admin", at: north, [.partnerAdmin])
            _ = try await SCIMClient.make(bench, name: "Vendor Entra")
            _ = try await SCIMClient.make(bench, at: north, name: "North Okta")
            _ = try await SCIMClient.make(bench, at: holding, subtree: true, name: "Holding Entra")
            _ = try await SCIMClient.make(bench, at: holding, name: "Holding only")
            _ = try await SCIMClient.make(bench, at: far, name: "Far Okta")
            let page = try await bench.get("/organizations/\(north)/watchers", as: vic).text
            for shown in ["Vendor Entra", "North Okta", "Holding Entra", "Directory (SCIM)"] { #expect(page.contains(shown), "\(shown) is missing") }
            for hidden in ["Holding only", "Far Okta"] { #expect(!page.contains(hidden), "\(hidden) shows") }
        }
    }
}
