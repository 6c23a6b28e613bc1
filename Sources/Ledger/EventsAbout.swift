import Foundation
package import Kernel
package import Store

extension Ledger {
    /// What was told of one kind about a subject, oldest first; few, since a subject is one thing.
    /// - Throws: a decoding error when the ledger holds what the type cannot read: a mistake of ours.
    package static func events<E: LedgerEvent>(_ kind: E.Type, about subject: Subject, vendor: VendorID, _ tx: Transaction) throws -> [E] {
        try tx.query("""
            SELECT e.payload FROM ledger_subject s JOIN ledger_event e ON e.vendor_id = s.vendor_id AND e.event_id = s.event_id
            WHERE s.vendor_id = \(vendor) AND s.kind = \(subject.kind) AND s.subject_id = \(subject.id) AND e.kind = \(E.kind)
            ORDER BY s.recorded_at, s.event_id LIMIT 1000
            """).map { try JSONDecoder().decode(E.self, from: Data(try $0.text("payload").utf8)) }
    }
}
