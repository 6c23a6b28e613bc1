import Crypto
import Foundation
import HTML
import Kernel
import Store
import Web

/// What anybody with the code may know: genuine or not, counts or not, issuer, dates, and the holder if the holder agreed.
///
/// One self-contained answer without script, font or style sheet, so it opens at once on a buyer's phone.
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
                     holder: certificate.showsName ? try Beneath.name(of: certificate.person, vendor: vendor, tx) : nil,
                     issuedOn: certificate.completedOn, validThrough: nil, isCertification: false, standing: .valid)
    }

    static func response(_ shown: Shown, _ request: WebRequest) -> WebResponse {
        let html = document(shown, request)
        return WebResponse(headers: [
            ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"), ("Content-Language", request.t.language.tag),
            ("Content-Security-Policy", "default-src 'none'; style-src 'sha256-\(styleHash)'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"),
            // The address carries the code; whoever follows a link from here need not learn it.
            ("Referrer-Policy", "no-referrer"), ("X-Robots-Tag", "noindex"),
        ], body: .bytes(html.bytes))
    }

    private static func sentence(_ shown: Shown, _ t: Localizer) -> String {
        guard shown.isCertification else { return t(.certificationVerifyCompleted) }
        return switch shown.standing {
        case .valid: t(.certificationVerifyValid)
        case .expiring: t(.certificationVerifyExpiring)
        case .expired: t(.certificationVerifyExpired)
        case .suspended: t(.certificationVerifySuspended)
        case .revoked: t(.certificationVerifyRevoked)
        }
    }

    private static func colour(_ standing: Credential.Standing) -> String {
        switch standing {
        case .valid: "green"
        case .expiring, .suspended: "amber"
        case .expired, .revoked: "red"
        }
    }

    private static func document(_ shown: Shown, _ request: WebRequest) -> HTML {
        let t = request.t
        var rows: [(String, String)] = [
            (shown.isCertification ? t(.certificationCertification) : t(.certificationCourse), shown.subject.resolve(t.language)),
            (t(.certificationHolder), shown.holder ?? t(.certificationVerifyHolderHidden)),
            (t(.certificationIssuer), request.site.name), (t(.certificationNumber), shown.number),
            (shown.isCertification ? t(.certificationIssued) : t(.certificationPaperCompletedOn), t.day(shown.issuedOn)),
        ]
        if shown.isCertification { rows.append((t(.certificationThrough), shown.validThrough.map { t.day($0) } ?? t(.certificationForever))) }
        let list = rows.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" as HTML }
        let mark: HTML = switch colour(shown.standing) {
        case "green": #"<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="M7 12.5l3.5 3.5L17 9"/></svg>"#
        case "amber": #"<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="M12 6.5v7M12 17v.5"/></svg>"#
        default: #"<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="M8 8l8 8M16 8l-8 8"/></svg>"#
        }
        return #"""
        <!DOCTYPE html>
        <html lang="\#(t.language.tag)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
        <title>\#(t(.certificationVerifyTitle)) · \#(request.site.name)</title>\#(style)</head>
        <body><main class="\#(colour(shown.standing))"><p class="issuer">\#(request.site.name)</p>
        <h1>\#(mark)<span>\#(sentence(shown, t))</span></h1>
        <dl>\#(list)</dl>
        <p class="checked">\#(t(.certificationVerifyChecked(at: request.now)))</p></main></body></html>
        """#
    }

    /// Inline, and named by its hash in the content policy.
    private static let css: StaticString = """
        :root{--ink:#16181d;--muted:#5b6270;--paper:#fff;--line:#e4e6ea;--tone:#17723f;--tint:#e8f5ed}\
        .amber{--tone:#8a5a00;--tint:#fdf3dc}.red{--tone:#b3261e;--tint:#fdeceb}\
        @media(prefers-color-scheme:dark){:root{--ink:#eceef2;--muted:#a4abb8;--paper:#16181d;--line:#30343c;--tone:#5fce8c;--tint:#14301f}\
        .amber{--tone:#f0b94b;--tint:#33270d}.red{--tone:#ff8a80;--tint:#3a1716}}\
        *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,sans-serif}\
        main{max-width:36rem;margin:0 auto;padding:32px 20px 48px}.issuer{margin:0 0 24px;font-weight:600;color:var(--ink)}\
        h1{display:flex;gap:16px;align-items:flex-start;margin:0;padding:20px;border-radius:8px;background:var(--tint);color:var(--tone);font-size:22px;line-height:1.3}\
        h1 svg{flex:none;width:32px;height:32px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}\
        dl{margin:24px 0 0}dl div{display:grid;grid-template-columns:minmax(8rem,2fr) 3fr;gap:16px;padding:12px 0;border-bottom:1px solid var(--line)}\
        dt{color:var(--muted);font-size:15px}dd{margin:0;font-weight:500;overflow-wrap:anywhere}.checked{margin:24px 0 0;color:var(--muted);font-size:15px}\
        @media(max-width:30rem){dl div{grid-template-columns:1fr;gap:2px}}@media print{h1{border:1px solid}}
        """
    private static var style: HTML { HTML("<style>") + HTML(stringLiteral: css) + HTML("</style>") }
    private static let styleHash = Data(SHA256.hash(data: Array(css.description.utf8))).base64EncodedString()
}
