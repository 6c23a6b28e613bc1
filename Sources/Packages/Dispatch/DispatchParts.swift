import Courses
import Kernel
import Store

/// What of a course version can be taken from another learning system: packages of every standard, in a page of ours around them.
enum DispatchParts {
    /// Everything that can be played, in order.
    static func playable(_ version: CourseVersion, vendor: VendorID, _ tx: Transaction) throws -> [VersionActivity] {
        try version.activities.filter { try isPlayable($0, vendor: vendor, tx) }
    }
    /// What counts and cannot be played.
    static func hindering(_ version: CourseVersion, vendor: VendorID, _ tx: Transaction) throws -> [VersionActivity] {
        let required = version.activities.filter(\.isRequired)
        return try (required.isEmpty ? version.activities : required).filter { try !isPlayable($0, vendor: vendor, tx) }
    }
    private static func isPlayable(_ activity: VersionActivity, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard activity.kind == PackageKind.key, let id = PackageKind.package(activity.config) else { return false }
        return try Packages.find(id, vendor: vendor, tx) != nil
    }
}
