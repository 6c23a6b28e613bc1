import Certification
import Kernel
import People
import Store

/// Somebody whose membership has a last day soon, and what goes with them.
struct Leaver: Sendable {
    let person: PersonID
    let name: String
    let lastDay: Day
    /// People short after that day; set by ``first(of:tooMany:_:_:_:on:)``.
    var gap = 0

    /// Those who leave an organization within the days: no further row of the membership and no later membership there follows.
    static func within(days: Int, of organization: OrganizationID, vendor: VendorID, day: Day, _ tx: Transaction) throws -> [Leaver] {
        try tx.query("""
            SELECT m.person_id, m.valid_to, p.name FROM membership m JOIN person p ON p.vendor_id = m.vendor_id AND p.id = m.person_id
            WHERE m.vendor_id = \(vendor) AND p.vendor_id = \(vendor) AND m.organization_id = \(organization) AND \(.holds("m", on: day))
                AND m.valid_to <= \(day.adding(days: days + 1))
                AND NOT EXISTS (SELECT 1 FROM membership n WHERE n.vendor_id = m.vendor_id AND n.person_id = m.person_id
                    AND n.organization_id = m.organization_id AND n.recorded_to = \(Instant.forever) AND n.valid_to > m.valid_to)
            ORDER BY m.valid_to, p.name_folded, p.id
            """).map { Leaver(person: try $0.id("person_id"), name: try $0.text("name"), lastDay: try $0.day("valid_to").adding(days: -1)) }
    }

    /// The first of the leavers, in the order of their last days, after whom the target is missed; nil when it is missed already or
    /// holds without all of them. Expiry is left aside: it has a day of its own.
    static func first(of leaving: [Leaver], tooMany target: ReadinessTarget, _ figures: Figures, _ members: [MemberFacts], _ index: Int, on day: Day) -> Leaver? {
        guard target.verdict(figures) == .ready else { return nil }
        var left = figures
        for leaver in leaving {
            guard let facts = members.first(where: { $0.person == leaver.person })?.facts[index] else { continue }
            left = left - Figures(facts, on: day)
            if case .short(let gap) = target.verdict(left) {
                var found = leaver
                found.gap = gap
                return found
            }
        }
        return nil
    }
}
