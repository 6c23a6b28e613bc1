import Foundation

/// The messages that Tests/Fixtures/saml/make.py made with an outside library, addressed to the provider of the tests.
struct SAMLMessages: Decodable {
    struct Case: Decodable {
        let expect: String
        var sha1: Bool?
        var unsolicited: Bool?
        var certificates: [String]?
        /// No request was found for the message.
        let isUnasked: Bool
        private enum Keys: String, CodingKey { case expect, sha1, unsolicited, certificates, request }
        init(from decoder: any Decoder) throws {
            let c = try decoder.container(keyedBy: Keys.self)
            expect = try c.decode(String.self, forKey: .expect)
            sha1 = try c.decodeIfPresent(Bool.self, forKey: .sha1)
            unsolicited = try c.decodeIfPresent(Bool.self, forKey: .unsolicited)
            certificates = try c.decodeIfPresent([String].self, forKey: .certificates)
            isUnasked = c.contains(.request)
        }
    }
    let now: Int64, idp: String, evil: String
    let cases: [String: Case]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/saml")
    static let all: SAMLMessages = try! JSONDecoder().decode(SAMLMessages.self, from: try! Data(contentsOf: folder.appending(path: "cases.json")))
    private static func data(_ file: String) -> Data { try! Data(contentsOf: folder.appending(path: file)) }
    static func text(_ file: String) -> String { String(decoding: data(file), as: UTF8.self) }
    static func base64(_ name: String) -> String { data(name + ".xml").base64EncodedString() }
    /// The base64 of a certificate.
    static func certificate(_ name: String) -> String {
        String(decoding: data(name + ".crt.pem"), as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("-") }.joined()
    }
    /// Our key as it is stored.
    static var ourKey: String {
        let key = String(decoding: data("sp.key.pem"), as: UTF8.self)
        return String(decoding: try! JSONEncoder().encode(["key": key, "certificate": certificate("sp")]), as: UTF8.self)
    }
    static func metadata(_ certificates: [String], logout: String = "") -> String {
        let keys = certificates.map {
            #"<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>\#(certificate($0))</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"#
        }.joined()
        return #"""
            <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="\#(all.idp)"><md:IDPSSODescriptor \#
            protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">\#(keys)\#(logout)<md:SingleSignOnService \#
            Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>
            """#
    }
}
