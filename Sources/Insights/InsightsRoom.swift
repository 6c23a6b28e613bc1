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
        return ReadinessPages(store: store).routes() + OrganizationReportPages(store: store).routes() + PeopleExport(store: store).routes()
            + PartnerBoardPages(store: store).routes() + LedgerPages(store: store).routes() + InsightsAPI(store: store).routes()
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
    package var parts: [PagePart] { [personPart, organizationPart] }
    package var jobs: [JobKind] { InsightJobs.kinds }
    package var schedules: [Schedule] { InsightJobs.schedules }
    package func subscribe() { InsightJobs.subscribe(ground.ledger) }

    /// How a person stands, per employer within reach; the way to their ledger for auditors.
    private var personPart: PagePart {
        PagePart(slot: "person", name: "insights.standing", order: 20) { [ground] request, id in
            guard let reach = request.authority.reach(of: ViewLearning.self), !reach.isNothing, let person = PersonID(checking: id) else { return HTML() }
            let vendor = request.vendor, zone = request.site.zone, today = request.today, t = request.t
            let (items, members) = try await ground.store.read(vendor) { tx in
                let items = try InsightItems.all(vendor: vendor, tx)
                return (items, try FactReader(vendor: vendor, zone: zone, day: today).members(person: person, items: items, united: reach.all, tx)
                    .filter { reach.contains($0.organization) })
            }
            // The vendor sees one united standing, others one per organization they reach.
            let rows = (reach.all ? Array(members.prefix(1)) : members).flatMap { member in
                zip(items, member.facts).compactMap { item, facts in
                    facts.map { TableRow([HTML(text: item.title.resolve(t.language)), InsightParts.standing($0, item, on: today, t)]) }
                }
            }
            guard !rows.isEmpty || reach.all else { return HTML() }
            let ledger: HTML? = request.authority.reach(of: ViewLedger.self)?.all == true
                ? linkButton(t(.insightsNavLedger), to: InsightsLinks.ledger("person", id), style: .quiet, icon: .locked) : nil
            return section(t(.insightsPersonPart), action: ledger, dataTable(
                caption: t(.insightsPersonPart), columns: [Column(t(.insightsCSVItem)), Column(t(.insightsCSVStanding))], rows: rows,
                empty: #"<p class="muted">\#(t(.insightsPersonPartEmpty))</p>"#))
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
            return section(t(.insightsReadiness), action: linkButton(t(.insightsOpenReport), to: InsightsLinks.organization(organization), style: .quiet, icon: .report),
                           statRow(tiles))
        }
    }
}
