package import Courses
package import Kernel
import Scoring
package import Store

/// All SQL of frozen exams; drafts lie with the course's draft. `vendor` is the tenant of every row.
package struct ExamStore: Sendable {
    package init() {}

    /// The frozen copy of a definition. Freezing the same definition again gives the same copy.
    package func freeze(_ definition: ExamDefinition, of activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> FrozenExamID {
        let text = try Coding.text(definition)
        let hash = digest(text)
        let id = tx.newID(of: FrozenExamEntity.self)
        try tx.execute("""
            INSERT INTO exam_frozen (vendor_id, id, activity_id, definition, hash, frozen_at)
            VALUES (\(vendor), \(id), \(activity), \(text), \(hash), \(tx.now))
            ON CONFLICT (vendor_id, activity_id, hash) DO NOTHING
            """)
        let row = try tx.first("""
            SELECT id FROM exam_frozen WHERE vendor_id = \(vendor) AND activity_id = \(activity) AND hash = \(hash)
            """)
        return try row?.id("id") ?? id
    }

    package func frozen(_ id: FrozenExamID, vendor: VendorID, _ tx: Transaction) throws -> ExamDefinition? {
        try tx.first("SELECT definition FROM exam_frozen WHERE vendor_id = \(vendor) AND id = \(id)")
            .map { try Coding.read(ExamDefinition.self, $0.text("definition")) }
    }
}
