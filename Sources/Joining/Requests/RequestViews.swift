import HTML
import Kernel
import People
import Web

/// Requests to join as an administrator sees them: as they were typed, nothing about whom the address belongs to.
enum RequestViews {
    static func line(_ one: JoinRequest, _ organization: OrganizationID, _ tokens: FormTokens, _ t: Localizer, back: String?) -> HTML {
        let until = t(.joiningRequestUntil(day: t.zone.day(at: one.expiresAt)))
        let message: HTML? = one.message.isEmpty ? nil : #"<small>\#(one.message)</small>"#
        let approve = postButton(t(.joiningApprove), to: JoiningLinks.approve(organization, one.id), tokens: tokens, fields: back.map { [(name: "back", value: $0)] } ?? [], style: .secondary)
        return #"""
            <li class="row"><span class="row-main"><a href="\#(JoiningLinks.request(organization, one.id))">\#(one.name)</a><small class="muted">\#(one.email)</small>\#(message)<small class="muted">\#(until)</small></span>\#(buttonRow(approve, linkButton(t(.joiningDeclineLink), to: JoiningLinks.request(organization, one.id), style: .quiet)))</li>
            """#
    }

    static func page(_ request: WebRequest, _ organization: Organization, _ one: JoinRequest, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        var pairs: [(name: String, value: HTML)] = [(t(.joiningEmail), HTML(text: one.email)), (t(.joiningAskedAt), HTML(text: t.moment(one.askedAt)))]
        if !one.message.isEmpty { pairs.append((t(.joiningAskMessage), HTML(text: one.message))) }
        var main = card(title: t(.joiningRequestAbout), facts(pairs))
        if one.isOpen {
            main += card(title: t(.joiningApproveTitle), "<p>\(t(.joiningApproveText(organization: organization.name)))</p>\(postButton(t(.joiningApprove), to: JoiningLinks.approve(organization.id, one.id), tokens: request.tokens, style: .primary))")
            main += card(title: t(.joiningDeclineTitle), form(to: JoiningLinks.declineRequest(organization.id, one.id), tokens: request.tokens, """
                \(textArea(view.field("reason", .joiningReason, hint: .joiningReasonHint, required: true), rows: 3, maximumLength: 1000))
                \(formActions(button(t(.joiningDecline), style: .danger)))
                """))
        } else {
            let reason: HTML? = one.reason.map { "<p>\($0)</p>" }
            main += callout(one.outcome == "approved" ? .success : .info, title: t(.joiningOutcome(outcome: one.outcome ?? "")), reason ?? HTML())
        }
        return Page(title: one.name, frame: .manager(current: "joining"), body: """
            \(pageHeader(t(.joiningRequestTitle(name: one.name)), crumbs: WaysViews.crumbs(organization, t, page: true), crumbsLabel: t(.joiningWhere)))
            \(errors.summary(t))\(main)
            """)
    }
}
