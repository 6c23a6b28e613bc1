import HTML
package import Jobs
import Kernel
import Ledger
import Store
import Web

/// Marks who has not been seen for long, warns them before they are suspended, and notices who is back. Never the last
/// administrator of the vendor or of a partner.
package enum DormancyJob {
    package static let kind = "people.dormancy"
    static let batch = 200
    package static let schedule = Schedule(kind, .daily(minuteOfDay: 190))

    package static func job(ground: Ground, post: Post) -> JobKind {
        JobKind(kind) { run in
            guard let site = try await ground.sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
            let day = DormancyDay(site: site, actor: run.actor, ledger: ground.ledger, post: post)
            while try await run.batch({ try day.wake($0) }) == batch {}
            var after = ""
            while true {
                let start = after
                guard let last = try await run.batch({ try day.step(after: start, $0) }) else { break }
                after = last
            }
            ground.access.forgetAll()
        }
    }
}

struct DormancyDay: Sendable {
    let site: Site
    let actor: Actor
    let ledger: Ledger
    let post: Post
    private var vendor: VendorID { site.vendor }

    /// Rows of people who were seen since. - Returns: how many.
    func wake(_ tx: Transaction) throws -> Int {
        let people: [PersonID] = try tx.query("""
            SELECT d.person_id FROM person_dormancy d JOIN person p ON p.vendor_id = d.vendor_id AND p.id = d.person_id
            WHERE d.vendor_id = \(vendor) AND p.last_seen_at >= d.since ORDER BY d.person_id LIMIT \(DormancyJob.batch)
            """).map { try $0.id("person_id") }
        for person in people { try Self.forget(person, by: actor, vendor: vendor, ledger: ledger, tx) }
        return people.count
    }
    static func forget(_ person: PersonID, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        guard try tx.execute("DELETE FROM person_dormancy WHERE vendor_id = \(vendor) AND person_id = \(person)") == 1 else { return }
        try ledger.append(PersonWoke(person: person), by: actor, tx)
    }

    /// The next people who were not seen for long, by id. - Returns: where to go on; nil at the end.
    func step(after: String, _ tx: Transaction) throws -> String? {
        let policy = try DormancyPolicy.of(vendor, tx), today = site.zone.day(at: tx.now), before = tx.now.adding(days: -policy.markDays)
        let rows = try tx.query("""
            SELECT p.id, p.name, p.email, p.language, p.zone, coalesce(p.last_seen_at, p.created_at) AS seen, d.since, d.warned_at
            FROM person p LEFT JOIN person_dormancy d ON d.vendor_id = p.vendor_id AND d.person_id = p.id
            WHERE p.vendor_id = \(vendor) AND p.id > \(after) AND p.created_at <= \(before) AND (p.last_seen_at IS NULL OR p.last_seen_at <= \(before))
                AND p.suspended_at IS NULL AND p.erased_at IS NULL AND p.merged_into IS NULL AND p.is_test = 0
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = p.vendor_id AND m.person_id = p.id AND \(.holds("m", on: today)))
            ORDER BY p.id LIMIT \(DormancyJob.batch)
            """)
        for row in rows {
            let id: PersonID = try row.id("id")
            let unseen = days(since: try row.instant("seen"), tx), warned = try row.optionalInstant("warned_at").map { days(since: $0, tx) }
            switch policy.step(unseenDays: unseen, isMarked: try row.optionalInt("since") != nil, warnedDaysAgo: warned) {
            case .none: continue
            case .mark:
                try tx.execute("INSERT INTO person_dormancy (vendor_id, person_id, since) VALUES (\(vendor), \(id), \(tx.now))")
                try ledger.append(PersonDormant(person: id, days: unseen), by: actor, tx)
            case .warn:
                guard try !isLastAdministrator(id, today, tx) else { continue }
                try tx.execute("UPDATE person_dormancy SET warned_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(id)")
                try warn(row, id, on: today.adding(days: max(DormancyPolicy.warningDays, (policy.suspendDays ?? 0) - unseen)), tx)
            case .suspend:
                guard try !isLastAdministrator(id, today, tx) else { continue }
                try tx.execute("UPDATE person SET suspended_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id)")
                try tx.execute("UPDATE person_dormancy SET suspended_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(id)")
                try Sessions.revokeAll(of: id, vendor: vendor, tx)
                try Memberships.touch(id, vendor: vendor, tx)
                try ledger.append(PersonChanged(person: id, isSuspended: true), by: actor, tx)
            }
        }
        return rows.count == DormancyJob.batch ? try rows.last?.text("id") : nil
    }

    private func days(since instant: Instant, _ tx: Transaction) -> Int { Int((tx.now.milliseconds - instant.milliseconds) / 86_400_000) }

    private func warn(_ row: Row, _ id: PersonID, on day: Day, _ tx: Transaction) throws {
        let language = Language(tag: try row.text("language")) ?? site.language, name = try row.text("name")
        let t = Localizer(locale: language, zone: Zone(try row.text("zone")) ?? site.zone)
        try post.send(
            Letter(subject: t(.peopleDormancyMailSubject(site: site.name)), greeting: t(.peopleMailInvitationGreeting(name: name)),
                   paragraphs: [t(.peopleDormancyMailText(site: site.name, day: day))], button: (t(.peopleDormancyMailButton), PeopleLinks.signIn),
                   footnote: t(.peopleDormancyMailFoot)),
            to: row.text("email"), name: name, person: id, once: "dormant:\(id.value):\(day)", site: site, language: language, tx)
    }

    /// Whether nobody else could administer the vendor, or one of their partners.
    private func isLastAdministrator(_ person: PersonID, _ today: Day, _ tx: Transaction) throws -> Bool {
        for row in try tx.query("""
            SELECT role_key, organization_id FROM role_grant WHERE vendor_id = \(vendor) AND person_id = \(person) AND revoked_at IS NULL AND role_key IN ('vendorAdmin', 'partnerAdmin')
            """) {
            let holders = try PeopleStore.holders(of: row.text("role_key"), at: row.id("organization_id"), vendor: vendor, today: today, tx)
            if holders.count == 1, holders[0].id == person { return true }
        }
        return false
    }
}
