import Kernel
import Store
import XAPI

/// Statements on their way from another store or from a file into this one.
struct Import: Sendable {
    enum State: String, Sendable, CaseIterable { case running, stopped, done }
    let id: String
    /// The file's name, or the other's address.
    let name: String
    /// Nil for a file.
    var other: OtherStore?
    /// Of statements that name none.
    let version: XAPIVersion
    let since: Instant?
    let until: Instant?
    let blob: String?
    /// Bytes of the file.
    let size: Int
    /// Under which the statements are kept.
    let organization: OrganizationID
    var state: State
    /// Where it goes on: of a file the byte, of a store the address of the page and, in a second line, the last `stored` that was seen.
    var place: String
    /// Lines read, or statements seen.
    var line: Int
    var stored: Int
    var skipped: Int
    var conflicts: Int
    var bad: Int
    var nextAt: Instant
    var attempts: Int
    var failure: ExchangeFailure?
    var failureWords: String
    let createdAt: Instant
    var finishedAt: Instant?
}

/// A line that was not taken, and why.
struct ImportFault: Sendable {
    let line: Int
    let isConflict: Bool
    /// Empty when the line does not say.
    let statement: String
    let reason: String
}

/// All SQL of `xapi_import` and `xapi_import_fault`.
enum ImportStore {
    static func insert(_ one: Import, by actor: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO xapi_import (vendor_id, id, name, endpoint, version, auth_key, auth_secret, since_at, until_at, blob_sha256, size, organization_id, state, place, line, stored,
                skipped, conflicts, bad, next_at, attempts, created_at, created_by)
            VALUES (\(vendor), \(one.id), \(one.name), \(one.other?.endpoint), \(one.version.rawValue), \(one.other?.key ?? ""), \(one.other?.secret ?? ""), \(one.since), \(one.until),
                \(one.blob), \(one.size), \(one.organization), \(one.state.rawValue), \(one.place), 0, 0, 0, 0, 0, \(tx.now), 0, \(tx.now), \(actor))
            """)
    }
    /// What a step leaves behind.
    /// - Returns: false when somebody stopped it, or another node went on meanwhile.
    static func note(_ one: Import, from place: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE xapi_import SET state = \(one.state.rawValue), place = \(one.place), line = \(one.line), stored = \(one.stored), skipped = \(one.skipped), conflicts = \(one.conflicts),
                bad = \(one.bad), next_at = \(one.nextAt), attempts = \(one.attempts), failure = \(one.failure?.rawValue), failure_words = \(one.failureWords), finished_at = \(one.finishedAt),
                auth_secret = CASE WHEN \(one.state.rawValue) = 'done' THEN '' ELSE auth_secret END
            WHERE vendor_id = \(vendor) AND id = \(one.id) AND state = 'running' AND place = \(place)
            """) == 1
    }
    static func stop(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("UPDATE xapi_import SET state = 'stopped' WHERE vendor_id = \(vendor) AND id = \(id) AND state = 'running'") == 1
    }
    static func resume(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE xapi_import SET state = 'running', next_at = \(tx.now), attempts = 0, failure = NULL, failure_words = NULL
            WHERE vendor_id = \(vendor) AND id = \(id) AND state = 'stopped'
            """) == 1
    }
    static func find(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Import? {
        try tx.first("SELECT * FROM xapi_import WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    static func recent(limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Import] {
        try tx.query("SELECT * FROM xapi_import WHERE vendor_id = \(vendor) ORDER BY created_at DESC, id DESC LIMIT \(limit)").map(read)
    }
    static func due(vendor: VendorID, _ tx: Transaction) throws -> [Import] {
        try tx.query("""
            SELECT * FROM xapi_import WHERE vendor_id = \(vendor) AND state = 'running' AND next_at <= \(tx.now) AND (busy_until IS NULL OR busy_until < \(tx.now)) ORDER BY next_at LIMIT 20
            """).map(read)
    }
    static func claim(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE xapi_import SET busy_until = \(tx.now.adding(seconds: ForwardStatements.busySeconds)) WHERE vendor_id = \(vendor) AND id = \(id) AND state = 'running'
                AND (busy_until IS NULL OR busy_until < \(tx.now))
            """) == 1
    }
    static func release(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE xapi_import SET busy_until = NULL WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    private static func read(_ row: Row) throws -> Import {
        let version = XAPIVersion(rawValue: try row.text("version")) ?? .one
        return Import(
            id: try row.text("id"), name: try row.text("name"),
            other: try row.optionalText("endpoint").map { OtherStore(endpoint: $0, version: version, key: try row.text("auth_key"), secret: try row.text("auth_secret")) },
            version: version, since: try row.optionalInstant("since_at"), until: try row.optionalInstant("until_at"), blob: try row.optionalText("blob_sha256"), size: try row.int("size"),
            organization: try row.id("organization_id"), state: Import.State(rawValue: try row.text("state")) ?? .stopped, place: try row.text("place"), line: try row.int("line"),
            stored: try row.int("stored"), skipped: try row.int("skipped"), conflicts: try row.int("conflicts"), bad: try row.int("bad"), nextAt: try row.instant("next_at"),
            attempts: try row.int("attempts"), failure: try row.optionalText("failure").flatMap(ExchangeFailure.init(rawValue:)), failureWords: try row.optionalText("failure_words") ?? "",
            createdAt: try row.instant("created_at"), finishedAt: try row.optionalInstant("finished_at"))
    }

    // MARK: faults

    static func note(_ faults: [ImportFault], of id: String, vendor: VendorID, _ tx: Transaction) throws {
        for one in faults {
            try tx.execute("""
                INSERT INTO xapi_import_fault (vendor_id, import_id, line, is_conflict, statement_id, reason)
                VALUES (\(vendor), \(id), \(one.line), \(one.isConflict), \(one.statement), \(one.reason)) ON CONFLICT DO NOTHING
                """)
        }
    }
    static func faults(_ id: String, after line: Int, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [ImportFault] {
        try tx.query("""
            SELECT line, is_conflict, statement_id, reason FROM xapi_import_fault WHERE vendor_id = \(vendor) AND import_id = \(id) AND line > \(line) ORDER BY line LIMIT \(limit)
            """).map { ImportFault(line: try $0.int("line"), isConflict: try $0.bool("is_conflict"), statement: try $0.text("statement_id"), reason: try $0.text("reason")) }
    }
}
