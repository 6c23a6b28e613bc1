import Crypto
import CryptoExtras

/// A public key as authenticators give it (RFC 9052, 9053, 8230), and the check of a signature by it.
package struct COSEKey: Sendable {
    /// The algorithms that are asked for, in the order of preference.
    package enum Algorithm: Int, Sendable, CaseIterable {
        case es256 = -7
        case edDSA = -8
        case rs256 = -257
    }
    package let algorithm: Algorithm
    private let key: Key

    private enum Key: @unchecked Sendable {
        case p256(P256.Signing.PublicKey)
        case ed25519(Curve25519.Signing.PublicKey)
        case rsa(_RSA.Signing.PublicKey)
    }
    private static let leastRSABits = 2048

    /// - Throws: `.algorithm` for one that was not asked for, `.key` for numbers that are no key of it.
    package init(_ cbor: CBOR) throws(WebAuthn.Fault) {
        guard case .map = cbor, let type = cbor[1]?.int, let number = cbor[3]?.int else { throw .malformed("a key without type or algorithm") }
        guard let algorithm = Algorithm(rawValue: number) else { throw .algorithm }
        self.algorithm = algorithm
        switch algorithm {
        case .es256:
            guard type == 2, cbor[-1]?.int == 1, let x = cbor[-2]?.bytes, let y = cbor[-3]?.bytes, x.count == 32, y.count == 32,
                  let made = try? P256.Signing.PublicKey(x963Representation: [4] + x + y) else { throw .key }
            key = .p256(made)
        case .edDSA:
            guard type == 1, cbor[-1]?.int == 6, let x = cbor[-2]?.bytes, x.count == 32,
                  let made = try? Curve25519.Signing.PublicKey(rawRepresentation: x) else { throw .key }
            key = .ed25519(made)
        case .rs256:
            guard type == 3, let n = cbor[-1]?.bytes, let e = cbor[-2]?.bytes, n.count * 8 >= Self.leastRSABits, n.count <= 1024, e.count <= 4,
                  let made = try? _RSA.Signing.PublicKey(n: n, e: e) else { throw .key }
            key = .rsa(made)
        }
    }

    package func isValid(_ signature: [UInt8], of signed: [UInt8]) -> Bool {
        switch key {
        case .p256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: signed)
        case .ed25519(let key): return key.isValidSignature(signature, for: signed)
        case .rsa(let key):
            return key.isValidSignature(_RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: signed), padding: .insecurePKCS1v1_5)
        }
    }
}
