package import Kernel
import XML
import XMLSecurity

/// Messages of single logout as they arrive (saml-profiles section 4.4): always signed, or they are nothing.
package enum IncomingLogout: Sendable, Equatable {
    case request(LogoutRequest)
    /// The answer to ours: the id of the request it answers.
    case response(inResponseTo: String, isSuccess: Bool)

    /// One that came by POST, signed inside.
    package static func posted(_ bytes: [UInt8], _ provider: TrustedProvider, _ ours: ServiceProvider, now: Instant) throws(SAMLRefusal) -> IncomingLogout {
        guard bytes.count <= SAML.messageBytes else { throw .tooLarge(bytes: bytes.count) }
        guard !provider.certificates.isEmpty else { throw .noCertificate }
        let signed = try inOurWords { () throws(XMLSecurityRefusal) in
            try SecuredDocument(bytes).verify(nil, certificates: provider.certificates, allowSHA1: provider.allowsSHA1)
        }
        try Reading.current(provider.certificates[signed.certificate], now)
        return try read(try Reading.tree(signed.content), provider, ours, now: now)
    }

    /// One that came by redirect, signed over the query.
    package static func redirected(_ query: Bindings.Query, _ provider: TrustedProvider, _ ours: ServiceProvider, now: Instant) throws(SAMLRefusal) -> IncomingLogout {
        guard let name = query.algorithm, let signature = query.signature else { throw .unsigned }
        guard let algorithm = Signing.Algorithm(rawValue: name) else { throw .algorithm(name) }
        if algorithm == .rsaSHA1, !provider.allowsSHA1 { throw .weakAlgorithm(name) }
        guard !provider.certificates.isEmpty else { throw .noCertificate }
        guard let index = Signing.verifier(of: signature, over: query.signed, algorithm, certificates: provider.certificates) else { throw .otherKey(presented: nil) }
        try Reading.current(provider.certificates[index], now)
        // The document is held to the same rules as a signed one, though the signature lies outside.
        let bytes = try inOurWords { () throws(XMLSecurityRefusal) in try SecuredDocument(query.xml).canonical(nil) }
        return try read(try Reading.tree(bytes), provider, ours, now: now)
    }

    private static func read(_ root: XMLElement, _ provider: TrustedProvider, _ ours: ServiceProvider, now: Instant) throws(SAMLRefusal) -> IncomingLogout {
        guard root.namespace == SAML.protocolNamespace, ["LogoutRequest", "LogoutResponse"].contains(root.name) else { throw .wrongMessage(found: root.name) }
        guard root.own("Version") == "2.0" else { throw .version(root.own("Version") ?? "") }
        guard root.own("Destination") == ours.slo else { throw .destination(expected: ours.slo, found: root.own("Destination")) }
        let issuer = root.child("Issuer", SAML.assertionNamespace)?.trimmedText
        guard issuer == provider.entityID else { throw .issuer(expected: provider.entityID, found: issuer) }
        guard let issued = root.own("IssueInstant").flatMap(DateTime.parse) else { throw .timeMissing("IssueInstant") }
        let ahead = Int((issued.milliseconds - now.milliseconds + 59_999) / 60_000), ago = Int((now.milliseconds - issued.milliseconds) / 60_000)
        if issued > now.adding(seconds: provider.clockSkewSeconds) { throw .notYetValid(minutesAhead: ahead) }
        // Without an end of its own a message is good for ten minutes: an old one in a browser's history ends nobody's session.
        let end = root.own("NotOnOrAfter").flatMap(DateTime.parse) ?? issued.adding(seconds: 600)
        if end.adding(seconds: provider.clockSkewSeconds) <= now {
            throw .expired(minutesAgo: Int((now.milliseconds - end.milliseconds + 59_999) / 60_000), issuedMinutesAgo: ago)
        }
        if root.name == "LogoutResponse" {
            guard let request = root.own("InResponseTo") else { throw .request(expected: nil, found: nil) }
            let code = root.child("Status", SAML.protocolNamespace)?.child("StatusCode", SAML.protocolNamespace)?.own("Value")
            return .response(inResponseTo: request, isSuccess: code == SAML.success)
        }
        if root.child("EncryptedID", SAML.assertionNamespace) != nil { throw .encryptedPart("EncryptedID") }
        guard let id = root.own("ID"), let name = root.child("NameID", SAML.assertionNamespace), !name.trimmedText.isEmpty else { throw .noSubject }
        return .request(LogoutRequest(
            id: id, nameID: NameID(value: name.trimmedText, format: name.own("Format"), nameQualifier: name.own("NameQualifier"), spNameQualifier: name.own("SPNameQualifier")),
            sessionIndexes: root.children("SessionIndex", SAML.protocolNamespace).map(\.trimmedText)))
    }
}
