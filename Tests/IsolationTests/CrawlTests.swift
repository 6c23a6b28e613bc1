import Support
import People
import Ledger
import App
import HTTPTypes
import Kernel
import Store
import Testing
import Web

@Suite("The isolation crawl")
struct CrawlTests {
    /// Routes that say nothing about anybody: what strangers get is what everybody gets.
    static let publicRoutes: Set<String> = [
        "GET /", "GET /assets/{hash}/{name}", "GET /brand/{sheet}", "GET /health", "GET /metrics", "GET /api/v1/openapi.json", "GET /design",
        "GET /join", "POST /join", "GET /terms",
        "GET /sign-in", "POST /sign-in", "GET /sign-out", "POST /sign-out", "POST /sso/sign-out", "GET /forgot", "POST /forgot", "GET /sign-in/link", "POST /sign-in/link",
        "GET /sign-in/second", "GET /sign-in/set-up", "GET /xapi/about", "GET /xapi/openapi.json", "POST /xapi/oauth/token", "GET /.well-known/oauth-authorization-server/xapi",
        // What they say is proved by a key or a token in the body, whoever sends it; DispatchTests try strange ones.
        "POST /dispatch/launch", "POST /dispatch/standing", "POST /dispatch/enter", "GET /dispatch/cmi5.js",
    ]

    @Test("Every route has a fixture, and every fixture a route")
    func everyRouteHasAFixture() async throws {
        // What a browser asks before a script of another origin may ask is answered to all alike.
        let routes = Set(try await CrawlHouses.with { $0.house.routes.map(\.name) }.filter { !$0.hasPrefix("OPTIONS ") })
        let fixtures = Set(CrawlCases.all.map(\.route))
        #expect(routes.subtracting(fixtures).subtracting(Self.publicRoutes).sorted() == [], "routes without a fixture")
        #expect(fixtures.subtracting(routes).sorted() == [], "fixtures of routes that are gone")
    }

    @Test("The owner succeeds, strangers get what a random id gets, and nothing changes", arguments: CrawlCases.all.indices)
    func crawl(_ index: Int) async throws {
        let crawlCase = CrawlCases.all[index]
        let (breaches, refusal) = try await CrawlHouses.with { house in
            (try await house.crawler.breaches(crawlCase), try await house.crawler.ownerRefusal(crawlCase))
        }
        #expect(breaches.map(\.description) == [])
        #expect(refusal == nil)
    }

    /// A store that forgot a fence must be noticed: otherwise the crawl above proves nothing.
    @Test("The crawl notices when the vendor, the reach or the person is forgotten in the statements on a table", arguments: Mutant.all)
    func mutants(_ mutant: Mutant) async throws {
        let (breaches, mutated) = try await CrawlHouses.withRoom { () -> ([Breach], Int) in
            let house = try await CrawlHouse.open(forgetting: mutant.fence, of: [mutant.table])
            var breaches: [Breach] = []
            // What is about the table comes first: a mutant is usually found there, and the walk ends with the first breach.
            let cases = CrawlCases.all.filter { $0.method == .get }
            for crawlCase in cases.filter({ $0.route.contains(mutant.near) }) + cases.filter({ !$0.route.contains(mutant.near) }) where breaches.isEmpty {
                breaches = try await house.crawler.breaches(crawlCase)
            }
            let mutated = house.forgetful?.mutatedStatements.count ?? 0
            await house.close()
            return (breaches, mutated)
        }
        #expect(mutated > 0, "no statement on \(mutant.table) was asked")
        #expect(!breaches.isEmpty, "\(mutant) went unnoticed though \(mutated) statements lost their fence")
    }
}

/// A table whose fence is forgotten. Listed are the tables through which a stranger's id would lead to the victim's facts; what lies
/// behind them (answers of an attempt, awards of a credential) is reached only after they let somebody pass.
struct Mutant: Sendable, CustomStringConvertible, CustomTestStringConvertible {
    let fence: Fence
    let table: String
    /// Part of the routes that are tried first.
    let near: String
    init(_ fence: Fence, _ table: String, near: String) {
        self.fence = fence
        self.table = table
        self.near = near
    }
    var description: String { "\(table) without \(fence.rawValue)" }
    var testDescription: String { description }
    static let all: [Mutant] = [
        Mutant(.vendor, "organization", near: "/organizations"), Mutant(.vendor, "person", near: "/people"),
        Mutant(.reach, "organization", near: "/organizations"), Mutant(.reach, "membership", near: "/people"),
        Mutant(.vendor, "credential", near: "credentials"), Mutant(.vendor, "certification", near: "certifications"),
        Mutant(.vendor, "course", near: "/courses"),
        Mutant(.person, "enrolment", near: "/learn/"), Mutant(.person, "exam_attempt", near: "/attempts"),
        Mutant(.vendor, "submission", near: "/work"), Mutant(.person, "submission", near: "/submissions"),
        Mutant(.person, "notice", near: "/me/notices"), Mutant(.vendor, "assignment", near: "/assignments"),
        Mutant(.vendor, "outbox_mail", near: "/settings/outbox"), Mutant(.vendor, "api_credential", near: "/settings/api"),
        Mutant(.vendor, "course_media", near: "/media"),
        // By id and by keys an organization's credential reaches what its own name is hashed into; what activities are called is fenced by a predicate.
        Mutant(.vendor, "xapi_statement", near: "/xapi/statements"), Mutant(.reach, "xapi_activity", near: "/xapi/activities"),
    ]
}
