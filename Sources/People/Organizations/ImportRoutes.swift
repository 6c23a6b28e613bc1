import Foundation
import HTML
import Kernel
import Store
import Web

/// Import of organizations: choose a file, see what would happen, apply.
struct ImportRoutes: Sendable {
    let ground: Ground
    private static let keptSeconds = 86_400

    var routes: [Route] {
        [
            .page("/organizations/import", ManageOrganizations.self, "Asks for a CSV of organizations", { request, scope in
                guard scope.reach.all else { throw WebRefusal.notFound }
                return .page(ImportViews.choose(request, Fields([("system", "crm")]), .none))
            }),
            .page("/organizations/import/example.csv", ManageOrganizations.self, "An example of the CSV", { _, _ in
                var writer = CSVWriter(header: OrganizationImportColumn.allCases.map(\.rawValue))
                writer.append(["P-100", "crm", "Northwind Group", "DE", "DACH", "distributor", "", "", ""])
                writer.append(["P-101", "crm", "Northwind Austria", "AT", "DACH", "reseller", "P-100", "75", "P-100"])
                return .bytes(Array(writer.text.utf8), type: "text/csv; charset=utf-8", fileName: "organizations-example.csv")
            }),
            .upload("/organizations/import", ManageOrganizations.self, "Reads a CSV of organizations and shows what it would do", { request, scope in
                try await preview(request, scope)
            }),
            .page("/organizations/import/{import}", ManageOrganizations.self, "Shows what an import would do", { request, scope in
                let id = try request.id("import", of: Never.self).value
                return try await show(request, scope, id)
            }),
            .form("/organizations/import/{import}", ManageOrganizations.self, "Imports the organizations of a preview", { request, scope, _ in
                let id = try request.id("import", of: Never.self).value, today = request.today, ledger = ground.ledger
                let outcome = try await ground.store.write(scope.vendor) { tx -> Organizations.ImportOutcome? in
                    guard let (table, system) = try Self.stored(id, scope, tx) else { return nil }
                    let outcome = try Organizations.importTable(scope, table, system: system, today: today, ledger: ledger, tx)
                    try tx.execute("DELETE FROM organization_import WHERE vendor_id = \(scope.vendor) AND id = \(id)")
                    return outcome
                }
                guard let outcome else { throw WebRefusal.notFound }
                ground.access.forgetAll()
                return .redirect(PeopleLinks.organizations, toast: request.t(.peopleImportDone(created: outcome.created, updated: outcome.updated)))
            }),
        ]
    }

    private func preview(_ request: WebRequest, _ scope: Scope<ManageOrganizations>) async throws -> WebResponse {
        guard scope.reach.all else { throw WebRefusal.notFound }
        let upload = try await request.multipart(limit: CSVReader.limitBytes, into: ground.blobs)
        return try await request.once(upload.fields) { try await preview(upload, request, scope) }
    }

    private func preview(_ upload: Multipart, _ request: WebRequest, _ scope: Scope<ManageOrganizations>) async throws -> WebResponse {
        let system = upload.fields.filled("system")?.lowercased() ?? "import"
        func refuse(_ problem: ImportRefusal) -> WebResponse {
            .page(ImportViews.choose(request, Fields([("system", system)]), FormErrors([problem])), status: 422)
        }
        guard system.count <= 40 else { return refuse(.system) }
        guard let file = upload.file("file") else { return refuse(.missing) }
        // The upload itself is not referenced and is swept; what is kept for the preview lies in a row.
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: file.path)))
        do throws(CSVRefusal) {
            let table = try CSVReader.table(bytes)
            if table.rows.count > Organizations.importRows { return refuse(.table(.tooManyRows(limit: Organizations.importRows))) }
            guard table.header.contains(where: { OrganizationImportColumn(heading: $0) == .externalID }) else { return refuse(.column(.externalID)) }
        } catch { return refuse(.table(error)) }
        let id = try await ground.store.write(scope.vendor) { tx -> String in
            try Access.confirm(scope, tx)
            let id = tx.newID(of: Never.self).value
            try tx.execute("DELETE FROM organization_import WHERE vendor_id = \(scope.vendor) AND created_at < \(tx.now.adding(seconds: -Self.keptSeconds))")
            try tx.execute("""
                INSERT INTO organization_import (vendor_id, id, person_id, system, file, created_at)
                VALUES (\(scope.vendor), \(id), \(scope.actor.id), \(system), \(bytes), \(tx.now))
                """)
            return id
        }
        return .redirect(PeopleLinks.applyImport(id))
    }

    private func show(_ request: WebRequest, _ scope: Scope<ManageOrganizations>, _ id: String) async throws -> WebResponse {
        let today = request.today
        let plan = try await ground.store.read(scope.vendor) { tx -> OrganizationImportPlan? in
            guard let (table, system) = try Self.stored(id, scope, tx) else { return nil }
            return try Organizations.planImport(scope, table, system: system, today: today, tx)
        }
        guard let plan else { throw WebRefusal.notFound }
        return .page(ImportViews.preview(request, id, plan))
    }

    /// One's own preview, within a day.
    private static func stored(_ id: String, _ scope: Scope<ManageOrganizations>, _ tx: Transaction) throws -> (CSVTable, String)? {
        guard let row = try tx.first("""
            SELECT file, system FROM organization_import WHERE vendor_id = \(scope.vendor) AND id = \(id) AND person_id = \(scope.actor.id)
                AND created_at > \(tx.now.adding(seconds: -keptSeconds))
            """) else { return nil }
        return (try CSVReader.table(try row.blob("file")), try row.text("system"))
    }
}

/// Why a file cannot be imported at all.
enum ImportRefusal: Refusal {
    case missing
    case system
    case table(CSVRefusal)
    case column(OrganizationImportColumn)

    var code: String { "import.unreadable" }
    var field: String? { if case .system = self { "system" } else { "file" } }
    var message: Message {
        switch self {
        case .missing: .webUploadMissing
        case .system: .peopleNameLong(count: 40)
        case .column(let column): .peopleImportMissingColumn(name: column.rawValue)
        case .table(.tooLarge(let limit)): .peopleImportTooLarge(limit: "\(limit >> 20) MB")
        case .table(.tooManyRows(let limit)): .peopleImportTooMany(limit: limit)
        case .table(.unclosedQuote(let line)): .peopleImportQuote(line: line)
        case .table(.empty): .peopleImportEmpty
        case .table(.tooManyColumns): .peopleImportNotTable
        }
    }
}
