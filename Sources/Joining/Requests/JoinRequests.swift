import Foundation
package import HTML
package import Jobs
package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// Somebody with a proved address who asks to join an organization.
package struct JoinRequest: Sendable {
    package let id: String
    /// nil while nobody has looked for the name that was asked for, and when nobody has it.
    package let organization: OrganizationID?
    package let name: String
    package let email: String
    package let message: String
    package let language: Language
    package let askedAt: Instant
    package let expiresAt: Instant
    package let settledAt: Instant?
    package let outcome: String?
    package let reason: String?
    package var isOpen: Bool { settledAt == nil }
}

/// Whether an organization may be asked by its name. Off by default: then by a code only.
package enum JoinPolicy {
    package static func byName(vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.first("SELECT by_name FROM join_policy WHERE vendor_id = \(vendor)")?.bool("by_name") ?? false
    }
    package static func set(_ scope: Scope<ManageVendor>, byName: Bool, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        if try self.byName(vendor: scope.vendor, tx) == byName { return }
        try tx.execute("""
            INSERT INTO join_policy (vendor_id, by_name, changed_at) VALUES (\(scope.vendor), \(byName), \(tx.now))
            ON CONFLICT (vendor_id) DO UPDATE SET by_name = excluded.by_name, changed_at = excluded.changed_at
            """)
        try ledger.append(JoinPolicyChanged(vendor: scope.vendor, byName: byName), by: scope.actor, tx)
    }
}

/// SQL and verbs of requests.
package enum JoinRequests {
    /// An answer is due in so many days; the administrators are reminded before.
    package static let days = 14
    package static let remindDays = 3

    package static func find(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> JoinRequest? {
        try tx.first("SELECT * FROM join_request WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    package static func find(_ id: String, of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> JoinRequest? {
        try tx.first("SELECT * FROM join_request WHERE vendor_id = \(vendor) AND id = \(id) AND organization_id = \(organization)").map(read)
    }
    package static func open(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [JoinRequest] {
        try tx.query("""
            SELECT * FROM join_request WHERE vendor_id = \(vendor) AND organization_id = \(organization) AND settled_at IS NULL ORDER BY asked_at LIMIT 200
            """).map(read)
    }
    /// The job role that the code of a request gives.
    static func jobRole(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> String? {
        try tx.first("""
            SELECT c.job_role FROM join_request r JOIN join_code c ON c.vendor_id = r.vendor_id AND c.id = r.code_id WHERE r.vendor_id = \(vendor) AND r.id = \(id)
            """)?.optionalText("job_role")
    }

    /// Keeps a request of somebody whose address is proved. Who is asked is found out by a job after the answer has gone, so that the
    /// answer is the same, in words and in time, whether or not there is such an organization.
    static func ask(_ door: Doorway, name: String, organization: String, message: String, language: Language, vendor: VendorID, _ tx: Transaction) throws {
        let id = tx.newID(of: Never.self).value
        var code: String?
        if case .ask(let known, _) = door.way { code = known?.id }
        try tx.execute("""
            INSERT INTO join_request (vendor_id, id, asked_for, name, email, email_folded, message, language, code_id, person_id, asked_at, expires_at)
            VALUES (\(vendor), \(id), \(String(organization.prefix(200))), \(String(name.prefix(Limits.nameCharacters))), \(door.attempt.email),
                \(Persons.folded(door.attempt.email)), \(String(message.prefix(1000))), \(language.tag), \(code), \(door.person?.id), \(tx.now), \(tx.now.adding(days: days)))
            """)
        try JoinTries.use(door.attempt.id, vendor: vendor, tx)
        try Jobs.enqueue(RequestPost.askKind, payload: #"{"request":"\#(id)"}"#, tx)
    }

    package static func approve(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, mail: RequestPost, site: Site, _ tx: Transaction) throws -> JoinRequest {
        let (one, request) = try pending(scope, id, organization, tx)
        try settle(request, "approved", reason: nil, by: scope.actor, one.id, mail.ground.ledger, vendor: scope.vendor, tx)
        let pass = try JoinTries.pass(for: request.email, request: id, vendor: scope.vendor, tx)
        try mail.approved(request, organization: one.name, pass: pass, site: site, tx)
        return request
    }
    package static func decline(_ scope: Scope<ManagePeople>, _ id: String, of organization: OrganizationID, reason: String, mail: RequestPost, site: Site, _ tx: Transaction) throws
        -> JoinRequest {
        let (one, request) = try pending(scope, id, organization, tx)
        if reason.isEmpty { throw JoiningRefusal.reason }
        try settle(request, "declined", reason: String(reason.prefix(1000)), by: scope.actor, one.id, mail.ground.ledger, vendor: scope.vendor, tx)
        try mail.declined(request, organization: one.name, reason: reason, site: site, tx)
        return request
    }
    private static func pending(_ scope: Scope<ManagePeople>, _ id: String, _ organization: OrganizationID, _ tx: Transaction) throws -> (Organization, JoinRequest) {
        let one = try Ways.confirm(scope, organization, tx)
        guard let request = try find(id, of: one.id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        guard request.isOpen else { throw JoiningRefusal.settled }
        return (one, request)
    }
    static func settle(_ request: JoinRequest, _ outcome: String, reason: String?, by actor: Actor, _ organization: OrganizationID?, _ ledger: Ledger, vendor: VendorID,
                       _ tx: Transaction) throws {
        let settled = try tx.execute("""
            UPDATE join_request SET settled_at = \(tx.now), settled_by = \(actor.id), outcome = \(outcome), reason = \(reason)
            WHERE vendor_id = \(vendor) AND id = \(request.id) AND settled_at IS NULL
            """)
        guard settled == 1, let organization else { return }
        try ledger.append(JoinSettled(request: request.id, organization: organization, outcome: outcome), by: actor, tx)
    }
    /// Whoever asked has become a member.
    static func took(_ id: String, person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE join_request SET person_id = \(person) WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    static func read(_ row: Row) throws -> JoinRequest {
        JoinRequest(id: try row.text("id"), organization: try row.optionalID("organization_id"), name: try row.text("name"), email: try row.text("email"),
                    message: try row.text("message"), language: Language(tag: try row.text("language")) ?? .en, askedAt: try row.instant("asked_at"),
                    expiresAt: try row.instant("expires_at"), settledAt: try row.optionalInstant("settled_at"), outcome: try row.optionalText("outcome"),
                    reason: try row.optionalText("reason"))
    }
}
