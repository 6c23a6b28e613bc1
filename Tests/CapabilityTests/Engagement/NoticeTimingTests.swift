import App
import HTTPTypes
import Support
import People
import Ledger
import Store
import Web
import Engagement
import Kernel
import Testing

@Suite("Notices: timing")
struct NoticeTimingTests {
    private func day(_ text: String) -> Day { Day(iso: text)! }
    private func at(_ text: String, _ zone: Zone, hour: Int, minute: Int = 0) -> Instant {
        zone.instant(of: day(text), secondOfDay: hour * 3600 + minute * 60)
    }
    private let berlin = Zone("Europe/Berlin")!, auckland = Zone("Pacific/Auckland")!, honolulu = Zone("Pacific/Honolulu")!

    @Test("a credential's reminders follow one another without overlap up to its last day, then it has expired")
    func stages() {
        let windows = NoticeTiming.windows(lastDay: day("2027-02-28"), issuedOn: day("2026-02-28"))
        #expect(windows.map(\.kind) == [.expiring90, .expiring30, .expiring7, .expired])
        for (a, b) in zip(windows, windows.dropFirst()) { #expect(a.last.adding(days: 1) == b.first) }
        #expect(windows[0].first == day("2026-11-30"))
        #expect(windows[1].first == day("2027-01-29"))
        #expect(windows[2].last == day("2027-02-28"))
        #expect(windows[3].first == day("2027-03-01"))
    }

    @Test("month's ends: the day after the last of February is 1 March, or 29 February in a leap year", arguments: [
        ("2027-02-28", "2027-03-01"), ("2028-02-28", "2028-02-29"), ("2028-02-29", "2028-03-01"), ("2026-12-31", "2027-01-01"),
    ])
    func monthEnds(lastDay: String, expired: String) {
        let windows = NoticeTiming.windows(lastDay: day(lastDay), issuedOn: day("2025-01-31"))
        let morning = at(expired, berlin, hour: 9)
        #expect(NoticeTiming.due(windows, at: morning, person: berlin, rule: berlin) == [.expired])
        #expect(NoticeTiming.due(windows, at: at(lastDay, berlin, hour: 19, minute: 59), person: berlin, rule: berlin) == [.expiring7])
    }

    @Test("a credential of 30 days is not announced as expiring in 90 or 30 days")
    func shortCredential() {
        let kinds = NoticeTiming.windows(lastDay: day("2027-01-30"), issuedOn: day("2027-01-01")).map(\.kind)
        #expect(kinds == [.expiring7, .expired])
    }

    @Test("due in 7 days is told from the seventh day before through the day itself, overdue from the day after")
    func dueDay() {
        let windows = NoticeTiming.windows(due: day("2026-03-31"), assignedOn: day("2026-03-01"))
        func kinds(_ on: String) -> [NoticeKind] { NoticeTiming.due(windows, at: at(on, berlin, hour: 8), person: berlin, rule: berlin) }
        #expect(kinds("2026-03-23").isEmpty)
        #expect(kinds("2026-03-24") == [.dueSoon])
        #expect(kinds("2026-03-31") == [.dueSoon])
        #expect(kinds("2026-04-01") == [.overdue])
        #expect(kinds("2026-04-30") == [.overdue])
        #expect(kinds("2026-05-01").isEmpty)
    }

    @Test("what is assigned within the week before its due day is not reminded of at once")
    func assignedLate() {
        #expect(NoticeTiming.windows(due: day("2026-03-31"), assignedOn: day("2026-03-24")).map(\.kind) == [.overdue])
        #expect(NoticeTiming.windows(due: day("2026-03-31"), assignedOn: day("2026-03-23")).map(\.kind) == [.dueSoon, .overdue])
    }

    @Test("nothing goes out before 08:00 or from 20:00 on the person's wall", arguments: [
        (7, 59, false), (8, 0, true), (19, 59, true), (20, 0, false), (0, 0, false),
    ])
    func quiet(hour: Int, minute: Int, open: Bool) {
        for zone in [berlin, auckland, honolulu, Zone("Asia/Kathmandu")!] {
            #expect(NoticeTiming.isOpen(at: at("2026-07-01", zone, hour: hour, minute: minute), for: zone) == open)
        }
    }

    @Test("a person ahead of the vendor's zone is told of an expiry only when it is true, one behind in their own morning")
    func zones() {
        let windows = NoticeTiming.windows(lastDay: day("2026-06-30"), issuedOn: day("2025-06-30"))
        // 08:00 of 1 July in Auckland is 22:00 of 30 June in Berlin: the credential still counts there.
        let early = at("2026-07-01", auckland, hour: 8)
        #expect(NoticeTiming.due(windows, at: early, person: auckland, rule: berlin).isEmpty)
        #expect(NoticeTiming.due(windows, at: berlin.start(of: day("2026-07-01")), person: auckland, rule: berlin) == [.expired])
        // 1 July has begun in Berlin, but in Honolulu it is still 30 June.
        let behind = at("2026-07-01", berlin, hour: 4)
        #expect(NoticeTiming.due(windows, at: behind, person: honolulu, rule: berlin) == [.expiring7])
        #expect(NoticeTiming.due(windows, at: at("2026-07-01", honolulu, hour: 8), person: honolulu, rule: berlin) == [.expired])
    }

    @Test("on the days the clock is changed it is still 08:00 on the wall")
    func clockChange() {
        for change in ["2026-03-29", "2026-10-25"] {
            #expect(NoticeTiming.isOpen(at: at(change, berlin, hour: 8), for: berlin))
            #expect(!NoticeTiming.isOpen(at: at(change, berlin, hour: 8).adding(seconds: -1), for: berlin))
        }
    }

    @Test("hour by hour over 200 days each stage of an expiry is due on some hour and never two at once", arguments: [
        "Europe/Berlin", "Pacific/Auckland", "Pacific/Honolulu", "Asia/Kathmandu", "America/St_Johns",
    ])
    func everyHour(zone: String) {
        let person = Zone(zone)!
        let windows = NoticeTiming.windows(lastDay: day("2026-10-31"), issuedOn: day("2025-10-31"))
        var seen: [NoticeKind] = []
        let start = berlin.start(of: day("2026-07-01"))
        for hour in 0..<(200 * 24) {
            let due = NoticeTiming.due(windows, at: start.adding(seconds: hour * 3600), person: person, rule: berlin)
            #expect(due.count <= 1)
            if let kind = due.first, seen.last != kind { seen.append(kind) }
        }
        #expect(seen == [.expiring90, .expiring30, .expiring7, .expired])
    }
}
