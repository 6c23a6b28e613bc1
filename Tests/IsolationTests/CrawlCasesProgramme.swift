import App
import Foundation
import Kernel
import Ledger
import People
import Programme
import ProgrammeRules
import Store
import Support
import Web

// Fixtures of partner programmes: the victim holds a tier that its learner's credential carries; the programme has a draft of a second version.
extension CrawlCases {
    private static let notManagers = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside, .auditor, .author]
    private static let changed = StartingRules.text("crawl-programme", people: 3, title: "Quetzalia programme")

    static let programme: [CrawlCase] = [
        list("/manage/programmes", .vendorAdmin, strangers: notManagers),
        page("/manage/programmes/new", .vendorAdmin, strangers: [.nobody, .rivalAdmin, .victimLearner]),
        form("/manage/programmes/new", .vendorAdmin, strangers: [.nobody, .rivalAdmin, .victimLearner]) { _ in [("text", StartingRules.text("another", people: 1, title: "Another"))] },
        page("/manage/programmes/{programme}", .vendorAdmin, strangers: notManagers),
        page("/manage/programmes/{programme}/edit", .vendorAdmin, strangers: notManagers),
        form("/manage/programmes/{programme}/edit", .vendorAdmin, strangers: notManagers) { [("text", changed), ("revision", $0.programmeRevision)] },
        page("/manage/programmes/new/sentences", .vendorAdmin, strangers: [.nobody, .rivalAdmin, .victimLearner]),
        form("/manage/programmes/new/sentences", .vendorAdmin, strangers: [.nobody, .rivalAdmin, .victimLearner]) { _ in [("title", "Another one"), ("effective", "2026-01-01"), ("begin", "empty")] },
        page("/manage/programmes/{programme}/sentences", .vendorAdmin, strangers: notManagers),
        form("/manage/programmes/{programme}/sentences", .vendorAdmin, strangers: notManagers) {
            [("act", "add"), ("at", "obtain.0"), ("kind", "people"), ("revision", $0.programmeRevision)]
        },
        page("/manage/programmes/{programme}/text", .vendorAdmin, strangers: notManagers),
        page("/manage/programmes/{programme}/review", .vendorAdmin, strangers: notManagers),
        page("/manage/programmes/{programme}/comparison", .vendorAdmin, strangers: notManagers),
        page("/manage/programmes/{programme}/comparison.csv", .vendorAdmin, strangers: notManagers),
        form("/manage/programmes/{programme}/publish", .vendorAdmin, strangers: notManagers),
        form("/manage/programmes/{programme}/discard", .vendorAdmin, strangers: notManagers),
        form("/manage/programmes/{programme}/retire", .vendorAdmin, strangers: notManagers),
        page("/manage/partner-facts", .vendorAdmin, strangers: notManagers),
        upload("/manage/partner-facts", .vendorAdmin, strangers: [.nobody, .rivalAdmin, .victimLearner], [:], [], file: "kind,organization,attestation,from\nattestation,Quetzalia Systems,code,2026-01-01\n"),
        page("/manage/partner-facts/example.csv", .vendorAdmin, strangers: notManagers),
        page("/standing/{organization}/facts", .vendorAdmin, strangers: notManagers),
        form("/standing/{organization}/facts", .vendorAdmin, strangers: notManagers) { _ in
            [("kind", "waiver"), ("status", "bronze"), ("effect", "keep"), ("from", "2026-09-21"), ("through", "2026-12-31"), ("source", "crawl")]
        },
        form("/standing/{organization}/facts/{fact}/withdraw", .vendorAdmin, strangers: notManagers, ["fact": "partnerFact"]),
        list("/standing", .victimAdmin),
        list("/standing.csv", .victimAdmin),
        page("/standing/{organization}", .victimAdmin),
        page("/standing/{organization}/difference", .victimAdmin),
        list("/standing/movements", .victimAdmin),
        list("/standing/forecast", .victimAdmin),
        list("/standing/forecast.csv", .victimAdmin),
        form("/standing/forecast/run", .vendorAdmin, strangers: notManagers),
        form("/standing/forecast/stop", .vendorAdmin, strangers: notManagers),
        page("/standing/{organization}/scenario", .victimAdmin),
        page("/manage/programmes/{programme}/scenarios", .vendorAdmin, strangers: notManagers),
        form("/manage/programmes/{programme}/scenarios", .vendorAdmin, strangers: notManagers) { _ in [("lapse", "CRAWL"), ("lapseDay", "2026-09-30")] },
        page("/manage/programmes/{programme}/scenarios/{scenario}", .vendorAdmin, strangers: notManagers),
        form("/manage/programmes/{programme}/scenarios/{scenario}", .vendorAdmin, strangers: notManagers) { _ in [("act", "stop")] },
        page("/standing/{organization}/standing.pdf", .victimAdmin),
        page("/standing/{organization}/awards/{award}/certificate.pdf", .victimAdmin),
        page("/verify/partners/{code}", .nobody, strangers: [.otherVendorAdmin], ["code": "awardCode"]),
        page("/verify/partners/{code}/badge.svg", .nobody, strangers: [.otherVendorAdmin], ["code": "awardCode"]),
        page("/verify/partners/{code}/badge.png", .nobody, strangers: [.otherVendorAdmin], ["code": "awardCode"]),
        page("/standing/{organization}/overrides", .vendorAdmin, strangers: notManagers),
        form("/standing/{organization}/overrides", .vendorAdmin, strangers: notManagers) { _ in
            [("status", "bronze"), ("held", "yes"), ("from", "2026-09-21"), ("through", "2026-12-31"), ("reason", "crawl")]
        },
        form("/standing/{organization}/overrides/{override}/confirm", .vendorAdmin, strangers: notManagers),
        form("/standing/{organization}/overrides/{override}/withdraw", .vendorAdmin, strangers: notManagers),
        apiList("/programmes", .vendorAdmin, strangers: notManagers),
        api("GET", "/organizations/{organization}/standing", .victimAdmin),
        api("POST", "/partner-facts", .vendorAdmin, strangers: notManagers) {
            #"{"facts":[{"kind":"held","organization":"\#($0.organization)","status":"bronze","from":"2026-01-01","source":"crawl"}]}"#
        },
        api("POST", "/gates/{gate}/answers", .vendorAdmin, strangers: notManagers) { #"{"organization":"\#($0.organization)","reference":"crawl-1"}"# },
        apiList("/gates/{gate}/answers", .vendorAdmin, strangers: notManagers),
        apiList("/gates/{gate}/organizations", .vendorAdmin, strangers: notManagers),
    ]
}

/// A small programme over the crawl's certification.
enum StartingRules {
    static func text(_ id: String, people: Int, title: String) -> String {
        """
        format: 1
        id: \(id)
        version: 1
        titles: {en: \(title)}
        timezone: UTC
        effective_from: 2026-01-01
        statuses:
          - id: bronze
            kind: tier
            rank: 1
            titles: {en: Bronze}
            obtain: {people: {hold: {credential: {code: CRAWL}}, min: \(people)}}
        gates:
          - id: \(id == "crawl-programme" ? "deals" : id)
            titles: {en: Quetzalia gate}
            organization: {status: {id: bronze}}
        """
    }
}

extension ContentMaker {
    mutating func programme() async throws {
        let ground = house.ground, vendor = world.vendor, ledger = ground.ledger
        let scope = ground.access.operator(vendor: vendor, ManageProgrammes.self), asking = ground.access.operator(vendor: vendor, AskGates.self)
        let victim = OrganizationID(world.ids["organization"]!)
        let made = try await ground.store.write(vendor) { tx -> (String, Int) in
            let id = try EditProgramme().create(scope, StartingRules.text("crawl-programme", people: 1, title: "Quetzalia programme"), tx)
            try PublishProgramme(ledger: ledger)(scope, id, tx)
            guard let programme = try ProgrammeStore.find(id, vendor: vendor, tx) else { throw Unexpected(description: "no programme") }
            let history = ProgrammeHistory(published: try ProgrammeStore.versions(id, vendor: vendor, tx))
            let gather = try GatherFacts(history.versions, zone: .utc, vendor: vendor, tx)
            try DecideOrganization(ledger: ledger)(victim, programme, history, gather, by: Actor(kind: .job, id: DecideJob.kind), vendor: vendor, tx)
            try tx.execute("DELETE FROM programme_touched WHERE vendor_id = \(vendor)")
            let answer = try AskGate(ledger: ledger)(asking, "deals", victim, person: nil, reference: "Quetzalia deal", tx)
            guard answer.isOpen else { throw Unexpected(description: "the victim holds no tier: \(answer.codes)") }
            try EditProgramme()(scope, id, StartingRules.text("crawl-programme", people: 2, title: "Quetzalia programme"), revision: programme.revision, tx)
            return (id.value, try ProgrammeStore.find(id, vendor: vendor, tx)!.revision)
        }
        guard let award = try await ground.store.read(vendor, { try AwardStore.of(victim, vendor: vendor, $0) }).first else { throw Unexpected(description: "no award") }
        world.ids.merge(["award": award.id.value, "awardCode": award.code]) { _, new in new }
        // Proposed by the author, so that the administrator is the second person.
        let proposer = world.people[.author]!
        world.ids["override"] = try await ground.store.write(vendor) { tx -> String in
            let id = tx.newID(of: ProgrammeOverrideEntity.self)
            try tx.execute("""
                INSERT INTO programme_override (vendor_id, id, organization_id, status, is_held, from_day, through_day, reason, proposed_at, proposed_by)
                VALUES (\(vendor), \(id), \(victim), 'bronze', 1, '2026-09-21', '2026-12-31', 'Quetzalia reason', \(tx.now), \(proposer))
                """)
            return id.value
        }
        let reported = PartnerFact(organization: victim, kind: .attestation, name: "quetzalia", body: .attestation(AttestationFact(victim.value, "quetzalia", given: Day(iso: "2026-01-01")!)),
                                   source: "Quetzalia PRM")
        world.ids["partnerFact"] = try await ground.store.write(vendor) { tx -> String in
            _ = try ReportFacts(ledger: ledger)(scope, [reported], tx)
            return try tx.first("SELECT row_id FROM partner_fact WHERE vendor_id = \(vendor) AND name = 'quetzalia'")!.text("row_id")
        }
        // A kept forecast with its entries, a movement, and a scenario that concerns the victim.
        let programme = ProgrammeID(made.0)
        world.ids["scenario"] = try await ground.store.write(vendor) { tx -> String in
            let scenario = try KeptScenario.ask(scope, programme, Fields([("lapse", "CRAWL"), ("lapseDay", "2026-09-30")]), tx)
            try tx.execute("""
                INSERT INTO programme_scenario_line (vendor_id, scenario_id, effect, organization_id, what, lost_today, lost_then)
                VALUES (\(vendor), \(scenario), 'falls', \(victim), 'bronze', NULL, '2026-10-01')
                """)
            try tx.execute("UPDATE programme_scenario SET finished_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(scenario)")
            let decision = try DecisionStore.last(programme, victim, vendor: vendor, tx)!
            try tx.execute("""
                INSERT INTO programme_forecast_entry (vendor_id, programme_id, organization_id, place, day, status, change, cause, is_applied, is_told, from_tier, from_rank, to_tier, to_rank, causes, fix)
                VALUES (\(vendor), \(programme), \(victim), 99, \(decision.asOf.adding(days: 60)), 'bronze', 'demoted', 'rule', 1, 1, 'bronze', 1, NULL, 0, '[]', NULL)
                """)
            guard try tx.count("SELECT count(*) FROM programme_movement WHERE vendor_id = \(vendor) AND organization_id = \(victim)") > 0 else { throw Unexpected(description: "the victim never moved") }
            return scenario.value
        }
        world.ids.merge(["programme": made.0, "programmeRevision": String(made.1), "gate": "deals"]) { _, new in new }
    }
}
