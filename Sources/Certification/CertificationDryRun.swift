package import Kernel
package import Store

/// Who would change if the draft were published now. Reads, never writes; the same rule as the real thing.
package struct CertificationDryRun: Sendable {
    /// Certified at once.
    package var certified: [PersonID] = []
    /// Held credentials that would be extended at once.
    package var renewed: [PersonID] = []
    /// Held credentials that keep their last day.
    package var kept = 0
    /// Holders whose next renewal asks for something they have not proved.
    package var mustProveMore: [PersonID] = []
    /// Not certified, lacked one thing under the version in force, and would lack more.
    package var setBack: [PersonID] = []

    /// - Parameter current: the version in force; nil before the first.
    package static func run(_ draft: CertificationVersion, current: CertificationVersion?, vendor: VendorID, _ tx: Transaction) throws -> CertificationDryRun {
        var result = CertificationDryRun()
        let asked = Set(draft.requirements + (current?.requirements ?? []))
        let proofs = try Beneath.proofs(of: Array(asked), vendor: vendor, tx)
        var held: [PersonID: Credential] = [:]
        for credential in try CredentialStore.all(of: draft.certification, vendor: vendor, tx) { held[credential.person] = credential }
        let terms = draft.terms(now: tx.now)
        for person in Set(proofs.keys).union(held.keys).sorted() {
            result.add(person, held[person], proofs[person] ?? [], draft, terms, current, tx.now)
        }
        return result
    }

    private mutating func add(_ person: PersonID, _ held: Credential?, _ proofs: [AwardRules.Proof], _ draft: CertificationVersion,
                              _ terms: AwardRules.Terms, _ current: CertificationVersion?, _ now: Instant) {
        let outcome = AwardRules.decide(terms, needs: draft.needs, proofs: proofs, chain: held?.chain)
        guard let held else {
            if case .grant = outcome { certified.append(person) } else if lacksMore(outcome, proofs, current, now) { setBack.append(person) }
            return
        }
        if case .grant = outcome {
            renewed.append(person)
            return
        }
        guard held.standing(at: now).counts else { return }
        kept += 1
        let known = Set(proofs.map(\.need)), before = Set(current?.requirements.map(\.key) ?? [])
        if draft.requirements.contains(where: { !before.contains($0.key) && !known.contains($0.key) }) { mustProveMore.append(person) }
    }

    private func lacksMore(_ outcome: AwardRules.Outcome, _ proofs: [AwardRules.Proof], _ current: CertificationVersion?, _ now: Instant) -> Bool {
        guard let current, case .missing(let after) = outcome,
              case .missing(let before) = AwardRules.decide(current.terms(now: now), needs: current.needs, proofs: proofs, chain: nil) else { return false }
        return before.count == 1 && after.count > 1
    }
}
