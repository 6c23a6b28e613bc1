import Certification
import Courses
import HTML
import Kernel
import Learning
import Programme
import Store

/// Where the button of a notice leads, worked out when it is pressed: the very activity to go on with, so that a mail read
/// days later still leads there.
enum NextStep {
    static func link(_ notice: Notice, kinds: ActivityKinds, vendor: VendorID, _ tx: Transaction) throws -> Link {
        switch notice.subject {
        case .enrolment(let id): return try enrolment(EnrolmentID(id), of: notice.person, kinds, vendor, tx) ?? "/home"
        case .credential(let id): return try credential(CredentialID(id), notice, kinds, vendor, tx)
        case .standing(let id): return ProgrammeLinks.standing(OrganizationID(id))
        case .activity(let enrolment, let activity):
            let id = EnrolmentID(enrolment)
            // Work that came back is done again right there; after work that passed it goes on with what comes next.
            if notice.kind == .workReturned, let link = try launch(ActivityID(activity), id, of: notice.person, kinds, vendor, tx) { return link }
            return try self.enrolment(id, of: notice.person, kinds, vendor, tx) ?? "/home"
        }
    }

    private static func enrolment(_ id: EnrolmentID, of person: PersonID, _ kinds: ActivityKinds, _ vendor: VendorID, _ tx: Transaction) throws -> Link? {
        guard let enrolment = try Enrolments.own(id, of: person, vendor: vendor, tx) else { return nil }
        let course: Link = "/courses/\(enrolment.course.value)"
        // A finished course is looked at, one that was withdrawn may be open again.
        guard enrolment.isOpen else {
            guard let latest = try Enrolments.open(person: person, course: enrolment.course, vendor: vendor, tx) else { return course }
            return try next(latest, kinds, vendor, tx) ?? course
        }
        return try next(enrolment, kinds, vendor, tx) ?? course
    }

    /// One activity of an enrolment that is open; nil when either is not there any more.
    private static func launch(_ activity: ActivityID, _ id: EnrolmentID, of person: PersonID, _ kinds: ActivityKinds, _ vendor: VendorID, _ tx: Transaction) throws -> Link? {
        guard let enrolment = try Enrolments.own(id, of: person, vendor: vendor, tx), enrolment.isOpen, let row = try tx.first("""
            SELECT kind FROM version_activity WHERE vendor_id = \(vendor) AND version_id = \(enrolment.version) AND activity_id = \(activity)
            """) else { return nil }
        return kinds.kind(try row.text("kind"))?.launch(id.value, activity)
    }

    /// The activity last played if it is not finished, else the first unfinished one, required ones first.
    private static func next(_ enrolment: Enrolment, _ kinds: ActivityKinds, _ vendor: VendorID, _ tx: Transaction) throws -> Link? {
        let rows = try tx.query("""
            SELECT a.activity_id, a.kind FROM version_activity a
            LEFT JOIN activity_progress p ON p.vendor_id = a.vendor_id AND p.enrolment_id = \(enrolment.id) AND p.activity_id = a.activity_id
            WHERE a.vendor_id = \(vendor) AND a.version_id = \(enrolment.version) AND (p.state IS NULL OR p.state <> 'completed')
            ORDER BY a.is_required DESC, a.position
            """)
        let chosen = try rows.first { try $0.optionalText("activity_id") == enrolment.lastActivity?.value } ?? rows.first
        guard let chosen else { return nil }
        return kinds.kind(try chosen.text("kind"))?.launch(enrolment.id.value, try chosen.id("activity_id"))
    }

    private static func credential(_ id: CredentialID, _ notice: Notice, _ kinds: ActivityKinds, _ vendor: VendorID, _ tx: Transaction) throws -> Link {
        guard let credential = try CredentialStore.find(id, vendor: vendor, tx), credential.person == notice.person else { return "/credentials" }
        if notice.kind == .certified { return CertificationLinks.credential(id) }
        // Renewing: an open enrolment in what it asks for, nearest to done first; else what it asks, with the way in.
        let open = try tx.first("""
            SELECT e.id FROM enrolment e
            JOIN certification n ON n.vendor_id = e.vendor_id AND n.id = \(credential.certification)
            JOIN certification_requirement r ON r.vendor_id = e.vendor_id AND r.certification_id = n.id AND r.version = n.current_version
                AND r.course_id = e.course_id
            WHERE e.vendor_id = \(vendor) AND e.person_id = \(notice.person) AND e.is_open = 1
            ORDER BY e.minutes_total - e.minutes_done, e.id LIMIT 1
            """)
        if let open, let link = try enrolment(open.id("id"), of: notice.person, kinds, vendor, tx) { return link }
        return CertificationLinks.credential(id)
    }
}
