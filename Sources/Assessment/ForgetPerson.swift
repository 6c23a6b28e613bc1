import Kernel
import Store

/// What Assessment knows of an erased person beyond facts: answers, work with its files, what assessors wrote to them.
/// Results, marks and digests stay: they are the evidence of decisions.
enum ForgetPerson {
    static func perform(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE exam_answer SET response = NULL WHERE vendor_id = \(vendor)
                AND attempt_id IN (SELECT a.id FROM exam_attempt a WHERE a.vendor_id = \(vendor) AND a.person_id = \(person))
            """)
        let work: SQL = "(SELECT s.id FROM submission s WHERE s.vendor_id = \(vendor) AND s.person_id = \(person))"
        try tx.execute("UPDATE judgement SET comment = '' WHERE vendor_id = \(vendor) AND submission_id IN \(work)")
        // The files themselves are swept once nothing names them.
        try tx.execute("DELETE FROM blob_reference WHERE vendor_id = \(vendor) AND owner_kind = 'submission' AND owner_id IN \(work)")
        try tx.execute("DELETE FROM submission_file WHERE vendor_id = \(vendor) AND submission_id IN \(work)")
        try tx.execute("UPDATE submission SET body = NULL WHERE vendor_id = \(vendor) AND person_id = \(person)")
    }
}
