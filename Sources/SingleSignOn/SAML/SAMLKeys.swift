import Foundation
import Kernel
import SAML
import Store
import XMLSecurity

/// Our own keys at one SAML provider. One signs; before a change the next is published beside it, after the change the former still
/// opens what was encrypted for it. The metadata names at most two at once, so that neither side waits for the other.
enum SAMLKeys {
    /// Purposes of ``ProviderStore/Secret``.
    static let present = "saml", next = "samlNext", former = "samlFormer"
    static let years = 3

    private struct Stored: Codable {
        let key: String
        let certificate: String
    }

    /// A new key as it is stored, and its last day. Takes a moment, so it runs aside.
    static func make(_ name: String, now: Instant) async throws -> (secret: String, expiresOn: Day) {
        let start = now.milliseconds / 1000 - 3600, end = now.milliseconds / 1000 + Int64(years) * 366 * 86_400
        let (key, certificate) = try await withCheckedThrowingContinuation { (done: CheckedContinuation<(PrivateKey, Certificate), any Error>) in
            queue.async { done.resume(with: Result { try PrivateKey.make(commonName: name, notBefore: start, notAfter: end) }) }
        }
        let json = String(decoding: try JSONEncoder().encode(Stored(key: key.pem, certificate: certificate.base64)), as: UTF8.self)
        return (json, Zone.utc.day(at: Instant(milliseconds: end * 1000)))
    }
    private static let queue = DispatchQueue(label: "laurel.keys")

    static func pair(_ secret: String) -> KeyPair? {
        guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(secret.utf8)), let certificate = Certificate(base64: stored.certificate) else { return nil }
        return KeyPair(key: PrivateKey(pem: stored.key), certificate: certificate)
    }

    /// Of one provider: what signs first, then whatever else may still be used.
    struct Ring: Sendable {
        let present: KeyPair?
        let next: KeyPair?
        let former: KeyPair?
        /// What the metadata names; the one that signs comes first.
        var published: [KeyPair] { [present, next, former].compactMap { $0 } }
        var keys: [PrivateKey] { published.map(\.key) }
    }
    static func ring(_ provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws -> Ring {
        func one(_ purpose: String) throws -> KeyPair? { try ProviderStore.secrets(provider, purpose, vendor: vendor, tx).first.flatMap { pair($0.secret) } }
        return Ring(present: try one(present), next: try one(next), former: try one(former))
    }

    /// What a change of keys does next.
    enum Step: String, Sendable, CaseIterable { case prepare, change, retire }

    /// - Parameter fresh: a new key, for `prepare`.
    static func take(_ step: Step, _ fresh: (secret: String, expiresOn: Day)?, of provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        switch step {
        case .prepare:
            guard let fresh else { return }
            try remove(former, of: provider, vendor: vendor, tx)
            try remove(next, of: provider, vendor: vendor, tx)
            try ProviderStore.add(fresh.secret, next, expiresOn: fresh.expiresOn, to: provider, vendor: vendor, tx)
        case .change:
            guard try !ProviderStore.secrets(provider, next, vendor: vendor, tx).isEmpty else { return }
            try remove(former, of: provider, vendor: vendor, tx)
            try rename(present, former, of: provider, vendor: vendor, tx)
            try rename(next, present, of: provider, vendor: vendor, tx)
        case .retire:
            try remove(former, of: provider, vendor: vendor, tx)
        }
    }
    private static func remove(_ purpose: String, of provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM identity_provider_secret WHERE vendor_id = \(vendor) AND provider_id = \(provider) AND purpose = \(purpose)")
    }
    private static func rename(_ from: String, _ to: String, of provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE identity_provider_secret SET purpose = \(to) WHERE vendor_id = \(vendor) AND provider_id = \(provider) AND purpose = \(from)")
    }
}
