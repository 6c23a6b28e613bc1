package import HTML
package import Kernel
package import Web

/// What the vendor may leave to its partners, one by one.
package enum BrandField: String, Sendable, Codable, CaseIterable {
    case name, logo, colours, typeface, welcome, mail, certificate, host, sender, poweredBy
    /// Until the vendor chooses otherwise: how things look, not where they live or who speaks.
    package static let usual: Set<BrandField> = [.name, .logo, .colours, .typeface, .welcome, .mail, .certificate]
}

/// A brand as somebody designed it: what is nil comes from the vendor, and the vendor's from Laurel.
package struct BrandContent: Sendable, Codable, Equatable {
    package enum Slot: String, Sendable, CaseIterable {
        case logo, logoDark, favicon, welcomePicture
        var field: BrandField { self == .welcomePicture ? .welcome : .logo }
        /// The longer side in pixels: sharp on a dense screen at the size it is shown.
        var edge: Int {
            switch self {
            case .logo, .logoDark: 640
            case .favicon: 192
            case .welcomePicture: 1280
            }
        }
    }

    package var name: String?
    /// `#rrggbb`, as wished; what is shown is repaired.
    package var accent: String?
    package var typeface: Typeface?
    package var logo: Brand.Picture?
    package var logoDark: Brand.Picture?
    package var favicon: Brand.Picture?
    package var welcome: LanguageMap?
    package var home: LanguageMap?
    package var welcomePicture: Brand.Picture?
    package var mailFooter: LanguageMap?
    /// The partner's mark on certificates of its people.
    package var coBrands: Bool?
    package var hidesPoweredBy: Bool?
    package init() {}

    package subscript(slot: Slot) -> Brand.Picture? {
        get {
            switch slot {
            case .logo: logo
            case .logoDark: logoDark
            case .favicon: favicon
            case .welcomePicture: welcomePicture
            }
        }
        set {
            switch slot {
            case .logo: logo = newValue
            case .logoDark: logoDark = newValue
            case .favicon: favicon = newValue
            case .welcomePicture: welcomePicture = newValue
            }
        }
    }
    var pictures: [Brand.Picture] { Slot.allCases.compactMap { self[$0] } }

    /// This brand over what it falls back to, field by field.
    /// - Parameter partner: the organization's name; nil for the vendor's own brand.
    package func over(_ base: Brand, partner: String?) -> Brand {
        var brand = base
        if let name { brand.name = name }
        if let colour = accent.flatMap({ Colour(hex: $0) }) { brand.accent = colour }
        if let typeface { brand.typeface = typeface }
        if let logo {
            // Somebody else's mark on dark ground would be worse than one's own on the wrong one.
            brand.logo = logo
            brand.logoDark = logoDark
        } else if let logoDark { brand.logoDark = logoDark }
        if let favicon { brand.favicon = favicon }
        if let welcome, !welcome.isEmpty { brand.welcome = welcome }
        if let home, !home.isEmpty { brand.home = home }
        if let welcomePicture { brand.welcomePicture = welcomePicture }
        if let mailFooter, !mailFooter.isEmpty { brand.mailFooter = mailFooter }
        if let hidesPoweredBy { brand.hidesPoweredBy = hidesPoweredBy }
        brand.partner = partner.flatMap { coBrands == true ? Brand.Partner(name: name ?? $0, logo: logo) : nil }
        return brand
    }

    /// Names of what differs, for the ledger.
    func changed(since other: BrandContent) -> [String] {
        var all: [String] = []
        func note(_ name: String, _ differs: Bool) { if differs { all.append(name) } }
        note("name", name != other.name)
        note("accent", accent != other.accent)
        note("typeface", typeface != other.typeface)
        for slot in Slot.allCases { note(slot.rawValue, self[slot] != other[slot]) }
        note("welcome", welcome != other.welcome)
        note("home", home != other.home)
        note("mailFooter", mailFooter != other.mailFooter)
        note("certificate", coBrands != other.coBrands)
        note("poweredBy", hidesPoweredBy != other.hidesPoweredBy)
        return all
    }
}
