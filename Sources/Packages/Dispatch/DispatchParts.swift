import Courses
import Kernel
import Learning
import Store

/// What of a course version can be taken from another learning system: packages of every standard in a page of ours around them, and lessons, films,
/// documents and links. Not what is graded here, or needs a person: another system's word never stands for that.
enum DispatchParts {
    /// Everything that can be done, in order.
    static func takable(_ version: CourseVersion, vendor: VendorID, _ tx: Transaction) throws -> [VersionActivity] {
        try version.activities.filter { try isTakable($0, vendor: vendor, tx) }
    }
    /// What counts and cannot be done.
    static func hindering(_ version: CourseVersion, vendor: VendorID, _ tx: Transaction) throws -> [VersionActivity] {
        let required = version.activities.filter(\.isRequired)
        return try (required.isEmpty ? version.activities : required).filter { try !isTakable($0, vendor: vendor, tx) }
    }
    private static func isTakable(_ activity: VersionActivity, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard activity.kind == PackageKind.key else { return Readable.holds(activity) }
        guard let id = PackageKind.package(activity.config) else { return false }
        return try Packages.find(id, vendor: vendor, tx) != nil
    }
    /// Kinds of which some can be done.
    static let kinds: Set<String> = Set(ContentKinds.all.map(\.key)).union([PackageKind.key])
}
