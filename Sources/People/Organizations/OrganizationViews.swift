import HTML
import Kernel
import Web

struct OrganizationModel: Sendable {
    let organization: Organization
    let parent: (organization: Organization, percent: Int)?
    let children: [Organization]
    let distributors: [DistributorLink]
    let resellers: [DistributorLink]
    let externalIDs: [ExternalID]
    let admins: [(id: PersonID, name: String)]
    let people: Int
}

/// The list of organizations and the page of one.
enum OrganizationViews {
    static func list(
        _ request: WebRequest, _ query: ListQuery, _ found: (lines: [OrganizationLine], total: Int), facets: (countries: [String], regions: [String]), actions: HTML
    ) -> Page {
        let t = request.t, mayManage = request.authority.may(ManageOrganizations.self)
        let controls = query.select("country", label: t(.peopleOrganizationCountry), facets.countries.map { ($0, t.country($0)) }.sorted { $0.1 < $1.1 }, t)
            + query.select("region", label: t(.peopleOrganizationRegion), facets.regions.map { ($0, $0) }, t)
            + query.select("type", label: t(.peopleOrganizationType), OrganizationType.allCases.map { ($0.rawValue, t(.peopleOrganizationTypeName(type: $0.rawValue))) }, t)
        let columns = [
            query.column(t(.peopleOrganizationName), "name"), query.column(t(.peopleOrganizationCountry), "country"),
            query.column(t(.peopleOrganizationRegion), "region"), query.column(t(.peopleOrganizationType), "type"),
            Column(t(.peopleOrganizationParent)), query.column(t(.peopleOrganizationPeople), "people", isNumeric: true),
        ]
        let rows = found.lines.map { line -> TableRow in
            let one = line.organization
            return TableRow(
                [HTML(text: one.name), HTML(text: t.country(one.country)), HTML(text: one.region), HTML(text: t(.peopleOrganizationTypeName(type: one.type))),
                 HTML(text: line.parentName ?? ""), HTML(text: t.number(line.people))],
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

    static func page(_ request: WebRequest, _ model: OrganizationModel, parts: HTML, actions: HTML) -> Page {
        let t = request.t, one = model.organization
        let mayManage = !one.isVendor && request.authority.reach(of: ManageOrganizations.self)?.all == true
        let mayInvite = request.authority.reach(of: ManagePeople.self)?.contains(one.id) == true
        let invite: HTML? = mayInvite ? linkButton(t(.peoplePeopleAdd), to: PeopleLinks.addPeople.query("organization", one.id.value), style: .primary, icon: .add) : nil
        let edit: HTML? = mayManage ? linkButton(t(.peopleEdit), to: PeopleLinks.editOrganization(one.id), icon: .edit) : nil
        let body: HTML = """
            \(pageHeader(one.name, crumbs: [Crumb(t(.peopleOrganizationsTitle), PeopleLinks.organizations)], crumbsLabel: t(.peopleWhere),
                         lead: lead(one, t), action: invite, more: (edit ?? HTML()) + actions))
            \(columns(main: parts + distributors(request, model, mayManage: mayManage), aside: about(request, model) + admins(request, model, mayInvite) + below(model, t)))
            """
        return Page(title: one.name, frame: .manager(current: "organizations"), body: body)
    }

    private static func lead(_ one: Organization, _ t: Localizer) -> String {
        let type = one.isVendor ? "vendor" : one.type
        return [t(.peopleOrganizationTypeName(type: type)), t.country(one.country), one.region].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private static func about(_ request: WebRequest, _ model: OrganizationModel) -> HTML {
        let t = request.t
        var pairs: [(name: String, value: HTML)] = [
            (t(.peopleOrganizationPeople), #"<a href="\#(PeopleLinks.people.query("organization", model.organization.id.value))">\#(t.number(model.people))</a>"#),
        ]
        if let parent = model.parent {
            let name: HTML = request.authority.reach(of: ViewOrganizations.self)?.contains(parent.organization.id) == true
                ? #"<a href="\#(PeopleLinks.organization(parent.organization.id))">\#(parent.organization.name)</a>"# : HTML(text: parent.organization.name)
            pairs.append((t(.peopleOrganizationParent), #"\#(name) <span class="muted">\#(t.percent(Double(parent.percent) / 100))</span>"#))
        }
        for id in model.externalIDs { pairs.append((id.system.count <= 4 ? id.system.uppercased() : id.system, HTML(text: id.value))) }
        return card(title: t(.peopleOrganizationFacts), facts(pairs))
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
