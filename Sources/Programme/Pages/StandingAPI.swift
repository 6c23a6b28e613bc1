import HTML
import HTTPTypes
import Kernel
import People
import ProgrammeRules
import Store
import Web

// Where organizations stand, as JSON.

extension ProgrammeRoom {
    private static let standingShape = Shape.object([
        .init("programme", .string()), .init("version", .integer), .init("decision", .string(format: "uuid")), .init("asOf", .string(format: "date")),
        .init("knownAt", .string(format: "date-time")), .init("decidedAt", .string(format: "date-time")), .init("evaluator", .integer),
        .init("statuses", .array(.object([
            .init("status", .string()), .init("verdict", .string(), "met, unmet or unknown: what the rules compute; absent for a partner's reader while the status is in shadow mode"), .init("held", .boolean),
            .init("heldFrom", .string(format: "date")), .init("lockedThrough", .string(format: "date"), "Contractual end, inclusive."),
            .init("atRisk", .boolean), .init("lastDay", .string(format: "date"), "The last day of the grace."), .init("uncertain", .boolean, "Kept although a fact is missing or too old."),
            .init("gapPeople", .integer), .init("gapAwards", .integer), .init("gapMinutes", .integer),
        ]))),
    ])
    struct StandingDTO: Encodable, Sendable {
        struct StatusDTO: Encodable, Sendable {
            let status: String
            /// Absent where the reader is told nothing but whether it is held.
            let verdict: String?
            let held: Bool
            let heldFrom: Day?, lockedThrough: Day?
            let atRisk: Bool
            let lastDay: Day?
            let uncertain: Bool
            let gapPeople: Int?, gapAwards: Int?, gapMinutes: Int?
        }
        let programme: String, version: Int, decision: String
        let asOf: Day
        let knownAt: String, decidedAt: String
        let evaluator: Int
        let statuses: [StatusDTO]

        init(_ part: OrganizationStanding.Part) {
            (programme, version, decision) = (part.programme.code, part.decision.version, part.decision.id.value)
            (asOf, knownAt, decidedAt, evaluator) = (part.decision.asOf, part.decision.knownAt.iso, part.decision.decidedAt.iso, part.decision.evaluator)
            statuses = part.judged.statuses.map { status in
                let gap = (status.standing.held == nil ? status.obtain : status.kept).gap
                return StatusDTO(status: status.status, verdict: part.veiled.contains(status.status) ? nil : status.computed.rawValue, held: status.standing.held != nil, heldFrom: status.standing.held?.from,
                                 lockedThrough: status.standing.held?.lockedThrough, atRisk: status.standing.risk != nil, lastDay: status.standing.risk?.lastDay,
                                 uncertain: status.standing.isUncertain, gapPeople: gap?.people, gapAwards: gap?.awards, gapMinutes: gap?.minutes)
            }
        }
    }
    private static let programmeShape = Shape.object([
        .init("id", .string(format: "uuid")), .init("code", .string()), .init("title", .map(.string())), .init("version", .integer), .init("state", .string(), "draft, live or retired"),
    ])
    private struct ProgrammeDTO: Encodable, Sendable { let id: String, code: String, title: LanguageMap, version: Int, state: String }

    var standingAPI: [Route] {
        [
            Route.api(.get, "/programmes", ManageProgrammes.self, "Lists the partner programmes", output: APIList.shape(Self.programmeShape)) { [ground] _, scope in
                let all = try await ground.store.read(scope.vendor) { try ProgrammeStore.all(vendor: scope.vendor, $0) }
                return try .json(Listed(items: all.map { ProgrammeDTO(id: $0.id.value, code: $0.code, title: $0.title, version: $0.currentVersion, state: $0.state.rawValue) }))
            },
            Route.api(.get, "/organizations/{organization}/standing", ViewCounts.self, "Tells where an organization stands in each programme, as decided last, or as of a day and as known on a day",
                      output: APIList.shape(Self.standingShape),
                      queries: [("asOf", "the day it is about; the last decision by default"), ("knownAt", "the last day whose knowledge counts; today by default")]) { [ground] request, scope in
                let id: OrganizationID = try request.id("organization")
                func day(_ name: String) throws -> Day? {
                    guard let text = request.query.filled(name) else { return nil }
                    guard let day = Day(iso: text) else { throw WebRefusal.fieldWrongType(name) }
                    return day
                }
                let asOf = try day("asOf"), knownAt = try day("knownAt")
                let found = try await ground.store.read(scope.vendor) { try OrganizationStanding.load(scope, id, asOf: asOf, knownAt: knownAt, naming: nil, $0) }
                return try .json(Listed(items: found.parts.map(StandingDTO.init)))
            },
        ]
    }
}
