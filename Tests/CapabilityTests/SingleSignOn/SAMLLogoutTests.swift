import Foundation
import HTML
import HTTPTypes
import Kernel
import People
import SAML
import SingleSignOn
import Store
import Support
import Testing
import Web
import XMLSecurity

/// Single logout in both directions, our metadata, and the change of our keys.
@Suite("Single logout through SAML, and our keys")
struct SAMLLogoutTests {
    private static let theirLogout = #"<md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example/slo" ResponseLocation="https://idp.example/slo-done"/>"#
    private static let theirPostLogout = #"<md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example/slo"/>"#
    private static let pair = KeyPair(key: PrivateKey(pem: SAMLMessages.text("idp.key.pem")), certificate: Certificate(base64: SAMLMessages.certificate("idp"))!)
    private static let stranger = KeyPair(key: PrivateKey(pem: SAMLMessages.text("other.key.pem")), certificate: Certificate(base64: SAMLMessages.certificate("other"))!)
    private static let theirs = ServiceProvider(entityID: SAMLMessages.all.idp, acs: "https://idp.example/acs", slo: "https://idp.example/slo")

    private struct World {
        let bench: SignOnBench
        let id: IdentityProviderID
        var now: Instant { bench.house.clock.now }
        var slo: String { "https://learn.example/sso/\(id.value)/logout" }

        /// Somebody who is signed in by this provider, as its arrival leaves them.
        func signedIn(_ session: String) async throws -> Traveller {
            let vendor = bench.house.vendor, provider = try await bench.find(id)
            let token = try await bench.house.write { tx in
                let person = try Persons.find(email: "ada@partner.example", vendor: vendor, tx)!.id
                let token = try Sessions.open(person, vendor: vendor, userAgent: "t", address: "127.0.0.1", proof: .singleSignOn(provider: provider.id.value, session: session, subject: "ada", isTwoFactors: false), tx)
                let name = String(decoding: try JSONEncoder().encode(NameID(value: "ada", format: SAML.NameIDFormat.persistent)), as: UTF8.self)
                try ProviderSessions.note(token, person, Arrived(subject: "ada", attributes: [:], isEmailVerified: nil, sessionIndex: session, idToken: name), provider, vendor: vendor, tx)
                return token
            }
            let browser = bench.traveller()
            await browser.setCookie("laurel_session", token)
            return browser
        }
        func isIn(_ browser: Traveller) async throws -> Bool { try await browser.isIn() }
        func request(_ id: String, _ sessions: [String], to: String? = nil, at: Instant? = nil) -> OutgoingMessage {
            LogoutRequest(id: id, nameID: NameID(value: "ada"), sessionIndexes: sessions).message(SAMLLogoutTests.theirs, to: to ?? slo, now: at ?? now)
        }
    }

    private func world(_ engine: EngineKind, logout: String = Self.theirLogout, _ body: (World) async throws -> Void) async throws {
        try await HouseBench.run(engine, origin: ("https", "learn.example")) { house in
            house.clock.set(Instant(milliseconds: SAMLMessages.all.now * 1000))
            let bench = try await SignOnBench(house), vendor = house.vendor, ledger = house.ledger, partner = bench.partner
            let id = try await bench.provider([("kind", "saml"), ("name", "Northwind ID")], of: partner, isOn: false)
            try await bench.take(id, SAMLMessages.metadata(["idp"], logout: logout))
            try await bench.act(id, "state", [("state", "on")])
            try await house.write { tx in
                let ada = try Persons.add(name: "Ada", email: "ada@partner.example", language: .en, zone: .utc, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx)
                try Memberships.start(ada.id, at: partner, jobRoles: [], from: Day(iso: "2025-01-01")!, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx)
            }
            try await body(World(bench: bench, id: id))
        }
    }
    private func path(_ address: String) -> String { String(address.dropFirst("https://learn.example".count)) }

    @Test("begun there, by redirect: the session it names ends, another stays, and the answer is signed", arguments: EngineKind.allCases)
    func byRedirect(engine: EngineKind) async throws {
        try await world(engine) { world in
            let one = try await world.signedIn("s1"), two = try await world.signedIn("s2")
            let address = try Bindings.redirect(world.request("_l1", ["s1"]), relayState: "back", signedBy: Self.pair)
            let answer = try await one.get(path(address))
            #expect(answer.status == 303 && answer.leadsTo.hasPrefix("https://idp.example/slo-done?SAMLResponse="), "\(answer.status) \(answer.leadsTo)")
            #expect(answer.leadsTo.parameter("RelayState") == "back")
            #expect(try await world.isIn(one) == false)
            #expect(try await world.isIn(two))
            // Read as the provider would read it: signed by the key of our metadata.
            let ours = try await ourCertificates(world)
            let query = try Bindings.decodeRedirect(String(answer.leadsTo.split(separator: "?")[1]), parameter: "SAMLResponse")
            let us = TrustedProvider(entityID: "https://learn.example/sso/\(world.id.value)/metadata", certificates: ours)
            let done = ServiceProvider(entityID: SAMLMessages.all.idp, acs: "", slo: "https://idp.example/slo-done")
            let said = try IncomingLogout.redirected(query, us, done, now: world.now)
            #expect(said == .response(inResponseTo: "_l1", isSuccess: true))
            // The same request again is a replay.
            #expect(try await two.get(path(address)).status == 403)
            #expect(try await world.bench.last(world.id).reason == .replayed)
        }
    }

    @Test("begun there, by POST: without an index all sessions of the name end, and the answer goes back by POST", arguments: EngineKind.allCases)
    func byPost(engine: EngineKind) async throws {
        try await world(engine, logout: Self.theirPostLogout) { world in
            let one = try await world.signedIn("s1"), two = try await world.signedIn("s2")
            let answer = try await world.bench.traveller().post("/sso/\(world.id.value)/logout", [("SAMLRequest", try Bindings.post(world.request("_l2", []), signedBy: Self.pair))])
            #expect(answer.status == 200 && answer.text.contains(#"action="https://idp.example/slo""#) && answer.text.contains(#"name="SAMLResponse""#))
            #expect(!answer.text.contains(#"name="csrf" value"#), "no token of ours goes there")
            #expect(answer.headers[.contentSecurityPolicy]?.contains("form-action 'self' https: https://idp.example") == true)
            #expect(try await world.isIn(one) == false)
            #expect(try await world.isIn(two) == false)
        }
    }

    @Test("a logout that is unsigned, by another key, for another address or old ends nothing", arguments: EngineKind.allCases)
    func refused(engine: EngineKind) async throws {
        try await world(engine) { world in
            let browser = try await world.signedIn("s1"), slo = "/sso/\(world.id.value)/logout"
            let bad: [(OutgoingMessage, KeyPair?, ArrivalReason)] = [
                (world.request("_a", ["s1"]), nil, .unsigned), (world.request("_b", ["s1"]), Self.stranger, .certificateUnknown),
                (world.request("_c", ["s1"], to: "https://learn.example/sso/other/logout"), Self.pair, .wrongDestination),
                (world.request("_d", ["s1"], at: world.now.adding(seconds: -3600)), Self.pair, .expired),
            ]
            for (message, pair, reason) in bad {
                let query = String(try Bindings.redirect(message, relayState: nil, signedBy: pair).split(separator: "?")[1])
                #expect(try await world.bench.traveller().get(slo + "?" + query).status == 403)
                #expect(try await world.bench.last(world.id).reason == reason, "by redirect")
                let form = try Bindings.post(message, signedBy: pair)
                #expect(try await world.bench.traveller().post(slo, [("SAMLRequest", form)]).status == 403)
                #expect(try await world.bench.last(world.id).reason == reason, "by POST")
            }
            #expect(try await world.isIn(browser))
        }
    }

    @Test("begun here: our session ends at once, the browser is led on with a signed request, and comes back to sign-in", arguments: EngineKind.allCases)
    func begunHere(engine: EngineKind) async throws {
        try await world(engine) { world in
            let browser = try await world.signedIn("s1")
            let answer = try await browser.post("/sso/sign-out", [], fromElsewhere: false)
            let refresh = answer.headers[.init("Refresh")!] ?? ""
            #expect(answer.status == 200 && refresh.hasPrefix("0; url=https://idp.example/slo?SAMLRequest="))
            #expect(try await world.isIn(browser) == false)
            let query = try Bindings.decodeRedirect(String(refresh.split(separator: "?")[1]), parameter: "SAMLRequest")
            let us = TrustedProvider(entityID: "https://learn.example/sso/\(world.id.value)/metadata", certificates: try await ourCertificates(world))
            let read = try IncomingLogout.redirected(query, us, Self.theirs, now: world.now)
            guard case .request(let logout) = read else { Issue.record("no request"); return }
            #expect(logout.nameID.value == "ada" && logout.nameID.format == SAML.NameIDFormat.persistent && logout.sessionIndexes == ["s1"])
            let back = LogoutResponse(id: "_r", inResponseTo: logout.id, isSuccess: true).message(Self.theirs, to: world.slo, now: world.now)
            let address = try Bindings.redirect(back, relayState: nil, signedBy: Self.pair)
            #expect(try await browser.get(path(address)).leadsTo == "/sign-in")
        }
    }

    @Test("our key changes without an appointment: published, changed over, retired; what was encrypted for it opens meanwhile", arguments: EngineKind.allCases)
    func keys(engine: EngineKind) async throws {
        try await world(engine) { world in
            let first = try await ourCertificates(world)
            #expect(first.count == 1 && first[0].keyBits >= 3072)
            try await world.bench.act(world.id, "keys", [("step", "prepare")])
            let both = try await ourCertificates(world)
            #expect(both.count == 2 && both[0] == first[0], "the old one signs still")
            try await world.bench.act(world.id, "keys", [("step", "change")])
            let changed = try await ourCertificates(world)
            #expect(changed.count == 2 && changed[0] == both[1] && changed[1] == first[0])
            try await world.bench.act(world.id, "keys", [("step", "retire")])
            #expect(try await ourCertificates(world) == [both[1]])
        }
    }

    /// From our metadata, whose own signature has to hold by the first of them.
    private func ourCertificates(_ world: World) async throws -> [Certificate] {
        let answer = try await world.bench.traveller().get("/sso/\(world.id.value)/metadata")
        #expect(answer.headers[.contentType] == "application/samlmetadata+xml")
        let all = answer.text.split(separator: "<md:KeyDescriptor use=\"signing\">").dropFirst().compactMap { piece -> Certificate? in
            guard let start = piece.range(of: "<ds:X509Certificate>"), let end = piece.range(of: "</ds:X509Certificate>") else { return nil }
            return Certificate(base64: String(piece[start.upperBound..<end.lowerBound]))
        }
        _ = try SecuredDocument(answer.body).verify(nil, certificates: [all[0]], allowSHA1: false)
        return all
    }
}
