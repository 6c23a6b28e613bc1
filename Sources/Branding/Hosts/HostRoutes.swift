import HTML
import HTTPTypes
import Kernel
import People
import Store
import Web

/// From a partner's host to the vendor's sign-in and back.
struct HostRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/hosts/enter", "Leads a signed-in person to the portal of their organization's own host", anyone: { try await enter($0) }),
            .page("/hosts/prove", OwnAccount.self, "Leads back to a portal's own host after a fresh proof of who one is", { request, _ in try await enter(request) }).sensitive(),
            .page("/hosts/arrive", "Opens the session of a portal's own host with a code that works once", anyone: { try await arrive($0) }),
            .page("/hosts/visit", "Opens a page of the sign-in host in a portal's brand", anyone: { request in
                let host = try portal(request).host
                guard let target = request.query.filled("to").flatMap({ Link(returningTo: $0) }) else { throw WebRefusal.notFound }
                return WebResponse.redirect(target).adding("Set-Cookie", Hosts.cookie(Hosts.portalCookie, host, seconds: 900, request.site))
            }),
        ]
    }

    /// The host named in the address, when it is a portal of this vendor and we are on the vendor's own host.
    private func portal(_ request: WebRequest) throws -> (host: String, organization: OrganizationID) {
        let name = request.query.text("host")
        guard request.site.organization == nil, let found = request.site.portals.first(where: { $0.value == name }) else { throw WebRefusal.notFound }
        return (name, found.key)
    }

    private func enter(_ request: WebRequest) async throws -> WebResponse {
        let (host, organization) = try portal(request), vendor = request.vendor, site = request.site
        let next = request.query.filled("next").flatMap { Link(returningTo: $0) }?.address ?? "/"
        let state = request.query.text("state")
        guard let viewer = request.authority.viewer, let token = request.cookie("laurel_session") else {
            let back = Hosts.enter.query("host", host).query("next", next).query("state", state.isEmpty ? nil : state)
            return WebResponse.redirect(PeopleLinks.signIn.query("next", back.address).query("lang", request.query.value("lang")))
                .adding("Set-Cookie", Hosts.cookie(Hosts.portalCookie, host, seconds: 900, site))
        }
        // Whoever acts as somebody else does so under their eyes here, and nowhere without the banner.
        if viewer.impersonator != nil { throw WebRefusal.notAsSomebodyElse }
        guard viewer.organization == organization || viewer.others.contains(where: { $0.id == organization }) else {
            return .page(HostViews.notHere(request, portal: site.brands.of(organization).name), status: 403)
                .adding("Set-Cookie", Hosts.cookie(Hosts.portalCookie, "", seconds: 0, site))
        }
        // Begun elsewhere: only the portal's own host can give its browser the secret that a code asks for.
        guard (32...200).contains(state.utf8.count) else { return Hosts.leave(site.origin(of: organization), PeopleLinks.signIn.query("next", next)) }
        let code = try await ground.store.write(vendor) { tx -> String? in
            guard let session = try tx.first("""
                SELECT id FROM session WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(token)) AND revoked_at IS NULL AND host IS NULL AND impersonator_id IS NULL
                """)?.text("id") else { return nil }
            return try HostCodes.make(for: viewer.id, session: session, host: host, organization: organization, state: state, next: next, vendor: vendor, tx)
        }
        guard let code else { throw WebRefusal.signInFirst }
        return Hosts.leave(site.origin(of: organization), Hosts.arrive.query("code", code))
            .adding("Set-Cookie", Hosts.cookie(Hosts.portalCookie, "", seconds: 0, site))
            .adding("Referrer-Policy", "no-referrer")
    }

    private func arrive(_ request: WebRequest) async throws -> WebResponse {
        guard let host = request.site.host, let organization = request.site.organization else { throw WebRefusal.notFound }
        let vendor = request.vendor, code = request.query.text("code"), state = request.cookie(Hosts.arrivalCookie) ?? ""
        let agent = request.headers[.userAgent] ?? "", address = request.address, before = request.cookie("laurel_session")
        let opened = try await ground.store.write(vendor) { tx -> (token: String, next: String)? in
            guard let arrival = try HostCodes.take(code, host: host, state: state, vendor: vendor, tx), arrival.organization == organization,
                  let person = try Persons.find(arrival.person, vendor: vendor, tx), !person.isSuspended else { return nil }
            if let before { try Sessions.revoke(token: before, vendor: vendor, tx) }
            let token = try Sessions.open(person.id, vendor: vendor, userAgent: agent, address: address, organization: organization, tx)
            try HostSessions.bind(token, to: host, parent: arrival.session, vendor: vendor, tx)
            return (token, arrival.next)
        }
        guard let opened else { return .page(HostViews.codeGone(request), status: 403) }
        return WebResponse.redirect(Link(returningTo: opened.next) ?? "/")
            .adding("Set-Cookie", Sessions.cookie(opened.token, secure: request.site.portalOrigin.hasPrefix("https:")))
            .adding("Set-Cookie", Hosts.cookie(Hosts.arrivalCookie, "", seconds: 0, request.site))
            .adding("Referrer-Policy", "no-referrer")
    }
}

/// What people read on their way between hosts.
enum HostViews {
    static func notHere(_ request: WebRequest, portal: String) -> Page {
        let t = request.t
        return Page(title: t(.brandingNotHereTitle), frame: .plain, body: #"""
            <div class="card"><h1>\#(t(.brandingNotHereTitle))</h1>
            <p class="lead">\#(t(.brandingNotHereText(name: request.authority.viewer?.email ?? "", portal: portal)))</p>
            <p>\#(t(.brandingNotHereHelp))</p>
            \#(buttonRow(linkButton(t(.brandingNotHereOwn), to: "/", style: .primary), linkButton(t(.brandingNotHereOther), to: "/sign-out")))</div>
            """#)
    }
    static func codeGone(_ request: WebRequest) -> Page {
        let t = request.t
        return Page(title: t(.brandingCodeGoneTitle), frame: .plain, body: #"""
            <div class="card"><h1>\#(t(.brandingCodeGoneTitle))</h1><p class="lead">\#(t(.brandingCodeGoneText))</p>
            \#(buttonRow(linkButton(t(.brandingCodeGoneButton), to: "/sign-in", style: .primary)))</div>
            """#)
    }
}
