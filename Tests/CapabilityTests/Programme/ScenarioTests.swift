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

@Suite("Partner programmes: what if") struct ScenarioTests {
    /// Two partners with two certified people each, so both are Silver.
    private func cast(_ bench: HouseBench) async throws -> (north: OrganizationID, south: OrganizationID, vera: PersonID, tom: PersonID, programme: ProgrammeID) {
        let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
        _ = try await bench.certification("SALES", [course.course])
        let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), tom = try await bench.person("Tom Tech", at: north)
        let programme = try await bench.programme(StoryRules.text())
        for person in [tom, try await bench.person("Rita Rep", at: north), try await bench.person("Sam South", at: south), try await bench.person("Sue South", at: south)] { try await bench.learn(person, course) }
        try await bench.work()
        return (north, south, vera, tom, programme)
    }
    /// What stands in the row of a status.
    private func cells(_ text: String, _ status: String) throws -> [String] {
        let row = try #require(text.components(separatedBy: "<tr>").first { $0.contains(#"<th scope="row">\#(status)</th>"#) }, "no row of \(status): \(text.count) \(text.suffix(3000))")
        let cells = row.components(separatedBy: "<td").dropFirst().map { cell in
            (cell.components(separatedBy: "</td>").first ?? "").drop { $0 != ">" }.dropFirst().replacing(/<[^>]*>/, with: "").trimmingCharacters(in: .whitespacesAndNewlines)
        }
        try #require(cells.count == 5)
        return cells
    }

    @Test("one partner beside itself: a leaver, a lapse, other rules; asking nothing shows today twice, and nothing is stored", arguments: EngineKind.allCases)
    func partner(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let cast = try await cast(bench), page = "/standing/\(cast.north.value)/scenario"
            bench.at("2026-03-10")
            func rows() async throws -> [Int] {
                try await bench.read { [vendor = bench.vendor] tx in
                    [try tx.count("SELECT count(*) FROM programme_decision WHERE vendor_id = \(vendor)"), try tx.count("SELECT count(*) FROM ledger_event WHERE vendor_id = \(vendor)")]
                }
            }
            let before = try await rows()
            let nothing = try cells(try await bench.get(page, as: cast.vera).text, "silver")
            #expect(nothing.count == 5 && nothing[0] == nothing[1] && nothing[0].contains("Held") && nothing[2] == nothing[3])
            let left = try await bench.get("\(page)?leave=\(cast.tom.value)&leaveDay=2026-06-30", as: cast.vera).text
            let silver = try cells(left, "silver"), bronze = try cells(left, "bronze")
            #expect(silver[0].contains("rule met") && silver[1].contains("At risk") && silver[1].contains("rule not met"), "\(silver)")
            #expect(silver[3].contains("2026") && silver[3] != silver[2], "\(silver)")
            #expect(bronze[1].contains("Held") && bronze[2] == bronze[3], "\(bronze)")
            #expect(left.contains("silver is met no longer"))
            let lapsed = try await bench.get("\(page)?lapse=SALES&lapseDay=2026-03-10", as: cast.vera).text
            #expect(lapsed.contains("bronze is met no longer") && lapsed.contains("deals closes") == false)
            // A draft is tried by whoever runs programmes.
            let scope = bench.ruling, id = cast.programme
            try await bench.write { [vendor = bench.vendor] tx in
                try EditProgramme()(scope, id, StoryRules.text(silver: 3), revision: try ProgrammeStore.find(id, vendor: vendor, tx)!.revision, tx)
            }
            let draft = try cells(try await bench.get("\(page)?rules=draft", as: cast.vera).text, "silver")
            #expect(draft[0].contains("rule met") && draft[1].contains("rule not met"), "\(draft)")
            let ada = try await bench.person("Ada Admin", at: cast.north, [.partnerAdmin], jobRoles: ["management"])
            let theirs = try await bench.get("\(page)?rules=draft", as: ada).text, theirSilver = try cells(theirs, "silver")
            #expect(theirSilver[0] == theirSilver[1] && !theirs.contains("Draft"))
            #expect(try await bench.get("/standing/\(cast.south.value)/scenario", as: ada).status == 404)
            // Somebody of another partner is nobody here.
            let sam = try await bench.read { [vendor = bench.vendor] in try $0.first("SELECT id FROM person WHERE vendor_id = \(vendor) AND name = 'Sam South'")!.text("id") }
            #expect(!(try await bench.get("\(page)?leave=\(sam)", as: ada).text.contains("Sam South")))
            #expect(try await rows()[0] == before[0])
        }
    }

    @Test("over all partners a job works it out; strangers' addresses and empty questions are refused", arguments: EngineKind.allCases)
    func all(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let cast = try await cast(bench), page = "/manage/programmes/\(cast.programme.value)/scenarios"
            for index in 0..<9 { _ = try await bench.organization("Partner \(index)") }
            try await bench.work()
            #expect(try await bench.post(page, [("people", "")], as: cast.vera).status == 422)
            let unknown = try await bench.post(page, [("people", "nobody@example.test")], as: cast.vera)
            #expect(unknown.status == 422 && unknown.text.contains("Nobody has the address nobody@example.test."))
            #expect(try await bench.post(page, [("lapse", "NONE"), ("lapseDay", "2026-03-10")], as: cast.vera).status == 422)
            #expect(try await bench.post(page, [("rules", "7")], as: cast.vera).status == 422)
            let asked = try await bench.post(page, [("people", "Tom.Tech@example.test"), ("leaveDay", "2026-05-31")], as: cast.vera)
            #expect(asked.status == 303)
            let found = try await bench.read { [vendor = bench.vendor] in try $0.first("SELECT id FROM programme_scenario WHERE vendor_id = \(vendor)")!.text("id") }
            #expect(try await bench.get("\(page)/\(found)", as: cast.vera).text.contains("It is being worked out"))
            try await bench.work()
            let shown = try await bench.get("\(page)/\(found)", as: cast.vera).text
            #expect(shown.contains("1 status is met no longer") && shown.contains(">Northwind<") && !shown.contains(">Southwind<") && shown.contains("Tom Tech leaves on 31 May 2026"))
            #expect(shown.contains("11 partners") && shown.contains("leave=\(cast.tom.value)"))
            let done = try await bench.read { [vendor = bench.vendor] in try $0.first("SELECT total, done FROM programme_scenario WHERE vendor_id = \(vendor)")! }
            #expect(try done.int("total") == 11 && done.int("done") == 11)
            #expect(try await bench.post(page, [("lapse", "SALES"), ("lapseDay", "2026-03-31")], as: cast.vera).status == 303)
            try await bench.work()
            let lines = try await bench.read { [vendor = bench.vendor] in
                try $0.query("SELECT l.effect, l.what FROM programme_scenario_line l JOIN programme_scenario s ON s.vendor_id = l.vendor_id AND s.id = l.scenario_id WHERE l.vendor_id = \(vendor) AND s.id <> \(found) ORDER BY 1, 2")
                    .map { "\(try $0.text("effect")) \(try $0.text("what"))" }
            }
            #expect(lines == ["falls bronze", "falls bronze", "falls silver", "falls silver"], "held in its grace, the gate stays open")
        }
    }

    @Test("one over all partners is stopped, shows what is there by then, and goes on after the last partner, none twice", arguments: EngineKind.allCases)
    func stop(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let cast = try await cast(bench), page = "/manage/programmes/\(cast.programme.value)/scenarios", vendor = bench.vendor
            for index in 0..<9 { _ = try await bench.organization("Partner \(index)") }
            try await bench.work()
            #expect(try await bench.post(page, [("lapse", "SALES"), ("lapseDay", "2026-03-31")], as: cast.vera).status == 303)
            let id = try await bench.read { try $0.first("SELECT id FROM programme_scenario WHERE vendor_id = \(vendor)")!.text("id") }, one = "\(page)/\(id)"
            func state() async throws -> (done: Int, lines: Int, isStopped: Bool, isFinished: Bool) {
                try await bench.read { tx in
                    let row = try tx.first("SELECT done, stopped_at, finished_at FROM programme_scenario WHERE vendor_id = \(vendor) AND id = \(id)")!
                    return (try row.int("done"), try tx.count("SELECT count(*) FROM programme_scenario_line WHERE vendor_id = \(vendor) AND scenario_id = \(id)"),
                            try row.optionalInt("stopped_at") != nil, try row.optionalInt("finished_at") != nil)
                }
            }
            #expect(try await bench.get(one, as: cast.vera).text.contains(">Stop<"))
            #expect(try await bench.post(one, [("act", "stop")], as: cast.vera).status == 303)
            try await bench.work()
            let stopped = try await state()
            #expect(stopped == (0, 0, true, false))
            let shown = try await bench.get(one, as: cast.vera).text, listed = try await bench.get(page, as: cast.vera).text
            #expect(shown.contains("Stopped") && shown.contains("0 of 11 partners so far") && shown.contains(">Go on<") && listed.contains("Stopped · 0 of 11"))

            // Stopped and let go on before the job looked: as if nothing had been.
            #expect(try await bench.post(one, [("act", "resume")], as: cast.vera).status == 303)
            #expect(try await bench.post(one, [("act", "stop")], as: cast.vera).status == 303)
            #expect(try await bench.post(one, [("act", "resume")], as: cast.vera).status == 303)
            try await bench.work()
            let done = try await state()
            #expect(done == (11, 4, false, true))

            // From the middle: what was worked out before the stop is neither lost nor worked out again.
            let after = try await bench.read { tx in try tx.query("SELECT id FROM organization WHERE vendor_id = \(vendor) AND kind <> 'vendor' ORDER BY id LIMIT 8").last!.text("id") }
            try await bench.write { tx in
                try tx.execute("DELETE FROM programme_scenario_line WHERE vendor_id = \(vendor) AND scenario_id = \(id) AND organization_id > \(after)")
                try tx.execute("UPDATE programme_scenario SET done = 8, after_id = \(after), finished_at = NULL, stopped_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id)")
            }
            #expect(try await bench.get(one, as: cast.vera).text.contains("8 of 11 partners so far"))
            #expect(try await bench.post(one, [("act", "resume")], as: cast.vera).status == 303)
            try await bench.work()
            let again = try await state()
            #expect(again == (11, 4, false, true))
        }
    }
}
