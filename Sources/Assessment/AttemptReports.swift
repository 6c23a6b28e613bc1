package import Courses
import HTML
package import Kernel
import Learning
package import Store

/// What others may see of attempts: results recorded under organizations within reach, never answers.
extension AttemptStore {
    /// Where a page of a list of attempts or work stopped: by the time of handing in, ties by id.
    package struct Cursor: Sendable {
        let at: Instant
        let id: String
        package init(_ attempt: ExamAttempt) {
            at = attempt.handedInAt ?? attempt.startedAt
            id = attempt.id.value
        }
        package init(_ work: Submission) {
            at = work.handedInAt
            id = work.id.value
        }
        package init?(_ text: String) {
            let parts = text.split(separator: "_", maxSplits: 1)
            guard parts.count == 2, let milliseconds = Int64(parts[0]) else { return nil }
            at = Instant(milliseconds: milliseconds)
            id = String(parts[1])
        }
        package var text: String { "\(at.milliseconds)_\(id)" }
    }

    /// Handed-in attempts recorded under the organizations in reach (foundations 7).
    package func handedIn(
        reach: Reach, activity: ActivityID?, person: PersonID?, after: Cursor?, most: Int, vendor: VendorID, _ tx: Transaction
    ) throws -> [ExamAttempt] {
        var conditions: [SQL] = ["vendor_id = \(vendor)", "state = 'handedIn'", .within(reach, organization: "organization_id")]
        if let activity { conditions.append("activity_id = \(activity)") }
        if let person { conditions.append("person_id = \(person)") }
        if let after { conditions.append("(handed_in_at, id) < (\(after.at), \(after.id))") }
        return try tx.query("""
            SELECT \(columns) FROM exam_attempt WHERE \(SQL.all(conditions)) ORDER BY handed_in_at DESC, id DESC LIMIT \(most)
            """).map(attempt)
    }
}

extension AttemptStore {
    /// Titles of the exams, as the enrolments' course versions name them.
    func titles(_ attempts: [ExamAttempt], vendor: VendorID, _ tx: Transaction) throws -> [ActivityID: LanguageMap] {
        guard !attempts.isEmpty else { return [:] }
        var titles: [ActivityID: LanguageMap] = [:]
        for row in try tx.query("""
            SELECT a.activity_id, a.title FROM version_activity a
            JOIN enrolment e ON e.vendor_id = a.vendor_id AND e.version_id = a.version_id
            WHERE a.vendor_id = \(vendor) AND e.id IN \(list: Set(attempts.map(\.enrolment)).sorted())
                AND a.activity_id IN \(list: Set(attempts.map(\.activity)).sorted())
            """) {
            titles[try row.id("activity_id")] = try LanguageMap(json: row.text("title"))
        }
        return titles
    }
}
