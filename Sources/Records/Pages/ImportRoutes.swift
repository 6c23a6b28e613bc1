import Blobs
import HTML
import Kernel
import Ledger
import People
import Store
import Tables
import Web
import XAPI

/// Pages of imports: from another store or a file, how far it is, what was not taken.
struct ImportRoutes: Sendable {
    typealias R = ManageRecords
    let ground: Ground
    static let fileBytes = Limits.uploadBytes
    private static let listed = 100, shownFaults = 50, writtenAtOnce = 500

    var routes: [Route] {
        [
            .page("/settings/records/imports", R.self, "Lists statements that were taken over", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                return .page(ImportViews.list(request, try await ground.store.read(scope.vendor) { try ImportStore.recent(limit: Self.listed, vendor: scope.vendor, $0) }))
            }),
            .page("/settings/records/imports/new", R.self, "Asks where statements shall be taken over from", { request, scope in try await new(request, scope, Fields(), .none) }).sensitive(),
            Route.form("/settings/records/imports/new", R.self, "Takes statements over from another store", { request, scope, form in try await fromStore(request, scope, form) },
                       again: { request, scope, form, errors in try await new(request, scope, form, errors) }).sensitive(),
            Route.upload("/settings/records/imports/file", R.self, "Takes statements over from a file of JSON lines", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                let upload = try await request.multipart(limit: Self.fileBytes, into: ground.blobs)
                return try await request.once(upload.fields) { try await fromFile(request, scope, upload) }
            }).sensitive(),
            .page("/settings/records/imports/{import}", R.self, "Shows how far statements are taken over", { request, scope in try await show(request, scope) }),
            .page("/settings/records/imports/{import}/faults.csv", R.self, "Lists what was not taken over, with the reasons", { request, scope in try await faults(request, scope) }),
            act("stop", "Stops taking statements over", .stopped, .recordsImportStopped) { one, vendor, tx in try ImportStore.stop(one.id, vendor: vendor, tx) },
            act("resume", "Goes on taking statements over", .resumed, .recordsImportResumed) { one, vendor, tx in try ImportStore.resume(one.id, vendor: vendor, tx) },
        ]
    }

    private func act(_ name: String, _ summary: String, _ act: RecordsImported.Act, _ toast: Message, _ body: @escaping @Sendable (Import, VendorID, Transaction) throws -> Bool) -> Route {
        .form("/settings/records/imports/{import}/\(name)", R.self, summary, { request, scope, _ in
            let one = try await found(request, scope), vendor = scope.vendor, ledger = ground.ledger
            try await ground.store.write(vendor) { tx in
                try Access.confirm(scope, tx)
                guard try body(one, vendor, tx) else { return }
                try ledger.append(RecordsImported(id: one.id, name: one.name, organization: one.organization, act: act, stored: one.stored, skipped: one.skipped,
                                                  refused: one.conflicts + one.bad), by: scope.actor, tx)
                try Exchange.enqueue(tx)
            }
            return .redirect(RecordsLinks.anImport(one.id), toast: request.t(toast))
        })
    }
    private func found(_ request: WebRequest, _ scope: Scope<R>) async throws -> Import {
        let id = try request.id("import", of: Never.self).value, vendor = scope.vendor
        guard scope.reach.all, let one = try await ground.store.read(vendor, { try ImportStore.find(id, vendor: vendor, $0) }) else { throw WebRefusal.notFound }
        return one
    }

    // MARK: pages

    private func new(_ request: WebRequest, _ scope: Scope<R>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let organizations = try await ground.store.read(scope.vendor) { try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: true, $0) }
        return .page(ImportViews.new(request, organizations: organizations, values, errors))
    }
    private func show(_ request: WebRequest, _ scope: Scope<R>) async throws -> WebResponse {
        let one = try await found(request, scope), vendor = scope.vendor
        let (faults, organization) = try await ground.store.read(vendor) { tx in
            (try ImportStore.faults(one.id, after: -1, limit: Self.shownFaults, vendor: vendor, tx), try OrganizationStore.find(one.organization, scope.reach, vendor: vendor, tx)?.name ?? "")
        }
        return .page(ImportViews.show(request, one, faults: faults, organization: organization))
    }
    private func faults(_ request: WebRequest, _ scope: Scope<R>) async throws -> WebResponse {
        let one = try await found(request, scope), vendor = scope.vendor, store = ground.store, t = request.t
        let header = [t(.recordsImportLine), t(.recordsID), t(.recordsState), t(.recordsPipeReason)], words = [t(.recordsImportBad), t(.recordsImportConflicts)]
        return .csv(fileName: "not-imported.csv") { send in
            var csv = CSVWriter(header: header), after = -1
            while true {
                let from = after
                let page = try await store.read(vendor) { try ImportStore.faults(one.id, after: from, limit: Self.writtenAtOnce, vendor: vendor, $0) }
                for fault in page { csv.append([String(fault.line), fault.statement, words[fault.isConflict ? 1 : 0], fault.reason]) }
                try await send(csv.take())
                guard page.count == Self.writtenAtOnce, let last = page.last else { return }
                after = last.line
            }
        }
    }

    // MARK: beginning

    private func begin(_ make: @escaping @Sendable (Transaction) throws -> Import, blob: Blob?, _ scope: Scope<R>, _ request: WebRequest) async throws -> WebResponse {
        let vendor = scope.vendor, ledger = ground.ledger
        let id = try await ground.store.write(vendor) { tx -> String in
            try Access.confirm(scope, tx)
            let one = try make(tx)
            guard try OrganizationStore.find(one.organization, scope.reach, vendor: vendor, tx) != nil else { throw ExchangeRefusal.organization }
            try ImportStore.insert(one, by: scope.actor.id, vendor: vendor, tx)
            if let blob { try BlobFolder.reference(blob, ownerKind: ImportStatements.ownerKind, ownerID: one.id, tx) }
            try ledger.append(RecordsImported(id: one.id, name: one.name, organization: one.organization, act: .begun, stored: 0, skipped: 0, refused: 0), by: scope.actor, tx)
            try Exchange.enqueue(tx)
            return one.id
        }
        return .redirect(RecordsLinks.anImport(id), toast: request.t(.recordsImportBegun))
    }
    /// The organization that a form names; the vendor's own when it names none.
    private static func organization(_ form: Fields, _ vendor: VendorID, _ tx: Transaction) throws -> OrganizationID {
        guard let text = form.filled("organization") else { return try Organizations.ofVendor(vendor, tx) }
        guard let id = OrganizationID(checking: text) else { throw ExchangeRefusal.organization }
        return id
    }
    private static func fresh(_ name: String, _ other: OtherStore?, _ version: XAPIVersion, _ since: Instant?, _ until: Instant?, _ blob: Blob?, _ organization: OrganizationID, _ tx: Transaction) -> Import {
        Import(id: tx.newID(of: Never.self).value, name: name, other: other, version: version, since: since, until: until, blob: blob?.sha256, size: blob?.size ?? 0, organization: organization,
               state: .running, place: blob == nil ? "" : "0", line: 0, stored: 0, skipped: 0, conflicts: 0, bad: 0, nextAt: tx.now, attempts: 0, failureWords: "", createdAt: tx.now)
    }

    private func fromStore(_ request: WebRequest, _ scope: Scope<R>, _ form: Fields) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        var problems: [ExchangeRefusal] = [], since: Instant?, until: Instant?
        let endpoint = OtherStore.endpoint(form.text("endpoint")), key = form.text("key"), secret = form.raw("secret") ?? ""
        if endpoint == nil { problems.append(.endpoint) }
        if key.isEmpty || key.utf8.count > 500 || key.contains(":") || secret.isEmpty || secret.utf8.count > 1000 || (key + secret).unicodeScalars.contains(where: { $0.value < 32 }) { problems.append(.secret) }
        do { since = try PipeViews.time(form, "since", request.site.zone, .since) } catch let refusal as ExchangeRefusal { problems.append(refusal) }
        do { until = try PipeViews.time(form, "until", request.site.zone, .until) } catch let refusal as ExchangeRefusal { problems.append(refusal) }
        if let refusals = Refusals(problems) { throw refusals }
        let version = XAPIVersion(rawValue: form.text("version")) ?? .one, vendor = scope.vendor, from = since, to = until
        let other = OtherStore(endpoint: endpoint ?? "", version: version, key: key, secret: secret)
        return try await begin({ Self.fresh(other.endpoint, other, version, from, to, nil, try Self.organization(form, vendor, $0), $0) }, blob: nil, scope, request)
    }
    private func fromFile(_ request: WebRequest, _ scope: Scope<R>, _ upload: Multipart) async throws -> WebResponse {
        guard let file = upload.file("file") else { return try await new(request, scope, upload.fields, FormErrors([ExchangeRefusal.fileMissing])).status(422) }
        let vendor = scope.vendor, name = file.name.isEmpty ? "statements.jsonl" : String(file.name.prefix(Limits.nameCharacters)), fields = upload.fields
        do {
            return try await begin({ Self.fresh(name, nil, .one, nil, nil, file.blob, try Self.organization(fields, vendor, $0), $0) }, blob: file.blob, scope, request)
        } catch let refusal as ExchangeRefusal { return try await new(request, scope, upload.fields, FormErrors([refusal])).status(422) }
    }
}
