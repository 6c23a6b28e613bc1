package import Certification
package import Courses
import HTML
package import Kernel
package import Ledger
import Learning
import People
package import Store
import Web

/// Reminds people of learning that is open, in the name of whoever may assign to them: one notice per person and item a day,
/// whoever presses the button and however often.
package struct Remind: Sendable {
    /// Named at once.
    package static let mostPeople = 500
    private let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    package enum Item: Sendable, Hashable {
        case course(CourseID)
        case certification(CertificationID)
        /// `course:…` or `certification:…`, as the assign form writes it.
        package init?(_ text: String) {
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "course": guard let id = CourseID(checking: parts[1]) else { return nil }; self = .course(id)
            case "certification": guard let id = CertificationID(checking: parts[1]) else { return nil }; self = .certification(id)
            default: return nil
            }
        }
        package var text: String {
            switch self {
            case .course(let id): "course:" + id.value
            case .certification(let id): "certification:" + id.value
            }
        }
    }

    package struct Outcome: Sendable, Equatable {
        package var sent = 0
        /// Reminded of it today already, by whomever.
        package var before = 0
        /// Nothing of it is open there and nothing of it ends soon: it has to be assigned first.
        package var nothing = 0
    }

    /// - Parameters:
    ///   - people: those outside reach are passed over as if unknown.
    ///   - visible: where learning may be seen; one who may assign blindly must not learn by this what is open.
    ///   - sender: the organization in whose name it is said.
    /// - Throws: `WebRefusal.notFound` when there is no such item or none of the people is within reach.
    package func callAsFunction(
        _ people: [PersonID], of item: Item, from sender: String, scope: Scope<AssignLearning>, visible: Reach, today: Day, _ tx: Transaction
    ) throws -> Outcome {
        try Access.confirm(scope, tx)
        let title = try title(item, scope.vendor, tx)
        let reachable = try tx.query("""
            SELECT DISTINCT m.person_id FROM membership m JOIN person p ON p.vendor_id = m.vendor_id AND p.id = m.person_id
            WHERE m.vendor_id = \(scope.vendor) AND m.person_id IN \(list: Array(Set(people)).prefix(Self.mostPeople).map(\.value)) AND \(.holds("m", on: today))
                AND p.suspended_at IS NULL AND p.erased_at IS NULL
                AND \(.within(scope.reach, organization: "m.organization_id")) AND \(.within(visible, organization: "m.organization_id"))
            ORDER BY m.person_id
            """).map { row -> PersonID in try row.id("person_id") }
        guard !reachable.isEmpty else { throw WebRefusal.notFound }
        var outcome = Outcome()
        for person in reachable {
            guard let (subject, due) = try subject(of: item, for: person, reach: scope.reach, today: today, scope.vendor, tx) else {
                outcome.nothing += 1
                continue
            }
            let details = NoticeDetails(title: title, day: due, from: sender)
            guard try Notify.tell(person, .reminded, about: subject, cause: item.text + "/" + today.description, details, vendor: scope.vendor, tx) else {
                outcome.before += 1
                continue
            }
            try ledger.append(LearnerReminded(person: person, item: item), by: scope.actor, tx)
            outcome.sent += 1
        }
        return outcome
    }

    private func title(_ item: Item, _ vendor: VendorID, _ tx: Transaction) throws -> LanguageMap {
        let title: LanguageMap? = switch item {
        case .course(let id): try Courses.find(id, vendor: vendor, tx)?.title
        case .certification(let id): try CertificationStore.find(id, vendor: vendor, tx).flatMap {
            try CertificationStore.version(id, max(1, $0.currentVersion), vendor: vendor, tx)?.title
        }
        }
        guard let title else { throw WebRefusal.notFound }
        return title
    }

    /// What the button of the reminder leads to: the open enrolment nearest to done, else a credential that ends within 90 days or has ended.
    private func subject(of item: Item, for person: PersonID, reach: Reach, today: Day, _ vendor: VendorID, _ tx: Transaction) throws -> (NoticeSubject, Day?)? {
        let courses: SQL = switch item {
        case .course(let id): "e.course_id = \(id)"
        case .certification(let id): """
            e.course_id IN (SELECT r.course_id FROM certification_requirement r
                JOIN certification n ON n.vendor_id = r.vendor_id AND n.id = r.certification_id AND n.current_version = r.version
                WHERE r.vendor_id = \(vendor) AND n.vendor_id = \(vendor) AND n.id = \(id))
            """
        }
        if let row = try tx.first("""
            SELECT e.id, e.due_on FROM enrolment e WHERE e.vendor_id = \(vendor) AND e.person_id = \(person) AND e.is_open = 1 AND \(courses)
                AND (e.organization_id IS NULL OR \(.within(reach, organization: "e.organization_id")))
            ORDER BY CASE WHEN e.due_on IS NULL THEN 1 ELSE 0 END, e.due_on, e.minutes_total - e.minutes_done, e.id LIMIT 1
            """) { return (.enrolment(try row.text("id")), try row.optionalDay("due_on")) }
        guard case .certification(let id) = item, let row = try tx.first("""
            SELECT id, valid_through FROM credential WHERE vendor_id = \(vendor) AND person_id = \(person) AND certification_id = \(id)
                AND status = 'held' AND valid_through <= \(today.adding(days: 90))
            """) else { return nil }
        let last = try row.day("valid_through")
        return (.credential(try row.text("id")), last >= today ? last : nil)
    }
}
