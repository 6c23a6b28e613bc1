import CMI5
import Synchronization

/// A bounded place for structures that were read; when full it begins again.
final class Kept: Sendable {
    private let known = Mutex<[String: (standard: PackageStandard, course: CourseStructure)]>([:])
    private static let bound = 200

    func get(_ key: String) -> (standard: PackageStandard, course: CourseStructure)? { known.withLock { $0[key] } }
    func put(_ key: String, _ value: (standard: PackageStandard, course: CourseStructure)) {
        known.withLock { known in
            if known.count >= Self.bound { known.removeAll(keepingCapacity: true) }
            known[key] = value
        }
    }
}
