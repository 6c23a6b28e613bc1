import Courses
import Documents
import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Tables
import Web

/// Dispatches for the vendor, who makes and stops them, and for the organization's administrators, who see their own and take the stub.
/// Making and stopping needs `courses.author` of the whole vendor, seeing `people.manage` and its reach, since who takes a course is among it.
extension PackagesRoom {
    /// Whose dispatches are shown: whoever may stop one may not by that see its learners.
    private static func seen(_ request: WebRequest) -> Reach { request.authority.reach(of: ManagePeople.self) ?? .nothing }

    var dispatchRoutes: [Route] {
        [
            .page("/dispatches", ManagePeople.self, "Lists courses that organizations run from their own learning systems") { request, scope in
                let query = DispatchList.query(request.query)
                let list = try await ground.store.read(scope.vendor) { try DispatchList.load(scope.reach, query, vendor: scope.vendor, $0) }
                return .page(DispatchListPage(list: list, query: query, mayMake: Self.mayMake(request)).page(request))
            },
            .page("/dispatches/new", AuthorCourses.self, "Asks what a new dispatch is") { request, scope in
                .page(try await newPage(request, scope, request.query, .none))
            },
            .form("/dispatches", AuthorCourses.self, "Gives a course to an organization to run from its own learning system") { request, scope, form in
                let verb = try MakeDispatch(form), language = request.t.language
                let id = try await ground.store.write(scope.vendor) { try verb.perform(scope, ledger: ground.ledger, language: language, $0) }
                return .redirect(DispatchLinks.one(id), toast: request.t(.packagesDispatchMade))
            } again: { request, scope, form, errors in .page(try await newPage(request, scope, form, errors)) },
            .page("/dispatches/{dispatch}", ManagePeople.self, "Shows one dispatch with its learners and launches") { request, scope in
                .page(try await onePage(request, scope.reach, request.query, .none))
            },
            .form("/dispatches/{dispatch}/state", AuthorCourses.self, "Pauses, resumes or revokes a dispatch") { request, scope, form in
                guard let state = Dispatch.State(rawValue: form.text("state")) else { throw WebRefusal.fieldMissing("state") }
                let verb = ChangeDispatch(dispatch: try request.id("dispatch"), to: state, reason: form.text("reason"))
                try await ground.store.write(scope.vendor) { try verb.perform(scope, ledger: ground.ledger, $0) }
                return .redirect(DispatchLinks.one(verb.dispatch), toast: request.t(.packagesDispatchToast(state: state.rawValue)))
            } again: { request, _, form, errors in .page(try await onePage(request, Self.seen(request), form, errors)) },
            .form("/dispatches/{dispatch}/limits", AuthorCourses.self, "Changes how many people may take a dispatch, and when") { request, scope, form in
                let verb = try LimitDispatch(try request.id("dispatch"), form), zone = request.site.zone
                try await ground.store.write(scope.vendor) { try verb.perform(scope, zone: zone, ledger: ground.ledger, $0) }
                return .redirect(DispatchLinks.one(verb.dispatch), toast: request.t(.packagesDispatchLimitsSaved))
            } again: { request, _, form, errors in .page(try await onePage(request, Self.seen(request), form, errors)) },
            .form("/dispatches/{dispatch}/key", AuthorCourses.self, "Makes every package of a dispatch that was downloaded before worthless") { request, scope, form in
                let verb = RenewDispatchKey(dispatch: try request.id("dispatch"), reason: form.text("reason"))
                try await ground.store.write(scope.vendor) { try verb.perform(scope, ledger: ground.ledger, $0) }
                return .redirect(DispatchLinks.one(verb.dispatch), toast: request.t(.packagesDispatchKeySaved))
            } again: { request, _, form, errors in .page(try await onePage(request, Self.seen(request), form, errors)) },
            .page("/dispatches/{dispatch}/learners.csv", ManagePeople.self, "Gives the learners of a dispatch as a file") { request, scope in
                let id: DispatchID = try request.id("dispatch"), t = request.t
                guard try await ground.store.read(scope.vendor, { try Dispatches.find(id, scope.reach, vendor: scope.vendor, $0) }) != nil else { throw WebRefusal.notFound }
                return csv(id, Self.filter(request.query), scope.vendor, t)
            },
            .page("/dispatches/{dispatch}/stub/{standard}", ManagePeople.self, "Gives the package for the other learning system") { request, scope in
                let id: DispatchID = try request.id("dispatch"), t = request.t, origin = request.site.portalOrigin
                guard let standard = Stub.Standard(rawValue: try request.parameter("standard")) else { throw WebRefusal.notFound }
                let stub = try await ground.store.read(scope.vendor) { tx -> Stub in
                    guard let found = try Dispatches.find(id, scope.reach, vendor: scope.vendor, tx), found.state != .revoked,
                          let course = try Courses.find(found.course, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
                    return Stub(dispatch: found, standard: standard, title: course.title.resolve(t.language), language: t.language.tag, origin: origin, words: Stub.Words(t))
                }
                return .bytes(try await OffPool.run { try stub.zip() }, type: "application/zip", fileName: "laurel-\(standard.rawValue)-\(id.value.suffix(6)).zip")
            },
        ]
    }
    private static func mayMake(_ request: WebRequest) -> Bool { request.authority.reach(of: AuthorCourses.self)?.all ?? false }
    /// Whoever may make dispatches finds them among the nouns at the left; partners find theirs on their organization's page, once there are any.
    static func mayDispatch(_ authority: any Authority) -> Bool { (authority.reach(of: AuthorCourses.self)?.all ?? false) && authority.may(ManagePeople.self) }

    var dispatchParts: [PagePart] {
        [
            PagePart(slot: "organization", name: "packages.dispatches", order: 60) { [ground] request, id in
                guard let scope = try? request.scope(ManagePeople.self), let organization = OrganizationID(checking: id), scope.reach.contains(organization) else { return HTML() }
                let count = try await ground.store.read(scope.vendor) { tx in
                    try tx.count("SELECT count(*) FROM dispatch d WHERE d.vendor_id = \(scope.vendor) AND d.organization_id = \(organization)")
                }
                guard count > 0 else { return HTML() }
                let t = request.t
                return section(t(.packagesDispatches), card("<p>\(t(.packagesDispatchPartLead))</p>\(buttonRow(linkButton(t(.packagesDispatchPartOpen(count: count)), to: DispatchLinks.all, icon: .share)))"))
            },
        ]
    }

    private func newPage(_ request: WebRequest, _ scope: Scope<AuthorCourses>, _ values: Fields, _ errors: FormErrors) async throws -> Page {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let choices = try await ground.store.read(scope.vendor) { tx in
            (try PublishedCourse.all(vendor: scope.vendor, tx).filter { $0.activities.contains { DispatchParts.kinds.contains($0.kind) } }.map { ($0.id.value, $0.title) },
             try tx.query("SELECT o.id, o.name FROM organization o WHERE o.vendor_id = \(scope.vendor) AND o.ended_on IS NULL ORDER BY o.name_folded, o.id LIMIT 5000")
                .map { (try $0.text("id"), try $0.text("name")) })
        }
        return NewDispatchPage(courses: choices.0, organizations: choices.1).page(request, values, errors)
    }

    private static func filter(_ query: Fields) -> DispatchLearners.Filter {
        DispatchLearners.Filter(status: query.filled("state"), search: String(query.text("q").prefix(100)))
    }
    private func onePage(_ request: WebRequest, _ reach: Reach, _ values: Fields, _ errors: FormErrors) async throws -> Page {
        let id: DispatchID = try request.id("dispatch"), vendor = request.vendor, filter = Self.filter(request.query)
        let query = ListQuery(request.query, base: DispatchLinks.one(id), filters: ["state"], sorts: ["last"], isUsuallyDescending: true)
        let model = try await ground.store.read(vendor) { tx -> DispatchModel in
            guard let found = try Dispatches.find(id, reach, vendor: vendor, tx), let course = try Courses.find(found.course, vendor: vendor, tx),
                  let organization = try tx.first("SELECT o.name FROM organization o WHERE o.vendor_id = \(vendor) AND o.id = \(found.organization)") else { throw WebRefusal.notFound }
            let (total, rows) = try DispatchLearners.page(of: id, filter, offset: query.offset, vendor: vendor, tx)
            return DispatchModel(dispatch: found, course: course.title, organization: try organization.text("name"), changes: try Dispatches.changes(id, vendor: vendor, tx),
                                 launches: try DispatchLaunches.latest(of: id, limit: 50, vendor: vendor, tx), total: total, learners: rows)
        }
        return DispatchPage(model: model, query: query, mayChange: Self.mayMake(request)).page(request, values, errors)
    }

    private func csv(_ id: DispatchID, _ filter: DispatchLearners.Filter, _ vendor: VendorID, _ t: Localizer) -> WebResponse {
        .csv(fileName: "dispatch-\(id.value.suffix(6)).csv") { write in
            var writer = CSVWriter(header: [t(.packagesDispatchLearner), t(.packagesDispatchForeignId), t(.packagesDispatchStatus), t(.packagesDispatchScore), t(.packagesDispatchMinutes),
                                            t(.packagesDispatchLast), t(.packagesDispatchCompletedOn)])
            var last = ""
            while true {
                let after = last
                let rows = try await ground.store.read(vendor) { try DispatchLearners.after(after, of: id, filter, limit: Limits.apiPageRows, vendor: vendor, $0) }
                for row in rows {
                    writer.append([row.name, row.foreignID, t(.packagesDispatchStatusName(status: row.status.word)), row.scoreUnits.map { String(Double($0) / 10_000) } ?? "",
                                   String(row.activeMilliseconds / 60_000), t.localDay(row.lastAt).description, row.completedAt.map { t.localDay($0).description } ?? ""])
                }
                try await write(writer.take())
                guard rows.count == Limits.apiPageRows, let end = rows.last else { break }
                last = end.id.value
            }
        }
    }
}

extension DispatchStatus {
    /// Without a space, as texts choose by it.
    var word: String { self == .notAttempted ? "notAttempted" : rawValue }
}

extension Stub.Words {
    init(_ t: Localizer) {
        self.init(opening: t(.packagesStubOpening), unreachable: t(.packagesStubUnreachable), noSystem: t(.packagesStubNoSystem), retry: t(.packagesStubRetry), close: t(.packagesStubClose),
                  window: t(.packagesStubWindow), windowOpen: t(.packagesStubWindowOpen), closed: t(.packagesStubClosed), closing: t(.packagesStubClosing), left: t(.packagesStubLeft),
                  unkept: t(.packagesStubUnkept), unread: t(.packagesStubUnread), waiting: t(.packagesStubWaiting), revoked: t(.packagesLaunchRevoked),
                  frame: t(.packagesStubFrame))
    }
}
