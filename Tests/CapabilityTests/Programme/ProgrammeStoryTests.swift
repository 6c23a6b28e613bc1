import App
import Certification
import Foundation
import HTTPTypes
import JSON
import Kernel
import Ledger
import People
import Programme
import ProgrammeRules
import Store
import Support
import Testing
import Web

/// A programme over the bench's certification: one certified person is Bronze, two are Silver; a lost tier has 30 days of grace.
enum StoryRules {
    static func text(silver: Int = 2, enforced: String = "2026-01-01", mode: String = "enforced", gate: String = "") -> String {
        """
        format: 1
        id: channel
        version: 1
        titles: {en: Channel programme}
        timezone: UTC
        effective_from: 2026-01-01
        enforced_from: \(enforced)
        metrics: [{key: revenue, currency: EUR}]
        statuses:
          - id: bronze
            kind: tier
            rank: 1
            mode: \(mode)
            obtain: {people: {hold: {credential: {code: SALES}}, min: 1}}
            lifecycle: {demote: {grace_days: 30}}
          - id: silver
            kind: tier
            rank: 2
            mode: \(mode)
            obtain: {people: {hold: {credential: {code: SALES}}, min: \(silver)}}
            lifecycle: {demote: {grace_days: 30}}
        gates:
          - id: deals
            organization: {status: {min_rank: 1}}
            actor: {people: {hold: {credential: {code: SALES}}, min: 1}}
            on_unknown: closed
        \(gate)
        """
    }
}

extension HouseBench {
    var ruling: Scope<ManageProgrammes> { access.operator(vendor: vendor, ManageProgrammes.self) }
    @discardableResult
    func programme(_ text: String) async throws -> ProgrammeID {
        let scope = ruling, ledger = ledger
        return try await write { tx in
            let id = try EditProgramme().create(scope, text, tx)
            try PublishProgramme(ledger: ledger)(scope, id, tx)
            return id
        }
    }
    func holds(_ organization: OrganizationID) async throws -> [String] {
        try await read { [vendor] in
            try $0.query("SELECT status FROM programme_standing WHERE vendor_id = \(vendor) AND organization_id = \(organization) AND is_held = 1 ORDER BY rank").map { try $0.text("status") }
        }
    }
    func risk(_ organization: OrganizationID, _ status: String) async throws -> Day? {
        try await read { [vendor] in
            try $0.first("SELECT risk_last_day FROM programme_standing WHERE vendor_id = \(vendor) AND organization_id = \(organization) AND status = \(status)")?.optionalDay("risk_last_day")
        }
    }
    func decisions(_ organization: OrganizationID) async throws -> Int {
        try await read { [vendor] in try $0.count("SELECT count(*) FROM programme_decision WHERE vendor_id = \(vendor) AND organization_id = \(organization)") }
    }
    func ask(_ organization: OrganizationID, _ person: PersonID?, _ reference: String? = nil) async throws -> AskGate.Answer {
        let scope = access.operator(vendor: vendor, AskGates.self), ledger = ledger
        return try await write { try AskGate(ledger: ledger)(scope, "deals", organization, person: person, reference: reference, $0) }
    }
}

@Suite("Partner programmes over months") struct ProgrammeStoryTests {
    @Test("tiers follow what people hold, a grace is noticed, kept and ended on its day, and every decision comes out the same again", arguments: EngineKind.allCases)
    func story(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north), tom = try await bench.person("Tom Tech", at: north)
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            try await bench.work()
            #expect(try await bench.holds(north) == [])
            #expect(try await bench.ask(north, rita).isOpen == false)

            try await bench.learn(rita, course)
            // Nobody has run a job since: the question itself looks.
            let first = try await bench.ask(north, rita, "deal-1")
            #expect(first.isOpen && first.codes == [.organizationMeets, .actorMeets])
            #expect(try await bench.ask(north, tom).codes == [.organizationMeets, .actorLacks])
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze"])

            bench.at("2026-04-10")
            try await bench.learn(tom, course)
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze", "silver"])
            let kept = try await bench.decisions(north)
            bench.at("2026-04-20")
            try await bench.work()
            #expect(try await bench.decisions(north) == kept, "nothing new, nothing kept")

            // Tom's certificate is taken back on 1 May: noticed that day, which is the first of thirty.
            bench.at("2026-05-01")
            let credential = try await bench.read { [vendor = bench.vendor] in try $0.first("SELECT id FROM credential WHERE vendor_id = \(vendor) AND person_id = \(tom)")!.id("id", of: CredentialEntity.self) }
            let revoking = bench.access.operator(vendor: bench.vendor, RevokeCredentials.self), ledger = bench.ledger
            try await bench.write { try ChangeCredentialStatus(ledger: ledger)(revoking, credential, .revoke, effect: .today, reason: "misconduct", $0) }
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze", "silver"])
            #expect(try await bench.risk(north, "silver") == Day(iso: "2026-05-30"))
            // The server was away over the end of the grace: it ended on its day all the same.
            bench.at("2026-06-15")
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze"])
            let lost = try await bench.read { [vendor = bench.vendor] in
                try $0.query("SELECT payload FROM ledger_event WHERE vendor_id = \(vendor) AND kind = \(StandingChanged.kind) ORDER BY recorded_at, event_id").map { try $0.text("payload") }
            }.filter { $0.contains(#""change":"demoted""#) }
            #expect(lost.count == 1 && lost[0].contains(#""day":"2026-05-31""#) && lost[0].contains(#""cause":"grace_ended""#))

            let outcome = try await DecisionVerification.verify(bench.vendor, store: bench.store)
            let all = try await bench.decisions(north)
            #expect(outcome.isSound && outcome.decisions == all)
            // A deal that was approved stays so when its gate has closed for others.
            #expect(try await bench.ask(north, tom, "deal-1").codes == [.organizationMeets, .actorLacks, .honoured])
        }
    }

    @Test("a changed decision, changed facts and missing rules are each named by the replay", arguments: EngineKind.allCases)
    func replay(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north)
            try await bench.programme(StoryRules.text())
            try await bench.learn(rita, course)
            try await bench.work()
            #expect(try await DecisionVerification.verify(bench.vendor, store: bench.store).isSound)
            let vendor = bench.vendor
            for (damage, words) in [
                ("UPDATE programme_decision SET result = replace(result, 'met', 'unmet') WHERE vendor_id = ", "comes out differently"),
                ("UPDATE programme_input SET body = replace(body, 'employee', 'contractor') WHERE vendor_id = ", "facts were changed"),
                ("DELETE FROM programme_version WHERE vendor_id = ", "version 1 of its programme is not there"),
            ] {
                struct Undo: Error {}
                await #expect(throws: Undo.self) {
                    try await bench.store.write(vendor) { tx in
                        try tx.script(damage + "'\(vendor.value)'")
                        let faults = try DecisionVerification.some(after: "", vendor, tx).0.faults
                        #expect(faults.contains { $0.contains(words) }, "\(words): \(faults)")
                        throw Undo()
                    }
                }
            }
        }
    }

    @Test("in shadow mode what is held stays, nobody's gate closes, and the difference is told once", arguments: EngineKind.allCases)
    func shadow(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            _ = try await bench.person("Rita Rep", at: north)
            try await bench.programme(StoryRules.text(mode: "shadow"))
            let scope = bench.ruling, ledger = bench.ledger
            let fact = PartnerFact(organization: north, kind: .held, name: "silver", body: .held(HeldFact(north.value, "silver", from: Day(iso: "2025-07-01"), through: Day(iso: "2026-12-31"),
                                                                                                     source: .imported, key: "held/\(north.value)/silver/imported")), source: "PRM")
            #expect(try await bench.write { try ReportFacts(ledger: ledger)(scope, [fact], $0) } == .init(new: 1, corrected: 0, known: 0))
            #expect(try await bench.write { try ReportFacts(ledger: ledger)(scope, [fact], $0) } == .init(new: 0, corrected: 0, known: 1))
            try await bench.work()
            #expect(try await bench.holds(north) == ["silver"])
            let told = try await bench.read { [vendor = bench.vendor] in
                try $0.query("SELECT payload FROM ledger_event WHERE vendor_id = \(vendor) AND kind = \(StandingChanged.kind)").map { try $0.text("payload") }
            }
            let proposed = told.filter { $0.contains(#""isApplied":false"#) }, said = told.filter { $0.contains(#""cause":"told""#) }
            #expect(told.count == 2 && proposed.count == 1 && said.count == 1, "what the rules would do, and what the PRM said is held")
            #expect(told.allSatisfy { $0.contains(#""isTold":false"#) })
            #expect(try await bench.ask(north, nil).verdict == .unmet)
        }
    }

    @Test("facts are refused in words with their place, all of a call or none", arguments: EngineKind.allCases)
    func facts(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            try await bench.programme(StoryRules.text())
            func metric(_ currency: String?, _ key: String = "revenue", through: String = "2026-03-31") -> PartnerFact {
                PartnerFact(organization: north, kind: .metric, name: key, body: .metric(MetricFact(
                    north.value, key, from: Day(iso: "2026-01-01")!, through: Day(iso: through)!, value: Rational(1_000_000), currency: currency, measured: Day(iso: "2026-04-02")!, source: "CRM")), source: "CRM")
            }
            let scope = bench.ruling, ledger = bench.ledger, vendor = bench.vendor
            for (facts, code) in [([metric("EUR"), metric("USD")], "programme.factCurrency"), ([metric(nil, "profit")], "programme.factMetric"), ([metric("EUR", through: "2025-12-31")], "programme.factDates")] {
                do {
                    _ = try await bench.write { try ReportFacts(ledger: ledger)(scope, facts, $0) }
                    Issue.record("taken: \(code)")
                } catch let refusals as Refusals { #expect(refusals.all.map(\.code).contains(code)) }
            }
            #expect(try await bench.read { try $0.count("SELECT count(*) FROM partner_fact WHERE vendor_id = \(vendor)") } == 0)
        }
    }

    @Test("a status is decided by two people, never by one, and the rules go on from its last day", arguments: EngineKind.allCases)
    func twoPeople(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ben = try await bench.person("Ben Boss", at: bench.headquarters, [.vendorAdmin])
            let programme = try await bench.programme(StoryRules.text())
            try await bench.work()
            let page = "/standing/\(north.value)/overrides"
            let fields = [("status", "silver"), ("held", "yes"), ("from", "2026-03-02"), ("through", "2026-03-31"), ("reason", "Launch partner")]
            #expect(try await bench.post(page, fields.filter { $0.0 != "reason" } + [("reason", "")], as: vera).status == 422)
            #expect(try await bench.post(page, fields.filter { $0.0 != "through" } + [("through", "2028-03-31")], as: vera).status == 422)
            #expect(try await bench.post(page, fields, as: vera).status == 303)
            let id = try await bench.read { [vendor = bench.vendor] in try $0.first("SELECT id FROM programme_override WHERE vendor_id = \(vendor)")!.text("id") }
            #expect(try await bench.post("\(page)/\(id)/confirm", as: vera).status == 403)
            try await bench.work()
            #expect(try await bench.holds(north) == [])
            #expect(try await bench.post("\(page)/\(id)/confirm", as: ben).status == 303)
            try await bench.work()
            #expect(try await bench.holds(north) == ["silver"])
            let standing = try await bench.get("/standing/\(north.value)", as: vera).text, rules = try await bench.get("/manage/programmes/\(programme.value)", as: vera).text
            #expect(standing.contains("The next twelve months"))
            for page in [standing, rules] { #expect(page.contains("SALES Professional")) }
            let file = try await bench.get("/standing.csv", as: vera)
            #expect(file.status == 200 && file.text.contains("Northwind,Germany,silver,not met,yes,2026-03-02"))
            // The rule takes over where the decision ends: unmet, so its grace begins.
            bench.at("2026-04-02")
            try await bench.work()
            #expect(try await bench.holds(north) == ["silver"])
            #expect(try await bench.risk(north, "silver") == Day(iso: "2026-04-30"))
            #expect(try await DecisionVerification.verify(bench.vendor, store: bench.store).isSound)
        }
    }
}
