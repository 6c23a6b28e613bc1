import App
import Support
import Web

// Fixtures of identity providers: managed by the victim's partner administrator, met by everybody on the way in.
extension CrawlCases {
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]
    private static let managers = Identity.organizationStrangers + [.victimLearner, .managerOutside]
    private static let base = "/settings/identity-providers/{provider}"
    private static let saml = ["provider": "samlProvider"]
    /// On the way in: whoever knows the address meets the provider, but at its vendor alone.
    private static let passing: [Identity] = [.otherVendorAdmin]

    private static func answering(_ one: CrawlCase, _ statuses: ClosedRange<Int>) -> CrawlCase {
        var made = one
        made.ownerStatuses = statuses
        return made
    }

    static let singleSignOn: [CrawlCase] = managed + changed + policy + met

    private static let managed: [CrawlCase] = [
        list("/settings/identity-providers", .victimAdmin, strangers: managers),
        list("/settings/identity-providers/new", .victimAdmin, strangers: managers),
        form("/settings/identity-providers/new", .victimAdmin, strangers: managers) {
            [("kind", "oidc"), ("name", "New ID"), ("organization", $0.organization), ("issuer", "https://op.example"), ("clientID", "c"), ("authentication", "basic"), ("secret", "s")]
        },
        page("/settings/identity-providers/reference", .victimAdmin, strangers: managers) { "number=\($0.ssoReference)" },
        page(base, .victimAdmin, strangers: managers), page(base + "/edit", .victimAdmin, strangers: managers), page(base + "/mapping", .victimAdmin, strangers: managers),
        page(base + "/test", .victimAdmin, strangers: managers), page(base + "/metadata", .victimAdmin, strangers: managers, saml),
        page(base + "/arrivals/{arrival}", .victimAdmin, strangers: managers, ["arrival": "ssoArrival"]),
    ]

    private static let changed: [CrawlCase] = [
        form(base + "/edit", .victimAdmin, strangers: managers) { _ in
            [("version", "1"), ("name", "Renamed"), ("issuer", "https://op.example"), ("clientID", "c2"), ("authentication", "basic"), ("scopes", "openid")]
        },
        form(base + "/mapping", .victimAdmin, strangers: managers) { [("version", "1"), ("email", "mail"), ("defaultOrganization", $0.organization)] },
        form(base + "/state", .victimAdmin, strangers: managers) { _ in [("state", "off")] },
        form(base + "/archive", .victimAdmin, strangers: managers),
        form(base + "/secret", .victimAdmin, strangers: managers) { _ in [("secret", "another")] },
        form(base + "/domains", .victimAdmin, strangers: managers) { _ in [("domain", "more.test")] },
        form(base + "/domains/confirm", .vendorAdmin, strangers: managers + [.victimAdmin]) { _ in [("domain", "waiting.test")] },
        form(base + "/domains/remove", .victimAdmin, strangers: managers) { _ in [("domain", "waiting.test")] },
        // Nobody is called in a test: the owner hears that the provider cannot be reached.
        answering(form(base + "/refresh", .victimAdmin, strangers: managers), 422...422),
        form(base + "/unlink", .victimAdmin, strangers: managers) { [("person", $0.person)] },
        upload(base + "/metadata", .victimAdmin, strangers: managers, saml, file: WorldSingleSignOn.metadata),
        form(base + "/keys", .victimAdmin, strangers: managers, saml) { _ in [("step", "retire")] },
    ]

    private static let policy: [CrawlCase] = [
        page("/settings/identity-providers/policy", .vendorAdmin, strangers: vendorOnly),
        form("/settings/identity-providers/policy", .vendorAdmin, strangers: vendorOnly) { _ in [("partnersMay", "on")] },
        answering(form("/settings/identity-providers/policy/domains", .vendorAdmin, strangers: vendorOnly) { _ in [("domain", "quagga.test")] }, 200...422),
        form("/settings/identity-providers/policy/domains/remove", .vendorAdmin, strangers: vendorOnly) { _ in [("domain", "quagga.test")] },
        answering(form("/settings/identity-providers/policy/emergency", .vendorAdmin, strangers: vendorOnly) { [("person", $0.person), ("marked", "on")] }, 422...422),
    ]

    private static let met: [CrawlCase] = [
        page("/sso/{provider}/start", .nobody, strangers: passing), page("/sso/{provider}/keys", .nobody, strangers: passing),
        page("/sso/{provider}/metadata", .nobody, strangers: passing, saml),
        // Without the word of a provider that holds, even the right address leads to the page of refusals.
        answering(page("/sso/{provider}/return", .nobody, strangers: passing), 403...403),
        answering(page("/sso/{provider}/logout", .nobody, strangers: passing, saml), 403...403),
        answering(page("/sso/{provider}/finish/{token}", .nobody, strangers: passing, ["provider": "samlProvider", "token": "ssoConfirm"]), 403...403),
        answering(form("/sso/{provider}/acs", .nobody, strangers: passing, saml) { _ in [("SAMLResponse", "PHgvPg==")] }, 403...403),
        answering(form("/sso/{provider}/logout", .nobody, strangers: passing) { _ in [("logout_token", "a.b.c")] }, 400...400),
        page("/sso/confirm/{token}", .nobody, strangers: passing, ["token": "ssoConfirm"]),
        form("/sso/confirm/{token}", .nobody, strangers: passing, ["token": "ssoConfirm"]),
        form("/sso/find", .nobody, strangers: passing) { _ in [("email", "somebody@quagga.test")] },
    ]
}
