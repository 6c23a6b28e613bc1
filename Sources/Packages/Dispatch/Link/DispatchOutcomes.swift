import Courses
import Foundation
import JSON
import Kernel
import Learning
import SCORM
import Store

/// What the parts of a dispatched course came to, each when it did: the first completion, a better score, a failure before. Append-only;
/// the same that Learning hears of an enrolment's play, kept for the day on which somebody says who it was.
enum DispatchOutcomes {
    static func note(_ registration: Registration, passed: Bool?, permille: Int?, activeSeconds: Int, vendor: VendorID, _ tx: Transaction) throws {
        guard let learner = registration.learner else { return }
        try insert(learner, registration, passed: passed, permille: permille, activeSeconds: activeSeconds, at: tx.now, vendor, tx)
    }
    /// Of a part that was read, watched or done on pages of ours: it cannot be failed and has no score.
    /// - Parameter evidence: what proves it, as JSON.
    static func note(_ activity: ActivityID, of learner: DispatchLearnerID, evidence: String, activeSeconds: Int, vendor: VendorID, _ tx: Transaction) throws {
        try insert(learner, activity, registration: "", evidence: evidence, passed: nil, permille: nil, activeSeconds: activeSeconds, at: tx.now, vendor, tx)
    }
    private static func insert(_ learner: DispatchLearnerID, _ registration: Registration, passed: Bool?, permille: Int?, activeSeconds: Int, at: Instant, _ vendor: VendorID,
                               _ tx: Transaction) throws {
        try insert(learner, registration.activity, registration: registration.id.value, evidence: nil, passed: passed, permille: permille, activeSeconds: activeSeconds, at: at, vendor, tx)
    }
    private static func insert(_ learner: DispatchLearnerID, _ activity: ActivityID, registration: String, evidence: String?, passed: Bool?, permille: Int?, activeSeconds: Int,
                               at: Instant, _ vendor: VendorID, _ tx: Transaction) throws {
        let ordinal = try tx.count("SELECT count(*) FROM dispatch_outcome WHERE vendor_id = \(vendor) AND learner_id = \(learner)") + 1
        try tx.execute("""
            INSERT INTO dispatch_outcome (vendor_id, learner_id, ordinal, registration_id, activity_id, evidence, passed, score_permille, active_seconds, at)
            VALUES (\(vendor), \(learner), \(ordinal), \(registration), \(activity), \(evidence), \(passed), \(permille), \(activeSeconds), \(at))
            """)
    }

    /// In the order in which they came, after the first `count`.
    static func all(of learner: DispatchLearnerID, after count: Int, vendor: VendorID, _ tx: Transaction) throws -> [TakenElsewhere.Part] {
        try tx.query("""
            SELECT * FROM dispatch_outcome WHERE vendor_id = \(vendor) AND learner_id = \(learner) AND ordinal > \(count) ORDER BY ordinal
            """).map { row in
            let evidence = try evidence(row, learner)
            return TakenElsewhere.Part(activity: try row.id("activity_id"), passed: try row.optionalInt("passed").map { $0 == 1 }, scorePermille: try row.optionalInt("score_permille"),
                                       activeSeconds: try row.int("active_seconds"), at: try row.instant("at"), evidence: evidence)
        }
    }

    /// What proved the part, and whose it was: a play names its registration, a reading what was kept with it.
    private static func evidence(_ row: Row, _ learner: DispatchLearnerID) throws -> String {
        guard let kept = try row.optionalText("evidence") else {
            return try JSONText.write(["registration": try row.text("registration_id"), "dispatchedLearner": learner.value])
        }
        var members = try JSONText.read(kept, as: [String: JSONValue].self)
        members["dispatchedLearner"] = .string(learner.value)
        return try JSONText.write(members)
    }

    /// Parts that were complete before outcomes were kept: what is known of them is how they stand, and that they stood so when the course was complete.
    static func recall(_ learner: DispatchLearner, vendor: VendorID, _ tx: Transaction) throws {
        let missing = try tx.query("""
            SELECT r.* FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.learner_id = \(learner.id)
                AND NOT EXISTS (SELECT 1 FROM dispatch_outcome o WHERE o.vendor_id = r.vendor_id AND o.learner_id = r.learner_id AND o.registration_id = r.id)
            ORDER BY r.last_at, r.id
            """).map(Registration.init)
        for registration in missing {
            let said = registration.reported.split(separator: "/", omittingEmptySubsequences: false)
            guard let status = said.first.flatMap({ LessonStatus(rawValue: String($0)) }), status.isComplete else { continue }
            try insert(learner.id, registration, passed: status == .passed ? true : nil, permille: said.count > 1 ? Int(said[1]) : nil,
                       activeSeconds: registration.activeMilliseconds / 1000, at: min(registration.lastAt, learner.completedAt ?? registration.lastAt), vendor, tx)
        }
    }
}
