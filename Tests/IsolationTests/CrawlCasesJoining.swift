import App
import Support
import Web

// Fixtures of joining: public pages that only a code or a pass opens, an organization's ways, the vendor's terms, one's own consent.
extension CrawlCases {
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]
    private static let base = "/organizations/{organization}/joining"
    private static let code = ["code": "joinCode"], claim = ["claim": "domainClaim"], asked = ["request": "joinRequest"], entry = ["entry": "joinEntry"]
    private static let text = ["text": "legalText"], version = ["text": "legalText", "version": "legalVersion"]

    static let joining: [CrawlCase] = joiningPublic + joiningWays + joiningTerms

    private static let joiningPublic: [CrawlCase] = [
        page("/join/{code}", .nobody, strangers: [.otherVendorAdmin], ["code": "joinCodeText"]),
        form("/join/{code}", .nobody, strangers: [.otherVendorAdmin], ["code": "joinCodeText"]) { _ in [("email", "somebody.else@example.test")] },
        page("/join/mail/{try}", .nobody, strangers: [.otherVendorAdmin], ["try": "joinTry"]),
        form("/join/mail/{try}", .nobody, strangers: [.otherVendorAdmin], ["try": "joinTry"]) { _ in [("code", "123456")] },
        page("/join/enter/{pass}", .nobody, strangers: [.otherVendorAdmin], ["pass": "joinPass"]),
        form("/join/enter/{pass}", .nobody, strangers: [.otherVendorAdmin], ["pass": "joinPass"]) { [("name", "New Joiner"), ("language", "en"), ("agree", $0.legalVersion)] },
        form("/join/enter/{pass}/ask", .nobody, strangers: [.otherVendorAdmin], ["pass": "askPass"]) { [("name", "New Joiner"), ("organization", $0.joinCodeText)] },
        page("/terms/{text}", .nobody, strangers: [.otherVendorAdmin], text),
    ]

    private static let joiningWays: [CrawlCase] = [
        list("/joining", .victimAdmin),
        page(base, .victimAdmin),
        form(base + "/codes", .victimAdmin) { _ in [("label", "Meeting"), ("days", "7")] },
        page(base + "/codes/{code}", .victimAdmin, code),
        page(base + "/codes/{code}/qr.png", .victimAdmin, code),
        form(base + "/codes/{code}/rotate", .victimAdmin, code),
        form(base + "/codes/{code}/end", .victimAdmin, code),
        form(base + "/domains", .victimAdmin) { _ in [("domain", "quetzalia-two.example")] },
        page(base + "/domains/{claim}", .victimAdmin, claim),
        form(base + "/domains/{claim}", .victimAdmin, claim) { _ in [("rule", "localEnd"), ("ruleValue", ".uk")] },
        checked(form(base + "/domains/{claim}/check", .victimAdmin, claim)),
        form(base + "/domains/{claim}/confirm", .vendorAdmin, strangers: Identity.organizationStrangers + [.victimAdmin, .managerInside], claim),
        form(base + "/domains/{claim}/end", .victimAdmin, claim),
        page(base + "/requests/{request}", .victimAdmin, asked),
        form(base + "/requests/{request}/approve", .victimAdmin, asked),
        form(base + "/requests/{request}/decline", .victimAdmin, asked) { _ in [("reason", "Not one of us")] },
        form(base + "/entries/{entry}/undo", .victimAdmin, entry),
        form(base + "/entries/{entry}/keep", .victimAdmin, entry),
        list("/settings/joining", .vendorAdmin, strangers: vendorOnly),
        form("/settings/joining", .vendorAdmin, strangers: vendorOnly) { _ in [("byName", "on")] },
    ]
    /// Name servers say nothing in the crawl: the owner reads that.
    private static func checked(_ made: CrawlCase) -> CrawlCase {
        var made = made
        made.ownerStatuses = 200...422
        return made
    }

    private static let joiningTerms: [CrawlCase] = [
        list("/settings/terms", .vendorAdmin, strangers: vendorOnly),
        form("/settings/terms", .vendorAdmin, strangers: vendorOnly) { _ in [("kind", "privacy"), ("title-en", "Privacy"), ("body-en", "Text"), ("asks", "notice")] },
        page("/settings/terms/{text}", .vendorAdmin, strangers: vendorOnly, text),
        form("/settings/terms/{text}", .vendorAdmin, strangers: vendorOnly, text) { _ in [("title-en", "Terms"), ("body-en", "New"), ("asks", "agree")] },
        form("/settings/terms/{text}/publish", .vendorAdmin, strangers: vendorOnly, text),
        form("/settings/terms/{text}/end", .vendorAdmin, strangers: vendorOnly, text),
        page("/settings/terms/{text}/versions/{version}", .vendorAdmin, strangers: vendorOnly, version),
        page("/settings/terms/{text}/versions/{version}/people.csv", .vendorAdmin, strangers: vendorOnly, version),
        list("/welcome", .victimLearner, strangers: Identity.personStrangers),
        ownForm("/welcome") { [("agree", $0.legalVersion)] },
        ownForm("/welcome/decline"),
        list("/me/consents", .victimLearner, strangers: Identity.personStrangers),
    ]
}
