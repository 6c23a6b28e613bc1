import Foundation

/// Domains of e-mail addresses, folded to the one ASCII spelling that name servers and mail know (RFC 5891): lower case, compatible
/// characters as one, labels of other scripts as punycode.
package enum MailDomain {
    /// A typed domain, folded; nil when it cannot be one. A leading `@` and a whole address are understood.
    package static func folded(_ text: String) -> String? {
        var text = text.filter { !$0.isWhitespace }
        if let at = text.lastIndex(of: "@") { text = String(text[text.index(after: at)...]) }
        text = text.lowercased().precomposedStringWithCompatibilityMapping.lowercased()
        for dot in ["\u{3002}", "\u{FF61}"] { text = text.replacing(dot, with: ".") }
        if text.hasSuffix(".") { text.removeLast() }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false).map { label(String($0)) }
        guard labels.count >= 2, labels.allSatisfy({ $0 != nil }) else { return nil }
        let name = labels.compactMap { $0 }.joined(separator: ".")
        guard name.utf8.count <= 253, let last = labels.last, last?.contains(where: { $0.isLetter }) == true else { return nil }
        return name
    }

    /// The domain of an address, folded.
    package static func of(_ email: String) -> String? {
        guard let at = email.lastIndex(of: "@"), at != email.startIndex else { return nil }
        return folded(String(email[email.index(after: at)...]))
    }
    /// What stands before the `@`, in lower case.
    package static func local(_ email: String) -> String { String(email.prefix { $0 != "@" }).lowercased() }

    /// Whether mail of `name`, or of a domain above it, is the public's: `eu.gmail.com` is no company's either.
    package static func isPublic(_ name: String) -> Bool {
        var rest = name[...]
        while true {
            if PublicMailDomains.all.contains(String(rest)) { return true }
            guard let dot = rest.firstIndex(of: ".") else { return false }
            rest = rest[rest.index(after: dot)...]
        }
    }

    /// The domain itself and those above it, nearest first, down to two labels: where a claim may stand.
    package static func withThoseAbove(_ name: String) -> [String] {
        let labels = name.split(separator: ".")
        return labels.count < 2 ? [name] : (0...(labels.count - 2)).map { labels[$0...].joined(separator: ".") }
    }

    private static func label(_ text: String) -> String? {
        let ascii: String
        if text.unicodeScalars.allSatisfy(\.isASCII) {
            ascii = text
        } else {
            guard text.unicodeScalars.allSatisfy({ $0.isASCII ? isPlain($0) : $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.properties.generalCategory == .nonspacingMark }),
                  let encoded = Punycode.encode(text) else { return nil }
            ascii = "xn--" + encoded
        }
        guard (1...63).contains(ascii.utf8.count), ascii.first != "-", ascii.last != "-", ascii.unicodeScalars.allSatisfy(isPlain) else { return nil }
        return ascii
    }
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "-": true
        default: false
        }
    }
}

/// The spelling of other scripts in ASCII (RFC 3492).
enum Punycode {
    private static let base: UInt32 = 36, tMin: UInt32 = 1, tMax: UInt32 = 26, skew: UInt32 = 38, damp: UInt32 = 700

    /// - Returns: nil when the text is too long to be a label.
    static func encode(_ text: String) -> String? {
        let input = text.unicodeScalars.map(\.value)
        guard input.count <= 63 else { return nil }
        var out = input.filter { $0 < 128 }.map { UInt8($0) }
        let basic = UInt32(out.count)
        var handled = basic, n: UInt32 = 128, delta: UInt32 = 0, bias: UInt32 = 72
        if basic > 0 { out.append(UInt8(ascii: "-")) }
        while handled < UInt32(input.count) {
            guard let next = input.filter({ $0 >= n }).min() else { return nil }
            delta += (next - n) * (handled + 1)
            n = next
            for scalar in input {
                if scalar < n { delta += 1 }
                guard scalar == n else { continue }
                var q = delta, k = base
                while true {
                    let t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias
                    if q < t { break }
                    out.append(digit(t + (q - t) % (base - t)))
                    q = (q - t) / (base - t)
                    k += base
                }
                out.append(digit(q))
                bias = adapt(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return String(decoding: out, as: UTF8.self)
    }
    private static func digit(_ value: UInt32) -> UInt8 { UInt8(value < 26 ? value + 97 : value - 26 + 48) }
    private static func adapt(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / damp : delta / 2
        delta += delta / count
        var k: UInt32 = 0
        while delta > (base - tMin) * tMax / 2 {
            delta /= base - tMin
            k += base
        }
        return k + (base - tMin + 1) * delta / (delta + skew)
    }
}
