import Kernel
import People

/// What a row says about the legal entity of its organization.
enum PlannedEntity: Sendable, Equatable {
    /// A company of its own.
    case own
    case location(OrganizationReference)

    /// nil for a company of its own.
    var head: OrganizationReference? { if case .location(let head) = self { head } else { nil } }
}

/// Whose location every organization would be, by what is known and what a file says together: no company is a location of another one. Pure.
struct PlannedEntities {
    /// On any day from today on.
    private var heads: [OrganizationReference: Set<OrganizationReference>] = [:]
    private var today: [OrganizationReference: OrganizationReference] = [:]
    /// Those that have locations.
    private var companies: Set<OrganizationReference> = []

    init(known: some Sequence<KnownOrganization>, _ plans: [PlannedOrganization]) {
        for one in known {
            if let head = one.head { today[.known(one.id)] = .known(head) }
            let all = one.laterHeads.union(one.head.map { [$0] } ?? [])
            if !all.isEmpty { heads[.known(one.id)] = Set(all.map { .known($0) }) }
        }
        for plan in plans where changes(plan) { heads[plan.own] = plan.entity?.head.map { [$0] } }
        for all in heads.values { companies.formUnion(all) }
    }

    /// A row that says what holds already writes nothing, so what is planned for later days stays too.
    private func changes(_ plan: PlannedOrganization) -> Bool { plan.entity.map { $0.head != today[plan.own] } ?? false }

    /// Why a row cannot be; whoever only repeats what holds is not the one to blame.
    func refusal(of plan: PlannedOrganization) -> RosterReason? {
        guard changes(plan), let head = plan.entity?.head else { return nil }
        if heads[head] != nil { return .entityIsLocation(plan.row.entity ?? "") }
        return companies.contains(plan.own) ? .entityHasLocations : nil
    }

    /// Whether its company becomes a location by this file: then it has to be out of there first.
    func leavesFirst(_ plan: PlannedOrganization) -> Bool {
        guard changes(plan), let before = today[plan.own] else { return false }
        return heads[before] != nil
    }
}
