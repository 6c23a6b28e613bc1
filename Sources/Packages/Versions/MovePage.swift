import HTML
import Kernel
import People
import Web

struct MoveModel: Sendable {
    let move: PackageMove
    let target: PackageVersion
    let numbers: [PackageID: Int]
    /// Titles of parts by identifier.
    let titles: [String: String]
    let moved: Int
    let back: Int
    let waiting: Int
}

/// A move: how far it is, who moved with what, and the way back.
struct MovePage {
    let model: MoveModel
    let people: [MovedPerson]
    let count: Int
    let query: ListQuery
    let errors: FormErrors
    private var move: PackageMove { model.move }
    private var links: PackageLinks { PackageLinks(course: move.course, activity: move.activity) }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, head = t(.packagesMoveTo(number: model.target.number))
        return Page(title: head, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(head, crumbs: [Crumb(t(.packagesVersions), links.versions)], lead: t(.packagesDryRunLead(policy: MoveWords.policy(move.policy, t))), status: MoveWords.state(move.state, t),
                more: acts(t, request.tokens)))
            \#(errors.isEmpty ? HTML() : errors.summary(t))
            <div class="stack">\#(progress(t))\#(tiles(t))\#(notes(t))\#(section(t(.packagesMovedPeople), list(request)))</div>
            """#)
    }

    private func acts(_ t: Localizer, _ tokens: FormTokens) -> HTML {
        var all: [HTML] = []
        func add(_ text: Message, _ act: String, _ icon: Icon, confirm: Message? = nil) {
            all.append(postButton(t(text), to: PackageLinks.move(move.id, act: act), tokens: tokens, icon: icon, confirm: confirm.map { t($0) }))
        }
        if move.state == .running { add(.packagesMoveStop, "stop", .pause) }
        if move.state == .stopped { add(.packagesMoveResume, "resume", .play) }
        if [.running, .stopped, .done].contains(move.state), move.policy != .never { add(.packagesMoveUndo, "undo", .history, confirm: .packagesMoveUndoConfirm) }
        return "\(all)"
    }

    private func progress(_ t: Localizer) -> HTML? {
        guard [.running, .undoing].contains(move.state) else { return nil }
        let link = PackageLinks.move(move.id), words = t(.packagesMoveSeen(seen: move.seen, total: max(move.total, move.seen)))
        let bar: HTML = move.state == .undoing ? #"<p role="status">\#(t(.packagesMoveState(state: "undoing")))</p>"#
            : progressBar(done: move.seen, total: max(move.total, move.seen), label: t(.packagesMove), words: words)
        return card(##"<div hx-get="\##(link)" hx-trigger="every 2s" hx-select="#main" hx-target="#main" hx-swap="outerHTML">\##(bar)</div>\##(linkButton(t(.packagesRefresh), to: link, style: .quiet, icon: .repeatAgain))"##)
    }

    private func tiles(_ t: Localizer) -> HTML {
        statRow([
            statTile(t(.packagesMovePeople), value: t.number(model.moved), tone: model.moved > 0 ? .success : .neutral), statTile(t(.packagesMovedBack), value: t.number(model.back)),
            statTile(t(.packagesMoveWaiting), value: t.number(model.waiting), base: t(.packagesMoveWaitingText), tone: model.waiting > 0 ? .warning : .neutral),
        ])
    }
    private func notes(_ t: Localizer) -> HTML {
        let kept = model.target.standard.isLaunched ? t(.packagesUndoKeepsStatements) : t(.packagesUndoKeeps)
        return #"<p class="hint">\#(t(.packagesMoveLearning)) \#(kept)</p>"#
    }

    private func list(_ request: WebRequest) -> HTML {
        let t = request.t
        func names(_ ids: [String]) -> String { ids.map { model.titles[$0] ?? $0 }.joined(separator: ", ") }
        let rows = people.map { one -> TableRow in
            let log: Link? = one.registration.map(PackageLinks.log)
            let left: HTML = one.carried.left.isEmpty ? HTML(text: "–") : #"\#(badge(t(.packagesLeftCount(count: one.carried.left.count)), .warning)) <small class="muted">\#(names(one.carried.left))</small>"#
            let undo: HTML = one.backAt.map { badge(t(.packagesMovedBackOn(at: $0)), .neutral, icon: .history) }
                ?? (move.state == .undoing ? HTML() : postButton(t(.packagesUndoOne), to: PackageLinks.undo(move.id, one.enrolment), tokens: request.tokens, style: .quiet, icon: .history))
            return TableRow([
                HTML(text: one.name), HTML(text: one.organization), HTML(text: model.numbers[one.from].map { t(.packagesVersion(number: $0)) } ?? ""), MoveWords.standing(one.standing, t),
                HTML(text: one.carried.moved.isEmpty ? "–" : names(one.carried.moved)), left,
                moment(t.ago(one.at, now: request.now), machine: one.at.iso, exact: t.moment(one.at)), undo,
            ], link: log)
        }
        let columns = [Column(t(.packagesColumnPerson)), Column(t(.packagesColumnOrganization)), Column(t(.packagesColumnFrom)), Column(t(.packagesColumnStanding)), Column(t(.packagesCarried)),
                       Column(t(.packagesLeft)), Column(t(.packagesColumnWhen)), Column("")]
        let controls = query.select("back", label: t(.packagesMovedBack), [("yes", t(.packagesYes)), ("no", t(.packagesNo))], t)
        let table = dataTable(caption: t(.packagesMovedPeople), columns: columns, rows: rows, empty: emptyState(.people, title: t(.packagesNobodyMoved), text: t(.packagesNobodyMovedText)))
        return query.bar(t, search: t(.packagesSearchPeople), controls: controls, export: PackageLinks.moveFile(move.id)) + table + query.pager(total: count, t)
    }
}
