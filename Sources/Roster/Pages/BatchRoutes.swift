import HTML
import Jobs
import Kernel
import Ledger
import People
import Store
import Tables
import Web

/// A file that was compared: its preview, its run, its report and taking it back.
struct BatchRoutes: Sendable {
    let place: Workplace
    private var ground: Ground { place.ground }
    private var desk: BatchDesk { BatchDesk(ground: place.ground) }

    var routes: [Route] {
        [
            .page("/roster/files/{file}", ManagePeople.self, "Shows what a file would do, is doing or did", { request, scope in try await show(request, scope) }),
            .form("/roster/files/{file}/start", ManagePeople.self, "Takes in the rows of a file", { request, scope, _ in
                try await begin(request, scope, from: [.planned, .held, .stopped], to: .running, job: RosterJobs.run)
                return .redirect(RosterLinks.batch(try request.id("file", of: Never.self).value), toast: request.t(.rosterStarted))
            }, again: { request, scope, _, _ in try await show(request, scope) }),
            .form("/roster/files/{file}/undo", ManagePeople.self, "Takes back what a file did", { request, scope, _ in
                try await begin(request, scope, from: [.done, .stopped], to: .undoing, job: RosterJobs.undo)
                return .redirect(RosterLinks.batch(try request.id("file", of: Never.self).value), toast: request.t(.rosterUndoStarted))
            }, again: { request, scope, _, _ in try await show(request, scope) }),
            .form("/roster/files/{file}/cancel", ManagePeople.self, "Stops a running file after its present step", { request, scope, _ in
                let batch = try await desk.batch(request, scope), vendor = scope.vendor
                try await ground.store.write(vendor) { tx in
                    try Access.confirm(scope, tx)
                    guard batch.state.isBusy else { throw RosterRefusal.gone }
                    if let job = batch.job { try Jobs.cancel(job, tx) }
                }
                return .redirect(RosterLinks.batch(batch.id), toast: request.t(.rosterStopping))
            }, again: { request, scope, _, _ in try await show(request, scope) }),
            .form("/roster/files/{file}/discard", ManagePeople.self, "Forgets a file that did nothing yet", { request, scope, _ in
                let batch = try await desk.batch(request, scope), vendor = scope.vendor
                try await ground.store.write(vendor) { tx in
                    try Access.confirm(scope, tx)
                    guard try BatchStore.move(batch.id, from: [.mapping, .planned, .held], to: .failed, vendor: vendor, tx) else { throw RosterRefusal.gone }
                    try BatchStore.discard(batch.id, vendor: vendor, tx)
                }
                return .redirect(RosterLinks.home, toast: request.t(.rosterDiscarded))
            }, again: { request, scope, _, _ in try await show(request, scope) }),
            .form("/roster/files/{file}/invite", ManagePeople.self, "Sends the invitations that a file only noted", { request, scope, _ in
                let batch = try await desk.batch(request, scope), vendor = scope.vendor
                try await ground.store.write(vendor) { tx in
                    try Access.confirm(scope, tx)
                    guard batch.state == .done, batch.options.invite == .later else { throw RosterRefusal.gone }
                    var sent = batch.options
                    sent.invite = .now
                    try BatchStore.setMapping(batch.mapping, sent, of: batch.id, vendor: vendor, tx)
                    try Jobs.enqueue(RosterJobs.invite, payload: RosterJobs.payload(batch.id), uniqueKey: batch.id, tx)
                }
                return .redirect(RosterLinks.batch(batch.id), toast: request.t(.rosterInviteSent))
            }, again: { request, scope, _, _ in try await show(request, scope) }),
            .page("/roster/files/{file}/corrected", ManagePeople.self, "Downloads the rows that were not taken, with the reason", { request, scope in
                try await Corrected(place: place, request: request).answer(try await desk.batch(request, scope))
            }),
            .page("/roster/files/{file}/report.csv", ManagePeople.self, "Downloads what became of each row", { request, scope in
                try await Corrected(place: place, request: request).report(try await desk.batch(request, scope))
            }),
        ]
    }

    private func begin(_ request: WebRequest, _ scope: Scope<ManagePeople>, from: [Batch.State], to: Batch.State, job: String) async throws {
        let batch = try await desk.batch(request, scope), vendor = scope.vendor
        try await ground.store.write(vendor) { tx in
            try Access.confirm(scope, tx)
            guard try BatchStore.move(batch.id, from: from, to: to, vendor: vendor, tx) else { throw RosterRefusal.gone }
            try RosterJobs.enqueue(job, batch.id, vendor: vendor, tx)
        }
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManagePeople>) async throws -> WebResponse {
        let batch = try await desk.batch(request, scope), vendor = scope.vendor
        if batch.state == .mapping { return .redirect(RosterLinks.mapping(batch.id)) }
        let query = ListQuery(request.query, base: RosterLinks.batch(batch.id), filters: ["state"], sorts: ["line"])
        let model = try await ground.store.read(vendor) { tx -> BatchModel in
            let state = query.filters["state"]
            var model = BatchModel(batch: batch, counts: try BatchStore.counts(batch.id, vendor: vendor, tx))
            model.rows = try BatchStore.rows(batch.id, vendor: vendor, state: state, search: query.search, limit: Limits.pageRows, offset: query.offset, tx)
            model.found = query.isFiltered ? try BatchStore.count(batch.id, vendor: vendor, state: state, search: query.search, tx) : model.counts.total
            if batch.state.isBusy, let job = batch.job {
                let row = try tx.first("SELECT progress_done, progress_total FROM job WHERE vendor_id = \(vendor) AND id = \(job)")
                model.progress = (try row?.int("progress_done") ?? 0, try row?.optionalInt("progress_total") ?? 0)
            }
            if [.undone, .undoing].contains(batch.state) {
                let effects = try EffectStore.counts(batch.id, vendor: vendor, tx)
                model.undone = (effects["undone"] ?? 0, effects["kept"] ?? 0)
                model.kept = try EffectStore.kept(batch.id, vendor: vendor, limit: 200, tx)
            }
            if let source = batch.source { model.stopPercent = try SourceStore.find(source, vendor: vendor, tx)?.stopPercent }
            let ids = Set(model.rows.flatMap(\.changes).filter { $0.field == .organization }.flatMap { [$0.before, $0.after] }.compactMap(\.self))
            for row in try tx.query("SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: ids.sorted())") { model.names[try row.text("id")] = try row.text("name") }
            model.own = try MappingStore.words(batch.kind, vendor: vendor, tx)
            return model
        }
        return .page(BatchViews.page(request, model, query))
    }
}

/// What the page of a file shows.
struct BatchModel: Sendable {
    let batch: Batch
    let counts: BatchCounts
    var rows: [BatchRow] = []
    var found = 0
    var progress: (done: Int, total: Int)?
    var undone = (undone: 0, kept: 0)
    var kept: [(line: Int, label: String, reason: RosterReason)] = []
    var stopPercent: Int?
    var names: [String: String] = [:]
    /// The vendor's own fields by key.
    var own: [String: CustomField] = [:]
    init(batch: Batch, counts: BatchCounts) { (self.batch, self.counts) = (batch, counts) }
}
