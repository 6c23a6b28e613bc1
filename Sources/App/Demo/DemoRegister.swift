import Certification
import Courses
import Kernel
import People
import Store
import Synchronization

/// The ids that the demo's keys got, filled while loading. Setting the same again is harmless, since a transaction may be repeated.
final class DemoRegister: Sendable {
    private struct State: Sendable {
        var organizations: [String: OrganizationID] = [:]
        var people: [String: PersonID] = [:]
        var memberships: [String: MembershipID] = [:]
        var courses: [String: CourseID] = [:]
        var activities: [String: ActivityID] = [:]
        var certifications: [String: CertificationID] = [:]
        var attempts: [String: String] = [:]
        var submissions: [String: String] = [:]
    }
    private let state = Mutex(State())

    struct Unknown: Error, CustomStringConvertible {
        let description: String
    }

    func set(_ organization: OrganizationID, for key: String) { state.withLock { $0.organizations[key] = organization } }
    func set(_ person: PersonID, for key: String) { state.withLock { $0.people[key] = person } }
    func set(_ membership: MembershipID, of member: String, at organization: String) {
        state.withLock { $0.memberships["\(member)@\(organization)"] = membership }
    }
    func organization(_ key: String) throws -> OrganizationID { try found(state.withLock { $0.organizations[key] }, "organization", key) }
    func person(_ key: String) throws -> PersonID { try found(state.withLock { $0.people[key] }, "person", key) }
    func membership(of member: String, at organization: String) throws -> MembershipID {
        try found(state.withLock { $0.memberships["\(member)@\(organization)"] }, "membership", "\(member)@\(organization)")
    }

    func set(_ course: CourseID, for key: String) { state.withLock { $0.courses[key] = course } }
    func set(_ activity: ActivityID, of course: String, activity key: String) { state.withLock { $0.activities["\(course)/\(key)"] = activity } }
    func set(_ certification: CertificationID, for key: String) { state.withLock { $0.certifications[key] = certification } }
    func course(_ key: String) throws -> CourseID { try found(state.withLock { $0.courses[key] }, "course", key) }
    func activity(_ key: String, of course: String) throws -> ActivityID {
        try found(state.withLock { $0.activities["\(course)/\(key)"] }, "activity", "\(course)/\(key)")
    }
    func certification(_ key: String) throws -> CertificationID { try found(state.withLock { $0.certifications[key] }, "certification", key) }
    /// The open attempt or submission of a member at an activity.
    func setAttempt(_ id: String, _ member: String, _ activity: String) { state.withLock { $0.attempts["\(member)/\(activity)"] = id } }
    func attempt(_ member: String, _ activity: String) throws -> String { try found(state.withLock { $0.attempts["\(member)/\(activity)"] }, "attempt", "\(member)/\(activity)") }
    func setSubmission(_ id: String, _ member: String, _ activity: String) { state.withLock { $0.submissions["\(member)/\(activity)"] = id } }
    func submission(_ member: String, _ activity: String) throws -> String {
        try found(state.withLock { $0.submissions["\(member)/\(activity)"] }, "submission", "\(member)/\(activity)")
    }

    private func found<T>(_ value: T?, _ kind: String, _ key: String) throws -> T {
        guard let value else { throw Unknown(description: "The demo names the \(kind) \(key) before it is made.") }
        return value
    }
}

/// Steps of history waiting for their turn, carried out in the order of time, many to one commit.
struct DemoHistory {
    typealias Body = @Sendable (Transaction) throws -> Void
    private var steps: [(now: Instant, order: Int, body: Body)] = []

    mutating func add(_ now: Instant, _ body: @escaping Body) { steps.append((now, steps.count, body)) }

    /// Takes out the steps before an instant.
    mutating func split(before instant: Instant) -> DemoHistory {
        var early = DemoHistory()
        early.steps = steps.filter { $0.now < instant }
        steps.removeAll { $0.now < instant }
        return early
    }

    /// - Returns: how many steps were carried out.
    mutating func run(_ store: Store, vendor: VendorID, clock: DemoClock, batch: Int = 100) async throws -> Int {
        let sorted = steps.sorted { ($0.now, $0.order) < ($1.now, $1.order) }
        var index = 0
        while index < sorted.count {
            let slice = sorted[index..<min(index + batch, sorted.count)]
            if let last = slice.last { clock.move(to: last.now) }
            try await store.writeSeries(vendor, slice.map { ($0.now, $0.body) })
            index += slice.count
        }
        steps = []
        return sorted.count
    }
}
