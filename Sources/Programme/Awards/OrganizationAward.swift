package import HTML
package import Kernel
import ProgrammeRules

package enum OrganizationAwardEntity {}
package typealias OrganizationAwardID = ID<OrganizationAwardEntity>

/// That an organization held a status from a day until another: what certificates, badges and public pages show. It names no person.
///
/// States: held (``AwardStore/settle``) → ended, on the first day on which it is held no more, with the cause. Held again, it is another award.
package struct OrganizationAward: Sendable, Equatable {
    package enum Cause: String, Sendable, CaseIterable {
        case lost
        /// Another tier of the same ladder is held instead.
        case succeeded
        /// The rules award it no longer, or only try it in the shadow.
        case withdrawn
        case programmeRetired, partnershipEnded
    }
    package let id: OrganizationAwardID
    /// The opaque part of its public address.
    package let code: String
    package let programme: ProgrammeID
    package let organization: OrganizationID
    /// The status' id in the rules; `title` is what it was called then.
    package let status: String
    package let title: LanguageMap
    package let isTier: Bool
    package let rank: Int
    /// The version of the rules by which it was decided.
    package let version: Int
    /// Nil: it was imported, and nobody said since when.
    package let heldFrom: Day?
    /// The day of the programme's zone on which Laurel took it down.
    package let recordedOn: Day
    package let recordedAt: Instant
    /// The first day on which it was not held.
    package let endedOn: Day?
    package let cause: Cause?

    /// The end of a partnership may lie ahead; every other end was taken down on its day or after it.
    package func hasEnded(on today: Day) -> Bool {
        guard let endedOn else { return false }
        return cause != .partnershipEnded || endedOn <= today
    }
}

/// Which of the statuses that are held have a certificate.
enum AwardRule {
    /// All that partners are told of; of tiers the highest. In shadow mode nobody is told.
    static func due(_ rules: Programme, _ standings: [Standing]) -> [(status: Status, held: Standing.Held)] {
        let held = standings.compactMap { standing -> (status: Status, held: Standing.Held)? in
            guard let held = standing.held, let status = rules.status(standing.status), status.mode != .shadow else { return nil }
            return (status, held)
        }
        let top = held.filter { $0.status.kind == .tier }.compactMap { $0.status.rank }.max()
        return held.filter { $0.status.kind != .tier || ($0.status.rank ?? 0) == (top ?? 0) }
    }

    /// Why one that was held is due no more.
    static func cause(_ status: String, isTier: Bool, rank: Int, _ rules: Programme, _ standings: [Standing], due: [(status: Status, held: Standing.Held)]) -> OrganizationAward.Cause {
        if isTier, due.contains(where: { $0.status.kind == .tier && ($0.status.rank ?? 0) > rank }) { return .succeeded }
        let isHeld = standings.contains { $0.status == status && $0.held != nil }
        return rules.status(status) == nil || isHeld ? .withdrawn : .lost
    }
}
