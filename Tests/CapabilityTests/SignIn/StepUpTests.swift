import Foundation
import HTTPTypes
import Kernel
import Ledger
import Mail
import People
import SignIn
import Store
import Support
import Testing
import Web

@Suite("Proving oneself again, and acting as somebody else") struct StepUpTests {
    private let credential = [("name", "Warehouse"), ("rights", "people.view"), ("rights", "learning.view"), ("lastDay", "2026-12-31")]

    @Test("a sensitive act asks for a fresh proof and keeps what was entered, but no secrets", arguments: EngineKind.allCases)
    func form(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.member("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vera = Visitor(bench)
            try await vera.signIn(admin.email)
            #expect(try await vera.get("/settings/api-credentials/new").status == 200, "just signed in")
            bench.advance(seconds: StepUp.seconds + 1)
            #expect(try await vera.get("/settings/api-credentials").status == 200, "looking is not sensitive")
            #expect(try await vera.get("/settings/api-credentials/new").headers[.location] == "/sign-in/again?next=%2Fsettings%2Fapi-credentials%2Fnew")
            let stopped = try await vera.post("/settings/api-credentials/new", credential + [("password", "hunter2hunter2")])
            #expect(stopped.status == 200 && stopped.text.contains("What you entered is kept") && !stopped.text.contains("hunter2hunter2"))
            let kept = try #require(stopped.text.firstMatch(of: #/name="kept" value="([^"]*)"/#)).output.1.replacing("&quot;", with: "\"").replacing("&#34;", with: "\"")
            let action = try #require(stopped.text.firstMatch(of: #/name="keptAction" value="([^"]*)"/#)).output.1
            #expect(action == "/settings/api-credentials/new")
            func prove(_ password: String) async throws -> HouseClient.Answer {
                try await vera.post("/sign-in/again", [("password", password), ("keptAction", String(action)), ("kept", String(kept)), ("next", "/settings")])
            }
            let wrong = try await prove("wrong wrong wrong")
            #expect(wrong.status == 422 && wrong.text.contains("This is not your password") && wrong.text.contains("keptAction"))
            let on = try await prove(HouseBench.password)
            #expect(on.status == 200 && on.text.contains("action=\"/settings/api-credentials/new\"") && on.text.contains("data-sends-itself"))
            let fields = on.text.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#).map { (String($0.output.1), String($0.output.2)) }.filter { !["csrf", "once"].contains($0.0) }
            #expect(fields.map(\.0) == ["name", "rights", "rights", "lastDay"])
            #expect(try await vera.post("/settings/api-credentials/new", fields).text.contains("Warehouse"))
        }
    }

    @Test("a forged form is not kept, a form with a file leads back, a script is told", arguments: EngineKind.allCases)
    func edges(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.member("Vera Admin", at: bench.headquarters, [.vendorAdmin]), rita = try await bench.member("Rita Rep", at: bench.headquarters), vera = Visitor(bench)
            try await vera.signIn(admin.email)
            bench.advance(seconds: StepUp.seconds + 1)
            let forged = try await vera.post("/people/\(rita.id.value)/roles", [("role", "vendorAdmin"), ("organization", bench.headquarters.value)], csrf: "0000")
            #expect(forged.status == 403 && !forged.text.contains("keptAction") && !forged.text.contains("What you entered is kept"))
            // Leading elsewhere after the proof is not possible either.
            let elsewhere = try await vera.post("/sign-in/again", [("password", HouseBench.password), ("next", "//evil.example")])
            #expect(elsewhere.headers[.location] == "/")
            #expect(try await vera.get("/people/\(rita.id.value)/roles").status == 200, "proved just now")
            let stranger = Visitor(bench)
            #expect(try await stranger.get("/sign-in/again").headers[.location]?.hasPrefix("/sign-in?") == true)
            // Without a right the gate is not what is in the way.
            let rep = Visitor(bench)
            try await rep.signIn(rita.email)
            #expect(try await rep.get("/settings/api-credentials/new").status == 403)
        }
    }

    @Test("an app's code proves, once; who has nothing else gets a code by mail; ten wrong ones are enough", arguments: EngineKind.allCases)
    func ways(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), owner = Visitor(bench), vendor = bench.vendor
            try await owner.signIn(ana.email)
            let secret = try await bench.app(owner)
            bench.advance(seconds: StepUp.seconds + 1)
            #expect(try await owner.get("/me/security/app").headers[.location]?.hasPrefix("/sign-in/again") == true)
            let code = bench.code(secret)
            #expect(try await owner.post("/sign-in/again", [("code", code), ("next", "/me/security/app")]).headers[.location] == "/me/security/app")
            #expect(try await owner.get("/me/security/app").status == 200)
            bench.advance(seconds: StepUp.seconds + 1)
            #expect(try await owner.post("/sign-in/again", [("code", code)]).status == 422)
            #expect(try await owner.post("/sign-in/again/code").status == 404, "there are better ways")
            let bo = try await bench.person("Bo Link", at: try await bench.organization("Southwind")), linked = Visitor(bench)
            linked.carry(try await bench.session(bo))
            bench.advance(seconds: StepUp.seconds + 1)
            #expect(try await linked.get("/sign-in/again").text.contains("Send me a code"))
            #expect(try await linked.post("/sign-in/again/code", [("next", "/me/data/export.json")]).status == 200)
            let mailed = try #require(try await bench.mail(to: "bo.link@example.test")?.text.firstMatch(of: #/\n([0-9]{8})\n/#)).output.1
            #expect(try await owner.post("/sign-in/again", [("code", String(mailed))]).status == 422, "somebody else's code")
            #expect(try await linked.post("/sign-in/again", [("code", String(mailed)), ("next", "/me/data/export.json")]).status == 303)
            #expect(try await linked.get("/me/data/export.json").status == 200)
            #expect(try await linked.post("/me/password/first", [("password", "a brand new sentence")]).status == 303)
            #expect(try await linked.post("/me/password/first", [("password", "a second new sentence")]).status == 422)
            for _ in 0..<12 { _ = try await owner.post("/sign-in/again", [("password", "wrong wrong wrong")]) }
            #expect(try await owner.post("/sign-in/again", [("password", HouseBench.password)]).text.contains("Too many tries"))
            let token = SessionToken.hash(linked.session!)
            #expect(try await bench.read { try $0.exists("SELECT 1 AS one FROM session WHERE vendor_id = \(vendor) AND token_hash = \(token)") })
        }
    }

    // MARK: acting as somebody else

    @Test("an administrator acts as a person in the open: banner, both names in the ledger, an hour, and not what only they may do", arguments: EngineKind.allCases)
    func impersonation(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), admin = try await bench.member("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let paul = try await bench.member("Paul Partner", at: partner, [.partnerAdmin]), rita = try await bench.member("Rita Rep", at: partner), vera = Visitor(bench)
            let other = try await bench.member("Otto Admin", at: bench.headquarters, [.vendorAdmin])
            try await vera.signIn(admin.email)
            let own = try #require(vera.session)
            #expect(try await vera.post("/people/\(paul.id.value)/act-as", [("reason", "")]).status == 422)
            for nobody in [other.id, admin.id] { #expect(try await vera.post("/people/\(nobody.value)/act-as", [("reason", "Case 12")]).status == 422) }
            #expect(try await vera.post("/people/\(PersonID(UUID().uuidString.lowercased()).value)/act-as", [("reason", "Case 12")]).status == 404)
            #expect(try await vera.post("/people/\(paul.id.value)/act-as", [("reason", "Case 12: cannot see the list")]).headers[.location] == "/")
            #expect(vera.session != own)
            let page = try await vera.get("/people").text
            #expect(page.contains("You act as Paul Partner") && page.contains("Rita Rep"))
            // An act under it: what the partner's administrator may, with both persons on record.
            let vendor = bench.vendor, place = try await bench.read { try #require(try Memberships.of(rita.id, vendor: vendor, $0).first).id.value }
            #expect(try await vera.post("/people/\(rita.id.value)/memberships/\(place)/job-roles", [("jobRoles", "presales")]).status == 303)
            // What only the vendor may stays out of reach, although it is a vendor administrator who acts.
            #expect(try await vera.post("/people/\(rita.id.value)/suspend").status == 404)
            let events = try await bench.read { try $0.query("SELECT actor_id, through_id FROM ledger_event WHERE vendor_id = \(vendor) ORDER BY sequence DESC LIMIT 1") }
            let event = try #require(events.first)
            #expect(try event.text("actor_id") == paul.id.value && event.text("through_id") == admin.id.value)
            // Not the means of signing in, not the account, not exams, nothing sensitive, nobody else on top.
            for (path, fields) in [("/me/password", [("current", "x"), ("password", "y")]), ("/me", [("name", "Other"), ("language", "en"), ("zone", "UTC")]), ("/me/passkeys", []),
                                   ("/me/security/recovery-codes", []), ("/me/sessions/end-others", []), ("/me/data/erasure", [("reason", "x")]),
                                   ("/attempts/\(UUID().uuidString.lowercased())/hand-in", []), ("/enrolments/\(UUID().uuidString.lowercased())/exams/\(UUID().uuidString.lowercased())/attempts", []),
                                   ("/people/\(rita.id.value)/roles", [("role", "partnerAdmin")]), ("/people/\(rita.id.value)/act-as", [("reason", "deeper")])] as [(String, [(String, String)])] {
                let answer = try await vera.post(path, fields)
                #expect(answer.status == 403, "\(path) answered \(answer.status)")
            }
            #expect(try await vera.get("/me/data/export.json").status == 403)
            #expect(try await vera.post("/impersonation/end").headers[.location] == "/people/\(paul.id.value)")
            #expect(vera.session == own)
            #expect(try await !vera.get("/people").text.contains("You act as"))
            #expect(try await bench.events("signIn.impersonationStarted").count == 1)
            #expect(try await bench.events("signIn.impersonationEnded").count == 1)
            try await bench.work()
            let ledger = try await vera.get("/ledger").text
            #expect(ledger.contains("acting as") || ledger.contains("began to act as"))
            // An hour, then it is over by itself, and the ledger knows.
            #expect(try await vera.post("/people/\(paul.id.value)/act-as", [("reason", "Case 13")]).status == 303)
            bench.advance(seconds: 3601)
            #expect(try await vera.get("/people").headers[.location]?.hasPrefix("/sign-in") == true)
            #expect(try await vera.get("/sign-in").headers[.location] == "/")
            #expect(vera.session == own)
            try await bench.work()
            #expect(try await bench.events("signIn.impersonationEnded").count == 2)
            // Partner administrators never do.
            let boss = Visitor(bench)
            try await boss.signIn(paul.email)
            #expect(try await boss.get("/people/\(rita.id.value)/act-as").status == 403)
        }
    }

    @Test("the ledger still verifies with acts that carry both persons", arguments: EngineKind.allCases)
    func sealed(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.member("Vera Admin", at: bench.headquarters, [.vendorAdmin]), paul = try await bench.member("Paul Partner", at: try await bench.organization("Northwind")), vendor = bench.vendor
            try await bench.write { [ledger = bench.ledger] tx in
                try ledger.append(PersonAdded(person: paul.id, name: "x", email: "y"), by: Actor(kind: .person, id: paul.id.value, through: admin.id), tx)
            }
            try await bench.work()
            #expect(try await Verification.verify(vendor, store: bench.store).isSound)
            try await bench.write { tx in _ = try tx.execute("UPDATE ledger_event SET through_id = NULL WHERE vendor_id = \(vendor) AND through_id IS NOT NULL") }
            #expect(try await !Verification.verify(vendor, store: bench.store).isSound, "who acted cannot be taken away unnoticed")
        }
    }

    @Test("an administrator who is suspended acts as nobody any more", arguments: EngineKind.allCases)
    func ends(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.member("Vera Admin", at: bench.headquarters, [.vendorAdmin]), paul = try await bench.member("Paul Partner", at: try await bench.organization("Northwind")), vera = Visitor(bench), vendor = bench.vendor
            try await vera.signIn(admin.email)
            try await vera.post("/people/\(paul.id.value)/act-as", [("reason", "Case 12")])
            try await bench.write { tx in _ = try tx.execute("UPDATE person SET suspended_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(admin.id)") }
            bench.access.forgetAll()
            #expect(try await vera.get("/home").headers[.location]?.hasPrefix("/sign-in") == true)
        }
    }

    @Test("second steps that are lost are removed by an administrator, who is named, and the person is told", arguments: EngineKind.allCases)
    func reset(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), admin = try await bench.member("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let owner = Visitor(bench), vera = Visitor(bench)
            try await owner.signIn(ana.email)
            _ = try await bench.app(owner)
            try await vera.signIn(admin.email)
            #expect(try await vera.get("/people/\(ana.id.value)").text.contains("Authenticator app"))
            #expect(try await vera.post("/people/\(ana.id.value)/second-steps/remove").status == 303)
            #expect(try await owner.get("/me").headers[.location]?.hasPrefix("/sign-in") == true)
            #expect(try await Visitor(bench).signIn(ana.email).headers[.location] == "/")
            let last = try #require(try await bench.events("signIn.meansChanged").last)
            #expect(try last.text("actor_id") == admin.id.value)
            #expect(try await bench.isTold(ana.email, "removed"))
        }
    }

    @Test("where a provider is required, passwords, links and passkeys count for nothing, save for emergencies", arguments: EngineKind.allCases)
    func providers(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), admin = try await bench.member("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor
            let owner = Visitor(bench)
            try await owner.signIn(ana.email)
            try await owner.post("/sign-out")
            try await bench.write { tx in
                try tx.execute("INSERT INTO sign_on_required (vendor_id, domain, required_at, required_by) VALUES (\(vendor), 'example.test', \(tx.now), \(admin.id))")
                _ = try tx.execute("INSERT INTO break_glass (vendor_id, person_id, marked_at, marked_by) VALUES (\(vendor), \(admin.id), \(tx.now), \(admin.id))")
            }
            var bodies: Set<String> = []
            for (email, password) in [(ana.email, HouseBench.password), (ana.email, "wrong wrong wrong"), ("nobody@example.test", "wrong wrong wrong"), (admin.email, "wrong wrong wrong")] {
                let answer = try await Visitor(bench).signIn(email, password)
                #expect(answer.status == 422 && answer.text.contains("identity provider"))
                bodies.insert(answer.text.replacing(email, with: "").replacing(#/value="[0-9a-f-]{32,36}"/#, with: ""))
            }
            #expect(bodies.count == 1, "nobody learns who is known, or who is marked for emergencies")
            #expect(try await Visitor(bench).signIn(admin.email).status == 303)
            try await owner.post("/sign-in/link", [("email", ana.email)])
            try await bench.work()
            let mail = try #require(try await bench.mail(to: ana.email))
            #expect(mail.text.contains("identity provider") && !mail.text.contains("/sign-in/link/"))
        }
    }
}
