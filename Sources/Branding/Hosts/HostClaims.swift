package import HTML
package import Kernel
package import Ledger
package import People
import Resolver
package import Store
package import Web

package enum HostRefusal: Refusal, Equatable {
    case bad, taken, one, none
    package var code: String { "host.\(self)" }
    package var status: Int { self == .one ? 409 : 422 }
    package var message: Message {
        switch self {
        case .bad: .brandingHostBad
        case .taken: .brandingHostTaken
        case .one: .brandingHostOne
        case .none: .brandingHostNone
        }
    }
    package var field: String? { "host" }
}

/// A host name that somebody wants for a portal.
package struct HostClaim: Sendable, Equatable {
    package enum Problem: String, Sendable { case missing, other, unreachable, taken }
    package let host: String
    package let owner: OrganizationID
    package let token: String
    package let checkedAt: Instant?
    /// When the record was last there.
    package let foundAt: Instant?
    /// Since when the host answers.
    package let provedAt: Instant?
    package let toldAt: Instant?
    package let problem: Problem?
    /// The name and text of the record that proves it.
    package var recordName: String { "_laurel." + host }
    package var recordText: String { "laurel-host=" + token }
    /// Whether one of a name's TXT records is ours.
    func isProved(by records: [String]) -> Bool { records.contains { $0.filter { !$0.isWhitespace } == recordText } }
}

/// SQL of claims.
enum HostClaimStore {
    static func find(_ owner: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> HostClaim? {
        try tx.first("SELECT * FROM host_claim WHERE vendor_id = \(vendor) AND owner_id = \(owner) ORDER BY host LIMIT 1").map(claim)
    }
    static func all(vendor: VendorID, _ tx: Transaction) throws -> [HostClaim] {
        try tx.query("SELECT * FROM host_claim WHERE vendor_id = \(vendor) ORDER BY host").map(claim)
    }
    private static func claim(_ row: Row) throws -> HostClaim {
        HostClaim(host: try row.text("host"), owner: try row.id("owner_id"), token: try row.text("token"), checkedAt: try row.optionalInstant("checked_at"),
                  foundAt: try row.optionalInstant("found_at"), provedAt: try row.optionalInstant("proved_at"), toldAt: try row.optionalInstant("told_at"),
                  problem: try row.optionalText("problem").flatMap(HostClaim.Problem.init))
    }
}

/// Claiming a host name, proving it by a record in the domain name system, giving it back.
package struct HostClaims: Sendable {
    let ground: Ground
    let post: Post
    /// A record that is gone is told about after this long; the host goes on answering, since people work there.
    static let patienceSeconds = 3 * 86_400

    func claim(_ scope: Scope<ManageBrand>, _ id: OrganizationID, host text: String, site: Site, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let owner = try DesignBrand.owner(scope, id, tx), vendor = scope.vendor
        guard try DesignBrand.allowed(scope, tx).contains(.host) else { throw BrandRefusal.notYours }
        guard let host = VendorHosts.checked(text) else { throw HostRefusal.bad }
        let mine = try HostClaimStore.find(owner.id, vendor: vendor, tx)
        if mine?.host == host { return }
        if mine?.provedAt != nil { throw HostRefusal.one }
        // The names of the vendor's own hosts are no secret; whether another organization wants one is.
        if try VendorHosts.isTaken(host, tx) { throw HostRefusal.taken }
        try tx.execute("DELETE FROM host_claim WHERE vendor_id = \(vendor) AND owner_id = \(owner.id)")
        let taken = try tx.execute("""
            INSERT INTO host_claim (vendor_id, host, owner_id, token, claimed_at)
            VALUES (\(vendor), \(host), \(owner.id), \(String(SessionToken.make().prefix(32))), \(tx.now))
            ON CONFLICT (vendor_id, host) DO UPDATE SET owner_id = excluded.owner_id, token = excluded.token, claimed_at = excluded.claimed_at,
                checked_at = NULL, found_at = NULL, problem = NULL WHERE host_claim.proved_at IS NULL
            """)
        guard taken == 1 else { throw HostRefusal.taken }
        try ground.ledger.append(HostClaimed(organization: owner.id, host: host), by: scope.actor, tx)
    }

    func remove(_ scope: Scope<ManageBrand>, _ id: OrganizationID, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let owner = try DesignBrand.owner(scope, id, tx), vendor = scope.vendor
        guard try DesignBrand.allowed(scope, tx).contains(.host) else { throw BrandRefusal.notYours }
        guard let claim = try HostClaimStore.find(owner.id, vendor: vendor, tx) else { throw HostRefusal.none }
        try tx.execute("DELETE FROM host_claim WHERE vendor_id = \(vendor) AND host = \(claim.host)")
        if claim.provedAt != nil { try VendorHosts.close(claim.host, of: owner.id, by: scope.actor, vendor: vendor, ledger: ground.ledger, tx) }
    }

    /// Asks the domain name system for the record of a claim and opens the host when it is there.
    @discardableResult
    func check(_ owner: OrganizationID, site: Site) async throws -> HostClaim? {
        let vendor = site.vendor
        guard let claim = try await ground.store.read(vendor, { try HostClaimStore.find(owner, vendor: vendor, $0) }) else { return nil }
        var records: [String]?
        do { records = try await ground.resolver.txt(claim.recordName) } catch { records = nil }
        let found = records
        do {
            let now = try await ground.store.write(vendor) { try note(claim, records: found, site: site, $0) }
            if now?.provedAt != claim.provedAt { ground.sites.forget() }
            return now
        } catch let error as SQLError where error.kind == .unique {
            // Another vendor proved the same name between our look and our write.
            return try await ground.store.write(vendor) { try set(claim, .taken, vendor: vendor, $0) }
        }
    }

    private func note(_ claim: HostClaim, records: [String]?, site: Site, _ tx: Transaction) throws -> HostClaim? {
        let vendor = site.vendor
        guard let current = try HostClaimStore.find(claim.owner, vendor: vendor, tx), current.host == claim.host, current.token == claim.token else { return nil }
        guard let records else { return try set(current, .unreachable, vendor: vendor, tx) }
        guard current.isProved(by: records) else {
            let now = try set(current, records.isEmpty ? .missing : .other, vendor: vendor, tx)
            try tellIfGone(now, site: site, tx)
            return now
        }
        if current.provedAt == nil {
            if try VendorHosts.isTaken(claim.host, tx) { return try set(current, .taken, vendor: vendor, tx) }
            guard let owner = try BrandStore.owner(claim.owner, .everything, vendor: vendor, tx) else { return nil }
            try VendorHosts.open(claim.host, for: owner.id, isVendors: owner.isVendor, by: Actor(kind: .job, id: RecordCheck.jobKind), vendor: vendor, ledger: ground.ledger, tx)
        }
        try tx.execute("""
            UPDATE host_claim SET checked_at = \(tx.now), found_at = \(tx.now), proved_at = coalesce(proved_at, \(tx.now)), told_at = NULL, problem = NULL
            WHERE vendor_id = \(vendor) AND host = \(claim.host)
            """)
        return try HostClaimStore.find(claim.owner, vendor: vendor, tx)
    }

    @discardableResult
    private func set(_ claim: HostClaim, _ problem: HostClaim.Problem, vendor: VendorID, _ tx: Transaction) throws -> HostClaim? {
        try tx.execute("UPDATE host_claim SET checked_at = \(tx.now), problem = \(problem.rawValue) WHERE vendor_id = \(vendor) AND host = \(claim.host)")
        return try HostClaimStore.find(claim.owner, vendor: vendor, tx)
    }

    private func tellIfGone(_ claim: HostClaim?, site: Site, _ tx: Transaction) throws {
        guard let claim, claim.provedAt != nil, claim.toldAt == nil, let found = claim.foundAt, found.adding(seconds: Self.patienceSeconds) < tx.now else { return }
        try tx.execute("UPDATE host_claim SET told_at = \(tx.now) WHERE vendor_id = \(site.vendor) AND host = \(claim.host)")
        for person in try BrandAdmins.of(claim.owner, vendor: site.vendor, tx) {
            let t = Localizer(locale: person.language, zone: person.zone)
            try post.send(
                Letter(subject: t(.brandingHostGoneSubject(host: claim.host)), greeting: t(.brandingMailHello(name: person.name)),
                       paragraphs: [t(.brandingHostGoneText(host: claim.host, record: claim.recordName))],
                       button: (t(.brandingHostGoneButton), BrandingLinks.host(claim.owner))),
                to: person.email, name: person.name, person: person.id, once: "host-gone/\(claim.host)/\(tx.now.milliseconds)/\(person.id.value)",
                site: site, language: person.language, organization: claim.owner, tx)
        }
    }
}
