package import Kernel
package import Store
import Synchronization

/// What a capability above says about a proof: whether it is worth anything for an address. Single sign-on refuses passwords of
/// domains whose people sign in by a provider.
package struct ProofRule: Sendable {
    /// - Parameters:
    ///   - person: nil for one whom nobody knows, who gets the answer of everybody else with such an address.
    ///   - isEntering: they proved it and are let in now; before that the rule is only asked.
    /// - Returns: whether the proof counts.
    package typealias Check = @Sendable (_ email: String, _ person: PersonID?, _ method: SessionProof.Method, _ isEntering: Bool, VendorID, Transaction) throws -> Bool
    package let name: String
    package let counts: Check
    package init(_ name: String, counts: @escaping Check) { (self.name, self.counts) = (name, counts) }
}

/// The rules of all rooms, filled in App.
package final class ProofRules: Sendable {
    private let rules = Mutex<[ProofRule]>([])
    package init() {}
    package func install(_ all: [ProofRule]) { rules.withLock { $0 = all } }
    package func counts(_ email: String, _ person: PersonID?, _ method: SessionProof.Method, isEntering: Bool, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        for rule in rules.withLock({ $0 }) where !(try rule.counts(email, person, method, isEntering, vendor, tx)) { return false }
        return true
    }
}
