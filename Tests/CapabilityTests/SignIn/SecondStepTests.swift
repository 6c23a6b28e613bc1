import Foundation
import HTTPTypes
import Kernel
import Mail
import People
import SignIn
import Store
import Support
import Testing
import Web

@Suite("Second steps, remembered devices and recovery codes") struct SecondStepTests {
    @Test("an app is set up, asked for, and each of its codes counts once", arguments: EngineKind.allCases)
    func app(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), ana = try await bench.member("Ana Weber", at: partner)
            let first = Visitor(bench)
            #expect(try await first.signIn(ana.email).headers[.location] == "/")
            #expect(try await first.post("/me/security/app", [("code", "000000")]).status == 422)
            let secret = try await bench.app(first)
            bench.advance(seconds: 60)
            let second = Visitor(bench)
            let asked = try await second.signIn(ana.email, next: "/me")
            #expect(asked.headers[.location] == "/sign-in/second" && second.session == nil)
            #expect(try await second.get("/sign-in/second").text.contains("authenticator app"))
            #expect(try await second.post("/sign-in/second", [("code", "123456")]).status == 422)
            let used = bench.code(secret)
            #expect(try await second.post("/sign-in/second", [("code", used)]).headers[.location] == "/me")
            #expect(try await second.isIn)
            // The same code on another device, seconds later.
            let third = Visitor(bench)
            try await third.signIn(ana.email)
            #expect(try await third.post("/sign-in/second", [("code", used)]).status == 422)
            #expect(try await third.get("/me").status == 303)
            let security = try await second.get("/me/security").text
            #expect(security.contains("an app's code") || security.contains("an app&#39;s code"))
        }
    }

    @Test("ten wrong codes are enough, whatever the device, and time heals", arguments: EngineKind.allCases)
    func guesses(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), owner = Visitor(bench)
            try await owner.signIn(ana.email)
            let secret = try await bench.app(owner)
            bench.advance(seconds: 60)
            for number in 0..<10 {
                let guesser = Visitor(bench)
                try await guesser.signIn(ana.email)
                #expect(try await guesser.post("/sign-in/second", [("code", "00000\(number)")]).status == 422)
            }
            let last = Visitor(bench)
            try await last.signIn(ana.email)
            let late = try await last.post("/sign-in/second", [("code", bench.code(secret))])
            #expect(late.status == 422 && late.text.contains("Wait 15 minutes") && last.session == nil, "\(late.status) \(late.text.suffix(1500))")
            bench.advance(seconds: 901)
            let healed = Visitor(bench)
            try await healed.signIn(ana.email)
            #expect(try await healed.post("/sign-in/second", [("code", bench.code(secret))]).status == 303)
            #expect(healed.session != nil)
        }
    }

    @Test("recovery codes: ten, shown once, each lets in once, new ones replace them, and the owner is told", arguments: EngineKind.allCases)
    func recovery(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), ana = try await bench.member("Ana Weber", at: partner), ben = try await bench.member("Ben Berg", at: partner)
            let owner = Visitor(bench)
            try await owner.signIn(ana.email)
            _ = try await bench.app(owner)
            let page = try await owner.post("/me/security/recovery-codes").text
            let codes = page.matches(of: #/<li><code>([a-z2-9-]{17})<\/code>/#).map { String($0.output.1) }
            #expect(Set(codes).count == 10)
            let vendor = bench.vendor
            let kept = try await bench.read { tx in try tx.query("SELECT code_hash FROM recovery_code WHERE vendor_id = \(vendor)").map { try $0.text("code_hash") } }
            #expect(kept.count == 10 && Set(kept).isDisjoint(with: codes))
            let file = try await owner.post("/me/security/recovery-codes/file", codes.map { ("code", $0) })
            #expect(file.status == 200 && codes.allSatisfy(file.text.contains) && (file.headers[.contentDisposition] ?? "").contains("attachment"))
            #expect(try await owner.post("/me/security/recovery-codes/file", [("code", codes[0])]).status == 404)
            bench.advance(seconds: 60)
            let lost = Visitor(bench)
            try await lost.signIn(ana.email)
            #expect(try await lost.post("/sign-in/second", [("code", codes[3].uppercased().replacing("-", with: " "))]).status == 303)
            #expect(try await lost.isIn)
            #expect(try await bench.mail(to: ana.email)?.text.contains("recovery code") == true)
            let again = Visitor(bench)
            try await again.signIn(ana.email)
            #expect(try await again.post("/sign-in/second", [("code", codes[3])]).status == 422)
            // Nobody else's codes are worth anything.
            let other = Visitor(bench)
            try await other.signIn(ben.email)
            _ = try await bench.app(other)
            bench.advance(seconds: 60)
            let thief = Visitor(bench)
            try await thief.signIn(ben.email)
            #expect(try await thief.post("/sign-in/second", [("code", codes[5])]).status == 422)
            try await lost.post("/me/security/recovery-codes")
            let old = Visitor(bench)
            try await old.signIn(ana.email)
            #expect(try await old.post("/sign-in/second", [("code", codes[6])]).status == 422)
            #expect(try await bench.events("signIn.meansChanged").count >= 4)
        }
    }

    @Test("a remembered device skips the second step for as long as the vendor says, until it is forgotten", arguments: EngineKind.allCases)
    func remembered(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), admin = try await bench.member("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let phone = Visitor(bench)
            try await phone.signIn(ana.email)
            let secret = try await bench.app(phone)
            bench.advance(seconds: 60)
            try await phone.post("/sign-out")
            try await phone.signIn(ana.email)
            #expect(try await phone.post("/sign-in/second", [("code", bench.code(secret)), ("trust", "on")]).status == 303)
            bench.advance(seconds: 29 * 86_400)
            try await phone.post("/sign-out")
            #expect(try await phone.signIn(ana.email).headers[.location] == "/")
            // Another browser is asked all the same, and the device is nobody else's.
            let other = Visitor(bench)
            #expect(try await other.signIn(ana.email).headers[.location] == "/sign-in/second")
            bench.advance(seconds: 2 * 86_400)
            try await phone.post("/sign-out")
            #expect(try await phone.signIn(ana.email).headers[.location] == "/sign-in/second")
            bench.advance(seconds: 60)
            #expect(try await phone.post("/sign-in/second", [("code", bench.code(secret)), ("trust", "on")]).status == 303)
            let listed = try await phone.get("/me/security").text
            let id = try #require(listed.firstMatch(of: #/\/me\/devices\/([0-9a-f-]{36})\/forget/#)).output.1
            let vera = Visitor(bench)
            try await vera.signIn(admin.email)
            #expect(try await vera.post("/me/devices/\(id)/forget").status == 404)
            #expect(try await phone.post("/me/devices/\(id)/forget").status == 303)
            try await phone.post("/sign-out")
            #expect(try await phone.signIn(ana.email).headers[.location] == "/sign-in/second")
            // A shorter time holds for devices that were remembered under a longer one.
            bench.advance(seconds: 60)
            try await phone.post("/sign-in/second", [("code", bench.code(secret)), ("trust", "on")])
            #expect(try await vera.post("/settings/sign-in", [("rememberDays", "400")]).status == 422)
            #expect(try await vera.post("/settings/sign-in", [("rememberDays", "0"), ("trustsProviders", "on")]).status == 303)
            try await phone.post("/sign-out")
            #expect(try await phone.signIn(ana.email).headers[.location] == "/sign-in/second")
            #expect(try await bench.events("signIn.policyChanged").count == 1)
        }
    }

    @Test("a rule leads a role's people through set-up: days of grace, then no way around; others go on as before", arguments: EngineKind.allCases)
    func rule(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind")
            let admin = try await bench.member("Vera Admin", at: bench.headquarters, [.vendorAdmin]), paul = try await bench.member("Paul Partner", at: partner, [.partnerAdmin])
            let rita = try await bench.member("Rita Rep", at: partner), vera = Visitor(bench)
            try await vera.signIn(admin.email)
            let rule = [("role", "partnerAdmin"), ("strength", "any"), ("startsOn", "2026-03-05"), ("graceDays", "3")]
            #expect(try await vera.post("/settings/sign-in/rules", rule.map { $0.0 == "role" ? ("role", "nothing") : $0 }).status == 422)
            #expect(try await vera.post("/settings/sign-in/rules", rule).status == 303)
            #expect(try await vera.get("/settings/sign-in").text.contains("One person has not set it up yet"))
            let one = Visitor(bench)
            #expect(try await one.signIn(paul.email).headers[.location] == "/", "not before its day")
            bench.at("2026-03-06")
            let two = Visitor(bench)
            #expect(try await two.signIn(paul.email, next: "/me").headers[.location] == "/sign-in/set-up")
            let page = try await two.get("/sign-in/set-up").text
            #expect(page.contains("8 March") && page.contains("<svg class=\"qr\""))
            #expect(try await two.post("/sign-in/set-up/later").headers[.location] == "/me")
            #expect(try await two.isIn)
            #expect(try await Visitor(bench).signIn(rita.email).headers[.location] == "/", "a rep has no such role")
            bench.at("2026-03-09")
            let three = Visitor(bench)
            #expect(try await three.signIn(paul.email, next: "/me").headers[.location] == "/sign-in/set-up")
            #expect(try await three.post("/sign-in/set-up/later").headers[.location] == "/sign-in/set-up")
            #expect(three.session == nil)
            let secret = try #require(try await three.get("/sign-in/set-up").text.firstMatch(of: #/<code class="secret">([A-Z2-7 ]+)</#))
            let bytes = try #require(Base32.decode(String(secret.output.1).filter { $0 != " " }))
            #expect(try await three.post("/sign-in/set-up/app", [("code", "111111")]).status == 422)
            let done = try await three.post("/sign-in/set-up/app", [("code", bench.code(bytes))])
            #expect(done.headers[.location] == "/me/security/recovery-codes?next=%2Fme")
            #expect(try await three.isIn)
            // What a rule asks for stays, and nobody sets up another key with the password alone.
            #expect(try await three.post("/me/security/app/remove").status == 422)
            let thief = Visitor(bench)
            #expect(try await thief.signIn(paul.email).headers[.location] == "/sign-in/second")
            #expect(try await thief.get("/sign-in/set-up").headers[.location] == "/sign-in/second")
            _ = try await thief.post("/sign-in/set-up/app", [("code", bench.code(bytes))])
            #expect(thief.session == nil)
            #expect(try await vera.post("/sign-in/again", [("password", HouseBench.password), ("next", "/settings/sign-in")]).status == 303)
            #expect(try await vera.post("/settings/sign-in/rules/remove", [("role", "partnerAdmin")]).status == 303)
        }
    }

    @Test("without a first proof, or after its quarter of an hour, there is no second step", arguments: EngineKind.allCases)
    func pending(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), owner = Visitor(bench)
            try await owner.signIn(ana.email)
            let secret = try await bench.app(owner)
            bench.advance(seconds: 60)
            let nobody = Visitor(bench)
            #expect(try await nobody.get("/sign-in/second").headers[.location] == "/sign-in")
            _ = try await nobody.post("/sign-in/second", [("code", bench.code(secret))])
            #expect(nobody.session == nil)
            let slow = Visitor(bench)
            try await slow.signIn(ana.email)
            bench.advance(seconds: 901)
            _ = try await slow.post("/sign-in/second", [("code", bench.code(secret))])
            #expect(slow.session == nil)
            #expect(try await slow.call("/sign-in/second/options").status >= 400)
        }
    }
}
