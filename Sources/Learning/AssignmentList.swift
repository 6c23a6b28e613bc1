import HTML
import Kernel
import People
import Store
import Web

/// One line of the list of assignments.
struct AssignmentLine: Sendable {
    enum State: String, Sendable, CaseIterable {
        /// Reaches people still; also whoever joins.
        case running
        /// Its due day has passed and somebody is not done.
        case overdue
        /// Everybody who got it is done.
        case done
        /// Nobody new gets it.
        case stopped
    }
    let id: AssignmentID
    /// `kind:id`
    let target: String
    let title: LanguageMap
    let person: (id: PersonID, name: String)?
    let organization: (id: OrganizationID, name: String)?
    let jobRole: String?
    let dueOn: Day?
    let assignedAt: Instant
    /// Each person once, however many courses it leads to.
    let people: Int
    /// Of them, those with nothing of it left open.
    let done: Int
    let state: State
    /// Whether it is the viewer's to stop.
    let mayStop: Bool
}

/// What somebody sees of what is assigned: searched, filtered, ordered and by the page.
struct AssignmentList: Sendable {
    let lines: [AssignmentLine]
    let total: Int
    /// What can be filtered by: the targets that exist now, by title.
    let targets: [(value: String, title: LanguageMap)]

    static func query(_ fields: Fields) -> ListQuery {
        ListQuery(fields, base: "/assignments", filters: ["target", "audience", "state"], sorts: ["assigned", "due", "audience", "people"], isUsuallyDescending: true)
    }

    static func load(_ scope: Scope<AssignLearning>, _ query: ListQuery, kinds: AssignableKinds, today: Day, _ tx: Transaction) throws -> AssignmentList {
        let targets = try kinds.all.flatMap { kind in try kind.choices(scope.vendor, tx).map { (value: "\(kind.key):\($0.id)", title: $0.title) } }
        let titles = Dictionary(targets.map { ($0.value, $0.title) }, uniquingKeysWith: { first, _ in first })
        let givers = try AssignmentGivers(scope, tx), visible = givers.visible(scope)
        // One row per assignment with its people, then what the filters leave of them.
        let source: SQL = """
            FROM (SELECT a.id, a.target_kind, a.target_id, a.audience_kind, a.person_id, a.organization_id, a.job_role, a.reach, a.due_on, a.assigned_by,
                    a.assigned_under, a.assigned_at, a.cancelled_at,
                    p.name AS person_name, o.name AS organization_name, COALESCE(p.name_folded, o.name_folded, a.job_role) AS audience_name,
                    (SELECT count(DISTINCT e.person_id) FROM enrolment_reason r JOIN enrolment e ON e.vendor_id = r.vendor_id AND e.id = r.enrolment_id
                        WHERE r.vendor_id = a.vendor_id AND r.assignment_id = a.id AND e.withdrawn_at IS NULL) AS people,
                    (SELECT count(DISTINCT e.person_id) FROM enrolment_reason r JOIN enrolment e ON e.vendor_id = r.vendor_id AND e.id = r.enrolment_id
                        WHERE r.vendor_id = a.vendor_id AND r.assignment_id = a.id AND e.is_open = 1) AS still_open
                FROM assignment a
                LEFT JOIN person p ON p.vendor_id = a.vendor_id AND p.id = a.person_id
                LEFT JOIN organization o ON o.vendor_id = a.vendor_id AND o.id = a.organization_id
                WHERE a.vendor_id = \(scope.vendor) AND \(visible)) l
            WHERE \(condition(query, titles, today: today))
            """
        let total = try tx.count("SELECT count(*) \(source)")
        let rows = try tx.query("SELECT * \(source) ORDER BY \(order(query)), l.id LIMIT \(Limits.pageRows) OFFSET \(query.offset)")
        return AssignmentList(lines: try rows.map { try line($0, titles, today: today, mayStop: givers.mayStop(AssignmentRow($0), scope)) }, total: total, targets: targets)
    }

    private static func condition(_ query: ListQuery, _ titles: [String: LanguageMap], today: Day) -> SQL {
        var all: [SQL] = ["1 = 1"]
        if !query.search.isEmpty {
            let wanted = Persons.folded(query.search)
            // Titles are texts in several languages, which no index knows; there are few of them.
            let fitting = titles.filter { $0.value.texts.values.contains { Persons.folded($0).contains(wanted) } }.keys.sorted()
            all.append("(\(SQL.Fragment.contains("l.audience_name", wanted)) OR l.target_kind || ':' || l.target_id IN \(list: fitting))")
        }
        if let target = query.filters["target"] { all.append("l.target_kind || ':' || l.target_id = \(target)") }
        switch query.filters["audience"] {
        case "people": all.append("l.audience_kind = 'person'")
        case "organizations": all.append("l.audience_kind = 'organization'")
        case "jobRole": all.append("l.audience_kind = 'jobRole'")
        default: break
        }
        switch query.filters["state"].flatMap(AssignmentLine.State.init) {
        case .stopped: all.append("l.cancelled_at IS NOT NULL")
        case .done: all.append("l.cancelled_at IS NULL AND l.people > 0 AND l.still_open = 0")
        case .overdue: all.append("l.cancelled_at IS NULL AND l.still_open > 0 AND l.due_on < \(today)")
        case .running: all.append("l.cancelled_at IS NULL AND (l.people = 0 OR l.still_open > 0) AND (l.due_on IS NULL OR l.due_on >= \(today) OR l.still_open = 0)")
        case nil: break
        }
        return SQL.all(all)
    }

    private static func order(_ query: ListQuery) -> SQL {
        switch (query.sort, query.isDescending) {
        // What has no due day stands last either way.
        case ("due", false): "l.due_on IS NULL, l.due_on"
        case ("due", true): "l.due_on IS NULL, l.due_on DESC"
        case ("audience", false): "l.audience_name"
        case ("audience", true): "l.audience_name DESC"
        case ("people", false): "l.people, l.assigned_at DESC"
        case ("people", true): "l.people DESC, l.assigned_at DESC"
        case (_, false): "l.assigned_at"
        case (_, true): "l.assigned_at DESC"
        }
    }

    private static func line(_ row: Row, _ titles: [String: LanguageMap], today: Day, mayStop: Bool) throws -> AssignmentLine {
        let target = "\(try row.text("target_kind")):\(try row.text("target_id"))"
        let people = try row.int("people"), left = try row.int("still_open"), due = try row.optionalDay("due_on")
        let state: AssignmentLine.State = if try row.optionalInt("cancelled_at") != nil { .stopped }
            else if people > 0, left == 0 { .done }
            else if left > 0, let due, due < today { .overdue }
            else { .running }
        let person = try row.optionalText("person_name").flatMap { name in try row.optionalID("person_id", of: PersonEntity.self).map { (id: $0, name: name) } }
        let organization = try row.optionalText("organization_name").flatMap { name in
            try row.optionalID("organization_id", of: OrganizationEntity.self).map { (id: $0, name: name) }
        }
        return AssignmentLine(
            id: try row.id("id"), target: target, title: titles[target] ?? ["en": "–"], person: person, organization: organization,
            jobRole: try row.optionalText("job_role"), dueOn: due, assignedAt: try row.instant("assigned_at"), people: people, done: people - left, state: state, mayStop: mayStop)
    }
}
