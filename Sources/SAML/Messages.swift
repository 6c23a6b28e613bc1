package import Kernel
import XMLSecurity

/// A message of ours, before it is put into a binding.
package struct OutgoingMessage: Sendable {
    /// `SAMLRequest` or `SAMLResponse`
    package let parameter: String
    package let xml: [UInt8]
    package let destination: String
    package init(parameter: String, xml: [UInt8], destination: String) { (self.parameter, self.xml, self.destination) = (parameter, xml, destination) }
}

/// Asks a provider to say who somebody is (saml-core section 3.4.1).
package struct AuthnRequest: Sendable {
    package var id: String
    package var destination: String
    package var forcesAuthentication: Bool
    /// nil leaves the choice to the provider.
    package var nameIDFormat: String?
    package init(id: String, destination: String, forcesAuthentication: Bool = false, nameIDFormat: String? = nil) {
        (self.id, self.destination, self.forcesAuthentication, self.nameIDFormat) = (id, destination, forcesAuthentication, nameIDFormat)
    }

    package func message(_ ours: ServiceProvider, now: Instant) -> OutgoingMessage {
        let format = nameIDFormat == SAML.NameIDFormat.unspecified ? nil : nameIDFormat
        let xml = """
            <samlp:AuthnRequest xmlns:samlp="\(SAML.protocolNamespace)" xmlns:saml="\(SAML.assertionNamespace)" ID="\(XMLText.escaped(id))" Version="2.0" \
            IssueInstant="\(DateTime.text(now))" Destination="\(XMLText.escaped(destination))"\(forcesAuthentication ? " ForceAuthn=\"true\"" : "") \
            AssertionConsumerServiceURL="\(XMLText.escaped(ours.acs))" ProtocolBinding="\(SAML.Binding.post.rawValue)">\
            <saml:Issuer>\(XMLText.escaped(ours.entityID))</saml:Issuer>\
            <samlp:NameIDPolicy\(XMLText.attribute("Format", format)) AllowCreate="true"/></samlp:AuthnRequest>
            """
        return OutgoingMessage(parameter: "SAMLRequest", xml: Array(xml.utf8), destination: destination)
    }
}

/// Ends a session (saml-core section 3.7.1), in either direction.
package struct LogoutRequest: Sendable, Equatable {
    package var id: String
    package var nameID: NameID
    package var sessionIndexes: [String]
    package init(id: String, nameID: NameID, sessionIndexes: [String]) { (self.id, self.nameID, self.sessionIndexes) = (id, nameID, sessionIndexes) }

    package func message(_ ours: ServiceProvider, to destination: String, now: Instant) -> OutgoingMessage {
        let indexes = sessionIndexes.map { "<samlp:SessionIndex>\(XMLText.escaped($0))</samlp:SessionIndex>" }.joined()
        let xml = """
            <samlp:LogoutRequest xmlns:samlp="\(SAML.protocolNamespace)" xmlns:saml="\(SAML.assertionNamespace)" ID="\(XMLText.escaped(id))" Version="2.0" \
            IssueInstant="\(DateTime.text(now))" NotOnOrAfter="\(DateTime.text(now.adding(seconds: 300)))" Destination="\(XMLText.escaped(destination))">\
            <saml:Issuer>\(XMLText.escaped(ours.entityID))</saml:Issuer>\(nameID.xml)\(indexes)</samlp:LogoutRequest>
            """
        return OutgoingMessage(parameter: "SAMLRequest", xml: Array(xml.utf8), destination: destination)
    }
}

/// Answers a request to end a session (saml-core section 3.7.2).
package struct LogoutResponse: Sendable, Equatable {
    package var id: String
    package var inResponseTo: String
    package var isSuccess: Bool
    package init(id: String, inResponseTo: String, isSuccess: Bool) { (self.id, self.inResponseTo, self.isSuccess) = (id, inResponseTo, isSuccess) }

    package func message(_ ours: ServiceProvider, to destination: String, now: Instant) -> OutgoingMessage {
        let status = isSuccess ? SAML.success : "urn:oasis:names:tc:SAML:2.0:status:Responder"
        let xml = """
            <samlp:LogoutResponse xmlns:samlp="\(SAML.protocolNamespace)" xmlns:saml="\(SAML.assertionNamespace)" ID="\(XMLText.escaped(id))" Version="2.0" \
            IssueInstant="\(DateTime.text(now))" Destination="\(XMLText.escaped(destination))" InResponseTo="\(XMLText.escaped(inResponseTo))">\
            <saml:Issuer>\(XMLText.escaped(ours.entityID))</saml:Issuer>\
            <samlp:Status><samlp:StatusCode Value="\(status)"/></samlp:Status></samlp:LogoutResponse>
            """
        return OutgoingMessage(parameter: "SAMLResponse", xml: Array(xml.utf8), destination: destination)
    }
}
