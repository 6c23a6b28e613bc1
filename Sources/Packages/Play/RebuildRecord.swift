import Kernel
package import SCORM
import Store

/// An item's record made anew from its log: what support restores from, and the proof that the log is whole.
package enum RebuildRecord {
    /// Folds the applied entries in order. A restoring entry goes back to what the entries before the one it names amounted to.
    package static func fold(_ entries: [[RunOp]], masteryScore: String) -> AttemptRecord {
        let facts = LaunchFacts(studentID: "", studentName: "", masteryScore: masteryScore)
        var states = [AttemptRecord()]
        for ops in entries {
            if case .restore(let after)? = ops.first {
                states.append(states.indices.contains(after) ? states[after] : states[states.count - 1])
                continue
            }
            var record = states[states.count - 1]
            _ = record.apply(ops, facts)
            states.append(record)
        }
        return states[states.count - 1]
    }

    /// The record as it was after the first `count` entries; all of them with nil.
    static func record(of item: Item, in registration: RegistrationID, after count: Int? = nil, vendor: VendorID, _ tx: Transaction) throws -> AttemptRecord {
        let log = try Registrations.applied(to: item.identifier, of: registration, vendor: vendor, tx)
        return fold(log.prefix(count ?? log.count).map(\.ops), masteryScore: item.masteryScore ?? "")
    }
}
