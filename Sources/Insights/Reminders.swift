import Engagement
import HTML
import Kernel
import Store
import Web

/// Whom a reminder of an item would reach: people who have something of it open, or whose credential ends soon or has ended.
/// The verb itself is Engagement's; here is only who stands on the button.
struct Reminders: Sendable {
    /// Courses that are open for each person and may be seen here.
    let open: [PersonID: Set<String>]

    /// - Parameter organization: its own enrolments and the vendor's; nil for all of them.
    static func load(_ people: [PersonID], at organization: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws -> Reminders {
        var open: [PersonID: Set<String>] = [:]
        let whose: SQL = organization.map { "(organization_id IS NULL OR organization_id = \($0))" } ?? "1 = 1"
        for row in try tx.query("""
            SELECT person_id, course_id FROM enrolment WHERE vendor_id = \(vendor) AND is_open = 1 AND person_id IN \(list: people)
                AND \(whose)
            """) { open[try row.id("person_id"), default: []].insert(try row.text("course_id")) }
        return Reminders(open: open)
    }

    func isFor(_ person: PersonID, _ facts: StandingFacts?, _ item: InsightItem, on day: Day) -> Bool {
        guard let facts else { return false }
        let hasOpen = !(open[person] ?? []).isDisjoint(with: item.courses)
        switch facts.standing(on: day) {
        case .certified: return item.key.kind == .certification && (facts.daysLeft(on: day) ?? 1000) <= 90
        case .expired: return facts.revokedOn == nil && item.key.kind == .certification
        case .inProgress, .notStarted: return hasOpen
        }
    }
    func people(_ members: [MemberFacts], _ index: Int, _ item: InsightItem, on day: Day) -> [PersonID] {
        members.filter { isFor($0.person, $0.facts[index], item, on: day) }.map(\.person)
    }

    /// Whether the reader may remind people of the organization: by the right to assign, and seeing their learning.
    static func may(_ request: WebRequest, _ organization: OrganizationID) -> Bool {
        request.authority.reach(of: AssignLearning.self)?.contains(organization) == true
            && request.authority.reach(of: ViewLearning.self)?.contains(organization) == true
    }
    /// "Remind 12 people", once; nothing for nobody.
    static func button(_ people: [PersonID], _ item: InsightItem, back: Link, _ request: WebRequest, style: ButtonStyle = .secondary) -> HTML? {
        guard !people.isEmpty, let subject = Remind.Item(item.key.kind.rawValue + ":" + item.key.id) else { return nil }
        let t = request.t, some = Array(people.prefix(Remind.mostPeople))
        let asks = some.count > 1 ? t(.insightsRemindConfirm(count: some.count, item: item.title.resolve(t.language))) : nil
        return RemindRoutes.button(t(some.count == 1 ? .insightsRemind : .insightsRemindPeople(count: some.count)), some, of: subject, back: back,
                                   tokens: request.tokens, style: style, confirm: asks)
    }
}
