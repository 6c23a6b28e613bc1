package import HTML
import JSON
package import Kernel
import People
package import ProgrammeRules
package import Store
package import Web

package enum ProgrammeScenarioEntity {}
package typealias ProgrammeScenarioID = ID<ProgrammeScenarioEntity>

/// A what-if over all partners: what was asked, and how far a job is with it. The rules that are tried are kept with it, since a draft changes.
package struct KeptScenario: Sendable {
    package enum Refused: Refusal {
        case nothing, noPerson(String), noCertification(String), noRules
        package var code: String {
            switch self {
            case .nothing: "programme.scenario.nothing"
            case .noPerson: "programme.scenario.noPerson"
            case .noCertification: "programme.scenario.noCertification"
            case .noRules: "programme.scenario.noRules"
            }
        }
        package var field: String? {
            switch self {
            case .noPerson: "people"
            case .noCertification: "lapse"
            case .noRules: "rules"
            case .nothing: nil
            }
        }
        package var message: Message {
            switch self {
            case .nothing: .programmeScenarioNothing
            case .noPerson(let email): .programmeScenarioNoPerson(email: email)
            case .noCertification(let code): .programmeScenarioNoCertification(code: code)
            case .noRules: .programmeScenarioNoSuchRules
            }
        }
    }
    package let id: ProgrammeScenarioID
    let programme: ProgrammeID
    let dated: DatedScenario
    /// Nil: those in force.
    let rules: Programme?
    /// `draft` or the number of a version.
    let rulesName: ScenarioRules
    /// The day that it was asked for: when all of it is so.
    let day: Day
    let total: Int
    let done: Int
    let createdAt: Instant
    let isFinished: Bool
    /// Somebody stopped it; what was worked out by then stays, and it can go on from there.
    let isStopped: Bool
    /// The last partner that was worked out; nil before the first.
    let after: String?

    private static let columns: SQL = "id, programme_id, body, rules, rules_name, day, total, done, created_at, finished_at, stopped_at, after_id"
    private static func read(_ row: Row) throws -> KeptScenario {
        KeptScenario(id: try row.id("id"), programme: try row.id("programme_id"), dated: try FactJSON.read(DatedScenario.self, try row.text("body")),
                     rules: try row.optionalText("rules").map { try Programme(bytes: Array($0.utf8)) }, rulesName: ScenarioRules(try row.text("rules_name")), day: try row.day("day"),
                     total: try row.int("total"), done: try row.int("done"), createdAt: try row.instant("created_at"), isFinished: try row.optionalInt("finished_at") != nil,
                     isStopped: try row.optionalInt("stopped_at") != nil, after: try row.optionalText("after_id"))
    }
    static func find(_ id: ProgrammeScenarioID, _ programme: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws -> KeptScenario? {
        try tx.first("SELECT \(columns) FROM programme_scenario WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND id = \(id)").map(read)
    }
    static func find(_ id: ProgrammeScenarioID, vendor: VendorID, _ tx: Transaction) throws -> KeptScenario? {
        try tx.first("SELECT \(columns) FROM programme_scenario WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    /// Stops it at its next batch, or lets it go on after the last partner that was worked out. One that is finished stays so.
    package static func stop(_ scope: Scope<ManageProgrammes>, _ programme: ProgrammeID, _ id: ProgrammeScenarioID, _ isStopped: Bool, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let found = try find(id, programme, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        if found.isFinished || found.isStopped == isStopped { return }
        try tx.execute("UPDATE programme_scenario SET stopped_at = \(isStopped ? tx.now : nil as Instant?) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        if !isStopped { try ScenarioJob.start(id, tx) }
    }

    /// The last ones, newest first.
    static func recent(_ programme: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws -> [KeptScenario] {
        try tx.query("SELECT \(columns) FROM programme_scenario WHERE vendor_id = \(vendor) AND programme_id = \(programme) ORDER BY created_at DESC, id DESC LIMIT 20").map(read)
    }

    /// Keeps what is asked and lets a job work it out. Events tell of facts; a question changes none.
    /// - Throws: ``Refused`` with what cannot be tried.
    package static func ask(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, _ form: Fields, _ tx: Transaction) throws -> ProgrammeScenarioID {
        let vendor = scope.vendor
        guard let programme = try ProgrammeStore.find(id, vendor: vendor, tx), programme.state == .live else { throw WebRefusal.notFound }
        let versions = try ProgrammeStore.versions(id, vendor: vendor, tx).map(\.programme)
        guard let zone = versions.last?.zone else { throw WebRefusal.notFound }
        let today = zone.day(at: tx.now)
        var input = ScenarioInput(form, today: today) { _ in false }
        let day = ScenarioInput(Fields([("lapse", "-"), ("lapseDay", form.text("leaveDay"))]), today: today) { _ in false }.dated.lapses[0].lastDay
        for line in (form.raw("people") ?? "").split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }).prefix(ScenarioInput.most) {
            let email = String(line).lowercased()
            guard let person = try tx.first("SELECT id FROM person WHERE vendor_id = \(vendor) AND email_folded = \(email)") else { throw Refused.noPerson(String(line)) }
            input.dated.leavers.append(.init(try person.text("id"), lastDay: day))
        }
        let codes = Set(versions.flatMap(\.credentialCodes))
        for lapse in input.dated.lapses where !codes.contains(lapse.code) { throw Refused.noCertification(lapse.code) }
        guard ScenarioRules.choices(programme, versions, today: today, isManager: true).contains(input.rules) else { throw Refused.noRules }
        if input.isEmpty { throw Refused.nothing }
        return try insert(programme, input, try input.rules.rules(programme, versions), today: today, vendor, tx)
    }
    private static func insert(_ programme: PartnerProgramme, _ input: ScenarioInput, _ rules: Programme?, today: Day, _ vendor: VendorID, _ tx: Transaction) throws -> ProgrammeScenarioID {
        let id: ProgrammeScenarioID = tx.newID()
        let total = try tx.count("SELECT count(*) FROM organization o WHERE o.vendor_id = \(vendor) AND \(SQL.partner("o", on: today))")
        try tx.execute("""
            INSERT INTO programme_scenario (vendor_id, id, programme_id, body, rules, rules_name, day, total, done, created_at, finished_at)
            VALUES (\(vendor), \(id), \(programme.id), \(try FactJSON.text(input.dated)), \(rules.map { $0.json.text }), \(input.rules.text ?? ""), \(input.dated.day(from: today)), \(total), 0, \(tx.now), NULL)
            """)
        try ScenarioJob.start(id, tx)
        return id
    }
}
