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

/// What partners are promised beyond the plain course of a tier: ends that lie ahead, contracts that begin later, rules that change, figures
/// that are missing, and others that cannot be decided.
@Suite("Partner programmes at their edges") struct StandingEdgeTests {
    private func held(_ organization: OrganizationID, _ status: String, from: String, through: String? = nil, withdrawn: Bool = false) -> PartnerFact {
        PartnerFact(organization: organization, kind: .held, name: status, body: .held(HeldFact(
            organization.value, status, from: Day(iso: from), through: through.flatMap { Day(iso: $0) }, source: .imported,
            key: "held/\(organization.value)/\(status)/imported")), source: "PRM", isWithdrawn: withdrawn)
    }
    private func report(_ bench: HouseBench, _ fact: PartnerFact) async throws -> ReportFacts.Outcome {
        let scope = bench.ruling, ledger = bench.ledger
        return try await bench.write { try ReportFacts(ledger: ledger)(scope, [fact], $0) }
    }

    @Test("a partner whose end is planned is one through its last day", arguments: EngineKind.allCases)
    func plannedEnd(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), rita = try await bench.person("Rita Rep", at: north)
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            let ending = bench.access.operator(vendor: bench.vendor, ManageOrganizations.self), ledger = bench.ledger
            try await bench.write { try EndOrganization.plan(ending, north, lastDay: Day(iso: "2026-03-31")!, reason: "Sold", today: Day(iso: "2026-03-02")!, ledger: ledger, $0) }
            try await bench.learn(rita, course)
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze"], "decided although its end is planned")
            bench.at("2026-03-31")
            #expect(try await bench.ask(north, rita).isOpen)
            #expect(try await bench.get("/standing", as: vera).text.contains("Northwind"))
            #expect(try await bench.get("/standing.csv", as: vera).text.contains("Northwind"))
            bench.at("2026-04-01")
            await #expect(throws: WebRefusal.self) { try await bench.ask(north, rita) }
            #expect(try await bench.get("/standing", as: vera).text.contains("Northwind") == false)
            try await bench.work()
        }
    }

    @Test("a contract that begins later takes nothing away before, begins on its day, and can be taken back", arguments: EngineKind.allCases)
    func laterContract(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north)
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            try await bench.learn(rita, course)
            try await bench.work()
            #expect(try await report(bench, held(north, "bronze", from: "2026-05-01", through: "2027-04-30")).new == 1)
            #expect(try await report(bench, held(north, "silver", from: "2026-05-01", through: "2027-04-30")).new == 1)
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze"])
            bench.at("2026-05-01")
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze", "silver"])
            let said = try await bench.read { [vendor = bench.vendor] in
                try $0.query("SELECT payload FROM ledger_event WHERE vendor_id = \(vendor) AND kind = \(StandingChanged.kind)").map { try $0.text("payload") }.filter { $0.contains(#""cause":"told""#) }
            }
            #expect(said.count == 1 && said[0].contains(#""status":"silver""#) && said[0].contains(#""day":"2026-05-01""#))
            // Reported by mistake: taken back, and the rules go on alone.
            bench.at("2026-05-10")
            #expect(try await report(bench, held(north, "silver", from: "2026-05-01", withdrawn: true)) == .init(withdrawn: 1))
            #expect(try await report(bench, held(north, "silver", from: "2026-05-01", withdrawn: true)) == .init(known: 1))
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze"])
            let spans = try await bench.read { [vendor = bench.vendor] in
                try $0.query("SELECT from_day, through_day FROM programme_holding WHERE vendor_id = \(vendor) AND organization_id = \(north) AND status = 'silver'")
                    .map { "\(try $0.text("from_day")) \(try $0.optionalText("through_day") ?? "open")" }
            }
            #expect(spans == ["2026-05-01 2026-05-09"])
            #expect(try await DecisionVerification.verify(bench.vendor, store: bench.store).isSound)
        }
    }

    @Test("rules published with an earlier day count from their publication, and no gate answers by the old ones", arguments: EngineKind.allCases)
    func published(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north), tom = try await bench.person("Tom Tech", at: north)
            bench.at("2026-03-02")
            let id = try await bench.programme(StoryRules.text())
            try await bench.learn(rita, course)
            try await bench.learn(tom, course)
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze", "silver"])
            #expect(try await bench.ask(north, rita).isOpen)
            // Away for two weeks; then silver asks for three, said to be so since January.
            bench.at("2026-03-16")
            let scope = bench.ruling, ledger = bench.ledger, vendor = bench.vendor
            try await bench.write { tx in
                let revision = try ProgrammeStore.find(id, vendor: vendor, tx)!.revision
                try EditProgramme()(scope, id, StoryRules.text(silver: 3).replacing("status: {min_rank: 1}", with: "status: {min_rank: 2}"), revision: revision, tx)
                try PublishProgramme(ledger: ledger)(scope, id, tx)
            }
            // Nobody has run a job: the question itself decides by the new rules.
            let answer = try await bench.ask(north, rita)
            #expect(answer.kept.version == 2 && answer.isOpen, "silver is held in grace still")
            #expect(try await bench.risk(north, "silver") == Day(iso: "2026-04-14"), "noticed on the day of publication, not in January")
            try await bench.work()
            let days = try await bench.read { try $0.query("SELECT as_of FROM programme_decision WHERE vendor_id = \(vendor) AND version = 2 ORDER BY as_of LIMIT 1").map { try $0.text("as_of") } }
            #expect(days == ["2026-03-16"])
            #expect(try await DecisionVerification.verify(vendor, store: bench.store).isSound)
        }
    }

    @Test("where a figure is missing a gate keeps its last answer for that person, not that of another", arguments: EngineKind.allCases)
    func lastAnswer(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north), tom = try await bench.person("Tom Tech", at: north)
            bench.at("2026-03-02")
            let rules = StoryRules.text().replacing("organization: {status: {min_rank: 1}}", with: "organization: {metric: {key: revenue, comparison: at_least, value: 100, currency: EUR, max_age_days: 30}}")
                .replacing("on_unknown: closed", with: "on_unknown: last")
            try await bench.programme(rules)
            try await bench.learn(rita, course)
            #expect(try await report(bench, PartnerFact(organization: north, kind: .metric, name: "revenue", body: .metric(MetricFact(
                north.value, "revenue", from: Day(iso: "2026-01-01")!, through: Day(iso: "2026-02-28")!, value: Rational(500), currency: "EUR", measured: Day(iso: "2026-03-01")!, source: "CRM")),
                source: "CRM")).new == 1)
            try await bench.work()
            #expect(try await bench.ask(north, rita).isOpen)
            #expect(try await bench.ask(north, tom).isOpen == false, "the organization meets, Tom lacks")
            // The figure is too old now: what is unknown is the organization's part, known last as met.
            bench.at("2026-05-01")
            let stale = try await bench.ask(north, rita)
            #expect(stale.verdict == .unknown && stale.isOpen && stale.codes.contains(.lastAnswer), "\(stale.codes)")
            #expect(try await bench.ask(north, tom).isOpen == false)
        }
    }

    @Test("one that cannot be decided keeps nobody else waiting, and is tried again", arguments: EngineKind.allCases)
    func stuck(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north), sam = try await bench.person("Sam Seller", at: south)
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            try await bench.work()
            let vendor = bench.vendor
            let good = try await bench.read { try $0.first("SELECT result FROM programme_decision WHERE vendor_id = \(vendor) AND organization_id = \(north)")!.text("result") }
            _ = try await bench.write { try $0.execute("UPDATE programme_decision SET result = '{}' WHERE vendor_id = \(vendor) AND organization_id = \(north)") }
            try await bench.learn(rita, course)
            try await bench.learn(sam, course)
            try await bench.work()
            #expect(try await bench.holds(south) == ["bronze"])
            #expect(try await bench.holds(north) == [])
            let waiting = try await bench.read { try $0.query("SELECT organization_id FROM programme_touched WHERE vendor_id = \(vendor)").map { try $0.text("organization_id") } }
            #expect(waiting == [north.value])
            _ = try await bench.write { try $0.execute("UPDATE programme_decision SET result = \(good) WHERE vendor_id = \(vendor) AND organization_id = \(north)") }
            bench.at("2026-03-02", hour: 12)
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze"])
        }
    }

    @Test("leads find whoever passes a gate also after midnight, and a page that no list has is an empty one", arguments: EngineKind.allCases)
    func leads(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind", country: "FR"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), rita = try await bench.person("Rita Rep", at: north)
            _ = try await bench.person("Sam Seller", at: south)
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            try await bench.learn(rita, course)
            try await bench.work()
            bench.at("2026-03-03")
            struct Listed: Decodable { struct Item: Decodable { let organization: String, people: [String], asOf: String }; let items: [Item], nextCursor: String? }
            let answer = try await bench.get("/api/v1/gates/deals/organizations", as: vera)
            let listed = try JSONDecoder().decode(Listed.self, from: Data(answer.text.utf8))
            #expect(listed.items.map(\.organization) == [north.value] && listed.items[0].people == [rita.value] && listed.items[0].asOf == "2026-03-02" && listed.nextCursor == nil)
            for page in ["9223372036854775807", "-1", "0", "200000"] {
                #expect(try await bench.get("/standing?page=\(page)", as: vera).status == 200)
            }
        }
    }
}
