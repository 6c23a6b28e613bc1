import Blobs
import Kernel
import Outbound
import People
import Store
import Web
import XAPI

/// Sends what is due of one pipe. Delivery is at least once: the place moves when the other has said yes, so a crash between the two sends
/// a batch again, under the same ids, which make no double there.
struct ForwardStatements: Sendable {
    let ground: Ground
    let flights: Flights
    static let batch = 100
    /// How long a step may go without writing before another node takes its pipe.
    static let busySeconds = 300
    private static let batchBytes = 2 << 20, mostBytes = 48 << 20
    /// So many refusals in a row are no matter of single statements.
    static let mostRefused = 50
    /// Another process may have taken its places this long before its statements are seen; a clock may be set back by this much.
    private static let lagSeconds = 1, sharedLagSeconds = 10

    /// One step: at most a batch.
    /// - Returns: true when there may be more to send at once.
    func step(_ id: String, vendor: VendorID) async throws -> Bool {
        let store = ground.store
        guard try await store.write(vendor, { try PipeStore.claim(id, vendor: vendor, $0) }) else { return false }
        do {
            let goesOn = try await send(id, vendor: vendor)
            _ = try await store.write(vendor) { try PipeStore.release(id, vendor: vendor, $0) }
            return goesOn
        } catch {
            _ = try? await store.write(vendor) { try PipeStore.release(id, vendor: vendor, $0) }
            throw error
        }
    }

    /// The place below which nothing can appear any more.
    func settled(_ now: Instant) -> Int64 {
        let isShared = ground.store.dialect == .postgres, lag = now.adding(seconds: -(isShared ? Self.sharedLagSeconds : Self.lagSeconds))
        return Positions.first(of: min(lag, flights.consistentThrough(now, isShared: isShared)))
    }

    private func send(_ id: String, vendor: VendorID) async throws -> Bool {
        let store = ground.store, below = settled(store.clock.now())
        guard let (pipe, found) = try await store.read(vendor, { tx -> (Pipe, [MixedBody.Item])? in
            guard let pipe = try PipeStore.find(id, vendor: vendor, tx), pipe.pausedAt == nil else { return nil }
            return (pipe, try MixedBody.items(Self.next(pipe, below: below, limit: Self.batch, vendor: vendor, tx), vendor: vendor, tx))
        }) else { return false }
        var run = Run(pipe: pipe, vendor: vendor)
        guard let last = found.last else {
            run.pipe.nextAt = store.clock.now().adding(seconds: 5)
            try await note(&run)
            return false
        }
        // Statements of other credentials are passed over.
        let wanted = found.filter { pipe.credential == nil || $0.one.credential == pipe.credential }
        do {
            for part in Self.parts(wanted) { try await send(part[...], &run) }
            if run.pipe.pausedAt == nil {
                run.pipe.cursor = last.one.position
                run.pipe.nextAt = store.clock.now()
            }
        } catch let trouble as Trouble {
            let now = store.clock.now()
            run.pipe.attempts += 1
            run.pipe.nextAt = trouble.next(after: run.pipe.attempts, now: now)
            run.pipe.failedAt = run.pipe.failure == nil ? now : run.pipe.failedAt ?? now
            (run.pipe.failure, run.pipe.failureWords) = (trouble.failure, trouble.words)
            try await note(&run)
            return false
        }
        try await note(&run)
        return run.pipe.pausedAt == nil
    }

    /// A pipe while it sends, and what the other refused since it was last written.
    private struct Run {
        var pipe: Pipe
        let vendor: VendorID
        var asides: [PipeStore.Aside] = []
        var written: Int64
        init(pipe: Pipe, vendor: VendorID) { (self.pipe, self.vendor, written) = (pipe, vendor, pipe.cursor) }
    }
    private func note(_ run: inout Run) async throws {
        let pipe = run.pipe, asides = run.asides, from = run.written, vendor = run.vendor
        try await ground.store.write(vendor) { tx in
            guard try PipeStore.note(pipe, from: from, vendor: vendor, tx) else { return }
            for one in asides { try PipeStore.setAside(one, pipe: pipe.id, vendor: vendor, tx) }
        }
        (run.asides, run.written) = ([], pipe.cursor)
    }

    /// Sends some statements; those that the other refuses are halved until the one is found that it means.
    private func send(_ items: ArraySlice<MixedBody.Item>, _ run: inout Run) async throws {
        guard let last = items.last, run.pipe.pausedAt == nil else { return }
        let isTooLarge = items.reduce(0) { $0 + $1.size } > Self.mostBytes
        var words = "", status = 413
        if !isTooLarge, let (body, type) = try? MixedBody.write(items, blobs: ground.blobs, vendor: run.vendor) {
            let answer: OutboundAnswer
            do { answer = try await run.pipe.other.post(body, type: type, by: ground.outbound) } catch { throw Trouble(error) }
            if (200...299).contains(answer.status) {
                run.pipe.count(items.count, at: ground.store.clock.now())
                (run.pipe.attempts, run.pipe.failure, run.pipe.failureWords, run.pipe.failedAt) = (0, nil, "", nil)
                run.pipe.cursor = last.one.position
                return try await note(&run)
            }
            guard [400, 409, 413].contains(answer.status) else { throw Trouble(answer, now: ground.store.clock.now()) }
            (words, status) = (Trouble.words(answer), answer.status)
        }
        if items.count > 1 {
            let middle = items.startIndex + items.count / 2
            try await send(items[..<middle], &run)
            return try await send(items[middle...], &run)
        }
        run.asides.append(.init(position: last.one.position, statement: last.one.id, organization: last.one.organization, status: status, reason: words, at: ground.store.clock.now()))
        run.pipe.setAside += 1
        run.pipe.refusedInRow += 1
        run.pipe.cursor = last.one.position
        if run.pipe.refusedInRow >= Self.mostRefused {
            let now = ground.store.clock.now()
            (run.pipe.pausedAt, run.pipe.failure, run.pipe.failureWords, run.pipe.failedAt) = (now, .everything, words, now)
        }
        try await note(&run)
    }

    /// Parts of bounded size; a statement larger than the bound goes alone.
    private static func parts(_ items: [MixedBody.Item]) -> [[MixedBody.Item]] {
        var parts: [[MixedBody.Item]] = [], size = 0
        for item in items {
            if let last = parts.indices.last, size + item.size <= batchBytes {
                parts[last].append(item)
                size += item.size
            } else {
                parts.append([item])
                size = item.size
            }
        }
        return parts
    }

    // MARK: what is next

    /// The statements after a pipe's place in their order, voided ones too: the other is told of what was voided, then of the voiding.
    /// A pipe of one credential gets those of others as well, and passes them over.
    static func next(_ pipe: Pipe, below: Int64, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [StoredStatement] {
        try filter(pipe, below: below).find(limit: limit, vendor: vendor, tx)
    }
    private static func filter(_ pipe: Pipe, below: Int64) -> StatementFilter {
        var filter = StatementFilter(verb: pipe.verb.isEmpty ? nil : pipe.verb, activity: pipe.activity.isEmpty ? nil : pipe.activity, scopes: [pipe.organization?.value ?? ""])
        (filter.above, filter.below, filter.isAscending, filter.withVoided) = (pipe.cursor, below, true, true)
        return filter
    }
    /// How many statements wait, counted up to a bound.
    static func waiting(_ pipe: Pipe, upTo most: Int, vendor: VendorID, _ tx: Transaction) throws -> Int {
        var filter = filter(pipe, below: .max)
        filter.credential = pipe.credential
        return try filter.count(upTo: most, vendor: vendor, tx)
    }
}
