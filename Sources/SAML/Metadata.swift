package import Kernel
import XML
package import XMLSecurity

/// What an identity provider publishes about itself (saml-metadata section 2.4.3).
package struct ProviderMetadata: Sendable, Equatable, Codable {
    package struct Endpoint: Sendable, Equatable, Codable {
        package let binding: SAML.Binding
        package let location: String
        /// Where answers go, when elsewhere.
        package let responseLocation: String?
        package init(binding: SAML.Binding, location: String, responseLocation: String? = nil) {
            (self.binding, self.location, self.responseLocation) = (binding, location, responseLocation)
        }
    }
    package var entityID: String
    /// For people, when the metadata says one.
    package var displayName: String?
    package var signOn: [Endpoint]
    package var logout: [Endpoint]
    /// Base64 of certificates that sign, in the order of the document.
    package var certificates: [String]
    package var nameIDFormats: [String]
    package var wantsSignedRequests: Bool
    package var validUntil: Instant?
    package init(entityID: String, displayName: String? = nil, signOn: [Endpoint], logout: [Endpoint] = [], certificates: [String],
                 nameIDFormats: [String] = [], wantsSignedRequests: Bool = false, validUntil: Instant? = nil) {
        (self.entityID, self.displayName, self.signOn, self.logout) = (entityID, displayName, signOn, logout)
        (self.certificates, self.nameIDFormats, self.wantsSignedRequests, self.validUntil) = (certificates, nameIDFormats, wantsSignedRequests, validUntil)
    }

    /// The certificates, read. Unreadable ones were refused when the metadata was.
    package var trusted: [Certificate] { certificates.compactMap { Certificate(base64: $0) } }
    /// Redirect before POST: it needs no page of ours in between.
    package static func preferred(_ endpoints: [Endpoint]) -> Endpoint? {
        endpoints.first { $0.binding == .redirect } ?? endpoints.first
    }
}

package enum MetadataRefusal: Error, Sendable, Equatable {
    case unreadable(String)
    case notMetadata(found: String)
    /// No entity in it is an identity provider of SAML 2.0.
    case noProvider
    /// A federation's list: which of these is meant?
    case several([String])
    case unknownEntity(String)
    case noSignOn
    case noCertificate
    case certificateUnreadable
    case weakCertificate(subject: String, bits: Int)
    case addressRefused(String)
    case expired(Instant)

    package var code: String { String(describing: self).prefix { $0 != "(" }.description }
}

extension ProviderMetadata {
    static let federationLimits = XMLLimits(maxBytes: 32 << 20, maxDepth: 64, maxNodes: 2_000_000)

    /// Reads one provider from metadata of one or of many entities.
    /// - Parameter wanted: the entity id to take from a list of several; nil takes the only identity provider in it.
    package static func read(_ bytes: [UInt8], entity wanted: String?, now: Instant) throws(MetadataRefusal) -> ProviderMetadata {
        let root: XMLElement
        do { root = try XMLDocument(bytes: bytes, limits: federationLimits).root } catch { throw .unreadable(error.words) }
        guard root.namespace == SAML.metadataNamespace, ["EntityDescriptor", "EntitiesDescriptor"].contains(root.name) else {
            throw .notMetadata(found: root.name)
        }
        let providers = entities(root).filter { role($0) != nil }
        let entity: XMLElement
        if let wanted {
            guard let named = providers.first(where: { $0.own("entityID") == wanted }) else { throw .unknownEntity(wanted) }
            entity = named
        } else {
            guard let only = providers.first else { throw .noProvider }
            guard providers.count == 1 else { throw .several(providers.prefix(50).compactMap { $0.own("entityID") }) }
            entity = only
        }
        for end in [root, entity].compactMap({ $0.own("validUntil").flatMap(DateTime.parse) }) where end <= now { throw .expired(end) }
        return try read(entity)
    }

    private static func entities(_ root: XMLElement) -> [XMLElement] {
        if root.isNamed("EntityDescriptor", SAML.metadataNamespace) { return [root] }
        return root.children.flatMap { child in
            child.isNamed("EntityDescriptor", SAML.metadataNamespace) || child.isNamed("EntitiesDescriptor", SAML.metadataNamespace) ? entities(child) : []
        }
    }
    private static func role(_ entity: XMLElement) -> XMLElement? {
        entity.children("IDPSSODescriptor", SAML.metadataNamespace).first {
            ($0.own("protocolSupportEnumeration") ?? "").split(whereSeparator: \.isWhitespace).contains { $0 == SAML.protocolNamespace }
        }
    }

    private static func read(_ entity: XMLElement) throws(MetadataRefusal) -> ProviderMetadata {
        guard let role = role(entity), let id = entity.own("entityID"), !id.isEmpty, id.utf8.count <= 1024 else { throw .noProvider }
        let signOn = try endpoints(role, "SingleSignOnService")
        guard !signOn.isEmpty else { throw .noSignOn }
        var certificates: [String] = []
        for key in role.children("KeyDescriptor", SAML.metadataNamespace) where [nil, "signing"].contains(key.own("use")) {
            let infos = key.children("KeyInfo", SAML.signatureNamespace).flatMap { $0.children("X509Data", SAML.signatureNamespace) }
            for element in infos.flatMap({ $0.children("X509Certificate", SAML.signatureNamespace) }) {
                guard let certificate = Certificate(base64: element.text) else { throw .certificateUnreadable }
                if certificate.isWeak { throw .weakCertificate(subject: certificate.subject, bits: certificate.keyBits) }
                if !certificates.contains(certificate.base64) { certificates.append(certificate.base64) }
            }
        }
        guard !certificates.isEmpty else { throw .noCertificate }
        let names = entity.child("Organization", SAML.metadataNamespace)?.child("OrganizationDisplayName", SAML.metadataNamespace)
        return ProviderMetadata(
            entityID: id, displayName: names?.trimmedText, signOn: signOn, logout: try endpoints(role, "SingleLogoutService"),
            certificates: Array(certificates.prefix(10)), nameIDFormats: role.children("NameIDFormat", SAML.metadataNamespace).map(\.trimmedText),
            wantsSignedRequests: ["true", "1"].contains(role.own("WantAuthnRequestsSigned")), validUntil: entity.own("validUntil").flatMap(DateTime.parse))
    }
    private static func endpoints(_ role: XMLElement, _ name: String) throws(MetadataRefusal) -> [Endpoint] {
        var found: [Endpoint] = []
        for element in role.children(name, SAML.metadataNamespace) {
            guard let binding = element.own("Binding").flatMap(SAML.Binding.init(rawValue:)), let location = element.own("Location") else { continue }
            for address in [location, element.own("ResponseLocation")].compactMap({ $0 }) where !isAddress(address) { throw .addressRefused(address) }
            found.append(Endpoint(binding: binding, location: location, responseLocation: element.own("ResponseLocation")))
        }
        return found
    }
    /// `http(s)://host…` and nothing that a browser would run.
    package static func isAddress(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }), text.utf8.count <= 2048,
              text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 34 && $0 != 60 && $0 != 62 && $0 != 92 }) else { return false }
        let host = lower.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !host.isEmpty && !host.contains("@")
    }
}

extension ServiceProvider {
    /// Our metadata: keys for both uses (all of them, so that a change of keys needs no appointment), where answers and logouts go.
    package func metadata(_ pairs: [KeyPair], name: String, wantsSignedRequests: Bool, validUntil: Instant) throws(SAMLRefusal) -> [UInt8] {
        func keys(_ use: String) -> String {
            pairs.map { pair in
                let methods = use == "encryption" ? """
                    <md:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p"/>\
                    <md:EncryptionMethod Algorithm="http://www.w3.org/2009/xmlenc11#aes256-gcm"/>\
                    <md:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>
                    """ : ""
                return """
                    <md:KeyDescriptor use="\(use)"><ds:KeyInfo xmlns:ds="\(SAML.signatureNamespace)"><ds:X509Data><ds:X509Certificate>\
                    \(pair.certificate.base64)</ds:X509Certificate></ds:X509Data></ds:KeyInfo>\(methods)</md:KeyDescriptor>
                    """
            }.joined()
        }
        let logout = [SAML.Binding.redirect, .post].map { "<md:SingleLogoutService Binding=\"\($0.rawValue)\" Location=\"\(XMLText.escaped(slo))\"/>" }.joined()
        let formats = [SAML.NameIDFormat.persistent, SAML.NameIDFormat.email, SAML.NameIDFormat.unspecified]
            .map { "<md:NameIDFormat>\($0)</md:NameIDFormat>" }.joined()
        let xml = """
            <md:EntityDescriptor xmlns:md="\(SAML.metadataNamespace)" ID="_metadata" entityID="\(XMLText.escaped(entityID))" \
            validUntil="\(DateTime.text(validUntil))" cacheDuration="P1D">\
            <md:SPSSODescriptor AuthnRequestsSigned="\(wantsSignedRequests)" WantAssertionsSigned="true" \
            protocolSupportEnumeration="\(SAML.protocolNamespace)">\(keys("signing"))\(keys("encryption"))\(logout)\(formats)\
            <md:AssertionConsumerService Binding="\(SAML.Binding.post.rawValue)" Location="\(XMLText.escaped(acs))" index="0" isDefault="true"/>\
            </md:SPSSODescriptor>\
            <md:Organization><md:OrganizationName xml:lang="en">\(XMLText.escaped(name))</md:OrganizationName>\
            <md:OrganizationDisplayName xml:lang="en">\(XMLText.escaped(name))</md:OrganizationDisplayName>\
            <md:OrganizationURL xml:lang="en">\(XMLText.escaped(acs))</md:OrganizationURL></md:Organization></md:EntityDescriptor>
            """
        guard let newest = pairs.first else { return Array(xml.utf8) }
        return try inOurWords { () throws(XMLSecurityRefusal) in
            try Signing.envelop(Array(xml.utf8), after: nil, key: newest.key, certificate: newest.certificate)
        }
    }
}
