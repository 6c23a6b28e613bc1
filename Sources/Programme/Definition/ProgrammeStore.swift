import Foundation
package import HTML
package import JSON
package import Kernel
package import ProgrammeRules
package import Store

/// All SQL of programmes and their versions. Definitions are the vendor's, changed under `ManageProgrammes`.
package enum ProgrammeStore {
    private static let columns: SQL = "id, code, title, state, current_version, draft, revision, decided_on"

    package static func find(_ id: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws -> PartnerProgramme? {
        try tx.first("SELECT \(columns) FROM programme WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    package static func find(code: String, vendor: VendorID, _ tx: Transaction) throws -> PartnerProgramme? {
        try tx.first("SELECT \(columns) FROM programme WHERE vendor_id = \(vendor) AND code = \(code)").map(read)
    }
    /// By code.
    package static func all(vendor: VendorID, _ tx: Transaction) throws -> [PartnerProgramme] {
        try tx.query("SELECT \(columns) FROM programme WHERE vendor_id = \(vendor) ORDER BY code").map(read)
    }
    static func read(_ row: Row) throws -> PartnerProgramme {
        guard let state = PartnerProgramme.State(rawValue: try row.text("state")) else { throw ColumnError(column: "state", wanted: "a state") }
        return PartnerProgramme(id: try row.id("id"), code: try row.text("code"), title: try title(try row.text("title")), state: state,
                                currentVersion: try row.int("current_version"), draft: try row.optionalText("draft"), revision: try row.int("revision"),
                                decidedOn: try row.optionalDay("decided_on"))
    }
    private static func title(_ text: String) throws -> LanguageMap { try JSONDecoder().decode(LanguageMap.self, from: Data(text.utf8)) }
    private static func text(_ title: LanguageMap) throws -> String { String(decoding: try JSONEncoder().encode(title), as: UTF8.self) }

    static func insert(_ id: ProgrammeID, code: String, title: LanguageMap, draft: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO programme (vendor_id, id, code, title, state, current_version, draft, revision, created_at, decided_on)
            VALUES (\(vendor), \(id), \(code), \(try text(title)), \(PartnerProgramme.State.draft.rawValue), 0, \(draft), 1, \(tx.now), NULL)
            """)
    }
    /// - Returns: false when somebody else saved meanwhile.
    static func save(_ id: ProgrammeID, title: LanguageMap?, draft: String?, revision: Int, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let shown: SQL = try title.map { "title = \(try text($0)), " } ?? ""
        return try tx.execute("""
            UPDATE programme SET \(shown)draft = \(draft), revision = revision + 1
            WHERE vendor_id = \(vendor) AND id = \(id) AND revision = \(revision)
            """) == 1
    }
    static func publish(_ id: ProgrammeID, number: Int, _ programme: Programme, title: LanguageMap, isQuiet: Bool, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO programme_version (vendor_id, programme_id, number, body, effective_from, enforced_from, published_at, published_by_kind, published_by, is_quiet)
            VALUES (\(vendor), \(id), \(number), \(programme.json.text), \(programme.effectiveFrom), \(programme.enforcedFrom), \(tx.now),
                \(actor.kind.rawValue), \(actor.id), \(isQuiet))
            """)
        try tx.execute("""
            UPDATE programme SET state = \(PartnerProgramme.State.live.rawValue), current_version = \(number), draft = NULL, revision = revision + 1,
                title = \(try text(title)), decided_on = NULL WHERE vendor_id = \(vendor) AND id = \(id)
            """)
    }
    static func retire(_ id: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE programme SET state = \(PartnerProgramme.State.retired.rawValue), revision = revision + 1 WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    static func decided(_ id: ProgrammeID, on day: Day, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE programme SET decided_on = \(day) WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    /// Every published version, oldest first.
    package static func versions(_ id: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws -> [PublishedVersion] {
        try tx.query("""
            SELECT number, body, published_at, published_by_kind, published_by, is_quiet FROM programme_version
            WHERE vendor_id = \(vendor) AND programme_id = \(id) ORDER BY number
            """).map { row in
            guard let kind = Actor.Kind(rawValue: try row.text("published_by_kind")) else { throw ColumnError(column: "published_by_kind", wanted: "a kind") }
            return PublishedVersion(number: try row.int("number"), programme: try KnownRules.read(row.text("body"), of: id, number: row.int("number"), vendor: vendor),
                                    publishedAt: try row.instant("published_at"), publishedBy: Actor(kind: kind, id: try row.text("published_by")), isQuiet: try row.bool("is_quiet"))
        }
    }
    /// Whether the first decision by a version tells nobody; an organization that came after the version was published is told as always.
    static func isQuiet(_ id: ProgrammeID, version: Int, _ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("""
            SELECT 1 FROM programme_version v JOIN organization o ON o.vendor_id = v.vendor_id AND o.id = \(organization) AND o.created_at <= v.published_at
            WHERE v.vendor_id = \(vendor) AND v.programme_id = \(id) AND v.number = \(version) AND v.is_quiet = 1
            """)
    }
    /// The live programmes with all their versions, by code.
    package static func live(vendor: VendorID, _ tx: Transaction) throws -> [(PartnerProgramme, ProgrammeHistory)] {
        try all(vendor: vendor, tx).filter { $0.state == .live }.map { ($0, ProgrammeHistory(published: try versions($0.id, vendor: vendor, tx))) }
    }
    package static func hasLive(vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT 1 FROM programme WHERE vendor_id = \(vendor) AND state = \(PartnerProgramme.State.live.rawValue) LIMIT 1")
    }
}
