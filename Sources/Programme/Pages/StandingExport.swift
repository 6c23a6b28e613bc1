import HTML
import Kernel
import ProgrammeRules
import Store
import Tables
import Web

/// The board as a file: a line per partner and status, a page of partners at a time so that memory stays small.
struct StandingExport: Sendable {
    let store: Store

    func csv(_ request: WebRequest, _ scope: Scope<ViewCounts>) async throws -> WebResponse {
        let vendor = scope.vendor, store = store, t = request.t
        let wanted = request.query.filled("programme")
        let found = try await store.read(vendor) { tx -> (PartnerProgramme, [String: String], Day, Set<String>)? in
            let all = try ProgrammeStore.heard(ProgrammeStore.all(vendor: vendor, tx).filter { $0.state == .live }, within: scope.reach, vendor: vendor, tx)
            guard let programme = wanted.flatMap({ code in all.first { $0.code == code } }) ?? all.first else { return nil }
            let versions = try ProgrammeStore.versions(programme.id, vendor: vendor, tx), statuses = versions.flatMap(\.programme.statuses)
            return (programme, Dictionary(statuses.map { ($0.id, OrganizationStanding.title($0.titles, $0.id, t)) }, uniquingKeysWith: { _, later in later }),
                    (versions.last?.programme.zone ?? .utc).day(at: tx.now), versions.last?.programme.veiled(from: scope.reach) ?? [])
        }
        guard let (programme, titles, today, veiled) = found else { throw WebRefusal.notFound }
        return .csv(fileName: "\(programme.code)-\(request.today).csv") { write in
            var file = CSVWriter(header: [t(.programmePartner), t(.programmeCountry), t(.programmeStatus), t(.programmeCSVVerdict), t(.programmeHeld), t(.programmeCSVHeldFrom),
                                          t(.programmeAtRisk), t(.programmeCSVRisk)])
            var after: (name: String, id: String)? = nil
            while true {
                let from = after
                let rows = try await store.read(vendor) { tx in try Self.some(programme.id, within: scope.reach, on: today, after: from, vendor: vendor, tx) }
                for row in rows.lines where row.isHeld || !veiled.contains(row.status) {
                    file.append([row.name, t.country(row.country), titles[row.status] ?? row.status, veiled.contains(row.status) ? "" : t(.programmeVerdict(verdict: row.verdict)), t(row.isHeld ? .programmeYes : .programmeNo),
                                 row.heldFrom?.description ?? "", t(row.isAtRisk ? .programmeYes : .programmeNo), row.lastDay?.description ?? ""])
                }
                try await write(file.take())
                guard let last = rows.last else { return }
                after = last
            }
        }
    }

    private struct Line: Sendable { let name: String, country: String, status: String, verdict: String, isHeld: Bool, heldFrom: Day?, isAtRisk: Bool, lastDay: Day? }
    private static func some(_ programme: ProgrammeID, within reach: Reach, on day: Day, after: (name: String, id: String)?, vendor: VendorID, _ tx: Transaction) throws
        -> (lines: [Line], last: (name: String, id: String)?) {
        let further: SQL = after.map { "(o.name_folded, o.id) > (\($0.name), \($0.id))" } ?? "1 = 1"
        let partners = try tx.query("""
            SELECT o.id, o.name_folded FROM organization o
            WHERE o.vendor_id = \(vendor) AND \(SQL.partner("o", on: day)) AND \(SQL.within(reach, organization: "o.id")) AND \(further)
            ORDER BY o.name_folded, o.id LIMIT 100
            """)
        guard let last = partners.last else { return ([], nil) }
        let ids: [OrganizationID] = try partners.map { try $0.id("id") }
        let lines = try tx.query("""
            SELECT o.name, o.country, s.status, s.verdict, s.is_held, s.held_from, s.is_at_risk, s.risk_last_day FROM programme_standing s
            JOIN organization o ON o.vendor_id = s.vendor_id AND o.id = s.organization_id
            WHERE s.vendor_id = \(vendor) AND s.programme_id = \(programme) AND s.organization_id IN \(list: ids) ORDER BY o.name_folded, o.id, s.rank DESC, s.status
            """).map { row in
            Line(name: try row.text("name"), country: try row.text("country"), status: try row.text("status"), verdict: try row.text("verdict"), isHeld: try row.bool("is_held"),
                 heldFrom: try row.optionalDay("held_from"), isAtRisk: try row.bool("is_at_risk"), lastDay: try row.optionalDay("risk_last_day"))
        }
        return (lines, (try last.text("name_folded"), try last.text("id")))
    }
}
