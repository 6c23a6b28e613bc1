package import Courses
package import HTML
package import Jobs
package import Kernel
import Ledger
package import People
import Store
package import Web

/// Learning's doors: enrolment, progress, completion and assignments.
package struct LearningRoom: Sendable {
    let ground: Ground
    let kinds: ActivityKinds
    let assignables: AssignableKinds
    package init(ground: Ground, kinds: ActivityKinds, assignables: AssignableKinds) {
        self.ground = ground
        self.kinds = kinds
        self.assignables = assignables
    }

    package var routes: [Route] { homeRoutes + assignRoutes + catalogueRoutes + lessonRoutes + videoRoutes + documentRoutes + mediaRoutes + timeRoutes }
    package var navigation: [NavigationItem] {
        [NavigationItem("home", .learner, .learningNavHome, .home, "/home", right: Learn.self),
         NavigationItem("catalogue", .learner, .learningCatalogue, .catalogue, "/catalogue", right: Learn.self),
         NavigationItem("assignments", .manager, .learningAssignments, .campaign, "/assignments", right: AssignLearning.self)]
    }
    package var parts: [PagePart] { assignParts }
    package var jobs: [JobKind] { [MeasureMinutes.job(kinds: kinds, ledger: ground.ledger), AssignJob.job(kinds: assignables, ledger: ground.ledger)] }
    package var schedules: [Schedule] { [MeasureMinutes.schedule] }

    /// New joiners and people with a new job role meet the standing assignments.
    package func subscribe() {
        // A note to one person speaks about them.
        ground.ledger.inTransaction(on: PersonErased.self, name: "learning.forget") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try tx.execute("UPDATE assignment SET note = '' WHERE vendor_id = \(vendor) AND person_id = \(event.person)")
            try tx.execute("UPDATE activity_progress SET location = '' WHERE vendor_id = \(vendor) AND enrolment_id IN (SELECT e.id FROM enrolment e WHERE e.vendor_id = \(vendor) AND e.person_id = \(event.person))")
        }
        let ends = PartnerEnds(ledger: ground.ledger)
        ground.ledger.inTransaction(on: OrganizationEnded.self, name: "learning.partnerEnded", appends: [EnrolmentsClosed.kind]) { try ends.close($0, by: $1, $2) }
        ground.ledger.inTransaction(on: OrganizationReinstated.self, name: "learning.partnerReinstated", appends: [EnrolmentsReopened.kind]) { try ends.reopen($0, by: $1, $2) }
        ground.ledger.afterCommit(name: "learning.standingAssignments", on: [MembershipStarted.kind, JobRolesChanged.kind]) { [ground, assignables] event, tx in
            let person: PersonID, organization: OrganizationID
            if event.kind == MembershipStarted.kind {
                let started = try Ledger.decode(event, as: MembershipStarted.self)
                (person, organization) = (started.person, started.organization)
            } else {
                let changed = try Ledger.decode(event, as: JobRolesChanged.self)
                (person, organization) = (changed.person, changed.organization)
            }
            guard let vendor = tx.vendor, let zone = try tx.first("SELECT zone FROM vendor WHERE id = \(vendor)").flatMap({ Zone(try $0.text("zone")) }) else { return }
            let day = zone.day(at: tx.now)
            for membership in try Memberships.of(person, vendor: vendor, tx) where membership.organization == organization && membership.isActive(on: day) {
                try StandingAssignments.apply(membership, on: day, kinds: assignables, vendor: vendor, ledger: ground.ledger, tx)
            }
        }
    }
}
