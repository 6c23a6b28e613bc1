import HTML
import Kernel
import Store
import Web

/// Routes of one's own account.
struct MeRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/me", OwnAccount.self, "Shows one's own account", { request, scope in try await show(request, scope) }),
            .form("/me", OwnAccount.self, "Changes one's own profile", { request, scope, form in
                guard let zone = Zone(form.text("zone")) else { throw MyAccount.Refused.zone }
                guard let language = Language(tag: form.text("language")) else { throw MyAccount.Refused.language }
                let name = form.text("name"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) {
                    try MyAccount.change(scope, name: name, language: language, zone: zone, ledger: ledger, $0)
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.me, toast: Localizer(locale: language, zone: zone)(.peopleMeSaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/me/password", OwnAccount.self, "Changes one's own password", { request, scope, form in
                try await changePassword(request, scope, form)
            }, again: { request, scope, _, errors in try await show(request, scope, passwordErrors: errors) }),
            .form("/me/sessions/{session}/end", OwnAccount.self, "Signs out one of one's own devices", { request, scope, _ in
                let id = try request.parameter("session"), person = try own(scope)
                try await ground.store.write(scope.vendor) { try MyAccount.endSession(id, of: person, vendor: scope.vendor, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.me, toast: request.t(.peopleMeSessionEnded))
            }),
            .form("/me/sessions/end-others", OwnAccount.self, "Signs out all of one's other devices", { request, scope, _ in
                let person = try own(scope), current = current(request)
                let count = try await ground.store.write(scope.vendor) { tx in
                    let others = try MyAccount.sessions(person, vendor: scope.vendor, tx).count { $0.id != current }
                    try Sessions.revokeAll(of: person, keeping: current, vendor: scope.vendor, tx)
                    return others
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.me, toast: request.t(.peopleMeSessionsEndedAll(count: count)))
            }),
        ]
    }

    private func own(_ scope: Scope<OwnAccount>) throws -> PersonID {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        return person
    }
    private func current(_ request: WebRequest) -> String { (request.authority as? SessionAuthority)?.sessionID ?? "" }

    private func show(
        _ request: WebRequest, _ scope: Scope<OwnAccount>, _ entered: Fields? = nil, _ errors: FormErrors = .none, passwordErrors: FormErrors = .none
    ) async throws -> WebResponse {
        let id = try own(scope), current = current(request)
        let model = try await ground.store.read(scope.vendor) { tx -> MeModel? in
            guard let person = try Persons.find(id, vendor: scope.vendor, tx) else { return nil }
            return MeModel(
                person: person, sessions: try MyAccount.sessions(id, vendor: scope.vendor, tx), currentSession: current,
                memberships: try PeopleStore.memberships(of: id, .own(id), vendor: scope.vendor, tx))
        }
        guard let model else { throw WebRefusal.notFound }
        let values = entered ?? Fields([("name", model.person.name), ("language", model.person.language.tag), ("zone", model.person.zone.identifier)])
        let parts = try await ground.parts.render("profile", request, about: id.value)
        return .page(MeViews.page(request, model, values, errors, passwordErrors: passwordErrors, parts: parts))
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
        return .redirect(PeopleLinks.me, toast: request.t(.peopleMePasswordSaved))
    }
}
