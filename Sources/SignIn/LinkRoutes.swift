import HTML
import Kernel
import People
import Store
import Web

/// Pages that are reached by a link in a mail: invitations and new passwords.
struct LinkRoutes: Sendable {
    let ground: Ground
    let post: Post
    private var signIn: SignIn { SignIn(ground: ground, post: post) }
    private var resets: ResetPassword { ResetPassword(ground: ground, post: post) }
    private var invitations: Invitations { Invitations(ground: ground, post: post) }

    var routes: [Route] { passwordRoutes + invitationRoutes }

    private var passwordRoutes: [Route] {
        [
            .page("/forgot", "Asks for the address of a forgotten password", anyone: { request in
                .page(SignInViews.forgot(request, request.query, .none))
            }),
            .form("/forgot", "Sends a link for a new password", anyone: { request, form in
                let email = form.text("email")
                try await resets.ask(email, request)
                return .page(SignInViews.forgotDone(request, email: email))
            }, again: { request, form, errors in .page(SignInViews.forgot(request, form, errors)) }),
            .page("/reset/{token}", "Asks for a new password", anyone: { request in
                let token = try request.parameter("token")
                guard try await resets.person(token, vendor: request.vendor) != nil else { return gone(request, .reset) }
                return .page(SignInViews.reset(request, token: token, .none))
            }),
            .form("/reset/{token}", "Sets a new password and signs in", anyone: { request, form in
                let token = try request.parameter("token")
                try await limit(request)
                guard let person = try await resets.use(token, password: form.raw("password") ?? "", vendor: request.vendor, words: [request.site.name]) else {
                    return gone(request, .reset)
                }
                return try await signIn.enter(person, request, method: .mailLink, to: .redirect("/"))
            }, again: { request, _, errors in .page(SignInViews.reset(request, token: try request.parameter("token"), errors)) }),
        ]
    }

    private var invitationRoutes: [Route] {
        [
            .page("/invitation/{token}", "Shows an invitation", anyone: { request in
                try await invitation(request, Fields(), .none)
            }),
            .form("/invitation/{token}", "Accepts an invitation and signs in", anyone: { request, form in
                try await accept(request, form)
            }, again: { request, form, errors in try await invitation(request, form, errors) }),
            .form("/invitation/{token}/decline", "Declines an invitation", anyone: { request, _ in
                let token = try request.parameter("token"), vendor = request.vendor
                try await ground.store.write(vendor) { try invitations.decline(token, vendor: vendor, $0) }
                return .page(SignInViews.declined(request))
            }),
        ]
    }

    private struct Open: Sendable {
        let invitation: Invitation
        let organization: String
        let person: Person?
        let hasPassword: Bool
    }

    private func open(_ request: WebRequest) async throws -> Open? {
        let token = try request.parameter("token"), vendor = request.vendor
        return try await ground.store.read(vendor) { tx in
            guard let invitation = try Invitations.find(token: token, vendor: vendor, tx),
                  let organization = try OrganizationStore.find(invitation.organization, .everything, vendor: vendor, tx) else { return nil }
            let person = try Persons.find(email: invitation.email, vendor: vendor, tx)
            let hasPassword = try person.map { try Persons.password(of: $0.id, vendor: vendor, tx) != nil } ?? false
            return Open(invitation: invitation, organization: organization.name, person: person, hasPassword: hasPassword)
        }
    }

    private func invitation(_ request: WebRequest, _ entered: Fields, _ errors: FormErrors) async throws -> WebResponse {
        guard let open = try await open(request) else { return gone(request, .invitation) }
        var values = entered
        if !values.contains("name") { values.append("name", open.invitation.name) }
        return .page(SignInViews.invitation(
            request, token: try request.parameter("token"), organization: open.organization, email: open.invitation.email,
            isKnown: open.hasPassword, values, errors))
    }

    private func accept(_ request: WebRequest, _ form: Fields) async throws -> WebResponse {
        guard let open = try await open(request) else { return gone(request, .invitation) }
        try await limit(request)
        let token = try request.parameter("token"), site = request.site, language = request.t.language
        let entered = form.raw("password") ?? "", name = open.person?.name ?? form.text("name")
        var password: Password?
        if open.hasPassword {
            let person = try await signIn.verify(open.invitation.email, entered, request)
            guard person == open.person?.id else { throw SignInRefusal.refused }
        } else {
            var refusals: [any Refusal] = []
            if name.isEmpty { refusals.append(OrganizationRefusal.nameMissing) }
            if name.count > Limits.nameCharacters { refusals.append(OrganizationRefusal.nameLong) }
            if let problem = PasswordRule.problem(entered, name: name, email: open.invitation.email, words: [site.name, open.organization]) { refusals.append(problem) }
            if let refusals = Refusals(refusals) { throw refusals }
            password = try await Password.make(entered)
        }
        let made = password
        let accepted = try await ground.store.write(request.vendor) { tx in
            try invitations.accept(token, name: name, password: made, site: site, language: language == .pseudo ? .en : language, tx)
        }
        guard let accepted else { return gone(request, .invitation) }
        ground.access.forgetAll()
        return try await signIn.enter(
            accepted.person, request, organization: accepted.organization, method: .password, to: .redirect("/", toast: request.t(.signInInvitationWelcome(name: name))))
    }

    /// Links are 256 random bits; the limit only keeps the log and the hashing threads quiet.
    private func limit(_ request: WebRequest) async throws {
        let vendor = request.vendor, address = request.address
        if let wait = try await ground.store.append(vendor, { try RateLimit.linkAddress.hit(address, vendor: vendor, $0) }) {
            throw SignInRefusal.wait(seconds: wait)
        }
    }

    private func gone(_ request: WebRequest, _ what: SignInViews.Gone) -> WebResponse {
        .page(SignInViews.linkGone(request, what), status: 404)
    }
}
