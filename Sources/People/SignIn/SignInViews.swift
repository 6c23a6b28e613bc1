import HTML
import Web

/// The pages of people who are not signed in.
enum SignInViews {
    private static func frame(_ title: String, _ lead: String?, _ body: HTML) -> Page {
        let leadLine: HTML? = lead.map { #"<p class="lead">\#($0)</p>"# }
        return Page(title: title, frame: .plain, body: #"<div class="card"><h1>\#(title)</h1>\#(leadLine)\#(body)</div>"#)
    }

    static func signIn(_ request: WebRequest, _ values: Fields, _ errors: FormErrors, parts: HTML) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let next: HTML? = values.filled("next").map { hiddenField("next", $0) }
        let fields: HTML = """
            \(view.summary)\(next)
            \(textField(view.field("email", .peopleSignInEmail, required: true, autocomplete: "username"), kind: .email))
            \(view.secret("password", .peopleSignInPassword, autocomplete: "current-password"))
            \(formActions(button(t(.peopleSignInButton))))
            """
        return frame(t(.peopleSignInTitle), t(.peopleSignInLead(site: request.site.name)), #"""
            \#(form(to: PeopleLinks.signIn, tokens: request.tokens, fields))
            <p><a href="\#(PeopleLinks.forgot)">\#(t(.peopleSignInForgot))</a></p>\#(parts)
            <p class="muted">\#(t(.peopleSignInHelp))</p>
            """#)
    }

    static func signOut(_ request: WebRequest) -> Page {
        let t = request.t
        return frame(t(.peopleSignOutTitle), t(.peopleSignOutText),
                     form(to: "/sign-out", tokens: request.tokens, formActions(button(t(.peopleSignOutButton), icon: .signOut))))
    }

    static func forgot(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let fields: HTML = """
            \(view.summary)\(textField(view.field("email", .peopleSignInEmail, required: true, autocomplete: "username"), kind: .email))
            \(formActions(button(t(.peopleForgotButton), icon: .mail)))
            """
        return frame(t(.peopleForgotTitle), t(.peopleForgotLead), #"""
            \#(form(to: PeopleLinks.forgot, tokens: request.tokens, fields))
            <p><a href="\#(PeopleLinks.signIn)">\#(t(.peopleBackToSignIn))</a></p>
            """#)
    }

    static func forgotDone(_ request: WebRequest, email: String) -> Page {
        let t = request.t
        return frame(t(.peopleForgotDoneTitle), t(.peopleForgotDoneText(email: email)),
                     #"<p><a href="\#(PeopleLinks.signIn)">\#(t(.peopleBackToSignIn))</a></p>"#)
    }

    static func reset(_ request: WebRequest, token: String, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(Fields(), errors, t)
        let fields: HTML = """
            \(view.summary)\(view.secret("password", .peopleMePasswordNew, hint: .peoplePasswordHint, autocomplete: "new-password"))
            \(formActions(button(t(.peopleResetButton))))
            """
        return frame(t(.peopleResetTitle), t(.peopleResetLead), form(to: PeopleLinks.reset(token), tokens: request.tokens, fields))
    }

    static func linkGone(_ request: WebRequest, invitation: Bool) -> Page {
        let t = request.t
        let way = invitation ? linkButton(t(.peopleSignInButton), to: PeopleLinks.signIn, style: .primary)
            : linkButton(t(.peopleForgotButton), to: PeopleLinks.forgot, style: .primary)
        return frame(t(.peopleLinkGoneTitle), t(invitation ? .peopleLinkGoneInvitation : .peopleLinkGoneText), buttonRow(way))
    }

    /// - Parameter isKnown: the invited person has an account with a password and proves it, instead of choosing one.
    static func invitation(
        _ request: WebRequest, token: String, organization: String, email: String, isKnown: Bool, _ values: Fields, _ errors: FormErrors
    ) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let name: HTML? = isKnown ? nil : textField(view.field("name", .peopleInvitationName, required: true, autocomplete: "name"), maximumLength: 200)
        let password = isKnown ? view.secret("password", .peopleInvitationPasswordKnown, autocomplete: "current-password")
            : view.secret("password", .peopleInvitationPassword, hint: .peoplePasswordHint, autocomplete: "new-password")
        let fields: HTML = #"""
            \#(view.summary)<p class="muted">\#(email)</p><input type="hidden" name="username" value="\#(email)" autocomplete="username">
            \#(name)\#(password)\#(formActions(button(t(.peopleInvitationButton))))
            """#
        return frame(t(.peopleInvitationTitle(organization: organization)),
                     t(isKnown ? .peopleInvitationKnownLead(site: request.site.name) : .peopleInvitationLead(site: request.site.name)), """
            \(form(to: PeopleLinks.invitation(token), tokens: request.tokens, fields))
            \(postButton(t(.peopleInvitationDecline), to: PeopleLinks.declineInvitation(token), tokens: request.tokens, style: .quiet))
            """)
    }

    static func declined(_ request: WebRequest) -> Page {
        let t = request.t
        return frame(t(.peopleInvitationDeclined), nil, buttonRow(linkButton(t(.peopleBackToSignIn), to: PeopleLinks.signIn)))
    }
}
