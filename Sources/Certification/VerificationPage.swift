import HTML
import Kernel
import Store
import Web

/// What anybody with the code may know: genuine or not, counts or not, issuer, dates, and the holder if the holder agreed.
struct VerificationPage: Sendable {
    struct Shown: Sendable {
        let kind: String
        let subject: LanguageMap
        let number: String
        let holder: String?
        let issuedOn: Day
        let validThrough: Day?
        let isCertification: Bool
        let standing: Credential.Standing
    }

    /// - Throws: `WebRefusal.notFound` for a code that is none.
    static func load(_ code: String, vendor: VendorID, _ tx: Transaction) throws -> VerificationPage.Shown {
        guard code.utf8.count == 26 else { throw WebRefusal.notFound }
        if let held = try CredentialStore.find(code: code, vendor: vendor, tx),
           let award = try CredentialStore.awards(of: held.id, vendor: vendor, tx).last,
           let version = try CertificationStore.version(held.certification, award.version, vendor: vendor, tx) {
            return Shown(kind: "credential", subject: version.title, number: held.number,
                         holder: held.showsName ? try Beneath.name(of: held.person, vendor: vendor, tx) : nil, issuedOn: held.issuedOn,
                         validThrough: held.validThrough, isCertification: true, standing: held.standing(at: tx.now))
        }
        guard let certificate = try CourseCertificateStore.find(code: code, vendor: vendor, tx) else { throw WebRefusal.notFound }
        return Shown(kind: "completion", subject: try Beneath.courseTitle(certificate.course, vendor: vendor, tx), number: certificate.number,
                     holder: certificate.showsName && certificate.withdrawnAt == nil ? try Beneath.name(of: certificate.person, vendor: vendor, tx) : nil,
                     issuedOn: certificate.completedOn, validThrough: nil, isCertification: false, standing: certificate.withdrawnAt == nil ? .valid : .revoked)
    }

    static func response(_ shown: Shown, _ request: WebRequest) -> WebResponse {
        let t = request.t
        var rows: [(String, String)] = [
            (shown.isCertification ? t(.certificationCertification) : t(.certificationCourse), shown.subject.resolve(t.language)),
            (t(.certificationHolder), shown.holder ?? t(.certificationVerifyHolderHidden)),
            (t(.certificationIssuer), request.site.name), (t(.certificationNumber), shown.number),
            (shown.isCertification ? t(.certificationIssued) : t(.certificationPaperCompletedOn), t.day(shown.issuedOn)),
        ]
        if shown.isCertification { rows.append((t(.certificationThrough), shown.validThrough.map { t.day($0) } ?? t(.certificationForever))) }
        return ProofPage(title: t(.certificationVerifyTitle), tone: tone(shown.standing), sentence: sentence(shown, t), rows: rows).response(request)
    }

    private static func sentence(_ shown: Shown, _ t: Localizer) -> String {
        guard shown.isCertification else { return shown.standing == .valid ? t(.certificationVerifyCompleted) : t(.certificationVerifyWithdrawn) }
        return switch shown.standing {
        case .valid: t(.certificationVerifyValid)
        case .expiring: t(.certificationVerifyExpiring)
        case .expired: t(.certificationVerifyExpired)
        case .suspended: t(.certificationVerifySuspended)
        case .revoked: t(.certificationVerifyRevoked)
        }
    }

    private static func tone(_ standing: Credential.Standing) -> ProofPage.Tone {
        switch standing {
        case .valid: .green
        case .expiring, .suspended: .amber
        case .expired, .revoked: .red
        }
    }
}
