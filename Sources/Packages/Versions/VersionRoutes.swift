import Courses
import HTML
import Kernel
import People
import Store
import Tables
import Web

extension PackagesRoom {
    private static let base = PackageLinks.editorPattern + "/versions"

    /// Versions of an activity's package, what changed between two, and the dry run of publishing one.
    var versionRoutes: [Route] {
        [
            .page(Self.base, AuthorCourses.self, "Lists the versions of an activity's package and who moved between them") { request, scope in
                try await .page(VersionsPage(model: versions(request, scope)).page(request))
            },
            .page(Self.base + "/{package}/changes", AuthorCourses.self, "Shows what changed between two versions of a package") { request, scope in
                let now = try await target(request, scope), asked = request.query.filled("from").flatMap { PackageID(checking: $0) }
                let (old, all, title) = try await ground.store.read(scope.vendor) { tx in
                    let all = try Packages.of(now.activity, vendor: scope.vendor, tx)
                    let before = all.first { $0.line == now.line && $0.number < now.number }
                    return (asked.flatMap { id in all.first { $0.id == id && $0.id != now.id } } ?? before, all, try Self.title(now, request.t, scope.vendor, tx))
                }
                return .page(ChangesPage(now: now, old: old, all: all, title: title).page(request))
            },
            .page(Self.base + "/{package}/people", AuthorCourses.self, "Lists who would move to a version of a package, and who would stay and why") { request, scope in
                let now = try await target(request, scope), words = Self.policy(request.query)
                // Boxes come as one field each; the address of the list has one.
                if request.query.all("policy").count > 1 { return .redirect(PackageLinks(course: now.course, activity: now.activity).people(now.id).query("policy", words.text)) }
                return try await .page(people(request, scope, now, errors: .none, notes: ""))
            },
            .page(Self.base + "/{package}/people.csv", AuthorCourses.self, "Gives who would move to a version of a package as a file") { request, scope in
                let now = try await target(request, scope), policy = Self.policy(request.query), vendor = scope.vendor, store = ground.store, t = request.t
                let (audience, numbers) = try await store.read(vendor) { (try MoveAudience(now, policy, vendor: vendor, $0), try Self.numbers(now.activity, vendor, $0)) }
                return .csv(fileName: "version-\(now.number)-people.csv") { send in
                    var csv = CSVWriter(header: [t(.packagesColumnPerson), t(.packagesColumnOrganization), t(.packagesColumnPlays), t(.packagesColumnStanding), t(.packagesColumnFate)]), after = ""
                    while true {
                        let from = after, page = try await store.read(vendor) { try audience.page(after: from, limit: 500, vendor: vendor, $0) }
                        for one in page { csv.append([one.name, one.organization, numbers[one.package] ?? "", t(one.standing.message), t(one.fate.message)]) }
                        try await send(csv.take())
                        guard page.count == 500, let last = page.last else { return }
                        after = last.enrolment.value
                    }
                }
            },
            .form(Self.base + "/{package}/publish", AuthorCourses.self, "Publishes a version of a package and moves people to it") { request, scope, form in
                let now = try await target(request, scope), policy = Self.policy(form), notes = String(form.text("notes").prefix(2_000))
                let move = try await ground.store.write(scope.vendor) { [kinds, ledger = ground.ledger] tx in
                    try PublishVersion(package: now.id, activity: now.activity, policy: policy, notes: notes).perform(scope, kinds: kinds, ledger: ledger, tx)
                }
                return .redirect(PackageLinks.move(move), toast: request.t(.packagesMovePublished(number: now.number)))
            } again: { request, scope, form, errors in
                try await .page(people(request, scope, target(request, scope), errors: errors, notes: form.text("notes"), policy: Self.policy(form)))
            },
        ]
    }

    private static func policy(_ fields: Fields) -> MovePolicy { MovePolicy(words: fields.all("policy").flatMap { $0.split(separator: ",").map(String.init) }) }
    private static func title(_ package: PackageVersion, _ t: Localizer, _ vendor: VendorID, _ tx: Transaction) throws -> String {
        try Courses.draftActivity(package.activity, vendor: vendor, tx)?.title.resolve(t.language) ?? package.title
    }
    private static func numbers(_ activity: ActivityID, _ vendor: VendorID, _ tx: Transaction) throws -> [PackageID: String] {
        let rows = try tx.query("SELECT v.id, v.number FROM package_version v WHERE v.vendor_id = \(vendor) AND v.activity_id = \(activity)")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.id("id"), String(try $0.int("number"))) })
    }

    /// The version that the address names. - Throws: `WebRefusal.notFound`
    private func target(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> PackageVersion {
        let course: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity"), package: PackageID = try request.id("package")
        return try await ground.store.read(scope.vendor) { tx in
            guard scope.reach.all, let found = try Packages.find(package, vendor: scope.vendor, tx), found.course == course, found.activity == activity,
                  try Courses.draftActivity(activity, vendor: scope.vendor, tx)?.course == course else { throw WebRefusal.notFound }
            return found
        }
    }

    private func versions(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> VersionsModel {
        let course: CourseID = try request.id("course"), activity: ActivityID = try request.id("activity"), vendor = scope.vendor
        return try await ground.store.read(vendor) { tx in
            guard scope.reach.all, let draft = try Courses.draftActivity(activity, vendor: vendor, tx), draft.course == course, draft.kind == PackageKind.key,
                  let parent = try Courses.find(course, vendor: vendor, tx) else { throw WebRefusal.notFound }
            let all = try Packages.of(activity, vendor: vendor, tx), published = try Packages.published(activity, vendor: vendor, tx)
            let moves = try MoveStore.of(activity, limit: 20, vendor: vendor, tx)
            let counts = try MoveStore.moved(moves.map(\.id), vendor: vendor, tx)
            return VersionsModel(draft: draft, versions: all, used: PackageKind.package(draft.config), current: published.first { $0.version == parent.currentVersion }?.package,
                                 players: try all.first.map { try MoveAudience($0, .never, vendor: vendor, tx).players(vendor: vendor, tx) } ?? [:], moves: moves, moved: counts)
        }
    }

    private func people(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ now: PackageVersion, errors: FormErrors, notes: String, policy: MovePolicy? = nil) async throws -> Page {
        let policy = policy ?? Self.policy(request.query), vendor = scope.vendor, links = PackageLinks(course: now.course, activity: now.activity)
        let query = ListQuery(request.query, base: links.people(now.id), filters: ["policy", "fate", "standing"], sorts: ["name"])
        let filter = MoveAudience.Filter(search: query.search, standing: query.filters["standing"].flatMap(MoveStanding.init), fates: Set(query.filters["fate"].flatMap(MoveFate.init).map { [$0] } ?? []))
        let model = try await ground.store.read(vendor) { tx -> PeopleModel in
            let audience = try MoveAudience(now, policy, vendor: vendor, tx), parent = try Courses.find(now.course, vendor: vendor, tx)
            let published = try Packages.published(now.activity, vendor: vendor, tx)
            return PeopleModel(
                now: now, policy: policy, title: try Self.title(now, request.t, vendor, tx), counts: try audience.counts(vendor: vendor, tx), total: try audience.count(filter, vendor: vendor, tx),
                members: try audience.list(filter, offset: query.offset, limit: Limits.pageRows, vendor: vendor, tx), numbers: try Self.numbers(now.activity, vendor, tx),
                isPublished: published.contains { $0.version == parent?.currentVersion && $0.package == now.id }, hasOtherChanges: parent?.hasUnpublishedChanges ?? false)
        }
        return PeoplePage(model: model, query: query, errors: errors, notes: notes).page(request)
    }
}
