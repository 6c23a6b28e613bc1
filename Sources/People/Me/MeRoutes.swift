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
        ]
    }

    private func own(_ scope: Scope<OwnAccount>) throws -> PersonID {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        return person
    }

    private func show(
        _ request: WebRequest, _ scope: Scope<OwnAccount>, _ entered: Fields? = nil, _ errors: FormErrors = .none
    ) async throws -> WebResponse {
        let id = try own(scope)
        let model = try await ground.store.read(scope.vendor) { tx -> MeModel? in
            guard let person = try Persons.find(id, vendor: scope.vendor, tx) else { return nil }
            return MeModel(
                person: person, memberships: try PeopleStore.memberships(of: id, .own(id), vendor: scope.vendor, tx))
        }
        guard let model else { throw WebRefusal.notFound }
        let values = entered ?? Fields([("name", model.person.name), ("language", model.person.language.tag), ("zone", model.person.zone.identifier)])
        let parts = try await ground.parts.render("profile", request, about: id.value)
        return .page(MeViews.page(request, model, values, errors, parts: parts))
    }
}
