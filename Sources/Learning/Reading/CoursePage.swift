import Courses
import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// A course as its learner sees it: what it is, what one can do afterwards, the outline with ticks and minutes, one button.
struct CoursePageModel: Sendable {
    let course: Course
    let version: CourseVersion
    /// The open one, else the latest; nil when never taken.
    let enrolment: Enrolment?
    let progress: [ActivityID: ActivityProgress]
    /// Whether it can be begun (again) from the catalogue.
    let canEnrol: Bool
    let image: CourseMediaID?

    static func load(_ id: CourseID, _ scope: Scope<Learn>, on day: Day, _ tx: Transaction) throws -> CoursePageModel {
        guard let person = scope.reach.person, let course = try Courses.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        let enrolment = try Enrolments.latest(person: person, course: id, vendor: scope.vendor, tx)
        let isOpen = try CatalogueQuery.isOpen(id, to: person, on: day, vendor: scope.vendor, tx)
        guard enrolment != nil || isOpen else { throw WebRefusal.notFound }
        guard let versionID = enrolment?.version ?? course.currentVersion, let version = try Courses.version(versionID, vendor: scope.vendor, tx)
        else { throw WebRefusal.notFound }
        return CoursePageModel(
            course: course, version: version, enrolment: enrolment,
            progress: try enrolment.map { try Enrolments.progress($0.id, vendor: scope.vendor, tx) } ?? [:], canEnrol: isOpen && enrolment?.isOpen != true,
            image: try Courses.image(of: id, vendor: scope.vendor, tx))
    }

    /// What to go on with: the last activity if unfinished, else the first unfinished one, required before optional.
    var next: VersionActivity? {
        let left = version.activities.filter { progress[$0.id]?.state != .completed }
        return left.first { $0.id == enrolment?.lastActivity } ?? left.first(where: \.isRequired) ?? left.first
    }
}

struct CoursePage {
    let model: CoursePageModel
    let kinds: ActivityKinds
    let parts: HTML
    let today: Day
    let t: Localizer
    let tokens: FormTokens

    private var title: String { model.version.title.resolve(t.language, fallback: model.version.language) }

    var page: Page {
        let summary = model.version.summary.resolve(t.language, fallback: model.version.language)
        let head = pageHeader(
            title, crumbs: [Crumb(t(.learningCatalogue), "/catalogue")], crumbsLabel: t(.learningCrumbs), lead: summary.isEmpty ? nil : summary, status: status)
        let outcomes = model.course.outcomes.map { #"<li>\#(icon(.check))<span>\#($0.resolve(t.language, fallback: model.course.language))</span></li>"# as HTML }
        let afterwards: HTML? = outcomes.isEmpty ? nil : section(t(.learningAfterwards), #"<ul class="changes">\#(outcomes)</ul>"#)
        let groups = Outline(version: model.version, progress: model.progress, current: nil, kinds: kinds, enrolment: model.enrolment?.id, t: t).groups
        let list = section(t(.learningOutline), card(outline(groups)))
        return Page(title: title, frame: .learner(current: "catalogue"), body: "\(head)\(action)\(afterwards)\(list)\(parts)")
    }

    private var status: HTML? {
        guard let enrolment = model.enrolment else { return nil }
        if enrolment.completedAt != nil { return badge(t(.learningStateDone), .success) }
        return enrolment.dueOn.map { day in
            day < today ? badge(t(.learningOverdue), .danger, icon: .clock) : badge(t(.learningDueWhen(when: t.relative(day: day, today: today))), .warning, icon: .calendar)
        }
    }

    private var enrol: Link { "/courses/\(model.course.id.value)/enrol" }

    /// Minutes and the one button.
    private var action: HTML {
        guard let enrolment = model.enrolment else {
            let facts = t(.learningCourseFacts(minutes: t.minutes(model.version.expectedMinutes), count: model.version.activities.count))
            return hero(words: facts, bar: HTML(), postButton(t(.learningStartCourse), to: enrol, tokens: tokens, style: .primary, icon: .play))
        }
        if enrolment.isOpen, let next = model.next, let kind = kinds.kind(next.kind) {
            let words = enrolment.minutesLeft > 0 ? t(.learningMinutesLeft(time: t.minutes(enrolment.minutesLeft))) : t(.learningAlmostDone)
            let bar = progressBar(done: enrolment.minutesDone, total: max(1, enrolment.minutesTotal), label: t(.learningProgressOf(title: title)), words: words)
            let name = next.title.resolve(t.language, fallback: model.version.language)
            return hero(words: name, bar: bar, linkButton(t(enrolment.startedAt == nil ? .learningStart : .learningContinue), to: kind.launch(enrolment.id.value, next.id), style: .primary, icon: .play))
        }
        let again: HTML = model.canEnrol ? postButton(t(.learningTakeAgain), to: enrol, tokens: tokens, icon: .repeatAgain) : HTML()
        if enrolment.closedAt != nil {
            return callout(.info, title: t(.learningClosedTitle), "<p>\(t(.learningClosedText))</p>", action: again.isEmpty ? nil : again)
        }
        let when = enrolment.completedAt.map { t(.learningCompletedOn(day: t.localDay($0))) } ?? ""
        return callout(.success, title: t(.learningCompletedTitle), #"<p>\#(when)</p>"#, action: again.isEmpty ? nil : again)
    }
    private func hero(words: String, bar: HTML, _ button: HTML) -> HTML {
        let image = courseImage(model.image, style: "hero-image", isLazy: false)
        return #"<section class="hero\#(if: image != nil, " has-image")">\#(image)<p class="muted">\#(words)</p>\#(bar)\#(button)</section>"#
    }
}

extension LearningRoom {
    var catalogueRoutes: [Route] {
        [
            .page("/catalogue", Learn.self, "Lists the courses that are open to the learner's organizations") { request, scope in
                let query = CatalogueQuery(
                    text: request.query.text("q"), state: request.query.filled("state").flatMap(CatalogueQuery.State.init), offset: max(0, request.query.int("offset") ?? 0), only: request.site.organization)
                let day = request.today
                let (items, total) = try await ground.store.read(scope.vendor) { try query.items(scope, on: day, $0) }
                return .page(CataloguePage(query: query, items: items, total: total, t: request.t).page)
            },
            .page("/courses/{course}", Learn.self, "Shows a course to its learner") { request, scope in
                let id: CourseID = try request.id("course")
                let day = request.today
                let model = try await ground.store.read(scope.vendor) { try CoursePageModel.load(id, scope, on: day, $0) }
                let parts = try await ground.parts.render("course", request, about: id.value)
                return .page(CoursePage(model: model, kinds: kinds, parts: parts, today: day, t: request.t, tokens: request.tokens).page)
            },
            .form("/courses/{course}/enrol", Learn.self, "Enrols the learner from the catalogue and goes to the first activity") { request, scope, _ in
                let id: CourseID = try request.id("course")
                guard let person = scope.reach.person else { throw WebRefusal.notFound }
                let organization = request.authority.viewer?.organization, zone = request.site.zone, day = request.today
                let model = try await ground.store.write(scope.vendor) { tx -> CoursePageModel in
                    try Access.confirm(scope, tx)
                    _ = try Enrol(person: person, course: id, organization: organization).choose(scope, zone: zone, ledger: ground.ledger, tx)
                    return try CoursePageModel.load(id, scope, on: day, tx)
                }
                let link = model.enrolment.flatMap { enrolment in model.next.flatMap { kinds.kind($0.kind)?.launch(enrolment.id.value, $0.id) } }
                return .redirect(link ?? "/courses/\(id.value)")
            },
            .page("/learn/{enrolment}", Learn.self, "Leads from an enrolment to its course") { request, scope in
                let id: EnrolmentID = try request.id("enrolment")
                guard let person = scope.reach.person,
                      let found = try await ground.store.read(scope.vendor, { try Enrolments.own(id, of: person, vendor: scope.vendor, $0) })
                else { throw WebRefusal.notFound }
                return .redirect("/courses/\(found.course.value)")
            },
        ]
    }
}
