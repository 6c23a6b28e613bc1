import Courses
import HTML
import Kernel
import Learning
import People
import SCORM
import Store
import Web

extension PackagesRoom {
    /// The author's bench: whoever may author the course has one test drive of each activity at a time.
    var driveRoutes: [Route] {
        [
            .page("/courses/{course}/packages/{activity}/versions/{package}/drive", AuthorCourses.self, "Shows a test drive of a package beside what it does") { request, scope in
                let package: PackageID = try request.id("package")
                return try await bench(request, scope, package)
            },
            .page("/courses/{course}/packages/{activity}/versions/{package}/left", AuthorCourses.self, "Says that a framed test drive was left") { request, scope in
                let (course, activity, _) = try await place(request, scope)
                let package: PackageID = try request.id("package")
                guard try await ground.store.read(scope.vendor, { try Packages.find(package, vendor: scope.vendor, $0)?.course }) == course else { throw WebRefusal.notFound }
                return DriveLeftPage(again: PackageLinks(course: course, activity: activity).testDrive(package).query("frame", "1")).response(request)
            },
            .form("/courses/{course}/packages/{activity}/reset", AuthorCourses.self, "Begins the author's test drive anew") { request, scope, form in
                let (course, activity, viewer) = try await place(request, scope)
                let drive = try await ground.store.write(scope.vendor) { tx -> Registration? in
                    try Access.confirm(scope, tx)
                    guard let drive = try TestDrives.find(activity, of: viewer, vendor: scope.vendor, tx) else { return nil }
                    try TestDrives.retire(drive, vendor: scope.vendor, tx)
                    return drive
                }
                let links = PackageLinks(course: course, activity: activity)
                guard let package = form.filled("package").flatMap({ PackageID(checking: $0) }) ?? drive?.package else { return .redirect(links.editor) }
                return .redirect(links.bench(package), toast: request.t(.packagesResetToast))
            },
            .form("/courses/{course}/packages/{activity}/drive/jump", AuthorCourses.self, "Goes to an item of the author's test drive, whatever keeps learners from it") { request, scope, form in
                let (course, activity, viewer) = try await place(request, scope)
                let verb = JumpToItem(item: form.text("item")), progress = PlayProgress(ledger: ground.ledger)
                let drive = try await ground.store.write(scope.vendor) { [manifests] tx in
                    let drive = try Self.drive(activity, of: viewer, scope, tx)
                    try verb.perform(scope, drive, manifests: manifests, progress: progress, tx)
                    return drive
                }
                return .redirect(PackageLinks(course: course, activity: activity).bench(drive.package).query("item", verb.item))
            },
            .form("/courses/{course}/packages/{activity}/drive/arrange", AuthorCourses.self, "Sets how an item of the author's test drive stands", { request, scope, form in
                let (course, activity, viewer) = try await place(request, scope)
                let verb = try ArrangeItem(form), progress = PlayProgress(ledger: ground.ledger)
                let drive = try await ground.store.write(scope.vendor) { [manifests, courses] tx in
                    let drive = try Self.drive(activity, of: viewer, scope, tx)
                    try verb.perform(scope, drive, manifests: manifests, progress: progress, courses: courses, tx)
                    return drive
                }
                return .redirect(PackageLinks(course: course, activity: activity).bench(drive.package).query("item", verb.item), toast: request.t(.packagesArrangedToast))
            }, again: { request, scope, form, errors in
                guard let package = form.filled("package").flatMap({ PackageID(checking: $0) }) else { throw WebRefusal.notFound }
                return try await bench(request, scope, package, errors: errors, values: form)
            }),
        ]
    }

    /// The activity that an address names, when it is one of the course's packages, and who asks.
    private func place(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> (CourseID, ActivityID, PersonID) {
        let course: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity")
        guard let viewer = request.authority.viewer else { throw WebRefusal.notFound }
        let isThere = try await ground.store.read(scope.vendor) { tx in
            let draft = try Courses.draftActivity(activity, vendor: scope.vendor, tx)
            return draft?.course == course && draft?.kind == PackageKind.key
        }
        guard isThere else { throw WebRefusal.notFound }
        return (course, activity, viewer.id)
    }

    private static func drive(_ activity: ActivityID, of person: PersonID, _ scope: Scope<AuthorCourses>, _ tx: Transaction) throws -> Registration {
        try Access.confirm(scope, tx)
        guard let drive = try TestDrives.find(activity, of: person, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        return drive
    }

    /// Opens the drive when there is none, as the player in the frame would.
    private func bench(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ package: PackageID, errors: FormErrors = .none, values: Fields = Fields()) async throws -> WebResponse {
        let (course, activity, viewer) = try await place(request, scope)
        let organization = request.authority.viewer?.organization, vendor = scope.vendor, language = request.t.language, origin = request.site.portalOrigin
        let maySeeLogs = request.authority.may(ViewPlayLogs.self)
        let model = try await ground.store.write(vendor) { [manifests, courses] tx -> DriveModel in
            guard let draft = try Courses.draftActivity(activity, vendor: vendor, tx), let version = try Packages.find(package, vendor: vendor, tx), version.course == course,
                  version.activity == activity || version.activity.value.isEmpty else { throw WebRefusal.notFound }
            let play = Playable(person: viewer, enrolment: nil, organization: organization, course: course, activity: activity, package: package)
            let earlier = try TestDrives.earlier(activity, of: viewer, limit: 10, vendor: vendor, tx), title = draft.title.resolve(language)
            if let open = try OpenCourse(play: play, origin: origin).perform(courses, by: scope.actor, vendor: vendor, tx), let log = try CourseLogModel.load(open.registration, tx, vendor: vendor) {
                return DriveModel(version: version, activityTitle: title, drive: open.registration, items: DriveItems(log, language: language.tag), log: nil, course: log, earlier: earlier, maySeeLogs: maySeeLogs)
            }
            guard let manifest = try manifests.manifest(package, vendor: vendor, tx) else { throw WebRefusal.notFound }
            let drive = try Registrations.open(play, total: manifest.launchable.count, vendor: vendor, tx)
            return DriveModel(version: version, activityTitle: title, drive: drive, items: try DriveItems.load(drive, manifest, vendor: vendor, tx),
                              log: try PlayLogModel.load(drive.id, scope, manifests: manifests, tx), course: nil, earlier: earlier, maySeeLogs: maySeeLogs)
        }
        return DrivePage(model: model, device: DriveDevice(request.query), item: request.query.filled("item")).response(request, errors: errors, values: values)
    }
}
