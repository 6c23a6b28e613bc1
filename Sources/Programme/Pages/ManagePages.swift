import Courses
import HTML
import Kernel
import ProgrammeRules
import Store
import Web

/// The vendor's programmes.
struct ProgrammeListPage: Sendable {
    let programmes: [PartnerProgramme]

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let create = linkButton(t(.programmeNew), to: ProgrammeLinks.newSentences, style: .primary, icon: .add)
        let rows = programmes.map { programme in
            TableRow([HTML(text: programme.title.resolve(t.language)), "<code>\(programme.code)</code>", badge(t.state(programme.state), programme.state.tone),
                      HTML(text: programme.currentVersion == 0 ? "–" : t.number(programme.currentVersion)), programme.draft == nil ? "–" : badge(t(.programmeDraft), .info)],
                     link: ProgrammeLinks.manage(programme.id))
        }
        let standing: HTML? = programmes.contains { $0.state == .live } ? 
            linkButton(t(.programmeStanding), to: ProgrammeLinks.standing, icon: .report) + linkButton(t(.programmeFacts), to: ProgrammeLinks.facts, icon: .file) : nil
        return Page(title: t(.programmeProgrammes), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeProgrammes), lead: t(.programmeListLead), action: rows.isEmpty ? nil : create, more: standing))
            \(dataTable(caption: t(.programmeProgrammes), columns: [
                Column(t(.programmeTitle)), Column(t(.programmeCode)), Column(t(.programmeState)), Column(t(.programmeVersion), isNumeric: true), Column(t(.programmeDraft)),
            ], rows: rows, empty: emptyState(.programme, title: t(.programmeNoneTitle), text: t(.programmeNoneText), action: create)))
            """)
    }
}

/// One programme: its rules in sentences, its versions, what waits as a draft.
struct ProgrammePage: Sendable {
    let programme: PartnerProgramme
    let versions: [PublishedVersion]
    let draft: Programme?
    let titles: ProgrammeTitles

    static func load(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, _ tx: Transaction) throws -> ProgrammePage {
        guard let programme = try ProgrammeStore.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        return ProgrammePage(programme: programme, versions: try ProgrammeStore.versions(id, vendor: scope.vendor, tx),
                             draft: try programme.draft.map { try Programme(bytes: Array($0.utf8)) },
                             titles: try ProgrammeTitles.load(vendor: scope.vendor, tx))
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, title = programme.title.resolve(t.language), id = programme.id
        let shown = versions.last?.programme ?? draft
        let edit = linkButton(t(.programmeEdit), to: ProgrammeLinks.sentences(id), style: draft == nil ? .primary : .secondary, icon: .edit)
        let retire: HTML? = programme.state == .live ? postButton(t(.programmeRetire), to: ProgrammeLinks.retire(id), tokens: request.tokens, style: .quiet, confirm: t(.programmeRetireConfirm)) : nil
        let discard: HTML? = programme.currentVersion > 0 ? postButton(t(.programmeDiscard), to: ProgrammeLinks.discard(id), tokens: request.tokens, style: .quiet) : nil
        let waiting: HTML = draft == nil ? HTML() : callout(.info, title: t(.programmeDraftWaiting), "<p>\(t(.programmeDraftWaitingText))</p>", action: """
            \(linkButton(t(.programmeReview), to: ProgrammeLinks.review(id), style: .primary))\(discard)
            """)
        let lines = versions.reversed().map { version in
            "<li>\(t(.programmeVersionLine(n: version.number, effective: version.programme.effectiveFrom, enforced: version.programme.enforcedFrom)))\(version.isQuiet ? " · " + t(.programmeTellHeld) : "")</li>" as HTML
        }
        let history: HTML = lines.isEmpty ? HTML() : card(title: t(.programmeVersions), "<ul>\(lines)</ul>")
        let compare: HTML = versions.isEmpty ? HTML() : linkButton(t(.programmeCompare), to: ProgrammeLinks.comparison(id), icon: .report)
        let whatIf: HTML? = programme.state == .live ? linkButton(t(.programmeScenarioWhatIf), to: ProgrammeLinks.scenarios(id), icon: .path) : nil
        let more = compare + (whatIf ?? HTML()) + linkButton(t(.programmeText), to: ProgrammeLinks.text(id), icon: .download, downloads: true) + (retire ?? HTML())
        return Page(title: title, frame: .manager(current: "programmes"), body: """
            \(pageHeader(title, crumbs: [Crumb(t(.programmeProgrammes), ProgrammeLinks.manage)], lead: t(.programmePageLead),
                         status: badge(t.state(programme.state), programme.state.tone), action: edit, more: more))
            \(waiting)
            \(columns(main: shown.map { ProgrammeSentences(programme: $0, titles: titles, t: t).html } ?? HTML(), aside: history))
            """)
    }
}

/// A programme's rules in sentences.
struct ProgrammeSentences {
    let programme: Programme
    let titles: ProgrammeTitles
    let t: Localizer
    var html: HTML {
        let words = titles.words([programme], t)
        let statuses = programme.statuses.sorted { ($0.rank ?? 0, $1.id) > ($1.rank ?? 0, $0.id) }.map { status -> HTML in
            let retain: HTML? = status.retain.map { "<p class=\"muted\">\(t(.programmeToKeep))</p>\(rule($0, words))" }
            return card(title: words.status(status.id), action: badge(t(.programmeKind(kind: status.kind.rawValue)), .neutral), """
                <p class="muted">\(lifecycle(status))</p>\(rule(status.obtain, words))\(retain)
                """)
        }
        let gates = programme.gates.map { gate -> HTML in
            let own: HTML? = gate.organization.map { rule($0, words) }
            let actor: HTML? = gate.actor.map { "<p class=\"muted\">\(t(.programmeWhoActs))</p>\(rule($0, words))" }
            return card(title: OrganizationStanding.title(gate.titles, gate.id, t), action: badge(t(.programmeMode(mode: gate.mode.rawValue)), .neutral), "\(own)\(actor)")
        }
        return section(t(.programmeStatuses), #"<div class="standing-cards">\#(statuses)</div>"#)
            + (gates.isEmpty ? HTML() : section(t(.programmeGates), #"<div class="standing-cards">\#(gates)</div>"#))
    }
    private func rule(_ expr: Expr, _ words: RuleWords) -> HTML { #"<ul class="rule">\#(item(expr, words))</ul>"# }
    private func item(_ expr: Expr, _ words: RuleWords) -> HTML {
        let parts: [Expr] = switch expr {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
        default: []
        }
        if parts.count == 1 { return item(parts[0], words) }
        let inner: HTML = parts.isEmpty ? HTML() : #"<ul class="rule">\#(parts.map { item($0, words) })</ul>"#
        return #"<li><span class="rule-text">\#(words.sentence(expr))</span>\#(inner)</li>"#
    }
    private func lifecycle(_ status: Status) -> String {
        let review = switch status.lifecycle.review {
        case .continuous: t(.programmeReviewContinuous)
        case .dates(let dates): t(.programmeReviewDates(dates: t.list(dates.map { "\($0.day)/\($0.month)" })))
        case .anniversary(let months): t(.programmeReviewAnniversary(n: months))
        }
        let demotion = switch status.lifecycle.demote {
        case .immediate: t(.programmeDemoteImmediate)
        case .review: t(.programmeDemoteReview)
        case .grace(let days): t(.programmeDemoteGrace(n: days))
        }
        return t(.programmeMode(mode: status.mode.rawValue)) + " · " + review + " · " + demotion
    }
}

/// The text of a draft, with what is wrong beside it.
struct ProgrammeEditor: Sendable {
    let programme: PartnerProgramme?
    let text: String
    let revision: Int
    let problems: [Problem]
    let errors: FormErrors
    /// The line of the sentence that somebody came from.
    var line: Int?

    /// - Parameters:
    ///   - entered: what somebody typed and what was wrong with it.
    ///   - address: the sentence that somebody came from.
    static func load(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID?, zone: Zone, entered: (Fields, FormErrors)?, at address: RuleAddress? = nil,
                     _ tx: Transaction) throws -> ProgrammeEditor {
        let vendor = scope.vendor
        guard let id else {
            let text = try entered?.0.raw("text") ?? ReadyMade.tiers.text(zone: zone, today: zone.day(at: tx.now), vendor: vendor, tx)
            return ProgrammeEditor(programme: nil, text: text, revision: 0, problems: [], errors: entered?.1 ?? .none)
        }
        guard let programme = try ProgrammeStore.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        var rules = try programme.draft.map { try Programme(bytes: Array($0.utf8)) }
        let problems = try rules.map { try ProgrammeDraft.problems($0, vendor: vendor, tx) } ?? []
        if rules == nil, let last = try ProgrammeStore.versions(id, vendor: vendor, tx).last?.programme {
            rules = last
            rules?.version = last.version + 1
        }
        let text = entered?.0.raw("text") ?? rules.map { ProgrammeYAML.write($0.json) } ?? ""
        return ProgrammeEditor(programme: programme, text: text, revision: entered.flatMap { $0.0.int("revision") } ?? programme.revision, problems: problems,
                               errors: entered?.1 ?? .none, line: rules.flatMap { rules in address.flatMap { TextPlace.line(of: $0, rules, in: text) } })
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, title = programme.map { t(.programmeEditTitle(name: $0.title.resolve(t.language))) } ?? t(.programmeNew)
        var crumbs = [Crumb(t(.programmeProgrammes), ProgrammeLinks.manage)]
        if let programme { crumbs.append(Crumb(programme.title.resolve(t.language), ProgrammeLinks.manage(programme.id))) }
        let lines = problems.map { problem in
            #"<li>\#(badge(problem.isError ? t(.programmeError) : t(.programmeWarning), problem.isError ? .danger : .warning)) \#(t(.programmeProblem(place: problem.path, code: problem.code.rawValue, what: problem.arguments.joined(separator: ", "))))</li>"# as HTML
        }
        let found: HTML = lines.isEmpty ? HTML() : callout(problems.contains(where: \.isError) ? .warning : .info, title: t(.programmeProblems), "<ul class=\"rule-gap\">\(lines)</ul>")
        let review: HTML? = programme.flatMap { $0.draft != nil && !problems.contains(where: \.isError) ? linkButton(t(.programmeReview), to: ProgrammeLinks.review($0.id)) : nil }
        return Page(title: title, frame: .manager(current: "programmes"), body: """
            \(pageHeader(title, crumbs: crumbs, lead: t(.programmeEditLead)))
            \(EditorPage.tabs(programme?.id, isText: true, t))
            \(line.map { callout(.info, "<p>\(t(.programmeSentenceLineInText(n: $0)))</p>") })
            \(errors.isEmpty ? HTML() : errors.summary(t))
            \(found)
            \(form(to: programme.map { ProgrammeLinks.edit($0.id) } ?? ProgrammeLinks.new, tokens: request.tokens, warnsUnsaved: true, """
                <input type="hidden" name="revision" value="\(String(revision))">
                <div class="programme-text"\(attribute: "data-line", line.map(String.init))>\(textArea(Field("text", label: t(.programmeTextLabel), value: text, hint: t(.programmeTextHint) + " " + t(.programmeSentenceCommentsHint), error: errors.message("text", t), isRequired: true), rows: 28))</div>
                \(formActions(button(t(.programmeSave), style: .primary), review ?? HTML()))
                """))
            """)
    }
}
