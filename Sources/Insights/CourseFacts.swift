package import Kernel
package import Store

/// What Insights reads of Courses and Learning: the only SQL here on their tables.
package enum CourseFacts {
    /// One person's way through one course under one employer.
    package struct Way: Sendable {
        package let person: PersonID
        package let course: String
        /// The employer it counts under; nil: the vendor's own.
        package let organization: OrganizationID?
        package let enrolledOn: Day
        package let begunOn: Day?
        package let completedOn: Day?
    }

    /// Events of Learning about one person's way.
    static let personKinds: [String] = []
    /// Events of Courses after which columns or their courses may differ.
    static let definitionKinds: [String] = []

    package static func items(vendor: VendorID, _ tx: Transaction) throws -> [InsightItem] { [] }

    /// All ways of the people in `people` (a sub-select of person ids).
    static func ways(_ people: SQL, zone: Zone, vendor: VendorID, _ tx: Transaction) throws -> [Way] { [] }
}
