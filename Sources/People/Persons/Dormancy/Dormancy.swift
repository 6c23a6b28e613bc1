package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// After how many days without a sign-in somebody is called dormant, and after how many suspended.
package struct DormancyPolicy: Sendable, Equatable {
    package static let usual = DormancyPolicy(markDays: 90, suspendDays: nil)
    /// A mail comes so many days before the suspension.
    package static let warningDays = 14
    package var markDays: Int
    /// nil: nobody is suspended for it.
    package var suspendDays: Int?
    package init(markDays: Int, suspendDays: Int?) { (self.markDays, self.suspendDays) = (markDays, suspendDays) }

    package var problems: [DormancyRefusal] {
        var found: [DormancyRefusal] = []
        if !(7...3650).contains(markDays) { found.append(.mark) }
        if let suspendDays, suspendDays < markDays + Self.warningDays || suspendDays > 3650 { found.append(.suspend(least: markDays + Self.warningDays)) }
        return found
    }

    /// What is due for somebody not seen for `days`, warned `warned` days ago (nil: not yet).
    package enum Step: Sendable, Equatable { case none, mark, warn, suspend }
    package func step(unseenDays days: Int, isMarked: Bool, warnedDaysAgo warned: Int?) -> Step {
        if days < markDays { return .none }
        if !isMarked { return .mark }
        guard let suspendDays else { return .none }
        if let warned { return days >= suspendDays && warned >= Self.warningDays ? .suspend : .none }
        return days >= suspendDays - Self.warningDays ? .warn : .none
    }

    package static func of(_ vendor: VendorID, _ tx: Transaction) throws -> DormancyPolicy {
        try tx.first("SELECT mark_days, suspend_days FROM dormancy_policy WHERE vendor_id = \(vendor)")
            .map { DormancyPolicy(markDays: try $0.int("mark_days"), suspendDays: try $0.optionalInt("suspend_days")) } ?? .usual
    }
    /// - Throws: `Refusals` of ``DormancyRefusal``
    package func save(_ scope: Scope<ManageVendor>, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        if let refusals = Refusals(problems) { throw refusals }
        let before = try Self.of(scope.vendor, tx)
        if before == self { return }
        try tx.execute("""
            INSERT INTO dormancy_policy (vendor_id, mark_days, suspend_days, changed_at) VALUES (\(scope.vendor), \(Int64(markDays)), \(suspendDays.map { Int64($0) }), \(tx.now))
            ON CONFLICT (vendor_id) DO UPDATE SET mark_days = excluded.mark_days, suspend_days = excluded.suspend_days, changed_at = excluded.changed_at
            """)
        func words(_ days: Int?) -> String? { days.map { String($0) } }
        try ledger.append(VendorChanged(vendor: scope.vendor, fields: [
            Change("dormantAfterDays", from: words(before.markDays), to: words(markDays)), Change("suspendDormantAfterDays", from: words(before.suspendDays), to: words(suspendDays)),
        ]), by: scope.actor, tx)
    }
}

package enum DormancyRefusal: Refusal, Equatable {
    case mark, suspend(least: Int)
    package var code: String { self == .mark ? "dormancy.mark" : "dormancy.suspend" }
    package var message: Message {
        switch self {
        case .mark: .peopleDormancyMarkBad
        case .suspend(let least): .peopleDormancySuspendBad(least: least)
        }
    }
    package var field: String? { self == .mark ? "mark" : "suspend" }
}

/// Somebody has not been seen for as long as the vendor calls dormant.
package struct PersonDormant: LedgerEvent {
    package static let kind = "people.personDormant"
    package let person: PersonID
    package let days: Int
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("dormant", from: "false", to: "true")] }
}
/// Somebody dormant has been seen again, or an administrator woke them.
package struct PersonWoke: LedgerEvent {
    package static let kind = "people.personWoke"
    package let person: PersonID
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("dormant", from: "true", to: "false")] }
}
