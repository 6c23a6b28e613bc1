package import Kernel
package import Ledger
import People
package import Store
import Web

/// A plain certificate of completion of a course that gives one. It does not expire and proves no certification.
package struct CourseCertificate: Sendable {
    package let id: CourseCertificateID
    package let course: String
    package let person: PersonID
    package let number: String
    package let code: String
    package let issuedAt: Instant
    /// In the vendor's zone.
    package let completedOn: Day
    package let showsName: Bool
    /// When the completion turned out to be somebody else's.
    package let withdrawnAt: Instant?
}

/// Issues certificates of completion, once per enrolment.
struct IssueCourseCertificate: Sendable {
    let ledger: Ledger

    func callAsFunction(_ course: String, _ person: PersonID, enrolment: String, completedOn: Day, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        let id: CourseCertificateID = tx.newID()
        let number = try CredentialNumber.number("C", taken: { number in
            try tx.exists("SELECT 1 FROM course_certificate WHERE vendor_id = \(vendor) AND number = \(number)")
        }, tx)
        let added = try tx.execute("""
            INSERT INTO course_certificate (vendor_id, id, course_id, person_id, enrolment_id, number, code, issued_at, completed_on, shows_name)
            VALUES (\(vendor), \(id), \(course), \(person), \(enrolment), \(number), \(CredentialNumber.code(tx)), \(tx.now), \(completedOn), 0)
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return }
        try ledger.append(CourseCertificateIssued(certificate: id, course: course, person: person, number: number), by: actor, tx)
    }
}

/// The holder's decision about the public page.
package struct ChangeCertificateConsent: Sendable {
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// - Throws: `WebRefusal.notFound` for anybody but the holder.
    package func callAsFunction(_ scope: Scope<Learn>, _ id: CourseCertificateID, showsName: Bool, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let held = try CourseCertificateStore.find(id, vendor: scope.vendor, tx), held.person == scope.reach.person else { throw WebRefusal.notFound }
        guard held.showsName != showsName else { return }
        try tx.execute("UPDATE course_certificate SET shows_name = \(showsName) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        try ledger.append(CourseCertificateConsentChanged(certificate: id, course: held.course, person: held.person, showsName: showsName), by: scope.actor, tx)
    }
}

enum CourseCertificateStore {
    static func find(_ id: CourseCertificateID, vendor: VendorID, _ tx: Transaction) throws -> CourseCertificate? {
        try tx.first("SELECT * FROM course_certificate WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    static func find(code: String, vendor: VendorID, _ tx: Transaction) throws -> CourseCertificate? {
        try tx.first("SELECT * FROM course_certificate WHERE vendor_id = \(vendor) AND code = \(code)").map(read)
    }
    /// What counts, newest first.
    static func all(of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [CourseCertificate] {
        try tx.query("SELECT * FROM course_certificate WHERE vendor_id = \(vendor) AND person_id = \(person) AND withdrawn_at IS NULL ORDER BY issued_at DESC, id").map(read)
    }
    private static func read(_ row: Row) throws -> CourseCertificate {
        CourseCertificate(id: try row.id("id"), course: try row.text("course_id"), person: try row.id("person_id"),
                          number: try row.text("number"), code: try row.text("code"), issuedAt: try row.instant("issued_at"),
                          completedOn: try row.day("completed_on"), showsName: try row.bool("shows_name"),
                          withdrawnAt: try row.optionalInstant("withdrawn_at"))
    }
}
