import Kernel
import Testing

@Suite("Days, instants and zones")
struct TimeTests {
    @Test("every day from 1600 to 2400 survives its parts and its text")
    func roundTrip() throws {
        var day = try #require(Day(year: 1600, month: 1, day: 1))
        let end = try #require(Day(year: 2400, month: 12, day: 31))
        while day <= end {
            let (y, m, d) = day.parts
            #expect(Day(year: y, month: m, day: d) == day)
            #expect(Day(iso: day.description) == day)
            day = day.adding(days: 17)
        }
    }
    @Test("a day that does not exist is refused", arguments: ["2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "", "2026-01-01T00:00", "+026-01-01"])
    func refused(text: String) { #expect(Day(iso: text) == nil) }

    @Test("adding months keeps the day or takes the month's last", arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-12-15", 12, "2027-12-15"),
        ("2024-02-29", 12, "2025-02-28"), ("2026-03-31", -1, "2026-02-28"), ("2026-08-31", 6, "2027-02-28"),
    ])
    func months(from: String, count: Int, to: String) throws {
        #expect(try #require(Day(iso: from)).adding(months: count).description == to)
    }
    @Test("a Monday is 1 and a Sunday 7")
    func weekday() throws {
        #expect(try #require(Day(iso: "2026-11-23")).weekday == 1)
        #expect(try #require(Day(iso: "2026-11-29")).weekday == 7)
        #expect(try #require(Day(iso: "1969-12-31")).weekday == 3)
    }
    @Test("the day at an instant is the wall's day in the zone")
    func wall() throws {
        let auckland = try #require(Zone("Pacific/Auckland"))
        let instant = Zone.utc.start(of: try #require(Day(iso: "2026-06-30"))).adding(seconds: 23 * 3600 + 1800)
        #expect(Zone.utc.day(at: instant).description == "2026-06-30")
        #expect(auckland.day(at: instant).description == "2026-07-01")
    }
    @Test("start of day is the first instant of that day in every zone, through clock changes", arguments: [
        "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Cairo", "UTC",
    ])
    func startOfDay(identifier: String) throws {
        let zone = try #require(Zone(identifier))
        var day = try #require(Day(iso: "2010-01-01"))
        let end = try #require(Day(iso: "2030-12-31"))
        while day < end {
            let start = zone.start(of: day)
            // Samoa left out 30 December 2011: that day has no instant of its own.
            if !(identifier == "Pacific/Apia" && day.description == "2011-12-30") {
                #expect(zone.day(at: start) == day, "\(identifier) \(day)")
            }
            #expect(zone.day(at: Instant(milliseconds: start.milliseconds - 1)) < day, "\(identifier) \(day)")
            day = day.adding(days: 1)
        }
    }
    @Test("a skipped wall time gives the next valid instant, a repeated one the first")
    func clockChanges() throws {
        let berlin = try #require(Zone("Europe/Berlin"))
        let spring = berlin.instant(of: try #require(Day(iso: "2026-03-29")), secondOfDay: 2 * 3600 + 1800)
        #expect(spring.iso == "2026-03-29T01:00:00.000Z")
        let autumn = berlin.instant(of: try #require(Day(iso: "2026-10-25")), secondOfDay: 2 * 3600 + 1800)
        #expect(autumn.iso == "2026-10-25T00:30:00.000Z")
    }
    @Test("an unknown zone is refused")
    func unknownZone() { #expect(Zone("Mars/Olympus") == nil) }
}

@Suite("Ids and reach")
struct IdentityTests {
    @Test("a made id is a UUIDv7 that passes its own check and carries its time")
    func made() {
        let instant = Instant(milliseconds: 1_800_000_000_123)
        let text = IDSource.random.next(instant)
        #expect(ID<Never>(checking: text) != nil)
        let characters = Array(text)
        #expect(characters[14] == "7")
        #expect("89ab".contains(characters[19]))
        let time = text.filter { $0 != "-" }.prefix(12)
        #expect(Int64(time, radix: 16) == instant.milliseconds)
    }
    @Test("anything else is no id", arguments: ["", "x", "0190a8c0-0000-7000-8000-00000000000G", "0190A8C0-0000-7000-8000-000000000000", "0190a8c0000070008000000000000000", "' OR 1=1 --------------------------"])
    func refused(text: String) { #expect(ID<Never>(checking: text) == nil) }

    @Test("a union of reaches reaches what either does and nothing else")
    func union() {
        let a = OrganizationID("a"), b = OrganizationID("b"), c = OrganizationID("c")
        let both = Reach.organizations([b, a, a]).union(.organizations([b]))
        #expect(both.organizations == [a, b])
        #expect(both.contains(a) && both.contains(b) && !both.contains(c))
        #expect(Reach.nothing.isNothing && !Reach.everything.isNothing && !Reach.own(PersonID("p")).isNothing)
        #expect(!Reach.own(PersonID("p")).contains(a))
    }
}
