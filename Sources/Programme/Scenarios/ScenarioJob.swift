import Documents
import Jobs
import Kernel
import ProgrammeRules
import Store

/// Works a scenario out for every partner, a few at a time and outside of transactions; it goes on after the last batch that was written.
/// The scenario itself says whether it is stopped and how far it is, so that whoever stops it and goes on at once neither loses nor doubles a partner.
enum ScenarioJob {
    static let kind = "programme.scenario"
    static let batch = 8
    private struct Payload: Codable { let scenario: String }
    private struct Work: Sendable {
        let run: ScenarioRun
        let dated: DatedScenario
    }

    static func start(_ id: ProgrammeScenarioID, _ tx: Transaction) throws {
        try Jobs.enqueue(kind, payload: FactJSON.text(Payload(scenario: id.value)), uniqueKey: id.value, tx)
    }

    static let job = JobKind(kind) { run in
        let vendor = run.vendor, id = ProgrammeScenarioID(try FactJSON.read(Payload.self, run.payload).scenario)
        var after = try await run.store.read(vendor) { try KeptScenario.find(id, vendor: vendor, $0)?.after } ?? run.cursor ?? ""
        while true {
            let from = after
            guard let (work, last) = try await run.store.read(vendor, { try some(id, after: from, vendor, $0) }) else { break }
            after = last
            let lines = try await effects(work)
            let goesOn = try await run.batch(cursor: last) { tx -> Bool in
                if try KeptScenario.find(id, vendor: vendor, tx)?.isStopped != false {
                    // Whoever lets it go on gets a job of its own, also while this one is ending.
                    try run.release(tx)
                    return false
                }
                try tx.insert(into: "programme_scenario_line", ["vendor_id", "scenario_id", "effect", "organization_id", "what", "lost_today", "lost_then"], lines.map {
                    [vendor.sqlValue, id.sqlValue, $0.1.kind.rawValue.sqlValue, $0.0.sqlValue, $0.1.what.sqlValue, $0.1.lostToday.sqlValue, $0.1.lostThen.sqlValue]
                })
                try tx.execute("UPDATE programme_scenario SET done = done + \(work.count), after_id = \(last) WHERE vendor_id = \(vendor) AND id = \(id)")
                return true
            }
            if !goesOn { return }
        }
        try await run.batch { try $0.execute("UPDATE programme_scenario SET finished_at = \($0.now), stopped_at = NULL WHERE vendor_id = \(vendor) AND id = \(id) AND finished_at IS NULL") }
    }

    private static func some(_ id: ProgrammeScenarioID, after: String, _ vendor: VendorID, _ tx: Transaction) throws -> (work: [Work], last: String)? {
        guard let scenario = try KeptScenario.find(id, vendor: vendor, tx) else { return nil }
        let versions = try ProgrammeStore.versions(scenario.programme, vendor: vendor, tx).map(\.programme)
        guard let zone = versions.last?.zone else { return nil }
        let today = zone.day(at: tx.now)
        let partners: [OrganizationID] = try tx.query("""
            SELECT o.id FROM organization o WHERE o.vendor_id = \(vendor) AND o.id > \(after) AND \(SQL.partner("o", on: today)) ORDER BY o.id LIMIT \(batch)
            """).map { try $0.id("id") }
        guard let last = partners.last else { return nil }
        let gather = try GatherFacts(versions + (scenario.rules.map { [$0] } ?? []), zone: zone, vendor: vendor, tx)
        let work = try partners.map { partner -> Work in
            let decision = try DecisionStore.last(scenario.programme, partner, vendor: vendor, tx)
            return Work(run: ScenarioRun(organization: partner, facts: try gather(partner, tx), knownAt: tx.now, versions: versions, rules: scenario.rules, today: today,
                                         decided: decision?.asOf ?? today, before: decision?.before ?? []), dated: scenario.dated)
        }
        return (work, last.value)
    }
    private static func effects(_ work: [Work]) async throws -> [(OrganizationID, ScenarioEffect)] {
        try await withThrowingTaskGroup(of: [(OrganizationID, ScenarioEffect)].self) { group in
            for one in work {
                group.addTask {
                    try await OffPool.run {
                        one.run(one.dated, isSameDay: true).map { sides in ScenarioEffect.all(sides.base, sides.then).map { (one.run.organization, $0) } } ?? []
                    }
                }
            }
            var found: [(OrganizationID, ScenarioEffect)] = []
            for try await some in group { found += some }
            return found
        }
    }
}
