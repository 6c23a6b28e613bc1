import Courses
import HTML
import Kernel
import People
import SCORM
import Store
import Web

/// What the sequencing did in a play and why: every navigation with its steps and the tree as it was afterwards, and what
/// can be chosen now.
struct SequencingLogPage {
    let play: SequencedPlay
    let person: String
    /// Newest first.
    let navigations: [Sequencings.Navigation]
    /// Whether somebody plays now.
    let isOpen: Bool
    static let shown = 100

    func page(_ request: WebRequest) -> Page {
        let t = request.t, registration = play.registration
        let back = registration.isPreview ? PackageLinks.crumb(registration, t) : Crumb(t(.packagesPlayOf(name: person)), PackageLinks.log(registration.id))
        let file = linkButton(t(.packagesDownload), to: PackageLinks.sequencingFile(registration.id), icon: .download, downloads: true)
        return Page(title: t(.packagesSequencingLog), frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(t(.packagesSequencingLog), crumbs: [back], lead: t(.packagesSequencingLead), action: file))
            <div class="stack">\#(section(t(.packagesSequencingNow), now(t)))\#(section(t(.packagesNavigations), live.around(list(t), t)))</div>
            """#)
    }

    /// What came since, for the page that follows the play. The tree is always as it is now: what content reports changes it, too.
    func fresh(_ t: Localizer) -> HTML { live.answer(list(t), now(t), t) }

    private var live: LiveLog { LiveLog(address: PackageLinks.liveSequencing(play.registration.id), after: Int64(play.navigations), isOpen: isOpen) }
    private func now(_ t: Localizer) -> HTML { LiveLog.part("now", tree(play.sequencer, t) + choices(t)) }

    private func list(_ t: Localizer) -> HTML {
        guard !navigations.isEmpty else { return emptyState(.history, title: t(.packagesNoNavigations), text: t(.packagesNoNavigationsText)) }
        let cards = navigations.map { one -> HTML in
            let steps = one.steps.map { #"<tr><td><code>\#($0.process)</code></td><td><code>\#($0.activity ?? "")</code></td><td><code lang="en">\#($0.result)</code></td></tr>"# as HTML }
            let then = Sequencer(tree: play.tree, restoring: one.snapshot)
            let when: HTML = #"\#(t.short(one.at)) \#(LiveLog.clock(one.at, t))"#
            return #"""
                <section class="card" id="n-\#(one.number)"><div class="card-head"><h2>\#(t.number(one.number)). <code>\#(one.request.word)</code></h2></div><p class="muted">\#(when) · \#(t(one.source.message))</p><p>\#(outcome(one.outcome, t))</p>
                \#(disclosure(t(.packagesSteps(count: one.steps.count)), #"<div class="table-wrap" tabindex="0"><table class="table"><tbody>\#(steps)</tbody></table></div>"#))
                \#(disclosure(t(.packagesTreeAfter), tree(then, t)))</section>
                """#
        }
        return #"<div class="stack" data-tail-list>\#(cards)</div>"#
    }

    private func outcome(_ kept: KeptOutcome, _ t: Localizer) -> HTML {
        if let refusal = kept.refusal {
            let place = refusal.activity.map { " · \($0)" } ?? ""
            return #"\#(badge("\(refusal.exception.rawValue)\(place)", .danger)) \#(t(refusal.message)) <span class="muted" lang="en">\#(refusal.exception.meaning)</span>"#
        }
        switch kept.word {
        case "deliver": return badge(t(.packagesDelivered(activity: kept.activity ?? "")), .success, icon: .play)
        case "ended": return badge(t(.packagesSessionEnded), .neutral)
        default: return badge(t(.packagesNothingDelivered), .neutral)
        }
    }

    /// Tracking and objectives of every activity, global objectives last.
    private func tree(_ sequencer: Sequencer, _ t: Localizer) -> HTML {
        func words(_ known: Bool?) -> String { known.map { t($0 ? .packagesYes : .packagesNo) } ?? "–" }
        func cells(_ name: HTML, _ known: ObjectiveInformation, attempts: String, state: HTML) -> TableRow {
            TableRow([name, HTML(text: attempts), state, HTML(text: words(known.satisfied)), HTML(text: known.measure?.text ?? "–"),
                      HTML(text: words(known.completed)), HTML(text: known.progressMeasure?.text ?? "–")])
        }
        var rows: [TableRow] = []
        for choice in sequencer.choices() {
            guard let state = sequencer.state(of: choice.identifier) else { continue }
            var marks: [HTML] = []
            if state.isActive { marks.append(badge(t(.packagesActiveNow), .accent, icon: .play)) }
            if state.isSuspended { marks.append(badge(t(.packagesSuspended), .warning, icon: .pause)) }
            let name: HTML = #"<span class="depth-\#(min(choice.depth, 4))">\#(choice.title)</span> <code>\#(choice.identifier)</code>"#
            rows.append(cells(name, sequencer.information(of: choice.identifier) ?? ObjectiveInformation(), attempts: t.number(state.attemptCount), state: #"\#(marks)"#))
            for objective in play.tree.namedObjectives(choice.identifier) {
                let known = sequencer.information(of: choice.identifier, objective: objective) ?? ObjectiveInformation()
                rows.append(cells(#"<span class="depth-\#(min(choice.depth + 1, 4)) muted">\#(t(.packagesObjective)) <code>\#(objective)</code></span>"#, known, attempts: "", state: HTML()))
            }
        }
        for (name, known) in sequencer.globalObjectives.sorted(by: { $0.key < $1.key }) {
            rows.append(cells(#"\#(t(.packagesGlobalObjective)) <code>\#(name)</code>"#, known, attempts: "", state: HTML()))
        }
        return dataTable(
            caption: t(.packagesTreeAfter),
            columns: [Column(t(.packagesColumnItem)), Column(t(.packagesAttempts), isNumeric: true), Column(t(.packagesColumnStatus)), Column(t(.packagesSatisfied)),
                      Column(t(.packagesMeasure)), Column(t(.packagesStatusCompleted)), Column(t(.packagesColumnProgress))],
            rows: rows, empty: HTML())
    }

    /// Why what cannot be chosen now cannot.
    private func choices(_ t: Localizer) -> HTML {
        let blocked = play.sequencer.choices().compactMap { choice -> HTML? in
            guard let obstacle = choice.obstacle else { return nil }
            var code = ""
            if case .refused(let refusal) = obstacle { code = refusal.exception.rawValue + (refusal.activity.map { " · \($0)" } ?? "") }
            return #"<li>\#(choice.title) <code>\#(choice.identifier)</code>: \#(t(obstacle.message)) <code>\#(code)</code></li>"#
        }
        return blocked.isEmpty ? HTML() : disclosure(t(.packagesNotChoosable(count: blocked.count)), #"<ul>\#(blocked)</ul>"#)
    }
}

extension NavigationSource {
    var message: Message {
        switch self {
        case .learner: .packagesByLearner
        case .content: .packagesByContent
        case .arrival: .packagesByArrival
        case .author: .packagesByAuthor
        }
    }
}

extension PackagesRoom {
    var sequencingRoutes: [Route] {
        [
            .page("/plays/{registration}/sequencing", ViewPlayLogs.self, "Shows what the sequencing did in a play") { request, scope in
                let id: RegistrationID = try request.id("registration")
                return .page(try await ground.store.read(scope.vendor) { try log(id, scope, $0) }.page(request))
            },
            .page("/plays/{registration}/sequencing/live", ViewPlayLogs.self, "Gives the navigations that came since, for a page that follows a play") { request, scope in
                let id: RegistrationID = try request.id("registration"), after = request.query.int("after") ?? 0
                return .fragment(try await ground.store.read(scope.vendor) { try log(id, scope, after: after, $0) }.fresh(request.t))
            },
            .page("/plays/{registration}/sequencing/file", ViewPlayLogs.self, "Gives the sequencing log of a play as a file") { request, scope in
                let id: RegistrationID = try request.id("registration")
                let (_, navigations, _) = try await ground.store.read(scope.vendor) { try sequencing(id, scope, limit: 2_000, $0) }
                let lines = navigations.reversed().map {
                    SequencingLogLine(number: $0.number, at: $0.at.iso, source: $0.source, request: $0.request.word, outcome: $0.outcome, steps: $0.steps, state: $0.snapshot)
                }
                return .bytes(Array(try JSONText.write(lines).utf8), type: "application/json", fileName: "sequencing-\(id.value).json")
            },
        ]
    }

    private func log(_ id: RegistrationID, _ scope: Scope<ViewPlayLogs>, after: Int = 0, _ tx: Transaction) throws -> SequencingLogPage {
        let (play, navigations, person) = try sequencing(id, scope, after: after, limit: SequencingLogPage.shown, tx)
        return SequencingLogPage(play: play, person: person, navigations: navigations, isOpen: try OpenPlayers.isPlaying(id, vendor: scope.vendor, tx))
    }

    private func sequencing(_ id: RegistrationID, _ scope: Scope<ViewPlayLogs>, after: Int = 0, limit: Int, _ tx: Transaction) throws
        -> (SequencedPlay, [Sequencings.Navigation], String) {
        let registration = try RestorePlay.play(id, scope, tx)
        guard let manifest = try manifests.manifest(registration.package, vendor: scope.vendor, tx),
              let play = try SequencedPlay.load(registration, manifest, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        return (play, try Sequencings.navigations(of: id, after: after, limit: limit, vendor: scope.vendor, tx), try registration.playerName(vendor: scope.vendor, tx))
    }
}

/// A navigation in the file that authors download.
private struct SequencingLogLine: Encodable {
    let number: Int
    let at: String
    let source: NavigationSource
    let request: String
    let outcome: KeptOutcome
    let steps: [SequencingStep]
    let state: SequencingSnapshot
}
