import HTML
package import Kernel
package import Store
import Synchronization
import Web

/// A list of a room as the isolation check asks it: under a reach it says whose rows it gives. Registered by the room that has the list,
/// so that a new list is checked from its first day.
package struct IsolationProbe: Sendable {
    /// Whose a row is.
    package enum Owner: Sendable, Hashable {
        case organization(OrganizationID)
        /// Belongs to whoever is or was a member within reach.
        case person(PersonID)
    }
    package typealias Ask = @Sendable (Reach, VendorID, Day, Transaction) throws -> [Owner]
    /// Stable, `room.list`.
    package let name: String
    package let ask: Ask
    package init(_ name: String, _ ask: @escaping Ask) { self.name = name; self.ask = ask }
}

/// The probes of all rooms, filled in App.
package final class IsolationProbes: Sendable {
    private let probes = Mutex<[IsolationProbe]>([])
    package init() {}
    package func install(_ all: [IsolationProbe]) { probes.withLock { $0 = all } }
    package var all: [IsolationProbe] { probes.withLock { $0 } }
}

extension IsolationProbe {
    /// The lists of People.
    package static let ofPeople: [IsolationProbe] = [
        IsolationProbe("people.organizations") { reach, vendor, today, tx in
            try OrganizationStore.list(reach, vendor: vendor, query(), today: today, limit: 200, tx).lines.map { .organization($0.organization.id) }
        },
        IsolationProbe("people.people") { reach, vendor, today, tx in
            try PeopleStore.list(reach, vendor: vendor, query(), today: today, limit: 200, tx).lines.flatMap { [.organization($0.organization), .person($0.id)] }
        },
        IsolationProbe("people.formerPeople") { reach, vendor, today, tx in
            var query = query()
            query.filters["state"] = "ended"
            return try PeopleStore.list(reach, vendor: vendor, query, today: today, limit: 200, tx).lines.map { .organization($0.organization) }
        },
        IsolationProbe("people.invitations") { reach, vendor, _, tx in
            try Invitations.open(reach, vendor: vendor, limit: 200, tx).map { .organization($0.organization) }
        },
        IsolationProbe("people.distributorLinks") { reach, vendor, today, tx in
            guard !reach.all, let one = reach.organizations.first else { return [] }
            return try OrganizationStore.links(distributor: one, reach, vendor: vendor, today: today, tx).map { .organization($0.reseller) }
        },
    ]
    private static func query() -> ListQuery { ListQuery(.init(), base: "/", filters: [], sorts: ["name"]) }
}
