import CMI5
package import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// A unit of somebody's course counts as done for another reason than its content (cmi5 9.3.7). What is waived stays waived.
struct WaiveUnit: Sendable {
    let registration: RegistrationID
    let unit: String
    let reason: WaiveReason

    /// - Throws: `WebRefusal.notFound` out of reach and for an unknown unit, `WaiveRefusal` for one that was waived before.
    func perform(_ scope: Scope<AuthorCourses>, courses: CourseLedger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor, registration = try RestorePlay.play(registration, scope, tx)
        guard let play = try LaunchStore.find(registration, vendor: vendor, tx), play.standard == .cmi5, let unit = play.course.unit(unit) else { throw WebRefusal.notFound }
        var standing = try LaunchStore.standing(unit.id, of: registration.id, vendor: vendor, tx)
        guard !standing.isWaived else { throw WaiveRefusal.alreadyWaived }
        let session = LaunchedPlay.freshID()
        standing.isWaived = true
        try LaunchStore.save(standing, unit.id, of: registration.id, vendor: vendor, tx)
        try LaunchStore.waive(unit.id, reason: reason, session: session, by: scope.actor, of: registration.id, vendor: vendor, tx)
        let terms = play.terms(unit, session: session, mode: .normal)
        try courses.tell([LMSStatement.waived(terms, unit, reason: reason, id: LaunchedPlay.freshID(), at: tx.now)], play, tx)
        try courses.settle(play, session: session, by: scope.actor, tx)
        guard !registration.isPreview else { return }
        try courses.ledger.append(UnitWaived(registration: registration.id, person: registration.owner, learner: registration.learner?.value, activity: registration.activity, unit: unit.id, reason: reason.rawValue), by: scope.actor, tx)
    }
}

package enum WaiveRefusal: Refusal {
    case alreadyWaived, reason
    package var code: String { "packages.\(self)" }
    package var status: Int { self == .alreadyWaived ? 409 : 422 }
    package var field: String? { self == .reason ? "reason" : nil }
    package var message: Message { self == .alreadyWaived ? .packagesAlreadyWaived : .packagesReasonMissing }
}
