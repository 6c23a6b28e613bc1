import HTML
import Kernel
import People
import Web

struct PeopleModel: Sendable {
    let now: PackageVersion
    let policy: MovePolicy
    let title: String
    let counts: [(fate: MoveFate, standing: MoveStanding, count: Int)]
    /// Rows under the filter, and those of this page.
    let total: Int
    let members: [MoveAudience.Member]
    let numbers: [PackageID: String]
    /// Whether the current course version has this package already.
    let isPublished: Bool
    let hasOtherChanges: Bool
}

/// The dry run: exactly who would move and who would stay, and why. Nothing is done before the button at its head is pressed.
struct PeoplePage {
    let model: PeopleModel
    let query: ListQuery
    let errors: FormErrors
    let notes: String
    private var links: PackageLinks { PackageLinks(course: model.now.course, activity: model.now.activity) }
    private func count(_ fits: (MoveFate, MoveStanding) -> Bool) -> Int { model.counts.filter { fits($0.fate, $0.standing) }.reduce(0) { $0 + $1.count } }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, head = t(.packagesDryRunTitle(number: model.now.number))
        return Page(title: head, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(head, crumbs: [Crumb(model.title, links.editor), Crumb(t(.packagesVersions), links.versions), Crumb(t(.packagesChangesTitle(number: model.now.number)), links.changes(model.now.id))],
                lead: t(.packagesDryRunLead(policy: MoveWords.policy(model.policy, t)))))
            \#(errors.isEmpty ? HTML() : errors.summary(t))
            <div class="stack">\#(tiles(t))\#(publish(t, request))\#(section(t(.packagesDryRunPeople), list(t)))</div>
            """#)
    }

    private func tiles(_ t: Localizer) -> HTML {
        let moves = count { fate, _ in fate == .moves }, all = count { _, _ in true }
        let standings = MoveStanding.allCases.map { standing in
            statTile(t(standing.message), value: t.number(count { $0 == .moves && $1 == standing }), of: "/" + t.number(count { $1 == standing }))
        }
        return statRow([statTile(t(.packagesWouldMove), value: t.number(moves), of: "/" + t.number(all), tone: moves > 0 ? .success : .neutral)] + standings)
    }

    private func publish(_ t: Localizer, _ request: WebRequest) -> HTML {
        let moves = count { fate, _ in fate == .moves }
        let words = model.isPublished ? t(.packagesMoveNow(count: moves)) : moves == 0 ? t(.packagesPublishOnly(number: model.now.number)) : t(.packagesPublishAndMove(number: model.now.number, count: moves))
        var warnings: [HTML] = []
        if !model.isPublished, model.hasOtherChanges { warnings.append(callout(.warning, HTML(text: t(.packagesPublishesMore)))) }
        let field: HTML? = model.isPublished ? nil : textField(Field("notes", label: t(.packagesPublishNotes), value: notes, hint: t(.packagesPublishNotesHint)), maximumLength: 2_000)
        if model.isPublished, moves == 0 { return callout(.info, HTML(text: t(.packagesNobodyMoves))) }
        return card(form(to: links.publish(model.now.id), tokens: request.tokens,
                         #"\#(warnings)\#(hiddenField("policy", model.policy.text))\#(field)<p class="hint">\#(t(.packagesMoveOpen))</p>\#(formActions(button(words, icon: .publish)))"#))
    }

    private func list(_ t: Localizer) -> HTML {
        let rows = model.members.map { one in
            TableRow([
                HTML(text: one.name), HTML(text: one.organization), HTML(text: model.numbers[one.package].flatMap { Int($0) }.map { t(.packagesVersion(number: $0)) } ?? ""),
                MoveWords.standing(one.standing, t), badge(t(one.fate.message), one.fate == .moves ? .success : .neutral, icon: one.fate == .moves ? .next : .open),
            ])
        }
        let controls = hiddenField("policy", model.policy.text)
            + query.select("fate", label: t(.packagesColumnFate), MoveFate.allCases.map { ($0.rawValue, t($0.message)) }, t)
            + query.select("standing", label: t(.packagesColumnStanding), MoveStanding.allCases.map { ($0.rawValue, t($0.message)) }, t)
        let columns = [Column(t(.packagesColumnPerson)), Column(t(.packagesColumnOrganization)), Column(t(.packagesColumnPlays)), Column(t(.packagesColumnStanding)), Column(t(.packagesColumnFate))]
        let table = dataTable(caption: t(.packagesDryRunPeople), columns: columns, rows: rows, empty: emptyState(.people, title: t(.packagesNobody), text: t(.packagesNobodyText)))
        return query.bar(t, search: t(.packagesSearchPeople), controls: controls, export: links.peopleFile(model.now.id)) + table + query.pager(total: model.total, t)
    }
}
