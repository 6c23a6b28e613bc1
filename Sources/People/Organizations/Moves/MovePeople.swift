import Kernel
import Ledger
import Store

/// People going from one organization to another on a day: what they were there ends the day before, and begins here. Somebody who
/// is in both keeps the one membership. Each step is noted, so that it can go back.
struct MovePeople {
    let move: String
    let from: OrganizationID
    let to: OrganizationID
    let day: Day
    let actor: Actor
    let vendor: VendorID
    let ledger: Ledger
    let tx: Transaction

    /// - Parameter people: nil for everybody.
    /// - Returns: how many went.
    func perform(_ people: Set<PersonID>?) throws -> Int {
        let rows = try tx.query("""
            SELECT * FROM membership WHERE vendor_id = \(vendor) AND organization_id = \(from) AND recorded_to = \(Instant.forever) AND valid_to > \(day) ORDER BY valid_from
            """).map(Memberships.read).filter { people?.contains($0.person) ?? true }
        var whole: [MembershipID: [Membership]] = [:]
        for row in rows { whole[row.id, default: []].append(row) }
        var gone: Set<PersonID> = []
        for (id, parts) in whole.sorted(by: { $0.key < $1.key }) {
            guard let first = parts.first, let last = parts.last else { continue }
            let there = try Memberships.of(first.person, vendor: vendor, tx).first { $0.organization == to && $0.validTo > day }
            let worker = try tx.first("SELECT worker_type FROM membership WHERE vendor_id = \(vendor) AND membership_id = \(id) LIMIT 1")?.text("worker_type") ?? "employee"
            // Facts of before as they stood, for the way back.
            for part in parts {
                try OrganizationMoves.note(move, "fact", id.value + "/" + part.validFrom.description, before: [
                    part.person.value, part.validTo.description, part.isPrimary ? "1" : "0", worker, part.jobRoles.joined(separator: ","),
                ].joined(separator: "/"), vendor: vendor, tx)
            }
            try Memberships.end(last, lastDay: max(day, first.validFrom).adding(days: -1), by: actor, vendor: vendor, ledger: ledger, tx)
            var made = there?.id.value ?? ""
            if there == nil {
                made = try Memberships.start(
                    first.person, at: to, jobRoles: first.jobRoles, from: max(day, first.validFrom), workerType: worker, by: actor, vendor: vendor, ledger: ledger, tx).id.value
                try carry(parts, into: made, worker)
            }
            try OrganizationMoves.note(move, "membership", id.value, before: first.person.value, after: there == nil ? made : "", vendor: vendor, tx)
            try OrganizationMoves.note(move, "goesOn", id.value, after: made, vendor: vendor, tx)
            gone.insert(first.person)
        }
        for person in gone.sorted() { try moveRoles(of: person) }
        return gone.count
    }

    /// Changes to come, a planned last day and the main employer go along.
    private func carry(_ parts: [Membership], into membership: String, _ worker: String) throws {
        for part in parts {
            try Memberships.table.record(tx, vendor: vendor, key: membership, values: [
                part.person.sqlValue, to.sqlValue, Memberships.joined(part.jobRoles).sqlValue, part.isPrimary.sqlValue, worker.sqlValue,
            ], from: max(day, part.validFrom), to: part.validTo)
        }
        guard let last = parts.last, last.validTo != .forever else { return }
        try Memberships.table.clear(tx, vendor: vendor, key: membership, from: last.validTo)
        try ledger.append(
            MembershipEnded(membership: MembershipID(membership), person: last.person, organization: to, lastDay: last.validTo.adding(days: -1)), by: actor, tx)
    }

    private func moveRoles(of person: PersonID) throws {
        let isToCome = try day > Seats.today(vendor, tx)
        for grant in try tx.query("""
            SELECT role_key, portfolio, includes_subtree FROM role_grant
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND organization_id = \(from) AND revoked_at IS NULL ORDER BY role_key
            """) {
            let role = try grant.text("role_key")
            // A role reaches something as long as the membership holds: until a day to come it stays here too.
            if !isToCome { try Persons.revoke(role, of: person, at: from, by: actor, vendor: vendor, ledger: ledger, tx) }
            let held = try tx.exists("""
                SELECT 1 AS one FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(person) AND organization_id = \(to) AND role_key = \(role) AND revoked_at IS NULL
                """)
            try OrganizationMoves.note(move, "role", person.value + "/" + role, before: try grant.bool("includes_subtree") ? "1" : "0", after: held ? "" : "given", vendor: vendor, tx)
            try Persons.grant(role, to: person, at: to, portfolio: try grant.optionalText("portfolio"), includesSubtree: try grant.bool("includes_subtree"),
                              by: actor, vendor: vendor, ledger: ledger, tx)
        }
    }

    // MARK: back

    /// Whoever is still where the move put them goes back from `today` on; who has left since stays away.
    /// - Returns: how many went back.
    func undo(today: Day) throws -> Int {
        var back: Set<PersonID> = []
        let facts = Dictionary(grouping: try OrganizationMoves.noted(move, "fact", vendor: vendor, tx)) { String($0.key.prefix { $0 != "/" }) }
        for (id, person, made) in try OrganizationMoves.noted(move, "membership", vendor: vendor, tx) {
            guard let person = PersonID(checking: person) else { continue }
            let all = try Memberships.of(person, vendor: vendor, tx)
            // An undo on the very day leaves no trace in what is believed; a later one leaves the days between where they were.
            let since = max(day, today)
            guard !all.contains(where: { $0.organization == from && $0.validTo > since }) else { continue }
            if !made.isEmpty {
                guard let now = all.last(where: { $0.id.value == made && $0.organization == to && $0.validTo > since }) else { continue }
                try Memberships.end(now, lastDay: since.adding(days: -1), by: actor, vendor: vendor, ledger: ledger, tx)
            } else if !all.contains(where: { $0.organization == to && $0.validTo > since }) { continue }
            try resume(id, facts[id] ?? [], since: since)
            back.insert(person)
        }
        for (key, subtree, given) in try OrganizationMoves.noted(move, "role", vendor: vendor, tx) {
            let parts = key.split(separator: "/").map(String.init)
            guard parts.count == 2, let person = PersonID(checking: parts[0]), back.contains(person) else { continue }
            if given == "given" { try Persons.revoke(parts[1], of: person, at: to, by: actor, vendor: vendor, ledger: ledger, tx) }
            try Persons.grant(parts[1], to: person, at: from, includesSubtree: subtree == "1", by: actor, vendor: vendor, ledger: ledger, tx)
        }
        return back.count
    }

    private func resume(_ id: String, _ facts: [(key: String, before: String, after: String)], since: Day) throws {
        var isFirst = true
        for (key, before, _) in facts {
            let parts = before.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 5, let start = Day(iso: String(key.dropFirst(id.count + 1))), let until = Day(iso: parts[1]), until > since,
                  let person = PersonID(checking: parts[0]) else { continue }
            let roles = parts[4].split(separator: ",").map(String.init)
            try Memberships.table.record(tx, vendor: vendor, key: id, values: [
                person.sqlValue, from.sqlValue, Memberships.joined(roles).sqlValue, (parts[2] == "1").sqlValue, parts[3].sqlValue,
            ], from: max(since, start), to: until)
            guard isFirst else { continue }
            isFirst = false
            try Memberships.touch(person, vendor: vendor, tx)
            try ledger.append(
                MembershipStarted(membership: MembershipID(id), person: person, organization: from, jobRoles: roles.sorted(), from: max(since, start)), by: actor, tx)
        }
    }
}
