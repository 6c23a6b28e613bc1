import Kernel
import Store

/// All SQL of keys. They are written as one block a request, in `xapi_key_fresh`, and folded later: some blocks into a *part*, some
/// parts into a larger one. A part is a list of entries in order, cut into pages; it never changes but where a person is erased.
enum KeyStore {
    struct Part: Sendable, Equatable {
        let id: Int64
        let level: Int
        /// The lowest and the highest place in it.
        let first: Int64
        let last: Int64
    }
    enum State: Int { case building = 0, live = 1, gone = 2 }
    /// Entries of a page: as many as leave it within one page of the database.
    static let pageEntries = 480

    // MARK: writing

    /// Adds one block of keys by which other statements are found than those that are written now.
    /// - Parameter id: of the block, used for no other of the vendor.
    static func add(_ entries: [KeyEntry], id: Int64, vendor: VendorID, _ tx: Transaction) throws {
        guard !entries.isEmpty else { return }
        try tx.execute("INSERT INTO xapi_key_fresh (vendor_id, id, body) VALUES (\(vendor), \(id), \(KeyPage.sorted(entries).bytes))")
    }
    /// Adds the block of what was written, with its digest: no statement without.
    static func add(_ entries: [KeyEntry], of write: SealedWrite, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO xapi_key_fresh (vendor_id, id, body, statements, digest)
            VALUES (\(vendor), \(write.first), \(KeyPage.sorted(entries).bytes), \(write.count), \(write.digest))
            """)
    }
    /// Takes entries out, wherever they are, and lets no fold that has read them go on.
    static func remove(_ gone: Set<KeyEntry>, vendor: VendorID, _ tx: Transaction) throws {
        guard !gone.isEmpty else { return }
        try tx.execute("""
            INSERT INTO xapi_key_epoch (vendor_id, epoch) VALUES (\(vendor), 1) ON CONFLICT (vendor_id) DO UPDATE SET epoch = xapi_key_epoch.epoch + 1
            """)
        for (id, page) in try fresh(vendor: vendor, tx) where gone.contains(where: page.contains) {
            try tx.execute("UPDATE xapi_key_fresh SET body = \(page.without(gone).bytes) WHERE vendor_id = \(vendor) AND id = \(id)")
        }
        for part in try parts(vendor: vendor, tx) {
            for entry in gone.sorted() where part.first <= entry.position && entry.position <= part.last {
                guard let (label, page) = try self.page(of: part.id, atOrBefore: entry, vendor: vendor, tx), page.contains(entry) else { continue }
                try tx.execute("""
                    UPDATE xapi_key_page SET body = \(page.without(gone).bytes)
                    WHERE vendor_id = \(vendor) AND part_id = \(part.id) AND first_hash = \(label.hash) AND first_position = \(label.position)
                    """)
            }
        }
    }

    // MARK: reading

    static func parts(vendor: VendorID, _ tx: Transaction) throws -> [Part] {
        try tx.query("""
            SELECT p.id, p.level, p.first_position, p.last_position FROM xapi_key_part p WHERE p.vendor_id = \(vendor) AND p.state = \(State.live.rawValue)
            """).map { Part(id: try $0.int64("id"), level: try $0.int("level"), first: try $0.int64("first_position"), last: try $0.int64("last_position")) }
    }
    /// Blocks that are in no part yet, in the order of their ids.
    static func fresh(vendor: VendorID, _ tx: Transaction) throws -> [(id: Int64, page: KeyPage)] {
        try tx.query("SELECT f.id, f.body FROM xapi_key_fresh f WHERE f.vendor_id = \(vendor) ORDER BY f.id").map { (try $0.int64("id"), KeyPage(bytes: try $0.blob("body"))) }
    }
    typealias Labelled = (label: KeyEntry, page: KeyPage)
    private static func read(_ row: Row) throws -> Labelled {
        (KeyEntry(hash: try row.int64("first_hash"), position: try row.int64("first_position")), KeyPage(bytes: try row.blob("body")))
    }
    /// The last page that begins at an entry or before it. What it began with may have been taken out since.
    static func page(of part: Int64, atOrBefore entry: KeyEntry, vendor: VendorID, _ tx: Transaction) throws -> Labelled? {
        try tx.first("""
            SELECT g.first_hash, g.first_position, g.body FROM xapi_key_page g
            WHERE g.vendor_id = \(vendor) AND g.part_id = \(part) AND (g.first_hash, g.first_position) <= (\(entry.hash), \(entry.position))
            ORDER BY g.first_hash DESC, g.first_position DESC LIMIT 1
            """).map(read)
    }
    /// The same of many parts with one question (PostgreSQL), by part; one that has no such page is not in it.
    static func pages(of parts: [Int64], atOrBefore entry: KeyEntry, vendor: VendorID, _ tx: Transaction) throws -> [Int64: Labelled] {
        let rows = try tx.query("""
            SELECT p.id, f.first_hash, f.first_position, f.body FROM xapi_key_part p CROSS JOIN LATERAL (
                SELECT g.first_hash, g.first_position, g.body FROM xapi_key_page g
                WHERE g.vendor_id = \(vendor) AND g.part_id = p.id AND (g.first_hash, g.first_position) <= (\(entry.hash), \(entry.position))
                ORDER BY g.first_hash DESC, g.first_position DESC LIMIT 1) f
            WHERE p.vendor_id = \(vendor) AND p.id IN \(list: parts)
            """)
        return Dictionary(try rows.map { (try $0.int64("id"), try read($0)) }, uniquingKeysWith: { a, _ in a })
    }
    static func page(of part: Int64, before label: KeyEntry, vendor: VendorID, _ tx: Transaction) throws -> Labelled? {
        try tx.first("""
            SELECT g.first_hash, g.first_position, g.body FROM xapi_key_page g
            WHERE g.vendor_id = \(vendor) AND g.part_id = \(part) AND (g.first_hash, g.first_position) < (\(label.hash), \(label.position))
            ORDER BY g.first_hash DESC, g.first_position DESC LIMIT 1
            """).map(read)
    }
    /// - Parameter label: nil for the first ones.
    static func pages(of part: Int64, after label: KeyEntry?, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Labelled] {
        let from = label ?? KeyEntry(hash: .min, position: .min)
        return try tx.query("""
            SELECT g.first_hash, g.first_position, g.body FROM xapi_key_page g
            WHERE g.vendor_id = \(vendor) AND g.part_id = \(part) AND (g.first_hash, g.first_position) > (\(from.hash), \(from.position))
            ORDER BY g.first_hash, g.first_position LIMIT \(limit)
            """).map(read)
    }
}
