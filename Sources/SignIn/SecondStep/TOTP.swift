import Crypto

/// Time-based one-time passwords (RFC 6238) over HMAC-SHA-1, which every authenticator app knows.
package enum TOTP {
    package static let stepSeconds = 30
    package static let digits = 6
    /// Bytes of a secret, as long as the hash (RFC 4226, section 4).
    package static let secretBytes = 20
    /// Steps before and behind the present one that count too: clocks differ and people type slowly.
    package static let drift = 1

    /// The code of one counter (RFC 4226).
    package static func code(_ secret: [UInt8], counter: UInt64, digits: Int = digits) -> String {
        let message = (0..<8).map { UInt8(truncatingIfNeeded: counter >> UInt64(56 - 8 * $0)) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
        let offset = Int(hash[19] & 15)
        let number = hash[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(UInt64(number) % (1...digits).reduce(UInt64(1)) { power, _ in power * 10 })
        return String(repeating: "0", count: digits - text.count) + text
    }
    package static func step(milliseconds: Int64) -> Int64 { milliseconds / Int64(stepSeconds * 1000) }

    /// The step whose code was typed; nil for a wrong one and for one of a step that was used already.
    package static func match(_ typed: String, _ secret: [UInt8], milliseconds: Int64, lastStep: Int64) -> Int64? {
        let typed = typed.filter { !$0.isWhitespace }
        guard typed.utf8.count == digits else { return nil }
        let now = step(milliseconds: milliseconds)
        for step in (now - Int64(drift))...(now + Int64(drift)) where step > lastStep && step >= 0 {
            if isSame(code(secret, counter: UInt64(step)), typed) { return step }
        }
        return nil
    }
    private static func isSame(_ a: String, _ b: String) -> Bool {
        a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// What the QR code says (Key URI format of authenticator apps).
    package static func address(_ secret: [UInt8], issuer: String, account: String) -> String {
        func encoded(_ text: String) -> String {
            text.utf8.map { byte -> String in
                let scalar = Unicode.Scalar(byte)
                if ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) || "-._~@".unicodeScalars.contains(scalar) { return String(scalar) }
                let hex = String(byte, radix: 16, uppercase: true)
                return "%" + (hex.count == 1 ? "0" : "") + hex
            }.joined()
        }
        let issuer = issuer.filter { $0 != ":" }
        return "otpauth://totp/\(encoded(issuer)):\(encoded(account))?secret=\(Base32.encode(secret))&issuer=\(encoded(issuer))&algorithm=SHA1&digits=\(digits)&period=\(stepSeconds)"
    }
}

/// RFC 4648, without padding, as authenticator apps want secrets typed.
package enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    package static func encode(_ bytes: [UInt8]) -> String {
        var out = "", bits: UInt32 = 0, count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                out.append(letters[Int(bits >> UInt32(count) & 31)])
            }
        }
        if count > 0 { out.append(letters[Int(bits << UInt32(5 - count) & 31)]) }
        return out
    }
    package static func decode(_ text: String) -> [UInt8]? {
        var out: [UInt8] = [], bits: UInt32 = 0, count = 0
        for letter in text.uppercased() {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            bits = bits << 5 | UInt32(value)
            count += 5
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }
}
