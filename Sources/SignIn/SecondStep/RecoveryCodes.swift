import Crypto
import Kernel
import People
import Store

/// Ten codes for the day on which the telephone is gone: each works once, only hashes are kept.
enum RecoveryCodes {
    static let count = 10
    /// Without letters and digits that look alike.
    private static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
    private static let groups = 3, groupLetters = 5

    /// New ones in place of all earlier ones; they are shown once.
    static func make(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [String] {
        try tx.execute("DELETE FROM recovery_code WHERE vendor_id = \(vendor) AND person_id = \(person)")
        var generator = SystemRandomNumberGenerator()
        let codes = (0..<count).map { _ in
            (0..<groups).map { _ in String((0..<groupLetters).map { _ in letters.randomElement(using: &generator)! }) }.joined(separator: "-")
        }
        for code in codes {
            try tx.execute("""
                INSERT INTO recovery_code (vendor_id, person_id, code_hash, created_at) VALUES (\(vendor), \(person), \(hash(code, person)), \(tx.now))
                """)
        }
        return codes
    }
    static func left(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.count("SELECT count(*) FROM recovery_code WHERE vendor_id = \(vendor) AND person_id = \(person) AND used_at IS NULL")
    }
    /// Uses a code up. - Returns: whether it was one.
    static func use(_ typed: String, _ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard let code = plain(typed) else { return false }
        return try tx.execute("""
            UPDATE recovery_code SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(person) AND code_hash = \(hash(code, person)) AND used_at IS NULL
            """) == 1
    }
    /// Whether all of these are the person's unused codes: what may be given back as a file.
    static func areAll(_ codes: [String], of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let hashes = Set(codes.compactMap(plain).map { hash($0, person) })
        guard hashes.count == count else { return false }
        return try tx.count("""
            SELECT count(*) FROM recovery_code WHERE vendor_id = \(vendor) AND person_id = \(person) AND code_hash IN \(list: hashes.sorted()) AND used_at IS NULL
            """) == count
    }
    /// Whether a text has the form of a recovery code rather than an app's.
    static func looksLike(_ typed: String) -> Bool { plain(typed) != nil }

    private static func plain(_ typed: String) -> String? {
        let kept = typed.lowercased().filter { !$0.isWhitespace && $0 != "-" }
        guard kept.count == groups * groupLetters, kept.allSatisfy(letters.contains) else { return nil }
        return stride(from: 0, to: kept.count, by: groupLetters).map { String(kept.dropFirst($0).prefix(groupLetters)) }.joined(separator: "-")
    }
    private static func hash(_ code: String, _ person: PersonID) -> String { SessionToken.hash("recovery \(person.value) \(code)") }
}
