package import Kernel
package import Ledger

/// How somebody signs in changed, or the last resort was used.
package struct MeansChanged: LedgerEvent {
    package static let kind = "signIn.meansChanged"
    package enum Means: String, Sendable, Codable { case passkey, app, recoveryCodes, recoveryCodeUsed, password }
    package let person: PersonID
    package let means: Means
    /// `added` or `removed`
    package let change: String
    init(_ person: PersonID, _ means: Means, isAdded: Bool = true) { (self.person, self.means, change) = (person, means, isAdded ? "added" : "removed") }
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change(means.rawValue, from: change == "removed" ? "true" : nil, to: change == "removed" ? nil : "true")] }
}
/// How long devices are remembered, and whether a provider's word is enough.
package struct SignInPolicyChanged: LedgerEvent {
    package static let kind = "signIn.policyChanged"
    package let vendor: VendorID
    package let before: SignInPolicy
    package let after: SignInPolicy
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] {
        [Change("rememberDays", from: String(before.rememberDays), to: String(after.rememberDays)),
         Change("trustsProviders", from: "\(before.trustsProviders)", to: "\(after.trustsProviders)")].filter { $0.before != $0.after }
    }
}
/// Which second step a role needs, from when.
package struct SecondStepRuleChanged: LedgerEvent {
    package static let kind = "signIn.secondStepRuleChanged"
    package let vendor: VendorID
    /// Empty for everybody.
    package let role: String
    package let strength: String
    package let startsOn: Day
    package let graceDays: Int
    package let isRemoved: Bool
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var validFrom: Day? { startsOn }
    package var changes: [Change] {
        let words = "\(strength), \(startsOn), \(graceDays)"
        return [Change("secondStep.\(role.isEmpty ? "everybody" : role)", from: isRemoved ? words : nil, to: isRemoved ? nil : words)]
    }
}
/// An administrator acts as somebody else from now on.
package struct ImpersonationStarted: LedgerEvent {
    package static let kind = "signIn.impersonationStarted"
    package let person: PersonID
    package let by: PersonID
    private enum CodingKeys: String, CodingKey { case person, by }
    var reason = ""
    init(person: PersonID, by: PersonID, reason: String) { (self.person, self.by, self.reason) = (person, by, reason) }
    package var subjects: [Subject] { [.person(person), .person(by)] }
    package var personal: PersonalValues? { PersonalValues(person: person, changes: [Change("reason", from: nil, to: reason)]) }
}
/// They no longer do: they ended it, or its hour was over.
package struct ImpersonationEnded: LedgerEvent {
    package static let kind = "signIn.impersonationEnded"
    package let person: PersonID
    package let by: PersonID
    package let isExpired: Bool
    package var subjects: [Subject] { [.person(person), .person(by)] }
    package var changes: [Change] { [Change("expired", from: nil, to: "\(isExpired)")] }
}
