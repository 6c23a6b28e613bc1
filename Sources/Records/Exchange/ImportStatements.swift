import Blobs
import JSON
import Kernel
import Ledger
import Outbound
import People
import Store
import Web
import XAPI

/// Goes on with one import: a page of the other store, or some lines of a file, in one transaction with where it stands. So a run that
/// was killed goes on where it stopped and does nothing twice.
struct ImportStatements: Sendable {
    let ground: Ground
    let positions: Positions
    /// A file with so many wrong lines is not what it was taken for.
    static let mostBad = 10_000
    /// Failed tries in a row after which somebody has to look.
    static let tries = 8
    private static let pageStatements = 100

    /// - Returns: true when there is more to do at once.
    func step(_ id: String, _ site: Site) async throws -> Bool {
        let store = ground.store, vendor = site.vendor
        guard try await store.write(vendor, { try ImportStore.claim(id, vendor: vendor, $0) }) else { return false }
        do {
            let goesOn = try await claimed(id, site)
            _ = try await store.write(vendor) { try ImportStore.release(id, vendor: vendor, $0) }
            return goesOn
        } catch {
            _ = try? await store.write(vendor) { try ImportStore.release(id, vendor: vendor, $0) }
            throw error
        }
    }
    private func claimed(_ id: String, _ site: Site) async throws -> Bool {
        let store = ground.store, vendor = site.vendor
        guard let one = try await store.read(vendor, { try ImportStore.find(id, vendor: vendor, $0) }), one.state == .running else { return false }
        do {
            return one.other == nil ? try await stepFile(one, site) : try await stepStore(one, site)
        } catch let trouble as Trouble {
            var next = one
            next.attempts += 1
            next.nextAt = trouble.next(after: next.attempts, now: store.clock.now())
            (next.failure, next.failureWords) = (trouble.failure, trouble.words)
            if next.attempts >= Self.tries || [.credential, .address, .file, .tooManyBad].contains(trouble.failure) { next.state = .stopped }
            try await note(next, from: one.place, site, faults: [])
            return false
        }
    }

    /// Writes what a step did; everything or, when somebody stopped it meanwhile, nothing.
    private func note(_ one: Import, from place: String, _ site: Site, lines: [TakeOver.Good] = [], contents: [String: Blob] = [:], faults: [ImportFault]) async throws {
        let vendor = site.vendor, ledger = ground.ledger, scope = ground.access.job(vendor: vendor, WriteStatements.self, name: Exchange.kind), today = site.zone.day(at: ground.store.clock.now())
        let origin = site.portalOrigin, positions = positions
        struct Overtaken: Error {}
        do {
            try await ground.store.write(vendor) { tx in
                var kept = one, faults = faults
                if !lines.isEmpty {
                    let holder = Holder(credential: one.id, name: one.name, organization: one.organization, vendorOrganization: try Organizations.ofVendor(vendor, tx), isWhole: true, origin: origin)
                    let outcome = try TakeOver(scope: scope, holder: holder, positions: positions, today: today).store(lines, contents: contents, tx)
                    kept.stored += outcome.stored
                    kept.skipped += outcome.skipped
                    faults += outcome.faults
                }
                kept.conflicts += faults.count { $0.isConflict }
                kept.bad += faults.count { !$0.isConflict }
                if kept.state == .running, kept.bad >= Self.mostBad { (kept.state, kept.failure) = (.stopped, .tooManyBad) }
                guard try ImportStore.note(kept, from: place, vendor: vendor, tx) else { throw Overtaken() }
                try ImportStore.note(faults, of: one.id, vendor: vendor, tx)
                guard kept.state == .done else { return }
                if kept.blob != nil { try tx.execute("DELETE FROM blob_reference WHERE vendor_id = \(vendor) AND owner_kind = \(Self.ownerKind) AND owner_id = \(one.id)") }
                try ledger.append(RecordsImported(id: one.id, name: one.name, organization: one.organization, act: .finished, stored: kept.stored, skipped: kept.skipped,
                                                  refused: kept.conflicts + kept.bad), by: Actor(kind: .job, id: Exchange.kind), tx)
            }
        } catch is Overtaken {}
    }
    static let ownerKind = "xapi.import"

    // MARK: from a file

    private func stepFile(_ one: Import, _ site: Site) async throws -> Bool {
        guard let blob = one.blob, let page = try? LinesOfFile.read(ground.blobs.path(blob, vendor: site.vendor), from: Int(one.place) ?? 0) else { throw Trouble(.file) }
        var next = one, lines: [TakeOver.Good] = [], faults: [ImportFault] = []
        for bytes in page.lines {
            next.line += 1
            guard let bytes else {
                faults.append(ImportFault(line: next.line, isConflict: false, statement: "", reason: "The line is longer than \(LinesOfFile.lineBytes) bytes."))
                continue
            }
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            take(bytes, next.line, one.version, &lines, &faults)
        }
        next.place = String(page.next)
        settle(&next, isEnd: page.isEnd)
        try await note(next, from: one.place, site, lines: lines, faults: faults)
        return !page.isEnd
    }
    private func take(_ bytes: [UInt8], _ line: Int, _ version: XAPIVersion, _ lines: inout [TakeOver.Good], _ faults: inout [ImportFault]) {
        switch TakeOver.read(bytes, line: line, version: version) {
        case .success(let good): lines.append(good)
        case .failure(let reason): faults.append(ImportFault(line: line, isConflict: false, statement: reason.statement, reason: reason.words))
        }
    }
    private func settle(_ next: inout Import, isEnd: Bool) {
        let now = ground.store.clock.now()
        (next.attempts, next.failure, next.failureWords, next.nextAt) = (0, nil, "", now)
        if isEnd { (next.state, next.finishedAt) = (.done, now) }
    }

    // MARK: from another store

    private func stepStore(_ one: Import, _ site: Site) async throws -> Bool {
        guard let other = one.other else { return false }
        let halves = one.place.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let more = halves.first ?? "", seen = halves.count > 1 ? halves[1] : ""
        // Statements of one batch have one `stored`, and `since` gives later ones only: what is here already is passed over.
        let after = Timestamps.parse(seen).map { Instant(milliseconds: $0.milliseconds - 1) } ?? one.since
        func first() -> String { other.firstPage(since: after?.iso, until: one.until?.iso, limit: Self.pageStatements) }
        var url = more.isEmpty ? first() : more
        var answer = try await ask(other, url)
        if !more.isEmpty, [400, 404, 410].contains(answer.status) {
            // The address of a further page has run out: what came after the last statement is asked for anew.
            url = first()
            answer = try await ask(other, url)
        }
        guard answer.status == 200 else { throw Trouble(answer, now: ground.store.clock.now()) }
        let page = try OtherPage(answer)
        var next = one, lines: [TakeOver.Good] = [], faults: [ImportFault] = [], contents = page.contents
        for bytes in page.statements {
            next.line += 1
            let before = lines.count
            take(bytes, next.line, one.version, &lines, &faults)
            guard lines.count > before, let target = lines[before].voids else { continue }
            // Lists leave out what is voided: it is asked for by itself, so that it is here before it is voided.
            if let voided = try await self.voided(target, other), let bytes = voided.statements.first, case .success(let good) = TakeOver.read(bytes, line: next.line, version: one.version) {
                lines.insert(good, at: before)
                contents.merge(voided.contents) { first, _ in first }
            }
        }
        if let wrong = page.wrongPart { faults.append(ImportFault(line: next.line + 1, isConflict: false, statement: "", reason: wrong)); next.line += 1 }
        let isEnd = page.more.isEmpty
        if !isEnd {
            guard let following = other.following(page.more), following != url else { throw Trouble(.answer, page.more) }
            next.place = following + "\n" + (page.lastStored ?? seen)
        }
        settle(&next, isEnd: isEnd)
        let named = Set(lines.flatMap { $0.attachments.map(\.sha2) }), vendor = site.vendor
        var blobs: [String: Blob] = [:]
        for (sha2, bytes) in contents where named.contains(sha2) { blobs[sha2] = try ground.blobs.put(Array(bytes), contentType: "application/octet-stream", vendor: vendor) }
        try await note(next, from: one.place, site, lines: lines, contents: blobs, faults: faults)
        return !isEnd
    }
    private func ask(_ other: OtherStore, _ url: String) async throws -> OutboundAnswer {
        do { return try await other.get(url, by: ground.outbound) } catch { throw Trouble(error) }
    }
    private func voided(_ id: String, _ other: OtherStore) async throws -> OtherPage? {
        let answer = try await ask(other, other.voided(id))
        return answer.status == 200 ? try? OtherPage(answer) : nil
    }
}

/// An answer of another store: statements as they stand there, with the attachments that came along and are what their hashes say.
struct OtherPage {
    var statements: [[UInt8]] = []
    var more = ""
    /// As the last statement has it.
    var lastStored: String?
    var contents: [String: ArraySlice<UInt8>] = [:]
    var wrongPart: String?

    /// - Throws: ``Trouble`` when it cannot be read.
    init(_ answer: OutboundAnswer) throws {
        var json = answer.body
        let boundary: String?
        do { boundary = try MixedParts.boundary(of: answer.header("Content-Type") ?? "") } catch { throw Trouble(.answer, error.words) }
        if let boundary {
            let parts: [MixedPart]
            do { parts = try MixedParts.read(answer.body, boundary: boundary) } catch { throw Trouble(.answer, error.words) }
            guard let first = parts.first else { throw Trouble(.answer, MixedFault.noParts.words) }
            json = Array(answer.body[first.range])
            for part in parts.dropFirst() {
                guard let hash = part.hash, IncomingStatements.digest(answer.body[part.range], digits: hash.utf8.count) == hash else {
                    wrongPart = "The content of the part \((part.hash ?? "without a hash").prefix(128)) has another hash; it was left out."
                    continue
                }
                contents[hash] = answer.body[part.range]
            }
        }
        let tape: JSONTape
        do { tape = try JSONTape(json, maximumDepth: IncomingStatements.mostDepth + 2) } catch { throw Trouble(.answer, error.reason.rawValue) }
        guard tape.kind(tape.root) == .object else { throw Trouble(.answer) }
        if let list = tape.member(tape.root, "statements") {
            for value in tape.elements(list) {
                statements.append(Array(tape.raw(value)))
                if tape.kind(value) == .object, let stored = tape.member(value, "stored").flatMap({ tape.string($0) }) { lastStored = stored }
            }
            more = tape.member(tape.root, "more").flatMap { tape.string($0) } ?? ""
        } else if tape.member(tape.root, "actor") != nil { statements = [Array(tape.raw(tape.root))] } else { throw Trouble(.answer) }
    }
}
