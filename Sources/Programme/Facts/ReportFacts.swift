package import HTML
package import Kernel
package import Ledger
import People
package import ProgrammeRules
package import Store
package import Web

/// Takes facts from a PRM, a CRM or a file: all of a call or none. One that is known already changes nothing; one that differs corrects it.
package struct ReportFacts: Sendable {
    package enum Refused: Refusal {
        case organization(Int), status(Int, String), currency(Int, wanted: String, found: String), metric(Int, String), dates(Int)
        package var code: String {
            switch self {
            case .organization: "programme.factOrganization"
            case .status: "programme.factStatus"
            case .currency: "programme.factCurrency"
            case .metric: "programme.factMetric"
            case .dates: "programme.factDates"
            }
        }
        /// Which of the call's facts it is about.
        package var index: Int {
            switch self {
            case .organization(let index), .status(let index, _), .currency(let index, _, _), .metric(let index, _), .dates(let index): index
            }
        }
        package var field: String? {
            switch self {
            case .organization(let index): "/facts/\(index)/organization"
            case .status(let index, _): "/facts/\(index)/status"
            case .currency(let index, _, _): "/facts/\(index)/currency"
            case .metric(let index, _): "/facts/\(index)/metric"
            case .dates(let index): "/facts/\(index)/through"
            }
        }
        package var message: Message {
            switch self {
            case .organization: .programmeFactOrganization
            case .status(_, let status): .programmeFactStatus(status: status)
            case .currency(_, let wanted, let found): .programmeFactCurrency(wanted: wanted, found: found)
            case .metric(_, let metric): .programmeFactMetric(metric: metric)
            case .dates: .programmeFactDates
            }
        }
    }
    /// What a call did, by fact.
    package struct Outcome: Sendable, Equatable {
        package var new: Int, corrected: Int, known: Int, withdrawn: Int
        package init(new: Int = 0, corrected: Int = 0, known: Int = 0, withdrawn: Int = 0) {
            (self.new, self.corrected, self.known, self.withdrawn) = (new, corrected, known, withdrawn)
        }
    }
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    package func callAsFunction(_ scope: Scope<ManageProgrammes>, _ facts: [PartnerFact], _ tx: Transaction) throws -> Outcome {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        if let refusals = Refusals(try check(facts, scope.reach, vendor, tx)) { throw refusals }
        var outcome = Outcome(), touched: Set<OrganizationID> = []
        for fact in facts {
            let text = try PartnerFactStore.text(fact)
            let before = try PartnerFactStore.current(fact.key, vendor: vendor, tx)
            if fact.isWithdrawn ? before == nil : before?.text == text {
                outcome.known += 1
                continue
            }
            if before != nil { try PartnerFactStore.close(fact.key, vendor: vendor, tx) }
            if !fact.isWithdrawn { try PartnerFactStore.insert(fact, by: scope.actor, vendor: vendor, tx) }
            try ledger.append(PartnerFactReported(organization: fact.organization, fact: fact.kind.rawValue, name: fact.name, before: before?.text,
                                                  after: fact.isWithdrawn ? nil : text, source: fact.source), by: scope.actor, tx)
            if fact.isWithdrawn { outcome.withdrawn += 1 } else if before == nil { outcome.new += 1 } else { outcome.corrected += 1 }
            touched.insert(fact.organization)
        }
        for organization in touched.sorted() { try Touched.organization(organization, vendor: vendor, tx) }
        return outcome
    }

    private func check(_ facts: [PartnerFact], _ reach: Reach, _ vendor: VendorID, _ tx: Transaction) throws -> [any Refusal] {
        let known = Set(try tx.query("""
            SELECT id FROM organization WHERE vendor_id = \(vendor) AND kind = 'partner' AND id IN \(list: Array(Set(facts.map(\.organization))).sorted())
                AND \(SQL.within(reach, organization: "id"))
            """).map { try $0.text("id") })
        let programmes = try ProgrammeStore.live(vendor: vendor, tx).flatMap { $0.1.versions }
        let statuses = Set(programmes.flatMap(\.statuses).map(\.id))
        let metrics = Dictionary(programmes.flatMap(\.metrics).map { ($0.key, $0.currency) }, uniquingKeysWith: { _, later in later })
        var refused: [any Refusal] = []
        for (index, fact) in facts.enumerated() {
            if !known.contains(fact.organization.value) { refused.append(Refused.organization(index)) }
            // What was wrong may be taken back whatever the rules ask for by now.
            if fact.isWithdrawn { continue }
            switch fact.body {
            case .metric(let row):
                if row.through < row.from { refused.append(Refused.dates(index)) }
                guard let currency = metrics[row.metric] else {
                    refused.append(Refused.metric(index, row.metric))
                    continue
                }
                if currency != row.currency { refused.append(Refused.currency(index, wanted: currency ?? "–", found: row.currency ?? "–")) }
            case .held(let row):
                if !statuses.contains(row.status) { refused.append(Refused.status(index, row.status)) }
                if let from = row.from, let through = row.through, through < from { refused.append(Refused.dates(index)) }
            case .waiver(let row):
                if !statuses.contains(row.status) { refused.append(Refused.status(index, row.status)) }
                if let through = row.valid.through, through < row.valid.from { refused.append(Refused.dates(index)) }
            case .override(let row):
                if !statuses.contains(row.status) { refused.append(Refused.status(index, row.status)) }
                if row.through < row.from { refused.append(Refused.dates(index)) }
            case .attestation(let row):
                if let through = row.validThrough, through < row.given { refused.append(Refused.dates(index)) }
            }
        }
        return refused
    }
}
