package import Kernel

/// Everything a decision may rest on, as plain values in any order. Two axes: each fact says when it was true (days of the programme's
/// zone) and when it was known (``Recorded``). Late, repeated and corrected facts are rows like any other:
///
/// - a correction closes the recorded range of the row before and comes as a row with the same key;
/// - the same row twice counts once; two rows of one key known at once with different contents are a conflict, and the one recorded last counts.
///
/// For an organization's decision give the facts of all organizations within its scopes and every employment of their people.
package struct Facts: Hashable, Codable, Sendable {
    package var organizations: [OrganizationFact] = []
    package var ownerships: [OwnershipFact] = []
    /// Kept to show that they are there; nobody counts through them.
    package var distributorLinks: [DistributorFact] = []
    package var memberships: [MembershipFact] = []
    package var merges: [MergeFact] = []
    package var credentials: [CredentialFact] = []
    package var completions: [CompletionFact] = []
    package var metrics: [MetricFact] = []
    package var attestations: [AttestationFact] = []
    package var waivers: [WaiverFact] = []
    package var held: [HeldFact] = []
    package var overrides: [OverrideFact] = []
    /// What is left to do for people, as of now: no axis, it only orders who is nearest.
    package var remaining: [RemainingWork] = []
    package init() {}
}

/// When a row was believed: from `from` on, before `to`.
package struct Recorded: Hashable, Codable, Sendable {
    package var from: Instant
    package var to: Instant
    package init(from: Instant = Instant(milliseconds: 0), to: Instant = .forever) { (self.from, self.to) = (from, to) }
    package func isKnown(at instant: Instant) -> Bool { from <= instant && (instant < to || to == .forever) }
}

/// Days from `from` through `through`, both inclusive; nil has no end.
package struct DaySpan: Hashable, Codable, Sendable {
    package var from: Day
    package var through: Day?
    package init(_ from: Day = .distantPast, _ through: Day? = nil) { (self.from, self.through) = (from, through) }
    package func contains(_ day: Day) -> Bool { from <= day && (through.map { day <= $0 } ?? true) }
}

/// A row of facts: what its key is and when it was known.
package protocol FactRow: Hashable, Codable, Sendable {
    var key: String { get }
    var recorded: Recorded { get }
}

package struct OrganizationFact: FactRow {
    package var key: String
    package var organization: String
    package var parent: String?
    package var legalEntity: String?
    package var country: String?
    package var region: String?
    package var valid: DaySpan
    package var recorded: Recorded
    package init(_ organization: String, parent: String? = nil, legalEntity: String? = nil, country: String? = nil, region: String? = nil,
                 valid: DaySpan = .init(), key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "organization/\(organization)/\(valid.from)"
        (self.organization, self.parent, self.legalEntity, self.country, self.region) = (organization, parent, legalEntity, country, region)
        (self.valid, self.recorded) = (valid, recorded)
    }
}

/// `owner` holds `percent` of `owned`.
package struct OwnershipFact: FactRow {
    package var key: String
    package var owner: String
    package var owned: String
    package var percent: Rational
    package var valid: DaySpan
    package var recorded: Recorded
    package init(owner: String, owned: String, percent: Rational, valid: DaySpan = .init(), key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "ownership/\(owner)/\(owned)/\(valid.from)"
        (self.owner, self.owned, self.percent, self.valid, self.recorded) = (owner, owned, percent, valid, recorded)
    }
}

package struct DistributorFact: FactRow {
    package var key: String
    package var distributor: String
    package var organization: String
    package var valid: DaySpan
    package var recorded: Recorded
    package init(distributor: String, organization: String, valid: DaySpan = .init(), key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "distributor/\(distributor)/\(organization)/\(valid.from)"
        (self.distributor, self.organization, self.valid, self.recorded) = (distributor, organization, valid, recorded)
    }
}

/// Somebody's employment; its last day is the last day worked.
package struct MembershipFact: FactRow {
    package var key: String
    package var person: String
    package var organization: String
    package var roles: [String]
    package var worker: WorkerType
    package var isPrimary: Bool
    package var from: Day
    package var lastDay: Day?
    package var recorded: Recorded
    package init(_ person: String, in organization: String, roles: [String] = [], worker: WorkerType = .employee, isPrimary: Bool = true,
                 from: Day = .distantPast, lastDay: Day? = nil, key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "membership/\(person)/\(organization)/\(from)"
        (self.person, self.organization, self.roles, self.worker) = (person, organization, roles.sorted(), worker)
        (self.isPrimary, self.from, self.lastDay, self.recorded) = (isPrimary, from, lastDay, recorded)
    }
    package var isValid: DaySpan { DaySpan(from, lastDay) }
}

/// From `valid.from` on, `absorbed` and `into` are known to be one person; decisions as of days before still see two.
package struct MergeFact: FactRow {
    package var key: String
    package var absorbed: String
    package var into: String
    package var valid: DaySpan
    package var recorded: Recorded
    package init(_ absorbed: String, into: String, valid: DaySpan, key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "merge/\(absorbed)/\(into)"
        (self.absorbed, self.into, self.valid, self.recorded) = (absorbed, into, valid, recorded)
    }
}

/// What is left for a person to earn an award.
package struct RemainingWork: Hashable, Codable, Sendable {
    package var person: String
    package var award: Award
    package var minutes: Int
    package init(_ person: String, _ award: Award, minutes: Int) { (self.person, self.award, self.minutes) = (person, award, minutes) }
}

/// Something one person can earn: the unit in which training gaps are counted.
package struct Award: Hashable, Codable, Sendable, Comparable {
    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable { case credential, track, course, path, campaign }
    package var kind: Kind
    /// A credential's or track's code, or the key of a course, path or campaign.
    package var code: String
    package init(_ kind: Kind, _ code: String) { (self.kind, self.code) = (kind, code) }
    package static func < (a: Award, b: Award) -> Bool { (a.kind.rawValue, a.code) < (b.kind.rawValue, b.code) }
}
