import Kernel
import Mail
import People
import Store
import Web

/// Compares the rows of a batch with what is stored and writes down how each stands. Done again, it says the same.
struct PlanBatch: Sendable {
    let place: Workplace
    let id: String

    struct Plan: Sendable {
        var line: Int
        var key = ""
        var label = ""
        var state: RosterState
        var reason: RosterReason?
        var changes: [RosterChange] = []
    }
    private static let writeRows = 200

    /// - Parameter write: how a bounded step is committed; a job's takes its cancellation into account.
    func perform(vendor: VendorID, write: (_ done: Int, _ total: Int, _ body: @escaping @Sendable (Transaction) throws -> Void) async throws -> Void) async throws {
        let store = place.ground.store, zone = try await place.site(vendor).zone, id = id
        guard let batch = try await store.read(vendor, { try BatchStore.find(id, vendor: vendor, $0) }), batch.state == .planning else { return }
        let today = zone.day(at: store.clock.now())
        let plans = batch.kind == .people ? try await people(batch, today, vendor) : try await organizations(batch, today, vendor)
        try await write(0, plans.count) { try BatchStore.forgetPlan(id, vendor: vendor, $0) }
        var at = 0
        while at < plans.count {
            let chunk = plans[at..<min(plans.count, at + Self.writeRows)]
            at = chunk.endIndex
            try await write(at, plans.count) { tx in
                for plan in chunk {
                    try BatchStore.plan(plan.line, key: plan.key, label: plan.label, state: plan.state, reason: plan.reason, changes: plan.changes, batch: id, vendor: vendor, tx)
                }
            }
        }
        let ended = try await missing(batch, plans, today, vendor)
        at = 0
        while at < ended.count {
            let chunk = ended[at..<min(ended.count, at + Self.writeRows)]
            at = chunk.endIndex
            try await write(plans.count, plans.count) { tx in
                for plan in chunk { try BatchStore.addEnded(plan.line, key: plan.key, label: plan.label, changes: plan.changes, batch: id, vendor: vendor, tx) }
            }
        }
        try await write(plans.count, plans.count) { tx in _ = try BatchStore.move(id, from: [.planning], to: .planned, vendor: vendor, tx) }
    }

    /// All rows in pages, so that the text of the file is never in memory as a whole.
    private func rows(_ vendor: VendorID, _ take: (BatchRow) throws -> Void) async throws {
        var last: Int?
        while true {
            let after = last, id = id
            let page = try await place.ground.store.read(vendor) { try BatchStore.rows(id, vendor: vendor, after: after, limit: 1000, $0) }
            for row in page where row.state != .ended { try take(row) }
            if page.count < 1000 { return }
            last = page.last?.line
        }
    }

    private func people(_ batch: Batch, _ today: Day, _ vendor: VendorID) async throws -> [Plan] {
        let store = place.ground.store, authority = place.authority
        let (reach, lookup) = try await store.read(vendor) { tx in
            let reach = try authority.people(batch, today: today, vendor: vendor, tx).reach
            return (reach, try PersonFactReader.lookup(reach, vendor: vendor, tx))
        }
        var plans: [Plan] = [], readable: [PersonRow] = []
        try await rows(vendor) { row in
            let cells = batch.mapping.cells(row.cells)
            switch Self.read({ () throws(Unreadable) in try PersonRow(line: row.line, cells: cells, batch.options, lookup) }) {
            case .success(let person): readable.append(person)
            case .failure(let unreadable):
                plans.append(Plan(line: row.line, key: Persons.folded(cells[.email] ?? ""), label: cells[.name] ?? cells[.email] ?? "", state: .bad, reason: unreadable.reason))
            }
        }
        let facts = try await Self.facts(readable, reach, today, vendor, store)
        plans += PersonPlan.make(readable, facts, batch.options, today: today).map { planned in
            Plan(line: planned.row.line, key: planned.row.key, label: planned.row.name ?? facts.byEmail[planned.row.key]?.name ?? planned.row.email.text, state: planned.state,
                 reason: planned.reason, changes: planned.changes)
        }
        return plans.sorted { $0.line < $1.line }
    }

    /// Facts for many rows, read in steps so that no reader holds its snapshot for long.
    private static func facts(_ rows: [PersonRow], _ reach: Reach, _ today: Day, _ vendor: VendorID, _ store: Store) async throws -> PersonFacts {
        var facts = PersonFacts()
        facts.seesAll = reach.all
        let organizations = Set(rows.map(\.organization))
        var at = 0
        repeat {
            let chunk = rows[at..<min(rows.count, at + 2000)]
            at = chunk.endIndex
            let keys = Array(Set(chunk.map(\.key))), ids = Array(Set(chunk.flatMap(\.externalIDs)))
            let part = try await store.read(vendor) {
                try PersonFactReader.read(keys: keys, externalIDs: ids, organizations: organizations, reach: reach, today: today, vendor: vendor, $0)
            }
            facts.byEmail.merge(part.byEmail) { a, _ in a }
            facts.byExternal.merge(part.byExternal) { a, _ in a }
            facts.invitations.merge(part.invitations) { a, _ in a }
            facts.seats = part.seats
            facts.vendorOrganization = part.vendorOrganization
        } while at < rows.count
        return facts
    }
    static func read<T>(_ body: () throws(Unreadable) -> T) -> Result<T, Unreadable> {
        do { return .success(try body()) } catch { return .failure(error) }
    }

    private func organizations(_ batch: Batch, _ today: Day, _ vendor: VendorID) async throws -> [Plan] {
        let authority = place.authority
        let facts = try await place.ground.store.read(vendor) { tx in
            _ = try authority.organizations(batch, today: today, vendor: vendor, tx)
            return try OrganizationFacts.read(vendor: vendor, today: today, tx)
        }
        var plans: [Plan] = [], readable: [OrganizationRow] = [], unread: [Int: [String]] = [:]
        try await rows(vendor) { row in
            let cells = batch.mapping.cells(row.cells)
            switch Self.read({ () throws(Unreadable) in try OrganizationRow(line: row.line, cells: cells, batch.options, own: facts.own) }) {
            case .success(let one): readable.append(one)
            case .failure(let unreadable):
                unread[row.line] = OrganizationPlan.words(Reading.externalIDs(cells, batch.options.system), cells[.name])
                plans.append(Plan(line: row.line, label: cells[.name] ?? "", state: .bad, reason: unreadable.reason))
            }
        }
        let names = Dictionary(facts.known.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
        plans += OrganizationPlan(readable, known: facts.known, unread: unread).planned.map { planned in
            let changes = planned.changes.map { change in
                [.parent, .entity].contains(change.field) ? RosterChange(change.field, change.before.flatMap { names[OrganizationID($0)] }, change.after.map { names[OrganizationID($0)] ?? $0 }) : change
            }
            return Plan(line: planned.row.line, label: planned.row.name ?? planned.existing.flatMap { names[$0] } ?? planned.row.externalIDs.first?.value ?? "",
                        state: planned.state, reason: planned.reason, changes: changes)
        }
        return plans.sorted { $0.line < $1.line }
    }

    /// People who came by this source before and whom a full file no longer names.
    private func missing(_ batch: Batch, _ plans: [Plan], _ today: Day, _ vendor: VendorID) async throws -> [Plan] {
        guard let source = batch.source, batch.kind == .people else { return [] }
        let authority = place.authority
        let here = Set(plans.map(\.key))
        return try await place.ground.store.read(vendor) { tx -> [Plan] in
            guard let settings = try SourceStore.find(source, vendor: vendor, tx), settings.isFull else { return [] }
            let reach = try authority.people(batch, today: today, vendor: vendor, tx).reach
            let gone = try SourceStore.keys(source, vendor: vendor, tx).filter { !here.contains($0.key) && reach.contains($0.organization) }
            guard !gone.isEmpty else { return [] }
            let facts = try PersonFactReader.read(keys: Array(Set(gone.map(\.key))), externalIDs: [], organizations: [], reach: reach, today: today, vendor: vendor, tx)
            let most = max(plans.last?.line ?? 0, 1)
            var found: [Plan] = []
            for one in gone.sorted(by: { ($0.key, $0.organization) < ($1.key, $1.organization) }) {
                let person = facts.byEmail[one.key]
                let isMember = person?.memberships.contains { $0.organization == one.organization && $0.lastDay == nil } ?? false
                guard isMember || facts.invitations[one.key]?[one.organization] != nil else { continue }
                found.append(Plan(line: most + found.count + 1, key: one.key, label: person?.name ?? one.key, state: .ended,
                                  changes: [RosterChange(.organization, one.organization.value, nil), RosterChange(.lastDay, nil, today.description)]))
            }
            return found
        }
    }
}
