import Crypto
import Kernel
import People
import Store
import Web
import WebAuthn

/// A passkey as its person sees it.
struct Passkey: Sendable {
    let id: String
    let person: PersonID
    let credential: String
    let handle: String
    let key: [UInt8]
    let count: UInt32
    let isBackupEligible, isBackedUp: Bool
    let transports: String
    let name: String
    let createdAt: Instant
    let lastUsedAt: Instant?
    let suspectAt: Instant?
}

/// All SQL of passkeys.
enum PasskeyStore {
    /// More than anybody has.
    static let most = 25
    private static let columns: SQL = """
        id, person_id, credential_id, user_handle, public_key, sign_count, is_backup_eligible, is_backed_up, transports, name, created_at, last_used_at, suspect_at
        """

    private static func passkey(_ row: Row) throws -> Passkey {
        Passkey(id: try row.text("id"), person: try row.id("person_id"), credential: try row.text("credential_id"), handle: try row.text("user_handle"),
                key: Base64URL.decode(try row.text("public_key")) ?? [], count: UInt32(clamping: try row.int64("sign_count")),
                isBackupEligible: try row.bool("is_backup_eligible"), isBackedUp: try row.bool("is_backed_up"), transports: try row.text("transports"),
                name: try row.text("name"), createdAt: try row.instant("created_at"), lastUsedAt: try row.optionalInstant("last_used_at"),
                suspectAt: try row.optionalInstant("suspect_at"))
    }
    static func of(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [Passkey] {
        try tx.query("SELECT \(columns) FROM passkey WHERE vendor_id = \(vendor) AND person_id = \(person) ORDER BY created_at, id LIMIT 100").map(passkey)
    }
    static func find(credential: String, party: WebAuthn.RelyingParty, vendor: VendorID, _ tx: Transaction) throws -> Passkey? {
        try tx.first("SELECT \(columns) FROM passkey WHERE vendor_id = \(vendor) AND credential_id = \(credential) AND rp_id = \(party.id)").map(passkey)
    }
    /// What authenticators know a person by: the same for all passkeys of one, and nothing that says who it is.
    static func handle(_ person: PersonID, vendor: VendorID) -> String {
        Base64URL.encode(SHA256.hash(data: Array("laurel passkey \(vendor.value) \(person.value)".utf8)))
    }

    /// - Throws: `SignInRefusal.passkeyKnown`
    static func add(_ made: Registration.Made, _ name: String, transports: [String], to person: PersonID, party: WebAuthn.RelyingParty, vendor: VendorID, _ tx: Transaction) throws {
        let added = try tx.execute("""
            INSERT INTO passkey (vendor_id, id, person_id, rp_id, credential_id, user_handle, public_key, algorithm, sign_count, is_backup_eligible, is_backed_up,
                model, transports, name, created_at)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(person), \(party.id), \(Base64URL.encode(made.credential)), \(handle(person, vendor: vendor)),
                \(Base64URL.encode(made.key)), \(made.algorithm.rawValue), \(Int64(made.count)), \(made.isBackupEligible), \(made.isBackedUp),
                \(Base64URL.encode(made.model)), \(transports.joined(separator: ",")), \(name), \(tx.now))
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { throw SignInRefusal.passkeyKnown }
    }
    static func noteUse(_ id: String, _ verified: Assertion.Verified, vendor: VendorID, _ tx: Transaction) throws {
        let suspect: Instant? = verified.isCountSuspect ? tx.now : nil
        try tx.execute("""
            UPDATE passkey SET sign_count = \(Int64(verified.count)), is_backed_up = \(verified.isBackedUp), last_used_at = \(tx.now), suspect_at = coalesce(suspect_at, \(suspect))
            WHERE vendor_id = \(vendor) AND id = \(id)
            """)
    }
    /// - Throws: `WebRefusal.notFound` for somebody else's.
    static func rename(_ id: String, _ name: String, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        guard try tx.execute("UPDATE passkey SET name = \(name) WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person)") == 1 else { throw WebRefusal.notFound }
    }
    static func remove(_ id: String, of person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        guard try tx.execute("DELETE FROM passkey WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person)") == 1 else { throw WebRefusal.notFound }
    }
}
