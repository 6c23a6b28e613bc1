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
/// Besides, it has days: from and to, both counted in the vendor's zone and both included. It ends with its organization.
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
    let people: Int
    let limits: DispatchLimits
    let createdAt: Instant
    let state: State
    /// Why it is in this state; empty for one that was never changed.
    let reason: String
    /// The last day of the organization; nil while it has none.
    let organizationTo: Day?

    /// - Parameter row: of ``Dispatches/columns``.
    init(_ row: Row) throws {
        id = try row.id("id")
        course = try row.id("course_id")
        organization = try row.id("organization_id")
        destination = try row.text("destination")
        key = try row.text("launch_key")
        origins = try row.text("origins").split(separator: " ").map(String.init)
        people = try row.int("people")
        limits = DispatchLimits(mostPeople: try row.optionalInt("most_people"), from: try row.optionalDay("from_on"), to: try row.optionalDay("to_on"))
        createdAt = try row.instant("created_at")
        state = try row.optionalText("state").flatMap(State.init) ?? .running
        reason = try row.optionalText("reason") ?? ""
        organizationTo = try row.optionalDay("organization_to")
    }

    /// What stands in the way of a launch on a day; nil when nothing does. The limit of people is looked at where somebody new is counted.
    func obstacle(on day: Day) -> LaunchRefused? {
        switch state {
        case .revoked: return .revoked
        case .paused: return .paused
        case .running: break
        }
        if let organizationTo, day > organizationTo { return .organizationEnded }
        if let from = limits.from, day < from { return .notBegun(from) }
        if let to = limits.to, day > to { return .ended(to) }
        return nil
    }

    /// Whether what runs has to stop: a pause lets it go on.
    func isOver(on day: Day) -> Bool { state == .revoked || lastDay.map { day > $0 } ?? false }
    private var lastDay: Day? { [limits.to, organizationTo].compactMap(\.self).min() }

    /// When a visit that begins now is over: after half a day, or with the last day in the vendor's zone.
    func end(of begun: Instant, zone: Zone) -> Instant {
        let longest = begun.adding(seconds: LaunchDispatch.hours * 3600)
        return lastDay.map { min(longest, zone.start(of: $0.adding(days: 1))) } ?? longest
    }
}

/// How many people, and on which days. Whoever has begun goes on when the dispatch is full, nobody after its last day.
struct DispatchLimits: Sendable, Equatable {
    /// nil: as many as come.
    let mostPeople: Int?
    let from: Day?
    let to: Day?
}

/// Somebody who takes a dispatched course: known by the other system's id alone, provisional under the organization.
///
/// States: counted → removed (its place is free, what was stays) → counted again; erased from either, which stays.
struct DispatchLearner: Sendable {
    let id: DispatchLearnerID
    let dispatch: DispatchID
    let organization: OrganizationID
    let foreignID: String
    /// Of ``ForeignLearner``.
    let foreignHash: String
    /// As the other system first said, or said later with proof.
    let name: String
    /// What the latest launch brought: nothing else is told back.
    let saidName: String
    /// Of the proof that the stub keeps in the other system.
    let proofHash: String
    /// An administrator lets them in once without their proof, until then.
    let readmitUntil: Instant?
    let version: CourseVersionID
    let status: DispatchStatus
    /// Ten-thousandths of a percent.
    let scoreUnits: Int?
    let done: Int
    let total: Int
    let activeMilliseconds: Int
    let lastAt: Instant
    let completedAt: Instant?
    let removedAt: Instant?
    let erasedAt: Instant?
    /// As the run time knows whoever plays. It is no person's id: nobody has a record under it.
    var player: PersonID { PersonID(id.value) }

    init(_ row: Row) throws {
        id = try row.id("id")
        dispatch = try row.id("dispatch_id")
        organization = try row.id("organization_id")
        foreignID = try row.text("foreign_id")
        foreignHash = try row.text("foreign_hash")
        name = try row.text("name")
        saidName = try row.text("said_name")
        proofHash = try row.text("proof_hash")
        readmitUntil = try row.optionalInstant("readmit_until")
        version = try row.id("version_id")
        status = DispatchStatus(rawValue: try row.text("status")) ?? .notAttempted
        scoreUnits = try row.optionalInt("score_units")
        done = try row.int("done")
        total = try row.int("total")
        activeMilliseconds = try row.int("active_ms")
        lastAt = try row.instant("last_at")
        completedAt = try row.optionalInstant("completed_at")
        removedAt = try row.optionalInstant("removed_at")
        erasedAt = try row.optionalInstant("erased_at")
    }
}
