package import Kernel
package import ProgrammeRules
package import Store

/// One forecast to be made: read from the database, worked out without it.
package struct MakeForecast: Sendable {
    let programme: PartnerProgramme
    let versions: [Programme]
    package let decision: StoredDecision
    let facts: String
    let through: Day
    /// Looks per status for its bus factor: what needs more is told as "at least".
    static let looks = 200

    /// Nil when the decision or its facts are not there any more.
    package init?(_ programme: PartnerProgramme, _ versions: [Programme], _ decision: ProgrammeDecisionID, today: Day, vendor: VendorID, _ tx: Transaction) throws {
        guard let found = try DecisionStore.find(decision, vendor: vendor, tx), let facts = try DecisionStore.input(found.input, vendor: vendor, tx) else { return nil }
        (self.programme, self.versions, self.decision, self.facts, through) = (programme, versions, found, facts, ForecastStore.through(today))
    }

    package func callAsFunction() throws -> KeptForecast {
        let known = KnownFacts(try FactJSON.read(Facts.self, facts), knownAt: decision.knownAt), standings = try StandingText.standings(decision.result)
        let history = ProgrammeHistory(versions), organization = decision.organization
        // From where it stood before: the decision itself is the first day, taken once.
        let forecast = history.forecast(organization.value, known, from: decision.asOf, through: through, standings: decision.before ?? [])
        return KeptForecast(base: .init(organization: organization, decision: decision.id, input: decision.input, asOf: decision.asOf, through: through),
                            entries: forecast.entries, moves: history.tierMoves(forecast, standings: standings),
                            bus: Self.bus(versions.first { $0.version == decision.version }, organization, known, on: decision.asOf, standings))
    }
    /// How many leavers each held status stands.
    static func bus(_ rules: Programme?, _ organization: OrganizationID, _ known: KnownFacts, on day: Day, _ standings: [Standing]) -> [String: BusFactor] {
        var bus: [String: BusFactor] = [:]
        for standing in standings where standing.held != nil {
            bus[standing.status] = rules?.busFactor(standing.status, organization.value, known, on: day, standings: standings, bound: looks)
        }
        return bus
    }
}
