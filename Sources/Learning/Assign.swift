import Foundation
package import Courses
package import HTML
package import Kernel
package import Ledger
import People
package import Store
import Synchronization
package import Web

/// Something that can be assigned: a course, and what capabilities above add (a certification).
package struct AssignableKind: Sendable {
    /// `course`, `certification`
    package let key: String
    package let title: Message
    /// What can be chosen now.
    package let choices: @Sendable (VendorID, Transaction) throws -> [(id: String, title: LanguageMap)]
    /// The courses a person then takes; nil when there is no such thing.
    package let courses: @Sendable (String, VendorID, Transaction) throws -> [CourseID]?
    /// Of those courses the ones that a person still has to take now: nobody is sent through what is proved.
    package let left: @Sendable (String, [CourseID], PersonID, VendorID, Transaction) throws -> [CourseID]
    package init(key: String, title: Message, choices: @escaping @Sendable (VendorID, Transaction) throws -> [(id: String, title: LanguageMap)],
                 courses: @escaping @Sendable (String, VendorID, Transaction) throws -> [CourseID]?,
                 left: @escaping @Sendable (String, [CourseID], PersonID, VendorID, Transaction) throws -> [CourseID] = AssignableKind.withoutCompletion) {
        self.key = key
        self.title = title
        self.choices = choices
        self.courses = courses
        self.left = left
    }

    /// Courses of whose current version the person has no completion.
    package static let withoutCompletion: @Sendable (String, [CourseID], PersonID, VendorID, Transaction) throws -> [CourseID] = { _, courses, person, vendor, tx in
        let done = try tx.query("""
            SELECT DISTINCT k.course_id FROM completion k JOIN course c ON c.vendor_id = k.vendor_id AND c.id = k.course_id
            WHERE k.vendor_id = \(vendor) AND k.person_id = \(person) AND k.course_id IN \(list: courses) AND k.kind = 'course'
                AND k.version_id = c.current_version_id AND k.retracted_at IS NULL
            """).map { try $0.id("course_id", of: CourseEntity.self) }
        return courses.filter { !done.contains($0) }
    }
}

/// All assignable kinds, filled in App.
package final class AssignableKinds: Sendable {
    private let kinds = Mutex<[AssignableKind]>([])
    package init() {}
    package func install(_ all: [AssignableKind]) { kinds.withLock { $0 = all } }
    package var all: [AssignableKind] { kinds.withLock { $0 } }
    package func kind(_ key: String) -> AssignableKind? { all.first { $0.key == key } }

    package static let course = AssignableKind(
        key: "course", title: .learningCourse,
        choices: { vendor, tx in
            try tx.query("""
                SELECT id, title FROM course WHERE vendor_id = \(vendor) AND current_version_id IS NOT NULL AND archived_at IS NULL ORDER BY title_folded
                """).map { (try $0.text("id"), try LanguageMap(json: $0.text("title"))) }
        },
        courses: { id, vendor, tx in
            guard let id = CourseID(checking: id), let course = try Courses.find(id, vendor: vendor, tx), course.currentVersion != nil else { return nil }
            return [id]
        })
}

package enum AssignRefusal: Refusal {
    case targetMissing
    case nobodyChosen
    case dueInThePast
    case dueUnreadable
    package var code: String {
        switch self {
        case .targetMissing: "learning.assign.target"
        case .nobodyChosen: "learning.assign.audience"
        case .dueInThePast: "learning.assign.duePast"
        case .dueUnreadable: "learning.assign.due"
        }
    }
    package var message: Message {
        switch self {
        case .targetMissing: .learningAssignTarget
        case .nobodyChosen: .learningAssignNobody
        case .dueInThePast: .learningAssignDuePast
        case .dueUnreadable: .learningAssignDueUnreadable
        }
    }
    package var field: String? {
        switch self {
        case .targetMissing: "target"
        case .nobodyChosen: "audience"
        case .dueInThePast, .dueUnreadable: "dueOn"
        }
    }
}

/// Gives learning to people, to organizations or to a job role. Campaigns drive the same verb later.
package struct Assign: Sendable {
    package enum Audience: Sendable {
        case people([PersonID])
        /// Everybody there now, and whoever joins.
        case organizations([OrganizationID])
        /// Everybody with the job role within reach now, and whoever gets it.
        case jobRole(String)
    }
    package let targetKind: String
    package let target: String
    package let audience: Audience
    package let dueOn: Day?
    package let note: String
    package init(targetKind: String, target: String, audience: Audience, dueOn: Day?, note: String = "") {
        self.targetKind = targetKind
        self.target = target
        self.audience = audience
        self.dueOn = dueOn
        self.note = note
    }

    package struct Result: Sendable {
        package let assignments: [AssignmentID]
        /// People enrolled or given a further reason now, or within moments when there are many.
        package let people: Int
    }

    /// - Throws: ``AssignRefusal``; `WebRefusal.notFound` for people or organizations out of reach.
    package func perform(_ scope: Scope<AssignLearning>, zone: Zone, kinds: AssignableKinds, ledger: Ledger, _ tx: Transaction) throws -> Result {
        try Access.confirm(scope, tx)
        let today = zone.day(at: tx.now)
        // Whom it may not reach is not there, whatever else is wrong.
        let slots = try slots(scope, today, tx), givers = try AssignmentGivers(scope, tx)
        guard let kind = kinds.kind(targetKind), let courses = try kind.courses(target, scope.vendor, tx) else { throw AssignRefusal.targetMissing }
        if let dueOn, dueOn < today { throw AssignRefusal.dueInThePast }
        var made: [AssignmentID] = []
        var touched = 0
        for (person, organization, role) in slots {
            let id = try insert(scope, person: person, organization: organization, jobRole: role, under: givers.under(organization), tx)
            made.append(id)
            try ledger.append(AssignmentMade(assignment: id, targetKind: targetKind, target: target, audience: role ?? (person == nil ? "organization" : "person"),
                                             person: person, organization: organization, dueOn: dueOn), by: scope.actor, tx)
            let row = try AssignmentRow.load(id, vendor: scope.vendor, tx)
            let members = try row.members(on: today, vendor: scope.vendor, tx)
            touched += Set(members.map(\.person)).count
            guard members.count <= AssignJob.atOnce else {
                try AssignJob.enqueue(id, tx)
                continue
            }
            for member in members {
                for course in try kind.left(target, courses, member.person, scope.vendor, tx) {
                    try row.enrol(member, in: course, on: today, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
                }
            }
        }
        guard !made.isEmpty else { throw AssignRefusal.nobodyChosen }
        return Result(assignments: made, people: touched)
    }

    /// One assignment row each: person, organization or job role. Everything out of reach is not there.
    private func slots(_ scope: Scope<AssignLearning>, _ today: Day, _ tx: Transaction) throws -> [(PersonID?, OrganizationID?, String?)] {
        switch audience {
        case .people(let people):
            return try Set(people).sorted().map { person in
                let reachable = try tx.first("""
                    SELECT organization_id FROM membership WHERE vendor_id = \(scope.vendor) AND person_id = \(person) AND \(.holds(on: today))
                        AND \(.within(scope.reach, organization: "organization_id")) ORDER BY is_primary DESC
                    """)
                guard let reachable else { throw WebRefusal.notFound }
                return (person, try reachable.id("organization_id"), nil)
            }
        case .organizations(let organizations):
            return try Set(organizations).sorted().map { organization in
                let known = try tx.exists("SELECT 1 AS one FROM organization WHERE vendor_id = \(scope.vendor) AND id = \(organization)")
                guard known, scope.reach.contains(organization) else { throw WebRefusal.notFound }
                return (nil, organization, nil)
            }
        case .jobRole(let role):
            guard JobRole(rawValue: role) != nil else { throw AssignRefusal.nobodyChosen }
            return [(nil, nil, role)]
        }
    }

    private func insert(_ scope: Scope<AssignLearning>, person: PersonID?, organization: OrganizationID?, jobRole: String?, under: OrganizationID?, _ tx: Transaction) throws -> AssignmentID {
        let id = tx.newID(of: AssignmentEntity.self)
        let reach = scope.reach.all ? "all" : try String(decoding: JSONEncoder().encode(scope.reach.organizations), as: UTF8.self)
        let kind = person != nil ? "person" : organization != nil ? "organization" : "jobRole"
        try tx.execute("""
            INSERT INTO assignment (vendor_id, id, target_kind, target_id, audience_kind, person_id, organization_id, job_role, reach, due_on, note,
                assigned_by, assigned_under, assigned_at)
            VALUES (\(scope.vendor), \(id), \(targetKind), \(target), \(kind), \(person), \(organization), \(jobRole), \(reach), \(dueOn),
                \(String(note.prefix(500))), \(scope.actor.id), \(under), \(tx.now))
            """)
        return id
    }
}
