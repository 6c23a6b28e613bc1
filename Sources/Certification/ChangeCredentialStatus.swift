package import HTML
package import Kernel
package import Ledger
import People
package import Store
package import Web

/// A vendor's decision that a credential does not count, or counts again. Always with a reason; nothing is deleted.
package struct ChangeCredentialStatus: Sendable {
    package enum Act: String, Sendable, CaseIterable {
        case suspend, revoke, reinstate
    }
    /// From which day a revocation holds (programme-rules.md, T13).
    package enum Effect: String, Sendable, CaseIterable { case today, issue }

    package enum Refused: Refusal {
        case reasonMissing
        case notPossible(Credential.Status)
        package var code: String {
            switch self {
            case .reasonMissing: "certification.reasonMissing"
            case .notPossible: "certification.statusNotPossible"
            }
        }
        package var status: Int { if case .reasonMissing = self { 422 } else { 409 } }
        package var message: Message {
            switch self {
            case .reasonMissing: .certificationReasonMissing
            case .notPossible(let status): .certificationStatusNotPossible(status: status.rawValue)
            }
        }
        package var field: String? { if case .reasonMissing = self { "reason" } else { nil } }
    }

    let ledger: Ledger
    let awards: AwardCredentials
    package init(ledger: Ledger) {
        self.ledger = ledger
        awards = AwardCredentials(ledger: ledger)
    }

    /// - Throws: `WebRefusal.notFound` outside the vendor or the reach, ``Refused``.
    package func callAsFunction(_ scope: Scope<RevokeCredentials>, _ id: CredentialID, _ act: Act, effect: Effect = .today, reason: String,
                                _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let held = try CredentialStore.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let reason = String(reason.prefix(500))
        guard reason.contains(where: { !$0.isWhitespace }) else { throw Refused.reasonMissing }
        let today = held.zone.day(at: tx.now)
        let after: Credential.Status, from: Day
        switch (act, held.status) {
        case (.suspend, .held): (after, from) = (.suspended, today)
        case (.revoke, .held), (.revoke, .suspended): (after, from) = (.revoked, effect == .issue ? held.issuedOn : today)
        case (.reinstate, .suspended): (after, from) = (.held, today)
        // A revocation is taken back by an appeal: it counts as if it had never been said, and both are on record.
        case (.reinstate, .revoked): (after, from) = (.held, try withdrawnFrom(held, vendor, tx) ?? today)
        default: throw Refused.notPossible(held.status)
        }
        let end = held.validThrough?.adding(days: 1) ?? .forever
        let values: [SQLValue] = [.text(after.rawValue), .null, .text(reason), .text(scope.actor.kind.rawValue), .text(scope.actor.id)]
        // A revocation has no end; what counts again counts to the last day.
        let to = after == .held || after == .suspended ? end : .forever
        if from < to { try CredentialStore.history.record(tx, vendor: vendor, key: id.value, values: values, from: from, to: to) }
        if after == .held, end < .forever { try CredentialStore.history.clear(tx, vendor: vendor, key: id.value, from: max(from, end)) }
        try CredentialStore.setStatus(id, after, vendor: vendor, tx)
        try ledger.append(CredentialStatusChanged(credential: id, certification: held.certification, person: held.person, before: held.status,
                                                  after: after, from: from, reason: reason), by: scope.actor, tx)
        if after == .held { try catchUp(held, scope.actor, vendor, tx) }
    }

    private func withdrawnFrom(_ held: Credential, _ vendor: VendorID, _ tx: Transaction) throws -> Day? {
        try CredentialStore.stretches(of: held.id, knownAt: tx.now, vendor: vendor, tx).first { $0.status == .revoked }?.from
    }

    /// What was proved in the meantime counts now.
    private func catchUp(_ held: Credential, _ actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws {
        guard let certification = try CertificationStore.find(held.certification, vendor: vendor, tx),
              let version = try CertificationStore.version(certification.id, certification.currentVersion, vendor: vendor, tx) else { return }
        try awards.consider(certification, version, held.person, by: actor, vendor: vendor, tx)
    }
}

/// The holder decides whether the public page names them.
package struct ChangeConsent: Sendable {
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// - Throws: `WebRefusal.notFound` for anybody but the holder.
    package func callAsFunction(_ scope: Scope<Learn>, _ id: CredentialID, showsName: Bool, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let person = scope.reach.person, let held = try CredentialStore.find(id, vendor: scope.vendor, tx), held.person == person else {
            throw WebRefusal.notFound
        }
        guard held.showsName != showsName else { return }
        try CredentialStore.setShowsName(id, showsName, vendor: scope.vendor, tx)
        try ledger.append(CredentialConsentChanged(credential: id, person: person, showsName: showsName), by: scope.actor, tx)
    }
}
