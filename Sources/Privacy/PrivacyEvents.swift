package import Kernel
package import Ledger

/// Somebody asked for their erasure, or took it back.
package struct ErasureAsked: LedgerEvent {
    package static let kind = "privacy.erasureAsked"
    package let person: PersonID
    package let isWithdrawn: Bool
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("erasure", from: nil, to: isWithdrawn ? "withdrawn" : "asked")] }
}
/// A request was settled: erased or declined.
package struct ErasureSettled: LedgerEvent {
    package static let kind = "privacy.erasureSettled"
    package let person: PersonID
    package let outcome: String
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("erasure", from: "asked", to: outcome)] }
}
/// Somebody's data must stay for a dispute, or need no longer.
package struct HoldChanged: LedgerEvent {
    package static let kind = "privacy.holdChanged"
    package let person: PersonID
    package let isHeld: Bool
    private enum CodingKeys: String, CodingKey { case person, isHeld }
    var reason = ""
    init(person: PersonID, isHeld: Bool, reason: String) { (self.person, self.isHeld, self.reason) = (person, isHeld, reason) }
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("legalHold", from: isHeld ? "false" : "true", to: isHeld ? "true" : "false")] }
    package var personal: PersonalValues? { reason.isEmpty ? nil : PersonalValues(person: person, changes: [Change("reason", from: nil, to: reason)]) }
}
/// How long a kind of evidence is kept.
package struct RetentionChanged: LedgerEvent {
    package static let kind = "privacy.retentionChanged"
    package let vendor: VendorID
    package let name: String
    package let before: Int?
    package let after: Int?
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] { [Change("retention.\(name)", from: before.map(String.init), to: after.map(String.init))] }
}
/// Somebody's data was exported on their behalf. One's own export is nobody else's business.
package struct DataExported: LedgerEvent {
    package static let kind = "privacy.dataExported"
    package let person: PersonID
    package var subjects: [Subject] { [.person(person)] }
}
