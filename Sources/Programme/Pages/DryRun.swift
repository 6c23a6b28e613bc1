import Jobs
import Kernel
import Ledger
import ProgrammeRules
import Store

/// What publishing a draft would change, partner by partner: judged with the rules in force and with the draft's, from the same standings.
/// A job works it out for each saved draft; the page before publishing shows it, or how far it is.
struct ProgrammeDryRun: Sendable {
    enum Effect: String, Sendable, CaseIterable { case rises, falls, opens, closes }
    struct Line: Sendable {
        let organization: OrganizationID
        let name: String
        /// The status or gate.
        let what: String
    }
    /// Lines of each effect that a page shows.
    static let shown = 50
    let total: Int
    let done: Int
    let isFinished: Bool
    let counts: [Effect: Int]
    let lines: [Effect: [Line]]

    /// Nil when none was begun for this state of the draft.
    static func load(_ programme: ProgrammeID, revision: Int, vendor: VendorID, _ tx: Transaction) throws -> ProgrammeDryRun? {
        guard let run = try tx.first("""
            SELECT total, done, finished_at FROM programme_dry_run WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND revision = \(revision)
            """) else { return nil }
        let found = try tx.query("""
            SELECT effect, count(*) AS n FROM programme_dry_run_line WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND revision = \(revision) GROUP BY effect
            """)
        var counts: [Effect: Int] = [:], lines: [Effect: [Line]] = [:]
        for row in found { if let effect = Effect(rawValue: try row.text("effect")) { counts[effect] = try row.int("n") } }
        for effect in Effect.allCases {
            lines[effect] = try tx.query("""
                SELECT l.organization_id, l.what, o.name FROM programme_dry_run_line l JOIN organization o ON o.vendor_id = l.vendor_id AND o.id = l.organization_id
                WHERE l.vendor_id = \(vendor) AND l.programme_id = \(programme) AND l.revision = \(revision) AND l.effect = \(effect.rawValue)
                ORDER BY o.name_folded, l.what LIMIT \(shown)
                """).map { Line(organization: try $0.id("organization_id"), name: try $0.text("name"), what: try $0.text("what")) }
        }
        return ProgrammeDryRun(total: try run.int("total"), done: try run.int("done"), isFinished: try run.optionalInt("finished_at") != nil, counts: counts, lines: lines)
    }

    /// What differs for one partner.
    static func effects(_ draft: Programme, current: Programme?, _ id: OrganizationID, _ known: KnownFacts, on today: Day, standings: [Standing]) -> [(Effect, String)] {
        let before = current.map { verdicts($0, id, known, today, standings) } ?? [:], after = verdicts(draft, id, known, today, standings)
        return after.keys.sorted().compactMap { key -> (Effect, String)? in
            let was = before[key] ?? .unmet, becomes = after[key]!
            if was == becomes || (was != .met && becomes != .met) { return nil }
            return (key.isGate ? (becomes == .met ? .opens : .closes) : (becomes == .met ? .rises : .falls), key.name)
        }
    }
    /// The statuses of which the partner would have news, if the draft decided today.
    static func news(_ draft: Programme, _ id: OrganizationID, _ known: KnownFacts, on today: Day, standings: [Standing]) -> [String] {
        draft.decide(id.value, known, on: today, standings: standings).statuses.filter { $0.changes.contains(where: \.isTold) }.map(\.status)
    }
    private struct Key: Hashable, Comparable {
        let isGate: Bool
        let name: String
        static func < (a: Key, b: Key) -> Bool { (a.isGate ? 1 : 0, a.name) < (b.isGate ? 1 : 0, b.name) }
    }
    /// What is held counts by what keeps it, what is not by what it takes to get it.
    private static func verdicts(_ programme: Programme, _ id: OrganizationID, _ known: KnownFacts, _ today: Day, _ standings: [Standing]) -> [Key: Verdict] {
        let held = Set(standings.filter { $0.held != nil }.map(\.status))
        var found: [Key: Verdict] = [:]
        let decision = programme.decide(id.value, known, on: today, standings: standings)
        for status in decision.statuses {
            found[Key(isGate: false, name: status.status)] = held.contains(status.status) ? status.kept.verdict : status.computed
        }
        // Gates ask what is held once the day is decided.
        for gate in programme.gates where gate.organization != nil {
            if let answer = programme.ask(gate.id, id.value, known, on: today, standings: decision.statuses.map(\.standing))?.organization { found[Key(isGate: true, name: gate.id)] = answer.verdict }
        }
        return found
    }
}

/// Works a dry run out, a few partners at a time.
enum DryRunJob {
    static let kind = "programme.dryRun"
    static let batch = 10
    private struct Payload: Codable { let programme: String, revision: Int }

    static func start(_ id: ProgrammeID, revision: Int, vendor: VendorID, _ tx: Transaction) throws {
        let total = try tx.count("SELECT count(*) FROM organization o WHERE o.vendor_id = \(vendor) AND \(SQL.partner("o", on: Zone.utc.day(at: tx.now)))")
        try tx.execute("""
            INSERT INTO programme_dry_run (vendor_id, programme_id, revision, total, done, finished_at) VALUES (\(vendor), \(id), \(revision), \(total), 0, NULL)
            ON CONFLICT DO NOTHING
            """)
        try Jobs.enqueue(kind, payload: FactJSON.text(Payload(programme: id.value, revision: revision)), uniqueKey: "\(id.value)/\(revision)", tx)
    }

    static let job = JobKind(kind) { run in
        let payload = try FactJSON.read(Payload.self, run.payload), id = ProgrammeID(payload.programme)
        var after = run.cursor ?? "", done = 0
        while true {
            let from = after
            let last = try await run.batch { tx -> String? in
                // A later draft has a run of its own.
                guard let programme = try ProgrammeStore.find(id, vendor: run.vendor, tx), programme.revision == payload.revision, let text = programme.draft else { return nil }
                return try some(programme, try Programme(bytes: Array(text.utf8)), payload.revision, after: from, run.vendor, tx)
            }
            guard let last else { break }
            after = last
            done += batch
            try await run.batch(cursor: after, done: done) { _ in }
        }
        try await run.batch { tx in
            try tx.execute("""
                UPDATE programme_dry_run SET finished_at = \(tx.now) WHERE vendor_id = \(run.vendor) AND programme_id = \(id) AND revision = \(payload.revision) AND finished_at IS NULL
                """)
        }
    }

    /// - Returns: the last partner that was looked at; nil when none is left.
    private static func some(_ programme: PartnerProgramme, _ draft: Programme, _ revision: Int, after: String, _ vendor: VendorID, _ tx: Transaction) throws -> String? {
        let today = draft.zone.day(at: tx.now)
        let partners: [OrganizationID] = try tx.query("""
            SELECT o.id FROM organization o WHERE o.vendor_id = \(vendor) AND o.id > \(after) AND \(SQL.partner("o", on: today)) ORDER BY o.id LIMIT \(batch)
            """).map { try $0.id("id") }
        guard let last = partners.last else { return nil }
        let current = ProgrammeHistory(published: try ProgrammeStore.versions(programme.id, vendor: vendor, tx)).enforced(on: today)
        let gather = try GatherFacts([draft] + (current.map { [$0] } ?? []), zone: draft.zone, vendor: vendor, tx)
        for id in partners {
            let known = KnownFacts(try gather(id, tx), knownAt: tx.now)
            let standings = try DecisionStore.last(programme.id, id, vendor: vendor, tx).map { try StandingText.standings($0.result) } ?? []
            let effects = ProgrammeDryRun.effects(draft, current: current, id, known, on: today, standings: standings).map { ($0.0.rawValue, $0.1) }
                + ProgrammeDryRun.news(draft, id, known, on: today, standings: standings).map { (FirstNotices.effect, $0) }
            try tx.insert(into: "programme_dry_run_line", ["vendor_id", "programme_id", "revision", "effect", "organization_id", "what"], effects.map {
                [vendor.sqlValue, programme.id.sqlValue, revision.sqlValue, $0.0.sqlValue, id.sqlValue, $0.1.sqlValue]
            })
        }
        try tx.execute("""
            UPDATE programme_dry_run SET done = done + \(partners.count) WHERE vendor_id = \(vendor) AND programme_id = \(programme.id) AND revision = \(revision)
            """)
        return last.value
    }
}
