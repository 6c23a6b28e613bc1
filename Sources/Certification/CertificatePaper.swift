import Blobs
import Documents
import HTML
import Kernel
import People
import Store
import Web

/// Puts a credential or a completion onto paper, in the reader's language.
enum CertificatePaper {
    static func of(_ credential: Credential, _ version: CertificationVersion, holder: String, partner: CertificateDocument.Partner?, _ request: WebRequest) -> CertificateDocument {
        let t = request.t
        var facts: [CertificateDocument.Fact] = [
            .init(t(.certificationNumber), credential.number), .init(t(.certificationIssued), t.day(credential.issuedOn)),
        ]
        facts.append(.init(t(.certificationThrough), credential.validThrough.map { t.day($0) } ?? t(.certificationForever)))
        var paper = CertificateDocument(
            title: t(.certificationCertificate), preface: t(.certificationPaperPreface), holder: holder,
            statement: t(.certificationPaperStatement), subject: version.title.resolve(t.language), lines: lines(version.summary, t.language),
            issuer: request.site.name, facts: facts, verifyURL: address(credential.code, request), verifyCaption: t(.certificationPaperScan),
            accent: accent(request), language: t.language.tag, createdISO8601: credential.firstIssuedAt.iso)
        paper.partner = partner
        return paper
    }

    static func of(_ certificate: CourseCertificate, course: String, holder: String, partner: CertificateDocument.Partner?, _ request: WebRequest) -> CertificateDocument {
        let t = request.t
        var paper = CertificateDocument(
            title: t(.certificationPaperCourseTitle), preface: t(.certificationPaperPreface), holder: holder,
            statement: t(.certificationPaperCompleted), subject: course, issuer: request.site.name,
            facts: [.init(t(.certificationNumber), certificate.number), .init(t(.certificationPaperCompletedOn), t.day(certificate.completedOn))],
            verifyURL: address(certificate.code, request), verifyCaption: t(.certificationPaperScan), accent: accent(request),
            language: t.language.tag, createdISO8601: certificate.issuedAt.iso)
        paper.partner = partner
        return paper
    }

    /// What people type or scan.
    static func address(_ code: String, _ request: WebRequest) -> String {
        request.site.portalOrigin + CertificationLinks.verify(code).address
    }

    static func lines(_ summary: LanguageMap, _ language: Language) -> [String] {
        summary.resolve(language).split(whereSeparator: \.isNewline)
            .map { $0.drop { $0.isWhitespace } }.filter { !$0.isEmpty }.prefix(3).map(String.init)
    }

    /// The issuer's colour, dark enough for words on paper.
    private static func accent(_ request: WebRequest) -> CertificateDocument.Colour {
        .init(hex: Palette(request.site.brands.vendor.accent).light.text.hex) ?? .laurel
    }

    /// The mark of whom the holder worked for on the day it was earned, where that partner puts its mark on certificates.
    static func partner(of person: PersonID, on day: Day, _ ground: Ground, _ request: WebRequest) async throws -> CertificateDocument.Partner? {
        let brands = request.site.brands, vendor = request.vendor
        guard brands.organizations.values.contains(where: { $0.partner != nil }) else { return nil }
        let employers = try await ground.store.read(vendor) { try Memberships.of(person, vendor: vendor, $0) }.filter { $0.isActive(on: day) }
        guard let mark = (employers.first(where: \.isPrimary) ?? employers.first).flatMap({ brands.of($0.organization).partner }) else { return nil }
        let logo = try mark.logo.map { try ground.blobs.bytes($0.sha256, vendor: vendor) }
        return .init(words: request.t(.certificationPaperTogether), name: mark.name, logo: logo)
    }
}
