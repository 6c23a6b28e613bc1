import Kernel
import Store

/// What Packages knows of an erased person beyond facts: whatever content wrote about them. Roll-ups stay with the
/// registration, digests in the ledger.
enum ForgetPerson {
    static func perform(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        let plays: SQL = "(SELECT r.id FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.person_id = \(person))"
        try tx.execute("DELETE FROM play_log WHERE vendor_id = \(vendor) AND registration_id IN \(plays)")
        try tx.execute("DELETE FROM play_session WHERE vendor_id = \(vendor) AND registration_id IN \(plays)")
        try tx.execute("DELETE FROM play_item WHERE vendor_id = \(vendor) AND registration_id IN \(plays)")
        try tx.execute("DELETE FROM play_token WHERE vendor_id = \(vendor) AND registration_id IN \(plays)")
        try tx.execute("DELETE FROM play_navigation WHERE vendor_id = \(vendor) AND registration_id IN \(plays)")
        try tx.execute("DELETE FROM play_sequencing WHERE vendor_id = \(vendor) AND registration_id IN \(plays)")
        try tx.execute("DELETE FROM learner_objective WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("DELETE FROM learner_data_store WHERE vendor_id = \(vendor) AND person_id = \(person)")
        try tx.execute("""
            UPDATE package_move_act SET state = '{}' WHERE vendor_id = \(vendor) AND enrolment_id IN
                (SELECT r.enrolment_id FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.person_id = \(person) AND r.enrolment_id IS NOT NULL)
            """)
        try LaunchStore.forget(plays, vendor: vendor, tx)
        try tx.execute("UPDATE play_registration SET revoked_at = coalesce(revoked_at, \(tx.now)) WHERE vendor_id = \(vendor) AND person_id = \(person)")
    }
}
