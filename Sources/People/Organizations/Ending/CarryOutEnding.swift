package import Jobs
import Kernel
package import Ledger
import Store

/// Does what the end of a partner means, on the day after its last one.
struct CarryOutEnding: Sendable {
    let ending: OrganizationEnding
    let vendor: VendorID
    let actor: Actor
    let ledger: Ledger

    /// Everything in one transaction: a partner is never half ended.
    func perform(_ tx: Transaction) throws {
        let people = try endMemberships(tx)
        try endLinks(tx)
        try tx.execute("""
            UPDATE invitation SET settled_at = \(tx.now), outcome = 'ended'
            WHERE vendor_id = \(vendor) AND organization_id = \(ending.organization) AND settled_at IS NULL
            """)
        try tx.execute("UPDATE organization_ending SET carried_out_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(ending.id)")
        try ledger.append(
            OrganizationEnded(organization: ending.organization, ending: ending.id, lastDay: ending.lastDay, people: people), by: actor, tx)
    }

    /// - Returns: how many people it were.
    private func endMemberships(_ tx: Transaction) throws -> Int {
        let after = ending.lastDay.adding(days: 1)
        let rows = try tx.query("""
            SELECT * FROM membership WHERE vendor_id = \(vendor) AND organization_id = \(ending.organization) AND recorded_to = \(Instant.forever)
                AND valid_to > \(after) ORDER BY valid_from
            """).map(Memberships.read)
        // One with a change of job roles to come has several rows; the last one says until when it would have gone on.
        var last: [MembershipID: Membership] = [:]
        for row in rows { last[row.id] = row }
        for membership in last.values.sorted(by: { $0.id < $1.id }) {
            for fact in try Memberships.table.believed(tx, vendor: vendor, key: membership.id.value) where fact.validTo > after {
                let roles = try Memberships.of(membership.person, vendor: vendor, tx).first { $0.id == membership.id && $0.validTo == fact.validTo }?.jobRoles ?? []
                try OrganizationEndings.note(
                    ending.id, "membership", membership.id.value + "/" + max(fact.validFrom, after).description,
                    before: [membership.person.value, fact.validTo.description, roles.joined(separator: ",")].joined(separator: "/"), vendor: vendor, tx)
            }
            try Memberships.end(membership, lastDay: ending.lastDay, by: actor, vendor: vendor, ledger: ledger, tx)
        }
        return Set(last.values.map(\.person)).count
    }

    /// Its links with distributors, and with resellers where it is one.
    private func endLinks(_ tx: Transaction) throws {
        let after = ending.lastDay.adding(days: 1)
        let rows = try tx.query("""
            SELECT * FROM distributor_link WHERE vendor_id = \(vendor) AND recorded_to = \(Instant.forever) AND valid_to > \(after)
                AND (distributor_id = \(ending.organization) OR reseller_id = \(ending.organization)) ORDER BY link_id, valid_from
            """)
        for row in rows {
            let link = try row.text("link_id"), from = max(try row.day("valid_from"), after)
            try OrganizationEndings.note(ending.id, "link", link + "/" + from.description, before: try row.text("row_id"), vendor: vendor, tx)
            try Organizations.links.clear(tx, vendor: vendor, key: link, from: from, to: try row.day("valid_to"))
            try ledger.append(
                DistributorLinkEnded(link: link, distributor: try row.id("distributor_id"), reseller: try row.id("reseller_id"), lastDay: from.adding(days: -1)),
                by: actor, tx)
        }
    }
}

/// Takes an end back: facts hold again from a day on, and what happened between stays as it was.
struct UndoEnding: Sendable {
    let ending: OrganizationEnding
    let from: Day
    let vendor: VendorID
    let actor: Actor
    let ledger: Ledger

    /// - Returns: how many people are back.
    func perform(_ tx: Transaction) throws -> Int {
        try resumeLinks(tx)
        return try resumeMemberships(tx)
    }

    private func resumeMemberships(_ tx: Transaction) throws -> Int {
        var back: Set<PersonID> = [], begun: Set<String> = []
        for (key, before) in try OrganizationEndings.noted(ending.id, "membership", vendor: vendor, tx) {
            let id = String(key.prefix { $0 != "/" }), parts = before.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let start = Day(iso: String(key.dropFirst(id.count + 1))), let to = Day(iso: parts[1]), to > from,
                  let person = PersonID(checking: parts[0]),
                  try tx.exists("SELECT 1 AS one FROM person WHERE vendor_id = \(vendor) AND id = \(person) AND erased_at IS NULL AND merged_into IS NULL")
            else { continue }
            let all = try Memberships.of(person, vendor: vendor, tx)
            // Somebody who joined again by another way meanwhile is a member already.
            if all.contains(where: { $0.organization == ending.organization && $0.id.value != id && $0.validTo > from }) { continue }
            let roles = parts[2].split(separator: ",").map(String.init), day = max(start, from)
            let isPrimary = !all.contains { $0.isPrimary && $0.id.value != id && $0.validTo > day }
            let worker = try tx.first("SELECT worker_type FROM membership WHERE vendor_id = \(vendor) AND membership_id = \(id) LIMIT 1")?.text("worker_type") ?? "employee"
            try Memberships.table.record(tx, vendor: vendor, key: id, values: [
                person.sqlValue, ending.organization.sqlValue, Memberships.joined(roles).sqlValue, isPrimary.sqlValue, worker.sqlValue,
            ], from: day, to: to)
            back.insert(person)
            guard begun.insert(id).inserted else { continue }
            try Memberships.touch(person, vendor: vendor, tx)
            try keepingRoles(of: person, tx) {
                try ledger.append(
                    MembershipStarted(membership: MembershipID(id), person: person, organization: ending.organization, jobRoles: roles.sorted(), from: day), by: actor, tx)
            }
        }
        return back.count
    }

    /// Who comes back to an organization comes without a role; who is reinstated comes with those that stood when it ended.
    private func keepingRoles(of person: PersonID, _ tx: Transaction, _ body: () throws -> Void) throws {
        let held = try tx.query("""
            SELECT role_key, portfolio, includes_subtree FROM role_grant
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND organization_id = \(ending.organization) AND revoked_at IS NULL ORDER BY role_key
            """)
        try body()
        for grant in held {
            try Persons.grant(grant.text("role_key"), to: person, at: ending.organization, portfolio: grant.optionalText("portfolio"),
                              includesSubtree: grant.bool("includes_subtree"), by: actor, vendor: vendor, ledger: ledger, tx)
        }
    }

    private func resumeLinks(_ tx: Transaction) throws {
        for (key, rowID) in try OrganizationEndings.noted(ending.id, "link", vendor: vendor, tx) {
            let link = String(key.prefix { $0 != "/" })
            guard let start = Day(iso: String(key.dropFirst(link.count + 1))),
                  let row = try tx.first("""
                      SELECT l.* FROM distributor_link l JOIN organization d ON d.vendor_id = l.vendor_id AND d.id = l.distributor_id
                      JOIN organization r ON r.vendor_id = l.vendor_id AND r.id = l.reseller_id
                      WHERE l.vendor_id = \(vendor) AND l.row_id = \(rowID) AND (d.ended_on IS NULL OR d.ended_on >= \(from)) AND (r.ended_on IS NULL OR r.ended_on >= \(from))
                      """) else { continue }
            let to = try row.day("valid_to"), day = max(start, from)
            guard to > day else { continue }
            let draft = DistributorLinkDraft(
                distributor: try row.id("distributor_id"), country: try row.optionalText("country"), region: try row.optionalText("region"),
                grants: try OrganizationStore.grants(row), from: day, lastDay: to == .forever ? nil : to.adding(days: -1))
            try Organizations.record(link, reseller: row.id("reseller_id"), draft, by: actor, vendor: vendor, ledger: ledger, tx)
        }
    }
}

/// The day's work: ends whose last day is over. Hourly, so that it happens soon after midnight where the vendor is.
package enum EndingJob {
    package static let kind = "people.endOrganizations"
    package static func job(ledger: Ledger) -> JobKind {
        JobKind(kind) { run in
            let vendor = run.vendor, actor = run.actor
            while true {
                let more = try await run.batch { tx -> Bool in
                    let today = try Seats.today(vendor, tx)
                    guard let ending = try OrganizationEndings.due(on: today, vendor: vendor, tx).first else { return false }
                    try CarryOutEnding(ending: ending, vendor: vendor, actor: actor, ledger: ledger).perform(tx)
                    return true
                }
                guard more else { return }
            }
        }
    }
    package static let schedule = Schedule(kind, .every(seconds: 900))
}
