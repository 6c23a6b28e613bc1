import Kernel
package import Scoring
package import Store

/// All SQL of drafts and frozen exams. `vendor` is the tenant of every row.
package struct ExamStore: Sendable {
    package init() {}

    package struct Draft: Sendable {
        package let definition: ExamDefinition
        /// Counts up with every save; a form sends the one it was made from.
        package let revision: Int
    }

    package func draft(_ activity: String, vendor: VendorID, _ tx: Transaction) throws -> Draft? {
        try tx.first("""
            SELECT definition, revision FROM exam_draft WHERE vendor_id = \(vendor) AND activity_id = \(activity)
            """).map { Draft(definition: try Coding.read(ExamDefinition.self, $0.text("definition")), revision: try $0.int("revision")) }
    }

    /// - Returns: the new revision.
    @discardableResult
    package func save(_ definition: ExamDefinition, for activity: String, vendor: VendorID, _ tx: Transaction) throws -> Int {
        let text = try Coding.text(definition)
        let row = try tx.first("""
            INSERT INTO exam_draft (vendor_id, activity_id, definition, revision, updated_at)
            VALUES (\(vendor), \(activity), \(text), 1, \(tx.now))
            ON CONFLICT (vendor_id, activity_id)
            DO UPDATE SET definition = excluded.definition, revision = exam_draft.revision + 1, updated_at = excluded.updated_at
            RETURNING revision
            """)
        return try row?.int("revision") ?? 0
    }

    /// The frozen copy of a definition. Freezing the same definition again gives the same copy.
    package func freeze(_ definition: ExamDefinition, of activity: String, vendor: VendorID, _ tx: Transaction) throws -> FrozenExamID {
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
