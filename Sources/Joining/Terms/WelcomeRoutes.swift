import HTML
import Kernel
import People
import Store
import Web

/// The page after signing in, one's own log of consent, and the texts for everybody to read.
struct WelcomeRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            Route.page("/welcome", OwnAccount.self, "Asks what is to be answered before going on") { request, scope in
                try await show(request, scope, request.query, .none)
            }.beforeGates(),
            .form("/welcome", OwnAccount.self, "Keeps the answers and goes on", { request, scope, form in try await answer(request, scope, form) },
                  again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/welcome/decline", OwnAccount.self, "Keeps that somebody did not agree", { request, scope, form in try await decline(request, scope, form) }),
            Route.page("/me/consents", OwnAccount.self, "Shows what one agreed to", { request, scope in
                let person = try own(scope)
                let lines = try await ground.store.read(scope.vendor) { try Consents.of(person, vendor: scope.vendor, $0) }
                return .page(WelcomeViews.consents(request, lines))
            }).beforeGates(),
            .page("/terms", "Lists the vendor's terms in force", anyone: { request in
                let vendor = request.vendor
                let texts = try await ground.store.read(vendor) { try LegalTexts.all(vendor: vendor, $0) }
                return .page(WelcomeViews.texts(request, texts.compactMap(\.latest)))
            }),
            .page("/terms/{text}", "Shows one of the vendor's terms", anyone: { request in
                let vendor = request.vendor, id = try request.id("text", of: Never.self).value, number = request.query.int("version")
                let text = try await ground.store.read(vendor) { try LegalTexts.find(id, vendor: vendor, $0) }
                let version = text?.versions.first { $0.publishedAt != nil && (number == nil || $0.number == number) }
                guard let version else { throw WebRefusal.notFound }
                return .page(WelcomeViews.read(request, version))
            }),
        ]
    }

    private func own(_ scope: Scope<OwnAccount>) throws -> PersonID {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        return person
    }
    private func next(_ fields: Fields) -> Link { fields.filled("next").flatMap { $0.hasPrefix("/welcome") ? nil : Link(returningTo: $0) } ?? "/" }
    private func load(_ request: WebRequest, _ scope: Scope<OwnAccount>) async throws -> Welcome {
        let person = try own(scope), today = request.today
        return try await ground.store.read(scope.vendor) { try Welcome.load(person, session: nil, today: today, vendor: scope.vendor, $0) }
    }

    private func show(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let welcome = try await load(request, scope)
        if welcome.isEmpty { return .redirect(next(values)) }
        if values.contains("declined"), !welcome.owed.agree.isEmpty { return .page(WelcomeViews.declined(request, next: values.filled("next"))) }
        return .page(WelcomeViews.welcome(request, welcome, values, errors))
    }

    private func answer(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ form: Fields) async throws -> WebResponse {
        let person = try own(scope), today = request.today, ledger = ground.ledger, address = request.address, zone = request.t.zone
        let agreed = Set(form.all("agree")), skips = form.contains("skip"), role = form.filled("jobRole"), tag = form.filled("language")
        if let role, JobRole(rawValue: role) == nil { throw JoiningRefusal.jobRole }
        let chosen = tag.flatMap { Language(tag: $0) }
        if tag != nil, chosen == nil { throw JoiningRefusal.language }
        let language = chosen ?? request.t.language
        try await ground.store.write(scope.vendor) { tx in
            try Access.confirm(scope, tx)
            let welcome = try Welcome.load(person, session: nil, today: today, vendor: scope.vendor, tx)
            if let missing = welcome.owed.agree.first(where: { !agreed.contains($0.id) }) { throw JoiningRefusal.mustAgree(title: missing.title.resolve(language)) }
            try Consents.give(welcome.owed.all, .agreed, of: person, way: .signIn, language: language, address: address, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
            guard let membership = welcome.membership else { return }
            if !skips, let role {
                try Memberships.changeJobRoles(membership, to: [role], from: max(today, membership.validFrom), by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
            }
            if !skips, let chosen, let one = try Persons.find(person, vendor: scope.vendor, tx), one.language != chosen {
                try MyAccount.change(scope, name: one.name, language: chosen, zone: one.zone, ledger: ledger, tx)
            }
            try PersonAddresses.noteAsked(WelcomeGate.question, person, vendor: scope.vendor, tx)
        }
        ground.access.forgetAll()
        return .redirect(next(form), toast: Localizer(locale: language, zone: zone)(.joiningWelcomeThanks))
    }

    private func decline(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ form: Fields) async throws -> WebResponse {
        let person = try own(scope), today = request.today, ledger = ground.ledger, address = request.address, language = request.t.language
        try await ground.store.write(scope.vendor) { tx in
            try Access.confirm(scope, tx)
            let owed = try Welcome.load(person, session: nil, today: today, vendor: scope.vendor, tx).owed
            try Consents.give(owed.agree, .declined, of: person, way: .signIn, language: language, address: address, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
        }
        return .redirect(JoiningLinks.welcome.query("declined", "yes").query("next", next(form).address))
    }
}
