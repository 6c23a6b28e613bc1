import CXMLSec

/// Why a document, its signature or its cipher is not accepted. Whoever shows it adds what to do about it.
package enum XMLSecurityRefusal: Error, Sendable, Equatable {
    case malformed(message: String, line: Int)
    case doctype
    /// A comment, processing instruction or entity inside this element.
    case comment(inside: String)
    case duplicateID(String)
    case missing
    case noSignature
    case severalSignatures
    /// The signature speaks of another element than the one that carries it, of several or of none.
    case reference(String)
    case transform(String)
    case algorithm(String)
    case weakAlgorithm(String)
    /// The signature carries elements that have no business there.
    case object(String)
    case changed
    /// No configured certificate fits. The one that the message brought, for the administrator to compare.
    case otherKey(presented: Certificate?)
    case notEncrypted
    case cipherAlgorithm(String)
    case undecipherable
    case unreadableKey
    /// The library failed for a reason of its own.
    case fault(String)

    init(_ code: Int, _ problem: laurel_sec_problem, presented: Certificate? = nil) {
        var problem = problem
        let detail = text(of: &problem.detail)
        self = switch code {
        case LAUREL_SEC_MALFORMED: .malformed(message: detail, line: Int(problem.line))
        case LAUREL_SEC_DOCTYPE: .doctype
        case LAUREL_SEC_COMMENT: .comment(inside: detail)
        case LAUREL_SEC_DUPLICATE_ID: .duplicateID(detail)
        case LAUREL_SEC_NO_ELEMENT: .missing
        case LAUREL_SEC_NO_SIGNATURE: .noSignature
        case LAUREL_SEC_SEVERAL_SIGNATURES: .severalSignatures
        case LAUREL_SEC_REFERENCE: .reference(detail)
        case LAUREL_SEC_TRANSFORM: .transform(detail)
        case LAUREL_SEC_ALGORITHM: .algorithm(detail)
        case LAUREL_SEC_WEAK_ALGORITHM: .weakAlgorithm(detail)
        case LAUREL_SEC_OBJECT: .object(detail)
        case LAUREL_SEC_CHANGED: .changed
        case LAUREL_SEC_OTHER_KEY: .otherKey(presented: presented)
        case LAUREL_SEC_NO_CIPHER: .notEncrypted
        case LAUREL_SEC_CIPHER_ALGORITHM: .cipherAlgorithm(detail)
        case LAUREL_SEC_UNDECIPHERABLE: .undecipherable
        case LAUREL_SEC_KEY: .unreadableKey
        default: .fault(detail)
        }
    }
}
