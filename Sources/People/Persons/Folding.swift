import Foundation

extension String {
    /// Unicode NFC, so that one spelling of an accent equals the other.
    var precomposed: String { utf8.allSatisfy { $0 < 128 } ? self : precomposedStringWithCanonicalMapping }
}
