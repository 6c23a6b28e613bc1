import Kernel
import People
import Store

/// One thing that a run did, with what is needed to take it back and to see whether somebody changed it since.
enum RosterEffect: Sendable, Equatable, Codable {
    case personAdded(PersonID)
    case joined(PersonID, MembershipID, from: Day, lastDay: Day?, jobRoles: [String], isNew: Bool)
    case lastDay(PersonID, MembershipID, before: Day?, after: Day?)
    case jobRoles(PersonID, MembershipID, before: [String], after: [String])
    case corrected(PersonID, nameBefore: String, nameAfter: String, emailBefore: String, emailAfter: String)
    case externalID(PersonID, ExternalID)
    case role(PersonID, OrganizationID, String)
    case invited(String)
    case withdrawn(String)
    case organizationAdded(OrganizationID, OrganizationState)
    case organizationEdited(OrganizationID, before: OrganizationState, after: OrganizationState)
    case linked(OrganizationID, link: String)
    case regranted(OrganizationID, link: String, before: Set<String>, after: Set<String>, lastDayBefore: Day?, lastDayAfter: Day?)

    var subject: String {
        switch self {
        case .personAdded(let id), .joined(let id, _, _, _, _, _), .lastDay(let id, _, _, _), .jobRoles(let id, _, _, _), .corrected(let id, _, _, _, _), .externalID(let id, _),
             .role(let id, _, _): id.value
        case .invited(let id), .withdrawn(let id): id
        case .organizationAdded(let id, _), .organizationEdited(let id, _, _), .linked(let id, _), .regranted(let id, _, _, _, _, _): id.value
        }
    }
}

/// All SQL of `roster_effect`.
enum EffectStore {
    static func add(_ effect: RosterEffect, line: Int, batch: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO roster_effect (vendor_id, batch_id, seq, line, subject_id, detail, undone, created_at)
            SELECT \(vendor), \(batch), coalesce(max(seq), 0) + 1, \(line), \(effect.subject), \(try BatchStore.text(effect)), '', \(tx.now)
            FROM roster_effect WHERE vendor_id = \(vendor) AND batch_id = \(batch)
            """)
    }
    struct Entry: Sendable {
        let seq: Int
        let line: Int
        let effect: RosterEffect
    }
    /// What is to be taken back next, newest first.
    static func open(_ batch: String, vendor: VendorID, limit: Int, _ tx: Transaction) throws -> [Entry] {
        try tx.query("""
            SELECT seq, line, detail FROM roster_effect WHERE vendor_id = \(vendor) AND batch_id = \(batch) AND undone = '' ORDER BY seq DESC LIMIT \(limit)
            """).map { Entry(seq: try $0.int("seq"), line: try $0.int("line"), effect: try BatchStore.value(RosterEffect.self, $0.text("detail"))) }
    }
    static func settle(_ seq: Int, undone: Bool, _ reason: RosterReason?, batch: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE roster_effect SET undone = \(undone ? "undone" : "kept"), reason = \(try reason.map(BatchStore.text))
            WHERE vendor_id = \(vendor) AND batch_id = \(batch) AND seq = \(seq)
            """)
    }
    static func counts(_ batch: String, vendor: VendorID, _ tx: Transaction) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for row in try tx.query("SELECT undone, count(*) AS effects FROM roster_effect WHERE vendor_id = \(vendor) AND batch_id = \(batch) GROUP BY undone") {
            counts[try row.text("undone")] = try row.int("effects")
        }
        return counts
    }
    /// Lines of which something could not be taken back, and why.
    static func kept(_ batch: String, vendor: VendorID, limit: Int, _ tx: Transaction) throws -> [(line: Int, label: String, reason: RosterReason)] {
        try tx.query("""
            SELECT e.line, e.reason, r.label FROM roster_effect e LEFT JOIN roster_row r ON r.vendor_id = e.vendor_id AND r.batch_id = e.batch_id AND r.line = e.line
            WHERE e.vendor_id = \(vendor) AND e.batch_id = \(batch) AND e.undone = 'kept' ORDER BY e.line, e.seq LIMIT \(limit)
            """).compactMap { row in
            guard let reason = try row.optionalText("reason") else { return nil }
            return (try row.int("line"), try row.optionalText("label") ?? "", try BatchStore.value(RosterReason.self, reason))
        }
    }
    /// Open invitations that a batch noted, for sending them later.
    static func invitations(_ batch: String, after seq: Int, vendor: VendorID, limit: Int, _ tx: Transaction) throws -> [(seq: Int, invitation: String)] {
        try tx.query("""
            SELECT seq, detail FROM roster_effect WHERE vendor_id = \(vendor) AND batch_id = \(batch) AND undone = '' AND seq > \(seq) ORDER BY seq LIMIT \(limit)
            """).map { row in
            if case .invited(let id) = try BatchStore.value(RosterEffect.self, row.text("detail")) { return (try row.int("seq"), id) }
            return (try row.int("seq"), "")
        }
    }
}
