import App
import Foundation
import HTML
import Kernel
import People
import Programme
import ProgrammeRules
import Store
import Support
import Tables
import Testing
import Web

@Suite("What is reported about partners") struct ReportedFactsTests {
    private func table(_ text: String) throws -> Table { try TableReader.table(Array(text.utf8)) }
    private func take(_ bench: HouseBench, _ text: String) async throws -> ReportFacts.Outcome {
        let scope = bench.ruling, ledger = bench.ledger, file = try FactFile(table(text))
        return try await bench.write { try file.report(scope, ledger: ledger, $0) }
    }

    @Test("a file is taken as a whole or each fault is named with its line; the same again changes nothing", arguments: EngineKind.allCases)
    func file(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind Öl"), course = try await bench.course("Overview")
            _ = try await bench.organization("Twin")
            _ = try await bench.organization("Twin")
            _ = try await bench.certification("SALES", [course.course])
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            let good = """
                kind;organization;metric;value;currency;measured;status;effect;from;through;mastered;source
                metric;Northwind Öl;revenue;125000.50;EUR;2026-03-01;;;2026-01-01;2026-02-28;;CRM
                held;northwind öl;;;;;silver;;2026-01-01;2026-12-31;imported;PRM
                waiver;\(north.value);;;;;bronze;keep;2026-03-02;2026-06-30;;Board
                """
            #expect(try await take(bench, good) == .init(new: 3))
            #expect(try await take(bench, good) == .init(known: 3))
            #expect(try await take(bench, good.replacing("125000.50", with: "130000")) == .init(corrected: 1, known: 2))
            let bad = """
                kind,organization,metric,value,currency,measured,status,from,through
                metric,Nobody,revenue,1,EUR,2026-03-01,,2026-01-01,2026-02-28
                metric,Northwind Öl,revenue,many,EUR,2026-03-01,,2026-01-01,2026-02-28
                metric,Northwind Öl,revenue,1,EUR,01.03.2026,,2026-01-01,2026-02-28
                held,Twin,,,,,silver,2026-01-01,
                held,Northwind Öl,,,,,,2026-01-01,
                """
            do {
                _ = try await take(bench, bad)
                Issue.record("taken")
            } catch let refusals as Refusals {
                let t = Localizer(locale: .en)
                let said = refusals.all.map { t($0.message) }
                #expect(said == [
                    "Line 2: there is no partner “Nobody”.", "Line 3: “many” cannot be read as value. Days look like 2026-05-31.",
                    "Line 4: “01.03.2026” cannot be read as measured. Days look like 2026-05-31.", "Line 5: more than one partner is called “Twin”. Please give its id.",
                    "Line 6: please fill in “status”.",
                ])
            }
            for (text, words) in [
                ("kind,organization,metric,value,currency,measured,from,through\nmetric,Northwind Öl,revenue,1,USD,2026-03-01,2026-01-01,2026-02-28\n", "Line 2: the programme counts this in EUR; the file says USD."),
                ("kind,organization,status,from,through\nheld,Northwind Öl,platinum,2026-01-01,2025-01-01\n", "Line 2: no programme in force has a status “platinum”."),
            ] {
                do {
                    _ = try await take(bench, text)
                    Issue.record("taken: \(text)")
                } catch let refusals as Refusals { #expect(refusals.all.map { Localizer(locale: .en)($0.message) }.first == words) }
            }
            #expect(throws: FactFileRefusal.self) { try FactFile(table("kind,organization,colour\nheld,x,red\n")) }
            #expect(throws: FactFileRefusal.self) { try FactFile(table("organization,metric\nx,revenue\n")) }
            #expect(throws: FactFileRefusal.self) { try FactFile(table("kind,organization\n")) }
            let kept = try await bench.read { [vendor = bench.vendor] in try $0.count("SELECT count(*) FROM partner_fact WHERE vendor_id = \(vendor)") }
            #expect(kept == 4, "three and one correction; nothing of what was refused")
        }
    }

    @Test("an exception is reported and taken back on a partner's page, and the rules follow", arguments: EngineKind.allCases)
    func page(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ada = try await bench.person("Ada Admin", at: north, [.partnerAdmin])
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text().replacing("currency: EUR}", with: "currency: EUR, titles: {en: Turnover, de: Umsatz}}"))
            try await bench.work()
            #expect(try await bench.holds(north) == [])
            let page = "/standing/\(north.value)/facts"
            #expect(try await bench.get(page, as: ada).status == 403)
            let fields = [("kind", "waiver"), ("status", "bronze"), ("effect", "met"), ("from", "2026-03-02"), ("through", "2026-03-31"), ("source", "Launch offer")]
            let refused = try await bench.post(page, fields.map { $0.0 == "through" ? ($0.0, "soon") : $0 }, as: vera)
            #expect(refused.status == 422 && refused.text.contains("“soon” cannot be read here.") && refused.text.contains("Launch offer"))
            #expect(try await bench.post(page, fields.map { $0.0 == "through" ? ($0.0, "2026-01-01") : $0 }, as: vera).status == 422)
            #expect(try await bench.post(page, fields, as: vera).status == 303)
            #expect(try await bench.post(page, [("kind", "metric"), ("metric", "revenue"), ("value", "12.5"), ("from", "2026-01-01"), ("through", "2026-01-31"), ("measured", "2026-02-01"), ("source", "x")], as: vera).status == 303)
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze"])
            let shown = try await bench.get(page, as: vera).text
            #expect(shown.contains("bronze: counts as met") && shown.contains("Launch offer") && shown.contains("Turnover: 12.50 EUR") && shown.contains("Turnover (EUR)"))
            let row = try await bench.read { [vendor = bench.vendor] in try $0.first("SELECT row_id FROM partner_fact WHERE vendor_id = \(vendor) AND kind = 'waiver'")!.text("row_id") }
            #expect(try await bench.post("\(page)/\(row)/withdraw", as: vera).status == 303)
            #expect(try await bench.post("\(page)/\(row)/withdraw", as: vera).status == 404)
            try await bench.work()
            #expect(try await bench.risk(north, "bronze") == Day(iso: "2026-03-31"), "held in grace: what it took is no longer believed")
            #expect(try await bench.get("/manage/partner-facts?q=north&kind=metric", as: vera).text.contains("Northwind"))
            #expect(try await bench.get("/manage/partner-facts?kind=held", as: vera).text.contains("No partner fits"))
            let example = try await bench.get("/manage/partner-facts/example.csv", as: vera)
            let rows = try FactFile(TableReader.table(example.body))
            let scope = bench.ruling, ledger = bench.ledger
            #expect(try await bench.write { try rows.report(scope, ledger: ledger, $0) }.new == 4, "the example can be taken as it is")
        }
    }

    @Test("what is held is compared with what is computed, by status and partner", arguments: EngineKind.allCases)
    func comparison(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), rita = try await bench.person("Rita Rep", at: south)
            bench.at("2026-03-02")
            let id = try await bench.programme(StoryRules.text(mode: "shadow"))
            _ = try await take(bench, "kind,organization,status,from,through,source\nheld,Northwind,silver,2026-01-01,2026-12-31,PRM\n")
            try await bench.learn(rita, course)
            try await bench.work()
            let page = "/manage/programmes/\(id.value)/comparison"
            let all = try await bench.get(page, as: vera).text
            #expect(all.contains("Northwind") && all.contains("Southwind") && all.contains("by contract"))
            let held = try await bench.get("\(page)?kind=heldUnmet", as: vera).text, met = try await bench.get("\(page)?kind=metNotHeld&status=bronze", as: vera).text
            #expect(held.contains("Northwind") && !held.contains("Southwind"))
            #expect(met.contains("Southwind") && !met.contains("Northwind"))
            let file = try await bench.get("\(page).csv", as: vera)
            #expect(file.status == 200 && file.text.contains("Northwind,silver,yes,2026-01-01,imported,not met"), "\(file.text)")
            #expect(try await bench.get(page, as: rita).status == 403)
            _ = north
        }
    }
}
