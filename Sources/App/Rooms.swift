import Assessment
import Courses
import Learning
import People

/// The rooms of the house, lowest first. A new capability adds its line here and its conformance to ``Room``.
func makeRooms(_ ground: Ground, _ kinds: ActivityKinds, _ assignables: AssignableKinds) -> [any Room] {
    [
        LearningRoom(ground: ground, kinds: kinds, assignables: assignables),
        AssessmentRoom(ground: ground),
    ]
}

extension AssessmentRoom: Room {}
