import CXMLSec

/// An X.509 certificate as the holder of a public key: who it says it is and until when, without a chain of trust.
package struct Certificate: Sendable, Hashable {
    package let der: [UInt8]
    package let subject: String
    package let issuer: String
    /// Seconds since 1970.
    package let notBefore: Int64
    package let notAfter: Int64
    package let keyBits: Int
    package enum KeyKind: Sendable { case rsa, ec, other }
    package let keyKind: KeyKind
    /// Signed by SHA-1. Of no weight for a certificate that is trusted because it was entered.
    package let isSHA1Signed: Bool

    /// Nil when the bytes are no certificate.
    package init?(der: [UInt8]) {
        var found = laurel_sec_certificate()
        guard Spans.with(der, { laurel_sec_read_certificate($0, &found) }) == LAUREL_SEC_OK else { return nil }
        self.der = der
        subject = text(of: &found.subject)
        issuer = text(of: &found.issuer)
        notBefore = found.not_before
        notAfter = found.not_after
        keyBits = Int(found.key_bits)
        keyKind = found.is_rsa != 0 ? .rsa : found.is_ec != 0 ? .ec : .other
        isSHA1Signed = found.is_sha1_signed != 0
    }
    /// Base64 as in metadata, with or without line breaks.
    package init?(base64: String) {
        guard let der = Base64.decode(base64) else { return nil }
        self.init(der: der)
    }
    /// A PEM text; its first certificate.
    package init?(pem: String) {
        var der = laurel_sec_bytes()
        guard Spans.with(Array(pem.utf8), { laurel_sec_certificate_of_pem($0, &der) }) == LAUREL_SEC_OK else { return nil }
        self.init(der: der.take())
    }
    package var base64: String { Base64.encode(der) }
    package var pem: String {
        var lines = "-----BEGIN CERTIFICATE-----\n"
        let text = Array(base64.utf8)
        for start in stride(from: 0, to: text.count, by: 64) {
            lines += String(decoding: text[start..<min(start + 64, text.count)], as: UTF8.self) + "\n"
        }
        return lines + "-----END CERTIFICATE-----\n"
    }
    /// Keys that today's attackers need not fear: RSA below 2048 bits, curves below 256.
    package var isWeak: Bool {
        switch keyKind {
        case .rsa: keyBits < 2048
        case .ec: keyBits < 256
        case .other: true
        }
    }
}

/// An RSA key of ours, as PEM without a password.
package struct PrivateKey: Sendable {
    package let pem: String
    package init(pem: String) { self.pem = pem }

    /// A new RSA key of 3072 bits with a certificate it signs for itself. Takes up to some seconds: not on the cooperative pool.
    /// - Parameters: notBefore, notAfter: seconds since 1970.
    package static func make(commonName: String, notBefore: Int64, notAfter: Int64) throws(XMLSecurityRefusal) -> (PrivateKey, Certificate) {
        var key = laurel_sec_bytes(), der = laurel_sec_bytes()
        let code = laurel_sec_make_key(String(commonName.prefix(60)), notBefore, notAfter, &key, &der)
        let pem = String(decoding: key.take(), as: UTF8.self)
        guard code == LAUREL_SEC_OK, let certificate = Certificate(der: der.take()) else { throw .fault("no key could be made") }
        return (PrivateKey(pem: pem), certificate)
    }
}

/// Base64 (RFC 4648), white space between allowed.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [Int8] = {
        var table = [Int8](repeating: -1, count: 256)
        for (value, character) in alphabet.enumerated() { table[Int(character)] = Int8(value) }
        return table
    }()

    package static func encode(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let rest = bytes.count - start
            let group = UInt32(bytes[start]) << 16 | (rest > 1 ? UInt32(bytes[start + 1]) << 8 : 0) | (rest > 2 ? UInt32(bytes[start + 2]) : 0)
            out.append(alphabet[Int(group >> 18)])
            out.append(alphabet[Int(group >> 12 & 63)])
            out.append(rest > 1 ? alphabet[Int(group >> 6 & 63)] : 61)
            out.append(rest > 2 ? alphabet[Int(group & 63)] : 61)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Nil when it holds anything but base64 and white space. Missing padding is forgiven.
    package static func decode(_ text: String) -> [UInt8]? {
        var out: [UInt8] = []
        var group: UInt32 = 0, held = 0, padding = 0
        for byte in text.utf8 {
            if byte == 61 { padding += 1; continue }
            if byte == 32 || (9...13).contains(byte) { continue }
            guard padding == 0, values[Int(byte)] >= 0 else { return nil }
            group = group << 6 | UInt32(values[Int(byte)])
            held += 6
            if held >= 8 {
                held -= 8
                out.append(UInt8(truncatingIfNeeded: group >> UInt32(held)))
            }
        }
        return padding > 2 || held >= 6 ? nil : out
    }
}
