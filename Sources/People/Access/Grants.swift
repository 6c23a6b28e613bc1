package import Kernel
package import Store

/// What a person's roles reach on a day, from one statement: who they are, where they belong, which roles they hold there, what
/// those carry, and which organizations lie below, are linked or fit a portfolio.
package struct Grants: Sendable {
    package struct Membership: Sendable {
        package let organization: OrganizationID
        package let name: String
        package let isVendorSide: Bool
    }
    /// One role that is held, with what it reaches.
    package struct Held: Sendable {
        package let id: String
        package let role: String
        package let organization: OrganizationID
        package let isVendorSide: Bool
        package let includesSubtree: Bool
        package let rights: Set<String>
        /// The organizations of a portfolio; nil when the role has none.
        package var portfolio: Set<OrganizationID>?
        /// Organizations below, when the role includes them.
        var below: Set<OrganizationID> = []
        fileprivate var links: [Link] = []

        /// What the role reaches under a right of its own.
        package func reach(_ right: String) -> Reach {
            if isVendorSide { return portfolio.map { .organizations(Array($0)) } ?? .everything }
            if role == BuiltInRole.distributorManager.rawValue { return .organizations(links.filter { $0.allows(right) }.map(\.reseller)) }
            return .organizations([organization] + below)
        }
        /// How many organizations it reaches beside the one it is held at.
        var others: Set<OrganizationID> { portfolio ?? (role == BuiltInRole.distributorManager.rawValue ? Set(links.map(\.reseller)) : below) }
    }

    /// Current employers that count here, the primary one first: on a partner's own portal that one alone.
    package private(set) var memberships: [Membership] = []
    /// Every current employer, for switching between their portals.
    package private(set) var employers: [Membership] = []
    /// Every role that counts today.
    package private(set) var held: [Held] = []
    /// The session and person that were asked for; nil when there is none.
    private(set) var person: Row?
    private let id: PersonID?

    /// How many organizations are reached beside `organization` by the roles held there.
    func below(_ organization: OrganizationID?) -> Int {
        held.reduce(into: Set<OrganizationID>()) { if $1.organization == organization { $0.formUnion($1.others) } }.count
    }

    /// Reach by right key. One's own learning and account are the person's for life, whoever employs them.
    /// - Parameter hat: the organization that the person acts for now; nil counts the roles of all.
    package func reaches(as hat: OrganizationID? = nil) -> [String: Reach] {
        var reaches: [String: Reach] = [VisitPublic.key: .nothing]
        for one in held where hat == nil || one.organization == hat {
            for right in one.rights {
                let reach = one.reach(right)
                if !reach.isNothing { reaches[right] = reaches[right].map { $0.union(reach) } ?? reach }
            }
        }
        if let id {
            reaches[OwnAccount.key] = .own(id)
            reaches[Learn.key] = (reaches[Learn.key] ?? .nothing).union(.own(id))
        }
        return reaches
    }

    package static func load(_ person: PersonID, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> Grants {
        try load("""
            SELECT p.id AS person_id, p.name, p.email, p.language, p.zone, p.access_version, p.last_seen_at AS person_seen, NULL AS session_id, NULL AS hat, 0 AS session_seen, NULL AS impersonator, 0 AS proved_at
            FROM person p WHERE p.vendor_id = \(vendor) AND p.id = \(person)
            """, on: day, vendor: vendor, tx)
    }
    /// Of whoever a living session belongs to; who may no longer sign in may not act as anybody either.
    /// - Parameters: host: where it was presented; only: the organization whose portal is open: roles elsewhere are not worn there.
    static func load(session tokenHash: String, on host: String?, now: Instant, day: Day, only: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws -> Grants {
        try load("""
            SELECT p.id AS person_id, p.name, p.email, p.language, p.zone, p.access_version, p.last_seen_at AS person_seen, s.id AS session_id, s.organization_id AS hat,
                s.last_seen_at AS session_seen, s.impersonator_id AS impersonator, s.proved_at
            FROM session s JOIN person p ON p.vendor_id = s.vendor_id AND p.id = s.person_id
            WHERE s.vendor_id = \(vendor) AND s.token_hash = \(tokenHash) AND s.revoked_at IS NULL AND s.expires_at > \(now)
                AND \(HostSessions.holds(on: host, at: now)) AND p.suspended_at IS NULL AND p.erased_at IS NULL
                AND (s.impersonator_id IS NULL OR EXISTS (
                    SELECT 1 FROM person i WHERE i.vendor_id = s.vendor_id AND i.id = s.impersonator_id AND i.suspended_at IS NULL AND i.erased_at IS NULL))
            """, on: day, only: only, vendor: vendor, tx)
    }

    private init(person: Row?) throws {
        self.person = person
        id = try person?.id("a")
    }

    private static func load(_ me: SQL, on day: Day, only: OrganizationID? = nil, vendor: VendorID, _ tx: Transaction) throws -> Grants {
        var parts: [String: [Row]] = [:]
        for row in try tx.query(statement(me, on: day, vendor: vendor)) { parts[try row.text("part"), default: []].append(row) }
        var grants = try Grants(person: parts["me"]?.first)
        grants.memberships = try (parts["member"] ?? []).map { row in
            (try row.int("n1"), try row.text("d"), Membership(organization: try row.id("a"), name: try row.text("b"), isVendorSide: try row.text("c") == "vendor"))
        }.sorted { ($1.0, $0.1, $0.2.organization.value) < ($0.0, $1.1, $1.2.organization.value) }.map { $0.2 }
        grants.employers = grants.memberships
        if let only { grants.memberships.removeAll { $0.organization != only } }
        var rights: [String: Set<String>] = [:], links: [OrganizationID: [Link]] = [:]
        var below: [OrganizationID: Set<OrganizationID>] = [:], portfolios: [String: Set<OrganizationID>] = [:]
        for row in parts["right"] ?? [] { rights[try row.text("a"), default: []].insert(try row.text("b")) }
        for row in parts["below"] ?? [] { below[try row.id("a"), default: []].insert(try row.id("b")) }
        for row in parts["portfolio"] ?? [] { portfolios[try row.text("a"), default: []].insert(try row.id("b")) }
        for row in parts["link"] ?? [] { links[try row.id("a"), default: []].append(try Link(row)) }
        grants.held = try (parts["grant"] ?? []).compactMap { row in
            let role = try row.text("c"), organization: OrganizationID = try row.id("b"), isVendorSide = try row.text("d") == "vendor"
            guard let carried = rights[role], only == nil || organization == only else { return nil }
            var held = Held(id: try row.text("a"), role: role, organization: organization, isVendorSide: isVendorSide,
                            includesSubtree: try row.int("n1") == 1, rights: carried)
            if isVendorSide, try row.int("n2") == 1 { held.portfolio = portfolios[held.id] ?? [] }
            if role == BuiltInRole.distributorManager.rawValue { held.links = links[organization] ?? [] }
            if held.includesSubtree, !isVendorSide { held.below = (below[organization] ?? []).subtracting([organization]) }
            return held
        }
        return grants
    }

    /// Organizations below one on a day.
    package static func descendants(of organization: OrganizationID, on day: Day, _ vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID] {
        try tx.query("""
            WITH RECURSIVE below (id) AS (
                SELECT organization_id FROM organization_parent WHERE vendor_id = \(vendor) AND parent_id = \(organization) AND \(.holds(on: day))
                UNION SELECT p.organization_id FROM organization_parent p JOIN below b ON p.parent_id = b.id WHERE p.vendor_id = \(vendor) AND \(.holds("p", on: day)))
            SELECT id FROM below
            """).map { try $0.id("id") }
    }

    fileprivate struct Link: Sendable {
        let reseller: OrganizationID
        let grants: Set<DistributorGrant>
        init(_ row: Row) throws {
            reseller = try row.id("b")
            let letters = try row.text("c")
            grants = Set(zip("cpar", [DistributorGrant.counts, .people, .assign, .report]).filter { letters.contains($0.0) }.map { $0.1 })
        }
        func allows(_ right: String) -> Bool { DistributorGrant.allow(right, grants) }
    }
}

extension DistributorGrant {
    /// Whether what a vendor granted to a distributor carries a right over a reseller.
    static func allow(_ right: String, _ grants: Set<DistributorGrant>) -> Bool {
        switch right {
        case ViewCounts.key: grants.contains(.counts) || grants.contains(.report)
        case ViewPeople.key: grants.contains(.people)
        case ViewOrganizations.key: !grants.isEmpty
        case ViewLearning.key: grants.isSuperset(of: [.people, .report])
        case AssignLearning.key: grants.isSuperset(of: [.people, .assign])
        default: false
        }
    }
}
