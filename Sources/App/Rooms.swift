import Assessment
package import Courses
import HTML
import Learning
import Packages
import People
import Store
import Web

/// The rooms of the house, lowest first. A new capability adds its line here and its conformance to ``Room``.
func makeRooms(_ ground: Ground, _ kinds: ActivityKinds, _ assignables: AssignableKinds, _ mail: MailSetup, _ assets: AssetFolder) -> [any Room] {
    [
        PeopleRoom(ground: ground, mail: mail),
        CoursesRoom(ground: ground, kinds: kinds, learnersIn: { course, vendor, tx in
            try tx.count("SELECT count(*) FROM enrolment WHERE vendor_id = \(vendor) AND course_id = \(course) AND is_open = 1")
        }, jobRoles: { t in JobRole.allCases.map { Choice($0.rawValue, t(.learningJobRole(role: $0.rawValue))) } }),
        LearningRoom(ground: ground, kinds: kinds, assignables: assignables),
        PackagesRoom(ground: ground, assets: assets),
        AssessmentRoom(ground: ground),
    ]
}

extension CoursesRoom: Room {
    package var activityKinds: [ActivityKind] { ContentKinds.all }
}
extension PackagesRoom: Room {}
extension AssessmentRoom: Room {}
