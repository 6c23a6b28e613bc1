package import HTML
import Kernel
package import People
package import Web

/// Pages for people on their way in.
package enum ArrivalViews {
    private static func frame(_ title: String, _ lead: String?, _ body: HTML) -> Page {
        let leadLine: HTML? = lead.map { #"<p class="lead">\#($0)</p>"# }
        return Page(title: title, frame: .plain, body: #"<div class="card"><h1>\#(title)</h1>\#(leadLine)\#(body)</div>"#)
    }

    /// Kind, without a hint at what an attacker could use; the number leads the administrator to the reason.
    package static func refused(_ request: WebRequest, _ reason: ArrivalReason, reference: String) -> Page {
        let t = request.t
        return frame(t(.singleSignOnRefusedTitle), t(reason.kind), #"""
            <p>\#(t(.singleSignOnReference)) <strong class="reference">\#(reference)</strong></p>
            \#(buttonRow(linkButton(t(.singleSignOnBackToSignIn), to: PeopleLinks.signIn, style: .primary)))
            """#)
    }
    static func tooMany(_ request: WebRequest) -> Page {
        let t = request.t
        return frame(t(.singleSignOnRefusedTitle), t(.singleSignOnTooMany), buttonRow(linkButton(t(.singleSignOnBackToSignIn), to: PeopleLinks.signIn)))
    }
    static func waiting(_ request: WebRequest, provider: String, reference: String) -> Page {
        let t = request.t
        return frame(t(.singleSignOnWaitingTitle), t(.singleSignOnWaitingText(provider: provider)), #"""
            <p>\#(t(.singleSignOnReference)) <strong class="reference">\#(reference)</strong></p>
            \#(buttonRow(linkButton(t(.singleSignOnBackToSignIn), to: PeopleLinks.signIn)))
            """#)
    }
    static func movingOn(_ request: WebRequest, to link: Link, provider: String) -> Page {
        let t = request.t
        return frame(t(.singleSignOnMovingTitle(provider: provider)), t(.singleSignOnMovingText),
                     buttonRow(linkButton(t(.singleSignOnMovingButton(provider: provider)), to: link, style: .primary)))
    }
    static func choice(_ request: WebRequest, _ ways: [(provider: IdentityProvider, link: Link)], next: Link?) -> Page {
        let t = request.t
        return frame(t(.singleSignOnChoiceTitle), t(.singleSignOnChoiceText), #"""
            <div class="sign-in-ways">\#(ways.map { linkButton($0.provider.name, to: $0.link, icon: .key) })</div>
            <p><a href="\#(PeopleLinks.signIn.query("next", next?.address))">\#(t(.singleSignOnBackToSignIn))</a></p>
            """#)
    }
    static func noneFound(_ request: WebRequest, domain: String, next: Link?) -> Page {
        let t = request.t
        return frame(t(.singleSignOnNoneTitle), t(.singleSignOnNoneText(domain: domain)),
                     buttonRow(linkButton(t(.singleSignOnBackToSignIn), to: PeopleLinks.signIn.query("next", next?.address), style: .primary)))
    }
    static func confirm(_ request: WebRequest, token: String, person: Person, provider: IdentityProvider) -> Page {
        let t = request.t
        return frame(t(.singleSignOnConfirmTitle), t(.singleSignOnConfirmLead(provider: provider.name, organization: provider.organizationName ?? request.site.name)), #"""
            <p>\#(t(.singleSignOnConfirmText(name: person.name, email: person.email)))</p>
            \#(form(to: SingleSignOnLinks.confirm(token), tokens: request.tokens, formActions(
                button(t(.singleSignOnConfirmButton)), linkButton(t(.singleSignOnConfirmNot), to: "/", style: .quiet))))
            """#)
    }
    static func confirmationGone(_ request: WebRequest) -> Page {
        let t = request.t
        return frame(t(.singleSignOnGoneTitle), t(.singleSignOnGoneText),
                     buttonRow(linkButton(t(.singleSignOnBackToSignIn), to: PeopleLinks.signIn, style: .primary)))
    }
    static func signedOut(_ request: WebRequest, provider: String) -> Page {
        let t = request.t
        return frame(t(.singleSignOnSignedOut), t(.singleSignOnSignedOutText(provider: provider)),
                     buttonRow(linkButton(t(.singleSignOnBackToSignIn), to: PeopleLinks.signIn)))
    }
}
