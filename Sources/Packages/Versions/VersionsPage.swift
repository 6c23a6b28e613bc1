import Courses
import HTML
import Kernel
import Web

struct VersionsModel: Sendable {
    let draft: DraftActivity
    /// Newest first.
    let versions: [PackageVersion]
    /// In the draft, and in what is published now.
    let used: PackageID?
    let current: PackageID?
    /// People by the version that they play.
    let players: [PackageID: Int]
    let moves: [PackageMove]
    /// People who moved with each and were not taken back.
    let moved: [PackageMoveID: Int]
}

/// The versions of an activity's package, who is on which, and the moves between them.
struct VersionsPage {
    let model: VersionsModel
    private var links: PackageLinks { PackageLinks(course: model.draft.course, activity: model.draft.id) }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let upload = linkButton(t(.packagesVersionUpload), to: links.editor, style: .primary, icon: .upload)
        return Page(title: t(.packagesVersions), frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(t(.packagesVersions), crumbs: [Crumb(model.draft.title.resolve(t.language), links.editor)], lead: t(.packagesVersionsLead), action: upload))
            <div class="stack">\#(versions(request))\#(section(t(.packagesMoves), moves(request)))</div>
            """#)
    }

    private func versions(_ request: WebRequest) -> HTML {
        let t = request.t
        let rows = model.versions.map { version -> TableRow in
            var states: [HTML] = []
            if version.id == model.current { states.append(badge(t(.packagesVersionCurrent), .success)) }
            if version.id == model.used, version.id != model.current { states.append(badge(t(.packagesVersionDraft), .accent, icon: .edit)) }
            if version.line != model.versions.first?.line { states.append(badge(t(.packagesVersionOther))) }
            return TableRow([
                HTML(text: t(.packagesVersion(number: version.number))), HTML(text: version.title), HTML(text: version.standardName),
                moment(t.ago(version.createdAt, now: request.now), machine: version.createdAt.iso, exact: t.moment(version.createdAt)),
                HTML(text: t.number(model.players[version.id] ?? 0)), states.isEmpty ? "–" : #"<span class="badges">\#(states)</span>"#,
            ], link: links.changes(version.id))
        }
        let columns = [Column(t(.packagesColumnNumber)), Column(t(.packagesColumnTitle)), Column(t(.packagesFactStandard)), Column(t(.packagesColumnWhen)),
                       Column(t(.packagesColumnPeople), isNumeric: true), Column(t(.packagesColumnState))]
        return dataTable(caption: t(.packagesVersions), columns: columns, rows: rows, empty: emptyState(.package, title: t(.packagesVersionsNone), text: t(.packagesNoneChosen)))
    }

    private func moves(_ request: WebRequest) -> HTML {
        let t = request.t
        let rows = model.moves.map { move in
            TableRow([
                HTML(text: t(.packagesMoveTo(number: model.versions.first { $0.id == move.package }?.number ?? 0))), HTML(text: MoveWords.policy(move.policy, t)), MoveWords.state(move.state, t),
                HTML(text: t.number(model.moved[move.id] ?? 0)), moment(t.ago(move.begunAt, now: request.now), machine: move.begunAt.iso, exact: t.moment(move.begunAt)),
            ], link: PackageLinks.move(move.id))
        }
        let columns = [Column(t(.packagesMove)), Column(t(.packagesPolicy)), Column(t(.packagesColumnState)), Column(t(.packagesMovePeople), isNumeric: true), Column(t(.packagesColumnWhen))]
        return dataTable(caption: t(.packagesMoves), columns: columns, rows: rows, empty: emptyState(.people, title: t(.packagesMovesNone), text: t(.packagesMovesNoneText)))
    }
}

/// Words that pages of versions share.
enum MoveWords {
    static func policy(_ policy: MovePolicy, _ t: Localizer) -> String { policy.words.map { t(.packagesPolicyWord(policy: $0)) }.joined(separator: ", ") }
    static func state(_ state: PackageMove.State, _ t: Localizer) -> HTML {
        let tone: Tone = switch state {
        case .running, .undoing: .info
        case .stopped: .warning
        case .done: .success
        case .undone: .neutral
        }
        return badge(t(.packagesMoveState(state: state.rawValue)), tone)
    }
    static func standing(_ standing: MoveStanding, _ t: Localizer) -> HTML {
        let tone: Tone = switch standing {
        case .notStarted: .neutral
        case .inProgress: .accent
        case .failed: .danger
        case .passed: .success
        }
        return badge(t(standing.message), tone)
    }
}
