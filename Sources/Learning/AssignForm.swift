import HTML
import Kernel
import People
import Web

/// The form that assigns learning. Of its three audiences only the fields of the chosen one are shown; the style sheet does it,
/// so it needs no JavaScript.
enum AssignForm {
    static func page(_ choices: AssignChoices, _ entered: Fields, _ errors: FormErrors, _ request: WebRequest) -> WebResponse {
        let t = request.t
        func field(_ name: String, _ label: Message, hint: Message? = nil) -> Field {
            Field(name, label: t(label), value: entered.text(name), hint: hint.map { t($0) }, error: errors.message(name, t))
        }
        let targets = [Choice("", t(.learningAssignChoose))] + choices.targets.flatMap { target in
            target.items.map { Choice("\(target.kind):\($0.id)", "\(t(target.title)): \($0.title.resolve(t.language))") }
        }
        let chosen = entered.filled("audience") ?? (entered.contains("organization") ? "organizations" : "people")
        let roles = [Choice("", t(.learningAssignChoose))] + JobRole.allCases.map { Choice($0.rawValue, t(.learningJobRole(role: $0.rawValue))) }
        let organizations = longCheckboxGroup(
            Field("organization", label: t(.learningAssignWhichOrganizations), error: errors.message("organization", t)),
            choices.organizations.map { Choice($0.id.value, $0.name) }, chosen: Set(entered.all("organization")),
            words: ChoiceListWords(search: t(.learningAssignSearch), all: t(.learningAssignAllShown), count: t(.learningAssignChosenCount(n: "{n}"))))
        let content: HTML = """
            \(selectField(field("target", .learningAssignWhat), targets))
            \(radioGroup(Field("audience", label: t(.learningAssignWhom), value: chosen, error: errors.message("audience", t)), [
                Choice("people", t(.learningAssignPeople), hint: t(.learningAssignPeopleWho)),
                Choice("organizations", t(.learningAssignOrganizations), hint: t(.learningAssignOrganizationsHint)),
                Choice("jobRole", t(.learningAssignJobRole), hint: t(.learningAssignJobRoleHint)),
            ]))
            <div class="depends depends-people">\(textArea(field("emails", .learningAssignEmails, hint: .learningAssignPeopleHint), rows: 3))</div>
            <div class="depends depends-organizations">\(organizations)</div>
            <div class="depends depends-jobRole">\(selectField(field("jobRole", .learningAssignWhichJobRole), roles))</div>
            \(textField(field("dueOn", .learningAssignDue, hint: .learningAssignDueHint), kind: .date))
            \(textField(field("note", .learningAssignNote, hint: .learningAssignNoteHint), maximumLength: 500))
            \(formActions(button(t(.learningAssignButton), icon: .send), linkButton(t(.learningAssignCancel), to: "/assignments", style: .quiet)))
            """
        let body: HTML = """
            \(pageHeader(t(.learningAssignTitle), crumbs: [Crumb(t(.learningAssignments), "/assignments")], crumbsLabel: t(.learningAssignWhere), lead: t(.learningAssignLead)))
            \(card("\(errors.isEmpty ? HTML() : errors.summary(t))\(form(to: "/assign", tokens: request.tokens, warnsUnsaved: true, content))"))
            """
        return .page(Page(title: t(.learningAssignTitle), frame: .manager(current: "assignments"), body: body))
    }
}
