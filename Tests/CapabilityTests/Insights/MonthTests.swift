import App
import Certification
import HTML
import HTTPTypes
import Insights
import Kernel
import Ledger
import People
import Store
import Support
import Testing
import Web

@Suite("Insights: months and movement")
struct MonthTests {
    /// Every stored month against the facts themselves, each organization and the total with each person once.
    private func holds(_ bench: HouseBench, _ organizations: [OrganizationID], _ note: Comment) async throws {
        let vendor = bench.vendor, today = bench.today
        for kind in ItemKind.allCases {
            let pairs = try await bench.read { tx -> [(FigureTable, FigureTable, [Figures], [Figures])] in
                let items = try InsightItems.of(kind, vendor: vendor, tx)
                return try MonthFigures.tables(of: organizations, kind: kind, items: items, days: MonthFigures.days(before: today), vendor: vendor, tx).map { stored in
                    let reader = FactReader(vendor: vendor, zone: .utc, day: stored.day)
                    var direct = try reader.figures(of: organizations, items: items, tx)
                    direct.shared = try reader.shared(items: items, tx)
                    return (stored, direct, stored.total(of: organizations, items: items.count), direct.total(of: organizations, items: items.count))
                }
            }
            #expect(pairs.count == MonthFigures.kept, note)
            for (stored, direct, total, facts) in pairs {
                #expect(total == facts, note)
                for organization in organizations {
                    #expect(stored.figures[organization] == direct.figures[organization] ?? stored.figures[organization]!.map { _ in Figures() }, note)
                }
            }
        }
    }

    @Test("stored months say what the facts say, whatever is recorded later about the past", arguments: EngineKind.allCases)
    func months(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let organizations = [try await bench.organization("Northwind"), try await bench.organization("Southsea")]
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course], months: 3)
            let rita = try await bench.person("Rita Rep", at: organizations[0]), otto = try await bench.person("Otto Other", at: organizations[0])
            try await bench.learn(rita, course)
            try await bench.work()
            try await holds(bench, organizations, "the first day")
            bench.at("2026-05-10")
            try await bench.learn(otto, course)
            try await bench.work()
            try await holds(bench, organizations, "two months on")
            // A leaver and a second employer, both recorded weeks late.
            try await bench.leave(otto, organizations[0], lastDay: Day(iso: "2026-03-15")!)
            try await bench.join(rita, organizations[1], from: Day(iso: "2026-04-01")!)
            try await bench.work()
            try await holds(bench, organizations, "late records")
            bench.at("2026-07-01")
            try await bench.work()
            try await holds(bench, organizations, "a new month")
        }
    }

    @Test("movement this month stands beside each figure, in the lead and in the file; a past day compares with its own month before", arguments: EngineKind.allCases)
    func movement(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let northwind = try await bench.organization("Northwind"), southsea = try await bench.organization("Southsea")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course], months: 1)
            let rita = try await bench.person("Rita Rep", at: northwind), sam = try await bench.person("Sam South", at: southsea)
            try await bench.learn(rita, course)
            bench.at("2026-03-28")
            try await bench.learn(sam, course)
            bench.at("2026-04-10")
            try await bench.work()
            let vendor = bench.vendor, today = bench.today, scope = bench.access.operator(vendor: vendor, ViewCounts.self)
            func board(_ day: String?) async throws -> Board {
                var query = BoardQuery()
                query.asOf = day.flatMap { Day(iso: $0) }
                let asked = query
                return try await bench.read { try Board.load(asked, scope: scope, zone: .utc, today: today, $0) }
            }
            let now = try await board(nil), then = try await board("2026-03-31")
            // Rita's month is over, Sam's is not.
            #expect(now.lines.map { $0.change ?? [] } == [[-1], [0]])
            #expect(now.totalChange == [-1] && now.rose == 0 && now.fell == 1)
            #expect(then.lines.map { $0.change ?? [] } == [[1], [1]])
            #expect(then.totalChange == [2] && then.rose == 2 && then.fell == 0)
            let page = try await bench.get("/reports/readiness", as: vera)
            #expect(page.text.contains("Since 31 March 2026, none became ready and 1 fell short."))
            #expect(page.text.contains("Certified since the end of last month: −1"))
            #expect(try await bench.get("/reports/readiness.csv", as: vera).text.contains("no,1,-1\r\n"))
        }
    }

    @Test("twelve months as lines, as a table that leads to the board of each day, and as a file", arguments: EngineKind.allCases)
    func history(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let northwind = try await bench.organization("Northwind")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            try await bench.learn(try await bench.person("Rita Rep", at: northwind), course)
            _ = try await bench.person("Otto Other", at: northwind)
            try await bench.work()
            let page = try await bench.get("/reports/history", as: vera)
            #expect(page.status == 200)
            #expect(page.text.contains("From 0% on 31 March 2025 to 50% today.") || page.text.contains("From 0 % on 31 March 2025 to 50 % today."))
            #expect(page.text.contains("/reports/readiness?asOf=2026-02-28"))
            let csv = try await bench.get("/reports/history.csv", as: vera).text
            #expect(csv.contains("2026-02-28,SALES Professional,2,0,0,0,0,2"))
            #expect(csv.contains("2026-03-02,SALES Professional,2,1,0,0,0,1"))
            #expect(try await bench.get("/reports/organizations/\(northwind.value)", as: vera).text.contains("chart-line"))
        }
    }
}
