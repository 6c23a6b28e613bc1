import Courses
import Kernel
import People
import SCORM
import Store

/// All SQL of whoever takes a dispatched course.
enum DispatchLearners {
    static func find(_ id: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> DispatchLearner? {
        try tx.first("SELECT * FROM dispatch_learner WHERE vendor_id = \(vendor) AND id = \(id)").map(DispatchLearner.init)
    }
    /// Of a dispatch; nil for another's.
    static func find(_ id: DispatchLearnerID, of dispatch: DispatchID, vendor: VendorID, _ tx: Transaction) throws -> DispatchLearner? {
        try find(id, vendor: vendor, tx).flatMap { $0.dispatch == dispatch ? $0 : nil }
    }
    /// Who is counted under an id of the other system.
    static func find(foreign hash: String, of dispatch: DispatchID, vendor: VendorID, _ tx: Transaction) throws -> DispatchLearner? {
        try tx.first("""
            SELECT * FROM dispatch_learner WHERE vendor_id = \(vendor) AND dispatch_id = \(dispatch) AND foreign_hash = \(hash) AND removed_at IS NULL
            """).map(DispatchLearner.init)
    }
    /// Whether whoever brings this proof was removed, or erased: those have no id any more.
    static func isRemoved(foreign hash: String, proofHash: String, of dispatch: DispatchID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("""
            SELECT 1 AS one FROM dispatch_learner WHERE vendor_id = \(vendor) AND dispatch_id = \(dispatch) AND foreign_hash = \(hash)
                AND removed_at IS NOT NULL AND proof_hash = \(proofHash)
            UNION ALL
            SELECT 1 AS one FROM dispatch_learner WHERE vendor_id = \(vendor) AND dispatch_id = \(dispatch) AND erased_at IS NOT NULL AND proof_hash = \(proofHash)
            """)
    }

    static func add(_ foreign: ForeignLearner, name: String, proofHash: String, to dispatch: Dispatch, version: CourseVersionID, vendor: VendorID, _ tx: Transaction) throws -> DispatchLearnerID {
        let id = tx.newID(of: DispatchLearnerEntity.self)
        try tx.execute("""
            INSERT INTO dispatch_learner (vendor_id, id, dispatch_id, organization_id, foreign_id, foreign_hash, name, said_name, search_folded, proof_hash, version_id, status,
                done, total, active_ms, created_at, last_at)
            VALUES (\(vendor), \(id), \(dispatch.id), \(dispatch.organization), \(foreign.shown), \(foreign.hash), \(name), \(name), \(searched(name, foreign.shown)), \(proofHash), \(version),
                \(DispatchStatus.notAttempted.rawValue), 0, 0, 0, \(tx.now), \(tx.now))
            """)
        return id
    }
    /// A later launch: the name it brought is what is told back, and the one that is kept when it came with proof.
    static func come(_ known: DispatchLearner, name: String, keepsName: Bool, proofHash: String, version: CourseVersionID, vendor: VendorID, _ tx: Transaction) throws {
        let kept = !name.isEmpty && (keepsName || known.name.isEmpty) ? name : known.name
        try tx.execute("""
            UPDATE dispatch_learner SET name = \(kept), said_name = \(name), search_folded = \(searched(kept, known.foreignID)), proof_hash = \(proofHash), readmit_until = NULL,
                version_id = \(version), last_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(known.id)
            """)
    }
    private static func searched(_ name: String, _ foreign: String) -> String { Persons.folded("\(name) \(foreign)") }

    /// Which learners a list shows.
    struct Filter: Sendable {
        /// nil for all.
        var status: String?
        var search = ""
        private static let removed = "removed"
        /// With the removed ones, who are shown only when asked for.
        static let choices = DispatchStatus.allCases.map(\.rawValue) + [removed]

        func sql(_ dispatch: DispatchID, _ vendor: VendorID) -> SQL {
            let standing: SQL = switch status {
            case nil: "l.removed_at IS NULL"
            case Self.removed: "l.removed_at IS NOT NULL"
            case let status?: "l.removed_at IS NULL AND l.status = \(status)"
            }
            let found: SQL = search.isEmpty ? "1 = 1" : "l.search_folded LIKE \("%\(Persons.folded(search))%")"
            return "l.vendor_id = \(vendor) AND l.dispatch_id = \(dispatch) AND \(standing) AND \(found)"
        }
    }
    /// A page of them, latest first.
    static func page(of dispatch: DispatchID, _ filter: Filter, offset: Int, vendor: VendorID, _ tx: Transaction) throws -> (total: Int, rows: [DispatchLearner]) {
        let wanted = filter.sql(dispatch, vendor)
        let rows = try tx.query("SELECT l.* FROM dispatch_learner l WHERE \(wanted) ORDER BY l.last_at DESC, l.id LIMIT \(Limits.pageRows) OFFSET \(offset)").map(DispatchLearner.init)
        return (try tx.count("SELECT count(*) FROM dispatch_learner l WHERE \(wanted)"), rows)
    }
    /// The next ones by id, which nothing changes meanwhile: whoever learns while a file is written is in it once.
    static func after(_ last: String, of dispatch: DispatchID, _ filter: Filter, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [DispatchLearner] {
        try tx.query("SELECT l.* FROM dispatch_learner l WHERE \(filter.sql(dispatch, vendor)) AND l.id > \(last) ORDER BY l.id LIMIT \(limit)").map(DispatchLearner.init)
    }

    /// What all parts of the pinned version amount to, after one of them has moved.
    /// - Returns: the learner before and after.
    static func settle(_ id: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws -> (before: DispatchLearner, after: DispatchLearner)? {
        guard let before = try find(id, vendor: vendor, tx) else { return nil }
        let parts = try tx.query("""
            SELECT a.is_required, r.status, r.score_units, r.active_ms, r.reported, d.opened_at, d.done_at, d.active_ms AS read_ms FROM version_activity a
            LEFT JOIN play_registration r ON r.vendor_id = a.vendor_id AND r.learner_id = \(id) AND r.activity_id = a.activity_id
            LEFT JOIN dispatch_reading d ON d.vendor_id = a.vendor_id AND d.learner_id = \(id) AND d.activity_id = a.activity_id
            WHERE a.vendor_id = \(vendor) AND a.version_id = \(before.version)
            """).map { row in
            if try row.optionalInstant("opened_at") != nil {
                return DispatchSum.Part(isRequired: try row.bool("is_required"), status: try row.optionalInstant("done_at") == nil ? .incomplete : .completed, scoreUnits: nil,
                                        activeMilliseconds: try row.int("read_ms"))
            }
            return DispatchSum.Part(isRequired: try row.bool("is_required"), status: try row.optionalText("status").flatMap(LessonStatus.init) ?? .notAttempted,
                             scoreUnits: try row.optionalInt("score_units"), activeMilliseconds: try row.optionalInt("active_ms") ?? 0, reported: try row.optionalText("reported") ?? "")
        }
        let sum = DispatchSum(parts)
        let completed = before.completedAt ?? (sum.status.isComplete ? tx.now : nil)
        try tx.execute("""
            UPDATE dispatch_learner SET status = \(sum.status.rawValue), score_units = \(sum.scoreUnits), done = \(sum.done), total = \(sum.total), active_ms = \(sum.activeMilliseconds),
                last_at = \(tx.now), completed_at = \(completed) WHERE vendor_id = \(vendor) AND id = \(id)
            """)
        return try find(id, vendor: vendor, tx).map { (before, $0) }
    }

    /// Ends every visit: tokens of launches, passes and the run time's write tokens.
    static func endVisits(of id: DispatchLearnerID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE dispatch_launch SET until = \(tx.now) WHERE vendor_id = \(vendor) AND learner_id = \(id) AND until > \(tx.now)")
        try tx.execute("""
            UPDATE play_token SET expires_at = \(tx.now), until = \(tx.now) WHERE vendor_id = \(vendor) AND expires_at > \(tx.now)
                AND registration_id IN (SELECT r.id FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.learner_id = \(id))
            """)
    }
}
