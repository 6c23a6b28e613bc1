import HTML
import Kernel
import ProgrammeRules
import Web

/// Draws the sections of the editor.
struct EditorDrawing {
    let page: EditorPage
    let request: WebRequest
    let words: RuleWords
    init(page: EditorPage, request: WebRequest) {
        (self.page, self.request) = (page, request)
        words = page.names.words(page.rules, request.t)
    }
    var t: Localizer { request.t }
    var link: Link { ProgrammeLinks.sentences(page.programme.id) }
    var rules: Programme { page.rules }

    /// The page with a place open, at that place.
    func open(_ place: EditorPlace) -> Link { link.query("at", place.description).query("undo", page.undo).fragment(anchor(place)) }
    func closed(_ place: EditorPlace) -> Link { link.query("undo", page.undo).fragment(anchor(place)) }
    func anchor(_ place: EditorPlace) -> String { "at-" + place.description }
    func hidden(_ place: EditorPlace?) -> HTML {
        "\(hiddenField("revision", String(page.programme.revision)))\(place.map { hiddenField("at", $0.description) })"
    }
    func maker(_ values: @autoclosure () -> Fields) -> FieldMaker {
        FieldMaker(values: page.entered ?? values(), errors: page.errors, names: page.names, rules: rules, words: words)
    }

    var undo: HTML {
        guard let before = page.undo else { return HTML() }
        let back = postButton(t(.programmeSentenceUndo), to: link, tokens: request.tokens, fields: [("act", "undo"), ("before", before), ("revision", String(page.programme.revision))], icon: .history)
        return #"<div class="sentence-undo">\#(callout(.success, "<p>\(t(.programmeSentenceChanged))</p>", action: back))</div>"#
    }

    // MARK: beside the sentences

    /// What the draft would do, as far as it is known, and the way on.
    var outlook: HTML {
        let id = page.programme.id, problems = page.problems
        let state: HTML
        if problems.errors > 0 {
            state = callout(.danger, "<p>\(t(.programmeSentenceProblems(n: problems.errors)))</p>\(whole)")
        } else if page.programme.draft == nil {
            state = "<p class=\"muted\">\(t(.programmeSentenceNoDraft))</p>"
        } else if let run = page.run, run.isFinished {
            let lines = ProgrammeDryRun.Effect.allCases.map { "<li>\(t(.programmeEffect(effect: $0.rawValue, n: run.counts[$0] ?? 0)))</li>" as HTML }
            state = "<p class=\"muted\">\(t(.programmeDryRun(n: run.total)))</p><ul class=\"sentence-effects\">\(lines)</ul>\(whole)"
        } else {
            state = "<p class=\"muted\">\(t(.programmeDryRunning))</p>\(whole)"
        }
        let review: HTML = problems.errors == 0 && page.programme.draft != nil ? linkButton(t(.programmeReview), to: ProgrammeLinks.review(id), style: .primary, icon: .publish) : HTML()
        return card(title: t(.programmeSentenceOutlook), "\(state)\(formActions(review))")
    }
    private var whole: HTML? { page.problems.whole.isEmpty ? nil : #"<ul class="sentence-problems">\#(page.problems.whole.map { problem($0, t(.programmeProgrammes)) })</ul>"# }

    func problems(_ place: EditorPlace, of what: String) -> HTML? {
        let found = page.problems[place]
        return found.isEmpty ? nil : #"<ul class="sentence-problems">\#(found.map { problem($0, what) })</ul>"#
    }
    private func problem(_ problem: Problem, _ what: String) -> HTML {
        let text = t(.programmeProblem(place: what, code: problem.code.rawValue, what: problem.arguments.map { words.status($0) }.joined(separator: ", ")))
        return #"<li class="tone-\#(problem.isError ? Tone.danger.rawValue : Tone.warning.rawValue)">\#(icon(problem.isError ? .danger : .warning, label: problem.isError ? t(.programmeError) : t(.programmeWarning)))<span>\#(text)</span></li>"#
    }

    // MARK: sections

    var about: HTML {
        let titles = rules.titles.sorted { $0.key < $1.key }.map(\.value).joined(separator: " · ")
        let shown: HTML = page.open == .about
            ? placeForm(.about, maker(AboutFields.values(rules)).about())
            : facts([(name: t(.programmeSentenceTitle), value: HTML(text: titles)), (name: t(.programmeSentenceZone), value: HTML(text: rules.zone.identifier)),
                     (name: t(.programmeSentenceEffective), value: HTML(text: t.day(rules.effectiveFrom))), (name: t(.programmeSentenceEnforced), value: HTML(text: t.day(rules.enforcedFrom)))])
        return section(t(.programmeSentenceAbout), id: anchor(.about), action: page.open == .about ? nil : change(.about, t(.programmeSentenceAbout)), "\(shown)\(problems(.about, of: t(.programmeSentenceAbout)))")
    }
    private func title(_ status: Status) -> String { OrganizationStanding.title(status.titles, status.id, t) }

    /// The ladder, its highest rung on top.
    var tiers: HTML {
        let order = rules.statuses.indices.filter { rules.statuses[$0].kind == .tier }.sorted { (rules.statuses[$0].rank ?? 0, $1) > (rules.statuses[$1].rank ?? 0, $0) }
        let cards = order.enumerated().map { status($0.element, isFirst: $0.offset == 0, isLast: $0.offset == order.count - 1) }
        let none: HTML? = cards.isEmpty ? "<p class=\"muted\">\(t(.programmeSentenceTiersNone))</p>" : nil
        return section(t(.programmeSentenceTiers), id: "tiers", "\(none)\(cards)\(adding("tier", t(.programmeSentenceNewTier), t(.programmeSentenceNewTierHint)))")
    }
    var others: HTML {
        let order = rules.statuses.indices.filter { rules.statuses[$0].kind != .tier }
        let cards = order.enumerated().map { status($0.element, isFirst: $0.offset == 0, isLast: $0.offset == order.count - 1) }
        let none: HTML? = cards.isEmpty ? "<p class=\"muted\">\(t(.programmeSentenceSpecializationsNone))</p>" : nil
        return section(t(.programmeSentenceSpecializations), id: "specializations", "\(none)\(cards)\(adding("specialization", t(.programmeSentenceNewSpecialization), t(.programmeSentenceNewSpecializationHint)))")
    }
    var gates: HTML {
        let cards = rules.gates.indices.map(gate)
        let none: HTML? = cards.isEmpty ? "<p class=\"muted\">\(t(.programmeSentenceGatesNone))</p>" : nil
        return section(t(.programmeGates), id: "gates", "\(none)\(cards)\(adding("gate", t(.programmeSentenceNewGate), t(.programmeSentenceNewGateHint)))")
    }
    /// A title and a button that makes one.
    private func adding(_ what: String, _ label: String, _ example: String) -> HTML {
        let id = "new-" + what
        return #"""
            <form class="sentence-new" method="post" action="\#(link)">\#(request.tokens.html)\#(hidden(nil))\#(hiddenField("act", "new")) \#(hiddenField("kind", what))
            <label for="\#(id)">\#(label)</label><input class="input" id="\#(id)" name="title" placeholder="\#(example)" maxlength="200">\#(button(t(.programmeSentenceAdd), style: .secondary, icon: .add))</form>
            """#
    }

    private func status(_ index: Int, isFirst: Bool, isLast: Bool) -> HTML {
        let status = rules.statuses[index], place = EditorPlace.status(index), name = title(status), isOpen = page.open == place
        let kind: HTML? = status.kind == .tier ? status.rank.map { badge(t(.programmeSentenceRankBadge(n: $0)), .neutral, icon: .programme) } : badge(t(.programmeKind(kind: status.kind.rawValue)), .neutral)
        let summary: HTML = isOpen ? placeForm(place, maker(StatusFields.values(status)).status(status))
            : #"<p class="muted">\#(EditorSummaries(t: t, words: words).status(status))</p>"#
        let keep: HTML = status.retain == nil ? begin(.retain, index, t(.programmeSentenceBeginRetain)) : "<p class=\"sentence-lead\">\(t(.programmeToKeep))</p>\(rule(RuleAddress(.retain, index)))"
        return #"""
            <div class="sentence-card" id="\#(anchor(place))">\#(card(title: name, action: "\(kind)\(isOpen ? HTML() : tools(place, name, isFirst: isFirst, isLast: isLast))", """
                \(summary)\(problems(place, of: name))
                <p class="sentence-lead">\(t(.programmeSentenceToGet))</p>\(rule(RuleAddress(.obtain, index)))\(keep)
                """))</div>
            """#
    }
    private func gate(_ index: Int) -> HTML {
        let gate = rules.gates[index], place = EditorPlace.gate(index), name = OrganizationStanding.title(gate.titles, gate.id, t), isOpen = page.open == place
        let summary: HTML = isOpen ? placeForm(place, maker(StatusFields.values(gate)).gate(gate)) : #"<p class="muted">\#(EditorSummaries(t: t, words: words).gate(gate))</p>"#
        let own: HTML = gate.organization == nil ? begin(.organization, index, t(.programmeSentenceBeginOrganization)) : "<p class=\"sentence-lead\">\(t(.programmeSentenceOrganization))</p>\(rule(RuleAddress(.organization, index)))"
        let actor: HTML = gate.actor == nil ? begin(.actor, index, t(.programmeSentenceBeginActor)) : "<p class=\"sentence-lead\">\(t(.programmeWhoActs))</p>\(rule(RuleAddress(.actor, index)))"
        return #"""
            <div class="sentence-card" id="\#(anchor(place))">\#(card(title: name, action: isOpen ? nil : tools(place, name, isFirst: index == 0, isLast: index == rules.gates.count - 1), "\(summary)\(problems(place, of: name))\(own)\(actor)"))</div>
            """#
    }
    private func begin(_ root: RuleAddress.Root, _ index: Int, _ label: String) -> HTML {
        #"<div class="sentence-begin">\#(postButton(label, to: link, tokens: request.tokens, fields: [("act", "begin"), ("at", RuleAddress(root, index).description), ("revision", String(page.programme.revision))], style: .quiet, icon: .add))</div>"#
    }
    /// The form of a whole thing, in place of its summary.
    private func placeForm(_ place: EditorPlace, _ fields: HTML) -> HTML {
        #"<div class="sentence-form">\#(form(to: link, tokens: request.tokens, warnsUnsaved: true, "\(hidden(place))\(hiddenField("act", "save"))\(fields)\(formActions(button(t(.programmeSentenceSave)), linkButton(t(.programmeSentenceCancel), to: closed(place), style: .quiet)))"))</div>"#
    }
    func change(_ place: EditorPlace, _ what: String) -> HTML {
        #"<a class="button button-quiet button-icon" href="\#(open(place))" title="\#(t(.programmeSentenceChange(what: what)))">\#(icon(.edit, label: t(.programmeSentenceChange(what: what))))</a>"#
    }
    /// Change, up, down, remove.
    func tools(_ place: EditorPlace, _ what: String, isFirst: Bool, isLast: Bool) -> HTML {
        let up: HTML? = isFirst ? nil : iconButton(t(.programmeSentenceUp(what: what)), .up, name: "act", value: "up")
        let down: HTML? = isLast ? nil : iconButton(t(.programmeSentenceDown(what: what)), .down, name: "act", value: "down")
        return #"""
            <form class="sentence-tools" method="post" action="\#(link)">\#(request.tokens.html)\#(hidden(place))\#(change(place, what))\#(up)\#(down)\#(iconButton(t(.programmeSentenceRemove(what: what)), .remove, name: "act", value: "remove"))</form>
            """#
    }
}
