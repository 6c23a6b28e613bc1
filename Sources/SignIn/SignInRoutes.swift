import HTML
import HTTPTypes
import Kernel
import People
import Store
import Web
import WebAuthn

/// Pages and forms of sign-in, sign-out and the choice of the organization one acts for.
struct SignInRoutes: Sendable {
    let ground: Ground
    let post: Post
    var signIn: SignIn { SignIn(ground: ground, post: post) }
    private var links: MagicLink { MagicLink(ground: ground, post: post) }

    var routes: [Route] { doors + linkRoutes + passkeyRoutes }

    private var doors: [Route] {
        [
            .page("/sign-in", "Asks for e-mail and password", anyone: { request in
                if request.authority.viewer != nil { return .redirect(Self.next(request.query) ?? "/") }
                if let back = try await Impersonations(ground: ground).own(request) { return back }
                return try await page(request, request.query, .none)
            }),
            .form("/sign-in", "Signs in", anyone: { request, form in
                guard let email = form.filled("email") else { throw SignInRefusal.emailBad }
                let person = try await signIn.verify(email, form.raw("password") ?? "", request)
                return try await signIn.enter(person, request, method: .password, to: .redirect(Self.next(form) ?? "/"))
            }, again: { request, form, errors in try await page(request, form, errors) }),
            .page("/sign-out", "Asks before signing out", anyone: { request in
                guard request.authority.viewer != nil else { return .redirect(PeopleLinks.signIn) }
                return .page(SignInViews.signOut(request))
            }),
            .form("/sign-out", "Signs out", anyone: { request, _ in
                if request.authority.viewer?.impersonator != nil { return try await Impersonations(ground: ground).end(request) }
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

    private var linkRoutes: [Route] {
        [
            .page("/sign-in/link", "Asks for the address that gets a link to sign in", anyone: { request in .page(SignInViews.askLink(request, request.query, .none)) }),
            .form("/sign-in/link", "Sends a link to sign in", anyone: { request, form in
                let email = form.text("email")
                try await links.ask(email, next: Self.next(form)?.address, request)
                return .page(SignInViews.linkSent(request, email: email))
            }, again: { request, form, errors in .page(SignInViews.askLink(request, form, errors)) }),
            .page("/sign-in/link/{token}", "Asks whether to sign in by a link", anyone: { request in
                let token = try request.parameter("token")
                guard let person = try await links.find(token, vendor: request.vendor) else { return .page(SignInViews.linkGone(request, .link), status: 404) }
                return .page(SignInViews.useLink(request, token: token, person))
            }),
            .form("/sign-in/link/{token}", "Signs in by a link", anyone: { request, _ in
                guard let (person, next) = try await links.use(try request.parameter("token"), vendor: request.vendor) else {
                    return .page(SignInViews.linkGone(request, .link), status: 404)
                }
                return try await signIn.enter(person, request, method: .mailLink, to: .redirect(next))
            }, again: { request, _, errors in .page(Refused.page(request, errors)) }),
        ]
    }

    private var passkeyRoutes: [Route] {
        [
            Route(kind: .call, method: .post, pattern: "/sign-in/passkey/options", access: .anyone, summary: "Gives a challenge for signing in with a passkey") { request in
                try CallToken.check(request)
                guard let party = WebAuthn.RelyingParty(request) else { throw WebRefusal.notFound }
                let vendor = request.vendor, address = request.address, owner = request.tokens.csrf
                let wait = try await ground.store.append(vendor) { try RateLimit.challengeAddress.hit(address, vendor: vendor, $0) }
                if let wait { throw WebRefusal.tryLater(seconds: wait) }
                return try .json(try await ground.store.append(vendor) { try Passkeys.request(.signIn, person: nil, owner: owner, party, vendor: vendor, $0) })
            },
            .form("/sign-in/passkey", "Signs in with a passkey", anyone: { request, form in
                guard let party = WebAuthn.RelyingParty(request) else { throw SignInRefusal.passkey }
                let vendor = request.vendor, owner = request.tokens.csrf, credential = form.raw("credential")
                let person = try await ground.store.write(vendor) { try Passkeys.verify(credential, .signIn, owner: owner, party, vendor: vendor, $0) }
                return try await signIn.enter(person, request, method: .passkey(isVerified: true), to: .redirect(Self.next(form) ?? "/"))
            }, again: { request, form, errors in try await page(request, form, errors) }),
        ]
    }

    private func page(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let page = SignInViews.signIn(request, values, errors, parts: try await ground.parts.render("signIn", request, about: ""),
                                      passkeys: WebAuthn.RelyingParty(request) != nil)
        let welcome = try await ground.parts.render("signInWelcome", request, about: "")
        return .page(Page(title: page.title, frame: page.frame, body: page.body + welcome))
    }

    /// Where to go after signing in: only a page of ours, and not back to a page of this kind.
    static func next(_ fields: Fields) -> Link? {
        guard let text = fields.filled("next"), !text.hasPrefix("/sign-") else { return nil }
        return Link(returningTo: text)
    }
}

/// The token of our scripts' calls by people who are not signed in: that of the page's forms.
enum CallToken {
    static func check(_ request: WebRequest) throws {
        guard request.headers[HTTPField.Name("X-CSRF")!] == request.tokens.csrf else { throw WebRefusal.formStale }
    }
}

/// Somebody proved who they are and is not let in for a reason they cannot change: a kind page with a number to ask by, which is
/// that of the request in the log.
enum Refused {
    static func page(_ request: WebRequest, _ errors: FormErrors) -> Page {
        let t = request.t, words = errors.refusals.map { t($0.message) }.joined(separator: " ")
        return SignInViews.frame(t(.signInRefusedTitle), words, #"""
            <p class="muted">\#(t(.signInReference(number: request.id)))</p>\#(buttonRow(linkButton(t(.signInBack), to: PeopleLinks.signIn)))
            """#)
    }
}
