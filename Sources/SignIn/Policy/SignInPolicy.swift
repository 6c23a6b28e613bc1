package import Kernel
import Ledger
import People
package import Store
import Web

/// What a vendor decided about signing in.
package struct SignInPolicy: Sendable, Codable, Equatable {
    /// Days for which a device may skip the second step; zero for never.
    package var rememberDays = 30
    /// An identity provider's sign-in needs no second step of ours.
    package var trustsProviders = true

    static let mostDays = 365

    package static func load(_ vendor: VendorID, _ tx: Transaction) throws -> SignInPolicy {
        try tx.first("SELECT remember_days, trusts_providers FROM sign_in_policy WHERE vendor_id = \(vendor)").map {
            SignInPolicy(rememberDays: try $0.int("remember_days"), trustsProviders: try $0.bool("trusts_providers"))
        } ?? SignInPolicy()
    }
    static func save(_ scope: Scope<ManageVendor>, _ policy: SignInPolicy, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let before = try load(scope.vendor, tx)
        guard (0...mostDays).contains(policy.rememberDays) else { throw PolicyRefusal.rememberDays }
        if before == policy { return }
        try tx.execute("""
            INSERT INTO sign_in_policy (vendor_id, remember_days, trusts_providers, changed_at)
            VALUES (\(scope.vendor), \(policy.rememberDays), \(policy.trustsProviders), \(tx.now))
            ON CONFLICT (vendor_id) DO UPDATE SET remember_days = excluded.remember_days, trusts_providers = excluded.trusts_providers, changed_at = excluded.changed_at
            """)
        try ledger.append(SignInPolicyChanged(vendor: scope.vendor, before: before, after: policy), by: scope.actor, tx)
    }
}

/// A second step that a role must have, from a day on, with days to set it up.
package struct SecondStepRule: Sendable, Equatable {
    package enum Strength: String, Sendable, CaseIterable {
        /// An authenticator app or a passkey.
        case any
        case passkey
    }
    /// Empty for everybody.
    package let role: String
    package let strength: Strength
    package let startsOn: Day
    /// Days from the first sign-in at which it is asked for.
    package let graceDays: Int

    static let question = "secondStep"
    static let mostGraceDays = 90

    static func all(_ vendor: VendorID, _ tx: Transaction) throws -> [SecondStepRule] {
        try tx.query("SELECT role_key, strength, starts_on, grace_days FROM second_step_rule WHERE vendor_id = \(vendor) ORDER BY role_key LIMIT 500").map(SecondStepRule.init)
    }
    private init(_ row: Row) throws {
        self.init(role: try row.text("role_key"), strength: Strength(rawValue: try row.text("strength")) ?? .any, startsOn: try row.day("starts_on"), graceDays: try row.int("grace_days"))
    }
    package init(role: String, strength: Strength, startsOn: Day, graceDays: Int) {
        (self.role, self.strength, self.startsOn, self.graceDays) = (role, strength, startsOn, graceDays)
    }

    /// What the rules ask of a person today; asking for the first time begins their days of grace.
    static func demand(on person: PersonID, today: Day, vendor: VendorID, zone: Zone, _ tx: Transaction) throws -> SecondStep.Demand? {
        let rules = try tx.query("""
            SELECT r.role_key, r.strength, r.starts_on, r.grace_days FROM second_step_rule r
            WHERE r.vendor_id = \(vendor) AND r.starts_on <= \(today) AND (r.role_key = '' OR EXISTS (
                SELECT 1 FROM role_grant g WHERE g.vendor_id = \(vendor) AND g.person_id = \(person) AND g.role_key = r.role_key AND g.revoked_at IS NULL))
            """).map(SecondStepRule.init)
        guard !rules.isEmpty else { return nil }
        try tx.execute("""
            INSERT INTO person_asked (vendor_id, person_id, question, answered_at) VALUES (\(vendor), \(person), \(question), \(tx.now)) ON CONFLICT DO NOTHING
            """)
        guard let row = try tx.first("SELECT answered_at FROM person_asked WHERE vendor_id = \(vendor) AND person_id = \(person) AND question = \(question)") else { return nil }
        let asked = zone.day(at: try row.instant("answered_at"))
        // Grace counts from whichever is later: the rule's day or the day it was first asked for.
        let last = rules.map { rule in max(asked, rule.startsOn).adding(days: rule.graceDays - 1) }.min()!
        return SecondStep.Demand(strength: rules.contains { $0.strength == .passkey } ? .passkey : .any, lastDay: last)
    }

    static func save(_ scope: Scope<ManageVendor>, _ rule: SecondStepRule, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard try rule.role.isEmpty || tx.exists("SELECT 1 AS one FROM role WHERE vendor_id = \(vendor) AND key = \(rule.role)") else { throw PolicyRefusal.role }
        guard (0...mostGraceDays).contains(rule.graceDays) else { throw PolicyRefusal.graceDays }
        try tx.execute("""
            INSERT INTO second_step_rule (vendor_id, role_key, strength, starts_on, grace_days, changed_at)
            VALUES (\(vendor), \(rule.role), \(rule.strength.rawValue), \(rule.startsOn), \(rule.graceDays), \(tx.now))
            ON CONFLICT (vendor_id, role_key) DO UPDATE SET strength = excluded.strength, starts_on = excluded.starts_on, grace_days = excluded.grace_days, changed_at = excluded.changed_at
            """)
        try ledger.append(SecondStepRuleChanged(vendor: vendor, role: rule.role, strength: rule.strength.rawValue, startsOn: rule.startsOn, graceDays: rule.graceDays, isRemoved: false),
                          by: scope.actor, tx)
    }
    static func remove(_ scope: Scope<ManageVendor>, role: String, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let rule = try all(scope.vendor, tx).first(where: { $0.role == role }) else { throw WebRefusal.notFound }
        try tx.execute("DELETE FROM second_step_rule WHERE vendor_id = \(scope.vendor) AND role_key = \(role)")
        try ledger.append(SecondStepRuleChanged(vendor: scope.vendor, role: role, strength: rule.strength.rawValue, startsOn: rule.startsOn, graceDays: rule.graceDays, isRemoved: true),
                          by: scope.actor, tx)
    }
}
