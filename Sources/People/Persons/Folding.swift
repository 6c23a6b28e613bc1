import Foundation

extension String {
    /// Unicode NFC, so that one spelling of an accent equals the other.
    var precomposed: String { precomposedStringWithCanonicalMapping }
}
