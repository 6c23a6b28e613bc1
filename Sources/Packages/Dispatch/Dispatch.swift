import Courses
import Kernel
import Store

enum DispatchEntity {}
enum DispatchLearnerEntity {}
typealias DispatchID = ID<DispatchEntity>
typealias DispatchLearnerID = ID<DispatchLearnerEntity>

/// A course that one organization runs from its own learning system. Records and versions stay here.
///
/// States: running ⇄ paused → revoked, or running → revoked; each change is a row with who, when and why, and a revoked one stays so.
/// Besides, it has days: from and to, both counted in the vendor's zone and both included.
struct Dispatch: Sendable {
    enum State: String, Sendable, CaseIterable { case running, paused, revoked }
    let id: DispatchID
    let course: CourseID
    let organization: OrganizationID
    /// Where it runs, in the vendor's words: the other system's name.
    let destination: String
    /// Proves that a launch comes from the stub. Whoever takes the course there can read it, so it is no more than that.
    let key: String
    /// Origins that may be around the course; empty: any.
    let origins: [String]
    /// nil: as many as come.
    let mostPeople: Int?
    let people: Int
    let from: Day?
    let to: Day?
    let createdAt: Instant
    let state: State
    /// Why it is in this state; empty for one that was never changed.
    let reason: String

    /// - Parameter row: of ``Dispatches/columns``.
    init(_ row: Row) throws {
        id = try row.id("id")
        course = try row.id("course_id")
        organization = try row.id("organization_id")
        destination = try row.text("destination")
        key = try row.text("launch_key")
        origins = try row.text("origins").split(separator: " ").map(String.init)
        mostPeople = try row.optionalInt("most_people")
        people = try row.int("people")
        from = try row.optionalDay("from_on")
        to = try row.optionalDay("to_on")
        createdAt = try row.instant("created_at")
        state = try row.optionalText("state").flatMap(State.init) ?? .running
        reason = try row.optionalText("reason") ?? ""
    }

    /// What stands in the way of a launch on a day; nil when nothing does. The limit of people is looked at where somebody new is counted.
    func obstacle(on day: Day) -> LaunchRefused? {
        switch state {
        case .revoked: return .revoked
        case .paused: return .paused
        case .running: break
        }
        if let from, day < from { return .notBegun(from) }
        if let to, day > to { return .ended(to) }
        return nil
    }
}

/// Somebody who takes a dispatched course: known by the other system's id alone, provisional under the organization.
struct DispatchLearner: Sendable {
    let id: DispatchLearnerID
    let dispatch: DispatchID
    let organization: OrganizationID
    let foreignID: String
    let name: String
    let version: CourseVersionID
    let status: DispatchStatus
    /// Ten-thousandths of a percent.
    let scoreUnits: Int?
    let done: Int
    let total: Int
    let activeMilliseconds: Int
    let lastAt: Instant
    let completedAt: Instant?
    /// As the run time knows whoever plays. It is no person's id: nobody has a record under it.
    var player: PersonID { PersonID(id.value) }

    init(_ row: Row) throws {
        id = try row.id("id")
        dispatch = try row.id("dispatch_id")
        organization = try row.id("organization_id")
        foreignID = try row.text("foreign_id")
        name = try row.text("name")
        version = try row.id("version_id")
        status = DispatchStatus(rawValue: try row.text("status")) ?? .notAttempted
        scoreUnits = try row.optionalInt("score_units")
        done = try row.int("done")
        total = try row.int("total")
        activeMilliseconds = try row.int("active_ms")
        lastAt = try row.instant("last_at")
        completedAt = try row.optionalInstant("completed_at")
    }
}

/// Why a launch led nowhere. The stub shows the words and tells its own system nothing but "incomplete".
enum LaunchRefused: Sendable, Equatable {
    case unknown, noLearner, full, notBegun(Day), ended(Day), paused, revoked, unplayable
    /// As the log of launches keeps it.
    var code: String {
        switch self {
        case .unknown: "unknown"
        case .noLearner: "noLearner"
        case .full: "full"
        case .notBegun: "notBegun"
        case .ended: "ended"
        case .paused: "paused"
        case .revoked: "revoked"
        case .unplayable: "unplayable"
        }
    }
}
