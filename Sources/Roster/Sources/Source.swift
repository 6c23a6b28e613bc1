import Kernel
import People
import Store

/// An address from which a file is fetched by itself.
struct Source: Sendable {
    enum Rhythm: Sendable, Equatable {
        case hourly
        /// At an hour of the vendor's day.
        case daily(Int)
        var key: String {
            switch self {
            case .hourly: "hourly"
            case .daily(let hour): "daily:\(hour)"
            }
        }
        init(key: String) { self = key == "hourly" ? .hourly : .daily(Int(key.split(separator: ":").last ?? "3") ?? 3) }

        func next(after now: Instant, _ zone: Zone) -> Instant {
            switch self {
            case .hourly: return now.adding(seconds: 3600)
            case .daily(let hour):
                let today = zone.day(at: now), strike = zone.instant(of: today, secondOfDay: hour * 3600)
                return strike > now ? strike : zone.instant(of: today.adding(days: 1), secondOfDay: hour * 3600)
            }
        }
    }
    /// Why the last fetch gave nothing.
    enum Failure: String, Sendable, CaseIterable { case address, unreachable, status, tooLarge, table, mapping, rights }

    let id: String
    let kind: RosterKind
    let organization: OrganizationID?
    var name: String
    var url: String
    /// The whole `Authorization` header; empty for none. Never shown again.
    var secret: String
    var rhythm: Rhythm
    /// People who came by it and are missing in the file end.
    var isFull: Bool
    var stopPercent: Int
    var options: RosterOptions
    var etag = "", modified = "", digest = ""
    var dueAt: Instant
    var checkedAt: Instant?
    var batch: String?
    var failure: Failure?
    var failedAt: Instant?
    var toldAt: Instant?
    let createdAt: Instant
    let createdBy: PersonID
}

/// All SQL of `roster_source` and `roster_source_key`.
enum SourceStore {
    static func insert(_ one: Source, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO roster_source (vendor_id, id, kind, organization_id, name, url, secret, rhythm, is_full, stop_percent, options, etag, modified, digest, due_at, created_at, created_by)
            VALUES (\(vendor), \(one.id), \(one.kind.rawValue), \(one.organization), \(one.name), \(one.url), \(one.secret), \(one.rhythm.key), \(one.isFull), \(one.stopPercent),
                \(try BatchStore.text(one.options)), '', '', '', \(one.dueAt), \(one.createdAt), \(one.createdBy))
            """)
    }
    /// What somebody sets. Another address or way of taking the file makes the next fetch a whole one.
    static func change(_ one: Source, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE roster_source SET name = \(one.name), url = \(one.url), secret = \(one.secret), rhythm = \(one.rhythm.key), is_full = \(one.isFull), stop_percent = \(one.stopPercent),
                options = \(try BatchStore.text(one.options)), etag = '', modified = '', digest = '', due_at = \(one.dueAt) WHERE vendor_id = \(vendor) AND id = \(one.id)
            """)
    }
    /// What a fetch leaves behind.
    static func note(_ one: Source, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE roster_source SET etag = \(one.etag), modified = \(one.modified), digest = \(one.digest), due_at = \(one.dueAt), checked_at = \(one.checkedAt), batch_id = \(one.batch),
                failure = \(one.failure?.rawValue), failed_at = \(one.failedAt), told_at = \(one.toldAt) WHERE vendor_id = \(vendor) AND id = \(one.id)
            """)
    }
    static func remove(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE roster_source SET removed_at = \(tx.now), secret = '' WHERE vendor_id = \(vendor) AND id = \(id)")
        try tx.execute("DELETE FROM roster_source_key WHERE vendor_id = \(vendor) AND source_id = \(id)")
    }
    static func find(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> Source? {
        try tx.first("SELECT * FROM roster_source WHERE vendor_id = \(vendor) AND id = \(id) AND removed_at IS NULL").map(read)
    }
    static func all(_ reach: Reach, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> [Source] {
        let whose: SQL = reach.all ? "1 = 1" : "created_by = \(actor.id)"
        return try tx.query("SELECT * FROM roster_source WHERE vendor_id = \(vendor) AND removed_at IS NULL AND \(whose) ORDER BY name, id LIMIT 200").map(read)
    }
    static func due(vendor: VendorID, _ tx: Transaction) throws -> [Source] {
        try tx.query("SELECT * FROM roster_source WHERE vendor_id = \(vendor) AND removed_at IS NULL AND due_at <= \(tx.now) ORDER BY due_at LIMIT 50").map(read)
    }
    private static func read(_ row: Row) throws -> Source {
        Source(
            id: try row.text("id"), kind: RosterKind(rawValue: try row.text("kind")) ?? .people, organization: try row.optionalID("organization_id"), name: try row.text("name"),
            url: try row.text("url"), secret: try row.text("secret"), rhythm: .init(key: try row.text("rhythm")), isFull: try row.bool("is_full"),
            stopPercent: try row.int("stop_percent"), options: try BatchStore.value(RosterOptions.self, row.text("options")), etag: try row.text("etag"),
            modified: try row.text("modified"), digest: try row.text("digest"), dueAt: try row.instant("due_at"), checkedAt: try row.optionalInstant("checked_at"),
            batch: try row.optionalText("batch_id"), failure: try row.optionalText("failure").flatMap(Source.Failure.init(rawValue:)), failedAt: try row.optionalInstant("failed_at"),
            toldAt: try row.optionalInstant("told_at"), createdAt: try row.instant("created_at"), createdBy: try row.id("created_by"))
    }

    // MARK: who came by it

    static func noteKey(_ source: String, _ key: String, _ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO roster_source_key (vendor_id, source_id, row_key, organization_id) VALUES (\(vendor), \(source), \(key), \(organization)) ON CONFLICT DO NOTHING
            """)
    }
    static func forgetKey(_ source: String, _ key: String, _ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM roster_source_key WHERE vendor_id = \(vendor) AND source_id = \(source) AND row_key = \(key) AND organization_id = \(organization)")
    }
    static func keys(_ source: String, vendor: VendorID, _ tx: Transaction) throws -> [(key: String, organization: OrganizationID)] {
        try tx.query("SELECT row_key, organization_id FROM roster_source_key WHERE vendor_id = \(vendor) AND source_id = \(source)").map { (try $0.text("row_key"), try $0.id("organization_id")) }
    }
}
