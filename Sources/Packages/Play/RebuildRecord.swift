import Kernel
package import SCORM
import Store

/// An item's record made anew from its log: what support restores from, and the proof that the log is whole.
package enum RebuildRecord {
    /// Folds the applied entries in order.
    package static func fold(_ entries: [[RunOp]], masteryScore: String) -> AttemptRecord {
        let facts = LaunchFacts(studentID: "", studentName: "", masteryScore: masteryScore)
        var record = AttemptRecord()
        for ops in entries { _ = record.apply(ops, facts) }
        return record
    }

    /// The record as it was after the first `count` entries; all of them with nil.
    static func record(of item: Item, in registration: RegistrationID, after count: Int? = nil, vendor: VendorID, _ tx: Transaction) throws -> AttemptRecord {
        let log = try Registrations.applied(to: item.identifier, of: registration, vendor: vendor, tx)
        return fold(log.prefix(count ?? log.count).map(\.ops), masteryScore: item.masteryScore ?? "")
    }
}
