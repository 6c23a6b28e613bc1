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

/// A page asks as often for thirty rows as for three: what belongs to a row comes with the list, never row by row.
@Suite("Statements of pages")
struct QueryCountTests {
    /// How often each GET route asks in a world with a crowd, and how large the answer is.
    private static func counts(_ crowd: Int) async throws -> [String: (statements: [String], bytes: Int)] {
        try await CrawlHouses.withRoom {
            let house = try await CrawlHouse.open()
            var maker = ContentMaker(house: house.house, engine: house.engine, world: house.world, client: house.crawler.client)
            try await maker.crowd(crowd)
            let ids = CrawlIDs(values: maker.world.ids)
            var counts: [String: (statements: [String], bytes: Int)] = [:]
            for crawlCase in CrawlCases.all where crawlCase.method == .get {
                // Caches are filled first, so that both worlds ask from the same footing.
                _ = try await house.crawler.answer(crawlCase, as: crawlCase.owner, ids)
                let (answer, statements) = try await house.engine.recording { try await house.crawler.answer(crawlCase, as: crawlCase.owner, ids) }
                counts[crawlCase.route] = (statements.map(\.text), answer.raw.utf8.count)
            }
            await house.close()
            return counts
        }
    }

    /// What walks the whole ledger, or exports all learning records, does so in pages of bounded size: what grows there is pages, not statements a row.
    private static let mayGrow: Set<String> = ["GET /ledger/events.csv", "GET /ledger/proof", "GET /records.csv", "GET /records.jsonl"]

    @Test("A page with thirty rows sends as many statements as one with three")
    func bounded() async throws {
        let few = try await Self.counts(3), many = try await Self.counts(30)
        var grown: [String] = [], longer = 0
        for (route, asked) in many.sorted(by: { $0.key < $1.key }) {
            guard let before = few[route] else { continue }
            if asked.bytes > before.bytes + 500 { longer += 1 }
            guard asked.statements.count > before.statements.count, !Self.mayGrow.contains(route) else { continue }
            let times = Dictionary(grouping: asked.statements) { $0 }.mapValues(\.count), earlier = Dictionary(grouping: before.statements) { $0 }.mapValues(\.count)
            let worst = times.filter { $0.value > earlier[$0.key, default: 0] }.map { "\(earlier[$0.key, default: 0]) → \($0.value) × \($0.key)" }.sorted()
            grown.append("\(route): \(before.statements.count) → \(asked.statements.count)\n  " + worst.joined(separator: "\n  "))
        }
        #expect(longer >= 20, "only \(longer) pages show the crowd")
        #expect(grown.isEmpty, "\(grown.joined(separator: "\n"))")
    }
}
