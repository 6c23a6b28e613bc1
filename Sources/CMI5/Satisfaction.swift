/// What became of a unit in one registration, whichever session brought it.
package struct UnitStanding: Sendable, Equatable, Codable {
    package var isCompleted = false
    package var isPassed = false
    /// The last judgement was a failure.
    package var isFailed = false
    package var isWaived = false
    /// Ten-thousandths, of the statement that judged last; nil without any.
    package var score: Int?
    /// Percent, 0 to 100, as the content last reported.
    package var progress: Int?
    package init(isCompleted: Bool = false, isPassed: Bool = false, isFailed: Bool = false, isWaived: Bool = false, score: Int? = nil, progress: Int? = nil) {
        self.isCompleted = isCompleted
        self.isPassed = isPassed
        self.isFailed = isFailed
        self.isWaived = isWaived
        self.score = score
        self.progress = progress
    }
    /// Nothing was reported yet.
    package var isUntouched: Bool { self == UnitStanding() }
}

extension MoveOn {
    /// Whether a unit of this rule is satisfied (13.1.4); a waived one always is (9.3.7).
    package func isSatisfied(by standing: UnitStanding) -> Bool {
        if standing.isWaived { return true }
        return switch self {
        case .passed: standing.isPassed
        case .completed: standing.isCompleted
        case .completedAndPassed: standing.isCompleted && standing.isPassed
        case .completedOrPassed: standing.isCompleted || standing.isPassed
        case .notApplicable: true
        }
    }
    /// Whether a completed statement, or one that passed, can satisfy it.
    var asksForCompletion: Bool { self != .passed && self != .notApplicable }
    var asksForPassing: Bool { self == .passed || self == .completedAndPassed }
}

/// Which blocks and whether the course are satisfied (13.1.4, usage): a block when all below it are, the course when all are.
package struct Satisfaction: Sendable, Equatable {
    package let course: CourseStructure
    /// Publisher's ids of units and blocks that are satisfied.
    package let satisfied: Set<String>
    package let isCourseSatisfied: Bool
    /// Units that are satisfied, and all of them.
    package let done: Int
    package let total: Int

    package init(_ course: CourseStructure, _ standing: (String) -> UnitStanding?) {
        var satisfied: Set<String> = []
        func look(_ part: Part) -> Bool {
            switch part {
            case .unit(let unit):
                guard unit.moveOn.isSatisfied(by: standing(unit.id) ?? UnitStanding()) else { return false }
                satisfied.insert(unit.id)
                return true
            case .block(let block):
                // Each part is looked at, also after one that is not satisfied: inner blocks count for themselves.
                let all = block.parts.map(look).allSatisfy { $0 }
                if all { satisfied.insert(block.id) }
                return all
            }
        }
        isCourseSatisfied = course.parts.map(look).allSatisfy { $0 }
        self.course = course
        self.satisfied = satisfied
        done = course.units.count { satisfied.contains($0.id) }
        total = course.units.count
    }

    /// What a satisfied statement is about.
    package enum Target: Sendable, Equatable {
        case block(Block)
        case course
    }
    /// What is satisfied and was not told yet: blocks from within, the course last (9.3.9: not twice in a registration).
    /// - Parameter told: ids of blocks and of the course that have their statement.
    package func news(told: Set<String>) -> [Target] {
        let blocks = course.blocks.filter { satisfied.contains($0.id) && !told.contains($0.id) }.map(Target.block)
        return blocks + (isCourseSatisfied && !told.contains(course.id) ? [.course] : [])
    }
}

extension AssignableUnit {
    /// How a learner's next launch opens it: to look again, when nothing that could count is left to report, since a second
    /// completion or pass would only be refused (9.3).
    package func mode(after standing: UnitStanding) -> LaunchMode {
        let hasAll = standing.isCompleted && (standing.isPassed || masteryScore == nil && !moveOn.asksForPassing && !standing.isFailed)
        return hasAll ? .review : .normal
    }
}
