import App
import Ledger
import Web
import Foundation
import HTTPTypes
import Kernel
import People
import Store
import Support
import Testing

@Suite("Memberships, roles and credentials", .serialized) struct RoleTests {
    @Test("a channel manager's portfolio is a set, a rule or both, and follows the organizations", arguments: Support.EngineKind.allCases)
    func portfolio(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let chris = try await house.person("Chris Manager", at: house.vendorOrganization)
        let german = try await house.organization("Berlin IT"), french = try await house.organization("Paris SI", country: "FR")
        let italian = try await house.organization("Roma VAR", country: "IT")
        func give(_ fields: [(String, String)]) async throws -> Int {
            try await vera.post("/people/\(chris.id)/roles", [("organization", house.vendorOrganization.value), ("role", "channelManager")] + fields).status
        }
        #expect(try await give([]) == 422)
        #expect(try await give([("countries", "DE"), ("organizations", french.value)]) == 303)
        let list = try await chris.get("/organizations").text
        #expect(list.contains("Berlin IT") && list.contains("Paris SI") && !list.contains("Roma VAR"))
        #expect(try await chris.get("/organizations/\(italian)").status == 404)
        #expect(try await chris.post("/organizations/\(german)/edit", [("name", "Mine")]).status == 403)
        #expect(try await give([("countries", "IT")]) == 303)
        let after = try await chris.get("/organizations").text
        #expect(after.contains("Roma VAR") && !after.contains("Berlin IT"))
        #expect(try await give([("countries", "IT")]) == 422)
    }

    @Test("who may give which role: partners make administrators of their own, the vendor all others", arguments: Support.EngineKind.allCases)
    func giving(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind"), rival = try await house.organization("Rival")
        let admin = try await house.person("Vic Admin", at: partner, [.partnerAdmin]), vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let ana = try await house.person("Ana Weber", at: partner), rolf = try await house.person("Rolf Rival", at: rival)
        func give(_ by: Browser, _ person: PersonID, _ role: String, at organization: OrganizationID) async throws -> Int {
            try await by.post("/people/\(person)/roles", [("organization", organization.value), ("role", role)]).status
        }
        #expect(try await give(admin, ana.id, "vendorAdmin", at: partner) == 422)
        #expect(try await give(admin, ana.id, "distributorManager", at: partner) == 422)
        #expect(try await give(admin, rolf.id, "partnerAdmin", at: rival) == 404)
        #expect(try await give(admin, ana.id, "partnerAdmin", at: house.vendorOrganization) == 404)
        #expect(try await give(admin, admin.id, "partnerAdmin", at: partner) == 422)
        #expect(try await give(vera, ana.id, "author", at: partner) == 422)
        #expect(try await give(admin, ana.id, "partnerAdmin", at: partner) == 303)
        #expect(try await ana.get("/people").status == 200)
        let grant = try await house.read { tx in
            try #require(try PeopleStore.roles(of: ana.id, .everything, vendor: house.vendor, tx).first).grant
        }
        #expect(try await admin.post("/people/\(ana.id)/roles/\(grant)/end").status == 303)
        #expect(try await ana.get("/people").status == 403)
    }

    @Test("after the last day the roles reach nothing, and the former employer keeps the person's past", arguments: Support.EngineKind.allCases)
    func ending(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let admin = try await house.person("Vic Admin", at: partner, [.partnerAdmin])
        let second = try await house.person("Sue Admin", at: partner, [.partnerAdmin])
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        func membership(_ person: PersonID) async throws -> String {
            try await house.read { try #require(try Memberships.of(person, vendor: house.vendor, $0).first).id.value }
        }
        let sue = try await membership(second.id)
        #expect(try await admin.post("/people/\(second.id)/memberships/\(sue)/end", [("lastDay", "soon")]).status == 422)
        #expect(try await admin.post("/people/\(second.id)/memberships/\(sue)/end", [("lastDay", house.today.adding(days: -400).description)]).status == 422)
        #expect(try await admin.post("/people/\(second.id)/memberships/\(sue)/end", [("lastDay", house.today.description)]).status == 303)
        #expect(try await second.get("/people").status == 200)
        house.clock.advance(seconds: 86_400)
        #expect(try await second.get("/people").status == 403)
        #expect(try await admin.get("/people?state=ended").text.contains("Sue Admin"))
        #expect(!(try await admin.get("/people").text.contains("Sue Admin")))
        #expect(try await admin.get("/people/\(second.id)").text.contains("Left"))
        // Nobody takes an organization's last administrator away, not even the vendor: the successor comes first.
        let vic = try await membership(admin.id), own = try await membership(vera.id)
        #expect(try await admin.post("/people/\(admin.id)/memberships/\(vic)/end", [("lastDay", house.today.description)]).status == 422)
        #expect(try await vera.post("/people/\(vera.id)/memberships/\(own)/end", [("lastDay", house.today.description)]).status == 422)
        #expect(try await vera.post("/people/\(admin.id)/memberships/\(vic)/end", [("lastDay", house.today.description)]).status == 422)
        _ = try await house.person("Nia Next", at: partner, [.partnerAdmin])
        #expect(try await vera.post("/people/\(admin.id)/memberships/\(vic)/end", [("lastDay", house.today.description)]).status == 303)
    }

    @Test("job roles change from today, the former ones stay on record", arguments: Support.EngineKind.allCases)
    func jobRoles(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let admin = try await house.person("Vic Admin", at: partner, [.partnerAdmin]), ana = try await house.person("Ana Weber", at: partner)
        let id = try await house.read { try #require(try Memberships.of(ana.id, vendor: house.vendor, $0).first).id.value }
        house.clock.advance(seconds: 3 * 86_400)
        #expect(try await admin.post("/people/\(ana.id)/memberships/\(id)/job-roles", [("jobRoles", "juggler")]).status == 422)
        #expect(try await admin.post("/people/\(ana.id)/memberships/\(id)/job-roles", [("jobRoles", "presales"), ("jobRoles", "engineer")]).status == 303)
        let rows = try await house.read { try Memberships.of(ana.id, vendor: house.vendor, $0).map(\.jobRoles) }
        #expect(rows == [["sales"], ["engineer", "presales"]])
        let list = try await admin.get("/people?jobRole=engineer").text
        #expect(list.contains("Ana Weber") && list.contains("One person in your reach"))
        #expect(try await admin.get("/people?jobRole=sales").text.contains("Ana Weber") == false)
    }

    @Test("an API credential: shown once, hashed, within its reach, rotated with overlap, revoked at once", arguments: Support.EngineKind.allCases)
    func credentials(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind"), rival = try await house.organization("Rival")
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let fields = [("name", "CRM"), ("rights", "organizations.view"), ("organization", partner.value), ("lastDay", house.today.adding(days: 30).description)]
        #expect(try await vera.post("/settings/api-credentials/new", [("name", "CRM"), ("lastDay", house.today.description)]).status == 422)
        let made = try await vera.post("/settings/api-credentials/new", fields)
        func secret(_ page: String) throws -> String { String(try #require(page.firstMatch(of: #/class="secret">([A-Za-z0-9_-]{43})</#)).output.1) }
        let first = try secret(made.text)
        #expect(!(try await vera.get("/settings/api-credentials").text.contains(first)))
        let row = try await house.read { try #require(try $0.first("SELECT id, secret_hash FROM api_credential WHERE vendor_id = \(house.vendor)")) }
        #expect(try row.text("secret_hash") != first)
        let id = try row.text("id"), program = house.stranger()
        let list = try await program.api(.get, "/organizations", secret: first)
        #expect(list.status == 200 && list.text.contains("Northwind") && !list.text.contains("Rival"))
        #expect(try await program.api(.get, "/organizations/\(rival)", secret: first).status == 404)
        #expect(try await program.api(.get, "/people", secret: first).status == 403)
        #expect(try await program.api(.get, "/organizations", secret: (first.hasPrefix("x") ? "y" : "x") + first.dropFirst()).status == 401)
        let second = try secret(try await vera.post("/settings/api-credentials/\(id)/rotate").text)
        for one in [first, second] { #expect(try await program.api(.get, "/organizations", secret: one).status == 200) }
        house.clock.advance(seconds: 25 * 3600)
        #expect(try await program.api(.get, "/organizations", secret: first).status == 401)
        #expect(try await program.api(.get, "/organizations", secret: second).status == 200)
        #expect(!(try await vera.get("/settings/api-credentials").text.contains("Never")))
        // A day after signing in, who one is has to be proved again first.
        #expect(try await vera.post("/settings/api-credentials/\(id)/revoke").leadsTo.hasPrefix("/sign-in/again"))
        #expect(try await program.api(.get, "/organizations", secret: second).status == 200)
        #expect(try await vera.post("/sign-in/again", [("password", PeopleHouse.password)]).leadsTo == "/")
        #expect(try await vera.post("/settings/api-credentials/\(id)/revoke").status == 303)
        #expect(try await program.api(.get, "/organizations", secret: second).status == 401)
    }

    @Test("the JSON API creates, replaces with a precondition, pages and invites", arguments: Support.EngineKind.allCases)
    func json(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let rights = ["organizations.view", "organizations.manage", "people.view", "people.manage"].map { ("rights", $0) }
        let page = try await vera.post("/settings/api-credentials/new", [("name", "PRM"), ("lastDay", house.today.adding(days: 30).description)] + rights).text
        let secret = String(try #require(page.firstMatch(of: #/class="secret">([A-Za-z0-9_-]{43})</#)).output.1), program = house.stranger()
        let body = #"{"name":"Northwind","country":"DE","type":"reseller","externalIDs":[{"system":"prm","value":"7"}]}"#
        let made = try await program.api(.post, "/organizations", secret: secret, json: body)
        #expect(made.status == 201)
        let id = try #require(try JSONSerialization.jsonObject(with: Data(made.body)) as? [String: Any])["id"] as! String
        #expect(try await program.api(.post, "/organizations", secret: secret, json: #"{"name":"X","country":"DE","type":"reseller","colour":"red"}"#).text.contains("/colour"))
        #expect(try await program.api(.get, "/organizations?filter%5BexternalID%5D=prm:7", secret: secret).text.contains(id))
        let invited = try await program.api(.post, "/invitations", secret: secret, json: #"{"organization":"\#(id)","people":[{"email":"ana@new.example","jobRoles":["sales"]}]}"#)
        #expect(invited.status == 202)
        #expect(try await house.mail(to: "ana@new.example") != nil)
        for number in 0..<3 { _ = try await house.organization("More \(number)") }
        let first = try #require(try JSONSerialization.jsonObject(with: Data(try await program.api(.get, "/organizations?limit=2", secret: secret).body)) as? [String: Any])
        let cursor = try #require(first["nextCursor"] as? String)
        let rest = try #require(try JSONSerialization.jsonObject(with: Data(try await program.api(.get, "/organizations?limit=2&cursor=\(cursor)", secret: secret).body)) as? [String: Any])
        let ids = ((first["items"] as! [[String: Any]]) + (rest["items"] as! [[String: Any]])).map { $0["id"] as! String }
        #expect(Set(ids).count == 4 && rest["nextCursor"] == nil)
        #expect(try await program.api(.get, "/people?limit=900", secret: secret).status == 422)
    }

    @Test("vendor settings are checked and take effect at once", arguments: Support.EngineKind.allCases)
    func settings(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let partner = try await house.person("Vic Admin", at: try await house.organization("Northwind"), [.partnerAdmin])
        let wrong = try await vera.post("/settings", [("name", ""), ("zone", "Mars/Base"), ("language", "xx"), ("accent", "red")])
        #expect(wrong.status == 422 && wrong.text.contains("#0a5fd1"))
        #expect(try await vera.post("/settings", [("name", "Acme Labs"), ("zone", "Asia/Tokyo"), ("language", "de"), ("accent", "#123ABC")]).status == 303)
        #expect(try await vera.get("/settings").text.contains("Acme Labs"))
        for path in ["/settings", "/settings/roles", "/settings/outbox", "/settings/api-credentials"] { #expect(try await partner.get(path).status == 403) }
        for path in ["/settings/roles", "/settings/outbox"] { #expect(try await vera.get(path).status == 200) }
    }
}
