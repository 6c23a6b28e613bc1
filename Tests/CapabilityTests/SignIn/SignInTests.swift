import App
import HTTPTypes
import Ledger
import Web
import Foundation
import Kernel
import Mail
import People
import SignIn
import Store
import Support
import Testing

@Suite("Signing in", .serialized) struct SignInTests {
    @Test("the right password opens a session, which signing out ends", arguments: Support.EngineKind.allCases)
    func inAndOut(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let ana = try await house.person("Ana Weber", at: partner)
        var browser = house.stranger()
        let opened = try await browser.post("/sign-in", [("email", "ANA.weber@X.example"), ("password", PeopleHouse.password), ("next", "/me")])
        #expect(opened.status == 303 && opened.leadsTo == "/me")
        browser.session = try #require(opened.session)
        #expect(try await browser.get("/me").text.contains("Ana Weber"))
        #expect(try await ana.get("/sign-in").leadsTo == "/")
        let out = try await browser.post("/sign-out")
        #expect(out.status == 303)
        #expect(try await browser.get("/me").leadsTo.hasPrefix("/sign-in"))
    }

    @Test("unknown addresses, wrong passwords and suspended people get one answer", arguments: Support.EngineKind.allCases)
    func oneAnswer(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let ana = try await house.person("Ana Weber", at: partner)
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let cem = try await house.person("Cem Kaya", at: partner)
        #expect(try await vera.post("/people/\(cem.id)/suspend").status == 303)
        var bodies: Set<String> = []
        for (email, password) in [(ana.email, "wrong wrong wrong"), ("nobody@x.example", PeopleHouse.password), (cem.email, PeopleHouse.password)] {
            let answer = try await house.stranger().post("/sign-in", [("email", email), ("password", password)])
            #expect(answer.status == 422 && answer.session == nil)
            bodies.insert(answer.text.replacing(email, with: "").replacing(#/value="[0-9a-f-]{32,36}"/#, with: ""))
        }
        #expect(bodies.count == 1)
        #expect(try await cem.get("/me").leadsTo.hasPrefix("/sign-in"))
    }

    @Test("ten wrong passwords lock the address for a while, even for the right one", arguments: Support.EngineKind.allCases)
    func lockOut(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let ana = try await house.person("Ana Weber", at: partner)
        for _ in 0..<10 { #expect(try await house.stranger().post("/sign-in", [("email", ana.email), ("password", "wrong")]).status == 422) }
        let locked = try await house.stranger().post("/sign-in", [("email", ana.email), ("password", PeopleHouse.password)])
        #expect(locked.session == nil && locked.text.contains("15 minutes"))
        house.clock.advance(seconds: 901)
        #expect(try await house.stranger().post("/sign-in", [("email", ana.email), ("password", PeopleHouse.password)]).status == 303)
    }

    @Test("never leads to another site after signing in", arguments: ["https://evil.example/", "//evil.example", "/\\evil.example", "/sign-out"])
    func openRedirect(next: String) async throws {
        let house = try await PeopleHouse(.sqlite)
        let ana = try await house.person("Ana Weber", at: try await house.organization("Northwind"))
        let answer = try await house.stranger().post("/sign-in", [("email", ana.email), ("password", PeopleHouse.password), ("next", next)])
        #expect(answer.leadsTo == "/")
    }

    @Test("a forgotten password: one link, once, for an hour; it ends every session", arguments: Support.EngineKind.allCases)
    func reset(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let ana = try await house.person("Ana Weber", at: try await house.organization("Northwind"))
        let known = try await house.stranger().post("/forgot", [("email", ana.email)])
        let unknown = try await house.stranger().post("/forgot", [("email", "nobody@x.example")])
        #expect(known.status == 200 && known.text.replacing(ana.email, with: "") == unknown.text.replacing("nobody@x.example", with: ""))
        try await house.work()
        #expect(try await house.mail(to: "nobody@x.example") == nil)
        let path = try #require(try await house.mail(to: ana.email)?.path("/reset/"))
        #expect(try await house.stranger().post(path, [("password", "short")]).text.contains("10 characters"))
        #expect(try await house.stranger().post(path, [("password", "ana.weber12")]).status == 422)
        let done = try await house.stranger().post(path, [("password", "quite another sentence")])
        #expect(done.status == 303 && done.session != nil)
        #expect(try await ana.get("/me").leadsTo.hasPrefix("/sign-in"))
        #expect(try await house.stranger().get(path).status == 404)
        #expect(try await house.stranger().post("/sign-in", [("email", ana.email), ("password", "quite another sentence")]).status == 303)
        _ = try await house.stranger().post("/forgot", [("email", ana.email)])
        house.clock.advance(seconds: 5)
        try await house.work()
        let late = try #require(try await house.mail(to: ana.email)?.path("/reset/"))
        house.clock.advance(seconds: 3601)
        #expect(try await house.stranger().get(late).status == 404)
    }

    @Test("one sees and ends one's own sessions, nobody else's", arguments: Support.EngineKind.allCases)
    func sessions(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let ana = try await house.person("Ana Weber", at: partner), ben = try await house.person("Ben Berg", at: partner)
        let second = try await house.stranger().post("/sign-in", [("email", ana.email), ("password", PeopleHouse.password)])
        let other = Browser(house: house, person: ana.id, email: ana.email, session: second.session)
        let id = try await house.read { tx in
            try #require(try tx.first("SELECT id FROM session WHERE vendor_id = \(house.vendor) AND token_hash = \(SessionToken.hash(other.session!))")).text("id")
        }
        #expect(try await ben.post("/me/sessions/\(id)/end").status == 404)
        #expect(try await ana.post("/me/sessions/\(id)/end").status == 303)
        #expect(try await other.get("/me").leadsTo.hasPrefix("/sign-in"))
        #expect(try await ana.get("/me/security").text.contains("Firefox on Linux"))
    }

    @Test("when a session was last seen is written, at most once a minute", arguments: Support.EngineKind.allCases)
    func lastSeen(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let ana = try await house.person("Ana Weber", at: try await house.organization("Northwind"))
        func seen(after seconds: Int) async throws -> Int64 {
            house.clock.advance(seconds: seconds)
            _ = try await ana.get("/me")
            try await house.access.writeLastSeen(house.vendor)
            return try await house.read { tx in
                try #require(try tx.first("SELECT last_seen_at FROM session WHERE vendor_id = \(house.vendor) AND person_id = \(ana.id)")).int64("last_seen_at")
            }
        }
        let begun = house.clock.now.milliseconds
        #expect(try await seen(after: 30) == begun)
        #expect(try await seen(after: 40) == begun + 70_000)
        #expect(try await seen(after: 59) == begun + 70_000)
        #expect(try await seen(after: 2) == begun + 131_000)
    }

    @Test("a changed profile is said in its language, and a changed password signs out the other devices", arguments: Support.EngineKind.allCases)
    func profile(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let ana = try await house.person("Ana Weber", at: try await house.organization("Northwind"))
        #expect(try await ana.post("/me", [("name", "Ana Müller"), ("language", "de"), ("zone", "Europe/Nowhere")]).status == 422)
        #expect(try await ana.post("/me", [("name", "Ana Müller"), ("language", "de"), ("zone", "America/New_York")]).status == 303)
        let page = try await ana.get("/me").text
        #expect(page.contains("Ihr Konto") && page.contains("Ana Müller") && page.contains("lang=\"de\""))
        #expect(try await ana.post("/me/password", [("current", "wrong"), ("password", "a brand new sentence")]).status == 422)
        let other = try await house.stranger().post("/sign-in", [("email", ana.email), ("password", PeopleHouse.password)])
        #expect(try await ana.post("/me/password", [("current", PeopleHouse.password), ("password", "a brand new sentence")]).status == 303)
        #expect(try await ana.get("/me").status == 200)
        #expect(try await Browser(house: house, person: ana.id, email: "", session: other.session).get("/me").leadsTo.hasPrefix("/sign-in"))
    }

    @Test("weak passwords are named for what they are", arguments: [
        ("short", PasswordRefusal.short), (String(repeating: "x", count: 1001), .long), ("aaaaaaaaaaaa", .repeats), ("password12", .common),
        ("1234567890", .common), ("Ana Weber 1", .personal), ("ana.weber!", .personal),
    ])
    func passwords(password: String, problem: PasswordRefusal) {
        #expect(PasswordRule.problem(password, name: "Ana Weber", email: "ana.weber@x.example") == problem)
        #expect(PasswordRule.problem("correct horse battery", name: "Ana Weber", email: "ana@x.example") == nil)
    }
}
