import HTML
import Kernel
import People
import Web

/// The last page of joining: for whoever has proved an address.
enum DoorViews {
    static func page(_ request: WebRequest, _ door: Doorway, pass: String, _ values: Fields, _ errors: FormErrors) -> Page {
        if case .ask(let code, let why) = door.way { return ask(request, door, code, why, pass: pass, values, errors) }
        let t = request.t, view = FormView(values, errors, t)
        var fields = view.summary, asksJobRole = true
        if case .code(let code) = door.way { asksJobRole = code.jobRole == nil }
        if door.places.count > 1 {
            let offices = door.places.map { Choice($0.id.value, $0.name) }
            fields += offices.count > 8 ? selectField(view.field("office", .joiningOffice, required: true), [Choice("", "")] + offices)
                : radioGroup(view.field("office", .joiningOffice, required: true), offices)
        }
        if let person = door.person {
            fields += callout(.info, "<p>\(t(.joiningKnown(name: person.name)))</p>")
            if asksJobRole { fields += WelcomeViews.questions(view, language: person.language.tag) }
        } else {
            fields += textField(view.field("name", .joiningName, required: true, autocomplete: "name"), maximumLength: Limits.nameCharacters)
            fields += WelcomeViews.questions(view, language: values.filled("language") ?? t.language.tag, withJobRole: asksJobRole)
            fields += textField(Field("password", label: t(.joiningPassword), hint: t(.joiningPasswordHint), error: errors.message("password", t), autocomplete: "new-password"), kind: .password)
        }
        fields += WelcomeViews.texts(request, door.texts, values, errors)
        let title = door.places.count == 1 ? t(.joiningEnterTitle(organization: door.places[0].name)) : t(.joiningEnterTitleMany)
        fields += formActions(button(t(.joiningEnterButton)))
        return EntryViews.frame(title, t(.joiningEnterLead(email: door.attempt.email)), form(to: JoiningLinks.enter(pass), tokens: request.tokens, fields))
    }

    private static func ask(_ request: WebRequest, _ door: Doorway, _ code: JoinCode?, _ why: Doorway.Way.Why?, pass: String, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        var fields = view.summary
        if door.person == nil { fields += textField(view.field("name", .joiningName, required: true, autocomplete: "name"), maximumLength: Limits.nameCharacters) }
        if code == nil {
            let field = door.mayName ? view.field("organization", .joiningAskOrganization, hint: .joiningAskOrganizationHint, required: true)
                : view.field("organization", .joiningCode, hint: .joiningCodeHint, required: true, autocomplete: "off")
            // A code that is wrong is told at the same field.
            let shown = errors.message("code", t).map { Field("organization", label: field.label, value: field.value, hint: field.hint, error: $0, isRequired: true) } ?? field
            fields += textField(shown, maximumLength: 200)
        }
        let takesMessage = code != nil || door.mayName
        if takesMessage { fields += textArea(view.field("message", .joiningAskMessage, hint: .joiningAskMessageHint), rows: 3, maximumLength: 1000) }
        fields += formActions(button(t(takesMessage ? .joiningAskButton : .joiningCodeButton), icon: takesMessage ? .send : nil))
        let title = door.places.first.map { t(.joiningAskTitle(organization: $0.name)) } ?? t(takesMessage ? .joiningAskTitleAny : .joiningNoDomainTitle)
        let lead = switch why {
        case .needsDomain: t(.joiningAskWhyDomain(email: door.attempt.email))
        case .usedUp: t(.joiningAskWhyUsedUp)
        case .asksFirst: t(.joiningAskWhyFirst)
        case nil: t(takesMessage ? .joiningAskLead(email: door.attempt.email) : .joiningNoDomainLead(email: door.attempt.email))
        }
        return EntryViews.frame(title, lead, form(to: JoiningLinks.ask(pass), tokens: request.tokens, fields))
    }
}
