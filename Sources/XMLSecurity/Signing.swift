import CXMLSec

/// Signing what we send and verifying signatures over plain bytes.
package enum Signing {
    /// Puts an enveloped RSA-SHA256 signature into the document element.
    /// - Parameter after: the child behind which it stands; nil for the very first place.
    package static func envelop(_ xml: [UInt8], after: SecuredDocument.Name?, key: PrivateKey, certificate: Certificate) throws(XMLSecurityRefusal) -> [UInt8] {
        var out = laurel_sec_bytes()
        var problem = laurel_sec_problem()
        let code = xml.withUnsafeBytes { raw in
            Spans.with(certificate.der) { der in
                laurel_sec_sign(raw.bindMemory(to: CChar.self).baseAddress, raw.count, after?.namespace, after?.local, key.pem, der, &out, &problem)
            }
        }
        guard code == LAUREL_SEC_OK else { throw XMLSecurityRefusal(Int(code), problem) }
        return out.take()
    }

    /// An algorithm for plain bytes, by its XML Signature name.
    package enum Algorithm: String, Sendable, CaseIterable {
        case rsaSHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
        case rsaSHA384 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384"
        case rsaSHA512 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512"
        case ecdsaSHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
        case ecdsaSHA384 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384"
        case ecdsaSHA512 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"
        case rsaSHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1"

        var bits: Int32 {
            switch self {
            case .rsaSHA1: 1
            case .rsaSHA256, .ecdsaSHA256: 256
            case .rsaSHA384, .ecdsaSHA384: 384
            case .rsaSHA512, .ecdsaSHA512: 512
            }
        }
        var isEC: Bool { rawValue.contains("ecdsa") }
    }

    /// RSA-SHA256 over the bytes.
    package static func sign(_ content: [UInt8], key: PrivateKey) throws(XMLSecurityRefusal) -> [UInt8] {
        var out = laurel_sec_bytes()
        let code = Spans.with(content) { laurel_sec_sign_bytes(key.pem, 256, $0, &out) }
        guard code == LAUREL_SEC_OK else { throw XMLSecurityRefusal(Int(code), laurel_sec_problem()) }
        return out.take()
    }

    /// The index of the certificate that verifies the signature; nil when none does.
    package static func verifier(of signature: [UInt8], over content: [UInt8], _ algorithm: Algorithm, certificates: [Certificate]) -> Int? {
        certificates.firstIndex { certificate in
            Spans.with(certificate.der) { der in
                Spans.with(content) { content in
                    Spans.with(signature) { laurel_sec_verify_bytes(der, algorithm.isEC ? 1 : 0, algorithm.bits, content, $0) }
                }
            } == LAUREL_SEC_OK
        }
    }
}
