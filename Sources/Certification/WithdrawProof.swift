import Kernel
import Learning
import Ledger
import Store

/// What completions proved that turned out to be somebody else's: certificates of completion are withdrawn; a credential that nothing else
/// proves is suspended, so that it counts no more, until people decide whether it is revoked or counts again.
struct WithdrawProof: Sendable {
    /// Kept in the place of a reason that somebody wrote.
    static let reason = "evidence-taken-back"
    let ledger: Ledger

    func callAsFunction(_ event: CompletionsTakenBack, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE course_certificate SET withdrawn_at = \(tx.now) WHERE vendor_id = \(vendor) AND enrolment_id = \(event.enrolment) AND withdrawn_at IS NULL
            """)
        let gone = Set(event.completions.map(\.value))
        for held in try CredentialStore.all(of: event.person, vendor: vendor, tx) where held.status == .held {
            guard let award = try CredentialStore.awards(of: held.id, vendor: vendor, tx).last, award.evidence.contains(where: { gone.contains($0.completion) }),
                  let version = try CertificationStore.version(held.certification, award.version, vendor: vendor, tx) else { continue }
            let left = try Beneath.evidence(of: event.person, version.requirements, vendor: vendor, tx).map(\.proof)
            guard !AwardRules.stands(award.evidence, without: gone, proofs: left) else { continue }
            try suspend(held, by: actor, vendor, tx)
        }
    }

    private func suspend(_ held: Credential, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws {
        let today = held.zone.day(at: tx.now), end = held.validThrough?.adding(days: 1) ?? .forever
        if today < end {
            try CredentialStore.history.record(
                tx, vendor: vendor, key: held.id.value, values: [.text(Credential.Status.suspended.rawValue), .null, .text(Self.reason), .text(actor.kind.rawValue), .text(actor.id)],
                from: today, to: end)
        }
        try CredentialStore.setStatus(held.id, .suspended, vendor: vendor, tx)
        try ledger.append(CredentialStatusChanged(credential: held.id, certification: held.certification, person: held.person, before: held.status, after: .suspended, from: today,
                                                  reason: Self.reason), by: actor, tx)
    }
}
