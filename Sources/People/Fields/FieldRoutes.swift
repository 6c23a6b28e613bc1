import HTML
import Kernel
import Ledger
import Store
import Web

/// The vendor's custom fields, under Settings.
struct FieldRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/settings/fields", ManageVendor.self, "Lists the vendor's own fields", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                let (organizations, people) = try await ground.store.read(scope.vendor) { tx in
                    (try CustomFields.all(.organization, archived: true, vendor: scope.vendor, tx), try CustomFields.all(.person, archived: true, vendor: scope.vendor, tx))
                }
                return .page(FieldViews.list(request, organizations, people))
            }),
            .page("/settings/fields/new", ManageVendor.self, "Asks for a new field", { request, scope in
                let subject = CustomField.Subject(rawValue: request.query.text("subject")) ?? .organization
                return try form(request, scope, nil, Fields([("subject", subject.rawValue), ("kind", "text"), ("visible", "on")]), .none)
            }),
            .form("/settings/fields/new", ManageVendor.self, "Defines a field", { request, scope, form in
                guard let subject = CustomField.Subject(rawValue: form.text("subject")) else { throw FieldRefusal.kind }
                let draft = try Self.draft(form), ledger = ground.ledger
                _ = try await ground.store.write(scope.vendor) { try CustomFields.define(scope, subject, draft, ledger: ledger, $0) }
                return .redirect(PeopleLinks.fields, toast: request.t(.peopleFieldSaved(name: draft.title.resolve(request.t.language))))
            }, again: { request, scope, entered, errors in try form(request, scope, nil, entered, errors) }),
            .page("/settings/fields/{field}", ManageVendor.self, "Asks for changes of a field", { request, scope in
                try form(request, scope, try await field(request, scope), nil, .none)
            }),
            .form("/settings/fields/{field}", ManageVendor.self, "Changes a field", { request, scope, form in
                let known = try await field(request, scope), ledger = ground.ledger, draft = try Self.draft(form, kind: known.kind)
                try await ground.store.write(scope.vendor) { try CustomFields.change(scope, known.id, draft, ledger: ledger, $0) }
                return .redirect(PeopleLinks.fields, toast: request.t(.peopleFieldSaved(name: draft.title.resolve(request.t.language))))
            }, again: { request, scope, entered, errors in try form(request, scope, try await field(request, scope), entered, errors) }),
            act("archive", "Archives a field with its values") { try CustomFields.archive($0, $1, true, ledger: $2, $3) },
            act("restore", "Brings an archived field back") { try CustomFields.archive($0, $1, false, ledger: $2, $3) },
            act("up", "Moves a field up") { try CustomFields.move($0, $1, up: true, ledger: $2, $3) },
            act("down", "Moves a field down") { try CustomFields.move($0, $1, up: false, ledger: $2, $3) },
        ]
    }

    private func act(
        _ word: String, _ summary: String, _ verb: @escaping @Sendable (Scope<ManageVendor>, CustomFieldID, Ledger, Transaction) throws -> Void
    ) -> Route {
        .form("/settings/fields/{field}/\(word)", ManageVendor.self, summary, { request, scope, _ in
            let id: CustomFieldID = try request.id("field"), ledger = ground.ledger
            try await ground.store.write(scope.vendor) { try verb(scope, id, ledger, $0) }
            return .redirect(PeopleLinks.fields)
        })
    }

    private func field(_ request: WebRequest, _ scope: Scope<ManageVendor>) async throws -> CustomField {
        let id: CustomFieldID = try request.id("field")
        guard scope.reach.all, let found = try await ground.store.read(scope.vendor, { try CustomFields.find(id, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
        return found
    }

    private func form(_ request: WebRequest, _ scope: Scope<ManageVendor>, _ field: CustomField?, _ entered: Fields?, _ errors: FormErrors) throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        return .page(FieldViews.edit(request, field, entered ?? field.map(FieldViews.values) ?? Fields(), errors))
    }

    static func draft(_ form: Fields, kind: CustomField.Kind? = nil) throws -> FieldDraft {
        func map(_ name: String) -> LanguageMap {
            var map = LanguageMap()
            for language in [Language.en, .de] { if let text = form.filled(name + "." + language.tag) { map[language] = text } }
            return map
        }
        guard let options = FieldDraft.options(form.raw("options") ?? "") else { throw FieldRefusal.options }
        let kind = kind ?? CustomField.Kind(rawValue: form.text("kind"))
        return FieldDraft(
            key: form.text("key"), kind: kind, title: map("title"), hint: map("hint"), options: kind == .choice ? options : [], isRequired: form.contains("required"),
            isPartnerVisible: form.contains("visible"), isPartnerEditable: form.contains("editable"), isInLists: form.contains("lists"))
    }
}
