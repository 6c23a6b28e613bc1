import Kernel
import Store

/// Statements that were stored before digests were kept get theirs from the store, newest first and some at a time: between two batches
/// whoever writes goes on, and a process that ends half-way goes on where it was.
enum SealOlder {
    /// Statements of a batch, characters of them (one is taken however long it is), and batches of one run: what is left waits for the next.
    static let batch = 2000, characters = 2 << 20, batches = 100

    /// - Returns: how many were looked at; none when nothing is left.
    static func step(_ seals: StatementSeals, batch: Int = batch, vendor: VendorID, _ tx: Transaction) throws -> Int {
        try KeyStore.foldAlone(vendor: vendor, tx)
        let below = try StatementSealStore.below(vendor: vendor, tx) ?? begin(vendor, tx)
        guard below > 0 else { return 0 }
        // Chosen by their sizes and read then: a statement may be megabytes long, and whoever writes waits.
        var chosen: [Int64] = [], size = 0
        for one in try StatementSealStore.sizes(before: below, limit: batch, vendor: vendor, tx) {
            guard chosen.isEmpty || size + one.characters <= characters else { break }
            size += one.characters
            chosen.append(one.position)
        }
        try StatementSealStore.setBelow(chosen.last ?? 0, vendor: vendor, tx)
        guard let first = chosen.last, let last = chosen.first else { return 0 }
        // Written with a digest after all, by somebody whose clock was behind or who began long before.
        let told = try StatementSealStore.open(vendor: vendor, tx) + StatementSealStore.writes(meeting: first...last, vendor: vendor, tx)
        let some = try StatementSealStore.statements(from: first, through: last, limit: chosen.count, vendor: vendor, tx)
        try seals.seal(writes(some.filter { one in !told.contains { $0.first <= one.position && one.position <= $0.last } }), vendor: vendor, tx)
        return chosen.count
    }
    /// Where nothing was sealed yet all that has no digest is older. Once something was, what has none has no excuse.
    private static func begin(_ vendor: VendorID, _ tx: Transaction) throws -> Int64 {
        guard try StatementSealStore.last(vendor: vendor, tx) == 0 else { return 0 }
        let below = try StatementSealStore.open(vendor: vendor, tx).first?.first ?? .max
        try StatementSealStore.setBelow(below, vendor: vendor, tx)
        return below
    }
    /// What stands at places without a gap counts as one write.
    /// - Parameter all: in the order of their places.
    static func writes(_ all: [StatementSealStore.Kept]) -> [SealedWrite] {
        var writes: [SealedWrite] = [], rest = all[...]
        while let first = rest.first {
            var digest = StatementDigest(), count = 0
            for one in rest {
                guard one.position == first.position + Int64(count) else { break }
                digest.add(one)
                count += 1
            }
            writes.append(SealedWrite(first: first.position, count: count, digest: digest.bytes))
            rest = rest.dropFirst(count)
        }
        return writes
    }
}
