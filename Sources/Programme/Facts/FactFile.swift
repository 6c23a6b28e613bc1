package import HTML
package import Kernel
package import Ledger
package import People
import ProgrammeRules
package import Store
package import Tables
package import Web

/// Why a file of facts was not taken: the line and the column, in words.
package enum FactFileRefusal: Refusal {
    case missing, unreadable, tooManyRows(Int), unknownColumn(String), noColumn(String), nothing
    case cellMissing(line: Int, column: String), cellWrong(line: Int, column: String, value: String)
    case organization(line: Int, String), ambiguous(line: Int, String)
    case fact(line: Int, ReportFacts.Refused)

    package var code: String {
        switch self {
        case .fact(_, let refused): refused.code
        default: "programme.factFile"
        }
    }
    package var field: String? { "file" }
    package var message: Message {
        switch self {
        case .missing: .programmeFileMissing
        case .unreadable: .programmeFileUnreadable
        case .tooManyRows(let limit): .programmeFileTooManyRows(limit: limit)
        case .unknownColumn(let name): .programmeFileUnknownColumn(column: name)
        case .noColumn(let name): .programmeFileNoColumn(column: name)
        case .nothing: .programmeFileNothing
        case .cellMissing(let line, let column): .programmeFileCellMissing(line: line, column: column)
        case .cellWrong(let line, let column, let value): .programmeFileCellWrong(line: line, value: value, column: column)
        case .organization(let line, let name): .programmeFileOrganization(line: line, name: name)
        case .ambiguous(let line, let name): .programmeFileAmbiguous(line: line, name: name)
        case .fact(let line, .organization): .programmeFileOrganization(line: line, name: "")
        case .fact(let line, .status(_, let status)): .programmeFileStatus(line: line, status: status)
        case .fact(let line, .metric(_, let metric)): .programmeFileMetric(line: line, metric: metric)
        case .fact(let line, .currency(_, let wanted, let found)): .programmeFileCurrency(line: line, wanted: wanted, found: found)
        case .fact(let line, .dates): .programmeFileDates(line: line)
        }
    }
}

/// Facts from a CSV or workbook: a column for each member, a row for each fact. All of it is taken or none.
package struct FactFile: Sendable {
    static let limits = TableLimits(bytes: 5 << 20, rows: 5000, columns: 60)
    /// Faults that are told at once; who has more has one cause.
    private static let told = 20
    struct Row: Sendable {
        let line: Int
        /// An id of ours, `system:value` or the name.
        let organization: String
        let item: FactItem
    }
    let rows: [Row]

    /// - Throws: ``FactFileRefusal``.
    package init(_ table: Table) throws(FactFileRefusal) {
        var columns: [FactItem.Member?] = []
        for heading in table.header {
            let name = heading.lowercased().trimmingSpaces
            if name.isEmpty { columns.append(nil) } else {
                guard let member = FactItem.Member(rawValue: name) else { throw .unknownColumn(heading) }
                columns.append(member)
            }
        }
        for member in [FactItem.Member.kind, .organization] where !columns.contains(member) { throw .noColumn(member.rawValue) }
        guard !table.rows.isEmpty else { throw .nothing }
        rows = table.rows.map { record in
            var cells: [FactItem.Member: String] = [:]
            for (member, cell) in zip(columns, record.cells) { if let member, !cell.isEmpty { cells[member] = cell } }
            let item = FactItem(kind: cells[.kind]?.lowercased() ?? "", metric: cells[.metric], value: cells[.value], currency: cells[.currency], measured: cells[.measured],
                                attestation: cells[.attestation], status: cells[.status], effect: cells[.effect], rank: cells[.rank], from: cells[.from], through: cells[.through],
                                mastered: cells[.mastered], source: cells[.source] ?? "file", isWithdrawn: ["yes", "true", "1"].contains(cells[.withdrawn]?.lowercased() ?? ""))
            return Row(line: record.line, organization: cells[.organization] ?? "", item: item)
        }
    }

    /// Reads what the rows mean and reports it. - Throws: `Refusals` with the first faults, each with its line.
    package func report(_ scope: Scope<ManageProgrammes>, ledger: Ledger, _ tx: Transaction) throws -> ReportFacts.Outcome {
        var refused: [any Refusal] = [], facts: [PartnerFact] = []
        var known: [String: Result<OrganizationID, FactFileRefusal>] = [:]
        for row in rows {
            let found = try known[row.organization] ?? Self.find(row.organization, line: row.line, scope, tx)
            known[row.organization] = found
            switch found {
            case .failure(.ambiguous): refused.append(FactFileRefusal.ambiguous(line: row.line, row.organization))
            case .failure(.cellMissing): refused.append(FactFileRefusal.cellMissing(line: row.line, column: "organization"))
            case .failure: refused.append(FactFileRefusal.organization(line: row.line, row.organization))
            case .success(let organization):
                do throws(FactItem.Fault) { facts.append(try row.item.fact(of: organization)) } catch {
                    switch error {
                    case .missing(let member): refused.append(FactFileRefusal.cellMissing(line: row.line, column: member.rawValue))
                    case .wrong(let member, let value): refused.append(FactFileRefusal.cellWrong(line: row.line, column: member.rawValue, value: value))
                    }
                }
            }
            if refused.count >= Self.told { break }
        }
        if let refusals = Refusals(refused) { throw refusals }
        do {
            return try ReportFacts(ledger: ledger)(scope, facts, tx)
        } catch let refusals as Refusals {
            throw Refusals(refusals.all.prefix(Self.told).map { refusal in
                guard let fact = refusal as? ReportFacts.Refused else { return refusal }
                return FactFileRefusal.fact(line: rows[fact.index].line, fact)
            }) ?? refusals
        }
    }

    private static func find(_ text: String, line: Int, _ scope: Scope<ManageProgrammes>, _ tx: Transaction) throws -> Result<OrganizationID, FactFileRefusal> {
        let vendor = scope.vendor
        guard !text.isEmpty else { return .failure(.cellMissing(line: line, column: "organization")) }
        if let id = OrganizationID(checking: text) { return .success(id) }
        if let colon = text.firstIndex(of: ":") {
            let external = ExternalID(system: String(text[..<colon]).lowercased(), value: String(text[text.index(after: colon)...]))
            if let id = try OrganizationStore.find(external, vendor: vendor, tx) { return .success(id) }
        }
        let named: [OrganizationID] = try tx.query("""
            SELECT id FROM organization WHERE vendor_id = \(vendor) AND kind = 'partner' AND name_folded = \(Persons.folded(text)) AND \(SQL.within(scope.reach, organization: "id"))
            ORDER BY id LIMIT 2
            """).map { try $0.id("id") }
        guard let one = named.first else { return .failure(.organization(line: line, text)) }
        return named.count == 1 ? .success(one) : .failure(.ambiguous(line: line, text))
    }
}

private extension String {
    var trimmingSpaces: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
