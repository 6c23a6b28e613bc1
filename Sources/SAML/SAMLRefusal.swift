package import Kernel
package import XMLSecurity

/// Why a message is not accepted. Each case has its own code, and the facts that an administrator needs to act on it.
package enum SAMLRefusal: Error, Sendable, Equatable {
    // The message itself
    case unreadable
    case tooLarge(bytes: Int)
    case malformed(String)
    case doctype
    /// A comment or instruction inside: readers disagree about what the text around it says.
    case comment(inside: String)
    case duplicateID(String)
    case wrongMessage(found: String)
    case version(String)
    // What the provider says
    case status(code: String, detail: String?, message: String?)
    case destination(expected: String, found: String?)
    case issuer(expected: String, found: String?)
    case unsolicited
    case request(expected: String?, found: String?)
    // What carries the assertion
    case noAssertion
    case severalAssertions(Int)
    case cipherAlgorithm(String)
    case undecipherable
    /// Encrypted where only whole assertions are read (EncryptedID, EncryptedAttribute).
    case encryptedPart(String)
    // The signature
    case unsigned
    case severalSignatures
    case reference(String)
    case transform(String)
    case algorithm(String)
    case weakAlgorithm(String)
    case object(String)
    case changed
    case otherKey(presented: Certificate?)
    case noCertificate
    case certificateExpired(subject: String, at: Instant)
    // Time
    case notYetValid(minutesAhead: Int)
    case expired(minutesAgo: Int, issuedMinutesAgo: Int)
    case sessionOver(minutesAgo: Int)
    case timeMissing(String)
    // For whom
    case audience(expected: String, found: [String])
    case confirmation
    case recipient(expected: String, found: String?)
    case noSubject
    case replayed

    /// Stable, for machines and for the table of reasons.
    package var code: String { String(describing: self).prefix { $0 != "(" }.description }
}

extension SAMLRefusal {
    /// The kit's refusal in our words.
    package init(_ refusal: XMLSecurityRefusal) {
        self = switch refusal {
        case .malformed(let message, let line): .malformed("\(message) (line \(line))")
        case .doctype: .doctype
        case .comment(let inside): .comment(inside: inside)
        case .duplicateID(let id): .duplicateID(id)
        case .missing: .noAssertion
        case .noSignature: .unsigned
        case .severalSignatures: .severalSignatures
        case .reference(let uri): .reference(uri)
        case .transform(let name): .transform(name)
        case .algorithm(let name): .algorithm(name)
        case .weakAlgorithm(let name): .weakAlgorithm(name)
        case .object(let name): .object(name)
        case .changed: .changed
        case .otherKey(let presented): .otherKey(presented: presented)
        case .notEncrypted: .malformed("EncryptedAssertion")
        case .cipherAlgorithm(let name): .cipherAlgorithm(name)
        case .undecipherable, .unreadableKey: .undecipherable
        case .fault(let words): .malformed(words)
        }
    }
}

/// Runs work of the kit with its refusals in our words.
func inOurWords<T>(_ work: () throws(XMLSecurityRefusal) -> T) throws(SAMLRefusal) -> T {
    do { return try work() } catch { throw SAMLRefusal(error) }
}
