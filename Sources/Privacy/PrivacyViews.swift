import HTML
import Kernel
import People
import Web

/// The vendor's pages of privacy.
enum PrivacyViews {
    static func settings(_ request: WebRequest, _ open: [ErasureRequest], _ holds: [LegalHold], _ lines: [RetentionLine], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t
        return Page(title: t(.privacySettings), frame: .manager(current: "settings"), body: """
            \(pageHeader(t(.privacySettings), crumbs: [Crumb(t(.peopleSettingsTitle), PeopleLinks.settings)], crumbsLabel: t(.peopleWhere), lead: t(.privacySettingsLead)))
            \(errors.summary(t))
            \(requests(request, open))\(held(request, holds))\(retention(request, lines, values))
            """)
    }

    private static func requests(_ request: WebRequest, _ open: [ErasureRequest]) -> HTML {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let rows = open.map { one -> TableRow in
            let due = one.askedAt.adding(days: ErasureRequest.days)
            let who: HTML = #"<a href="\#(PeopleLinks.person(one.person))">\#(one.name)</a><small class="muted">\#(one.email)</small>"#
            let erase = form(to: PrivacyLinks.erase(one.id), tokens: tokens, """
                \(textField(Field("typed", label: t(.privacyTypedLabel), isRequired: true), kind: .email))\(button(t(.privacyEraseNow), style: .danger))
                """)
            let acts: HTML = one.isHeld ? badge(t(.privacyOnHold), .warning) : disclosure(t(.privacyEraseNow), erase)
            return TableRow([who, HTML(text: one.reason), moment(t.short(due), machine: due.iso, exact: t.moment(due)),
                             acts + postButton(t(.privacyDecline), to: PrivacyLinks.decline(one.id), tokens: tokens, style: .quiet)])
        }
        return section(t(.privacyRequests), dataTable(
            caption: t(.privacyRequests), columns: [Column(t(.privacyWho)), Column(t(.privacyWhy)), Column(t(.privacyDue)), Column("")], rows: rows,
            empty: emptyState(.shield, title: t(.privacyRequestsEmpty), text: t(.privacyRequestsEmptyText))))
    }

    private static func held(_ request: WebRequest, _ holds: [LegalHold]) -> HTML {
        let t = request.t
        let rows = holds.map { hold in
            TableRow([#"<a href="\#(PrivacyLinks.person(hold.person))">\#(hold.name)</a>"#, HTML(text: hold.reason), HTML(text: t.short(hold.heldAt))])
        }
        return section(t(.privacyHolds), dataTable(caption: t(.privacyHolds), columns: [Column(t(.privacyWho)), Column(t(.privacyReason)), Column(t(.privacySince))],
                                                   rows: rows, empty: #"<p class="muted">\#(t(.privacyHoldsEmpty))</p>"#))
    }

    private static func retention(_ request: WebRequest, _ lines: [RetentionLine], _ values: Fields) -> HTML {
        let t = request.t
        let fields = lines.map { line -> HTML in
            let value = values.raw(line.kind.key) ?? line.days.map(String.init) ?? ""
            let ran = line.ranAt.map { t(.privacyRan(at: $0, count: line.removed)) } ?? t(.privacyNeverRan)
            return textField(Field(line.kind.key, label: t(line.kind.title), value: value, hint: t(.privacyDaysHint(least: line.kind.leastDays)) + " " + ran), kind: .number)
        }
        return section(t(.privacyTimes), card("<p>\(t(.privacyTimesText))</p>\(form(to: PrivacyLinks.retention, tokens: request.tokens, warnsUnsaved: true, fields.joined() + formActions(button(t(.privacySave)))))"))
    }

    static func person(_ request: WebRequest, _ one: Person, _ hold: LegalHold?, asked: Instant?, _ errors: FormErrors) -> Page {
        let t = request.t, view = (hold: hold, asked: asked)
        let export = card(title: t(.privacyTake), "<p>\(t(.privacyPersonExportText))</p>\(linkButton(t(.privacyDownload), to: PrivacyLinks.personExport(one.id), icon: .download))")
        let holding: HTML
        if let hold = view.hold {
            holding = "<p>\(t(.privacyHeldSince(at: hold.heldAt, reason: hold.reason)))</p>\(postButton(t(.privacyRelease), to: PrivacyLinks.release(one.id), tokens: request.tokens))"
        } else {
            let field = Field("reason", label: t(.privacyReason), hint: t(.privacyHoldHint), error: errors.message("reason", t), isRequired: true)
            holding = form(to: PrivacyLinks.hold(one.id), tokens: request.tokens, textField(field, maximumLength: 1000) + formActions(button(t(.privacyHold), style: .secondary)))
        }
        let typed = Field("typed", label: t(.privacyTypedLabel), hint: one.email, error: errors.message("typed", t), isRequired: true)
        let erase: HTML = view.hold == nil
            ? form(to: PrivacyLinks.personErase(one.id), tokens: request.tokens, textField(typed, kind: .email) + formActions(button(t(.privacyEraseNow), style: .danger)))
            : #"<p class="muted">\#(t(.privacyHeld))</p>"#
        let wish: HTML? = view.asked.map { callout(.info, "<p>\(t(.privacyAskedOn(at: $0, until: $0.adding(days: ErasureRequest.days))))</p>") }
        return Page(title: t(.privacyPersonTitle), frame: .manager(current: "people"), body: """
            \(pageHeader(t(.privacyPersonTitle), crumbs: [Crumb(t(.peoplePeopleTitle), PeopleLinks.people), Crumb(one.name, PeopleLinks.person(one.id))], crumbsLabel: t(.peopleWhere), lead: one.name))
            \(errors.summary(t))\(wish ?? HTML())\(export)\(card(title: t(.privacyHoldTitle), holding))\(card(title: t(.privacyErase), "<p>\(t(.privacyErasePersonText))</p>\(erase)"))
            """)
    }
}
