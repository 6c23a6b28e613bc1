import HTML
import Kernel
import Store
import Tables
import Web

/// "Who can see my people": for an organization's administrators and those who administer it from above.
struct WatcherRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/people/watchers", ManagePeople.self, "Leads to who can see one's people", { request, scope in
                // The organization one acts for, else the first that one administers.
                let own = request.authority.viewer?.organization
                let first = try await ground.store.read(scope.vendor) { tx -> OrganizationID? in
                    if let own, let one = try OrganizationStore.find(own, scope.reach, vendor: scope.vendor, tx), !one.isVendor { return own }
                    return try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: false, tx).first?.id
                }
                guard let first else { throw WebRefusal.notFound }
                return .redirect(PeopleLinks.watchers(first))
            }),
            .page("/organizations/{organization}/watchers", ManagePeople.self, "Shows who can see an organization's people", { request, scope in
                let model = try await load(request, scope)
                return .page(WatcherViews.page(request, model))
            }),
            .page("/organizations/{organization}/watchers.csv", ManagePeople.self, "Exports who can see an organization's people", { request, scope in
                let model = try await load(request, scope), t = request.t
                return .csv(fileName: "access-\(request.today).csv") { write in
                    var writer = CSVWriter(header: [t(.peopleWatchersKind), t(.peopleWatchersWho), t(.peopleWatchersThrough), t(.peopleWatchersMay), t(.peopleWatchersReach), t(.peopleWatchersLast)])
                    for one in model.watchers {
                        writer.append([t(.peopleWatchersKindName(kind: one.kind.rawValue)), one.name, one.through, one.rights.map { SettingsViews.rightName($0, t) }.joined(separator: ", "),
                                       t(one.reach), one.lastAccess?.iso ?? ""])
                    }
                    if let run = model.check {
                        writer.append([t(.peopleIsolation), run.result.isPassed ? t(.peopleIsolationPassed) : t(.peopleIsolationFailed), "", "", "", run.startedAt.iso])
                    }
                    try await write(writer.take())
                }
            }),
        ]
    }

    var parts: [PagePart] {
        [
            PagePart(slot: "organizationActions", name: "people.watchers", order: 50) { request, id in
                guard let organization = OrganizationID(checking: id), request.authority.reach(of: ManagePeople.self)?.contains(organization) == true else { return HTML() }
                return linkButton(request.t(.peopleWatchers), to: PeopleLinks.watchers(organization), style: .quiet, icon: .shield)
            },
        ]
    }

    private func load(_ request: WebRequest, _ scope: Scope<ManagePeople>) async throws -> WatcherModel {
        let id: OrganizationID = try request.id("organization"), today = request.today, t = request.t, vendor = scope.vendor, sources = ground.watcherSources.all
        let viewer = request.authority.viewer
        let employers = Set([viewer?.organization].compactMap { $0 } + (viewer?.others.map(\.id) ?? []))
        let model = try await ground.store.read(vendor) { tx -> WatcherModel? in
            guard let one = try OrganizationStore.find(id, scope.reach, vendor: vendor, tx), !one.isVendor else { return nil }
            // Who works for one of the distributors never learns of another.
            let own = try OrganizationStore.links(reseller: id, .organizations(Array(employers)), vendor: vendor, today: today, tx).map(\.distributor)
            let list = WatcherList(organization: one, vendor: vendor, today: today, t: t, tx: tx)
            return WatcherModel(organization: one, watchers: try list.load(sources, distributors: own.isEmpty || scope.reach.all ? nil : Set(own)),
                                check: try IsolationCheck.latest(vendor: vendor, tx).first)
        }
        guard let model else { throw WebRefusal.notFound }
        return model
    }
}

struct WatcherModel: Sendable {
    let organization: Organization
    let watchers: [Watcher]
    let check: IsolationRun?
}

enum WatcherViews {
    static func page(_ request: WebRequest, _ model: WatcherModel) -> Page {
        let t = request.t, one = model.organization
        let groups: [(title: String, lead: String, kinds: Set<Watcher.Kind>)] = [
            (t(.peopleWatchersInside), t(.peopleWatchersInsideLead(organization: one.name)), [.own, .above]),
            (t(.peopleWatchersVendor), t(.peopleWatchersVendorLead(vendor: request.site.name)), [.portfolio, .vendor]),
            (t(.peopleWatchersDistributors), t(.peopleWatchersDistributorsLead(vendor: request.site.name)), [.distributor]),
            (t(.peopleWatchersPrograms), t(.peopleWatchersProgramsLead), [.integration]),
        ]
        let sections = groups.map { group -> HTML in
            let rows = model.watchers.filter { group.kinds.contains($0.kind) }.map { row(request, $0) }
            return section(group.title, #"<p class="muted">\#(group.lead)</p>"# + dataTable(caption: group.title, columns: [
                Column(t(.peopleWatchersWho)), Column(t(.peopleWatchersMay)), Column(t(.peopleWatchersReach)), Column(t(.peopleWatchersLast)),
            ], rows: rows, empty: #"<p class="muted">\#(t(.peopleWatchersNobody))</p>"#))
        }
        let export = linkButton(t(.peopleWatchersExport), to: PeopleLinks.watchersCSV(one.id), style: .secondary, icon: .export, downloads: true)
        return Page(title: t(.peopleWatchers), frame: .manager(current: "people"), body: """
            \(pageHeader(t(.peopleWatchers), crumbs: [Crumb(t(.peoplePeopleTitle), PeopleLinks.people)], crumbsLabel: t(.peopleWhere),
                         lead: t(.peopleWatchersLead(organization: one.name, day: request.today)), action: export))
            \(check(request, model.check))\(sections)<p class="muted">\(t(.peopleWatchersNote))</p>
            """)
    }

    private static func row(_ request: WebRequest, _ one: Watcher) -> TableRow {
        let t = request.t
        let who: HTML = #"\#(one.name)<small class="muted">\#(one.through)</small>"#
        let last: HTML = one.lastAccess.map { moment(t.ago($0, now: request.now), machine: $0.iso, exact: t.moment($0)) } ?? #"<span class="muted">\#(t(.peopleWatchersNever))</span>"#
        return TableRow([who, HTML(text: t.list(one.rights.map { SettingsViews.rightName($0, t) })), HTML(text: t(one.reach)), last])
    }

    private static func check(_ request: WebRequest, _ run: IsolationRun?) -> HTML {
        let t = request.t
        guard let run else { return callout(.neutral, title: t(.peopleIsolation), "<p>\(t(.peopleIsolationNeverText))</p>") }
        let when = t(.peopleIsolationRanAt(when: t.ago(run.startedAt, now: request.now)))
        guard run.result.isPassed else { return callout(.danger, title: t(.peopleIsolationFailed), "<p>\(t(.peopleWatchersCheckFailed(vendor: request.site.name))) \(when)</p>") }
        let lines = IsolationViews.sentences(run.result, t).map { #"<li>\#(icon(.check))<span>\#($0.text)</span></li>"# as HTML }
        return callout(.success, title: t(.peopleWatchersCheckPassed), "<p>\(when)</p>\(disclosure(t(.peopleWatchersCheckWhat), #"<ul class="checks">\#(lines)</ul>"#))")
    }
}
