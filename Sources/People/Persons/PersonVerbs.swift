package import HTML
package import Kernel
package import Ledger
import Mail
package import Store
package import Web

/// Why something about a person was not done.
package enum PersonRefusal: Refusal, Equatable {
    case nobody, organization, jobRole
    case line(PastedPeople.Problem)
    case lineJobRole(line: Int, text: String)
    case tooManyLines
    case name, emailBad, emailTaken
    case day, days
    case lastAdmin(organization: String)
    case role, roleSelf, roleVendorOnly, roleHeld, portfolio
    /// What the role can do is more than the giver can; the same for all that lies below.
    case roleBeyond, roleBelow
    /// The person can do more than whoever would act on them.
    case above

    package var code: String {
        switch self {
        case .nobody: "people.nobody"
        case .organization: "people.organization"
        case .jobRole, .lineJobRole: "people.jobRole"
        case .line: "people.line"
        case .tooManyLines: "people.tooManyLines"
        case .name: "people.name"
        case .emailBad: "people.email"
        case .emailTaken: "people.emailTaken"
        case .day: "day"
        case .days: "people.lastDay"
        case .lastAdmin: "people.lastAdministrator"
        case .role: "people.role"
        case .roleSelf: "people.ownRole"
        case .roleVendorOnly: "people.vendorRole"
        case .roleHeld: "people.roleHeld"
        case .portfolio: "people.portfolio"
        case .roleBeyond: "people.roleBeyond"
        case .roleBelow: "people.roleBelow"
        case .above: "people.above"
        }
    }
    package var status: Int { self == .roleSelf || self == .above ? 409 : 422 }
    package var message: Message {
        switch self {
        case .nobody: .peoplePeopleAddNothing
        case .organization: .peoplePeopleOrganizationBad
        case .jobRole: .peoplePersonJobRoleBad
        case .line(let problem):
            switch problem.reason {
            case .noEmail: .peoplePeopleLineNoEmail(line: problem.line, text: problem.text)
            case .badEmail(let text): .peoplePeopleLineBadEmail(line: problem.line, text: text)
            case .repeated(let earlier): .peoplePeopleLineRepeated(line: problem.line, earlier: earlier)
            }
        case .lineJobRole(let line, let text): .peoplePeopleLineJobRole(line: line, text: text)
        case .tooManyLines: .peoplePeopleLinesTooMany(limit: PastedPeople.limitLines)
        case .name: .peopleNameMissing
        case .emailBad: .peopleEmailBad
        case .emailTaken: .peoplePersonEmailTaken
        case .day: .peopleDayBad
        case .days: .peoplePersonEndDays
        case .lastAdmin(let organization): .peoplePersonEndLastVendor(organization: organization)
        case .role: .peoplePersonRoleBad
        case .roleSelf: .peoplePersonRoleSelf
        case .roleVendorOnly: .peoplePersonRoleVendorOnly
        case .roleHeld: .peoplePersonRoleHas
        case .portfolio: .peoplePersonPortfolioEmpty
        case .roleBeyond: .peoplePersonRoleBeyond
        case .roleBelow: .peoplePersonRoleBelow
        case .above: .peoplePersonAbove
        }
    }
    package var field: String? {
        switch self {
        case .nobody, .line, .lineJobRole, .tooManyLines: "paste"
        case .organization: "organization"
        case .jobRole: "jobRoles"
        case .name: "name"
        case .emailBad, .emailTaken: "email"
        case .day, .days, .lastAdmin: "lastDay"
        case .role, .roleSelf, .roleVendorOnly, .roleHeld, .roleBeyond: "role"
        case .roleBelow: "subtree"
        case .portfolio: "organizations"
        case .above: nil
        }
    }
}

/// Somebody's name or address was corrected, or they were suspended or let back in.
package struct PersonChanged: LedgerEvent {
    package static let kind = "people.personChanged"
    package let person: PersonID
    package let isSuspended: Bool
    private enum CodingKeys: String, CodingKey { case person, isSuspended }
    var fields: [Change] = []
    init(person: PersonID, isSuspended: Bool, fields: [Change] = []) { (self.person, self.isSuspended, self.fields) = (person, isSuspended, fields) }
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("suspended", from: nil, to: isSuspended ? "true" : "false")] }
    package var personal: PersonalValues? { fields.isEmpty ? nil : PersonalValues(person: person, changes: fields) }
}

/// The verbs about people and their memberships.
package enum ManagedPeople {
    /// A membership of the person within reach; of one that is split by changes the row of `day`, else the latest.
    static func membership(_ person: PersonID, _ id: MembershipID, _ reach: Reach, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Membership {
        let rows = try Memberships.of(person, vendor: vendor, tx).filter { $0.id == id && reach.contains($0.organization) }
        guard let found = rows.first(where: { $0.isActive(on: day) }) ?? rows.last else { throw WebRefusal.notFound }
        return found
    }

    /// Sets the job roles of a membership from `today` on.
    package static func setJobRoles(
        _ scope: Scope<ManagePeople>, _ person: PersonID, _ id: MembershipID, _ roles: [String], today: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        try Access.confirm(scope, tx)
        guard roles.allSatisfy({ JobRole(rawValue: $0) != nil }) else { throw PersonRefusal.jobRole }
        let membership = try membership(person, id, scope.reach, on: today, vendor: scope.vendor, tx)
        guard membership.validTo > today else { throw WebRefusal.notFound }
        try Memberships.changeJobRoles(membership, to: roles, from: max(today, membership.validFrom), by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
    }

    /// Ends a membership with `lastDay`. The last administrator of an organization stays until there is another.
    package static func end(
        _ scope: Scope<ManagePeople>, _ person: PersonID, _ id: MembershipID, lastDay: Day, today: Day, ledger: Ledger, _ tx: Transaction
    ) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        let rows = try Memberships.of(person, vendor: vendor, tx).filter { $0.id == id && scope.reach.contains($0.organization) }
        guard let first = rows.first, let last = rows.last else { throw WebRefusal.notFound }
        guard lastDay >= first.validFrom, lastDay <= today.adding(days: 3660) else { throw PersonRefusal.days }
        try Power.refuseAboveAdministrator(scope.actor, person, at: last.organization, today: today, vendor: vendor, tx)
        try Successors.require(besides: person, at: last.organization, today: today, vendor: vendor, tx)
        if lastDay >= last.validTo {
            // Later than planned: only while the planned day is not over.
            guard last.validTo > today else { throw PersonRefusal.days }
            try Memberships.extend(last, by: scope.actor, vendor: vendor, ledger: ledger, tx)
            let longer = try Memberships.of(person, vendor: vendor, tx).last { $0.id == id } ?? last
            return try Memberships.end(longer, lastDay: lastDay, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        }
        try Memberships.end(last, lastDay: lastDay, by: scope.actor, vendor: vendor, ledger: ledger, tx)
    }

    /// Takes a planned last day back, until it is over. - Throws: `WebRefusal.notFound` when there is none
    package static func keep(_ scope: Scope<ManagePeople>, _ person: PersonID, _ id: MembershipID, today: Day, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let last = try Memberships.of(person, vendor: scope.vendor, tx).last(where: { $0.id == id && scope.reach.contains($0.organization) }),
              last.validTo > today, last.validTo != .forever else { throw WebRefusal.notFound }
        try Organizations.refuseEnded(last.organization, on: last.validTo, vendor: scope.vendor, tx)
        try Seats.within(last.organization, on: last.validTo, vendor: scope.vendor, tx) {
            try Memberships.extend(last, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
        }
    }

    /// For what is told and not done: a directory that ends a partner's last administrator reports a fact, which becomes a task; a vendor
    /// without an administrator could be helped by nobody.
    package static func refuseLastAdmin(_ person: PersonID, at organization: OrganizationID, reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws {
        guard let one = try OrganizationStore.find(organization, .everything, vendor: vendor, tx), one.isVendor || !reach.all else { return }
        try Successors.require(besides: person, at: organization, today: today, vendor: vendor, tx)
    }

    /// Corrects name and address; the vendor's administrators only, since an address decides who a person is.
    package static func correct(_ scope: Scope<ManagePeople>, _ id: PersonID, name: String, email: String, today: Day, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all, let person = try Persons.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if name.isEmpty || name.count > Limits.nameCharacters { throw PersonRefusal.name }
        if let other = try Persons.find(email: email, vendor: scope.vendor, tx), other.id != id { throw PersonRefusal.emailTaken }
        try Power.refuseAbove(scope.actor, id, today: today, vendor: scope.vendor, tx)
        try Persons.correct(person, name: name, email: email, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
    }

    /// Suspends somebody, which ends their sessions, or lets them back in. Nobody suspends themselves.
    package static func setSuspended(_ scope: Scope<ManagePeople>, _ id: PersonID, _ isSuspended: Bool, today: Day, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all, let person = try Persons.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if scope.actor.person == id { throw PersonRefusal.roleSelf }
        if person.isSuspended == isSuspended { return }
        try Power.refuseAbove(scope.actor, id, today: today, vendor: scope.vendor, tx)
        if isSuspended { try Successors.require(besides: id, today: today, vendor: scope.vendor, tx) }
        let at: Instant? = isSuspended ? tx.now : nil
        // Whoever is let back in needs a seat again, with every employer.
        let employers = isSuspended ? [] : Set(try Memberships.of(id, vendor: scope.vendor, tx).filter { $0.validTo > today }.map(\.organization)).sorted()
        try Seats.within(employers[...], vendor: scope.vendor, tx) {
            try tx.execute("UPDATE person SET suspended_at = \(at) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        }
        if isSuspended { try Sessions.revokeAll(of: id, vendor: scope.vendor, tx) }
        try Memberships.touch(id, vendor: scope.vendor, tx)
        if !isSuspended {
            // Whoever is let back in is not dormant from today on.
            try tx.execute("UPDATE person SET last_seen_at = \(tx.now) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
            try DormancyDay.forget(id, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
        }
        try ledger.append(PersonChanged(person: id, isSuspended: isSuspended), by: scope.actor, tx)
    }
}

extension Persons {
    /// Writes a corrected name and address, for verbs that have looked whether they may.
    package static func correct(_ person: Person, name: String, email: String, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        if person.name == name, person.email == email { return }
        try tx.execute("""
            UPDATE person SET name = \(name), name_folded = \(folded(name)), email = \(email), email_folded = \(folded(email))
            WHERE vendor_id = \(vendor) AND id = \(person.id)
            """)
        try ledger.append(
            PersonChanged(person: person.id, isSuspended: person.isSuspended,
                          fields: [Change("name", from: person.name, to: name), Change("email", from: person.email, to: email)]),
            by: actor, tx)
    }
}

extension PersonRefusal {
    /// What is wrong with the lines somebody pasted, jobs roles included; the drafts of the rest.
    package static func drafts(_ pasted: PastedPeople) -> (drafts: [Invitations.Draft], problems: [PersonRefusal]) {
        var drafts: [Invitations.Draft] = [], problems = pasted.problems.map { PersonRefusal.line($0) }
        for person in pasted.people {
            var roles: [String] = []
            if !person.jobRole.isEmpty {
                guard let role = JobRole(named: person.jobRole) else {
                    problems.append(.lineJobRole(line: person.line, text: person.jobRole))
                    continue
                }
                roles = [role.rawValue]
            }
            drafts.append(Invitations.Draft(name: String(person.name.prefix(Limits.nameCharacters)), email: person.email.text, jobRoles: roles))
        }
        if pasted.ignoredLines > 0 { problems.append(.tooManyLines) }
        return (drafts, problems)
    }
}

extension JobRole {
    /// By key or English or German name.
    package init?(named text: String) {
        switch Persons.folded(text).filter({ $0.isLetter }) {
        case "sales", "vertrieb", "verkauf": self = .sales
        case "presales", "vorvertrieb", "se": self = .presales
        case "engineer", "engineering", "technik", "techniker", "ingenieur", "technical": self = .engineer
        case "support", "kundendienst": self = .support
        case "marketing": self = .marketing
        case "management", "manager", "leitung", "geschäftsführung": self = .management
        default: return nil
        }
    }
}
