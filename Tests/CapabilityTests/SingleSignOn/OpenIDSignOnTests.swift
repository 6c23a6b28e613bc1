import Crypto
import Foundation
import JSON
import HTML
import HTTPTypes
import Kernel
import Outbound
import People
import SingleSignOn
import Store
import Support
import Synchronization
import Testing
import Web

@Suite("Sign-in through OpenID Connect")
struct OpenIDSignOnTests {
    struct World {
        let bench: SignOnBench
        let op: FakeOpenID
        let id: IdentityProviderID

        /// Goes out; the provider notes what has to come back.
        func start(_ browser: Traveller, _ query: String = "") async throws -> String {
            let answer = try await browser.get("/sso/\(id.value)/start\(query)")
            try #require(answer.status == 303, "\(answer.text.suffix(600))")
            let address = answer.leadsTo
            #expect(address.hasPrefix("https://op.example/auth?") && address.parameter("code_challenge_method") == "S256" && address.parameter("response_type") == "code")
            op.change {
                $0.nonce = address.parameter("nonce") ?? ""
                $0.challenge = address.parameter("code_challenge") ?? ""
            }
            return try #require(address.parameter("state"))
        }
        func back(_ browser: Traveller, _ state: String, more: String = "") async throws -> HouseClient.Answer {
            try await browser.get("/sso/\(id.value)/return?code=c&state=\(state)\(more)")
        }
        /// The whole way, with what the provider is made to say.
        func enter(_ browser: Traveller? = nil, more: String = "", bending bend: (inout FakeOpenID.State) -> Void = { _ in }) async throws -> HouseClient.Answer {
            let browser = browser ?? bench.traveller(), state = try await start(browser)
            op.change(bend)
            let answer = try await back(browser, state, more: more)
            op.change { ($0.claims, $0.header) = ([:], [:]) }
            return answer
        }
    }

    private func world(_ engine: EngineKind, _ body: (World) async throws -> Void) async throws {
        let box = Box()
        try await HouseBench.run(engine, outbound: Outbound { try await box.op!.outbound.send($0) }) { house in
            let op = FakeOpenID { house.clock.now }
            box.op = op
            let bench = try await SignOnBench(house)
            let id = try await bench.provider([("kind", "oidc"), ("name", "Northwind ID"), ("issuer", FakeOpenID.issuer), ("clientID", FakeOpenID.client), ("authentication", "basic"),
                                               ("secret", "s")], of: bench.partner)
            try await body(World(bench: bench, op: op, id: id))
        }
    }
    private final class Box: @unchecked Sendable { var op: FakeOpenID? }

    @Test("somebody new is added where the provider belongs, with name and language, and lands where they wanted to go", arguments: EngineKind.allCases)
    func arrives(engine: EngineKind) async throws {
        try await world(engine) { world in
            let browser = world.bench.traveller(), state = try await world.start(browser, "?next=/learn/7?x=y")
            let done = try await world.back(browser, state)
            #expect(done.status == 303 && done.leadsTo == "/learn/7?x=y" && done.session != nil)
            let ada = try #require(try await world.bench.person("ada@partner.example")), vendor = world.bench.house.vendor
            #expect(ada.name == "Ada Lovelace" && ada.language == .de)
            let memberships = try await world.bench.house.read { try Memberships.of(ada.id, vendor: vendor, $0).map(\.organization) }
            #expect(memberships == [world.bench.partner])
            #expect(try await world.bench.last(world.id).outcome == .entered)
            // The second time the same person comes in, and nobody is added.
            let people = try await world.bench.count("person")
            #expect(try await world.enter().session != nil)
            #expect(try await world.bench.count("person") == people)
        }
    }

    @Test("state: unknown, from another browser, used twice, too old", arguments: EngineKind.allCases)
    func state(engine: EngineKind) async throws {
        try await world(engine) { world in
            func refused(_ reason: ArrivalReason, _ answer: HouseClient.Answer) async throws {
                #expect(answer.status == 403 && answer.session == nil)
                let line = try await world.bench.last(world.id)
                #expect(line.reason == reason && answer.text.contains(line.reference), "\(line.reason?.rawValue ?? "-")")
            }
            let browser = world.bench.traveller()
            try await refused(.stateUnknown, try await world.back(browser, "made-up"))
            let first = try await world.start(browser)
            try await refused(.correlationMissing, try await world.back(world.bench.traveller(), first))
            try await refused(.stateReplayed, try await world.back(browser, first))
            let second = try await world.start(browser)
            #expect(try await world.back(browser, second).session != nil)
            try await refused(.stateReplayed, try await world.back(browser, second))
            let third = try await world.start(browser)
            world.bench.house.clock.set(world.bench.house.clock.now.adding(seconds: 601))
            try await refused(.stateExpired, try await world.back(browser, third))
        }
    }

    private static let bends: [(String, ArrivalReason, @Sendable (inout FakeOpenID.State) -> Void)] = [
        ("nonce", .wrongNonce, { $0.claims["nonce"] = "other" }), ("no nonce", .wrongNonce, { $0.claims["nonce"] = .some(nil) }),
        ("issuer", .issuerMismatch, { $0.claims["iss"] = "https://op.example/other" }),
        ("audience", .wrongAudience, { $0.claims["aud"] = "other" }), ("two audiences without party", .wrongParty, { $0.claims["aud"] = .array(["laurel", "other"]) }),
        ("party", .wrongParty, { $0.claims["azp"] = "other" }),
        ("expired", .expired, { $0.claims["exp"] = .int(1_000_000_000) }), ("no expiry", .tokenMalformed, { $0.claims["exp"] = .some(nil) }),
        ("future", .clockSkewed, { $0.claims["iat"] = .int(4_000_000_000) }), ("not yet", .notYetValid, { $0.claims["nbf"] = .int(4_000_000_000) }),
        ("no subject", .noSubject, { $0.claims["sub"] = .some(nil) }),
        ("none", .algorithmRefused, { $0.header["alg"] = "none" }), ("shared secret", .algorithmRefused, { $0.header["alg"] = "HS256" }),
        ("critical extension", .tokenMalformed, { $0.header["crit"] = "b64" }),
        ("another's key under the same name", .signatureWrong, { $0.keys[0].key = P256.Signing.PrivateKey(); $0.published = [] }),
        ("address unverified", .emailUnverified, { $0.claims["sub"] = "u-2"; $0.claims["email_verified"] = .bool(false) }),
        ("another domain", .domainNotAllowed, { $0.claims["sub"] = "u-3"; $0.claims["email"] = "ada@elsewhere.example" }),
    ]

    @Test("a token that is not what it has to be is refused for its own reason, and nobody is added", arguments: EngineKind.allCases)
    func tokens(engine: EngineKind) async throws {
        try await world(engine) { world in
            // The keys are known before one is changed.
            #expect(try await world.enter().session != nil)
            let people = try await world.bench.count("person"), sessions = try await world.bench.count("session")
            for (name, reason, bend) in Self.bends {
                let known = world.op.state.withLock { $0.keys }
                let answer = try await world.enter(bending: bend)
                #expect(answer.status == 403 && answer.session == nil, "\(name)")
                let line = try await world.bench.last(world.id)
                #expect(line.reason == reason, "\(name): \(line.reason?.rawValue ?? "-") \(line.detail.note)")
                world.op.change { ($0.keys, $0.published) = (known, ["k1"]) }
            }
            #expect(try await world.bench.count("person") == people)
            #expect(try await world.bench.count("session") <= sessions + Self.bends.count, "only the administrator's own")
        }
    }

    @Test("mix-up: an answer that names another issuer, and a discovery document of somebody else", arguments: EngineKind.allCases)
    func mixUp(engine: EngineKind) async throws {
        try await world(engine) { world in
            #expect(try await world.enter(more: "&iss=https://op.example/other").status == 403)
            #expect(try await world.bench.last(world.id).reason == .issuerMismatch)
            #expect(try await world.enter(more: "&iss=https://op.example/tenant").session != nil)
            world.op.change { $0.discoveryIssuer = "https://op.example/other" }
            let answer = try await world.bench.house.post("/settings/identity-providers/\(world.id.value)/refresh", as: world.bench.admin)
            #expect(answer.status == 422)
            #expect(try await world.enter().session != nil, "what was read before goes on")
        }
    }

    @Test("PKCE: the verifier belongs to the challenge, and a code with another one is refused there", arguments: EngineKind.allCases)
    func pkce(engine: EngineKind) async throws {
        try await world(engine) { world in
            #expect(try await world.enter().session != nil)
            let verifier = world.op.state.withLock { $0.verifiers.last ?? "" }
            #expect(verifier.utf8.count >= 43)
            let stolen = try await world.enter(bending: { $0.challenge = "another" })
            #expect(stolen.status == 403)
            #expect(try await world.bench.last(world.id).reason == .tokenRefused)
            #expect(try await world.bench.last(world.id).detail.note.contains("invalid_grant"))
        }
    }

    @Test("an unknown key has the keys read once a minute and no more; a new key works at once, a withdrawn one no more", arguments: EngineKind.allCases)
    func rotation(engine: EngineKind) async throws {
        try await world(engine) { world in
            #expect(try await world.enter().session != nil)
            #expect(world.op.calls("/keys") == 1)
            // A key that nobody publishes: read once, refused; again within the minute, refused without a call.
            world.bench.house.clock.set(world.bench.house.clock.now.adding(seconds: 61))
            world.op.change { $0.keys.append(("k2", P256.Signing.PrivateKey())); $0.signsWith = "k2" }
            for _ in 0..<3 {
                #expect(try await world.enter().status == 403)
                #expect(try await world.bench.last(world.id).reason == .keyUnknown)
            }
            #expect(world.op.calls("/keys") == 2)
            // Published, and a minute later: in, by one more reading.
            world.op.change { $0.published = ["k1", "k2"] }
            world.bench.house.clock.set(world.bench.house.clock.now.adding(seconds: 61))
            #expect(try await world.enter().session != nil)
            #expect(world.op.calls("/keys") == 3)
            // The old key is withdrawn; after the job's reading it counts no more.
            world.op.change { $0.published = ["k2"]; $0.signsWith = "k1" }
            _ = try await world.bench.house.post("/settings/identity-providers/\(world.id.value)/refresh", as: world.bench.admin)
            #expect(try await world.enter().status == 403)
        }
    }

    @Test("back-channel logout ends the session it names, once; anything else is 400 and ends nothing", arguments: EngineKind.allCases)
    func backChannel(engine: EngineKind) async throws {
        try await world(engine) { world in
            let browser = world.bench.traveller(), address = "/sso/\(world.id.value)/logout"
            #expect(try await world.enter(browser).session != nil)
            func isIn() async throws -> Bool { try await browser.isIn() }
            #expect(try await isIn())
            for bad in [["aud": "other"], ["iss": "https://op.example/other"], ["nonce": "n"], ["events": .object([:])], ["sub": nil as JSONValue?], ["jti": nil as JSONValue?],
                        ["iat": .int(1_000_000_000)]] as [[String: JSONValue?]] {
                let answer = try await world.bench.traveller().post(address, [("logout_token", try world.op.logoutToken(bad))])
                #expect(answer.status == 400, "\(bad)")
            }
            world.op.change { $0.header["alg"] = "none" }
            #expect(try await world.bench.traveller().post(address, [("logout_token", try world.op.logoutToken())]).status == 400)
            world.op.change { $0.header = [:] }
            #expect(try await world.bench.traveller().post(address, []).status == 400)
            #expect(try await world.bench.traveller().post(address, [("logout_token", try world.op.logoutToken(["sid": "another"]))]).status == 200)
            #expect(try await isIn())
            let token = try world.op.logoutToken(["sid": "s-1"])
            #expect(try await world.bench.traveller().post(address, [("logout_token", token)]).status == 200)
            #expect(try await isIn() == false)
            #expect(try await world.bench.traveller().post(address, [("logout_token", token)]).status == 400)
            #expect(try await world.bench.last(world.id).reason == .replayed)
        }
    }

    @Test("a provider that cannot be reached is said kindly, and in its words in the log", arguments: EngineKind.allCases)
    func unreachable(engine: EngineKind) async throws {
        try await world(engine) { world in
            world.op.change { $0.isDown = true }
            let answer = try await world.bench.traveller().get("/sso/\(world.id.value)/start")
            #expect(answer.status == 403 && !answer.text.contains("connection refused"))
            let line = try await world.bench.last(world.id)
            #expect(line.reason == .providerUnreachable && line.detail.note.contains("connection refused"))
            let page = try await world.bench.house.get("/settings/identity-providers/\(world.id.value)/arrivals/\(line.id)", as: world.bench.admin)
            #expect(page.text.contains("connection refused") && page.text.contains("could not be reached"))
            let found = try await world.bench.house.get("/settings/identity-providers/reference?number=\(line.reference.lowercased())", as: world.bench.admin)
            #expect(found.leadsTo.hasSuffix(line.id))
        }
    }
}
