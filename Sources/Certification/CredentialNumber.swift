import Crypto
import Kernel
package import Store

/// Makes the two names of a credential: one for people to read out, one that cannot be guessed.
package enum CredentialNumber {
    /// Crockford's Base32: no I, L, O or U, so nothing is misread and nothing is rude.
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// `ACM-SALES-7Q2K-9M4X`: 40 random bits behind the prefix.
    static func number(_ prefix: String, taken: (String) throws -> Bool, _ tx: Transaction) throws -> String {
        while true {
            let text = encode(random(tx), count: 8)
            let number = "\(prefix)-\(text.prefix(4))-\(text.suffix(4))"
            if try !taken(number) { return number }
        }
    }

    /// 26 characters, 130 bits: the opaque part of a verification address.
    package static func code(_ tx: Transaction) -> String { encode(random(tx), count: 26).lowercased() }

    /// From the id source, so that a seeded demo prints the same certificates; 148 random bits in all.
    private static func random(_ tx: Transaction) -> [UInt8] {
        Array(SHA256.hash(data: Array((tx.newID(of: Never.self).value + tx.newID(of: Never.self).value).utf8)))
    }

    private static func encode(_ bytes: [UInt8], count: Int) -> String {
        String((0..<count).map { index in
            let bit = index * 5
            let pair = Int(bytes[bit / 8]) << 8 | Int(bytes[bit / 8 + 1])
            return letters[pair >> (11 - bit % 8) & 31]
        })
    }
}
