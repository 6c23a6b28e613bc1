package import HTML
package import Kernel

/// The look of a portal, every field settled: an organization's own where it has one and may have it, else its vendor's.
package struct Brand: Sendable, Equatable {
    /// A picture that we encoded, public under its hash.
    package struct Picture: Sendable, Hashable, Codable {
        package let sha256: String
        package let width, height: Int
        package let type: String
        package init(sha256: String, width: Int, height: Int, type: String) {
            (self.sha256, self.width, self.height, self.type) = (sha256, width, height, type)
        }
        package var link: Link { "/brand/pictures/\(sha256)" }
    }
    /// A partner's mark on the certificates of its people.
    package struct Partner: Sendable, Hashable {
        package let name: String
        package let logo: Picture?
        package init(name: String, logo: Picture?) { (self.name, self.logo) = (name, logo) }
    }
    /// Whose name and address stand in a mail's From; only ever one whose records were found.
    package struct Sender: Sendable, Hashable {
        package let name: String
        package let address: String
        package init(name: String, address: String) { (self.name, self.address) = (name, address) }
    }

    /// The portal's name.
    package var name: String
    package var accent: Colour
    package var typeface = Typeface.inter
    package var logo: Picture?
    /// On dark ground; nil takes `logo`.
    package var logoDark: Picture?
    package var favicon: Picture?
    /// Markdown beside the sign-in form and on top of the learner's home.
    package var welcome = LanguageMap()
    package var home = LanguageMap()
    package var welcomePicture: Picture?
    /// The last lines of every mail.
    package var mailFooter = LanguageMap()
    package var partner: Partner?
    package var hidesPoweredBy = false
    package var sender: Sender?
    package init(name: String, accent: Colour) { (self.name, self.accent) = (name, accent) }

    /// The mark at the top of every page; nil shows the name.
    package var mark: Frame.Logo? {
        logo.map { Frame.Logo(light: $0.link, dark: logoDark?.link, width: $0.width, height: $0.height) }
    }
}

/// The kept set of typefaces. Each is subset from a Debian package by tools/assets.py and served by us.
package enum Typeface: String, Sendable, Codable, CaseIterable {
    case inter, openSans, lato, notoSerif

    /// Its own name: a proper noun in every language.
    package var title: String {
        switch self {
        case .inter: "Inter"
        case .openSans: "Open Sans"
        case .lato: "Lato"
        case .notoSerif: "Noto Serif"
        }
    }
    /// The asset of each weight range.
    var files: [(asset: String, weight: String)] {
        switch self {
        case .inter: [("inter.woff2", "400 700")]
        case .openSans: [("open-sans.woff2", "400 500"), ("open-sans-bold.woff2", "550 700")]
        case .lato: [("lato.woff2", "400 500"), ("lato-bold.woff2", "550 700")]
        case .notoSerif: [("noto-serif.woff2", "400 500"), ("noto-serif-bold.woff2", "550 700")]
        }
    }
    /// What stands in for it until it is there, and where letters are missing.
    var fallback: String { self == .notoSerif ? "Georgia, serif" : "system-ui, sans-serif" }
    /// For mail programs, which load no fonts.
    package var mailFamily: String { self == .notoSerif ? "Georgia,'Noto Serif',serif" : "\(title),system-ui,-apple-system,Segoe UI,sans-serif" }
}

/// The published brands of a vendor, held in memory.
package struct Brands: Sendable {
    package let vendor: Brand
    package let organizations: [OrganizationID: Brand]
    package init(vendor: Brand, organizations: [OrganizationID: Brand] = [:]) { (self.vendor, self.organizations) = (vendor, organizations) }
    package func of(_ organization: OrganizationID?) -> Brand { organization.flatMap { organizations[$0] } ?? vendor }
}
