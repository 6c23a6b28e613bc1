import Courses
import HTML
import Kernel
import People
import Store
import Web

/// The learner's home: one next step, what is due soon, then what other capabilities add (credentials).
struct HomeModel: Sendable {
    struct Item: Sendable {
        let enrolment: Enrolment
        let title: LanguageMap
        let image: CourseMediaID?
        let nextTitle: LanguageMap?
        let nextKind: String?
        let nextMinutes: Int?
        let link: Link
    }
    /// What to go on with: last touched first, else the nearest due day, else the newest.
    let next: Item?
    /// Open with a due day, nearest first, without `next`.
    let due: [Item]
    /// Open without a due day, without `next`.
    let open: [Item]
    let completed: Int

    /// - Parameter only: the organization whose portal is open: what is learned for another employer is found on its portal.
    static func load(_ scope: Scope<Learn>, kinds: ActivityKinds, only: OrganizationID? = nil, _ tx: Transaction) throws -> HomeModel {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        let vendor = scope.vendor
        let here: SQL = only.map { "(e.organization_id IS NULL OR e.organization_id = \($0))" } ?? "1 = 1"
        let rows = try tx.query("""
            SELECT e.*, v.title, \(Courses.imageMedia) AS image FROM enrolment e
            JOIN course_version v ON v.vendor_id = e.vendor_id AND v.id = e.version_id
            JOIN course c ON c.vendor_id = e.vendor_id AND c.id = e.course_id
            WHERE e.vendor_id = \(vendor) AND e.person_id = \(person) AND e.is_open = 1 AND \(here)
            """)
        let enrolments = try rows.map { (try Enrolment($0), try LanguageMap(json: $0.text("title")), try $0.optionalID("image", of: CourseMediaEntity.self)) }
        let nexts = try Self.nextActivities(enrolments.map(\.0), vendor, tx)
        let items = enrolments.map { enrolment, title, image in
            let next = nexts[enrolment.id]
            let link = next.flatMap { kinds.kind($0.kind)?.launch(enrolment.id.value, $0.id) } ?? "/courses/\(enrolment.course.value)"
            return Item(enrolment: enrolment, title: title, image: image, nextTitle: next?.title, nextKind: next?.kind, nextMinutes: next?.minutes, link: link)
        }
        let sorted = items.sorted { a, b in
            switch (a.enrolment.lastAt, b.enrolment.lastAt) {
            case (let x?, let y?): return x > y
            case (.some, nil): return true
            case (nil, .some): return false
            default: return (a.enrolment.dueOn ?? .forever, b.enrolment.createdAt) < (b.enrolment.dueOn ?? .forever, a.enrolment.createdAt)
            }
        }
        let rest = sorted.dropFirst()
        let completed = try tx.count("SELECT count(*) FROM completion WHERE vendor_id = \(vendor) AND person_id = \(person) AND kind = 'course' AND retracted_at IS NULL")
        return HomeModel(next: sorted.first, due: rest.filter { $0.enrolment.dueOn != nil }.sorted { $0.enrolment.dueOn! < $1.enrolment.dueOn! },
                         open: rest.filter { $0.enrolment.dueOn == nil }, completed: completed)
    }

    struct NextActivity: Sendable {
        let id: ActivityID
        let kind: String
        let title: LanguageMap
        let minutes: Int
    }
    /// Per enrolment the last activity if it is unfinished, else the first unfinished one, required before optional. One query for all.
    static func nextActivities(_ enrolments: [Enrolment], _ vendor: VendorID, _ tx: Transaction) throws -> [EnrolmentID: NextActivity] {
        var found: [EnrolmentID: NextActivity] = [:]
        let rows = try tx.query("""
            SELECT e.id AS enrolment_id, e.last_activity_id, a.activity_id, a.kind, a.title, \(MeasuredMinutes.inForce) AS minutes FROM enrolment e
            JOIN version_activity a ON a.vendor_id = e.vendor_id AND a.version_id = e.version_id
            LEFT JOIN activity_progress p ON p.vendor_id = e.vendor_id AND p.enrolment_id = e.id AND p.activity_id = a.activity_id
            WHERE e.vendor_id = \(vendor) AND e.id IN \(list: enrolments.map(\.id)) AND (p.state IS NULL OR p.state <> 'completed')
            ORDER BY a.is_required DESC, a.position
            """)
        for row in rows {
            let id: EnrolmentID = try row.id("enrolment_id")
            let isLast = try row.optionalText("last_activity_id") == row.text("activity_id")
            if found[id] == nil || isLast {
                found[id] = NextActivity(id: try row.id("activity_id"), kind: try row.text("kind"), title: try LanguageMap(json: row.text("title")), minutes: try row.int("minutes"))
            }
        }
        return found
    }
}

extension LearningRoom {
    var homeRoutes: [Route] {
        [
            Route.page("/home", Learn.self, "Shows the learner's next step") { [ground, kinds] request, scope in
                let model = try await ground.store.read(scope.vendor) { try HomeModel.load(scope, kinds: kinds, only: request.site.organization, $0) }
                let more = try await ground.parts.render("home", request, about: scope.reach.person?.value ?? "")
                return .page(Page(title: request.t(.learningHomeTitle), frame: .learner(current: "home"), body: HomePage.html(model, more, request)))
            },
        ]
    }
}

enum HomePage {
    static func html(_ model: HomeModel, _ more: HTML, _ request: WebRequest) -> HTML {
        let t = request.t
        let hero: HTML = if let next = model.next { heroCard(next, request) } else {
            emptyState(.done, title: t(.learningHomeNothingTitle), text: t(.learningHomeNothingText),
                       action: linkButton(t(.learningHomeCatalogue), to: "/catalogue"))
        }
        let due = model.due.isEmpty ? HTML() : section(t(.learningHomeDue), list(model.due, request))
        let open = model.open.isEmpty ? HTML() : section(t(.learningHomeOpen), list(model.open, request))
        return """
            \(pageHeader(t(.learningHomeHello(name: givenName(request.authority.viewer?.name ?? "")))))
            \(model.next == nil && !more.isEmpty ? more + nothing(t) : hero + due + more)
            \(open)
            """
    }

    /// Below what is held or on its way: nothing else is asked, and where there is more.
    private static func nothing(_ t: Localizer) -> HTML {
        section(t(.learningHomeNothingElse), "<p class=\"muted\">\(t(.learningHomeNothingText))</p><p>\(linkButton(t(.learningHomeCatalogue), to: "/catalogue", icon: .catalogue))</p>")
    }

    /// How somebody is greeted: by the first word of a name in Latin, Greek or Cyrillic letters; elsewhere the family name comes
    /// first, and half a name would be rude.
    static func givenName(_ name: String) -> String {
        guard let letter = name.unicodeScalars.first, letter.value < 0x530 else { return name }
        return name.split(separator: " ").first.map(String.init) ?? name
    }

    private static func heroCard(_ item: HomeModel.Item, _ request: WebRequest) -> HTML {
        let t = request.t, enrolment = item.enrolment
        let title = item.title.resolve(t.language)
        let step = item.nextTitle?.resolve(t.language) ?? title
        let left = enrolment.minutesLeft > 0 ? t(.learningMinutesLeft(time: t.minutes(enrolment.minutesLeft))) : t(.learningAlmostDone)
        let verb = enrolment.startedAt == nil ? t(.learningStart) : t(.learningContinue)
        let image = courseImage(item.image, style: "hero-image", isLazy: false)
        return """
            <section class="hero\(if: image != nil, " has-image")" aria-labelledby="next-step">\(image)
            <p class="hero-kicker">\(verb)</p>
            <div class="stack"><h2 id="next-step">\(title)</h2><p>\(step)</p><p class="muted">\(left)\(dueWords(enrolment, request))</p></div>
            \(progressBar(done: enrolment.minutesDone, total: max(1, enrolment.minutesTotal), label: t(.learningProgressOf(title: title))))
            \(linkButton(verb, to: item.link, style: .primary))
            </section>
            """
    }

    private static func dueWords(_ enrolment: Enrolment, _ request: WebRequest) -> HTML {
        guard let due = enrolment.dueOn else { return HTML() }
        return " · \(request.t(.learningDueWhen(when: request.t.relative(day: due, today: request.today))))"
    }

    private static func list(_ items: [HomeModel.Item], _ request: WebRequest) -> HTML {
        let t = request.t
        let rows = items.map { item -> HTML in
            let late = item.enrolment.dueOn.map { $0 < request.today } ?? false
            let due: HTML? = item.enrolment.dueOn.map { day in
                badge(late ? t(.learningOverdue) : t(.learningDueWhen(when: t.relative(day: day, today: request.today))), late ? .danger : .neutral, icon: .clock)
            }
            // What fits into the minutes one has now.
            let next: HTML? = item.nextTitle.map { title in
                " · \(t(.learningNextUp(title: title.resolve(t.language), time: t.minutes(item.nextMinutes ?? 0))))"
            }
            return """
                <li><a href="\(item.link)"><b>\(item.title.resolve(t.language))</b>
                <span class="muted">\(t(.learningMinutesLeft(time: t.minutes(item.enrolment.minutesLeft))))\(next)</span></a>\(due)</li>
                """
        }
        return #"<ul class="due-list">\#(rows)</ul>"#
    }
}
