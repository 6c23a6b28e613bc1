import HTML
import Kernel
import Store
import Web

/// Values of custom fields of one organization or person: what partners may change themselves, and the vendor all.
struct ValueRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/organizations/{organization}/fields", ManagePeople.self, "Asks for an organization's own fields", { request, scope in
                try await show(request, scope, .organization, nil, .none)
            }),
            .form("/organizations/{organization}/fields", ManagePeople.self, "Sets an organization's own fields", { request, scope, form in
                try await write(request, scope, .organization, form)
            }, again: { request, scope, form, errors in try await show(request, scope, .organization, form, errors) }),
            .page("/people/{person}/fields", ManagePeople.self, "Asks for a person's own fields", { request, scope in
                try await show(request, scope, .person, nil, .none)
            }),
            .form("/people/{person}/fields", ManagePeople.self, "Sets a person's own fields", { request, scope, form in
                try await write(request, scope, .person, form)
            }, again: { request, scope, form, errors in try await show(request, scope, .person, form, errors) }),
        ]
    }

    /// Fields that the scope may change.
    static func editable(_ subject: CustomField.Subject, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [CustomField] {
        try CustomFields.all(subject, vendor: vendor, tx).filter { reach.all || ($0.isPartnerVisible && $0.isPartnerEditable) }
    }

    private struct Target: Sendable {
        let id: String
        let name: String
        let link: Link
        let form: Link
    }
    /// Whom it is about, within reach; people as long as they are there.
    private func subject(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ subject: CustomField.Subject, _ tx: Transaction) throws -> Target {
        switch subject {
        case .organization:
            let id: OrganizationID = try request.id("organization")
            guard let one = try OrganizationStore.find(id, scope.reach, vendor: scope.vendor, tx), !one.isVendor else { throw WebRefusal.notFound }
            return Target(id: id.value, name: one.name, link: PeopleLinks.organization(id), form: PeopleLinks.organizationFields(id))
        case .person:
            let id: PersonID = try request.id("person"), reach = Reach(all: scope.reach.all, organizations: scope.reach.organizations)
            guard let seen = try PeopleStore.find(id, reach, vendor: scope.vendor, today: request.today, tx), seen.isCurrent else { throw WebRefusal.notFound }
            return Target(id: id.value, name: seen.person.name, link: PeopleLinks.person(id), form: PeopleLinks.personFields(id))
        }
    }

    private func show(
        _ request: WebRequest, _ scope: Scope<ManagePeople>, _ subject: CustomField.Subject, _ entered: Fields?, _ errors: FormErrors
    ) async throws -> WebResponse {
        let today = request.today
        let (target, fields, values) = try await ground.store.read(scope.vendor) { tx in
            let target = try self.subject(request, scope, subject, tx)
            return (target, try Self.editable(subject, scope.reach, vendor: scope.vendor, tx),
                    try CustomFields.values(subject, of: [target.id], on: today, vendor: scope.vendor, tx)[target.id] ?? [:])
        }
        let t = request.t, view = FormView(entered ?? Fields(FieldParts.pairs(fields, values)), errors, t)
        let list = subject == .organization ? Crumb(t(.peopleOrganizationsTitle), PeopleLinks.organizations) : Crumb(t(.peoplePeopleTitle), PeopleLinks.people)
        let content: HTML = fields.isEmpty ? #"<p class="muted">\#(t(.peopleFieldsNone))</p>"# : form(to: target.form, tokens: request.tokens, warnsUnsaved: true, """
            \(view.summary)\(FieldParts.inputs(fields, view))
            \(formActions(button(t(.peopleSave)), linkButton(t(.peopleCancel), to: target.link, style: .quiet)))
            """)
        return .page(Page(title: t(.peopleFieldsCard), frame: .manager(current: subject == .organization ? "organizations" : "people"), body: """
            \(pageHeader(t(.peopleFieldsCard), crumbs: [list, Crumb(target.name, target.link)], crumbsLabel: t(.peopleWhere), lead: target.name))
            \(card(content))
            """))
    }

    private func write(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ subject: CustomField.Subject, _ form: Fields) async throws -> WebResponse {
        let typed = CustomFields.typed(form), today = request.today, ledger = ground.ledger, language = request.t.language
        let target = try await ground.store.write(scope.vendor) { tx -> Target in
            try Access.confirm(scope, tx)
            let target = try self.subject(request, scope, subject, tx)
            try CustomFields.write(typed, try Self.editable(subject, scope.reach, vendor: scope.vendor, tx), subject, target.id, today: today, language: language,
                                   by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
            return target
        }
        return .redirect(target.link, toast: request.t(.peopleFieldsSaved(name: target.name)))
    }
}
