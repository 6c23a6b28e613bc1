package import Kernel
import XML
package import XMLSecurity

/// A response as it arrived (saml-core section 3.3.3): opened, nothing in it trusted yet.
///
/// What it says about itself serves to find the request it answers and to refuse early with a good reason; what counts is read
/// again by ``check(_:_:request:keys:now:)`` from signed bytes.
package final class Response {
    private let document: SecuredDocument
    private let root: XMLElement
    package let id: String?
    package let inResponseTo: String?
    package let issuer: String?

    /// - Throws: ``SAMLRefusal`` for anything that is no response, or no XML that we read.
    package init(_ bytes: [UInt8]) throws(SAMLRefusal) {
        guard bytes.count <= SAML.messageBytes else { throw .tooLarge(bytes: bytes.count) }
        let opened = try inOurWords { () throws(XMLSecurityRefusal) in try SecuredDocument(bytes) }
        document = opened
        root = try Reading.tree(try inOurWords { () throws(XMLSecurityRefusal) in try opened.canonical(nil) })
        guard root.isNamed("Response", SAML.protocolNamespace) else { throw .wrongMessage(found: root.name) }
        guard root.own("Version") == "2.0" else { throw .version(root.own("Version") ?? "") }
        id = root.own("ID")
        inResponseTo = root.own("InResponseTo")
        issuer = root.child("Issuer", SAML.assertionNamespace)?.trimmedText
    }

    /// All checks, in this order: status, destination, issuer, request, assertion, certificate, decryption, signature; then of the
    /// signed assertion: issuer, times, audience, confirmation (recipient, request), subject. The caller sees to the one use.
    /// - Parameters: request: the id of the request that was found for it; nil when there was none.
    ///   keys: ours, to open what is encrypted; the newest first.
    package func check(_ provider: TrustedProvider, _ ours: ServiceProvider, request: String?, keys: [PrivateKey], now: Instant) throws(SAMLRefusal) -> VerifiedAssertion {
        try checkStatus()
        if let destination = root.own("Destination") {
            guard destination == ours.acs else { throw .destination(expected: ours.acs, found: destination) }
        }
        if let issuer { guard issuer == provider.entityID else { throw .issuer(expected: provider.entityID, found: issuer) } }
        try checkRequest(inResponseTo, request, provider)

        let plain = document.count(SAML.assertion), encrypted = document.count(SAML.encryptedAssertion)
        guard plain + encrypted > 0 else { throw .noAssertion }
        guard plain + encrypted == 1 else { throw .severalAssertions(plain + encrypted) }
        guard !provider.certificates.isEmpty else { throw .noCertificate }

        var whole: (content: [UInt8], certificate: Int)?
        if document.hasSignature(nil) {
            guard root.own("Destination") != nil else { throw .destination(expected: ours.acs, found: nil) }
            whole = try verify(nil, provider, now)
        }
        if encrypted == 1 {
            try inOurWords { () throws(XMLSecurityRefusal) in try document.decrypt(SAML.encryptedAssertion, keys: keys) }
            // What came out counts like what came in: one assertion and nothing hidden beside it.
            guard document.count(SAML.assertion) == 1, document.count(SAML.encryptedAssertion) == 0 else {
                throw .severalAssertions(document.count(SAML.assertion) + document.count(SAML.encryptedAssertion))
            }
        }
        let (content, certificate) = try signedAssertion(whole, wasEncrypted: encrypted == 1, provider, now)
        let reading = AssertionReading(assertion: try Reading.tree(content), provider: provider, ours: ours, request: request, now: now)
        return try reading.read(certificate: certificate, wasEncrypted: encrypted == 1)
    }

    /// The assertion's bytes as some signature covers them.
    private func signedAssertion(_ whole: (content: [UInt8], certificate: Int)?, wasEncrypted: Bool, _ provider: TrustedProvider,
                                 _ now: Instant) throws(SAMLRefusal) -> (content: [UInt8], certificate: Int) {
        let canonical = try inOurWords { () throws(XMLSecurityRefusal) in try document.canonical(SAML.assertion) }
        if document.hasSignature(SAML.assertion) { return try verify(SAML.assertion, provider, now) }
        guard let whole else { throw .unsigned }
        if wasEncrypted { return (canonical, whole.certificate) }
        // The signature covers the response: the assertion has to be found in what it covered.
        let signed = try Reading.tree(whole.content)
        guard signed.isNamed("Response", SAML.protocolNamespace),
              signed.child("Assertion", SAML.assertionNamespace)?.own("ID") == (try Reading.tree(canonical)).own("ID") else { throw .unsigned }
        let covered = try inOurWords { () throws(XMLSecurityRefusal) in try SecuredDocument(whole.content).canonical(SAML.assertion) }
        return (covered, whole.certificate)
    }

    private func verify(_ name: SecuredDocument.Name?, _ provider: TrustedProvider, _ now: Instant) throws(SAMLRefusal) -> (content: [UInt8], certificate: Int) {
        let signed = try inOurWords { () throws(XMLSecurityRefusal) in
            try document.verify(name, certificates: provider.certificates, allowSHA1: provider.allowsSHA1)
        }
        try Reading.current(provider.certificates[signed.certificate], now)
        return (signed.content, signed.certificate)
    }

    private func checkStatus() throws(SAMLRefusal) {
        let status = root.child("Status", SAML.protocolNamespace)
        let code = status?.child("StatusCode", SAML.protocolNamespace)
        guard code?.own("Value") == SAML.success else {
            throw .status(code: Reading.lastPart(code?.own("Value") ?? ""),
                          detail: code?.child("StatusCode", SAML.protocolNamespace)?.own("Value").map(Reading.lastPart),
                          message: status?.child("StatusMessage", SAML.protocolNamespace)?.trimmedText)
        }
    }

    private func checkRequest(_ found: String?, _ request: String?, _ provider: TrustedProvider) throws(SAMLRefusal) {
        if found == nil, request == nil {
            guard provider.allowsUnsolicited else { throw .unsolicited }
        } else if found != request { throw .request(expected: request, found: found) }
    }
}

enum Reading {
    static func tree(_ bytes: [UInt8]) throws(SAMLRefusal) -> XMLElement {
        do { return try XMLDocument(bytes: bytes, limits: SAML.limits).root } catch { throw .malformed(error.words) }
    }
    /// A certificate past its end is refused, though the signature fits.
    static func current(_ certificate: Certificate, _ now: Instant) throws(SAMLRefusal) {
        let end = Instant(milliseconds: certificate.notAfter * 1000)
        if end <= now { throw .certificateExpired(subject: certificate.subject, at: end) }
    }
    /// `Responder` of `urn:oasis:names:tc:SAML:2.0:status:Responder`.
    static func lastPart(_ uri: String) -> String { uri.split(separator: ":").last.map(String.init) ?? uri }
}
