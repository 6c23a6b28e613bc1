import Assessment
import Courses
import Learning
import Packages
import People
import Web

/// The rooms of the house, lowest first. A new capability adds its line here and its conformance to ``Room``.
func makeRooms(_ ground: Ground, _ kinds: ActivityKinds, _ assignables: AssignableKinds, _ mail: MailSetup, _ assets: AssetFolder) -> [any Room] {
    [
        PeopleRoom(ground: ground, mail: mail),
        LearningRoom(ground: ground, kinds: kinds, assignables: assignables),
        PackagesRoom(ground: ground, assets: assets),
        AssessmentRoom(ground: ground),
    ]
}

extension PackagesRoom: Room {}
extension AssessmentRoom: Room {}
