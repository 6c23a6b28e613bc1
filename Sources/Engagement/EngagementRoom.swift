import Assessment
import Certification
package import Courses
import HTML
package import Jobs
package import Kernel
import Ledger
import Learning
package import People
import Programme
import Store
package import Web

/// The room of notices, their mail and preferences.
package struct EngagementRoom: Sendable {
    private let ground: Ground
    private let kinds: ActivityKinds
    private let post: Post
    package init(ground: Ground, kinds: ActivityKinds, post: Post) {
        self.ground = ground
        self.kinds = kinds
        self.post = post
    }

    package var routes: [Route] {
        NoticePages(store: ground.store, choose: ChooseMail(ledger: ground.ledger), kinds: kinds).routes() + NoticeAPI(store: ground.store).routes()
            + RemindRoutes(store: ground.store, remind: Remind(ledger: ground.ledger)).routes()
    }
    package var contentRoutes: [Route] { [] }
    package var navigation: [NavigationItem] {
        [NavigationItem("notices", .bell, .engagementNoticesNav, .bell, NoticeLinks.list, right: OwnAccount.self)]
    }
    package var parts: [PagePart] { [] }
    package var jobs: [JobKind] { [NoticeMailJob(ground: ground, post: post).job, ReminderJob.job] }
    package var schedules: [Schedule] { [ReminderJob.schedule, Schedule(NoticeMailJob.kind, .every(seconds: 300))] }

    /// What is told at once: something was assigned, work was judged, somebody is certified, a partner's standing changed.
    package func subscribe() {
        ground.ledger.afterCommit(name: "engagement.notices", on: [Enrolled.kind, ReasonAdded.kind, CredentialAwarded.kind, WorkJudged.kind, StandingChanged.kind]) { event, tx in
            guard let vendor = tx.vendor else { return }
            switch event.kind {
            case Enrolled.kind:
                let enrolled = try Ledger.decode(event, as: Enrolled.self)
                guard let assignment = enrolled.assignment else { return }
                try Self.assigned(enrolled.person, enrolled.enrolment, assignment, due: enrolled.dueOn, event.recordedAt, vendor, tx)
            case ReasonAdded.kind:
                let added = try Ledger.decode(event, as: ReasonAdded.self)
                try Self.assigned(added.person, added.enrolment, added.assignment, due: added.dueAfter, event.recordedAt, vendor, tx)
            case StandingChanged.kind:
                try StandingNotices.changed(Ledger.decode(event, as: StandingChanged.self), event.recordedAt, vendor, tx)
            case WorkJudged.kind:
                try Self.judged(Ledger.decode(event, as: WorkJudged.self), event.recordedAt, vendor, tx)
            default:
                let awarded = try Ledger.decode(event, as: CredentialAwarded.self)
                guard let version = try CertificationStore.version(awarded.certification, awarded.version, vendor: vendor, tx) else { return }
                try Notify.tell(awarded.person, .certified, about: .credential(awarded.credential.value), cause: awarded.credential.value,
                                NoticeDetails(title: version.title, day: awarded.validThrough), happened: event.recordedAt, vendor: vendor, tx)
            }
        }
    }

    /// One notice per assignment and person, in the words of what was assigned: a certification of four courses is told once.
    private static func assigned(_ person: PersonID, _ enrolment: EnrolmentID, _ assignment: AssignmentID, due: Day?, _ happened: Instant,
                                 _ vendor: VendorID, _ tx: Transaction) throws {
        guard let row = try tx.first("SELECT target_kind, target_id, assigned_by FROM assignment WHERE vendor_id = \(vendor) AND id = \(assignment)"),
              // Nobody is told what they gave to themselves.
              try row.text("assigned_by") != person.value else { return }
        let target = try row.text("target_id")
        let title: LanguageMap? = switch try row.text("target_kind") {
        case "course": try Courses.find(CourseID(target), vendor: vendor, tx)?.title
        case "certification": try CertificationStore.find(CertificationID(target), vendor: vendor, tx).flatMap {
            try CertificationStore.version($0.id, max(1, $0.currentVersion), vendor: vendor, tx)?.title
        }
        default: nil
        }
        guard let title else { return }
        try Notify.tell(person, .assigned, about: .enrolment(enrolment.value), cause: assignment.value, NoticeDetails(title: title, day: due), happened: happened, vendor: vendor, tx)
    }

    /// In the words of the activity: a course may have several assignments.
    private static func judged(_ work: WorkJudged, _ happened: Instant, _ vendor: VendorID, _ tx: Transaction) throws {
        guard let row = try tx.first("""
            SELECT a.title FROM enrolment e JOIN version_activity a ON a.vendor_id = e.vendor_id AND a.version_id = e.version_id
            WHERE e.vendor_id = \(vendor) AND e.id = \(work.enrolment) AND a.vendor_id = \(vendor) AND a.activity_id = \(work.activity)
            """) else { return }
        try Notify.tell(work.person, work.isPassed ? .workPassed : .workReturned, about: .activity(enrolment: work.enrolment.value, activity: work.activity.value),
                        cause: work.submission, NoticeDetails(title: try LanguageMap(json: row.text("title"))), happened: happened, vendor: vendor, tx)
    }
}
