import HTML
import Kernel
import Web

struct MeModel: Sendable {
    let person: Person
    let memberships: [MembershipLine]
}

/// The page of one's own account.
enum MeViews {
    static func page(_ request: WebRequest, _ model: MeModel, _ values: Fields, _ errors: FormErrors, parts: HTML) -> Page {
        let t = request.t
        let body: HTML = """
            \(pageHeader(t(.peopleMeTitle), lead: model.person.email))
            \(columns(main: profile(request, values, errors) + parts,
                      aside: memberships(request, model)))
            """
        return Page(title: t(.peopleMeTitle), frame: .learner(current: "me"), body: body)
    }

    private static func profile(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> HTML {
        let t = request.t, view = FormView(values, errors, t)
        let languages = [Choice("en", t(.peopleLanguageEnglish)), Choice("de", t(.peopleLanguageGerman))]
        let zones = Zones.names.map { Choice($0, $0) }
        let fields: HTML = """
            \(view.summary)
            \(textField(view.field("name", .peopleMeName, required: true, autocomplete: "name"), maximumLength: 200))
            \(fieldRow(selectField(view.field("language", .peopleMeLanguage), languages), selectField(view.field("zone", .peopleMeZone), zones)))
            \(formActions(button(t(.peopleMeSave))))
            """
        return card(title: t(.peopleMeProfile), form(to: PeopleLinks.me, tokens: request.tokens, warnsUnsaved: true, fields))
    }

    private static func memberships(_ request: WebRequest, _ model: MeModel) -> HTML {
        let t = request.t
        guard !model.memberships.isEmpty else { return HTML() }
        let lines = model.memberships.map { line -> HTML in
            let membership = line.membership
            let days = membership.validTo == .forever ? t(.peopleMeMembershipSince(day: membership.validFrom))
                : t(.peopleOrganizationFromTo(from: membership.validFrom, to: membership.validTo.adding(days: -1)))
            let roles = t.list(membership.jobRoles.map { t(.peoplePeopleJobRoleName(role: $0)) })
            return #"<li class="row"><span class="row-main"><strong>\#(line.organizationName)</strong><small class="muted">\#(roles)</small><small class="muted">\#(days)</small></span></li>"#
        }
        return card(title: t(.peopleMeMemberships), #"<ul class="rows">\#(lines)</ul>"#)
    }
}
