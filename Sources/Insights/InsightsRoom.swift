import HTML
package import Jobs
import Kernel
import Ledger
package import People
import Store
package import Web

/// The room of roll-ups, boards and the auditor's views.
package struct InsightsRoom: Sendable {
    private let ground: Ground
    package init(ground: Ground) { self.ground = ground }

    package var routes: [Route] {
        let store = ground.store
        return ReadinessPages(store: store, parts: ground.parts).routes() + HistoryPages(store: store).routes() + OrganizationReportPages(store: store).routes() + PeopleExport(store: store).routes()
            + PartnerBoardPages(store: store, parts: ground.parts).routes() + LedgerPages(store: store).routes() + InsightsAPI(store: store).routes()
    }
    package var contentRoutes: [Route] { [] }
    package var navigation: [NavigationItem] {
        [
            NavigationItem("board", .manager, .insightsNavBoard, .home, InsightsLinks.board) { authority in
                // Whoever manages the organization whose hat they wear; the vendor's side and distributors have the readiness board.
                guard let own = authority.viewer?.organization, let reach = authority.reach(of: ViewLearning.self) else { return false }
                return !reach.all && reach.organizations.contains(own)
            },
            NavigationItem("readiness", .manager, .insightsNavReadiness, .report, InsightsLinks.readiness, right: ViewCounts.self),
            NavigationItem("ledger", .manager, .insightsNavLedger, .locked, InsightsLinks.ledger) { authority in
                authority.reach(of: ViewLedger.self)?.all ?? false
            },
        ]
    }
    package var parts: [PagePart] { [personPart, organizationPart, coursePart] }
    package var jobs: [JobKind] { InsightJobs.kinds }
    package var schedules: [Schedule] { InsightJobs.schedules }
    package func subscribe() { InsightJobs.subscribe(ground.ledger) }

    /// How a person stands, per employer within reach; for auditors the ways to their ledger and their credentials'.
    private var personPart: PagePart {
        PagePart(slot: "person", name: "insights.standing", order: 20) { [ground] request, id in
            guard let reach = request.authority.reach(of: ViewLearning.self), !reach.isNothing, let person = PersonID(checking: id) else { return HTML() }
            let vendor = request.vendor, zone = request.site.zone, today = request.today, t = request.t, audits = LedgerPages.may(request)
            struct Found: Sendable {
                let items: [InsightItem]
                let members: [MemberFacts]
                let reminders: [OrganizationID: Reminders]
                let credentials: [(id: String, number: String)]
            }
            let found = try await ground.store.read(vendor) { tx in
                let items = try InsightItems.all(vendor: vendor, tx)
                let members = try FactReader(vendor: vendor, zone: zone, day: today).members(person: person, items: items, united: reach.all, tx)
                    .filter { reach.contains($0.organization) }
                var reminders: [OrganizationID: Reminders] = [:]
                for member in members { reminders[member.organization] = try Reminders.load([person], at: reach.all ? nil : member.organization, vendor: vendor, tx) }
                let credentials = !audits ? [] : try tx.query("SELECT id, number FROM credential WHERE vendor_id = \(vendor) AND person_id = \(person)")
                    .map { (id: try $0.text("id"), number: try $0.text("number")) }.sorted { $0.number < $1.number }
                return Found(items: items, members: members, reminders: reminders, credentials: credentials)
            }
            // The vendor sees one united standing, others one per organization they reach.
            let rows = (reach.all ? Array(found.members.prefix(1)) : found.members).flatMap { member in
                zip(found.items, member.facts).compactMap { item, facts -> TableRow? in
                    guard let facts else { return nil }
                    let isBehind = Reminders.may(request, member.organization) && found.reminders[member.organization]?.isFor(person, facts, item, on: today) == true
                    let remind = isBehind ? Reminders.button([person], item, back: PeopleLinks.person(person), request, style: .quiet) : nil
                    return TableRow([HTML(text: item.title.resolve(t.language)), InsightParts.standing(facts, item, on: today, t), remind ?? HTML()])
                }
            }
            guard !rows.isEmpty || audits else { return HTML() }
            let ledger: HTML? = audits ? linkButton(t(.insightsNavLedger), to: InsightsLinks.ledger("person", id), style: .quiet, icon: .locked) : nil
            let ways = found.credentials.map { #"<a href="\#(InsightsLinks.ledger("credential", $0.id))">\#($0.number)</a> "# as HTML }
            let proofs: HTML = ways.isEmpty ? HTML() : #"<p class="muted">\#(t(.insightsLedgerCredentials)): \#(ways)</p>"#
            return section(t(.insightsPersonPart), action: ledger, dataTable(
                caption: t(.insightsPersonPart), columns: [Column(t(.insightsCSVItem)), Column(t(.insightsCSVStanding)), Column("")], rows: rows,
                empty: #"<p class="muted">\#(t(.insightsPersonPartEmpty))</p>"#) + proofs)
        }
    }

    /// On a course's page the way to its ledger, for auditors.
    private var coursePart: PagePart {
        PagePart(slot: "course", name: "insights.ledger", order: 90) { request, id in
            guard LedgerPages.may(request) else { return HTML() }
            return #"<p>\#(linkButton(request.t(.insightsNavLedger), to: InsightsLinks.ledger("course", id), style: .quiet, icon: .locked))</p>"#
        }
    }

    /// An organization's figures per certification, on its page.
    private var organizationPart: PagePart {
        PagePart(slot: "organization", name: "insights.figures", order: 10) { [ground] request, id in
            guard let scope = try? request.scope(ViewCounts.self), let organization = OrganizationID(checking: id), scope.reach.contains(organization)
            else { return HTML() }
            let zone = request.site.zone, today = request.today, t = request.t
            let report = try await ground.store.read(request.vendor) { tx -> OrganizationReport? in
                // The vendor's own organization has no figures.
                do {
                    return try OrganizationReport.load(organization, kind: .certification, counts: scope, people: nil, zone: zone, day: today, tx)
                } catch WebRefusal.notFound { return nil }
            }
            guard let report, !report.items.isEmpty else { return HTML() }
            let tiles = zip(report.items, report.figures).map { item, figures in
                statTile(item.title.resolve(t.language), value: t.number(figures.certified), of: "/" + t.number(figures.base),
                         base: t(.insightsExpiring(count: figures.expiring90)), trend: item.target.map { InsightParts.verdict($0.verdict(figures), t) },
                         link: InsightsLinks.organization(organization).query("item", item.key.id))
            }
            let open: HTML = linkButton(t(.insightsOpenReport), to: InsightsLinks.organization(organization), style: .quiet, icon: .report)
            let ledger: HTML? = LedgerPages.may(request)
                ? linkButton(t(.insightsNavLedger), to: InsightsLinks.ledger("organization", id), style: .quiet, icon: .locked) : nil
            return section(t(.insightsReadiness), action: #"\#(open)\#(ledger)"#, statRow(tiles))
        }
    }
}
