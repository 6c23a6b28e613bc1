import HTML
import Kernel
import Ledger
import People
import Store
import Web

extension CoursesRoom {
    /// Publishing and the versions.
    var publishRoutes: [Route] {
        [
            .page("/courses/{course}/publish", AuthorCourses.self, "Shows what publishing would change, for whom") { request, scope in
                .page(try await publishPage(request, scope, notes: nil, errors: .none))
            },
            .form("/courses/{course}/publish", AuthorCourses.self, "Publishes the draft as the next version") { request, scope, form in
                let id: CourseID = try request.id("course")
                let command = PublishCourse(course: id, notes: String(form.text("notes").prefix(4_000)))
                let number = try await ground.store.write(scope.vendor) { tx -> Int in
                    let version = try command.perform(scope, kinds: kinds, ledger: ground.ledger, tx)
                    return try Courses.version(version, vendor: scope.vendor, tx)?.number ?? 1
                }
                return .redirect("/courses/\(id.value)/edit", toast: request.t(.coursesPublished(number: number)))
            } again: { request, scope, form, errors in
                .page(try await publishPage(request, scope, notes: form.text("notes"), errors: errors))
            },
            .page("/courses/{course}/versions", AuthorCourses.self, "Lists the published versions of a course") { request, scope in
                let id: CourseID = try request.id("course")
                let (course, versions) = try await ground.store.read(scope.vendor) { tx in
                    (try loaded(id, scope, tx).0, try Courses.versions(id, vendor: scope.vendor, tx))
                }
                return .page(VersionsPage(course: course, versions: versions, t: request.t).page)
            },
        ]
    }

    private func publishPage(_ request: WebRequest, _ scope: Scope<AuthorCourses>, notes: String?, errors: FormErrors) async throws -> Page {
        let id: CourseID = try request.id("course")
        let t = request.t, tokens = request.tokens
        return try await ground.store.read(scope.vendor) { tx in
            let (course, draft, _) = try loaded(id, scope, tx)
            let activities = draft.flatMap(\.activities)
            var problems = try activities.flatMap { try kinds.kind($0.kind)?.problems($0, scope.vendor, tx) ?? [] }
            if activities.isEmpty {
                problems = [PublishRefusal.nothingToPublish.message]
            } else if !course.hasUnpublishedChanges { problems = [PublishRefusal.nothingChanged.message] }
            let current = try course.currentVersion.flatMap { try Courses.version($0, vendor: scope.vendor, tx) }
            return PublishPage(
                course: course, changes: current.map { CourseChange.between($0, and: course, draft, t.language) } ?? [], problems: problems, current: current,
                learners: try learnersIn(id, scope.vendor, tx), t: t, tokens: tokens, notes: notes, errors: errors).page
        }
    }

    /// Opening a course to organizations: then their people find it in the catalogue.
    var openingRoutes: [Route] {
        [
            .page("/courses/{course}/openings", OpenCourses.self, "Shows which organizations find a course in their catalogue") { request, scope in
                let id: CourseID = try request.id("course")
                let query = request.query.text("q")
                let t = request.t, tokens = request.tokens
                let page = try await ground.store.read(scope.vendor) { tx in
                    guard let course = try Courses.find(id, vendor: scope.vendor, tx), !course.isArchived else { throw WebRefusal.notFound }
                    let openings = try Courses.openings(id, vendor: scope.vendor, tx)
                    let others = try Courses.closedTo(id, matching: query, reach: scope.reach, vendor: scope.vendor, limit: 25, tx)
                    return OpeningsPage(
                        course: course, isOpenToAll: openings.isOpenToAll, open: openings.organizations.filter { scope.reach.contains($0.id) }, others: others,
                        query: query, canOpenToAll: scope.reach.all, t: t, tokens: tokens).page
                }
                return .page(page)
            },
            .form("/courses/{course}/openings", OpenCourses.self, "Opens a course to an organization, or to all") { request, scope, form in
                try await change(request, scope, form) { id, organization, tx in
                    try Courses.open(id, to: organization, by: scope.actor, vendor: scope.vendor, ledger: ground.ledger, tx)
                }
            },
            .form("/courses/{course}/openings/close", OpenCourses.self, "Closes a course to an organization, or to all; people who began go on") { request, scope, form in
                try await change(request, scope, form) { id, organization, tx in
                    try Courses.close(id, to: organization, by: scope.actor, vendor: scope.vendor, ledger: ground.ledger, tx)
                }
            },
        ]
    }

    private func change(
        _ request: WebRequest, _ scope: Scope<OpenCourses>, _ form: Fields, _ verb: @escaping @Sendable (CourseID, OrganizationID?, Transaction) throws -> Void
    ) async throws -> WebResponse {
        let id: CourseID = try request.id("course")
        let isForAll = form.text("organization") == "all"
        let organization = isForAll ? nil : OrganizationID(checking: form.text("organization"))
        guard isForAll || organization != nil else { throw WebRefusal.notFound }
        try await ground.store.write(scope.vendor) { tx in
            try ground.access.confirm(scope, tx)
            guard let course = try Courses.find(id, vendor: scope.vendor, tx), !course.isArchived else { throw WebRefusal.notFound }
            // Everybody is more than a portfolio.
            if isForAll, !scope.reach.all { throw WebRefusal.forbidden(right: OpenCourses.key) }
            if let organization, try !Courses.organization(organization, within: scope.reach, vendor: scope.vendor, tx) { throw WebRefusal.notFound }
            try verb(id, organization, tx)
        }
        return .redirect("/courses/\(id.value)/openings", toast: request.t(.coursesSaved))
    }
}
