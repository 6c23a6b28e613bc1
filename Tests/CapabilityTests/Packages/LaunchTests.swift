import App
import CMI5
import Foundation
import HTTPTypes
import JSON
import Jobs
import Kernel
import Ledger
import Logging
@testable import Packages
import People
import Records
import Store
import Support
import Testing
import Web

@Suite("A cmi5 launch") struct LaunchTests {
    @Test("runs from the launch to the end, and each statement stands in its order", arguments: EngineKind.allCases)
    func whole(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        let page = try await house.get(played.path, as: "Jane")
        #expect(page.status == 200 && page.text.contains("data-course-player") && page.text.contains("https://pub.test/a"))
        #expect(try await house.completions().isEmpty)
        let content = try await LaunchedContent.begin(house, played.path)
        #expect(content.mode == "Normal" && !content.ownWindow && Set(content.query.keys) == ["endpoint", "fetch", "actor", "registration", "activityId"])
        #expect(content.query["endpoint"] == "http://\(content.host)/xapi/" && content.activity != "https://pub.test/a")
        #expect(JSONValue(parsing: content.actor)?["account"]?["name"]?.string == house.people["Jane"]!.value)
        let data = JSONValue(parsing: try await content.state(CMI5Name.launchData).body)
        #expect(data?["launchMode"]?.string == "Normal" && data?["masteryScore"] == .double(0.8) && data?["contextTemplate"]?["extensions"]?[CMI5Name.sessionID]?.string == content.session)
        let profile = try await content.send(.get, "/agents/profile?profileId=cmi5LearnerPreferences&agent=\(LaunchedContent.encoded(content.actor))")
        #expect(profile.status == 200 && profile.text.contains("\"languagePreference\":\"en\""))
        #expect(try await content.tell(CMI5Name.initialized).status == 200)
        #expect(try await content.state("bookmark", .put, "{\"page\":3}").status == 204)
        #expect(try await content.tell("https://pub.test/verbs/looked", defined: false).status == 200)
        house.clock.advance(seconds: 40)
        #expect(try await content.tell(CMI5Name.completed).status == 200)
        #expect(try await house.completions().isEmpty)
        #expect(try await content.tell(CMI5Name.passed, scaled: 0.9).status == 200)
        let done = try await house.completions()
        #expect(done.count == 1)
        #expect(try done[0].text("assurance") == "selfReported" && done[0].int("score_permille") == 900 && done[0].bool("passed"))
        let again = content.statement(CMI5Name.terminated)
        #expect(try await content.send(.post, "/statements", again).status == 200)
        #expect(try await house.verbs(content.registration) == ["launched*", "initialized", "looked", "completed", "passed", "satisfied*", "satisfied*", "terminated"])
        for late in [try await content.tell("https://pub.test/verbs/looked", defined: false), try await content.state("bookmark"), try await content.send(.post, "/statements", again)] {
            #expect(late.status == 403 && late.text.contains("9.3.8"))
        }
        let objects = try await house.rows { "SELECT s.body FROM xapi_statement s WHERE s.vendor_id = \($0) ORDER BY s.position" }.map { JSONValue(parsing: try $0.text("body")) }
            .filter { $0?["verb"]?["id"]?.string == CMI5Name.satisfied }.map { $0?["object"]?["definition"]?["type"]?.string }
        #expect(objects == [CMI5Name.blockType, CMI5Name.courseType])
        #expect(try await house.rows { "SELECT 1 AS one FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.playDigested'" }.count == 1)
        // What was completed and passed opens to be looked at again.
        let review = try await LaunchedContent.begin(house, played.path)
        #expect(review.mode == "Review" && review.activity == content.activity && review.registration == content.registration && review.session != content.session)
        #expect(try await review.state("bookmark").text == "{\"page\":3}")
        #expect(try await review.tell(CMI5Name.initialized).status == 200)
        let refused = try await review.tell(CMI5Name.completed)
        #expect(refused.status == 403 && refused.text.contains("Review") && refused.text.contains("10.0"))
        await house.close()
    }

    @Test("gives its token once, and never from another address", arguments: EngineKind.allCases)
    func fetch(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let content = try #require(try await LaunchedContent.launch(house, played.path).content)
        let address = try #require(URLComponents(string: content.query["fetch"]!))
        // One letter off, whichever letter the secret happens to end with.
        let wrong = try await house.content.send(.post, host: content.host, String(address.path.dropLast()) + (address.path.hasSuffix("q") ? "r" : "q"), headers: [:], body: [])
        #expect(wrong.status == 200 && wrong.members["error-code"] as? String == "2")
        #expect(try await house.content.send(.get, host: content.host, address.path, headers: [:]).status == 404)
        let first = try await content.fetch(), second = try await content.fetch()
        #expect(first.status == 200 && first.members["auth-token"] is String && first.headers[.contentType]?.hasPrefix("application/json") == true)
        #expect(second.status == 200 && second.members["error-code"] as? String == "1" && second.members["auth-token"] == nil)
        // A launch that was overtaken before it fetched gets nothing any more.
        let left = try #require(try await LaunchedContent.launch(house, played.path).content)
        _ = try await LaunchedContent.begin(house, played.path)
        #expect(try await left.fetch().members["error-code"] as? String == "1")
        await house.close()
    }

    /// What a unit may do wrong, and the section that its refusal names.
    static let mistakes: [(section: String, verb: String, change: @Sendable (inout [String: JSONValue]) -> Void)] = [
        ("6.3", CMI5Name.voided, { $0["object"] = .object(["objectType": .string("StatementRef"), "id": .string("11111111-1111-4111-8111-111111111111")]) }),
        ("9.2", CMI5Name.completed, { $0["actor"] = .object(["mbox": .string("mailto:jane@example.test")]) }),
        ("9.4", CMI5Name.completed, { $0["object"] = .object(["id": .string("https://pub.test/a")]) }),
        ("9.7", CMI5Name.completed, { $0["timestamp"] = nil }),
        ("9.3", CMI5Name.launched, { _ in }), ("7.1.3", "https://pub.test/verbs/looked", { _ in }), ("9.5.4.1", CMI5Name.terminated, { $0["result"] = nil }),
        ("9.5.3", CMI5Name.completed, { $0["result"] = .object(["duration": .string("PT1S")]) }),
        ("9.5.2", CMI5Name.passed, { $0["result"] = .object(["duration": .string("PT1S")]) }),
        ("9.6.1", CMI5Name.completed, { edit(&$0) { $0["registration"] = .string("11111111-1111-4111-8111-111111111111") } }),
        ("9.6.3.1", CMI5Name.completed, { edit(&$0) { $0["extensions"] = .object([CMI5Name.sessionID: .string("another")]) } }),
        ("9.6.2.3", CMI5Name.completed, { edit(&$0) { $0["contextActivities"] = .object(["category": .array([.object(["id": .string(CMI5Name.categoryCMI5)])])]) } }),
    ]
    private static func edit(_ one: inout [String: JSONValue], _ change: (inout [String: JSONValue]) -> Void) {
        guard case .object(var context)? = one["context"] else { return }
        change(&context)
        one["context"] = .object(context)
    }

    @Test("refuses what breaks cmi5 with 403 and the section, and keeps none of it", arguments: EngineKind.allCases)
    func refusals(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path)
        let early = try await content.tell(CMI5Name.completed)
        #expect(early.status == 403 && early.text.contains("9.3.2"))
        #expect(try await content.tell(CMI5Name.initialized).status == 200)
        let before = try await house.verbs(content.registration)
        for mistake in Self.mistakes {
            let answer = try await content.tell(mistake.verb, mistake.change)
            #expect(answer.status == 403 && answer.text.contains("section \(mistake.section))"), "\(mistake.verb) \(mistake.section): \(answer.status) \(answer.text)")
        }
        for (verb, scaled, section) in [(CMI5Name.passed, 0.5, "9.3.4"), (CMI5Name.failed, 0.9, "9.3.5")] {
            #expect(try await content.tell(verb, scaled: scaled).text.contains(section))
        }
        let unnamed = try await content.send(.post, "/statements", content.statement(CMI5Name.completed) { $0["id"] = nil })
        #expect(unnamed.status == 403 && unnamed.text.contains("9.1"))
        // One bad statement takes the good ones of its batch with it.
        let batch = "[\(content.statement(CMI5Name.completed)),\(content.statement(CMI5Name.initialized))]"
        #expect(try await content.send(.post, "/statements", batch).status == 403)
        #expect(try await house.verbs(content.registration) == before)
        // The same statement sent again is the same; another one of its id is a conflict.
        let id = UUID().uuidString.lowercased(), text = content.statement(CMI5Name.completed, id: id)
        #expect(try await content.send(.put, "/statements?statementId=\(id)", text).status == 204)
        #expect(try await content.send(.put, "/statements?statementId=\(id)", text).status == 204)
        #expect(try await content.send(.put, "/statements?statementId=\(id)", content.statement(CMI5Name.passed, id: id)).status == 409)
        #expect(try await content.tell(CMI5Name.completed).text.contains("9.3"))
        await house.close()
    }

    @Test("opens nothing that is not its own", arguments: EngineKind.allCases)
    func foreign(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let mine = try await house.play(zip: CourseFile.zip(CourseFile.plain)), theirs = try await house.play(zip: CourseFile.zip(CourseFile.plain), for: "Stranger")
        for (played, person) in [(mine, "Jane"), (theirs, "Stranger")] { _ = try await house.get(played.path, as: person) }
        let own = try await LaunchedContent.begin(house, mine.path), other = try await LaunchedContent.begin(house, theirs.path, as: "Stranger")
        let secret = UUID().uuidString.lowercased()
        #expect(try await other.send(.put, "/statements?statementId=\(secret)", other.statement(CMI5Name.initialized, id: secret)).status == 204)
        #expect(try await other.state("notes", .put, "{\"secret\":\"Quetzalia\"}").status == 204)
        let agent = LaunchedContent.encoded(other.actor), activity = LaunchedContent.encoded(other.activity)
        // Another registration's agent, registration, statement and profile are not its own.
        let asked: [(HTTPRequest.Method, String, String?)] = [
            (.get, "/statements?registration=\(other.registration)", nil), (.get, "/statements?statementId=\(secret)", nil),
            (.get, "/activities/state?activityId=\(activity)&agent=\(agent)&registration=\(other.registration)&stateId=notes", nil),
            (.get, "/activities/state?activityId=\(activity)&agent=\(agent)", nil), (.put, "/activities/state?activityId=\(activity)&agent=\(agent)&stateId=notes", "{}"),
            (.delete, "/activities/state?activityId=\(activity)&agent=\(agent)", nil), (.get, "/agents/profile?agent=\(agent)", nil),
            (.put, "/agents/profile?agent=\(agent)&profileId=cmi5LearnerPreferences", "{}"), (.get, "/agents?agent=\(agent)", nil),
            (.get, "/activities/profile?activityId=https%3A%2F%2Fpub.test%2Fnobody", nil), (.put, "/activities/profile?activityId=https%3A%2F%2Fpub.test%2Fnobody&profileId=p", "{}"),
            (.get, "/agents/profile?agent=\(LaunchedContent.encoded(own.actor))&profileId=other", nil),
        ]
        for (method, path, body) in asked {
            let answer = try await own.send(method, path, body)
            #expect([403, 404].contains(answer.status) && !answer.text.contains("Quetzalia"), "\(method) \(path): \(answer.status) \(answer.text)")
        }
        #expect(try await own.send(.get, "/statements").text.contains(secret) == false)
        #expect(try await own.send(.get, "/activities?activityId=https%3A%2F%2Fpub.test%2Fnobody").text.contains("definition") == false)
        #expect(try await own.state(CMI5Name.launchData, .put, "{}").status == 403)
        #expect(try await own.state(nil, .delete).status == 204)
        #expect(try await own.state(CMI5Name.launchData).status == 200)
        // A statement that refers to one of another registration would be found under its keys.
        #expect(try await own.tell(CMI5Name.initialized).status == 200)
        let referring = try await own.tell("https://pub.test/verbs/commented", defined: false) { $0["object"] = .object(["objectType": .string("StatementRef"), "id": .string(secret)]) }
        #expect(referring.status == 403)
        // A token of one launch is nothing on the origin of another, nor one that was changed, nor a credential of the vendor.
        let resources = ["/statements", "/activities/state?activityId=\(activity)&agent=\(agent)", "/activities/profile?activityId=\(activity)", "/agents/profile?agent=\(agent)", "/agents?agent=\(agent)",
                         "/activities?activityId=\(activity)"]
        var altered = own
        altered.authorization = "Basic " + Data("\(own.session):\(String(repeating: "a", count: 40))".utf8).base64EncodedString()
        var vendors = own, bearer = own, nobody = own
        let scope = house.ground.access.operator(vendor: house.vendor, ManageRecords.self), ledger = house.ground.ledger
        let made = try await house.ground.store.write(house.vendor) { tx in
            try RecordCredentials.create(scope, name: "Whole", scopes: [.all], organization: nil, lastDay: nil, today: Day(iso: "2026-12-01")!, zone: .utc, ledger: ledger, tx)
        }
        vendors.authorization = "Basic " + Data("\(made.key):\(made.secret)".utf8).base64EncodedString()
        bearer.authorization = "Bearer " + made.secret
        nobody.authorization = nil
        for path in resources {
            #expect(try await own.send(.get, path, host: other.host).status == 401)
            for stranger in [altered, vendors, bearer, nobody] {
                let answer = try await stranger.send(.get, path)
                #expect(answer.status == 401 && answer.headers[HTTPField.Name("WWW-Authenticate")!] == nil, "\(path): \(answer.status)")
            }
        }
        // The launch's token is nothing at the portal.
        #expect(try await house.portal.send(.get, host: "test", "/xapi/statements", headers: [.authorization: own.authorization!, LaunchedContent.version: "1.0.3"]).status == 404)
        await house.close()
    }

    @Test("counts once what many send at once", arguments: EngineKind.allCases)
    func race(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path)
        #expect(try await content.tell(CMI5Name.initialized).status == 200)
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<12 { group.addTask { try await content.tell(CMI5Name.completed).status } }
            var all: [Int] = []
            for try await status in group { all.append(status) }
            return all
        }
        #expect(answers.count { $0 == 200 } == 1, "\(answers)")
        #expect(answers.allSatisfy { [200, 403, 503].contains($0) }, "\(answers)")
        #expect(try await house.verbs(content.registration).filter { $0 == "completed" }.count == 1)
        await house.close()
    }

    @Test("ends when the sign-in runs out, and after two days in any case", arguments: EngineKind.allCases)
    func runsOut(_ engine: EngineKind) async throws {
        for setting in ["UPDATE session SET expires_at = 1 WHERE vendor_id = ", "UPDATE launch_session SET launched_at = launched_at - 172900000 WHERE vendor_id = "] as [StaticString] {
            let house = try await PackagesHouse.make(engine)
            let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
            _ = try await house.get(played.path, as: "Jane")
            let content = try await LaunchedContent.begin(house, played.path)
            #expect(try await content.state("s").status == 404)
            try await house.ground.store.write(house.vendor) { [vendor = house.vendor] tx in _ = try tx.execute(SQL(setting) + "\(vendor)") }
            #expect(try await content.state("s").status == 401)
            #expect(try await content.tell(CMI5Name.initialized).status == 401)
            await house.close()
        }
    }

    @Test("leaves no documents of a person who is erased", arguments: EngineKind.allCases)
    func erased(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path)
        #expect(try await content.state("s", .put, "{\"a\":1}").status == 204)
        func kept() async throws -> [Int] {
            try await house.ground.store.read(house.vendor) { [vendor = house.vendor] tx in
                [try tx.count("SELECT count(*) AS n FROM xapi_document d WHERE d.vendor_id = \(vendor)"), try tx.count("SELECT count(*) AS n FROM xapi_document_version d WHERE d.vendor_id = \(vendor)")]
            }
        }
        #expect(try await kept().allSatisfy { $0 > 0 })
        try await house.ground.store.write(house.vendor) { [vendor = house.vendor, jane = house.people["Jane"]!] tx in try ForgetPerson.perform(jane, vendor: vendor, tx) }
        #expect(try await kept() == [0, 0])
        // Whoever was identified before writes nothing afterwards.
        #expect(try await [401, 403].contains(content.state("t", .put, "{}").status))
        await house.close()
    }

    @Test("ends with the sign-in under which it was launched", arguments: EngineKind.allCases)
    func signOut(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path)
        try await house.ground.store.write(house.vendor) { [vendor = house.vendor, people = house.people] tx in
            try tx.execute("UPDATE session SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(people["Jane"]!)")
        }
        #expect(try await content.tell(CMI5Name.initialized).status == 401)
        await house.close()
    }
}
