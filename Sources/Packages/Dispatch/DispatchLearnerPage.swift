import Blobs
import Courses
import HTML
import Kernel
import People
import SCORM
import Store
import Web

struct DispatchLearnerModel: Sendable {
    struct Part: Sendable {
        let title: LanguageMap
        /// Nil for what is read, watched or done on pages of ours: nothing of it is logged.
        let registration: RegistrationID?
        let status: LessonStatus
        /// Ten-thousandths of a percent.
        let scoreUnits: Int?
        let activeMilliseconds: Int
        /// Items or units of the package.
        let done: Int
        let total: Int
    }
    let dispatch: Dispatch
    let course: LanguageMap
    let learner: DispatchLearner
    let parts: [Part]
    let changes: [Dispatches.Change]
    /// Whom they are linked to, by name.
    let linked: (link: DispatchLink, name: String)?

    static func load(_ dispatch: DispatchID, _ learner: DispatchLearnerID, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> DispatchLearnerModel {
        guard let found = try Dispatches.find(dispatch, reach, vendor: vendor, tx), let one = try DispatchLearners.find(learner, of: dispatch, vendor: vendor, tx),
              let course = try Courses.find(found.course, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let parts = try tx.query("""
            SELECT r.id, r.status, r.score_units, r.active_ms, r.done, r.total, r.activity_id AS part, r.created_at AS begun_at, a.title FROM play_registration r
            JOIN version_activity a ON a.vendor_id = r.vendor_id AND a.version_id = \(one.version) AND a.activity_id = r.activity_id
            WHERE r.vendor_id = \(vendor) AND r.learner_id = \(learner)
            UNION ALL SELECT NULL AS id, CASE WHEN d.done_at IS NULL THEN 'incomplete' ELSE 'completed' END AS status, NULL AS score_units, d.active_ms,
                CASE WHEN d.done_at IS NULL THEN 0 ELSE 1 END AS done, 1 AS total, d.activity_id AS part, d.opened_at AS begun_at, a.title FROM dispatch_reading d
            JOIN version_activity a ON a.vendor_id = d.vendor_id AND a.version_id = \(one.version) AND a.activity_id = d.activity_id
            WHERE d.vendor_id = \(vendor) AND d.learner_id = \(learner) ORDER BY begun_at, part
            """).map {
            Part(title: try LanguageMap(json: $0.text("title")), registration: try $0.optionalID("id"), status: LessonStatus(rawValue: try $0.text("status")) ?? .notAttempted,
                 scoreUnits: try $0.optionalInt("score_units"), activeMilliseconds: try $0.int("active_ms"), done: try $0.int("done"), total: try $0.int("total"))
        }
        let linked = try DispatchLinkRows.current(of: learner, vendor: vendor, tx).map { ($0, try Persons.find($0.person, vendor: vendor, tx)?.name ?? "") }
        return DispatchLearnerModel(dispatch: found, course: course.title, learner: one, parts: parts, changes: try Dispatches.changes(dispatch, learner: learner, vendor: vendor, tx), linked: linked)
    }
}

/// One learner of a dispatch: how each part stands, and what an administrator can do for or about them.
struct DispatchLearnerPage {
    let model: DispatchLearnerModel
    /// Of the plays, which say more than results.
    let maySeeLogs: Bool
    private var one: DispatchLearner { model.learner }

    func page(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, title = DispatchWords.name(one, t)
        let crumbs = [Crumb(t(.packagesDispatches), DispatchLinks.all), Crumb(model.course.resolve(t.language), DispatchLinks.one(model.dispatch.id))]
        let actions = one.erasedAt == nil ? linked(request, values, errors) + readmit(request) + (one.removedAt == nil ? remove(request, values, errors) : HTML()) + erase(request, values, errors) : HTML()
        return Page(title: title, frame: .manager(current: "dispatches"), body: """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: t(.packagesDispatchWhere), lead: model.linked.map { t(.packagesLinkLead(person: $0.name)) } ?? t(.packagesDispatchProvisional), status: DispatchWords.status(one, t)))
            \(errors.summary(t))
            \(columns(main: parts(t) + DispatchHistory.list(model.changes, t), aside: about(t) + actions))
            """)
    }

    private func about(_ t: Localizer) -> HTML {
        var pairs: [(name: String, value: HTML)] = []
        if one.erasedAt == nil { pairs.append((t(.packagesDispatchForeignId), #"<span class="value">\#(one.foreignID)</span>"#)) }
        pairs += [(t(.packagesDispatchProgress), HTML(text: t(.packagesProgress(done: one.done, total: one.total)))), (t(.packagesDispatchTime), HTML(text: t.minutes(one.activeMilliseconds / 60_000))),
                  (t(.packagesDispatchLast), HTML(text: t.moment(one.lastAt)))]
        if let score = one.scoreUnits { pairs.append((t(.packagesDispatchScore), HTML(text: t.percent(Double(score) / 1_000_000)))) }
        if let completed = one.completedAt { pairs.append((t(.packagesDispatchCompletedOn), HTML(text: t.moment(completed)))) }
        return card(facts(pairs))
    }
    private func parts(_ t: Localizer) -> HTML {
        let rows = model.parts.map { part -> TableRow in
            let progress: HTML = part.total > 1 ? #"<br><small>\#(t(.packagesProgress(done: part.done, total: part.total)))</small>"# : HTML()
            return TableRow([HTML(text: part.title.resolve(t.language)) + progress, statusBadge(part.status, t), HTML(text: part.scoreUnits.map { t.percent(Double($0) / 1_000_000) } ?? ""),
                      HTML(text: t.minutes(part.activeMilliseconds / 60_000))], link: maySeeLogs ? part.registration.map(PackageLinks.log) : nil)
        }
        let columns = [Column(t(.packagesDispatchPart)), Column(t(.packagesDispatchStatus)), Column(t(.packagesDispatchScore), isNumeric: true), Column(t(.packagesDispatchTime), isNumeric: true)]
        return section(t(.packagesDispatchParts), dataTable(caption: t(.packagesDispatchParts), columns: columns, rows: rows, empty: HTML(text: t(.packagesDispatchNoParts))))
    }

    private func link(_ act: String) -> Link { DispatchLinks.act(model.dispatch.id, one.id, act) }
    private func linked(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> HTML {
        guard let (link, name) = model.linked else { return HTML() }
        let t = request.t, view = FormView(Fields(), .none, t)
        return card(title: t(.packagesLinkEnd), "<p>\(t(.packagesLinkSince(person: name, at: link.linkedAt)))</p><p>\(t(.packagesLinkEndText))</p>" + form(to: self.link("unlink"), tokens: request.tokens, """
            \(textField(view.field("reason", .packagesDispatchReason, hint: .packagesLinkEndHint, required: true), maximumLength: DispatchReason.characters))
            \(formActions(button(t(.packagesLinkEnd), style: .secondary)))
            """))
    }
    private func readmit(_ request: WebRequest) -> HTML {
        guard model.dispatch.state != .revoked else { return HTML() }
        let t = request.t, open = one.readmitUntil.flatMap { $0 > request.now ? $0 : nil }
        let words = one.removedAt == nil ? t(.packagesDispatchReadmitText(hours: ReadmitDispatchLearner.hours)) : t(.packagesDispatchReadmitBack)
        let state: HTML = open.map { callout(.info, "<p>\(t(.packagesDispatchReadmitOpen(until: $0)))</p>") } ?? HTML()
        return card(title: t(.packagesDispatchReadmit), "<p>\(words)</p>\(state)\(postButton(t(.packagesDispatchReadmit), to: link("readmit"), tokens: request.tokens))")
    }
    private func remove(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> HTML {
        let t = request.t, view = FormView(values, errors, t)
        return card(title: t(.packagesDispatchRemove), "<p>\(t(.packagesDispatchRemoveText))</p>" + form(to: link("remove"), tokens: request.tokens, """
            \(textField(view.field("reason", .packagesDispatchReason, hint: .packagesDispatchReasonHint, required: true), maximumLength: DispatchReason.characters))
            \(formActions(button(t(.packagesDispatchRemove), style: .secondary)))
            """))
    }
    private func erase(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> HTML {
        let t = request.t, view = FormView(values, errors, t)
        return card(title: t(.packagesDispatchErase), "<p>\(t(.packagesDispatchEraseText))</p>" + form(to: link("erase"), tokens: request.tokens, """
            \(textField(view.field("typed", .packagesDispatchTyped, required: true), maximumLength: ForeignLearner.characters2004))
            \(formActions(button(t(.packagesDispatchEraseButton), style: .danger)))
            """))
    }
}

/// One learner of a dispatch, for the organization's administrators as for the vendor's.
extension PackagesRoom {
    var dispatchLearnerRoutes: [Route] {
        let base = "/dispatches/{dispatch}/learners/{learner}"
        return [
            .page(base, ManagePeople.self, "Shows one learner of a dispatch") { request, scope in .page(try await learnerPage(request, scope.reach, Fields(), .none)) },
            .form(base + "/readmit", ManagePeople.self, "Lets a learner of a dispatch in again") { request, scope, _ in
                let verb = ReadmitDispatchLearner(dispatch: try request.id("dispatch"), learner: try request.id("learner"))
                let isOpen = try await ground.store.write(scope.vendor) { try verb.perform(scope, ledger: ground.ledger, $0) }
                return .redirect(DispatchLinks.learner(verb.dispatch, verb.learner), toast: request.t(isOpen ? .packagesDispatchReadmitted(hours: ReadmitDispatchLearner.hours) : .packagesDispatchPlaceBack))
            } again: { request, scope, form, errors in .page(try await learnerPage(request, scope.reach, form, errors)) },
            .form(base + "/remove", ManagePeople.self, "Frees the place of a learner of a dispatch") { request, scope, form in
                let verb = RemoveDispatchLearner(dispatch: try request.id("dispatch"), learner: try request.id("learner"), reason: form.text("reason"))
                try await ground.store.write(scope.vendor) { try verb.perform(scope, ledger: ground.ledger, $0) }
                return .redirect(DispatchLinks.one(verb.dispatch), toast: request.t(.packagesDispatchRemoved))
            } again: { request, scope, form, errors in .page(try await learnerPage(request, scope.reach, form, errors)) },
            .form(base + "/erase", ManagePeople.self, "Erases what is personal of a learner of a dispatch") { request, scope, form in
                let verb = EraseDispatchLearner(dispatch: try request.id("dispatch"), learner: try request.id("learner"), typed: form.text("typed"))
                let note = ErasureNote(folder: ground.blobs.root, vendor: scope.vendor)
                try await ground.store.write(scope.vendor) { try verb.perform(scope, note: note, ledger: ground.ledger, $0) }
                return .redirect(DispatchLinks.learner(verb.dispatch, verb.learner), toast: request.t(.packagesDispatchErasedToast))
            } again: { request, scope, form, errors in .page(try await learnerPage(request, scope.reach, form, errors)) }.sensitive(),
        ]
    }

    func learnerPage(_ request: WebRequest, _ reach: Reach, _ values: Fields, _ errors: FormErrors) async throws -> Page {
        let dispatch: DispatchID = try request.id("dispatch"), learner: DispatchLearnerID = try request.id("learner"), vendor = request.vendor
        let model = try await ground.store.read(vendor) { try DispatchLearnerModel.load(dispatch, learner, reach, vendor: vendor, $0) }
        let logs = request.authority.reach(of: ViewPlayLogs.self)?.contains(model.dispatch.organization) ?? false
        return DispatchLearnerPage(model: model, maySeeLogs: logs).page(request, values, errors)
    }
}
