import Kernel
import People
import Store

/// What somebody has beside the first proof.
struct SignInMeans: Sendable, Equatable {
    var hasApp = false
    var passkeys = 0
    var recoveryCodes = 0
    var isAny: Bool { hasApp || passkeys > 0 }

    static func of(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> SignInMeans {
        guard let row = try tx.first("""
            SELECT (SELECT count(*) FROM authenticator_app a WHERE a.vendor_id = \(vendor) AND a.person_id = \(person) AND a.confirmed_at IS NOT NULL) AS apps,
                (SELECT count(*) FROM passkey k WHERE k.vendor_id = \(vendor) AND k.person_id = \(person)) AS passkeys,
                (SELECT count(*) FROM recovery_code c WHERE c.vendor_id = \(vendor) AND c.person_id = \(person) AND c.used_at IS NULL) AS codes
            """) else { return SignInMeans() }
        return SignInMeans(hasApp: try row.int("apps") > 0, passkeys: try row.int("passkeys"), recoveryCodes: try row.int("codes"))
    }
}

/// What comes between a first proof and a session: a pure decision.
enum SecondStep: Sendable, Equatable {
    /// Nothing: they are in.
    case none
    /// They have a second step and give it.
    case ask
    /// They have to set one up first.
    case mustSetUp
    /// They are asked to set one up, and may put it off until the day after the last.
    case maySetUp(lastDay: Day)

    struct Facts: Sendable {
        var proof: SessionProof
        var means: SignInMeans
        /// What the vendor's rules ask of this person; nil for nothing.
        var rule: Demand?
        var policy: SignInPolicy
        /// This device gave a second step lately enough, and the person wanted it remembered.
        var isDeviceTrusted: Bool
        var today: Day
    }
    /// What rules ask of one person, the strictest of their roles.
    struct Demand: Sendable, Equatable {
        var strength: SecondStepRule.Strength
        /// The last day on which setting up can be put off; nil when it was never asked for yet and begins today.
        var lastDay: Day
    }

    static func decide(_ facts: Facts) -> SecondStep {
        let proof = facts.proof
        if proof.method == .singleSignOn, facts.policy.trustsProviders { return .none }
        let isStrong = proof.method == .passkey || proof.second == .passkey
        let isProved = proof.isTwoFactors || proof.second != nil
        if !isProved, facts.means.isAny, !facts.isDeviceTrusted { return .ask }
        guard let demand = facts.rule else { return .none }
        let isMet = switch demand.strength {
        case .any: facts.means.isAny || proof.isTwoFactors
        // A remembered device has proved it before; what counts is that there is one.
        case .passkey: isStrong || facts.means.passkeys > 0
        }
        if isMet { return .none }
        return facts.today <= demand.lastDay ? .maySetUp(lastDay: demand.lastDay) : .mustSetUp
    }
}
