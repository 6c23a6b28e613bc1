import HTML
import Kernel
import People
import SCORM
import Store
import Web

/// An item of a play as it was after some entry, beside what it is now.
struct RestorePage: Sendable {
    let play: Registration
    private var registration: RegistrationID { play.id }
    let person: String
    let item: Item
    let after: Int
    let entries: Int
    /// The first entry of the version that is played now.
    let floor: Int
    let then: PlayRecord
    let now: PlayRecord
    let terms: PlayTerms

    /// Without a choice: the first item that was played, as it is now.
    static func load(_ id: RegistrationID, item wanted: String?, after: Int?, _ scope: Scope<AuthorCourses>, manifests: ManifestCache, _ tx: Transaction) throws -> RestorePage {
        let vendor = scope.vendor
        let play = try RestorePlay.play(id, scope, tx)
        guard let manifest = try manifests.manifest(play.package, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let records = try Registrations.items(of: id, vendor: vendor, tx)
        guard let name = wanted ?? manifest.launchable.first(where: { records[$0.identifier] != nil })?.identifier, let item = manifest.item(name)
        else { throw WebRefusal.notFound }
        let state = try Registrations.item(name, of: id, fresh: manifest.freshRecord, vendor: vendor, tx)
        let after = after ?? state.entries
        let floor = try RebuildRecord.floor(of: name, in: play, vendor: vendor, tx)
        guard floor <= after, after <= state.entries else { throw WebRefusal.notFound }
        return RestorePage(
            play: play, person: try play.playerName(vendor: vendor, tx), item: item, after: after, entries: state.entries, floor: floor,
            then: try RebuildRecord.record(of: item, in: play, manifest, after: after, vendor: vendor, tx), now: state.record, terms: manifest.terms(item, play))
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, title = t(.packagesStateTitle(item: item.title))
        let head = pageHeader(
            title, crumbs: [play.isPreview ? PackageLinks.crumb(play, t) : Crumb(t(.packagesPlayOf(name: person)), PackageLinks.log(registration))], lead: t(.packagesStateLead(entries: after, total: entries)),
            status: statusBadge(then.status(terms), t))
        return Page(title: title, frame: .manager(current: "courses"), body: #"\#(head)<div class="stack">\#(action(t, request.tokens))\#(values(t))</div>"#)
    }

    private func action(_ t: Localizer, _ tokens: FormTokens) -> HTML {
        let begin: HTML = after == floor || entries == floor ? HTML() : button(to: floor, t(.packagesRestoreBegin), .quiet, tokens)
        guard after < entries else { return callout(.info, #"<p>\#(t(.packagesStateSame))</p>"#, action: begin.isEmpty ? nil : begin) }
        return card(#"<p>\#(t(.packagesRestoreText))</p>\#(buttonRow(button(to: after, t(.packagesRestore), .primary, tokens), begin))"#)
    }
    private func button(to after: Int, _ words: String, _ style: ButtonStyle, _ tokens: FormTokens) -> HTML {
        postButton(words, to: PackageLinks.restore(registration), tokens: tokens, fields: [("item", item.identifier), ("after", String(after))], style: style, icon: .history)
    }

    /// Every value of either state; what differs is marked by the words themselves.
    private func values(_ t: Localizer) -> HTML {
        let names = Set(then.values.keys).union(now.values.keys).sorted()
        let rows = names.map { name in
            TableRow([#"<code>\#(name)</code>"#, shown(then.values[name]), shown(now.values[name])])
        }
        return section(t(.packagesValues(count: names.count)), dataTable(
            caption: t(.packagesValues(count: names.count)), columns: [Column(t(.packagesStateElement)), Column(t(.packagesStateThen)), Column(t(.packagesStateNow))],
            rows: rows, empty: emptyState(.history, title: t(.packagesNoLog), text: t(.packagesNoLogText))))
    }
    private func shown(_ value: String?) -> HTML { value.map { #"<code class="value">\#(PlayLogPage.short($0))</code>"# } ?? HTML() }
}

extension PackagesRoom {
    var restoreRoutes: [Route] {
        [
            .page("/plays/{registration}/state", AuthorCourses.self, "Shows an item of a play as it was after some entry") { [manifests] request, scope in
                let id: RegistrationID = try request.id("registration")
                let item = request.query.filled("item"), after = request.query.int("after")
                return .page(try await ground.store.read(scope.vendor) { try RestorePage.load(id, item: item, after: after, scope, manifests: manifests, $0) }.page(request))
            },
            .form("/plays/{registration}/restore", AuthorCourses.self, "Puts an item of a play back to an earlier state") { [manifests] request, scope, form in
                let id: RegistrationID = try request.id("registration")
                guard let after = form.int("after") else { throw WebRefusal.fieldMissing("after") }
                let verb = RestorePlay(registration: id, item: form.text("item"), after: after), progress = PlayProgress(ledger: ground.ledger)
                let play = try await ground.store.write(scope.vendor) { tx in
                    try verb.perform(scope, manifests: manifests, progress: progress, ledger: ground.ledger, tx)
                    return try RestorePlay.play(id, scope, tx)
                }
                let links = PackageLinks(course: play.course, activity: play.activity)
                return .redirect(play.isPreview ? links.bench(play.package).query("item", form.text("item")) : PackageLinks.log(id), toast: request.t(.packagesRestored))
            },
        ]
    }
}
