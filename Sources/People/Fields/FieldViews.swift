import HTML
import Kernel
import Web

/// Pages of custom fields.
enum FieldViews {
    static func list(_ request: WebRequest, _ organizations: [CustomField], _ people: [CustomField]) -> Page {
        let t = request.t
        let body: HTML = group(request, .organization, organizations) + group(request, .person, people)
        return Page(title: t(.peopleFieldsTitle), frame: .manager(current: "settings"), body: """
            \(pageHeader(t(.peopleFieldsTitle), crumbs: [Crumb(t(.peopleSettingsTitle), PeopleLinks.settings)], crumbsLabel: t(.peopleWhere), lead: t(.peopleFieldsLead)))\(body)
            """)
    }

    private static func group(_ request: WebRequest, _ subject: CustomField.Subject, _ all: [CustomField]) -> HTML {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let asked = all.filter { !$0.isArchived }, archived = all.filter(\.isArchived)
        let add = linkButton(t(.peopleFieldAdd), to: PeopleLinks.newField.query("subject", subject.rawValue), style: .secondary, icon: .add)
        let rows = asked.enumerated().map { index, field -> TableRow in
            let up: HTML? = index > 0 ? postButton(t(.peopleFieldUp), to: PeopleLinks.field(field.id, "up"), tokens: tokens, style: .quiet) : nil
            let down: HTML? = index < asked.count - 1 ? postButton(t(.peopleFieldDown), to: PeopleLinks.field(field.id, "down"), tokens: tokens, style: .quiet) : nil
            var badges = badge(t(.peopleFieldWho(who: !field.isPartnerVisible ? "vendor" : field.isPartnerEditable ? "edits" : "sees")))
            if field.isRequired { badges += " " + badge(t(.peopleFieldRequired), .info) }
            if field.isInLists { badges += " " + badge(t(.peopleFieldInLists)) }
            return TableRow([
                #"<a href="\#(PeopleLinks.field(field.id))">\#(field.title.resolve(t.language))</a><small class="muted">\#(field.key)</small>"#,
                HTML(text: t(.peopleFieldKindName(kind: field.kind.rawValue))), badges, buttonRow(
                    up ?? HTML(), down ?? HTML(), postButton(t(.peopleFieldArchive), to: PeopleLinks.field(field.id, "archive"), tokens: tokens, style: .quiet,
                                                             confirm: t(.peopleFieldArchiveConfirm)))])
        }
        let old = archived.map { field -> HTML in
            #"<li class="row"><span class="row-main">\#(field.title.resolve(t.language))</span>\#(postButton(t(.peopleFieldRestore), to: PeopleLinks.field(field.id, "restore"), tokens: tokens, style: .quiet))</li>"#
        }
        let table = dataTable(
            caption: t(.peopleFieldsOf(subject: subject.rawValue)),
            columns: [Column(t(.peopleFieldTitle)), Column(t(.peopleFieldKind)), Column(t(.peopleFieldUse)), Column("")], rows: rows,
            empty: #"<p class="muted">\#(t(.peopleFieldsNone))</p>"#)
        let more: HTML = old.isEmpty ? HTML() : disclosure(t(.peopleFieldsArchived(count: old.count)), #"<ul class="rows">\#(old)</ul>"#)
        return section(t(.peopleFieldsOf(subject: subject.rawValue)), action: add, table + more)
    }

    static func values(_ field: CustomField) -> Fields {
        var pairs: [(String, String)] = [("subject", field.subject.rawValue), ("key", field.key), ("kind", field.kind.rawValue), ("options", FieldDraft.lines(field.options))]
        for language in [Language.en, .de] {
            pairs += [("title." + language.tag, field.title[language] ?? ""), ("hint." + language.tag, field.hint[language] ?? "")]
        }
        for (name, isOn) in [("required", field.isRequired), ("visible", field.isPartnerVisible), ("editable", field.isPartnerEditable), ("lists", field.isInLists)] where isOn {
            pairs.append((name, "on"))
        }
        return Fields(pairs)
    }

    /// - Parameter field: nil for a new one.
    static func edit(_ request: WebRequest, _ field: CustomField?, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let kinds = CustomField.Kind.allCases.map { Choice($0.rawValue, t(.peopleFieldKindName(kind: $0.rawValue))) }
        func inBoth(_ name: String, _ label: Message, required: Bool) -> HTML {
            fieldRow(
                textField(Field(name + ".en", label: t(label) + " (" + t(.peopleLanguageEnglish) + ")", value: values.raw(name + ".en") ?? "", error: errors.message(name, t),
                                isRequired: required, id: "field-" + name), maximumLength: 300),
                textField(Field(name + ".de", label: t(label) + " (" + t(.peopleLanguageGerman) + ")", value: values.raw(name + ".de") ?? ""), maximumLength: 300))
        }
        let fixed: HTML = field == nil
            ? radioGroup(Field("kind", label: t(.peopleFieldKind), value: values.text("kind"), error: errors.message("kind", t), isRequired: true), kinds)
                + textField(view.field("key", .peopleFieldKey, hint: .peopleFieldKeyHint), maximumLength: 40)
            : facts([(t(.peopleFieldKind), HTML(text: t(.peopleFieldKindName(kind: values.text("kind"))))), (t(.peopleFieldKey), HTML(text: values.text("key")))])
        let asksOptions = field == nil || field?.kind == .choice
        let options: HTML? = asksOptions ? textArea(view.field("options", .peopleFieldOptions, hint: .peopleFieldOptionsHint), rows: 5) : nil
        let uses: HTML = checkbox("required", label: t(.peopleFieldRequired), isOn: values.contains("required"))
            + checkbox("visible", label: t(.peopleFieldVisible), isOn: values.contains("visible"))
            + checkbox("editable", label: t(.peopleFieldEditable), isOn: values.contains("editable"))
            + checkbox("lists", label: t(.peopleFieldLists), isOn: values.contains("lists"))
        let fields: HTML = """
            \(view.summary)\(hiddenField("subject", values.text("subject")))
            \(inBoth("title", .peopleFieldTitle, required: true))
            \(inBoth("hint", .peopleFieldHint, required: false))
            \(fixed)\(options)
            \(fieldset(t(.peopleFieldUse), uses))
            \(formActions(button(t(.peopleSave)), linkButton(t(.peopleCancel), to: PeopleLinks.fields, style: .quiet)))
            """
        let title = field.map { $0.title.resolve(t.language) } ?? t(.peopleFieldNew(subject: values.text("subject")))
        let crumbs = [Crumb(t(.peopleSettingsTitle), PeopleLinks.settings), Crumb(t(.peopleFieldsTitle), PeopleLinks.fields)]
        return Page(title: title, frame: .manager(current: "settings"), body: """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: t(.peopleWhere)))
            \(card(form(to: field.map { PeopleLinks.field($0.id) } ?? PeopleLinks.newField, tokens: request.tokens, warnsUnsaved: true, fields)))
            """)
    }
}
