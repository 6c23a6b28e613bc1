/// A form that changes something: POST, with the two hidden tokens.
/// - Parameters:
///   - isMultipart: for forms with a file.
///   - warnsUnsaved: asks before leaving with changes in it, where JavaScript is on.
package func form(
    to link: Link, tokens: FormTokens, id: String? = nil, isMultipart: Bool = false, warnsUnsaved: Bool = false, _ content: HTML
) -> HTML {
    let encoding: HTML? = isMultipart ? #" enctype="multipart/form-data""# : nil
    let warning: HTML? = warnsUnsaved ? " data-warn-unsaved" : nil
    return #"""
    <form class="form" method="post" action="\#(link)" novalidate\#(attribute: "id", id)\#(encoding)\#(warning)>
    \#(tokens.html)
    \#(content)
    </form>
    """#
}

/// A group of fields under one legend.
package func fieldset(_ legend: String, hint: String? = nil, _ content: HTML) -> HTML {
    let note: HTML? = hint.map { #"<p class="hint">\#($0)</p>"# }
    return #"<fieldset class="fieldset"><legend>\#(legend)</legend>\#(note)\#(content)</fieldset>"#
}

/// Two or more short fields on one line where there is room.
package func fieldRow(_ fields: HTML...) -> HTML { #"<div class="field-row">\#(fields)</div>"# }

/// The buttons that end a form.
package func formActions(_ buttons: HTML...) -> HTML { #"<div class="form-actions">\#(buttons)</div>"# }

/// What is wrong with a form, at its top: takes the focus, and each line leads to its field.
/// - Parameter errors: field name and message, in the order of the fields; empty shows nothing.
package func errorSummary(_ title: String, _ errors: [(field: String, message: String)]) -> HTML {
    guard !errors.isEmpty else { return HTML() }
    let lines = errors.map { error in
        #"<li><a href="\#(Link("#").fragment("field-" + error.field))">\#(error.message)</a></li>"# as HTML
    }
    return #"""
    <div class="error-summary" role="alert" tabindex="-1" data-takes-focus><h2>\#(icon(.warning))\#(title)</h2><ul>\#(lines)</ul></div>
    """#
}
