package import Kernel

/// Whether and for how long somebody is certified: facts in, decision out. No database, no clock (programme-rules.md, "Renewal").
///
/// All days are days of the certification's zone. `validThrough` is inclusive: the credential counts on that day.
package enum AwardRules {
    /// From which day a renewal counts.
    package enum Anchor: String, Sendable, Codable, CaseIterable {
        /// From the old last day: renewing early costs no remaining validity.
        case expiry
        /// From the day of the new pass.
        case pass
    }

    /// What one version of a certification says about time.
    package struct Terms: Sendable, Equatable {
        /// Nil: for life.
        package var validityMonths: Int?
        package var anchor: Anchor
        /// With anchor `expiry`, evidence counts for a renewal from this many days before the last day on; without such a
        /// window one could pass the same exam five times in a week and be certified for five years.
        package var renewalWindowDays: Int
        package var zone: Zone
        /// The day from which this version is in force; nobody is certified by it earlier.
        package var inForceFrom: Day
        package init(validityMonths: Int?, anchor: Anchor, renewalWindowDays: Int, zone: Zone, inForceFrom: Day) {
            self.validityMonths = validityMonths
            self.anchor = anchor
            self.renewalWindowDays = renewalWindowDays
            self.zone = zone
            self.inForceFrom = inForceFrom
        }
    }

    /// One thing that must be proved. `renews`: must be proved anew for a renewal.
    package struct Need: Sendable, Equatable {
        package let id: String
        package let renews: Bool
        package init(_ id: String, renews: Bool = true) {
            self.id = id
            self.renews = renews
        }
    }

    /// One completion that proves a need.
    package struct Proof: Sendable, Equatable, Codable {
        package let need: String
        /// The completion's id.
        package let completion: String
        package let at: Instant
        package init(need: String, completion: String, at: Instant) {
            self.need = need
            self.completion = completion
            self.at = at
        }
    }

    /// The chain that a person has already.
    package struct Chain: Sendable, Equatable {
        /// False while revoked or suspended: nothing is awarded then, people decide.
        package var isOpen: Bool
        package var validThrough: Day?
        /// The instant of the newest evidence used so far; a renewal needs newer.
        package var evidenceUntil: Instant
        /// Where months are counted from, and how many have been counted: 31 August + 6 + 6 months is 31 August again,
        /// not the 28th that adding to 28 February would give.
        package var anchorDay: Day
        package var anchorMonths: Int
        package init(isOpen: Bool, validThrough: Day?, evidenceUntil: Instant, anchorDay: Day, anchorMonths: Int) {
            self.isOpen = isOpen
            self.validThrough = validThrough
            self.evidenceUntil = evidenceUntil
            self.anchorDay = anchorDay
            self.anchorMonths = anchorMonths
        }
    }

    package enum Kind: String, Sendable, Codable {
        case first
        /// Without a day between.
        case renewal
        /// After the last day: a new period of the same chain.
        case again
    }

    package struct Grant: Sendable, Equatable {
        package let kind: Kind
        /// The day on which the last thing was proved.
        package let earnedOn: Day
        package let validThrough: Day?
        package let anchorDay: Day
        package let anchorMonths: Int
        package let evidence: [Proof]
        package var evidenceUntil: Instant { evidence.map(\.at).max() ?? Instant(milliseconds: 0) }
    }

    package enum Outcome: Sendable, Equatable {
        case grant(Grant)
        /// Needs without (new) proof, in order.
        case missing([String])
        /// Everything is proved anew, but before the day on which renewal opens.
        case tooEarly(opens: Day)
        /// Nothing to gain: for life, or the new period ends no later.
        case keeps
        /// Revoked or suspended.
        case withheld
        /// The certification asks for nothing and so certifies nobody.
        case asksNothing
    }

    package static func decide(_ terms: Terms, needs: [Need], proofs: [Proof], chain: Chain?) -> Outcome {
        guard !needs.isEmpty else { return .asksNothing }
        guard let chain else { return first(terms, needs, proofs) }
        guard chain.isOpen else { return .withheld }
        guard let validThrough = chain.validThrough else { return .keeps }
        return again(terms, needs, proofs, chain, validThrough)
    }

    /// Whether what an award rests on is proved still when some completions count no more: each need that one of them proved by another.
    package static func stands(_ evidence: [Proof], without gone: Set<String>, proofs: [Proof]) -> Bool {
        evidence.allSatisfy { used in !gone.contains(used.completion) || proofs.contains { $0.need == used.need && !gone.contains($0.completion) } }
    }

    private static func first(_ terms: Terms, _ needs: [Need], _ proofs: [Proof]) -> Outcome {
        // The earliest proof of each need: somebody is certified from the day on which the last thing was first proved.
        let found = needs.map { need in proofs.filter { $0.need == need.id }.min { $0.at < $1.at } }
        let missing = zip(needs, found).filter { $0.1 == nil }.map(\.0.id)
        guard missing.isEmpty else { return .missing(missing) }
        let evidence = found.compactMap(\.self)
        return .grant(fresh(terms, .first, evidence))
    }

    private static func again(_ terms: Terms, _ needs: [Need], _ proofs: [Proof], _ chain: Chain, _ last: Day) -> Outcome {
        let renewing = needs.contains(where: \.renews) ? needs.filter(\.renews).map(\.id) : needs.map(\.id)
        let opens = terms.anchor == .expiry ? last.adding(days: -terms.renewalWindowDays) : Day.distantPast
        var missing: [String] = [], early = false, evidence: [Proof] = []
        for need in needs {
            let known = proofs.filter { $0.need == need.id }
            guard renewing.contains(need.id) else {
                // Proved once is enough, but a need that a newer version added must be proved at all.
                if let proof = known.max(by: { $0.at < $1.at }) { evidence.append(proof) } else { missing.append(need.id) }
                continue
            }
            let newer = known.filter { $0.at > chain.evidenceUntil }
            if let proof = newer.filter({ terms.zone.day(at: $0.at) >= opens }).min(by: { $0.at < $1.at }) {
                evidence.append(proof)
            } else if newer.isEmpty { missing.append(need.id) } else { early = true }
        }
        guard missing.isEmpty else { return .missing(missing) }
        guard !early else { return .tooEarly(opens: opens) }
        return renewed(terms, chain, last, evidence)
    }

    private static func renewed(_ terms: Terms, _ chain: Chain, _ last: Day, _ evidence: [Proof]) -> Outcome {
        let day = earned(terms, evidence)
        if day > last { return .grant(fresh(terms, .again, evidence)) }
        guard let months = terms.validityMonths else {
            return .grant(Grant(kind: .renewal, earnedOn: day, validThrough: nil, anchorDay: day, anchorMonths: 0, evidence: evidence))
        }
        let anchor = terms.anchor == .expiry ? chain.anchorDay : day
        let counted = terms.anchor == .expiry ? chain.anchorMonths + months : months
        // After a change of months or anchor the count from the anchor may fall behind; the last day never moves back.
        let through = terms.anchor == .expiry ? max(anchor.adding(months: counted), last) : anchor.adding(months: counted)
        guard through > last else { return .keeps }
        return .grant(Grant(kind: .renewal, earnedOn: day, validThrough: through, anchorDay: anchor, anchorMonths: counted, evidence: evidence))
    }

    private static func fresh(_ terms: Terms, _ kind: Kind, _ evidence: [Proof]) -> Grant {
        let day = earned(terms, evidence)
        return Grant(kind: kind, earnedOn: day, validThrough: terms.validityMonths.map { day.adding(months: $0) }, anchorDay: day,
                     anchorMonths: terms.validityMonths ?? 0, evidence: evidence)
    }

    private static func earned(_ terms: Terms, _ evidence: [Proof]) -> Day {
        max(terms.zone.day(at: evidence.map(\.at).max() ?? Instant(milliseconds: 0)), terms.inForceFrom)
    }
}
