import Kernel
import SAML
import Testing
import XML
import XMLSecurity

@Suite("SAML messages of ours") struct MessageTests {
    private let ours = SAMLFixtures.ours, now = SAMLFixtures.now, idp = "https://idp.example/slo"

    @Test("a request by redirect is signed over its query as it stands") func redirect() throws {
        let request = AuthnRequest(id: "_r1", destination: "https://idp.example/sso?tenant=1", forcesAuthentication: true, nameIDFormat: SAML.NameIDFormat.persistent)
        let address = try Bindings.redirect(request.message(ours, now: now), relayState: "a b&c", signedBy: SAMLFixtures.pair)
        #expect(address.hasPrefix("https://idp.example/sso?tenant=1&SAMLRequest="))
        let query = String(address.split(separator: "&", maxSplits: 1)[1])
        let decoded = try Bindings.decodeRedirect(query, parameter: "SAMLRequest")
        #expect(decoded.relayState == "a b&c")
        let root = try XMLDocument(bytes: decoded.xml).root
        #expect(root.name == "AuthnRequest" && root.attribute("ForceAuthn") == "true" && root.attribute("AssertionConsumerServiceURL") == ours.acs)
        #expect(root.first("Issuer")?.text == ours.entityID)
        #expect(root.first("NameIDPolicy")?.attribute("Format") == SAML.NameIDFormat.persistent)
    }

    @Test("a request by POST carries its signature behind the issuer") func post() throws {
        let value = try Bindings.post(AuthnRequest(id: "_r1", destination: idp).message(ours, now: now), signedBy: SAMLFixtures.pair)
        let bytes = try Bindings.decodePost(value)
        let root = try XMLDocument(bytes: bytes).root
        #expect(root.children.map(\.name) == ["Issuer", "Signature", "NameIDPolicy"])
        let signed = try SecuredDocument(bytes).verify(nil, certificates: [SAMLFixtures.certificate("sp")], allowSHA1: false)
        #expect(try XMLDocument(bytes: signed.content).root.attribute("ID") == "_r1")
        #expect(signed.algorithm == Signing.Algorithm.rsaSHA256.rawValue)
    }

    @Test("a query that names a parameter twice, is no base64, or unpacks to a giant is refused") func badQueries() throws {
        let good = try Bindings.redirect(AuthnRequest(id: "_r1", destination: idp).message(ours, now: now), relayState: nil, signedBy: nil)
        let query = String(good.split(separator: "?")[1])
        #expect(throws: SAMLRefusal.unreadable) { try Bindings.decodeRedirect(query + "&" + query, parameter: "SAMLRequest") }
        #expect(throws: SAMLRefusal.unreadable) { try Bindings.decodeRedirect("SAMLRequest=%25%25", parameter: "SAMLRequest") }
        #expect(throws: SAMLRefusal.unreadable) { try Bindings.decodeRedirect("RelayState=x", parameter: "SAMLRequest") }
        let giant = OutgoingMessage(parameter: "SAMLRequest", xml: [UInt8](repeating: 65, count: SAML.messageBytes + 10), destination: idp)
        let packed = String(try Bindings.redirect(giant, relayState: nil, signedBy: nil).split(separator: "?")[1])
        #expect(packed.utf8.count < 4000)
        #expect(throws: SAMLRefusal.self) { try Bindings.decodeRedirect(packed, parameter: "SAMLRequest") }
    }

    // A provider's messages, made by swapping the parts: it signs with the key that we then trust.
    private var theirs: ServiceProvider { ServiceProvider(entityID: SAMLFixtures.all.idp, acs: idp, slo: idp) }
    private var pair: KeyPair { KeyPair(key: SAMLFixtures.key("idp"), certificate: SAMLFixtures.certificate("idp")) }
    private func request(to destination: String? = nil, at: Instant? = nil) -> OutgoingMessage {
        LogoutRequest(id: "_l1", nameID: NameID(value: "ada", format: SAML.NameIDFormat.persistent), sessionIndexes: ["s1"])
            .message(theirs, to: destination ?? ours.slo, now: at ?? now)
    }

    @Test("logout is read from both bindings when it is signed") func logout() throws {
        let address = try Bindings.redirect(request(), relayState: "r", signedBy: pair)
        let query = try Bindings.decodeRedirect(String(address.split(separator: "?")[1]), parameter: "SAMLRequest")
        let posted = try Bindings.decodePost(try Bindings.post(request(), signedBy: pair))
        for one in [try IncomingLogout.redirected(query, SAMLFixtures.provider, ours, now: now), try IncomingLogout.posted(posted, SAMLFixtures.provider, ours, now: now)] {
            guard case .request(let logout) = one else { Issue.record("no request"); continue }
            #expect(logout.nameID.value == "ada" && logout.sessionIndexes == ["s1"] && logout.id == "_l1")
        }
        let answer = LogoutResponse(id: "_l2", inResponseTo: "_ours", isSuccess: true).message(theirs, to: ours.slo, now: now)
        let answered = try IncomingLogout.posted(try Bindings.decodePost(try Bindings.post(answer, signedBy: pair)), SAMLFixtures.provider, ours, now: now)
        #expect(answered == .response(inResponseTo: "_ours", isSuccess: true))
    }

    @Test("logout that is unsigned, changed, old, for another, or of another key is refused") func badLogout() throws {
        func query(_ message: OutgoingMessage, _ pair: KeyPair?, _ change: (String) -> String = { $0 }) throws -> Bindings.Query {
            try Bindings.decodeRedirect(change(String(try Bindings.redirect(message, relayState: "r", signedBy: pair).split(separator: "?")[1])), parameter: "SAMLRequest")
        }
        func refusal(_ query: Bindings.Query) -> String? {
            do { _ = try IncomingLogout.redirected(query, SAMLFixtures.provider, ours, now: now); return nil } catch { return error.code }
        }
        #expect(refusal(try query(request(), pair)) == nil)
        #expect(refusal(try query(request(), nil)) == "unsigned")
        #expect(refusal(try query(request(), pair) { $0.replacing("RelayState=r", with: "RelayState=s") }) == "otherKey")
        #expect(refusal(try query(request(), SAMLFixtures.pair)) == "otherKey")
        #expect(refusal(try query(request(), pair) { $0.replacing("2001%2F04%2Fxmldsig-more%23rsa-sha256", with: "2000%2F09%2Fxmldsig%23rsa-sha1") }) == "weakAlgorithm")
        #expect(refusal(try query(request(to: "https://other.example/slo"), pair)) == "destination")
        #expect(refusal(try query(request(at: now.adding(seconds: -1200)), pair)) == "expired")
        #expect(refusal(try query(request(at: now.adding(seconds: 1200)), pair)) == "notYetValid")
        #expect(throws: SAMLRefusal.unsigned) { try IncomingLogout.posted(request().xml, SAMLFixtures.provider, ours, now: now) }
    }

    @Test("a key of ours is strong, and its certificate says whose and how long") func keys() throws {
        let (key, certificate) = try PrivateKey.make(commonName: "Aurora & Söhne", notBefore: 1_800_000_000, notAfter: 1_900_000_000)
        #expect(certificate.keyBits == 3072 && certificate.keyKind == .rsa && !certificate.isWeak && !certificate.isSHA1Signed)
        #expect(certificate.subject == "CN=Aurora & Söhne" && certificate.notBefore == 1_800_000_000 && certificate.notAfter == 1_900_000_000)
        let text = Array("text".utf8)
        let signature = try Signing.sign(text, key: key)
        #expect(Signing.verifier(of: signature, over: text, .rsaSHA256, certificates: [SAMLFixtures.certificate("idp"), certificate]) == 1)
        #expect(Certificate(pem: certificate.pem) == certificate && Certificate(base64: certificate.base64) == certificate)
    }

    @Test("our metadata is signed, names both uses of each key, and is read by an outsider's rules") func metadata() throws {
        let bytes = try ours.metadata([SAMLFixtures.pair, pair], name: "Aurora & Söhne", wantsSignedRequests: true, validUntil: now.adding(days: 30))
        _ = try SecuredDocument(bytes).verify(nil, certificates: [SAMLFixtures.certificate("sp")], allowSHA1: false)
        let root = try XMLDocument(bytes: bytes).root
        #expect(root.attribute("entityID") == ours.entityID)
        let role = try #require(root.first("SPSSODescriptor"))
        #expect(role.all("KeyDescriptor").compactMap { $0.attribute("use") } == ["signing", "signing", "encryption", "encryption"])
        #expect(role.first("AssertionConsumerService")?.attribute("Location") == ours.acs)
        #expect(role.all("SingleLogoutService").count == 2)
        #expect(throws: MetadataRefusal.noProvider) { try ProviderMetadata.read(bytes, entity: nil, now: now) }
    }

    @Test("dates", arguments: [("2026-11-24T10:00:00Z", 0), ("2026-11-24T10:00:00.5Z", 500), ("2026-11-24T10:00:00.1234567Z", 123), ("2026-11-24T12:30:00+02:30", 0),
                               ("2026-11-24T10:00:00", 0), ("2026-11-24T05:00:00-05:00", 0)])
    func dates(text: String, thousandths: Int) { #expect(DateTime.parse(text)?.milliseconds == SAMLFixtures.now.milliseconds + Int64(thousandths)) }
    @Test("no dates", arguments: ["", "2026-11-24", "2026-02-30T10:00:00Z", "2026-11-24T10:00:00X", "2026-11-24 10:00:00Z", "2026-11-24T10:61:00Z", "2026-11-24T10:00:00.Z"])
    func noDates(text: String) { #expect(DateTime.parse(text) == nil) }
}
