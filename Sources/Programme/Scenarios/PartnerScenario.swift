import Certification
import Documents
import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Web

/// What if, for one organization: people leave, a certification lapses, other rules hold. Beside today, and kept nowhere but in the address.
struct PartnerScenario: Sendable {
    struct Shown: Sendable {
        let choice: ProgrammeChoice
        let titles: ProgrammeTitles
        let input: ScenarioInput
        let rules: Programme?
        let choices: [ScenarioRules]
        /// Who may be said to leave; empty where the reader sees no names.
        let people: [(id: String, name: String)]
        let names: [String: String]?
        let run: ScenarioRun?
        let reach: Reach
        var result: (base: Prospect, then: Prospect)?
    }
    let organization: OrganizationID
    let name: String
    var shown: Shown?

    static func load(_ scope: Scope<ViewCounts>, _ id: OrganizationID, _ query: Fields, naming: Reach?, isManager: Bool, _ tx: Transaction) throws -> PartnerScenario {
        let vendor = scope.vendor
        guard scope.reach.contains(id), let row = try tx.first("SELECT name FROM organization WHERE vendor_id = \(vendor) AND id = \(id) AND kind = 'partner'") else { throw WebRefusal.notFound }
        var found = PartnerScenario(organization: id, name: try row.text("name"), shown: nil)
        guard let choice = try ProgrammeChoice.load(query, within: scope.reach, vendor: vendor, tx) else { return found }
        let standing = try OrganizationStanding.load(scope, id, asOf: nil, knownAt: nil, naming: naming, tx), part = standing.parts.first { $0.programme.id == choice.programme.id }
        let today = choice.today
        // Members today, by name.
        let members = Set((part?.facts.memberships ?? []).filter { $0.organization == id.value && $0.recorded.to == .forever && $0.from <= today && ($0.lastDay.map { $0 >= today } ?? true) }.map(\.person))
        let people = members.compactMap { person in standing.names?[person].map { (id: person, name: $0) } }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let known = Set(people.map(\.id))
        var input = ScenarioInput(query, today: today) { known.contains($0) }
        let choices = ScenarioRules.choices(choice.programme, choice.versions, today: today, isManager: isManager)
        if !choices.contains(input.rules) { input.rules = .inForce }
        let rules = try input.rules.rules(choice.programme, choice.versions)
        let run = try part.map { part in
            // Other rules may look further than the facts of the last decision.
            let facts = try rules.map { try GatherFacts([$0] + choice.versions, zone: $0.zone, vendor: vendor, tx)(id, tx) } ?? part.facts
            return ScenarioRun(organization: id, facts: facts, knownAt: rules == nil ? part.decision.knownAt : tx.now, versions: choice.versions, rules: rules, today: today,
                               decided: part.decision.asOf, before: part.decision.before ?? [])
        }
        found.shown = Shown(choice: choice, titles: standing.titles, input: input, rules: rules, choices: choices, people: people, names: standing.names, run: run, reach: scope.reach, result: nil)
        return found
    }
    /// The same with both sides worked out.
    func workedOut() -> PartnerScenario {
        var found = self
        found.shown?.result = shown.flatMap { shown in shown.run?(shown.input.dated, isSameDay: false) }
        return found
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, title = t(.programmeScenarioOf(name: name))
        return Page(title: title, frame: .manager(current: request.authority.may(ManageProgrammes.self) ? "programmes" : "standing"), body: """
            \(pageHeader(title, crumbs: [Crumb(t(.programmeStanding), ProgrammeLinks.standing), Crumb(name, ProgrammeLinks.standing(organization))], lead: t(.programmeScenarioLead)))
            \(shown.map { body($0, t) } ?? emptyState(.programme, title: t(.programmeNothingDecided), text: t(.programmeNothingDecidedText)))
            """)
    }
    private func body(_ shown: Shown, _ t: Localizer) -> HTML {
        guard shown.run != nil else { return emptyState(.programme, title: t(.programmeNothingDecided), text: t(.programmeNothingDecidedText)) }
        let words = shown.choice.words(t, shown.titles)
        return """
            \(shown.choice.others(t, ProgrammeLinks.scenario(organization)))
            \(section(t(.programmeScenarioWhatIf), asking(shown, t)))
            \(shown.result.map { sides(shown, $0.base, $0.then, words, t) } ?? callout(.info, "<p>\(t(.programmeScenarioNoRules))</p>"))
            """
    }

    private func asking(_ shown: Shown, _ t: Localizer) -> HTML {
        let form = ScenarioForm(t: t, today: shown.choice.today, rules: shown.choices, codes: shown.choice.versions.flatMap(\.credentialCodes))
        let people: HTML = shown.people.isEmpty ? #"<p class="muted">\#(t(.programmeScenarioNoNames))</p>"# : form.leavers(shown.people, shown.input.dated.leavers)
        return """
            <form method="get" action="\(ProgrammeLinks.scenario(organization))" class="scenario-form">\
            <input type="hidden" name="programme" value="\(shown.choice.programme.code)">\(people)\(form.lapses(shown.input.dated.lapses))\(form.rules(shown.input.rules))\
            \(formActions(button(t(.programmeScenarioShow), style: .primary), shown.input.isEmpty ? HTML() : linkButton(t(.programmeScenarioClear), to: ProgrammeLinks.scenario(organization), style: .quiet)))</form>
            """
    }

    private func sides(_ shown: Shown, _ base: Prospect, _ then: Prospect, _ words: RuleWords, _ t: Localizer) -> HTML {
        let view = OutlookView(words: words, names: shown.names), then = then
        let ids = then.rules.statuses.sorted { ($0.rank ?? 0, $1.id) > ($1.rank ?? 0, $0.id) }.map(\.id)
        let gone = base.rules.statuses.map(\.id).filter { !ids.contains($0) }
        var titles = words
        for status in then.rules.statuses { titles.statuses[status.id] = OrganizationStanding.title(status.titles, status.id, t) }
        let veiled = then.rules.veiled(from: shown.reach).union(base.rules.veiled(from: shown.reach))
        func isSeen(gate id: String) -> Bool { shown.reach.all || (then.rules.gate(id) ?? base.rules.gate(id))?.mode != .shadow }
        let rows = (ids + gone).filter { !veiled.contains($0) }.map { id -> TableRow in
            let after = then.decision.status(id)
            let gap = after.flatMap { ($0.standing.held == nil ? $0.obtain : $0.kept) }.flatMap { $0.verdict == .met ? nil : $0.gap }
            return TableRow([HTML(text: titles.status(id)), Self.state(base.decision.status(id), t), Self.state(after, t), HTML(text: base.lost(id).map(t.short) ?? "–"),
                             Self.lost(base.lost(id), then.lost(id), t), HTML(text: gap.map(view.fix).flatMap { $0.isEmpty ? nil : $0 } ?? "–")])
        }
        let gates = Set(base.gates.keys).union(then.gates.keys).filter(isSeen).sorted().map { id in
            TableRow([HTML(text: (then.rules.gate(id) ?? base.rules.gate(id)).map { OrganizationStanding.title($0.titles, $0.id, t) } ?? id), Self.gate(base, id, t), Self.gate(then, id, t)])
        }
        let on = t(.programmeScenarioThen(day: then.day))
        let gateTable: HTML? = gates.isEmpty ? nil : section(t(.programmeGates), dataTable(caption: t(.programmeGates), columns: [Column(t(.programmeGate)), Column(t(.programmeScenarioToday)), Column(on)], rows: gates, empty: HTML()))
        let effects = ScenarioEffect.all(base, then).filter { !veiled.contains($0.what) && isSeen(gate: $0.what) }
        let said: HTML = shown.input.isEmpty ? HTML() : effects.isEmpty ? callout(.success, "<p>\(t(.programmeScenarioSame))</p>")
            : callout(.warning, "<p>\(t.list(effects.map { t(.programmeScenarioEffect(effect: $0.kind.rawValue, what: (then.rules.gate($0.what) ?? base.rules.gate($0.what)).map { OrganizationStanding.title($0.titles, $0.id, t) } ?? titles.status($0.what))) }))</p>")
        return """
            <div class="section">\(said)</div>
            \(section(t(.programmeScenarioSides), dataTable(caption: t(.programmeScenarioSides), columns: [
                Column(t(.programmeStatus)), Column(t(.programmeScenarioToday)), Column(on), Column(t(.programmeScenarioLostToday)), Column(t(.programmeScenarioLostThen)), Column(t(.programmeScenarioMissing)),
            ], rows: rows, empty: HTML())))
            \(gateTable)
            """
    }
    /// What is held, and what the rule says where that is something else.
    private static func state(_ status: StatusDecision?, _ t: Localizer) -> HTML {
        guard let status else { return HTML(text: t(.programmeScenarioNoStatus)) }
        let held = status.standing.held != nil, isAtRisk = status.standing.risk != nil
        let shown = held ? (isAtRisk ? badge(t(.programmeAtRisk), .danger) : badge(t(.programmeHeld), .success)) : badge(t(.programmeNotHeld), .neutral)
        let verdict = (held ? status.kept : status.obtain).verdict
        let rule: HTML = #"<small class="muted">\#(t(.programmeScenarioRule(verdict: verdict.rawValue)))</small>"#
        return #"<span class="cell-lines">\#(shown)\#(rule)</span>"#
    }
    private static func lost(_ today: Day?, _ then: Day?, _ t: Localizer) -> HTML {
        guard let then else { return "–" }
        return today == then ? HTML(text: t.short(then)) : "\(badge(t.short(then), .danger))"
    }
    private static func gate(_ side: Prospect, _ id: String, _ t: Localizer) -> HTML {
        guard let gate = side.rules.gate(id) else { return HTML(text: t(.programmeScenarioNoStatus)) }
        let isOpen = gate.mode != .enforced || side.gates[id] == .met
        return isOpen ? badge(t(.programmeGateOpen), .success) : badge(t(.programmeGateClosed), .danger)
    }
}

/// The fields of a scenario.
struct ScenarioForm {
    let t: Localizer
    let today: Day
    let rules: [ScenarioRules]
    let codes: [String]

    /// A line for each leaver and one more.
    func leavers(_ people: [(id: String, name: String)], _ chosen: [DatedScenario.Leaver]) -> HTML {
        let choices = [Choice("", t(.programmeScenarioNobody))] + people.map { Choice($0.id, $0.name) }
        let rows = (0..<min(chosen.count + 1, ScenarioInput.most)).map { index -> HTML in
            let leaver = index < chosen.count ? chosen[index] : nil
            return fieldRow(selectField(Field("leave", label: t(.programmeScenarioLeaver), value: leaver?.person ?? "", id: "leave-\(index)"), choices),
                            textField(Field("leaveDay", label: t(.programmeScenarioLastDay), value: (leaver?.lastDay ?? today).description, id: "leave-day-\(index)"), kind: .date))
        }
        return "\(rows)"
    }
    func lapses(_ chosen: [DatedScenario.Lapse]) -> HTML {
        let choices = [Choice("", t(.programmeScenarioNoLapse))] + Set(codes).sorted().map { Choice($0, $0) }
        let rows = (0..<min(chosen.count + 1, ScenarioInput.most)).map { index -> HTML in
            let lapse = index < chosen.count ? chosen[index] : nil
            return fieldRow(selectField(Field("lapse", label: t(.programmeScenarioLapse), value: lapse?.code ?? "", id: "lapse-\(index)"), choices),
                            textField(Field("lapseDay", label: t(.programmeScenarioLastCount), value: (lapse?.lastDay ?? today).description, id: "lapse-day-\(index)"), kind: .date))
        }
        return "\(rows)"
    }
    func rules(_ chosen: ScenarioRules) -> HTML {
        guard rules.count > 1 else { return HTML() }
        return selectField(Field("rules", label: t(.programmeScenarioRules), value: chosen.text ?? ""), rules.map { Choice($0.text ?? "", name($0)) })
    }
    func name(_ rules: ScenarioRules) -> String {
        switch rules {
        case .inForce: t(.programmeScenarioInForce)
        case .version(let number): t(.programmeScenarioVersion(n: number))
        case .draft: t(.programmeDraft)
        }
    }
}
