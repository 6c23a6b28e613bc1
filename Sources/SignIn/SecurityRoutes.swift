import HTML
import Kernel
import People
import Store
import Web

/// Routes of one's own password, factors and devices.
struct SecurityRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/me/security", OwnAccount.self, "Shows how one signs in and where one is signed in", { request, scope in try await show(request, scope) }),
            .form("/me/password", OwnAccount.self, "Changes one's own password", { request, scope, form in
                try await changePassword(request, scope, form)
            }, again: { request, scope, _, errors in try await show(request, scope, errors) }),
            .form("/me/sessions/{session}/end", OwnAccount.self, "Signs out one of one's own devices", { request, scope, _ in
                let id = try request.parameter("session"), person = try own(scope)
                try await ground.store.write(scope.vendor) { try MySessions.endSession(id, of: person, vendor: scope.vendor, $0) }
                ground.access.forgetAll()
                return .redirect(SignInLinks.security, toast: request.t(.signInSessionEnded))
            }),
            .form("/me/sessions/end-others", OwnAccount.self, "Signs out all of one's other devices", { request, scope, _ in
                let person = try own(scope), current = current(request)
                let count = try await ground.store.write(scope.vendor) { tx in
                    let others = try MySessions.sessions(person, vendor: scope.vendor, tx).count { $0.id != current }
                    try Sessions.revokeAll(of: person, keeping: current, vendor: scope.vendor, tx)
                    return others
                }
                ground.access.forgetAll()
                return .redirect(SignInLinks.security, toast: request.t(.signInSessionsEndedAll(count: count)))
            }),
        ]
    }

    private func own(_ scope: Scope<OwnAccount>) throws -> PersonID {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        return person
    }
    private func current(_ request: WebRequest) -> String { (request.authority as? SessionAuthority)?.sessionID ?? "" }

    private func show(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ errors: FormErrors = .none) async throws -> WebResponse {
        let id = try own(scope), current = current(request)
        let model = try await ground.store.read(scope.vendor) { tx in
            SecurityModel(sessions: try MySessions.sessions(id, vendor: scope.vendor, tx), currentSession: current)
        }
        return .page(SecurityViews.page(request, model, errors))
    }

    private func changePassword(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ form: Fields) async throws -> WebResponse {
        let person = try own(scope), viewer = try request.viewer(), vendor = scope.vendor, current = current(request)
        let wait = try await ground.store.append(vendor) { try RateLimit.signInEmail.hit(Persons.folded(viewer.email), vendor: vendor, $0) }
        if let wait { throw SignInRefusal.wait(seconds: wait) }
        let known = try await ground.store.read(vendor) { try Persons.password(of: person, vendor: vendor, $0) }
        guard let known, await known.matches(String((form.raw("current") ?? "").prefix(Password.maximumBytes))) else { throw PasswordRefusal.wrong }
        let entered = form.raw("password") ?? ""
        if let problem = PasswordRule.problem(entered, name: viewer.name, email: viewer.email) { throw problem }
        let made = await Password.make(entered)
        try await ground.store.write(vendor) { tx in
            try Access.confirm(scope, tx)
            try Persons.setPassword(made, of: person, vendor: vendor, tx)
            try Sessions.revokeAll(of: person, keeping: current, vendor: vendor, tx)
        }
        ground.access.forgetAll()
        return .redirect(SignInLinks.security, toast: request.t(.signInMyPasswordSaved))
    }
}
