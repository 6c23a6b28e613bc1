import HTML
import Kernel
import People
import Web

/// The pages of people who are not signed in.
enum SignInViews {
    static func frame(_ title: String, _ lead: String?, _ body: HTML) -> Page {
        let leadLine: HTML? = lead.map { #"<p class="lead">\#($0)</p>"# }
        return Page(title: title, frame: .plain, body: #"<div class="card"><h1>\#(title)</h1>\#(leadLine)\#(body)</div>"#)
    }

    static func signIn(_ request: WebRequest, _ values: Fields, _ errors: FormErrors, parts: HTML, passkeys: Bool) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let next: HTML? = values.filled("next").map { hiddenField("next", $0) }
        let fields: HTML = """
            \(view.summary)\(next)
            \(textField(view.field("email", .signInEmail, required: true, autocomplete: "username webauthn"), kind: .email))
            \(view.secret("password", .signInPassword, autocomplete: "current-password"))
            \(formActions(button(t(.signInButton))))
            <p class="form-or">\(formActionButton(t(.signInLinkAsk), to: SignInLinks.askLink, icon: .mail))</p>
            """
        let passkey: HTML? = passkeys ? PasskeyViews.use(request, to: SignInLinks.passkey, options: PasskeyViews.signInOptions, isConditional: true, next) : nil
        return frame(t(.signInTitle), t(.signInLead(site: request.brand.name)), #"""
            \#(form(to: PeopleLinks.signIn, tokens: request.tokens, fields))\#(passkey)
            <p><a href="\#(PeopleLinks.forgot)">\#(t(.signInForgotten))</a></p>\#(parts)
            <p class="muted">\#(t(.signInHelp))</p>
            """#)
    }
    /// Sends the fields of its form to another address.
    private static func formActionButton(_ text: String, to link: Link, icon shown: Icon) -> HTML {
        #"<button class="button button-secondary" formaction="\#(link)">\#(icon(shown))<span>\#(text)</span></button>"#
    }

    static func signOut(_ request: WebRequest) -> Page {
        let t = request.t
        return frame(t(.signInOutTitle), t(.signInOutText),
                     form(to: "/sign-out", tokens: request.tokens, formActions(button(t(.signInOutButton), icon: .signOut))))
    }

    // MARK: links by mail

    static func linkSent(_ request: WebRequest, email: String) -> Page {
        let t = request.t
        return frame(t(.signInForgotDoneTitle), t(.signInLinkSent(email: email, minutes: MagicLink.minutes)),
                     #"<p><a href="\#(PeopleLinks.signIn)">\#(t(.signInBack))</a></p>"#)
    }
    static func askLink(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let next: HTML? = values.filled("next").map { hiddenField("next", $0) }
        let fields: HTML = """
            \(view.summary)\(next)\(textField(view.field("email", .signInEmail, required: true, autocomplete: "username"), kind: .email))
            \(formActions(button(t(.signInLinkAsk), icon: .mail)))
            """
        return frame(t(.signInLinkTitle), t(.signInLinkLead(minutes: MagicLink.minutes)), #"""
            \#(form(to: SignInLinks.askLink, tokens: request.tokens, fields))<p><a href="\#(PeopleLinks.signIn)">\#(t(.signInBack))</a></p>
            """#)
    }
    static func useLink(_ request: WebRequest, token: String, _ person: Person) -> Page {
        let t = request.t
        return frame(t(.signInLinkUseTitle(name: person.name)), t(.signInLinkUseLead(site: request.site.name)),
                     form(to: SignInLinks.link(token), tokens: request.tokens, formActions(button(t(.signInButton)))))
    }

    static func forgot(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let fields: HTML = """
            \(view.summary)\(textField(view.field("email", .signInEmail, required: true, autocomplete: "username"), kind: .email))
            \(formActions(button(t(.signInForgotButton), icon: .mail)))
            """
        return frame(t(.signInForgotTitle), t(.signInForgotLead), #"""
            \#(form(to: PeopleLinks.forgot, tokens: request.tokens, fields))
            <p><a href="\#(PeopleLinks.signIn)">\#(t(.signInBack))</a></p>
            """#)
    }

    static func forgotDone(_ request: WebRequest, email: String) -> Page {
        let t = request.t
        return frame(t(.signInForgotDoneTitle), t(.signInForgotDoneText(email: email)),
                     #"<p><a href="\#(PeopleLinks.signIn)">\#(t(.signInBack))</a></p>"#)
    }

    static func reset(_ request: WebRequest, token: String, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(Fields(), errors, t)
        let fields: HTML = """
            \(view.summary)\(view.secret("password", .signInMyPasswordNew, hint: .signInPasswordHint, autocomplete: "new-password"))
            \(formActions(button(t(.signInResetButton))))
            """
        return frame(t(.signInResetTitle), t(.signInResetLead), form(to: PeopleLinks.reset(token), tokens: request.tokens, fields))
    }

    enum Gone { case reset, invitation, link }
    static func linkGone(_ request: WebRequest, _ what: Gone) -> Page {
        let t = request.t
        let way = switch what {
        case .invitation: linkButton(t(.signInButton), to: PeopleLinks.signIn, style: .primary)
        case .reset: linkButton(t(.signInForgotButton), to: PeopleLinks.forgot, style: .primary)
        case .link: linkButton(t(.signInLinkAgain), to: SignInLinks.askLink, style: .primary)
        }
        return frame(t(.signInLinkGoneTitle), t(what == .invitation ? .signInLinkGoneInvitation : .signInLinkGoneText), buttonRow(way))
    }

    /// - Parameter isKnown: the invited person has an account with a password and proves it, instead of choosing one.
    static func invitation(
        _ request: WebRequest, token: String, organization: String, email: String, isKnown: Bool, _ values: Fields, _ errors: FormErrors
    ) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let name: HTML? = isKnown ? nil : textField(view.field("name", .signInInvitationName, required: true, autocomplete: "name"), maximumLength: 200)
        let password = isKnown ? view.secret("password", .signInInvitationPasswordKnown, autocomplete: "current-password")
            : view.secret("password", .signInInvitationPassword, hint: .signInPasswordHint, autocomplete: "new-password")
        let fields: HTML = #"""
            \#(view.summary)<p class="muted">\#(email)</p><input type="hidden" name="username" value="\#(email)" autocomplete="username">
            \#(name)\#(password)\#(formActions(button(t(.signInInvitationButton))))
            """#
        return frame(t(.signInInvitationTitle(organization: organization)),
                     t(isKnown ? .signInInvitationKnownLead(site: request.site.name) : .signInInvitationLead(site: request.site.name)), """
            \(form(to: PeopleLinks.invitation(token), tokens: request.tokens, fields))
            \(postButton(t(.signInInvitationDecline), to: PeopleLinks.declineInvitation(token), tokens: request.tokens, style: .quiet))
            """)
    }

    static func declined(_ request: WebRequest) -> Page {
        let t = request.t
        return frame(t(.signInInvitationDeclined), nil, buttonRow(linkButton(t(.signInBack), to: PeopleLinks.signIn)))
    }
}
