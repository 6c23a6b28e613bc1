import Courses
import HTML
import Kernel
import People
import Web

/// The form of a new dispatch.
struct NewDispatchPage {
    let courses: [(id: String, title: LanguageMap)]
    let organizations: [(id: String, name: String)]

    func page(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let fields: HTML = """
            \(view.summary)
            \(selectField(view.field("course", .packagesDispatchCourse, hint: .packagesDispatchCourseHint, required: true), [Choice("", "")] + courses.map { Choice($0.id, $0.title.resolve(t.language)) }))
            \(selectField(view.field("organization", .packagesDispatchOrganization, required: true), [Choice("", "")] + organizations.map { Choice($0.id, $0.name) }))
            \(textField(view.field("destination", .packagesDispatchDestination, hint: .packagesDispatchDestinationHint, required: true), maximumLength: Limits.nameCharacters))
            \(textField(view.field("mostPeople", .packagesDispatchMost, hint: .packagesDispatchMostHint), kind: .number))
            \(fieldRow(textField(view.field("from", .packagesDispatchFrom), kind: .date), textField(view.field("to", .packagesDispatchTo, hint: .packagesDispatchToHint), kind: .date)))
            \(textArea(view.field("origins", .packagesDispatchOrigins, hint: .packagesDispatchOriginsHint), rows: 2, maximumLength: 2000))
            \(formActions(button(t(.packagesDispatchMake))))
            """
        return Page(title: t(.packagesDispatchNew), frame: .manager(current: "dispatches"), body: """
            \(pageHeader(t(.packagesDispatchNew), crumbs: [Crumb(t(.packagesDispatches), DispatchLinks.all)], crumbsLabel: t(.packagesDispatchWhere), lead: t(.packagesDispatchNewLead)))
            \(form(to: DispatchLinks.all, tokens: request.tokens, fields))
            """)
    }
}

struct DispatchModel: Sendable {
    let dispatch: Dispatch
    let course: LanguageMap
    let organization: String
    let changes: [Dispatches.Change]
    let launches: [DispatchLaunches.Line]
    let total: Int
    let learners: [DispatchLearner]
}

/// One dispatch: its limits, the package to take, who takes the course, and every launch.
struct DispatchPage {
    let model: DispatchModel
    let query: ListQuery
    let mayChange: Bool
    private var one: Dispatch { model.dispatch }

    func page(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> Page {
        let t = request.t, title = model.course.resolve(t.language)
        let why: HTML = one.state == .running ? HTML() : callout(one.state == .paused ? .warning : .info, #"<p>\#(t(.packagesDispatchWhy(state: one.state.rawValue, reason: one.reason)))</p>"#)
        return Page(title: title, frame: .manager(current: "dispatches"), body: """
            \(pageHeader(title, crumbs: [Crumb(t(.packagesDispatches), DispatchLinks.all)], crumbsLabel: t(.packagesDispatchWhere),
                         lead: t(.packagesDispatchLead(organization: model.organization, destination: one.destination)), status: DispatchWords.state(one, t)))
            \(errors.summary(t))\(why)
            \(columns(main: learners(t) + launches(t), aside: files(t) + about(t) + (mayChange ? change(request, values, errors) : HTML()) + DispatchHistory.list(model.changes, t)))
            """)
    }

    private func about(_ t: Localizer) -> HTML {
        card(title: t(.packagesDispatchLimits), facts([
            (name: t(.packagesDispatchPeople), value: HTML(text: DispatchWords.people(one, t))), (name: t(.packagesDispatchDays), value: HTML(text: DispatchWords.days(one, t))),
            (name: t(.packagesDispatchOrigins), value: HTML(text: one.origins.isEmpty ? t(.packagesDispatchAnyOrigin) : one.origins.joined(separator: ", "))),
        ]))
    }
    private func files(_ t: Localizer) -> HTML {
        guard one.state != .revoked else { return HTML() }
        let links = buttonRow(linkButton(t(.packagesDispatchStub12), to: DispatchLinks.stub(one.id, "scorm12"), style: .secondary, icon: .download, downloads: true),
                              linkButton(t(.packagesDispatchStub2004), to: DispatchLinks.stub(one.id, "scorm2004"), style: .secondary, icon: .download, downloads: true),
                              linkButton(t(.packagesDispatchStubCmi5), to: DispatchLinks.stub(one.id, "cmi5"), style: .secondary, icon: .download, downloads: true))
        return card(title: t(.packagesDispatchStub), #"<p>\#(t(.packagesDispatchStubText))</p>\#(links)"#)
    }

    private func learners(_ t: Localizer) -> HTML {
        let rows = model.learners.map { learner in
            // Beside the limits there is room for four columns; the rest is on the learner's own page.
            TableRow([#"<span class="cell-wide">\#(DispatchWords.name(learner, t))<small class="muted">\#(DispatchWords.foreign(learner))</small></span>"#,
                      #"\#(DispatchWords.status(learner, t)) <small class="muted">\#(t(.packagesProgress(done: learner.done, total: learner.total)))</small>"#,
                      HTML(text: learner.scoreUnits.map { t.percent(Double($0) / 1_000_000) } ?? ""), #"<span class="nowrap">\#(t.short(t.localDay(learner.lastAt)))</span>"#],
                     link: DispatchLinks.learner(one.id, learner.id))
        }
        let columns = [Column(t(.packagesDispatchLearner)), Column(t(.packagesDispatchStatus)), Column(t(.packagesDispatchScore), isNumeric: true), Column(t(.packagesDispatchLast))]
        let states = query.select("state", label: t(.packagesDispatchStatus), DispatchLearners.Filter.choices.map { ($0, t(.packagesDispatchStatusName(status: DispatchWords.word($0)))) }, t)
        let bar = model.total == 0 && !query.isFiltered ? HTML() : query.bar(t, search: t(.packagesDispatchSearchPeople), controls: states, export: DispatchLinks.learners(one.id))
        let empty = query.isFiltered ? emptyState(.search, title: t(.packagesDispatchNobodyFound), text: t(.packagesDispatchNothingText), action: linkButton(t(.packagesDispatchClear), to: DispatchLinks.one(one.id)))
            : emptyState(.people, title: t(.packagesDispatchNobody), text: t(.packagesDispatchNobodyText))
        return section(t(.packagesDispatchLearners), """
            <p class="muted">\(t(.packagesDispatchProvisional))</p>\(bar)
            \(dataTable(caption: t(.packagesDispatchLearners), columns: columns, rows: rows, empty: empty))\(query.pager(total: model.total, t))
            """)
    }

    private func launches(_ t: Localizer) -> HTML {
        guard !model.launches.isEmpty else { return HTML() }
        let rows = model.launches.map { launch in
            TableRow([HTML(text: t.moment(launch.at)), HTML(text: launch.name ?? ""), HTML(text: t(.packagesDispatchOutcome(outcome: launch.outcome))), HTML(text: launch.from)])
        }
        return section(t(.packagesDispatchLaunches), dataTable(
            caption: t(.packagesDispatchLaunches), columns: [Column(t(.packagesDispatchAt)), Column(t(.packagesDispatchLearner)), Column(t(.packagesDispatchResult)), Column(t(.packagesDispatchFromWhere))],
            rows: rows, empty: HTML()))
    }

    private func change(_ request: WebRequest, _ values: Fields, _ errors: FormErrors) -> HTML {
        guard one.state != .revoked else { return HTML() }
        let t = request.t, asked = values.filled("reason") != nil || values.filled("state") != nil
        let stateView = FormView(asked ? values : Fields(), errors, t), limits = one.limits
        let now = Fields([("mostPeople", limits.mostPeople.map { String($0) } ?? ""), ("from", limits.from?.description ?? ""), ("to", limits.to?.description ?? "")])
        let limitView = FormView(values.pairs.contains { $0.name == "mostPeople" } ? values : now, errors, t)
        let states: [Choice] = [one.state == .running ? Choice("paused", t(.packagesDispatchPause)) : Choice("running", t(.packagesDispatchResume)), Choice("revoked", t(.packagesDispatchRevoke))]
        func reason(_ view: FormView) -> HTML { textField(view.field("reason", .packagesDispatchReason, hint: .packagesDispatchReasonHint, required: true), maximumLength: DispatchReason.characters) }
        return card(disclosure(t(.packagesDispatchChange), form(to: DispatchLinks.state(one.id), tokens: request.tokens, """
            \(selectField(stateView.field("state", .packagesDispatchChange, required: true), states))
            \(reason(stateView))
            \(formActions(button(t(.packagesDispatchChangeButton), style: .secondary)))
            """))
            + disclosure(t(.packagesDispatchLimitsChange), form(to: DispatchLinks.limits(one.id), tokens: request.tokens, """
            \(textField(limitView.field("mostPeople", .packagesDispatchMost, hint: .packagesDispatchMostHint), kind: .number))
            \(textField(limitView.field("from", .packagesDispatchFrom), kind: .date))\(textField(limitView.field("to", .packagesDispatchTo, hint: .packagesDispatchToHint), kind: .date))
            \(formActions(button(t(.packagesDispatchLimitsChange), style: .secondary)))
            """))
            + disclosure(t(.packagesDispatchKey), "<p>\(t(.packagesDispatchKeyText))</p>" + form(to: DispatchLinks.key(one.id), tokens: request.tokens, """
            \(reason(FormView(Fields(), .none, t)))
            \(formActions(button(t(.packagesDispatchKeyButton), style: .danger)))
            """)))
    }
}

/// What was done, newest first.
enum DispatchHistory {
    static func list(_ changes: [Dispatches.Change], _ t: Localizer) -> HTML {
        guard !changes.isEmpty else { return HTML() }
        let lines = changes.map { change -> HTML in
            let learner = change.learner ?? t(.packagesDispatchErasedName)
            var detail = [t.moment(change.at)]
            if change.act == .limits { detail += [change.limits.mostPeople.map { t.number($0) }, DispatchWords.days(change.limits, t)].compactMap(\.self) }
            if !change.reason.isEmpty { detail.append(change.reason) }
            return #"<li><p>\#(t(.packagesDispatchChanged(act: change.act.rawValue, who: change.by ?? "–", learner: learner)))</p><p class="muted">\#(detail.joined(separator: " · "))</p></li>"#
        }
        return section(t(.packagesDispatchHistory), #"<ul class="rows">\#(lines)</ul>"#)
    }
}
