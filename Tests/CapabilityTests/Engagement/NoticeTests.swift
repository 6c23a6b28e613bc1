import App
import HTTPTypes
import Certification
import Engagement
import Foundation
import HTML
import Kernel
import Ledger
import Mail
import People
import Store
import Support
import Testing
import Web

@Suite("Notices")
struct NoticeTests {
    private func kinds(_ bench: HouseBench, _ person: PersonID) async throws -> [NoticeKind] {
        let vendor = bench.vendor
        return try await bench.read { try NoticeStore.list(person: person, vendor: vendor, limit: 100, offset: 0, $0) }.map(\.kind).reversed()
    }
    private func mails(_ bench: HouseBench, to person: PersonID) async throws -> [OutboxMail] {
        let vendor = bench.vendor
        return try await bench.read { tx in
            let address = try #require(try Persons.find(person, vendor: vendor, tx)).email
            return try Outbox.recent(vendor: vendor, limit: 500, tx).filter { $0.recipient == address && $0.text.contains("/me/notices/") }.reversed()
        }
    }

    @Test("what is assigned is told once, by notice and mail, whatever runs again; a certification of two courses is one notice", arguments: EngineKind.allCases)
    func assigned(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind")
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let rep = try await bench.person("Rita Rep", at: partner, language: .de)
            let one = try await bench.course("Overview"), two = try await bench.course("Positioning")
            let certification = try await bench.certification("SALES", [one.course, two.course])
            try await bench.assign("certification", certification.value, to: [rep], due: "2026-04-30", by: admin)
            try await bench.work()
            try await bench.work()
            #expect(try await kinds(bench, rep) == [.assigned])
            let sent = try await mails(bench, to: rep)
            #expect(sent.count == 1)
            #expect(sent.first?.subject == "Neu für Sie: SALES Profi")
            #expect(sent.first?.text.contains("30. April 2026") == true)
            // A second assignment is a second notice; one's own choice is none.
            try await bench.assign("course", two.course.value, to: [rep], by: admin)
            let other = try await bench.person("Olaf Own", at: partner)
            try await bench.enrol(other, one.course)
            try await bench.work()
            #expect(try await kinds(bench, rep) == [.assigned, .assigned])
            #expect(try await kinds(bench, other).isEmpty)
        }
    }

    @Test("hour by hour: due in a week and overdue come once each, in the person's own morning", arguments: EngineKind.allCases)
    func due(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let zone = Zone("America/New_York")!
            let partner = try await bench.organization("Northwind")
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let rep = try await bench.person("Rita Rep", at: partner, zone: zone)
            let done = try await bench.person("Dora Done", at: partner)
            let course = try await bench.course("Launch")
            try await bench.assign("course", course.course.value, to: [rep, done], due: "2026-03-31", by: admin)
            try await bench.learn(done, course)
            bench.at("2026-03-23", hour: 0)
            for _ in 0..<(12 * 24 / 2) {
                bench.clock.advance(seconds: 7200)
                try await bench.house.work()
            }
            try await bench.work()
            #expect(try await kinds(bench, rep) == [.assigned, .dueSoon, .overdue])
            #expect(try await kinds(bench, done) == [.assigned])
            let vendor = bench.vendor
            let notices = try await bench.read { try NoticeStore.list(person: rep, vendor: vendor, limit: 10, offset: 0, $0) }
            for notice in notices where notice.kind != .assigned { #expect(NoticeTiming.isOpen(at: notice.createdAt, for: zone)) }
            #expect(zone.day(at: notices[1].createdAt) == Day(iso: "2026-03-24"))
            #expect(zone.day(at: notices[0].createdAt) == Day(iso: "2026-04-01"))
        }
    }

    @Test("a credential's life: certified, three reminders, expired, each once; renewed it is told anew", arguments: EngineKind.allCases)
    func expiry(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            bench.at("2026-02-01")
            let partner = try await bench.organization("Northwind")
            let rep = try await bench.person("Rita Rep", at: partner)
            let leaver = try await bench.person("Lea Leaver", at: partner)
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            bench.at("2026-02-28")
            try await bench.learn(rep, course)
            try await bench.learn(leaver, course)
            try await bench.work()
            try await bench.leave(leaver, partner, lastDay: Day(iso: "2026-06-30")!)
            for day in ["2026-11-29", "2026-11-30", "2026-12-15", "2027-01-29", "2027-02-21", "2027-02-28", "2027-03-01", "2027-03-02"] {
                bench.at(day, hour: 9)
                try await bench.work()
            }
            #expect(try await kinds(bench, rep) == [.certified, .expiring90, .expiring30, .expiring7, .expired])
            #expect(try await kinds(bench, leaver) == [.certified])
            #expect(try await mails(bench, to: rep).count == 5)
            try await bench.learn(rep, course)
            try await bench.work()
            #expect(try await kinds(bench, rep).last == .certified)
        }
    }

    @Test("mail that was switched off is not sent, the notice stays; mandatory mail cannot be switched off; the choice is in the ledger", arguments: EngineKind.allCases)
    func preferences(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind")
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let rep = try await bench.person("Rita Rep", at: partner)
            let course = try await bench.course("Overview")
            let saved = try await bench.post("/me/mail", [("mail", "overdue"), ("mail", "certified")], as: rep)
            #expect(saved.status == 303)
            #expect(try await bench.post("/me/mail", [("mail", "nonsense")], as: rep).status == 422)
            let page = try await bench.get("/me/mail", as: rep)
            #expect(page.status == 200)
            #expect(page.text.contains(#"value="overdue""#))
            try await bench.assign("course", course.course.value, to: [rep], by: admin)
            try await bench.work()
            #expect(try await kinds(bench, rep) == [.assigned])
            #expect(try await mails(bench, to: rep).isEmpty)
            let vendor = bench.vendor
            let (off, events) = try await bench.read { tx in
                (try NoticeStore.off(person: rep, vendor: vendor, tx),
                 try tx.count("SELECT count(*) FROM ledger_event WHERE vendor_id = \(vendor) AND kind = \(MailPreferenceChanged.kind)"))
            }
            #expect(off == [.assigned, .due, .expiring, .work, .reminded, .standing])
            #expect(events == 6)
        }
    }

    @Test("the signed address stops one kind of mail without signing in; looking at it changes nothing, a forged one does nothing", arguments: EngineKind.allCases)
    func unsubscribe(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), vendor = bench.vendor
            let rep = try await bench.person("Rita Rep", at: partner), other = try await bench.person("Olaf Other", at: partner)
            let secret = try await bench.write { try NoticeStore.unsubscribeSecret($0) }
            #expect(try await bench.write { try NoticeStore.unsubscribeSecret($0) } == secret)
            let token = UnsubscribeToken(person: rep, topic: .due).text(vendor: vendor, secret: secret)
            func off(_ person: PersonID) async throws -> Set<NoticeTopic> { try await bench.read { try NoticeStore.off(person: person, vendor: vendor, $0) } }
            #expect(try await bench.get("/unsubscribe/\(token)").status == 200)
            #expect(try await off(rep).isEmpty)
            #expect(try await bench.post("/unsubscribe/\(token)").status == 200)
            #expect(try await off(rep) == [.due])
            #expect(try await bench.post("/unsubscribe/\(token)").status == 200)
            let forged = token.replacing(rep.value, with: other.value)
            #expect(try await bench.post("/unsubscribe/\(forged)").status == 404)
            #expect(try await bench.post("/unsubscribe/\(token.replacing(".due.", with: ".overdue."))").status == 404)
            #expect(try await off(other).isEmpty)
            #expect(UnsubscribeToken(token, vendor: VendorID(other.value), secret: secret) == nil)
            #expect(UnsubscribeToken(token, vendor: vendor, secret: secret) == UnsubscribeToken(person: rep, topic: .due))
        }
    }

    @Test("the button leads to the very activity to go on with; somebody else's notice is not there", arguments: EngineKind.allCases)
    func open(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), vendor = bench.vendor
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let rep = try await bench.person("Rita Rep", at: partner), other = try await bench.person("Olaf Other", at: partner)
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            try await bench.assign("course", course.course.value, to: [rep], by: admin)
            try await bench.work()
            let list = try await bench.get("/me/notices", as: rep)
            #expect(list.status == 200)
            #expect(list.text.contains("New for you: Overview"))
            let notice = try #require(try await bench.read { try NoticeStore.list(person: rep, vendor: vendor, limit: 1, offset: 0, $0) }.first)
            #expect(try await bench.get("/me/notices/\(notice.id)", as: other).status == 404)
            let answer = try await bench.get("/me/notices/\(notice.id)", as: rep)
            #expect(answer.status == 303)
            #expect(answer.headers[.location]?.contains(course.activity.value) == true)
            #expect(try await bench.read { try NoticeStore.counts(person: rep, vendor: vendor, $0).unread } == 0)
            bench.clock.advance(seconds: 60)
            try await bench.learn(rep, course)
            try await bench.work()
            let certified = try #require(try await bench.read { try NoticeStore.list(person: rep, vendor: vendor, limit: 1, offset: 0, $0) }.first)
            #expect(certified.kind == .certified)
            #expect(try await bench.get("/me/notices/\(certified.id)", as: rep).headers[.location]?.hasPrefix("/credentials/") == true)
            let json = try await bench.get("/api/v1/me/notices", as: rep)
            #expect(json.status == 200)
            #expect(json.text.contains(#""unread":0"#))
            #expect(try await bench.post("/me/notices/read", as: rep).status == 303)
        }
    }

    @Test("every kind of notice and its mail is wholly in the tables", arguments: NoticeKind.allCases)
    func pseudo(kind: NoticeKind) {
        let t = Localizer(locale: .pseudo)
        for day in [nil, Day(iso: "2026-02-28")] {
            let words = NoticeText(kind, NoticeDetails(title: ["en": "7"], day: day), t)
            for text in [words.title, words.text, words.button] {
                #expect(text.hasPrefix("⟦") && text.hasSuffix("⟧"))
                #expect(!text.unicodeScalars.contains { ("a"..."z").contains($0) }, "\(text)")
            }
        }
    }
}
