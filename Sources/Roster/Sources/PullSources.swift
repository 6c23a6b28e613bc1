import Blobs
import Crypto
import HTML
import Jobs
import Kernel
import Ledger
import Outbound
import People
import Store
import Tables
import Web

/// Fetches files from their addresses when they are due, and decides what becomes of them.
struct PullSources: Sendable {
    let place: Workplace
    static let kind = "roster.pull"
    static let schedule = Schedule(kind, .every(seconds: 300))

    var job: JobKind {
        JobKind(Self.kind) { run in
            let due = try await run.store.read(run.vendor) { try SourceStore.due(vendor: run.vendor, $0) }
            for source in due {
                try await run.batch { _ in }
                try await pull(source, vendor: run.vendor)
            }
        }
    }

    /// One fetch. Whatever fails is noted at the source and told once to whoever set it.
    func pull(_ source: Source, vendor: VendorID) async throws {
        let site = try await place.site(vendor), store = place.ground.store
        var next = source
        next.dueAt = source.rhythm.next(after: store.clock.now(), site.zone)
        next.checkedAt = store.clock.now()
        // A file that waits for somebody's word is not overtaken by another one.
        if let id = source.batch, let last = try await store.read(vendor, { try BatchStore.find(id, vendor: vendor, $0) }), last.state.isBusy || last.state == .held {
            let kept = next
            _ = try await store.write(vendor) { try SourceStore.note(kept, vendor: vendor, $0) }
            return
        }
        do throws(Trouble) {
            if let batch = try await fetch(source, &next, vendor) { next.batch = batch }
            (next.failure, next.failedAt, next.toldAt) = (nil, nil, nil)
        } catch {
            next.failure = error.failure
            next.failedAt = source.failedAt ?? store.clock.now()
        }
        let kept = next, place = place
        _ = try await store.write(vendor) { tx in
            var kept = kept
            if kept.failure != nil, kept.toldAt == nil {
                try SourceLetters(place: place, site: site).failed(kept, tx)
                kept.toldAt = tx.now
            }
            try SourceStore.note(kept, vendor: vendor, tx)
        }
    }

    struct Trouble: Error { let failure: Source.Failure }

    /// - Returns: the batch that was made; nil when there is nothing new.
    private func fetch(_ source: Source, _ next: inout Source, _ vendor: VendorID) async throws(Trouble) -> String? {
        do {
            // Who set it may still do it, or nothing is done in their name.
            let authority = place.authority, zone = try await place.site(vendor).zone
            try await place.ground.store.read(vendor) { try authority.check(source.kind, of: source.createdBy, today: zone.day(at: $0.now), vendor: vendor, $0) }
        } catch { throw Trouble(failure: .rights) }
        var headers: [(name: String, value: String)] = [("Accept", "text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.5")]
        if !source.secret.isEmpty { headers.append(("Authorization", source.secret)) }
        if !source.etag.isEmpty { headers.append(("If-None-Match", source.etag)) }
        if !source.modified.isEmpty { headers.append(("If-Modified-Since", source.modified)) }
        let answer: OutboundAnswer
        do {
            // Redirects are not followed: the secret is for this address alone.
            answer = try await place.ground.outbound.send(OutboundRequest("GET", source.url, headers: headers, timeoutSeconds: 60, mostBytes: ReadFile.limits.bytes, redirects: 0))
        } catch OutboundRefusal.tooLarge { throw Trouble(failure: .tooLarge) } catch OutboundRefusal.address { throw Trouble(failure: .address) } catch OutboundRefusal.privateAddress {
            throw Trouble(failure: .address)
        } catch { throw Trouble(failure: .unreachable) }
        if answer.status == 304 { return nil }
        guard answer.status == 200 else { throw Trouble(failure: .status) }
        let digest = SHA256.hash(data: answer.body).withUnsafeBytes { Hex.text($0) }
        if digest == source.digest { return nil }
        do {
            let batch = try await take(answer.body, source, vendor)
            next.etag = answer.header("ETag") ?? ""
            next.modified = answer.header("Last-Modified") ?? ""
            next.digest = digest
            return batch
        } catch let trouble as Trouble { throw trouble } catch is TableRefusal { throw Trouble(failure: .table) } catch {
            throw Trouble(failure: .table)
        }
    }

    private func take(_ bytes: [UInt8], _ source: Source, _ vendor: VendorID) async throws -> String {
        let ground = place.ground
        let blob = try ground.blobs.put(bytes, contentType: "application/octet-stream", vendor: vendor)
        let file = TakeFile(place: place, kind: source.kind, organization: source.organization, source: source.id, fileName: source.name, options: source.options)
        let batch = try await file.perform(path: ground.blobs.path(blob.sha256, vendor: vendor), blob: nil, state: .planning, by: Actor(kind: .person, id: source.createdBy.value), vendor: vendor) { batch in
            if !batch.mapping.problems(source.kind, hasOrganization: source.options.organization != nil).isEmpty { throw Trouble(failure: .mapping) }
        }
        let id = batch.id
        try await ground.store.write(vendor) { try RosterJobs.enqueue(RosterJobs.plan, id, vendor: vendor, $0) }
        return id
    }

    /// A planned file runs, unless it would end or change more than its bound, or too many of its rows are wrong: then somebody looks first.
    func decide(_ batch: Batch, source id: String, vendor: VendorID) async throws {
        let site = try await place.site(vendor), place = place
        _ = try await place.ground.store.write(vendor) { tx in
            guard let source = try SourceStore.find(id, vendor: vendor, tx) else { return }
            let counts = try BatchStore.counts(batch.id, vendor: vendor, tx)
            if counts.work == 0, counts.problems == 0 {
                try BatchStore.discard(batch.id, vendor: vendor, tx)
                try tx.execute("UPDATE roster_source SET batch_id = NULL WHERE vendor_id = \(vendor) AND id = \(id) AND batch_id = \(batch.id)")
                return
            }
            if SafetyStop.holds(counts, percent: source.stopPercent) {
                if try BatchStore.move(batch.id, from: [.planned], to: .held, vendor: vendor, tx) { try SourceLetters(place: place, site: site).held(source, batch, counts, tx) }
            } else if try BatchStore.move(batch.id, from: [.planned], to: .running, vendor: vendor, tx) {
                try RosterJobs.enqueue(RosterJobs.run, batch.id, vendor: vendor, tx)
            }
        }
    }
}

/// Whether a file would do too much by itself.
enum SafetyStop {
    static func holds(_ counts: BatchCounts, percent: Int) -> Bool {
        let known = counts[.changed] + counts[.moved] + counts[.ended] + counts[.unchanged]
        let turned = counts[.changed] + counts[.moved] + counts[.ended]
        let rows = counts.total
        return turned * 100 > percent * max(known, 1) && turned > 0 || counts.problems * 100 > percent * max(rows, 1)
    }
}

/// Mails about sources, to whoever set them.
struct SourceLetters {
    let place: Workplace
    let site: Site

    func failed(_ source: Source, _ tx: Transaction) throws {
        try send(source, once: "roster-failed:\(source.id):\(source.failedAt?.milliseconds ?? 0)", to: RosterLinks.source(source.id), tx) { t in
            (t(.rosterMailFailedSubject(name: source.name)), [t(.rosterMailFailedText(name: source.name)), t(.rosterSourceFailure(reason: source.failure?.rawValue ?? ""))], t(.rosterMailFailedButton))
        }
    }
    func held(_ source: Source, _ batch: Batch, _ counts: BatchCounts, _ tx: Transaction) throws {
        try send(source, once: "roster-held:\(batch.id)", to: RosterLinks.batch(batch.id), tx) { t in
            (t(.rosterMailHeldSubject(name: source.name)),
             [t(.rosterMailHeldText(name: source.name, ended: counts[.ended], changed: counts[.changed] + counts[.moved], problems: counts.problems))], t(.rosterMailHeldButton))
        }
    }
    private func send(_ source: Source, once: String, to link: Link, _ tx: Transaction, _ words: (Localizer) -> (subject: String, text: [String], button: String)) throws {
        guard let person = try Persons.find(source.createdBy, vendor: site.vendor, tx), !person.isSuspended else { return }
        let t = Localizer(locale: person.language, zone: site.zone), said = words(t)
        try place.post.send(
            Letter(subject: said.subject, greeting: t(.rosterMailGreeting(name: person.name)), paragraphs: said.text, button: (said.button, link)),
            to: person.email, name: person.name, person: person.id, once: once, site: site, language: person.language, tx)
    }
}
