package import Courses
package import Kernel
package import Ledger
package import Store

/// Certifies people, in the transaction in which the last thing was proved.
///
/// Runs as a subscriber of Learning's events, as the sweep after a publication, and after a suspension ends.
/// One chain per person and certification is also a constraint of the table, so a race ends with one award.
package struct AwardCredentials: Sendable {
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// Something of `course` was completed: every certification that asks for it is considered.
    func evidence(of person: PersonID, course: CourseID, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        for (certification, version) in try CertificationStore.live(asking: course, vendor: vendor, tx) {
            try consider(certification, version, person, by: actor, vendor: vendor, tx)
        }
    }

    /// Decides for one person and certification and awards if the rule says so.
    /// - Returns: the credential if one was awarded or extended.
    @discardableResult
    func consider(_ certification: Certification, _ version: CertificationVersion, _ person: PersonID, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> CredentialID? {
        guard certification.state == .live else { return nil }
        let held = try CredentialStore.find(certification.id, of: person, vendor: vendor, tx)
        let evidence = try Beneath.evidence(of: person, version.requirements, vendor: vendor, tx)
        guard case .grant(let grant) = AwardRules.decide(
            version.terms(now: tx.now), needs: version.needs, proofs: evidence.map(\.proof), chain: held?.chain) else { return nil }
        // The award counts under the employer of the evidence that completed it.
        let completing = grant.evidence.max { $0.at < $1.at }?.completion
        let employer = evidence.first { $0.proof.completion == completing }
        let credential = try held.map { held in
            try extend(held, by: grant, version, vendor, tx)
            return held.id
        } ?? begin(certification, version, person, grant, vendor, tx)
        let award = tx.newID(of: Never.self).value
        try CredentialStore.insertAward(award, of: credential, version: version.number, grant, membership: employer?.membership,
                                        organization: employer?.organization, vendor: vendor, tx)
        try CredentialStore.history.record(
            tx, vendor: vendor, key: credential.value,
            values: [.text(Credential.Status.held.rawValue), .text(award), .null, .text(actor.kind.rawValue), .text(actor.id)],
            from: grant.earnedOn, to: grant.validThrough?.adding(days: 1) ?? .forever)
        try ledger.append(CredentialAwarded(
            credential: credential, certification: certification.id, person: person, version: version.number, award: grant.kind,
            earnedOn: grant.earnedOn, previousThrough: held?.validThrough, validThrough: grant.validThrough,
            organization: employer?.organization, evidence: grant.evidence), by: actor, tx)
        return credential
    }

    private func begin(_ certification: Certification, _ version: CertificationVersion, _ person: PersonID, _ grant: AwardRules.Grant,
                       _ vendor: VendorID, _ tx: Transaction) throws -> CredentialID {
        let number = try CredentialNumber.number(certification.code, taken: { number in
            try tx.exists("SELECT 1 FROM credential WHERE vendor_id = \(vendor) AND number = \(number)")
        }, tx)
        let credential = Credential(
            id: tx.newID(), certification: certification.id, person: person, number: number, code: CredentialNumber.code(tx),
            zone: version.zone, status: .held, firstIssuedAt: tx.now, issuedOn: grant.earnedOn, validThrough: grant.validThrough,
            anchorDay: grant.anchorDay, anchorMonths: grant.anchorMonths, evidenceUntil: grant.evidenceUntil, showsName: false)
        try CredentialStore.insert(credential, vendor: vendor, tx)
        return credential.id
    }

    private func extend(_ held: Credential, by grant: AwardRules.Grant, _ version: CertificationVersion, _ vendor: VendorID, _ tx: Transaction) throws {
        try CredentialStore.extend(held.id, by: grant, issuedOn: grant.kind == .again ? grant.earnedOn : held.issuedOn,
                                   zone: version.zone, vendor: vendor, tx)
    }
}
