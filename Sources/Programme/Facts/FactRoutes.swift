import Documents
import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Tables
import Web

/// What is wrong with a fact in a form.
enum FactFormRefusal: Refusal {
    case missing(FactItem.Member), wrong(FactItem.Member, String)
    case fact(ReportFacts.Refused)
    var code: String { "programme.factForm" }
    var field: String? {
        switch self {
        case .missing(let member), .wrong(let member, _): member.rawValue
        case .fact(let refused): refused.field.flatMap { $0.split(separator: "/").last.map(String.init) }
        }
    }
    var message: Message {
        switch self {
        case .missing: .programmeFactMissing
        case .wrong(_, let value): .programmeFactWrong(value: value)
        case .fact(let refused): refused.message
        }
    }
}

extension ProgrammeRoom {
    var factPages: [Route] {
        [
            Route.page("/manage/partner-facts", ManageProgrammes.self, "Lists what was reported about partners, and takes a file of more") { [ground] request, scope in
                let query = request.query, t = request.t
                return .page(try await ground.store.read(scope.vendor) { try FactListPage.load(scope, query, t, $0) }.page(request))
            },
            Route.upload("/manage/partner-facts", ManageProgrammes.self, "Takes a file of facts: all of it or nothing") { [ground] request, scope in
                let upload = try await request.multipart(limit: FactFile.limits.bytes, into: ground.blobs)
                return try await request.once(upload.fields) { try await Self.take(upload, ground, request, scope) }
            },
            Route.page("/manage/partner-facts/example.csv", ManageProgrammes.self, "A file of facts to fill in") { [ground] request, scope in
                let rows = try await ground.store.read(scope.vendor) { try Self.example(scope, $0) }
                return .csv(fileName: "partner-facts.csv") { write in
                    var file = CSVWriter(header: FactItem.Member.allCases.map(\.rawValue))
                    for row in rows { file.append(row) }
                    try await write(file.take())
                }
            },
            Route.page("/standing/{organization}/facts", ManageProgrammes.self, "Shows what was reported about one partner, now and before") { [ground] request, scope in
                let id: OrganizationID = try request.id("organization"), t = request.t
                return .page(try await ground.store.read(scope.vendor) { try OrganizationFactsPage.load(scope, id, t, entered: nil, $0) }.page(request))
            },
            Route.form("/standing/{organization}/facts", ManageProgrammes.self, "Reports a fact about one partner") { [ground] request, scope, form in
                let id: OrganizationID = try request.id("organization"), verb = ReportFacts(ledger: ground.ledger)
                let item = FactItem(kind: form.text("kind"), metric: form.filled("metric"), value: form.filled("value"), currency: form.filled("currency"), measured: form.filled("measured"),
                                    attestation: form.filled("attestation"), status: form.filled("status"), effect: form.filled("effect"), rank: nil, from: form.filled("from"),
                                    through: form.filled("through"), mastered: form.filled("mastered"), source: form.text("source"))
                let outcome = try await ground.store.write(scope.vendor) { tx in try Self.report([try Self.meant(item, of: id, scope, tx)], verb, scope, tx) }
                return .redirect(ProgrammeLinks.facts(id), toast: Self.told(outcome, request.t))
            } again: { [ground] request, scope, form, errors in
                let id: OrganizationID = try request.id("organization"), t = request.t
                return .page(try await ground.store.read(scope.vendor) { try OrganizationFactsPage.load(scope, id, t, entered: (form, errors), $0) }.page(request))
            },
            Route.form("/standing/{organization}/facts/{fact}/withdraw", ManageProgrammes.self, "Takes back what was reported: from now on it is no longer believed") { [ground] request, scope, _ in
                let id: OrganizationID = try request.id("organization"), row = try request.parameter("fact"), verb = ReportFacts(ledger: ground.ledger)
                let outcome = try await ground.store.write(scope.vendor) { tx -> ReportFacts.Outcome in
                    guard scope.reach.contains(id), let fact = try PartnerFactStore.find(row, of: id, vendor: scope.vendor, tx), fact.kind != .override else { throw WebRefusal.notFound }
                    return try verb(scope, [fact.withdrawn], tx)
                }
                return .redirect(ProgrammeLinks.facts(id), toast: Self.told(outcome, request.t))
            },
        ]
    }

    private static func told(_ outcome: ReportFacts.Outcome, _ t: Localizer) -> String {
        t(.programmeFactsTaken(new: outcome.new, corrected: outcome.corrected, withdrawn: outcome.withdrawn, known: outcome.known))
    }
    private static func report(_ facts: [PartnerFact], _ verb: ReportFacts, _ scope: Scope<ManageProgrammes>, _ tx: Transaction) throws -> ReportFacts.Outcome {
        do { return try verb(scope, facts, tx) } catch let refusals as Refusals {
            throw Refusals(refusals.all.map { ($0 as? ReportFacts.Refused).map(FactFormRefusal.fact) ?? $0 }) ?? refusals
        }
    }
    /// A form names no currency: the programme does.
    private static func meant(_ item: FactItem, of id: OrganizationID, _ scope: Scope<ManageProgrammes>, _ tx: Transaction) throws -> PartnerFact {
        guard scope.reach.contains(id) else { throw WebRefusal.notFound }
        var item = item
        if item.kind == PartnerFact.Kind.metric.rawValue, item.currency == nil {
            item.currency = try ProgrammeStore.live(vendor: scope.vendor, tx).flatMap { $0.1.versions.last?.metrics ?? [] }.first { $0.key == item.metric }?.currency
        }
        do { return try item.fact(of: id) } catch {
            switch error {
            case .missing(let member): throw FactFormRefusal.missing(member)
            case .wrong(let member, let value): throw FactFormRefusal.wrong(member, value)
            }
        }
    }

    private static func take(_ upload: Multipart, _ ground: Ground, _ request: WebRequest, _ scope: Scope<ManageProgrammes>) async throws -> WebResponse {
        let query = request.query, t = request.t, ledger = ground.ledger
        func refuse(_ all: [any Refusal]) async throws -> WebResponse {
            .page(try await ground.store.read(scope.vendor) { try FactListPage.load(scope, query, t, $0) }.page(request, FormErrors(all)), status: 422)
        }
        guard let sent = upload.file("file") else { return try await refuse([FactFileRefusal.missing]) }
        let path = sent.path
        do {
            let file = try await OffPool.run { try FactFile(TableReader.table(path: path, limits: FactFile.limits)) }
            let outcome = try await ground.store.write(scope.vendor) { try file.report(scope, ledger: ledger, $0) }
            return .redirect(ProgrammeLinks.facts, toast: Self.told(outcome, t))
        } catch let refusal as FactFileRefusal {
            return try await refuse([refusal])
        } catch let refusals as Refusals {
            return try await refuse(refusals.all)
        } catch let refusal as TableRefusal {
            switch refusal {
            case .tooManyRows(let limit): return try await refuse([FactFileRefusal.tooManyRows(limit)])
            case .empty: return try await refuse([FactFileRefusal.nothing])
            default: return try await refuse([FactFileRefusal.unreadable])
            }
        }
    }

    /// A row of each kind that the programmes in force ask for, about a partner that is there.
    private static func example(_ scope: Scope<ManageProgrammes>, _ tx: Transaction) throws -> [[String]] {
        let vendor = scope.vendor, today = Zone.utc.day(at: tx.now)
        let name = try tx.first("""
            SELECT name FROM organization WHERE vendor_id = \(vendor) AND kind = 'partner' AND \(SQL.within(scope.reach, organization: "id")) ORDER BY name_folded, id LIMIT 1
            """)?.text("name") ?? "Partner"
        let rules = try ProgrammeStore.live(vendor: vendor, tx).compactMap { $0.1.versions.last }
        let first = Day(year: today.year, month: today.month, day: 1)!.adding(months: -1), last = Day(year: today.year, month: today.month, day: 1)!.adding(days: -1)
        func row(_ cells: [FactItem.Member: String]) -> [String] { FactItem.Member.allCases.map { cells[$0] ?? "" } }
        var rows: [[String]] = []
        if let metric = rules.flatMap(\.metrics).first {
            rows.append(row([.kind: "metric", .organization: name, .metric: metric.key, .value: "125000", .currency: metric.currency ?? "", .from: first.description, .through: last.description,
                             .measured: today.description, .source: "CRM"]))
        }
        if let status = rules.flatMap(\.statuses).first {
            rows.append(row([.kind: "held", .organization: name, .status: status.id, .from: first.description, .through: today.adding(months: 12).description, .mastered: "imported", .source: "PRM"]))
            rows.append(row([.kind: "waiver", .organization: name, .status: status.id, .effect: "keep", .from: today.description, .through: today.adding(months: 3).description, .source: "Board, 3 May"]))
        }
        rows.append(row([.kind: "attestation", .organization: name, .attestation: "code-of-conduct", .from: today.description, .through: today.adding(months: 12).description, .source: "PRM"]))
        return rows
    }
}
