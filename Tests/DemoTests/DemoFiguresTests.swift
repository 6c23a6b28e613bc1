import App
import Certification
import Insights
import Kernel
import People
import Store
import Testing

@Suite("The loaded demo's figures and mail", .enabled(if: DemoFixture.hasMedia, "make demo-media has not run"))
struct DemoFiguresTests {
    @Test("in every cell the states are exclusive and add up to the base; totals count a person once; the movement is today less the month before",
          arguments: ItemKind.allCases)
    func figures(kind: ItemKind) async throws {
        let demo = try await DemoFixture.small, vendor = demo.vendor, zone = demo.zone, today = demo.plan.today
        let scope = demo.house.ground.access.operator(vendor: vendor, ViewCounts.self)
        let query = BoardQuery().with { $0.kind = kind }
        try await demo.house.ground.store.read(vendor) { tx in
            let board = try Board.load(query, scope: scope, zone: zone, today: today, paged: false, tx)
            #expect(board.lines.count == 40)
            for line in board.lines {
                for figures in line.figures {
                    #expect(Standing.allCases.map { figures.of($0) }.reduce(0, +) == figures.base)
                    #expect(figures.expiring30 <= figures.expiring60 && figures.expiring60 <= figures.expiring90 && figures.expiring90 <= figures.certified)
                }
            }
            // Counted by people, the slow way.
            let members = try FactReader(vendor: vendor, zone: zone, day: today).members(of: board.lines.map(\.organization), items: board.items, tx)
            for (index, total) in board.total.enumerated() {
                #expect(total.base == Set(members.filter { $0.facts[index] != nil }.map(\.person)).count)
                #expect(Standing.allCases.map { total.of($0) }.reduce(0, +) == total.base)
            }
            let before = try Board.load(query.with { $0.asOf = board.monthEnd }, scope: scope, zone: zone, today: today, paged: false, tx)
            let was = Dictionary(before.lines.map { ($0.organization, $0.figures.map(\.certified)) }, uniquingKeysWith: { a, _ in a })
            for line in board.lines {
                let change = try #require(line.change), old = try #require(was[line.organization])
                #expect(change == zip(line.figures, old).map { $0.certified - $1 })
            }
            #expect(board.totalChange == zip(board.total, before.total).map { $0.certified - $1.certified })
            #expect(try History.load(query, scope: scope, zone: zone, today: today, tx).points.count == MonthFigures.kept + 1)
        }
    }

    @Test("years of history are told without mail: what goes out after loading is of the last week")
    func mail() async throws {
        let demo = try await DemoFixture.small, vendor = demo.vendor
        let (notices, waiting, old) = try await demo.house.ground.store.read(vendor) { tx in
            let weekAgo = tx.now.adding(days: -8)
            return (try tx.count("SELECT count(*) FROM notice WHERE vendor_id = \(vendor)"),
                    // The partner programme is published while the demo is loaded, so where partners stand is news of that moment.
                    try tx.count("SELECT count(*) FROM notice WHERE vendor_id = \(vendor) AND mail <> 'off' AND kind NOT LIKE 'standing%'"),
                    try tx.count("SELECT count(*) FROM notice WHERE vendor_id = \(vendor) AND mail <> 'off' AND created_at < \(weekAgo)"))
        }
        #expect(notices > 200)
        #expect(waiting < notices / 10)
        #expect(old == 0)
    }
}
