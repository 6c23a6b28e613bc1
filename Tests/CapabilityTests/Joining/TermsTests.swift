import Foundation
import HTML
import Joining
import Kernel
import People
import Store
import Support
import Testing
import Web

@Suite("Terms and consent")
struct TermsTests {
    private func publish(_ house: JoiningHouse, _ vera: JoiningHouse.Visitor, text: String? = nil, _ title: String, _ body: String, asks: String) async throws -> String {
        let fields = [("kind", "terms"), ("title-en", title), ("body-en", body), ("asks", asks)]
        let made = try await vera.post(text.map { "/settings/terms/\($0)" } ?? "/settings/terms", fields)
        #expect(made.status == 303, "\(made.text.suffix(2000))")
        let id = String(made.leadsTo.split(separator: "/").last ?? "")
        #expect(try await vera.post("/settings/terms/\(id)/publish").status == 303)
        return id
    }

    @Test("asked when joining and after the next sign-in; the way back is kept; nobody is interrupted; the log says who, which, when, how", arguments: EngineKind.allCases)
    func asked(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let partner = try await house.organization("Northwind"), vendor = house.vendor
            let paula = try await house.person("Paula Admin", at: partner, [.partnerAdmin]), rita = try await house.person("Rita Rep", at: partner)
            let vera = try await house.signedIn(try await house.person("Vera Vendor", at: house.headquarters, [.vendorAdmin]))
            let before = try await house.signedIn(rita)
            house.clock.set(house.clock.now.adding(seconds: 60))
            let terms = try await publish(house, vera, "Terms of use", "Be **kind**.", asks: "agree")
            #expect(try await vera.post("/settings/terms/\(terms)/publish").status == 422, "nothing is published twice")
            #expect(try await before.get("/me").status == 200, "a session that began before is not interrupted")
            house.clock.set(house.clock.now.adding(seconds: 60))
            let after = try await house.signedIn(rita)
            let gate = try await after.get("/me?from=mail")
            #expect(gate.status == 303 && gate.leadsTo.hasPrefix("/welcome?next="))
            let page = try await after.get(gate.leadsTo)
            #expect(page.status == 200 && page.text.contains("<strong>kind</strong>") && page.text.contains("I do not agree"))
            #expect(try await after.get("/me/data").status == 200, "one's own data needs no agreement")
            let version = try #require(try await house.read { try LegalTexts.find(terms, vendor: vendor, $0)?.latest })
            let refused = try await after.post("/welcome", [("next", "/me?from=mail")])
            #expect(refused.status == 422 && refused.text.contains("Tick the box"))
            let no = try await after.post("/welcome/decline", [("next", "/me?from=mail")])
            #expect(try await after.get(no.leadsTo).text.contains("You did not agree"))
            let yes = try await after.post("/welcome", [("next", "/me?from=mail"), ("agree", version.id)])
            #expect(yes.status == 303 && yes.leadsTo == "/me?from=mail")
            #expect(try await after.get("/me").status == 200)
            let log = try await house.read { try Consents.of(rita, vendor: vendor, $0) }
            #expect(log.map(\.answer) == [.agreed, .declined] && log[0].version == version.id && log[0].language == "en" && !log[0].address.isEmpty && log[0].way == "signIn")
            #expect(try await after.get("/me/consents").text.contains("Terms of use"))
            #expect(try await after.get("/me/data/export.json").text.contains("\"consent\""))

            // Joining asks on its own page, once.
            let admin = try await house.signedIn(paula)
            #expect(try await admin.post("/welcome", [("agree", version.id)]).status == 303)
            let code = try await house.makeCode(admin, partner)
            let pass = try await house.prove(house.stranger, "nora@new.example", at: "/join/\(code.code)")
            let missing = try await house.stranger.post(pass, [("name", "Nora"), ("language", "en")])
            #expect(missing.status == 422 && missing.text.contains("Tick the box") && missing.text.contains("value=\"Nora\""))
            let joined = try await house.stranger.post(pass, [("name", "Nora"), ("language", "en"), ("agree", version.id)])
            #expect(joined.status == 303)
            #expect(try await JoiningHouse.Visitor(house: house, session: joined.session).get("/me").status == 200)

            // A correction is told once; a new version that asks again asks again.
            house.clock.set(house.clock.now.adding(days: 1))
            _ = try await publish(house, vera, text: terms, "Terms of use", "Be kind, please.", asks: "notice")
            house.clock.set(house.clock.now.adding(seconds: 60))
            let told = try await house.signedIn(rita)
            #expect(try await told.get("/me").leadsTo.hasPrefix("/welcome"))
            #expect(try await !told.get("/welcome").text.contains("I do not agree"))
            #expect(try await told.post("/welcome", []).status == 303)
            #expect(try await told.get("/me").status == 200)
            house.clock.set(house.clock.now.adding(days: 1))
            _ = try await publish(house, vera, text: terms, "Terms of use", "Be kinder.", asks: "agree")
            house.clock.set(house.clock.now.adding(seconds: 60))
            let third = try await house.signedIn(rita)
            #expect(try await third.get("/me").leadsTo.hasPrefix("/welcome"))
            #expect(try await third.post("/welcome", [("agree", version.id)]).status == 422, "agreeing to an old version is not enough")
            let people = try await vera.get("/settings/terms/\(terms)/versions/\(version.id)")
            #expect(people.text.contains("Rita Rep") && people.text.contains("Nora"))
            #expect(try await vera.get("/settings/terms/\(terms)/versions/\(version.id)/people.csv").text.contains("rita.rep@example.test"))
            #expect(try await house.stranger.get("/terms").text.contains("Terms of use"))
            #expect(try await house.stranger.get("/terms/\(terms)?version=1").text.contains("Be <strong>kind</strong>"))
            #expect(try await vera.post("/settings/terms/\(terms)/end").status == 303)
            #expect(try await third.get("/me").status == 200, "an ended text asks nobody")
            #expect(try await house.count { "SELECT count(*) FROM consent WHERE vendor_id = \($0)" } >= 5)
        }
    }

    @Test("a published version cannot be changed, a draft asks nobody, and only the vendor writes them", arguments: EngineKind.allCases)
    func versions(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let partner = try await house.organization("Northwind"), vendor = house.vendor
            let vera = try await house.signedIn(try await house.person("Vera Vendor", at: house.headquarters, [.vendorAdmin])), paula = try await house.signedIn(try await house.person("Paula Admin", at: partner, [.partnerAdmin]))
            #expect(try await paula.get("/settings/terms").status == 403)
            #expect(try await vera.post("/settings/terms", [("asks", "agree")]).status == 422)
            let terms = try await publish(house, vera, "Terms", "One", asks: "agree")
            #expect(try await vera.post("/settings/terms/\(terms)", [("title-en", "Terms"), ("body-en", "Two"), ("asks", "agree")]).status == 303)
            let text = try #require(try await house.read { try LegalTexts.find(terms, vendor: vendor, $0) })
            #expect(text.versions.map(\.number) == [2, 1] && text.latest?.body.texts["en"] == "One" && text.draft?.number == 2)
            let draft = try #require(text.draft)
            #expect(try await vera.get("/settings/terms/\(terms)/versions/\(draft.id)").status == 404)
            #expect(try await !house.stranger.get("/terms/\(terms)").text.contains("Two"))
        }
    }

    @Test("a job role nobody knows is asked for once, and may be skipped", arguments: EngineKind.allCases)
    func jobRole(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let partner = try await house.organization("Northwind"), vendor = house.vendor
            let rita = try await house.person("Rita Rep", at: partner, jobRoles: []), sam = try await house.person("Sam Skip", at: partner, jobRoles: [])
            let one = try await house.signedIn(rita)
            #expect(try await one.get("/me").leadsTo.hasPrefix("/welcome"))
            #expect(try await one.get("/welcome").text.contains("Two short questions"))
            #expect(try await one.post("/welcome", [("jobRole", "king")]).status == 422)
            #expect(try await one.post("/welcome", [("jobRole", "support"), ("language", "de"), ("next", "/me")]).leadsTo == "/me")
            #expect(try await house.read { try Memberships.of(rita, vendor: vendor, $0) }.last?.jobRoles == ["support"])
            #expect(try await one.get("/me").status == 200)
            let two = try await house.signedIn(sam)
            #expect(try await two.get("/me").leadsTo.hasPrefix("/welcome"))
            #expect(try await two.post("/welcome", [("jobRole", "sales"), ("skip", "yes")]).status == 303)
            #expect(try await two.get("/me").status == 200)
            #expect(try await house.read { try Memberships.of(sam, vendor: vendor, $0) }.last?.jobRoles == [])
            #expect(try await house.signedIn(sam).get("/me").status == 200, "never again")
        }
    }
}
