package import Kernel
package import Ledger
package import Store
import Web

/// What somebody wants a role to be.
package struct RoleDraft: Sendable {
    package var title: String
    package var about: String
    package var side: Role.Side?
    package var rights: Set<String>
    package init(title: String, about: String, side: Role.Side?, rights: Set<String>) { (self.title, self.about, self.side, self.rights) = (title, about, side, rights) }

    /// - Throws: ``RoleRefusal``
    func check(_ side: Role.Side, _ key: String?, vendor: VendorID, _ tx: Transaction) throws {
        if title.isEmpty || title.count > Limits.nameCharacters { throw RoleRefusal.name }
        let known = Set(side.rights.map { $0.key })
        guard !rights.isEmpty, rights.isSubset(of: known) else { throw RoleRefusal.rights }
        let taken = try Roles.all(vendor: vendor, tx).contains {
            $0.key != key && (Persons.folded($0.title) == Persons.folded(title) || Persons.folded($0.key) == Persons.folded(title))
        }
        if taken { throw RoleRefusal.nameTaken }
    }
}

/// A vendor's administrators make roles of rights that they have themselves over all of the vendor, and change only what does no more
/// than they can; nobody changes a role they hold.
package enum EditRole {
    package static func make(_ scope: Scope<ManageVendor>, _ draft: RoleDraft, today: Day, ledger: Ledger, _ tx: Transaction) throws -> String {
        let power = try allowed(scope, today, tx)
        guard let side = draft.side else { throw RoleRefusal.side }
        try draft.check(side, nil, vendor: scope.vendor, tx)
        guard power.hasEverywhere(draft.rights) else { throw RoleRefusal.beyond }
        // A path names it, so that it holds nothing that would part one.
        let key = String(draft.title.map { "/?#%\\".contains($0) ? "-" : $0 })
        try tx.execute("""
            INSERT INTO role (vendor_id, key, title, is_built_in, side, about, version, created_at, created_by)
            VALUES (\(scope.vendor), \(key), \(draft.title), 0, \(side.rawValue), \(draft.about), 1, \(tx.now), \(scope.actor.id))
            """)
        try Roles.setRights(draft.rights, of: key, vendor: scope.vendor, tx)
        try ledger.append(RoleChanged(role: key, title: draft.title, act: .made, side: side.rawValue, before: [], after: draft.rights.sorted()), by: scope.actor, tx)
        return key
    }

    /// - Parameter version: what the editor saw; another one meanwhile is refused.
    package static func change(_ scope: Scope<ManageVendor>, _ key: String, version: Int, _ draft: RoleDraft, today: Day, ledger: Ledger, _ tx: Transaction) throws {
        let role = try own(scope, key, today, also: draft.rights, tx)
        if role.archivedAt != nil { throw RoleRefusal.archived }
        if role.version != version { throw RoleRefusal.stale }
        try draft.check(role.side, key, vendor: scope.vendor, tx)
        if role.rights.contains(GrantRoles.key), !draft.rights.contains(GrantRoles.key) { try Successors.require(without: key, today: today, vendor: scope.vendor, tx) }
        try tx.execute("""
            UPDATE role SET title = \(draft.title), about = \(draft.about), version = \(version + 1) WHERE vendor_id = \(scope.vendor) AND key = \(key)
            """)
        try Roles.setRights(draft.rights, of: key, vendor: scope.vendor, tx)
        try Roles.touchHolders(of: key, vendor: scope.vendor, tx)
        try ledger.append(RoleChanged(role: key, title: draft.title, act: .changed, side: role.side.rawValue, before: role.rights.sorted(), after: draft.rights.sorted()),
                          by: scope.actor, tx)
    }

    package static func setArchived(_ scope: Scope<ManageVendor>, _ key: String, _ isArchived: Bool, today: Day, ledger: Ledger, _ tx: Transaction) throws {
        let role = try own(scope, key, today, also: [], tx)
        if (role.archivedAt != nil) == isArchived { return }
        if isArchived, role.rights.contains(GrantRoles.key) { try Successors.require(without: key, today: today, vendor: scope.vendor, tx) }
        let at: Instant? = isArchived ? tx.now : nil
        try tx.execute("UPDATE role SET archived_at = \(at), version = \(role.version + 1) WHERE vendor_id = \(scope.vendor) AND key = \(key)")
        try Roles.touchHolders(of: key, vendor: scope.vendor, tx)
        try ledger.append(RoleChanged(role: key, title: role.title, act: isArchived ? .archived : .restored, side: role.side.rawValue, before: role.rights.sorted(),
                                      after: role.rights.sorted()), by: scope.actor, tx)
    }

    private static func allowed(_ scope: Scope<ManageVendor>, _ today: Day, _ tx: Transaction) throws -> Power {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        return try Power.of(scope.actor, today: today, vendor: scope.vendor, tx)
    }
    private static func own(_ scope: Scope<ManageVendor>, _ key: String, _ today: Day, also rights: Set<String>, _ tx: Transaction) throws -> Role {
        let power = try allowed(scope, today, tx)
        guard let role = try Roles.find(key, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if role.isBuiltIn { throw RoleRefusal.builtIn }
        if let person = scope.actor.person, try tx.exists("""
            SELECT 1 AS one FROM role_grant WHERE vendor_id = \(scope.vendor) AND person_id = \(person) AND role_key = \(key) AND revoked_at IS NULL
            """) { throw RoleRefusal.own }
        guard power.hasEverywhere(role.rights.union(rights)) else { throw RoleRefusal.beyond }
        return role
    }
}
