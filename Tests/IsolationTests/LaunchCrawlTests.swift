import App
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Support
import Testing
import Web

/// The crawl of what launched content calls on its origin: the token's one-time address and the record store's resources. Whose request
/// it is, is said by the origin and the launch's credential.
@Suite("The isolation crawl of launched content")
struct LaunchCrawlTests {
    struct Launch: Sendable {
        var host: String
        var fetch: String
        var authorization: String
        let actor: String
        let registration: String
        let activity: String
        let session: String

        var agent: String { "agent=" + Crawler.encode(actor) }
        var own: String { "activityId=" + Crawler.encode(activity) }
        /// Another secret of the same form.
        func randomized() -> Launch {
            var copy = self
            copy.fetch = fetch.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + String(repeating: "q", count: 40)
            copy.authorization = "Basic " + Data("\(UUID().uuidString.lowercased()):\(String(repeating: "q", count: 40))".utf8).base64EncodedString()
            return copy
        }
        func statement(_ id: String) -> String {
            """
            {"id":"\(id)","actor":\(actor),"verb":{"id":"http://adlnet.gov/expapi/verbs/initialized"},"object":{"id":"\(activity)"},"timestamp":"2026-12-01T00:00:00Z",
            "context":{"registration":"\(registration)","extensions":{"https://w3id.org/xapi/cmi5/context/extensions/sessionid":"\(session)"},
            "contextActivities":{"grouping":[{"id":"https://pub.example.test/quetzalia"}],"category":[{"id":"https://w3id.org/xapi/cmi5/context/categories/cmi5"}]}}}
            """
        }
    }
    struct Asked: Sendable {
        let path: String
        var body: String?
        var type = "application/json"
        var statuses = 200...299
    }

    private static let id = "22222222-2222-4222-8222-222222222222"
    static let fixtures: [String: @Sendable (Launch) -> Asked] = [
        "POST /launch/fetch/{key}": { Asked(path: $0.fetch, body: "") },
        "GET /xapi/statements": { _ in Asked(path: "/xapi/statements") },
        "PUT /xapi/statements": { Asked(path: "/xapi/statements?statementId=\(id)", body: $0.statement(id)) },
        "POST /xapi/statements": { Asked(path: "/xapi/statements", body: $0.statement(id)) },
        "GET /xapi/statements/more/{cursor}": { _ in Asked(path: "/xapi/statements/more/" + Data("\(Int64.max)?limit=5".utf8).base64EncodedString().replacing("=", with: "")) },
        "GET /xapi/activities/state": { Asked(path: "/xapi/activities/state?\($0.own)&\($0.agent)&stateId=LMS.LaunchData") },
        "PUT /xapi/activities/state": { Asked(path: "/xapi/activities/state?\($0.own)&\($0.agent)&stateId=s", body: "{}") },
        "POST /xapi/activities/state": { Asked(path: "/xapi/activities/state?\($0.own)&\($0.agent)&stateId=s", body: "{}") },
        "DELETE /xapi/activities/state": { Asked(path: "/xapi/activities/state?\($0.own)&\($0.agent)&stateId=s") },
        "GET /xapi/activities/profile": { Asked(path: "/xapi/activities/profile?\($0.own)") },
        "PUT /xapi/activities/profile": { Asked(path: "/xapi/activities/profile?\($0.own)&profileId=p", body: "{}") },
        "POST /xapi/activities/profile": { Asked(path: "/xapi/activities/profile?\($0.own)&profileId=p", body: "{}") },
        "DELETE /xapi/activities/profile": { Asked(path: "/xapi/activities/profile?\($0.own)&profileId=p") },
        "GET /xapi/agents/profile": { Asked(path: "/xapi/agents/profile?\($0.agent)&profileId=cmi5LearnerPreferences") },
        "PUT /xapi/agents/profile": { Asked(path: "/xapi/agents/profile?\($0.agent)&profileId=cmi5LearnerPreferences", body: "{}", statuses: 409...409) },
        "POST /xapi/agents/profile": { Asked(path: "/xapi/agents/profile?\($0.agent)&profileId=cmi5LearnerPreferences", body: #"{"audioPreference":"off"}"#) },
        "DELETE /xapi/agents/profile": { Asked(path: "/xapi/agents/profile?\($0.agent)&profileId=cmi5LearnerPreferences") },
        "GET /xapi/agents": { Asked(path: "/xapi/agents?\($0.agent)") },
        "POST /xapi/agents": { Asked(path: "/xapi/agents?method=GET", body: "X-Experience-API-Version=1.0.3&\($0.agent)", type: "application/x-www-form-urlencoded") },
        "GET /xapi/activities": { Asked(path: "/xapi/activities?\($0.own)") },
        "POST /xapi/activities": { Asked(path: "/xapi/activities?method=GET", body: "X-Experience-API-Version=1.0.3&\($0.own)", type: "application/x-www-form-urlencoded") },
    ]
    /// Say what is true for everybody.
    static func isPublic(_ route: String) -> Bool { route.hasPrefix("OPTIONS ") || ["GET /xapi/about", "GET /launch/ended"].contains(route) }

    @Test("A launch's own origin and credential are served; another origin or secret gets what a random one gets", arguments: fixtures.keys.sorted())
    func crawl(_ route: String) async throws {
        try await CrawlHouses.withRoom { try await Self.crawlInRoom(route) }
    }
    private static func crawlInRoom(_ route: String) async throws {
        let house = try await CrawlHouse.open(), ids = house.world.ids, client = HouseClient(house.house.contentRouter())
        var own = try await launch(house, "launchedEnrolment", .victimLearner), rival = try await launch(house, "launchedRivalEnrolment", .rivalLearner)
        for (name, fetched) in [("rival", rival), ("own", own)] {
            if name == "own", route.contains("/launch/fetch") { continue }
            let answer = try await client.send(.post, host: fetched.host, fetched.fetch, headers: [:], body: [])
            let token = try #require(try JSONDecoder().decode([String: String].self, from: Data(answer.body))["auth-token"])
            if name == "own" { own.authorization = "Basic \(token)" } else { rival.authorization = "Basic \(token)" }
        }
        let fixture = try #require(fixtures[route]), method = try #require(HTTPRequest.Method(String(route.prefix { $0 != " " })))
        func answer(_ launch: Launch, cookie: String? = nil) async throws -> HouseClient.Answer {
            let asked = fixture(launch)
            var headers: HTTPFields = [.contentType: asked.type, .authorization: launch.authorization]
            if asked.type == "application/json" { headers[HTTPField.Name("X-Experience-API-Version")!] = "1.0.3" }
            if let cookie { headers[.cookie] = "laurel_session=\(cookie)" }
            return try await client.send(method, host: launch.host, asked.path, headers: headers, body: asked.body.map { Array($0.utf8) })
        }
        var strangers: [(name: String, launch: Launch, cookie: String?)] = []
        func stranger(_ name: String, cookie: String? = nil, _ change: (inout Launch) -> Void) {
            var changed = own
            change(&changed)
            strangers.append((name, changed, cookie))
        }
        stranger("another learner's origin") { $0.host = ids["launchedRivalLabel"]! + ".content." + World.hosts.home }
        stranger("the portal's host, signed in", cookie: house.world.sessions[.vendorAdmin]) { $0.host = World.hosts.home }
        stranger("another vendor's content host") { $0.host = ids["launchedLabel"]! + ".content." + World.hosts.other }
        if !route.contains("/launch/fetch") { stranger("another learner's credential") { $0.authorization = rival.authorization } }
        let vendors = [house.world.vendor.value, house.world.otherVendor.value], before = try await DatabaseDigest.take(of: house.engine, vendors: vendors)
        for (name, launch, cookie) in strangers {
            let got = try await answer(launch, cookie: cookie), random = try await answer(launch.randomized(), cookie: cookie)
            // The one-time address answers 200 whatever it is asked (cmi5 8.2).
            #expect(route.contains("/launch/fetch") ? got.text.contains("\"error-code\":\"2\"") || got.status == 404 : [401, 404].contains(got.status), "\(route) from \(name) gets \(got.status)")
            #expect(got.status == random.status && Crawler.plain(got.text, house.crawler.ids) == Crawler.plain(random.text, house.crawler.ids), "\(route) from \(name) tells a real secret from a random one")
            for sentinel in World.sentinels { #expect(!got.text.contains(sentinel), "\(route) from \(name) shows “\(sentinel)”") }
        }
        #expect(try await DatabaseDigest.take(of: house.engine, vendors: vendors).changes(since: before) == [])
        // With its own credential, about somebody else: nothing either.
        if route.hasSuffix("/state") || route.contains("/agents") {
            let mixed = Launch(host: own.host, fetch: own.fetch, authorization: own.authorization, actor: rival.actor, registration: rival.registration, activity: rival.activity, session: rival.session)
            #expect(try await answer(mixed).status == 403, "\(route) about another learner")
        }
        let owner = try await answer(own)
        #expect(fixture(own).statuses.contains(owner.status), "\(route): its own launch got \(owner.status): \(owner.text.prefix(300))")
        await house.close()
    }

    private static func launch(_ house: CrawlHouse, _ enrolment: String, _ who: Identity) async throws -> Launch {
        let ids = house.world.ids, maker = ContentMaker(house: house.house, engine: house.engine, world: house.world, client: house.crawler.client)
        var headers = maker.headers(who)
        headers[.contentType] = "application/json"
        let path = "/enrolments/\(ids[enrolment]!)/packages/\(ids["launchedActivity"]!)/launch", body = #"{"unit":"https://pub.example.test/quetzalia","device":"crawl"}"#
        let answer = try await house.crawler.client.send(.post, host: World.hosts.home, path, headers: headers, body: Array(body.utf8))
        struct Made: Decodable { let url: String, session: String }
        let made = try JSONDecoder().decode(Made.self, from: Data(answer.body)), parts = try #require(URLComponents(string: made.url))
        let query = Dictionary((parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { a, _ in a })
        return Launch(host: parts.host ?? "", fetch: URLComponents(string: query["fetch"]!)?.path ?? "", authorization: "Basic eDp5", actor: query["actor"]!, registration: query["registration"]!,
                      activity: query["activityId"]!, session: made.session)
    }
}
