package import Certification
package import HTML
package import Kernel
import People
package import Store
package import Web

/// One organization: its figures per item, and its people × items where the reader may see people.
package struct OrganizationReport: Sendable {
    package let organization: OrganizationID
    package let name, country, region, type: String
    package let day: Day
    package let items: [InsightItem]
    package let figures: [Figures]
    package let falls: [FigureTable.Fall?]
    /// Nil when only counts may be seen.
    package let people: [MemberFacts]?
    /// The same organization at the ends of the months before, oldest first.
    package let months: [FigureTable]
    let reminders: Reminders?

    /// - Throws: `WebRefusal.notFound` outside the reach of counts.
    /// - Parameter people: the reach under which people are seen; outside it the report has counts only.
    package static func load(_ organization: OrganizationID, kind: ItemKind, counts: Scope<ViewCounts>, people: Reach?, zone: Zone, day: Day,
                             _ tx: Transaction) throws -> OrganizationReport {
        let vendor = counts.vendor
        guard counts.reach.contains(organization), let row = try tx.first("""
            SELECT name, country, region, type FROM organization WHERE vendor_id = \(vendor) AND id = \(organization) AND kind = 'partner'
            """) else { throw WebRefusal.notFound }
        let items = try InsightItems.of(kind, vendor: vendor, tx)
        let members = try FactReader(vendor: vendor, zone: zone, day: day).members(of: [organization], items: items, tx)
        let (figures, falls) = FactReader.count(members, items: items, on: day)
        let months = try MonthFigures.tables(of: [organization], kind: kind, items: items, days: MonthFigures.days(before: day), vendor: vendor, tx)
        let isSeen = people?.contains(organization) == true
        return OrganizationReport(
            organization: organization, name: try row.text("name"), country: try row.text("country"), region: try row.text("region"),
            type: try row.text("type"), day: day, items: items, figures: figures, falls: falls,
            people: isSeen ? members : nil, months: months,
            reminders: isSeen ? try Reminders.load(members.map(\.person), at: organization, vendor: vendor, tx) : nil)
    }
}

/// Pages of one organization's report.
package struct OrganizationReportPages: Sendable {
    private let store: Store
    package init(store: Store) { self.store = store }

    package func routes() -> [Route] {
        [
            .page("/reports/organizations/{organization}", ViewCounts.self, "Shows how an organization's people stand with each certification or course.") {
                try await page($0, $1)
            },
            .page("/reports/organizations/{organization}/people.csv", ViewLearning.self, "How each of an organization's people stands, as CSV.") {
                try await csv($0, $1)
            },
        ]
    }

    private struct Filter {
        let kind: ItemKind
        let search: String
        let item: String?
        let standing: Standing?
        let page: Int
        let asOf: Day?
        init(_ fields: Fields, today: Day) {
            kind = fields.filled("show").flatMap { ItemKind(rawValue: $0) } ?? .certification
            search = String(fields.text("q").prefix(Limits.nameCharacters))
            item = fields.filled("item")
            standing = fields.filled("standing").flatMap { Standing(rawValue: $0) }
            page = max(1, min(fields.int("page") ?? 1, 10_000))
            asOf = fields.filled("asOf").flatMap { Day(iso: $0) }.flatMap { $0 < today ? $0 : nil }
        }
        var isSet: Bool { !search.isEmpty || item != nil || standing != nil || asOf != nil }
        func link(_ base: Link, kind: ItemKind? = nil, item: String?? = nil, standing: Standing?? = nil, page: Int = 1) -> Link {
            base.query("show", (kind ?? self.kind) == .certification ? nil : "course").query("q", search.isEmpty ? nil : search)
                .query("item", kind == nil ? item ?? self.item : nil).query("standing", (standing ?? self.standing)?.rawValue)
                .query("asOf", asOf?.description).query("page", page > 1 ? String(page) : nil)
        }
    }

    private func page(_ request: WebRequest, _ scope: Scope<ViewCounts>) async throws -> WebResponse {
        let id: OrganizationID = try request.id("organization")
        let filter = Filter(request.query, today: request.today), zone = request.site.zone, day = filter.asOf ?? request.today
        let people = request.authority.reach(of: ViewLearning.self)
        let report = try await store.read(request.vendor) {
            try OrganizationReport.load(id, kind: filter.kind, counts: scope, people: people, zone: zone, day: day, $0)
        }
        let t = request.t, base = InsightsLinks.organization(id)
        var lead = t(.insightsOrganizationLead(country: t.country(report.country), type: t(.peopleOrganizationTypeName(type: report.type))))
        if let asOf = filter.asOf { lead += ". " + t(.insightsAsOfNote(day: asOf)) }
        let header = pageHeader(
            report.name, crumbs: [Crumb(t(.insightsReadiness), InsightParts.with(filter.asOf, InsightsLinks.readiness))], lead: lead,
            more: report.people == nil ? nil
                : linkButton(t(.insightsExport), to: filter.link(InsightsLinks.organizationCSV(id)), style: .secondary, icon: .export, downloads: true))
        let views = tabs(ItemKind.allCases.map { kind in
            Tab(t(kind == .certification ? .insightsCertifications : .insightsCourses), filter.link(base, kind: kind), isCurrent: kind == filter.kind)
        }, label: t(.insightsViews))
        guard !report.items.isEmpty else {
            return answer(report, header + views + emptyState(.report, title: t(.insightsNoItemsTitle), text: t(.insightsNoItemsText)))
        }
        let mayRemind = filter.asOf == nil && Reminders.may(request, id)
        let figures = section(t(.insightsFigures), cardGrid(report.items.indices.map { index in
            let item = report.items[index], behind = mayRemind ? report.reminders?.people(report.people ?? [], index, item, on: day) ?? [] : []
            return self.figures(report, index, Reminders.button(behind, item, back: filter.link(base), request), t) {
                report.people == nil ? nil : filter.link(base, item: item.key.id, standing: $0).fragment("people")
            }
        }))
        let members: HTML = report.people.map { self.people($0, report, filter, today: request.today, t) } ?? callout(.info, #"<p>\#(t(.insightsPeopleCounts))</p>"#)
        let explanation = disclosure(t(.insightsBaseTitle), #"<p>\#(t(.insightsBaseText))</p>"#)
        return answer(report, header + views + figures + members + explanation)
    }
    private func answer(_ report: OrganizationReport, _ body: HTML) -> WebResponse {
        .page(Page(title: report.name, frame: .manager(current: "readiness"), body: body))
    }

    private func figures(_ report: OrganizationReport, _ index: Int, _ remind: HTML?, _ t: Localizer, link: @escaping (Standing) -> Link?) -> HTML {
        let item = report.items[index], figures = report.figures[index]
        let points = report.months.map { (day: $0.day, figures: $0.figures[report.organization]?[index] ?? Figures()) } + [(day: report.day, figures: figures)]
        let change = report.months.last.flatMap { month in month.day == MonthFigures.days(before: report.day).last
            ? figures.certified - (month.figures[report.organization]?[index].certified ?? 0) : nil }
        let target: HTML? = item.target.map { target in
            let words = t(.insightsTarget(kind: target.kind.rawValue, value: target.value))
            return #"<p>\#(InsightParts.verdict(target.verdict(figures), t)) <small>\#(words)</small></p>"#
        }
        let expiring: HTML? = item.key.kind == .course ? nil : #"<p class="muted">\#(t(.insightsExpiring(count: figures.expiring90)))</p>"#
        return card(title: item.title.resolve(t.language), #"""
            <p><b>\#(t(.insightsOfPeople(certified: figures.certified, base: figures.base)))</b> \#(InsightParts.movement(change, t))</p>
            \#(InsightParts.shares(item, figures, t, link: link))\#(expiring)\#(target)\#(InsightParts.line(of: item, points, t))\#(remind)
            """#)
    }

    private func people(_ members: [MemberFacts], _ report: OrganizationReport, _ filter: Filter, today: Day, _ t: Localizer) -> HTML {
        let base = InsightsLinks.organization(report.organization), chosen = report.items.firstIndex { $0.key.id == filter.item }
        let fitting = members.filter { Self.fits($0, filter, chosen, on: report.day) }
        let from = min((filter.page - 1) * Limits.pageRows, fitting.count), shown = fitting[from..<min(from + Limits.pageRows, fitting.count)]
        let controls = hiddenField("show", filter.kind.rawValue)
            + filterSelect("item", label: t(.insightsAnyItem), value: filter.item ?? "",
                           [Choice("", t(.insightsAnyItem))] + report.items.map { Choice($0.key.id, $0.title.resolve(t.language)) })
            + filterSelect("standing", label: t(.insightsAnyStanding), value: filter.standing?.rawValue ?? "",
                           [Choice("", t(.insightsAnyStanding))] + Standing.allCases.map { Choice($0.rawValue, t(.insightsStanding(standing: $0.rawValue))) })
            + InsightParts.asOfField(filter.asOf, t(.insightsAsOf), today: today)
        let bar = filterBar(
            action: base, words: FilterWords(search: t(.insightsSearchPeople), apply: t(.insightsApply), clear: t(.insightsClear)),
            query: filter.search, controls: controls, clear: filter.isSet ? base.query("show", filter.kind == .course ? "course" : nil) : nil)
        let rows = shown.map { member in
            let roles = member.jobRoles.map { t(.peoplePeopleJobRoleName(role: $0)) }.joined(separator: ", ")
            return TableRow(
                [personChip(member.name, detail: roles.isEmpty ? nil : roles)] + zip(report.items, member.facts).map { InsightParts.standing($1, $0, on: report.day, t) },
                link: PeopleLinks.person(member.person))
        }
        let table = dataTable(
            caption: t(.insightsPeople), columns: [Column(t(.insightsPerson))] + report.items.map { Column($0.title.resolve(t.language)) }, rows: rows,
            empty: emptyState(.people, title: t(.insightsPeopleEmptyTitle), text: t(.insightsPeopleEmptyText)))
        var pages = HTML()
        if fitting.count > Limits.pageRows {
            let to = from + shown.count
            pages = pager(
                summary: t(.insightsPageOf(from: min(from + 1, fitting.count), to: to, total: fitting.count)), label: t(.insightsPages),
                previous: filter.page > 1 ? (t(.insightsPrevious), filter.link(base, page: filter.page - 1)) : nil,
                next: to < fitting.count ? (t(.insightsNext), filter.link(base, page: filter.page + 1)) : nil)
        }
        return section(t(.insightsPeople), id: "people", bar + table + pages)
    }

    /// With an item chosen the standing is that of the item; else that of any.
    private static func fits(_ member: MemberFacts, _ filter: Filter, _ chosen: Int?, on day: Day) -> Bool {
        if !filter.search.isEmpty, !Persons.folded(member.name).contains(Persons.folded(filter.search)) { return false }
        let considered = chosen.map { [member.facts[$0]] } ?? member.facts
        if chosen != nil, considered[0] == nil { return false }
        guard let standing = filter.standing else { return true }
        return considered.contains { $0?.standing(on: day) == standing }
    }

    private func csv(_ request: WebRequest, _ scope: Scope<ViewLearning>) async throws -> WebResponse {
        let id: OrganizationID = try request.id("organization")
        let filter = Filter(request.query, today: request.today), zone = request.site.zone, day = filter.asOf ?? request.today, t = request.t
        guard scope.reach.contains(id) else { throw WebRefusal.notFound }
        let (items, members) = try await store.read(request.vendor) { tx -> ([InsightItem], [MemberFacts]) in
            guard try tx.exists("SELECT 1 AS one FROM organization WHERE vendor_id = \(scope.vendor) AND id = \(id) AND kind = 'partner'") else {
                throw WebRefusal.notFound
            }
            let items = try InsightItems.of(filter.kind, vendor: scope.vendor, tx)
            return (items, try FactReader(vendor: scope.vendor, zone: zone, day: day).members(of: [id], items: items, tx))
        }
        let chosen = items.firstIndex { $0.key.id == filter.item }
        let fitting = members.filter { Self.fits($0, filter, chosen, on: day) }
        return .csv(fileName: "people-\(day).csv") { write in
            var file = PeopleCSV(items: items, day: day, t)
            for member in fitting { file.append(member, organization: "") }
            try await write(file.take())
        }
    }
}
