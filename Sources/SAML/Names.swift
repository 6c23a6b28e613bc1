import XML
import XMLSecurity

/// Names of SAML 2.0 (OASIS saml-core-2.0-os, saml-bindings-2.0-os, saml-metadata-2.0-os).
package enum SAML {
    package static let assertionNamespace = "urn:oasis:names:tc:SAML:2.0:assertion"
    package static let protocolNamespace = "urn:oasis:names:tc:SAML:2.0:protocol"
    package static let metadataNamespace = "urn:oasis:names:tc:SAML:2.0:metadata"
    package static let signatureNamespace = "http://www.w3.org/2000/09/xmldsig#"

    package enum Binding: String, Sendable, Codable, CaseIterable {
        case redirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
        case post = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
    }
    package enum NameIDFormat {
        package static let unspecified = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"
        package static let email = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"
        package static let persistent = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"
        package static let transient = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"
        package static let all = [unspecified, email, persistent, transient]
    }
    static let success = "urn:oasis:names:tc:SAML:2.0:status:Success"
    static let bearer = "urn:oasis:names:tc:SAML:2.0:cm:bearer"
    static let entityFormat = "urn:oasis:names:tc:SAML:2.0:nameid-format:entity"

    /// A message is at most this long; metadata of a federation may be longer.
    package static let messageBytes = 512 << 10
    static let limits = XMLLimits(maxBytes: 2 << 20, maxDepth: 64, maxNodes: 60_000)

    static func name(_ local: String, _ namespace: String) -> SecuredDocument.Name { SecuredDocument.Name(namespace, local) }
    static let assertion = name("Assertion", assertionNamespace)
    static let encryptedAssertion = name("EncryptedAssertion", assertionNamespace)
    static let issuer = name("Issuer", assertionNamespace)
}

extension XMLElement {
    func isNamed(_ local: String, _ namespace: String) -> Bool { name == local && self.namespace == namespace }
    func child(_ local: String, _ namespace: String) -> XMLElement? { children.first { $0.isNamed(local, namespace) } }
    func children(_ local: String, _ namespace: String) -> [XMLElement] { children.filter { $0.isNamed(local, namespace) } }
    /// An attribute without a namespace, as all of SAML's are.
    func own(_ name: String) -> String? { attribute(name, namespace: nil) }
    /// The text without the white space around it.
    var trimmedText: String { text.trimmed }
}

extension StringProtocol {
    var trimmed: String {
        var view = self[...]
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}

/// Writing XML by hand: what is put in is escaped.
enum XMLText {
    static func escaped(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n", "\r": out += "&#\(scalar.value);"
            default: if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF { out.unicodeScalars.append(scalar) }
            }
        }
        return out
    }
    /// ` name="value"`, or nothing without a value.
    static func attribute(_ name: String, _ value: String?) -> String { value.map { " \(name)=\"\(escaped($0))\"" } ?? "" }
}
