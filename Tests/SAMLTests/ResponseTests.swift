import Kernel
import SAML
import Testing
import XMLSecurity

@Suite("SAML responses") struct ResponseTests {
    @Test("an honest message passes and an attack is refused for its own reason", arguments: SAMLFixtures.names)
    func eachCase(name: String) throws {
        let one = SAMLFixtures.all.cases[name]!
        do {
            let verified = try SAMLFixtures.check(name)
            #expect(one.expect == "ok", "\(name) was let in")
            #expect(verified.nameID.value == one.name ?? SAMLFixtures.all.name)
            #expect(verified.issuer == SAMLFixtures.all.idp)
            #expect(verified.sessionIndex == "session-1")
            #expect(verified.attributes.first { $0.name == "groups" }?.values == ["Sales & more", "Lisboa"])
            #expect(verified.attributes.first { $0.name == "mail" }?.friendlyName == "E-mail")
            #expect(verified.wasEncrypted == name.contains("encrypted"))
            #expect(verified.replayableUntil > SAMLFixtures.now)
        } catch {
            #expect(error.code == one.expect, "\(name): \(error)")
            switch error {
            case .notYetValid(let minutes), .expired(let minutes, _): #expect(minutes == one.minutes)
            case .otherKey(let presented): #expect((presented != nil) == (one.presented ?? false) || name == "signature-emptied" || name == "cipher-with-another-key")
            default: break
            }
        }
    }

    /// Even where the outer checks did not exist: what the kit hands out as signed never holds what the attacker wrote.
    @Test("no wrapping makes a signature cover what the attacker wrote", arguments: SAMLFixtures.names.filter { SAMLFixtures.all.cases[$0]!.wrapping == true })
    func wrapping(name: String) throws {
        let document = try SecuredDocument(SAMLFixtures.bytes(name))
        #expect(String(decoding: SAMLFixtures.bytes(name), as: UTF8.self).contains(SAMLFixtures.all.evil))
        for element in [nil, SecuredDocument.Name(SAML.assertionNamespace, "Assertion")] {
            let signed = try? document.verify(element, certificates: [SAMLFixtures.certificate("idp")], allowSHA1: false)
            #expect(signed.map { !String(decoding: $0.content, as: UTF8.self).contains(SAMLFixtures.all.evil) } ?? true)
        }
    }

    @Test("the clock may be off by what is set and no more", arguments: [(-4, false), (-2, true), (7, true), (8, false)])
    func skew(minutes: Int, passes: Bool) {
        let now = SAMLFixtures.now.adding(seconds: minutes * 60)
        if passes {
            #expect(throws: Never.self) { try SAMLFixtures.check("honest-assertion-signed", at: now) }
        } else {
            #expect(throws: SAMLRefusal.self) { try SAMLFixtures.check("honest-assertion-signed", at: now) }
        }
    }

    @Test("a message is small") func size() {
        #expect(throws: SAMLRefusal.tooLarge(bytes: SAML.messageBytes + 1)) { try Response([UInt8](repeating: 32, count: SAML.messageBytes + 1)) }
    }

    @Test("many threads verify at once, and nothing is left behind") func threads() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for name in ["honest-encrypted-gcm256", "honest-both-signed", "changed", "rsa-1-5", "comment-in-the-name"] {
                        let expected = SAMLFixtures.all.cases[name]!.expect
                        do {
                            _ = try SAMLFixtures.check(name)
                            #expect(expected == "ok")
                        } catch let refusal as SAMLRefusal { #expect(refusal.code == expected) }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
