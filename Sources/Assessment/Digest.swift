import Crypto

/// SHA-256 as 64 lower-case hexadecimal digits.
func digest(_ text: String) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hash = SHA256.hash(data: Array(text.utf8))
    return String(decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
