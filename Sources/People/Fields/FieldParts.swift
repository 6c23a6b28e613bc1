package import HTML
package import Kernel
package import Web

/// Custom fields inside forms, pages and tables of others.
package enum FieldParts {
    /// Inputs of the fields; values as stored come from `values`, as typed from the form's own.
    package static func inputs(_ fields: [CustomField], _ view: FormView) -> HTML {
        fields.map { input($0, view) }.joined()
    }
    private static func input(_ field: CustomField, _ view: FormView) -> HTML {
        let t = view.t, name = CustomFields.prefix + field.key, hint = field.hint.resolve(t.language)
        let shown = Field(name, label: field.title.resolve(t.language), value: view.values.raw(name) ?? "", hint: hint.isEmpty ? nil : hint, error: view.errors.message(name, t),
                          isRequired: field.isRequired)
        switch field.kind {
        case .text: return textField(shown, maximumLength: 500)
        case .number: return textField(shown, maximumLength: 17)
        case .day: return textField(shown, kind: .date)
        case .link: return textField(shown, kind: .url)
        case .choice: return selectField(shown, [Choice("", "")] + field.options.map { Choice($0.key, $0.title.resolve(t.language)) })
        case .yesNo: return selectField(shown, [Choice("", ""), Choice("yes", t(.peopleYes)), Choice("no", t(.peopleNo))])
        }
    }
    /// Stored values as a form has them.
    package static func pairs(_ fields: [CustomField], _ values: [CustomFieldID: String]) -> [(String, String)] {
        fields.map { (CustomFields.prefix + $0.key, values[$0.id] ?? "") }
    }

    /// A value as people read it.
    package static func words(_ field: CustomField, _ value: String?, _ t: Localizer) -> String {
        guard let value, !value.isEmpty else { return "" }
        switch field.kind {
        case .text, .link: return value
        case .number: return Double(value).map { t.number($0, decimals: value.split(separator: ".").dropFirst().first?.count ?? 0) } ?? value
        case .day: return Day(iso: value).map { t.day($0) } ?? value
        case .choice: return field.options.first { $0.key == value }?.title.resolve(t.language) ?? value
        case .yesNo: return t(value == "yes" ? .peopleYes : .peopleNo)
        }
    }
    static func html(_ field: CustomField, _ value: String?, _ t: Localizer) -> HTML {
        let words = words(field, value, t)
        if field.kind == .link, let link = Link(external: words) { return #"<a href="\#(link)" rel="noopener noreferrer nofollow">\#(words)</a>"# }
        return HTML(text: words)
    }

    /// A card with the values; nothing where there is no field.
    static func details(_ fields: [CustomField], _ values: [CustomFieldID: String], edit: Link?, _ t: Localizer) -> HTML {
        guard !fields.isEmpty, edit != nil || !values.isEmpty else { return HTML() }
        let pairs = fields.filter { edit != nil || values[$0.id] != nil }.map { field -> (name: String, value: HTML) in
            let value: HTML = values[field.id] == nil ? #"<span class="muted">–</span>"# : html(field, values[field.id], t)
            return (field.title.resolve(t.language), value)
        }
        let change: HTML? = edit.map { linkButton(t(.peopleEdit), to: $0, style: .quiet, icon: .edit) }
        return card(title: t(.peopleFieldsCard), action: change, facts(pairs))
    }

    /// Filters of a list: those whose answers can be chosen.
    package static func selects(_ fields: [CustomField], _ query: ListQuery, _ t: Localizer) -> HTML {
        fields.compactMap { field -> HTML? in
            switch field.kind {
            case .choice: query.select(CustomFields.prefix + field.key, label: field.title.resolve(t.language), field.options.map { ($0.key, $0.title.resolve(t.language)) }, t)
            case .yesNo: query.select(CustomFields.prefix + field.key, label: field.title.resolve(t.language), [("yes", t(.peopleYes)), ("no", t(.peopleNo))], t)
            case .text, .number, .day, .link: nil
            }
        }.joined()
    }
}
