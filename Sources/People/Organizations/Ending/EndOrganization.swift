package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

package enum EndingRefusal: Refusal, Equatable {
    case day, past, tooFar, reason
    case ended(organization: String)
    case notEnded, merged, reinstateDay
    package var code: String {
        switch self {
        case .day: "day"
        case .past: "organization.endPast"
        case .tooFar: "organization.endTooFar"
        case .reason: "organization.endReason"
        case .ended: "organization.ended"
        case .notEnded: "organization.notEnded"
        case .merged: "organization.merged"
        case .reinstateDay: "organization.reinstateDay"
        }
    }
    package var status: Int {
        switch self {
        case .ended, .notEnded, .merged: 409
        default: 422
        }
    }
    package var message: Message {
        switch self {
        case .day: .peopleDayBad
        case .past: .peopleEndingPast
        case .tooFar: .peopleEndingTooFar
        case .reason: .peopleEndingReasonLong
        case .ended(let organization): .peopleEndingEnded(organization: organization)
        case .notEnded: .peopleEndingNotEnded
        case .merged: .peopleEndingMerged
        case .reinstateDay: .peopleEndingReinstateDay
        }
    }
    package var field: String? {
        switch self {
        case .day, .past, .tooFar: "lastDay"
        case .reason: "reason"
        case .ended: "organization"
        case .reinstateDay: "from"
        case .notEnded, .merged: nil
        }
    }
}

/// The end of a partner: planned, moved, taken back, carried out, undone.
package enum EndOrganization {
    static let reasonCharacters = 500

    /// Plans the end with `lastDay`, or moves a planned one. With a day that is over it happens at once.
    /// - Throws: ``EndingRefusal``; `WebRefusal.notFound` unless the scope reaches the whole vendor.
    package static func plan(
        _ scope: Scope<ManageOrganizations>, _ id: OrganizationID, lastDay: Day, reason: String, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        let organization = try partner(id, scope, tx), vendor = scope.vendor
        if reason.count > reasonCharacters { throw EndingRefusal.reason }
        if lastDay > today.adding(days: 3660) { throw EndingRefusal.tooFar }
        if organization.status(on: today) == .merged { throw EndingRefusal.merged }
        let known = try OrganizationEndings.current(id, vendor: vendor, tx)
        if known?.carriedOutAt != nil { throw EndingRefusal.ended(organization: organization.name) }
        // Yesterday is "now": today nobody signs in through it. Earlier days were true, and stay so.
        if lastDay < today.adding(days: -1) { throw EndingRefusal.past }
        if let known, known.lastDay == lastDay, known.reason == reason { return }
        let ending = known?.id ?? tx.newID(of: Never.self).value
        if known == nil {
            try tx.execute("""
                INSERT INTO organization_ending (vendor_id, id, organization_id, last_day, reason, planned_at, planned_by_kind, planned_by)
                VALUES (\(vendor), \(ending), \(id), \(lastDay), \(reason), \(tx.now), \(scope.actor.kind.rawValue), \(scope.actor.id))
                """)
        } else {
            try tx.execute("UPDATE organization_ending SET last_day = \(lastDay), reason = \(reason) WHERE vendor_id = \(vendor) AND id = \(ending)")
        }
        try tx.execute("UPDATE organization SET ended_on = \(lastDay) WHERE vendor_id = \(vendor) AND id = \(id)")
        try ledger.append(OrganizationEndPlanned(organization: id, ending: ending, before: known?.lastDay, lastDay: lastDay, reason: reason), by: scope.actor, tx)
        if lastDay < today, let planned = try OrganizationEndings.current(id, vendor: vendor, tx) {
            try CarryOutEnding(ending: planned, vendor: vendor, actor: scope.actor, ledger: ledger).perform(tx)
        }
    }

    /// Takes a planned end back, until its day is over.
    package static func cancel(_ scope: Scope<ManageOrganizations>, _ id: OrganizationID, ledger: Ledger, _ tx: Transaction) throws {
        _ = try partner(id, scope, tx)
        let vendor = scope.vendor
        guard let known = try OrganizationEndings.current(id, vendor: vendor, tx), known.carriedOutAt == nil else { throw EndingRefusal.notEnded }
        try settle(known, .cancelled, from: nil, by: scope.actor, vendor: vendor, tx)
        try ledger.append(OrganizationEndPlanned(organization: id, ending: known.id, before: known.lastDay, lastDay: nil, reason: ""), by: scope.actor, tx)
    }

    /// Everything that the end ended goes on from a day after it: memberships with their roles and job roles, links,
    /// assignments, open enrolments with their progress. Whatever took its place meanwhile stays.
    package static func reinstate(
        _ scope: Scope<ManageOrganizations>, _ id: OrganizationID, from: Day, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        let organization = try partner(id, scope, tx), vendor = scope.vendor
        if organization.status(on: today) == .merged { throw EndingRefusal.merged }
        guard let known = try OrganizationEndings.current(id, vendor: vendor, tx), known.carriedOutAt != nil else { throw EndingRefusal.notEnded }
        guard from > known.lastDay, from <= today else { throw EndingRefusal.reinstateDay }
        try settle(known, .reinstated, from: from, by: scope.actor, vendor: vendor, tx)
        let people = try UndoEnding(ending: known, from: from, vendor: vendor, actor: scope.actor, ledger: ledger).perform(tx)
        try ledger.append(OrganizationReinstated(organization: id, ending: known.id, from: from, people: people), by: scope.actor, tx)
    }

    private static func settle(_ ending: OrganizationEnding, _ outcome: OrganizationEnding.Outcome, from: Day?, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE organization_ending SET settled_at = \(tx.now), settled_by_kind = \(actor.kind.rawValue), settled_by = \(actor.id), outcome = \(outcome.rawValue),
                reinstated_from = \(from) WHERE vendor_id = \(vendor) AND id = \(ending.id)
            """)
        try tx.execute("UPDATE organization SET ended_on = NULL WHERE vendor_id = \(vendor) AND id = \(ending.organization)")
    }

    /// The organization, where it is a partner and the scope is the vendor's.
    static func partner(_ id: OrganizationID, _ scope: Scope<ManageOrganizations>, _ tx: Transaction) throws -> Organization {
        try Access.confirm(scope, tx)
        guard scope.reach.all, let one = try OrganizationStore.find(id, scope.reach, vendor: scope.vendor, tx), !one.isVendor else { throw WebRefusal.notFound }
        return one
    }
}
