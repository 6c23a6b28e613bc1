import HTML
import HTTPTypes
import Kernel
import People
import Web

/// Forms that the browser's script fills with a passkey's answer; they show only where there is a script and a browser that can.
enum PasskeyViews {
    static let signInOptions: Link = "/sign-in/passkey/options"
    static let secondOptions: Link = "/sign-in/second/options"
    static let setUpOptions: Link = "/sign-in/set-up/options"
    static let againOptions: Link = "/sign-in/again/options"
    static let creationOptions: Link = "/me/passkeys/options"

    static func use(_ request: WebRequest, to link: Link, options: Link, isConditional: Bool = false, isPrimary: Bool = false, _ more: HTML? = nil) -> HTML {
        ceremony(request, to: link, options: options, kind: "get", isConditional: isConditional, """
            \(more)\(formActions(button(request.t(.signInPasskeyUse), style: isPrimary ? .primary : .secondary, icon: .key)))
            """)
    }
    static func make(_ request: WebRequest, to link: Link, options: Link, name: String, isPrimary: Bool = true, _ more: HTML? = nil) -> HTML {
        let t = request.t
        let field = textField(Field("name", label: t(.signInPasskeyName), value: name, hint: t(.signInPasskeyNameHint), isRequired: true), maximumLength: 80)
        return ceremony(request, to: link, options: options, kind: "create", isConditional: false, """
            \(field)\(more)\(formActions(button(t(.signInPasskeyMake), style: isPrimary ? .primary : .secondary, icon: .key)))
            """)
    }
    private static func ceremony(_ request: WebRequest, to link: Link, options: Link, kind: String, isConditional: Bool, _ content: HTML) -> HTML {
        let t = request.t
        return #"""
        <form class="form passkey-form" method="post" action="\#(link)" data-passkey="\#(kind)" data-options="\#(options)" data-refused="\#(t(.signInPasskeyCancelled))" data-known="\#(t(.signInPasskeyKnown))"\#(if: isConditional, " data-conditional") hidden>
        \#(request.tokens.html)<input type="hidden" name="credential" value="">\#(content)<p class="field-error" role="alert" data-passkey-words hidden></p>
        </form>
        """#
    }
    /// What a passkey is called until its person says otherwise: where it was made.
    static func suggestedName(_ request: WebRequest) -> String { Device.words(request.headers[.userAgent] ?? "", request.t) }
}
