import HTML
import Kernel
import Store
import Web

/// The vendor's rule for accounts that nobody uses.
struct DormancyRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/settings/dormant-accounts", ManageVendor.self, "Shows the rule for dormant accounts", { request, scope in try await show(request, scope, nil, .none) }),
            .form("/settings/dormant-accounts", ManageVendor.self, "Sets the rule for dormant accounts", { request, scope, form in
                guard let mark = form.int("mark") else { throw DormancyRefusal.mark }
                var suspend: Int?
                if let text = form.filled("suspend") {
                    guard let days = Int(text) else { throw DormancyRefusal.suspend(least: mark + DormancyPolicy.warningDays) }
                    suspend = days
                }
                let policy = DormancyPolicy(markDays: mark, suspendDays: suspend), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try policy.save(scope, ledger: ledger, $0) }
                return .redirect(PeopleLinks.dormancy, toast: request.t(.peopleDormancySaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
        ]
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManageVendor>, _ entered: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let policy = try await ground.store.read(scope.vendor) { try DormancyPolicy.of(scope.vendor, $0) }
        let t = request.t, values = entered ?? Fields([("mark", String(policy.markDays)), ("suspend", policy.suspendDays.map { String($0) } ?? "")])
        let view = FormView(values, errors, t)
        let who = linkButton(t(.peopleDormancyList), to: PeopleLinks.people.query("state", "dormant"), style: .quiet, icon: .people)
        return .page(Page(title: t(.peopleDormancyTitle), frame: .manager(current: "settings"), body: """
            \(pageHeader(t(.peopleDormancyTitle), crumbs: [Crumb(t(.peopleSettingsTitle), PeopleLinks.settings)], crumbsLabel: t(.peopleWhere), lead: t(.peopleDormancyLead), more: who))
            \(card(form(to: PeopleLinks.dormancy, tokens: request.tokens, """
                \(view.summary)
                \(textField(view.field("mark", .peopleDormancyMark, required: true), kind: .number))
                \(textField(view.field("suspend", .peopleDormancySuspend, hint: .peopleDormancySuspendHint), kind: .number))
                \(formActions(button(t(.peopleSave))))
                """)))
            """))
    }
}

/// Ways from the settings page.
enum SettingsLinks {
    static let all: [PagePart] = [
        row("people.fields", 30, .edit, PeopleLinks.fields, .peopleFieldsTitle, .peopleFieldsLead),
        row("people.dormancy", 31, .history, PeopleLinks.dormancy, .peopleDormancyTitle, .peopleDormancyLead),
    ]
    private static func row(_ name: String, _ order: Int, _ shown: Icon, _ link: Link, _ title: Message, _ lead: Message) -> PagePart {
        PagePart(slot: "settings", name: name, order: order) { request, _ in
            guard request.authority.reach(of: ManageVendor.self)?.all == true else { return HTML() }
            return #"<li class="row">\#(icon(shown))<span class="row-main"><a href="\#(link)">\#(request.t(title))</a><small class="muted">\#(request.t(lead))</small></span></li>"#
        }
    }
}

/// The vendor's own fields on the page of a person.
struct FieldPageParts: Sendable {
    let ground: Ground
    var all: [PagePart] {
        [
            PagePart(slot: "person", name: "people.fields", order: 15) { [ground] request, id in
                guard let reach = request.authority.reach(of: ViewPeople.self), let person = PersonID(checking: id) else { return HTML() }
                let vendor = request.vendor, today = request.today, seen = Reach(all: reach.all, organizations: reach.organizations)
                let found = try await ground.store.read(vendor) { tx -> ([CustomField], [CustomFieldID: String])? in
                    let fields = try CustomFields.seen(.person, seen, vendor: vendor, tx)
                    // A former organization learns nothing of the present.
                    guard !fields.isEmpty, try PeopleStore.find(person, seen, vendor: vendor, today: today, tx)?.isCurrent == true else { return nil }
                    return (fields, try CustomFields.values(.person, of: [id], on: today, vendor: vendor, tx)[id] ?? [:])
                }
                guard let (fields, values) = found else { return HTML() }
                let manages = request.authority.reach(of: ManagePeople.self), isAll = manages?.all == true
                let may = manages?.isNothing == false && fields.contains { isAll || $0.isPartnerEditable }
                return FieldParts.details(fields, values, edit: may ? PeopleLinks.personFields(person) : nil, request.t)
            },
        ]
    }
}
