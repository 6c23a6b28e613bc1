import Courses
import HTML
import Kernel
import People
import Store
import Web

/// What a learner finds in the catalogue: published courses that were opened to one of their organizations.
struct CatalogueQuery: Sendable {
    enum State: String, Sendable, CaseIterable { case new, open, done }
    var text: String
    var state: State?
    var offset: Int
    /// The organization whose portal is open: what other employers opened is not there.
    var only: OrganizationID?

    struct Item: Sendable {
        let course: CourseID
        let title: LanguageMap
        let summary: LanguageMap
        let language: String
        let minutes: Int
        let image: CourseMediaID?
        /// For the job roles of the learner, or for everybody.
        let isForYou: Bool
        /// Nil when the learner never took it.
        let minutesLeft: Int?
        let isCompleted: Bool
    }

    static func employers(_ person: PersonID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> [Membership] {
        try Memberships.of(person, vendor: vendor, tx).filter { $0.isActive(on: day) }
    }
    /// Whether a course is in somebody's catalogue today.
    static func isOpen(_ course: CourseID, to person: PersonID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let organizations = try employers(person, on: day, vendor: vendor, tx).map(\.organization)
        return try tx.exists("""
            SELECT 1 AS one FROM course c WHERE c.vendor_id = \(vendor) AND c.id = \(course) AND c.archived_at IS NULL AND c.current_version_id IS NOT NULL
                AND \(Courses.openTo(organizations, course: "c.id"))
            """)
    }

    func items(_ scope: Scope<Learn>, on day: Day, _ tx: Transaction) throws -> (items: [Item], total: Int) {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        let vendor = scope.vendor
        let memberships = try Self.employers(person, on: day, vendor: vendor, tx).filter { only == nil || $0.organization == only }
        let roles = Set(memberships.flatMap(\.jobRoles))
        let condition = condition(memberships.map(\.organization), person, vendor)
        let total = try tx.count("SELECT count(*) FROM course c WHERE \(condition)")
        var forRoles: SQL = "1 = 0"
        for role in roles.sorted() { forRoles += " OR \(SQL.Fragment.contains("c.audience", "," + role + ","))" }
        // What is begun first, then what is for one's own job, then the rest; what is done last.
        let done: SQL = """
            EXISTS (SELECT 1 FROM completion k WHERE k.vendor_id = c.vendor_id AND k.person_id = \(person) AND k.kind = 'course' AND k.course_id = c.id
                AND k.retracted_at IS NULL)
            """
        let rows = try tx.query("""
            SELECT c.id, c.title, c.summary, c.language, c.audience, e.minutes_total, e.minutes_done, \(Courses.imageMedia) AS image,
                (SELECT CAST(coalesce(sum(\(MeasuredMinutes.inForce)), 0) AS BIGINT) FROM version_activity a WHERE a.vendor_id = c.vendor_id AND a.version_id = c.current_version_id) AS minutes,
                (SELECT count(*) FROM completion d WHERE d.vendor_id = c.vendor_id AND d.person_id = \(person) AND d.kind = 'course' AND d.course_id = c.id
                    AND d.retracted_at IS NULL) AS completions
            FROM course c LEFT JOIN enrolment e ON e.vendor_id = c.vendor_id AND e.course_id = c.id AND e.person_id = \(person) AND e.is_open = 1
            WHERE \(condition)
            ORDER BY CASE WHEN e.id IS NOT NULL THEN 0 WHEN \(done) THEN 3 WHEN (\(forRoles)) THEN 1 ELSE 2 END, c.title_folded, c.id LIMIT \(Limits.pageRows) OFFSET \(offset)
            """)
        let items = try rows.map { row in
            let audience = Set(Memberships.split(try row.text("audience")))
            let left = try row.optionalInt("minutes_total").map { total in max(0, total - (try row.optionalInt("minutes_done") ?? 0)) }
            return Item(
                course: try row.id("id"), title: try LanguageMap(json: row.text("title")), summary: try LanguageMap(json: row.text("summary")),
                language: try row.text("language"), minutes: try row.int("minutes"), image: try row.optionalID("image"), isForYou: !audience.isDisjoint(with: roles),
                minutesLeft: left, isCompleted: try row.int("completions") > 0)
        }
        return (items, total)
    }

    private func condition(_ organizations: [OrganizationID], _ person: PersonID, _ vendor: VendorID) -> SQL {
        var all: [SQL] = [
            "c.vendor_id = \(vendor)", "c.archived_at IS NULL", "c.current_version_id IS NOT NULL", Courses.openTo(organizations, course: "c.id"),
        ]
        if !text.isEmpty { all.append("\(SQL.Fragment.contains("c.title_folded", Persons.folded(text)))") }
        let open: SQL = "EXISTS (SELECT 1 FROM enrolment x WHERE x.vendor_id = c.vendor_id AND x.course_id = c.id AND x.person_id = \(person) AND x.is_open = 1)"
        let done: SQL = "EXISTS (SELECT 1 FROM completion x WHERE x.vendor_id = c.vendor_id AND x.course_id = c.id AND x.person_id = \(person) AND x.kind = 'course' AND x.retracted_at IS NULL)"
        switch state {
        case .new: all.append("NOT \(open) AND NOT \(done)")
        case .open: all.append(open)
        case .done: all.append(done)
        case nil: break
        }
        return SQL.all(all)
    }
}

/// The catalogue's page.
struct CataloguePage {
    let query: CatalogueQuery
    let items: [CatalogueQuery.Item]
    let total: Int
    let t: Localizer

    private var isFiltered: Bool { !query.text.isEmpty || query.state != nil }

    var page: Page {
        let states = [Choice("", t(.learningCatalogueAll)), Choice("new", t(.learningCatalogueNew)), Choice("open", t(.learningCatalogueOpen)), Choice("done", t(.learningCatalogueDone))]
        let filters = filterBar(
            action: "/catalogue", words: FilterWords(search: t(.learningCatalogueSearch), apply: t(.learningApply), clear: t(.learningClear)), query: query.text,
            controls: filterSelect("state", label: t(.learningCatalogueState), value: query.state?.rawValue ?? "", states), clear: isFiltered ? "/catalogue" : nil)
        let body: HTML
        if total == 0 {
            body = isFiltered
                ? filters + emptyState(.search, title: t(.learningNothingFoundTitle), text: t(.learningNothingFoundText), action: linkButton(t(.learningClear), to: "/catalogue"))
                : emptyState(.catalogue, title: t(.learningCatalogueNoneTitle), text: t(.learningCatalogueNoneText))
        } else {
            body = "\(filters)\(cardGrid(items.map(courseCard)))\(pages)"
        }
        return Page(title: t(.learningCatalogue), frame: .learner(current: "catalogue"), body: pageHeader(t(.learningCatalogue)) + body)
    }

    private func courseCard(_ item: CatalogueQuery.Item) -> HTML {
        let state: HTML = if let left = item.minutesLeft {
            badge(t(.learningMinutesLeft(time: t.minutes(left))), .accent)
        } else if item.isCompleted {
            badge(t(.learningStateDone), .success)
        } else if item.isForYou {
            badge(t(.learningForYou), .info, icon: .star)
        } else { HTML() }
        let link: Link = "/courses/\(item.course.value)"
        return #"""
        <article class="course-card\#(if: item.image != nil, " has-image")">\#(courseImage(item.image))<h2 lang="\#(item.language)"><a href="\#(link)">\#(item.title.resolve(t.language, fallback: item.language))</a></h2><p lang="\#(item.language)">\#(item.summary.resolve(t.language, fallback: item.language))</p><div class="course-meta"><span>\#(icon(.clock)) \#(t.minutes(item.minutes))</span>\#(state)</div></article>
        """#
    }

    private var pages: HTML {
        guard total > Limits.pageRows else { return HTML() }
        let base = ("/catalogue" as Link).query("q", query.text.isEmpty ? nil : query.text).query("state", query.state?.rawValue)
        let last = query.offset + items.count
        let previous = query.offset > 0 ? (text: t(.learningPrevious), link: base.query("offset", String(max(0, query.offset - Limits.pageRows)))) : nil
        let next = last < total ? (text: t(.learningNext), link: base.query("offset", String(last))) : nil
        return pager(summary: t(.learningRange(first: query.offset + 1, last: last, total: total)), label: t(.learningPages), previous: previous, next: next)
    }
}
