import Documents
import HTML
import Kernel
import Web

/// Puts a credential or a completion onto paper, in the reader's language.
enum CertificatePaper {
    static func of(_ credential: Credential, _ version: CertificationVersion, holder: String, _ request: WebRequest) -> CertificateDocument {
        let t = request.t
        var facts: [CertificateDocument.Fact] = [
            .init(t(.certificationNumber), credential.number), .init(t(.certificationIssued), t.day(credential.issuedOn)),
        ]
        facts.append(.init(t(.certificationThrough), credential.validThrough.map { t.day($0) } ?? t(.certificationForever)))
        return CertificateDocument(
            title: t(.certificationCertificate), preface: t(.certificationPaperPreface), holder: holder,
            statement: t(.certificationPaperStatement), subject: version.title.resolve(t.language), lines: lines(version.summary, t.language),
            issuer: request.site.name, facts: facts, verifyURL: address(credential.code, request), verifyCaption: t(.certificationPaperScan),
            accent: accent(request), language: t.language.tag, createdISO8601: credential.firstIssuedAt.iso)
    }

    static func of(_ certificate: CourseCertificate, course: String, holder: String, _ request: WebRequest) -> CertificateDocument {
        let t = request.t
        return CertificateDocument(
            title: t(.certificationPaperCourseTitle), preface: t(.certificationPaperPreface), holder: holder,
            statement: t(.certificationPaperCompleted), subject: course, issuer: request.site.name,
            facts: [.init(t(.certificationNumber), certificate.number), .init(t(.certificationPaperCompletedOn), t.day(certificate.completedOn))],
            verifyURL: address(certificate.code, request), verifyCaption: t(.certificationPaperScan), accent: accent(request),
            language: t.language.tag, createdISO8601: certificate.issuedAt.iso)
    }

    /// What people type or scan.
    static func address(_ code: String, _ request: WebRequest) -> String {
        request.site.portalOrigin + CertificationLinks.verify(code).address
    }

    static func lines(_ summary: LanguageMap, _ language: Language) -> [String] {
        summary.resolve(language).split(whereSeparator: \.isNewline)
            .map { $0.drop { $0.isWhitespace } }.filter { !$0.isEmpty }.prefix(3).map(String.init)
    }

    private static func accent(_ request: WebRequest) -> CertificateDocument.Colour {
        .init(hex: request.site.accent) ?? .laurel
    }
}
