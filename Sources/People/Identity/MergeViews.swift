import HTML
import Kernel
import Store
import Web

/// Pages about records of one human.
enum MergeViews {
    private static func page(_ request: WebRequest, _ title: String, lead: String?, crumbs: [Crumb], _ body: HTML) -> Page {
        Page(title: title, frame: .manager(current: "people"), body: """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: request.t(.peopleWhere), lead: lead))\(body)
            """)
    }

    static func list(_ request: WebRequest, _ pairs: [DuplicatePair], _ asked: [EarlierRecord]) -> Page {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let rows = pairs.map { pair -> TableRow in
            func side(_ one: DuplicatePair.Side) -> HTML { #"<a href="\#(PeopleLinks.person(one.id))">\#(one.name)</a><small class="muted">\#(one.email)</small>"# }
            return TableRow([side(pair.low), side(pair.high), HTML(text: t(.peopleDuplicatesReason(reason: pair.reason.rawValue))), buttonRow(
                linkButton(t(.peopleDuplicatesCompare), to: PeopleLinks.merge(pair.low.id, pair.high.id)),
                postButton(t(.peopleDuplicatesDismiss), to: PeopleLinks.dismissDuplicate(pair.low.id, pair.high.id), tokens: tokens, style: .quiet))])
        }
        let questions = asked.map { one -> TableRow in
            let found: HTML = one.found.map { id in #"<a href="\#(PeopleLinks.person(id))">\#(one.foundName ?? "")</a><small class="muted">\#(one.foundEmail ?? "")</small>"# as HTML }
                ?? #"<span class="muted">\#(t(.peopleEarlierNobody))</span>"#
            let confirm: HTML? = one.found == nil ? nil : postButton(t(.peopleEarlierConfirm), to: PeopleLinks.confirmEarlier(one.id), tokens: tokens, style: .secondary)
            return TableRow([#"<a href="\#(PeopleLinks.person(one.person))">\#(one.personName)</a><small class="muted">\#(one.personEmail)</small>"#, HTML(text: one.number), found,
                             (confirm ?? HTML()) + postButton(t(.peopleEarlierDecline), to: PeopleLinks.declineEarlier(one.id), tokens: tokens, style: .quiet)])
        }
        let waiting: HTML = asked.isEmpty ? HTML() : section(t(.peopleEarlierQueue), dataTable(
            caption: t(.peopleEarlierQueue), columns: [Column(t(.peopleEarlierWho)), Column(t(.peopleEarlierNumber)), Column(t(.peopleEarlierHolder)), Column("")], rows: questions, empty: HTML()))
        return page(request, t(.peopleDuplicatesTitle), lead: t(.peopleDuplicatesLead), crumbs: [Crumb(t(.peoplePeopleTitle), PeopleLinks.people)], waiting + section(t(.peopleDuplicatesFound), dataTable(
            caption: t(.peopleDuplicatesFound),
            columns: [Column(t(.peopleDuplicatesOne)), Column(t(.peopleDuplicatesOther)), Column(t(.peopleDuplicatesWhy)), Column("")], rows: rows,
            empty: emptyState(.people, title: t(.peopleDuplicatesEmptyTitle), text: t(.peopleDuplicatesEmptyText)))))
    }

    static func ask(_ request: WebRequest, _ person: Person, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        return page(request, t(.peopleMergeTitle), lead: t(.peopleMergeAskLead(name: person.name)), crumbs: crumbs(person, t), card(form(to: PeopleLinks.mergeWith(person.id), tokens: request.tokens, """
            \(view.summary)
            \(textField(view.field("email", .peopleMergeEmail, required: true), kind: .email))
            \(formActions(button(t(.peopleDuplicatesCompare)), linkButton(t(.peopleCancel), to: PeopleLinks.person(person.id), style: .quiet)))
            """)))
    }

    static func compare(_ request: WebRequest, _ one: MergeSide, _ other: MergeSide, _ errors: FormErrors) -> Page {
        let t = request.t
        func side(_ side: MergeSide) -> HTML {
            let memberships = side.memberships.map { line -> HTML in
                let days = line.membership.validTo == .forever ? t(.peopleMeMembershipSince(day: line.membership.validFrom))
                    : t(.peopleOrganizationFromTo(from: line.membership.validFrom, to: line.membership.validTo.adding(days: -1)))
                return #"<li class="row"><span class="row-main"><strong>\#(line.organizationName)</strong><small class="muted">\#(days)</small></span></li>"#
            }
            let roles = t.list(side.roles.map { t(.peopleRoleName(role: $0.role)) + " · " + $0.organizationName })
            var pairs: [(name: String, value: HTML)] = [
                (t(.peoplePeopleEmail), HTML(text: side.person.email)), (t(.peoplePersonRoles), HTML(text: roles.isEmpty ? t(.peoplePersonRolesNone) : roles)),
            ]
            for count in side.counts { pairs.append((t(.peopleMergeCount(table: count.name)), HTML(text: t.number(count.count)))) }
            let list: HTML = #"<ul class="rows">\#(memberships)</ul>"#
            return card(title: side.person.name, facts(pairs) + list)
        }
        let choices = [one, other].map { Choice($0.person.id.value, $0.person.name, hint: $0.person.email) }
        let field = Field("keep", label: t(.peopleMergeKeep), value: one.person.id.value, hint: t(.peopleMergeKeepHint), error: errors.message("keep", t))
        let actions = formActions(button(t(.peopleMergeButton)), linkButton(t(.peopleCancel), to: PeopleLinks.duplicates, style: .quiet))
        let fields: HTML = "\(radioGroup(field, choices))\(actions)"
        let send = form(to: PeopleLinks.merge(one.person.id, other.person.id), tokens: request.tokens, fields)
        let merge = card(title: t(.peopleMergeHow), "<p>\(t(.peopleMergeText))</p>\(send)")
        let body: HTML = "\(errors.summary(t))\(cardGrid([side(one), side(other)]))\(merge)"
        return page(request, t(.peopleMergeTitle), lead: t(.peopleMergeLead), crumbs: crumbs(one.person, t), body)
    }

    private static func crumbs(_ person: Person, _ t: Localizer) -> [Crumb] {
        [Crumb(t(.peoplePeopleTitle), PeopleLinks.people), Crumb(person.name, PeopleLinks.person(person.id))]
    }
}

/// What the page of a person says about merges.
struct MergeParts: Sendable {
    let ground: Ground
    var all: [PagePart] { [action, merges, addresses] }

    private static func person(_ request: WebRequest, _ id: String) -> PersonID? {
        request.authority.reach(of: ManagePeople.self)?.all == true ? PersonID(checking: id) : nil
    }

    private var action: PagePart {
        PagePart(slot: "personActions", name: "people.merge", order: 80) { request, id in
            guard let person = Self.person(request, id) else { return HTML() }
            return linkButton(request.t(.peopleMergeAction), to: PeopleLinks.mergeWith(person), style: .quiet)
        }
    }

    private struct Found: Sendable {
        let merges: [PersonMerge]
        let away: PersonMerge?
        let people: [Person]
        func name(_ id: PersonID) -> String { people.first { $0.id == id }?.name ?? "" }
        func email(_ id: PersonID) -> String { people.first { $0.id == id }?.email ?? "" }
    }

    private var merges: PagePart {
        PagePart(slot: "person", name: "people.merges", order: 90) { [ground] request, id in
            guard let person = Self.person(request, id) else { return HTML() }
            let vendor = request.vendor
            let found = try await ground.store.read(vendor) { tx -> Found in
                let merges = try PersonMerges.into(person, vendor: vendor, tx).filter { $0.partedAt == nil }
                let away = try PersonMerges.away(person, vendor: vendor, tx)
                var ids = merges.map(\.merged)
                if let away { ids.append(away.kept) }
                return Found(merges: merges, away: away, people: try Persons.all(ids, vendor: vendor, tx))
            }
            return Self.shown(request, person, found)
        }
    }

    private static func shown(_ request: WebRequest, _ person: PersonID, _ found: Found) -> HTML {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        if let away = found.away {
            let words = t(.peopleMergeAway(day: away.from, name: found.name(away.kept)))
            return callout(.info, "<p>\(words)</p>", action: linkButton(found.name(away.kept), to: PeopleLinks.person(away.kept)))
        }
        if found.merges.isEmpty { return HTML() }
        let rows = found.merges.map { merge -> HTML in
            let detail = found.email(merge.merged) + " · " + t(.peopleMergeSince(how: merge.how.rawValue, day: merge.from))
            let undo = postButton(t(.peopleMergeUndo), to: PeopleLinks.undoMerge(person, merge.id), tokens: tokens, style: .quiet)
            return #"""
                <li class="row"><span class="row-main"><a href="\#(PeopleLinks.person(merge.merged))">\#(found.name(merge.merged))</a><small class="muted">\#(detail)</small></span>\#(undo)</li>
                """#
        }
        return section(t(.peopleMergeRecords), #"<ul class="rows">\#(rows)</ul>"#)
    }

    private var addresses: PagePart {
        PagePart(slot: "profile", name: "people.addresses", order: 40) { request, _ in
            let t = request.t, open = linkButton(t(.peopleAddressOpen), to: PeopleLinks.addresses, style: .secondary)
            return card(title: t(.peopleAddressTitle), #"<p class="muted">\#(t(.peopleAddressLead))</p>\#(open)"#)
        }
    }
}
