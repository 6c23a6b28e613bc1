package import Blobs
import Documents
import Foundation
import HTML
import HTTPTypes
package import Kernel
package import People
package import Store
package import Web

/// Trying a draft on the real pages before anybody else sees it.
package struct BrandPreview: Sendable {
    /// The page that a path shows to a request's sender.
    package typealias Pages = @Sendable (_ path: String, _ request: WebRequest) async throws -> WebResponse
    let ground: Ground
    let post: Post
    let pages: Pages

    /// What a brand stands on.
    static func base(of owner: BrandOwner, _ site: Site) -> Brand {
        owner.isVendor ? Brand(name: site.name, accent: Colour(hex: site.accent) ?? .black) : site.brands.vendor
    }

    var routes: [Route] {
        [
            .page("/branding/{organization}/preview", ManageBrand.self, "Shows the draft of a brand on a phone and on a desktop", { request, scope in
                let (state, _) = try await drafted(request, scope)
                let part = request.query.filled("show").flatMap(PreviewPart.init) ?? .signIn
                return WebResponse.page(BrandViews.preview(request, state, part)).adding("Content-Security-Policy", Self.policy(frames: "'self'", ancestors: "'none'"))
            }),
            .page("/branding/{organization}/preview/{part}", ManageBrand.self, "Shows one page, mail or certificate in the draft of a brand", { request, scope in
                guard let part = PreviewPart(rawValue: try request.parameter("part")) else { throw WebRefusal.notFound }
                let (_, brand) = try await drafted(request, scope)
                switch part {
                case .signIn: return try await page("/sign-in", ground.access.identify(request.site, .nothing), brand, request)
                case .home: return try await page("/home", request.authority, brand, request)
                case .mail: return mail(brand, request)
                case .certificate: return try await certificate(brand, request)
                }
            }),
        ]
    }

    private func drafted(_ request: WebRequest, _ scope: Scope<ManageBrand>) async throws -> (BrandState, Brand) {
        let id: OrganizationID = try request.id("organization"), vendor = scope.vendor
        let state = try await ground.store.read(vendor) { try BrandStore.state(try DesignBrand.owner(scope, id, $0), vendor: vendor, $0) }
        return (state, state.draft.over(Self.base(of: state.owner, request.site), partner: state.owner.isVendor ? nil : state.owner.name))
    }

    /// Nothing in a previewed page acts: no script, no form, no way out of its frame.
    private static func policy(frames: String, ancestors: String) -> String {
        let acts = frames == "'none'" ? "script-src 'none'; form-action 'none'" : "script-src 'self'; form-action 'self'"
        return "default-src 'none'; \(acts); style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self'; frame-src \(frames); base-uri 'none'; frame-ancestors \(ancestors)"
    }
    private static func framed(_ response: WebResponse, _ policy: String) -> WebResponse {
        response.adding("Content-Security-Policy", policy).adding("X-Frame-Options", "SAMEORIGIN")
    }

    private func page(_ path: String, _ authority: any Authority, _ brand: Brand, _ request: WebRequest) async throws -> WebResponse {
        let seen = request.seen(by: authority, path: path, in: brand)
        var response = try await pages(path, seen)
        response.headers.removeAll { $0.name.lowercased() == "set-cookie" }
        response.seenAs = seen
        return Self.framed(response, Self.policy(frames: "'none'", ancestors: "'self'"))
    }

    private func mail(_ brand: Brand, _ request: WebRequest) -> WebResponse {
        let t = request.t, scheme = request.site.portalOrigin.hasPrefix("https:") ? "https" : "http"
        let letter = Letter(subject: t(.brandingSampleSubject), greeting: t(.brandingMailHello(name: request.authority.viewer?.name ?? "")),
                            paragraphs: [t(.brandingSampleText)], button: (t(.brandingSampleButton), "/"))
        let html = letter.html(MailDress(brand, origin: "\(scheme)://\(request.host)", language: t.language))
        let response = WebResponse(headers: [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "private, no-store")], body: .bytes(Array(html.utf8)))
        return Self.framed(response, "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'")
    }

    private func certificate(_ brand: Brand, _ request: WebRequest) async throws -> WebResponse {
        let t = request.t, site = request.site, blobs = ground.blobs
        var paper = CertificateDocument(
            title: t(.brandingSamplePaper), preface: t(.brandingSamplePreface), holder: request.authority.viewer?.name ?? "", statement: t(.brandingSampleStatement),
            subject: t(.brandingSampleCourse), issuer: site.name,
            facts: [.init(t(.brandingSampleNumber), "A1B2-C3D4"), .init(t(.brandingSampleIssued), t.day(request.today))],
            verifyURL: site.portalOrigin, verifyCaption: t(.brandingSampleScan), accent: .init(hex: Palette(site.brands.vendor.accent).light.text.hex) ?? .laurel,
            language: t.language.tag)
        paper.partner = try brand.partner.map { partner in
            .init(words: t(.brandingWithPartner), name: partner.name, logo: try partner.logo.map { try blobs.bytes($0.sha256, vendor: site.vendor) })
        }
        let drawn = paper
        return .bytes(try await OffPool.run { try drawn.png(width: 1400) }, type: "image/png")
    }
}
