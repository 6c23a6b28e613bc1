import HTML
import HTTPTypes
import Kernel
import People
import ProgrammeRules
import Store
import Web

// Facts that other systems report: POST /api/v1/partner-facts.

extension ProgrammeRoom {
    /// Facts that one call may bring.
    static let factsPerCall = 500

    private static let factShape = Shape.object([
        .init("kind", .string(), required: true, "metric, attestation, held or waiver"),
        .init("organization", .string(), "an id of Laurel's"), .init("externalId", .object([.init("system", .string(), required: true), .init("value", .string(), required: true)])),
        .init("metric", .string(), "of a metric: its key in the programme"), .init("value", .string(), "of a metric: a whole number or an exact fraction, \"1250000\" or \"0.25\""),
        .init("currency", .string(), "ISO 4217, as the programme defines the metric"), .init("measured", .string(format: "date"), "when the figure was taken"),
        .init("attestation", .string(), "of an attestation: its kind"), .init("status", .string(), "of what is held or waived"),
        .init("effect", .string(), "of a waiver: met or keep"), .init("rank", .integer),
        .init("from", .string(format: "date")), .init("through", .string(format: "date"), "inclusive"), .init("mastered", .string(), "of what is held: imported (by default) or prm"),
        .init("source", .string(), required: true, "the system that says so"),
        .init("withdrawn", .boolean, "true: it is no longer so, or never was; with what it was reported under (status and mastered, metric with from, through and source, attestation or waiver with from)"),
    ])
    static let factsShape = Shape.object([.init("facts", .array(factShape), required: true, "at most \(factsPerCall)")])
    private struct Body: Decodable { let facts: [Item] }
    private struct Item: Decodable {
        let kind: String
        let organization: String?
        let externalId: ExternalID?
        let metric: String?, value: String?, currency: String?, measured: Day?
        let attestation: String?, status: String?, effect: String?, rank: Int?
        let from: Day?, through: Day?, mastered: String?
        let source: String
        let withdrawn: Bool?
    }
    private struct OutcomeDTO: Encodable, Sendable { let new: Int, corrected: Int, known: Int, withdrawn: Int }

    var factRoutes: [Route] {
        [
            Route.api(.post, "/partner-facts", ManageProgrammes.self, "Reports figures, declarations and held statuses of partners; the same again changes nothing, another value corrects",
                      input: Self.factsShape, output: .object([.init("new", .integer), .init("corrected", .integer), .init("known", .integer), .init("withdrawn", .integer)])) { [ground] request, scope in
                let body = try await request.json(Body.self, shape: Self.factsShape), verb = ReportFacts(ledger: ground.ledger)
                guard body.facts.count <= Self.factsPerCall else { throw WebRefusal.fieldWrongType("/facts") }
                let outcome = try await ground.store.write(scope.vendor) { tx in
                    try verb(scope, try body.facts.enumerated().map { try Self.fact($1, $0, scope.vendor, tx) }, tx)
                }
                return try .json(OutcomeDTO(new: outcome.new, corrected: outcome.corrected, known: outcome.known, withdrawn: outcome.withdrawn))
            },
        ]
    }

    private static func fact(_ item: Item, _ index: Int, _ vendor: VendorID, _ tx: Transaction) throws -> PartnerFact {
        let organization: OrganizationID
        if let text = item.organization {
            guard let id = OrganizationID(checking: text) else { throw WebRefusal.fieldWrongType("/facts/\(index)/organization") }
            organization = id
        } else {
            guard let external = item.externalId else { throw WebRefusal.fieldMissing("/facts/\(index)/organization") }
            guard let id = try OrganizationStore.find(external, vendor: vendor, tx) else { throw ReportFacts.Refused.organization(index) }
            organization = id
        }
        let told = FactItem(kind: item.kind, metric: item.metric, value: item.value, currency: item.currency, measured: item.measured?.description, attestation: item.attestation,
                            status: item.status, effect: item.effect, rank: item.rank.map(String.init), from: item.from?.description, through: item.through?.description,
                            mastered: item.mastered, source: item.source, isWithdrawn: item.withdrawn ?? false)
        do {
            return try told.fact(of: organization)
        } catch {
            switch error {
            case .missing(let member): throw WebRefusal.fieldMissing("/facts/\(index)/\(member.rawValue)")
            case .wrong(let member, _): throw WebRefusal.fieldWrongType("/facts/\(index)/\(member.rawValue)")
            }
        }
    }
}
