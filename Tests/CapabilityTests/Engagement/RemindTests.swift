import App
import Assessment
import Certification
import Engagement
import Foundation
import HTTPTypes
import Kernel
import Ledger
import Mail
import People
import Store
import Support
import Testing
import Web

@Suite("Reminders and judged work")
struct RemindTests {
    private func notices(_ bench: HouseBench, _ person: PersonID) async throws -> [Notice] {
        let vendor = bench.vendor
        return try await bench.read { try NoticeStore.list(person: person, vendor: vendor, limit: 100, offset: 0, $0) }
    }
    private func mails(_ bench: HouseBench) async throws -> Int {
        let vendor = bench.vendor
        return try await bench.read { try Outbox.recent(vendor: vendor, limit: 500, $0).count { $0.text.contains("/me/notices/") } }
    }

    @Test("who may assign reminds people of what is open, once a day whoever presses; of nothing open, beyond reach or unseen nobody is told", arguments: EngineKind.allCases)
    func remind(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let northwind = try await bench.organization("Northwind"), southsea = try await bench.organization("Southsea")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let nora = try await bench.person("Nora Northwind", at: northwind, [.partnerAdmin], jobRoles: ["management"])
            let sven = try await bench.person("Sven Southsea", at: southsea, [.partnerAdmin], jobRoles: ["management"])
            let rita = try await bench.person("Rita Rep", at: northwind), idle = try await bench.person("Ida Idle", at: northwind)
            let course = try await bench.course("Overview"), certification = try await bench.certification("SALES", [course.course])
            try await bench.assign("certification", certification.value, to: [rita], due: "2026-05-01", by: vera)
            try await bench.work()
            let before = try await mails(bench)
            func remind(_ people: [PersonID], as person: PersonID, of item: String? = nil) async throws -> HouseClient.Answer {
                try await bench.post("/remind", [("item", item ?? "certification:\(certification.value)"), ("back", "/board")] + people.map { ("person", $0.value) }, as: person)
            }
            bench.clock.advance(seconds: 60)
            #expect(try await remind([rita], as: sven).status == 404)
            #expect(try await remind([rita], as: rita).status == 403)
            #expect(try await remind([rita], as: nora, of: "certification:nonsense").status == 404)
            let first = try await remind([rita, idle], as: nora)
            #expect(first.status == 303 && first.headers[.location]?.hasPrefix("/board") == true)
            // The vendor presses on the same day: nobody is told twice.
            #expect(try await remind([rita], as: vera).status == 303)
            #expect(try await remind([rita], as: nora).status == 303)
            try await bench.work()
            #expect(try await notices(bench, rita).map(\.kind) == [.reminded, .assigned])
            #expect(try await notices(bench, idle).isEmpty)
            #expect(try await mails(bench) == before + 1)
            let page = try await bench.get("/me/notices", as: rita)
            #expect(page.text.contains("Northwind reminds you of SALES Professional. It is due by 1 May 2026."))
            let notice = try #require(try await notices(bench, rita).first)
            #expect(try await bench.get("/me/notices/\(notice.id)", as: rita).headers[.location]?.contains(course.activity.value) == true)
            let vendor = bench.vendor
            let events = try await bench.read { try $0.count("SELECT count(*) FROM ledger_event WHERE vendor_id = \(vendor) AND kind = \(LearnerReminded.kind)") }
            #expect(events == 1)
            bench.at("2026-03-03")
            #expect(try await remind([rita], as: vera).status == 303)
            #expect(try await notices(bench, rita).count == 3)
            // Once certified there is nothing to remind of, until it ends soon: then the button renews.
            try await bench.learn(rita, course)
            bench.at("2026-03-04")
            #expect(try await remind([rita], as: vera).status == 303)
            #expect(try await notices(bench, rita).count { $0.kind == .reminded } == 2)
            bench.at("2027-02-20")
            #expect(try await remind([rita], as: vera).status == 303)
            #expect(try await notices(bench, rita).count { $0.kind == .reminded } == 3)
        }
    }

    @Test("the board and the report offer the reminder to whoever may send it, with the number of people it reaches", arguments: EngineKind.allCases)
    func offered(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let northwind = try await bench.organization("Northwind")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let aude = try await bench.person("Aude Auditor", at: bench.headquarters, [.auditor])
            let nora = try await bench.person("Nora Northwind", at: northwind, [.partnerAdmin], jobRoles: ["management"])
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            for name in ["Rita Rep", "Olaf Open"] { try await bench.learn(try await bench.person(name, at: northwind), course, completes: false) }
            _ = try await bench.person("Ida Idle", at: northwind)
            try await bench.work()
            let report = "/reports/organizations/\(northwind.value)"
            for reader in [vera, nora] { #expect(try await bench.get(report, as: reader).text.contains("Remind 2 people")) }
            #expect(try await !bench.get(report, as: aude).text.contains("Remind"))
            #expect(try await !bench.get(report + "?asOf=2026-03-01", as: vera).text.contains("Remind"))
            let board = try await bench.get("/board", as: nora)
            #expect(board.status == 200 && board.text.contains(#"action="/remind""#))
        }
    }

    @Test("work that was judged is told once: passed leads on, returned leads back to that very activity", arguments: EngineKind.allCases)
    func judged(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), vendor = bench.vendor, ledger = bench.ledger
            let rep = try await bench.person("Rita Rep", at: partner)
            let course = try await bench.course("Overview"), enrolment = try await bench.enrol(rep, course.course)
            for (submission, isPassed) in [("s1", false), ("s2", true)] {
                let event = try JSONDecoder().decode(WorkJudged.self, from: Data("""
                    {"submission": "\(submission)", "activity": "\(course.activity.value)", "course": "\(course.course.value)", "enrolment": "\(enrolment.value)",
                     "person": "\(rep.value)", "assessor": "a", "isPassed": \(isPassed), "marks": {}, "earned": "1", "possible": "2"}
                    """.utf8))
                try await bench.write { try ledger.append(event, by: HouseBench.operatorActor, $0) }
                try await bench.work()
                bench.clock.advance(seconds: 60)
            }
            try await bench.work()
            let told = try await notices(bench, rep)
            #expect(told.map(\.kind) == [.workPassed, .workReturned])
            let list = try await bench.get("/me/notices", as: rep)
            #expect(list.text.contains("Your work came back: Lesson") && list.text.contains("Your work passed: Lesson") && list.text.contains("Read the comments"))
            for notice in told {
                #expect(try await bench.get("/me/notices/\(notice.id)", as: rep).headers[.location]?.contains(course.activity.value) == true)
            }
            let sent = try await bench.read { try Outbox.recent(vendor: vendor, limit: 50, $0).filter { $0.subject.contains("Your work") } }
            #expect(sent.count == 2)
        }
    }

    @Test("what was due to be told long ago is shown with its own day, without mail, and as read when it is history", arguments: EngineKind.allCases)
    func late(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), vendor = bench.vendor
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let early = try await bench.person("Edna Early", at: partner), later = try await bench.person("Lars Later", at: partner)
            let prompt = try await bench.person("Pia Prompt", at: partner)
            let course = try await bench.course("Overview")
            // Nothing runs for weeks.
            for (day, person) in [("2026-03-02", early), ("2026-03-25", later), ("2026-04-09", prompt)] {
                bench.at(day)
                try await bench.assign("course", course.course.value, to: [person], by: admin)
            }
            bench.at("2026-04-10")
            try await bench.work()
            #expect(try await mails(bench) == 1)
            func unread(_ person: PersonID) async throws -> Int { try await bench.read { try NoticeStore.counts(person: person, vendor: vendor, $0).unread } }
            #expect(try await unread(early) == 0)
            #expect(try await unread(later) == 1)
            #expect(try await unread(prompt) == 1)
            #expect(try await notices(bench, early).map { Zone.utc.day(at: $0.createdAt).description } == ["2026-03-02"])
            #expect(try await notices(bench, prompt).map { Zone.utc.day(at: $0.createdAt).description } == ["2026-04-10"])
        }
    }
}
