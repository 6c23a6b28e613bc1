import App
import CMI5
import Foundation
import HTTPTypes
import JSON
import Jobs
import Kernel
import Learning
import Logging
import Packages
import People
import Store
import Support
import Testing
import Web

@Suite("A course of launches") struct LaunchCourseTests {
    @Test("evaluates moveOn when it is opened, and tells nobody of it before anything was launched", arguments: EngineKind.allCases)
    func atRegistration(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let course = CourseFile.course(CourseFile.block("free", CourseFile.unit(.init(id: "a", moveOn: "NotApplicable"))) + CourseFile.block("work", CourseFile.unit(.init(id: "b", moveOn: "Completed"))))
        let played = try await house.play(zip: CourseFile.zip(course))
        let page = try await house.get(played.path, as: "Jane")
        #expect(page.text.contains("Block free") && page.text.contains("Part b"))
        let code = try await house.rows { "SELECT code FROM launch_registration WHERE vendor_id = \($0)" }[0].text("code")
        #expect(try await house.verbs(code) == ["satisfied*"])
        _ = try await house.get(played.path, as: "Jane")
        #expect(try await house.verbs(code) == ["satisfied*"])
        let content = try await LaunchedContent.begin(house, played.path, unit: "https://pub.test/b")
        func about(_ one: inout [String: JSONValue]) { one = one.mapValues { JSONValue(parsing: $0.text.replacing("https://pub.test/a", with: "https://pub.test/b")) ?? $0 } }
        #expect(try await content.tell(CMI5Name.initialized, about).status == 200)
        #expect(try await content.tell(CMI5Name.completed, about).status == 200)
        #expect(try await house.verbs(code) == ["satisfied*", "launched*", "initialized", "completed", "satisfied*", "satisfied*"])
        let done = try await house.completions()
        #expect(done.count == 1)
        #expect(try done[0].optionalInt("passed") == nil)
        await house.close()
    }

    @Test("of parts without a condition is done when one of them was opened", arguments: EngineKind.allCases)
    func free(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.course(CourseFile.unit(.init(id: "a", moveOn: "NotApplicable")))))
        _ = try await house.get(played.path, as: "Jane")
        #expect(try await house.completions().isEmpty)
        _ = try await LaunchedContent.begin(house, played.path)
        #expect(try await house.completions().count == 1)
        await house.close()
    }

    @Test("is played in one place: another is asked first, and a session that is left is abandoned", arguments: EngineKind.allCases)
    func places(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let first = try await LaunchedContent.begin(house, played.path, device: "tab-1")
        house.clock.advance(seconds: 10)
        #expect(try await first.tell(CMI5Name.initialized).status == 200)
        let second = try await LaunchedContent.launch(house, played.path, device: "tab-2")
        #expect(second.answer.status == 409 && second.content == nil)
        #expect(try await first.state("bookmark", .put, "{}").status == 204)
        let taken = try await LaunchedContent.begin(house, played.path, device: "tab-2", take: true)
        #expect(try await first.tell(CMI5Name.completed).status == 403)
        #expect(try await house.verbs(first.registration) == ["launched*", "initialized", "abandoned*", "launched*"])
        let told = try await house.rows { "SELECT s.body FROM xapi_statement s WHERE s.vendor_id = \($0) ORDER BY s.position" }.compactMap { JSONValue(parsing: try $0.text("body")) }
        #expect(told.first { $0["verb"]?["id"]?.string == CMI5Name.abandoned }?["result"]?["duration"]?.string == "PT10S")
        let standing = try await LaunchedContent.call(house, played.path + "/standing", "{\"session\":\"\(first.session)\"}", as: "Jane", page: played.path)
        #expect(standing.members["isSuperseded"] as? Bool == true && standing.members["isOver"] as? Bool == true)
        // A reload goes on without asking, and so does another place when nothing was heard for a while.
        let reload = try await LaunchedContent.begin(house, played.path, device: "tab-2")
        #expect(try await taken.tell(CMI5Name.initialized).status == 403)
        house.clock.advance(seconds: 120)
        _ = try await LaunchedContent.begin(house, played.path, device: "tab-3")
        #expect(try await reload.tell(CMI5Name.initialized).status == 403)
        await house.close()
    }

    @Test("abandons what nobody has heard of for half a day", arguments: EngineKind.allCases)
    func silence(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path)
        #expect(try await content.tell(CMI5Name.initialized).status == 200)
        let runner = JobRunner(store: house.ground.store, kinds: house.jobs, schedules: [], node: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        func sweep() async throws {
            try await house.ground.store.write(house.vendor) { _ = try Jobs.enqueue("packages.abandonSilent", $0) }
            _ = try await runner.tick(house.vendor, zone: .utc)
        }
        house.clock.advance(seconds: 11 * 3600)
        try await sweep()
        #expect(try await content.state("bookmark", .put, "{}").status == 204)
        house.clock.advance(seconds: 11 * 3600)
        try await sweep()
        #expect(try await house.verbs(content.registration) == ["launched*", "initialized"])
        house.clock.advance(seconds: 2 * 3600)
        try await sweep()
        #expect(try await house.verbs(content.registration) == ["launched*", "initialized", "abandoned*"])
        #expect(try await content.tell(CMI5Name.completed).status == 403)
        await house.close()
    }

    @Test("lets an administrator waive a unit once, with a reason, and tells it", arguments: EngineKind.allCases)
    func waive(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let registration = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0)" }[0].text("id"), path = "/plays/\(registration)"
        let page = try await house.get(path, as: "Vera")
        #expect(page.status == 200 && page.text.contains("Waive a part") && page.text.contains("CompletedAndPassed"))
        func waive(_ fields: String, as person: String = "Vera") async throws -> HouseClient.Answer {
            var headers = house.headers(person)
            headers[.contentType] = "application/x-www-form-urlencoded"
            let csrf = try await house.csrf(person == "Vera" ? path : played.path, as: person)
            return try await house.portal.send(.post, host: "test", path + "/waive", headers: headers, body: Array("csrf=\(csrf)&\(fields)".utf8))
        }
        #expect(try await waive("unit=https%3A%2F%2Fpub.test%2Fa&reason=Because").status == 422)
        #expect(try await waive("unit=https%3A%2F%2Fpub.test%2Fnone&reason=Administrative").status == 404)
        #expect(try await waive("unit=https%3A%2F%2Fpub.test%2Fa&reason=Administrative", as: "Jane").status == 403)
        #expect(try await waive("unit=https%3A%2F%2Fpub.test%2Fa&reason=Tested+Out").status == 303)
        #expect(try await waive("unit=https%3A%2F%2Fpub.test%2Fa&reason=Tested+Out").status == 422)
        let code = try await house.rows { "SELECT code FROM launch_registration WHERE vendor_id = \($0)" }[0].text("code")
        #expect(try await house.verbs(code) == ["waived*", "satisfied*", "satisfied*"])
        #expect(try await house.completions().count == 1)
        #expect(try await house.get(path, as: "Vera").text.contains("Waived"))
        #expect(try await house.rows { "SELECT 1 AS one FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.unitWaived'" }.count == 1)
        await house.close()
    }

    @Test("lists sessions and statements for support", arguments: EngineKind.allCases)
    func log(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path)
        _ = try await content.tell(CMI5Name.initialized)
        _ = try await content.tell(CMI5Name.failed, scaled: 0.25)
        _ = try await content.tell(CMI5Name.terminated)
        let registration = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0)" }[0].text("id")
        let page = try await house.get("/plays/\(registration)", as: "Vera").text
        for words in ["Part a", "Not passed", "25", "launched", "terminated", "Ended", content.activity] { #expect(page.contains(words), "\(words)") }
        let plays = try await house.get("/courses/\(played.course.value)/packages/\(played.activity.value)/plays", as: "Vera").text
        #expect(plays.contains("Jane van Doe") && plays.contains("Not passed"))
        let failed = try await house.completions()
        #expect(failed.count == 1)
        #expect(try failed[0].bool("passed") == false)
        await house.close()
    }

    @Test("is tried by its author in any mode, under an account of nobody", arguments: EngineKind.allCases)
    func testDrive(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain)), base = "/courses/\(played.course.value)/packages/\(played.activity.value)"
        #expect(try await house.get(base + "/play", as: "Author").text.contains("data-mode"))
        let content = try await LaunchedContent.begin(house, base, as: "Author", mode: "Browse", page: base + "/play")
        #expect(content.mode == "Browse" && content.actor.contains("preview-"))
        #expect(try await content.tell(CMI5Name.initialized).status == 200)
        #expect(try await content.tell(CMI5Name.completed).status == 403)
        #expect(try await house.completions().isEmpty)
        #expect(try await house.form(base + "/reset", as: "Author", page: base).status == 303)
        // The drive is kept, and its content heard no more.
        #expect(try await house.rows { "SELECT ending FROM launch_session WHERE vendor_id = \($0)" }.map { try $0.text("ending") } == ["abandoned"])
        #expect(try await content.state(CMI5Name.launchData).status == 401)
        await house.close()
    }
}

@Suite("An xAPI package") struct TinCanLaunchTests {
    @Test("plays with its own credential and the alternate syntax, and is done when its activity is", arguments: EngineKind.allCases)
    func whole(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.tincan, name: "tincan.xml"))
        _ = try await house.get(played.path, as: "Jane")
        var content = try await LaunchedContent.begin(house, played.path, unit: "https://pub.test/story")
        #expect(Set(content.query.keys) == ["endpoint", "auth", "actor", "registration", "activity_id"] && content.activity == "https://pub.test/story")
        let authorization = content.authorization!
        content.authorization = nil
        func form(_ method: String, _ path: String, _ fields: [(String, String)], authorization: String = authorization) async throws -> HouseClient.Answer {
            let body = ([("Authorization", authorization), ("X-Experience-API-Version", "1.0.1")] + fields).map { "\(LaunchedContent.encoded($0.0))=\(LaunchedContent.encoded($0.1))" }.joined(separator: "&")
            return try await house.content.send(.post, host: content.host, "/xapi\(path)?method=\(method)", headers: [.contentType: "application/x-www-form-urlencoded"], body: Array(body.utf8))
        }
        let where_ = [("activityId", content.activity), ("agent", content.actor), ("stateId", "suspend"), ("registration", content.registration)]
        #expect(try await form("PUT", "/activities/state", where_ + [("content", "page=3"), ("Content-Type", "text/plain")]).status == 204)
        #expect(try await form("GET", "/activities/state", where_).text == "page=3")
        #expect(try await form("GET", "/activities/state", where_, authorization: "Basic eDp5").status == 401)
        func statement(_ verb: String, object: String = "https://pub.test/story", more: String = "", context: String? = nil) -> String {
            let context = context ?? "\"context\":{\"registration\":\"\(content.registration)\"},"
            return "{\"actor\":\(content.actor),\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/\(verb)\"},\(context)\"object\":{\"id\":\"\(object)\"}\(more)}"
        }
        func tell(_ text: String) async throws -> Int {
            let id = UUID().uuidString.lowercased()
            return try await form("PUT", "/statements", [("statementId", id), ("content", text), ("Content-Type", "application/json")]).status
        }
        #expect(try await tell(statement("attempted")) == 204)
        #expect(try await tell(statement("completed", object: "https://pub.test/story/page1")) == 204)
        #expect(try await house.completions().isEmpty)
        #expect(try await tell(statement("failed", more: ",\"result\":{\"score\":{\"raw\":40,\"min\":0,\"max\":100}}")) == 204)
        #expect(try await tell(statement("passed", more: ",\"result\":{\"score\":{\"scaled\":0.75}}", context: "")) == 204)
        let done = try await house.completions()
        #expect(try done.last?.int("score_permille") == 750)
        #expect(try done.last?.bool("passed") == true)
        #expect(try await tell(statement("passed", context: "\"context\":{\"registration\":\"11111111-1111-4111-8111-111111111111\"},")) == 403)
        let other = statement("passed").replacing(house.people["Jane"]!.value, with: house.people["Stranger"]!.value)
        #expect(try await tell(other) == 403)
        // What ends the launch is the next one.
        _ = try await LaunchedContent.begin(house, played.path, unit: "https://pub.test/story")
        #expect(try await tell(statement("experienced")) == 403)
        await house.close()
    }

    @Test("in the words of an older or newer xAPI is answered as the specification says", arguments: [("0.95", 400), ("0.9", 400), ("1.0", 200), ("1.0.0", 200), ("1.0.2", 200), ("2.0.0", 200)])
    func versions(_ version: String, _ status: Int) async throws {
        let house = try await PackagesHouse.make(.sqlite)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.tincan, name: "tincan.xml"))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path, unit: "https://pub.test/story")
        #expect(try await content.send(.get, "/statements", headers: [LaunchedContent.version: version]).status == status)
        await house.close()
    }
}

@Suite("Intake of cmi5 and xAPI packages") struct CourseIntakeTests {
    @Test("takes a zip, a bare XML file and a tincan.xml, and says what it found", arguments: EngineKind.allCases)
    func accepts(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let bare = CourseFile.course(CourseFile.unit(.init(id: "a", url: "https://elsewhere.test/start")))
        for (bytes, words) in [(try CourseFile.zip(CourseFile.plain), ["cmi5", "Fiber basics", "Part a", "80", "CompletedAndPassed"]), (Array(bare.utf8), ["cmi5", "https://elsewhere.test/start"]),
                               (try CourseFile.zip([("Export/CMI5.XML", CourseFile.plain), ("Export/Index.html", "x"), ("__MACOSX/x", "")]), ["Export/", "Index.html"]),
                               (try CourseFile.zip(CourseFile.tincan, name: "tincan.xml"), ["xAPI (tincan.xml)", "Story"])] {
            let (course, activity) = try await house.draft()
            let uploaded = try await house.upload(bytes, course, activity)
            let preview = try #require(uploaded.headers[.location], "\(uploaded.status) \(uploaded.text.suffix(500))")
            let page = try await house.get(preview, as: "Author").text
            for word in words { #expect(page.contains(word), "\(word)") }
        }
        await house.close()
    }

    @Test("refuses what is broken or hostile, says why, and leaves nothing", arguments: EngineKind.allCases)
    func refuses(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let (course, activity) = try await house.draft()
        let cases: [([UInt8], String)] = [
            (try CourseFile.zip(CourseFile.course(CourseFile.unit(.init(id: "a", url: "javascript:alert(1)")))), "script"),
            (try CourseFile.zip(CourseFile.course(CourseFile.unit(.init(id: "a", url: "gone.html")))), "gone.html"),
            (try CourseFile.zip(CourseFile.course(CourseFile.unit(.init(id: "a", url: "../index.html")))), "outside"),
            (try CourseFile.zip(CourseFile.course(CourseFile.unit(.init(id: "a", moveOn: "Sometimes")))), "Sometimes"),
            (try CourseFile.zip(CourseFile.course(CourseFile.unit(.init(id: "a")) + CourseFile.unit(.init(id: "a")))), "twice"),
            (try CourseFile.zip("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + CourseFile.plain), "no XML"),
            (Array(CourseFile.plain.utf8), "single XML file"), (Array("<html><body>no</body></html>".utf8), "courseStructure"),
            (try CourseFile.zip("<tincan/>", name: "tincan.xml"), "nothing"),
        ]
        for (bytes, words) in cases {
            let answer = try await house.upload(bytes, course, activity)
            #expect(answer.status == 422 && answer.text.contains(words), "\(words): \(answer.status) \(answer.text.suffix(300))")
        }
        #expect(try await house.rows { "SELECT id FROM package_version WHERE vendor_id = \($0)" }.isEmpty)
        await house.close()
    }

    @Test("whose units lie elsewhere lets their site call, and no other", arguments: EngineKind.allCases)
    func elsewhere(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: Array(CourseFile.course(CourseFile.unit(.init(id: "a", url: "https://elsewhere.test/start?x=1"))).utf8))
        #expect(try await house.get(played.path, as: "Jane").text.contains("data-apart"))
        let launched = try await LaunchedContent.launch(house, played.path)
        let url = try #require(launched.answer.members["url"] as? String), content = try #require(launched.content)
        #expect(url.hasPrefix("https://elsewhere.test/start?x=1&endpoint=") && content.ownWindow)
        let origin = HTTPField.Name("Origin")!, allowed = HTTPField.Name("Access-Control-Allow-Origin")!
        let host = try #require(URLComponents(string: content.query["endpoint"]!)?.host)
        for (from, wanted) in [("https://elsewhere.test", "https://elsewhere.test"), ("https://evil.test", nil), ("http://elsewhere.test", nil)] as [(String, String?)] {
            #expect(try await house.content.send(.options, host: host, "/xapi/statements", headers: [origin: from]).headers[allowed] == wanted)
            #expect(try await house.content.send(.options, host: host, "/launch/fetch/abc", headers: [origin: from]).headers[allowed] == wanted)
        }
        await house.close()
    }
}
