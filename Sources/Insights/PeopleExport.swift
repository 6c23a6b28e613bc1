import HTML
import Kernel
import Store
import Web

/// How everybody within reach stands with everything, as one file, written organization by organization so that memory stays
/// small whatever the size.
struct PeopleExport: Sendable {
    let store: Store

    func routes() -> [Route] {
        [
            .page("/reports/people.csv", ViewLearning.self, "How everybody within reach stands with each certification or course, as CSV.") {
                try await csv($0, $1)
            },
        ]
    }

    private func csv(_ request: WebRequest, _ scope: Scope<ViewLearning>) async throws -> WebResponse {
        guard scope.reach.all || !scope.reach.organizations.isEmpty else { throw WebRefusal.notFound }
        let kind = request.query.filled("show").flatMap { ItemKind(rawValue: $0) } ?? .certification
        let today = request.today, zone = request.site.zone, t = request.t, store = store, vendor = request.vendor
        let day = request.query.filled("asOf").flatMap { Day(iso: $0) }.flatMap { $0 < today ? $0 : nil } ?? today
        let (items, organizations) = try await store.read(vendor) { tx in
            (try InsightItems.of(kind, vendor: vendor, tx), try tx.query("""
                SELECT o.id, o.name FROM organization o WHERE o.vendor_id = \(vendor) AND o.kind = 'partner' AND \(.within(scope.reach, organization: "o.id"))
                ORDER BY o.name_folded, o.id
                """).map { (id: try $0.id("id") as OrganizationID, name: try $0.text("name")) })
        }
        return .csv(fileName: "people-\(day).csv") { write in
            var file = PeopleCSV(items: items, day: day, t)
            // Fifty organizations a read: one bounded snapshot after the other.
            for start in stride(from: 0, to: organizations.count, by: 50) {
                let part = Array(organizations[start..<min(start + 50, organizations.count)])
                let members = try await store.read(vendor) {
                    Dictionary(grouping: try FactReader(vendor: vendor, zone: zone, day: day).members(of: part.map(\.id), items: items, $0), by: \.organization)
                }
                for organization in part {
                    for member in members[organization.id] ?? [] { file.append(member, organization: organization.name) }
                }
                try await write(file.take())
            }
            try await write(file.take())
        }
    }
}
