package import HTML
package import Web

/// A form as it is shown: values, what is wrong, and the reader's language.
package struct FormView: Sendable {
    package let values: Fields
    package let errors: FormErrors
    package let t: Localizer

    package init(_ values: Fields, _ errors: FormErrors, _ t: Localizer) { (self.values, self.errors, self.t) = (values, errors, t) }

    package func field(_ name: String, _ label: Message, hint: Message? = nil, required: Bool = false, autocomplete: String? = nil) -> Field {
        Field(name, label: t(label), value: values.raw(name) ?? "", hint: hint.map { t($0) }, error: errors.message(name, t),
              isRequired: required, autocomplete: autocomplete)
    }
    /// A password field never shows what was sent.
    package func secret(_ name: String, _ label: Message, hint: Message? = nil, autocomplete: String) -> HTML {
        textField(Field(name, label: t(label), hint: hint.map { t($0) }, error: errors.message(name, t), isRequired: true,
                        autocomplete: autocomplete), kind: .password)
    }
    package var summary: HTML { errors.summary(t) }
}

/// Many short choices side by side where there is room.
func inColumns(_ choices: HTML) -> HTML { #"<div class="choices-in-columns">\#(choices)</div>"# }
