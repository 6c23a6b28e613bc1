import Kernel
import Ledger
import Store
import Synchronization

/// Folds keys in the background: blocks of requests into parts, and parts of a size into one of the next, so that a search looks into
/// few of them however many statements there are. Nothing waits for it; what it was at when the process ended is begun again.
final class KeyFolds: Sendable {
    private let store: Store
    let seals: StatementSeals
    private let bounds: Bounds
    private let vendors = Mutex<[VendorID: Int]>([:])

    /// What is folded when; tests fold sooner.
    struct Bounds: Sendable {
        /// Blocks, and bytes of them, that wait at most.
        var blocks = 256, bytes = 256 << 10
        /// Parts of a size that become one.
        var parts = 8
        /// Pages that are written at a time.
        var pages = 64
        /// How long a block waits where few come, so that its digest reaches the ledger, and how long after many have come.
        var waitingMilliseconds: Int64 = 900_000, quietMilliseconds: Int64 = 10_000
        static let usual = Bounds()
    }
    /// A part that nobody has written to for so long is not being written any more.
    private static let abandonedMilliseconds: Int64 = 600_000

    init(_ store: Store, _ ledger: Ledger, bounds: Bounds = .usual) { (self.store, seals, self.bounds) = (store, StatementSeals(ledger: ledger), bounds) }

    /// To be called once a block is durable.
    func note(_ vendor: VendorID, entries: Int) {
        let starts = vendors.withLock { vendors in
            let waiting = vendors[vendor, default: 0]
            // Below zero: a fold is under way and will look again.
            if waiting < 0 { return false }
            // A block counts for its share of the most blocks, or for its bytes if these are more: whichever bound is reached first.
            vendors[vendor] = waiting + max(entries * KeyPage.width, bounds.bytes / bounds.blocks)
            guard vendors[vendor]! >= bounds.bytes else { return false }
            vendors[vendor] = -1
            return true
        }
        guard starts else { return }
        Task { [self] in
            // A failure is one of the database's, which whoever writes next is told; the fold is tried again after that.
            try? await fold(vendor)
            // What came in since the fold's last look waits like what comes next.
            let left = try? await store.read(vendor) { try KeyStore.waiting(vendor: vendor, $0) }
            vendors.withLock { $0[vendor] = max(left?.bytes ?? 0, (left?.blocks ?? 0) * (bounds.bytes / bounds.blocks)) }
        }
    }

    /// Folds what has waited long enough, however little it is; to be called every minute.
    func settle(_ vendor: VendorID) async throws {
        let now = store.clock.now().milliseconds, bounds = bounds
        let isDue = try await store.read(vendor) { tx in
            guard let (first, last, bytes) = try KeyStore.age(vendor: vendor, tx) else { return false }
            let old = Positions.first(of: Instant(milliseconds: now - bounds.waitingMilliseconds)), quiet = Positions.first(of: Instant(milliseconds: now - bounds.quietMilliseconds))
            return first < old || bytes >= bounds.bytes / 8 && last < quiet
        }
        if isDue { _ = try await foldBlocks(vendor, whatever: true) }
        try await fold(vendor)
    }

    /// Folds until nothing is to be done.
    func fold(_ vendor: VendorID) async throws {
        while try await step(vendor) {}
        try await clear(vendor)
    }

    private func step(_ vendor: VendorID) async throws -> Bool {
        if try await foldBlocks(vendor) { return true }
        let bounds = bounds
        let (parts, epoch) = try await store.read(vendor) { tx in
            let levels = Dictionary(grouping: try KeyStore.parts(vendor: vendor, tx), by: \.level)
            let full = levels.filter { $0.value.count >= bounds.parts }.min { $0.key < $1.key }?.value ?? []
            return (Array(full.sorted { $0.id < $1.id }.prefix(bounds.parts * 2)), try KeyStore.epoch(vendor: vendor, tx))
        }
        guard !parts.isEmpty else { return false }
        return try await foldParts(parts, epoch: epoch, vendor)
    }

    // MARK: blocks

    /// In one transaction, since they are bounded.
    /// - Parameter whatever: few are folded too.
    /// - Returns: whether there were enough.
    private func foldBlocks(_ vendor: VendorID, whatever: Bool = false) async throws -> Bool {
        let bounds = bounds, seals = seals
        guard try await store.read(vendor, { tx in
            let (blocks, bytes) = try KeyStore.waiting(vendor: vendor, tx)
            return blocks >= bounds.blocks || bytes >= bounds.bytes || whatever && blocks > 0
        }) else { return false }
        try await store.write(vendor) { tx in
            try KeyStore.foldAlone(vendor: vendor, tx)
            // Chosen by their sizes and read then: where folding has fallen behind, all there are would not fit into memory.
            var chosen: [Int64] = [], size = 0
            for one in try KeyStore.sizes(limit: 2000, vendor: vendor, tx) where size < 2 << 20 {
                chosen.append(one.id)
                size += one.bytes
            }
            let taken = try KeyStore.taken(chosen, vendor: vendor, tx)
            guard !taken.isEmpty else { return }
            try seals.seal(taken.compactMap(\.write), vendor: vendor, tx)
            var merge = KeyMerge(sources: taken.count), all: [KeyEntry] = []
            for index in taken.indices { merge.feed(index, taken[index].page.entries, isLast: true) }
            all.reserveCapacity(size / KeyPage.width)
            // So many lists are quicker sorted together than compared one by one.
            if taken.count > 16 { all = KeyPage.sorted(taken.flatMap(\.page.entries)).entries } else { _ = merge.merge(into: &all, upTo: .max) }
            try KeyStore.dropFresh(taken.map(\.id), vendor: vendor, tx)
            guard !all.isEmpty else { return }
            let id = try KeyStore.begin(level: 0, vendor: vendor, tx)
            try KeyStore.append(all, to: id, vendor: vendor, tx)
            try KeyStore.open(id, first: all.lazy.map(\.position).min()!, last: all.lazy.map(\.position).max()!, vendor: vendor, tx)
        }
        return true
    }

    // MARK: parts

    /// - Returns: false when somebody else was quicker or a person was erased meanwhile: what was made is thrown away.
    func foldParts(_ parts: [KeyStore.Part], epoch: Int64, _ vendor: VendorID) async throws -> Bool {
        let id = try await store.write(vendor) { try KeyStore.begin(level: parts[0].level + 1, vendor: vendor, $0) }
        var merge = KeyMerge(sources: parts.count), labels: [KeyEntry?] = parts.map { _ in nil }, out: [KeyEntry] = []
        let batch = bounds.pages * KeyStore.pageEntries, pages = max(1, bounds.pages / parts.count)
        var first = Int64.max, last = Int64.min, isEnded = false
        while !isEnded {
            switch merge.merge(into: &out, upTo: batch) {
            case .needs(let source):
                let part = parts[source].id, from = labels[source]
                let read = try await store.read(vendor) { try KeyStore.pages(of: part, after: from, limit: pages, vendor: vendor, $0) }
                labels[source] = read.last?.label ?? from
                merge.feed(source, read.flatMap(\.page.entries), isLast: read.count < pages)
                continue
            case .full: break
            case .ended: isEnded = true
            }
            for entry in out { (first, last) = (min(first, entry.position), max(last, entry.position)) }
            let piece = out
            try await store.write(vendor) { try KeyStore.append(piece, to: id, vendor: vendor, $0) }
            out.removeAll(keepingCapacity: true)
            // A large fold takes its time; searches must not find more and more blocks meanwhile.
            while try await foldBlocks(vendor) {}
        }
        let sources = parts.map(\.id), (lowest, highest) = (first, last)
        return try await store.write(vendor) { tx in
            try KeyStore.foldAlone(vendor: vendor, tx)
            guard try KeyStore.epoch(vendor: vendor, tx) == epoch, try KeyStore.replace(sources, vendor: vendor, tx) else {
                try KeyStore.abandon([id], vendor: vendor, tx)
                return false
            }
            if lowest <= highest { try KeyStore.open(id, first: lowest, last: highest, vendor: vendor, tx) } else { try KeyStore.abandon([id], vendor: vendor, tx) }
            return true
        }
    }

    /// Takes away the pages of parts that nobody looks into any more, some at a time.
    private func clear(_ vendor: VendorID) async throws {
        let abandoned = store.clock.now().milliseconds - Self.abandonedMilliseconds, pages = bounds.pages * 4
        while let id = try await store.read(vendor, { try KeyStore.gone(before: Instant(milliseconds: abandoned), vendor: vendor, $0) }) {
            try await store.write(vendor) { tx in
                try KeyStore.foldAlone(vendor: vendor, tx)
                try KeyStore.clear(id, pages: pages, vendor: vendor, tx)
            }
        }
    }
}

extension KeyStore {
    static func waiting(vendor: VendorID, _ tx: Transaction) throws -> (blocks: Int, bytes: Int) {
        guard let row = try tx.first("SELECT count(*) AS blocks, coalesce(sum(length(f.body)), 0) AS bytes FROM xapi_key_fresh f WHERE f.vendor_id = \(vendor)") else { return (0, 0) }
        return (try row.int("blocks"), try row.int("bytes"))
    }
    /// The oldest blocks, with their sizes.
    static func sizes(limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [(id: Int64, bytes: Int)] {
        try tx.query("SELECT f.id, length(f.body) AS bytes FROM xapi_key_fresh f WHERE f.vendor_id = \(vendor) ORDER BY f.id LIMIT \(limit)").map { (try $0.int64("id"), try $0.int("bytes")) }
    }
    /// - Returns: each with what was written with it; nil for keys of other statements.
    static func taken(_ ids: [Int64], vendor: VendorID, _ tx: Transaction) throws -> [(id: Int64, page: KeyPage, write: SealedWrite?)] {
        try tx.query("SELECT f.id, f.body, f.statements, f.digest FROM xapi_key_fresh f WHERE f.vendor_id = \(vendor) AND f.id IN \(list: ids) ORDER BY f.id").map { row in
            let id = try row.int64("id"), count = try row.int("statements")
            return (id, KeyPage(bytes: try row.blob("body")), count > 0 ? SealedWrite(first: id, count: count, digest: try row.blob("digest")) : nil)
        }
    }
    /// The first and the last block, and the bytes of all; nil where there is none.
    static func age(vendor: VendorID, _ tx: Transaction) throws -> (first: Int64, last: Int64, bytes: Int)? {
        guard let row = try tx.first("SELECT min(f.id) AS first, max(f.id) AS last, coalesce(sum(length(f.body)), 0) AS bytes FROM xapi_key_fresh f WHERE f.vendor_id = \(vendor)"),
              let first = try row.optionalInt("first"), let last = try row.optionalInt("last") else { return nil }
        return (Int64(first), Int64(last), try row.int("bytes"))
    }
    static func epoch(vendor: VendorID, _ tx: Transaction) throws -> Int64 {
        try tx.first("SELECT e.epoch FROM xapi_key_epoch e WHERE e.vendor_id = \(vendor)")?.int64("epoch") ?? 0
    }
    static func dropFresh(_ ids: [Int64], vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM xapi_key_fresh WHERE vendor_id = \(vendor) AND id IN \(list: ids)")
    }
    static func lock(_ vendor: VendorID) -> String { "laurel.keys." + vendor.value }
    /// Waits for those who look by keys in a transaction that sees what is committed meanwhile (PostgreSQL).
    static func foldAlone(vendor: VendorID, _ tx: Transaction) throws {
        guard tx.dialect == .postgres else { return }
        let name = lock(vendor)
        _ = try tx.query("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))::text AS locked")
    }
    /// A part that nobody sees yet. Its id is no other's, before or later.
    static func begin(level: Int, vendor: VendorID, _ tx: Transaction) throws -> Int64 {
        let id = Positions.first(of: tx.now) | Int64.random(in: 0..<(1 << Positions.counterBits))
        try tx.execute("""
            INSERT INTO xapi_key_part (vendor_id, id, level, state, first_position, last_position, changed_at)
            VALUES (\(vendor), \(id), \(level), \(State.building.rawValue), 0, 0, \(tx.now))
            """)
        return id
    }
    /// Somebody took the part for abandoned: a process that stood still for long must not go on.
    struct Abandoned: Error {}
    /// - Throws: ``Abandoned``
    static func append(_ entries: [KeyEntry], to part: Int64, vendor: VendorID, _ tx: Transaction) throws {
        var rows: [[SQLValue]] = []
        for start in stride(from: 0, to: entries.count, by: pageEntries) {
            let slice = entries[start..<min(start + pageEntries, entries.count)], first = slice[slice.startIndex]
            rows.append([vendor.sqlValue, .int(part), .int(first.hash), .int(first.position), .blob(KeyPage(slice).bytes)])
        }
        try tx.insert(into: "xapi_key_page", ["vendor_id", "part_id", "first_hash", "first_position", "body"], rows)
        guard try tx.execute("UPDATE xapi_key_part SET changed_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(part) AND state = \(State.building.rawValue)") == 1
        else { throw Abandoned() }
    }
    /// - Throws: ``Abandoned``; then what it stands for must stay.
    static func open(_ part: Int64, first: Int64, last: Int64, vendor: VendorID, _ tx: Transaction) throws {
        let opened = try tx.execute("""
            UPDATE xapi_key_part SET state = \(State.live.rawValue), first_position = \(first), last_position = \(last), changed_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND id = \(part) AND state = \(State.building.rawValue)
            """)
        guard opened == 1 else { throw Abandoned() }
    }
    /// - Returns: whether all were there to be replaced; if not, none is.
    static func replace(_ parts: [Int64], vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let there = try tx.count("SELECT count(*) AS found FROM xapi_key_part p WHERE p.vendor_id = \(vendor) AND p.id IN \(list: parts) AND p.state = \(State.live.rawValue)")
        guard there == parts.count else { return false }
        try abandon(parts, vendor: vendor, tx)
        return true
    }
    static func abandon(_ parts: [Int64], vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE xapi_key_part SET state = \(State.gone.rawValue), changed_at = \(tx.now) WHERE vendor_id = \(vendor) AND id IN \(list: parts)")
    }
    /// A part whose pages can go.
    static func gone(before: Instant, vendor: VendorID, _ tx: Transaction) throws -> Int64? {
        try tx.first("""
            SELECT p.id FROM xapi_key_part p
            WHERE p.vendor_id = \(vendor) AND (p.state = \(State.gone.rawValue) OR p.state = \(State.building.rawValue) AND p.changed_at < \(before)) ORDER BY p.id LIMIT 1
            """)?.int64("id")
    }
    /// Takes away some pages, and the part with the last of them.
    static func clear(_ part: Int64, pages: Int, vendor: VendorID, _ tx: Transaction) throws {
        let last = try tx.query("""
            SELECT g.first_hash, g.first_position FROM xapi_key_page g WHERE g.vendor_id = \(vendor) AND g.part_id = \(part) ORDER BY g.first_hash, g.first_position LIMIT \(pages)
            """).last
        guard let last else {
            try tx.execute("DELETE FROM xapi_key_part WHERE vendor_id = \(vendor) AND id = \(part)")
            return
        }
        try tx.execute("""
            DELETE FROM xapi_key_page
            WHERE vendor_id = \(vendor) AND part_id = \(part) AND (first_hash, first_position) <= (\(try last.int64("first_hash")), \(try last.int64("first_position")))
            """)
    }
}
