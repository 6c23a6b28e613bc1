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

@Suite("Insights: the auditor's pages")
struct LedgerPagesTests {
    @Test("entries are sentences with names of the time and links; filters by actor, kind and day; as-of and known-at differ", arguments: EngineKind.allCases)
    func sentences(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let northwind = try await bench.organization("Northwind")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let aude = try await bench.person("Aude Auditor", at: bench.headquarters, [.auditor])
            let rita = try await bench.person("Rita Rep", at: northwind)
            let course = try await bench.course("Overview"), certification = try await bench.certification("SALES", [course.course])
            try await bench.assign("course", course.course.value, to: [rita], due: "2026-04-01", by: vera)
            bench.at("2026-03-05")
            #expect(try await bench.post("/me", [("name", "Rita Renamed"), ("language", "en"), ("zone", "UTC")], as: rita).status == 303)
            bench.at("2026-03-10")
            try await bench.learn(rita, course)
            try await bench.leave(rita, northwind, lastDay: Day(iso: "2026-03-31")!)
            try await bench.work()
            let base = "/ledger/person/\(rita.value)"
            func text(_ query: String = "", language: String? = nil) async throws -> String {
                let answer = try await bench.get(base + query, as: aude, language: language)
                #expect(answer.status == 200, "\(query)")
                return answer.text
            }
            let all = try await text()
            // What she was called then, and what she is called since.
            #expect(all.contains("Vera Vendor</a> enrolled <a href=\"\(base)\">Rita Rep</a> in <a href=\"/ledger/course/\(course.course.value)\">Overview</a>."))
            #expect(all.contains("Rita Renamed</a> completed <a"))
            #expect(all.contains("Rita Renamed</a> was certified: <a href=\"/ledger/certification/\(certification.value)\">SALES Professional</a>"))
            #expect(all.contains("due:</span> 1 April 2026") && all.contains("job roles:</span> Sales"))
            #expect(all.contains("<details") && all.contains("&quot;enrolment&quot;"), "the record itself is one click away")
            // By actor, kind and day.
            let byVera = try await text("?by=vera")
            #expect(byVera.contains("enrolled") && !byVera.contains("was certified"))
            let learning = try await text("?kind=learning.")
            #expect(learning.contains("completed") && !learning.contains("the membership of"))
            #expect(try await text("?kind=people.personAdded").contains("added <a"))
            #expect(try await text("?kind=%25").contains("added <a"), "a pattern is no kind")
            let tenth = try await text("?day=2026-03-10")
            #expect(tenth.contains("completed") && !tenth.contains("enrolled <a"))
            #expect(try await text("?day=2026-03-07").contains("No entry fits these filters."))
            // On the 20th it was known that she leaves, and she had not left.
            bench.at("2026-04-20")
            #expect(try await text("?knownAt=2026-03-20").contains("ended the membership of"))
            #expect(try await !text("?asOf=2026-03-20").contains("ended the membership of"))
            #expect(try await text("?asOf=2026-04-01").contains("ended the membership of"))
            #expect(try await !text("?knownAt=2026-03-09").contains("completed"))
            let csv = try await bench.get("/ledger/events.csv?by=vera", as: aude)
            #expect(csv.status == 200 && csv.text.contains("Vera Vendor enrolled Rita Rep in Overview."))
            #expect(try await bench.get("/ledger?q=sales", as: aude).text.contains("/ledger/certification/\(certification.value)"))
            // Ways from the objects' own pages.
            #expect(try await bench.get("/people/\(rita.value)", as: aude).text.contains("/ledger/credential/"))
            #expect(try await bench.get("/organizations/\(northwind.value)", as: aude).text.contains("/ledger/organization/\(northwind.value)"))
        }
    }

    @Test("the proof page computes the chain again: sound, or with the very entry that was changed", arguments: EngineKind.allCases)
    func proof(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor
            let aude = try await bench.person("Aude Auditor", at: bench.headquarters, [.auditor])
            let nora = try await bench.person("Nora Northwind", at: try await bench.organization("Northwind"), [.partnerAdmin])
            try await bench.work()
            _ = try await bench.write { try Sealing.seal(vendor, $0) }
            let sound = try await bench.get("/ledger/proof", as: aude)
            #expect(sound.status == 200 && sound.text.contains("Nothing was changed"))
            #expect(try await bench.get("/ledger/proof", as: nora).status == 403)
            try await bench.write { _ = try $0.execute("UPDATE ledger_event SET payload = '{}' WHERE vendor_id = \(vendor) AND position = 2") }
            let changed = try await bench.get("/ledger/proof", as: aude)
            #expect(changed.text.contains("at position 2 was changed") && !changed.text.contains("Nothing was changed"))
        }
    }
}
