package import HTML
package import Kernel

/// Where things of this capability are.
package enum CertificationLinks {
    package static let credentials: Link = "/credentials"
    package static func credential(_ id: CredentialID) -> Link { "/credentials/\(id.value)" }
    package static func paper(_ id: CredentialID) -> Link { "/credentials/\(id.value)/certificate.pdf" }
    package static func picture(_ id: CredentialID) -> Link { "/credentials/\(id.value)/certificate.png" }
    package static func consent(_ id: CredentialID) -> Link { "/credentials/\(id.value)/consent" }
    /// What a learner sees of a certification: what it asks for and the next step.
    package static func certification(_ id: CertificationID) -> Link { "/certifications/\(id.value)" }
    package static func courseCertificate(_ id: CourseCertificateID) -> Link { "/certificates/\(id.value)/certificate.pdf" }
    package static func courseCertificatePage(_ id: CourseCertificateID) -> Link { "/certificates/\(id.value)" }
    package static func courseCertificateConsent(_ id: CourseCertificateID) -> Link { "/certificates/\(id.value)/consent" }
    /// Public; the code is opaque.
    package static func verify(_ code: String) -> Link { "/verify/\(code)" }
    package static let manage: Link = "/manage/certifications"
    package static let new: Link = "/manage/certifications/new"
    package static func manage(_ id: CertificationID) -> Link { "/manage/certifications/\(id.value)" }
    package static func edit(_ id: CertificationID) -> Link { "/manage/certifications/\(id.value)/edit" }
    package static func review(_ id: CertificationID) -> Link { "/manage/certifications/\(id.value)/review" }
    package static func publish(_ id: CertificationID) -> Link { "/manage/certifications/\(id.value)/publish" }
    package static func discard(_ id: CertificationID) -> Link { "/manage/certifications/\(id.value)/discard" }
    package static func retire(_ id: CertificationID) -> Link { "/manage/certifications/\(id.value)/retire" }
    package static func manageCredential(_ id: CredentialID) -> Link { "/manage/credentials/\(id.value)" }
    package static func status(_ id: CredentialID) -> Link { "/manage/credentials/\(id.value)/status" }
}
