import HTML
import Kernel
import People
import Web
import WebAuthn

/// The pages of a fresh proof.
enum AgainViews {
    static func page(_ request: WebRequest, _ ways: ProveAgain.Ways, next: String, kept: ProveAgain.Kept?, _ errors: FormErrors, parts: HTML, sent: Bool) -> Page {
        let t = request.t, view = FormView(Fields(), errors, t)
        let hidden: HTML = "\(hiddenField("next", next))\(kept?.hidden)"
        var forms: [HTML] = []
        func codeForm(_ hint: Message, _ style: ButtonStyle) -> HTML {
            form(to: SignInLinks.again, tokens: request.tokens, """
                \(hidden)\(textField(view.field("code", .signInSecondCode, hint: hint, required: true, autocomplete: "one-time-code"), kind: .number, maximumLength: 12))
                \(formActions(button(t(.signInAgainButton), style: style)))
                """)
        }
        if ways.hasPassword {
            forms.append(form(to: SignInLinks.again, tokens: request.tokens, #"""
                <input type="hidden" name="username" value="\#(request.authority.viewer?.email ?? "")" autocomplete="username">\#(hidden)\#(view.secret("password", .signInPassword, autocomplete: "current-password"))\#(formActions(button(t(.signInAgainButton))))
                """#))
        }
        if ways.means.passkeys > 0, WebAuthn.RelyingParty(request) != nil {
            forms.append(PasskeyViews.use(request, to: SignInLinks.again, options: PasskeyViews.againOptions, isPrimary: !ways.hasPassword, hidden))
        }
        if ways.means.hasApp {
            let code = codeForm(.signInAgainAppHint, ways.hasPassword ? .secondary : .primary)
            forms.append(ways.hasPassword ? disclosure(t(.signInAgainApp), isOpen: errors.message("code", t) != nil, code) : code)
        }
        if ways.needsMail {
            let ask = form(to: SignInLinks.againCode, tokens: request.tokens, "\(hidden)\(formActions(button(t(sent ? .signInAgainMailAgain : .signInAgainMail), style: sent ? .secondary : .primary, icon: .mail)))")
            if sent || !errors.isEmpty { forms.append(codeForm(.signInAgainMailHint, .primary)) }
            forms.append(ask)
        }
        let keeps: HTML? = kept == nil ? nil : #"<p class="muted">\#(t(.signInAgainKept))</p>"#
        let back: HTML = #"<p><a href="\#(Link(returningTo: next) ?? "/")">\#(t(.signInAgainCancel))</a></p>"#
        return SignInViews.frame(t(.signInAgainTitle), t(.signInAgainLead(minutes: StepUp.seconds / 60)), #"<div class="set-up">\#(view.summary)\#(keeps)\#(forms)\#(parts)\#(back)</div>"#)
    }

    /// Sends what was kept; by itself where there is a script.
    static func goOn(_ request: WebRequest, _ kept: ProveAgain.Kept) -> Page {
        let t = request.t
        let fields = kept.fields.map { hiddenField($0.name, $0.value) }
        return SignInViews.frame(t(.signInAgainDone), t(.signInAgainDoneText), #"""
            <form class="form" method="post" action="\#(kept.action)" data-sends-itself>\#(request.tokens.html)\#(fields)\#(formActions(button(t(.signInAgainGoOn))))</form>
            """#)
    }
}
