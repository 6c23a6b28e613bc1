package import Kernel
import ProgrammeRules
package import Store

/// Makes kept decisions once more from their kept inputs: equal to the byte, or something was changed.
package enum DecisionVerification {
    package struct Outcome: Sendable, Equatable {
        package var decisions = 0
        /// Made by an evaluator of another version, which this one does not claim to repeat.
        package var otherEvaluator = 0
        package var faults: [String] = []
        package var isSound: Bool { faults.isEmpty }
    }
    private static let batch = 100

    package static func verify(_ vendor: VendorID, store: Store) async throws -> Outcome {
        var outcome = Outcome(), after = ""
        while true {
            let start = after
            let (part, last) = try await store.read(vendor) { try some(after: start, vendor, $0) }
            outcome.decisions += part.decisions
            outcome.otherEvaluator += part.otherEvaluator
            outcome.faults += part.faults
            guard let last else { return outcome }
            after = last
        }
    }

    /// Some of them in the order of their ids, and the last one's id; nil when none was left.
    package static func some(after start: String, _ vendor: VendorID, _ tx: Transaction) throws -> (Outcome, String?) {
        let decisions = try DecisionStore.all(after: start, limit: batch, vendor: vendor, tx)
        var part = Outcome(), rules: [String: Programme] = [:]
        for decision in decisions { try check(decision, &rules, &part, vendor, tx) }
        return (part, decisions.last?.id.value)
    }

    private static func check(_ decision: StoredDecision, _ rules: inout [String: Programme], _ outcome: inout Outcome, _ vendor: VendorID, _ tx: Transaction) throws {
        outcome.decisions += 1
        guard decision.evaluator == Decision.evaluator else {
            outcome.otherEvaluator += 1
            return
        }
        let key = "\(decision.programme.value)/\(decision.version)"
        if rules[key] == nil {
            for version in try ProgrammeStore.versions(decision.programme, vendor: vendor, tx) { rules["\(decision.programme.value)/\(version.number)"] = version.programme }
        }
        func fault(_ what: String) { outcome.faults.append("decision \(decision.id.value) of \(decision.asOf): \(what)") }
        guard let programme = rules[key] else { return fault("version \(decision.version) of its programme is not there") }
        guard let text = try DecisionStore.input(decision.input, vendor: vendor, tx) else { return fault("its facts are not there") }
        guard DecisionStore.hash(text) == decision.input, let facts = try? FactJSON.read(Facts.self, text) else { return fault("its facts were changed") }
        let again = programme.decide(decision.organization.value, KnownFacts(facts, knownAt: decision.knownAt), on: decision.asOf, standings: decision.before ?? [])
        if again.bytes != Array(decision.result.utf8) { fault("it comes out differently") }
    }
}
