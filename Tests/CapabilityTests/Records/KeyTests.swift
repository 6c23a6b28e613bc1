import Kernel
import Ledger
import Store
import Support
import Testing
@testable import Records

/// Numbers that are the same in every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}

@Suite("Records: keys, as lists")
struct KeyListTests {
    @Test("a page gives back its entries, finds them, and knows what is not there")
    func page() {
        var dice = Dice(state: 1)
        let all = (0..<500).map { _ in KeyEntry(hash: Int64.random(in: -20...20, using: &dice), position: Int64.random(in: 0...60, using: &dice)) }
        let page = KeyPage.sorted(all), unique = Set(all).sorted()
        #expect(page.entries == unique)
        #expect(KeyPage(bytes: page.bytes) == page)
        for hash in Int64(-22)...22 {
            #expect(page.positions(of: hash) == unique.filter { $0.hash == hash }.map(\.position))
            for position in Int64(-1)...61 {
                let wanted = KeyEntry(hash: hash, position: position)
                #expect(page.contains(wanted) == unique.contains(wanted))
                #expect(page.lowerBound(wanted) == unique.count { $0 < wanted })
            }
        }
        #expect(page.without([unique[3], unique[7]]).entries == unique.filter { $0 != unique[3] && $0 != unique[7] })
        #expect(KeyPage([]).isEmpty && KeyPage([]).lowerBound(unique[0]) == 0)
    }

    @Test("lists in pieces of any size are merged into one in order, each entry once", arguments: 0..<40)
    func merge(seed: Int) {
        var dice = Dice(state: UInt64(seed) &* 77 &+ 5)
        let lists = (0..<Int.random(in: 1...7, using: &dice)).map { _ in
            Set((0..<Int.random(in: 0...60, using: &dice)).map { _ in KeyEntry(hash: Int64.random(in: -5...5, using: &dice), position: Int64.random(in: 0...12, using: &dice)) }).sorted()
        }
        var merge = KeyMerge(sources: lists.count), at = lists.map { _ in 0 }, out: [KeyEntry] = [], all: [KeyEntry] = [], pieces = 0
        loop: while true {
            switch merge.merge(into: &out, upTo: 10) {
            case .needs(let source):
                let size = min(Int.random(in: 0...9, using: &dice), lists[source].count - at[source]), end = at[source] + size
                merge.feed(source, Array(lists[source][at[source]..<end]), isLast: end == lists[source].count && Bool.random(using: &dice))
                at[source] = end
            case .full:
                #expect(out.count == 10)
                pieces += 1
                all += out
                out = []
            case .ended:
                all += out
                break loop
            }
        }
        #expect(all == Set(lists.joined()).sorted())
        #expect(pieces == all.count / 10 || all.count % 10 == 0)
    }
}

@Suite("Records: keys, in the store")
struct KeyStoreTests {
    private static let vendor = VendorID("v-keys"), other = VendorID("v-other")
    /// So small that a few blocks make parts of several sizes.
    private static let small: KeyFolds.Bounds = { var bounds = KeyFolds.Bounds(); (bounds.blocks, bounds.bytes, bounds.parts, bounds.pages) = (3, 1 << 20, 2, 2); return bounds }()

    private func entries(_ dice: inout Dice, _ count: Int, near: Int64) -> [KeyEntry] {
        (0..<count).map { _ in
            // Some that many have, and many that one has.
            let hash = Bool.random(using: &dice) ? Int64.random(in: -3...3, using: &dice) : Int64.random(in: Int64.min...Int64.max, using: &dice)
            return KeyEntry(hash: hash, position: max(0, near + Int64.random(in: -40...40, using: &dice)))
        }
    }
    private func check(_ model: Set<KeyEntry>, _ store: Store, _ dice: inout Dice) async throws {
        let hashes = Array(Set(model.map(\.hash)).union([-3, -2, -1, 0, 1, 2, 3, 99]).shuffled(using: &dice).prefix(14)) + [0, 1]
        let probes = (0..<12).map { _ in (Int64.random(in: 0...700, using: &dice), Bool.random(using: &dice)) }
        try await store.read(Self.vendor) { tx in
            let shelf = try KeyShelf(vendor: Self.vendor, tx)
            for hash in hashes {
                let places = model.filter { $0.hash == hash }.map(\.position).sorted()
                for isAscending in [true, false] {
                    var walk = KeyWalk(shelf, [hash], isAscending: isAscending), found: [Int64] = [], target: Int64 = isAscending ? 0 : .max
                    while let place = try walk.seek(target) {
                        found.append(place)
                        target = isAscending ? place + 1 : place - 1
                    }
                    #expect(found == (isAscending ? places : places.reversed()))
                }
                for (target, isAscending) in probes {
                    var walk = KeyWalk(shelf, [hash], isAscending: isAscending)
                    #expect(try walk.seek(target) == (isAscending ? places.first { $0 >= target } : places.last { $0 <= target }))
                }
            }
            // Those that have one of two, and another besides.
            let either = Set(model.filter { [hashes[0], hashes[1]].contains($0.hash) }.map(\.position)), common = Set(model.filter { $0.hash == 0 }.map(\.position)).intersection(either)
            var walks = [KeyWalk(shelf, [hashes[0], hashes[1]], isAscending: false), KeyWalk(shelf, [0], isAscending: false)], met: [Int64] = [], target = Int64.max
            while let place = try walks.meet(target) {
                met.append(place)
                target = place - 1
            }
            #expect(met == common.sorted(by: >))
            // Nothing is given beyond a bound.
            let bound = met.isEmpty ? 300 : met[met.count / 2]
            var bounded = [KeyWalk(shelf, [hashes[0], hashes[1]], isAscending: false), KeyWalk(shelf, [0], isAscending: false)], within: [Int64] = []
            target = .max
            while let place = try bounded.meet(target, last: bound) {
                within.append(place)
                target = place - 1
            }
            #expect(within.filter { $0 >= bound } == met.filter { $0 >= bound } && within.allSatisfy { $0 >= bound })
        }
    }

    @Test("whatever is added, folded and taken out, and in which order: a search finds just what is there", arguments: EngineKind.allCases, 0..<3)
    func model(engine: EngineKind, seed: Int) async throws {
        let database = try await TestDatabase.make(engine)
        let store = database.store, folds = KeyFolds(store, Ledger(), bounds: Self.small)
        var dice = Dice(state: UInt64(seed) &+ 11), model: Set<KeyEntry> = []
        // Another vendor's are never found.
        try await store.append(Self.other) { try KeyStore.add([KeyEntry(hash: 0, position: 1), KeyEntry(hash: 1, position: 2)], id: 1, vendor: Self.other, $0) }
        for round in 0..<30 {
            let block = entries(&dice, Int.random(in: 1...(round % 7 == 0 ? 3000 : 60), using: &dice), near: Int64(round * 20))
            try await store.append(Self.vendor) { try KeyStore.add(block, id: Int64(round), vendor: Self.vendor, $0) }
            model.formUnion(block)
            if Int.random(in: 0..<3, using: &dice) == 0 { try await folds.fold(Self.vendor) }
            if Int.random(in: 0..<5, using: &dice) == 0 {
                let hash = Int64.random(in: -3...3, using: &dice), gone = model.filter { $0.hash == hash && Bool.random(using: &dice) }
                try await store.write(Self.vendor) { try KeyStore.remove(gone, vendor: Self.vendor, $0) }
                model.subtract(gone)
            }
            if round % 6 == 5 { try await check(model, store, &dice) }
        }
        try await folds.fold(Self.vendor)
        try await check(model, store, &dice)
        // Folding leaves few lists, and nothing of what it replaced.
        let (levels, pages, states) = try await store.read(Self.vendor) { tx in
            (Dictionary(grouping: try KeyStore.parts(vendor: Self.vendor, tx), by: \.level).mapValues(\.count),
             try tx.count("SELECT count(*) AS n FROM xapi_key_page g WHERE g.vendor_id = \(Self.vendor) AND g.part_id NOT IN (SELECT p.id FROM xapi_key_part p WHERE p.vendor_id = \(Self.vendor))"),
             try tx.count("SELECT count(*) AS n FROM xapi_key_part p WHERE p.vendor_id = \(Self.vendor) AND p.state <> 1"))
        }
        #expect(levels.values.allSatisfy { $0 < 2 } && !levels.isEmpty, "\(levels)")
        #expect(pages == 0 && states == 0)
        #expect(try await store.read(Self.other) { try KeyStore.fresh(vendor: Self.other, $0).count } == 1)
        await database.close()
    }

    @Test("a fold that read entries before a person was erased is thrown away, and the next one has them no more", arguments: EngineKind.allCases)
    func erasedMeanwhile(engine: EngineKind) async throws {
        let database = try await TestDatabase.make(engine)
        let store = database.store, gone = KeyEntry(hash: 7, position: 5), kept = KeyEntry(hash: 7, position: 6)
        try await store.write(Self.vendor) { tx in
            for id in [Int64(1), 2] {
                let part = try KeyStore.begin(level: 0, vendor: Self.vendor, tx)
                try KeyStore.append([id == 1 ? gone : kept], to: part, vendor: Self.vendor, tx)
                try KeyStore.open(part, first: 5, last: 6, vendor: Self.vendor, tx)
            }
        }
        let (parts, epoch) = try await store.read(Self.vendor) { (try KeyStore.parts(vendor: Self.vendor, $0), try KeyStore.epoch(vendor: Self.vendor, $0)) }
        try await store.write(Self.vendor) { try KeyStore.remove([gone], vendor: Self.vendor, $0) }
        let folds = KeyFolds(store, Ledger(), bounds: Self.small)
        #expect(try await !folds.foldParts(parts, epoch: epoch, Self.vendor))
        try await folds.fold(Self.vendor)
        let found = try await store.read(Self.vendor) { tx in
            let shelf = try KeyShelf(vendor: Self.vendor, tx)
            return (try shelf.contains(gone), try shelf.contains(kept), shelf.parts.count)
        }
        #expect(found == (false, true, 1))
        await database.close()
    }

    @Test("parts that a process left half-written are cleared away after ten minutes, not before", arguments: EngineKind.allCases)
    func abandoned(engine: EngineKind) async throws {
        let moved = MovableClock(at: Instant(milliseconds: 1_800_000_000_000)), database = try await TestDatabase.make(engine, clock: moved.clock)
        let store = database.store, folds = KeyFolds(store, Ledger(), bounds: Self.small)
        try await store.write(Self.vendor) { tx in
            let part = try KeyStore.begin(level: 3, vendor: Self.vendor, tx)
            try KeyStore.append((0..<2000).map { KeyEntry(hash: $0, position: 1) }, to: part, vendor: Self.vendor, tx)
        }
        func pages() async throws -> Int { try await store.read(Self.vendor) { try $0.count("SELECT count(*) AS n FROM xapi_key_page g WHERE g.vendor_id = \(Self.vendor)") } }
        try await folds.fold(Self.vendor)
        #expect(try await pages() == 5)
        moved.advance(seconds: 601)
        try await folds.fold(Self.vendor)
        #expect(try await pages() == 0)
        await database.close()
    }
}
