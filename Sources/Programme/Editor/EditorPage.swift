import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Web

/// A draft as sections of sentences; what is open has its form in place of its sentence.
struct EditorPage: Sendable {
    let programme: PartnerProgramme
    let rules: Programme
    let problems: PlacedProblems
    let names: EditorNames
    let run: ProgrammeDryRun?
    let open: EditorPlace?
    /// The name of what the draft said before the last change.
    let undo: String?
    /// What somebody entered in the open form, and what was wrong with it.
    let entered: Fields?
    let errors: FormErrors

    static func load(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, open: EditorPlace?, undo: String?, entered: (Fields, FormErrors)? = nil, _ tx: Transaction) throws -> EditorPage {
        let vendor = scope.vendor, state = try DraftState.load(id, vendor: vendor, tx)
        let problems = try ProgrammeDraft.problems(state.rules, vendor: vendor, tx)
        // Only a name that leads back to something is offered.
        let back = try undo.flatMap { try DraftHistory.find($0, code: state.programme.code, vendor: vendor, tx) }
        return EditorPage(programme: state.programme, rules: state.rules, problems: PlacedProblems(problems, state.rules), names: try EditorNames.load(vendor: vendor, tx),
                          run: try state.programme.draft.flatMap { _ in try ProgrammeDryRun.load(id, revision: state.programme.revision, vendor: vendor, tx) },
                          open: open, undo: back == nil || back == state.rules ? nil : undo, entered: entered?.0, errors: entered?.1 ?? .none)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, name = programme.title.resolve(t.language), draw = EditorDrawing(page: self, request: request)
        return Page(title: t(.programmeEditTitle(name: name)), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeEditTitle(name: name)), crumbs: [Crumb(t(.programmeProgrammes), ProgrammeLinks.manage), Crumb(name, ProgrammeLinks.manage(programme.id))], lead: t(.programmeEditLead)))
            \(EditorPage.tabs(programme.id, isText: false, t))
            \(errors.isEmpty ? HTML() : errors.summary(t))
            \(draw.undo)
            \(columns(main: draw.about + draw.tiers + draw.others + draw.gates, aside: draw.outlook))
            """)
    }
    /// Sentences first, the text beside them.
    static func tabs(_ id: ProgrammeID?, isText: Bool, _ t: Localizer) -> HTML {
        tabRow([Tab(t(.programmeSentenceTabSentences), id.map { ProgrammeLinks.sentences($0) } ?? ProgrammeLinks.newSentences, isCurrent: !isText),
                Tab(t(.programmeSentenceTabText), id.map { ProgrammeLinks.edit($0) } ?? ProgrammeLinks.new, isCurrent: isText)], label: t(.programmeSentenceTabs))
    }
}

/// The kit's tabs, by another name than the page's own.
private func tabRow(_ items: [Tab], label: String) -> HTML { tabs(items, label: label) }

/// Problems of a draft by the place they are about: each once, at the innermost sentence that its path leads to.
struct PlacedProblems: Sendable {
    private(set) var byPlace: [EditorPlace: [Problem]] = [:]
    /// About no one place: a circle, a rank twice.
    private(set) var whole: [Problem] = []
    let all: [Problem]

    init(_ problems: [Problem], _ rules: Programme) {
        all = problems
        var places: [(path: String, place: EditorPlace)] = rules.addresses.map { (rules.place(of: $0), .rule($0)) }
        places += rules.statuses.enumerated().map { ("statuses.\($0.element.id)", .status($0.offset)) }
        places += rules.gates.enumerated().map { ("gates.\($0.element.id)", .gate($0.offset)) }
        places.append(("enforced_from", .about))
        for problem in problems {
            if problem.code == .circle {
                let links = PlacedProblems.links(of: rules.circle ?? [], rules)
                for place in links { byPlace[place, default: []].append(problem) }
                if !links.isEmpty { continue }
            }
            let fitting = places.filter { place in
                guard problem.path.hasPrefix(place.path) else { return false }
                let rest = problem.path.dropFirst(place.path.count).first
                return rest == nil || rest == "." || rest == "["
            }
            if let innermost = fitting.max(by: { $0.path.utf8.count < $1.path.utf8.count }) { byPlace[innermost.place, default: []].append(problem) } else { whole.append(problem) }
        }
    }
    /// The sentences by which statuses need each other in a circle.
    private static func links(of circle: [String], _ rules: Programme) -> [EditorPlace] {
        rules.addresses.filter { address in
            guard !address.root.isOfGate, circle.contains(rules.statuses[address.index].id) else { return false }
            return switch rules.rule(at: address) {
            case .status(let rule)?: rule.id.map(circle.contains) ?? true
            case .tenure(let rule)?: circle.contains(rule.status)
            default: false
            }
        }.map { .rule($0) }
    }
    subscript(place: EditorPlace) -> [Problem] { byPlace[place] ?? [] }
    var errors: Int { all.count(where: \.isError) }
}

/// The first page of a new programme: its title and its days.
struct NewProgrammePage: Sendable {
    let values: Fields
    let errors: FormErrors

    init(zone: Zone, today: Day, entered: (Fields, FormErrors)?) {
        var out = SentenceValues()
        out.put("title", nil as String?)
        out.put("zone", zone.identifier)
        out.put("effective", today)
        out.put("enforced", today)
        out.put("begin", "empty")
        (values, errors) = (entered?.0 ?? out.fields, entered?.1 ?? .none)
    }
    func page(_ request: WebRequest) -> Page {
        let t = request.t, maker = FieldMaker(values: values, errors: errors, names: EditorNames(certifications: [], courses: []), rules: Programme(id: "", effectiveFrom: .distantPast, enforcedFrom: .distantPast), words: RuleWords(t: t))
        let begin = radioGroup(Field("begin", label: t(.programmeSentenceBegin), value: values.text("begin"), hint: t(.programmeSentenceBeginHint)), [Choice("empty", t(.programmeSentenceBeginEmpty), hint: t(.programmeSentenceBeginEmptyHint))]
            + ReadyMade.allCases.map { Choice($0.rawValue, t(.programmeReadyMade(kind: $0.rawValue)), hint: t(.programmeReadyMadeHint(kind: $0.rawValue))) })
        return Page(title: t(.programmeNew), frame: .manager(current: "programmes"), body: """
            \(pageHeader(t(.programmeNew), crumbs: [Crumb(t(.programmeProgrammes), ProgrammeLinks.manage)], lead: t(.programmeEditLead)))
            \(EditorPage.tabs(nil, isText: false, t))
            \(errors.isEmpty ? HTML() : errors.summary(t))
            \(form(to: ProgrammeLinks.newSentences, tokens: request.tokens, """
                \(maker.text("title", t(.programmeSentenceTitle), hint: t(.programmeSentenceTitleHint)))
                \(maker.choice("zone", t(.programmeSentenceZone), hint: t(.programmeSentenceZoneHint), maker.zones))
                \(fieldRow(maker.day("effective", t(.programmeSentenceEffective), hint: t(.programmeSentenceEffectiveHint)), maker.day("enforced", t(.programmeSentenceEnforced), hint: t(.programmeSentenceEnforcedHint))))
                \(begin)
                \(formActions(button(t(.programmeSentenceCreate))))
                """))
            """)
    }
}
