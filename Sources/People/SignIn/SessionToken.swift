import Crypto
import Foundation
import Kernel

/// Opaque 256-bit secrets: sessions, invitation and reset links, API secrets. Only their SHA-256 is stored.
package enum SessionToken {
    /// Characters of a token: 32 bytes as base64url without padding.
    package static let characters = 43
    package static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
    package static func hash(_ token: String) -> String {
        SHA256.hash(data: Array(token.utf8)).withUnsafeBytes { Hex.text($0) }
    }
}
