/// What every field of a form has: its name, its words, its value and what is wrong with it.
package struct Field: Sendable {
    /// The name that is sent.
    package let name: String
    /// The element's id: `field-` and the name, unless the same field stands on the page more than once.
    package let id: String
    package let label: String
    package let value: String
    package let hint: String?
    package let error: String?
    package let isRequired: Bool
    /// The HTML `autocomplete` token, such as `email` or `new-password`.
    package let autocomplete: String?

    package init(
        _ name: String, label: String, value: String = "", hint: String? = nil, error: String? = nil,
        isRequired: Bool = false, autocomplete: String? = nil, id: String? = nil
    ) {
        self.id = id ?? "field-" + name
        self.name = name
        self.label = label
        self.value = value
        self.hint = hint
        self.error = error
        self.isRequired = isRequired
        self.autocomplete = autocomplete
    }

    /// The attributes shared by every kind of control.
    var wiring: HTML {
        var described: [String] = []
        if hint != nil { described.append(id + "-hint") }
        if error != nil { described.append(id + "-error") }
        let description = described.isEmpty ? nil : described.joined(separator: " ")
        return #"""
        id="\#(id)" name="\#(name)"\#(if: isRequired, " required")\#(if: error != nil, #" aria-invalid="true""#)\#(attribute: "aria-describedby", description)\#(attribute: "autocomplete", autocomplete)
        """#
    }
    var notes: HTML { hintNote + errorNote }
    var hintNote: HTML { hint.map { #"<p class="hint" id="\#(id)-hint">\#($0)</p>"# } ?? HTML() }
    var errorNote: HTML { error.map { #"<p class="field-error" id="\#(id)-error">\#(icon(.warning))\#($0)</p>"# } ?? HTML() }
    var labelElement: HTML { #"<label for="\#(id)">\#(label)</label>"# }

    func wrapped(_ control: HTML) -> HTML {
        #"<div class="field\#(if: error != nil, " has-error")">\#(labelElement)\#(hintNote)\#(control)\#(errorNote)</div>"#
    }
}

/// The kinds of one-line field.
package enum TextKind: String, Sendable {
    case text, email, password, date, url, search, tel
    /// Digits only; shown as text with a number keyboard, since spinners lose typed values.
    case number
    case time
    case dateTime = "datetime-local"
}

/// A one-line field.
/// - Parameters:
///   - suffix: a unit behind the value, such as "minutes".
///   - maximumLength: in characters.
package func textField(
    _ field: Field, kind: TextKind = .text, placeholder: String? = nil, suffix: String? = nil, maximumLength: Int? = nil
) -> HTML {
    let shown = kind == .number ? "text" : kind.rawValue
    let keyboard: String? = kind == .number ? "decimal" : nil
    let input: HTML = #"""
    <input class="input" type="\#(shown)" value="\#(field.value)" \#(field.wiring)\#(attribute: "inputmode", keyboard)\#(attribute: "placeholder", placeholder)\#(attribute: "maxlength", maximumLength.map(String.init))>
    """#
    guard let suffix else { return field.wrapped(input) }
    return field.wrapped(#"<div class="input-with-suffix">\#(input)<span class="suffix">\#(suffix)</span></div>"#)
}

/// A field of several lines; it grows with its text.
package func textArea(_ field: Field, rows: Int = 4, placeholder: String? = nil, maximumLength: Int? = nil) -> HTML {
    field.wrapped(#"""
    <textarea class="input" rows="\#(rows)" \#(field.wiring)\#(attribute: "placeholder", placeholder)\#(attribute: "maxlength", maximumLength.map(String.init))>
    \#(field.value)</textarea>
    """#)
}

/// One choice of a select, a radio group or a group of checkboxes.
package struct Choice: Sendable {
    package let value: String
    package let label: String
    package let hint: String?
    package let isDisabled: Bool

    package init(_ value: String, _ label: String, hint: String? = nil, isDisabled: Bool = false) {
        self.value = value
        self.label = label
        self.hint = hint
        self.isDisabled = isDisabled
    }
}

/// A drop-down list. `field.value` is the chosen value.
package func selectField(_ field: Field, _ choices: [Choice]) -> HTML {
    let options = choices.map { choice in
        #"<option value="\#(choice.value)"\#(if: choice.value == field.value, " selected")\#(if: choice.isDisabled, " disabled")>\#(choice.label)</option>"# as HTML
    }
    return field.wrapped(#"<div class="select"><select class="input" \#(field.wiring)>\#(options)</select>\#(icon(.expand))</div>"#)
}

/// A file to choose.
/// - Parameter accepts: media types or endings, such as `image/*` or `.zip`.
package func fileField(_ field: Field, accepts: String? = nil, isMultiple: Bool = false) -> HTML {
    field.wrapped(#"""
    <input class="input input-file" type="file" \#(field.wiring)\#(attribute: "accept", accepts)\#(if: isMultiple, " multiple")>
    """#)
}

/// A hidden value of a form.
package func hiddenField(_ name: String, _ value: String) -> HTML { #"<input type="hidden" name="\#(name)" value="\#(value)">"# }
