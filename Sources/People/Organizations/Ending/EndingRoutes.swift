import HTML
import Kernel
import Store
import Web

/// The end of a partner: planned, moved, taken back, and undone after it came.
struct EndingRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/organizations/{organization}/end", ManageOrganizations.self, "Asks for the last day of an organization", { request, scope in
                try await show(request, scope, nil, .none)
            }),
            .form("/organizations/{organization}/end", ManageOrganizations.self, "Plans the end of an organization", { request, scope, form in
                let one = try await partner(request, scope), today = request.today, reason = form.text("reason"), ledger = ground.ledger
                guard let lastDay = Day(iso: form.text("lastDay")) else { throw EndingRefusal.day }
                try await ground.store.write(scope.vendor) { try EndOrganization.plan(scope, one.id, lastDay: lastDay, reason: reason, today: today, ledger: ledger, $0) }
                ground.access.forgetAll()
                let t = request.t
                return .redirect(PeopleLinks.organization(one.id), toast: lastDay < today ? t(.peopleEndingDone(name: one.name)) : t(.peopleEndingPlanned(name: one.name, day: lastDay)))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/organizations/{organization}/end/cancel", ManageOrganizations.self, "Takes the planned end of an organization back", { request, scope, _ in
                let one = try await partner(request, scope), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try EndOrganization.cancel(scope, one.id, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(one.id), toast: request.t(.peopleEndingCancelled(name: one.name)))
            }, again: { request, scope, _, errors in try await show(request, scope, nil, errors) }),
            .page("/organizations/{organization}/reinstate", ManageOrganizations.self, "Asks from when an ended organization is a partner again", { request, scope in
                try await reinstate(request, scope, Fields([("from", request.today.description)]), .none)
            }),
            .form("/organizations/{organization}/reinstate", ManageOrganizations.self, "Reinstates an ended organization with all that its end ended", { request, scope, form in
                let one = try await partner(request, scope), today = request.today, ledger = ground.ledger
                guard let from = Day(iso: form.text("from")) else { throw EndingRefusal.reinstateDay }
                try await ground.store.write(scope.vendor) { try EndOrganization.reinstate(scope, one.id, from: from, today: today, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(one.id), toast: request.t(.peopleEndingReinstated(name: one.name)))
            }, again: { request, scope, form, errors in try await reinstate(request, scope, form, errors) }),
        ]
    }

    private func partner(_ request: WebRequest, _ scope: Scope<ManageOrganizations>) async throws -> Organization {
        let id: OrganizationID = try request.id("organization")
        let found = try await ground.store.read(scope.vendor) { try OrganizationStore.find(id, scope.reach, vendor: scope.vendor, $0) }
        guard scope.reach.all, let found, !found.isVendor else { throw WebRefusal.notFound }
        return found
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManageOrganizations>, _ entered: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let one = try await partner(request, scope), today = request.today, vendor = scope.vendor
        let model = try await ground.store.read(vendor) { tx in
            EndingModel(
                organization: one, planned: try OrganizationEndings.current(one.id, vendor: vendor, tx), seats: try Seats.use(of: one.id, on: today, vendor: vendor, tx),
                links: try OrganizationStore.links(reseller: one.id, scope.reach, vendor: vendor, today: today, tx).count
                    + OrganizationStore.links(distributor: one.id, scope.reach, vendor: vendor, today: today, tx).count,
                below: try OrganizationStore.children(of: one.id, scope.reach, vendor: vendor, today: today, tx).map(\.name))
        }
        if model.planned?.carriedOutAt != nil, errors.isEmpty { return .redirect(PeopleLinks.reinstate(one.id)) }
        let values = entered ?? Fields([("lastDay", model.planned?.lastDay.description ?? today.description), ("reason", model.planned?.reason ?? "")])
        return .page(EndingViews.plan(request, model, values, errors))
    }

    private func reinstate(_ request: WebRequest, _ scope: Scope<ManageOrganizations>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let one = try await partner(request, scope), vendor = scope.vendor
        let ending = try await ground.store.read(vendor) { try OrganizationEndings.current(one.id, vendor: vendor, $0) }
        guard let ending, ending.carriedOutAt != nil || !errors.isEmpty else { throw WebRefusal.notFound }
        return .page(EndingViews.reinstate(request, one, ending, values, errors))
    }
}

struct EndingModel: Sendable {
    let organization: Organization
    let planned: OrganizationEnding?
    let seats: SeatUse
    let links: Int
    let below: [String]
}

enum EndingViews {
    static func crumbs(_ one: Organization, _ t: Localizer) -> [Crumb] { [Crumb(t(.peopleOrganizationsTitle), PeopleLinks.organizations), Crumb(one.name, PeopleLinks.organization(one.id))] }

    static func page(_ request: WebRequest, _ title: String, _ one: Organization, lead: String?, _ body: HTML) -> Page {
        Page(title: title, frame: .manager(current: "organizations"), body: """
            \(pageHeader(title, crumbs: crumbs(one, request.t), crumbsLabel: request.t(.peopleWhere), lead: lead))\(body)
            """)
    }

    static func plan(_ request: WebRequest, _ model: EndingModel, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, one = model.organization, view = FormView(values, errors, t)
        var says = [t(.peopleEndingSignIn), t(.peopleEndingPeople(count: model.seats.members)), t(.peopleEndingLearning)]
        if model.links > 0 { says.append(t(.peopleEndingLinks(count: model.links))) }
        if model.seats.invited > 0 { says.append(t(.peopleEndingInvitations(count: model.seats.invited))) }
        if !model.below.isEmpty { says.append(t(.peopleEndingBelow(names: t.list(model.below)))) }
        says.append(t(.peopleEndingUndo))
        let list = says.map { #"<li>\#(icon(.check))<span>\#($0)</span></li>"# as HTML }
        let cancel: HTML? = model.planned == nil ? nil
            : card(title: t(.peopleEndingKeep), #"<p>\#(t(.peopleEndingKeepText))</p>\#(postButton(t(.peopleEndingCancel), to: PeopleLinks.cancelEnd(one.id), tokens: request.tokens))"#)
        let ask = form(to: PeopleLinks.endOrganization(one.id), tokens: request.tokens, """
            \(view.summary)
            \(textField(view.field("lastDay", .peopleEndingLastDay, hint: .peopleEndingLastDayHint, required: true), kind: .date))
            \(textArea(view.field("reason", .peopleEndingReason, hint: .peopleEndingReasonHint), rows: 3, maximumLength: EndOrganization.reasonCharacters))
            \(formActions(button(t(model.planned == nil ? .peopleEndingButton : .peopleEndingMove), style: .danger), linkButton(t(.peopleCancel), to: PeopleLinks.organization(one.id), style: .quiet)))
            """)
        return page(request, t(.peopleEndingTitle), one, lead: one.name, columns(
            main: card(ask), aside: card(title: t(.peopleEndingMeans), #"<ul class="checks">\#(list)</ul>"#) + (cancel ?? HTML())))
    }

    static func reinstate(_ request: WebRequest, _ one: Organization, _ ending: OrganizationEnding, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        return page(request, t(.peopleReinstateTitle), one, lead: t(.peopleReinstateLead(name: one.name, day: ending.lastDay)), card(form(to: PeopleLinks.reinstate(one.id), tokens: request.tokens, """
            \(view.summary)<p>\(t(.peopleReinstateText))</p>
            \(textField(view.field("from", .peopleReinstateFrom, hint: .peopleReinstateFromHint, required: true), kind: .date))
            \(formActions(button(t(.peopleReinstateButton)), linkButton(t(.peopleCancel), to: PeopleLinks.organization(one.id), style: .quiet)))
            """)))
    }

    /// What the page of an organization says above everything else.
    static func notice(_ request: WebRequest, _ one: Organization, _ ending: OrganizationEnding?, mergedInto: (id: OrganizationID, name: String)?, mayManage: Bool) -> HTML {
        let t = request.t
        if let into = mergedInto {
            return callout(.info, "<p>\(t(.peopleMergedAway(name: into.name)))</p>", action: linkButton(into.name, to: PeopleLinks.organization(into.id)))
        }
        guard let ending else { return HTML() }
        let why: HTML? = ending.reason.isEmpty || !mayManage ? nil : #"<p class="muted">\#(ending.reason)</p>"#
        if ending.carriedOutAt != nil || ending.lastDay < request.today {
            let back: HTML? = mayManage && ending.carriedOutAt != nil ? linkButton(t(.peopleReinstateTitle), to: PeopleLinks.reinstate(one.id)) : nil
            return callout(.neutral, title: t(.peopleEndedNotice(day: ending.lastDay)), why ?? HTML(), action: back)
        }
        let change: HTML? = mayManage ? linkButton(t(.peopleEndingChange), to: PeopleLinks.endOrganization(one.id)) : nil
        return callout(.warning, title: t(.peopleEndingNotice(day: ending.lastDay)), why ?? HTML(), action: change)
    }
}
