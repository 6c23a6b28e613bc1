import Jobs
import Kernel
import Ledger
import People
import Store
import Web

/// Background work of batches. Where a run stands is in its rows, written in the same transaction as what was done for them, so a run
/// that was killed goes on where it stopped and does nothing twice.
struct RosterJobs: Sendable {
    let place: Workplace
    static let plan = "roster.plan", run = "roster.run", undo = "roster.undo", invite = "roster.invite"

    private struct Payload: Codable { let batch: String }
    static func payload(_ batch: String) throws -> String { try BatchStore.text(Payload(batch: batch)) }
    private static func batch(_ run: JobRun) throws -> String { try BatchStore.value(Payload.self, run.payload).batch }

    /// Puts the work of a batch into the line, in the caller's transaction.
    static func enqueue(_ kind: String, _ batch: String, vendor: VendorID, _ tx: Transaction) throws {
        let job = try Jobs.enqueue(kind, payload: payload(batch), uniqueKey: batch, priority: 4, tx)
        try BatchStore.setJob(job, of: batch, vendor: vendor, tx)
    }

    var all: [JobKind] {
        [
            JobKind(Self.plan) { run in
                let id = try Self.batch(run)
                try await guarded(run, id, from: .planning) {
                    try await PlanBatch(place: place, id: id).perform(vendor: run.vendor) { done, total, body in try await run.batch(done: done, total: total, body) }
                    try await afterPlanning(id, run)
                }
            },
            JobKind(Self.run) { run in
                let id = try Self.batch(run)
                try await guarded(run, id, from: .running) { try await perform(id, run) }
            },
            JobKind(Self.undo) { run in
                let id = try Self.batch(run)
                try await guarded(run, id, from: .undoing) { try await undo(id, run) }
            },
            JobKind(Self.invite) { run in try await sendInvitations(try Self.batch(run), run) },
        ]
    }

    /// A run that is cancelled, loses its rights or gives up says so in its batch.
    private func guarded(_ run: JobRun, _ id: String, from state: Batch.State, _ body: () async throws -> Void) async throws {
        func stop(_ failure: Batch.Failure?) async throws {
            _ = try await run.store.write(run.vendor) { tx in
                if try BatchStore.move(id, from: [state], to: .stopped, vendor: run.vendor, tx) { try BatchStore.setFailure(failure, of: id, vendor: run.vendor, tx) }
            }
        }
        do { try await body() } catch let cancelled as JobRun.Cancelled {
            try await stop(nil)
            throw cancelled
        } catch WebRefusal.forbidden {
            try await stop(.rights)
        } catch {
            if run.attempt >= JobRunner.tries { try await stop(.fault) }
            throw error
        }
    }

    private func find(_ id: String, _ run: JobRun) async throws -> Batch? {
        let vendor = run.vendor
        return try await run.store.read(vendor) { try BatchStore.find(id, vendor: vendor, $0) }
    }
    private func inviter(_ batch: Batch, _ site: Site) async throws -> String {
        guard let person = batch.createdBy.person else { return site.name }
        return try await place.ground.store.read(site.vendor) { try Persons.find(person, vendor: site.vendor, $0)?.name } ?? site.name
    }

    /// A file that came by itself runs by itself, unless it would end or change too much.
    private func afterPlanning(_ id: String, _ run: JobRun) async throws {
        guard let batch = try await find(id, run), batch.state == .planned, let source = batch.source else { return }
        try await PullSources(place: place).decide(batch, source: source, vendor: run.vendor)
    }

    private func perform(_ id: String, _ run: JobRun) async throws {
        guard let batch = try await find(id, run), batch.state == .running else { return }
        let vendor = run.vendor, site = try await place.site(vendor), inviter = try await inviter(batch, site), place = place
        let counts = try await run.store.read(vendor) { try BatchStore.counts(id, vendor: vendor, $0) }
        var done = counts.done + counts.refused
        let total = counts.work
        if batch.kind == .people {
            let lookup = try await run.store.read(vendor) { tx in
                try PersonFactReader.lookup(place.authority.people(batch, today: site.zone.day(at: tx.now), vendor: vendor, tx).reach, vendor: vendor, tx)
            }
            while true {
                let settled = try await run.batch(done: done, total: total) { tx in
                    try RunPeople(place: place, batch: batch, site: site, inviter: inviter, lookup: lookup, tx: tx).step()
                }
                if settled == 0 { break }
                done += settled
            }
        } else {
            try await performOrganizations(batch, site, inviter, run, &done, total)
        }
        let ledger = place.ground.ledger
        try await run.batch(done: total, total: total) { tx in
            guard try BatchStore.move(id, from: [.running], to: .done, vendor: vendor, tx) else { return }
            let counts = try BatchStore.counts(id, vendor: vendor, tx)
            try ledger.append(
                RosterImported(batch: id, kind: batch.kind.rawValue, organization: batch.organization, done: counts.done, refused: counts.refused, problems: counts.problems),
                by: batch.createdBy, tx)
        }
        place.ground.access.forgetAll()
    }

    private func performOrganizations(_ batch: Batch, _ site: Site, _ inviter: String, _ run: JobRun, _ done: inout Int, _ total: Int) async throws {
        let vendor = run.vendor, place = place
        let plan = try await OrganizationRun.make(batch, site, place)
        for phase in 0...1 {
            while true {
                let settled = try await run.batch(done: done, total: total) { tx in
                    try RunOrganizations(place: place, batch: batch, site: site, inviter: inviter, run: plan, tx: tx).step(phase: phase)
                }
                if settled == 0 { break }
                if phase == 1 { done += settled }
            }
        }
        _ = vendor
    }

    private func undo(_ id: String, _ run: JobRun) async throws {
        guard let batch = try await find(id, run), batch.state == .undoing else { return }
        let vendor = run.vendor, site = try await place.site(vendor), place = place
        let counts = try await run.store.read(vendor) { try EffectStore.counts(id, vendor: vendor, $0) }
        var done = (counts["undone"] ?? 0) + (counts["kept"] ?? 0)
        let total = counts.values.reduce(0, +)
        while true {
            let settled = try await run.batch(done: done, total: total) { tx in try UndoBatch(place: place, batch: batch, site: site, tx: tx).step() }
            if settled == 0 { break }
            done += settled
        }
        let ledger = place.ground.ledger
        try await run.batch(done: total, total: total) { tx in
            guard try BatchStore.move(id, from: [.undoing], to: .undone, vendor: vendor, tx) else { return }
            let counts = try EffectStore.counts(id, vendor: vendor, tx)
            try ledger.append(RosterUndone(batch: id, kind: batch.kind.rawValue, organization: batch.organization, undone: counts["undone"] ?? 0, kept: counts["kept"] ?? 0),
                              by: batch.createdBy, tx)
        }
        place.ground.access.forgetAll()
    }

    /// Sends the invitations that a batch only noted.
    private func sendInvitations(_ id: String, _ run: JobRun) async throws {
        guard let batch = try await find(id, run) else { return }
        let vendor = run.vendor, site = try await place.site(vendor), inviter = try await inviter(batch, site), place = place
        var after = run.cursor.flatMap { Int($0) } ?? 0
        while true {
            let from = after
            let next = try await run.store.read(vendor) { try EffectStore.invitations(id, after: from, vendor: vendor, limit: 20, $0) }
            guard let last = next.last else { return }
            after = last.seq
            try await run.batch(cursor: String(after)) { tx in
                let scope = try place.authority.people(batch, today: site.zone.day(at: tx.now), vendor: vendor, tx)
                let invitations = Invitations(ground: place.ground, post: place.post)
                for one in next where !one.invitation.isEmpty {
                    _ = try Refused.reason(site.language, site.zone, tx) { try invitations.again(scope, one.invitation, inviter: inviter, site: site, tx) }
                }
            }
        }
    }
}
