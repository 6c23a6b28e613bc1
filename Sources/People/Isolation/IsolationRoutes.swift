import HTML
import Jobs
import Kernel
import Store
import Web

/// The isolation check on its own page, on the boards of vendor administrators when it failed, and every night by itself.
struct IsolationRoutes: Sendable {
    let ground: Ground
    let post: Post
    static let jobKind = "people.isolationCheck"
    static let schedule = Schedule(jobKind, .daily(minuteOfDay: 4 * 60 + 10))

    var routes: [Route] {
        [
            .page("/settings/isolation", ManageVendor.self, "Shows the results of the isolation check", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                let runs = try await ground.store.read(scope.vendor) { try IsolationCheck.latest(30, vendor: scope.vendor, $0) }
                return .page(IsolationViews.page(request, runs))
            }),
            .form("/settings/isolation", ManageVendor.self, "Runs the isolation check now", { request, scope, _ in
                guard scope.reach.all else { throw WebRefusal.notFound }
                let run = try await check(request.site, by: scope.actor)
                return .redirect(PeopleLinks.isolation, toast: request.t(run.result.isPassed ? .peopleIsolationPassedToast : .peopleIsolationFailedToast))
            }),
        ]
    }

    var parts: [PagePart] {
        [
            PagePart(slot: "settings", name: "people.isolation", order: 70) { request, _ in
                let t = request.t
                return #"<li class="row">\#(icon(.shield))<span class="row-main"><a href="\#(PeopleLinks.isolation)">\#(t(.peopleIsolation))</a><small class="muted">\#(t(.peopleIsolationLead))</small></span></li>"#
            },
        ] + ["home", "board"].map { slot in
            PagePart(slot: slot, name: "people.isolation", order: 1) { request, _ in
                guard request.authority.reach(of: ManageVendor.self)?.all == true else { return HTML() }
                let vendor = request.vendor
                guard let latest = try await ground.store.read(vendor, { try IsolationCheck.latest(vendor: vendor, $0) }).first, !latest.result.isPassed else { return HTML() }
                let t = request.t
                return callout(.danger, title: t(.peopleIsolationFailedTitle), "<p>\(t(.peopleIsolationFailedText(at: request.site.zone.day(at: latest.startedAt))))</p>",
                               action: linkButton(t(.peopleIsolationOpen), to: PeopleLinks.isolation))
            }
        }
    }

    var job: JobKind {
        JobKind(Self.jobKind) { run in
            guard let site = try await ground.sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
            _ = try await check(site, by: run.actor)
        }
    }

    /// Runs the check and tells every vendor administrator when it failed.
    @discardableResult
    func check(_ site: Site, by actor: Actor) async throws -> IsolationRun {
        let today = site.zone.day(at: ground.store.clock.now()), vendor = site.vendor
        let run = try await IsolationCheck(store: ground.store, probes: ground.isolationProbes.all, vendor: vendor).run(by: actor, today: today, ledger: ground.ledger)
        if run.result.isPassed { return run }
        try await ground.store.write(vendor) { tx in
            let own = try Organizations.ofVendor(vendor, tx)
            for holder in try PeopleStore.holders(of: BuiltInRole.vendorAdmin.rawValue, at: own, vendor: vendor, today: today, tx) {
                guard let person = try Persons.find(holder.id, vendor: vendor, tx) else { continue }
                let t = Localizer(locale: person.language, zone: person.zone)
                try post.send(Letter(subject: t(.peopleIsolationMailSubject), greeting: t(.peopleMailInvitationGreeting(name: person.name)),
                                     paragraphs: [t(.peopleIsolationFailedText(at: site.zone.day(at: run.startedAt)))], button: (t(.peopleIsolationOpen), PeopleLinks.isolation)),
                              to: person.email, name: person.name, person: person.id, once: "isolation:\(run.id):\(person.id.value)", site: site, language: person.language, tx)
            }
        }
        return run
    }
}

enum IsolationViews {
    static func page(_ request: WebRequest, _ runs: [IsolationRun]) -> Page {
        let t = request.t
        let now = postButton(t(.peopleIsolationRun), to: PeopleLinks.isolation, tokens: request.tokens, style: .primary, icon: .repeatAgain)
        let rows = runs.map { run in
            TableRow([moment(t.ago(run.startedAt, now: request.now), machine: run.startedAt.iso, exact: t.moment(run.startedAt)), state(run, t), HTML(text: t.number(run.result.probes)),
                      HTML(text: t.number(run.result.rows)), HTML(text: t(.peopleIsolationTook(milliseconds: run.milliseconds)))])
        }
        let history = dataTable(caption: t(.peopleIsolationHistory), columns: [
            Column(t(.peopleIsolationWhen)), Column(t(.peopleIsolationResult)), Column(t(.peopleIsolationProbes), isNumeric: true), Column(t(.peopleIsolationRows), isNumeric: true), Column(t(.peopleIsolationDuration), isNumeric: true),
        ], rows: rows, empty: emptyState(.shield, title: t(.peopleIsolationNever), text: t(.peopleIsolationNeverText)))
        return Page(title: t(.peopleIsolation), frame: .manager(current: "settings"), body: """
            \(pageHeader(t(.peopleIsolation), crumbs: [Crumb(t(.peopleSettingsTitle), PeopleLinks.settings)], crumbsLabel: t(.peopleWhere), lead: t(.peopleIsolationLead), action: now))
            \(runs.first.map { latest($0, t) } ?? HTML())\(section(t(.peopleIsolationHistory), history))
            """)
    }
    static func state(_ run: IsolationRun, _ t: Localizer) -> HTML {
        run.result.isPassed ? badge(t(.peopleIsolationPassed), .success) : badge(t(.peopleIsolationFailed), .danger)
    }
    /// What was proved, one sentence each.
    static func sentences(_ result: IsolationResult, _ t: Localizer) -> [(isGood: Bool, text: String)] {
        let fence = result.failures.contains { $0.hasPrefix("fence:") || $0.hasPrefix("vendor:") }
        var lines: [(Bool, String)] = [(!result.failures.contains { $0.hasPrefix("leak:") }, t(.peopleIsolationSaidLists(probes: result.probes, organizations: result.organizations, rows: result.rows)))]
        lines.append((!fence, result.fenced.map { t(.peopleIsolationSaidFences(fenced: $0, tables: result.tables)) } ?? t(.peopleIsolationSaidNoFences)))
        lines.append((result.refusesUnfenced, t(.peopleIsolationSaidGuard)))
        return lines
    }
    private static func latest(_ run: IsolationRun, _ t: Localizer) -> HTML {
        let lines = sentences(run.result, t).map { #"<li>\#(icon($0.isGood ? .done : .danger))<span>\#($0.text)</span></li>"# as HTML }
        let failures: HTML? = run.result.isPassed ? nil : callout(.danger, title: t(.peopleIsolationFailedTitle), #"""
            <p>\#(t(.peopleIsolationFailedNext))</p><ul>\#(run.result.failures.map { "<li><code>\($0)</code></li>" as HTML })</ul>
            """#)
        return "\(failures)\(card(title: t(.peopleIsolationLatest), action: state(run, t), #"<ul class="checks">\#(lines)</ul>"#))"
    }
}
