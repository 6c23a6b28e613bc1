package import HTML
package import Jobs
package import Kernel
package import Ledger
package import People
package import Resolver
package import Store
package import Web

/// Looks for the records of claimed domains: when an administrator asks, and of all claims once a day.
package struct DomainChecks: Sendable {
    package static let jobKind = "joining.domains"
    /// What a proved domain opens elsewhere, such as at the organization's identity providers.
    package typealias Proved = @Sendable (_ domain: String, _ organization: OrganizationID, _ actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> Void
    let ground: Ground
    let post: Post
    let proved: Proved
    package init(ground: Ground, post: Post, proved: @escaping Proved) { (self.ground, self.post, self.proved) = (ground, post, proved) }

    package enum Finding: Sendable, Equatable {
        case found, missing, other
        /// Nobody could say: nothing changes.
        case unknown(String)
    }

    package func look(_ claim: DomainClaim) async -> Finding {
        do {
            let texts = try await ground.resolver.txt(claim.recordName)
            if texts.contains(where: { $0.filter { !$0.isWhitespace && $0 != "\"" } == claim.recordText }) { return .found }
            return texts.contains { $0.contains("laurel-domain=") } ? .other : .missing
        } catch { return .unknown("\(error)") }
    }

    /// An administrator's question. - Throws: `JoiningRefusal` that says what stands there instead
    func check(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, today: Day) async throws {
        let vendor = scope.vendor, ledger = ground.ledger, proved = proved
        let claim = try await ground.store.read(vendor) { tx -> DomainClaim? in
            _ = try Ways.find(scope, organization, tx)
            return try DomainClaims.find(id, of: organization, vendor: vendor, tx)
        }
        guard let claim else { throw WebRefusal.notFound }
        let finding = await look(claim)
        try await ground.store.write(vendor) { tx in
            try Access.confirm(scope, tx)
            switch finding {
            case .found:
                try DomainClaims.found(claim, today: today, by: scope.actor, vendor: vendor, ledger: ledger, tx)
                try proved(claim.domain, organization, scope.actor, vendor, tx)
            case .missing, .other: try DomainClaims.missed(claim, answer: finding == .other ? "other" : "missing", by: scope.actor, vendor: vendor, ledger: ledger, tx)
            case .unknown: break
            }
        }
        switch finding {
        case .found: return
        case .missing: throw JoiningRefusal.recordMissing(name: claim.recordName)
        case .other: throw JoiningRefusal.recordOther(name: claim.recordName)
        case .unknown(let words): throw JoiningRefusal.unanswered(words: words)
        }
    }

    package var job: JobKind {
        JobKind(Self.jobKind) { run in
            guard let site = try await ground.sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
            let claims = try await run.store.read(run.vendor) { tx in
                try tx.query("SELECT * FROM domain_claim WHERE vendor_id = \(run.vendor) AND ended_at IS NULL ORDER BY id LIMIT 10000").map(DomainClaims.read)
            }
            for (index, claim) in claims.enumerated() {
                let finding = await look(claim)
                try await run.batch(done: index + 1, total: claims.count) { tx in try keep(finding, claim, site: site, by: run.actor, tx) }
            }
        }
    }
    package static let schedule = Schedule(jobKind, .daily(minuteOfDay: 4 * 60 + 20))

    private func keep(_ finding: Finding, _ claim: DomainClaim, site: Site, by actor: Actor, _ tx: Transaction) throws {
        let vendor = site.vendor, today = site.zone.day(at: tx.now)
        switch finding {
        case .unknown: return
        case .found:
            do { try DomainClaims.found(claim, today: today, by: actor, vendor: vendor, ledger: ground.ledger, tx) } catch JoiningRefusal.domainTaken { return }
        case .missing, .other:
            // One that was never proved only waits.
            guard claim.provedAt != nil else { return }
            try DomainClaims.missed(claim, answer: finding == .other ? "other" : "missing", by: actor, vendor: vendor, ledger: ground.ledger, tx)
            if claim.provedHow == "record", claim.warnedAt == nil { try warn(claim, site: site, tx) }
            guard claim.provedHow == "vendor" else { return }
        }
        try proved(claim.domain, claim.organization, actor, vendor, tx)
    }

    /// Tells the organization's administrators, once for each time the record goes missing.
    private func warn(_ claim: DomainClaim, site: Site, _ tx: Transaction) throws {
        let vendor = site.vendor
        try tx.execute("UPDATE domain_claim SET warned_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(claim.id)")
        for admin in try Administrators.of(claim.organization, today: site.zone.day(at: tx.now), vendor: vendor, tx) {
            let t = Localizer(locale: admin.language, zone: site.zone)
            try post.send(
                Letter(subject: t(.joiningMailDomainSubject(domain: claim.shown)), greeting: t(.joiningMailGreeting(name: admin.name)),
                       paragraphs: [t(.joiningMailDomainText(domain: claim.shown, name: claim.recordName, days: DomainClaims.graceDays))],
                       button: (t(.joiningMailDomainButton), JoiningLinks.ways(claim.organization))),
                to: admin.email, name: admin.name, person: admin.id, once: "domainMissing:\(claim.id):\(tx.now.milliseconds):\(admin.id.value)", site: site, language: admin.language, tx)
        }
    }
}

/// The administrators of an organization, to whom mail about it goes.
enum Administrators {
    static func of(_ organization: OrganizationID, today: Day, vendor: VendorID, _ tx: Transaction) throws -> [Person] {
        let ids: [PersonID] = try tx.query("""
            SELECT DISTINCT g.person_id FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id
            JOIN membership m ON m.vendor_id = g.vendor_id AND m.person_id = g.person_id AND m.organization_id = g.organization_id
            WHERE g.vendor_id = \(vendor) AND g.organization_id = \(organization) AND g.role_key = 'partnerAdmin' AND g.revoked_at IS NULL
                AND p.suspended_at IS NULL AND p.erased_at IS NULL AND \(.holds("m", on: today)) LIMIT 50
            """).map { try $0.id("person_id") }
        return try ids.compactMap { try Persons.find($0, vendor: vendor, tx) }
    }
}
