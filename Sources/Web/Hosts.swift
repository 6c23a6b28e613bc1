package import HTML
import HTTPTypes
import Foundation
package import Kernel

/// How a portal's own host and the vendor's sign-in host play together (foundations 22). On a partner's host nobody proves who
/// they are: its visitors are led to the vendor's host and come back with a code.
package enum Hosts {
    /// On the vendor's host: whose portal somebody came from, so that pages before sign-in wear its brand.
    package static let portalCookie = "laurel_portal"
    /// On the partner's host: that the way in was begun by this browser.
    package static let arrivalCookie = "laurel_arrival"
    package static let enter: Link = "/hosts/enter"
    package static let arrive: Link = "/hosts/arrive"
    package static let visit: Link = "/hosts/visit"
    package static let prove: Link = "/hosts/prove"

    /// Pages that live on the vendor's host only, with everything below them: proofs of identity, and what begins with one.
    static let signInPaths = ["/sign-in", "/forgot", "/reset", "/invitation", "/sso", "/join", "/me/security"]

    static func livesAtSignIn(_ path: String) -> Bool {
        signInPaths.contains { path == $0 || (path.hasPrefix($0) && path.dropFirst($0.count).first == "/") }
    }

    /// The answer of a partner's host to what does not live there; nil lets the request through.
    static func away(_ request: WebRequest) throws -> WebResponse? {
        guard let host = request.site.host, livesAtSignIn(request.path) else { return nil }
        guard request.method == .get || request.method == .head else { throw WebRefusal.notFound }
        if request.path == "/sign-in" {
            // Whoever is in already is led on by the page itself.
            return request.authority.viewer == nil ? begin(request, host, next: request.query.filled("next")) : nil
        }
        let query = request.query.pairs.map { "\(encode($0.name))=\(encode($0.value))" }.joined(separator: "&")
        let target = request.path + (query.isEmpty ? "" : "?" + query)
        return leave(request.site.portalOrigin, visit.query("host", host).query("to", target))
    }

    /// A sensitive act on a partner's host by somebody who proved long ago who they are: they do so on the vendor's host and come back.
    static func proveElsewhere(_ request: WebRequest, next: String) -> WebResponse? {
        request.site.host.map { begin(request, $0, next: next, proving: true) }
    }

    /// Leads to the vendor's host with a secret that only this browser keeps: a code that somebody else began is not taken.
    private static func begin(_ request: WebRequest, _ host: String, next: String?, proving: Bool = false) -> WebResponse {
        let state = UUID().uuidString.lowercased() + UUID().uuidString.lowercased()
        let safe = next.flatMap { Link(returningTo: $0) }?.address
        let way = (proving ? prove : enter).query("host", host).query("next", safe).query("state", state)
        return leave(request.site.portalOrigin, proving ? visit.query("host", host).query("to", way.address) : way)
            .adding("Set-Cookie", cookie(arrivalCookie, state, seconds: 900, request.site))
    }

    /// Where forms of a page may lead: browsers hold redirects after a form to it as well. Signing out of a portal's host leads to the
    /// vendor's, signing in for a portal leads back to that one alone; nobody is told of others.
    static func formTargets(_ request: WebRequest) -> String {
        let site = request.site
        if site.organization != nil { return "'self' \(site.portalOrigin)" }
        let visiting = request.cookie(portalCookie).flatMap { portal in site.portals.first { $0.value == portal }?.key }
        return visiting.map { "'self' \(site.origin(of: $0))" } ?? "'self'"
    }

    /// 303 to another host of this vendor.
    package static func leave(_ origin: String, _ link: Link) -> WebResponse {
        WebResponse(status: 303, headers: [("Location", origin + link.address), ("Cache-Control", "no-store")])
    }
    package static func cookie(_ name: String, _ value: String, seconds: Int, _ site: Site) -> String {
        "\(name)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax" + (site.portalOrigin.hasPrefix("https:") ? "; Secure" : "")
    }
    private static func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text }

    /// Where acting for another organization happens, when that is not this host: its own host, or from one the vendor's.
    package static func elsewhere(_ request: WebRequest, for organization: OrganizationID) -> WebResponse? {
        let site = request.site
        if organization == site.organization { return nil }
        if let origin = site.origins[organization] { return leave(origin, "/sign-in") }
        return site.organization == nil ? nil : leave(site.portalOrigin, "/switch/\(organization.value)")
    }
}

extension Site {
    /// The brand that this request is answered in.
    /// - Parameters: viewer: who is signed in; visiting: the portal host that a visitor of the vendor's sign-in pages came from.
    func brand(for viewer: Viewer?, visiting: String?) -> Brand {
        if let organization { return brands.of(organization) }
        if let viewer { return brands.of(viewer.organization) }
        return brands.of(visiting.flatMap { portal in portals.first { $0.value == portal }?.key })
    }
}
