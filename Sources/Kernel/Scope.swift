/// A permission, as a type. All rights are listed in Rights.swift.
package protocol Right: Sendable {
    /// Stable key, stored in `role_right`.
    static var key: String { get }
}

/// Who acts. Ledger, decisions and logs name people by id only (foundations 5).
package struct Actor: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable { case person, credential, job, launch, `operator`, anonymous }
    package let kind: Kind
    /// A person's, API credential's or registration's id, a job's name; empty for anonymous.
    package let id: String
    /// The administrator who acts as this person; the ledger names both.
    package var through: PersonID?
    package init(kind: Kind, id: String, through: PersonID? = nil) { self.kind = kind; self.id = id; self.through = through }
    package static let anonymous = Actor(kind: .anonymous, id: "")
    package var person: PersonID? { kind == .person ? PersonID(id) : nil }
}

/// What may be touched: everything of the vendor, or the rows of some organizations, and always one's own.
package struct Reach: Sendable, Equatable {
    package var all: Bool
    /// Sorted, without repeats; empty reaches no organization.
    package var organizations: [OrganizationID]
    package var person: PersonID?
    package init(all: Bool = false, organizations: [OrganizationID] = [], person: PersonID? = nil) {
        self.all = all
        self.organizations = Array(Set(organizations)).sorted()
        self.person = person
    }
    package static let everything = Reach(all: true)
    package static let nothing = Reach()
    package static func own(_ person: PersonID) -> Reach { Reach(person: person) }
    package static func organizations(_ ids: [OrganizationID]) -> Reach { Reach(organizations: ids) }
    package func contains(_ organization: OrganizationID) -> Bool { all || organizations.contains(organization) }
    package var isNothing: Bool { !all && organizations.isEmpty && person == nil }
    package func union(_ other: Reach) -> Reach {
        Reach(all: all || other.all, organizations: organizations + other.organizations, person: person ?? other.person)
    }
}

/// A value that proves reach: whoever holds one may do `R` within `reach` of `vendor`.
/// It has no accessible initialiser; only ``ScopeIssuer`` makes one.
package struct Scope<R: Right>: Sendable {
    package let vendor: VendorID
    package let reach: Reach
    package let actor: Actor
    /// The access version of the person when the scope was minted; a write re-reads it (foundations 12).
    package let accessVersion: Int64
    fileprivate init(vendor: VendorID, reach: Reach, actor: Actor, accessVersion: Int64) {
        self.vendor = vendor
        self.reach = reach
        self.actor = actor
        self.accessVersion = accessVersion
    }
}

/// Mints scopes. Created once in App and given only to `People.Access`; a test holds it to exactly those files.
package struct ScopeIssuer: Sendable {
    package init() {}
    package func mint<R: Right>(_ right: R.Type, vendor: VendorID, reach: Reach, actor: Actor, accessVersion: Int64 = 0) -> Scope<R> {
        Scope(vendor: vendor, reach: reach, actor: actor, accessVersion: accessVersion)
    }
}
