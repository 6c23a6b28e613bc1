package import Jobs
package import Kernel
import Ledger
package import Store
import Web

/// Looks whether partners are still administered by somebody who answers, and opens and closes tasks by what it finds.
package enum AdminWatch {
    package static let jobKind = "people.adminWatch"
    static let batch = 200
    /// How far back a mail that came back counts.
    static let mailDays = 90

    /// Somebody who administers, or did.
    struct Admin: Sendable, Equatable {
        /// Whether the role and the membership hold today and the account is open.
        let isHere: Bool
        let lastSeen: Instant?
        let since: Instant
        let bounces: Bool
    }

    /// What is wrong, from the people who administer or did; nil when somebody answers or there never was anybody.
    static func problem(_ admins: [Admin], dormantDays: Int, now: Instant) -> PartnerTask.Kind? {
        if admins.isEmpty { return nil }
        let here = admins.filter(\.isHere)
        if here.isEmpty { return .noAdmin }
        let dormantSince = now.adding(days: -dormantDays)
        func isDormant(_ admin: Admin) -> Bool { (admin.lastSeen ?? admin.since) < dormantSince }
        if here.contains(where: { !$0.bounces && !isDormant($0) }) { return nil }
        return here.contains(where: \.bounces) ? .bouncedAdmin : .dormantAdmin
    }

    /// Looks at some organizations, or at a page of all after `cursor`.
    /// - Returns: the last organization looked at, when there may be more.
    @discardableResult
    static func look(only: Set<OrganizationID>? = nil, after cursor: String = "", today: Day, ledger: Ledger, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> String? {
        let which: SQL = only.map { "o.id IN \(list: $0.sorted())" } ?? "o.id > \(cursor)"
        let places = try tx.query("""
            SELECT o.id, o.ended_on FROM organization o WHERE o.vendor_id = \(vendor) AND o.kind = 'partner' AND \(which) ORDER BY o.id LIMIT \(batch)
            """)
        let ids: [OrganizationID] = try places.map { try $0.id("id") }
        let dormantDays = try DormancyPolicy.of(vendor, tx).markDays, admins = try admins(of: ids, today: today, vendor: vendor, tx)
        var open: [OrganizationID: (id: String, kind: String)] = [:]
        for row in try tx.query("SELECT id, organization_id, kind FROM partner_task WHERE vendor_id = \(vendor) AND closed_at IS NULL AND organization_id IN \(list: ids)") {
            open[try row.id("organization_id")] = (try row.text("id"), try row.text("kind"))
        }
        for place in places {
            let organization: OrganizationID = try place.id("id"), ended = try place.optionalDay("ended_on").map { $0 < today } ?? false
            let found = ended ? nil : problem(admins[organization] ?? [], dormantDays: dormantDays, now: tx.now)
            if open[organization]?.kind == found?.rawValue { continue }
            if let known = open[organization] {
                try tx.execute("UPDATE partner_task SET closed_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(known.id)")
                try ledger.append(PartnerTaskChanged(task: known.id, organization: organization, reason: known.kind, act: "closed"), by: actor, tx)
            }
            guard let found else { continue }
            let id = tx.newID(of: Never.self).value
            try tx.execute("""
                INSERT INTO partner_task (vendor_id, id, organization_id, kind, opened_at) VALUES (\(vendor), \(id), \(organization), \(found.rawValue), \(tx.now))
                """)
            try ledger.append(PartnerTaskChanged(task: id, organization: organization, reason: found.rawValue, act: "opened"), by: actor, tx)
        }
        return places.count == batch ? ids.last?.value : nil
    }

    private static func admins(of organizations: [OrganizationID], today: Day, vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID: [Admin]] {
        let rows = try tx.query("""
            SELECT g.organization_id, g.granted_at, p.email_folded, p.last_seen_at,
                (SELECT MAX(s.last_seen_at) FROM session s WHERE s.vendor_id = p.vendor_id AND s.person_id = p.id) AS session_seen,
                CASE WHEN g.revoked_at IS NULL AND p.suspended_at IS NULL AND p.erased_at IS NULL AND p.merged_into IS NULL
                    AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = g.vendor_id AND m.person_id = g.person_id AND m.organization_id = g.organization_id
                        AND \(SQL.holds("m", on: today))) THEN 1 ELSE 0 END AS is_here
            FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id
            WHERE g.vendor_id = \(vendor) AND g.organization_id IN \(list: organizations) AND \(Successors.administering())
            """)
        let bouncing = try bouncing(Set(try rows.map { try $0.text("email_folded") }), vendor: vendor, tx)
        var found: [OrganizationID: [Admin]] = [:]
        for row in rows {
            let seen = [try row.optionalInstant("last_seen_at"), try row.optionalInstant("session_seen")].compactMap { $0 }.max()
            found[try row.id("organization_id"), default: []].append(Admin(
                isHere: try row.int("is_here") == 1, lastSeen: seen, since: try row.instant("granted_at"), bounces: bouncing.contains(try row.text("email_folded"))))
        }
        return found
    }

    /// Addresses whose latest mail that was handed over or given up was given up.
    static func bouncing(_ addresses: Set<String>, vendor: VendorID, _ tx: Transaction) throws -> Set<String> {
        Set(try tx.query("""
            SELECT lower(recipient) AS address, MAX(CASE WHEN failed_at IS NOT NULL THEN created_at ELSE 0 END) AS failed, MAX(CASE WHEN sent_at IS NOT NULL THEN created_at ELSE 0 END) AS sent
            FROM outbox_mail WHERE vendor_id = \(vendor) AND lower(recipient) IN \(list: addresses.sorted()) AND created_at > \(tx.now.adding(days: -mailDays))
            GROUP BY lower(recipient)
            """).filter { try $0.int64("failed") > $0.int64("sent") }.map { try $0.text("address") })
    }

    static func job(_ ledger: Ledger, _ sites: SiteDirectory) -> JobKind {
        JobKind(jobKind) { run in
            let zone = try await sites.vendors().first { $0.vendor == run.vendor }?.zone ?? .utc
            var cursor: String? = ""
            while let after = cursor {
                cursor = try await run.batch { try look(after: after, today: zone.day(at: $0.now), ledger: ledger, by: run.actor, vendor: run.vendor, $0) }
            }
        }
    }
    static let schedule = Schedule(jobKind, .every(seconds: 3600))
}

extension PartnerTasks {
    /// Whatever may take an administrator away or bring one is looked at soon; silence and mail once an hour.
    static func listen(_ ledger: Ledger) {
        @Sendable func soon(_ tx: Transaction) throws { _ = try Jobs.enqueue(AdminWatch.jobKind, uniqueKey: "now", tx) }
        ledger.inTransaction(on: MembershipEnded.self, name: "people.adminWatch") { _, _, tx in try soon(tx) }
        ledger.inTransaction(on: RoleGranted.self, name: "people.adminWatch") { event, _, tx in if event.role != BuiltInRole.learner.rawValue { try soon(tx) } }
        ledger.inTransaction(on: RoleRevoked.self, name: "people.adminWatch") { event, _, tx in if event.role != BuiltInRole.learner.rawValue { try soon(tx) } }
        ledger.inTransaction(on: PersonChanged.self, name: "people.adminWatch") { _, _, tx in try soon(tx) }
        ledger.inTransaction(on: PersonErased.self, name: "people.adminWatch") { _, _, tx in try soon(tx) }
        ledger.inTransaction(on: RoleChanged.self, name: "people.adminWatch") { _, _, tx in try soon(tx) }
    }
}
