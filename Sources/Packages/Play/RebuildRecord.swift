import Kernel
import SCORM
import Store

/// An item's record made anew from its log: what support restores from, and the proof that the log is whole.
package enum RebuildRecord {
    /// Folds the applied entries in order. A restoring entry goes back to what the entries before the one it names amounted to.
    package static func fold(_ entries: [[RunOp]], fresh: PlayRecord, _ terms: PlayTerms) -> PlayRecord {
        fold(entries.map { ($0, terms) }, fresh: fresh)
    }
    /// The same with the terms of each entry's own session. An entry that moves or arranges begins from the record it brings.
    static func fold(_ entries: [(ops: [RunOp], terms: PlayTerms)], fresh: PlayRecord) -> PlayRecord {
        var states = [fresh]
        for (ops, terms) in entries {
            if case .restore(let after)? = ops.first {
                states.append(states.indices.contains(after) ? states[after] : states[states.count - 1])
                continue
            }
            switch ops.first {
            case .moved(let record)?, .arranged(let record)?:
                states.append(record)
                continue
            default: break
            }
            // What another standard's version left here is history; a move has said what of it goes on.
            var record = states[states.count - 1]
            _ = record.apply(ops, terms)
            states.append(record)
        }
        return states[states.count - 1]
    }

    /// How many entries an earlier version wrote, with the one that moved: what they amount to cannot be gone back to within this version.
    static func floor(of item: String, in play: Registration, vendor: VendorID, _ tx: Transaction) throws -> Int {
        let moved = try Registrations.applied(to: item, of: play.id, vendor: vendor, tx).lastIndex { if case .moved? = $0.ops.first { true } else { false } }
        return moved.map { $0 + 1 } ?? 0
    }

    /// The record as it was after the first `count` entries; all of them with nil.
    static func record(of item: Item, in play: Registration, _ manifest: Manifest, after count: Int? = nil, vendor: VendorID, _ tx: Transaction) throws -> PlayRecord {
        let log = try Registrations.applied(to: item.identifier, of: play.id, vendor: vendor, tx)
        let rules = try Registrations.rules(ofSessionsOf: item.identifier, in: play.id, is2004: manifest.activities != nil, vendor: vendor, tx)
        let entries = log.prefix(count ?? log.count).map { (ops: $0.ops, terms: manifest.terms(item, play, rules: rules[$0.session] ?? PlayRules())) }
        return fold(entries, fresh: manifest.freshRecord)
    }
}
