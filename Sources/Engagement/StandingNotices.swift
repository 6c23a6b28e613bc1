import HTML
import Kernel
import People
import Programme
import ProgrammeRules
import Store

/// What those who manage a partner hear of its standing: each change, and the end of a grace before it comes. Never in shadow mode.
enum StandingNotices {
    static func changed(_ event: StandingChanged, _ happened: Instant, _ vendor: VendorID, _ tx: Transaction) throws {
        // What another system said is held is no news of Laurel's.
        guard event.isTold == true, event.cause != StandingChanged.told, let kind = kind(event),
              let words = try words(event.programme, event.version, event.status, event.organization, vendor, tx) else { return }
        var day: Day? = event.day
        if kind == .standingAtRisk {
            day = try tx.first("""
                SELECT risk_last_day FROM programme_standing WHERE vendor_id = \(vendor) AND programme_id = \(event.programme) AND organization_id = \(event.organization) AND status = \(event.status)
                """)?.optionalDay("risk_last_day")
        }
        // A grace is named by its last day; everything else by the decision.
        let cause = kind == .standingAtRisk ? "\(event.organization.value)/\(event.status)" : "\(event.decision)/\(event.status)"
        for person in try StandingAudience.people(event.organization, on: words.zone.day(at: tx.now), vendor: vendor, tx) {
            try Notify.tell(person, kind, about: .standing(event.organization.value), cause: cause, NoticeDetails(title: words.title, day: day, from: words.organization),
                            happened: happened, vendor: vendor, tx)
        }
    }
    private static func kind(_ event: StandingChanged) -> NoticeKind? {
        switch (event.change, event.isApplied) {
        case ("promoted", true): .standingGained
        case ("demoted", true): .standingLost
        case ("promoted", false): .standingWouldGain
        case ("demoted", false): .standingWouldLose
        case ("at_risk", _): .standingAtRisk
        case ("cured", _): .standingKept
        case ("held_unknown", _): .standingUnsure
        default: nil
        }
    }

    /// Graces that end within a month, for whoever's morning it is.
    /// - Returns: the last one looked at, or nil at the end.
    @Sendable static func ending(_ from: String, _ zone: Zone, _ vendor: VendorID, _ tx: Transaction) throws -> String? {
        let today = zone.day(at: tx.now)
        let rows = try tx.query("""
            SELECT s.programme_id, s.organization_id, s.status, s.risk_last_day, d.version, d.result, s.organization_id || '/' || s.status AS place FROM programme_standing s
            JOIN programme_decision d ON d.vendor_id = s.vendor_id AND d.id = s.decision_id
            WHERE s.vendor_id = \(vendor) AND s.is_at_risk = 1 AND s.risk_last_day >= \(today.adding(days: -1)) AND s.risk_last_day <= \(today.adding(days: 31))
                AND s.organization_id || '/' || s.status > \(from) ORDER BY s.organization_id || '/' || s.status LIMIT 100
            """)
        for row in rows {
            let organization: OrganizationID = try row.id("organization_id"), status = try row.text("status"), last = try row.day("risk_last_day")
            guard let words = try words(row.id("programme_id"), row.int("version"), status, organization, vendor, tx) else { continue }
            let cause = "\(organization.value)/\(status)"
            // Who is told of the danger today is not reminded of its end as well.
            let since = try StandingText.standings(row.text("result")).first { $0.status == status }?.risk?.since ?? .distantPast
            try tell(NoticeTiming.windows(graceThrough: last, since: since), organization, cause, last, words, zone, vendor, tx)
        }
        return rows.count == 100 ? try rows.last?.text("place") : nil
    }

    /// What kept forecasts say will be lost, or come into danger, within a month. The end of a grace is told as such.
    /// - Returns: the last one looked at, or nil at the end.
    @Sendable static func ahead(_ from: String, _ zone: Zone, _ vendor: VendorID, _ tx: Transaction) throws -> String? {
        let today = zone.day(at: tx.now)
        let rows = try tx.query("""
            SELECT e.programme_id, e.organization_id, e.status, e.change, e.day, f.version, e.organization_id || '/' || e.status || '/' || e.place AS place
            FROM programme p JOIN programme_forecast_entry e ON e.vendor_id = p.vendor_id AND e.programme_id = p.id
            JOIN programme_forecast f ON f.vendor_id = e.vendor_id AND f.programme_id = e.programme_id AND f.organization_id = e.organization_id
            JOIN organization o ON o.vendor_id = e.vendor_id AND o.id = e.organization_id
            WHERE p.vendor_id = \(vendor) AND e.vendor_id = \(vendor) AND p.state = 'live' AND e.day >= \(today) AND e.day <= \(today.adding(days: 31)) AND e.is_told = 1 AND e.is_applied = 1
                AND e.change IN ('demoted', 'at_risk') AND e.cause <> 'grace_ended' AND (o.ended_on IS NULL OR o.ended_on >= e.day)
                AND e.organization_id || '/' || e.status || '/' || e.place > \(from) ORDER BY e.organization_id || '/' || e.status || '/' || e.place LIMIT 100
            """)
        for row in rows {
            let organization: OrganizationID = try row.id("organization_id"), status = try row.text("status"), day = try row.day("day")
            guard let words = try words(row.id("programme_id"), row.int("version"), status, organization, vendor, tx) else { continue }
            let cause = "\(organization.value)/\(status)/\(try row.text("change"))"
            try tell(NoticeTiming.windows(ahead: day), organization, cause, day, words, zone, vendor, tx)
        }
        return rows.count == 100 ? try rows.last?.text("place") : nil
    }

    /// Tells those who manage the partner and whose window is open, each once.
    private static func tell(_ windows: [NoticeTiming.Window], _ organization: OrganizationID, _ cause: String, _ day: Day, _ words: Words, _ zone: Zone, _ vendor: VendorID,
                             _ tx: Transaction) throws {
        for person in try StandingAudience.people(organization, on: words.zone.day(at: tx.now), vendor: vendor, tx) {
            let mine = try tx.first("SELECT zone FROM person WHERE vendor_id = \(vendor) AND id = \(person)").flatMap { Zone(try $0.text("zone")) } ?? zone
            for window in NoticeTiming.open(windows, at: tx.now, person: mine, rule: words.zone)
            where try !NoticeStore.isMade(window.kind, person: person, cause: cause, day: day, vendor: vendor, tx) {
                try Notify.tell(person, window.kind, about: .standing(organization.value), cause: cause, NoticeDetails(title: words.title, day: day, from: words.organization),
                                vendor: vendor, tx)
            }
        }
    }

    private typealias Words = (title: LanguageMap, organization: String, zone: Zone)

    /// What a status and its partner are called, and the programme's zone; nil for a programme that is no longer in force.
    private static func words(_ programme: ProgrammeID, _ version: Int, _ status: String, _ organization: OrganizationID, _ vendor: VendorID, _ tx: Transaction) throws -> Words? {
        guard try ProgrammeStore.find(programme, vendor: vendor, tx)?.state == .live,
              let rules = try ProgrammeStore.versions(programme, vendor: vendor, tx).first(where: { $0.number == version })?.programme,
              let name = try tx.first("SELECT name FROM organization WHERE vendor_id = \(vendor) AND id = \(organization)")?.text("name") else { return nil }
        let titles = rules.status(status)?.titles ?? [:]
        return (titles.isEmpty ? LanguageMap(["en": status]) : LanguageMap(titles), name, rules.zone)
    }
}
