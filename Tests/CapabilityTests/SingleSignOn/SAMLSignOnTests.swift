import Foundation
import HTML
import HTTPTypes
import Kernel
import People
import SingleSignOn
import Store
import Support
import Testing
import Web

/// Every message of Tests/Fixtures/saml, posted to the running assertion consumer as a browser would.
@Suite("Sign-in through SAML")
struct SAMLSignOnTests {
    /// Where the messages of the fixtures are addressed to.
    private static let id = IdentityProviderID(checking: "01900000-0000-7000-8000-000000000001")!
    private static let acs = "/sso/01900000-0000-7000-8000-000000000001/acs"

    /// A provider with the very id that the messages name, as the forms would make it.
    private func world(_ engine: EngineKind, _ body: (SignOnBench) async throws -> Void) async throws {
        try await HouseBench.run(engine, origin: ("https", "learn.example")) { house in
            house.clock.set(Instant(milliseconds: SAMLMessages.all.now * 1000))
            let bench = try await SignOnBench(house), vendor = house.vendor, admin = bench.admin
            let settings = String(decoding: try JSONEncoder().encode(SAMLSettings()), as: UTF8.self)
            var mapping = Provisioning()
            mapping.trustsAddresses = true
            let provisioning = String(decoding: try JSONEncoder().encode(mapping), as: UTF8.self), key = SAMLMessages.ourKey, partner = bench.partner
            try await house.write { tx in
                try tx.execute("""
                    INSERT INTO identity_provider (vendor_id, id, organization_id, kind, name, state, settings, provisioning, version, created_at, created_by)
                    VALUES (\(vendor), \(Self.id), \(partner), 'saml', 'Northwind ID', 'draft', \(settings), \(provisioning), 1, \(tx.now), \(admin.value))
                    """)
                try ProviderStore.add(key, "saml", expiresOn: nil, to: Self.id, vendor: vendor, tx)
            }
            try await bench.take(Self.id, SAMLMessages.metadata(["idp"]))
            try await bench.act(Self.id, "domains", [("domain", "partner.example")])
            try await bench.act(Self.id, "domains", [("domain", "partner.example.evil.example")])
            try await bench.act(Self.id, "state", [("state", "on")])
            try await body(bench)
        }
    }

    /// Stands as if this browser had begun the sign-in that the messages answer, and nothing had been seen before.
    private func begin(_ bench: SignOnBench, _ one: SAMLMessages.Case, next: String? = nil) async throws {
        let vendor = bench.house.vendor, payload = next.map { #"{"next":"\#($0)"}"# } ?? "{}"
        let settings = #"{"signsRequests":true,"requiresEncryption":false,"allowsUnsolicited":\#(one.unsolicited ?? false),"allowsSHA1":\#(one.sha1 ?? false),"forcesAuthentication":false,"nameIDFormat":"x","skewMinutes":3}"#
        try await bench.house.write { tx in
            try tx.execute("DELETE FROM sign_on_attempt WHERE vendor_id = \(vendor)")
            try tx.execute("DELETE FROM sign_on_seen WHERE vendor_id = \(vendor)")
            try tx.execute("UPDATE identity_provider SET settings = \(settings) WHERE vendor_id = \(vendor) AND id = \(Self.id)")
            guard !one.isUnasked else { return }
            // The request's id is "_" and the state.
            try tx.execute("""
                INSERT INTO sign_on_attempt (vendor_id, state_hash, provider_id, correlation_hash, payload, created_at, expires_at)
                VALUES (\(vendor), \(SessionToken.hash("request-1")), \(Self.id), \(SessionToken.hash("browser")), \(payload), \(tx.now), \(tx.now.adding(seconds: 600)))
                """)
        }
        try await bench.take(Self.id, SAMLMessages.metadata(one.certificates ?? ["idp"]))
    }

    /// What the log has to say to each refusal of the core.
    private static let reasons: [String: String] = [
        "doctype": "documentType", "comment": "commented", "duplicateID": "forged", "severalAssertions": "forged", "severalSignatures": "forged", "reference": "forged",
        "transform": "forged", "object": "forged", "changed": "forged", "status": "statusNotSuccess", "destination": "wrongDestination", "recipient": "wrongRecipient",
        "issuer": "issuerMismatch", "unsolicited": "unsolicited", "request": "stateUnknown", "cipherAlgorithm": "decryptionFailed", "undecipherable": "decryptionFailed",
        "unsigned": "unsigned", "algorithm": "algorithmRefused", "weakAlgorithm": "weakAlgorithm", "otherKey": "certificateUnknown", "certificateExpired": "certificateExpired",
        "notYetValid": "notYetValid", "expired": "expired", "audience": "wrongAudience", "malformed": "malformed", "noAssertion": "malformed", "wrongMessage": "malformed",
        "version": "malformed",
    ]

    @Test("each honest message signs in and each attack is refused with 403, no session, nobody added, and its reason in the log", arguments: EngineKind.allCases)
    func everyMessage(engine: EngineKind) async throws {
        try await world(engine) { bench in
            for (name, one) in SAMLMessages.all.cases.sorted(by: { $0.key < $1.key }) {
                try await begin(bench, one)
                let browser = bench.traveller(), sessions = try await bench.count("session"), people = try await bench.count("person")
                let answer = try await browser.post(Self.acs, [("SAMLResponse", SAMLMessages.base64(name))])
                if one.expect == "ok" {
                    #expect(answer.status == 303, "\(name): \(answer.text.suffix(800))")
                    #expect(await browser.session == nil, "\(name): a form of another site opens no session by itself")
                    let finish = try await finish(bench, browser, answer.leadsTo, asked: !one.isUnasked)
                    #expect(finish.status == 303, "\(name): \(finish.text.suffix(800))")
                    #expect(finish.session != nil, "\(name) was not let in")
                    let line = try await bench.last(Self.id)
                    #expect(line.outcome == .entered, "\(name): \(line.reason?.rawValue ?? "-")")
                } else {
                    #expect(answer.status == 403, "\(name) got \(answer.status)")
                    #expect(answer.headers[values: .setCookie].allSatisfy { !$0.hasPrefix("laurel_session=") && !$0.hasPrefix("laurel_sso=") }, "\(name)")
                    let left = [try await bench.count("session"), try await bench.count("person"), try await bench.count("sign_on_landing")]
                    #expect(left == [sessions, people, 0], "\(name) left something")
                    let line = try await bench.last(Self.id), expected = one.isUnasked && one.expect == "request" ? "stateUnknown" : Self.reasons[one.expect] ?? one.expect
                    #expect(line.outcome == .refused && line.reason?.rawValue == expected, "\(name): \(line.reason?.rawValue ?? "-") \(line.detail.note)")
                    #expect(answer.text.contains(line.reference), "\(name): the page has the log's number")
                    #expect(!answer.text.contains(SAMLMessages.all.evil))
                }
            }
            #expect(try await bench.person("ada@partner.example") != nil)
            #expect(try await bench.person(SAMLMessages.all.evil) == nil)
        }
    }

    private func finish(_ bench: SignOnBench, _ browser: Traveller, _ path: String, asked: Bool) async throws -> HouseClient.Answer {
        // An answer that was asked for needs the cookie of the browser that asked; an unasked one brought its own.
        if asked { await browser.put("laurel_sso", "browser") }
        return try await browser.get(path)
    }

    @Test("a message works once, in the browser that asked, within its time; a deep link survives", arguments: EngineKind.allCases)
    func once(engine: EngineKind) async throws {
        try await world(engine) { bench in
            let honest = SAMLMessages.all.cases["honest-both-signed"]!, form = [("SAMLResponse", SAMLMessages.base64("honest-both-signed"))]
            try await begin(bench, honest, next: "/me/learning")
            let browser = bench.traveller()
            let first = try await browser.post(Self.acs, form)
            // Another browser that got hold of the address has not the cookie.
            let thief = bench.traveller()
            await thief.put("laurel_sso", "another")
            #expect(try await thief.get(first.leadsTo).status == 403)
            #expect(try await bench.last(Self.id).reason == .correlationMissing)
            await browser.put("laurel_sso", "browser")
            #expect(try await browser.get(first.leadsTo).status == 403, "the thief's try spent it")
            // Again from the start: in, and where it was meant to lead; the same form once more is refused.
            try await begin(bench, honest, next: "/me/learning")
            let second = try await browser.post(Self.acs, form), done = try await browser.get(second.leadsTo)
            #expect(done.status == 303 && done.leadsTo == "/me/learning" && done.session != nil)
            #expect(try await browser.post(Self.acs, form).status == 403)
            #expect(try await bench.last(Self.id).reason == .stateReplayed)
            // Laid down and fetched too late.
            try await begin(bench, honest)
            let late = try await browser.post(Self.acs, form)
            bench.house.clock.set(Instant(milliseconds: SAMLMessages.all.now * 1000).adding(seconds: 121))
            #expect(try await browser.get(late.leadsTo).status == 403)
            #expect(try await bench.last(Self.id).reason == .stateExpired)
        }
    }

    @Test("unasked answers: refused unless allowed, RelayState leads to our own pages only, and a second use is a replay", arguments: EngineKind.allCases)
    func unasked(engine: EngineKind) async throws {
        try await world(engine) { bench in
            let one = SAMLMessages.all.cases["honest-unsolicited"]!
            for (relay, leads) in [("/learn/1?x=y", "/learn/1?x=y"), ("https://learn.example/me", "/me"), ("https://evil.example/x", "/"), ("//evil.example", "/"),
                                   ("/sign-out", "/"), ("javascript:alert(1)", "/"), ("", "/")] {
                try await begin(bench, one)
                let browser = bench.traveller()
                let landed = try await browser.post(Self.acs, [("SAMLResponse", SAMLMessages.base64("honest-unsolicited")), ("RelayState", relay)])
                let done = try await browser.get(landed.leadsTo)
                #expect(done.leadsTo == leads && done.session != nil, "\(relay) led to \(done.leadsTo)")
            }
            #expect(try await bench.traveller().post(Self.acs, [("SAMLResponse", SAMLMessages.base64("honest-unsolicited"))]).status == 403)
            #expect(try await bench.last(Self.id).reason == .replayed)
        }
    }

    @Test("a provider that is off, a broken form and a draft let nobody in", arguments: EngineKind.allCases)
    func off(engine: EngineKind) async throws {
        try await world(engine) { bench in
            #expect(try await bench.traveller().post(Self.acs, []).status == 403)
            #expect(try await bench.traveller().post(Self.acs, [("SAMLResponse", "%%%")]).status == 403)
            #expect(try await bench.last(Self.id).reason == .malformed)
            try await bench.act(Self.id, "state", [("state", "off")])
            try await begin(bench, SAMLMessages.all.cases["honest-both-signed"]!)
            #expect(try await bench.traveller().post(Self.acs, [("SAMLResponse", SAMLMessages.base64("honest-both-signed"))]).status == 403)
            #expect(try await bench.last(Self.id).reason == .providerOff)
            #expect(try await bench.traveller().get("/sso/\(Self.id.value)/start").status == 403)
        }
    }
}

extension Traveller {
    func put(_ name: String, _ value: String) { setCookie(name, value) }
}
extension SignOnBench {
    /// Pastes metadata into the form, as the administrator.
    func take(_ id: IdentityProviderID, _ text: String) async throws {
        let answer = try await multipart("/settings/identity-providers/\(id.value)/metadata", [("text", text)])
        try #require(answer.status == 303, "\(answer.text.suffix(1500))")
    }
}
