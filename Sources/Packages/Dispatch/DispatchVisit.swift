import Courses
import Kernel
import Store

/// A launch that is going on, as its pass or its token proves.
struct DispatchVisit: Sendable {
    let dispatch: Dispatch
    let learner: DispatchLearner
    let version: CourseVersion
    let parts: [VersionActivity]
    /// Nothing of it is believed afterwards.
    let until: Instant

    func after(_ part: VersionActivity) -> VersionActivity? { neighbour(of: part, 1) }
    func before(_ part: VersionActivity) -> VersionActivity? { neighbour(of: part, -1) }
    private func neighbour(of part: VersionActivity, _ step: Int) -> VersionActivity? {
        parts.firstIndex { $0.id == part.id }.flatMap { parts.indices.contains($0 + step) ? parts[$0 + step] : nil }
    }

    /// How long a launch's token opens the pages.
    static let enterSeconds = 300

    /// - Returns: nil for a pass that is over or made up, or of a dispatch that has ended.
    static func find(pass: String, vendor: VendorID, zone: Zone, _ tx: Transaction) throws -> DispatchVisit? {
        guard let row = try tx.first("""
            SELECT n.dispatch_id, n.learner_id, n.until FROM dispatch_launch n WHERE n.vendor_id = \(vendor) AND n.pass_hash = \(WriteToken.hash(pass)) AND n.until > \(tx.now)
            """), let dispatch = try Dispatches.find(row.id("dispatch_id"), vendor: vendor, tx), !dispatch.isOver(on: zone.day(at: tx.now)),
            let id: DispatchLearnerID = try row.optionalID("learner_id"), let learner = try DispatchLearners.find(id, vendor: vendor, tx),
            let version = try Courses.version(learner.version, vendor: vendor, tx) else { return nil }
        return DispatchVisit(dispatch: dispatch, learner: learner, version: version, parts: try DispatchParts.takable(version, vendor: vendor, tx), until: try row.instant("until"))
    }

    /// How the learner of a launch's token stands. - Returns: nil for a token that is over or made up.
    static func standing(token: String, vendor: VendorID, _ tx: Transaction) throws -> (DispatchLearner, Dispatch.State)? {
        guard let row = try tx.first("""
            SELECT n.dispatch_id, n.learner_id FROM dispatch_launch n WHERE n.vendor_id = \(vendor) AND n.token_hash = \(WriteToken.hash(token)) AND n.until > \(tx.now)
            """), let dispatch = try Dispatches.find(row.id("dispatch_id"), vendor: vendor, tx), let id: DispatchLearnerID = try row.optionalID("learner_id"),
            let learner = try DispatchLearners.find(id, vendor: vendor, tx) else { return nil }
        return (learner, dispatch.state)
    }
}
