import HTML
import Kernel
import Ledger
import Mail
import People
import Store
import Web

/// Carries out planned rows of people, in one transaction that holds the database for some hundredths of a second.
struct RunPeople {
    let place: Workplace
    let batch: Batch
    let site: Site
    let inviter: String
    /// Read once for a run; whether an organization is within reach is asked again for each row.
    let lookup: OrganizationLookup
    let tx: Transaction
    private var vendor: VendorID { site.vendor }
    private var ledger: Ledger { place.ground.ledger }

    /// - Returns: rows settled; none when there is nothing left.
    func step() throws -> Int {
        let waiting = try BatchStore.waiting(batch.id, vendor: vendor, step: 0, limit: 40, tx)
        guard !waiting.isEmpty else { return 0 }
        let today = site.zone.day(at: tx.now), scope = try place.authority.people(batch, today: today, vendor: vendor, tx)
        let plans = try planned(waiting, scope, today)
        let began = ContinuousClock.now
        var settled = 0
        for row in waiting {
            if settled > 0, ContinuousClock.now - began > .milliseconds(40) { break }
            settled += 1
            var subject: String?
            let reason = try Refused.reason(site.language, site.zone, tx) {
                if row.state == .ended { try end(row, scope, today) } else if let plan = plans[row.line] { subject = try perform(plan, row, scope, today) }
            }
            try BatchStore.settle(row.line, step: 2, reason == nil ? .done : .refused, reason, subject: subject, batch: batch.id, vendor: vendor, tx)
        }
        return settled
    }

    /// Plans again on what is stored now, with the other rows of the same people.
    private func planned(_ waiting: [BatchRow], _ scope: Scope<ManagePeople>, _ today: Day) throws -> [Int: PlannedPerson] {
        let siblings = try BatchStore.siblings(batch.id, keys: Set(waiting.map(\.key)), vendor: vendor, tx)
        let rows = siblings.compactMap { row in
            try? PlanBatch.read { () throws(Unreadable) in try PersonRow(line: row.line, cells: batch.mapping.cells(row.cells), batch.options, lookup) }.get()
        }
        var facts = try PersonFactReader.read(keys: Array(Set(rows.map(\.key))), externalIDs: Array(Set(rows.flatMap(\.externalIDs))), organizations: [], reach: scope.reach,
                                              today: today, vendor: vendor, tx)
        // Seats are counted where people are seated.
        facts.seats = [:]
        return Dictionary(PersonPlan.make(rows, facts, batch.options, today: today).map { ($0.row.line, $0) }, uniquingKeysWith: { a, _ in a })
    }

    private func note(_ effect: RosterEffect, _ row: BatchRow) throws { try EffectStore.add(effect, line: row.line, batch: batch.id, vendor: vendor, tx) }

    private func perform(_ plan: PlannedPerson, _ row: BatchRow, _ scope: Scope<ManagePeople>, _ today: Day) throws -> String? {
        // Whatever was not shown as a move is none: somebody changed something since the preview.
        if let reason = plan.reason { throw Refused(reason) }
        if plan.state == .moved, row.state != .moved { throw Refused(.changedSince) }
        let organization = plan.row.organization
        guard scope.reach.contains(organization) else { throw Refused(.changedSince) }
        if let source = batch.source, plan.state == .new || plan.state == .moved { try SourceStore.noteKey(source, plan.row.key, organization, vendor: vendor, tx) }
        switch plan.act.step {
        case .none: return nil
        case .invite:
            try invite(plan, row, scope)
            return nil
        case .add:
            let person = try Persons.add(name: plan.row.name ?? plan.row.email.text, email: plan.row.email.text, language: plan.row.language ?? site.language, zone: site.zone,
                                         by: scope.actor, vendor: vendor, ledger: ledger, tx)
            try note(.personAdded(person.id), row)
            try join(person.id, plan, row, scope, today, isNew: true)
            for id in plan.row.externalIDs where try Persons.addExternalID(id, to: person.id, by: scope.actor, vendor: vendor, ledger: ledger, tx) {
                try note(.externalID(person.id, id), row)
            }
            if let role = plan.row.role { try grant(role, person.id, organization, row, scope) }
            if batch.options.invite != .never { try invite(plan, row, scope) }
            return person.id.value
        case .join(let person, let leaving):
            if let leaving { try leave(person, leaving, plan, row, scope, today) }
            try edit(plan.act.edits, person, nil, row, organization, scope, today)
            // Who moves within a company goes on with the same job unless the file says another.
            let before = try leaving.flatMap { try Memberships.whole($0, vendor: vendor, tx)?.jobRoles }
            try join(person, plan, row, scope, today, isNew: false, jobRoles: before ?? [])
            return person.value
        case .edit(let person, let membership):
            try edit(plan.act.edits, person, membership, row, organization, scope, today)
            return person.value
        }
    }

    private func invite(_ plan: PlannedPerson, _ row: BatchRow, _ scope: Scope<ManagePeople>) throws {
        let invitations = Invitations(ground: place.ground, post: place.post)
        if let role = plan.row.role { try mustGive(role, at: plan.row.organization) }
        let draft = Invitations.Draft(name: plan.row.name ?? "", email: plan.row.email.text, jobRoles: plan.row.jobRoles ?? [])
        let known = try Invitations.open(to: plan.row.organization, email: draft.email, vendor: vendor, tx)
        if batch.options.invite == .now {
            try invitations.send(scope, to: plan.row.organization, [draft], role: plan.row.role?.rawValue, inviter: inviter, site: site, tx)
        } else {
            _ = try invitations.prepare(scope, to: plan.row.organization, draft, role: plan.row.role?.rawValue, tx)
        }
        if known == nil, let made = try Invitations.open(to: plan.row.organization, email: draft.email, vendor: vendor, tx) { try note(.invited(made), row) }
    }

    private func join(_ person: PersonID, _ plan: PlannedPerson, _ row: BatchRow, _ scope: Scope<ManagePeople>, _ today: Day, isNew: Bool, jobRoles: [String] = []) throws {
        let from = plan.row.start ?? today
        let membership = try Memberships.start(person, at: plan.row.organization, jobRoles: plan.row.jobRoles ?? jobRoles, from: from, by: scope.actor, vendor: vendor, ledger: ledger, tx)
        if let last = plan.row.lastDay { try Memberships.setLastDay(membership.id, last, by: scope.actor, vendor: vendor, ledger: ledger, tx) }
        try note(.joined(person, membership.id, from: from, lastDay: plan.row.lastDay, jobRoles: membership.jobRoles, isNew: isNew), row)
    }

    private func leave(_ person: PersonID, _ id: MembershipID, _ plan: PlannedPerson, _ row: BatchRow, _ scope: Scope<ManagePeople>, _ today: Day) throws {
        guard let whole = try Memberships.whole(id, vendor: vendor, tx) else { throw Refused(.changedSince) }
        let last = max((plan.row.start ?? today).adding(days: -1), whole.validFrom)
        try ManagedPeople.end(scope, person, id, lastDay: last, today: today, ledger: ledger, tx)
        try note(.lastDay(person, id, before: whole.validTo == .forever ? nil : whole.validTo.adding(days: -1), after: last), row)
    }

    private func grant(_ role: BuiltInRole, _ person: PersonID, _ organization: OrganizationID, _ row: BatchRow, _ scope: Scope<ManagePeople>) throws {
        let today = site.zone.day(at: tx.now)
        guard let giving = try place.authority.roles(batch, today: today, vendor: vendor, tx) else { throw Refused(.role(role.rawValue)) }
        try ManagedPeople.grant(giving, role.rawValue, to: person, at: organization, portfolio: nil, includesSubtree: false, today: today, ledger: ledger, tx)
        try note(.role(person, organization, role.rawValue), row)
    }

    /// An invitation carries no role that its sender could not give.
    private func mustGive(_ role: BuiltInRole, at organization: OrganizationID) throws {
        let today = site.zone.day(at: tx.now)
        guard let giving = try place.authority.roles(batch, today: today, vendor: vendor, tx), giving.reach.contains(organization),
              let one = try OrganizationStore.find(organization, giving.reach, vendor: vendor, tx), !one.isVendor,
              try ManagedPeople.grantable(giving, at: one, today: today, tx).contains(where: { $0.key == role.rawValue })
        else { throw Refused(.role(role.rawValue)) }
    }

    private func edit(
        _ edits: [PersonAct.Edit], _ id: PersonID, _ membership: MembershipID?, _ row: BatchRow, _ organization: OrganizationID, _ scope: Scope<ManagePeople>, _ today: Day
    ) throws {
        var name: String?, email: String?
        for edit in edits {
            switch edit {
            case .name(let text): name = text
            case .email(let text): email = text
            case .jobRoles(let roles):
                guard let membership, let whole = try Memberships.whole(membership, vendor: vendor, tx) else { continue }
                try ManagedPeople.setJobRoles(scope, id, membership, roles, today: today, ledger: ledger, tx)
                try note(.jobRoles(id, membership, before: whole.jobRoles, after: roles), row)
            case .lastDay(let day):
                guard let membership, let whole = try Memberships.whole(membership, vendor: vendor, tx) else { continue }
                let before = whole.validTo == .forever ? nil : whole.validTo.adding(days: -1)
                if day < whole.validTo { try ManagedPeople.end(scope, id, membership, lastDay: day, today: today, ledger: ledger, tx) } else {
                    try Memberships.setLastDay(membership, day, by: scope.actor, vendor: vendor, ledger: ledger, tx)
                }
                try note(.lastDay(id, membership, before: before, after: day), row)
            case .role(let role): try grant(role, id, organization, row, scope)
            case .externalID(let external):
                if try Persons.addExternalID(external, to: id, by: scope.actor, vendor: vendor, ledger: ledger, tx) { try note(.externalID(id, external), row) }
            }
        }
        guard name != nil || email != nil, let person = try Persons.find(id, vendor: vendor, tx) else { return }
        try ManagedPeople.correct(scope, id, name: name ?? person.name, email: email ?? person.email, today: today, ledger: ledger, tx)
        try note(.corrected(id, nameBefore: person.name, nameAfter: name ?? person.name, emailBefore: person.email, emailAfter: email ?? person.email), row)
    }

    /// Somebody whom a full file no longer names.
    private func end(_ row: BatchRow, _ scope: Scope<ManagePeople>, _ today: Day) throws {
        guard let source = batch.source, let organization = row.changes.first(where: { $0.field == .organization })?.before.flatMap({ OrganizationID(checking: $0) }),
              scope.reach.contains(organization) else { throw Refused(.changedSince) }
        if let invitation = try Invitations.open(to: organization, email: row.key, vendor: vendor, tx) {
            try Invitations(ground: place.ground, post: place.post).withdraw(scope, invitation, tx)
            try note(.withdrawn(invitation), row)
        }
        let facts = try PersonFactReader.read(keys: [row.key], externalIDs: [], organizations: [], reach: scope.reach, today: today, vendor: vendor, tx)
        if let person = facts.byEmail[row.key], let member = person.memberships.first(where: { $0.organization == organization }) {
            let last = max(today, member.from)
            try ManagedPeople.end(scope, person.id, member.id, lastDay: last, today: today, ledger: ledger, tx)
            try note(.lastDay(person.id, member.id, before: member.lastDay, after: last), row)
        }
        try SourceStore.forgetKey(source, row.key, organization, vendor: vendor, tx)
    }
}

/// A row that a run does not take.
struct Refused: Error {
    let reason: RosterReason
    init(_ reason: RosterReason) { self.reason = reason }

    /// Does `body` or nothing of it. - Returns: why not.
    static func reason(_ language: Language, _ zone: Zone, _ tx: Transaction, _ body: () throws -> Void) throws -> RosterReason? {
        do { try tx.savepoint(body) } catch let refused as Refused { return refused.reason } catch let refusal as any Refusal {
            // Rights are no row's business: they stop the whole run.
            if case WebRefusal.forbidden = refusal { throw refusal }
            return .refused(Localizer(locale: language, zone: zone)(refusal.message))
        } catch let several as Refusals {
            guard let first = several.all.first else { throw several }
            return .refused(Localizer(locale: language, zone: zone)(first.message))
        }
        return nil
    }
}
