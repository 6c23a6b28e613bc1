import Web
import Learning
import Courses
import Ledger
import HTML
import HTTPTypes
import App
import Certification
import Insights
import Kernel
import People
import Store
import Support
import Testing

@Suite("Insights: the projection")
struct ProjectionTests {
    /// A generator that gives the same numbers for the same seed.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6364136223846793005 &+ 1442695040888963407
            return state ^ (state >> 29)
        }
    }

    private func tables(_ bench: HouseBench, _ organizations: [OrganizationID], _ kind: ItemKind) async throws -> (FigureTable, FigureTable, [Figures], [Figures]) {
        let vendor = bench.vendor, today = bench.today
        return try await bench.read { tx in
            let items = try InsightItems.of(kind, vendor: vendor, tx), reader = FactReader(vendor: vendor, zone: .utc, day: today)
            let stored = try FigureProjection.table(of: organizations, kind: kind, items: items, reader: reader, today: today, tx)
            var direct = try reader.figures(of: organizations, items: items, tx)
            direct.shared = try reader.shared(items: items, tx)
            // A total counted the slow way: every person once, from everything known of them.
            var slow = items.map { _ in Figures() }
            let members = try reader.members(of: organizations, items: items, tx)
            for person in Set(members.map(\.person)) {
                let own = members.filter { $0.person == person }
                let united = try reader.members(person: person, items: items, united: true, tx)
                for index in items.indices {
                    let facts = own.compactMap { $0.facts[index] }
                    guard let first = facts.first else { continue }
                    slow[index].count(own.count > 1 ? united.compactMap { $0.facts[index] }.first ?? first : first, on: today)
                }
            }
            return (stored, direct, stored.total(of: organizations, items: items.count), slow)
        }
    }

    @Test("after anything that happens, in any order, the projection equals what the facts give, and totals count each person once",
          arguments: EngineKind.allCases, [UInt64(1), 2, 3])
    func equal(engine: EngineKind, seed: UInt64) async throws {
        try await HouseBench.run(engine) { bench in
            var random = Seeded(state: seed &* 0x9E37_79B9_7F4A_7C15)
            var organizations: [OrganizationID] = []
            for n in 0..<3 { organizations.append(try await bench.organization("Partner \(n)")) }
            let courses = [try await bench.course("Overview"), try await bench.course("Positioning", audience: ["sales"]), try await bench.course("Service")]
            _ = try await bench.certification("SALES", [courses[0].course, courses[1].course], months: 6, target: ReadinessTarget(.people, 2))
            _ = try await bench.certification("OPEN", [courses[2].course], months: 3, audience: [], target: ReadinessTarget(.percent, 50))
            var people: [(id: PersonID, at: [OrganizationID])] = []
            for n in 0..<8 {
                let organization = organizations.randomElement(using: &random)!
                let roles = [["sales"], ["engineer"], ["sales", "engineer"]].randomElement(using: &random)!
                people.append((try await bench.person("Person \(n)", at: organization, jobRoles: roles), [organization]))
            }
            for step in 0..<36 {
                let who = Int.random(in: 0..<people.count, using: &random), course = courses.randomElement(using: &random)!
                bench.access.forgetAll()
                switch Int.random(in: 0..<10, using: &random) {
                case 0...2: if !people[who].at.isEmpty { try await bench.learn(people[who].id, course, completes: false) }
                case 3...5: if !people[who].at.isEmpty { try await bench.learn(people[who].id, course, under: people[who].at.randomElement(using: &random)) }
                case 6:
                    let other = organizations.randomElement(using: &random)!
                    if !people[who].at.contains(other) {
                        try await bench.join(people[who].id, other, from: bench.today)
                        people[who].at.append(other)
                    }
                case 7:
                    if people[who].at.count > 1 {
                        try await bench.leave(people[who].id, people[who].at.removeLast(), lastDay: bench.today.adding(days: -1))
                    }
                case 8: bench.clock.advance(seconds: Int.random(in: 1...40, using: &random) * 86_400)
                default: break
                }
                // Sometimes the jobs have run, sometimes not: the figures are right in both cases.
                if Bool.random(using: &random) { try await bench.work() } else { _ = try await bench.house.pump.drain(bench.vendor) }
                guard step % 3 == 0 else { continue }
                for kind in ItemKind.allCases {
                    let (stored, direct, total, slow) = try await tables(bench, organizations, kind)
                    for organization in organizations {
                        #expect(stored.figures[organization] == direct.figures[organization] ?? stored.figures[organization]!.map { _ in Figures() }, "step \(step)")
                        #expect(stored.falls[organization]! == direct.falls[organization] ?? stored.falls[organization]!.map { _ in nil }, "step \(step)")
                    }
                    #expect(total == slow, "step \(step) \(kind)")
                    for figures in total { let sum = Standing.allCases.map { figures.of($0) }.reduce(0, +); #expect(sum == figures.base) }
                }
            }
            let vendor = bench.vendor
            let rows: Int = try await bench.read { tx in try tx.count("SELECT count(*) FROM insight_row WHERE vendor_id = \(vendor)") }
            #expect(rows == 3)
        }
    }
}
