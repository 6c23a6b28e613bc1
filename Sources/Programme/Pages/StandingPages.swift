import Courses
import Documents
import HTML
import Kernel
import Learning
import People
import ProgrammeRules
import Store
import Web

/// Where one organization stands: what it holds, what the next status needs, what is at risk, as decided last or as of another day.
struct OrganizationStanding: Sendable {
    struct Part: Sendable {
        let programme: PartnerProgramme
        let rules: Programme
        let decision: StoredDecision
        /// The kept decision made again, for its findings.
        let judged: Decision
        let gates: [KeptGate]
        let history: [StoredDecision]
        let versions: [Programme]
        let facts: Facts
        /// In the programme's zone.
        let today: Day
        /// Statuses in shadow mode, for readers who are told nothing of them but whether they are held.
        let veiled: Set<String>
        /// Of the last decision only, not of one in the past.
        var outlook: Outlook?
    }
    let organization: OrganizationID
    let name: String
    var parts: [Part]
    /// Only of people whom the caller may see by name.
    let names: [String: String]?
    let titles: ProgrammeTitles
    let asOf: Day?
    let knownAt: Day?
    /// None for a day in the past.
    var awards: [OrganizationAward] = []

    /// - Throws: `notFound` for an organization out of reach.
    static func load(_ scope: Scope<ViewCounts>, _ id: OrganizationID, asOf: Day?, knownAt: Day?, naming: Reach?, _ tx: Transaction) throws -> OrganizationStanding {
        let vendor = scope.vendor
        guard scope.reach.contains(id), let row = try tx.first("SELECT name FROM organization WHERE vendor_id = \(vendor) AND id = \(id) AND kind = 'partner'") else { throw WebRefusal.notFound }
        var parts: [Part] = [], people: Set<String> = []
        for programme in try ProgrammeStore.heard(ProgrammeStore.all(vendor: vendor, tx).filter { $0.state != .draft }, within: scope.reach, vendor: vendor, tx) {
            let versions = try ProgrammeStore.versions(programme.id, vendor: vendor, tx)
            guard let zone = versions.last?.programme.zone else { continue }
            let moment = knownAt.map { zone.start(of: $0.adding(days: 1)) } ?? tx.now
            guard let decision = try DecisionStore.last(programme.id, id, asOf: asOf ?? .forever, knownAt: moment, vendor: vendor, tx),
                  let rules = versions.first(where: { $0.number == decision.version })?.programme,
                  let text = try DecisionStore.input(decision.input, vendor: vendor, tx) else { continue }
            let facts = try FactJSON.read(Facts.self, text)
            let judged = rules.decide(id.value, KnownFacts(facts, knownAt: decision.knownAt), on: decision.asOf, standings: decision.before ?? [])
            // Rules may look at people of other organizations: named are those of organizations within reach.
            if let naming { people.formUnion(facts.memberships.filter { naming.contains(OrganizationID($0.organization)) }.map(\.person)) }
            let veiled = rules.veiled(from: scope.reach)
            let gates = try GateStore.of(id, programme.id, vendor: vendor, tx).filter { scope.reach.all || $0.gate.mode != .shadow }
            parts.append(Part(programme: programme, rules: rules, decision: decision, judged: judged.veiling(veiled), gates: gates,
                              history: try DecisionStore.history(programme.id, id, limit: 10, vendor: vendor, tx),
                              versions: versions.map(\.inForce), facts: facts, today: zone.day(at: tx.now), veiled: veiled))
        }
        var names: [String: String]?
        if let naming, naming.contains(id) {
            names = Dictionary(try tx.query("SELECT id, name FROM person WHERE vendor_id = \(vendor) AND id IN \(list: people.sorted().map { PersonID($0) })")
                .map { (try $0.text("id"), try $0.text("name")) }, uniquingKeysWith: { a, _ in a })
        }
        return OrganizationStanding(organization: id, name: try row.text("name"), parts: parts, names: names,
                                    titles: parts.isEmpty ? .none : try ProgrammeTitles.load(vendor: vendor, tx), asOf: asOf, knownAt: knownAt,
                                    awards: asOf == nil && knownAt == nil ? try AwardStore.of(id, vendor: vendor, tx) : [])
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let exceptions: HTML? = request.authority.may(ManageProgrammes.self) ?
            linkButton(t(.programmeFacts), to: ProgrammeLinks.facts(organization), icon: .file) + linkButton(t(.programmeOverrides), to: ProgrammeLinks.overrides(organization), icon: .edit) : nil
        let scenario: HTML? = parts.isEmpty ? nil : linkButton(t(.programmeScenarioWhatIf), to: ProgrammeLinks.scenario(organization), icon: .path)
        let body = parts.isEmpty ? emptyState(.programme, title: t(.programmeNothingDecided), text: t(.programmeNothingDecidedText)) : "\(parts.map { part($0, t) })" as HTML
        return Page(title: t(.programmeStandingOf(name: name)), frame: .manager(current: request.authority.may(ManageProgrammes.self) ? "programmes" : "standing"), body: """
            \(pageHeader(name, crumbs: [Crumb(t(.programmeStanding), ProgrammeLinks.standing)], lead: lead(t), more: (share(t) ?? HTML()) + (scenario ?? HTML()) + (exceptions ?? HTML())))
            \(body)
            \(AwardSection(name: name, awards: awards, programmes: Dictionary(parts.map { ($0.programme.id, $0.programme.title) }, uniquingKeysWith: { a, _ in a })).html(request))
            \(moments(t))
            \(parts.isEmpty ? HTML() : DifferencePage.form(organization, nil, request.today, t))
            """)
    }
    private func share(_ t: Localizer) -> HTML? {
        guard !parts.isEmpty, asOf == nil, knownAt == nil else { return nil }
        return linkButton(t(.programmePaperShare), to: ProgrammeLinks.standingPDF(organization), icon: .share, downloads: true)
    }
    private func lead(_ t: Localizer) -> String {
        guard let part = parts.first else { return t(.programmeStandingLead) }
        return t(.programmeDecidedOn(day: part.decision.asOf, at: part.decision.decidedAt))
    }

    private func part(_ part: Part, _ t: Localizer) -> HTML {
        let words = titles.words([part.rules], t)
        let view = FindingView(words: words, names: names)
        let ordered = part.rules.statuses.sorted { ($0.rank ?? 0, $1.id) > ($1.rank ?? 0, $0.id) }
        let cards = ordered.compactMap { status in part.judged.status(status.id).map { self.status(status, $0, part.outlook?.bus[status.id], view, isVeiled: part.veiled.contains(status.id), t) } }
        return section(part.programme.title.resolve(t.language), """
            <div class="standing-cards">\(cards)</div>
            \(part.outlook.map { OutlookView(words: words, names: names).html($0) } ?? HTML())
            \(gates(part, t))
            \(history(part, words, t))
            """)
    }

    private func status(_ status: Status, _ decision: StatusDecision, _ bus: BusFactor?, _ view: FindingView, isVeiled: Bool, _ t: Localizer) -> HTML {
        let held = decision.standing.held
        var facts: [String] = []
        if let from = held?.from { facts.append(t(.programmeHeldSince(day: from))) }
        if let locked = held?.lockedThrough { facts.append(t(.programmeLockedThrough(day: locked))) }
        if let risk = decision.standing.risk { facts.append(risk.lastDay.map { t(.programmeLostAfter(day: $0)) } ?? t(.programmeLostAtReview)) }
        if decision.standing.isUncertain { facts.append(held == nil ? t(.programmeUncertain) : t(.programmeHeldUncertain)) }
        if let people = bus?.people, held != nil { facts.append(t(bus?.isExact == true ? .programmeBusFactor(n: people) : .programmeBusFactorAtLeast(n: people))) }
        if status.mode == .shadow, !isVeiled { facts.append(t(.programmeShadow)) }
        if status.mode == .advisory { facts.append(t(.programmeAdvisory)) }
        let isAtRisk = decision.standing.risk != nil
        let state = held == nil ? badge(t(.programmeNotHeld), .neutral) : isAtRisk ? badge(t(.programmeAtRisk), .danger) : badge(t(.programmeHeld), .success)
        let rule = held != nil ? (status.retain ?? status.obtain) : status.obtain
        let line: HTML? = facts.isEmpty ? nil : #"<p class="muted">\#(facts.joined(separator: " · "))</p>"#
        return card(title: view.words.status(status.id), action: state, isVeiled ? line ?? HTML() : "\(line)\(view.html(held == nil ? decision.obtain : decision.kept, rule))")
    }

    private func gates(_ part: Part, _ t: Localizer) -> HTML {
        guard !part.gates.isEmpty else { return HTML() }
        let rows = part.gates.map { kept in
            let isOpen = kept.gate.mode != .enforced || (kept.verdict ?? .met) == .met
            let title = part.rules.gate(kept.gate.id).map { Self.title($0.titles, $0.id, t) } ?? kept.gate.id
            let who = kept.gate.actor == nil ? t(.programmeGateAnybody) : t(.programmeGatePeople(n: kept.actorsMet.count))
            return TableRow([HTML(text: title), isOpen ? badge(t(.programmeGateOpen), .success) : badge(t(.programmeGateClosed), .danger), HTML(text: isOpen ? who : "–"),
                             HTML(text: t.short(kept.validThrough))])
        }
        return section(t(.programmeGates), dataTable(caption: t(.programmeGates), columns: [
            Column(t(.programmeGate)), Column(t(.programmeGateAnswer)), Column(t(.programmeGateWho)), Column(t(.programmeGateUntil)),
        ], rows: rows, empty: HTML()))
    }

    private func history(_ part: Part, _ words: RuleWords, _ t: Localizer) -> HTML {
        let lines = part.history.map { decision in
            let held = ((try? StandingText.standings(decision.result)) ?? []).filter { $0.held != nil }.map { words.status($0.status) }
            return TableRow([HTML(text: t.short(decision.asOf)), HTML(text: t.number(decision.version)), HTML(text: held.isEmpty ? "–" : t.list(held)),
                             // The number of changes would tell what happened in the shadow.
                             HTML(text: part.veiled.isEmpty ? t.number(decision.changes) : "–")],
                            link: ProgrammeLinks.standing(organization).query("asOf", decision.asOf.description).query("knownAt", t.zone.day(at: decision.decidedAt).description))
        }
        return section(t(.programmeDecisions), dataTable(caption: t(.programmeDecisions), columns: [
            Column(t(.programmeDay)), Column(t(.programmeVersion), isNumeric: true), Column(t(.programmeHeld)), Column(t(.programmeChanges), isNumeric: true),
        ], rows: lines, empty: HTML()))
    }

    /// The two axes: what was decided about a day, and what was known then.
    private func moments(_ t: Localizer) -> HTML {
        let address = ProgrammeLinks.standing(organization)
        return section(t(.programmeOtherDay), """
            <form class="inline-form" method="get" action="\(address)">
            \(fieldRow(textField(Field("asOf", label: t(.programmeAsOf), value: asOf?.description ?? "", hint: t(.programmeAsOfHint)), kind: .date),
                       textField(Field("knownAt", label: t(.programmeKnownAt), value: knownAt?.description ?? "", hint: t(.programmeKnownAtHint)), kind: .date)))
            \(formActions(#"<button class="button button-secondary">\#(t(.programmeShow))</button>"#))</form>
            """)
    }
    static func title(_ titles: [String: String], _ id: String, _ t: Localizer) -> String { titles.isEmpty ? id : LanguageMap(titles).resolve(t.language) }
    /// A figure as a choice of a list: amounts with their currency.
    static func label(_ metric: MetricDefinition, _ t: Localizer) -> String {
        let title = title(metric.titles, metric.key, t)
        return metric.currency.map { "\(title) (\($0))" } ?? title
    }
}

/// Every partner within reach, by what it holds and what is at risk.
struct StandingBoard: Sendable {
    struct Input: Sendable {
        let programme: PartnerProgramme
        let rules: Programme
        let counts: [String: (held: Int, atRisk: Int)]
        let list: StandingList
        /// In the last thirty days.
        let moved: [Movements.Way: Int]
    }
    let programmes: [PartnerProgramme]
    let shown: Input?
    let search: String
    let status: String?
    let risk: StandingList.Risk

    static func load(_ scope: Scope<ViewCounts>, _ query: Fields, _ tx: Transaction) throws -> StandingBoard {
        let vendor = scope.vendor, all = try ProgrammeStore.heard(ProgrammeStore.all(vendor: vendor, tx).filter { $0.state == .live }, within: scope.reach, vendor: vendor, tx)
        let search = query.text("q"), status = query.filled("status"), risk = query.filled("risk").flatMap(StandingList.Risk.init(rawValue:)) ?? .all
        let programme = query.filled("programme").flatMap { code in all.first { $0.code == code } } ?? all.first
        let shown = try programme.flatMap { programme -> Input? in
            let versions = try ProgrammeStore.versions(programme.id, vendor: vendor, tx)
            guard let zone = versions.last?.programme.zone else { return nil }
            let history = ProgrammeHistory(published: versions), today = zone.day(at: tx.now)
            guard let rules = history.enforced(on: today) ?? history.versions.first else { return nil }
            return Input(programme: programme, rules: rules, counts: try StandingList.counts(programme.id, within: scope.reach, vendor: vendor, tx),
                         list: try StandingList.load(programme.id, within: scope.reach, search: search, status: status, risk: risk, page: query.page, on: today, vendor: vendor, tx),
                         moved: try Movements.counts(programme.id, since: today.adding(days: -MovementPage.spans[0]), within: scope.reach, vendor: vendor, tx))
        }
        return StandingBoard(programmes: all, shown: shown, search: search, status: status, risk: risk)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let isManager = request.authority.may(ManageProgrammes.self)
        let rules: HTML? = isManager ? linkButton(t(.programmeRules), to: ProgrammeLinks.manage, icon: .edit) : nil
        let file: HTML? = shown.map { linkButton(t(.programmeExport), to: ProgrammeLinks.export.query("programme", $0.programme.code), icon: .export, downloads: true) }
        let ahead: HTML? = shown.map { linkButton(t(.programmeAhead), to: ProgrammeLinks.forecast.query("programme", $0.programme.code), icon: .calendar) }
        let more: HTML? = shown == nil ? rules : (ahead ?? HTML()) + (file ?? HTML()) + (rules ?? HTML())
        let body = shown.map { self.body($0, t) } ?? emptyState(.programme, title: t(.programmeNoneTitle), text: t(isManager ? .programmeNoneText : .programmeNoneTextPartner),
                                                              action: isManager ? linkButton(t(.programmeNew), to: ProgrammeLinks.new, style: .primary, icon: .add) : nil)
        return Page(title: t(.programmeStanding), frame: .manager(current: isManager ? "programmes" : "standing"), body: """
            \(pageHeader(t(.programmeStanding), lead: t(.programmeStandingLead), more: more))
            \(body)
            """)
    }

    private func body(_ shown: Input, _ t: Localizer) -> HTML {
        let base = ProgrammeLinks.standing.query("programme", shown.programme.code)
        func title(_ id: String) -> String { shown.rules.status(id).map { OrganizationStanding.title($0.titles, id, t) } ?? id }
        let ordered = shown.rules.statuses.sorted { ($0.rank ?? 0, $1.id) > ($1.rank ?? 0, $0.id) }
        let bars = Chart.bars(ordered.map { status in
            let count = shown.counts[status.id] ?? (0, 0)
            return ChartPart(title(status.id), value: count.held, words: count.atRisk > 0 ? t(.programmeHeldAndAtRisk(n: count.held, risk: count.atRisk)) : t(.programmePartners(n: count.held)))
        }, label: t(.programmeHeldBy))
        let chosen = [Choice("", t(.programmeAnyStatus))] + ordered.map { Choice($0.id, title($0.id)) }
        let risks = StandingList.Risk.allCases.map { Choice($0.rawValue, t(.programmeRiskFilter(risk: $0.rawValue))) }
        let controls: HTML = """
            <input type="hidden" name="programme" value="\(shown.programme.code)">\(filterSelect("status", label: t(.programmeStatus), value: status ?? "", chosen))\
            \(filterSelect("risk", label: t(.programmeRisk), value: risk.rawValue, risks))
            """
        let words = FilterWords(search: t(.programmeSearch), apply: t(.programmeApply), clear: t(.programmeClear))
        let isFiltered = !search.isEmpty || status != nil || risk != .all
        let rows = shown.list.lines.map { line in
            let state: HTML = line.atRisk > 0 ? badge(line.riskLastDay.map { t(.programmeAtRiskUntil(day: $0)) } ?? t(.programmeAtRisk), .danger)
                : line.uncertain > 0 ? badge(t(.programmeUnknown), .neutral) : badge(t(.programmeSafe), .success)
            return TableRow([HTML(text: line.name), HTML(text: t.country(line.country)), HTML(text: line.tier.map(title) ?? "–"),
                             HTML(text: line.others.isEmpty ? "–" : t.list(line.others.map(title))), line.tier == nil && line.others.isEmpty ? "–" : state],
                            link: ProgrammeLinks.standing(line.organization))
        }
        let from = (shown.list.page - 1) * Limits.pageRows
        func at(_ page: Int) -> Link {
            base.query("q", search.isEmpty ? nil : search).query("status", status).query("risk", risk == .all ? nil : risk.rawValue).query("page", String(page))
        }
        let pages: HTML? = shown.list.total > Limits.pageRows ? pager(
            summary: t(.programmeRange(from: from + 1, to: from + rows.count, total: shown.list.total)), label: t(.programmePages),
            previous: shown.list.page > 1 ? (t(.programmePrevious), at(shown.list.page - 1)) : nil,
            next: from + rows.count < shown.list.total ? (t(.programmeNext), at(shown.list.page + 1)) : nil) : nil
        let others = programmes.count > 1 ? "\(programmes.map { other in linkButton(other.title.resolve(t.language), to: ProgrammeLinks.standing.query("programme", other.code), style: .quiet) })" as HTML : HTML()
        return """
            \(others)
            \(MovementTiles(counts: shown.moved, days: MovementPage.spans[0], link: { ProgrammeLinks.movements.query("programme", shown.programme.code).query("way", $0.rawValue) }).html(t))
            \(section(t(.programmeHeldBy), bars))
            <div class="section">\(filterBar(action: ProgrammeLinks.standing, words: words, query: search, controls: controls, clear: isFiltered ? base : nil))
            \(dataTable(caption: t(.programmeStanding), columns: [
                Column(t(.programmePartner)), Column(t(.programmeCountry)), Column(t(.programmeTier)), Column(t(.programmeOthers)), Column(t(.programmeRisk)),
            ], rows: rows, empty: emptyState(.organization, title: t(.programmeNobodyTitle), text: t(.programmeNobodyText))))
            \(pages)</div>
            """
    }
}

extension ProgrammeRoom {
    var standingRoutes: [Route] {
        [
            Route.page("/standing", ViewCounts.self, "Lists the partners within reach with what they hold and what is at risk") { [ground] request, scope in
                let query = request.query
                return .page(try await ground.store.read(scope.vendor) { try StandingBoard.load(scope, query, $0) }.page(request))
            },
            Route.page("/standing.csv", ViewCounts.self, "Every partner within reach with each status: what the rules compute, what is held, what is at risk; as CSV") { [ground] request, scope in
                try await StandingExport(store: ground.store).csv(request, scope)
            },
            Route.page("/standing/{organization}", ViewCounts.self, "Shows where an organization stands, why, and what is lacking; as of a day and as known on a day") { [ground] request, scope in
                let id: OrganizationID = try request.id("organization")
                let asOf = request.query.filled("asOf").flatMap { Day(iso: $0) }, knownAt = request.query.filled("knownAt").flatMap { Day(iso: $0) }
                let naming = request.authority.reach(of: ViewLearning.self), isNow = asOf == nil && knownAt == nil
                let found = try await ground.store.read(scope.vendor) { tx in
                    let standing = try OrganizationStanding.load(scope, id, asOf: asOf, knownAt: knownAt, naming: naming, tx)
                    return isNow ? try standing.withKept(vendor: scope.vendor, tx) : standing
                }
                // What will be is worked out beside the pool that answers requests, and only for today.
                return .page(isNow ? try await OffPool.run { found.lookingAhead() }.page(request) : found.page(request))
            },
        ]
    }
}
