package import Kernel
package import Ledger

/// A version of a certification was published and is in force.
package struct CertificationPublished: LedgerEvent {
    package static let kind = "certification.published"
    package let certification: CertificationID
    package let version: Int
    package let changes: [Change]
    package var subjects: [Subject] { [.certification(certification)] }
}

/// No new people are certified.
package struct CertificationRetired: LedgerEvent {
    package static let kind = "certification.retired"
    package let certification: CertificationID
    package var subjects: [Subject] { [.certification(certification)] }
    package var changes: [Change] { [Change("state", from: "live", to: "retired")] }
}

/// Somebody is certified: for the first time, again after a gap, or for longer.
package struct CredentialAwarded: LedgerEvent {
    package static let kind = "certification.credentialAwarded"
    package let credential: CredentialID
    package let certification: CertificationID
    package let person: PersonID
    package let version: Int
    package let award: AwardRules.Kind
    package let earnedOn: Day
    package let previousThrough: Day?
    package let validThrough: Day?
    /// Of the evidence that completed it; nil when there is none.
    package let organization: OrganizationID?
    package let evidence: [AwardRules.Proof]
    package var subjects: [Subject] { [.credential(credential), .person(person), .certification(certification)] }
    package var changes: [Change] {
        [Change("validThrough", from: previousThrough?.description, to: validThrough?.description ?? "forever")]
    }
    package var validFrom: Day? { earnedOn }
}

/// The last day has passed. Appended once per last day, for those who wait for events; the state itself follows the calendar.
package struct CredentialExpired: LedgerEvent {
    package static let kind = "certification.credentialExpired"
    package let credential: CredentialID
    package let certification: CertificationID
    package let person: PersonID
    package let validThrough: Day
    package var subjects: [Subject] { [.credential(credential), .person(person), .certification(certification)] }
    package var changes: [Change] { [Change("standing", from: "held", to: "expired")] }
    package var validFrom: Day? { validThrough.adding(days: 1) }
}

/// Somebody decided that a credential does not count, or counts again.
package struct CredentialStatusChanged: LedgerEvent {
    package static let kind = "certification.credentialStatusChanged"
    package let credential: CredentialID
    package let certification: CertificationID
    package let person: PersonID
    package let before: Credential.Status
    package let after: Credential.Status
    package let from: Day
    package let reason: String
    package var subjects: [Subject] { [.credential(credential), .person(person), .certification(certification)] }
    package var changes: [Change] {
        [Change("status", from: before.rawValue, to: after.rawValue), Change("reason", from: nil, to: reason)]
    }
    package var validFrom: Day? { from }
}

/// The holder decided whether the public page names them.
package struct CredentialConsentChanged: LedgerEvent {
    package static let kind = "certification.credentialConsentChanged"
    package let credential: CredentialID
    package let person: PersonID
    package let showsName: Bool
    package var subjects: [Subject] { [.credential(credential), .person(person)] }
    package var changes: [Change] { [Change("showsName", from: String(!showsName), to: String(showsName))] }
}

/// A plain certificate of completion was issued for a course that gives one.
package struct CourseCertificateIssued: LedgerEvent {
    package static let kind = "certification.courseCertificateIssued"
    package let certificate: CourseCertificateID
    package let course: String
    package let person: PersonID
    package let number: String
    package var subjects: [Subject] { [.person(person), Subject(kind: "course", id: course)] }
    package var changes: [Change] { [Change("certificate", from: nil, to: number)] }
}

/// The holder decided whether the public page of a certificate of completion names them.
package struct CourseCertificateConsentChanged: LedgerEvent {
    package static let kind = "certification.courseCertificateConsentChanged"
    package let certificate: CourseCertificateID
    package let course: String
    package let person: PersonID
    package let showsName: Bool
    package var subjects: [Subject] { [.person(person), Subject(kind: "course", id: course)] }
    package var changes: [Change] { [Change("showsName", from: String(!showsName), to: String(showsName))] }
}

extension Subject {
    package static func certification(_ id: CertificationID) -> Subject { Subject(kind: "certification", id: id.value) }
    package static func credential(_ id: CredentialID) -> Subject { Subject(kind: "credential", id: id.value) }
}
