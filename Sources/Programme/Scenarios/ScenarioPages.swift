import Documents
import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Web

/// Where a vendor asks "what if" over all partners, and what was asked lately.
struct ScenarioListPage: Sendable {
    let choice: ProgrammeChoice
    let recent: [KeptScenario]
    let names: [String: String]
    let entered: Fields
    let errors: FormErrors

    static func load(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, naming: Reach?, entered: (Fields, FormErrors)?, _ tx: Transaction) throws -> ScenarioListPage {
        let vendor = scope.vendor
        guard let programme = try ProgrammeStore.find(id, vendor: vendor, tx), programme.state == .live,
              let choice = try ProgrammeChoice.load(Fields([("programme", programme.code)]), within: scope.reach, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let recent = try KeptScenario.recent(id, vendor: vendor, tx)
        return ScenarioListPage(choice: choice, recent: recent, names: try ScenarioWords.names(recent, naming: naming, vendor: vendor, tx), entered: entered?.0 ?? Fields(), errors: entered?.1 ?? .none)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, id = choice.programme.id, words = ScenarioWords(t: t, names: names)
        let fields = ScenarioForm(t: t, today: choice.today, rules: ScenarioRules.choices(choice.programme, choice.versions, today: choice.today, isManager: true), codes: choice.versions.flatMap(\.credentialCodes))
        let input = ScenarioInput(entered, today: choice.today) { _ in false }
        let rows = recent.map { scenario in
            TableRow([HTML(text: words.said(scenario)), HTML(text: t.moment(scenario.createdAt)), HTML(text: scenario.state(t))],
                     link: ProgrammeLinks.scenario(id, scenario.id))
        }
        let asked: HTML? = rows.isEmpty ? nil : section(t(.programmeScenarioAsked), dataTable(caption: t(.programmeScenarioAsked), columns: [
            Column(t(.programmeScenarioWhatIf)), Column(t(.programmeScenarioWhen)), Column(t(.programmeState)),
        ], rows: rows, empty: HTML()))
        return Page(title: t(.programmeScenarios), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeScenarios), crumbs: [Crumb(t(.programmeProgrammes), ProgrammeLinks.manage), Crumb(choice.programme.title.resolve(t.language), ProgrammeLinks.manage(id))], lead: t(.programmeScenariosLead)))
            \(errors.isEmpty ? HTML() : errors.summary(t))
            \(section(t(.programmeScenarioWhatIf), form(to: ProgrammeLinks.scenarios(id), tokens: request.tokens, """
                \(fieldRow(textArea(Field("people", label: t(.programmeScenarioPeople), value: entered.raw("people") ?? "", hint: t(.programmeScenarioPeopleHint), error: errors.message("people", t)), rows: 3, maximumLength: 4000),
                           textField(Field("leaveDay", label: t(.programmeScenarioLastDay), value: entered.filled("leaveDay") ?? choice.today.description), kind: .date)))
                \(fields.lapses(input.dated.lapses))\(fields.rules(input.rules))
                \(formActions(button(t(.programmeScenarioTry), style: .primary)))
                """)))
            \(asked)
            """)
    }
}

/// One of them: what differs, partner by partner.
struct ScenarioPage: Sendable {
    static let shown = 100
    struct Line: Sendable {
        let organization: OrganizationID
        let name: String
        let what: String
        let lostToday: Day?
        let lostThen: Day?
    }
    let choice: ProgrammeChoice
    let scenario: KeptScenario
    let counts: [ScenarioEffect.Kind: Int]
    let lines: [ScenarioEffect.Kind: [Line]]
    let names: [String: String]

    static func load(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, _ scenario: ProgrammeScenarioID, naming: Reach?, _ tx: Transaction) throws -> ScenarioPage {
        let vendor = scope.vendor
        guard let programme = try ProgrammeStore.find(id, vendor: vendor, tx), let found = try KeptScenario.find(scenario, id, vendor: vendor, tx),
              let choice = try ProgrammeChoice.load(Fields([("programme", programme.code)]), within: scope.reach, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let which: SQL = "l.vendor_id = \(vendor) AND l.scenario_id = \(scenario) AND \(SQL.within(scope.reach, organization: "l.organization_id"))"
        var counts: [ScenarioEffect.Kind: Int] = [:], lines: [ScenarioEffect.Kind: [Line]] = [:]
        for row in try tx.query("SELECT l.effect, count(*) AS n FROM programme_scenario_line l WHERE \(which) GROUP BY l.effect") {
            if let kind = ScenarioEffect.Kind(rawValue: try row.text("effect")) { counts[kind] = try row.int("n") }
        }
        for kind in ScenarioEffect.Kind.allCases {
            lines[kind] = try tx.query("""
                SELECT l.organization_id, o.name, l.what, l.lost_today, l.lost_then FROM programme_scenario_line l JOIN organization o ON o.vendor_id = l.vendor_id AND o.id = l.organization_id
                WHERE \(which) AND l.effect = \(kind.rawValue) ORDER BY o.name_folded, l.organization_id, l.what LIMIT \(shown)
                """).map { Line(organization: try $0.id("organization_id"), name: try $0.text("name"), what: try $0.text("what"), lostToday: try $0.optionalDay("lost_today"), lostThen: try $0.optionalDay("lost_then")) }
        }
        return ScenarioPage(choice: choice, scenario: found, counts: counts, lines: lines, names: try ScenarioWords.names([found], naming: naming, vendor: vendor, tx))
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, id = choice.programme.id, said = ScenarioWords(t: t, names: names).said(scenario)
        let again = linkButton(t(.programmeScenarioAnother), to: ProgrammeLinks.scenarios(id), icon: .edit)
        let body: HTML = "\(progress(request))\(scenario.isFinished || scenario.isStopped && scenario.done > 0 ? ScenarioEffect.Kind.allCases.map { list($0, t) } : [])"
        return Page(title: t(.programmeScenarios), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeScenarios), crumbs: [Crumb(t(.programmeProgrammes), ProgrammeLinks.manage), Crumb(choice.programme.title.resolve(t.language), ProgrammeLinks.manage(id)), Crumb(t(.programmeScenarios), ProgrammeLinks.scenarios(id))],
                         lead: said, more: again))
            <p class="muted">\(t(.programmeScenarioOn(n: scenario.total, day: scenario.day)))</p>
            \(body)
            """)
    }
    /// How far it is, and how to stop it or let it go on.
    private func progress(_ request: WebRequest) -> HTML {
        if scenario.isFinished { return HTML() }
        let t = request.t, here = ProgrammeLinks.scenario(choice.programme.id, scenario.id), words = t(.programmeDryRunDone(done: scenario.done, total: scenario.total))
        func act(_ name: String, _ label: String, _ icon: Icon) -> HTML { postButton(label, to: here, tokens: request.tokens, fields: [("act", name)], icon: icon) }
        if scenario.isStopped {
            let bar = progressBar(done: scenario.done, total: scenario.total, label: t(.programmeScenarioStopped), words: words)
            return callout(.warning, title: t(.programmeScenarioStopped), "\(bar)<p>\(t(.programmeScenarioStoppedText))</p>", action: act("resume", t(.programmeScenarioResume), .play))
        }
        return callout(.info, title: t(.programmeScenarioRunning), progressBar(done: scenario.done, total: scenario.total, label: t(.programmeScenarioRunning), words: words),
                       action: "\(linkButton(t(.programmeReload), to: here, icon: .repeatAgain))\(act("stop", t(.programmeScenarioStop), .pause))")
    }
    private func list(_ kind: ScenarioEffect.Kind, _ t: Localizer) -> HTML {
        let title = t(.programmeScenarioCount(effect: kind.rawValue, n: counts[kind] ?? 0)), found = lines[kind] ?? []
        guard !found.isEmpty else { return #"<p class="muted">\#(title)</p>"# }
        let rules = choice.versions + (scenario.rules.map { [$0] } ?? [])
        func name(_ id: String) -> String {
            let status = rules.last { $0.status(id) != nil }?.status(id), gate = rules.last { $0.gate(id) != nil }?.gate(id)
            let isGate = kind == .opens || kind == .closes
            return (isGate ? gate.map { ($0.titles, $0.id) } : status.map { ($0.titles, $0.id) }).map { OrganizationStanding.title($0.0, $0.1, t) } ?? id
        }
        let hasDays = kind == .falls || kind == .sooner
        let rows = found.map { line in
            TableRow([HTML(text: line.name), HTML(text: name(line.what))] + (hasDays ? [HTML(text: line.lostToday.map(t.short) ?? "–"), HTML(text: line.lostThen.map(t.short) ?? "–")] : []), link: partner(line.organization))
        }
        let columns = [Column(t(.programmePartner)), Column(t(kind == .opens || kind == .closes ? .programmeGate : .programmeStatus))] + (hasDays ? [Column(t(.programmeScenarioLostToday)), Column(t(.programmeScenarioLostThen))] : [])
        let rest: HTML? = (counts[kind] ?? 0) > found.count ? #"<p class="muted">\#(t(.programmeAndMore(n: (counts[kind] ?? 0) - found.count)))</p>"# : nil
        return section(title, "\(dataTable(caption: title, columns: columns, rows: rows, empty: HTML()))\(rest)")
    }
    /// The same asked of one partner.
    private func partner(_ organization: OrganizationID) -> Link {
        var link = ProgrammeLinks.scenario(organization).query("programme", choice.programme.code).query("rules", scenario.rulesName.text)
        for leaver in scenario.dated.leavers { link = link.query("leave", leaver.person).query("leaveDay", leaver.lastDay.description) }
        for lapse in scenario.dated.lapses { link = link.query("lapse", lapse.code).query("lapseDay", lapse.lastDay.description) }
        return link
    }
}

extension KeptScenario {
    /// Worked out, stopped or how far.
    func state(_ t: Localizer) -> String {
        if isFinished { return t(.programmeScenarioDone) }
        let far = t(.programmeDryRunDone(done: done, total: total))
        return isStopped ? t(.programmeScenarioStopped) + " · " + far : far
    }
}

/// A scenario as a sentence.
struct ScenarioWords {
    let t: Localizer
    let names: [String: String]

    func said(_ scenario: KeptScenario) -> String {
        var parts = scenario.dated.leavers.map { t(.programmeScenarioSaidLeaver(who: names[$0.person] ?? t(.programmeSomebody), day: $0.lastDay)) }
        parts += scenario.dated.lapses.map { t(.programmeScenarioSaidLapse(code: $0.code, day: $0.lastDay)) }
        switch scenario.rulesName {
        case .inForce: break
        case .version(let number): parts.append(t(.programmeScenarioSaidVersion(n: number)))
        case .draft: parts.append(t(.programmeScenarioSaidDraft))
        }
        return t.list(parts)
    }
    /// Of people whom the reader may see.
    static func names(_ scenarios: [KeptScenario], naming: Reach?, vendor: VendorID, _ tx: Transaction) throws -> [String: String] {
        let ids = Set(scenarios.flatMap(\.dated.leavers).map(\.person)).sorted().map { PersonID($0) }
        guard let naming, !naming.isNothing, !ids.isEmpty else { return [:] }
        return Dictionary(try tx.query("""
            SELECT p.id, p.name FROM person p WHERE p.vendor_id = \(vendor) AND p.id IN \(list: ids)
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = p.vendor_id AND m.person_id = p.id AND m.recorded_to = \(Instant.forever)
                    AND \(SQL.within(naming, organization: "m.organization_id")))
            """).map { (try $0.text("id"), try $0.text("name")) }, uniquingKeysWith: { a, _ in a })
    }
}

extension ProgrammeRoom {
    var scenarioRoutes: [Route] {
        [
            Route.page("/standing/{organization}/scenario", ViewCounts.self, "Shows an organization beside itself: as it is, and if people leave, a certification lapses or other rules hold") { [ground] request, scope in
                let id: OrganizationID = try request.id("organization"), query = request.query
                let naming = request.authority.reach(of: ViewLearning.self), isManager = request.authority.may(ManageProgrammes.self)
                let found = try await ground.store.read(scope.vendor) { try PartnerScenario.load(scope, id, query, naming: naming, isManager: isManager, $0) }
                return .page(try await OffPool.run { found.workedOut() }.page(request))
            },
            Route.page("/manage/programmes/{programme}/scenarios", ManageProgrammes.self, "Asks what if over all partners, and lists what was asked lately") { [ground] request, scope in
                let id: ProgrammeID = try request.id("programme"), naming = request.authority.reach(of: ViewLearning.self)
                return .page(try await ground.store.read(scope.vendor) { try ScenarioListPage.load(scope, id, naming: naming, entered: nil, $0) }.page(request))
            },
            Route.form("/manage/programmes/{programme}/scenarios", ManageProgrammes.self, "Works out for every partner what a scenario changes") { [ground] request, scope, form in
                let id: ProgrammeID = try request.id("programme")
                let scenario = try await ground.store.write(scope.vendor) { try KeptScenario.ask(scope, id, form, $0) }
                return .redirect(ProgrammeLinks.scenario(id, scenario))
            } again: { [ground] request, scope, form, errors in
                let id: ProgrammeID = try request.id("programme"), naming = request.authority.reach(of: ViewLearning.self)
                return .page(try await ground.store.read(scope.vendor) { try ScenarioListPage.load(scope, id, naming: naming, entered: (form, errors), $0) }.page(request))
            },
            Route.page("/manage/programmes/{programme}/scenarios/{scenario}", ManageProgrammes.self, "Shows what a scenario changes, partner by partner, or how far it is") { [ground] request, scope in
                let id: ProgrammeID = try request.id("programme"), scenario: ProgrammeScenarioID = try request.id("scenario"), naming = request.authority.reach(of: ViewLearning.self)
                return .page(try await ground.store.read(scope.vendor) { try ScenarioPage.load(scope, id, scenario, naming: naming, $0) }.page(request))
            },
            Route.form("/manage/programmes/{programme}/scenarios/{scenario}", ManageProgrammes.self, "Stops working a scenario out, or lets it go on where it was stopped") { [ground] request, scope, form in
                let id: ProgrammeID = try request.id("programme"), scenario: ProgrammeScenarioID = try request.id("scenario"), isStopped = form.text("act") == "stop"
                try await ground.store.write(scope.vendor) { try KeptScenario.stop(scope, id, scenario, isStopped, $0) }
                return .redirect(ProgrammeLinks.scenario(id, scenario), toast: request.t(isStopped ? .programmeScenarioStopping : .programmeScenarioResumed))
            },
        ]
    }
}
