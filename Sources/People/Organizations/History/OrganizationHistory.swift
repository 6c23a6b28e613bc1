import HTML
import Kernel
import Store

/// What was true of an organization on a day, as is known now, and the days on which something changed.
struct OrganizationHistory: Sendable {
    struct State: Sendable {
        /// nil before the organization began.
        let profile: OrganizationProfile?
        let parent: (name: String, percent: Int)?
        /// Whose location it was.
        let head: String?
        let seatLimit: Int?
        let people: Int
        let status: OrganizationStatus
        let distributors: [DistributorLink]
        let values: [CustomFieldID: String]
    }
    enum Change: Sendable {
        case began, profile(OrganizationProfile), parent(name: String, percent: Int), noParent, location(of: String), ownCompany, seats(Int), noSeats
        case linked(String), unlinked(String)
        case ended, reinstated
        case move(OrganizationMove.Kind, isHere: Bool, other: String, people: Int), undone(OrganizationMove.Kind, other: String)
    }
    let state: State
    let changes: [(day: Day, change: Change)]

    static func load(_ one: Organization, on day: Day, _ reach: Reach, fields: [CustomField], vendor: VendorID, zone: Zone, _ tx: Transaction) throws -> OrganizationHistory {
        let id = one.id
        let profiles = try tx.query("""
            SELECT name, country, region, type, valid_from, valid_to FROM organization_profile
            WHERE vendor_id = \(vendor) AND organization_id = \(id) AND recorded_to = \(Instant.forever) ORDER BY valid_from
            """).map { row in
            (from: try row.day("valid_from"), to: try row.day("valid_to"), what: OrganizationProfile(
                name: try row.text("name"), country: try row.text("country"), region: try row.text("region"), type: try row.text("type")))
        }
        let parents = try tx.query("""
            SELECT p.name, l.ownership_basis_points, l.valid_from, l.valid_to FROM organization_parent l JOIN organization p ON p.vendor_id = l.vendor_id AND p.id = l.parent_id
            WHERE l.vendor_id = \(vendor) AND l.organization_id = \(id) AND l.recorded_to = \(Instant.forever) ORDER BY l.valid_from
            """).map { (from: try $0.day("valid_from"), to: try $0.day("valid_to"), name: try $0.text("name"), percent: try $0.int("ownership_basis_points") / 100) }
        let heads = try tx.query("""
            SELECT h.name, e.valid_from, e.valid_to FROM organization_entity e JOIN organization h ON h.vendor_id = e.vendor_id AND h.id = e.head_id
            WHERE e.vendor_id = \(vendor) AND e.organization_id = \(id) AND e.recorded_to = \(Instant.forever) ORDER BY e.valid_from
            """).map { (from: try $0.day("valid_from"), to: try $0.day("valid_to"), name: try $0.text("name")) }
        let seats = try tx.query("""
            SELECT seat_limit, valid_from, valid_to FROM organization_seats WHERE vendor_id = \(vendor) AND organization_id = \(id) AND recorded_to = \(Instant.forever) ORDER BY valid_from
            """).map { (from: try $0.day("valid_from"), to: try $0.day("valid_to"), limit: try $0.int("seat_limit")) }
        let links = try OrganizationStore.links(reseller: id, reach, vendor: vendor, today: .distantPast, tx)
        let endings = try OrganizationEndings.all(id, vendor: vendor, tx), moves = try OrganizationMoves.of(id, vendor: vendor, tx)
        let others = Set(moves.flatMap { [$0.from, $0.to] })
        let names = Dictionary(others.isEmpty ? [] : try tx.query("SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: others.sorted())")
            .map { (try $0.id("id", of: OrganizationEntity.self), try $0.text("name")) }, uniquingKeysWith: { a, _ in a })

        var changes: [(day: Day, change: Change)] = profiles.enumerated().map { ($1.from, $0 == 0 ? .began : .profile($1.what)) }
        for (index, fact) in parents.enumerated() {
            changes.append((fact.from, .parent(name: fact.name, percent: fact.percent)))
            if fact.to != .forever, !(parents.dropFirst(index + 1).contains { $0.from == fact.to }) { changes.append((fact.to, .noParent)) }
        }
        for (index, fact) in heads.enumerated() {
            changes.append((fact.from, .location(of: fact.name)))
            if fact.to != .forever, !(heads.dropFirst(index + 1).contains { $0.from == fact.to }) { changes.append((fact.to, .ownCompany)) }
        }
        for (index, fact) in seats.enumerated() {
            changes.append((fact.from, .seats(fact.limit)))
            if fact.to != .forever, !(seats.dropFirst(index + 1).contains { $0.from == fact.to }) { changes.append((fact.to, .noSeats)) }
        }
        for link in links {
            changes.append((link.from, .linked(link.distributorName)))
            if link.to != .forever { changes.append((link.to, .unlinked(link.distributorName))) }
        }
        for ending in endings where ending.outcome != .cancelled {
            changes.append((ending.lastDay.adding(days: 1), .ended))
            if let from = ending.reinstatedFrom { changes.append((from, .reinstated)) }
        }
        // With whom people and organizations were moved is the vendor's to know.
        for move in moves where reach.all {
            let isHere = move.to == id, other = names[isHere ? move.from : move.to] ?? ""
            changes.append((move.fromDay, .move(move.kind, isHere: isHere, other: other, people: move.people)))
            if let undone = move.undoneAt { changes.append((zone.day(at: undone), .undone(move.kind, other: other))) }
        }
        let state = State(
            profile: profiles.first { $0.from <= day && day < $0.to }?.what, parent: parents.first { $0.from <= day && day < $0.to }.map { ($0.name, $0.percent) },
            head: heads.first { $0.from <= day && day < $0.to }?.name, seatLimit: seats.first { $0.from <= day && day < $0.to }?.limit,
            people: try tx.count("SELECT count(DISTINCT m.person_id) FROM membership m WHERE m.vendor_id = \(vendor) AND m.organization_id = \(id) AND \(.holds("m", on: day))"),
            status: status(one, endings, moves, on: day), distributors: links.filter { $0.from <= day && day < $0.to },
            values: fields.isEmpty ? [:] : try CustomFields.values(.organization, of: [id.value], on: day, vendor: vendor, tx)[id.value] ?? [:])
        return OrganizationHistory(state: state, changes: changes.sorted { $0.day > $1.day })
    }

    /// Pure, so that it can be tried day by day.
    static func status(_ one: Organization, _ endings: [OrganizationEnding], _ moves: [OrganizationMove], on day: Day) -> OrganizationStatus {
        if moves.contains(where: { $0.kind == .merge && $0.from == one.id && $0.fromDay <= day && $0.undoneAt == nil }) { return .merged }
        for ending in endings where ending.outcome != .cancelled && ending.lastDay < day {
            if let back = ending.reinstatedFrom, back <= day { continue }
            return .ended
        }
        return .active
    }
}
