import Courses
import Kernel
import SCORM
import Store

/// All SQL of authors' test drives. A drive is a registration of nobody's enrolment: what happens in it is kept and logged as any play is,
/// and never leaves it. Beginning anew retires it, with everything it holds, and makes another.
enum TestDrives {
    /// The one that is not retired.
    static func find(_ activity: ActivityID, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Registration? {
        try tx.first("""
            SELECT * FROM play_registration WHERE vendor_id = \(vendor) AND person_id = \(person) AND activity_id = \(activity) AND is_preview = 1 AND retired_at IS NULL
            """).map(Registration.init)
    }

    /// Retires the drive: its origin, its files and whatever page is still open have nothing to say any more.
    static func retire(_ drive: Registration, vendor: VendorID, _ tx: Transaction) throws {
        for session in try LaunchStore.sessions(of: drive.id, limit: 20, vendor: vendor, tx) where session.isOpen {
            _ = try LaunchStore.end(session.id, "abandoned", vendor: vendor, tx)
        }
        // What content kept under the drive's account is nobody's any more.
        try LaunchStore.forgetDocuments("(\(drive.id))", vendor: vendor, tx)
        try tx.execute("DELETE FROM play_token WHERE vendor_id = \(vendor) AND registration_id = \(drive.id)")
        try tx.execute("UPDATE play_registration SET retired_at = \(tx.now), revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(drive.id)")
    }

    /// Retired ones, newest first.
    static func earlier(_ activity: ActivityID, of person: PersonID, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Registration] {
        try tx.query("""
            SELECT * FROM play_registration WHERE vendor_id = \(vendor) AND person_id = \(person) AND activity_id = \(activity) AND is_preview = 1
                AND retired_at IS NOT NULL ORDER BY created_at DESC LIMIT \(limit)
            """).map(Registration.init)
    }
}
