import HTML
import Kernel
import Web

struct MeModel: Sendable {
    let person: Person
    let sessions: [SessionLine]
    let currentSession: String
    let memberships: [MembershipLine]
}

/// The page of one's own account.
enum MeViews {
    static func page(_ request: WebRequest, _ model: MeModel, _ values: Fields, _ errors: FormErrors, passwordErrors: FormErrors, parts: HTML) -> Page {
        let t = request.t
        let body: HTML = """
            \(pageHeader(t(.peopleMeTitle), lead: model.person.email))
            \(columns(main: profile(request, values, errors) + parts + password(request, passwordErrors),
                      aside: sessions(request, model) + memberships(request, model)))
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

    private static func password(_ request: WebRequest, _ errors: FormErrors) -> HTML {
        let t = request.t, view = FormView(Fields(), errors, t)
        let fields: HTML = """
            \(view.summary)
            \(view.secret("current", .peopleMePasswordCurrent, autocomplete: "current-password"))
            \(view.secret("password", .peopleMePasswordNew, hint: .peoplePasswordHint, autocomplete: "new-password"))
            \(formActions(button(t(.peopleMePasswordSave), style: .secondary)))
            """
        return card(title: t(.peopleMePasswordTitle), form(to: PeopleLinks.myPassword, tokens: request.tokens, fields))
    }

    private static func sessions(_ request: WebRequest, _ model: MeModel) -> HTML {
        let t = request.t, tokens = request.tokens
        let lines = model.sessions.map { session -> HTML in
            let isHere = session.id == model.currentSession
            let end: HTML = isHere ? badge(t(.peopleMeSessionHere), .success)
                : postButton(t(.peopleMeSessionEnd), to: PeopleLinks.endSession(session.id), tokens: FormTokens(csrf: tokens.csrf, once: nil), style: .quiet)
            let seen = moment(t(.peopleMeSessionSeen(when: t.ago(session.lastSeenAt, now: request.now))), machine: session.lastSeenAt.iso, exact: t.moment(session.lastSeenAt))
            return #"<li class="row"><span class="row-main"><strong>\#(Device.words(session.userAgent, t))</strong><small class="muted">\#(seen)</small></span>\#(end)</li>"#
        }
        let others: HTML? = model.sessions.count > 1
            ? postButton(t(.peopleMeSessionsEndAll), to: PeopleLinks.endOtherSessions, tokens: tokens, style: .secondary, icon: .signOut) : nil
        return card(title: t(.peopleMeSessions), #"<p class="muted">\#(t(.peopleMeSessionsLead))</p><ul class="rows">\#(lines)</ul>\#(others)"#)
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
