import Kernel
import SAML
import XMLSecurity

/// The refusals of the SAML core as reasons that the log can explain, with the facts beside them.
enum SAMLWords {
    static func refused(_ refusal: SAMLRefusal) -> ArrivalRefused { ArrivalRefused(reason(refusal), note(refusal)) }

    /// Runs work of the core with its refusals as reasons.
    static func held<T>(_ work: () throws(SAMLRefusal) -> T) throws -> T {
        do { return try work() } catch { throw refused(error) }
    }

    static func reason(_ refusal: SAMLRefusal) -> ArrivalReason {
        switch refusal {
        case .unreadable, .tooLarge, .malformed, .wrongMessage, .version, .noAssertion, .timeMissing, .encryptedPart: .malformed
        case .doctype: .documentType
        case .comment: .commented
        case .duplicateID, .severalAssertions, .severalSignatures, .reference, .transform, .object, .changed: .forged
        case .status: .statusNotSuccess
        case .destination: .wrongDestination
        case .recipient, .confirmation: .wrongRecipient
        case .issuer: .issuerMismatch
        case .unsolicited: .unsolicited
        case .request: .wrongRequest
        case .cipherAlgorithm, .undecipherable: .decryptionFailed
        case .unsigned: .unsigned
        case .algorithm: .algorithmRefused
        case .weakAlgorithm: .weakAlgorithm
        case .otherKey: .certificateUnknown
        case .noCertificate: .metadataMissing
        case .certificateExpired: .certificateExpired
        case .notYetValid: .notYetValid
        case .expired, .sessionOver: .expired
        case .audience: .wrongAudience
        case .noSubject: .noSubject
        case .replayed: .replayed
        }
    }

    /// Facts only; the words around them are the reason's.
    static func note(_ refusal: SAMLRefusal) -> String {
        let facts: String = switch refusal {
        case .tooLarge(let bytes): "\(bytes) bytes"
        case .malformed(let what), .comment(let what), .duplicateID(let what), .wrongMessage(let what), .version(let what), .encryptedPart(let what),
             .cipherAlgorithm(let what), .reference(let what), .transform(let what), .algorithm(let what), .weakAlgorithm(let what), .object(let what),
             .timeMissing(let what): what
        case .status(let code, let detail, let message): [code, detail, message].compactMap { $0 }.joined(separator: ": ")
        case .destination(let expected, let found), .issuer(let expected, let found), .recipient(let expected, let found):
            "\(found ?? "-") ≠ \(expected)"
        case .request(let expected, let found): "\(found ?? "-") ≠ \(expected ?? "-")"
        case .severalAssertions(let count): "\(count)"
        case .otherKey(let presented): presented.map { "\($0.subject), \(fingerprint($0))" } ?? "-"
        case .certificateExpired(let subject, let at): "\(subject), \(at.iso)"
        case .notYetValid(let minutes): "+\(minutes) min"
        case .expired(let ago, let issued): "-\(ago) min (IssueInstant: -\(issued) min)"
        case .sessionOver(let ago): "SessionNotOnOrAfter: -\(ago) min"
        case .audience(let expected, let found): "\(found.isEmpty ? "-" : found.joined(separator: ", ")) ≠ \(expected)"
        case .unreadable, .doctype, .unsolicited, .noAssertion, .undecipherable, .unsigned, .severalSignatures, .changed, .noCertificate, .confirmation,
             .noSubject, .replayed: ""
        }
        return facts.isEmpty ? refusal.code : "\(refusal.code): \(facts)"
    }

    static func note(_ refusal: MetadataRefusal) -> String {
        let facts: String = switch refusal {
        case .unreadable(let what), .notMetadata(let what), .unknownEntity(let what), .addressRefused(let what): what
        case .several(let names): names.prefix(8).joined(separator: ", ")
        case .weakCertificate(let subject, let bits): "\(subject), \(bits) bits"
        case .expired(let at): at.iso
        case .noProvider, .noSignOn, .noCertificate, .certificateUnreadable: ""
        }
        return facts.isEmpty ? refusal.code : "\(refusal.code): \(facts)"
    }

    /// SHA-256 of the certificate, as administrators compare it.
    static func fingerprint(_ certificate: Certificate) -> String { Fingerprint.of(certificate.der) }
}
