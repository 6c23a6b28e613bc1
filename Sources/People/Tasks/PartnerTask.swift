package import Kernel
package import Ledger
package import Store
import Web

/// Something that only the vendor's side can put right about a partner: nobody is left who administers it, or nobody who answers.
///
/// Facts open and close it (``AdminWatch``); people mark it done, which hides it until the facts change, and undone again.
package struct PartnerTask: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The last one left, was suspended, erased or ended by a directory.
        case noAdmin
        /// Mail to all that are left comes back.
        case bouncedAdmin
        /// All that are left have not been here for as long as the vendor calls dormant (``DormancyPolicy``).
        case dormantAdmin
    }
    package let id: String
    package let organization: OrganizationID
    package let organizationName: String
    package let kind: Kind
    package let openedAt: Instant
    package let doneAt: Instant?
    package let doneBy: String?
}

/// A task began, or is over because of the facts.
package struct PartnerTaskChanged: LedgerEvent {
    package static let kind = "people.partnerTaskChanged"
    package let task: String
    package let organization: OrganizationID
    package let reason: String
    /// opened, closed, done or undone
    package let act: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("task", from: nil, to: act), Change("reason", from: nil, to: reason)] }
}

/// What a list of tasks is asked for.
package struct TaskQuery: Sendable {
    package var search = ""
    package var kind: PartnerTask.Kind?
    package var showsDone = false
    /// Those that no channel manager's portfolio holds, of somebody who sees all.
    package var onlyUnassigned = false
    package init() {}
}

/// All SQL of tasks.
package enum PartnerTasks {
    static let limit = 200

    /// Open tasks within reach, the oldest first.
    package static func list(_ scope: Scope<HandleTasks>, _ query: TaskQuery, today: Day, _ tx: Transaction) throws -> [PartnerTask] {
        var conditions: [SQL] = [
            "t.vendor_id = \(scope.vendor)", "t.closed_at IS NULL", .within(Reach(all: scope.reach.all, organizations: scope.reach.organizations), organization: "t.organization_id"),
        ]
        conditions.append(query.showsDone ? "t.done_at IS NOT NULL" : "t.done_at IS NULL")
        if let kind = query.kind { conditions.append("t.kind = \(kind.rawValue)") }
        if !query.search.isEmpty { conditions.append("\(SQL.Fragment.contains("o.name_folded", Persons.folded(query.search)))") }
        if query.onlyUnassigned, scope.reach.all {
            let held = try portfolios(today: today, vendor: scope.vendor, tx)
            if !held.isEmpty { conditions.append("t.organization_id NOT IN \(list: held.sorted())") }
        }
        return try tx.query("""
            SELECT t.*, o.name AS organization_name, p.name AS done_name FROM partner_task t
            JOIN organization o ON o.vendor_id = t.vendor_id AND o.id = t.organization_id
            LEFT JOIN person p ON p.vendor_id = t.vendor_id AND p.id = t.done_by
            WHERE \(SQL.all(conditions)) ORDER BY t.opened_at, t.id LIMIT \(limit)
            """).map(read)
    }

    /// Organizations within the portfolio of somebody who handles tasks.
    private static func portfolios(today: Day, vendor: VendorID, _ tx: Transaction) throws -> Set<OrganizationID> {
        let stored = try tx.query("""
            SELECT DISTINCT g.portfolio FROM role_grant g JOIN person p ON p.vendor_id = g.vendor_id AND p.id = g.person_id AND p.suspended_at IS NULL AND p.erased_at IS NULL
            JOIN role_right r ON r.vendor_id = g.vendor_id AND r.role_key = g.role_key AND r.right_key = \(HandleTasks.key)
            WHERE g.vendor_id = \(vendor) AND g.revoked_at IS NULL AND g.portfolio IS NOT NULL
                AND EXISTS (SELECT 1 FROM membership m WHERE m.vendor_id = g.vendor_id AND m.person_id = g.person_id AND m.organization_id = g.organization_id AND \(SQL.holds("m", on: today)))
            """)
        return try stored.reduce(into: []) { $0.formUnion(try Portfolio(json: $1.text("portfolio")).matching(vendor: vendor, tx)) }
    }

    package static func setDone(_ scope: Scope<HandleTasks>, _ id: String, _ isDone: Bool, ledger: Ledger, _ tx: Transaction) throws -> PartnerTask {
        try Access.confirm(scope, tx)
        let within = SQL.within(Reach(all: scope.reach.all, organizations: scope.reach.organizations), organization: "t.organization_id")
        guard let task = try tx.first("""
            SELECT t.*, o.name AS organization_name, NULL AS done_name FROM partner_task t
            JOIN organization o ON o.vendor_id = t.vendor_id AND o.id = t.organization_id
            WHERE t.vendor_id = \(scope.vendor) AND t.id = \(id) AND t.closed_at IS NULL AND \(within)
            """).map(read) else { throw WebRefusal.notFound }
        guard (task.doneAt != nil) != isDone else { return task }
        let at: Instant? = isDone ? tx.now : nil, by: PersonID? = isDone ? scope.actor.person : nil
        try tx.execute("UPDATE partner_task SET done_at = \(at), done_by = \(by) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        try ledger.append(PartnerTaskChanged(task: id, organization: task.organization, reason: task.kind.rawValue, act: isDone ? "done" : "undone"), by: scope.actor, tx)
        return task
    }

    private static func read(_ row: Row) throws -> PartnerTask {
        PartnerTask(id: try row.text("id"), organization: try row.id("organization_id"), organizationName: try row.text("organization_name"),
                    kind: PartnerTask.Kind(rawValue: try row.text("kind")) ?? .noAdmin, openedAt: try row.instant("opened_at"),
                    doneAt: try row.optionalInstant("done_at"), doneBy: try row.optionalText("done_name"))
    }
}

extension Portfolio {
    /// The partners that it holds.
    package func matching(vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID] {
        var matching: SQL = "id IN \(list: organizations)"
        if hasRule {
            var rule: [SQL] = []
            if !countries.isEmpty { rule.append("country IN \(list: countries)") }
            if !regions.isEmpty { rule.append("region IN \(list: regions)") }
            if !types.isEmpty { rule.append("type IN \(list: types)") }
            matching = "(\(matching) OR (\(SQL.all(rule))))"
        }
        return try tx.query("SELECT id FROM organization WHERE vendor_id = \(vendor) AND kind = 'partner' AND \(matching)").map { try $0.id("id") }
    }
}
