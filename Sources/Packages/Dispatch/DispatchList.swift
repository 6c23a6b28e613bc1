import Courses
import HTML
import Kernel
import People
import Store
import Web

/// The dispatches within somebody's reach, newest first.
struct DispatchList: Sendable {
    struct Line: Sendable {
        let dispatch: Dispatch
        let course: LanguageMap
        let organization: String
        let completed: Int
    }
    let total: Int
    let lines: [Line]

    static func query(_ fields: Fields) -> ListQuery {
        ListQuery(fields, base: DispatchLinks.all, filters: ["state"], sorts: ["created"], isUsuallyDescending: true)
    }

    static func load(_ reach: Reach, _ query: ListQuery, vendor: VendorID, _ tx: Transaction) throws -> DispatchList {
        let state = query.filters["state"] ?? "", search = "%\(Persons.folded(query.search))%"
        let wanted: SQL = """
            d.vendor_id = \(vendor) AND \(.within(reach, organization: "d.organization_id"))
            AND (\(state) = '' OR coalesce((SELECT s.state FROM dispatch_change s WHERE s.vendor_id = d.vendor_id AND s.dispatch_id = d.id ORDER BY s.ordinal DESC LIMIT 1), 'running') = \(state))
            AND (\(query.search) = '' OR o.name_folded LIKE \(search) OR k.title_folded LIKE \(search) OR d.destination_folded LIKE \(search))
            """
        let source: SQL = """
            dispatch d JOIN organization o ON o.vendor_id = d.vendor_id AND o.id = d.organization_id JOIN course k ON k.vendor_id = d.vendor_id AND k.id = d.course_id
            """
        let rows = try tx.query("""
            SELECT \(Dispatches.columns), o.name AS organization_name, k.title AS course_title,
                (SELECT count(*) FROM dispatch_learner l WHERE l.vendor_id = d.vendor_id AND l.dispatch_id = d.id AND l.completed_at IS NOT NULL) AS completed
            FROM \(source) WHERE \(wanted) ORDER BY d.created_at DESC, d.id LIMIT \(Limits.pageRows) OFFSET \(query.offset)
            """)
        return DispatchList(total: try tx.count("SELECT count(*) FROM \(source) WHERE \(wanted)"), lines: try rows.map { row in
            Line(dispatch: try Dispatch(row), course: try LanguageMap(json: row.text("course_title")), organization: try row.text("organization_name"), completed: try row.int("completed"))
        })
    }
}

struct DispatchListPage {
    let list: DispatchList
    let query: ListQuery
    let mayMake: Bool

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let add: HTML? = mayMake ? linkButton(t(.packagesDispatchNew), to: DispatchLinks.new, style: .primary, icon: .add) : nil
        let empty = query.isFiltered
            ? emptyState(.search, title: t(.packagesDispatchNothing), text: t(.packagesDispatchNothingText), action: linkButton(t(.packagesDispatchClear), to: DispatchLinks.all))
            : emptyState(.share, title: t(.packagesDispatchEmpty), text: t(mayMake ? .packagesDispatchEmptyText : .packagesDispatchEmptyPartner), action: add)
        let columns = [Column(t(.packagesDispatchCourse)), Column(t(.packagesDispatchOrganization)), Column(t(.packagesDispatchDestination)), Column(t(.packagesDispatchPeople), isNumeric: true),
                       Column(t(.packagesDispatchCompleted), isNumeric: true), Column(t(.packagesDispatchDays)), Column(t(.packagesDispatchState))]
        let rows = list.lines.map { line in
            TableRow([HTML(text: line.course.resolve(t.language)), HTML(text: line.organization), HTML(text: line.dispatch.destination), HTML(text: DispatchWords.people(line.dispatch, t)),
                      HTML(text: t.number(line.completed)), HTML(text: DispatchWords.days(line.dispatch, t)), DispatchWords.state(line.dispatch, t)], link: DispatchLinks.one(line.dispatch.id))
        }
        let states = query.select("state", label: t(.packagesDispatchState), Dispatch.State.allCases.map { ($0.rawValue, t(.packagesDispatchStateName(state: $0.rawValue))) }, t)
        let bar = list.total == 0 && !query.isFiltered ? HTML() : query.bar(t, search: t(.packagesDispatchSearch), controls: states, export: nil)
        return Page(title: t(.packagesDispatches), frame: .manager(current: "dispatches"), body: """
            \(pageHeader(t(.packagesDispatches), lead: t(.packagesDispatchesLead), action: add))
            \(bar)\(dataTable(caption: t(.packagesDispatches), columns: columns, rows: rows, empty: empty))\(query.pager(total: list.total, t))
            """)
    }
}

/// How facts of a dispatch are said.
enum DispatchWords {
    static func people(_ dispatch: Dispatch, _ t: Localizer) -> String {
        dispatch.limits.mostPeople.map { t(.packagesDispatchPeopleOf(count: dispatch.people, most: $0)) } ?? t.number(dispatch.people)
    }
    static func days(_ dispatch: Dispatch, _ t: Localizer) -> String {
        days(dispatch.limits, t)
    }
    static func days(_ limits: DispatchLimits, _ t: Localizer) -> String {
        switch (limits.from, limits.to) {
        case (nil, nil): t(.packagesDispatchAlways)
        case (let from?, nil): t(.packagesDispatchSince(day: from))
        case (nil, let to?): t(.packagesDispatchUntil(day: to))
        case (let from?, let to?): t(.packagesDispatchBetween(day: from, end: to))
        }
    }
    static func state(_ dispatch: Dispatch, _ t: Localizer) -> HTML {
        let tone: Tone = switch dispatch.state {
        case .running: .success
        case .paused: .warning
        case .revoked: .neutral
        }
        return badge(t(.packagesDispatchStateName(state: dispatch.state.rawValue)), tone)
    }
    static func status(_ learner: DispatchLearner, _ t: Localizer) -> HTML {
        guard learner.removedAt == nil else { return badge(t(.packagesDispatchStatusName(status: "removed")), .neutral) }
        let tone: Tone = switch learner.status {
        case .passed, .completed: .success
        case .failed: .danger
        case .incomplete: .accent
        case .notAttempted: .neutral
        }
        return badge(t(.packagesDispatchStatusName(status: learner.status.word)), tone)
    }
    /// A filter's value as the texts choose by it.
    static func word(_ status: String) -> String { DispatchStatus(rawValue: status)?.word ?? status }
    static func name(_ learner: DispatchLearner, _ t: Localizer) -> String {
        if learner.erasedAt != nil { return t(.packagesDispatchErasedName) }
        return learner.name.isEmpty ? foreign(learner) : learner.name
    }
    /// Ids may be as long as a page.
    static func foreign(_ learner: DispatchLearner) -> String {
        learner.erasedAt == nil ? learner.foreignID.count > 60 ? learner.foreignID.prefix(60) + "…" : learner.foreignID : ""
    }
}
