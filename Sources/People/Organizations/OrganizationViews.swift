import HTML
import Kernel
import Store
import Web

struct OrganizationModel: Sendable {
    let organization: Organization
    let parent: (organization: Organization, percent: Int)?
    /// Whose location it is.
    let head: Organization?
    let locations: [Organization]
    let children: [Organization]
    let distributors: [DistributorLink]
    let resellers: [DistributorLink]
    let externalIDs: [ExternalID]
    let admins: [(id: PersonID, name: String)]
    let seats: SeatUse
    let tags: [String]
    let fields: [CustomField]
    let values: [CustomFieldID: String]
    let ending: OrganizationEnding?
    let life: OrganizationLife
    let people: Int
}

struct OrganizationListModel: Sendable {
    let lines: [OrganizationLine]
    let total: Int
    let facets: (countries: [String], regions: [String])
    let tags: [String]
    let fields: [CustomField]
    let values: [String: [CustomFieldID: String]]
}

/// Merges, splits and transfers of an organization, for the vendor, and where it went.
struct OrganizationLife: Sendable {
    let mergedInto: (id: OrganizationID, name: String)?
    let moves: [OrganizationMove]
    let names: [OrganizationID: String]
    init(_ one: Organization, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws {
        mergedInto = try one.mergedInto.flatMap { try OrganizationStore.find($0, reach, vendor: vendor, tx) }.map { ($0.id, $0.name) }
        moves = reach.all ? try OrganizationMoves.of(one.id, vendor: vendor, tx) : []
        let ids = Set(moves.flatMap { [$0.from, $0.to] })
        names = Dictionary(ids.isEmpty ? [] : try tx.query("SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: ids.sorted())")
            .map { (try $0.id("id"), try $0.text("name")) }, uniquingKeysWith: { a, _ in a })
    }
}

/// The list of organizations and the page of one.
enum OrganizationViews {
    static func list(
        _ request: WebRequest, _ query: ListQuery, _ found: OrganizationListModel, actions: HTML
    ) -> Page {
        let facets = found.facets
        let t = request.t, mayManage = request.authority.may(ManageOrganizations.self)
        let controls = query.select("country", label: t(.peopleOrganizationCountry), facets.countries.map { ($0, t.country($0)) }.sorted { $0.1 < $1.1 }, t)
            + query.select("region", label: t(.peopleOrganizationRegion), facets.regions.map { ($0, $0) }, t)
            + query.select("type", label: t(.peopleOrganizationType), OrganizationType.allCases.map { ($0.rawValue, t(.peopleOrganizationTypeName(type: $0.rawValue))) }, t)
            + (found.tags.isEmpty ? HTML() : query.select("tag", label: t(.peopleTag), found.tags.map { ($0, $0) }, t))
            + query.select("status", label: t(.peopleStatus), OrganizationStatus.allCases.map { ($0.rawValue, t(.peopleStatusName(status: $0.rawValue))) }, t)
            + FieldParts.selects(found.fields, query, t)
        let shown = found.fields.filter(\.isInLists)
        let columns = [
            query.column(t(.peopleOrganizationName), "name"), query.column(t(.peopleOrganizationCountry), "country"),
            query.column(t(.peopleOrganizationRegion), "region"), query.column(t(.peopleOrganizationType), "type"),
            Column(t(.peopleOrganizationParent)), query.column(t(.peopleOrganizationPeople), "people", isNumeric: true),
        ] + shown.map { Column($0.title.resolve(t.language)) }
        let rows = found.lines.map { line -> TableRow in
            let one = line.organization
            return TableRow(
                [Self.name(line, on: request.today, t), HTML(text: t.country(one.country)), HTML(text: one.region), HTML(text: t(.peopleOrganizationTypeName(type: one.type))),
                 HTML(text: line.parentName ?? ""), people(line, t)] + shown.map { HTML(text: FieldParts.words($0, found.values[one.id.value]?[$0.id], t)) },
                link: PeopleLinks.organization(one.id))
        }
        let new: HTML? = mayManage ? linkButton(t(.peopleOrganizationsNew), to: PeopleLinks.newOrganization, style: .primary, icon: .add) : nil
        let empty = query.isFiltered
            ? emptyState(.search, title: t(.peopleOrganizationsNothingTitle), text: t(.peopleOrganizationsNothingText), action: linkButton(t(.peopleFilterClear), to: PeopleLinks.organizations))
            : emptyState(.organization, title: t(.peopleOrganizationsEmptyTitle), text: t(.peopleOrganizationsEmptyText), action: new)
        let body: HTML = """
            \(pageHeader(t(.peopleOrganizationsTitle), lead: t(.peopleOrganizationsLead(count: found.total)), action: new, more: actions))
            \(query.bar(t, search: t(.peopleOrganizationsSearch), controls: controls, export: PeopleLinks.organizationsCSV))
            \(dataTable(caption: t(.peopleOrganizationsTitle), columns: columns, rows: rows, empty: empty))
            \(query.pager(total: found.total, t))
            """
        return Page(title: t(.peopleOrganizationsTitle), frame: .manager(current: "organizations"), body: body)
    }

    /// With what is unusual about it, and its tags.
    private static func name(_ line: OrganizationLine, on today: Day, _ t: Localizer) -> HTML {
        let one = line.organization, status = one.status(on: today)
        let state: HTML? = switch status {
        case .active: nil
        case .ending: badge(t(.peopleEndsOn(day: one.endedOn ?? today)), .warning)
        case .ended, .merged: badge(t(.peopleStatusName(status: status.rawValue)))
        }
        let tags: HTML? = line.tags.isEmpty ? nil : #"<small class="muted">\#(line.tags.joined(separator: ", "))</small>"#
        return #"\#(one.name) \#(state)\#(tags)"#
    }
    private static func people(_ line: OrganizationLine, _ t: Localizer) -> HTML {
        guard let limit = line.seats.limit else { return HTML(text: t.number(line.people)) }
        return #"\#(t.number(line.people))<small class="muted">\#(t(.peopleSeatsShort(limit: limit)))</small>"#
    }

    static func page(_ request: WebRequest, _ model: OrganizationModel, parts: HTML, settings: HTML, actions: HTML) -> Page {
        let t = request.t, one = model.organization
        let mayManage = !one.isVendor && request.authority.reach(of: ManageOrganizations.self)?.all == true
        let mayInvite = request.authority.reach(of: ManagePeople.self)?.contains(one.id) == true
        let invite: HTML? = mayInvite ? linkButton(t(.peoplePeopleAdd), to: PeopleLinks.addPeople.query("organization", one.id.value), style: .primary, icon: .add) : nil
        let edit: HTML? = mayManage ? linkButton(t(.peopleEdit), to: PeopleLinks.editOrganization(one.id), icon: .edit) : nil
        // What is set up once stands below what is looked up every day.
        let setUp = settings.isEmpty ? HTML() : card(title: t(.peopleSettingsTitle), #"<ul class="rows">\#(settings)</ul>"#)
        let body: HTML = """
            \(pageHeader(one.name, crumbs: [Crumb(t(.peopleOrganizationsTitle), PeopleLinks.organizations)], crumbsLabel: t(.peopleWhere),
                         lead: lead(one, t), action: one.status(on: request.today) == .active || one.status(on: request.today) == .ending ? invite : nil,
                         more: (edit ?? HTML()) + actions + more(model, mayManage: mayManage, t)))
            \(EndingViews.notice(request, one, model.ending, mergedInto: model.life.mergedInto, mayManage: mayManage))
            \(columns(main: parts + distributors(request, model, mayManage: mayManage) + setUp, aside: about(request, model) + details(request, model) + admins(request, model, mayInvite) + below(model, t)
                + MoveViews.list(request, one, model.life.moves, names: model.life.names)))
            """
        return Page(title: one.name, frame: .manager(current: "organizations"), body: body)
    }

    private static func lead(_ one: Organization, _ t: Localizer) -> String {
        let type = one.isVendor ? "vendor" : one.type
        return [t(.peopleOrganizationTypeName(type: type)), t.country(one.country), one.region].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Its page opens only within reach.
    private static func name(_ one: Organization, _ request: WebRequest) -> HTML {
        request.authority.reach(of: ViewOrganizations.self)?.contains(one.id) == true ? #"<a href="\#(PeopleLinks.organization(one.id))">\#(one.name)</a>"# : HTML(text: one.name)
    }
    private static func about(_ request: WebRequest, _ model: OrganizationModel) -> HTML {
        let t = request.t
        var pairs: [(name: String, value: HTML)] = [
            (t(.peopleOrganizationPeople), #"<a href="\#(PeopleLinks.people.query("organization", model.organization.id.value))">\#(t.number(model.people))</a>"#),
        ]
        if let limit = model.seats.limit { pairs.append((t(.peopleSeats), SeatViews.bar(model.seats, limit: limit, t))) }
        if let parent = model.parent {
            pairs.append((t(.peopleOrganizationParent), #"\#(name(parent.organization, request)) <span class="muted">\#(t.percent(Double(parent.percent) / 100))</span>"#))
        }
        if let head = model.head { pairs.append((t(.peopleEntity), name(head, request))) }
        if !model.locations.isEmpty { pairs.append((t(.peopleEntityLocations), model.locations.map { name($0, request) }.joined(separator: ", "))) }
        if !model.tags.isEmpty {
            let tags = model.tags.map { #"<a href="\#(PeopleLinks.organizations.query("tag", $0))">\#($0)</a>"# as HTML }
            pairs.append((t(.peopleTags), tags.joined(separator: ", ")))
        }
        for id in model.externalIDs { pairs.append((id.system.count <= 4 ? id.system.uppercased() : id.system, HTML(text: id.value))) }
        return card(title: t(.peopleOrganizationFacts), facts(pairs))
    }

    private static func details(_ request: WebRequest, _ model: OrganizationModel) -> HTML {
        let reach = request.authority.reach(of: ManagePeople.self), id = model.organization.id
        let may = !model.organization.isVendor && reach?.contains(id) == true && model.fields.contains { reach?.all == true || $0.isPartnerEditable }
        return FieldParts.details(model.fields, model.values, edit: may ? PeopleLinks.organizationFields(id) : nil, request.t)
    }

    /// What is seldom done.
    private static func more(_ model: OrganizationModel, mayManage: Bool, _ t: Localizer) -> HTML {
        let one = model.organization
        guard !one.isVendor else { return HTML() }
        var items: [HTML] = [linkButton(t(.peopleHistoryTitle), to: PeopleLinks.organizationHistory(one.id), style: .quiet, icon: .history)]
        if mayManage, one.mergedInto == nil, model.ending?.carriedOutAt == nil {
            items += [
                linkButton(t(.peopleParentTitle), to: PeopleLinks.newParent(one.id), style: .quiet), linkButton(t(.peopleTransferTitle), to: PeopleLinks.transferPeople(one.id), style: .quiet),
                linkButton(t(.peopleMergeOrganizationTitle), to: PeopleLinks.mergeOrganization(one.id), style: .quiet),
                linkButton(t(.peopleSplitTitle), to: PeopleLinks.splitOrganization(one.id), style: .quiet),
                linkButton(t(.peopleEndingTitle), to: PeopleLinks.endOrganization(one.id), style: .quiet),
            ]
        }
        return menu(t(.peopleMore), items)
    }

    private static func admins(_ request: WebRequest, _ model: OrganizationModel, _ mayInvite: Bool) -> HTML {
        let t = request.t
        guard !model.organization.isVendor else { return HTML() }
        let names = model.admins.map { #"<li class="row">\#(personChip($0.name, link: PeopleLinks.person($0.id)))</li>"# as HTML }
        let list: HTML = names.isEmpty ? #"<p class="muted">\#(t(.peopleOrganizationAdminsNone))</p>"# : #"<ul class="rows">\#(names)</ul>"#
        let invite: HTML? = mayInvite
            ? linkButton(t(.peopleOrganizationInviteAdmin), to: PeopleLinks.addPeople.query("organization", model.organization.id.value).query("role", "partnerAdmin"), icon: .mail) : nil
        return card(title: t(.peopleOrganizationAdmins), list + (invite ?? HTML()))
    }

    private static func below(_ model: OrganizationModel, _ t: Localizer) -> HTML {
        guard !model.children.isEmpty else { return HTML() }
        let lines = model.children.map { #"<li class="row"><a href="\#(PeopleLinks.organization($0.id))">\#($0.name)</a></li>"# as HTML }
        return card(title: t(.peopleOrganizationBelow), #"<ul class="rows">\#(lines)</ul>"#)
    }

    private static func distributors(_ request: WebRequest, _ model: OrganizationModel, mayManage: Bool) -> HTML {
        let t = request.t, own = model.organization.id
        guard mayManage || !model.distributors.isEmpty || !model.resellers.isEmpty else { return HTML() }
        func line(_ link: DistributorLink, name: String, id: OrganizationID, endable: Bool) -> HTML {
            let area = [link.country.map { t.country($0) }, link.region].compactMap { $0 }.joined(separator: ", ")
            let grants = DistributorGrant.allCases.filter { link.grants.contains($0) }.map { t(.peopleOrganizationGrantName(grant: $0.rawValue)) }
            let days = link.to == .forever ? t(.peopleOrganizationSince(day: link.from))
                : t(.peopleOrganizationFromTo(from: link.from, to: link.to.adding(days: -1)))
            let detail = [area, t.list(grants), days].filter { !$0.isEmpty }.joined(separator: " · ")
            let end: HTML? = endable && link.to == .forever
                ? postButton(t(.peopleOrganizationDistributorEnd), to: PeopleLinks.endDistributor(own, link.id), tokens: request.tokens, style: .quiet,
                             confirm: t(.peopleOrganizationDistributorEnded(day: request.today))) : nil
            return #"<li class="row"><span class="row-main"><a href="\#(PeopleLinks.organization(id))">\#(name)</a><small class="muted">\#(detail)</small></span>\#(end)</li>"#
        }
        var out = HTML()
        if mayManage || !model.distributors.isEmpty {
            let lines = model.distributors.map { line($0, name: $0.distributorName, id: $0.distributor, endable: mayManage) }
            let list: HTML = lines.isEmpty ? #"<p class="muted">\#(t(.peopleOrganizationDistributorsNone))</p>"# : #"<ul class="rows">\#(lines)</ul>"#
            let add: HTML? = mayManage ? linkButton(t(.peopleOrganizationDistributorAdd), to: PeopleLinks.addDistributor(own), style: .quiet, icon: .add) : nil
            out += card(title: t(.peopleOrganizationDistributors), action: add, list)
        }
        if !model.resellers.isEmpty {
            out += card(title: t(.peopleOrganizationResellers), #"<ul class="rows">\#(model.resellers.map { line($0, name: $0.resellerName, id: $0.reseller, endable: false) })</ul>"#)
        }
        return out
    }
}
