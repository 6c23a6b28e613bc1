import Crypto
package import Kernel
import SAML
package import Store
package import XMLSecurity

/// The certificates that a provider is trusted by, as rows: until when each holds, and whether its end was warned of.
package enum ProviderCertificates {
    /// Warned this many days before.
    package static let warningDays = 30

    package struct Line: Sendable {
        package let fingerprint: String
        package let certificate: Certificate
        package let endsAt: Instant
        package let addedAt: Instant
        package let warnedAt: Instant?
    }

    package static func list(_ provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws -> [Line] {
        try tx.query("""
            SELECT fingerprint, body, not_after, added_at, warned_at FROM identity_provider_certificate
            WHERE vendor_id = \(vendor) AND provider_id = \(provider) ORDER BY place, fingerprint LIMIT 20
            """).compactMap { row in
            guard let certificate = Certificate(base64: try row.text("body")) else { return nil }
            return Line(fingerprint: try row.text("fingerprint"), certificate: certificate, endsAt: try row.instant("not_after"), addedAt: try row.instant("added_at"),
                        warnedAt: try row.optionalInstant("warned_at"))
        }
    }

    /// Trusts exactly these from now on; one that was there keeps when it came and that it was warned of.
    static func set(_ certificates: [Certificate], of provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        let kept = certificates.map { Fingerprint.of($0.der) }
        try tx.execute("""
            DELETE FROM identity_provider_certificate WHERE vendor_id = \(vendor) AND provider_id = \(provider) AND NOT fingerprint IN \(list: kept)
            """)
        for (place, certificate) in certificates.enumerated() {
            try tx.execute("""
                INSERT INTO identity_provider_certificate (vendor_id, provider_id, fingerprint, place, body, not_after, added_at)
                VALUES (\(vendor), \(provider), \(kept[place]), \(place), \(certificate.base64), \(Instant(milliseconds: certificate.notAfter * 1000)), \(tx.now))
                ON CONFLICT (vendor_id, provider_id, fingerprint) DO UPDATE SET place = excluded.place
                """)
        }
    }

    /// When the last certificate of each provider ends: until then, one of them still holds.
    package static func ends(_ ids: [IdentityProviderID], vendor: VendorID, _ tx: Transaction) throws -> [IdentityProviderID: Instant] {
        var ends: [IdentityProviderID: Instant] = [:]
        for row in try tx.query("""
            SELECT provider_id, max(not_after) AS ends FROM identity_provider_certificate
            WHERE vendor_id = \(vendor) AND provider_id IN \(list: ids) GROUP BY provider_id
            """) { ends[try row.id("provider_id")] = try row.instant("ends") }
        return ends
    }

    /// Providers whose last certificate ends soon or has ended, where nobody was told of that certificate yet.
    static func unwarned(vendor: VendorID, _ tx: Transaction) throws -> [(provider: IdentityProviderID, endsAt: Instant)] {
        try tx.query("""
            SELECT c.provider_id, c.not_after FROM identity_provider_certificate c
            WHERE c.vendor_id = \(vendor) AND c.not_after <= \(tx.now.adding(days: warningDays)) AND c.warned_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM identity_provider_certificate l WHERE l.vendor_id = c.vendor_id AND l.provider_id = c.provider_id AND l.not_after > c.not_after)
            ORDER BY c.provider_id, c.fingerprint LIMIT 500
            """).map { (provider: try $0.id("provider_id"), endsAt: try $0.instant("not_after")) }
    }
    static func noteWarning(_ provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE identity_provider_certificate SET warned_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND provider_id = \(provider) AND not_after <= \(tx.now.adding(days: warningDays)) AND warned_at IS NULL
            """)
    }
}

/// SHA-256 in pairs of hexadecimal digits.
enum Fingerprint {
    static func of(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF")
        return SHA256.hash(data: bytes).map { String(digits[Int($0 >> 4)]) + String(digits[Int($0 & 15)]) }.joined(separator: ":")
    }
}
