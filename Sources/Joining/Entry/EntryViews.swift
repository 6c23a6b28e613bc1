import HTML
import Kernel
import People
import Web

/// The first pages of joining: an address, a code.
enum EntryViews {
    static func frame(_ title: String, _ lead: String?, _ body: HTML) -> Page {
        let leadLine: HTML? = lead.map { #"<p class="lead">\#($0)</p>"# }
        return Page(title: title, frame: .plain, body: #"<div class="card"><h1>\#(title)</h1>\#(leadLine)\#(body)</div>"#)
    }
    private static func address(_ view: FormView) -> HTML {
        textField(view.field("email", .joiningEmail, hint: .joiningEmailHint, required: true, autocomplete: "email"), kind: .email)
    }
    private static func next(_ values: Fields) -> HTML { values.filled("next").map { hiddenField("next", $0) } ?? HTML() }

    static func start(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, isCode = errors.message("code", t) != nil
        // Each form shows what is wrong with it alone.
        let mailView = FormView(values, isCode ? .none : errors, t), codeView = FormView(values, isCode ? errors : .none, t)
        let byMail = form(to: JoiningLinks.join, tokens: request.tokens, """
            \(mailView.summary)\(next(values))\(address(mailView))\(formActions(button(t(.joiningContinue), icon: .mail)))
            """)
        let byCode: HTML = #"""
            <form class="form" method="get" action="\#(JoiningLinks.join)" novalidate>\#(codeView.summary)\#(next(values))\#(textField(codeView.field("code", .joiningCode, hint: .joiningCodeHint, required: true, autocomplete: "off"), maximumLength: 200))\#(formActions(button(t(.joiningCodeButton), style: .secondary)))</form>
            """#
        return frame(t(.joiningStartTitle), t(.joiningStartLead(site: request.site.name)), #"""
            \#(byMail)\#(disclosure(t(.joiningHaveCode), isOpen: isCode || values.contains("code"), byCode))
            <p class="muted">\#(t(.joiningAlready)) <a href="\#(PeopleLinks.signIn)">\#(t(.joiningSignIn))</a></p>
            """#)
    }

    static func code(_ request: WebRequest, _ code: JoinCode, organization: String, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let lead = code.asksFirst ? t(.joiningCodeAsksLead(organization: organization)) : code.needsDomain ? t(.joiningCodeDomainLead) : t(.joiningCodeLead)
        let fields: HTML = """
            \(view.summary)\(next(values))\(address(view))\(formActions(button(t(.joiningContinue), icon: .mail)))
            """
        return frame(t(.joiningCodeTitle(organization: organization)), lead, #"""
            \#(form(to: JoiningLinks.join(code.code), tokens: request.tokens, fields))
            <p class="muted">\#(t(.joiningAlready)) <a href="\#(PeopleLinks.signIn)">\#(t(.joiningSignIn))</a></p>
            """#)
    }

    static func codeGone(_ request: WebRequest) -> Page {
        let t = request.t
        return frame(t(.joiningCodeGoneTitle), t(.joiningCodeGoneText), buttonRow(
            linkButton(t(.joiningCodeGoneButton), to: JoiningLinks.join, style: .primary), linkButton(t(.joiningSignIn), to: PeopleLinks.signIn, style: .quiet)))
    }
    static func gone(_ request: WebRequest) -> Page {
        let t = request.t
        return frame(t(.joiningGoneTitle), t(.joiningGoneText), buttonRow(
            linkButton(t(.joiningGoneButton), to: JoiningLinks.join, style: .primary), linkButton(t(.joiningSignIn), to: PeopleLinks.signIn, style: .quiet)))
    }

    static func mailCode(_ request: WebRequest, id: String, email: String, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(Fields(), errors, t)
        let field = view.field("code", .joiningMailCode, hint: .joiningMailCodeHint, required: true, autocomplete: "one-time-code")
        let fields: HTML = """
            \(view.summary)\(textField(field, kind: .number, maximumLength: 12))\(formActions(button(t(.joiningMailCodeCheck))))
            """
        return frame(t(.joiningMailCodeTitle), t(.joiningMailCodeLead(email: email)), #"""
            \#(form(to: JoiningLinks.mail(id), tokens: request.tokens, fields))
            <p class="muted">\#(t(.joiningMailCodeNone)) <a href="\#(JoiningLinks.join)">\#(t(.joiningMailCodeAgain))</a></p>
            """#)
    }

    static func asked(_ request: WebRequest) -> Page {
        let t = request.t
        return frame(t(.joiningAskedTitle), t(.joiningAskedText(days: JoinRequests.days)), HTML())
    }
}
