package import HTML
package import Kernel
package import Ledger
package import People
package import Store
import Web

package enum RecordCredentialRefusal: Refusal, Equatable {
    case name, scopes, expiry, organization, gone, origin
    package var code: String { "records.\(self)" }
    package var status: Int { self == .gone ? 409 : 422 }
    package var message: Message {
        switch self {
        case .name: .recordsNameMissing
        case .scopes: .recordsScopesMissing
        case .expiry: .recordsExpiryBad
        case .organization: .recordsOrganizationMissing
        case .gone: .recordsCredentialGone
        case .origin: .recordsOriginBad
        }
    }
    package var field: String? {
        switch self {
        case .name: "name"
        case .scopes: "scopes"
        case .expiry: "lastDay"
        case .organization: "organization"
        case .origin: "origins"
        case .gone: nil
        }
    }
}

/// Credentials of the record store: API credentials of People (decision 24) whose rights no role carries. The id is the user of Basic,
/// the secret its password and the bearer token.
package enum RecordCredentials {
    package typealias R = ManageRecords

    /// - Parameter organization: whose statements it reaches; nil for all of the vendor's.
    /// - Returns: the key, and the secret that nothing can show again.
    package static func create(_ scope: Scope<R>, name: String, scopes: [RecordScope], organization: OrganizationID?, lastDay: Day?, today: Day, zone: Zone, ledger: Ledger,
                               _ tx: Transaction) throws -> (key: String, secret: String) {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        if name.isEmpty || name.count > Limits.nameCharacters { throw RecordCredentialRefusal.name }
        guard !scopes.isEmpty else { throw RecordCredentialRefusal.scopes }
        if let lastDay, lastDay <= today || lastDay > today.adding(months: 60) { throw RecordCredentialRefusal.expiry }
        if let organization, try OrganizationStore.find(organization, scope.reach, vendor: scope.vendor, tx) == nil { throw RecordCredentialRefusal.organization }
        let rights = Set(scopes.flatMap(\.rights).map { $0.key })
        let made = try APICredentials.issue(scope, name: name, rights: Array(rights), organization: organization,
                                            expires: lastDay.map { zone.start(of: $0.adding(days: 1)) }, ledger: ledger, tx)
        return (made.id, made.secret)
    }
    package static func list(_ scope: Scope<R>, _ tx: Transaction) throws -> [APICredential] {
        guard scope.reach.all else { return [] }
        return try APICredentials.carrying(RecordScope.everyRight.map { $0.key }, vendor: scope.vendor, tx)
    }
    package static func find(_ id: String, _ scope: Scope<R>, _ tx: Transaction) throws -> APICredential {
        guard scope.reach.all, let one = try APICredentials.all([id], vendor: scope.vendor, tx)[id],
              !Set(one.rights).isDisjoint(with: RecordScope.everyRight.map { $0.key }) else { throw WebRefusal.notFound }
        return one
    }
    /// A new secret; the one before works for a day more.
    package static func rotate(_ scope: Scope<R>, _ id: String, ledger: Ledger, _ tx: Transaction) throws -> String {
        do { return try APICredentials.renew(scope, find(id, scope, tx), ledger: ledger, tx) } catch APICredentialRefusal.gone { throw RecordCredentialRefusal.gone }
    }
    /// Ends it at once. What it wrote stays.
    package static func revoke(_ scope: Scope<R>, _ id: String, ledger: Ledger, _ tx: Transaction) throws {
        do { try APICredentials.end(scope, find(id, scope, tx), ledger: ledger, tx) } catch APICredentialRefusal.gone { throw RecordCredentialRefusal.gone }
    }
}
