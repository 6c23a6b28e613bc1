import HTML
import Kernel
import Store
import Tables
import Web

/// Pages and forms of organizations; the import has its own.
struct OrganizationRoutes: Sendable {
    let ground: Ground
    static let filters = ["country", "region", "type", "tag", "status"]

    static func query(_ fields: Fields) -> ListQuery {
        ListQuery(fields, base: PeopleLinks.organizations, filters: filters + CustomFields.filters(fields), sorts: OrganizationStore.sorts)
    }

    var routes: [Route] {
        [
            .page("/organizations", ViewOrganizations.self, "Lists organizations", { request, scope in
                let query = Self.query(request.query), today = request.today
                let model = try await ground.store.read(scope.vendor) { tx -> OrganizationListModel in
                    let found = try OrganizationStore.list(scope.reach, vendor: scope.vendor, query, today: today, tx)
                    return OrganizationListModel(
                        lines: found.lines, total: found.total, facets: try OrganizationStore.facets(scope.reach, vendor: scope.vendor, tx),
                        tags: try OrganizationTags.known(scope.reach, vendor: scope.vendor, tx),
                        fields: try CustomFields.seen(.organization, scope.reach, vendor: scope.vendor, tx),
                        values: try CustomFields.values(.organization, of: found.lines.map(\.organization.id.value), on: today, vendor: scope.vendor, tx))
                }
                return .page(OrganizationViews.list(request, query, model, actions: try await ground.parts.render("organizationsActions", request, about: "")))
            }),
            .page("/organizations.csv", ViewOrganizations.self, "Exports the list of organizations", { request, scope in try await csv(request, scope) }),
            .page("/organizations/new", ManageOrganizations.self, "Asks for a new organization", { request, scope in
                try await form(request, scope, nil, Fields([("type", OrganizationType.reseller.rawValue)]), .none)
            }),
            .form("/organizations/new", ManageOrganizations.self, "Creates an organization", { request, scope, form in
                let draft = try OrganizationForms.draft(form), today = request.today, ledger = ground.ledger
                let id = try await ground.store.write(scope.vendor) { try Organizations.create(scope, draft, today: today, ledger: ledger, $0) }
                return .redirect(PeopleLinks.organization(id), toast: request.t(.peopleOrganizationCreated(name: draft.name)))
            }, again: { request, scope, entered, errors in try await form(request, scope, nil, entered, errors) }),
            .page("/organizations/{organization}", ViewOrganizations.self, "Shows an organization", { request, scope in try await show(request, scope) }),
            .page("/organizations/{organization}/edit", ManageOrganizations.self, "Asks for changes of an organization", { request, scope in
                try await form(request, scope, request.id("organization"), nil, .none)
            }),
            .form("/organizations/{organization}/edit", ManageOrganizations.self, "Changes an organization", { request, scope, entered in
                let id: OrganizationID = try request.id("organization")
                try await find(id, scope)
                let draft = try OrganizationForms.draft(entered), today = request.today, ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try Organizations.edit(scope, id, draft, today: today, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(id), toast: request.t(.peopleOrganizationSaved(name: draft.name)))
            }, again: { request, scope, entered, errors in try await form(request, scope, request.id("organization"), entered, errors) }),
        ] + distributorRoutes
    }

    private var distributorRoutes: [Route] {
        [
            .page("/organizations/{organization}/distributors", ManageOrganizations.self, "Asks for a distributor of an organization", { request, scope in
                let values = Fields([("from", request.today.description), ("grants", DistributorGrant.counts.rawValue)])
                return try await distributor(request, scope, values, .none)
            }),
            .form("/organizations/{organization}/distributors", ManageOrganizations.self, "Links an organization with a distributor", { request, scope, form in
                let id: OrganizationID = try request.id("organization")
                try await find(id, scope)
                let draft = try OrganizationForms.link(form), ledger = ground.ledger
                let name = try await ground.store.write(scope.vendor) { tx in
                    try Organizations.link(scope, reseller: id, draft, ledger: ledger, tx)
                    return try OrganizationStore.find(draft.distributor, scope.reach, vendor: scope.vendor, tx)?.name ?? ""
                }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(id), toast: request.t(.peopleOrganizationDistributorAdded(name: name)))
            }, again: { request, scope, form, errors in try await distributor(request, scope, form, errors) }),
            .form("/organizations/{organization}/distributors/{link}/end", ManageOrganizations.self, "Ends a distributor link today", { request, scope, _ in
                let id: OrganizationID = try request.id("organization"), link = try request.id("link", of: Never.self).value
                let today = request.today, ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try Organizations.endLink(scope, reseller: id, link: link, lastDay: today, ledger: ledger, $0) }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organization(id), toast: request.t(.peopleOrganizationDistributorEnded(day: today)))
            }),
        ]
    }

    @discardableResult
    private func find<R: Right>(_ id: OrganizationID, _ scope: Scope<R>) async throws -> Organization {
        let found = try await ground.store.read(scope.vendor) { try OrganizationStore.find(id, scope.reach, vendor: scope.vendor, $0) }
        guard let found else { throw WebRefusal.notFound }
        return found
    }

    private func show(_ request: WebRequest, _ scope: Scope<ViewOrganizations>) async throws -> WebResponse {
        let id: OrganizationID = try request.id("organization"), today = request.today
        // Who the administrators are is about people: seen by those who may see people there.
        let seesPeople = request.authority.reach(of: ViewPeople.self)?.contains(id) == true
        // The legal parent is the organization's own fact; its page opens only within reach.
        let model = try await ground.store.read(scope.vendor) { tx -> OrganizationModel? in
            guard let one = try OrganizationStore.find(id, scope.reach, vendor: scope.vendor, tx) else { return nil }
            let vendor = scope.vendor
            return OrganizationModel(
                organization: one, parent: try OrganizationStore.parent(of: id, vendor: vendor, today: today, tx),
                head: try OrganizationStore.head(of: id, vendor: vendor, today: today, tx),
                locations: try OrganizationStore.locations(of: id, scope.reach, vendor: vendor, today: today, tx),
                children: try OrganizationStore.children(of: id, scope.reach, vendor: vendor, today: today, tx),
                distributors: try OrganizationStore.links(reseller: id, scope.reach, vendor: vendor, today: today, tx),
                resellers: try OrganizationStore.links(distributor: id, scope.reach, vendor: vendor, today: today, tx),
                externalIDs: try OrganizationStore.externalIDs("organization", id.value, vendor: vendor, tx),
                admins: seesPeople ? try PeopleStore.holders(of: BuiltInRole.partnerAdmin.rawValue, at: id, vendor: vendor, today: today, tx) : [],
                seats: try Seats.use(of: id, on: today, vendor: vendor, tx), tags: try OrganizationTags.of([id], vendor: vendor, tx)[id] ?? [],
                fields: try CustomFields.seen(.organization, scope.reach, vendor: vendor, tx),
                values: try CustomFields.values(.organization, of: [id.value], on: today, vendor: vendor, tx)[id.value] ?? [:],
                ending: try OrganizationEndings.current(id, vendor: vendor, tx), life: try OrganizationLife(one, scope.reach, vendor: vendor, tx),
                people: try tx.count("SELECT count(*) FROM membership m WHERE m.vendor_id = \(vendor) AND m.organization_id = \(id) AND \(.holds("m", on: today))"))
        }
        guard let model else { throw WebRefusal.notFound }
        let parts = try await ground.parts.render("organization", request, about: id.value)
        let actions = try await ground.parts.render("organizationActions", request, about: id.value)
        let settings = try await ground.parts.render("organizationSettings", request, about: id.value)
        return .page(OrganizationViews.page(request, model, parts: parts, settings: settings, actions: actions))
    }

    private func form(
        _ request: WebRequest, _ scope: Scope<ManageOrganizations>, _ id: OrganizationID?, _ entered: Fields?, _ errors: FormErrors
    ) async throws -> WebResponse {
        let today = request.today
        let (one, values, parents, heads, own) = try await ground.store.read(scope.vendor) { tx -> (Organization?, Fields, [(id: OrganizationID, name: String)], [(id: OrganizationID, name: String)], [CustomField]) in
            let own = scope.reach.all ? try CustomFields.all(.organization, vendor: scope.vendor, tx) : []
            let choices = try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: false, tx)
            let located = try OrganizationStore.located(vendor: scope.vendor, today: today, tx), heads = choices.filter { !located.contains($0.id) }
            guard let id, let one = try OrganizationStore.find(id, scope.reach, vendor: scope.vendor, tx), !one.isVendor else { return (nil, entered ?? Fields(), choices, heads, own) }
            if let entered { return (one, entered, choices, heads, own) }
            let parent = try OrganizationStore.parent(of: id, vendor: scope.vendor, today: today, tx)
            let head = try OrganizationStore.head(of: id, vendor: scope.vendor, today: today, tx)?.id
            let ids = try OrganizationStore.externalIDs("organization", id.value, vendor: scope.vendor, tx)
            let seats = try Seats.use(of: id, on: today, vendor: scope.vendor, tx).limit
            let known = try CustomFields.values(.organization, of: [id.value], on: today, vendor: scope.vendor, tx)[id.value] ?? [:]
            let tags = try OrganizationTags.of([id], vendor: scope.vendor, tx)[id] ?? []
            return (one, OrganizationForms.values(one, parent: parent, head: head, ids, seats: seats, tags: tags, own: FieldParts.pairs(own, known)), choices, heads, own)
        }
        if id != nil, one == nil { throw WebRefusal.notFound }
        return .page(OrganizationForms.page(request, id: id, name: one?.name ?? "", parents: parents, heads: heads, own: own, values, errors))
    }

    private func distributor(_ request: WebRequest, _ scope: Scope<ManageOrganizations>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let one = try await find(try request.id("organization"), scope)
        guard !one.isVendor else { throw WebRefusal.notFound }
        let choices = try await ground.store.read(scope.vendor) { try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: false, $0) }
        return .page(OrganizationForms.distributor(request, one, choices: choices, values, errors))
    }

    private func csv(_ request: WebRequest, _ scope: Scope<ViewOrganizations>) async throws -> WebResponse {
        let t = request.t, today = request.today, store = ground.store
        let first = Self.query(request.query)
        let fields = try await store.read(scope.vendor) { try CustomFields.seen(.organization, scope.reach, vendor: scope.vendor, $0) }
        return .csv(fileName: "organizations-\(today).csv") { write in
            var writer = CSVWriter(header: [
                t(.peopleOrganizationName), t(.peopleOrganizationCountry), t(.peopleOrganizationRegion), t(.peopleOrganizationType),
                t(.peopleOrganizationParent), t(.peopleOrganizationPeople), t(.peopleSeats), t(.peopleTags), t(.peopleStatus), t(.peopleEndingLastDay),
            ] + fields.map { $0.title.resolve(t.language) })
            var query = first
            query.page = 1
            while true {
                let page = query
                let (lines, values) = try await store.read(scope.vendor) { tx in
                    let lines = try OrganizationStore.list(scope.reach, vendor: scope.vendor, page, today: today, tx).lines
                    return (lines, try CustomFields.values(.organization, of: lines.map(\.organization.id.value), on: today, vendor: scope.vendor, tx))
                }
                for line in lines {
                    let one = line.organization, own = values[one.id.value] ?? [:]
                    writer.append([
                        one.name, one.country, one.region, one.type, line.parentName ?? "", String(line.people), line.seats.limit.map { String($0) } ?? "",
                        line.tags.joined(separator: ", "), t(.peopleStatusName(status: one.status(on: today).rawValue)), one.endedOn?.description ?? "",
                    ] + fields.map { own[$0.id] ?? "" })
                }
                try await write(writer.take())
                if lines.count < Limits.pageRows { break }
                query.page += 1
            }
        }
    }
}
