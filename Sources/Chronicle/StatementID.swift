import Crypto
import Kernel

/// Ids that come out the same whenever the same fact is told: UUIDs of version 5 (RFC 9562, section 5.5), which clients that hold to
/// RFC 4122 take too.
enum StatementID {
    /// Laurel's own namespace, drawn once.
    private static let namespace: [UInt8] = [0x5E, 0x0B, 0x7A, 0x31, 0x0C, 0x9D, 0x4F, 0x52, 0x9A, 0x6E, 0x27, 0xD1, 0x84, 0x3B, 0xF0, 0xC6]

    static func make(_ name: String) -> String {
        var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.withUnsafeBytes { Hex.text($0) }
        var text = "", at = digits.startIndex
        for length in [8, 4, 4, 4, 12] {
            let end = digits.index(at, offsetBy: length)
            text += (text.isEmpty ? "" : "-") + digits[at..<end]
            at = end
        }
        return text
    }
}
