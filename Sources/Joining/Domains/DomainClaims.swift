package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// An organization's claim to an e-mail domain.
package struct DomainClaim: Sendable {
    package let id: String
    /// ASCII, folded.
    package let domain: String
    /// As it was typed.
    package let shown: String
    package let organization: OrganizationID
    package let token: String
    package let withSubdomains: Bool
    package let rule: OfficeChoice.Rule?
    package let claimedAt: Instant
    package let provedAt: Instant?
    /// `record` or `vendor`.
    package let provedHow: String?
    package let checkedAt: Instant?
    /// What the last question to the name servers brought, when it was not the record.
    package let answer: String?
    /// Since when the record of a proved claim is not found.
    package let missingSince: Instant?
    package let warnedAt: Instant?

    /// Where the record stands.
    package var recordName: String { "_laurel-domain." + domain }
    package var recordText: String { "laurel-domain=" + token }
    var forChoice: OfficeChoice.Claim { .init(id: id, organization: organization, domain: domain, withSubdomains: withSubdomains, rule: rule) }
}

/// SQL and verbs of claimed domains. A claim counts once it is proved, by a record in the domain or by the vendor's word.
///
/// What another organization claims is said only to who has proved the domain, so nobody learns by typing names who is a partner.
package enum DomainClaims {
    package static let most = 100
    /// After so many days without its record a claim does not count any more; it stays, and counts again when the record is back.
    package static let graceDays = 30

    package static func all(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [DomainClaim] {
        try tx.query("SELECT * FROM domain_claim WHERE vendor_id = \(vendor) AND organization_id = \(organization) AND ended_at IS NULL ORDER BY domain LIMIT 500").map(read)
    }
    package static func find(_ id: String, of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> DomainClaim? {
        try tx.first("SELECT * FROM domain_claim WHERE vendor_id = \(vendor) AND id = \(id) AND organization_id = \(organization) AND ended_at IS NULL").map(read)
    }
    /// Whether a domain is proved to be one organization's alone: one that a group shares says nothing about which of them somebody works for.
    package static func isOwn(_ domain: String, of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let holders = Set(try holding("somebody@" + domain, today: Zone.utc.day(at: tx.now), vendor: vendor, tx).map(\.organization))
        return holders == [organization]
    }
    /// Proved claims that count today, of the domain of an address and of those above it.
    static func holding(_ email: String, today: Day, vendor: VendorID, _ tx: Transaction) throws -> [DomainClaim] {
        guard let domain = MailDomain.of(email) else { return [] }
        return try tx.query("""
            SELECT c.* FROM domain_claim c JOIN organization o ON o.vendor_id = c.vendor_id AND o.id = c.organization_id
            WHERE c.vendor_id = \(vendor) AND c.domain IN \(list: MailDomain.withThoseAbove(domain)) AND c.ended_at IS NULL AND c.proved_at IS NOT NULL
                AND (c.missing_since IS NULL OR c.missing_since > \(tx.now.adding(days: -graceDays)))
                AND (o.ended_on IS NULL OR o.ended_on >= \(today))
            ORDER BY o.name_folded, c.id LIMIT 200
            """).map(read)
    }
    /// The claims among which the owner of an address may choose; one when it is decided.
    static func offices(_ email: String, today: Day, vendor: VendorID, _ tx: Transaction) throws -> [DomainClaim] {
        let held = try holding(email, today: today, vendor: vendor, tx)
        let chosen = OfficeChoice(email, held.map(\.forChoice)).claims
        return held.filter { chosen.contains($0.id) }
    }
    /// Claims that wait for a record or the vendor's word, of all organizations.
    static func waiting(vendor: VendorID, _ tx: Transaction) throws -> [(claim: DomainClaim, organization: String)] {
        try tx.query("""
            SELECT c.*, o.name AS organization_name FROM domain_claim c JOIN organization o ON o.vendor_id = c.vendor_id AND o.id = c.organization_id
            WHERE c.vendor_id = \(vendor) AND c.ended_at IS NULL AND c.proved_at IS NULL ORDER BY c.claimed_at LIMIT 200
            """).map { (claim: try read($0), organization: try $0.text("organization_name")) }
    }

    // MARK: verbs

    package static func claim(_ scope: Scope<ManagePeople>, _ organization: OrganizationID, _ text: String, withSubdomains: Bool, ledger: Ledger, _ tx: Transaction) throws -> String {
        let one = try Ways.confirm(scope, organization, tx), vendor = scope.vendor
        guard let domain = MailDomain.folded(text) else { throw JoiningRefusal.domain }
        if MailDomain.isPublic(domain) { throw JoiningRefusal.domainPublic(domain) }
        let own = try all(one.id, vendor: vendor, tx)
        if own.contains(where: { $0.domain == domain }) { throw JoiningRefusal.domainHere(domain) }
        if own.count >= most { throw JoiningRefusal.tooManyDomains }
        let id = tx.newID(of: Never.self).value, shown = String(text.filter { !$0.isWhitespace }.split(separator: "@").last ?? "").lowercased()
        try tx.execute("""
            INSERT INTO domain_claim (vendor_id, id, domain, shown, organization_id, token, with_subdomains, claimed_at, claimed_by)
            VALUES (\(vendor), \(id), \(domain), \(String(shown.prefix(253))), \(one.id), \(SessionToken.make()), \(withSubdomains), \(tx.now), \(scope.actor.id))
            """)
        try ledger.append(DomainClaimChanged(claim: id, organization: one.id, domain: domain, act: .claimed), by: scope.actor, tx)
        return id
    }

    /// Whether another organization, which is not of the same legal group, holds the domain. Two that prove it at once wait for
    /// one another here.
    private static func refuseTaken(_ claim: DomainClaim, today: Day, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO domain_hold (vendor_id, domain, touched_at) VALUES (\(vendor), \(claim.domain), \(tx.now))
            ON CONFLICT (vendor_id, domain) DO UPDATE SET touched_at = excluded.touched_at
            """)
        let others: [OrganizationID] = try tx.query("""
            SELECT organization_id FROM domain_claim WHERE vendor_id = \(vendor) AND domain = \(claim.domain) AND ended_at IS NULL AND proved_at IS NOT NULL
                AND organization_id <> \(claim.organization) LIMIT 200
            """).map { try $0.id("organization_id") }
        if others.isEmpty { return }
        let group = try Ways.group(of: claim.organization, on: today, vendor: vendor, tx)
        guard others.allSatisfy(group.contains) else { throw JoiningRefusal.domainTaken(claim.domain) }
    }

    /// What comes of a question to the name servers: the record proves a claim, and brings a proved one back.
    /// - Throws: `JoiningRefusal.domainTaken`
    static func found(_ claim: DomainClaim, today: Day, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let isNew = claim.provedAt == nil
        if isNew { try refuseTaken(claim, today: today, vendor: vendor, tx) }
        try tx.execute("""
            UPDATE domain_claim SET checked_at = \(tx.now), answer = NULL, missing_since = NULL, warned_at = NULL, proved_at = coalesce(proved_at, \(tx.now)),
                proved_how = CASE WHEN proved_at IS NULL THEN 'record' ELSE proved_how END, proved_by = coalesce(proved_by, \(actor.id))
            WHERE vendor_id = \(vendor) AND id = \(claim.id) AND ended_at IS NULL
            """)
        if isNew || claim.missingSince != nil {
            try ledger.append(DomainClaimChanged(claim: claim.id, organization: claim.organization, domain: claim.domain, act: isNew ? .provedByRecord : .recordFound), by: actor, tx)
        }
    }
    /// The record was not there. A claim that the record proved begins to be missed; the vendor's word needs no record.
    static func missed(_ claim: DomainClaim, answer: String, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let isLost = claim.provedHow == "record" && claim.missingSince == nil
        try tx.execute("""
            UPDATE domain_claim SET checked_at = \(tx.now), answer = \(String(answer.prefix(500))),
                missing_since = CASE WHEN proved_how = 'record' THEN coalesce(missing_since, \(tx.now)) ELSE NULL END
            WHERE vendor_id = \(vendor) AND id = \(claim.id)
            """)
        if isLost { try ledger.append(DomainClaimChanged(claim: claim.id, organization: claim.organization, domain: claim.domain, act: .recordMissing), by: actor, tx) }
    }

    /// The vendor says that the domain is the organization's.
    package static func confirm(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, today: Day, ledger: Ledger, _ tx: Transaction) throws -> DomainClaim {
        let one = try Ways.confirm(scope, organization, tx), vendor = scope.vendor
        guard scope.reach.all, let claim = try find(id, of: one.id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        if claim.provedHow == "vendor" { return claim }
        try refuseTaken(claim, today: today, vendor: vendor, tx)
        try tx.execute("""
            UPDATE domain_claim SET proved_at = coalesce(proved_at, \(tx.now)), proved_how = 'vendor', proved_by = \(scope.actor.id), missing_since = NULL, warned_at = NULL
            WHERE vendor_id = \(vendor) AND id = \(id)
            """)
        try ledger.append(DomainClaimChanged(claim: id, organization: one.id, domain: claim.domain, act: .confirmed), by: scope.actor, tx)
        return claim
    }

    /// Which addresses of a shared domain are this organization's; nil leaves it to the joiner.
    package static func setRule(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, _ rule: OfficeChoice.Rule?, withSubdomains: Bool, ledger: Ledger,
                                _ tx: Transaction) throws {
        let one = try Ways.confirm(scope, organization, tx)
        guard let claim = try find(id, of: one.id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if claim.rule == rule, claim.withSubdomains == withSubdomains { return }
        try tx.execute("""
            UPDATE domain_claim SET rule_kind = \(rule?.kind.rawValue), rule_value = \(rule?.value), with_subdomains = \(withSubdomains)
            WHERE vendor_id = \(scope.vendor) AND id = \(id)
            """)
        try ledger.append(DomainClaimChanged(claim: id, organization: one.id, domain: claim.domain, act: .ruled), by: scope.actor, tx)
    }

    package static func end(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, ledger: Ledger, _ tx: Transaction) throws {
        let one = try Ways.confirm(scope, organization, tx)
        guard let claim = try find(id, of: one.id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        try tx.execute("UPDATE domain_claim SET ended_at = \(tx.now), ended_by = \(scope.actor.id) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        try ledger.append(DomainClaimChanged(claim: id, organization: one.id, domain: claim.domain, act: .ended), by: scope.actor, tx)
    }

    static func read(_ row: Row) throws -> DomainClaim {
        let rule = try row.optionalText("rule_kind").flatMap { OfficeChoice.Rule.Kind(rawValue: $0) }
        return DomainClaim(
            id: try row.text("id"), domain: try row.text("domain"), shown: try row.text("shown"), organization: try row.id("organization_id"), token: try row.text("token"),
            withSubdomains: try row.bool("with_subdomains"), rule: try rule.flatMap { OfficeChoice.Rule($0, try row.optionalText("rule_value") ?? "") },
            claimedAt: try row.instant("claimed_at"), provedAt: try row.optionalInstant("proved_at"), provedHow: try row.optionalText("proved_how"),
            checkedAt: try row.optionalInstant("checked_at"), answer: try row.optionalText("answer"), missingSince: try row.optionalInstant("missing_since"),
            warnedAt: try row.optionalInstant("warned_at"))
    }
}
