import HTML
import Kernel
import Learning
import People
import SCORM
import Store
import Tables
import Web

extension PackagesRoom {
    /// A move with its people: how far it is, stopping and resuming it, and taking it back for one person or for all.
    var moveRoutes: [Route] {
        [
            .page("/package-moves/{move}", AuthorCourses.self, "Shows how far a move to another version of a package is, and who moved") { request, scope in
                try await .page(movePage(request, scope, .none))
            },
            .page("/package-moves/{move}/people.csv", AuthorCourses.self, "Gives who moved to another version of a package as a file") { request, scope in
                let model = try await move(request, scope), vendor = scope.vendor, store = ground.store, t = request.t, id = model.move.id
                return .csv(fileName: "moved.csv") { send in
                    var csv = CSVWriter(header: [t(.packagesColumnPerson), t(.packagesColumnOrganization), t(.packagesColumnFrom), t(.packagesColumnStanding), t(.packagesCarried), t(.packagesLeft),
                                                 t(.packagesColumnWhen), t(.packagesMovedBackAt)]), after = ""
                    while true {
                        let from = after, page = try await store.read(vendor) { try MoveStore.page(id, after: from, limit: 500, vendor: vendor, $0) }
                        for one in page {
                            csv.append([one.name, one.organization, model.numbers[one.from].map(String.init) ?? "", t(one.standing.message), one.carried.moved.joined(separator: " "),
                                        one.carried.left.joined(separator: " "), one.at.iso, one.backAt?.iso ?? ""])
                        }
                        try await send(csv.take())
                        guard page.count == 500, let last = page.last else { return }
                        after = last.enrolment.value
                    }
                }
            },
            act("stop", .stopped, "Stops moving people to another version after the present batch", .packagesMoveStopped),
            act("resume", .resumed, "Goes on moving people to another version", .packagesMoveResumed),
            act("undo", .undoing, "Takes a whole move to another version back", .packagesMoveUndoing),
            .form("/package-moves/{move}/people/{enrolment}/undo", AuthorCourses.self, "Takes one person's move to another version back") { request, scope, _ in
                let id: PackageMoveID = try request.id("move"), enrolment = try request.id("enrolment", of: EnrolmentEntity.self).value
                try await ground.store.write(scope.vendor) { [moving] tx in try UndoPersonMove(move: id, enrolment: enrolment).perform(scope, moving, tx) }
                return .redirect(PackageLinks.move(id), toast: request.t(.packagesMovedBackToast))
            } again: { request, scope, _, errors in
                try await .page(movePage(request, scope, errors))
            },
        ]
    }

    private func act(_ name: String, _ act: PackageMoveChanged.Act, _ summary: String, _ toast: Message) -> Route {
        .form("/package-moves/{move}/\(name)", AuthorCourses.self, summary) { request, scope, _ in
            let id: PackageMoveID = try request.id("move")
            try await ground.store.write(scope.vendor) { [ledger = ground.ledger] tx in try ChangeMove(move: id, act: act).perform(scope, ledger: ledger, tx) }
            return .redirect(PackageLinks.move(id), toast: request.t(toast))
        } again: { request, scope, _, errors in
            try await .page(movePage(request, scope, errors))
        }
    }

    private func movePage(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ errors: FormErrors) async throws -> Page {
        let model = try await move(request, scope), vendor = scope.vendor
        let query = ListQuery(request.query, base: PackageLinks.move(model.move.id), filters: ["back"], sorts: ["name"]), isBack = query.filters["back"].map { $0 == "yes" }
        let (people, count) = try await ground.store.read(vendor) { tx in
            (try MoveStore.list(model.move.id, search: query.search, isBack: isBack, offset: query.offset, limit: Limits.pageRows, vendor: vendor, tx),
             try MoveStore.count(model.move.id, search: query.search, isBack: isBack, vendor: vendor, tx))
        }
        return MovePage(model: model, people: people, count: count, query: query, errors: errors).page(request)
    }

    private func move(_ request: WebRequest, _ scope: Scope<AuthorCourses>) async throws -> MoveModel {
        let id: PackageMoveID = try request.id("move"), vendor = scope.vendor
        return try await ground.store.read(vendor) { tx in
            guard scope.reach.all, let move = try MoveStore.find(id, vendor: vendor, tx), let target = try Packages.find(move.package, vendor: vendor, tx) else { throw WebRefusal.notFound }
            let all = try Packages.of(move.activity, vendor: vendor, tx)
            return MoveModel(move: move, target: target, numbers: Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.number) }),
                             titles: Dictionary(all.flatMap { $0.manifest.launchable.map { ($0.identifier, $0.title) } }, uniquingKeysWith: { newest, _ in newest }),
                             moved: try MoveStore.count(id, isBack: false, vendor: vendor, tx), back: try MoveStore.count(id, isBack: true, vendor: vendor, tx),
                             waiting: try MoveStore.waitingCount(id, vendor: vendor, tx))
        }
    }
}
