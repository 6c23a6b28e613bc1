package import Kernel
package import Ledger

extension Subject {
    package static func course(_ id: CourseID) -> Subject { Subject(kind: "course", id: id.value) }
}
package struct CourseCreated: LedgerEvent {
    package static let kind = "courses.created"
    package let course: CourseID
    package let title: String
    package var subjects: [Subject] { [.course(course)] }
    package var changes: [Change] { [Change("title", from: nil, to: title)] }
}
/// The draft changed; one event a save, with what changed in words the ledger's readers know.
package struct CourseEdited: LedgerEvent {
    package static let kind = "courses.edited"
    package let course: CourseID
    package let fields: [Change]
    package init(course: CourseID, fields: [Change]) { self.course = course; self.fields = fields }
    package var subjects: [Subject] { [.course(course)] }
    package var changes: [Change] { fields }
}
package struct CoursePublished: LedgerEvent {
    package static let kind = "courses.published"
    package let course: CourseID
    package let version: CourseVersionID
    package let number: Int
    package let contentHash: String
    package let notes: String
    package var subjects: [Subject] { [.course(course)] }
    package var changes: [Change] { [Change("version", from: number > 1 ? String(number - 1) : nil, to: String(number))] }
}
package struct CourseOpened: LedgerEvent {
    package static let kind = "courses.opened"
    package let course: CourseID
    /// Nil: every organization.
    package let organization: OrganizationID?
    package var subjects: [Subject] { [.course(course)] + (organization.map { [.organization($0)] } ?? []) }
}
package struct CourseClosed: LedgerEvent {
    package static let kind = "courses.closed"
    package let course: CourseID
    package let organization: OrganizationID?
    package var subjects: [Subject] { [.course(course)] + (organization.map { [.organization($0)] } ?? []) }
}
