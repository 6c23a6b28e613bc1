import App
import Chronicle
import Courses
import Foundation
import HTML
import HTTPTypes
import JSON
import Kernel
import Learning
import Ledger
import People
import Records
import Store
import Support
import Testing
import Web

@Suite("Laurel's own learning")
struct ChronicleLearningTests {
    private let origin = "http://acme.test"

    @Test("a course is told from enrolment to completion and found by agent, activity, registration and verb", arguments: EngineKind.allCases)
    func course(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), ada = try await bench.person("Ada", at: north), bo = try await bench.person("Bo", at: north)
            let made = try await bench.course("Positioning", kind: "lesson")
            try await bench.learn(ada, made)
            try await bench.enrol(bo, made.course)
            try await bench.work()
            let reader = try await StatementReader.make(bench), all = try await reader.statements()
            #expect(all.map(\.verb) == ["registered", "launched", "passed", "completed", "registered"])
            let course = "\(origin)/ns/courses/\(made.course)", activity = "\(origin)/ns/activities/\(made.activity)"
            #expect(all.prefix(4).map(\.object) == [course, course, activity, course])
            #expect(Set(all.prefix(4).map(\.registration)).count == 1 && all[4].registration != all[0].registration)
            let passed = all[2].json
            #expect(passed["actor"]?["account"]?["name"]?.string == ada.value && passed["actor"]?["account"]?["homePage"]?.string == origin && passed["actor"]?["name"] == nil)
            #expect(passed["object"]?["definition"]?["name"]?["en"]?.string == "Lesson" && all[2].type == "http://adlnet.gov/expapi/activities/lesson")
            #expect(passed["verb"]?["display"]?["en"]?.string == "passed" && passed["verb"]?["display"]?["de"]?.string == "bestanden")
            #expect(passed["context"]?["platform"]?.string == "Laurel" && passed["context"]?["language"]?.string == "en" && passed["context"]?["revision"]?.string == "1")
            #expect(all[2].activities("parent") == [course] && all[2].activities("category") == ["urn:laurel:profile:learning"])
            #expect(all[2].result?["success"] == .bool(true) && all[2].result?["completion"] == .bool(true))
            #expect(passed["authority"]?["account"]?["name"]?.string == "laurel" && passed["timestamp"]?.string == HouseBench.start.iso)

            func ids(_ query: [(String, String)]) async throws -> [String] { try await reader.statements(query).map(\.id) }
            #expect(try await ids([("agent", account(ada, at: origin))]) == all.prefix(4).map(\.id))
            #expect(try await ids([("agent", account(bo, at: origin))]) == [all[4].id])
            #expect(try await ids([("activity", course)]) == [0, 1, 3, 4].map { all[$0].id })
            #expect(try await ids([("activity", course), ("related_activities", "true")]) == all.map(\.id))
            #expect(try await ids([("registration", all[0].registration)]) == all.prefix(4).map(\.id))
            #expect(try await ids([("verb", "http://adlnet.gov/expapi/verbs/registered")]) == [all[0].id, all[4].id])
            #expect(try await ids([("verb", "http://adlnet.gov/expapi/verbs/completed"), ("activity", course)]) == [all[3].id])
            // Anybody may refer to them, and the vendor voids them, as any other.
            #expect(try await reader.send(.post, "/statements", #"{"actor":{"mbox":"mailto:x@example.test"},"verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},"object":{"objectType":"StatementRef","id":"\#(all[1].id)"}}"#).status == 200)
            #expect(try await ids([("agent", account(ada, at: origin))]).count == 3 + 1)
        }
    }

    @Test("going through the ledger again doubles nothing and adds what is missing, in batches", arguments: EngineKind.allCases)
    func replay(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), made = try await bench.course("Positioning", kind: "lesson")
            for number in 1...30 { try await bench.learn(try await bench.person("Person \(number)", at: north), made) }
            try await bench.work()
            let reader = try await StatementReader.make(bench), first = try await reader.statements()
            #expect(first.count == 120 && Set(first.map(\.id)).count == 120)
            let place = try await bench.read { [vendor = bench.vendor] tx in try ChronicleStore.find(vendor, tx) }
            #expect(place?.statements == 120 && place?.skipped == 0)
            let isBehind = try await bench.read { [vendor = bench.vendor] tx in try ChronicleStore.isBehind(place?.position ?? 0, vendor: vendor, tx) }
            #expect(!isBehind)
            // As if the place had been lost, and once more by the button.
            try await bench.write { [vendor = bench.vendor] tx in try tx.execute("DELETE FROM chronicle WHERE vendor_id = \(vendor)") }
            let admin = try await bench.person("Vera", at: bench.headquarters, [.vendorAdmin])
            #expect(try await bench.post("/settings/records/learning", as: admin).status == 303)
            try await bench.work()
            #expect(try await reader.statements().map(\.id) == first.map(\.id))
            try await bench.learn(try await bench.person("Late", at: north), made)
            try await bench.work()
            #expect(try await reader.statements().count == 124)
            let page = try await bench.get("/settings/records", as: admin)
            #expect(page.text.contains("Up to date") && page.text.contains("Go through the ledger again"))
        }
    }

    @Test("an organization reads what was learned under it; another one, another vendor and a later employer do not", arguments: EngineKind.allCases)
    func isolation(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), south = try await bench.organization("South")
            let ada = try await bench.person("Ada", at: north), made = try await bench.course("Positioning", kind: "lesson")
            try await bench.learn(ada, made)
            // Told only after she has moved: it is North's all the same.
            try await bench.leave(ada, north, lastDay: bench.today)
            bench.at("2026-03-04")
            try await bench.join(ada, south, from: bench.today)
            let second = try await bench.course("Pricing", kind: "lesson")
            try await bench.learn(ada, second, under: south)
            try await bench.work()
            let a = try await StatementReader.make(bench, at: north), b = try await StatementReader.make(bench, at: south), whole = try await StatementReader.make(bench)
            #expect(Set(try await a.statements().map(\.object)) == ["\(origin)/ns/courses/\(made.course)", "\(origin)/ns/activities/\(made.activity)"])
            #expect(Set(try await b.statements().map(\.object)) == ["\(origin)/ns/courses/\(second.course)", "\(origin)/ns/activities/\(second.activity)"])
            #expect(try await whole.statements([("agent", account(ada, at: origin))]).count == 8)
            let foreign = try await a.statements()[0].id
            #expect(try await b.send(.get, "/statements?statementId=\(foreign)").status == 404)
            #expect(try await whole.send(.get, "/statements?statementId=\(foreign)").status == 200)
            for query in [[("agent", account(ada, at: origin))], [("activity", "\(origin)/ns/courses/\(made.course)"), ("related_activities", "true")]] {
                #expect(Set(try await b.statements(query).map(\.id)).isDisjoint(with: try await a.statements().map(\.id)))
            }
            let other = try await CreateVendor(name: "Other", slug: "other", zone: .utc, language: .en, country: "DE", hosts: ["other.test"]).perform(bench.store, ledger: bench.ledger)
            bench.clock.set(bench.clock.now.adding(seconds: 60))
            try await bench.work()
            let stranger = try await StatementReader.make(bench.house.ground, bench.client, host: "other.test", vendor: other.vendor)
            #expect(try await stranger.statements().isEmpty)
        }
    }

    @Test("who is erased stands as a nameless account, in what was told before and in what is told after", arguments: EngineKind.allCases)
    func erasure(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), ada = try await bench.person("Ada", at: north), bo = try await bench.person("Bo", at: north)
            let made = try await bench.course("Positioning", kind: "lesson"), vendor = bench.vendor, ledger = bench.ledger
            try await bench.learn(ada, made)
            try await bench.work()
            try await bench.learn(bo, made)
            for person in [ada, bo] {
                try await bench.write { tx in try ErasePerson(person: person).perform(language: .en, zone: .utc, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx) }
            }
            try await bench.work()
            let reader = try await StatementReader.make(bench), all = try await reader.statements()
            #expect(all.count == 8)
            for told in all { #expect(told.json["actor"]?["account"]?["homePage"]?.string == "urn:laurel:erased", "\(told.verb)") }
            for person in [ada, bo] {
                #expect(try await reader.statements([("agent", account(person, at: origin))]).isEmpty)
                #expect(try await reader.statements([("agent", account(person, at: "urn:laurel:erased"))]).count == 4)
            }
            // A replay finds them as they are.
            try await bench.write { tx in try tx.execute("UPDATE chronicle SET position = 0 WHERE vendor_id = \(vendor)") }
            bench.clock.set(bench.clock.now.adding(seconds: 60))
            try await bench.work()
            #expect(try await reader.statements().map(\.id) == all.map(\.id))
        }
    }

    @Test("a video is told by the video profile, with what was really played", arguments: EngineKind.allCases)
    func video(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), ada = try await bench.person("Ada", at: north), made = try await bench.course("Demo", kind: "video"), id = try await bench.enrol(ada, made.course)
            let vendor = bench.vendor, ledger = bench.ledger
            try await bench.write { tx in
                let (enrolment, _) = try Progress.access(id, made.activity, person: ada, vendor: vendor, tx)
                try Progress.report(ProgressReport(sharePermille: 300, addedSeconds: 20), enrolment, made.activity, vendor: vendor, tx)
            }
            bench.clock.set(bench.clock.now.adding(seconds: 90))
            try await bench.write { tx in
                let (enrolment, part) = try Progress.access(id, made.activity, person: ada, vendor: vendor, tx)
                let evidence = #"{"length":60000,"played":[[0,30500],[32000,60000]],"position":60000,"watchedPercent":97}"#
                try Progress.complete(Outcome(assurance: .selfReported, evidence: evidence), enrolment, part, by: Actor(kind: .person, id: ada.value), vendor: vendor, ledger: ledger, tx)
            }
            try await bench.work()
            let all = try await StatementReader.make(bench).statements(), profile = "https://w3id.org/xapi/video", extensions = profile + "/extensions/"
            #expect(all.map(\.verb) == ["registered", "launched", "initialized", "completed", "completed"])
            let opened = all[2], watched = all[3]
            #expect(opened.json["timestamp"]?.string == HouseBench.start.iso && watched.json["timestamp"]?.string == HouseBench.start.adding(seconds: 90).iso)
            for told in [opened, watched] {
                #expect(told.type == profile + "/activity-type/video" && told.activities("category").contains(profile))
                #expect(told.context(extensions + "length") == .int(60) && told.context(extensions + "session-id")?.string?.count == 36)
            }
            let result = watched.result?["extensions"]
            #expect(result?[extensions + "played-segments"]?.string == "0[.]30.5[,]32[.]60" && result?[extensions + "time"] == .int(60) && result?[extensions + "progress"] == .double(0.97))
            #expect(watched.result?["completion"] == .bool(true) && watched.result?["duration"]?.string == "PT20S")
        }
    }
}
