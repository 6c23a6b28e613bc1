import Kernel
import Store

/// The keys of a vendor as one transaction sees them.
final class KeyShelf {
    let vendor: VendorID
    let tx: Transaction
    let parts: [KeyStore.Part]
    private let fresh: [KeyPage]
    init(vendor: VendorID, _ tx: Transaction) throws {
        (self.vendor, self.tx) = (vendor, tx)
        // In this order: where each statement sees what was committed meanwhile, blocks that are being folded are seen twice and not missed.
        fresh = try KeyStore.fresh(vendor: vendor, tx).map(\.page)
        parts = try KeyStore.parts(vendor: vendor, tx)
    }
    func contains(_ entry: KeyEntry) throws -> Bool {
        if fresh.contains(where: { $0.contains(entry) }) { return true }
        return try parts.contains { part in
            guard part.first <= entry.position, entry.position <= part.last else { return false }
            return try KeyStore.page(of: part.id, atOrBefore: entry, vendor: vendor, tx)?.page.contains(entry) ?? false
        }
    }
    /// The places under a hash in blocks that are in no part yet, lowest first.
    func fresh(_ hash: Int64) -> [Int64] { fresh.flatMap { $0.positions(of: hash) }.sorted() }
}

/// Walks down, or up, the places of statements that have any of some keys. What is not reached is not read: of a key that many have
/// only the newest parts are opened.
struct KeyWalk {
    private enum Lane {
        case fresh([Int64])
        /// A part of which nothing was read yet.
        case closed(KeyStore.Part, hash: Int64)
        case open(KeyStore.Part, hash: Int64, label: KeyEntry, page: KeyPage, at: Int64)
    }
    private let shelf: KeyShelf
    private let isAscending: Bool
    private var lanes: [Lane] = []
    private var openings = 0

    init(_ shelf: KeyShelf, _ hashes: [Int64], isAscending: Bool) {
        self.shelf = shelf
        self.isAscending = isAscending
        for hash in Set(hashes) {
            let fresh = shelf.fresh(hash)
            if !fresh.isEmpty { lanes.append(.fresh(fresh)) }
            lanes += shelf.parts.map { .closed($0, hash: hash) }
        }
    }

    /// The first place at `target` or beyond it in the direction of the walk; nil at its end. Targets never go back.
    mutating func seek(_ target: Int64) throws -> Int64? {
        while true {
            var best: Int64?, closed: Int?, ended: [Int] = []
            for index in lanes.indices {
                guard let (place, isSure) = try reach(index, target) else {
                    ended.append(index)
                    continue
                }
                // A closed lane may hold what is looked for: it is opened when nothing nearer is known.
                if best == nil || isNearer(place, than: best!) || place == best && isSure { (best, closed) = (place, isSure ? nil : index) }
            }
            for index in ended.reversed() { lanes.remove(at: index) }
            guard let best else { return nil }
            guard let closed else { return best }
            try open(closed - ended.count { $0 < closed }, target)
        }
    }
    fileprivate func passes(_ place: Int64, _ last: Int64) -> Bool { isNearer(last, than: place) }
    private func isNearer(_ a: Int64, than b: Int64) -> Bool { isAscending ? a < b : a > b }

    /// Where a lane is after going to the target, and whether that place is known to be there; nil at the lane's end.
    private mutating func reach(_ index: Int, _ target: Int64) throws -> (Int64, Bool)? {
        switch lanes[index] {
        case .fresh(let places):
            let below = places.partitioning { $0 >= target }
            if isAscending { return below < places.count ? (places[below], true) : nil }
            if below < places.count, places[below] == target { return (target, true) }
            return below > 0 ? (places[below - 1], true) : nil
        case .closed(let part, _):
            if isAscending { return part.last < target ? nil : (max(part.first, target), false) }
            return part.first > target ? nil : (min(part.last, target), false)
        case .open(let part, let hash, let label, let page, let at):
            if at == target || isNearer(target, than: at) { return (at, true) }
            guard let found = try find(part, hash, target, label, page) else { return nil }
            lanes[index] = .open(part, hash: hash, label: found.label, page: found.page, at: found.at)
            return (found.at, true)
        }
    }
    private mutating func open(_ index: Int, _ target: Int64) throws {
        guard case .closed(let part, let hash) = lanes[index] else { return }
        openings += 1
        // A key that is not in the newest part may be in any: where each question is a way to the server and back, all are asked at once.
        if openings > 1, shelf.tx.dialect == .postgres { return try openAll(target) }
        guard let found = try find(part, hash, target, nil, nil) else {
            lanes.remove(at: index)
            return
        }
        lanes[index] = .open(part, hash: hash, label: found.label, page: found.page, at: found.at)
    }

    private mutating func openAll(_ target: Int64) throws {
        var wanted: [Int64: [Int64]] = [:]
        for case .closed(let part, let hash) in lanes { wanted[hash, default: []].append(part.id) }
        var known: [Int64: [Int64: KeyStore.Labelled]] = [:]
        for (hash, parts) in wanted { known[hash] = try KeyStore.pages(of: parts, atOrBefore: KeyEntry(hash: hash, position: target), vendor: shelf.vendor, shelf.tx) }
        lanes = try lanes.compactMap { lane in
            guard case .closed(let part, let hash) = lane else { return lane }
            let found: Found? = if let first = known[hash]?[part.id] { try find(part, hash, target, from: first) } else { isAscending ? try find(part, hash, target, nil, nil) : nil }
            guard let found else { return nil }
            return .open(part, hash: hash, label: found.label, page: found.page, at: found.at)
        }
    }

    private typealias Found = (label: KeyEntry, page: KeyPage, at: Int64)
    /// Looks in the page at hand first.
    private func find(_ part: KeyStore.Part, _ hash: Int64, _ target: Int64, _ label: KeyEntry?, _ page: KeyPage?) throws -> Found? {
        let wanted = KeyEntry(hash: hash, position: target), vendor = shelf.vendor, tx = shelf.tx
        let current: KeyStore.Labelled
        if let label, let page, !page.isEmpty, page[0] <= wanted, page[page.count - 1] >= wanted { current = (label, page) } else if let found = try KeyStore.page(of: part.id, atOrBefore: wanted, vendor: vendor, tx) {
            current = found
        } else if isAscending, let first = try KeyStore.pages(of: part.id, after: nil, limit: 1, vendor: vendor, tx).first { current = first } else { return nil }
        return try find(part, hash, target, from: current)
    }
    /// Looks from a page on that lies at what is looked for or before it, going up, or after it, going down.
    private func find(_ part: KeyStore.Part, _ hash: Int64, _ target: Int64, from first: KeyStore.Labelled) throws -> Found? {
        let wanted = KeyEntry(hash: hash, position: target), vendor = shelf.vendor, tx = shelf.tx
        var current = first
        while true {
            let index = current.page.lowerBound(wanted)
            if isAscending {
                if index < current.page.count { return entry(current, index, hash) }
                guard let next = try KeyStore.pages(of: part.id, after: current.label, limit: 1, vendor: vendor, tx).first else { return nil }
                current = next
            } else {
                if index < current.page.count, current.page[index] == wanted { return entry(current, index, hash) }
                if index > 0 { return entry(current, index - 1, hash) }
                guard let before = try KeyStore.page(of: part.id, before: current.label, vendor: vendor, tx) else { return nil }
                current = before
            }
        }
    }
    /// The entry, when it is still one of the hash.
    private func entry(_ current: KeyStore.Labelled, _ index: Int, _ hash: Int64) -> Found? {
        let entry = current.page[index]
        return entry.hash == hash ? (current.label, current.page, entry.position) : nil
    }
}

extension [KeyWalk] {
    /// The first place at `target` or beyond it that all of them come to.
    /// - Parameter last: beyond which none is looked for.
    mutating func meet(_ target: Int64, last: Int64? = nil) throws -> Int64? {
        var candidate = target
        search: while true {
            if let last, let one = first, one.passes(candidate, last) { return nil }
            for index in indices {
                guard let place = try self[index].seek(candidate) else { return nil }
                if place != candidate {
                    candidate = place
                    continue search
                }
            }
            return candidate
        }
    }
}

extension [Int64] {
    /// The first index from which on the condition holds; it holds for none before.
    fileprivate func partitioning(_ holds: (Int64) -> Bool) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
