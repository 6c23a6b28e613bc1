import CMI5
import HTML
import JSON
import Kernel
import People
import Records
import SCORM
import Store
import Web

/// A launched play as support and authors read it.
struct CourseLogModel: Sendable {
    let play: LaunchedPlay
    let person: String
    let standings: [String: UnitStanding]
    let satisfied: Set<String>
    let sessions: [LaunchSession]
    let statements: [RegistrationStatements.One]
    /// Whether somebody plays now.
    let isOpen: Bool
    /// What the page has already, in milliseconds; 0 for a page that is made anew.
    let after: Int64

    /// - Parameter since: milliseconds; statements of before are left out, but for those that may have been committed late.
    /// - Returns: nil for a play of another standard.
    static func load(_ registration: Registration, since: Int64 = 0, _ tx: Transaction, vendor: VendorID) throws -> CourseLogModel? {
        guard let play = try LaunchStore.find(registration, vendor: vendor, tx) else { return nil }
        let standings = try LaunchStore.standings(registration.id, vendor: vendor, tx)
        let from = since == 0 ? nil : Instant(milliseconds: max(0, since - Int64(LiveLog.overlapSeconds) * 1000))
        return CourseLogModel(
            play: play, person: try registration.playerName(vendor: vendor, tx), standings: standings, satisfied: Satisfaction(play.course) { standings[$0] }.satisfied,
            sessions: try LaunchStore.sessions(of: registration.id, limit: Limits.apiPageRows, vendor: vendor, tx),
            statements: registration.isPreview ? try DriveStatements.list(of: registration.id, since: from, limit: LiveLog.most, vendor: vendor, tx)
                : try RegistrationStatements.list(play.code, since: from, limit: LiveLog.most, vendor: vendor, tx),
            isOpen: try OpenPlayers.isPlaying(registration.id, vendor: vendor, tx), after: since)
    }
}

/// What each unit has, the sessions, and the statements as they stand in the record store.
struct CourseLogPage {
    let model: CourseLogModel
    let mayWaive: Bool
    let maySeeStatements: Bool
    /// For the log beside a test drive.
    var isNarrow = false

    func page(_ request: WebRequest, errors: FormErrors) -> Page {
        let t = request.t, registration = model.play.registration, title = t(.packagesPlayOf(name: model.person))
        let seen: HTML? = maySeeStatements ? linkButton(t(.packagesInRecordStore), to: ("/records" as Link).query("q", model.play.code), style: .quiet, icon: .table) : nil
        return Page(title: title, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(title, crumbs: [PackageLinks.crumb(registration, t)],
                lead: model.play.course.title.text(for: t.language.tag), status: LiveLog.part("status", isInline: true, status(t)), action: seen))
            \#(errors.isEmpty ? HTML() : errors.summary(t))
            <div class="stack">\#(LiveLog.part("units", units(t)))\#(waiving(t, request))\#(LiveLog.part("sessions", sessions(t)))\#
            \#(section(t(.packagesColumnStatements), live(request.now).around(statements(t), t)))</div>
            """#)
    }

    /// What came since, for the page that follows the play.
    func fresh(_ request: WebRequest) -> HTML {
        let t = request.t
        if isNarrow { return live(request.now).answer(statements(t), DriveItems(model, language: t.language.tag).list(t, request.tokens), t) }
        return live(request.now).answer(statements(t), LiveLog.part("status", isInline: true, status(t)) + LiveLog.part("units", units(t)) + LiveLog.part("sessions", sessions(t)), t)
    }

    /// The statements by themselves, following the play.
    func liveStatements(_ request: WebRequest) -> HTML { live(request.now).around(statements(request.t), request.t) }

    private func live(_ now: Instant) -> LiveLog {
        let newest = model.statements.map(\.stored.milliseconds).max() ?? now.milliseconds
        return LiveLog(address: PackageLinks.live(model.play.registration.id, isNarrow: isNarrow), after: max(model.after, newest), isOpen: model.isOpen)
    }
    private func status(_ t: Localizer) -> HTML { statusBadge(LessonStatus(rawValue: model.play.registration.status) ?? .notAttempted, t) }

    private func units(_ t: Localizer) -> HTML {
        let rows = model.play.course.units.map { unit -> TableRow in
            let standing = model.standings[unit.id] ?? UnitStanding()
            let waived: HTML = standing.isWaived ? badge(t(.packagesWaived), .info) : HTML()
            return TableRow([
                HTML(text: unit.title.text(for: t.language.tag)), statusBadge(standing.status, t) + waived, #"<code>\#(unit.moveOn.rawValue)</code>"#,
                HTML(text: t(model.satisfied.contains(unit.id) ? .packagesUnitSatisfied : .packagesNotSatisfied)), HTML(text: standing.score.map { t.percent(Double($0) / 10_000) } ?? ""),
            ])
        }
        return section(t(.packagesContents), dataTable(
            caption: t(.packagesContents), columns: [Column(t(.packagesColumnItem)), Column(t(.packagesColumnStatus)), Column(t(.packagesColumnMoveOn)), Column(t(.packagesColumnSatisfied)),
                                                     Column(t(.packagesColumnScore), isNumeric: true)], rows: rows, empty: HTML()))
    }

    private func waiving(_ t: Localizer, _ request: WebRequest) -> HTML {
        let open = model.play.course.units.filter { model.standings[$0.id]?.isWaived != true && !model.satisfied.contains($0.id) }
        guard mayWaive, model.play.standard == .cmi5, !open.isEmpty else { return HTML() }
        let units = selectField(Field("unit", label: t(.packagesColumnItem)), open.prefix(500).map { Choice($0.id, $0.title.text(for: t.language.tag)) })
        let reasons = selectField(Field("reason", label: t(.packagesWaiveReason)), WaiveReason.allCases.map { Choice($0.rawValue, t(.packagesWaiveWords(reason: "\($0)"))) })
        return card(title: t(.packagesWaive), #"""
            <p class="muted">\#(t(.packagesWaiveText))</p>
            <form class="form" method="post" action="\#(Self.waive(model.play.registration.id))">\#(request.tokens.html)\#(units)\#(reasons)\#(formActions(button(t(.packagesWaive), style: .secondary, icon: .check)))</form>
            """#)
    }
    static func waive(_ id: RegistrationID) -> Link { "/plays/\(id.value)/waive" }

    private func sessions(_ t: Localizer) -> HTML {
        let rows = model.sessions.map { session -> TableRow in
            let ending: HTML = switch session.ending {
            case "terminated": badge(t(.packagesEndedByContent), .success)
            case "abandoned": badge(t(.packagesAbandoned), .warning)
            default: badge(t(.packagesSessionOpen), .accent)
            }
            let unit = model.play.course.unit(session.unit)?.title.text(for: t.language.tag) ?? session.unit
            return TableRow([
                moment(t.moment(session.launchedAt), machine: session.launchedAt.iso, exact: session.launchedAt.iso), HTML(text: unit), #"<code>\#(session.mode.rawValue)</code>"#, ending,
                HTML(text: t.number(session.state.statements)), #"<span title="\#(session.id)">\#(String(session.id.prefix(8)))</span>"#,
            ])
        }
        return section(t(.packagesSessions), dataTable(
            caption: t(.packagesSessions), columns: [Column(t(.packagesColumnWhen)), Column(t(.packagesColumnItem)), Column(t(.packagesModeLabel)), Column(t(.packagesColumnStatus)),
                                                     Column(t(.packagesColumnStatements), isNumeric: true), Column(t(.packagesColumnLaunch))],
            rows: rows, empty: emptyState(.history, title: t(.packagesNoLog), text: t(.packagesNoLaunchText))))
    }

    private func statements(_ t: Localizer) -> HTML {
        let rows = model.statements.map { one -> TableRow in
            let value = JSONValue(parsing: one.json), verb = value?["verb"]?["id"]?.string ?? "", object = value?["object"]?["id"]?.string ?? ""
            let day: HTML? = isNarrow ? nil : #"<span class="muted">\#(t.short(one.stored))</span> "#
            let whose = badge(t(one.isOwn ? .packagesByLaurel : .packagesUnitByContent), one.isOwn ? .info : .neutral)
            return TableRow([
                #"\#(day)\#(LiveLog.clock(one.stored, t))"#, #"\#(whose) <b title="\#(verb)">\#(verb.split(separator: "/").last.map(String.init) ?? verb)</b>"#,
                #"<code class="value">\#(object)</code>"#, disclosure(t(.packagesStatementText), #"<pre class="value"><code>\#(PlayLogPage.short(one.json))</code></pre>"#),
            ], id: "e-\(one.id)")
        }
        return dataTable(
            caption: t(.packagesColumnStatements), columns: [Column(t(.packagesColumnWhen)), Column(t(.packagesColumnVerb)), Column(t(.packagesColumnObject)), Column(t(.packagesStatementText))],
            rows: rows, empty: emptyState(.history, title: t(.packagesNoLog), text: t(.packagesNoLaunchText)))
    }
}

extension PackagesRoom {
    var waiveRoutes: [Route] {
        [
            .form("/plays/{registration}/waive", AuthorCourses.self, "Lets a unit of a cmi5 course count for another reason than its content", { request, scope, form in
                let id: RegistrationID = try request.id("registration")
                guard let reason = WaiveReason(rawValue: form.text("reason")) else { throw WaiveRefusal.reason }
                let verb = WaiveUnit(registration: id, unit: form.text("unit"), reason: reason)
                try await ground.store.write(scope.vendor) { [courses] tx in try verb.perform(scope, courses: courses, tx) }
                return .redirect(PackageLinks.log(id), toast: request.t(.packagesWaivedToast))
            }, again: { request, scope, _, errors in
                let id: RegistrationID = try request.id("registration")
                guard let model = try await ground.store.read(scope.vendor, { tx in try CourseLogModel.load(RestorePlay.play(id, scope, tx), tx, vendor: scope.vendor) }) else { throw WebRefusal.notFound }
                return .page(CourseLogPage(model: model, mayWaive: true, maySeeStatements: request.authority.may(ViewStatements.self)).page(request, errors: errors))
            }),
        ]
    }
}
