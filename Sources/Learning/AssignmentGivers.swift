import Kernel
import People
import Store

/// For whom somebody assigns: the vendor, their organization, or a distributor. An assignment belongs to its giver: a distributor
/// neither sees nor stops what another distributor or the partner itself gave to the same people (product.md, "Who sees what").
struct AssignmentGivers: Sendable {
    let vendorOrganization: OrganizationID
    /// The organizations the person assigns for, the ones they administer first.
    let organizations: [OrganizationID]
    /// Those whose own assignments they see whoever gave them.
    let administered: Set<OrganizationID>

    init(_ scope: Scope<AssignLearning>, _ tx: Transaction) throws {
        vendorOrganization = try Organizations.ofVendor(scope.vendor, tx)
        if scope.reach.all {
            (organizations, administered) = ([vendorOrganization], [])
            return
        }
        guard let person = scope.actor.person else {
            (organizations, administered) = (scope.reach.organizations, Set(scope.reach.organizations))
            return
        }
        let rows = try tx.query("""
            SELECT DISTINCT g.organization_id, g.role_key FROM role_grant g
            JOIN role_right r ON r.vendor_id = g.vendor_id AND r.role_key = g.role_key AND r.right_key = \(AssignLearning.key)
            WHERE g.vendor_id = \(scope.vendor) AND g.person_id = \(person) AND g.revoked_at IS NULL
            """).map { (organization: try $0.id("organization_id", of: OrganizationEntity.self), role: try $0.text("role_key")) }
        let distributing = Set(rows.filter { $0.role == BuiltInRole.distributorManager.rawValue }.map(\.organization))
        let own = Set(rows.map(\.organization)).subtracting(distributing)
        // Whoever distributes reaches others' organizations too; whoever does not reaches only the tree they administer.
        let tree = distributing.isEmpty && !own.contains(vendorOrganization) ? Set(scope.reach.organizations) : []
        administered = own.union(tree).intersection(scope.reach.organizations)
        organizations = own.sorted() + tree.subtracting(own).sorted() + distributing.subtracting(own).sorted()
    }

    /// The giver of an assignment to an organization.
    func under(_ target: OrganizationID?) -> OrganizationID? {
        if let target, organizations.contains(target) { return target }
        return organizations.first
    }

    /// The condition on `assignment` as `a` of what somebody sees.
    func visible(_ scope: Scope<AssignLearning>) -> SQL {
        if scope.reach.all { return "1 = 1" }
        return """
            (a.assigned_by = \(scope.actor.id) OR a.assigned_under IN \(list: organizations) OR a.organization_id IN \(list: administered.sorted())
                OR (a.assigned_under = \(vendorOrganization) AND \(SQL.within(scope.reach, organization: "a.organization_id"))))
            """
    }

    /// Whether somebody may stop it: its giver, and the vendor.
    func mayStop(_ row: AssignmentRow, _ scope: Scope<AssignLearning>) -> Bool {
        if scope.reach.all || row.givenBy == scope.actor.id { return true }
        guard let under = row.givenUnder, organizations.contains(under) else { return false }
        // Of the vendor's, a channel manager stops only what stays within the portfolio.
        if let organization = row.organization { return scope.reach.contains(organization) }
        return row.reach.map { Set($0).isSubset(of: scope.reach.organizations) } ?? false
    }
}
