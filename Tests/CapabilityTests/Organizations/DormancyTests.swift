import App
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import Mail
import People
import Store
import Support
import Testing
import Web

@Suite("Dormant accounts") struct DormancyTests {
    @Test("what is due", arguments: [
        (89, false, nil, .none), (90, false, nil, .mark), (90, true, nil, .none), (165, true, nil, .none), (166, true, nil, .warn), (170, true, 4, .none),
        (180, true, 13, .none), (180, true, 14, .suspend), (400, false, nil, .mark), (400, true, nil, .warn), (400, true, 3, .none),
    ] as [(Int, Bool, Int?, DormancyPolicy.Step)])
    func steps(days: Int, isMarked: Bool, warned: Int?, due: DormancyPolicy.Step) {
        #expect(DormancyPolicy(markDays: 90, suspendDays: 180).step(unseenDays: days, isMarked: isMarked, warnedDaysAgo: warned) == due)
    }
    @Test("without a suspension nobody is warned; rules that leave no time for the mail are refused")
    func policies() {
        #expect(DormancyPolicy(markDays: 30, suspendDays: nil).step(unseenDays: 5000, isMarked: true, warnedDaysAgo: nil) == .none)
        #expect(DormancyPolicy(markDays: 90, suspendDays: 103).problems == [.suspend(least: 104)])
        #expect(DormancyPolicy(markDays: 6, suspendDays: nil).problems == [.mark])
        #expect(DormancyPolicy(markDays: 90, suspendDays: 104).problems.isEmpty)
    }

    @Test("marked, warned two weeks before, suspended; seen again or let back in they wake; the last administrators stay", arguments: EngineKind.allCases)
    func wholeWay(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor, partner = try await bench.organization("Northwind")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ana = try await bench.person("Ana Admin", at: partner, [.partnerAdmin])
            let rita = try await bench.person("Rita Rep", at: partner), nils = try await bench.person("Nils Rep", at: partner)
            #expect(try await bench.post("/settings/dormant-accounts", [("mark", "30"), ("suspend", "40")], as: vera).status == 422)
            #expect(try await bench.post("/settings/dormant-accounts", [("mark", "30"), ("suspend", "60")], as: vera).status == 303)
            func state() async throws -> [String: String] {
                try await bench.read { tx in
                    var found: [String: String] = [:]
                    for row in try tx.query("SELECT p.id, p.suspended_at, d.warned_at FROM person p JOIN person_dormancy d ON d.vendor_id = p.vendor_id AND d.person_id = p.id WHERE p.vendor_id = \(vendor)") {
                        found[try row.text("id")] = try row.optionalInt("suspended_at") != nil ? "suspended" : try row.optionalInt("warned_at") != nil ? "warned" : "dormant"
                    }
                    return found
                }
            }
            bench.at("2026-04-05")
            try await bench.work()
            let all = Dictionary([ana, rita, nils, vera].map { ($0.value, "dormant") }, uniquingKeysWith: { a, _ in a })
            #expect(try await state() == all)
            #expect(try await bench.get("/people?state=dormant", as: vera).text.contains("Rita Rep"))
            // Nils signs in and is awake.
            #expect(try await bench.get("/home", as: nils).status == 200)
            bench.at("2026-04-20")
            try await bench.work()
            let warned = try await state()
            let expected = [rita.value: "warned", ana.value: "dormant"]
            #expect(warned == expected, "the last administrator is left alone")
            let mails = try await bench.read { try $0.query("SELECT recipient, subject FROM outbox_mail WHERE vendor_id = \(vendor) AND person_id = \(rita)").map { try $0.text("subject") } }
            #expect(mails.count == 1)
            #expect(mails.first?.contains("about to be suspended") == true)
            bench.at("2026-05-03")
            try await bench.work()
            #expect(try await state()[rita.value] == "warned", "not before two weeks")
            bench.at("2026-05-05")
            try await bench.work()
            #expect(try await state()[rita.value] == "suspended")
            #expect(try await bench.post("/people/\(rita)/restore", as: vera).status == 303)
            #expect(try await state()[rita.value] == nil)
            #expect(try await bench.get("/home", as: rita).status == 200)
            let kinds = try await bench.read { try $0.query("SELECT kind FROM ledger_event WHERE vendor_id = \(vendor) AND kind IN ('people.personDormant', 'people.personWoke') ORDER BY sequence").map { try $0.text("kind") } }
            let marked = kinds.filter { $0 == "people.personDormant" }.count
            #expect(marked >= 4)
            #expect(kinds.contains("people.personWoke"))
        }
    }
}
