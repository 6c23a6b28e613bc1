import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Web

extension ProgrammeRoom {
    var sentenceRoutes: [Route] {
        [
            Route.page("/manage/programmes/new/sentences", ManageProgrammes.self, "Shows the first page of a new programme") { request, _ in
                .page(NewProgrammePage(zone: request.site.zone, today: request.site.zone.day(at: request.now), entered: nil).page(request))
            },
            Route.form("/manage/programmes/new/sentences", ManageProgrammes.self, "Makes a programme as a draft, with a title and no rules or the ready-made ones") { [ground] request, scope, form in
                let language = EditorRequest.language(request.t)
                let new = try EditorRequest.new(form)
                let id = try await ground.store.write(scope.vendor) {
                    try EditSentences().create(scope, title: new.title, language: language, zone: new.zone, effectiveFrom: new.effective, enforcedFrom: new.enforced, begin: new.begin, $0)
                }
                return .redirect(ProgrammeLinks.sentences(id), toast: request.t(.programmeSaved))
            } again: { request, _, form, errors in
                .page(NewProgrammePage(zone: request.site.zone, today: request.site.zone.day(at: request.now), entered: (form, errors)).page(request))
            },
            Route.page("/manage/programmes/{programme}/sentences", ManageProgrammes.self, "Shows the draft as sentences") { [ground] request, scope in
                let id: ProgrammeID = try request.id("programme"), open = request.query.filled("at").flatMap { EditorPlace($0) }, undo = request.query.filled("undo")
                return .page(try await ground.store.read(scope.vendor) { try EditorPage.load(scope, id, open: open, undo: undo, $0) }.page(request))
            },
            Route.form("/manage/programmes/{programme}/sentences", ManageProgrammes.self, "Changes one sentence, status or gate of the draft, or takes the last change back") { [ground] request, scope, form in
                let id: ProgrammeID = try request.id("programme"), revision = form.int("revision") ?? 0, t = request.t
                if form.contains("more") {
                    let open = form.filled("at").flatMap { EditorPlace($0) }
                    return .page(try await ground.store.read(scope.vendor) { try EditorPage.load(scope, id, open: open, undo: nil, entered: (form, .none), $0) }.page(request))
                }
                let done = try await ground.store.write(scope.vendor) { tx -> EditSentences.Done in
                    if form.text("act") == "undo" { return try EditSentences().undo(scope, id, to: form.text("before"), revision: revision, tx) }
                    let names = try EditorNames.load(vendor: scope.vendor, tx)
                    return try EditSentences()(scope, id, revision: revision, tx) { try EditorRequest(form: form, names: names, t: t).changes($0) }
                }
                let page = ProgrammeLinks.sentences(id).query("at", EditorRequest.opens(form) ? done.place.description : nil).query("undo", done.before)
                return .redirect(page.fragment("at-" + done.place.description))
            } again: { [ground] request, scope, form, errors in
                let id: ProgrammeID = try request.id("programme"), open = form.filled("at").flatMap { EditorPlace($0) }
                // Only what was typed into the open form is shown again in it.
                let entered = form.text("act") == "save" && !errors.refusals.contains { $0.status == 409 } ? form : nil
                return .page(try await ground.store.read(scope.vendor) {
                    let page = try EditorPage.load(scope, id, open: entered == nil ? nil : open, undo: nil, entered: nil, $0)
                    return page.again(entered, errors)
                }.page(request))
            },
        ]
    }
}

extension EditorPage {
    func again(_ entered: Fields?, _ errors: FormErrors) -> EditorPage {
        EditorPage(programme: programme, rules: rules, problems: problems, names: names, run: run, open: open, undo: undo, entered: entered, errors: errors)
    }
}

/// What a form asks for, as changes of the draft.
struct EditorRequest {
    let form: Fields
    let names: EditorNames
    let t: Localizer

    static func language(_ t: Localizer) -> String { t.language == .pseudo ? "en" : t.language.tag }
    static func new(_ form: Fields) throws -> (title: String, zone: Zone, effective: Day, enforced: Day, begin: ReadyMade?) {
        var r = SentenceReader(form)
        let title = r.needText("title"), effective = r.needDay("effective"), enforced = r.day("enforced")
        if let refusals = Refusals(r.refusals) { throw refusals }
        let from = effective ?? .distantPast
        return (title, form.filled("zone").flatMap { Zone($0) } ?? .utc, from, enforced ?? from, ReadyMade(rawValue: form.text("begin")))
    }
    /// Whether what was made has to be filled next.
    static func opens(_ form: Fields) -> Bool { ["add", "begin", "become"].contains(form.text("act")) }

    func changes(_ rules: Programme) throws -> [ProgrammeChange] {
        if form.text("act") == "new" { return [try new(rules)] }
        guard let place = EditorPlace(form.text("at")) else { throw SentenceRefusal.nothingThere }
        switch place {
        case .about: return [try AboutFields.read(form, old: rules)]
        case .status(let index):
            guard rules.statuses.indices.contains(index) else { throw SentenceRefusal.nothingThere }
            switch form.text("act") {
            case "up": return [.moveStatus(index, up: true)]
            case "down": return [.moveStatus(index, up: false)]
            case "remove": return [.removeStatus(index)]
            default: return [.status(index, try StatusFields.read(form, old: rules.statuses[index]))]
            }
        case .gate(let index):
            guard rules.gates.indices.contains(index) else { throw SentenceRefusal.nothingThere }
            switch form.text("act") {
            case "up": return [.moveGate(index, up: true)]
            case "down": return [.moveGate(index, up: false)]
            case "remove": return [.removeGate(index)]
            default: return [.gate(index, try StatusFields.read(form, old: rules.gates[index]))]
            }
        case .rule(let address): return try changes(rules, address)
        }
    }
    private func new(_ rules: Programme) throws -> ProgrammeChange {
        let language = Self.language(t)
        func title(_ otherwise: String) -> String { form.filled("title").map { String($0.prefix(GrammarLimits.textCharacters)) } ?? otherwise }
        switch form.text("kind") {
        case "tier": return .newStatus(.tier, title: title(t(.programmeSentenceNewTier)), language: language, obtain: sample(.people, rules))
        case "specialization": return .newStatus(.specialization, title: title(t(.programmeSentenceNewSpecialization)), language: language, obtain: sample(.people, rules))
        case "gate": return .newGate(title: title(t(.programmeSentenceNewGate)), language: language)
        default: throw SentenceRefusal.nothingThere
        }
    }
    private func sample(_ kind: SentenceKind, _ rules: Programme) -> Expr { kind.sample(names.sample(rules, t)) }

    private func changes(_ rules: Programme, _ address: RuleAddress) throws -> [ProgrammeChange] {
        let act = form.text("act"), kind = SentenceKind(rawValue: form.text("kind")) ?? .people
        if act == "begin" { return [.begin(address.root, address.index, sample(address.root == .organization ? .status : .people, rules))] }
        guard let old = rules.rule(at: address) else { throw SentenceRefusal.nothingThere }
        func one(_ change: RuleChange) -> [ProgrammeChange] { [.rule(address, change)] }
        /// A new sentence about a figure brings the figure along.
        func with(_ expr: Expr, _ change: RuleChange) -> [ProgrammeChange] { (figure(expr).map { [.metric($0)] } ?? []) + one(change) }
        switch act {
        case "add":
            let expr = sample(kind, rules)
            return with(expr, .add(expr))
        case "become":
            if kind == SentenceKind(old) { return [] }
            let expr = sample(kind, rules)
            return with(expr, .become(expr))
        case "remove": return one(.remove)
        case "up": return one(.up)
        case "down": return one(.down)
        case "wrapAll": return one(.wrap(.all))
        case "wrapAny": return one(.wrap(.any))
        case "wrapNot": return one(.wrap(.not))
        case "dissolve": return one(.dissolve)
        default:
            if old.isGroup { return one(.regroup(try grouping(old))) }
            var (expr, metric) = try RuleFields.read(form, old: old, metrics: rules.metrics, condition: sample(.people, rules))
            metric?.titles = [Self.language(t): form.text("newKey")]
            return (metric.map { [.metric($0)] } ?? []) + one(.become(expr))
        }
    }
    private func figure(_ expr: Expr) -> MetricDefinition? {
        switch expr {
        case .metric(let rule): MetricDefinition(key: rule.key, currency: rule.currency)
        case .ratio(let rule): MetricDefinition(key: rule.key, currency: rule.currency)
        default: nil
        }
    }
    private func grouping(_ old: Expr) throws -> Grouping {
        switch form.text("group") {
        case "any": return .any
        case "at_least":
            var r = SentenceReader(form)
            let count = r.need("n", 1...max(1, old.parts.count))
            if let refusals = Refusals(r.refusals) { throw refusals }
            return .atLeast(count)
        default: return .all
        }
    }
}
