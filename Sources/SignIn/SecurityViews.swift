import HTML
import Kernel
import People
import Web

struct SecurityModel: Sendable {
    let sessions: [SessionLine]
    let currentSession: String
}

/// The page of how one signs in.
enum SecurityViews {
    static func page(_ request: WebRequest, _ model: SecurityModel, _ errors: FormErrors) -> Page {
        let t = request.t
        let body: HTML = """
            \(pageHeader(t(.signInSecurityTitle), crumbs: [Crumb(t(.peopleMeTitle), PeopleLinks.me)], lead: t(.signInSecurityLead)))
            \(columns(main: password(request, errors), aside: sessions(request, model)))
            """
        return Page(title: t(.signInSecurityTitle), frame: .learner(current: "me"), body: body)
    }

    /// The row on one's own account that leads here.
    static func row(_ request: WebRequest) -> HTML {
        let t = request.t
        return card(title: t(.signInSecurityTitle), """
            <p class="muted">\(t(.signInSecurityLead))</p>\(buttonRow(linkButton(t(.signInSecurityOpen), to: SignInLinks.security, icon: .key)))
            """)
    }

    private static func password(_ request: WebRequest, _ errors: FormErrors) -> HTML {
        let t = request.t, view = FormView(Fields(), errors, t)
        let fields: HTML = """
            \(view.summary)
            \(view.secret("current", .signInMyPasswordCurrent, autocomplete: "current-password"))
            \(view.secret("password", .signInMyPasswordNew, hint: .signInPasswordHint, autocomplete: "new-password"))
            \(formActions(button(t(.signInMyPasswordSave), style: .secondary)))
            """
        return card(title: t(.signInMyPasswordTitle), form(to: PeopleLinks.myPassword, tokens: request.tokens, fields))
    }

    private static func sessions(_ request: WebRequest, _ model: SecurityModel) -> HTML {
        let t = request.t, tokens = request.tokens
        let lines = model.sessions.map { session -> HTML in
            let isHere = session.id == model.currentSession
            let end: HTML = isHere ? badge(t(.signInSessionHere), .success)
                : postButton(t(.signInSessionEnd), to: PeopleLinks.endSession(session.id), tokens: FormTokens(csrf: tokens.csrf, once: nil), style: .quiet)
            let seen = moment(t(.signInSessionSeen(when: t.ago(session.lastSeenAt, now: request.now))), machine: session.lastSeenAt.iso, exact: t.moment(session.lastSeenAt))
            return #"<li class="row"><span class="row-main"><strong>\#(Device.words(session.userAgent, t))</strong><small class="muted">\#(seen)</small></span>\#(end)</li>"#
        }
        let others: HTML? = model.sessions.count > 1
            ? postButton(t(.signInSessionsEndAll), to: PeopleLinks.endOtherSessions, tokens: tokens, style: .secondary, icon: .signOut) : nil
        return card(title: t(.signInSessions), #"<p class="muted">\#(t(.signInSessionsLead))</p><ul class="rows">\#(lines)</ul>\#(others)"#)
    }
}
