package import HTML
package import Kernel

/// Who is asking, and the scopes that can be minted for them. Made by People.Access from a session or an API credential.
package protocol Authority: Sendable {
    var actor: Actor { get }
    /// The person behind a session; nil for API credentials and strangers.
    var viewer: Viewer? { get }
    /// A secret of this sign-in from which form tokens are derived; nil when there is none.
    var formSecret: String? { get }
    /// When the person last proved who they are; nil when there is none.
    var provedAt: Instant? { get }
    /// The reach under a right; nil when it is not granted at all.
    func reach(of right: any Right.Type) -> Reach?
    /// - Throws: `WebRefusal.signInFirst` for strangers, `.forbidden` when the right is missing.
    func scope<R: Right>(_ right: R.Type) throws -> Scope<R>
}
extension Authority {
    package var provedAt: Instant? { nil }
    package func may(_ right: any Right.Type) -> Bool { reach(of: right).map { !$0.isNothing } ?? false }
}

/// The signed-in person as the frames show them.
package struct Viewer: Sendable {
    package let id: PersonID
    package let name: String
    package let email: String
    package let language: Language
    package let zone: String
    /// The organization whose hat they wear now.
    package let organization: OrganizationID?
    package let organizationName: String
    /// Organizations below it that they reach as well.
    package let below: Int
    /// Their other organizations, for the switcher.
    package let others: [(id: OrganizationID, name: String)]
    /// The administrator who acts as this person, if somebody does.
    package let impersonator: PersonID?
    package init(id: PersonID, name: String, email: String, language: Language, zone: String, organization: OrganizationID?,
                 organizationName: String, below: Int, others: [(id: OrganizationID, name: String)], impersonator: PersonID? = nil) {
        self.impersonator = impersonator
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.organization = organization
        self.organizationName = organizationName
        self.below = below
        self.others = others
    }
}

/// The vendor that a host belongs to, with what every page needs of it.
package struct Site: Sendable {
    package let vendor: VendorID
    package let name: String
    package let zone: Zone
    package let language: Language
    /// Brand accent as `#rrggbb`.
    package let accent: String
    /// Scheme, host and port of the vendor's portal, where people sign in; without a slash at the end. The same on every host of the vendor.
    package let portalOrigin: String
    /// The content origins with `*` for the label, e.g. `http://*.localhost:8081`.
    package let contentOrigins: String
    /// The looks of this vendor's portals.
    package var brands: Brands
    /// Hosts of organizations, without port.
    package var portals: [OrganizationID: String] = [:]
    /// The same as origins.
    package var origins: [OrganizationID: String] = [:]
    /// Every origin that may show this vendor's content in a frame, the vendor's own first.
    package var portalOrigins: [String]
    /// The organization whose host was asked, with that host; nil on the vendor's own.
    package var organization: OrganizationID?
    package var host: String?
    package init(vendor: VendorID, name: String, zone: Zone, language: Language, accent: String, portalOrigin: String, contentOrigins: String) {
        self.vendor = vendor
        self.name = name
        self.zone = zone
        self.language = language
        self.accent = accent
        self.portalOrigin = portalOrigin
        self.contentOrigins = contentOrigins
        brands = Brands(vendor: Brand(name: name, accent: Colour(hex: accent) ?? .black))
        portalOrigins = [portalOrigin]
    }
    /// Where an organization's people find their portal.
    package func origin(of organization: OrganizationID?) -> String { organization.flatMap { origins[$0] } ?? portalOrigin }
    /// The origin of the host that was asked.
    package var hereOrigin: String { origin(of: organization) }
}

extension Site {
    /// Stands in for a vendor on hosts where none lives, so that the answer can still be a page.
    static let nowhere = Site(vendor: VendorID("00000000-0000-7000-8000-000000000000"), name: "Laurel", zone: .utc, language: .en, accent: "#2f5bd7",
                              portalOrigin: "http://localhost", contentOrigins: "'none'")
}

/// What arrived to identify the caller.
package struct Presented: Sendable {
    /// The session cookie's value.
    package let session: String?
    /// The `Authorization` header's value.
    package let authorization: String?
    package let userAgent: String
    package let address: String
    /// Nothing: a stranger.
    package static let nothing = Presented(session: nil, authorization: nil, userAgent: "", address: "")
    package init(session: String?, authorization: String?, userAgent: String, address: String) {
        (self.session, self.authorization) = (session, authorization)
        (self.userAgent, self.address) = (userAgent, address)
    }
}

/// The seams between Web and People, which lies above it.
package struct FrontDoor: Sendable {
    /// The vendor of a host (port removed); nil when nobody lives there.
    package let site: @Sendable (String) async throws -> Site?
    /// The same where it is known without waiting; nil where it would have to be read, and where nobody lives.
    let siteAtOnce: @Sendable (String) -> Site?
    package let identify: @Sendable (Site, Presented) async throws -> any Authority
    package let gates: [Gate]
    /// When the caller last proved who they are, read anew.
    package let provedAt: @Sendable (WebRequest) async throws -> Instant?
    /// The page on which somebody proves again who they are, with the form they sent kept in it.
    package let proveAgain: (@Sendable (WebRequest, Fields) async throws -> WebResponse)?
    package init(site: @escaping @Sendable (String) async throws -> Site?, siteAtOnce: @escaping @Sendable (String) -> Site? = { _ in nil },
                 identify: @escaping @Sendable (Site, Presented) async throws -> any Authority, gates: [Gate] = [],
                 provedAt: @escaping @Sendable (WebRequest) async throws -> Instant? = { $0.authority.provedAt },
                 proveAgain: (@Sendable (WebRequest, Fields) async throws -> WebResponse)? = nil) {
        self.site = site
        self.siteAtOnce = siteAtOnce
        self.identify = identify
        self.gates = gates
        self.provedAt = provedAt
        self.proveAgain = proveAgain
    }
}
