import Certification
import JSON
package import Kernel
package import ProgrammeRules
import Store

/// Programmes to begin with, over the vendor's own certifications. All are in shadow mode: nothing happens to anybody before somebody means it.
package enum ReadyMade: String, Sendable, CaseIterable {
    /// Three tiers by how many people are certified.
    case tiers
    /// A specialization of role slots that different people fill.
    case roles
    /// Three tiers by points, each certification with a weight and a limit.
    case points
    /// Two tiers that ask for more certified people the more is sold.
    case growth

    /// - Parameter codes: of certifications, the most important first; a placeholder where there are none.
    package func programme(_ codes: [String], zone: Zone, today: Day) -> Programme {
        let codes = codes.isEmpty ? ["YOUR-CERTIFICATION"] : Array(codes.prefix(3))
        let holds = codes.map { Hold.credential(CredentialHold($0)) }, any = holds.count == 1 ? holds[0] : .anyOf(holds)
        var programme = Programme(id: "partner-programme", titles: ["en": "Partner programme", "de": "Partnerprogramm"], zone: zone, effectiveFrom: today, enforcedFrom: today)
        switch self {
        case .tiers:
            programme.statuses = [("registered", "Registered", "Registriert", 1), ("select", "Select", "Select", 2), ("premier", "Premier", "Premier", 4)].enumerated().map { place, tier in
                Self.tier(tier.0, tier.1, tier.2, place + 1, .people(PeopleRule(hold: any, minimum: tier.3)))
            }
        case .roles:
            // The first certification leads; whoever does the work may hold any. One person fills one slot.
            let slots = [AssignRule.Slot(id: "lead", roleType: "lead", hold: holds[0]), AssignRule.Slot(id: "specialist", roleType: "specialist", hold: any, count: 2)]
            programme.statuses = [Status(id: "specialization", kind: .specialization, titles: ["en": "Specialization", "de": "Spezialisierung"], obtain: .assign(AssignRule(slots: slots)),
                                         lifecycle: Lifecycle(demote: .grace(days: 60)), mode: .shadow)]
        case .points:
            let categories = zip(codes, holds).map { code, hold in
                ScoreRule.Category(id: EditorIDs.make(code, otherThan: [], instead: "points"), maximum: Rational(50), terms: [.init(hold: hold, weight: Rational(10))])
            }
            // What one certification alone can give does not reach the top where there are several.
            let top: Int64 = categories.count > 1 ? 60 : 50
            programme.statuses = [("bronze", "Bronze", Int64(10)), ("silver", "Silver", 30), ("gold", "Gold", top)].enumerated().map { place, tier in
                Self.tier(tier.0, tier.1, tier.1 == "Silver" ? "Silber" : tier.1, place + 1, .score(ScoreRule(tracks: [.init(id: "skills", categories: categories)], minimum: Rational(tier.2))))
            }
        case .growth:
            programme.metrics = [MetricDefinition(key: "revenue", currency: "EUR", titles: ["en": "Revenue", "de": "Umsatz"])]
            func revenue(_ value: Int64) -> Expr {
                .metric(MetricRule(key: "revenue", window: .trailing(months: 12), value: Rational(value), currency: "EUR", maximumAgeDays: 120))
            }
            let ratio = Expr.ratio(RatioRule(hold: any, key: "revenue", window: .trailing(months: 12), currency: "EUR", maximumAgeDays: 120, per: Rational(250_000), minimum: 2))
            programme.statuses = [Self.tier("business", "Business", "Business", 1, .all([.people(PeopleRule(hold: any, minimum: 1)), revenue(100_000)])),
                                  Self.tier("strategic", "Strategic", "Strategisch", 2, .all([ratio, revenue(500_000)]))]
        }
        let asks = programme.statuses.contains { $0.rank != nil } ? StatusRule(minimumRank: 1) : StatusRule(id: programme.statuses[0].id)
        programme.gates = [Gate(id: "deal-registration", titles: ["en": "Deal registration", "de": "Projektregistrierung"], organization: .status(asks),
                                actor: .people(PeopleRule(hold: any, minimum: 1)), mode: .advisory, onUnknown: .last, provisional: ProvisionalPass(uses: 1))]
        return programme
    }

    private static func tier(_ id: String, _ en: String, _ de: String, _ rank: Int, _ obtain: Expr) -> Status {
        Status(id: id, kind: .tier, titles: ["en": en, "de": de], rank: rank, obtain: obtain, lifecycle: Lifecycle(demote: .grace(days: 60)), mode: .shadow)
    }

    /// Over the vendor's live certifications.
    func programme(zone: Zone, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Programme {
        programme(try CertificationStore.live(vendor: vendor, tx).map(\.0.code), zone: zone, today: today)
    }
    /// As text, for whoever begins there.
    func text(zone: Zone, today: Day, vendor: VendorID, _ tx: Transaction) throws -> String {
        ProgrammeYAML.write(try programme(zone: zone, today: today, vendor: vendor, tx).json)
    }
}
