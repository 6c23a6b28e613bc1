import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Web

extension CoursesRoom {
    private struct NewCourse: Decodable {
        let title: String
        let summary: String?
        let language: String?
    }
    private struct Publication: Decodable { let notes: String? }
    private struct Opening: Decodable { let organization: OrganizationID? }

    private static let newCourse: Shape = .object([
        .init("title", .string(), required: true, "At most 200 characters."), .init("summary", .string()), .init("language", .string(), "BCP 47: en or de."),
    ])
    private static let course: Shape = .object([
        .init("id", .string(format: "uuid"), required: true), .init("title", .map(.string()), required: true, "By language."),
        .init("summary", .map(.string()), required: true), .init("language", .string(), required: true), .init("audience", .array(.string()), required: true, "Job roles; empty means everybody."),
        .init("issuesCertificate", .boolean, required: true), .init("version", .integer, "Number of the current version."),
        .init("hasUnpublishedChanges", .boolean, required: true), .init("modules", .array(.any), "The draft's modules with their activities."),
    ])
    private static let listedCourse: Shape = .object([
        .init("id", .string(format: "uuid"), required: true), .init("title", .map(.string()), required: true, "By language."),
        .init("language", .string(), required: true), .init("version", .integer, "Number of the current version."),
        .init("hasUnpublishedChanges", .boolean, required: true), .init("activities", .integer, required: true),
        .init("expectedMinutes", .integer, required: true),
    ])

    /// JSON beside the pages.
    var apiRoutes: [Route] {
        [
            .api(.get, "/courses", AuthorCourses.self, "Lists courses by title", output: APIList.shape(Self.listedCourse),
                 queries: APIList.queries + [("filter[q]", "Words in the title"), ("filter[state]", "published, changed or unpublished")]) { request, scope in
                try await apiList(request, scope)
            },
            .api(.post, "/courses", AuthorCourses.self, "Begins a course", input: Self.newCourse, output: Self.course) { request, scope in
                let body = try await request.json(NewCourse.self, shape: Self.newCourse)
                let made = try await ground.store.write(scope.vendor) { tx -> CourseDTO in
                    let id = try EditDraft.create(
                        title: body.title.trimmingBlanks, summary: body.summary ?? "", language: body.language == "de" ? "de" : "en", scope, ledger: ground.ledger, tx)
                    let (course, draft, number) = try loaded(id, scope, tx)
                    return CourseDTO(course, draft, number)
                }
                return try .json(made, status: 201).adding("Location", "/api/v1/courses/\(made.id.value)")
            },
            .api(.get, "/courses/{course}", AuthorCourses.self, "Shows a course with its draft", output: Self.course) { request, scope in
                let id: CourseID = try request.id("course")
                let (course, draft, number) = try await ground.store.read(scope.vendor) { try loaded(id, scope, $0) }
                return try .json(CourseDTO(course, draft, number), etag: "\(course.draftRevision)")
            },
            .api(.post, "/courses/{course}/versions", AuthorCourses.self, "Publishes the draft as the next version",
                 input: .object([.init("notes", .string(), "What changed, for people.")]), output: .object([.init("number", .integer, required: true)])) { request, scope in
                let id: CourseID = try request.id("course")
                let body = try await request.json(Publication.self, shape: .object([.init("notes", .string())]))
                let number = try await ground.store.write(scope.vendor) { tx -> Int in
                    let version = try PublishCourse(course: id, notes: body.notes ?? "").perform(scope, kinds: kinds, ledger: ground.ledger, tx)
                    return try Courses.version(version, vendor: scope.vendor, tx)?.number ?? 1
                }
                return try .json(["number": number], status: 201)
            },
            .api(.post, "/courses/{course}/openings", OpenCourses.self, "Opens a course to an organization, or to all without one",
                 input: .object([.init("organization", .string(format: "uuid"))])) { request, scope in
                let id: CourseID = try request.id("course")
                let body = try await request.json(Opening.self, shape: .object([.init("organization", .string(format: "uuid"))]))
                try await ground.store.write(scope.vendor) { tx in
                    try ground.access.confirm(scope, tx)
                    guard try Courses.find(id, vendor: scope.vendor, tx) != nil else { throw WebRefusal.notFound }
                    if let organization = body.organization {
                        guard try Courses.organization(organization, within: scope.reach, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
                    } else if !scope.reach.all { throw WebRefusal.forbidden(right: OpenCourses.key) }
                    try Courses.open(id, to: body.organization, by: scope.actor, vendor: scope.vendor, ledger: ground.ledger, tx)
                }
                return .noContent
            },
        ]
    }

    private func apiList(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> WebResponse {
        let limit = try APIList.limit(request)
        let query = CourseQuery(
            text: request.query.text("filter[q]"), state: request.query.filled("filter[state]").flatMap(CourseQuery.State.init), offset: try APIList.offset(request))
        let page = try await ground.store.read(scope.vendor) { tx -> Listed<CourseListItem> in
            let rows = try query.rows(scope.vendor, limit: limit, tx)
            let total = try query.count(scope.vendor, tx)
            let end = query.offset + rows.count
            return Listed(items: rows.map(CourseListItem.init), nextCursor: end < total ? String(end) : nil)
        }
        return try .json(page)
    }
}

/// A course as the API shows it.
struct CourseDTO: Encodable, Sendable {
    struct Activity: Encodable, Sendable {
        let id: ActivityID
        let kind: String
        let title: LanguageMap
        let expectedMinutes: Int
        let isRequired: Bool
    }
    struct Module: Encodable, Sendable {
        let id: ModuleID
        let title: LanguageMap
        let activities: [Activity]
    }
    let id: CourseID
    let title: LanguageMap
    let summary: LanguageMap
    let language: String
    let audience: [String]
    let issuesCertificate: Bool
    let version: Int?
    let hasUnpublishedChanges: Bool
    let modules: [Module]

    init(_ course: Course, _ draft: [DraftModule], _ number: Int?) {
        id = course.id
        title = course.title
        summary = course.summary
        language = course.language
        audience = course.audience
        issuesCertificate = course.issuesCertificate
        version = number
        hasUnpublishedChanges = course.hasUnpublishedChanges
        modules = draft.map { module in
            Module(id: module.id, title: module.title, activities: module.activities.map {
                Activity(id: $0.id, kind: $0.kind, title: $0.title, expectedMinutes: $0.expectedMinutes, isRequired: $0.isRequired)
            })
        }
    }
}

/// A course in the API's list.
struct CourseListItem: Encodable, Sendable {
    let id: CourseID
    let title: LanguageMap
    let language: String
    let version: Int?
    let hasUnpublishedChanges: Bool
    let activities: Int
    let expectedMinutes: Int
    init(_ row: CourseListRow) {
        id = row.id
        title = row.title
        language = row.language
        version = row.versionNumber
        hasUnpublishedChanges = row.hasUnpublishedChanges
        activities = row.activities
        expectedMinutes = row.minutes
    }
}
