import Certification
import Courses
import HTML
package import Jobs
package import Kernel
import Learning
package import Store

/// Date-driven notices: every quarter of an hour it looks at due days and last days near now and tells whoever's morning it is.
/// A second run finds the notices made and tells nobody twice.
package enum ReminderJob {
    package static let kind = "engagement.reminders"
    static let batch = 200
    package static let job = JobKind(kind) { try await run($0) }
    package static let schedule = Schedule(kind, .every(seconds: 900))

    private static func run(_ run: JobRun) async throws {
        let vendor = run.vendor
        for look in [enrolments, credentials, StandingNotices.ending, StandingNotices.ahead] {
            var last = ""
            while true {
                let from = last
                let next = try await run.batch { tx in
                    let zone = try tx.first("SELECT zone FROM vendor WHERE id = \(vendor)").flatMap { Zone(try $0.text("zone")) } ?? .utc
                    return try look(from, zone, vendor, tx)
                }
                guard let next else { break }
                last = next
            }
        }
    }

    /// People who are still employed there; the learning of a leaver is not chased.
    private static func isEmployed(_ person: StaticString, on day: Day) -> SQL {
        """
        p.suspended_at IS NULL AND p.erased_at IS NULL AND EXISTS (SELECT 1 FROM membership m
            WHERE m.vendor_id = p.vendor_id AND m.person_id = \(SQL(person)) AND \(.holds("m", on: day)))
        """
    }

    /// When the person's first hour of the window began; a run that is on time tells it now.
    private static func opened(_ window: NoticeTiming.Window, _ person: Zone) -> Instant {
        person.instant(of: window.first, secondOfDay: NoticeTiming.opens)
    }

    /// - Returns: the last id looked at, or nil at the end.
    @Sendable private static func enrolments(_ from: String, _ zone: Zone, _ vendor: VendorID, _ tx: Transaction) throws -> String? {
        let today = zone.day(at: tx.now)
        let rows = try tx.query("""
            SELECT e.id, e.person_id, e.course_id, e.due_on, e.created_at, p.zone, v.title FROM enrolment e
            JOIN person p ON p.vendor_id = e.vendor_id AND p.id = e.person_id
            JOIN course_version v ON v.vendor_id = e.vendor_id AND v.id = e.version_id
            WHERE e.vendor_id = \(vendor) AND e.is_open = 1 AND e.due_on >= \(today.adding(days: -NoticeTiming.newsDays - 1))
                AND e.due_on <= \(today.adding(days: 8)) AND e.id > \(from) AND \(isEmployed("e.person_id", on: today))
                AND (e.organization_id IS NULL OR EXISTS (SELECT 1 FROM membership w WHERE w.vendor_id = e.vendor_id
                    AND w.person_id = e.person_id AND w.organization_id = e.organization_id AND \(.holds("w", on: today))))
            ORDER BY e.id LIMIT \(batch)
            """)
        for row in rows {
            let person: PersonID = try row.id("person_id"), id = try row.text("id"), due = try row.day("due_on")
            let windows = NoticeTiming.windows(due: due, assignedOn: zone.day(at: try row.instant("created_at")))
            let mine = Zone(try row.text("zone")) ?? zone
            for window in NoticeTiming.open(windows, at: tx.now, person: mine, rule: zone)
            where try !NoticeStore.isMade(window.kind, person: person, cause: id, day: due, vendor: vendor, tx) {
                let details = NoticeDetails(title: try LanguageMap(json: row.text("title")), day: due)
                try Notify.tell(person, window.kind, about: .enrolment(id), cause: id, details, happened: opened(window, mine), vendor: vendor, tx)
            }
        }
        return rows.count == batch ? try rows.last?.text("id") : nil
    }

    @Sendable private static func credentials(_ from: String, _ zone: Zone, _ vendor: VendorID, _ tx: Transaction) throws -> String? {
        let today = zone.day(at: tx.now)
        let rows = try tx.query("""
            SELECT c.id, c.person_id, c.valid_through, c.issued_on, c.zone AS ruling, p.zone, v.title FROM credential c
            JOIN person p ON p.vendor_id = c.vendor_id AND p.id = c.person_id
            JOIN certification n ON n.vendor_id = c.vendor_id AND n.id = c.certification_id
            JOIN certification_version v ON v.vendor_id = c.vendor_id AND v.certification_id = n.id AND v.number = n.current_version
            WHERE c.vendor_id = \(vendor) AND c.status = 'held' AND c.valid_through >= \(today.adding(days: -NoticeTiming.newsDays - 1))
                AND c.valid_through <= \(today.adding(days: 91)) AND c.id > \(from) AND \(isEmployed("c.person_id", on: today))
            ORDER BY c.id LIMIT \(batch)
            """)
        for row in rows {
            let person: PersonID = try row.id("person_id"), id = try row.text("id"), last = try row.day("valid_through")
            let windows = NoticeTiming.windows(lastDay: last, issuedOn: try row.day("issued_on"))
            let mine = Zone(try row.text("zone")) ?? zone, ruling = Zone(try row.text("ruling")) ?? zone
            for window in NoticeTiming.open(windows, at: tx.now, person: mine, rule: ruling)
            where try !NoticeStore.isMade(window.kind, person: person, cause: id, day: last, vendor: vendor, tx) {
                let details = NoticeDetails(title: try LanguageMap(json: row.text("title")), day: last)
                try Notify.tell(person, window.kind, about: .credential(id), cause: id, details, happened: opened(window, mine), vendor: vendor, tx)
            }
        }
        return rows.count == batch ? try rows.last?.text("id") : nil
    }
}
