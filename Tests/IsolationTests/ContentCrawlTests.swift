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

/// The crawl of the content host. Its routes know no people: whose request it is, is said by the origin, the read key and the
/// write token. So the strangers are other origins, and whoever brings a key or token of another one.
@Suite("The isolation crawl of the content host")
struct ContentCrawlTests {
    /// What a player's page knows.
    struct Origin: Sendable {
        var host: String
        var key: String
        var package: String
        var token: String

        /// Other ids and secrets of the same form.
        func randomized() -> Origin {
            let made = CrawlIDs(values: ["key": key, "package": package, "token": token]).randomized()
            return Origin(host: host, key: made["key"], package: made["package"], token: made["token"])
        }
    }

    static let publicRoutes: Set<String> = ["GET /health", "GET /_laurel/{hash}/{name}"]
    static let fixtures: [String: @Sendable (Origin) -> (path: String, body: String?)] = [
        "GET /play/{key}": { ("/play/\($0.key)?item=I", nil) },
        "GET /files/{key}/{package}/**": { ("/files/\($0.key)/\($0.package)/index.html", nil) },
        "POST /run/start": { ("/run/start", #"{"token":"\#($0.token)","item":"I","session":"crawl-session","device":"device-1","take":false}"#) },
        "POST /run/commit": { ("/run/commit", #"{"token":"\#($0.token)","item":"I","session":"crawl-session","entries":[{"seq":1,"at":1790000000000,"ops":[["begin"]]}]}"#) },
    ]

    @Test("Every route of the content host has a fixture")
    func everyRouteHasAFixture() async throws {
        let routes = Set(try await CrawlHouses.with { $0.house.contentRoutes.map(\.name) })
        #expect(routes.filter { !LaunchCrawlTests.isPublic($0) } == Set(Self.fixtures.keys).union(Self.publicRoutes).union(LaunchCrawlTests.fixtures.keys))
    }

    @Test("A registration's own origin is served; another origin, key, token or package gets what a random one gets", arguments: fixtures.keys.sorted())
    func crawl(_ route: String) async throws {
        try await CrawlHouses.withRoom { try await Self.crawlInRoom(route) }
    }
    private static func crawlInRoom(_ route: String) async throws {
        let house = try await CrawlHouse.open()
        let ids = house.world.ids, fixture = try #require(Self.fixtures[route])
        let client = HouseClient(house.house.contentRouter())
        let token = try await Self.writeToken(house)
        let own = Origin(host: ids["label"]! + ".content." + World.hosts.home, key: ids["readKey"]!, package: ids["package"]!, token: token)
        func answer(_ origin: Origin, cookie: String? = nil) async throws -> HouseClient.Answer {
            let (path, body) = fixture(origin)
            var headers: HTTPFields = [.contentType: "application/json"]
            if let cookie { headers[.cookie] = "laurel_session=\(cookie)" }
            return try await client.send(body == nil ? .get : .post, host: origin.host, path, headers: headers, body: body.map { Array($0.utf8) })
        }
        var strangers: [(name: String, origin: Origin, cookie: String?)] = []
        func stranger(_ name: String, cookie: String? = nil, _ change: (inout Origin) -> Void) {
            var origin = own
            change(&origin)
            strangers.append((name, origin, cookie))
        }
        stranger("another learner's origin") { $0.host = ids["rivalLabel"]! + ".content." + World.hosts.home }
        stranger("the portal's host, signed in", cookie: house.world.sessions[.vendorAdmin]) { $0.host = World.hosts.home }
        stranger("another vendor's content host") { $0.host = ids["label"]! + ".content." + World.hosts.other }
        if route.contains("{package}") {
            stranger("another learner's origin and key, a package that is not theirs") {
                ($0.host, $0.key, $0.package) = (ids["rivalLabel"]! + ".content." + World.hosts.home, ids["rivalKey"]!, ids["unusedPackage"]!)
            }
        }
        let vendors = [house.world.vendor.value, house.world.otherVendor.value]
        let before = try await DatabaseDigest.take(of: house.engine, vendors: vendors)
        for (name, origin, cookie) in strangers {
            let got = try await answer(origin, cookie: cookie), random = try await answer(origin.randomized(), cookie: cookie)
            #expect([401, 404].contains(got.status), "\(route) from \(name) gets \(got.status)")
            let (path, _) = fixture(origin), (randomPath, _) = fixture(origin.randomized())
            #expect(got.status == random.status && Crawler.plain(got.text.replacing(path, with: ""), house.crawler.ids)
                    == Crawler.plain(random.text.replacing(randomPath, with: ""), house.crawler.ids), "\(route) from \(name) tells a real id from a random one")
            for sentinel in World.sentinels { #expect(!got.text.contains(sentinel), "\(route) from \(name) shows “\(sentinel)”") }
        }
        let after = try await DatabaseDigest.take(of: house.engine, vendors: vendors)
        #expect(after.changes(since: before) == [])
        if route == "POST /run/commit" {
            let starting = try #require(Self.fixtures["POST /run/start"])
            let (path, body) = starting(own)
            _ = try await client.send(.post, host: own.host, path, headers: [.contentType: "application/json"], body: Array(body!.utf8))
        }
        let owner = try await answer(own)
        #expect(owner.status == 200, "\(route): its own origin got \(owner.status): \(owner.text.prefix(300))")
        await house.close()
    }

    private static func writeToken(_ house: CrawlHouse) async throws -> String {
        let ids = house.world.ids
        let maker = ContentMaker(house: house.house, engine: house.engine, world: house.world, client: house.crawler.client)
        var headers = maker.headers(.victimLearner)
        headers[.contentType] = "application/json"
        let path = "/enrolments/\(ids["packageEnrolment"]!)/packages/\(ids["packageActivity"]!)/token"
        let answer = try await house.crawler.client.send(.post, host: World.hosts.home, path, headers: headers, body: [])
        return try #require(try JSONDecoder().decode([String: String].self, from: Data(answer.body))["token"])
    }
}

extension Crawler {
    var ids: CrawlIDs { CrawlIDs(values: world.ids) }
}
