package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// A merge, a split or a transfer of people between two organizations, from a day.
package struct OrganizationMove: Sendable {
    package enum Kind: String, Sendable { case merge, split, people }
    package let id: String
    package let kind: Kind
    package let from: OrganizationID
    package let to: OrganizationID
    package let fromDay: Day
    package let people: Int
    package let madeAt: Instant
    package let undoneAt: Instant?
    init(_ row: Row) throws {
        id = try row.text("id")
        kind = Kind(rawValue: try row.text("kind")) ?? .people
        from = try row.id("from_id")
        to = try row.id("to_id")
        fromDay = try row.day("from_day")
        people = try row.int("people")
        madeAt = try row.instant("made_at")
        undoneAt = try row.optionalInstant("undone_at")
    }
}

package enum MoveRefusal: Refusal, Equatable {
    case same, vendor, ended, merged, nobody, day, unknown, undone
    /// Something happened since that an undo would contradict; says what.
    case contradicted(organization: String)
    package var code: String {
        if case .contradicted = self { return "organization.move.contradicted" }
        return "organization.move.\(self)"
    }
    package var status: Int { field == nil ? 409 : 422 }
    package var message: Message {
        switch self {
        case .same: .peopleMoveSame
        case .vendor: .peopleMoveVendor
        case .ended: .peopleMoveEnded
        case .merged: .peopleEndingMerged
        case .nobody: .peopleMoveNobody
        case .day: .peopleMoveDay
        case .unknown: .peopleMoveUnknown
        case .undone: .peopleMoveUndone
        case .contradicted(let organization): .peopleMoveContradicted(organization: organization)
        }
    }
    package var field: String? {
        switch self {
        case .same, .unknown, .ended, .vendor: "organization"
        case .nobody: "people"
        case .day: "from"
        case .merged, .undone, .contradicted: nil
        }
    }
}

/// Two partners are one from a day. What counts for them is added up from that day by whoever counts; both histories stay.
package struct OrganizationsMerged: LedgerEvent {
    package static let kind = "people.organizationsMerged"
    package let move: String
    package let organization: OrganizationID
    package let mergedOrganization: OrganizationID
    package let from: Day
    package let people: Int
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [.organization(organization), .organization(mergedOrganization)] }
    package var changes: [Change] { [Change("merged", from: nil, to: mergedOrganization.value), Change("people", from: nil, to: String(people))] }
}
/// The merge was taken back from a day: they are two again.
package struct OrganizationsParted: LedgerEvent {
    package static let kind = "people.organizationsParted"
    package let move: String
    package let organization: OrganizationID
    package let mergedOrganization: OrganizationID
    package let from: Day
    package let people: Int
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [.organization(organization), .organization(mergedOrganization)] }
    package var changes: [Change] { [Change("parted", from: nil, to: mergedOrganization.value), Change("people", from: nil, to: String(people))] }
}
/// Some people, and perhaps organizations below, are a partner of their own from a day.
package struct OrganizationSplit: LedgerEvent {
    package static let kind = "people.organizationSplit"
    package let move: String
    package let organization: OrganizationID
    package let madeOrganization: OrganizationID
    package let below: [OrganizationID]
    package let from: Day
    package let people: Int
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [.organization(organization), .organization(madeOrganization)] + below.map { .organization($0) } }
    package var changes: [Change] { [Change("split", from: nil, to: madeOrganization.value), Change("people", from: nil, to: String(people))] }
}
/// People went from one organization to another from a day, by the vendor's word.
package struct PeopleTransferred: LedgerEvent {
    package static let kind = "people.peopleTransferred"
    package let move: String
    package let organization: OrganizationID
    package let target: OrganizationID
    package let from: Day
    package let people: Int
    /// Whether it is a transfer taken back.
    package let isUndone: Bool
    package let targetKind = "organization"
    private enum CodingKeys: String, CodingKey { case move, organization, target, from, people, isUndone, targetKind }
    package init(move: String, organization: OrganizationID, target: OrganizationID, from: Day, people: Int, isUndone: Bool) {
        (self.move, self.organization, self.target, self.from, self.people, self.isUndone) = (move, organization, target, from, people, isUndone)
    }
    package init(from decoder: any Decoder) throws {
        let c = try decoder.container(keyedBy: CodingKeys.self)
        move = try c.decode(String.self, forKey: .move)
        organization = try c.decode(OrganizationID.self, forKey: .organization)
        target = try c.decode(OrganizationID.self, forKey: .target)
        from = try c.decode(Day.self, forKey: .from)
        people = try c.decode(Int.self, forKey: .people)
        isUndone = try c.decode(Bool.self, forKey: .isUndone)
    }
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [.organization(organization), .organization(target)] }
    package var changes: [Change] { [Change("people", from: nil, to: String(people))] }
}
/// An organization has another parent from a day.
package struct OrganizationTransferred: LedgerEvent {
    package static let kind = "people.organizationTransferred"
    package let organization: OrganizationID
    package let parentBefore: OrganizationID?
    package let parentAfter: OrganizationID?
    package let percent: Int?
    package let from: Day
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [organization, parentBefore, parentAfter].compactMap(\.self).map { .organization($0) } }
    package var changes: [Change] {
        [Change("parent", from: parentBefore?.value, to: parentAfter?.value), Change("ownershipPercent", from: nil, to: percent.map { String($0) })]
    }
}

/// Rows of moves.
package enum OrganizationMoves {
    package static func of(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [OrganizationMove] {
        try tx.query("""
            SELECT * FROM organization_move WHERE vendor_id = \(vendor) AND (from_id = \(organization) OR to_id = \(organization)) ORDER BY made_at DESC, id DESC LIMIT 100
            """).map(OrganizationMove.init)
    }
    static func find(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> OrganizationMove? {
        try tx.first("SELECT * FROM organization_move WHERE vendor_id = \(vendor) AND id = \(id)").map(OrganizationMove.init)
    }
    static func begin(_ kind: OrganizationMove.Kind, from: OrganizationID, to: OrganizationID, on day: Day, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> String {
        let id = tx.newID(of: Never.self).value
        try tx.execute("""
            INSERT INTO organization_move (vendor_id, id, kind, from_id, to_id, from_day, people, made_at, made_by_kind, made_by)
            VALUES (\(vendor), \(id), \(kind.rawValue), \(from), \(to), \(day), 0, \(tx.now), \(actor.kind.rawValue), \(actor.id))
            """)
        return id
    }
    static func note(_ move: String, _ kind: String, _ key: String, before: String = "", after: String = "", vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO organization_move_row (vendor_id, move_id, kind, row_key, before, after)
            VALUES (\(vendor), \(move), \(kind), \(key), \(before), \(after)) ON CONFLICT DO NOTHING
            """)
    }
    static func noted(_ move: String, _ kind: String, vendor: VendorID, _ tx: Transaction) throws -> [(key: String, before: String, after: String)] {
        try tx.query("""
            SELECT row_key, before, after FROM organization_move_row WHERE vendor_id = \(vendor) AND move_id = \(move) AND kind = \(kind) ORDER BY row_key
            """).map { (try $0.text("row_key"), try $0.text("before"), try $0.text("after")) }
    }
}
