package import Kernel
package import ProgrammeRules
package import Store

/// What lies ahead of one organization in one programme, worked out from its last decision and kept until something of that is new.
package struct KeptForecast: Sendable {
    /// Where a forecast rests: with the same of all it comes out the same.
    package struct Base: Sendable {
        package let organization: OrganizationID
        package let decision: ProgrammeDecisionID
        let input: String
        let asOf: Day
        let through: Day
    }
    package let base: Base
    package let entries: [Forecast.Entry]
    let moves: [TierMove]
    /// Of held statuses.
    package let bus: [String: BusFactor]
}

/// All SQL of kept forecasts.
package enum ForecastStore {
    /// Twelve months ahead are shown.
    package static func needed(_ today: Day) -> Day { Span.months(12).after(today) }
    /// A month more is worked out, so that a quiet organization is not looked at again on each new day.
    static func through(_ today: Day) -> Day { needed(today).adding(days: 31) }

    /// Decided partners without a forecast that rests on their last decision and the versions published now, and reaches far enough.
    private static func stale(_ programme: PartnerProgramme, _ today: Day, _ vendor: VendorID) -> SQL {
        """
        FROM programme_standing s JOIN organization o ON o.vendor_id = s.vendor_id AND o.id = s.organization_id
        LEFT JOIN programme_forecast f ON f.vendor_id = s.vendor_id AND f.programme_id = s.programme_id AND f.organization_id = s.organization_id
        WHERE s.vendor_id = \(vendor) AND s.programme_id = \(programme.id) AND \(SQL.partner("o", on: today))
            AND (f.decision_id IS NULL OR f.decision_id <> s.decision_id OR f.version <> \(programme.currentVersion) OR f.evaluator <> \(Decision.evaluator)
                OR f.through_day < \(needed(today)))
        """
    }
    /// `limit` of them by id, with their last decision.
    static func stale(_ programme: PartnerProgramme, _ today: Day, after last: String, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [ProgrammeDecisionID] {
        try tx.query("""
            SELECT s.organization_id, min(s.decision_id) AS decision_id \(stale(programme, today, vendor)) AND s.organization_id > \(last)
            GROUP BY s.organization_id ORDER BY s.organization_id LIMIT \(limit)
            """).map { try $0.id("decision_id") }
    }
    package static func staleCount(_ programme: PartnerProgramme, _ today: Day, within reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.first("SELECT count(DISTINCT s.organization_id) AS n \(stale(programme, today, vendor)) AND \(SQL.within(reach, organization: "s.organization_id"))")?.int("n") ?? 0
    }

    /// Puts a forecast in place of the one before, if the decision that it rests on is still the last. - Returns: whether it was.
    static func keep(_ made: KeptForecast, _ programme: PartnerProgramme, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let base = made.base, organization = base.organization
        guard try tx.exists("""
            SELECT 1 FROM programme_standing WHERE vendor_id = \(vendor) AND programme_id = \(programme.id) AND organization_id = \(organization) AND decision_id = \(base.decision) LIMIT 1
            """), let now = try ProgrammeStore.find(programme.id, vendor: vendor, tx), now.state == .live, now.currentVersion == programme.currentVersion else { return false }
        try tx.execute("DELETE FROM programme_forecast_entry WHERE vendor_id = \(vendor) AND programme_id = \(programme.id) AND organization_id = \(organization)")
        try tx.execute("""
            INSERT INTO programme_forecast (vendor_id, programme_id, organization_id, decision_id, input_hash, version, evaluator, as_of, through_day, bus, made_at)
            VALUES (\(vendor), \(programme.id), \(organization), \(base.decision), \(base.input), \(programme.currentVersion), \(Decision.evaluator), \(base.asOf),
                \(base.through), \(try FactJSON.text(made.bus)), \(tx.now))
            ON CONFLICT (vendor_id, programme_id, organization_id) DO UPDATE SET decision_id = excluded.decision_id, input_hash = excluded.input_hash,
                version = excluded.version, evaluator = excluded.evaluator, as_of = excluded.as_of, through_day = excluded.through_day, bus = excluded.bus,
                made_at = excluded.made_at
            """)
        let rows = try zip(made.entries, made.moves).enumerated().map { place, pair -> [SQLValue] in
            let (entry, move) = pair, change = entry.change
            return [vendor.sqlValue, programme.id.sqlValue, organization.sqlValue, place.sqlValue, change.day.sqlValue, entry.status.sqlValue, change.kind.rawValue.sqlValue,
                    change.cause.rawValue.sqlValue, change.isApplied.sqlValue, change.isTold.sqlValue, (move.from?.id).sqlValue, (move.from?.rank ?? 0).sqlValue,
                    (move.to?.id).sqlValue, (move.to?.rank ?? 0).sqlValue, try FactJSON.text(entry.causes).sqlValue, try entry.fix.map { try FactJSON.text($0) }.sqlValue]
        }
        try tx.insert(into: "programme_forecast_entry", ["vendor_id", "programme_id", "organization_id", "place", "day", "status", "change", "cause", "is_applied", "is_told",
                                                         "from_tier", "from_rank", "to_tier", "to_rank", "causes", "fix"], rows)
        return true
    }

    /// What is kept and still holds: entries from today through twelve months, and the bus factors. Nil when it has to be worked out.
    package static func find(_ programme: PartnerProgramme, _ organization: OrganizationID, today: Day, vendor: VendorID, _ tx: Transaction) throws
        -> (forecast: Forecast, bus: [String: BusFactor])? {
        guard let row = try tx.first("""
            SELECT f.as_of, f.bus FROM programme_forecast f WHERE f.vendor_id = \(vendor) AND f.programme_id = \(programme.id) AND f.organization_id = \(organization)
                AND f.version = \(programme.currentVersion) AND f.evaluator = \(Decision.evaluator) AND f.through_day >= \(needed(today))
                AND EXISTS (SELECT 1 FROM programme_standing s WHERE s.vendor_id = f.vendor_id AND s.programme_id = f.programme_id AND s.organization_id = f.organization_id
                    AND s.decision_id = f.decision_id)
            """) else { return nil }
        let entries = try tx.query("""
            SELECT day, status, change, cause, is_applied, is_told, causes, fix FROM programme_forecast_entry
            WHERE vendor_id = \(vendor) AND programme_id = \(programme.id) AND organization_id = \(organization) AND day >= \(today) AND day <= \(needed(today)) ORDER BY place
            """).map(entry)
        return (Forecast(from: try row.day("as_of"), through: needed(today), entries: entries, standings: []),
                try FactJSON.read([String: BusFactor].self, try row.text("bus")))
    }
    static func entry(_ row: Row) throws -> Forecast.Entry {
        guard let kind = Change.Kind(rawValue: try row.text("change")), let cause = Change.Cause(rawValue: try row.text("cause")) else {
            throw ColumnError(column: "change", wanted: "a change")
        }
        let change = Change(kind, cause, day: try row.day("day"), isApplied: try row.bool("is_applied"), isTold: try row.bool("is_told"))
        return Forecast.Entry(status: try row.text("status"), change: change, causes: try FactJSON.read([FutureEvent].self, try row.text("causes")),
                              fix: try row.optionalText("fix").map { try FactJSON.read(Gap.self, $0) })
    }
}
