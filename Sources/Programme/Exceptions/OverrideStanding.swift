package import HTML
package import Kernel
package import Ledger
import People
package import ProgrammeRules
package import Store
package import Web

package enum ProgrammeOverrideEntity {}
package typealias ProgrammeOverrideID = ID<ProgrammeOverrideEntity>

/// What two people decide about a status for a time, whatever the rules say.
///
/// States: proposed (``OverrideStanding/propose``) → confirmed by somebody else (``OverrideStanding/confirm``), from when on it is a fact,
/// or withdrawn (``OverrideStanding/withdraw``). Afterwards the rules go on from where it ends.
package struct StandingOverride: Sendable, Equatable {
    package enum State: String, Sendable { case proposed, confirmed, withdrawn }
    package let id: ProgrammeOverrideID
    package let organization: OrganizationID
    package let status: String
    package let isHeld: Bool
    package let from: Day
    /// Inclusive.
    package let through: Day
    package let reason: String
    package let state: State
    package let proposedBy: PersonID
    package let confirmedBy: PersonID?
}

/// Two people, a reason and an end: nobody changes a status alone.
package struct OverrideStanding: Sendable {
    package enum Refused: Refusal {
        case sameperson, notAPerson, noReason, noStatus, dates, tooLong, settled
        package var code: String { "programme.override.\(self)" }
        package var status: Int { switch self { case .sameperson, .notAPerson: 403; case .settled: 409; default: 422 } }
        package var field: String? {
            switch self {
            case .noReason: "reason"
            case .noStatus: "status"
            case .dates, .tooLong: "through"
            default: nil
            }
        }
        package var message: Message {
            switch self {
            case .sameperson: .programmeOverrideSamePerson
            case .notAPerson: .programmeOverrideNotAPerson
            case .noReason: .programmeOverrideNoReason
            case .noStatus: .programmeOverrideNoStatus
            case .dates: .programmeFactDates
            case .tooLong: .programmeOverrideTooLong
            case .settled: .programmeOverrideSettled
            }
        }
    }
    /// Days that one may last.
    package static let longest = 366
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    package func propose(_ scope: Scope<ManageProgrammes>, _ organization: OrganizationID, status: String, isHeld: Bool, from: Day, through: Day, reason: String,
                         _ tx: Transaction) throws -> ProgrammeOverrideID {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard let person = scope.actor.person else { throw Refused.notAPerson }
        guard scope.reach.contains(organization), try tx.exists("SELECT 1 FROM organization WHERE vendor_id = \(vendor) AND id = \(organization) AND kind = 'partner'") else { throw WebRefusal.notFound }
        guard try ProgrammeStore.live(vendor: vendor, tx).contains(where: { $0.1.versions.contains { $0.status(status) != nil } }) else { throw Refused.noStatus }
        guard from <= through else { throw Refused.dates }
        guard through.daysSinceEpoch - from.daysSinceEpoch < Self.longest else { throw Refused.tooLong }
        guard !reason.isEmpty, reason.utf8.count <= 2000 else { throw Refused.noReason }
        let id: ProgrammeOverrideID = tx.newID()
        try tx.execute("""
            INSERT INTO programme_override (vendor_id, id, organization_id, status, is_held, from_day, through_day, reason, proposed_at, proposed_by)
            VALUES (\(vendor), \(id), \(organization), \(status), \(isHeld), \(from), \(through), \(reason), \(tx.now), \(person))
            """)
        try tell(try find(id, vendor, tx), .proposed, scope.actor, tx)
        return id
    }

    /// - Throws: `sameperson` for whoever proposed it.
    package func confirm(_ scope: Scope<ManageProgrammes>, _ organization: OrganizationID, _ id: ProgrammeOverrideID, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor, found = try find(id, vendor, tx)
        guard found.organization == organization, scope.reach.contains(organization) else { throw WebRefusal.notFound }
        guard let person = scope.actor.person else { throw Refused.notAPerson }
        guard found.state == .proposed else { throw Refused.settled }
        guard person != found.proposedBy else { throw Refused.sameperson }
        try tx.execute("UPDATE programme_override SET confirmed_at = \(tx.now), confirmed_by = \(person) WHERE vendor_id = \(vendor) AND id = \(id)")
        let fact = OverrideFact(organization.value, found.status, isHeld: found.isHeld, from: found.from, through: found.through, key: "override/\(id.value)")
        try PartnerFactStore.insert(PartnerFact(organization: organization, kind: .override, name: found.status, body: .override(fact), source: "laurel"), by: scope.actor, vendor: vendor, tx)
        try tell(found, .confirmed, scope.actor, tx)
        try Touched.organization(organization, vendor: vendor, tx)
    }

    /// Takes a proposal back, or ends what was confirmed: from now on it is no longer believed.
    package func withdraw(_ scope: Scope<ManageProgrammes>, _ organization: OrganizationID, _ id: ProgrammeOverrideID, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor, found = try find(id, vendor, tx)
        guard found.organization == organization, scope.reach.contains(organization) else { throw WebRefusal.notFound }
        guard found.state != .withdrawn else { throw Refused.settled }
        try tx.execute("UPDATE programme_override SET withdrawn_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id)")
        if found.state == .confirmed { try PartnerFactStore.close("override/\(id.value)", vendor: vendor, tx) }
        try tell(found, .withdrawn, scope.actor, tx)
        try Touched.organization(organization, vendor: vendor, tx)
    }

    private func tell(_ found: StandingOverride, _ act: StandingOverride.State, _ actor: Actor, _ tx: Transaction) throws {
        try ledger.append(StandingOverridden(organization: found.organization, override: found.id.value, status: found.status, isHeld: found.isHeld, act: act.rawValue,
                                             from: found.from, through: found.through, reason: found.reason), by: actor, tx)
    }

    private func find(_ id: ProgrammeOverrideID, _ vendor: VendorID, _ tx: Transaction) throws -> StandingOverride {
        guard let row = try tx.first("SELECT \(Self.columns) FROM programme_override WHERE vendor_id = \(vendor) AND id = \(id)") else { throw WebRefusal.notFound }
        return try Self.read(row)
    }
    /// Those of an organization, newest first.
    package static func all(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [StandingOverride] {
        try tx.query("""
            SELECT \(columns) FROM programme_override WHERE vendor_id = \(vendor) AND organization_id = \(organization) ORDER BY proposed_at DESC, id LIMIT 50
            """).map(read)
    }
    private static let columns: SQL = "id, organization_id, status, is_held, from_day, through_day, reason, proposed_by, confirmed_at, confirmed_by, withdrawn_at"
    private static func read(_ row: Row) throws -> StandingOverride {
        let state: StandingOverride.State = try row.optionalInt("withdrawn_at") != nil ? .withdrawn : try row.optionalInt("confirmed_at") != nil ? .confirmed : .proposed
        return StandingOverride(id: try row.id("id"), organization: try row.id("organization_id"), status: try row.text("status"), isHeld: try row.bool("is_held"),
                                from: try row.day("from_day"), through: try row.day("through_day"), reason: try row.text("reason"), state: state,
                                proposedBy: try row.id("proposed_by"), confirmedBy: try row.optionalID("confirmed_by"))
    }
}
