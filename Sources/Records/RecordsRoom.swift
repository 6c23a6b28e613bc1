import HTML
package import Jobs
import Kernel
import Ledger
package import People
package import Web

/// The learning record store: statements, states and profiles that other systems write and read by the Experience API.
package struct RecordsRoom: Sendable {
    private let ground: Ground
    let resources: XAPIRoutes
    package init(ground: Ground) {
        self.ground = ground
        resources = XAPIRoutes(ground: ground)
    }
    package var routes: [Route] {
        resources.routes + TokenEndpoint(ground: ground).routes + StatementRoutes(ground: ground, positions: resources.positions).routes + StoreRoutes(ground: ground).routes
            + DocumentRoutes(ground: ground).routes + PipeRoutes(ground: ground).routes + ImportRoutes(ground: ground).routes
    }
    package var navigation: [NavigationItem] { [NavigationItem("records", .manager, .recordsTitle, .table, RecordsLinks.statements, right: ViewStatements.self)] }
    package var parts: [PagePart] {
        [
            PagePart(slot: "settings", name: "records.settings", order: 31) { request, _ in
                guard request.authority.may(ManageRecords.self) else { return HTML() }
                let t = request.t
                return #"<li class="row">\#(icon(.table))<span class="row-main"><a href="\#(RecordsLinks.store)">\#(t(.recordsStoreTitle))</a><small class="muted">\#(t(.recordsStoreLead))</small></span></li>"#
            },
        ]
    }
    /// Statements stay what they are: evidence of what was, under the person and the organization of their time.
    package var personTables: [PersonTable] { [PersonTable("xapi_statement", keys: ["position"], .moves)] }
    package var organizationTables: [OrganizationTable] {
        [
            OrganizationTable("xapi_statement", keys: ["position"], .stays), OrganizationTable("xapi_attachment", keys: ["sha2"], .stays),
            OrganizationTable("xapi_activity", keys: ["activity_id"], .stays),
            OrganizationTable("xapi_pipe", keys: ["id"], .stays), OrganizationTable("xapi_pipe_aside", keys: ["pipe_id", "position"], .stays),
            OrganizationTable("xapi_import", keys: ["id"], .stays), OrganizationTable("xapi_document", keys: ["kind", "activity_id", "agent_key", "registration", "document_id"], .stays),
            OrganizationTable("xapi_document_version", keys: ["place", "number"], .stays),
        ]
    }
    package var jobs: [JobKind] { [ForgetPerson.job, Self.settle(resources.positions.folds), Exchange(ground: ground, positions: resources.positions, flights: resources.flights).job] }
    package var schedules: [Schedule] { [Exchange.schedule, Schedule(Self.settling, .every(seconds: 60))] }
    private static let settling = "records.settle"
    private static func settle(_ folds: KeyFolds?) -> JobKind {
        JobKind(settling) { run in
            guard let folds else { return }
            try await folds.settle(run.vendor)
            for _ in 0..<SealOlder.batches {
                if try await run.batch({ try SealOlder.step(folds.seals, vendor: run.vendor, $0) }) == 0 { return }
            }
        }
    }
    /// The resources of the Experience API for content that was launched, on its own origin.
    package func launchedRoutes(_ access: LaunchedAccess) -> [Route] { resources.routes(launched: access) }
    /// The way in for what Laurel itself has to tell.
    package var own: OwnStatements { OwnStatements(positions: resources.positions) }

    package func subscribe() {
        ground.ledger.inTransaction(on: PersonErased.self, name: "records.forget") { event, _, tx in try ForgetPerson.enqueue(event.person, tx) }
    }
}
