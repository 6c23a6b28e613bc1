import Crypto
import CryptoExtras
import Foundation
import JSON

/// A JSON Web Token in compact form (RFC 7515, 7519), taken apart but not believed yet.
struct SignedToken: Sendable {
    /// The algorithms that are accepted, whatever a header says: none of them shares a secret, and `none` is none of them.
    enum Algorithm: String, Sendable, CaseIterable { case rs256 = "RS256", es256 = "ES256", edDSA = "EdDSA" }
    let algorithm: Algorithm
    let keyID: String?
    let type: String?
    let claims: JSONValue
    private let signed: [UInt8]
    private let signature: [UInt8]
    static let mostBytes = 64 << 10

    /// - Throws: `ArrivalRefused` with `tokenMalformed` or `algorithmRefused`
    init(_ text: String) throws {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.mostBytes, parts.count == 3, let head = Base64URL.bytes(parts[0]), let body = Base64URL.bytes(parts[1]),
              let signature = Base64URL.bytes(parts[2]), let header = try? JSONDecoder().decode(JSONValue.self, from: Data(head)), case .object = header,
              let claims = try? JSONDecoder().decode(JSONValue.self, from: Data(body)), case .object = claims
        else { throw ArrivalRefused(.tokenMalformed) }
        // "crit" names extensions that must be understood, and none is.
        if header["crit"] != nil { throw ArrivalRefused(.tokenMalformed, "crit") }
        guard let name = header["alg"]?.string, let algorithm = Algorithm(rawValue: name) else {
            throw ArrivalRefused(.algorithmRefused, String((header["alg"]?.string ?? "-").prefix(40)))
        }
        (self.algorithm, keyID, type, self.claims) = (algorithm, header["kid"]?.string, header["typ"]?.string, claims)
        signed = Array(parts[0].utf8) + [46] + Array(parts[1].utf8)
        self.signature = signature
    }

    /// - Throws: `ArrivalRefused` with `keyUnknown` when no key could have made it, `signatureWrong` when none did.
    func verify(_ keys: KeySet) throws {
        let fitting = keys.keys.filter { $0.fits(algorithm) && (keyID == nil || $0.id == keyID) }
        guard !fitting.isEmpty else { throw ArrivalRefused(.keyUnknown, String((keyID ?? "-").prefix(100))) }
        guard fitting.prefix(10).contains(where: { $0.verifies(signature, signed) }) else {
            // Without a name any key could have been meant, a new one too.
            throw ArrivalRefused(keyID == nil ? .keyUnknown : .signatureWrong)
        }
    }
}

/// A provider's public keys (RFC 7517). Only those that could sign a token for us are kept.
struct KeySet: Sendable {
    struct Key: Sendable {
        enum Material: Sendable { case rsa(n: [UInt8], e: [UInt8]), p256([UInt8]), ed25519([UInt8]) }
        let id: String?
        let algorithm: String?
        let material: Material

        func fits(_ algorithm: SignedToken.Algorithm) -> Bool {
            if let own = self.algorithm, own != algorithm.rawValue { return false }
            return switch (material, algorithm) {
            case (.rsa, .rs256), (.p256, .es256), (.ed25519, .edDSA): true
            default: false
            }
        }
        func verifies(_ signature: [UInt8], _ signed: [UInt8]) -> Bool {
            switch material {
            case .rsa(let n, let e):
                guard let key = try? _RSA.Signing.PublicKey(n: n, e: e) else { return false }
                return key.isValidSignature(_RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: signed), padding: .insecurePKCS1v1_5)
            case .p256(let point):
                guard let key = try? P256.Signing.PublicKey(x963Representation: point), let made = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
                else { return false }
                return key.isValidSignature(made, for: signed)
            case .ed25519(let bytes):
                guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
                return key.isValidSignature(signature, for: signed)
            }
        }
    }
    let keys: [Key]

    /// - Throws: `ArrivalRefused.keysBroken` when it is no key set or holds no usable key.
    init(_ body: String) throws {
        guard body.utf8.count <= 1 << 20, let tree = try? JSONDecoder().decode(JSONValue.self, from: Data(body.utf8)), case .array(let all)? = tree["keys"] else {
            throw ArrivalRefused(.keysBroken)
        }
        keys = all.prefix(100).compactMap(Self.key)
        guard !keys.isEmpty else { throw ArrivalRefused(.keysBroken, "0") }
    }

    private static func key(_ jwk: JSONValue) -> Key? {
        if let use = jwk["use"]?.string, use != "sig" { return nil }
        func bytes(_ name: String) -> [UInt8]? { jwk[name]?.string.flatMap { Base64URL.bytes($0) } }
        let material: Key.Material
        switch (jwk["kty"]?.string, jwk["crv"]?.string) {
        case ("RSA", _):
            // 2,048 bits at least (RFC 7518, section 3.3).
            guard let n = bytes("n"), let e = bytes("e"), n.drop(while: { $0 == 0 }).count >= 256, n.count <= 1024, e.count <= 8 else { return nil }
            material = .rsa(n: n, e: e)
        case ("EC", "P-256"):
            guard let x = bytes("x"), let y = bytes("y"), x.count == 32, y.count == 32 else { return nil }
            material = .p256([4] + x + y)
        case ("OKP", "Ed25519"):
            guard let x = bytes("x"), x.count == 32 else { return nil }
            material = .ed25519(x)
        default: return nil
        }
        return Key(id: jwk["kid"]?.string, algorithm: jwk["alg"]?.string, material: material)
    }
}
