import HTML
import Kernel
import Mail
import People

/// What is known of the people of a file, read before planning.
struct PersonFacts: Sendable {
    struct Membership: Sendable, Equatable {
        let id: MembershipID
        let organization: OrganizationID
        let jobRoles: [String]
        let from: Day
        /// nil: open.
        let lastDay: Day?
    }
    struct Person: Sendable {
        let id: PersonID
        let name: String
        let email: String
        /// That hold today or later, within reach.
        var memberships: [Membership] = []
        var roles: [OrganizationID: Set<String>] = [:]
        var externalIDs: [ExternalID] = []
    }
    struct Invitation: Sendable {
        let jobRoles: [String]
        let role: String?
    }
    var byEmail: [String: Person] = [:]
    var byExternal: [ExternalID: Person] = [:]
    /// Open invitations within reach by address and organization.
    var invitations: [String: [OrganizationID: Invitation]] = [:]
    /// The vendor's own organization: nobody is moved out of it by a file.
    var vendorOrganization: OrganizationID?
    /// Seats left where there is a limit.
    var seats: [OrganizationID: Int] = [:]
    /// Whether the whole vendor is within reach: then people are added at once and moved between all organizations. Otherwise who is
    /// elsewhere does not exist here, and everybody new is invited.
    var seesAll = false
    init() {}
}

/// What is to be done for one row.
struct PersonAct: Sendable, Equatable {
    enum Edit: Sendable, Equatable {
        case name(String)
        case email(String)
        case jobRoles([String])
        case lastDay(Day)
        case role(BuiltInRole)
        case externalID(ExternalID)
    }
    enum Step: Sendable, Equatable {
        case none
        case invite
        /// A new record and a membership.
        case add
        /// A membership more, and another one that ends the day before.
        case join(PersonID, leaving: MembershipID?)
        case edit(PersonID, MembershipID)
    }
    var step = Step.none
    var edits: [Edit] = []
}

struct PlannedPerson: Sendable, Equatable {
    let row: PersonRow
    var state: RosterState
    var reason: RosterReason?
    var changes: [RosterChange] = []
    var act = PersonAct()
}

/// What a file of people would do: rows and facts in, plan out. Pure; neither the order of rows nor a second run changes it.
enum PersonPlan {
    static func make(_ rows: [PersonRow], _ facts: PersonFacts, _ options: RosterOptions, today: Day) -> [PlannedPerson] {
        var planned: [PlannedPerson] = []
        planned.reserveCapacity(rows.count)
        for (_, group) in Dictionary(grouping: rows, by: \.key) { planned += person(group, facts, options, today) }
        refuseSharedIDs(&planned)
        takeSeats(&planned, facts)
        return planned.sorted { $0.row.line < $1.row.line }
    }

    /// All rows of one address: one a row of each organization; the same line again is passed over, another one contradicts both.
    private static func person(_ rows: [PersonRow], _ facts: PersonFacts, _ options: RosterOptions, _ today: Day) -> [PlannedPerson] {
        var planned: [PlannedPerson] = [], kept: [PersonRow] = []
        for group in Dictionary(grouping: rows, by: \.organization).values {
            let sorted = group.sorted { $0.line < $1.line }, first = sorted[0]
            if let other = sorted.first(where: { !$0.says(first) }) {
                planned += sorted.map { PlannedPerson(row: $0, state: .conflict, reason: .contradicted(line: $0.line == first.line ? other.line : first.line)) }
            } else {
                kept.append(first)
                planned += sorted.dropFirst().map { PlannedPerson(row: $0, state: .bad, reason: .repeated(line: first.line)) }
            }
        }
        kept.sort { $0.organization < $1.organization }
        if Set(kept.compactMap(\.name)).count > 1 {
            return planned + kept.map { row in
                PlannedPerson(row: row, state: .conflict, reason: .contradicted(line: kept.first { $0.line != row.line && $0.name != row.name && $0.name != nil }?.line ?? row.line))
            }
        }
        let wanted = Set(rows.map(\.organization))
        let found: PersonFacts.Person?
        switch identity(kept, facts) {
        case .success(let person): found = person
        case .failure(let unreadable): return planned + kept.map { PlannedPerson(row: $0, state: .conflict, reason: unreadable.reason) }
        }
        // Those to leave, in a fixed order; each place in the file takes one.
        var leaving = options.elsewhere == .move
            ? (found?.memberships ?? []).filter { !wanted.contains($0.organization) }.sorted { ($0.from, $0.id) < ($1.from, $1.id) } : []
        for row in kept { planned.append(one(row, found, &leaving, facts, options, today)) }
        return planned
    }

    /// Who the rows are about: by address, else by external id for whoever sees all.
    private static func identity(_ rows: [PersonRow], _ facts: PersonFacts) -> Result<PersonFacts.Person?, Unreadable> {
        guard let row = rows.first else { return .success(nil) }
        var found = facts.byEmail[row.key]
        guard facts.seesAll else { return .success(found) }
        for id in rows.flatMap(\.externalIDs) {
            guard let other = facts.byExternal[id] else { continue }
            if let one = found, one.id != other.id { return .failure(Unreadable(.externalTaken("\(id.system): \(id.value)"))) }
            found = other
        }
        return .success(found)
    }

    private static func one(
        _ row: PersonRow, _ found: PersonFacts.Person?, _ leaving: inout [PersonFacts.Membership], _ facts: PersonFacts, _ options: RosterOptions, _ today: Day
    ) -> PlannedPerson {
        if row.role == .distributorManager, !facts.seesAll { return PlannedPerson(row: row, state: .bad, reason: .role(BuiltInRole.distributorManager.rawValue)) }
        guard let person = found else { return newcomer(row, facts) }
        if row.organization != facts.vendorOrganization, person.memberships.contains(where: { $0.organization == facts.vendorOrganization }) {
            return PlannedPerson(row: row, state: .conflict, reason: .vendorPerson)
        }
        var plan = PlannedPerson(row: row, state: .unchanged)
        func edit(_ edit: PersonAct.Edit, _ change: RosterChange) {
            plan.act.edits.append(edit)
            plan.changes.append(change)
        }
        if facts.seesAll {
            if let name = row.name, name != person.name { edit(.name(name), RosterChange(.name, person.name, name)) }
            if Persons.folded(person.email) != row.key { edit(.email(row.email.text), RosterChange(.email, person.email, row.email.text)) }
            for id in row.externalIDs where !person.externalIDs.contains(id) {
                edit(.externalID(id), RosterChange(.id(id.system), person.externalIDs.first { $0.system == id.system }?.value, id.value))
            }
        }
        if let role = row.role, person.roles[row.organization]?.contains(role.rawValue) != true { edit(.role(role), RosterChange(.role, nil, role.rawValue)) }
        if let member = person.memberships.first(where: { $0.organization == row.organization }) {
            plan.act.step = .edit(person.id, member.id)
            if let roles = row.jobRoles, Set(roles) != Set(member.jobRoles) {
                edit(.jobRoles(roles), RosterChange(.jobRoles, member.jobRoles.sorted().joined(separator: ", "), roles.joined(separator: ", ")))
            }
            if let last = row.lastDay, last != member.lastDay {
                if last < member.from { return PlannedPerson(row: row, state: .bad, reason: .days) }
                edit(.lastDay(last), RosterChange(.lastDay, member.lastDay?.description, last.description))
            }
            plan.state = plan.act.edits.isEmpty ? .unchanged : .changed
            if plan.act.edits.isEmpty { plan.act.step = .none }
            return plan
        }
        // A file that still names somebody who has left says nothing new.
        if let last = row.lastDay, last < today { return PlannedPerson(row: row, state: .unchanged) }
        let from = leaving.isEmpty ? nil : leaving.removeFirst()
        plan.act.step = .join(person.id, leaving: from?.id)
        plan.state = from == nil ? .new : .moved
        plan.changes.insert(RosterChange(.organization, from?.organization.value, row.organization.value), at: 0)
        return plan
    }

    private static func newcomer(_ row: PersonRow, _ facts: PersonFacts) -> PlannedPerson {
        if let invited = facts.invitations[row.key]?[row.organization], !facts.seesAll {
            var plan = PlannedPerson(row: row, state: .unchanged)
            if let roles = row.jobRoles, Set(roles) != Set(invited.jobRoles) {
                plan.changes.append(RosterChange(.jobRoles, invited.jobRoles.sorted().joined(separator: ", "), roles.joined(separator: ", ")))
            }
            if let role = row.role, role.rawValue != invited.role { plan.changes.append(RosterChange(.role, invited.role, role.rawValue)) }
            if !plan.changes.isEmpty { (plan.state, plan.act.step) = (.changed, .invite) }
            return plan
        }
        if facts.seesAll, row.name == nil { return PlannedPerson(row: row, state: .bad, reason: .missing(.name)) }
        var plan = PlannedPerson(row: row, state: .new)
        plan.act.step = facts.seesAll ? .add : .invite
        return plan
    }

    /// An external id names one person: rows of several people with one id refuse each other.
    private static func refuseSharedIDs(_ planned: inout [PlannedPerson]) {
        var owners: [ExternalID: Set<String>] = [:]
        for plan in planned where plan.state.isWork || plan.state == .unchanged { for id in plan.row.externalIDs { owners[id, default: []].insert(plan.row.key) } }
        let shared = owners.filter { $0.value.count > 1 }
        if shared.isEmpty { return }
        for index in planned.indices where planned[index].state.isWork || planned[index].state == .unchanged {
            guard let id = planned[index].row.externalIDs.first(where: { shared[$0] != nil }) else { continue }
            planned[index] = PlannedPerson(row: planned[index].row, state: .conflict, reason: .externalTaken("\(id.system): \(id.value)"))
        }
    }

    /// Who takes a seat, by address: whoever comes after the last one is told.
    private static func takeSeats(_ planned: inout [PlannedPerson], _ facts: PersonFacts) {
        guard !facts.seats.isEmpty else { return }
        var left = facts.seats
        for index in planned.indices.sorted(by: { planned[$0].row.key < planned[$1].row.key }) {
            let plan = planned[index], organization = plan.row.organization
            guard plan.state == .new || plan.state == .moved, let free = left[organization] else { continue }
            if free > 0 { left[organization] = free - 1 } else {
                planned[index] = PlannedPerson(row: plan.row, state: .conflict, reason: .seatsFull(organization.value))
            }
        }
    }
}
