import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// What administrators of the vendor do about somebody else's sign-in: act as them, and let them in again who lost everything.
struct ImpersonationRoutes: Sendable {
    let ground: Ground
    let post: Post
    private var acts: Impersonations { Impersonations(ground: ground) }

    var routes: [Route] {
        [
            .page("/people/{person}/act-as", ManageVendor.self, "Asks why somebody wants to act as a person", { request, scope in
                try await ask(request, scope, Fields(), .none)
            }).sensitive(),
            .form("/people/{person}/act-as", ManageVendor.self, "Begins to act as a person", { request, scope, form in
                try await acts.start(scope, try request.id("person"), reason: form.text("reason"), request)
            }, again: { request, scope, form, errors in try await ask(request, scope, form, errors) }).sensitive(),
            .form("/impersonation/end", "Ends acting as somebody else", anyone: { request, _ in try await acts.end(request) }),
            .form("/people/{person}/second-steps/remove", ManageVendor.self, "Removes a person's second steps, who lost them all", { request, scope, _ in
                let id: PersonID = try request.id("person"), vendor = scope.vendor, ledger = ground.ledger, site = request.site, mail = SecurityMail(post: post)
                let name = try await ground.store.write(vendor) { tx -> String in
                    try Access.confirm(scope, tx)
                    guard scope.reach.all, let person = try Persons.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
                    for passkey in try PasskeyStore.of(id, vendor: vendor, tx) {
                        try PasskeyStore.remove(passkey.id, of: id, vendor: vendor, tx)
                        try ledger.append(MeansChanged(id, .passkey, isAdded: false), by: scope.actor, tx)
                    }
                    if try AuthenticatorApp.remove(id, vendor: vendor, tx) { try ledger.append(MeansChanged(id, .app, isAdded: false), by: scope.actor, tx) }
                    try tx.execute("DELETE FROM recovery_code WHERE vendor_id = \(vendor) AND person_id = \(id)")
                    // Their days of setting up begin anew, and who may have their devices is out.
                    try tx.execute("DELETE FROM person_asked WHERE vendor_id = \(vendor) AND person_id = \(id) AND question = \(SecondStepRule.question)")
                    try KnownDevice.forget(nil, of: id, vendor: vendor, tx)
                    try Sessions.revokeAll(of: id, vendor: vendor, tx)
                    try mail.tell(id, .app, isAdded: false, site, tx)
                    return person.name
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.person(id), toast: request.t(.signInStepsRemoved(name: name)))
            }).sensitive(),
        ]
    }

    private func ask(_ request: WebRequest, _ scope: Scope<ManageVendor>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let id: PersonID = try request.id("person"), vendor = scope.vendor
        guard scope.reach.all else { throw WebRefusal.notFound }
        let found = try await ground.store.read(vendor) { tx in try Persons.find(id, vendor: vendor, tx).map { ($0, try Impersonations.may(scope, id, tx)) } }
        guard let (person, may) = found else { throw WebRefusal.notFound }
        return .page(ImpersonationViews.ask(request, person, may: may && !person.isSuspended, values, errors))
    }

    // MARK: on a person's page

    /// How somebody signs in, for administrators of the vendor.
    func card(_ request: WebRequest, _ id: String) async throws -> HTML {
        guard request.authority.reach(of: ManageVendor.self)?.all == true, let person = PersonID(checking: id), let viewer = request.authority.viewer, viewer.impersonator == nil else { return HTML() }
        let vendor = request.vendor, scope = try request.scope(ManageVendor.self)
        let (means, hasPassword, may) = try await ground.store.read(vendor) { tx in
            (try SignInMeans.of(person, vendor: vendor, tx), try Persons.password(of: person, vendor: vendor, tx) != nil, try Impersonations.may(scope, person, tx))
        }
        return ImpersonationViews.card(request, person, means, hasPassword: hasPassword, may: may)
    }
}

enum ImpersonationViews {
    static func ask(_ request: WebRequest, _ person: Person, may: Bool, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t), title = t(.signInActTitle(name: person.name))
        let crumbs = [Crumb(t(.signInPeople), PeopleLinks.people), Crumb(person.name, PeopleLinks.person(person.id))]
        let body: HTML = may ? form(to: SignInLinks.impersonate(person.id), tokens: request.tokens, """
            \(view.summary)\(textArea(view.field("reason", .signInActReason, hint: .signInActReasonHint, required: true), rows: 3, maximumLength: Impersonations.reasonCharacters))
            \(formActions(button(t(.signInActBegin(name: person.name)))))
            """) : callout(.warning, HTML(text: t(.signInActNot)))
        let rules = [t(.signInActRuleHour), t(.signInActRuleLedger), t(.signInActRuleNot)].map { "<li>\($0)</li>" as HTML }
        return Page(title: title, frame: .manager(current: "people"), body: """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: t(.peopleWhere), lead: t(.signInActLead)))
            \(columns(main: HTMLCard(body), aside: HTMLCard(title: t(.signInActRules), #"<ul class="prose">\#(rules)</ul>"#)))
            """)
    }

    static func card(_ request: WebRequest, _ person: PersonID, _ means: SignInMeans, hasPassword: Bool, may: Bool) -> HTML {
        let t = request.t
        var have: [String] = []
        if hasPassword { have.append(t(.signInPassword)) }
        if means.passkeys > 0 { have.append(t(.signInPasskeyCount(count: means.passkeys))) }
        if means.hasApp { have.append(t(.signInAppTitle)) }
        if means.recoveryCodes > 0 { have.append(t(.signInCodesLeft(count: means.recoveryCodes))) }
        let act: HTML? = may ? linkButton(t(.signInActOpen), to: SignInLinks.impersonate(person), icon: .eye) : nil
        let reset: HTML? = means.isAny ? postButton(t(.signInStepsRemove), to: SignInLinks.resetSecondSteps(person), tokens: request.tokens, style: .quiet, confirm: t(.signInStepsRemoveAsk)) : nil
        return HTMLCard(title: t(.signInCardTitle), #"<p>\#(have.isEmpty ? t(.signInCardNothing) : t.list(have))</p><div class="buttons">\#(act)\#(reset)</div>"#)
    }
}

private func HTMLCard(title: String? = nil, _ content: HTML) -> HTML { card(title: title, content) }
