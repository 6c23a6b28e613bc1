import Courses
import Foundation
import Kernel
import Packages

/// How the demo's SCORM zips become activities: through the same intake as an upload.
enum DemoPackages {
    static func intake(_ house: House) -> @Sendable (Data, String, CourseID, Scope<AuthorCourses>) async throws -> String {
        { _, name, _, _ in throw DemoLessons.Unfit(description: "The package \(name) cannot be taken in yet.") }
    }
}
