import HTML
import Kernel
import People
import Store
import Tables
import Web

/// Files to take along, and examples to begin with.
struct ExportRoutes: Sendable {
    let place: Workplace

    var routes: [Route] {
        RosterKind.allCases.flatMap { kind in
            [
                .page("/roster/export/\(kind.rawValue).csv", ManagePeople.self, "Exports \(kind.rawValue) as a file to import", { request, scope in try await export(kind, request, scope, csv: true) }),
                .page("/roster/export/\(kind.rawValue).xlsx", ManagePeople.self, "Exports \(kind.rawValue) as a workbook to import", { request, scope in
                    try await export(kind, request, scope, csv: false)
                }),
                .page("/roster/example/\(kind.rawValue).csv", ManagePeople.self, "An example of a file of \(kind.rawValue)", { request, scope in
                    // The vendor's own fields are for whoever may bring in such a file.
                    let own = BatchDesk(ground: place.ground).may(kind, request) ? try await place.ground.store.read(scope.vendor) { try MappingStore.own(kind, vendor: scope.vendor, $0) } : []
                    return .bytes(Array(Self.example(kind, own).utf8), type: "text/csv; charset=utf-8", fileName: "\(kind.rawValue)-example.csv")
                }),
            ]
        }
    }

    private func export(_ kind: RosterKind, _ request: WebRequest, _ scope: Scope<ManagePeople>, csv: Bool) async throws -> WebResponse {
        guard BatchDesk(ground: place.ground).may(kind, request) else { throw WebRefusal.notFound }
        let store = place.ground.store, vendor = scope.vendor, today = request.today
        let export = try await store.read(vendor) { try Export.prepare(kind, scope.reach, today: today, vendor: vendor, $0) }
        @Sendable func pages(_ take: ([[String]]) async throws -> Void) async throws {
            var after = ""
            while true {
                let last = after
                let page = try await store.read(vendor) { try export.page(after: last, $0) }
                if page.rows.isEmpty { return }
                try await take(page.rows)
                after = page.last
            }
        }
        if !csv { return try await Corrected.workbook("\(kind.rawValue)-\(today).xlsx", header: export.header, pages) }
        return .csv(fileName: "\(kind.rawValue)-\(today).csv") { write in
            var writer = CSVWriter(header: export.header)
            try await write(writer.take())
            try await pages { rows in
                for row in rows { writer.append(row) }
                try await write(writer.take())
            }
        }
    }

    /// - Parameter own: the vendor's own fields, each with a column.
    static func example(_ kind: RosterKind, _ own: [CustomField] = []) -> String {
        switch kind {
        case .people:
            var writer = CSVWriter(header: ["email", "name", "organization", "job roles", "language", "start", "last day", "role"])
            writer.append(["ana.weber@partner.example", "Ana Weber", "Northwind Austria", "sales, presales", "de", "2026-01-15", "", "partnerAdmin"])
            writer.append(["ben.brook@partner.example", "Ben Brook", "Northwind Austria", "engineer", "en", "", "2026-12-31", ""])
            return writer.text
        case .organizations:
            var writer = CSVWriter(header: ["external_id", "external_system", "name", "country", "region", "type", "parent", "ownership", "legal entity", "tags", "seats"]
                + own.map { RosterField.own($0.key).key } + ["distributors", "admin email", "admin name"])
            let values = own.map(value), none = own.map { _ in "" }
            writer.append(["P-100", "crm", "Northwind Group", "DE", "DACH", "distributor", "", "", "", "strategic", "unlimited"] + values + ["", "", ""])
            writer.append(["P-101", "crm", "Northwind Austria", "AT", "DACH", "reseller", "P-100", "75", "", "strategic, public sector", "20"] + none
                + ["P-100 (country=AT; from=2026-01-01; to=2026-12-31; grants=counts+people)", "ana.weber@partner.example", "Ana Weber"])
            writer.append(["P-102", "crm", "Northwind Graz", "AT", "DACH", "reseller", "P-100", "75", "P-101", "", "5"] + none + ["", "", ""])
            return writer.text
        }
    }
    private static func value(_ field: CustomField) -> String {
        switch field.kind {
        case .text: field.title.resolve(.en)
        case .number: "1200"
        case .day: "2026-12-31"
        case .choice: field.options.first?.key ?? ""
        case .yesNo: "yes"
        case .link: "https://partner.example"
        }
    }
}
