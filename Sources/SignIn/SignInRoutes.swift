import HTML
import HTTPTypes
import Kernel
import People
import Store
import Web

/// Pages and forms of sign-in, sign-out and the choice of the organization one acts for.
struct SignInRoutes: Sendable {
    let ground: Ground
    let post: Post
    var signIn: SignIn { SignIn(ground: ground, post: post) }

    var routes: [Route] {
        [
            .page("/sign-in", "Asks for e-mail and password", anyone: { request in
                if request.authority.viewer != nil { return .redirect(Self.next(request.query) ?? "/") }
                return try await page(request, request.query, .none)
            }),
            .form("/sign-in", "Signs in", anyone: { request, form in
                guard let email = form.filled("email") else { throw SignInRefusal.emailBad }
                let person = try await signIn.verify(email, form.raw("password") ?? "", vendor: request.vendor, address: request.address)
                return try await signIn.enter(person, request, method: .password, to: .redirect(Self.next(form) ?? "/"))
            }, again: { request, form, errors in try await page(request, form, errors) }),
            .page("/sign-out", "Asks before signing out", anyone: { request in
                guard request.authority.viewer != nil else { return .redirect(PeopleLinks.signIn) }
                return .page(SignInViews.signOut(request))
            }),
            .form("/sign-out", "Signs out", anyone: { request, _ in
                if let token = request.cookie("laurel_session") {
                    let vendor = request.vendor
                    try await ground.store.write(vendor) { tx in
                        try HostSessions.revokeParent(token: token, vendor: vendor, tx)
                        try Sessions.revoke(token: token, vendor: vendor, tx)
                    }
                    ground.access.forgetAll()
                }
                return .redirect(PeopleLinks.signIn, toast: request.t(.signInSignedOut)).adding("Set-Cookie", Sessions.endCookie)
            }),
            .page("/switch/{organization}", OwnAccount.self, "Acts for another of one's organizations", { request, scope in
                let organization: OrganizationID = try request.id("organization")
                let viewer = try request.viewer()
                guard viewer.organization == organization || viewer.others.contains(where: { $0.id == organization }) else { throw WebRefusal.notFound }
                if let elsewhere = Hosts.elsewhere(request, for: organization) { return elsewhere }
                guard let token = request.cookie("laurel_session") else { throw WebRefusal.signInFirst }
                try await ground.store.write(scope.vendor) { tx in
                    try tx.execute("""
                        UPDATE session SET organization_id = \(organization)
                        WHERE vendor_id = \(scope.vendor) AND token_hash = \(SessionToken.hash(token))
                        """)
                }
                ground.access.forgetAll()
                // A deep link that belongs to this organization goes on to where it leads.
                return .redirect(request.query.filled("next").flatMap { Link(returningTo: $0) } ?? "/")
            }),
        ]
    }

    private func page(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let page = SignInViews.signIn(request, values, errors, parts: try await ground.parts.render("signIn", request, about: ""))
        let welcome = try await ground.parts.render("signInWelcome", request, about: "")
        return .page(Page(title: page.title, frame: page.frame, body: page.body + welcome))
    }

    /// Where to go after signing in: only a page of ours, and not back to a page of this kind.
    static func next(_ fields: Fields) -> Link? {
        guard let text = fields.filled("next"), !text.hasPrefix("/sign-") else { return nil }
        return Link(returningTo: text)
    }
}
