import Courses
import Kernel
import SCORM
import Store

/// All SQL of dispatches, their learners and launches.
enum Dispatches {
    /// With the state in force. The table is `d`.
    static let columns: SQL = """
        d.*, (SELECT c.state FROM dispatch_change c WHERE c.vendor_id = d.vendor_id AND c.dispatch_id = d.id ORDER BY c.ordinal DESC LIMIT 1) AS state,
        (SELECT c.reason FROM dispatch_change c WHERE c.vendor_id = d.vendor_id AND c.dispatch_id = d.id ORDER BY c.ordinal DESC LIMIT 1) AS reason
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

    struct Change: Sendable {
        let state: Dispatch.State
        let reason: String
        let by: String?
        let at: Instant
    }
    /// Newest first.
    static func changes(_ id: DispatchID, vendor: VendorID, _ tx: Transaction) throws -> [Change] {
        try tx.query("""
            SELECT c.state, c.reason, c.changed_at, p.name FROM dispatch_change c LEFT JOIN person p ON p.vendor_id = c.vendor_id AND p.id = c.person_id
            WHERE c.vendor_id = \(vendor) AND c.dispatch_id = \(id) ORDER BY c.ordinal DESC LIMIT 100
            """).map {
            Change(state: Dispatch.State(rawValue: try $0.text("state")) ?? .running, reason: try $0.text("reason"), by: try $0.optionalText("name"), at: try $0.instant("changed_at"))
        }
    }

    // MARK: learners

    static func learner(_ id: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> DispatchLearner? {
        try tx.first("SELECT * FROM dispatch_learner WHERE vendor_id = \(vendor) AND id = \(id)").map(DispatchLearner.init)
    }
    static func learner(foreign: String, of dispatch: DispatchID, vendor: VendorID, _ tx: Transaction) throws -> DispatchLearner? {
        try tx.first("SELECT * FROM dispatch_learner WHERE vendor_id = \(vendor) AND dispatch_id = \(dispatch) AND foreign_id = \(foreign)").map(DispatchLearner.init)
    }
    /// - Parameter status: only those; nil for all.
    static func learners(of dispatch: DispatchID, status: String?, search: String, offset: Int, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> (total: Int, rows: [DispatchLearner]) {
        let wanted: SQL = """
            l.vendor_id = \(vendor) AND l.dispatch_id = \(dispatch) AND (\(status ?? "") = '' OR l.status = \(status ?? ""))
                AND (\(search) = '' OR lower(l.name) LIKE \("%\(search.lowercased())%"))
            """
        let rows = try tx.query("SELECT l.* FROM dispatch_learner l WHERE \(wanted) ORDER BY l.last_at DESC, l.id LIMIT \(limit) OFFSET \(offset)").map(DispatchLearner.init)
        return (try tx.count("SELECT count(*) FROM dispatch_learner l WHERE \(wanted)"), rows)
    }

    /// Counts somebody new against the limit. - Returns: false when the dispatch is full.
    static func takePlace(_ dispatch: DispatchID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE dispatch SET people = people + 1 WHERE vendor_id = \(vendor) AND id = \(dispatch) AND (most_people IS NULL OR people < most_people)
            """) == 1
    }

    /// What all parts of the pinned version amount to, after one of them has moved.
    /// - Returns: the learner before and after.
    static func settle(_ id: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> (before: DispatchLearner, after: DispatchLearner)? {
        guard let before = try learner(id, vendor: vendor, tx) else { return nil }
        let parts = try tx.query("""
            SELECT a.is_required, r.status, r.score_units, r.active_ms FROM version_activity a
            LEFT JOIN play_registration r ON r.vendor_id = a.vendor_id AND r.learner_id = \(id) AND r.activity_id = a.activity_id
            WHERE a.vendor_id = \(vendor) AND a.version_id = \(before.version)
            """).map { row in
            DispatchSum.Part(isRequired: try row.bool("is_required"), status: try row.optionalText("status").flatMap(LessonStatus.init) ?? .notAttempted,
                             scoreUnits: try row.optionalInt("score_units"), activeMilliseconds: try row.optionalInt("active_ms") ?? 0)
        }
        let sum = DispatchSum(parts)
        let completed = before.completedAt ?? (sum.status.isComplete ? tx.now : nil)
        try tx.execute("""
            UPDATE dispatch_learner SET status = \(sum.status.rawValue), score_units = \(sum.scoreUnits), done = \(sum.done), total = \(sum.total), active_ms = \(sum.activeMilliseconds),
                last_at = \(tx.now), completed_at = \(completed) WHERE vendor_id = \(vendor) AND id = \(id)
            """)
        return try learner(id, vendor: vendor, tx).map { (before, $0) }
    }

    // MARK: launches

    struct LaunchRow: Sendable {
        let name: String?
        let standard: String
        let from: String
        let outcome: String
        let at: Instant
    }
    /// Newest first.
    static func launches(of dispatch: DispatchID, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [LaunchRow] {
        try tx.query("""
            SELECT n.*, l.name FROM dispatch_launch n LEFT JOIN dispatch_learner l ON l.vendor_id = n.vendor_id AND l.id = n.learner_id
            WHERE n.vendor_id = \(vendor) AND n.dispatch_id = \(dispatch) ORDER BY n.at DESC, n.id DESC LIMIT \(limit)
            """).map {
            LaunchRow(name: try $0.optionalText("name"), standard: try $0.text("standard"), from: try $0.text("opened_from"), outcome: try $0.text("outcome"), at: try $0.instant("at"))
        }
    }
    /// Writes a launch, or why there was none, into the log.
    static func noteLaunch(_ dispatch: DispatchID, learner: DispatchLearnerID?, standard: String, from: String, outcome: String, tokenHash: String?, until: Instant,
                           vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO dispatch_launch (vendor_id, id, dispatch_id, learner_id, standard, opened_from, outcome, token_hash, until, at)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(dispatch), \(learner), \(standard), \(from), \(outcome), \(tokenHash), \(until), \(tx.now))
            """)
    }
    /// Turns a launch's token into the pass of its pages, once. - Returns: nil for a token that is used, old or made up.
    static func enter(_ token: String, vendor: VendorID, _ tx: Transaction) throws -> String? {
        let pass = Secrets.label(40)
        let done = try tx.execute("""
            UPDATE dispatch_launch SET pass_hash = \(WriteToken.hash(pass)), entered_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND token_hash = \(WriteToken.hash(token)) AND entered_at IS NULL AND at > \(tx.now.adding(seconds: -DispatchVisit.enterSeconds))
            """)
        return done == 1 ? pass : nil
    }
}
