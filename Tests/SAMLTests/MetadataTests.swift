import Kernel
import SAML
import Testing
import XMLSecurity

@Suite("Metadata of identity providers") struct MetadataTests {
    private static let idp = SAMLFixtures.certificate("idp").base64, other = SAMLFixtures.certificate("other").base64
    private func entity(_ id: String = "https://idp.example/metadata", keys: String? = nil, services: String? = nil, attributes: String = "",
                        namespace: Bool = true, role: String = "IDPSSODescriptor") -> String {
        """
        <md:EntityDescriptor \(namespace ? "xmlns:md=\"\(SAML.metadataNamespace)\"" : "") entityID="\(id)" \(attributes)>
        <md:\(role) WantAuthnRequestsSigned="true" protocolSupportEnumeration="\(SAML.protocolNamespace)">\(keys ?? key(Self.idp))
        \(services ?? service("SingleSignOnService", "https://idp.example/sso"))<md:NameIDFormat>\(SAML.NameIDFormat.persistent)</md:NameIDFormat>
        </md:\(role)></md:EntityDescriptor>
        """
    }
    private func key(_ certificate: String, use: String? = "signing") -> String {
        """
        <md:KeyDescriptor\(use.map { " use=\"\($0)\"" } ?? "")><ds:KeyInfo xmlns:ds="\(SAML.signatureNamespace)"><ds:X509Data><ds:X509Certificate>
        \(certificate)
        </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
        """
    }
    private func service(_ name: String, _ location: String, _ binding: SAML.Binding = .redirect) -> String {
        "<md:\(name) Binding=\"\(binding.rawValue)\" Location=\"\(location)\"/>"
    }
    private func read(_ text: String, entity: String? = nil) throws(MetadataRefusal) -> ProviderMetadata {
        try ProviderMetadata.read(Array(text.utf8), entity: entity, now: SAMLFixtures.now)
    }

    @Test("one entity with several certificates and both bindings") func one() throws {
        let services = service("SingleLogoutService", "https://idp.example/slo") + service("SingleSignOnService", "https://idp.example/post", .post)
            + service("SingleSignOnService", "https://idp.example/sso")
        let read = try read(entity(keys: key(Self.idp) + key(Self.other, use: nil) + key(SAMLFixtures.certificate("sp").base64, use: "encryption"), services: services))
        #expect(read.entityID == "https://idp.example/metadata" && read.wantsSignedRequests)
        #expect(read.certificates == [Self.idp, Self.other])
        #expect(ProviderMetadata.preferred(read.signOn)?.location == "https://idp.example/sso")
        #expect(read.logout.map(\.location) == ["https://idp.example/slo"])
        #expect(read.trusted.map(\.keyBits) == [2048, 2048])
    }

    @Test("a federation's list asks which one is meant") func several() throws {
        let text = "<md:EntitiesDescriptor xmlns:md=\"\(SAML.metadataNamespace)\">" + entity("https://a.example", namespace: false)
            + "<md:EntitiesDescriptor>" + entity("https://b.example", namespace: false) + "</md:EntitiesDescriptor>"
            + entity("https://sp.example", namespace: false, role: "SPSSODescriptor") + "</md:EntitiesDescriptor>"
        #expect(throws: MetadataRefusal.several(["https://a.example", "https://b.example"])) { try read(text) }
        #expect(try read(text, entity: "https://b.example").entityID == "https://b.example")
        #expect(throws: MetadataRefusal.unknownEntity("https://c.example")) { try read(text, entity: "https://c.example") }
    }

    @Test("what cannot be used is refused with its reason") func refused() {
        func code(_ text: String) -> String? { do { _ = try read(text); return nil } catch { return error.code } }
        #expect(code("hello") == "unreadable")
        #expect(code("<!DOCTYPE x><x/>") == "unreadable")
        #expect(code("<html/>") == "notMetadata")
        #expect(code(entity(role: "SPSSODescriptor")) == "noProvider")
        #expect(code(entity(keys: "")) == "noCertificate")
        #expect(code(entity(keys: key("AAAA"))) == "certificateUnreadable")
        #expect(code(entity(services: "")) == "noSignOn")
        #expect(code(entity(services: service("SingleSignOnService", "javascript:alert(1)"))) == "addressRefused")
        #expect(code(entity(services: service("SingleSignOnService", "https://user@idp.example/"))) == "addressRefused")
        #expect(code(entity(attributes: "validUntil=\"2026-11-24T09:00:00Z\"")) == "expired")
        #expect(code(entity(attributes: "validUntil=\"2026-11-25T09:00:00Z\"")) == nil)
    }
}
