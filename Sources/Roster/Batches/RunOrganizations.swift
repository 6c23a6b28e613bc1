import HTML
import Kernel
import Ledger
import Mail
import People
import Store
import Web

/// Carries out planned rows of organizations: first who they are, then, when all of them exist, parents, distributors and administrators.
struct RunOrganizations {
    let place: Workplace
    let batch: Batch
    let site: Site
    let inviter: String
    let run: OrganizationRun
    let tx: Transaction
    private var vendor: VendorID { site.vendor }
    private var ledger: Ledger { place.ground.ledger }

    /// - Returns: rows settled in this phase; none when there is nothing left of it.
    func step(phase: Int) throws -> Int {
        var waiting = phase == 1 && !run.first.isEmpty ? try BatchStore.waiting(batch.id, vendor: vendor, step: phase, lines: run.first, limit: 40, tx) : []
        if waiting.isEmpty { waiting = try BatchStore.waiting(batch.id, vendor: vendor, step: phase, limit: 40, tx) }
        guard !waiting.isEmpty else { return 0 }
        let today = site.zone.day(at: tx.now), scope = try place.authority.organizations(batch, today: today, vendor: vendor, tx)
        let began = ContinuousClock.now
        var settled = 0
        for row in waiting {
            if settled > 0, ContinuousClock.now - began > .milliseconds(20) { break }
            settled += 1
            guard let plan = run.plans[row.line], plan.state.isWork || plan.state == .unchanged else {
                try BatchStore.settle(row.line, step: 2, .refused, run.plans[row.line]?.reason ?? .changedSince, subject: nil, batch: batch.id, vendor: vendor, tx)
                continue
            }
            var subject: String?
            let reason = try Refused.reason(site.language, site.zone, tx) {
                if phase == 0 { subject = try profile(plan, row, scope, today).value } else { try relations(plan, row, scope, today) }
            }
            let isOver = phase == 1 || reason != nil
            try BatchStore.settle(row.line, step: isOver ? 2 : 1, isOver ? (reason == nil ? .done : .refused) : nil, reason, subject: subject, batch: batch.id, vendor: vendor, tx)
        }
        return settled
    }

    private func note(_ effect: RosterEffect, _ row: BatchRow) throws { try EffectStore.add(effect, line: row.line, batch: batch.id, vendor: vendor, tx) }

    private func profile(_ plan: PlannedOrganization, _ row: BatchRow, _ scope: Scope<ManageOrganizations>, _ today: Day) throws -> OrganizationID {
        let file = plan.row
        guard let id = plan.existing else {
            let draft = OrganizationDraft(name: file.name ?? "", country: file.country ?? "", region: file.region ?? "", type: file.type ?? .reseller, externalIDs: file.externalIDs,
                                          seats: file.seats, tags: file.tags, fields: Dictionary(file.fields.map { ($0.key, $0.value ?? $0.text) }, uniquingKeysWith: { a, _ in a }))
            let id = try Organizations.create(scope, draft, today: today, ledger: ledger, tx)
            if let state = try OrganizationState.read(id, .everything, today: today, vendor: vendor, tx) { try note(.organizationAdded(id, state), row) }
            return id
        }
        let said = OrganizationState.Said(entity: plan.entity == .own, tags: file.tags != nil, seats: file.seats != .asBefore, fields: Set(file.fields.map(\.key)))
        try change(id, said, row, scope, today) { state in
            if let name = file.name { state.name = name }
            if let country = file.country { state.country = country }
            if let region = file.region { state.region = region }
            if let type = file.type { state.type = type.rawValue }
            for external in file.externalIDs where !state.externalIDs.contains(external) { state.externalIDs.append(external) }
            // Whoever leaves a company needs nobody else for it, and makes room for those who come next.
            if plan.entity == .own { state.entity = .init(head: nil) }
            if let tags = file.tags { state.tags = tags }
            switch file.seats {
            case .asBefore: break
            case .none: state.seats = .init(most: nil)
            case .most(let number): state.seats = .init(most: number)
            }
            for cell in file.fields { if let value = cell.value { state.fields?[cell.key] = value } }
        }
        return id
    }

    private func change(_ id: OrganizationID, _ said: OrganizationState.Said, _ row: BatchRow, _ scope: Scope<ManageOrganizations>, _ today: Day, _ edit: (inout OrganizationState) throws -> Void) throws {
        guard let before = try OrganizationState.read(id, said, today: today, vendor: vendor, tx) else { throw Refused(.changedSince) }
        var after = before
        try edit(&after)
        if after == before { return }
        var draft = after.draft(from: before)
        draft.fields = after.fields(from: before)
        try Organizations.edit(scope, id, draft, today: today, ledger: ledger, tx)
        if let now = try OrganizationState.read(id, said, today: today, vendor: vendor, tx) { try note(.organizationEdited(id, before: before, after: now), row) }
    }

    private func relations(_ plan: PlannedOrganization, _ row: BatchRow, _ scope: Scope<ManageOrganizations>, _ today: Day) throws {
        var lines: Set<Int> = [row.line]
        if case .line(let line) = plan.parent { lines.insert(line) }
        if case .line(let line) = plan.entity?.head { lines.insert(line) }
        for link in plan.links { if case .line(let line) = link.distributor { lines.insert(line) } }
        let made = try BatchStore.subjects(batch.id, lines: lines, vendor: vendor, tx)
        func resolve(_ reference: OrganizationReference) throws -> OrganizationID {
            switch reference {
            case .known(let id): return id
            case .line(let line):
                guard let id = made[line] else { throw Refused(.refersToRefused(line: line)) }
                return OrganizationID(id)
            }
        }
        guard let own = made[row.line].map({ OrganizationID($0) }) else { throw Refused(.changedSince) }
        let parent = try plan.parent.map(resolve), head = try (plan.entity?.head).map(resolve)
        if parent != nil || head != nil || plan.row.ownership != nil {
            try change(own, .init(entity: head != nil), row, scope, today) { state in
                if let head { state.entity = .init(head: head) }
                if let parent { state.parent = parent }
                if state.parent != nil { state.ownership = plan.row.ownership ?? state.ownership ?? 100 }
            }
        }
        for link in plan.links {
            let grants = link.wish.grants
            if let existing = link.existing {
                guard let now = try OrganizationStore.links(reseller: own, .everything, vendor: vendor, today: today, tx).first(where: { $0.id == existing }) else { throw Refused(.changedSince) }
                let last = now.to == .forever ? nil : now.to.adding(days: -1)
                try Organizations.regrant(scope, reseller: own, link: existing, grants: grants ?? now.grants, lastDay: link.wish.lastDay, from: today, ledger: ledger, tx)
                try note(.regranted(own, link: existing, before: Set(now.grants.map(\.rawValue)), after: Set((grants ?? now.grants).map(\.rawValue)),
                                    lastDayBefore: last, lastDayAfter: link.wish.lastDay ?? last), row)
            } else {
                let draft = DistributorLinkDraft(distributor: try resolve(link.distributor), country: link.wish.country, region: link.wish.region, grants: grants ?? [.counts],
                                                 from: link.wish.from ?? today, lastDay: link.wish.lastDay)
                try note(.linked(own, link: try Organizations.link(scope, reseller: own, draft, ledger: ledger, tx)), row)
            }
        }
        if plan.invitesAdmin, let email = plan.row.adminEmail { try invite(email.text, plan.row.adminName, to: own, row, today) }
    }

    private func invite(_ email: String, _ name: String, to organization: OrganizationID, _ row: BatchRow, _ today: Day) throws {
        let scope = try place.authority.people(batch, today: today, vendor: vendor, tx)
        guard try place.authority.roles(batch, today: today, vendor: vendor, tx)?.reach.contains(organization) == true else { throw Refused(.role(BuiltInRole.partnerAdmin.rawValue)) }
        let invitations = Invitations(ground: place.ground, post: place.post)
        let draft = Invitations.Draft(name: name, email: email, jobRoles: []), role = BuiltInRole.partnerAdmin.rawValue
        let known = try Invitations.open(to: organization, email: email, vendor: vendor, tx)
        if batch.options.invite == .now {
            try invitations.send(scope, to: organization, [draft], role: role, inviter: inviter, site: site, tx)
        } else if batch.options.invite == .later {
            _ = try invitations.prepare(scope, to: organization, draft, role: role, tx)
        }
        if known == nil, let made = try Invitations.open(to: organization, email: email, vendor: vendor, tx) { try note(.invited(made), row) }
    }
}
