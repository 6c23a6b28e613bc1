import Foundation
import HTML
import Kernel
import Learning
import People
import Records
import Store
import Support
import Testing
import Web

@Suite("The page of statements")
struct StatementViewerTests {
    @Test("Laurel's own statements read as sentences in the reader's language, with the person's name of today")
    func sentences() async throws {
        try await HouseBench.run(.sqlite) { bench in
            let north = try await bench.organization("North"), ada = try await bench.person("Ada Byron", at: north), admin = try await bench.person("Vera", at: bench.headquarters, [.vendorAdmin])
            try await bench.learn(ada, try await bench.course("Positioning", kind: "lesson"))
            try await bench.work()
            let english = try await bench.get("/records", as: admin).text
            for words in ["Ada Byron enrolled in Positioning", "Ada Byron began Positioning", "Ada Byron passed Lesson", "Ada Byron completed Positioning"] { #expect(english.contains(words), "\(words)") }
            let vera = try await bench.person("Grete", at: bench.headquarters, [.vendorAdmin], language: .de), german = try await bench.get("/records", as: vera, language: "de").text
            for words in ["Ada Byron ist in Positioning DE eingeschrieben", "Ada Byron hat Positioning DE abgeschlossen"] { #expect(german.contains(words), "\(words)") }
        }
    }

    @Test("it is filtered by part of a name, a verb's word, an organization and days", arguments: EngineKind.allCases)
    func filters(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), south = try await bench.organization("South"), admin = try await bench.person("Vera", at: bench.headquarters, [.vendorAdmin])
            let ada = try await bench.person("Ada Byron", at: north), bo = try await bench.person("Bo Diddley", at: south), made = try await bench.course("Positioning", kind: "lesson")
            try await bench.learn(ada, made)
            try await bench.enrol(bo, made.course)
            let sim = try await RecordStoreClient.make(bench, at: north)
            _ = try await sim.stored(statement(actor: #"{"mbox":"mailto:ada.byron@example.test","name":"Ada B."}"#))
            try await bench.work()
            func shown(_ query: String) async throws -> Int { try await bench.get("/records?" + query, as: admin).text.matches(of: #/id="s-/#).count }
            for (query, count) in [("", 6), ("q=byron", 5), ("q=Bo+Did", 1), ("q=nobody", 0), ("q=\(ada.value)", 4), ("verb=registered", 2), ("verb=attended&q=byron", 1), ("verb=completed", 1),
                                   ("organization=\(south.value)", 1), ("organization=\(south.value)&q=byron", 0), ("from=2026-03-02&to=2026-03-02", 6), ("from=2026-03-03", 0)] {
                #expect(try await shown(query) == count, "\(query)")
            }
            #expect(try await bench.get("/records?q=byron", as: admin).text.contains("related=yes"))
        }
    }

    @Test("the live view gives what came since, under the same filters, and stays within reach", arguments: EngineKind.allCases)
    func live(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), admin = try await bench.person("Vera", at: bench.headquarters, [.vendorAdmin]), partner = try await bench.person("Pia", at: north, [.partnerAdmin])
            let sim = try await RecordStoreClient.make(bench, at: north)
            let old = try await sim.stored(statement())
            bench.clock.set(bench.clock.now.adding(seconds: 30))
            let page = try await bench.get("/records", as: admin).text
            guard let after = page.firstMatch(of: #/data-after="(\d+)"/#).map({ String($0.output.1) }) else {
                Issue.record("no place to go on from")
                return
            }
            #expect(page.contains("data-tail-plain") && page.contains(#"role="status""#))
            let fresh = try await sim.stored(statement(verb: "http://example.com/verbs/new")), other = try await sim.stored(statement(verb: "http://example.com/verbs/other"))
            let given = try await bench.get("/records/new?after=\(after)", as: admin).text
            #expect(given.contains(fresh) && given.contains(other) && !given.contains("<html"))
            // The one just before may be given again, since another process may have been slow; the page knows it by its id.
            bench.clock.set(bench.clock.now.adding(seconds: 30))
            let next = given.firstMatch(of: #/data-after="(\d+)"/#).map { String($0.output.1) } ?? ""
            #expect(Int64(next)! > Int64(after)!)
            let later = try await bench.get("/records/new?after=\(next)", as: admin).text
            #expect(!later.contains(old))
            let filtered = try await bench.get("/records/new?after=\(after)&verb=http%3A%2F%2Fexample.com%2Fverbs%2Fnew", as: admin).text
            #expect(filtered.contains(fresh) && !filtered.contains(other))
            #expect(try await [403, 404].contains(bench.get("/records/new?after=\(after)", as: partner).status))
            #expect(try await bench.get("/records/new?after=\(after)").status == 303)
            for strange in ["\(Int64.min)", "\(Int64.max)", "-1", "99999999999999999999", "x"] {
                #expect(try await bench.get("/records/new?after=\(strange)", as: admin).status == 200, "\(strange)")
            }
        }
    }
}
