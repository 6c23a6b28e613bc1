import Courses
import Kernel
import Store

/// Lines of versions: the packages of an activity that are one package over time. What is uploaded into an activity is the next version of what
/// the activity has, unless the author says that it is another package; that one begins a line of its own.
extension Packages {
    /// The line that the activity's draft is at. A package that was taken in before its activity existed becomes the activity's first.
    static func line(of activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> String? {
        guard let draft = try Courses.draftActivity(activity, vendor: vendor, tx), let id = PackageKind.package(draft.config) else { return nil }
        try tx.execute("""
            UPDATE package_version SET activity_id = \(activity), number = 1 WHERE vendor_id = \(vendor) AND id = \(id) AND activity_id = ''
                AND NOT EXISTS (SELECT 1 FROM package_version o WHERE o.vendor_id = \(vendor) AND o.activity_id = \(activity))
            """)
        return try find(id, vendor: vendor, tx)?.line
    }

    /// The package that each published version of the course has in the activity.
    static func published(_ activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> [(version: CourseVersionID, package: PackageID)] {
        try tx.query("SELECT a.version_id, a.config FROM version_activity a WHERE a.vendor_id = \(vendor) AND a.activity_id = \(activity)").compactMap { row in
            guard let package = PackageKind.package(try row.text("config")) else { return nil }
            return (try row.id("version_id"), package)
        }
    }
}
