import Crypto
import Foundation
import Testing
import WebAuthn

@Suite("What browsers and authenticators send") struct WebAuthnTests {
    private let challenge = Base64URL.encode((0..<32).map { UInt8($0) })
    private var given: [UInt8] { Base64URL.decode(challenge)! }
    private let party = WebAuthn.RelyingParty(id: "acme.test", origin: "http://acme.test")

    private func fault(_ authenticator: SoftAuthenticator, challenge other: [UInt8]? = nil) -> WebAuthn.Fault? {
        do { _ = try authenticator.registration(challenge).verify(challenge: other ?? given, party) } catch { return error }
        return nil
    }
    private func fault(using authenticator: SoftAuthenticator, key: [UInt8]? = nil, eligible: Bool = true, _ change: (inout [UInt8], inout [UInt8]) -> Void = { _, _ in }) -> WebAuthn.Fault? {
        let made = authenticator.assertion(challenge)
        var data = made.authenticatorData, signature = made.signature
        change(&data, &signature)
        do {
            _ = try Assertion(clientData: made.clientData, authenticatorData: data, signature: signature)
                .verify(challenge: given, party, key: key ?? authenticator.cose, count: 0, isBackupEligible: eligible)
        } catch { return error }
        return nil
    }

    @Test("a passkey of each algorithm is made and used", arguments: COSEKey.Algorithm.allCases)
    func both(algorithm: COSEKey.Algorithm) throws {
        let authenticator = SoftAuthenticator(algorithm)
        let made = try authenticator.registration(challenge).verify(challenge: given, party)
        #expect(made.credential == authenticator.credential && made.key == authenticator.cose && made.algorithm == algorithm)
        #expect(made.isUserVerified && made.isBackupEligible && made.isBackedUp && !made.isSelfAttested)
        let used = try authenticator.assertion(challenge).verify(challenge: given, party, key: made.key, count: 0, isBackupEligible: true)
        #expect(used.isUserVerified && !used.isCountSuspect)
        #expect(fault(using: authenticator, { _, signature in signature[signature.count / 2] ^= 1 }) == .signature)
        #expect(fault(using: authenticator, key: SoftAuthenticator(algorithm).cose) == .signature)
    }

    @Test("a passkey of the standard's own making is verified: the signature of a fixed key and message")
    func knownSignature() throws {
        // RFC 8032, 7.1, TEST 3: Ed25519 over af82.
        let key = Base64URL.decode("_FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU")!
        let signature: [UInt8] = [
            0x62, 0x91, 0xd6, 0x57, 0xde, 0xec, 0x24, 0x02, 0x48, 0x27, 0xe6, 0x9c, 0x3a, 0xbe, 0x01, 0xa3, 0x0c, 0xe5, 0x48, 0xa2, 0x84, 0x74, 0x3a, 0x44, 0x5e, 0x36, 0x80, 0xd7,
            0xdb, 0x5a, 0xc3, 0xac, 0x18, 0xff, 0x9b, 0x53, 0x8d, 0x16, 0xf2, 0x90, 0xae, 0x67, 0xf7, 0x60, 0x98, 0x4d, 0xc6, 0x59, 0x4a, 0x7c, 0x15, 0xe9, 0x71, 0x6e, 0xd2, 0x8d,
            0xc0, 0x27, 0xbe, 0xce, 0xea, 0x1e, 0xc4, 0x0a,
        ]
        let cose = try COSEKey(.map([.init(CBOR(1), CBOR(1)), .init(CBOR(3), CBOR(-8)), .init(CBOR(-1), CBOR(6)), .init(CBOR(-2), .bytes(key))]))
        #expect(cose.isValid(signature, of: [0xaf, 0x82]))
        #expect(!cose.isValid(signature, of: [0xaf, 0x83]))
    }

    @Test("what was made elsewhere, for something else or without the person is refused by its name")
    func refusals() {
        func with(_ change: (inout SoftAuthenticator) -> Void) -> SoftAuthenticator {
            var authenticator = SoftAuthenticator()
            change(&authenticator)
            return authenticator
        }
        #expect(fault(with { $0.origin = "https://acme.test" }) == .origin)
        #expect(fault(with { $0.origin = "http://acme.test.evil.example" }) == .origin)
        #expect(fault(with { $0.crossOrigin = true }) == .origin)
        #expect(fault(with { $0.type = "webauthn.get" }) == .type)
        #expect(fault(SoftAuthenticator(), challenge: [UInt8](repeating: 1, count: 32)) == .challenge)
        #expect(fault(SoftAuthenticator(), challenge: []) == .challenge)
        #expect(fault(with { $0.party = .init(id: "evil.test", origin: "http://acme.test") }) == .relyingParty)
        #expect(fault(with { $0.flags = 0b0000_0100 }) == .userNotPresent)
        #expect(fault(with { $0.flags = 0b0000_0001 }) == .userNotVerified)
        #expect(fault(with { $0.flags = 0b0001_0101 }) == .backupFlags)
        #expect(fault(with { $0.credential = [] }) == .credential)
        #expect(fault(with { $0.credential = [UInt8](repeating: 1, count: 1024) }) == .credential)
        #expect(fault(using: with { $0.type = "webauthn.create" }) == .type)
        #expect(fault(using: with { $0.party = .init(id: "evil.test", origin: "http://acme.test") }) == .relyingParty)
        #expect(fault(using: SoftAuthenticator(), eligible: false) == .backupFlags)
        #expect(fault(using: SoftAuthenticator(), { data, _ in data[32] ^= 0b100 }) == .userNotVerified)
        #expect(fault(using: SoftAuthenticator(), { data, _ in data[36] ^= 1 }) == .signature)
    }

    @Test("statements of origin: none and self-made are checked, others are not looked into")
    func attestations() throws {
        var authenticator = SoftAuthenticator()
        authenticator.format = "packed"
        #expect(try authenticator.registration(challenge).verify(challenge: given, party).isSelfAttested)
        let attestation = authenticator.attestation(challenge), client = authenticator.clientData("webauthn.create", Base64URL.encode([UInt8](repeating: 9, count: 32)))
        do {
            _ = try Registration(clientData: client, attestation: attestation).verify(challenge: [UInt8](repeating: 9, count: 32), party)
            Issue.record("signed for another challenge")
        } catch { #expect(error == .attestation) }
        authenticator.format = "android-key"
        #expect(try !authenticator.registration(challenge).verify(challenge: given, party).isSelfAttested)
    }

    @Test("a count that does not grow is noticed, one that is always zero is not")
    func counts() throws {
        var authenticator = SoftAuthenticator()
        func suspect(_ now: UInt32, before: UInt32) throws -> Bool {
            authenticator.count = now
            return try authenticator.assertion(challenge).verify(challenge: given, party, key: authenticator.cose, count: before, isBackupEligible: true).isCountSuspect
        }
        #expect(try !suspect(0, before: 0) && !suspect(5, before: 4))
        #expect(try suspect(4, before: 4) && suspect(0, before: 4) && suspect(3, before: 4))
    }

    @Test("CBOR that is cut short, says a key twice, nests too deeply or has no definite length is refused", arguments: [
        [], [0x18], [0x19, 0x01], [0x42, 0x01], [0x62, 0x61], [0xA1, 0x01], [0x82, 0x01], [0x9F, 0x01, 0xFF], [0x5F, 0x41, 0x01, 0xFF], [0xBF, 0xFF],
        [0xA2, 0x01, 0x02, 0x01, 0x03], [0xA2, 0x61, 0x61, 0x02, 0x61, 0x61, 0x03], [0x01, 0x02], [0xC0, 0x01], [0xF8, 0x10], [0x62, 0xC3, 0x28], [0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        [0xBA, 0xFF, 0xFF, 0xFF, 0xFF], [UInt8](repeating: 0x81, count: 40) + [0x01], [0xA1, 0x80, 0x01], [0x1C],
    ] as [[UInt8]])
    func badCBOR(bytes: [UInt8]) {
        do {
            _ = try CBOR.decode(bytes)
            Issue.record("\(bytes) was read")
        } catch { if case .malformed = error {} else { Issue.record("\(error)") } }
    }
    @Test("CBOR of RFC 8949's examples") func goodCBOR() throws {
        #expect(try CBOR.decode([0x1B, 0x00, 0x00, 0x00, 0xE8, 0xD4, 0xA5, 0x10, 0x00]) == .unsigned(1_000_000_000_000))
        #expect(try CBOR.decode([0x39, 0x03, 0xE7]).int == -1000)
        #expect(try CBOR.decode([0x62, 0xC3, 0xBC]).text == "ü")
        #expect(try CBOR.decode([0xA2, 0x61, 0x61, 0x01, 0x61, 0x62, 0x82, 0x02, 0x03])["b"] == .array([.unsigned(2), .unsigned(3)]))
        #expect(try CBOR.decode([0xFB, 0x3F, 0xF1, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9A]) == .other)
        #expect(try CBOR.decode([0x3B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]).int == nil)
    }

    @Test("every cut and every flipped byte of a good answer is refused or harmless, never a crash")
    func mutations() throws {
        let authenticator = SoftAuthenticator(), client = authenticator.clientData("webauthn.create", challenge), whole = authenticator.attestation(challenge)
        for length in 0..<whole.count {
            #expect(throws: WebAuthn.Fault.self) { try Registration(clientData: client, attestation: Array(whole[..<length])).verify(challenge: given, party) }
        }
        for index in whole.indices {
            var changed = whole
            changed[index] ^= 0xFF
            _ = try? Registration(clientData: client, attestation: changed).verify(challenge: given, party)
        }
        for length in 0..<client.count {
            #expect(throws: WebAuthn.Fault.self) { try Registration(clientData: Array(client[..<length]), attestation: whole).verify(challenge: given, party) }
        }
    }

    @Test("client data that is no plain object is refused", arguments: [
        "[]", "{}", #"{"type":"webauthn.create","type":"webauthn.create","challenge":"AA","origin":"x"}"#, #"{"type":1,"challenge":"AA","origin":"x"}"#,
        #"{"type":"a","challenge":"AA","origin":"x","crossOrigin":"no"}"#, #"{"type":"a","challenge":"AA","origin":"x"} {}"#, #"{"type":"\uD800x","challenge":"AA","origin":"x"}"#,
        #"{"type":"a","challenge":"AA","origin":"x","deep":[[[[[[[[[[1]]]]]]]]]]}"#, #"{"type":"a","challenge":"AA","origin":"x",}"#, #"{"a":tru}"#,
    ])
    func badClientData(text: String) {
        do {
            _ = try Registration(clientData: Array(text.utf8), attestation: SoftAuthenticator().attestation(challenge)).verify(challenge: given, party)
            Issue.record("\(text) was taken")
        } catch { if case .malformed = error {} else { Issue.record("\(text): \(error)") } }
    }

    @Test("keys of other algorithms, curves and lengths are refused")
    func keys() {
        func fault(_ pairs: [(Int, CBOR)]) -> WebAuthn.Fault? {
            do { _ = try COSEKey(.map(pairs.map { .init(CBOR($0.0), $0.1) })) } catch { return error }
            return nil
        }
        #expect(fault([(1, CBOR(2)), (3, CBOR(-35)), (-1, CBOR(2))]) == .algorithm)
        #expect(fault([(1, CBOR(2)), (3, CBOR(-7)), (-1, CBOR(2)), (-2, .bytes([UInt8](repeating: 1, count: 32))), (-3, .bytes([UInt8](repeating: 1, count: 32)))]) == .key)
        #expect(fault([(1, CBOR(2)), (3, CBOR(-7)), (-1, CBOR(1)), (-2, .bytes([UInt8](repeating: 1, count: 32))), (-3, .bytes([UInt8](repeating: 1, count: 32)))]) == .key, "not on the curve")
        #expect(fault([(1, CBOR(3)), (3, CBOR(-257)), (-1, .bytes([UInt8](repeating: 0xC1, count: 128))), (-2, .bytes([1, 0, 1]))]) == .key, "1024 bits are too few")
        #expect(fault([(1, CBOR(1)), (3, CBOR(-8)), (-1, CBOR(6)), (-2, .bytes([1, 2, 3]))]) == .key)
        if case .malformed? = fault([(3, CBOR(-7))]) {} else { Issue.record("a key without a type") }
    }

    @Test("text for bytes and back, in the URL's alphabet only", arguments: [[], [0], [0xFB, 0xFF], [1, 2, 3], Array(0...255)] as [[UInt8]])
    func base64(bytes: [UInt8]) {
        #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        #expect(Base64URL.encode(bytes) == Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""))
        #expect(Base64URL.decode("+/") == nil && Base64URL.decode("A") == nil && Base64URL.decode("AB") == nil)
    }
}
