import Crypto
import Kernel
import Ledger
import Store

/// Puts what was written into the ledger (foundations 4): one event for the blocks that one fold takes, with one digest for all.
struct StatementSeals: Sendable {
    let ledger: Ledger
    static let actor = Actor(kind: .job, id: "records.fold")

    /// In the fold's transaction, which is alone.
    func seal(_ writes: [SealedWrite], vendor: VendorID, _ tx: Transaction) throws {
        let writes = writes.sorted { $0.first < $1.first }
        guard let first = writes.first, let last = writes.last else { return }
        let bytes = SealedWrite.bytes(writes), number = try StatementSealStore.last(vendor: vendor, tx) + 1
        // Before the first seal nobody has looked what is older than digests.
        if number == 1, try StatementSealStore.below(vendor: vendor, tx) == nil { try StatementSealStore.setBelow(first.first, vendor: vendor, tx) }
        let count = writes.reduce(0) { $0 + $1.count }
        try StatementSealStore.add(.init(number: number, first: first.first, last: last.last, statements: count, writes: bytes), vendor: vendor, tx)
        let sealed = StatementsSealed(number: number, from: Positions.stored(first.first), through: Positions.stored(last.last), statements: count, digest: Self.digest(bytes))
        try ledger.append(sealed, by: Self.actor, tx)
    }
    static func digest(_ writes: [UInt8]) -> String { SHA256.hash(data: writes).withUnsafeBytes { Hex.text($0) } }
}

/// All SQL of seals. None is ever changed.
enum StatementSealStore {
    struct Seal: Sendable {
        /// Counted from one, without a gap.
        let number: Int
        let first: Int64
        let last: Int64
        let statements: Int
        /// As ``SealedWrite/bytes(_:)`` gives them.
        let writes: [UInt8]
    }
    static func add(_ seal: Seal, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO xapi_seal (vendor_id, number, first_position, last_position, statements, writes, sealed_at)
            VALUES (\(vendor), \(seal.number), \(seal.first), \(seal.last), \(seal.statements), \(seal.writes), \(tx.now))
            """)
    }
    /// The number of the last one; zero before there is any.
    static func last(vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.first("SELECT s.number FROM xapi_seal s WHERE s.vendor_id = \(vendor) ORDER BY s.number DESC LIMIT 1")?.int("number") ?? 0
    }
    static func after(_ number: Int, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Seal] {
        try tx.query("""
            SELECT s.number, s.first_position, s.last_position, s.statements, s.writes FROM xapi_seal s WHERE s.vendor_id = \(vendor) AND s.number > \(number) ORDER BY s.number LIMIT \(limit)
            """).map {
                Seal(number: try $0.int("number"), first: try $0.int64("first_position"), last: try $0.int64("last_position"), statements: try $0.int("statements"), writes: try $0.blob("writes"))
            }
    }
    /// Writes that are in no seal yet.
    static func open(vendor: VendorID, _ tx: Transaction) throws -> [SealedWrite] {
        try tx.query("SELECT f.id, f.statements, f.digest FROM xapi_key_fresh f WHERE f.vendor_id = \(vendor) AND f.statements > 0 ORDER BY f.id").map {
            SealedWrite(first: try $0.int64("id"), count: try $0.int("statements"), digest: try $0.blob("digest"))
        }
    }
    /// The place below which statements wait for their digests; nil while nobody has looked.
    static func below(vendor: VendorID, _ tx: Transaction) throws -> Int64? {
        try tx.first("SELECT o.below FROM xapi_seal_older o WHERE o.vendor_id = \(vendor)")?.int64("below")
    }
    static func setBelow(_ place: Int64, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("INSERT INTO xapi_seal_older (vendor_id, below) VALUES (\(vendor), \(place)) ON CONFLICT (vendor_id) DO UPDATE SET below = excluded.below")
    }
    /// The last ones before a place, the last first, with the lengths of their texts.
    static func sizes(before place: Int64, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [(position: Int64, characters: Int)] {
        try tx.query("""
            SELECT s.position, length(s.body) AS characters FROM xapi_statement s WHERE s.vendor_id = \(vendor) AND s.position < \(place) ORDER BY s.position DESC LIMIT \(limit)
            """).map { (try $0.int64("position"), try $0.int("characters")) }
    }
    /// Writes of seals some of whose statements may stand between two places.
    static func writes(meeting places: ClosedRange<Int64>, vendor: VendorID, _ tx: Transaction) throws -> [SealedWrite] {
        try tx.query("""
            SELECT s.writes FROM xapi_seal s WHERE s.vendor_id = \(vendor) AND s.first_position <= \(places.upperBound) AND s.last_position >= \(places.lowerBound)
            """).flatMap { SealedWrite.read(try $0.blob("writes")) ?? [] }
    }
    struct Kept: Sendable {
        let position: Int64
        let body: String
        let originalHash: String?
    }
    static func statements(from first: Int64, through last: Int64, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Kept] {
        try tx.query("""
            SELECT s.position, s.body, s.original_sha256 FROM xapi_statement s
            WHERE s.vendor_id = \(vendor) AND s.position >= \(first) AND s.position <= \(last) ORDER BY s.position LIMIT \(limit)
            """).map { Kept(position: try $0.int64("position"), body: try $0.text("body"), originalHash: try $0.optionalText("original_sha256")) }
    }
}
