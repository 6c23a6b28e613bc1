import Courses
import Kernel
import Learning
import Store

/// Which package an enrolment plays where a move has put it. The course version stays the enrolment's own: a move changes the package of one
/// activity. Whoever is later taken to another course version plays what that one has.
enum PackagePlaces {
    struct Place: Sendable {
        let package: PackageID
        let move: PackageMoveID
    }

    /// - Returns: nil where the course version decides.
    static func package(of enrolment: Enrolment, _ activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> PackageID? {
        try find(enrolment.id, activity, version: enrolment.version, vendor: vendor, tx)?.package
    }
    static func find(_ enrolment: EnrolmentID, _ activity: ActivityID, version: CourseVersionID, vendor: VendorID, _ tx: Transaction) throws -> Place? {
        try tx.first("""
            SELECT l.package_id, l.move_id FROM package_place l
            WHERE l.vendor_id = \(vendor) AND l.enrolment_id = \(enrolment) AND l.activity_id = \(activity) AND l.version_id = \(version)
            """).map { Place(package: try $0.id("package_id"), move: try $0.id("move_id")) }
    }
    static func put(_ enrolment: EnrolmentID, _ activity: ActivityID, version: CourseVersionID, at place: Place, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO package_place (vendor_id, enrolment_id, activity_id, version_id, package_id, move_id, placed_at)
            VALUES (\(vendor), \(enrolment), \(activity), \(version), \(place.package), \(place.move), \(tx.now))
            ON CONFLICT (vendor_id, enrolment_id, activity_id) DO UPDATE SET version_id = excluded.version_id, package_id = excluded.package_id,
                move_id = excluded.move_id, placed_at = excluded.placed_at
            """)
    }
    /// The course version decides again; the acts say what was.
    static func clear(_ enrolment: EnrolmentID, _ activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM package_place WHERE vendor_id = \(vendor) AND enrolment_id = \(enrolment) AND activity_id = \(activity)")
    }
}
