import HTML
import Kernel
import Web

/// Pages about merging, splitting and moving.
enum MoveViews {
    static func refused(_ request: WebRequest, _ one: Organization, _ errors: FormErrors) -> Page {
        EndingViews.page(request, request.t(.peopleMoveUndo), one, lead: one.name, errors.summary(request.t) + linkButton(request.t(.peopleCancel), to: PeopleLinks.organization(one.id)))
    }

    static func merge(_ request: WebRequest, _ one: Organization, _ choices: [Choice], _ preview: MergePreview?, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let ask = form(to: PeopleLinks.mergeOrganization(one.id), tokens: request.tokens, """
            \(view.summary)
            \(selectField(view.field("organization", .peopleMergeOrganizationOther, hint: .peopleMergeOrganizationHint, required: true), [Choice("", "")] + choices))
            \(formActions(button(t(.peopleMergeOrganizationPreview), style: preview == nil ? .primary : .secondary), linkButton(t(.peopleCancel), to: PeopleLinks.organization(one.id), style: .quiet)))
            """)
        return EndingViews.page(request, t(.peopleMergeOrganizationTitle), one, lead: t(.peopleMergeOrganizationLead(name: one.name)), card(ask) + (preview.map { says(request, $0) } ?? HTML()))
    }

    private static func says(_ request: WebRequest, _ preview: MergePreview) -> HTML {
        let t = request.t, kept = preview.kept.name, merged = preview.merged.name
        var says = [t(.peopleMergeSaysPeople(count: preview.people, merged: merged, kept: kept))]
        if preview.inBoth > 0 { says.append(t(.peopleMergeSaysBoth(count: preview.inBoth))) }
        if !preview.locations.isEmpty { says.append(t(.peopleMergeSaysLocations(names: t.list(preview.locations)))) }
        if !preview.below.isEmpty { says.append(t(.peopleMergeSaysBelow(kept: kept, names: t.list(preview.below)))) }
        if preview.distributors > 0 { says.append(t(.peopleMergeSaysLinks(count: preview.distributors))) }
        if preview.invitations > 0 { says.append(t(.peopleMergeSaysInvitations(count: preview.invitations))) }
        says.append(t(.peopleMergeSaysRest))
        says.append(preview.seats.map { t(.peopleMergeSaysSeats(kept: kept, seats: $0)) } ?? t(.peopleMergeSaysNoLimit(kept: kept)))
        says.append(t(.peopleMergeSaysHistory(merged: merged)))
        let list = says.map { #"<li>\#(icon(.check))<span>\#($0)</span></li>"# as HTML }
        let confirm = form(to: PeopleLinks.mergeOrganization(preview.kept.id), tokens: request.tokens, """
            \(hiddenField("organization", preview.merged.id.value))\(hiddenField("confirmed", "on"))
            \(formActions(button(t(.peopleMergeOrganizationButton))))
            """)
        return card(title: t(.peopleMergeSays), #"<ul class="checks">\#(list)</ul>\#(confirm)"#)
    }

    private static func people(_ view: FormView, _ people: [Choice]) -> HTML {
        guard !people.isEmpty else { return #"<p class="muted">\#(view.t(.peopleMovePeopleNone))</p>"# }
        return longCheckboxGroup(
            Field("people", label: view.t(.peopleMovePeople), error: view.errors.message("people", view.t)), people, chosen: Set(view.values.all("people")),
            words: ChoiceListWords(search: view.t(.peopleSearch), all: view.t(.peopleMoveAll), count: view.t(.peopleMoveCount)))
    }

    static func split(_ request: WebRequest, _ one: Organization, people: [Choice], below: [Choice], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let countries = [Choice("", "")] + t.countries.map { Choice($0.code, $0.name) }
        let types = OrganizationType.allCases.map { Choice($0.rawValue, t(.peopleOrganizationTypeName(type: $0.rawValue))) }
        let children: HTML? = below.isEmpty ? nil : checkboxGroup(view.field("below", .peopleSplitBelow), below, chosen: Set(values.all("below")))
        return EndingViews.page(request, t(.peopleSplitTitle), one, lead: t(.peopleSplitLead(name: one.name)), card(form(to: PeopleLinks.splitOrganization(one.id), tokens: request.tokens, warnsUnsaved: true, """
            \(view.summary)
            \(textField(view.field("name", .peopleSplitName, required: true), maximumLength: 200))
            \(fieldRow(selectField(view.field("country", .peopleOrganizationCountry, required: true), countries), selectField(view.field("type", .peopleOrganizationType), types)))
            \(textField(view.field("region", .peopleOrganizationRegion), maximumLength: 100))
            \(textField(view.field("from", .peopleMoveFrom, hint: .peopleMoveFromHint, required: true), kind: .date))
            \(self.people(view, people))\(children)
            \(formActions(button(t(.peopleSplitButton)), linkButton(t(.peopleCancel), to: PeopleLinks.organization(one.id), style: .quiet)))
            """)))
    }

    static func transfer(_ request: WebRequest, _ one: Organization, people: [Choice], others: [Choice], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        return EndingViews.page(request, t(.peopleTransferTitle), one, lead: t(.peopleTransferLead(name: one.name)), card(form(to: PeopleLinks.transferPeople(one.id), tokens: request.tokens, """
            \(view.summary)
            \(selectField(view.field("organization", .peopleTransferTo, required: true), [Choice("", "")] + others))
            \(textField(view.field("from", .peopleMoveFrom, hint: .peopleMoveFromHint, required: true), kind: .date))
            \(self.people(view, people))
            \(formActions(people.isEmpty ? HTML() : button(t(.peopleTransferButton)), linkButton(t(.peopleCancel), to: PeopleLinks.organization(one.id), style: .quiet)))
            """)))
    }

    static func parent(_ request: WebRequest, _ one: Organization, others: [Choice], _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        return EndingViews.page(request, t(.peopleParentTitle), one, lead: t(.peopleParentLead(name: one.name)), card(form(to: PeopleLinks.newParent(one.id), tokens: request.tokens, """
            \(view.summary)
            \(fieldRow(selectField(view.field("parent", .peopleOrganizationParent), [Choice("", t(.peopleOrganizationParentNone))] + others),
                       textField(view.field("ownership", .peopleOrganizationOwnership, hint: .peopleOrganizationOwnershipHint), kind: .number, suffix: "%")))
            \(textField(view.field("from", .peopleMoveFrom, hint: .peopleMoveFromHint, required: true), kind: .date))
            \(formActions(button(t(.peopleParentButton)), linkButton(t(.peopleCancel), to: PeopleLinks.organization(one.id), style: .quiet)))
            """)))
    }

    /// Merges, splits and transfers on the page of an organization, each with its way back.
    static func list(_ request: WebRequest, _ one: Organization, _ moves: [OrganizationMove], names: [OrganizationID: String]) -> HTML {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let rows = moves.filter { $0.undoneAt == nil }.prefix(20).map { move -> HTML in
            let isHere = move.to == one.id, other = isHere ? move.from : move.to
            let words = t(.peopleMoveLine(kind: move.kind.rawValue, way: isHere ? "in" : "out", other: names[other] ?? "", count: move.people))
            let undo = postButton(t(.peopleMoveUndo), to: PeopleLinks.undoMove(one.id, move.id), tokens: tokens, style: .quiet, confirm: t(.peopleMoveUndoConfirm))
            return #"<li class="row"><span class="row-main"><a href="\#(PeopleLinks.organization(other))">\#(words)</a><small class="muted">\#(t(.peopleOrganizationSince(day: move.fromDay)))</small></span>\#(undo)</li>"#
        }
        return rows.isEmpty ? HTML() : card(title: t(.peopleMoves), #"<ul class="rows">\#(Array(rows))</ul>"#)
    }
}
