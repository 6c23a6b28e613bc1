import HTML
package import Jobs
import Kernel
import Ledger
package import People
import Store
package import Web

/// How a vendor's and an organization's portal looks, on which host it lives, and from whom its mail comes.
package struct BrandingRoom: Sendable {
    private let ground: Ground
    private let post: Post
    private let pages: BrandPreview.Pages
    /// - Parameter pages: the page that a path shows to somebody, made by the house's own routes: previews show the real thing.
    package init(ground: Ground, post: Post, pages: @escaping BrandPreview.Pages) {
        self.ground = ground
        self.post = post
        self.pages = pages
        ground.sites.readBrands { try BrandStore.brands($0, $1) }
    }

    package var routes: [Route] {
        BrandRoutes(ground: ground).routes + PictureRoutes(ground: ground).routes + BrandPreview(ground: ground, post: post, pages: pages).routes
            + HostSettingsRoutes(ground: ground, post: post).routes + SenderRoutes(ground: ground, post: post).routes + HostRoutes(ground: ground).routes
    }
    package var navigation: [NavigationItem] { [] }
    package var parts: [PagePart] {
        [
            PagePart(slot: "settings", name: "branding", order: 10) { request, _ in
                guard request.authority.reach(of: ManageBrand.self)?.all == true else { return HTML() }
                return Self.row(request, BrandingLinks.start)
            },
            PagePart(slot: "organizationSettings", name: "branding", order: 55) { [ground] request, id in
                guard let organization = OrganizationID(checking: id), let reach = request.authority.reach(of: ManageBrand.self), reach.contains(organization) else { return HTML() }
                let vendor = request.vendor
                guard try await ground.store.read(vendor, { try BrandStore.owner(organization, reach, vendor: vendor, $0) }) != nil else { return HTML() }
                return Self.row(request, BrandingLinks.brand(organization))
            },
            PagePart(slot: "signInWelcome", name: "branding", order: 0) { request, _ in BrandWords.welcome(request.brand.welcome, picture: request.brand.welcomePicture, request.t) },
            PagePart(slot: "home", name: "branding", order: -10) { request, _ in BrandWords.welcome(request.brand.home, picture: nil, request.t) },
        ]
    }
    private static func row(_ request: WebRequest, _ link: Link) -> HTML {
        let t = request.t
        return #"<li class="row">\#(icon(.palette))<span class="row-main"><a href="\#(link)">\#(t(.brandingTitle))</a><small class="muted">\#(t(.brandingLead))</small></span></li>"#
    }
    package var jobs: [JobKind] { [RecordCheck.job(ground, post)] }
    package var schedules: [Schedule] { [RecordCheck.schedule] }
    package var personTables: [PersonTable] {
        [PersonTable("host_code", keys: ["code_hash"], .stays, hidden: ["code_hash", "state_hash", "next"])]
    }
    package func subscribe() {
        // A host opens the portal of whoever has claimed it, also after a merge or its undo.
        ground.ledger.inTransaction(on: OrganizationsMerged.self, name: "branding.merged") { event, _, tx in
            try Self.follow([event.organization, event.mergedOrganization], tx)
        }
        ground.ledger.inTransaction(on: OrganizationsParted.self, name: "branding.parted") { event, _, tx in
            try Self.follow([event.organization, event.mergedOrganization], tx)
        }
    }
    private static func follow(_ organizations: [OrganizationID], _ tx: Transaction) throws {
        guard let vendor = tx.vendor else { return }
        try tx.execute("""
            UPDATE vendor_host SET organization_id = (SELECT c.owner_id FROM host_claim c WHERE c.vendor_id = \(vendor) AND c.host = vendor_host.host)
            WHERE vendor = \(vendor) AND organization_id IN \(list: organizations)
                AND EXISTS (SELECT 1 FROM host_claim c WHERE c.vendor_id = \(vendor) AND c.host = vendor_host.host)
            """)
        try BrandStore.touch(vendor, tx)
    }
}

/// A brand's own words on a page.
enum BrandWords {
    /// Headings of an author stand below the page's own.
    static func markdown(_ text: String) -> HTML { Markdown.html(text, below: 1) }
    static func welcome(_ words: LanguageMap, picture: Brand.Picture?, _ t: Localizer) -> HTML {
        let text = words.resolve(t.language)
        if text.isEmpty, picture == nil { return HTML() }
        let image: HTML? = picture.map { #"<img class="welcome-picture" src="\#($0.link)" alt="" width="\#($0.width)" height="\#($0.height)">"# }
        let said: HTML? = text.isEmpty ? nil : prose(markdown(text))
        return #"<section class="welcome">\#(image)\#(said)</section>"#
    }
}
