import HTTPTypes
import JSON
import Kernel
import People
import Programme
import ProgrammeRules
import Store
import Support
import Testing

@Suite("Ready-made programmes") struct ReadyMadeTests {
    private static let today = Day(iso: "2026-03-02")!

    @Test("are without fault over any number of certifications, in shadow mode, and the same when read back from their text", arguments: ReadyMade.allCases, [0, 1, 2, 3, 5])
    func shapes(_ kind: ReadyMade, _ count: Int) throws {
        let codes = (0..<count).map { "CERT-\($0)" }, programme = kind.programme(codes, zone: .utc, today: Self.today)
        let problems = programme.problems(KnownNames(credentials: Set(codes)))
        // Without a certification there is a placeholder, and the fault says so.
        #expect(count == 0 ? !problems.isEmpty && problems.allSatisfy { $0.code == .unknownCredential } : problems.isEmpty, "\(problems)")
        #expect(programme.statuses.allSatisfy { $0.mode == .shadow && $0.titles.keys.sorted() == ["de", "en"] } && programme.gates.count == 1)
        #expect(try ProgrammeYAML.read(ProgrammeYAML.write(programme.json)) == programme.json)
        #expect(try Programme(json: programme.json) == programme)
    }

    @Test("are chosen when a programme is made, tried on today's partners and published", arguments: EngineKind.allCases)
    func chosen(_ engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("Northwind"), first = try await bench.course("Overview"), second = try await bench.course("Depth")
            _ = try await bench.certification("SALES", [first.course])
            _ = try await bench.certification("TECH", [second.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), rita = try await bench.person("Rita Rep", at: north)
            bench.at("2026-03-02")
            try await bench.learn(rita, first)
            let page = try await bench.get("/manage/programmes/new/sentences", as: vera).text
            for (place, kind) in ReadyMade.allCases.enumerated() {
                #expect(page.contains("value=\"\(kind.rawValue)\""))
                let made = try await bench.post("/manage/programmes/new/sentences", [("title", "Programme \(place)"), ("zone", "UTC"), ("effective", "2026-03-02"), ("begin", kind.rawValue)], as: vera)
                let id = try #require(made.headers[.location]?.firstMatch(of: /programmes\/([0-9a-f-]{36})/)?.output.1)
                try await bench.work()
                let review = try await bench.get("/manage/programmes/\(id)/review", as: vera)
                #expect(review.status == 200 && review.text.contains("Tried on 1 partner"), "\(kind): \(review.text.suffix(800))")
                let published = try await bench.post("/manage/programmes/\(id)/publish", as: vera)
                #expect(published.status == 303, "\(kind): \(published.text.suffix(800))")
            }
            try await bench.work()
            let computed = try await bench.read { [vendor = bench.vendor] tx in
                try tx.query("SELECT status, verdict FROM programme_standing WHERE vendor_id = \(vendor) AND organization_id = \(north)").map { "\(try $0.text("status")) \(try $0.text("verdict"))" }
            }
            // One certified person: the first tier by people and by points; no figure of sales is known, so nothing is said of those.
            #expect(Set(computed).isSuperset(of: ["registered met", "select unmet", "bronze met", "silver unmet", "specialization unmet", "business unknown"]), "\(computed)")
        }
    }
}
