package import HTML
package import Kernel
package import People
package import Web

/// What every way to a provider has in common.
package enum Journeys {
    /// The browser's correlation value: the one it has, so that several tabs work, or a new one.
    package static func correlation(_ request: WebRequest) -> String {
        if let known = request.cookie(Attempt.cookieName), known.utf8.count == SessionToken.characters { return known }
        return SessionToken.make()
    }
    package static func cookie(_ correlation: String, _ site: Site) -> String {
        "\(Attempt.cookieName)=\(correlation); Path=/sso; Max-Age=\(Attempt.seconds); HttpOnly; SameSite=Lax" + (site.portalOrigin.hasPrefix("https:") ? "; Secure" : "")
    }
    /// Off to the provider.
    /// - Parameter address: from its checked discovery document or metadata.
    package static func leave(to address: String, correlation: String, _ request: WebRequest) -> WebResponse {
        WebResponse(status: 303, headers: [("Location", address), ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer"),
                                           ("Set-Cookie", cookie(correlation, request.site))])
    }
    /// Where to go after signing in: only a page of ours, and not back to a page of signing in.
    package static func next(_ fields: Fields) -> Link? {
        guard let text = fields.filled("next"), !text.hasPrefix("/sign-"), !text.hasPrefix("/sso/") else { return nil }
        return Link(returningTo: text)
    }
    /// The same for an address that a provider may send whole (OpenID Connect Core 1.0, section 4): of this portal, or none.
    package static func target(_ text: String?, _ site: Site) -> Link? {
        guard let text else { return nil }
        let path = text.hasPrefix(site.portalOrigin + "/") ? String(text.dropFirst(site.portalOrigin.count)) : text
        return next(Fields([("next", path)]))
    }
    /// Forms may send only to ourselves, and browsers hold redirects to that: a page that moves on by itself leaves the form behind.
    package static func moveOn(to link: Link, provider: String, _ request: WebRequest) -> WebResponse {
        .page(ArrivalViews.movingOn(request, to: link, provider: provider)).adding("Refresh", "0; url=" + link.address)
    }
}
