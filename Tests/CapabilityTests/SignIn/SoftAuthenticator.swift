import Crypto
import CryptoExtras
import Foundation
import WebAuthn

/// An authenticator in memory that makes and uses passkeys as the standard says, and wrongly where a test wants it.
struct SoftAuthenticator {
    enum Key {
        case p256(P256.Signing.PrivateKey)
        case ed25519(Curve25519.Signing.PrivateKey)
        case rsa(_RSA.Signing.PrivateKey)
    }
    let key: Key
    var credential: [UInt8] = (0..<32).map { _ in UInt8.random(in: 0...255) }
    /// Present, verified, eligible for backup, backed up.
    var flags: UInt8 = 0b0001_1101
    var count: UInt32 = 0
    var party = WebAuthn.RelyingParty(id: "acme.test", origin: "http://acme.test")
    var type: String?
    var origin: String?
    var crossOrigin = false
    var format = "none"

    init(_ algorithm: COSEKey.Algorithm = .es256) {
        switch algorithm {
        case .es256: key = .p256(P256.Signing.PrivateKey())
        case .edDSA: key = .ed25519(Curve25519.Signing.PrivateKey())
        case .rs256: key = .rsa(try! _RSA.Signing.PrivateKey(keySize: .bits2048))
        }
    }

    // MARK: CBOR

    static func head(_ major: UInt8, _ number: Int) -> [UInt8] {
        switch number {
        case 0..<24: [major << 5 | UInt8(number)]
        case 24..<256: [major << 5 | 24, UInt8(number)]
        default: [major << 5 | 25, UInt8(number >> 8), UInt8(number & 255)]
        }
    }
    static func int(_ number: Int) -> [UInt8] { number >= 0 ? head(0, number) : head(1, -1 - number) }
    static func bytes(_ bytes: [UInt8]) -> [UInt8] { head(2, bytes.count) + bytes }
    static func text(_ text: String) -> [UInt8] { head(3, text.utf8.count) + Array(text.utf8) }
    static func map(_ pairs: [([UInt8], [UInt8])]) -> [UInt8] { head(5, pairs.count) + pairs.flatMap { $0.0 + $0.1 } }

    var cose: [UInt8] {
        switch key {
        case .p256(let key):
            let raw = [UInt8](key.publicKey.rawRepresentation)
            return Self.map([(Self.int(1), Self.int(2)), (Self.int(3), Self.int(-7)), (Self.int(-1), Self.int(1)),
                             (Self.int(-2), Self.bytes(Array(raw[..<32]))), (Self.int(-3), Self.bytes(Array(raw[32...])))])
        case .ed25519(let key):
            return Self.map([(Self.int(1), Self.int(1)), (Self.int(3), Self.int(-8)), (Self.int(-1), Self.int(6)), (Self.int(-2), Self.bytes([UInt8](key.publicKey.rawRepresentation)))])
        case .rsa(let key):
            let numbers = try! key.publicKey.getKeyPrimitives()
            return Self.map([(Self.int(1), Self.int(3)), (Self.int(3), Self.int(-257)), (Self.int(-1), Self.bytes([UInt8](numbers.modulus))),
                             (Self.int(-2), Self.bytes([UInt8](numbers.publicExponent)))])
        }
    }
    func sign(_ bytes: [UInt8]) -> [UInt8] {
        switch key {
        case .p256(let key): [UInt8](try! key.signature(for: bytes).derRepresentation)
        case .ed25519(let key): [UInt8](try! key.signature(for: bytes))
        case .rsa(let key): [UInt8](try! key.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5).rawRepresentation)
        }
    }

    // MARK: ceremonies

    func clientData(_ type: String, _ challenge: String) -> [UInt8] {
        Array(#"{"type":"\#(self.type ?? type)","challenge":"\#(challenge)","origin":"\#(origin ?? party.origin)","crossOrigin":\#(crossOrigin),"other_keys_can_be_added_here":{"a":[1,null]}}"#.utf8)
    }
    func data(attested: Bool) -> [UInt8] {
        var data = Array(SHA256.hash(data: Array(party.id.utf8))) + [flags | (attested ? 0x40 : 0)]
        data += (0..<4).map { UInt8(truncatingIfNeeded: count >> UInt32(24 - 8 * $0)) }
        if attested { data += [UInt8](repeating: 0, count: 16) + [UInt8(credential.count >> 8), UInt8(credential.count & 255)] + credential + cose }
        return data
    }
    func attestation(_ challenge: String) -> [UInt8] {
        let data = data(attested: true)
        var statement: [UInt8] = Self.map([])
        if format == "packed" {
            let algorithm = switch key { case .p256: -7; case .ed25519: -8; case .rsa: -257 }
            let signature = sign(data + SHA256.hash(data: clientData("webauthn.create", challenge)))
            statement = Self.map([(Self.text("alg"), Self.int(algorithm)), (Self.text("sig"), Self.bytes(signature))])
        }
        return Self.map([(Self.text("fmt"), Self.text(format)), (Self.text("attStmt"), statement), (Self.text("authData"), Self.bytes(data))])
    }
    func registration(_ challenge: String) -> Registration {
        Registration(clientData: clientData("webauthn.create", challenge), attestation: attestation(challenge))
    }
    func assertion(_ challenge: String) -> Assertion {
        let client = clientData("webauthn.get", challenge), data = data(attested: false)
        return Assertion(clientData: client, authenticatorData: data, signature: sign(data + SHA256.hash(data: client)))
    }

    // MARK: as the browser's script sends it

    func created(_ challenge: String) -> String {
        let made = registration(challenge)
        return #"{"id":"\#(Base64URL.encode(credential))","type":"public-key","response":{"clientDataJSON":"\#(Base64URL.encode(made.clientData))","attestationObject":"\#(Base64URL.encode(made.attestation))","transports":["internal"]}}"#
    }
    func used(_ challenge: String, handle: String) -> String {
        let made = assertion(challenge)
        return #"{"id":"\#(Base64URL.encode(credential))","type":"public-key","response":{"clientDataJSON":"\#(Base64URL.encode(made.clientData))","authenticatorData":"\#(Base64URL.encode(made.authenticatorData))","signature":"\#(Base64URL.encode(made.signature))","userHandle":"\#(handle)"}}"#
    }
}
