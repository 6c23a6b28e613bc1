import App
import Foundation
import Kernel
import People
import Programme
import ProgrammeRules
import Store
import Support
import Testing
import Web

@Suite("Partner programmes and facts that come late") struct LateFactsTests {
    @Test("a leaver who is known 25 days late changes no past decision, and grace starts when it is noticed", arguments: EngineKind.allCases)
    func lateLeaver(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let rita = try await bench.person("Rita Rep", at: north), tom = try await bench.person("Tom Tech", at: north)
            bench.at("2026-04-01")
            try await bench.programme(StoryRules.text())
            try await bench.learn(rita, course)
            try await bench.learn(tom, course)
            try await bench.work()
            bench.at("2026-05-10")
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze", "silver"])

            bench.at("2026-05-26")
            try await bench.leave(tom, north, lastDay: Day(iso: "2026-05-01")!)
            try await bench.work()
            #expect(try await bench.risk(north, "silver") == Day(iso: "2026-06-24"), "thirty days, the day it was noticed being the first")

            struct Standing: Decodable { struct Status: Decodable { let status: String, held: Bool, atRisk: Bool }; let asOf: String, statuses: [Status] }
            struct Listed: Decodable { let items: [Standing] }
            func standing(_ query: String) async throws -> Standing {
                let answer = try await bench.get("/api/v1/organizations/\(north.value)/standing\(query)", as: vera)
                #expect(answer.status == 200, "\(answer.text)")
                return try #require(try JSONDecoder().decode(Listed.self, from: Data(answer.text.utf8)).items.first)
            }
            let then = try await standing("?asOf=2026-05-10&knownAt=2026-05-10"), now = try await standing("")
            #expect(then.statuses.first { $0.status == "silver" }.map { $0.held && !$0.atRisk } == true)
            #expect(now.statuses.first { $0.status == "silver" }.map { $0.held && $0.atRisk } == true)
            #expect(try await bench.get("/api/v1/organizations/\(north.value)/standing?asOf=yesterday", as: vera).status == 422)
            #expect(try await DecisionVerification.verify(bench.vendor, store: bench.store).isSound)

            // The same two days in words; asked the wrong way round, they are put right.
            for days in ["from=2026-05-10&to=2026-05-26", "from=2026-05-26&to=2026-05-10"] {
                let words = try await bench.get("/standing/\(north.value)/difference?\(days)", as: vera).text
                for said in ["silver is at risk now.", "26 May 2026: silver was found to be at risk.", "Tom Tech does not count any more: the last day was 1 May 2026. Known only on 26 May 2026.",
                             "silver, “At least 2 different people hold SALES Professional”: 2 before, 1 after."] {
                    #expect(words.contains(said), "\(said)")
                }
                #expect(!words.contains("Rita Rep") && !words.contains("bronze is"))
            }
            #expect(try await bench.get("/standing/\(north.value)/difference?from=2026-05-26&to=2026-05-26", as: vera).text.contains("Nothing is different."))
            #expect(try await bench.get("/standing/\(north.value)/difference?from=2026-01-01&to=2026-05-26", as: vera).text.contains("nothing had been decided yet"))
            #expect(try await bench.get("/standing/\(north.value)/difference?from=soon", as: vera).status == 200)
        }
    }

    @Test("somebody who goes to another partner is counted there, and a partner's administrator sees only their own", arguments: EngineKind.allCases)
    func transfer(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north), ada = try await bench.person("Ada Admin", at: south, [.partnerAdmin])
            try await bench.programme(StoryRules.text())
            try await bench.learn(rita, course)
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze"])
            #expect(try await bench.get("/standing/\(north.value)", as: ada).status == 404)
            bench.at("2026-03-20")
            try await bench.leave(rita, north, lastDay: Day(iso: "2026-03-20")!)
            try await bench.join(rita, south, from: Day(iso: "2026-03-21")!)
            bench.at("2026-03-21")
            try await bench.work()
            #expect(try await bench.holds(south) == ["bronze"])
            #expect(try await bench.risk(north, "bronze") == Day(iso: "2026-04-19"))
            let page = try await bench.get("/standing/\(south.value)", as: ada)
            #expect(page.status == 200 && page.text.contains("Held since 21 March 2026"))
            #expect(try await bench.ask(south, rita).isOpen)
        }
    }

    @Test("a rule over a group counts its people, and names them only to those who may see them", arguments: EngineKind.allCases)
    func group(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), rita = try await bench.person("Rita Rep", at: north)
            _ = try await bench.person("Tom Tech", at: north)
            let ada = try await bench.person("Ada Admin", at: south, [.partnerAdmin])
            let vendor = bench.vendor
            try await bench.write { tx in
                try tx.execute("""
                    INSERT INTO organization_parent (vendor_id, row_id, organization_id, valid_from, valid_to, recorded_from, recorded_to, parent_id, ownership_basis_points)
                    VALUES (\(vendor), \(tx.newID(of: Never.self).value), \(south), '2025-01-01', \(Day.forever), \(tx.now), \(Instant.forever), \(north), 10000)
                    """)
            }
            try await bench.programme(StoryRules.text(silver: 3).replacing("    rank: ", with: "    scope: {reach: group, over_percent: 50}\n    rank: "))
            try await bench.learn(rita, course)
            try await bench.work()
            let both = (try await bench.holds(south), try await bench.holds(north))
            #expect(both.0 == ["bronze"] && both.1 == ["bronze"])
            let own = try await bench.get("/standing/\(south.value)", as: ada).text, all = try await bench.get("/standing/\(south.value)", as: vera).text
            #expect(own.contains("Ada Admin") && !own.contains("Tom Tech") && !own.contains("Rita Rep"))
            #expect(all.contains("Tom Tech"))
            #expect(try await bench.get("/standing", as: vera).text.contains("Southwind"))
        }
    }
}
