import App
import Certification
import Foundation
import Jobs
import Kernel
import Ledger
import Learning
import Logging
import People
import Programme
import ProgrammeRules
import Store
import Support
import Testing
import Web

extension HouseBench {
    func programmeInForce() async throws -> (PartnerProgramme, [Programme]) {
        try await read { [vendor] tx in
            let programme = try ProgrammeStore.all(vendor: vendor, tx).first { $0.state == .live }!
            return (programme, try ProgrammeStore.versions(programme.id, vendor: vendor, tx).map(\.programme))
        }
    }
    func decision(_ programme: PartnerProgramme, _ organization: OrganizationID) async throws -> (StoredDecision, Facts) {
        try await read { [vendor] tx in
            let decision = try DecisionStore.last(programme.id, organization, vendor: vendor, tx)!
            return (decision, try FactJSON.read(Facts.self, try DecisionStore.input(decision.input, vendor: vendor, tx)!))
        }
    }
    func kept(_ programme: PartnerProgramme, _ organization: OrganizationID) async throws -> Forecast? {
        try await read { [vendor, today] in try ForecastStore.find(programme, organization, today: today, vendor: vendor, $0)?.forecast }
    }
    func madeAt(_ organization: OrganizationID) async throws -> Instant? {
        try await read { [vendor] in try $0.first("SELECT made_at FROM programme_forecast WHERE vendor_id = \(vendor) AND organization_id = \(organization)")?.instant("made_at") }
    }
    func forecasts() async throws -> Int { try await read { [vendor] in try $0.count("SELECT count(*) FROM programme_forecast WHERE vendor_id = \(vendor)") } }
}

@Suite("Partner programmes: the next twelve months, kept") struct ForecastTests {
    private struct Chance {
        var state: UInt64
        mutating func below(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state >> 11) % bound
        }
    }

    @Test("after any series of changes what is kept equals working it out again, and judging every single day", arguments: EngineKind.allCases)
    func equalsEveryDay(_ kind: EngineKind) async throws {
        var events = 0, moved = 0
        for seed in 1...3 {
            try await HouseBench.run(kind) { bench in
                var chance = Chance(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
                let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind")
                let course = try await bench.course("Overview")
                _ = try await bench.certification("SALES", [course.course])
                var people: [(PersonID, OrganizationID)] = []
                for index in 0..<5 { people.append((try await bench.person("Person \(index)", at: index < 3 ? north : south), index < 3 ? north : south)) }
                try await bench.programme(StoryRules.text())
                var learnt: Set<Int> = [], gone: Set<Int> = []
                for step in 0..<7 {
                    let who = chance.below(people.count)
                    switch chance.below(4) {
                    case 0, 1: if learnt.insert(who).inserted, !gone.contains(who) { try await bench.learn(people[who].0, course) }
                    case 2: if gone.insert(who).inserted { try await bench.leave(people[who].0, people[who].1, lastDay: bench.today.adding(days: 10 + chance.below(250))) }
                    default: people.append((try await bench.person("Person \(people.count)", at: north, from: bench.today.description), north))
                    }
                    try await bench.work()
                    let (programme, versions) = try await bench.programmeInForce(), today = bench.today
                    for organization in [north, south] {
                        let (decision, facts) = try await bench.decision(programme, organization)
                        let forecast = try #require(try await bench.kept(programme, organization), "seed \(seed) step \(step): nothing kept")
                        let again = try await bench.read { [vendor = bench.vendor] in try MakeForecast(programme, versions, decision.id, today: today, vendor: vendor, $0)! }()
                        let shown = again.entries.filter { $0.change.day >= today && $0.change.day <= ForecastStore.needed(today) }
                        #expect(forecast.entries == shown, "seed \(seed) step \(step)")
                        let known = KnownFacts(facts, knownAt: decision.knownAt)
                        var standings = try StandingText.standings(decision.result), day = decision.asOf.adding(days: 1), found: [String] = []
                        while day <= ForecastStore.needed(today) {
                            let judged = ProgrammeHistory(versions).enforced(on: day)!.verdicts(organization.value, known, on: day, standings: standings)
                            standings = judged.map(\.standing)
                            if day >= today { found += judged.flatMap { one in one.changes.map { "\(day) \(one.standing.status) \($0.kind) \($0.cause)" } } }
                            day = day.adding(days: 1)
                        }
                        #expect(forecast.entries.map { "\($0.change.day) \($0.status) \($0.change.kind) \($0.change.cause)" }.sorted() == found.sorted(), "seed \(seed) step \(step)")
                        events += found.count
                        moved += forecast.entries.count { $0.change.kind == .demoted && !$0.causes.isEmpty }
                    }
                    bench.at(bench.today.adding(days: 5 + chance.below(40)).description)
                    try await bench.work()
                }
            }
        }
        #expect(events > 20 && moved > 5, "\(events) \(moved)")
    }

    @Test("quiet days make nothing again, a changed fact makes that partner's again and nobody else's", arguments: EngineKind.allCases)
    func keptByFacts(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north), sam = try await bench.person("Sam South", at: south)
            try await bench.programme(StoryRules.text())
            for person in [rita, sam] { try await bench.learn(person, course) }
            try await bench.work()
            let first = try await (bench.madeAt(north), bench.madeAt(south))
            #expect(first.0 != nil && first.1 != nil)
            bench.at("2026-03-20")
            try await bench.work()
            #expect(try await (bench.madeAt(north), bench.madeAt(south)) == first)
            try await bench.leave(rita, north, lastDay: Day(iso: "2026-06-30")!)
            // Until it is made again the page works it out: nobody is shown what is over.
            let (programme, _) = try await bench.programmeInForce()
            try await bench.work()
            #expect(try await bench.madeAt(south) == first.1)
            #expect(try await bench.madeAt(north)! > first.0!)
            let entries = try #require(try await bench.kept(programme, north)).entries
            #expect(entries.map { "\($0.change.day) \($0.change.kind)" } == ["2026-07-01 atRisk", "2026-07-31 demoted"])
            #expect(entries.allSatisfy { $0.causes.map(\.about) == [rita.value] && $0.causes[0].kind == .leaves && $0.fix != nil })
            // A month on the horizon is too near, and all are made again.
            bench.at("2026-04-20")
            #expect(try await bench.kept(programme, south) == nil)
            try await bench.work()
            #expect(try await bench.kept(programme, south) != nil)
        }
    }

    @Test("stopped in the middle it keeps what is made, and the next run makes the rest and nothing twice", arguments: EngineKind.allCases)
    func stops(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            for index in 0..<20 { _ = try await bench.organization("Partner \(index)") }
            try await bench.programme(StoryRules.text())
            try await bench.work()
            #expect(try await bench.forecasts() == 20)
            let vendor = bench.vendor, store = bench.store
            try await bench.write { try $0.execute("UPDATE programme_forecast SET version = 0 WHERE vendor_id = \(vendor)") }
            func run(_ job: JobKind) async throws {
                try await bench.write { try ForecastJob.enqueue($0) }
                try await JobRunner(store: store, kinds: [job], schedules: [], node: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }).tick(vendor, zone: .utc)
            }
            func made() async throws -> Int { try await bench.read { try $0.count("SELECT count(*) FROM programme_forecast WHERE vendor_id = \(vendor) AND version = 1") } }
            try await run(ForecastJob.job { run, _ in try await store.write(vendor) { try Jobs.cancel(run.id, $0) } })
            let some = try await made()
            #expect(some == 8)
            let job = try #require(try await bench.read { try $0.first("SELECT progress_done, progress_total FROM job WHERE vendor_id = \(vendor) AND kind = \(ForecastJob.kind) AND outcome = 'cancelled'") })
            #expect(try job.int("progress_done") == 8 && job.int("progress_total") == 20)
            let first = try await bench.read { try $0.query("SELECT organization_id, made_at FROM programme_forecast WHERE vendor_id = \(vendor) AND version = 1").map { try $0.instant("made_at") } }
            bench.at(bench.today.description, hour: 12)
            try await run(ForecastJob.job())
            #expect(try await made() == 20)
            let again = try await bench.read { try $0.count("SELECT count(*) FROM programme_forecast WHERE vendor_id = \(vendor) AND made_at = \(first[0])") }
            #expect(again == 8 && Set(first).count == 1)
            // With nothing left nobody is asked.
            try await bench.write { tx in
                try ForecastJob.enqueue(tx)
                #expect(try tx.count("SELECT count(*) FROM job WHERE vendor_id = \(vendor) AND kind = \(ForecastJob.kind) AND finished_at IS NULL") == 0)
            }
        }
    }

    @Test("the board lists each loss on its day with its cause, by month, country and status; names only for who may see them", arguments: EngineKind.allCases)
    func pages(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind", country: "FR"), disti = try await bench.organization("Disti", type: "distributor")
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), rita = try await bench.person("Rita Rep", at: north), tom = try await bench.person("Tom Tech", at: north)
            let ada = try await bench.person("Ada Admin", at: south, [.partnerAdmin], jobRoles: ["management"]), dora = try await bench.person("Dora Disti", at: disti, [.distributorManager], jobRoles: ["management"])
            let sam = try await bench.person("Sam South", at: south), otto = try await bench.person("Otto Auditor", at: bench.headquarters, [.auditor])
            #expect(try await bench.post("/organizations/\(north.value)/distributors", [("distributor", disti.value), ("grants", "counts"), ("from", "2026-01-01")], as: vera).status == 303)
            try await bench.programme(StoryRules.text())
            for person in [rita, tom, sam] { try await bench.learn(person, course) }
            try await bench.leave(tom, north, lastDay: Day(iso: "2026-08-31")!)
            // Sam's certificate counts through 2 March of next year.
            bench.at("2026-03-10")
            try await bench.work()

            let board = try await bench.get("/standing/forecast", as: vera).text
            for words in ["Northwind", "Southwind", "Tom Tech leaves", "silver → bronze", "SALES Professional of Sam South ends"] { #expect(board.contains(words), "\(words)") }
            #expect(try await bench.get("/standing/forecast", as: otto).text.contains("Tom Tech leaves"))
            let month = try await bench.get("/standing/forecast?month=2026-09&change=at_risk", as: vera).text
            #expect(month.contains("Northwind") && !month.contains(">Southwind<"))
            #expect(try await bench.get("/standing/forecast?country=FR", as: vera).text.contains(">Northwind<") == false)
            #expect(try await bench.get("/standing/forecast?status=silver&sort=partner", as: vera).text.contains(">Southwind<") == false)
            let own = try await bench.get("/standing/forecast", as: ada).text
            #expect(own.contains("Southwind") && own.contains("Sam South") && !own.contains("Northwind"))
            // A distributor that sees counts only hears of the leaver, not who it is.
            let counted = try await bench.get("/standing/forecast", as: dora).text
            for words in ["Northwind", "Somebody leaves"] { #expect(counted.contains(words), "\(words)") }
            for words in ["Tom Tech", "Rita", "Southwind"] { #expect(!counted.contains(words), "\(words)") }
            let file = try await bench.get("/standing/forecast.csv", as: vera).text
            #expect(file.contains("Northwind,Germany,2026-09-01,silver,At risk,silver,silver,Tom Tech leaves"))
            #expect(file.contains("Northwind,Germany,2026-10-01,silver,Lost,silver,bronze,Tom Tech leaves"))
            let theirs = try await bench.get("/standing/forecast.csv", as: dora).text
            #expect(theirs.contains("Somebody leaves") && !theirs.contains("Tom Tech") && !theirs.contains("Southwind"))
            #expect(try await bench.get("/standing/\(north.value)", as: vera).text.contains("Tom Tech leaves"))
            #expect(try await bench.post("/standing/forecast/stop", as: ada).status == 403)

            // What came is in the movements, thirty and ninety days back.
            #expect(try await bench.get("/standing/movements", as: vera).text.contains("Northwind"))
            bench.at("2026-10-20")
            try await bench.work()
            let moved = try await bench.get("/standing/movements?way=fell", as: vera).text
            #expect(moved.contains("Northwind") && moved.contains("The grace ended") && !moved.contains(">Southwind<"))
            #expect(try await bench.get("/standing/movements?way=rose", as: vera).text.contains("Nobody moved"))
            #expect(try await bench.get("/standing/movements?days=90&way=atRisk", as: vera).text.contains("Northwind"))
            #expect(try await bench.get("/standing/movements?way=atRisk", as: vera).text.contains(">Northwind<") == false)
            #expect(try await bench.get("/standing/movements?way=fell", as: ada).text.contains("Northwind") == false)
        }
    }
}
