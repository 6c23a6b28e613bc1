import App
import Support
import Web

// Fixtures of branding: a partner's look, host and sender, and the way between hosts.
extension CrawlCases {
    private static let brandStrangers = Identity.organizationStrangers + [.victimLearner, .distributorReport]

    static let branding: [CrawlCase] = [
        list("/branding", .victimAdmin),
        list("/branding/policy", .vendorAdmin, strangers: Identity.vendorStrangers + [.victimAdmin]),
        form("/branding/policy", .vendorAdmin, strangers: Identity.vendorStrangers + [.victimAdmin]) { _ in [("fields", "name")] },
        page("/branding/{organization}", .victimAdmin, strangers: brandStrangers),
        form("/branding/{organization}", .victimAdmin, strangers: brandStrangers) { _ in [("name", "Quiet"), ("accent", "#123456")] },
        form("/branding/{organization}/publish", .victimAdmin, strangers: brandStrangers),
        form("/branding/{organization}/discard", .victimAdmin, strangers: brandStrangers),
        form("/branding/{organization}/reset", .victimAdmin, strangers: brandStrangers),
        page("/branding/{organization}/versions", .victimAdmin, strangers: brandStrangers),
        form("/branding/{organization}/versions/{number}/restore", .victimAdmin, strangers: brandStrangers, ["number": "brandVersion"]),
        upload("/branding/{organization}/pictures/{slot}", .victimAdmin, strangers: brandStrangers, ["slot": "brandSlot"],
               file: #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="red"/></svg>"#),
        form("/branding/{organization}/pictures/{slot}/remove", .victimAdmin, strangers: brandStrangers, ["slot": "brandSlot"]),
        page("/branding/{organization}/preview", .victimAdmin, strangers: brandStrangers),
        page("/branding/{organization}/preview/{part}", .victimAdmin, strangers: brandStrangers, ["part": "brandPart"]),
        page("/branding/{organization}/host", .victimAdmin, strangers: brandStrangers),
        form("/branding/{organization}/host", .vendorAdmin, strangers: brandStrangers) { _ in [("host", "other.quetzal.test")] },
        form("/branding/{organization}/host/check", .victimAdmin, strangers: brandStrangers),
        form("/branding/{organization}/host/remove", .vendorAdmin, strangers: brandStrangers),
        page("/branding/{organization}/sender", .victimAdmin, strangers: brandStrangers),
        form("/branding/{organization}/sender", .vendorAdmin, strangers: brandStrangers) { _ in [("name", "Quiet"), ("address", "q@quetzal.test")] },
        form("/branding/{organization}/sender/check", .victimAdmin, strangers: brandStrangers),
        form("/branding/{organization}/sender/remove", .vendorAdmin, strangers: brandStrangers),
        page("/brand/pictures/{picture}", .nobody, strangers: [.otherVendorAdmin], ["picture": "brandPicture"]),
        ownPortal("/hosts/enter") { "host=\(World.portal)&state=\(String(repeating: $0.brandPart.first ?? "s", count: 40))" },
        ownPortal("/hosts/prove") { "host=\(World.portal)&state=\(String(repeating: $0.brandPart.first ?? "s", count: 40))" },
        ownPortal("/hosts/visit") { _ in "host=\(World.portal)&to=%2Fforgot" },
        arrival,
    ]

    /// The way into the victim's portal: its people get a code, others of the vendor a kind page, other vendors nothing.
    private static func ownPortal(_ route: String, _ query: @escaping @Sendable (CrawlIDs) -> String) -> CrawlCase {
        var made = page(route, .victimLearner, strangers: [.otherVendorAdmin], query: query)
        made.isList = true
        return made
    }
    private static var arrival: CrawlCase {
        var made = page("/hosts/arrive", .nobody, strangers: [.otherVendorAdmin]) { "code=\($0.hostCode)" }
        made.host = World.portal
        made.cookies = "\(Hosts.arrivalCookie)=\(World.arrival)"
        return made
    }
}
