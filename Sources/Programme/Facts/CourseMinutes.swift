import Courses
import Kernel
import Store

/// How long courses take that somebody has not begun.
enum CourseMinutes {
    static func all(_ courses: [CourseID], vendor: VendorID, _ tx: Transaction) throws -> [String: Int] {
        guard !courses.isEmpty else { return [:] }
        return Dictionary(try PublishedCourse.all(courses, vendor: vendor, tx).map { ($0.id.value, $0.expectedMinutes) }, uniquingKeysWith: { a, _ in a })
    }
}
