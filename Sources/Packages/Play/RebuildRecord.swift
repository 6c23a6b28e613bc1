import Kernel
import SCORM
import Store

/// An item's record made anew from its log: what support restores from, and the proof that the log is whole.
package enum RebuildRecord {
    /// Folds the applied entries in order. A restoring entry goes back to what the entries before the one it names amounted to.
    package static func fold(_ entries: [[RunOp]], fresh: PlayRecord, _ terms: PlayTerms) -> PlayRecord {
        var states = [fresh]
        for ops in entries {
            if case .restore(let after)? = ops.first {
                states.append(states.indices.contains(after) ? states[after] : states[states.count - 1])
                continue
            }
            var record = states[states.count - 1]
            _ = record.apply(ops, terms)
            states.append(record)
        }
        return states[states.count - 1]
    }

    /// The record as it was after the first `count` entries; all of them with nil.
    static func record(of item: Item, in play: Registration, _ manifest: Manifest, after count: Int? = nil, vendor: VendorID, _ tx: Transaction) throws -> PlayRecord {
        let log = try Registrations.applied(to: item.identifier, of: play.id, vendor: vendor, tx)
        return fold(log.prefix(count ?? log.count).map(\.ops), fresh: manifest.freshRecord, manifest.terms(item, play))
    }
}
