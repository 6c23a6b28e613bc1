package import HTML
package import Kernel
package import People
package import Store
import Synchronization
package import Web

/// What is asked once after a sign-in: new terms, and the job role when nobody knows it.
package struct Welcome: Sendable {
    package let owed: Owed
    /// The membership whose job roles are unknown and were never asked for.
    package let membership: Membership?
    package var isEmpty: Bool { owed.isEmpty && membership == nil }

    /// - Parameter session: what was published after it began waits for the next sign-in, so that nobody is interrupted.
    static func load(_ person: PersonID, session: String?, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Welcome {
        var began: Instant?
        if let session { began = try tx.first("SELECT created_at FROM session WHERE vendor_id = \(vendor) AND person_id = \(person) AND id = \(session)")?.instant("created_at") }
        let owed = try LegalTexts.owed(person, before: began, vendor: vendor, tx)
        let unknown = try tx.first("""
            SELECT m.membership_id FROM membership m JOIN organization o ON o.vendor_id = m.vendor_id AND o.id = m.organization_id
            WHERE m.vendor_id = \(vendor) AND m.person_id = \(person) AND m.job_roles = ',' AND o.kind <> 'vendor' AND \(.holds("m", on: today))
                AND NOT EXISTS (SELECT 1 FROM person_asked a WHERE a.vendor_id = m.vendor_id AND a.person_id = m.person_id AND a.question = \(WelcomeGate.question))
            ORDER BY m.is_primary DESC LIMIT 1
            """)?.text("membership_id")
        let membership = try unknown.flatMap { id in try Memberships.of(person, vendor: vendor, tx).last { $0.id.value == id } }
        return Welcome(owed: owed, membership: membership)
    }
}

/// Sends whoever has something to answer to the welcome page first, and back to where they wanted to go. A session that passed
/// once passes for good: it is asked about no more than once on each node.
package final class WelcomeGate: Sendable {
    /// Under which the question for the job role is noted as put.
    package static let question = "joining.welcome"
    private static let bound = 50_000
    private let store: Store
    private let passed = Mutex<Set<String>>([])
    package init(store: Store) { self.store = store }

    package var gate: Gate {
        Gate(name: "joining.welcome") { request in
            guard let viewer = request.authority.viewer, let session = (request.authority as? SessionAuthority)?.sessionID else { return nil }
            let key = request.vendor.value + session
            if self.passed.withLock({ $0.contains(key) }) { return nil }
            let vendor = request.vendor, today = request.today
            let welcome = try await self.store.read(vendor) { try Welcome.load(viewer.id, session: session, today: today, vendor: vendor, $0) }
            if welcome.isEmpty {
                self.passed.withLock { passed in
                    if passed.count >= Self.bound { passed.removeAll(keepingCapacity: true) }
                    passed.insert(key)
                }
                return nil
            }
            let here = request.path + (request.query.pairs.isEmpty ? "" : "?" + Self.encoded(request.query))
            return JoiningLinks.welcome.query("next", Link(returningTo: here)?.address)
        }
    }
    private static func encoded(_ query: Fields) -> String {
        var link: Link = "/"
        for pair in query.pairs.prefix(50) { link = link.query(pair.name, pair.value) }
        return String(link.address.dropFirst(2))
    }
}
