import Certification
import Courses
package import Kernel
import Learning
import People
package import ProgrammeRules
package import Store

/// Collects what a decision about an organization rests on, from the capabilities below and what partners' systems reported: every row with
/// both axes, so that the same facts can be asked for any day and as known at any moment. People are ids, never names.
package struct GatherFacts: Sendable {
    let vendor: VendorID
    /// Days of instants (completions) are this zone's: the programme's.
    let zone: Zone
    /// Whether rules look beyond the organization itself: then all that it is joined to by ownership or as parent comes along.
    let isWide: Bool
    /// The programme whose decisions say what other organizations hold.
    private let programme: ProgrammeID?
    private struct Link: Sendable {
        let key: String, child: String, parent: String
        let percent: Rational
        let valid: DaySpan
        let recorded: Recorded
    }

    /// - Parameter programmes: versions of one programme.
    package init(_ programmes: [Programme], zone: Zone, vendor: VendorID, _ tx: Transaction) throws {
        (self.vendor, self.zone) = (vendor, zone)
        isWide = programmes.contains(where: \.looksBeyondTheOrganization)
        programme = isWide ? try programmes.first.flatMap { try ProgrammeStore.find(code: $0.id, vendor: vendor, tx) }?.id : nil
    }

    /// A location of a company, stood for by another organization.
    private struct Location: Sendable {
        let key: String, organization: String, head: String
        let slice: Slice
    }
    private struct Joined: Sendable {
        let organizations: [OrganizationID]
        let links: [Link]
        let locations: [Location]
    }

    /// The organization's own links; where rules look further, those of all that it was ever joined to, by ownership or as one company, two queries for each step away from it.
    private func joined(_ organization: OrganizationID, _ tx: Transaction) throws -> Joined {
        var found: [String: Link] = [:], located: [String: Location] = [:], seen: Set = [organization.value], open = [organization.value]
        while !open.isEmpty {
            let at = open.map { OrganizationID($0) }
            let columns: SQL = "row_id, organization_id, parent_id, ownership_basis_points, valid_from, valid_to, recorded_from, recorded_to"
            let rows = try tx.query("""
                SELECT \(columns) FROM organization_parent WHERE vendor_id = \(vendor) AND organization_id IN \(list: at)
                UNION SELECT \(columns) FROM organization_parent WHERE vendor_id = \(vendor) AND parent_id IN \(list: at)
                """)
            let places = try locations(of: at, tx)
            open = []
            for place in places where located.updateValue(place, forKey: place.key) == nil && isWide {
                for other in [place.organization, place.head] where seen.insert(other).inserted { open.append(other) }
            }
            for row in rows {
                let link = Link(key: try row.text("row_id"), child: try row.text("organization_id"), parent: try row.text("parent_id"),
                                percent: try Rational(Int64(try row.int("ownership_basis_points")), over: 100), valid: try Self.valid(row), recorded: try Self.recorded(row))
                guard found.updateValue(link, forKey: link.key) == nil, isWide else { continue }
                for other in [link.child, link.parent] where seen.insert(other).inserted { open.append(other) }
            }
        }
        return Joined(organizations: seen.sorted().map { OrganizationID($0) }, links: found.values.sorted { $0.key < $1.key }, locations: located.values.sorted { $0.key < $1.key })
    }
    private func locations(of some: [OrganizationID], _ tx: Transaction) throws -> [Location] {
        let columns: SQL = "row_id, organization_id, head_id, valid_from, valid_to, recorded_from, recorded_to"
        return try tx.query("""
            SELECT \(columns) FROM organization_entity WHERE vendor_id = \(vendor) AND organization_id IN \(list: some)
            UNION SELECT \(columns) FROM organization_entity WHERE vendor_id = \(vendor) AND head_id IN \(list: some)
            """).map { row in
            let head = try row.text("head_id")
            return Location(key: try row.text("row_id"), organization: try row.text("organization_id"), head: head,
                            slice: Slice(valid: try Self.valid(row), recorded: try Self.recorded(row), parent: head))
        }
    }

    package func callAsFunction(_ organization: OrganizationID, _ tx: Transaction) throws -> Facts {
        let joined = try joined(organization, tx), (organizations, links) = (joined.organizations, joined.links), names = Set(organizations.map(\.value))
        var facts = Facts()
        facts.organizations = try profiles(joined, tx)
        facts.ownerships = links.filter { names.contains($0.child) && names.contains($0.parent) }.map {
            OwnershipFact(owner: $0.parent, owned: $0.child, percent: $0.percent, valid: $0.valid, key: $0.key, recorded: $0.recorded)
        }
        facts.memberships = try memberships("m.organization_id IN \(list: organizations)", tx)
        let people = Array(Set(facts.memberships.map(\.person))).sorted()
        if !people.isEmpty {
            // Where somebody is employed first is asked of all their employments.
            facts.memberships += try memberships("m.person_id IN \(list: people.map { PersonID($0) }) AND m.organization_id NOT IN \(list: organizations)", tx)
        }
        let ids = people.map { PersonID($0) }
        if !ids.isEmpty {
            facts.merges = try merges(ids, tx)
            facts.credentials = try CredentialFacts.gather(ids, vendor: vendor, tx)
            facts.completions = try completions(ids, tx)
            facts.remaining = try RemainingMinutes.gather(ids, vendor: vendor, tx)
        }
        let others = organizations.filter { $0 != organization }, decided = try decided(others, tx)
        for row in try PartnerFactStore.rows(organizations, vendor: vendor, tx) {
            // What others hold is what was decided about them, once anything was.
            if row.fact.kind == .held, decided.contains(row.fact.organization.value + "/" + row.fact.name) { continue }
            switch row.fact.body {
            case .metric(let fact): facts.metrics.append(fact)
            case .attestation(let fact): facts.attestations.append(fact)
            case .held(let fact): facts.held.append(fact)
            case .waiver(let fact): facts.waivers.append(fact)
            case .override(let fact): facts.overrides.append(fact)
            }
        }
        facts.held += try heldElsewhere(others, tx)
        return facts
    }

    /// Statuses of other organizations that this programme has decided about, as `organization/status`.
    private func decided(_ others: [OrganizationID], _ tx: Transaction) throws -> Set<String> {
        guard let programme, !others.isEmpty else { return [] }
        return Set(try tx.query("""
            SELECT organization_id, status FROM programme_standing WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id IN \(list: others)
            """).map { try $0.text("organization_id") + "/" + $0.text("status") })
    }
    /// What other organizations hold and held by Laurel's own decisions, for rules that ask for it. It follows from facts that were known before
    /// it was written down, so it is known at any time: the order in which organizations are decided makes no difference.
    private func heldElsewhere(_ others: [OrganizationID], _ tx: Transaction) throws -> [HeldFact] {
        guard let programme, !others.isEmpty else { return [] }
        return try tx.query("""
            SELECT id, organization_id, status, rank, from_day, through_day FROM programme_holding
            WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id IN \(list: others) ORDER BY organization_id, status, id
            """).map { row in
            let rank = try row.int("rank")
            return HeldFact(try row.text("organization_id"), try row.text("status"), rank: rank == 0 ? nil : rank, from: try row.optionalDay("from_day"),
                            through: try row.optionalDay("through_day"), key: "holding/" + (try row.text("id")))
        }
    }

    static func recorded(_ row: Row) throws -> Recorded { Recorded(from: try row.instant("recorded_from"), to: try row.instant("recorded_to")) }
    /// Stored half open, in the rules both days inclusive.
    static func valid(_ row: Row) throws -> DaySpan {
        let end = try row.day("valid_to")
        return DaySpan(try row.day("valid_from"), end == .forever ? nil : end.adding(days: -1))
    }

    /// A profile says country and region, a link the parent, a location its company: cut where any changes, in what holds and in what was known.
    /// Who is no location is a company of its own.
    private func profiles(_ joined: Joined, _ tx: Transaction) throws -> [OrganizationFact] {
        let parents = Dictionary(grouping: joined.links, by: \.child), heads = Dictionary(grouping: joined.locations, by: \.organization)
        return try tx.query("""
            SELECT row_id, organization_id, country, region, valid_from, valid_to, recorded_from, recorded_to FROM organization_profile
            WHERE vendor_id = \(vendor) AND organization_id IN \(list: joined.organizations)
            """).inOrder(of: "row_id").flatMap { row -> [OrganizationFact] in
            let name = try row.text("organization_id"), country = try row.text("country"), region = try row.text("region"), key = try row.text("row_id")
            let own = Slice(valid: try Self.valid(row), recorded: try Self.recorded(row), parent: nil)
            let below = Slice.cut(own, by: (parents[name] ?? []).map { Slice(valid: $0.valid, recorded: $0.recorded, parent: $0.parent) })
            let pieces = below.flatMap { piece in
                Slice.cut(piece.alone, by: (heads[name] ?? []).map(\.slice)).map { (parent: piece.parent, slice: $0) }
            }
            return pieces.enumerated().map { index, piece in
                let slice = piece.slice
                return OrganizationFact(name, parent: piece.parent, legalEntity: slice.parent ?? name, country: country.isEmpty ? nil : country, region: region.isEmpty ? nil : region, valid: slice.valid,
                                 key: "\(key)/\(index)", recorded: slice.recorded)
            }
        }
    }

    private func memberships(_ which: SQL, _ tx: Transaction) throws -> [MembershipFact] {
        try tx.query("""
            SELECT m.row_id, m.person_id, m.organization_id, m.job_roles, m.is_primary, m.worker_type, m.valid_from, m.valid_to, m.recorded_from, m.recorded_to
            FROM membership m JOIN person p ON p.vendor_id = m.vendor_id AND p.id = m.person_id AND p.is_test = 0
            WHERE m.vendor_id = \(vendor) AND \(which)
            """).inOrder(of: "row_id").map { row in
            let valid = try Self.valid(row)
            return MembershipFact(try row.text("person_id"), in: try row.text("organization_id"), roles: Memberships.split(try row.text("job_roles")),
                                  worker: try row.text("worker_type") == "contractor" ? .contractor : .employee, isPrimary: try row.bool("is_primary"),
                                  from: valid.from, lastDay: valid.through, key: try row.text("row_id"), recorded: try Self.recorded(row))
        }
    }

    private func merges(_ people: [PersonID], _ tx: Transaction) throws -> [MergeFact] {
        let columns: SQL = "id, kept_id, merged_id, from_day, merged_at, parted_at"
        return try tx.query("""
            SELECT \(columns) FROM person_merge WHERE vendor_id = \(vendor) AND kept_id IN \(list: people)
            UNION SELECT \(columns) FROM person_merge WHERE vendor_id = \(vendor) AND merged_id IN \(list: people)
            """).inOrder(of: "id").map { row in
            MergeFact(try row.text("merged_id"), into: try row.text("kept_id"), valid: DaySpan(try row.day("from_day")), key: try row.text("id"),
                      recorded: Recorded(from: try row.instant("merged_at"), to: try row.optionalInstant("parted_at") ?? .forever))
        }
    }

    /// Whole courses; a course's parts count through certifications.
    private func completions(_ people: [PersonID], _ tx: Transaction) throws -> [CompletionFact] {
        try tx.query("""
            SELECT c.id, c.person_id, c.course_id, c.completed_at, c.recorded_at, c.retracted_at, c.assurance, e.due_on FROM completion c
            LEFT JOIN enrolment e ON e.vendor_id = c.vendor_id AND e.id = c.enrolment_id
            WHERE c.vendor_id = \(vendor) AND c.person_id IN \(list: people) AND c.activity_id IS NULL AND (c.passed IS NULL OR c.passed = 1)
            """).inOrder(of: "id").map { row in
            let at = try row.instant("completed_at")
            return CompletionFact(try row.text("person_id"), .course, try row.text("course_id"), completed: zone.day(at: at), due: try row.optionalDay("due_on"),
                                  assurance: Assurance(rawValue: try row.text("assurance")).flatMap { Assurance.allCases.firstIndex(of: $0) },
                                  key: try row.text("id"),
                                  recorded: Recorded(from: try row.optionalInstant("recorded_at") ?? at, to: try row.optionalInstant("retracted_at") ?? .forever))
        }
    }
}

extension [Row] {
    /// By the text of a column. Asked for in the order of its primary key, SQLite walks the whole vendor's table for the few rows of a partner.
    func inOrder(of column: StaticString) throws -> [Row] {
        try map { (try $0.text(column), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// A stretch of days and of knowing with one parent, or with the head of one company.
struct Slice: Equatable {
    var valid: DaySpan
    var recorded: Recorded
    var parent: String?
    var alone: Slice { Slice(valid: valid, recorded: recorded, parent: nil) }

    /// The pieces of `own`, each with the parent that holds throughout; those without one have none.
    static func cut(_ own: Slice, by parents: [Slice]) -> [Slice] {
        let overlapping = parents.filter { $0.recorded.from < own.recorded.to && own.recorded.from < $0.recorded.to }
        guard !overlapping.isEmpty else { return [own] }
        var moments = Set([own.recorded.from, own.recorded.to])
        for slice in overlapping { moments.formUnion([slice.recorded.from, slice.recorded.to].filter { own.recorded.from < $0 && $0 < own.recorded.to }) }
        let ordered = moments.sorted()
        return zip(ordered, ordered.dropFirst()).flatMap { from, to -> [Slice] in
            let known = overlapping.filter { $0.recorded.from <= from && to <= $0.recorded.to }
            return days(own.valid, known).map { Slice(valid: $0.valid, recorded: Recorded(from: from, to: to), parent: $0.parent) }
        }
    }
    private static func days(_ own: DaySpan, _ parents: [Slice]) -> [(valid: DaySpan, parent: String?)] {
        var starts = Set([own.from])
        for slice in parents {
            starts.insert(slice.valid.from)
            if let through = slice.valid.through { starts.insert(through.adding(days: 1)) }
        }
        let ordered = starts.filter(own.contains).sorted()
        return ordered.enumerated().map { index, from in
            let through = index + 1 < ordered.count ? ordered[index + 1].adding(days: -1) : own.through
            return (DaySpan(from, through), parents.last { $0.valid.contains(from) }?.parent)
        }
    }
}
