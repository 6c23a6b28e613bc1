import Courses
import Kernel
import Store

/// All SQL of dispatches and of what was done to them.
enum Dispatches {
    /// With the state in force. The table is `d`.
    static let columns: SQL = """
        d.*, (SELECT c.state FROM dispatch_change c WHERE c.vendor_id = d.vendor_id AND c.dispatch_id = d.id ORDER BY c.ordinal DESC LIMIT 1) AS state,
        (SELECT c.reason FROM dispatch_change c WHERE c.vendor_id = d.vendor_id AND c.dispatch_id = d.id AND c.act IN ('running', 'paused', 'revoked')
            ORDER BY c.ordinal DESC LIMIT 1) AS reason,
        (SELECT o.ended_on FROM organization o WHERE o.vendor_id = d.vendor_id AND o.id = d.organization_id) AS organization_to
        """

    static func find(_ id: DispatchID, vendor: VendorID, _ tx: Transaction) throws -> Dispatch? {
        try tx.first("SELECT \(columns) FROM dispatch d WHERE d.vendor_id = \(vendor) AND d.id = \(id)").map(Dispatch.init)
    }
    /// One within reach; nil for others.
    static func find(_ id: DispatchID, _ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> Dispatch? {
        try tx.first("""
            SELECT \(columns) FROM dispatch d WHERE d.vendor_id = \(vendor) AND d.id = \(id) AND \(.within(reach, organization: "d.organization_id"))
            """).map(Dispatch.init)
    }

    /// Counts somebody new against the limit. - Returns: false when the dispatch is full.
    static func takePlace(_ dispatch: DispatchID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE dispatch SET people = people + 1 WHERE vendor_id = \(vendor) AND id = \(dispatch) AND (most_people IS NULL OR people < most_people)
            """) == 1
    }
    static func freePlace(_ dispatch: DispatchID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE dispatch SET people = people - 1 WHERE vendor_id = \(vendor) AND id = \(dispatch)")
    }

    // MARK: what was done

    /// What is done to a dispatch, or to one of its learners.
    enum Act: String, Sendable {
        case running, paused, revoked, limits, key, removed, readmitted, erased, linked, unlinked
    }
    struct Change: Sendable {
        let act: Act
        let reason: String
        /// After a change of limits.
        let limits: DispatchLimits
        /// As the dispatch calls them; nil for what is about nobody.
        let learner: String?
        let by: String?
        let at: Instant
    }
    /// Newest first.
    /// - Parameter learner: only what is about them; nil: everything.
    static func changes(_ id: DispatchID, learner: DispatchLearnerID? = nil, vendor: VendorID, _ tx: Transaction) throws -> [Change] {
        let about: SQL = learner.map { "c.learner_id = \($0)" } ?? "1 = 1"
        return try tx.query("""
            SELECT c.*, p.name AS by_name, l.name AS learner_name, l.foreign_id FROM dispatch_change c
            LEFT JOIN person p ON p.vendor_id = c.vendor_id AND p.id = c.person_id
            LEFT JOIN dispatch_learner l ON l.vendor_id = c.vendor_id AND l.id = c.learner_id
            WHERE c.vendor_id = \(vendor) AND c.dispatch_id = \(id) AND \(about) ORDER BY c.ordinal DESC LIMIT 100
            """).map { row in
            let name = try row.optionalText("learner_name") ?? "", foreign = try row.optionalText("foreign_id")
            return Change(act: Act(rawValue: try row.text("act")) ?? .running, reason: try row.text("reason"),
                          limits: DispatchLimits(mostPeople: try row.optionalInt("most_people"), from: try row.optionalDay("from_on"), to: try row.optionalDay("to_on")),
                          learner: name.isEmpty ? foreign : name, by: try row.optionalText("by_name"), at: try row.instant("changed_at"))
        }
    }
    /// Appends what was done; the state stays what it is unless the act is one.
    static func note(_ act: Act, _ dispatch: Dispatch, reason: String, limits: DispatchLimits? = nil, learner: DispatchLearnerID? = nil, by actor: Actor, vendor: VendorID,
                     _ tx: Transaction) throws {
        let state = Dispatch.State(rawValue: act.rawValue) ?? dispatch.state
        let ordinal = try tx.count("SELECT count(*) FROM dispatch_change WHERE vendor_id = \(vendor) AND dispatch_id = \(dispatch.id)") + 1
        try tx.execute("""
            INSERT INTO dispatch_change (vendor_id, dispatch_id, ordinal, act, state, reason, learner_id, most_people, from_on, to_on, person_id, changed_at)
            VALUES (\(vendor), \(dispatch.id), \(ordinal), \(act.rawValue), \(state.rawValue), \(reason), \(learner), \(limits?.mostPeople), \(limits?.from), \(limits?.to),
                \(actor.person), \(tx.now))
            """)
    }
}
