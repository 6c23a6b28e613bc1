package import Kernel

/// The facts as they were known at one instant, sorted and looked up by person and organization. Made once, asked for any day.
/// The order in which facts came leaves no trace.
package struct KnownFacts: Sendable {
    package let knownAt: Instant
    let organizations: [String: [OrganizationFact]]
    let children: [String: [String]]
    let entities: [String: [String]]
    let ownedBy: [String: [OwnershipFact]]
    let owners: [String: [OwnershipFact]]
    let members: [String: [MembershipFact]]
    let employments: [String: [MembershipFact]]
    let merges: [String: [MergeFact]]
    let absorbed: [String: [String]]
    let credentials: [String: [CredentialFact]]
    /// Credentials that follow an organization.
    let following: [String: [CredentialFact]]
    let completions: [String: [CompletionFact]]
    let metrics: [String: [MetricFact]]
    let attestations: [String: [AttestationFact]]
    let waivers: [String: [WaiverFact]]
    let held: [String: [HeldFact]]
    let overrides: [String: [OverrideFact]]
    let remaining: [String: [Award: Int]]
    let conflicts: [Conflict]

    package init(_ facts: Facts, knownAt: Instant) {
        self.knownAt = knownAt
        var conflicts: Set<Conflict> = []
        func settle<Row: FactRow>(_ rows: [Row]) -> [Row] { Self.settled(rows, knownAt, &conflicts) }
        let organizations = settle(facts.organizations), ownerships = settle(facts.ownerships), memberships = settle(facts.memberships)
        let merges = settle(facts.merges), credentials = settle(facts.credentials)
        self.organizations = Dictionary(grouping: organizations, by: \.organization)
        children = Dictionary(grouping: organizations.filter { $0.parent != nil }, by: { $0.parent! }).mapValues { Self.unique($0.map(\.organization)) }
        entities = Dictionary(grouping: organizations.filter { $0.legalEntity != nil }, by: { $0.legalEntity! }).mapValues { Self.unique($0.map(\.organization)) }
        ownedBy = Dictionary(grouping: ownerships, by: \.owner)
        owners = Dictionary(grouping: ownerships, by: \.owned)
        members = Dictionary(grouping: memberships, by: \.organization)
        employments = Dictionary(grouping: memberships, by: \.person)
        self.merges = Dictionary(grouping: merges, by: \.absorbed)
        absorbed = Dictionary(grouping: merges, by: \.into).mapValues { Self.unique($0.map(\.absorbed)) }
        self.credentials = Dictionary(grouping: credentials.filter { $0.person != nil }, by: { $0.person! })
        following = Dictionary(grouping: credentials.filter { $0.followsOrganization != nil }, by: { $0.followsOrganization! })
        completions = Dictionary(grouping: settle(facts.completions), by: \.person)
        metrics = Dictionary(grouping: settle(facts.metrics), by: \.organization)
        attestations = Dictionary(grouping: settle(facts.attestations), by: \.organization)
        waivers = Dictionary(grouping: settle(facts.waivers), by: \.organization)
        held = Dictionary(grouping: settle(facts.held), by: \.organization)
        overrides = Dictionary(grouping: settle(facts.overrides), by: \.organization)
        var remaining: [String: [Award: Int]] = [:]
        for work in facts.remaining {
            let known = remaining[work.person, default: [:]][work.award]
            remaining[work.person, default: [:]][work.award] = min(known ?? .max, max(work.minutes, 0))
        }
        self.remaining = remaining
        self.conflicts = conflicts.sorted()
    }

    private static func unique(_ names: [String]) -> [String] { Set(names).sorted() }

    /// The rows known then, one per key, sorted by key. The same row twice is one row; of different ones the last recorded counts.
    private static func settled<Row: FactRow>(_ rows: [Row], _ instant: Instant, _ conflicts: inout Set<Conflict>) -> [Row] {
        var best: [String: Row] = [:]
        for row in rows where row.recorded.isKnown(at: instant) {
            guard let other = best[row.key] else {
                best[row.key] = row
                continue
            }
            if Self.content(other) != Self.content(row) { conflicts.insert(Conflict(.contradictoryFacts, [row.key])) }
            let isLater = other.recorded.from != row.recorded.from ? other.recorded.from < row.recorded.from : Self.content(other) < Self.content(row)
            if isLater { best[row.key] = row }
        }
        return best.values.sorted { $0.key < $1.key }
    }
    /// Everything but when it was recorded, as text: only asked where one key comes twice.
    private static func content<Row: FactRow>(_ row: Row) -> String {
        Mirror(reflecting: row).children.filter { $0.label != "recorded" }.map { "\($0.label ?? "")=\($0.value)" }.joined(separator: ";")
    }

    func organization(_ name: String, _ day: Day) -> OrganizationFact? { organizations[name]?.last { $0.valid.contains(day) } }

    /// Who a person is on the day, when accounts were merged; the smallest name of a circle.
    func canonical(_ person: String, _ day: Day) -> String {
        guard !merges.isEmpty else { return person }
        var seen = [person], at = person
        while let next = merges[at]?.last(where: { $0.valid.contains(day) })?.into {
            if let start = seen.firstIndex(of: next) { return seen[start...].min()! }
            seen.append(next)
            at = next
        }
        return at
    }
    /// The accounts that are merged into each other in a circle, sorted, when this one leads to them on the day.
    func mergeCircle(_ person: String, _ day: Day) -> [String]? {
        guard !merges.isEmpty else { return nil }
        var seen = [person], at = person
        while let next = merges[at]?.last(where: { $0.valid.contains(day) })?.into {
            if let start = seen.firstIndex(of: next) { return seen[start...].sorted() }
            seen.append(next)
            at = next
        }
        return nil
    }
    /// All accounts of a person on the day, the person first.
    func accounts(_ person: String, _ day: Day) -> [String] {
        guard !merges.isEmpty else { return [person] }
        var found = [person], at = 0
        while at < found.count {
            for other in absorbed[found[at]] ?? [] where !found.contains(other) && canonical(other, day) == person { found.append(other) }
            at += 1
        }
        return found
    }
    func employments(_ accounts: [String], _ day: Day) -> [MembershipFact] {
        accounts.flatMap { employments[$0] ?? [] }.filter { $0.isValid.contains(day) }
    }
    /// The organization that employs somebody first: of several that say so, the one that began last.
    func primary(_ employments: [MembershipFact]) -> MembershipFact? {
        employments.filter(\.isPrimary).max { ($0.from, $1.key) < ($1.from, $0.key) }
    }
}
