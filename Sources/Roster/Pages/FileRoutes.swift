import Blobs
import HTML
import Kernel
import Ledger
import People
import Store
import Tables
import Web

/// From a file to a preview: choose it, say what its columns mean, compare.
struct FileRoutes: Sendable {
    let place: Workplace
    private var ground: Ground { place.ground }
    private var desk: BatchDesk { BatchDesk(ground: place.ground) }
    /// Files of so many rows are compared while one waits.
    private static let inlineRows = 1_000

    var routes: [Route] {
        [
            .page("/roster", ManagePeople.self, "Lists files that were brought in and addresses they come from", { request, scope in try await home(request, scope) }),
            .page("/roster/new", ManagePeople.self, "Asks for a file of people or organizations", { request, _ in
                .page(FileViews.choose(request, try kind(request.query.text("kind"), request), FormErrors.none))
            }),
            .upload("/roster/new", ManagePeople.self, "Reads a file of people or organizations", { request, scope in
                let upload = try await request.multipart(limit: ReadFile.limits.bytes, into: ground.blobs)
                return try await request.once(upload.fields) { try await take(upload, request, scope) }
            }),
            .page("/roster/files/{file}/columns", ManagePeople.self, "Shows what the columns of a file mean", { request, scope in
                let batch = try await desk.batch(request, scope)
                return try await columns(request, scope, batch, nil, .none)
            }),
            .form("/roster/files/{file}/columns", ManagePeople.self, "Says what the columns of a file mean and compares it", { request, scope, form in
                try await map(request, scope, form)
            }, again: { request, scope, form, errors in try await columns(request, scope, try await desk.batch(request, scope), form, errors) }),
        ]
    }

    private func kind(_ text: String, _ request: WebRequest) throws -> RosterKind {
        let kind = RosterKind(rawValue: text) ?? .people
        guard desk.may(kind, request) else { throw WebRefusal.notFound }
        return kind
    }

    private func home(_ request: WebRequest, _ scope: Scope<ManagePeople>) async throws -> WebResponse {
        let query = ListQuery(request.query, base: RosterLinks.home, filters: [], sorts: ["created"])
        let desk = desk
        let (batches, sources) = try await ground.store.read(scope.vendor) { tx in
            (try BatchStore.recent(scope.reach, by: scope.actor, vendor: scope.vendor, limit: Limits.pageRows, offset: query.offset, tx)
                .filter { desk.sees($0.kind, organization: $0.organization, by: $0.createdBy.id, scope, request) },
             try SourceStore.all(scope.reach, by: scope.actor, vendor: scope.vendor, tx)
                .filter { desk.sees($0.kind, organization: $0.organization, by: $0.createdBy.value, scope, request) })
        }
        return .page(FileViews.home(request, batches, sources, mayOrganizations: desk.may(.organizations, request)))
    }

    private func take(_ upload: Multipart, _ request: WebRequest, _ scope: Scope<ManagePeople>) async throws -> WebResponse {
        let kind = try kind(upload.fields.text("kind"), request)
        func refuse(_ refusal: RosterRefusal) -> WebResponse { .page(FileViews.choose(request, kind, FormErrors([refusal])), status: 422) }
        guard let file = upload.file("file") else { return refuse(.fileMissing) }
        var options = RosterOptions()
        if !scope.reach.all, scope.reach.organizations.count == 1 { options.organization = scope.reach.organizations.first }
        let take = TakeFile(place: place, kind: kind, organization: try desk.owner(scope, request), source: nil, fileName: file.name, options: options)
        do {
            let batch = try await take.perform(path: file.path, blob: file.blob, by: scope.actor, vendor: scope.vendor)
            return .redirect(RosterLinks.mapping(batch.id))
        } catch let refusal as TableRefusal { return refuse(.table(refusal)) } catch RosterRefusal.onlyHeader { return refuse(.onlyHeader) }
    }

    private func columns(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ batch: Batch, _ form: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        guard [.mapping, .planned, .held].contains(batch.state) else { return .redirect(RosterLinks.batch(batch.id)) }
        let (samples, systems, choices, own) = try await ground.store.read(scope.vendor) { tx in
            (try BatchStore.rows(batch.id, vendor: scope.vendor, limit: 3, tx).map(\.cells), try MappingStore.systems(batch.kind, vendor: scope.vendor, tx),
             try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: scope.reach.all, tx), try MappingStore.own(batch.kind, vendor: scope.vendor, tx))
        }
        return .page(FileViews.meaning(request, batch, samples: samples, systems: systems, own: own, organizations: batch.kind == .people ? choices : [], seesAll: scope.reach.all, form, errors))
    }

    private func map(_ request: WebRequest, _ scope: Scope<ManagePeople>, _ form: Fields) async throws -> WebResponse {
        let batch = try await desk.batch(request, scope), vendor = scope.vendor, store = ground.store
        if let sheet = form.filled("otherSheet"), sheet != batch.facts.sheet { return try await read(sheet, batch, scope) }
        let mapping = RosterMapping(fields: batch.header.indices.map { RosterField(form.text("column\($0)")) })
        let known = Set(batch.kind.fields)
        guard mapping.fields.allSatisfy({ $0 == .ignored || known.contains($0) || (batch.kind == .organizations && $0.own != nil) || ($0.system.map { !$0.isEmpty && $0 == RosterKind.system($0) } ?? false) }) else { throw WebRefusal.formUnreadable }
        let own = Set(try await store.read(vendor) { try MappingStore.own(batch.kind, vendor: vendor, $0).map(\.key) })
        if let gone = mapping.fields.firstIndex(where: { $0.own.map { !own.contains($0) } ?? false }) { throw RosterRefusal.fieldGone(column: gone) }
        var options = batch.options
        options.invite = RosterOptions.Invite(rawValue: form.text("invite")) ?? options.invite
        options.elsewhere = RosterOptions.Elsewhere(rawValue: form.text("elsewhere")) ?? options.elsewhere
        options.system = RosterKind.system(form.filled("system") ?? options.system)
        if options.system.isEmpty { throw RosterRefusal.system }
        if batch.kind == .people, form.contains("organization") {
            options.organization = form.filled("organization").flatMap { OrganizationID(checking: $0) }
            if let chosen = options.organization {
                let isThere = try await store.read(vendor) { try OrganizationStore.find(chosen, scope.reach, vendor: vendor, $0) != nil }
                guard isThere, scope.reach.contains(chosen) else { throw RosterRefusal.organization }
            } else if form.filled("organization") != nil { throw RosterRefusal.organization }
        }
        if let refusals = Refusals(mapping.problems(batch.kind, hasOrganization: options.organization != nil)) { throw refusals }
        let chosen = options
        let isInline = batch.rows <= Self.inlineRows
        try await store.write(vendor) { tx in
            try Access.confirm(scope, tx)
            guard try BatchStore.move(batch.id, from: [.mapping, .planned, .held], to: .planning, vendor: vendor, tx) else { throw RosterRefusal.gone }
            try BatchStore.setMapping(mapping, chosen, of: batch.id, vendor: vendor, tx)
            try MappingStore.remember(batch.header, mapping, chosen, batch.kind, owner: batch.organization, vendor: vendor, tx)
            try tx.execute("DELETE FROM blob_reference WHERE vendor_id = \(vendor) AND owner_kind = 'roster' AND owner_id = \(batch.id)")
            if !isInline { try RosterJobs.enqueue(RosterJobs.plan, batch.id, vendor: vendor, tx) }
        }
        if isInline { try await PlanBatch(place: place, id: batch.id).perform(vendor: vendor) { _, _, body in _ = try await store.write(vendor, body) } }
        return .redirect(RosterLinks.batch(batch.id))
    }

    /// Another sheet of the same workbook is another batch.
    private func read(_ sheet: String, _ batch: Batch, _ scope: Scope<ManagePeople>) async throws -> WebResponse {
        guard batch.state == .mapping, let sha = batch.facts.blob else { throw RosterRefusal.gone }
        let vendor = scope.vendor, path = ground.blobs.path(sha, vendor: vendor)
        let take = TakeFile(place: place, kind: batch.kind, organization: batch.organization, source: nil, fileName: batch.fileName, options: batch.options)
        do {
            let other = try await take.perform(path: path, blob: Blob(sha256: sha, size: 0, contentType: "application/octet-stream"), sheet: sheet, by: scope.actor, vendor: vendor)
            _ = try await ground.store.write(vendor) { try BatchStore.discard(batch.id, vendor: vendor, $0) }
            return .redirect(RosterLinks.mapping(other.id))
        } catch let refusal as TableRefusal { throw RosterRefusal.table(refusal) }
    }
}
