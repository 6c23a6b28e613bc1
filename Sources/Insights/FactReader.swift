package import Certification
import Foundation
package import Kernel
package import People
package import Store

/// A person of an organization on a day, with what is known of every item in whose base they are.
package struct MemberFacts: Sendable {
    package let organization: OrganizationID
    package let person: PersonID
    package let name: String
    package let email: String
    package let jobRoles: [String]
    /// The last day there, where that is known already; nil: stays.
    package let staysThrough: Day?
    /// In the order of the items asked for; nil: not in the base.
    package var facts: [StandingFacts?]
}

/// Works figures out from the facts themselves. Slow and always right; the projection is held to it by a test.
///
/// The base (product.md, "Who sees what"): people with an active membership on the day whose job role is in the item's audience,
/// or, where it has none, those enrolled; leavers, suspended people, test accounts and test organizations are out.
package struct FactReader {
    let vendor: VendorID
    let zone: Zone
    let day: Day
    package init(vendor: VendorID, zone: Zone, day: Day) {
        self.vendor = vendor
        self.zone = zone
        self.day = day
    }

    /// - Parameters:
    ///   - organizations: nil for all of the vendor.
    ///   - united: learning under any employer counts, as the person and the vendor see it; else only what was begun under
    ///     the row's own organization (foundations 7).
    package func members(of organizations: [OrganizationID]?, items: [InsightItem], united: Bool = false, _ tx: Transaction) throws -> [MemberFacts] {
        try members(where: "1 = 1", organizations: organizations.map { "o.id IN \(list: $0)" } ?? "1 = 1", items: items, united: united, tx)
    }
    /// The memberships of one person.
    package func members(person: PersonID, items: [InsightItem], united: Bool, _ tx: Transaction) throws -> [MemberFacts] {
        let theirs: SQL = "o.id IN (SELECT x.organization_id FROM membership x WHERE x.vendor_id = \(vendor) AND x.person_id = \(person))"
        return try members(where: "m.person_id = \(person)", organizations: theirs, items: items, united: united, tx)
    }

    private func members(where condition: SQL, organizations: SQL, items: [InsightItem], united: Bool, _ tx: Transaction) throws -> [MemberFacts] {
        let nextDay = zone.start(of: day.adding(days: 1))
        // CROSS JOIN, here and below, has SQLite begin on its left: it would go through all people by name, or all awards of
        // the vendor, and look up whose they are.
        let source: SQL = """
            membership m CROSS JOIN person p
            WHERE m.vendor_id = \(vendor) AND \(.holds("m", on: day)) AND \(condition) AND m.organization_id IN
                    (SELECT o.id FROM organization o WHERE o.vendor_id = \(vendor) AND \(organizations) AND o.kind = 'partner' AND o.is_test = 0
                        AND (o.ended_on IS NULL OR o.ended_on >= \(day)))
                AND p.vendor_id = m.vendor_id AND p.id = m.person_id AND p.is_test = 0 AND p.erased_at IS NULL
                AND (p.suspended_at IS NULL OR p.suspended_at >= \(nextDay))
            """
        let rows = try tx.query("SELECT m.organization_id, m.person_id, m.job_roles, \(Self.end) AS left_on, p.name, p.email FROM \(source) ORDER BY p.name_folded, p.id")
        // One list of people for what follows, so that the memberships are gone through once.
        let people = try Set(rows.map { row -> PersonID in try row.id("person_id") })
        guard !people.isEmpty else { return [] }
        let asksCredentials = items.contains { $0.key.kind == .certification }
        let credentials = asksCredentials ? try credentials(people, tx) : [:]
        let ways = Dictionary(grouping: try CourseFacts.ways(people, zone: zone, vendor: vendor, tx), by: \.person)
        let leads = Self.leads(items)
        // Few combinations of job roles among many people.
        var known: [String: (roles: [String], asked: [Bool])] = [:]
        return try rows.map { row in
            let person: PersonID = try row.id("person_id"), organization: OrganizationID = try row.id("organization_id")
            let written = try row.text("job_roles")
            let (roles, asked) = known[written] ?? {
                let roles = Memberships.split(written)
                return (roles, items.map { $0.asks(roles) })
            }()
            known[written] = (roles, asked)
            return MemberFacts(
                organization: organization, person: person, name: try row.text("name"), email: try row.text("email"), jobRoles: roles,
                staysThrough: try row.optionalDay("left_on").map { $0.adding(days: -1) },
                facts: facts(items, leads, asked: asked, held: credentials[person] ?? [:], ways: ways[person] ?? [], at: united ? nil : organization))
        }
    }

    /// The day after the last one of a membership whose end is known; a row that ends because the job roles change goes on in the next.
    private static let end: SQL = """
        CASE WHEN m.valid_to >= \(Day.forever) THEN NULL
            WHEN EXISTS (SELECT 1 FROM membership n WHERE n.vendor_id = m.vendor_id AND n.person_id = m.person_id
                AND n.organization_id = m.organization_id AND n.valid_from = m.valid_to AND n.recorded_to >= \(Instant.forever)) THEN NULL
            ELSE m.valid_to END
        """

    /// The places of the items that a course leads to.
    private static func leads(_ items: [InsightItem]) -> [String: [Int]] {
        var leads: [String: [Int]] = [:]
        for (index, item) in items.enumerated() { for course in item.courses { leads[course, default: []].append(index) } }
        return leads
    }

    /// What is known of a person and each item; nil where the person is not in its base.
    private func facts(_ items: [InsightItem], _ leads: [String: [Int]], asked: [Bool], held: [String: StandingFacts], ways: [CourseFacts.Way],
                       at organization: OrganizationID?) -> [StandingFacts?] {
        var all = items.map { $0.key.kind == .certification ? held[$0.key.id] ?? StandingFacts() : StandingFacts() }
        var hasVisibleWay = [Bool](repeating: false, count: items.count)
        for way in ways where way.enrolledOn <= day {
            let isVisible = organization == nil || way.organization == nil || way.organization == organization
            for index in leads[way.course] ?? [] {
                if isVisible { hasVisibleWay[index] = true }
                // A course completed at an earlier employer is known to the present one, with its day; what was only begun there is not.
                for begun in [isVisible ? way.begunOn : nil, way.completedOn] {
                    if let begun { all[index].begunOn = min(all[index].begunOn ?? begun, begun) }
                }
                if items[index].key.kind == .course, let completed = way.completedOn { all[index].heldSince = min(all[index].heldSince ?? completed, completed) }
            }
        }
        return items.indices.map { index in
            let isBase = items[index].audience.isEmpty ? hasVisibleWay[index] || all[index].heldSince != nil : asked[index]
            return isBase ? all[index] : nil
        }
    }

    /// By person and certification: when first held, through which day, whether withdrawn, all as of the day.
    private func credentials(_ people: Set<PersonID>, _ tx: Transaction) throws -> [PersonID: [String: StandingFacts]] {
        var found: [PersonID: [String: StandingFacts]] = [:]
        for row in try tx.query("""
            SELECT c.person_id, c.certification_id, a.earned_on, a.valid_through FROM credential c CROSS JOIN credential_award a
            WHERE c.vendor_id = \(vendor) AND c.person_id IN \(list: people)
                AND a.vendor_id = \(vendor) AND a.credential_id = c.id AND a.earned_on <= \(day)
            ORDER BY a.issued_at, a.id
            """) {
            let person: PersonID = try row.id("person_id"), certification = try row.text("certification_id")
            var facts = found[person]?[certification] ?? StandingFacts()
            facts.heldSince = min(facts.heldSince ?? .forever, try row.day("earned_on"))
            facts.heldThrough = try row.optionalDay("valid_through")
            found[person, default: [:]][certification] = facts
        }
        for row in try tx.query("""
            SELECT c.person_id, c.certification_id FROM credential c CROSS JOIN credential_status s
            WHERE c.vendor_id = \(vendor) AND c.person_id IN \(list: people)
                AND s.vendor_id = \(vendor) AND s.credential_id = c.id AND s.status <> 'held' AND \(.holds("s", on: day))
            """) {
            found[try row.id("person_id"), default: [:]][try row.text("certification_id"), default: StandingFacts()].revokedOn = day
        }
        return found
    }
}

/// Figures of organizations by item, with the people who must not be counted twice in a total.
package struct FigureTable: Sendable {
    package let day: Day
    /// In the order of the items.
    package var figures: [OrganizationID: [Figures]] = [:]
    /// The earliest day an organization falls below a target, by item; nil where it does not.
    package var falls: [OrganizationID: [Fall?]] = [:]
    /// Everybody with more than one employer that day, once per employer and once united.
    package var shared: [PersonID: SharedPerson] = [:]

    package struct Fall: Sendable, Equatable {
        package let day: Day
        package let gap: Int
    }
    package struct SharedPerson: Sendable {
        package var by: [OrganizationID: [StandingFacts?]]
        package var united: [StandingFacts?]
    }

    /// The sum over organizations with each person once.
    package func total(of organizations: some Sequence<OrganizationID>, items: Int) -> [Figures] {
        let chosen = Set(organizations)
        var sum = [Figures](repeating: Figures(), count: items)
        for organization in chosen { for (index, one) in (figures[organization] ?? []).enumerated() { sum[index] = sum[index] + one } }
        for person in shared.values {
            let here = person.by.filter { chosen.contains($0.key) }
            guard here.count > 1 else { continue }
            for index in 0..<items {
                let each = here.values.compactMap { $0[index] }
                guard !each.isEmpty, let united = person.united[index] else { continue }
                for facts in each { sum[index] = sum[index] - Figures(facts, on: day) }
                sum[index] = sum[index] + Figures(united, on: day)
            }
        }
        return sum
    }
}

extension Figures {
    /// Of one person.
    init(_ facts: StandingFacts, on day: Day) {
        self.init()
        count(facts, on: day)
    }
}

extension FactReader {
    /// Figures and falls of the organizations, worked out from the facts; `shared` is left to ``shared(items:_:)``.
    package func figures(of organizations: [OrganizationID]?, items: [InsightItem], _ tx: Transaction) throws -> FigureTable {
        var table = FigureTable(day: day)
        for (organization, members) in Dictionary(grouping: try members(of: organizations, items: items, tx), by: \.organization) {
            let (figures, falls) = Self.count(members, items: items, on: day)
            table.figures[organization] = figures
            table.falls[organization] = falls
        }
        return table
    }
    static func count(_ members: [MemberFacts], items: [InsightItem], on day: Day) -> ([Figures], [FigureTable.Fall?]) {
        var figures = [Figures](repeating: Figures(), count: items.count)
        var stays = [[Stay]](repeating: [], count: items.count)
        for member in members {
            for (index, facts) in member.facts.enumerated() {
                guard let facts else { continue }
                figures[index].count(facts, on: day)
                guard items[index].target != nil else { continue }
                let counts = facts.standing(on: day) == .certified ? facts.heldThrough ?? .forever : nil
                stays[index].append(Stay(countsThrough: counts, staysThrough: member.staysThrough ?? .forever))
            }
        }
        let falls = items.indices.map { index in
            items[index].target?.firstShortDay(stays[index], after: day).map { FigureTable.Fall(day: $0.day, gap: $0.gap) }
        }
        return (figures, falls)
    }

    /// The people with more than one employer on the day.
    /// - Parameter organizations: only those who have at least one of these; nil for everybody.
    package func shared(among organizations: [OrganizationID]? = nil, items: [InsightItem], _ tx: Transaction) throws -> [PersonID: FigureTable.SharedPerson] {
        let theirs: SQL = organizations.map { """
            m.person_id IN (SELECT x.person_id FROM membership x
                WHERE x.vendor_id = \(vendor) AND x.organization_id IN \(list: $0) AND \(.holds("x", on: day)))
            """ } ?? "1 = 1"
        let several = try tx.query("""
            SELECT m.person_id FROM membership m WHERE m.vendor_id = \(vendor) AND \(.holds("m", on: day)) AND \(theirs)
            GROUP BY m.person_id HAVING count(DISTINCT m.organization_id) > 1
            """).map { row -> PersonID in try row.id("person_id") }
        var shared: [PersonID: FigureTable.SharedPerson] = [:]
        for person in several {
            let own = try members(person: person, items: items, united: false, tx)
            guard own.count > 1 else { continue }
            let united = try members(person: person, items: items, united: true, tx)
            // In the base of a total is whoever is in the base of any of the employers.
            let facts = items.indices.map { index -> StandingFacts? in
                // United facts are the same whichever employer they are read at; only the base differs.
                own.contains { $0.facts[index] != nil } ? united.lazy.compactMap { $0.facts[index] }.first : nil
            }
            shared[person] = FigureTable.SharedPerson(
                by: Dictionary(own.map { ($0.organization, $0.facts) }, uniquingKeysWith: { a, _ in a }), united: facts)
        }
        return shared
    }
}
