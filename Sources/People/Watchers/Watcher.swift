package import HTML
package import Kernel
package import Store
import Synchronization

/// Who or what can see the people of an organization, as its administrators read it.
package struct Watcher: Sendable {
    /// Through what somebody sees.
    package enum Kind: String, Sendable, CaseIterable {
        /// Members of the organization itself.
        case own
        /// Administrators of an organization above.
        case above
        /// A channel manager or another of the vendor's people with a portfolio.
        case portfolio
        /// The vendor's own people for all partners, by role: their names are the vendor's business.
        case vendor
        /// A distributor that the vendor granted something.
        case distributor
        /// A program, an identity provider, a directory.
        case integration
    }
    package let kind: Kind
    /// A person's, organization's or program's name; the role's for the vendor's people.
    package let name: String
    /// The role or what kind of program.
    package let through: String
    /// What it may do, keys of rights.
    package let rights: [String]
    /// In words how far it reaches.
    package let reach: Message
    /// How many people stand behind the line.
    package let people: Int
    package let lastAccess: Instant?
    package init(kind: Kind, name: String, through: String, rights: [String], reach: Message, people: Int = 1, lastAccess: Instant?) {
        (self.kind, self.name, self.through, self.rights) = (kind, name, through, rights)
        (self.reach, self.people, self.lastAccess) = (reach, people, lastAccess)
    }
    /// A program, an identity provider or a directory of an organization, or of all partners.
    package static func program(_ name: String, through: String, rights: [String], organization: String?, lastAccess: Instant?) -> Watcher {
        Watcher(kind: .integration, name: name, through: through, rights: rights, reach: organization.map { .peopleWatchersReachOwn(organization: $0) } ?? .peopleWatchersReachAll,
                people: 0, lastAccess: lastAccess)
    }
}

/// What of another room can see an organization's people: identity providers, directories, connectors.
package struct WatcherSource: Sendable {
    package typealias Load = @Sendable (OrganizationID, VendorID, Localizer, Transaction) throws -> [Watcher]
    package let load: Load
    package init(_ load: @escaping Load) { self.load = load }
}

/// The sources of all rooms, filled in App.
package final class WatcherSources: Sendable {
    private let sources = Mutex<[WatcherSource]>([])
    package init() {}
    package func install(_ all: [WatcherSource]) { sources.withLock { $0 = all } }
    package var all: [WatcherSource] { sources.withLock { $0 } }
}

/// Reads who can see the people of an organization today, from the grants themselves and never from a list of its own.
struct WatcherList {
    let organization: Organization
    let vendor: VendorID
    let today: Day
    let t: Localizer
    let tx: Transaction
    /// Rights with which people or what they do are seen.
    static let watching: Set<String> = [
        ViewPeople.key, ManagePeople.key, ViewLearning.key, AssignLearning.key, GrantRoles.key, ViewCounts.key, ViewLedger.key, AssessWork.key, ViewPlayLogs.key,
        ManagePrivacy.key, ManageIdentityProviders.key,
    ]

    /// - Parameter only: the distributors of which the reader may learn; nil for all.
    func load(_ sources: [WatcherSource], distributors only: Set<OrganizationID>?) throws -> [Watcher] {
        let above = try ancestors()
        let links = try OrganizationStore.links(reseller: organization.id, .everything, vendor: vendor, today: today, tx).filter { link in
            link.from <= today && (link.country == nil || link.country == organization.country) && (link.region == nil || link.region == organization.region)
                && (only?.contains(link.distributor) ?? true)
        }
        let grants = try grants(above: above, distributors: links.map(\.distributor))
        var found = grants.compactMap { own($0) ?? overseer($0) } + staff(grants) + distributors(links, grants)
        found += try credentials()
        for source in sources { found += try source.load(organization.id, vendor, t, tx) }
        let order = Watcher.Kind.allCases
        return found.sorted { (order.firstIndex(of: $0.kind)!, $0.name.lowercased(), $0.through) < (order.firstIndex(of: $1.kind)!, $1.name.lowercased(), $1.through) }
    }

    private struct Grant {
        let person: PersonID
        let name: String
        let role: String
        let shown: String
        let rights: [String]
        let organization: OrganizationID
        let organizationName: String
        let isVendorSide: Bool
        let portfolio: Portfolio?
        let includesSubtree: Bool
        let lastAccess: Instant?
    }

    private func ancestors() throws -> [OrganizationID] {
        try tx.query("""
            WITH RECURSIVE above (id) AS (
                SELECT parent_id FROM organization_parent WHERE vendor_id = \(vendor) AND organization_id = \(organization.id) AND \(.holds(on: today))
                UNION SELECT p.parent_id FROM organization_parent p JOIN above a ON p.organization_id = a.id WHERE p.vendor_id = \(vendor) AND \(.holds("p", on: today)))
            SELECT id FROM above
            """).map { try $0.id("id") }.filter { $0 != organization.id }
    }

    private func grants(above: [OrganizationID], distributors: [OrganizationID]) throws -> [Grant] {
        var rights: [String: [String]] = [:]
        for row in try tx.query("""
            SELECT r.role_key, r.right_key FROM role_right r JOIN role k ON k.vendor_id = r.vendor_id AND k.key = r.role_key AND k.archived_at IS NULL
            WHERE r.vendor_id = \(vendor) ORDER BY r.right_key
            """) where Self.watching.contains(try row.text("right_key")) { rights[try row.text("role_key"), default: []].append(try row.text("right_key")) }
        return try tx.query("""
            SELECT g.role_key, g.portfolio, g.includes_subtree, g.organization_id, p.id, p.name, p.last_seen_at, o.name AS organization_name, o.kind,
                CASE WHEN k.is_built_in = 0 THEN k.title ELSE g.role_key END AS shown,
                (SELECT MAX(s.last_seen_at) FROM session s WHERE s.vendor_id = p.vendor_id AND s.person_id = p.id) AS session_seen
            FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id AND p.suspended_at IS NULL AND p.erased_at IS NULL
            JOIN role k ON k.vendor_id = g.vendor_id AND k.key = g.role_key
            JOIN organization o ON o.vendor_id = g.vendor_id AND o.id = g.organization_id AND (o.ended_on IS NULL OR o.ended_on >= \(today))
            WHERE g.vendor_id = \(vendor) AND g.revoked_at IS NULL AND g.role_key IN \(list: rights.keys.sorted())
                AND (o.kind = 'vendor' OR g.organization_id = \(organization.id) OR (g.includes_subtree = 1 AND g.organization_id IN \(list: above))
                    OR (g.role_key = 'distributorManager' AND g.organization_id IN \(list: distributors)))
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = g.vendor_id AND m.person_id = g.person_id AND m.organization_id = g.organization_id AND \(SQL.holds("m", on: today)))
            ORDER BY p.name_folded, p.id
            """).map { row in
            let seen = [try row.optionalInstant("last_seen_at"), try row.optionalInstant("session_seen")].compactMap { $0 }.max(), role = try row.text("role_key")
            return Grant(person: try row.id("id"), name: try row.text("name"), role: role, shown: t(.peopleRoleName(role: try row.text("shown"))), rights: rights[role] ?? [],
                         organization: try row.id("organization_id"), organizationName: try row.text("organization_name"), isVendorSide: try row.text("kind") == "vendor",
                         portfolio: try row.optionalText("portfolio").map(Portfolio.init(json:)), includesSubtree: try row.bool("includes_subtree"), lastAccess: seen)
        }
    }

    private func own(_ grant: Grant) -> Watcher? {
        guard grant.organization == organization.id, grant.role != BuiltInRole.distributorManager.rawValue else { return nil }
        let reach: Message = grant.includesSubtree ? .peopleWatchersReachBelow(organization: organization.name) : .peopleWatchersReachOwn(organization: organization.name)
        return Watcher(kind: .own, name: grant.name, through: grant.shown, rights: grant.rights, reach: reach, lastAccess: grant.lastAccess)
    }
    private func overseer(_ grant: Grant) -> Watcher? {
        if grant.isVendorSide {
            guard let portfolio = grant.portfolio, holds(portfolio) else { return nil }
            return Watcher(kind: .portfolio, name: grant.name, through: grant.shown, rights: grant.rights, reach: .peopleWatchersReachPortfolio, lastAccess: grant.lastAccess)
        }
        guard grant.organization != organization.id, grant.includesSubtree, grant.role != BuiltInRole.distributorManager.rawValue else { return nil }
        return Watcher(kind: .above, name: grant.name, through: grant.shown, rights: grant.rights, reach: .peopleWatchersReachBelow(organization: grant.organizationName),
                       lastAccess: grant.lastAccess)
    }
    private func holds(_ portfolio: Portfolio) -> Bool {
        if portfolio.organizations.contains(organization.id) { return true }
        return portfolio.hasRule && (portfolio.countries.isEmpty || portfolio.countries.contains(organization.country))
            && (portfolio.regions.isEmpty || portfolio.regions.contains(organization.region)) && (portfolio.types.isEmpty || portfolio.types.contains(organization.type))
    }

    /// The vendor's people without a portfolio, one line a role.
    private func staff(_ grants: [Grant]) -> [Watcher] {
        Dictionary(grouping: grants.filter { $0.isVendorSide && $0.portfolio == nil }, by: \.shown).map { shown, held in
            Watcher(kind: .vendor, name: shown, through: t(.peopleWatchersStaff(count: Set(held.map(\.person)).count)), rights: held[0].rights, reach: .peopleWatchersReachAll,
                    people: Set(held.map(\.person)).count, lastAccess: held.compactMap(\.lastAccess).max())
        }
    }

    private func distributors(_ links: [DistributorLink], _ grants: [Grant]) -> [Watcher] {
        links.map { link in
            let managers = grants.filter { $0.organization == link.distributor && $0.role == BuiltInRole.distributorManager.rawValue }
            let words = DistributorGrant.allCases.filter { link.grants.contains($0) }.map { t(.peopleOrganizationGrantName(grant: $0.rawValue)) }
            let rights = [ViewCounts.key, ViewPeople.key, ViewLearning.key, AssignLearning.key].filter { DistributorGrant.allow($0, link.grants) }
            return Watcher(kind: .distributor, name: link.distributorName, through: t(.peopleWatchersManagers(count: Set(managers.map(\.person)).count)), rights: rights,
                           reach: .peopleWatchersReachGranted(grants: t.list(words)), people: Set(managers.map(\.person)).count, lastAccess: managers.compactMap(\.lastAccess).max())
        }
    }

    private func credentials() throws -> [Watcher] {
        try tx.query("""
            SELECT name, organization_id, rights, last_used_at FROM api_credential WHERE vendor_id = \(vendor) AND revoked_at IS NULL
                AND (expires_at IS NULL OR expires_at > \(tx.now)) AND (organization_id IS NULL OR organization_id = \(organization.id)) ORDER BY name
            """).compactMap { row in
            let rights = try APICredentials.rights(row.text("rights")).filter(Self.watching.contains)
            if rights.isEmpty { return nil }
            let isOwn = try row.optionalText("organization_id") != nil
            return Watcher(kind: .integration, name: try row.text("name"), through: t(.peopleWatchersCredential), rights: rights,
                           reach: isOwn ? .peopleWatchersReachOwn(organization: organization.name) : .peopleWatchersReachAll, people: 0, lastAccess: try row.optionalInstant("last_used_at"))
        }
    }
}
