import HTML
import Kernel
import People
import Store
import Web

/// What a vendor decides about single sign-on as a whole. The vendor's administrators alone.
struct PolicyRoutes: Sendable {
    let ground: Ground
    private typealias R = ManageIdentityProviders

    var routes: [Route] {
        [
            .page("/settings/identity-providers/policy", R.self, "Shows the vendor's rules for single sign-on", { request, scope in try await show(request, scope, Fields(), .none) }),
            .form("/settings/identity-providers/policy", R.self, "Lets partners manage identity providers, or keeps that to the vendor", { request, scope, form in
                let may = form.contains("partnersMay"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try SignOnPolicy.setPartnersMay(scope, may, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.policy, toast: request.t(.singleSignOnSaved))
            }).sensitive(),
            .form("/settings/identity-providers/policy/domains", R.self, "Requires single sign-on for a domain", { request, scope, form in
                let domain = form.text("domain"), today = request.today, ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try SignOnPolicy.require(scope, domain, today: today, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.policy, toast: request.t(.singleSignOnRequiredAdded(domain: domain)))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }).sensitive(),
            .form("/settings/identity-providers/policy/domains/remove", R.self, "Allows passwords for a domain again", { request, scope, form in
                let domain = form.text("domain"), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try SignOnPolicy.release(scope, domain, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.policy, toast: request.t(.singleSignOnRequiredRemoved(domain: domain)))
            }).sensitive(),
            .form("/settings/identity-providers/policy/emergency", R.self, "Marks an administrator who may use a password in an emergency", { request, scope, form in
                guard let person = PersonID(checking: form.text("person")) else { throw ProviderRefusal.nobody }
                let isMarked = form.text("marked") == "on", ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try SignOnPolicy.setEmergency(scope, person, isMarked, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.policy, toast: request.t(.singleSignOnSaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }).sensitive(),
        ]
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManageIdentityProviders>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let (policy, candidates) = try await ground.store.read(scope.vendor) { (try SignOnPolicy.load(scope.vendor, $0), try SignOnPolicy.candidates(scope.vendor, $0)) }
        return .page(PolicyViews.show(request, policy, candidates: candidates, values, errors))
    }
}

enum PolicyViews {
    static func show(_ request: WebRequest, _ policy: SignOnPolicy, candidates: [(person: PersonID, name: String)], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let partners = form(to: SingleSignOnLinks.policy, tokens: request.tokens, """
            \(checkbox("partnersMay", label: t(.singleSignOnPartnersMay), isOn: policy.partnersMay, hint: t(.singleSignOnPartnersMayHint)))
            \(formActions(button(t(.singleSignOnSave), style: .secondary)))
            """)
        let domains = policy.required.map { domain -> HTML in
            #"""
            <li class="row"><span class="row-main"><strong>\#(domain)</strong></span>\#(postButton(t(.singleSignOnRemove), to: SingleSignOnLinks.removeRequired, tokens: request.tokens, fields: [("domain", domain)], style: .quiet))</li>
            """#
        }
        let require: HTML = #"""
            <p class="muted">\#(t(.singleSignOnRequiredText))</p><ul class="rows">\#(domains)</ul>
            \#(form(to: SingleSignOnLinks.required, tokens: request.tokens, """
                \(textField(view.field("domain", .singleSignOnDomain, required: true, autocomplete: "off"), maximumLength: 253))
                \(formActions(button(t(.singleSignOnRequire), style: .secondary)))
                """))
            """#
        let people = policy.emergency.map { one -> HTML in
            #"""
            <li class="row"><span class="row-main">\#(personChip(one.name, detail: one.email, link: PeopleLinks.person(one.person)))</span>\#(postButton(t(.singleSignOnRemove), to: SingleSignOnLinks.breakGlass, tokens: request.tokens, fields: [("person", one.person.value)], style: .quiet))</li>
            """#
        }
        let rest = candidates.filter { one in !policy.emergency.contains { $0.person == one.person } }
        let mark: HTML = rest.isEmpty ? HTML() : form(to: SingleSignOnLinks.breakGlass, tokens: request.tokens, """
            \(hiddenField("marked", "on"))\(selectField(view.field("person", .singleSignOnEmergencyWho), rest.map { Choice($0.person.value, $0.name) }))
            \(formActions(button(t(.singleSignOnEmergencyMark), style: .secondary)))
            """)
        let crumbs = [Crumb(t(.singleSignOnSettings), PeopleLinks.settings), Crumb(t(.singleSignOnTitle), SingleSignOnLinks.providers)]
        return Page(title: t(.singleSignOnPolicyTitle), frame: .manager(current: "settings"), body: """
            \(pageHeader(t(.singleSignOnPolicyTitle), crumbs: crumbs, crumbsLabel: t(.singleSignOnWhere), lead: t(.singleSignOnPolicyLead)))\(view.summary)
            \(columns(main: card(title: t(.singleSignOnRequiredTitle), require), aside: """
                \(card(title: t(.singleSignOnEmergencyTitle), #"<p class="muted">\#(t(.singleSignOnEmergencyText))</p><ul class="rows">\#(people)</ul>\#(mark)"#))
                \(card(title: t(.singleSignOnPartnersTitle), partners))
                """))
            """)
    }
}
