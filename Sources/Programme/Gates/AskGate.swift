package import HTML
import JSON
package import Kernel
package import Ledger
import People
package import ProgrammeRules
package import Store
package import Web

/// Answers whether an organization, and a person for it, may do something, from the last decision. Every answer is kept.
package struct AskGate: Sendable {
    package enum Refused: Refusal {
        case notInForce
        package var code: String { "programme.notInForce" }
        package var status: Int { 409 }
        package var message: Message { .programmeNotInForce }
    }
    package struct Answer: Sendable {
        package let id: String
        package let kept: KeptGate
        package let isOpen: Bool
        package let verdict: Verdict
        package let codes: [GateAnswer.Code]
        package let answeredAt: Instant
    }
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// - Parameter reference: the deal it is asked for. With one the answer counts: an open one is honoured from then on, and a provisional pass is used up.
    package func callAsFunction(_ scope: Scope<AskGates>, _ gate: String, _ organization: OrganizationID, person: PersonID?, reference: String?, _ tx: Transaction) throws -> Answer {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.contains(organization) else { throw WebRefusal.notFound }
        let kept = try fresh(gate, organization, vendor, tx)
        let today = kept.zone.day(at: tx.now)
        guard try Partnership.holds(organization, on: today, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let own: Verdict? = kept.verdict
        let acting: Verdict? = kept.gate.actor == nil ? nil : person.map { person in
            kept.actorsUnknown.contains(person.value) ? .unknown : kept.actorsMet.contains(person.value) ? .met : .unmet
        }
        let (isOpen, verdict, codes) = kept.gate.settle(own, acting, on: today, try history(kept, own, acting, person, reference, vendor, tx))
        let isProvisional = codes.contains(.provisionalPass) && reference != nil
        let id = tx.newID(of: Never.self).value
        try tx.execute("""
            INSERT INTO gate_answer (vendor_id, id, gate, organization_id, person_id, reference, answered_at, as_of, is_open, verdict, codes, version, decision_id,
                is_provisional, asked_by_kind, asked_by,
                own_verdict, actor_verdict)
            VALUES (\(vendor), \(id), \(gate), \(organization), \(person), \(reference), \(tx.now), \(today), \(isOpen), \(verdict.rawValue),
                \(codes.map(\.rawValue).joined(separator: ",")), \(kept.version), \(kept.decision), \(isProvisional), \(scope.actor.kind.rawValue), \(scope.actor.id),
                \(own?.rawValue), \(acting?.rawValue))
            """)
        if isProvisional, let reference {
            try ledger.append(GatePassedProvisionally(gate: gate, organization: organization, reference: reference), by: scope.actor, tx)
        }
        return Answer(id: id, kept: kept, isOpen: isOpen, verdict: verdict, codes: codes, answeredAt: tx.now)
    }

    /// The kept answer. Where a fact has changed since, or a day has begun for which nobody has looked yet, it is decided now: that costs once
    /// and nobody hears yesterday's answer.
    private func fresh(_ gate: String, _ organization: OrganizationID, _ vendor: VendorID, _ tx: Transaction) throws -> KeptGate {
        let known = try KnownGates.find(gate, organization, vendor: vendor, tx)
        if let known, !known.isTouched {
            let today = known.kept.zone.day(at: tx.now)
            if known.kept.asOf >= today || known.kept.validThrough >= today { return known.kept }
        }
        guard try known != nil || GateStore.exists(gate, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let decide = DecideOrganization(ledger: ledger), actor = Actor(kind: .job, id: DecideJob.kind)
        for (programme, history) in try ProgrammeStore.live(vendor: vendor, tx) where history.versions.contains(where: { $0.gate(gate) != nil }) {
            guard let zone = history.versions.last?.zone, try Partnership.holds(organization, on: zone.day(at: tx.now), vendor: vendor, tx) else { throw WebRefusal.notFound }
            try decide(organization, programme, history, try GatherFacts(history.versions, zone: zone, vendor: vendor, tx), by: actor, vendor: vendor, tx)
        }
        guard let kept = try GateStore.find(gate, organization, vendor: vendor, tx) else { throw Refused.notInForce }
        return kept
    }

    private func history(_ kept: KeptGate, _ own: Verdict?, _ acting: Verdict?, _ person: PersonID?, _ reference: String?, _ vendor: VendorID, _ tx: Transaction) throws -> GateHistory {
        var history = GateHistory()
        let gate = kept.gate.id, organization = kept.organization
        if let reference {
            history.isApproved = try tx.exists("""
                SELECT 1 FROM gate_answer WHERE vendor_id = \(vendor) AND gate = \(gate) AND reference = \(reference) AND organization_id = \(organization) AND is_open = 1 LIMIT 1
                """)
        }
        if kept.gate.onUnknown == .last, own == .unknown || acting == .unknown { history.lastAnswer = try lastKnown(kept, own, acting, person, vendor, tx) }
        if kept.gate.provisional != nil {
            let used = try tx.first("""
                SELECT count(DISTINCT reference) AS uses, min(as_of) AS since FROM gate_answer
                WHERE vendor_id = \(vendor) AND gate = \(gate) AND organization_id = \(organization) AND is_provisional = 1
                """)
            history.provisionalUses = try used?.int("uses") ?? 0
            history.provisionalSince = try used?.optionalDay("since")
        }
        return history
    }

    /// What was known last of whatever is not known now: of the organization from any answer, of the person from answers about that person.
    private func lastKnown(_ kept: KeptGate, _ own: Verdict?, _ acting: Verdict?, _ person: PersonID?, _ vendor: VendorID, _ tx: Transaction) throws -> Bool? {
        var parts: [Verdict] = []
        if let own { parts.append(own == .unknown ? try GateStore.lastOwn(kept.gate.id, kept.organization, vendor: vendor, tx) ?? .unknown : own) }
        if let acting {
            parts.append(acting != .unknown ? acting : try person.flatMap { person in
                try tx.first("""
                    SELECT actor_verdict FROM gate_answer WHERE vendor_id = \(vendor) AND gate = \(kept.gate.id) AND organization_id = \(kept.organization) AND person_id = \(person)
                        AND actor_verdict IN ('met', 'unmet') ORDER BY answered_at DESC, id DESC LIMIT 1
                    """)?.text("actor_verdict")
            }.flatMap(Verdict.init(rawValue:)) ?? .unknown)
        }
        let together = Verdict.all(parts)
        return together == .unknown ? nil : together == .met
    }
}
