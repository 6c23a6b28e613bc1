import Certification
import Foundation
import HTML
package import Kernel
import ProgrammeRules
package import Store

/// All SQL of awards. They follow from decisions and can be worked out from them again; only their public codes cannot.
package enum AwardStore {
    private static let columns: SQL = """
        a.id, a.code, a.programme_id, a.organization_id, a.status, a.title, a.is_tier, a.rank, a.version, a.held_from, a.recorded_on, a.recorded_at, a.ended_on, a.end_cause
        """
    private static func read(_ row: Row) throws -> OrganizationAward {
        let title = try JSONDecoder().decode(LanguageMap.self, from: Data(try row.text("title").utf8))
        return OrganizationAward(id: try row.id("id"), code: try row.text("code"), programme: try row.id("programme_id"), organization: try row.id("organization_id"),
                                 status: try row.text("status"), title: title, isTier: try row.bool("is_tier"), rank: try row.int("rank"), version: try row.int("version"),
                                 heldFrom: try row.optionalDay("held_from"), recordedOn: try row.day("recorded_on"), recordedAt: try row.instant("recorded_at"),
                                 endedOn: try row.optionalDay("ended_on"), cause: try row.optionalText("end_cause").flatMap(OrganizationAward.Cause.init(rawValue:)))
    }

    /// Of an organization, in every programme: newest first.
    package static func of(_ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [OrganizationAward] {
        try tx.query("""
            SELECT \(columns) FROM programme_award a WHERE a.vendor_id = \(vendor) AND a.organization_id = \(organization)
            ORDER BY a.recorded_at DESC, a.rank DESC, a.id DESC LIMIT 100
            """).map(read)
    }
    package static func find(_ id: OrganizationAwardID, vendor: VendorID, _ tx: Transaction) throws -> OrganizationAward? {
        try tx.first("SELECT \(columns) FROM programme_award a WHERE a.vendor_id = \(vendor) AND a.id = \(id)").map(read)
    }
    package static func find(code: String, vendor: VendorID, _ tx: Transaction) throws -> OrganizationAward? {
        try tx.first("SELECT \(columns) FROM programme_award a WHERE a.vendor_id = \(vendor) AND a.code = \(code)").map(read)
    }
    private static func open(_ programme: ProgrammeID, _ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [OrganizationAward] {
        try tx.query("""
            SELECT \(columns) FROM programme_award a
            WHERE a.vendor_id = \(vendor) AND a.programme_id = \(programme) AND a.organization_id = \(organization) AND a.ended_on IS NULL ORDER BY a.status
            """).map(read)
    }
    /// The tier that is held in the place of one that has ended.
    static func successor(of award: OrganizationAward, vendor: VendorID, _ tx: Transaction) throws -> OrganizationAward? {
        guard award.isTier else { return nil }
        return try open(award.programme, award.organization, vendor: vendor, tx).first { $0.isTier && $0.id != award.id }
    }

    /// Brings awards in line with where a decision about `day` left the organization: what is held no more ends on that day, what is held
    /// newly begins. Nothing is written when nothing differs.
    static func settle(_ rules: Programme, _ programme: ProgrammeID, _ organization: OrganizationID, on day: Day, standings: [Standing], decision: ProgrammeDecisionID,
                       vendor: VendorID, _ tx: Transaction) throws {
        let due = AwardRule.due(rules, standings), before = try open(programme, organization, vendor: vendor, tx)
        for award in before where !due.contains(where: { $0.status.id == award.status }) {
            let cause = AwardRule.cause(award.status, isTier: award.isTier, rank: award.rank, rules, standings, due: due)
            try end("id = \(award.id)", on: day, cause, vendor: vendor, tx)
        }
        for (status, held) in due where !before.contains(where: { $0.status == status.id }) {
            try begin(status, held, rules, programme, organization, on: day, decision, vendor: vendor, tx)
        }
    }

    private static func begin(_ status: Status, _ held: Standing.Held, _ rules: Programme, _ programme: ProgrammeID, _ organization: OrganizationID, on day: Day,
                              _ decision: ProgrammeDecisionID, vendor: VendorID, _ tx: Transaction) throws {
        let isTier = status.kind == .tier
        // Bronze that is left when Silver is lost was held all along, but as a tier it begins where Silver ended.
        let ladder: SQL = isTier ? "(status = \(status.id) OR is_tier = 1)" : "status = \(status.id)"
        let last = try tx.first("""
            SELECT max(ended_on) AS day FROM programme_award
            WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id = \(organization) AND \(ladder)
            """)?.optionalDay("day")
        let title = status.titles.isEmpty ? LanguageMap(["en": status.id]) : LanguageMap(status.titles)
        let text = String(decoding: try JSONEncoder().encode(title), as: UTF8.self)
        let id: OrganizationAwardID = tx.newID(), code = CredentialNumber.code(tx), from = [held.from, last].compactMap { $0 }.max()
        try tx.execute("""
            INSERT INTO programme_award (vendor_id, id, code, programme_id, organization_id, status, title, is_tier, rank, version, decision_id, held_from, recorded_on, recorded_at)
            VALUES (\(vendor), \(id), \(code), \(programme), \(organization), \(status.id), \(text), \(isTier), \(status.rank ?? 0), \(rules.version), \(decision), \(from),
                \(day), \(tx.now))
            """)
    }

    private static func end(_ which: SQL, on day: Day, _ cause: OrganizationAward.Cause, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE programme_award SET ended_on = \(day), end_cause = \(cause.rawValue), end_recorded_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND ended_on IS NULL AND \(which)
            """)
    }
    static func end(allOf programme: ProgrammeID, on day: Day, vendor: VendorID, _ tx: Transaction) throws {
        try end("programme_id = \(programme)", on: day, .programmeRetired, vendor: vendor, tx)
    }
    static func end(allOf organization: OrganizationID, on day: Day, vendor: VendorID, _ tx: Transaction) throws {
        try end("organization_id = \(organization)", on: day, .partnershipEnded, vendor: vendor, tx)
    }
    /// The partnership goes on without a gap after all, so its end ends nothing; after a gap the next decision begins new ones.
    static func goOn(_ organization: OrganizationID, from day: Day, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE programme_award SET ended_on = NULL, end_cause = NULL, end_recorded_at = NULL
            WHERE vendor_id = \(vendor) AND organization_id = \(organization) AND end_cause = \(OrganizationAward.Cause.partnershipEnded.rawValue) AND ended_on >= \(day)
            """)
    }
}
