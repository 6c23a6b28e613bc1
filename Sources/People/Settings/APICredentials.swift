import Foundation
package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// A program's key to the API, as its page lists it. The secret itself exists only in the answer that made it.
package struct APICredential: Sendable {
    package enum State: String, Sendable { case active, expired, revoked }
    package let id: String
    package let name: String
    package let organization: OrganizationID?
    package let organizationName: String?
    /// Keys of rights.
    package let rights: [String]
    package let createdAt: Instant
    package let expiresAt: Instant?
    package let lastUsedAt: Instant?
    package let revokedAt: Instant?
    /// Until when the secret before the last rotation works too.
    package let previousUntil: Instant?

    package func state(at now: Instant) -> State {
        if revokedAt != nil { return .revoked }
        if let expiresAt, expiresAt <= now { return .expired }
        return .active
    }
}

/// A credential was made, rotated or revoked. Never holds a secret.
package struct APICredentialChanged: LedgerEvent {
    package static let kind = "people.apiCredentialChanged"
    package enum Act: String, Codable, Sendable { case created, rotated, revoked }
    package let credential: String
    package let name: String
    package let act: Act
    package let rights: [String]
    package let organization: OrganizationID?
    package var subjects: [Subject] { [Subject(kind: "apiCredential", id: credential)] + (organization.map { [.organization($0)] } ?? []) }
    package var changes: [Change] { [Change("state", from: nil, to: act.rawValue), Change("rights", from: nil, to: rights.joined(separator: ", "))] }
}

package enum APICredentialRefusal: Refusal, Equatable {
    case name, rights, expiry, organization, gone
    /// It could do what its maker cannot.
    case beyond
    package var code: String { "credential.\(self)" }
    package var status: Int { self == .gone ? 409 : 422 }
    package var message: Message {
        switch self {
        case .name: .peopleNameMissing
        case .rights: .peopleCredentialsScopesBad
        case .expiry: .peopleCredentialsExpiryBad
        case .organization: .peoplePeopleOrganizationBad
        case .gone: .peopleCredentialsGone
        case .beyond: .peopleCredentialsBeyond
        }
    }
    package var field: String? {
        switch self {
        case .name: "name"
        case .rights, .beyond: "rights"
        case .expiry: "lastDay"
        case .organization: "organization"
        case .gone: nil
        }
    }
}

package enum APICredentials {
    package static let overlapHours = 24
    /// Rights that a program may have: all that a role may, but for one's own learning and for making further credentials.
    package static let grantable: [any Right.Type] = RightList.grantable.filter { $0.key != Learn.key && $0.key != ManageAPICredentials.key && $0.key != GrantRoles.key && $0.key != ManageProvisioning.key && $0.key != ManageRecords.key }

    /// Makes a credential that works through `lastDay` in `zone`.
    /// - Returns: its id and the secret, which nothing can show again.
    package static func create(
        _ scope: Scope<ManageAPICredentials>, name: String, rights: [String], organization: OrganizationID?, lastDay: Day?, today: Day, zone: Zone,
        ledger: Ledger, _ tx: Transaction
    ) throws -> (id: String, secret: String) {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        if name.isEmpty || name.count > Limits.nameCharacters { throw APICredentialRefusal.name }
        let known = Set(grantable.map { $0.key })
        guard !rights.isEmpty, rights.allSatisfy(known.contains) else { throw APICredentialRefusal.rights }
        guard let lastDay, lastDay > today, lastDay <= today.adding(months: 24) else { throw APICredentialRefusal.expiry }
        if let organization, try OrganizationStore.find(organization, scope.reach, vendor: scope.vendor, tx) == nil { throw APICredentialRefusal.organization }
        let power = try Power.of(scope.actor, today: today, vendor: scope.vendor, tx)
        guard organization.map({ power.has(rights, at: $0) }) ?? power.hasEverywhere(rights) else { throw APICredentialRefusal.beyond }
        return try issue(scope, name: name, rights: rights, organization: organization, expires: zone.start(of: lastDay.adding(days: 1)), ledger: ledger, tx)
    }

    /// Writes a credential for a verb above that has looked at what was asked: ``create(_:name:rights:organization:lastDay:today:zone:ledger:_:)``,
    /// and provisioning's clients.
    package static func issue<R: Right>(
        _ scope: Scope<R>, name: String, rights: [String], organization: OrganizationID?, expires: Instant?, ledger: Ledger, _ tx: Transaction
    ) throws -> (id: String, secret: String) {
        try Access.confirm(scope, tx)
        let id = tx.newID(of: Never.self).value, secret = SessionToken.make(), sorted = Array(Set(rights)).sorted()
        try tx.execute("""
            INSERT INTO api_credential (vendor_id, id, name, secret_hash, organization_id, rights, created_at, created_by, expires_at)
            VALUES (\(scope.vendor), \(id), \(name), \(SessionToken.hash(secret)), \(organization), \(try json(sorted)), \(tx.now), \(scope.actor.id),
                \(expires))
            """)
        try ledger.append(APICredentialChanged(credential: id, name: name, act: .created, rights: sorted, organization: organization), by: scope.actor, tx)
        return (id, secret)
    }

    /// Makes a new secret; the one before works for `overlapHours` more, so that programs can be changed without a gap.
    package static func rotate(_ scope: Scope<ManageAPICredentials>, _ id: String, today: Day, ledger: Ledger, _ tx: Transaction) throws -> String {
        guard let one = try find(id, scope, tx) else { throw WebRefusal.notFound }
        // Whoever sees the new secret can do what it can.
        let power = try Power.of(scope.actor, today: today, vendor: scope.vendor, tx)
        guard one.organization.map({ power.has(one.rights, at: $0) }) ?? power.hasEverywhere(one.rights) else { throw APICredentialRefusal.beyond }
        return try renew(scope, one, ledger: ledger, tx)
    }
    /// The same for a verb that has found the credential within its own reach.
    package static func renew<R: Right>(_ scope: Scope<R>, _ one: APICredential, ledger: Ledger, _ tx: Transaction) throws -> String {
        try Access.confirm(scope, tx)
        guard one.state(at: tx.now) == .active else { throw APICredentialRefusal.gone }
        let id = one.id, secret = SessionToken.make()
        try tx.execute("""
            UPDATE api_credential SET previous_hash = secret_hash, previous_until = \(tx.now.adding(seconds: overlapHours * 3600)), secret_hash = \(SessionToken.hash(secret))
            WHERE vendor_id = \(scope.vendor) AND id = \(id)
            """)
        try ledger.append(APICredentialChanged(credential: id, name: one.name, act: .rotated, rights: one.rights, organization: one.organization), by: scope.actor, tx)
        return secret
    }

    /// Ends it at once; both secrets stop working.
    package static func revoke(_ scope: Scope<ManageAPICredentials>, _ id: String, ledger: Ledger, _ tx: Transaction) throws -> String {
        guard let one = try find(id, scope, tx) else { throw WebRefusal.notFound }
        try end(scope, one, ledger: ledger, tx)
        return one.name
    }
    /// The same for a verb that has found the credential within its own reach.
    package static func end<R: Right>(_ scope: Scope<R>, _ one: APICredential, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        if one.revokedAt != nil { throw APICredentialRefusal.gone }
        let id = one.id
        try tx.execute("UPDATE api_credential SET revoked_at = \(tx.now) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        try ledger.append(APICredentialChanged(credential: id, name: one.name, act: .revoked, rights: one.rights, organization: one.organization), by: scope.actor, tx)
    }

    /// Credentials by id for a capability that keeps them with things of its own.
    package static func all(_ ids: [String], vendor: VendorID, _ tx: Transaction) throws -> [String: APICredential] {
        let found = try tx.query("""
            SELECT c.*, o.name AS organization_name FROM api_credential c
            LEFT JOIN organization o ON o.vendor_id = c.vendor_id AND o.id = c.organization_id
            WHERE c.vendor_id = \(vendor) AND c.id IN \(list: ids)
            """).map(read)
        return Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    }

    /// Those that carry any of these rights, those in force first.
    package static func carrying(_ rights: [String], vendor: VendorID, _ tx: Transaction) throws -> [APICredential] {
        let wanted = Set(rights)
        return try tx.query("""
            SELECT c.*, o.name AS organization_name FROM api_credential c
            LEFT JOIN organization o ON o.vendor_id = c.vendor_id AND o.id = c.organization_id
            WHERE c.vendor_id = \(vendor) ORDER BY CASE WHEN c.revoked_at IS NULL THEN 0 ELSE 1 END, c.created_at DESC LIMIT 2000
            """).map(read).filter { !wanted.isDisjoint(with: $0.rights) }
    }

    /// Notes the use of a credential, at most once a minute.
    package static func noteUse(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE api_credential SET last_used_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND id = \(id) AND (last_used_at IS NULL OR last_used_at < \(tx.now.adding(seconds: -60)))
            """)
    }

    package static func list(_ scope: Scope<ManageAPICredentials>, _ tx: Transaction) throws -> [APICredential] {
        guard scope.reach.all else { return [] }
        return try tx.query("""
            SELECT c.*, o.name AS organization_name FROM api_credential c
            LEFT JOIN organization o ON o.vendor_id = c.vendor_id AND o.id = c.organization_id
            WHERE c.vendor_id = \(scope.vendor) ORDER BY CASE WHEN c.revoked_at IS NULL THEN 0 ELSE 1 END, c.created_at DESC LIMIT 500
            """).map(read)
    }

    package static func find(_ id: String, _ scope: Scope<ManageAPICredentials>, _ tx: Transaction) throws -> APICredential? {
        guard scope.reach.all else { return nil }
        return try tx.first("""
            SELECT c.*, o.name AS organization_name FROM api_credential c
            LEFT JOIN organization o ON o.vendor_id = c.vendor_id AND o.id = c.organization_id
            WHERE c.vendor_id = \(scope.vendor) AND c.id = \(id)
            """).map(read)
    }

    private static func read(_ row: Row) throws -> APICredential {
        APICredential(
            id: try row.text("id"), name: try row.text("name"), organization: try row.optionalID("organization_id"),
            organizationName: try row.optionalText("organization_name"),
            rights: try rights(row.text("rights")), createdAt: try row.instant("created_at"),
            expiresAt: try row.optionalInstant("expires_at"), lastUsedAt: try row.optionalInstant("last_used_at"),
            revokedAt: try row.optionalInstant("revoked_at"), previousUntil: try row.optionalInstant("previous_until"))
    }
    static func rights(_ text: String) throws -> [String] { try JSONDecoder().decode([String].self, from: Data(text.utf8)) }
    private static func json(_ rights: [String]) throws -> String { String(decoding: try JSONEncoder().encode(rights), as: UTF8.self) }
}
