import Support
import People
import Ledger
import App
import HTTPTypes
import Kernel
import Store
import Testing
import Web

@Suite("The isolation crawl", .serialized)
struct CrawlTests {
    /// Routes that say nothing about anybody: what strangers get is what everybody gets.
    static let publicRoutes: Set<String> = [
        "GET /", "GET /assets/{hash}/{name}", "GET /brand/{accent}", "GET /health", "GET /metrics", "GET /api/v1/openapi.json", "GET /design",
        "GET /sign-in", "POST /sign-in", "GET /sign-out", "POST /sign-out", "GET /forgot", "POST /forgot",
    ]

    @Test("Every route has a fixture, and every fixture a route")
    func everyRouteHasAFixture() async throws {
        let house = try await CrawlHouse.open()
        let routes = Set(house.house.routes.map(\.name))
        let fixtures = Set(CrawlCases.all.map(\.route))
        await house.close()
        #expect(routes.subtracting(fixtures).subtracting(Self.publicRoutes).sorted() == [], "routes without a fixture")
        #expect(fixtures.subtracting(routes).sorted() == [], "fixtures of routes that are gone")
    }

    @Test("The owner succeeds, strangers get what a random id gets, and nothing changes", arguments: CrawlCases.all.indices)
    func crawl(_ index: Int) async throws {
        let crawlCase = CrawlCases.all[index]
        let house = try await CrawlHouse.open()
        let breaches = try await house.crawler.breaches(crawlCase, engine: house.engine)
        let refusal = try await house.crawler.ownerRefusal(crawlCase)
        await house.close()
        #expect(breaches.map(\.description) == [])
        #expect(refusal == nil)
    }

    /// A store that forgot a fence must be noticed: otherwise the crawl above proves nothing.
    @Test("The crawl notices when the vendor or the reach is forgotten in the statements on a table", arguments: Mutant.all)
    func mutants(_ mutant: Mutant) async throws {
        let house = try await CrawlHouse.open(forgetting: mutant.fence, of: [mutant.table])
        var breaches: [Breach] = []
        for crawlCase in CrawlCases.all where crawlCase.method == .get && breaches.isEmpty {
            breaches = try await house.crawler.breaches(crawlCase, engine: house.engine)
        }
        let mutated = (house.engine as? ForgetfulEngine)?.mutatedStatements.count ?? 0
        await house.close()
        #expect(mutated > 0, "no statement on \(mutant.table) was asked")
        #expect(!breaches.isEmpty, "\(mutant) went unnoticed though \(mutated) statements lost their fence")
    }
}

/// A table whose fence is forgotten. Listed are the tables through which a stranger's id would lead to the victim's facts; what lies
/// behind them (answers of an attempt, awards of a credential) is reached only after they let somebody pass.
struct Mutant: Sendable, CustomStringConvertible, CustomTestStringConvertible {
    let fence: Fence
    let table: String
    var description: String { "\(table) without \(fence.rawValue)" }
    var testDescription: String { description }
    static let all: [Mutant] = [
        Mutant(fence: .vendor, table: "organization"), Mutant(fence: .vendor, table: "person"), Mutant(fence: .reach, table: "organization"),
        Mutant(fence: .reach, table: "membership"),
        Mutant(fence: .vendor, table: "credential"), Mutant(fence: .vendor, table: "certification"),
    ]
}
