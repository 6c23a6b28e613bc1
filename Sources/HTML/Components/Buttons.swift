/// How loud a button is. A page has one `primary`.
package enum ButtonStyle: String, Sendable {
    case primary, secondary, quiet, danger
}

/// The hidden values of every form that changes something: the session's token against forged requests, and an id that
/// makes a repeated send return the first result.
package struct FormTokens: Sendable {
    /// The names of the two inputs, for the code that reads them.
    package static let csrfName = "csrf"
    package static let onceName = "once"

    package let csrf: String
    package let once: String?

    package init(csrf: String, once: String?) {
        self.csrf = csrf
        self.once = once
    }

    /// The hidden inputs; the first thing in a form, so that an upload is trusted before its file arrives.
    package var html: HTML {
        let onceInput: HTML? = once.map { #"<input type="hidden" name="once" value="\#($0)">"# }
        return #"<input type="hidden" name="csrf" value="\#(csrf)">\#(onceInput)"#
    }
}

/// A button that sends its form. Say what happens: "Publish version 4", not "Submit".
/// - Parameter name, value: sent with the form when this button was the one pressed.
package func button(
    _ text: String, style: ButtonStyle = .primary, icon leading: Icon? = nil,
    name: String? = nil, value: String? = nil, form: String? = nil
) -> HTML {
    let sent: HTML = #"\#(attribute: "name", name)\#(attribute: "value", value)\#(attribute: "form", form)"#
    return #"<button class="button button-\#(style.rawValue)"\#(sent)>\#(leading.map { icon($0) })<span>\#(text)</span></button>"#
}

/// A link that looks like a button: for going somewhere, never for changing something.
package func linkButton(
    _ text: String, to link: Link, style: ButtonStyle = .secondary, icon leading: Icon? = nil, downloads: Bool = false
) -> HTML {
    #"<a class="button button-\#(style.rawValue)" href="\#(link)"\#(if: downloads, " download")>\#(leading.map { icon($0) })<span>\#(text)</span></a>"#
}

/// A button with only an icon; the label is its name for screen readers and its tooltip.
package func iconButton(_ label: String, _ shown: Icon, name: String? = nil, value: String? = nil) -> HTML {
    #"<button class="button button-quiet button-icon" title="\#(label)"\#(attribute: "name", name)\#(attribute: "value", value)>\#(icon(shown, label: label))</button>"#
}

/// Opens the dialog or drawer of that id. It is a link to the same thing as a page, so it works without JavaScript too.
package func dialogButton(
    _ text: String, opens dialogID: String, fallback: Link, style: ButtonStyle = .secondary, icon leading: Icon? = nil
) -> HTML {
    #"<a class="button button-\#(style.rawValue)" href="\#(fallback)" data-opens="\#(dialogID)" role="button">\#(leading.map { icon($0) })<span>\#(text)</span></a>"#
}

/// One button that changes something by itself: a whole form around it.
/// - Parameter confirm: a question asked before sending, where JavaScript is on; for acts that can be undone.
package func postButton(
    _ text: String, to link: Link, tokens: FormTokens, fields: [(name: String, value: String)] = [],
    style: ButtonStyle = .secondary, icon leading: Icon? = nil, confirm: String? = nil
) -> HTML {
    let hidden = fields.map { #"<input type="hidden" name="\#($0.name)" value="\#($0.value)">"# as HTML }
    return #"""
    <form class="inline-form" method="post" action="\#(link)"\#(attribute: "data-confirm", confirm)>\#(tokens.html)\#(hidden)\#(button(text, style: style, icon: leading))</form>
    """#
}

/// Buttons side by side; on a phone below one another.
package func buttonRow(_ buttons: HTML...) -> HTML { #"<div class="buttons">\#(buttons)</div>"# }
