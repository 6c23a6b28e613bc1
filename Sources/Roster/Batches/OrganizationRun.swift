import Kernel
import People
import Store
import Web

/// The plan that a run of organizations follows: made of the rows that are still to do and of what is stored now.
struct OrganizationRun: Sendable {
    let plans: [Int: PlannedOrganization]
    /// Rows whose organizations have to leave their company before it becomes a location of another one.
    let first: [Int]

    static func make(_ batch: Batch, _ site: Site, _ place: Workplace) async throws -> OrganizationRun {
        let vendor = site.vendor
        let facts = try await place.ground.store.read(vendor) { try OrganizationFacts.read(vendor: vendor, today: site.zone.day(at: $0.now), $0) }
        var rows: [OrganizationRow] = [], last: Int?
        while true {
            let after = last
            let page = try await place.ground.store.read(vendor) { try BatchStore.rows(batch.id, vendor: vendor, after: after, limit: 1000, $0) }
            for row in page where row.state?.isWork == true || row.state == .unchanged {
                if let one = try? OrganizationRow(line: row.line, cells: batch.mapping.cells(row.cells), batch.options, own: facts.own) { rows.append(one) }
            }
            if page.count < 1000 { break }
            last = page.last?.line
        }
        let planned = OrganizationPlan(rows, known: facts.known).planned
        return OrganizationRun(plans: Dictionary(planned.map { ($0.row.line, $0) }, uniquingKeysWith: { a, _ in a }), first: planned.filter(\.leavesFirst).map(\.row.line))
    }
}
