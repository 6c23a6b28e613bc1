import Courses
import HTML
import Kernel
import People
import Store
import Web

extension PackagesRoom {
    /// How packages are played: the vendor's page, a course's and a package activity's.
    var settingRoutes: [Route] {
        [
            .page("/settings/packages", ManageVendor.self, "Shows how packages are played") { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                return try await .page(settings(request, .vendor, Fields(), .none, scope.vendor))
            },
            .form("/settings/packages", ManageVendor.self, "Sets how packages are played") { request, scope, form in
                try await save(request, scope, .vendor, form)
            } again: { request, scope, form, errors in try await .page(settings(request, .vendor, form, errors, scope.vendor)) },
            .page("/courses/{course}/playing", AuthorCourses.self, "Shows how packages of a course are played") { request, scope in
                try await .page(settings(request, Self.courseLevel(request, scope), Fields(), .none, scope.vendor))
            },
            .form("/courses/{course}/playing", AuthorCourses.self, "Sets how packages of a course are played") { request, scope, form in
                try await save(request, scope, Self.courseLevel(request, scope), form)
            } again: { request, scope, form, errors in try await .page(settings(request, Self.courseLevel(request, scope), form, errors, scope.vendor)) },
            .page(PackageLinks.editorPattern + "/playing", AuthorCourses.self, "Shows how an activity's package is played") { request, scope in
                try await .page(settings(request, Self.activityLevel(request, scope), Fields(), .none, scope.vendor))
            },
            .form(PackageLinks.editorPattern + "/playing", AuthorCourses.self, "Sets how an activity's package is played") { request, scope, form in
                try await save(request, scope, Self.activityLevel(request, scope), form)
            } again: { request, scope, form, errors in try await .page(settings(request, Self.activityLevel(request, scope), form, errors, scope.vendor)) },
        ]
    }

    private static func courseLevel(_ request: WebRequest, _ scope: Scope<AuthorCourses>) throws -> PlaySettingLevel {
        guard scope.reach.all else { throw WebRefusal.notFound }
        return .course(try request.id("course"))
    }
    private static func activityLevel(_ request: WebRequest, _ scope: Scope<AuthorCourses>) throws -> PlaySettingLevel {
        guard scope.reach.all else { throw WebRefusal.notFound }
        return .activity(try request.id("activity"), of: try request.id("course"))
    }

    private func save<R: Right>(_ request: WebRequest, _ scope: Scope<R>, _ level: PlaySettingLevel, _ form: Fields) async throws -> WebResponse {
        let values = SettingForm.values(form)
        try await ground.store.write(scope.vendor) { [ledger = ground.ledger] tx in try ChangePlaySettings(level: level, values: values).perform(scope, ledger: ledger, tx) }
        return .redirect(level.link, toast: request.t(.packagesSettingsSaved))
    }

    private func settings(_ request: WebRequest, _ level: PlaySettingLevel, _ form: Fields, _ errors: FormErrors, _ vendor: VendorID) async throws -> Page {
        let language = request.t.language
        let model = try await ground.store.read(vendor) { tx -> SettingsModel in
            var crumbs: [(String, Link)] = [], standard: PackageStandard?
            switch level {
            case .vendor: break
            case .course(let id):
                guard let course = try Courses.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
                crumbs = [(course.title.resolve(language), "/courses/\(id.value)/edit")]
            case .activity(let id, let of):
                guard let draft = try Courses.draftActivity(id, vendor: vendor, tx), draft.course == of, draft.kind == PackageKind.key else { throw WebRefusal.notFound }
                crumbs = [(draft.title.resolve(language), PackageLinks(course: of, activity: id).editor)]
                standard = try PackageKind.package(draft.config).flatMap { try Packages.find($0, vendor: vendor, tx)?.standard }
            }
            return SettingsModel(level: level, crumbs: crumbs, own: try PlaySettingStore.own(level.chain, vendor: vendor, tx), standard: standard)
        }
        return SettingsPage(model: model, entered: form, errors: errors).page(request)
    }

    /// A row on the vendor's settings page, and one on a course's own page.
    var settingParts: [PagePart] {
        [
            PagePart(slot: "settings", name: "packages.settings", order: 45) { request, _ in
                guard request.authority.reach(of: ManageVendor.self)?.all == true else { return HTML() }
                return #"<li class="row">\#(icon(.package))<span class="row-main"><a href="\#("/settings/packages" as Link)">\#(request.t(.packagesPlaying))</a><small class="muted">\#(request.t(.packagesPlayingLead))</small></span></li>"#
            },
            PagePart(slot: "courseSettings", name: "packages.settings", order: 45) { [ground] request, id in
                guard let scope = try? request.scope(AuthorCourses.self), scope.reach.all, let course = CourseID(checking: id) else { return HTML() }
                let hasPackages = try await ground.store.read(scope.vendor) { tx in
                    try tx.exists("SELECT 1 AS one FROM draft_activity a WHERE a.vendor_id = \(scope.vendor) AND a.course_id = \(course) AND a.kind = \(PackageKind.key)")
                }
                guard hasPackages else { return HTML() }
                let t = request.t
                return section(t(.packagesPlaying), card(#"<p>\#(t(.packagesPlayingLead))</p><div class="form-actions">\#(linkButton(t(.packagesPlayingOpen), to: "/courses/\(course.value)/playing", icon: .settings))</div>"#))
            },
        ]
    }
}

extension PlaySettingLevel {
    /// The page where it is set.
    var link: Link {
        switch self {
        case .vendor: "/settings/packages"
        case .course(let id): "/courses/\(id.value)/playing"
        case .activity(let id, let course): PackageLinks(course: course, activity: id).playing
        }
    }
    var name: Message {
        switch self {
        case .vendor: .packagesLevelVendor
        case .course: .packagesLevelCourse
        case .activity: .packagesLevelActivity
        }
    }
}
