package import Kernel

package enum CertificationEntity {}
package enum CredentialEntity {}
package enum CourseCertificateEntity {}
package typealias CertificationID = ID<CertificationEntity>
package typealias CredentialID = ID<CredentialEntity>
package typealias CourseCertificateID = ID<CourseCertificateEntity>

/// An awarded certification: one chain per person and certification, however often it is renewed.
///
/// Stored status and its legal transitions:
/// - `held` → `suspended` (SuspendCredential) → `held` (ReinstateCredential)
/// - `held`, `suspended` → `revoked` (RevokeCredential) → `held` (ReinstateCredential, an appeal)
/// - `held` → `held` by renewal, also after the last day (AwardCredentials)
///
/// *Expired* is not stored: it is `held` on a day after `validThrough` in the credential's zone, and so comes true
/// everywhere at the same moment. Days and reasons of every change lie in `credential_status`, bitemporal.
package struct Credential: Sendable, Equatable {
    package enum Status: String, Sendable, Codable { case held, suspended, revoked }

    /// What people are told.
    package enum Standing: String, Sendable, Codable, CaseIterable {
        case valid, expiring, expired, suspended, revoked
        /// Counts for readiness, tiers and reports.
        package var counts: Bool { self == .valid || self == .expiring }
    }

    package let id: CredentialID
    package let certification: CertificationID
    package let person: PersonID
    /// Printed and spoken; unique within the vendor.
    package let number: String
    /// The opaque part of the verification address.
    package let code: String
    package let zone: Zone
    package let status: Status
    package let firstIssuedAt: Instant
    /// The first day of the present unbroken period.
    package let issuedOn: Day
    /// Inclusive; nil for life.
    package let validThrough: Day?
    package let anchorDay: Day
    package let anchorMonths: Int
    package let evidenceUntil: Instant
    /// The holder agreed to be named on the public page.
    package let showsName: Bool

    package init(id: CredentialID, certification: CertificationID, person: PersonID, number: String, code: String, zone: Zone,
                 status: Status, firstIssuedAt: Instant, issuedOn: Day, validThrough: Day?, anchorDay: Day, anchorMonths: Int,
                 evidenceUntil: Instant, showsName: Bool) {
        self.id = id
        self.certification = certification
        self.person = person
        self.number = number
        self.code = code
        self.zone = zone
        self.status = status
        self.firstIssuedAt = firstIssuedAt
        self.issuedOn = issuedOn
        self.validThrough = validThrough
        self.anchorDay = anchorDay
        self.anchorMonths = anchorMonths
        self.evidenceUntil = evidenceUntil
        self.showsName = showsName
    }

    /// "Expiring" begins this many days before the last one, and is part of certified.
    package static let expiringDays = 90

    package func standing(at now: Instant) -> Standing { standing(on: zone.day(at: now)) }

    package func standing(on day: Day) -> Standing {
        switch status {
        case .revoked: return .revoked
        case .suspended: return .suspended
        case .held:
            guard let validThrough else { return .valid }
            if day > validThrough { return .expired }
            return day > validThrough.adding(days: -Self.expiringDays) ? .expiring : .valid
        }
    }

    /// Days left, the last one included; nil for life, zero or less when expired.
    package func daysLeft(at now: Instant) -> Int? {
        validThrough.map { $0.daysSinceEpoch - zone.day(at: now).daysSinceEpoch + 1 }
    }

    var chain: AwardRules.Chain {
        AwardRules.Chain(isOpen: status == .held, validThrough: validThrough, evidenceUntil: evidenceUntil,
                         anchorDay: anchorDay, anchorMonths: anchorMonths)
    }
}
