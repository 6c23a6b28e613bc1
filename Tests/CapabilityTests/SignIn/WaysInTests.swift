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
import WebAuthn

@Suite("Ways in: links, passkeys, limits") struct WaysInTests {
    // MARK: links by mail

    @Test("a link signs in once, within its time, by its button only; unknown addresses get the same answer", arguments: EngineKind.allCases)
    func link(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), visitor = Visitor(bench)
            let known = try await visitor.post("/sign-in/link", [("email", ana.email.uppercased()), ("next", "/me/security")])
            let unknown = try await visitor.post("/sign-in/link", [("email", "nobody@x.example")])
            func plain(_ answer: HouseClient.Answer, _ email: String) -> String { answer.text.replacing(email, with: "").replacing(#/[0-9a-f-]{32,36}/#, with: "") }
            #expect(known.status == 200 && plain(known, ana.email.uppercased()) == plain(unknown, "nobody@x.example"))
            #expect(try await visitor.post("/sign-in/link", [("email", "no address")]).status == 422)
            try await bench.work()
            #expect(try await bench.mail(to: "nobody@x.example") == nil)
            let mail = try #require(try await bench.mail(to: ana.email))
            let path = try #require(mail.text.firstMatch(of: #/\/sign-in\/link\/[A-Za-z0-9_-]{43}/#)).output
            // A program that looks through mail opens it, as often as it likes.
            for _ in 0..<3 { #expect(try await Visitor(bench).get(String(path)).text.contains("Ana Weber")) }
            let done = try await visitor.post(String(path))
            #expect(done.headers[.location] == "/me/security")
            #expect(try await visitor.get("/me/security").text.contains("by a link in a mail"))
            #expect(try await Visitor(bench).get(String(path)).status == 404)
            #expect(try await Visitor(bench).post(String(path)).status == 404)
            // A newer link makes older ones void, and each has its time.
            let other = Visitor(bench)
            try await other.post("/sign-in/link", [("email", ana.email)])
            try await bench.work()
            let old = try #require(try await bench.mail(to: ana.email)?.text.firstMatch(of: #/\/sign-in\/link\/[A-Za-z0-9_-]{43}/#)).output
            bench.advance(seconds: 60)
            try await other.post("/sign-in/link", [("email", ana.email)])
            try await bench.work()
            #expect(try await other.post(String(old)).status == 404)
            let late = try #require(try await bench.mail(to: ana.email)?.text.firstMatch(of: #/\/sign-in\/link\/[A-Za-z0-9_-]{43}/#)).output
            #expect(late != old)
            bench.advance(seconds: 901)
            #expect(try await other.post(String(late)).status == 404)
        }
    }

    @Test("somebody suspended after the mail gets a kind page with a number, not a session", arguments: EngineKind.allCases)
    func suspended(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), owner = Visitor(bench), vendor = bench.vendor
            try await owner.signIn(ana.email)
            let secret = try await bench.app(owner)
            bench.advance(seconds: 60)
            let visitor = Visitor(bench)
            try await visitor.signIn(ana.email)
            try await bench.write { tx in _ = try tx.execute("UPDATE person SET suspended_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(ana.id)") }
            #expect(try await visitor.post("/sign-in/second", [("code", bench.code(secret))]).status == 422)
            #expect(visitor.session == nil)
        }
    }

    // MARK: passkeys

    private func handle(_ options: [String: Any]) -> String { (options["user"] as? [String: Any])?["id"] as? String ?? "" }
    private func register(_ visitor: Visitor, _ authenticator: SoftAuthenticator, name: String = "My key") async throws -> (status: Int, handle: String) {
        let options = try await visitor.options("/me/passkeys/options")
        let answer = try await visitor.post("/me/passkeys", [("credential", authenticator.created(options["challenge"] as! String)), ("name", name)])
        return (answer.status, handle(options))
    }

    @Test("a passkey is made, signs in without a second step, is renamed and removed by its owner alone", arguments: EngineKind.allCases)
    func passkey(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), ana = try await bench.member("Ana Weber", at: partner), ben = try await bench.member("Ben Berg", at: partner)
            let owner = Visitor(bench)
            try await owner.signIn(ana.email)
            for algorithm in COSEKey.Algorithm.allCases {
                let authenticator = SoftAuthenticator(algorithm)
                let (status, handle) = try await register(owner, authenticator, name: "Key \(algorithm)")
                #expect(status == 303 && Base64URL.decode(handle)?.count == 32)
                #expect(try await register(owner, authenticator).status == 422, "the same credential twice")
                let visitor = Visitor(bench)
                let challenge = try await visitor.options("/sign-in/passkey/options")["challenge"] as! String
                let sent = authenticator.used(challenge, handle: handle)
                let answer = try await visitor.post("/sign-in/passkey", [("credential", sent), ("next", "/me")])
                #expect(answer.headers[.location] == "/me", "\(algorithm)")
                #expect(try await visitor.isIn)
                // The same answer again, here and in another browser.
                try await visitor.post("/sign-out")
                #expect(try await visitor.post("/sign-in/passkey", [("credential", sent)]).status == 422)
                #expect(try await Visitor(bench).post("/sign-in/passkey", [("credential", sent)]).status == 422)
            }
            let page = try await owner.get("/me/security").text
            let id = try #require(page.firstMatch(of: #/\/me\/passkeys\/([0-9a-f-]{36})\/name/#)).output.1
            let other = Visitor(bench)
            try await other.signIn(ben.email)
            #expect(try await other.post("/me/passkeys/\(id)/name", [("name", "Mine now")]).status == 404)
            #expect(try await other.post("/me/passkeys/\(id)/remove").status == 404)
            #expect(try await owner.post("/me/passkeys/\(id)/name", [("name", "")]).status == 422)
            #expect(try await owner.post("/me/passkeys/\(id)/name", [("name", "Blue stick")]).status == 303)
            #expect(try await owner.get("/me/security").text.contains("Blue stick"))
            #expect(try await owner.post("/me/passkeys/\(id)/remove").status == 303)
            #expect(try await !owner.get("/me/security").text.contains("Blue stick"))
            #expect(try await bench.events("signIn.meansChanged").count == 4)
            #expect(try await bench.isTold(ana.email, "passkey was removed"))
        }
    }

    @Test("a password that a proxy asks for and passes on says nothing about who is signed in", arguments: EngineKind.allCases)
    func proxyPassword(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), visitor = Visitor(bench)
            try await visitor.signIn(ana.email)
            #expect(try await visitor.get("/me", [.authorization: "Basic c3RhZ2luZzpzZWNyZXQ="]).status == 200)
        }
    }

    @Test("answers for another site, browser, person or challenge are refused", arguments: EngineKind.allCases)
    func badPasskeys(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), owner = Visitor(bench)
            try await owner.signIn(ana.email)
            var authenticator = SoftAuthenticator()
            let (status, handle) = try await register(owner, authenticator)
            #expect(status == 303)
            func tried(_ change: (inout SoftAuthenticator) -> Void = { _ in }, handle other: String? = nil, by asker: Visitor? = nil) async throws -> Int {
                let visitor = Visitor(bench), challenge = try await (asker ?? visitor).options("/sign-in/passkey/options")["challenge"] as! String
                var changed = authenticator
                change(&changed)
                return try await visitor.post("/sign-in/passkey", [("credential", changed.used(challenge, handle: other ?? handle))]).status
            }
            #expect(try await tried() == 303)
            #expect(try await tried({ $0.origin = "https://evil.example" }) == 422)
            #expect(try await tried({ $0.flags = 0b0001_1001 }) == 422, "without verification")
            #expect(try await tried({ $0.credential = [1, 2, 3] }) == 422)
            #expect(try await tried(handle: "") == 422)
            #expect(try await tried(handle: Base64URL.encode([9, 9, 9])) == 422)
            #expect(try await tried(by: Visitor(bench)) == 422, "a challenge of another browser")
            let visitor = Visitor(bench), challenge = try await visitor.options("/sign-in/passkey/options")["challenge"] as! String
            bench.advance(seconds: 301)
            #expect(try await visitor.post("/sign-in/passkey", [("credential", authenticator.used(challenge, handle: handle))]).status == 422, "too late")
            for junk in ["", "{}", "[]", #"{"id":"x","type":"public-key","response":{"clientDataJSON":"%%"}}"#, String(repeating: "x", count: 200_000)] {
                #expect(try await visitor.post("/sign-in/passkey", [("credential", junk)]).status == 422)
            }
            // A challenge for making one does not sign in.
            let making = try await owner.options("/me/passkeys/options")["challenge"] as! String
            #expect(try await owner.post("/sign-in/passkey", [("credential", authenticator.used(making, handle: handle))]).status == 422)
            // A count that goes back is noted for the owner to see.
            authenticator.count = 7
            #expect(try await tried() == 303)
            authenticator.count = 3
            #expect(try await tried() == 303)
            #expect(try await owner.get("/me/security").text.contains("Perhaps copied"))
            #expect(try await Visitor(bench).client(without: "X-CSRF").status == 403)
        }
    }

    @Test("a passkey as second step, and the one that a rule asks for", arguments: EngineKind.allCases)
    func second(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), owner = Visitor(bench), authenticator = SoftAuthenticator()
            try await owner.signIn(ana.email)
            let handle = try await register(owner, authenticator).handle
            let visitor = Visitor(bench)
            #expect(try await visitor.signIn(ana.email).headers[.location] == "/sign-in/second")
            let options = try await visitor.options("/sign-in/second/options")
            #expect((options["allowCredentials"] as? [[String: Any]])?.first?["id"] as? String == Base64URL.encode(authenticator.credential))
            #expect(try await visitor.post("/sign-in/second", [("credential", authenticator.used(options["challenge"] as! String, handle: handle))]).status == 303)
            #expect(try await visitor.isIn)
            let vendor = bench.vendor
            try await bench.write { tx in
                _ = try tx.execute("""
                    INSERT INTO second_step_rule (vendor_id, role_key, strength, starts_on, grace_days, changed_at) VALUES (\(vendor), '', 'passkey', '2026-01-01', 0, \(tx.now))
                    """)
            }
            let ben = try await bench.member("Ben Berg", at: try await bench.organization("Southwind")), new = Visitor(bench), fresh = SoftAuthenticator()
            #expect(try await new.signIn(ben.email).headers[.location] == "/sign-in/set-up")
            #expect(try await !new.get("/sign-in/set-up").text.contains("class=\"qr\""))
            let making = try await new.options("/sign-in/set-up/options")
            #expect(try await new.post("/sign-in/set-up/passkey", [("credential", fresh.created(making["challenge"] as! String)), ("name", "Phone")]).status == 303)
            #expect(try await new.isIn)
        }
    }

    // MARK: limits

    @Test("a stranger who fails a thousand times never locks the owner's known device out", arguments: EngineKind.allCases)
    func stranger(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), owner = Visitor(bench), vendor = bench.vendor
            try await owner.signIn(ana.email)
            try await owner.post("/sign-out")
            // Ten of them by the real form, the rest as what the form counts: a thousand hashes would take a minute.
            for _ in 0..<10 { #expect(try await Visitor(bench).signIn(ana.email, "wrong wrong wrong").status == 422) }
            let limit = RateLimit(name: "signIn.email", most: 10, windowSeconds: 900)
            try await bench.write { tx in for _ in 0..<990 { _ = try limit.hit(ana.email, vendor: vendor, tx) } }
            let stranger = try await Visitor(bench).signIn(ana.email)
            #expect(stranger.status == 422 && stranger.text.contains("Too many tries"))
            // A made-up device is no known one.
            let forger = Visitor(bench)
            forger.set("laurel_device", String(repeating: "A", count: 43))
            #expect(try await forger.signIn(ana.email).text.contains("Too many tries"))
            #expect(try await owner.signIn(ana.email).status == 303)
            #expect(owner.session != nil)
            #expect(try await Visitor(bench).signIn(ana.email).status == 422, "the owner's success opens nothing for strangers")
            // Nor does it keep the owner from a link.
            for _ in 0..<8 { try await Visitor(bench).post("/sign-in/link", [("email", ana.email)]) }
            try await owner.post("/sign-out")
            #expect(try await owner.post("/sign-in/link", [("email", ana.email)]).status == 200)
            #expect(try await Visitor(bench).post("/sign-in/link", [("email", ana.email)]).status == 422)
        }
    }

    @Test("a known device has its own count, and another person's device is no known one", arguments: EngineKind.allCases)
    func deviceLimit(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), ana = try await bench.member("Ana Weber", at: partner), ben = try await bench.member("Ben Berg", at: partner)
            let device = Visitor(bench)
            try await device.signIn(ana.email)
            try await device.post("/sign-out")
            for _ in 0..<10 { #expect(try await device.signIn(ana.email, "wrong wrong wrong").status == 422) }
            #expect(try await device.signIn(ana.email).text.contains("Too many tries"))
            #expect(try await Visitor(bench).signIn(ana.email).status == 303, "other devices are untouched")
            for _ in 0..<10 { _ = try await device.signIn(ben.email, "wrong wrong wrong") }
            #expect(try await Visitor(bench).signIn(ben.email).text.contains("Too many tries"), "Ben never signed in there: it counts as a stranger's")
        }
    }

    @Test("an office behind one address signs in together; those who guess there are held", arguments: EngineKind.allCases)
    func office(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), vendor = bench.vendor
            let limit = RateLimit(name: "signIn.address", most: 100, windowSeconds: 900)
            func hits(_ count: Int) async throws { try await bench.write { tx in for _ in 0..<count { _ = try limit.hit("local", vendor: vendor, tx) } } }
            try await hits(99)
            for _ in 0..<3 { #expect(try await Visitor(bench).signIn(ana.email).status == 303, "who is right takes nothing from the others") }
            #expect(try await Visitor(bench).signIn("guess@example.test", "wrong wrong wrong").status == 422)
            #expect(try await Visitor(bench).signIn(ana.email).text.contains("Too many tries"))
        }
    }

    /// Whatever order tries come in, no more than the limit of each count are ever let through to a comparison.
    @Test("random tries from random devices never pass more than each count allows") func property() async throws {
        try await HouseBench.run(.sqlite) { bench in
            let ana = try await bench.member("Ana Weber", at: try await bench.organization("Northwind")), known = Visitor(bench), vendor = bench.vendor
            try await known.signIn(ana.email)
            let token = try #require(known.cookies["laurel_device"])
            for _ in 0..<20 {
                try await bench.write { tx in _ = try tx.execute("DELETE FROM rate_window WHERE vendor_id = \(vendor)") }
                var passed = [true: 0, false: 0]
                for _ in 0..<Int.random(in: 20...60) {
                    let isKnown = Bool.random(), network = "10.0.0.\(Int.random(in: 1...250))"
                    let wait = try await bench.write { try TryLimits.password.hit(ana.email, device: isKnown ? token : Bool.random() ? nil : "unknown", address: network, vendor: vendor, $0) }
                    if wait == nil { passed[isKnown]! += 1 } else { #expect((1...900).contains(wait!)) }
                }
                #expect(passed[true]! <= 10 && passed[false]! <= 10)
            }
        }
    }
}

extension Visitor {
    /// A call without the token of the page.
    func client(without header: String) async throws -> HouseClient.Answer {
        try await bench.client.send(.post, host: host, "/sign-in/passkey/options", headers: [.cookie: "laurel_visitor=other"], body: [])
    }
}
