import App
import Assessment
import Certification
import Chronicle
import Courses
import Foundation
import HTML
import JSON
import Kernel
import Learning
import Ledger
import Logging
import Mail
import Packages
import People
import Records
import Scoring
import Store
import Support
import Testing
import Web

@Suite("Laurel's own outcomes")
struct ChronicleOutcomeTests {
    @Test("an exam is told with each answer as an interaction; answers are the vendor's alone", arguments: EngineKind.allCases)
    func exam(engine: EngineKind) async throws {
        let house = try await AssessmentHouse.make(engine), course = try await house.exam(), path = try await house.start(course)
        try await house.answerAll(path)
        house.clock.set(house.clock.now.adding(seconds: 754))
        #expect(try await house.post(path + "/hand-in", as: "learner").status == 303)
        for _ in 0..<4 { try await house.house.work() }
        let ground = house.house.ground
        let whole = try await StatementReader.make(ground, house.client, host: "test", vendor: house.vendor)
        let north = try await StatementReader.make(ground, house.client, host: "test", vendor: house.vendor, at: house.organizations["north"]!)
        let all = try await whole.statements(), exam = "http://test/ns/activities/\(course.activity)"
        #expect(all.map(\.verb) == ["registered", "launched", "attempted"] + Array(repeating: "answered", count: 6) + ["passed", "completed"])
        #expect(try await north.statements().map(\.verb) == ["registered", "launched", "attempted", "passed", "completed"])
        #expect(try await north.statements([("activity", exam), ("related_activities", "true")]).allSatisfy { $0.verb != "answered" })
        let passed = all[9]
        #expect(passed.object == exam && passed.type == "http://adlnet.gov/expapi/activities/assessment" && passed.result?["duration"]?.string == "PT12M34S")
        #expect(passed.result?["success"] == .bool(true) && passed.result?["score"]?["scaled"] == .int(1) && passed.result?["score"]?["raw"] == .int(7) && passed.result?["score"]?["max"] == .int(7))
        #expect(passed.context("urn:laurel:extension:attempt") == .int(1))

        let answers = Dictionary(uniqueKeysWithValues: all.filter { $0.verb == "answered" }.map { ($0.object.split(separator: "/").last.map(String.init) ?? "", $0) })
        let expected = ["one": ("choice", "beta", "beta"), "many": ("choice", "a[,]c", "a[,]c"), "truth": ("true-false", "true", "true"), "number": ("numeric", "12.5[:]12.5", "12.5"),
                        "match": ("matching", "l1[.]r1[,]l2[.]r2", "l1[.]r1[,]l2[.]r2"), "order": ("sequencing", "s1[,]s2[,]s3", "s1[,]s2[,]s3")]
        for (question, form) in expected {
            let told = answers[question], definition = told?.json["object"]?["definition"]
            #expect(definition?["interactionType"]?.string == form.0 && definition?["correctResponsesPattern"] == .array([.string(form.1)]), "\(question)")
            #expect(told?.result?["response"]?.string == form.2 && told?.result?["success"] == .bool(true), "\(question)")
            #expect(told?.type == "http://adlnet.gov/expapi/activities/cmi.interaction" && told?.activities("parent") == [exam], "\(question)")
        }
        if case .array(let choices)? = answers["one"]?.json["object"]?["definition"]?["choices"] {
            #expect(choices.compactMap { $0["id"]?.string } == ["alpha", "beta", "gamma"] && choices[0]["description"]?["en"]?.string == "Option alpha")
        } else { Issue.record("no choices") }
        await house.close()
    }

    @Test("a credential is told as earned, renewed, expired, suspended, held again and revoked, under the organization of its award", arguments: EngineKind.allCases)
    func credential(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), south = try await bench.organization("South"), ada = try await bench.person("Ada", at: north), vendor = bench.vendor, ledger = bench.ledger
            let made = try await bench.course("Positioning", kind: "lesson"), certification = try await bench.certification("POS", [made.course])
            try await bench.learn(ada, made)
            bench.at("2027-01-10")
            try await bench.learn(ada, made)
            try await bench.work()
            bench.at("2028-06-01")
            try await bench.work()
            let scope = bench.access.operator(vendor: vendor, RevokeCredentials.self)
            let id = try await bench.read { tx in try CredentialStore.find(certification, of: ada, vendor: vendor, tx)!.id }
            for act in [ChangeCredentialStatus.Act.suspend, .reinstate, .revoke] {
                try await bench.write { tx in _ = try ChangeCredentialStatus(ledger: ledger)(scope, id, act, reason: "Asked to", tx) }
            }
            try await bench.work()
            let a = try await StatementReader.make(bench, at: north), b = try await StatementReader.make(bench, at: south)
            let all = try await a.statements([("activity", "http://acme.test/ns/certifications/\(certification)")])
            #expect(all.map(\.verb) == ["earned", "renewed", "expired", "withheld", "reinstated", "revoked"])
            #expect(all[0].json["object"]?["definition"]?["name"]?["de"]?.string == "POS Profi" && all[0].context("urn:laurel:extension:valid-through")?.string == "2027-03-02")
            #expect(Set(all.map { $0.context("urn:laurel:extension:credential-number")?.string ?? "" }).count == 1)
            #expect(all.allSatisfy { $0.json["actor"]?["account"]?["name"]?.string == ada.value })
            let words = try await a.statements().map(\.json.text).joined()
            #expect(!words.contains("Asked to"))
            #expect(try await b.statements().isEmpty)
        }
    }

    @Test("a package's sessions are told as left and finished, and its completion with the score", arguments: EngineKind.allCases)
    func package(engine: EngineKind) async throws {
        let played = try await PackagesHouse.make(engine), play = try await played.play("good/single"), player = try await played.player(play)
        func set(_ element: String, _ value: String) -> String { "[\"set\",\"cmi.\(element)\",\"\(value)\"]" }
        _ = try await player.start(session: "session-one")
        _ = try await player.commit(session: "session-one", [(1, ["[\"begin\"]", set("core.lesson_status", "incomplete"), "[\"finish\"]"].joined(separator: ","))])
        played.clock.advance(seconds: 60)
        _ = try await player.start(session: "session-two", device: "device-2")
        _ = try await player.commit(session: "session-two", [(1, ["[\"begin\"]", set("core.score.raw", "85"), set("core.lesson_status", "passed"), "[\"finish\"]"].joined(separator: ","))])
        let house = try House.build(.init(
            store: played.ground.store, blobs: played.ground.blobs, ledger: Ledger(), access: played.ground.access, sites: played.ground.sites, assets: AssetFolder(),
            mail: MailSetup(transport: nil, from: EmailAddress("vendor@example.test")!), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        for _ in 0..<4 { try await house.work() }
        let reader = try await StatementReader.make(house.ground, HouseClient(house.portalRouter()), host: "test", vendor: played.vendor)
        let all = try await reader.statements()
        #expect(all.map(\.verb) == ["registered", "launched", "suspended", "passed", "completed", "terminated"])
        #expect(all[2].result?["completion"] == .bool(false) && all[5].result?["success"] == .bool(true))
        #expect(all[3].result?["score"]?["scaled"] == .double(0.85) && all[5].result?["score"]?["scaled"] == .double(0.85) && all[3].type == "http://adlnet.gov/expapi/activities/module")
        #expect(all[2].object == "http://test/ns/activities/\(play.activity)" && Set(all.map(\.registration)).count == 1)
        await played.close()
    }
}
