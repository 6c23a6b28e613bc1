import HTML
import Kernel
import Ledger
import Outbound
import People
import Store
import Web
import XAPI

/// Pages of pipes: which statements go on to which other store, how that stands, and what it did not take.
struct PipeRoutes: Sendable {
    typealias R = ManageRecords
    let ground: Ground
    private static let countedWaiting = 10_000, shownAsides = 100

    var routes: [Route] {
        [
            .page("/settings/records/pipes", R.self, "Lists the other stores that statements go on to", { request, scope in try await list(request, scope) }),
            .page("/settings/records/pipes/new", R.self, "Asks where statements shall go on to", { request, scope in
                try await edit(request, scope, nil, Fields([("version", XAPIVersion.one.rawValue)]), .none)
            }).sensitive(),
            Route.form("/settings/records/pipes/new", R.self, "Makes statements go on to another store", { request, scope, form in try await save(request, scope, nil, form) },
                       again: { request, scope, form, errors in try await edit(request, scope, nil, form, errors) }).sensitive(),
            .page("/settings/records/pipes/{pipe}", R.self, "Shows how statements go on to another store", { request, scope in
                try await show(request, scope, try await pipe(request, scope), Fields(), .none)
            }),
            .page("/settings/records/pipes/{pipe}/edit", R.self, "Asks what shall change about statements that go on", { request, scope in
                let one = try await pipe(request, scope)
                return try await edit(request, scope, one, PipeViews.values(one), .none)
            }).sensitive(),
            Route.form("/settings/records/pipes/{pipe}/edit", R.self, "Changes which statements go on and where to", { request, scope, form in
                try await save(request, scope, try await pipe(request, scope), form)
            }, again: { request, scope, form, errors in try await edit(request, scope, try await pipe(request, scope), form, errors) }).sensitive(),
            act("pause", "Pauses statements that go on", .paused, .recordsPipePausedDone) { one, vendor, tx in try PipeStore.pause(one.id, vendor: vendor, tx) },
            act("resume", "Lets statements go on again", .resumed, .recordsPipeResumedDone) { one, vendor, tx in try PipeStore.resume(one.id, vendor: vendor, tx) },
            .form("/settings/records/pipes/{pipe}/restart", R.self, "Sends statements once more from a time on", { request, scope, form in
                let one = try await pipe(request, scope)
                guard let since = try PipeViews.time(form, "since", request.site.zone, .since) else { throw ExchangeRefusal.since }
                try await change(one, scope, .restarted, [Change("since", from: nil, to: since.iso)]) { vendor, tx in
                    try PipeStore.restart(one.id, from: Positions.first(of: since) - 1, vendor: vendor, tx)
                }
                return .redirect(RecordsLinks.pipe(one.id), toast: request.t(.recordsPipeRestartedDone))
            }, again: { request, scope, form, errors in try await show(request, scope, try await pipe(request, scope), form, errors) }),
            .form("/settings/records/pipes/{pipe}/test", R.self, "Tries the connection to another store", { request, scope, _ in
                let one = try await pipe(request, scope), found = await one.other.trial(by: ground.outbound)
                return .redirect(RecordsLinks.pipe(one.id), toast: request.t(.recordsOtherTrial(found: found.rawValue)))
            }),
            .form("/settings/records/pipes/{pipe}/remove", R.self, "Ends that statements go on to another store", { request, scope, _ in
                let one = try await pipe(request, scope)
                try await change(one, scope, .removed, []) { vendor, tx in try PipeStore.remove(one.id, vendor: vendor, tx) }
                return .redirect(RecordsLinks.pipes, toast: request.t(.recordsPipeRemovedDone))
            }),
        ]
    }

    private func act(_ name: String, _ summary: String, _ act: RecordsPipeChanged.Act, _ toast: Message, _ body: @escaping @Sendable (Pipe, VendorID, Transaction) throws -> Void) -> Route {
        .form("/settings/records/pipes/{pipe}/\(name)", R.self, summary, { request, scope, _ in
            let one = try await pipe(request, scope)
            try await change(one, scope, act, []) { vendor, tx in try body(one, vendor, tx) }
            return .redirect(RecordsLinks.pipe(one.id), toast: request.t(toast))
        })
    }
    /// Does something to a pipe, tells the ledger, and begins at once.
    private func change(_ one: Pipe, _ scope: Scope<R>, _ act: RecordsPipeChanged.Act, _ fields: [Change], _ body: @escaping @Sendable (VendorID, Transaction) throws -> Void) async throws {
        let vendor = scope.vendor, ledger = ground.ledger
        try await ground.store.write(vendor) { tx in
            try Access.confirm(scope, tx)
            try body(vendor, tx)
            try ledger.append(RecordsPipeChanged(pipe: one.id, name: one.name, act: act, fields: fields), by: scope.actor, tx)
            try Exchange.enqueue(tx)
        }
    }

    private func pipe(_ request: WebRequest, _ scope: Scope<R>) async throws -> Pipe {
        let id = try request.id("pipe", of: Never.self).value, vendor = scope.vendor
        guard scope.reach.all, let one = try await ground.store.read(vendor, { try PipeStore.find(id, vendor: vendor, $0) }) else { throw WebRefusal.notFound }
        return one
    }

    // MARK: pages

    private func list(_ request: WebRequest, _ scope: Scope<R>) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let vendor = scope.vendor
        return .page(PipeViews.list(request, try await ground.store.read(vendor) { try PipeStore.all(vendor: vendor, $0) }))
    }
    private func show(_ request: WebRequest, _ scope: Scope<R>, _ one: Pipe, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let vendor = scope.vendor
        let shown = try await ground.store.read(vendor) { tx in
            PipeViews.Shown(
                one: one, waiting: try ForwardStatements.waiting(one, upTo: Self.countedWaiting, vendor: vendor, tx), mostWaiting: Self.countedWaiting,
                asides: try PipeStore.asides(one.id, limit: Self.shownAsides, vendor: vendor, tx),
                organization: try one.organization.flatMap { try OrganizationStore.find($0, scope.reach, vendor: vendor, tx)?.name },
                credential: try one.credential.flatMap { try APICredentials.all([$0], vendor: vendor, tx)[$0]?.name })
        }
        return .page(PipeViews.show(request, shown, values, errors))
    }
    private func edit(_ request: WebRequest, _ scope: Scope<R>, _ one: Pipe?, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let (organizations, credentials) = try await ground.store.read(scope.vendor) { tx in
            (try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: true, tx), try RecordCredentials.list(scope, tx).filter { $0.rights.contains(WriteStatements.key) })
        }
        return .page(PipeViews.edit(request, one, organizations: organizations, credentials: credentials, values, errors))
    }

    // MARK: saving

    private func save(_ request: WebRequest, _ scope: Scope<R>, _ old: Pipe?, _ form: Fields) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        var problems: [ExchangeRefusal] = []
        let name = form.text("name"), endpoint = OtherStore.endpoint(form.text("endpoint")), verb = form.text("verb"), activity = form.text("activity")
        if name.isEmpty || name.count > Limits.nameCharacters { problems.append(.name) }
        if endpoint == nil { problems.append(.endpoint) }
        let key = form.text("key"), typed = form.raw("secret") ?? ""
        // A secret is for the address and the key that it was entered for.
        let secret = typed.isEmpty && old?.other.endpoint == endpoint && old?.other.key == key ? old?.other.secret ?? "" : typed
        if key.isEmpty || key.utf8.count > 500 || key.contains(":") || secret.isEmpty || secret.utf8.count > 1000 || (key + secret).unicodeScalars.contains(where: { $0.value < 32 }) { problems.append(.secret) }
        if !verb.isEmpty, !QueryText.isIRI(verb) || verb.utf8.count > 2000 { problems.append(.verb) }
        if !activity.isEmpty, !QueryText.isIRI(activity) || activity.utf8.count > 2000 { problems.append(.activity) }
        let organization = form.filled("organization").flatMap { OrganizationID(checking: $0) }, credential = form.filled("credential")
        if form.filled("organization") != nil, organization == nil { problems.append(.organization) }
        var since: Instant?
        do { since = old == nil ? try PipeViews.time(form, "since", request.site.zone, .since) : nil } catch let refusal as ExchangeRefusal { problems.append(refusal) }
        if let refusals = Refusals(problems) { throw refusals }
        let vendor = scope.vendor, ledger = ground.ledger, begins = since.map { Positions.first(of: $0) - 1 } ?? -1
        let other = OtherStore(endpoint: endpoint ?? "", version: XAPIVersion(rawValue: form.text("version")) ?? .one, key: key, secret: secret)
        let id = try await ground.store.write(vendor) { tx -> String in
            try Access.confirm(scope, tx)
            if let organization, try OrganizationStore.find(organization, scope.reach, vendor: vendor, tx) == nil { throw ExchangeRefusal.organization }
            if let credential, try APICredentials.all([credential], vendor: vendor, tx)[credential] == nil { throw ExchangeRefusal.credential }
            var one = old ?? Pipe(
                id: tx.newID(of: Never.self).value, name: name, other: other, verb: verb, activity: activity, organization: organization, credential: credential, cursor: begins, nextAt: tx.now,
                attempts: 0, refusedInRow: 0, sent: 0, setAside: 0, minuteAt: tx.now, minuteSent: 0, lastRate: 0, failureWords: "", createdAt: tx.now)
            (one.name, one.other, one.verb, one.activity, one.organization, one.credential) = (name, other, verb, activity, organization, credential)
            if old == nil { try PipeStore.insert(one, by: scope.actor.id, vendor: vendor, tx) } else { try PipeStore.change(one, vendor: vendor, tx) }
            try ledger.append(RecordsPipeChanged(pipe: one.id, name: name, act: old == nil ? .added : .changed, fields: Self.fields(old, one)), by: scope.actor, tx)
            try Exchange.enqueue(tx)
            return one.id
        }
        return .redirect(RecordsLinks.pipe(id), toast: request.t(.recordsSaved))
    }
    private static func fields(_ old: Pipe?, _ new: Pipe) -> [Change] {
        let pairs: [(String, String?, String?)] = [
            ("endpoint", old?.other.endpoint, new.other.endpoint), ("verb", old?.verb, new.verb), ("activity", old?.activity, new.activity),
            ("organization", old?.organization?.value, new.organization?.value), ("credential", old?.credential, new.credential),
        ]
        return pairs.filter { ($0.1 ?? "") != ($0.2 ?? "") }.map { Change($0.0, from: $0.1, to: $0.2) }
    }
}
