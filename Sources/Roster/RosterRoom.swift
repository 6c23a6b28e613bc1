package import HTML
package import Jobs
import Kernel
import Ledger
package import People
import Store
package import Web

/// People and organizations in bulk: files in, preview, background runs with progress, undo, and exports of the same shape.
package struct RosterRoom: Sendable {
    private let ground: Ground
    private let place: Workplace
    package init(ground: Ground, post: Post) {
        self.ground = ground
        place = Workplace(ground: ground, post: post)
    }

    package var routes: [Route] {
        FileRoutes(place: place).routes + BatchRoutes(place: place).routes + ExportRoutes(place: place).routes + SourceRoutes(place: place).routes
    }
    package var navigation: [NavigationItem] { [] }
    package var parts: [PagePart] {
        [
            PagePart(slot: "peopleActions", name: "roster", order: 10) { request, _ in
                guard request.authority.reach(of: ManagePeople.self) != nil else { return HTML() }
                return linkButton(request.t(.rosterPart), to: RosterLinks.home, icon: .upload)
            },
            PagePart(slot: "organizationsActions", name: "roster", order: 10) { request, _ in
                guard request.authority.reach(of: ManageOrganizations.self)?.all == true else { return HTML() }
                return linkButton(request.t(.rosterPart), to: RosterLinks.home, icon: .upload)
            },
        ]
    }
    package var jobs: [JobKind] { RosterJobs(place: place).all + [PullSources(place: place).job] }
    package var schedules: [Schedule] { [PullSources.schedule] }
    package var retainedKinds: [RetainedKind] {
        [
            RetainedKind("rosterRows", title: .rosterRetainedRows, table: "roster_row", keys: ["batch_id", "line"], since: "created_at", person: nil, defaultDays: 90),
            RetainedKind("rosterEffects", title: .rosterRetainedEffects, table: "roster_effect", keys: ["batch_id", "seq"], since: "created_at", person: nil, defaultDays: 90),
        ]
    }
    package func subscribe() {
        ground.ledger.inTransaction(on: PersonErased.self, name: "roster.forget") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try ForgetPerson.perform(event.person, vendor: vendor, tx)
        }
    }
}

/// Whatever files said of somebody goes with them.
enum ForgetPerson {
    static func perform(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        let keys = try tx.query("SELECT DISTINCT row_key FROM roster_row WHERE vendor_id = \(vendor) AND subject_id = \(person) AND row_key <> ''").map { try $0.text("row_key") }
        try tx.execute("""
            UPDATE roster_row SET cells = '[]', label = '', changes = NULL, reason = NULL, outcome_reason = NULL, row_key = ''
            WHERE vendor_id = \(vendor) AND (subject_id = \(person) OR row_key IN \(list: keys))
            """)
        try tx.execute("DELETE FROM roster_effect WHERE vendor_id = \(vendor) AND subject_id = \(person)")
        try tx.execute("DELETE FROM roster_source_key WHERE vendor_id = \(vendor) AND row_key IN \(list: keys)")
    }
}
