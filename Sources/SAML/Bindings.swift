import XMLSecurity

/// How a message travels through the browser (saml-bindings sections 3.4 and 3.5).
package enum Bindings {
    /// The address to redirect to: the message deflated in the query, the signature over the query as it stands.
    package static func redirect(_ message: OutgoingMessage, relayState: String?, signedBy pair: KeyPair?) throws(SAMLRefusal) -> String {
        var query = message.parameter + "=" + percent(Base64.encode(Deflate.compress(message.xml)))
        if let relayState { query += "&RelayState=" + percent(relayState) }
        if let pair {
            query += "&SigAlg=" + percent(Signing.Algorithm.rsaSHA256.rawValue)
            let content = Array(query.utf8)
            let signature = try inOurWords { () throws(XMLSecurityRefusal) in try Signing.sign(content, key: pair.key) }
            query += "&Signature=" + percent(Base64.encode(signature))
        }
        return message.destination + (message.destination.contains("?") ? "&" : "?") + query
    }

    /// The value of the form's field: the message as base64, signed inside.
    package static func post(_ message: OutgoingMessage, signedBy pair: KeyPair?) throws(SAMLRefusal) -> String {
        guard let pair else { return Base64.encode(message.xml) }
        return Base64.encode(try inOurWords { () throws(XMLSecurityRefusal) in
            try Signing.envelop(message.xml, after: SAML.issuer, key: pair.key, certificate: pair.certificate)
        })
    }

    /// A message that came in a form.
    package static func decodePost(_ value: String) throws(SAMLRefusal) -> [UInt8] {
        guard value.utf8.count <= SAML.messageBytes * 2 else { throw .tooLarge(bytes: value.utf8.count) }
        guard let bytes = Base64.decode(value), !bytes.isEmpty else { throw .unreadable }
        return bytes
    }

    /// A message that came in a query, with what its signature covers.
    package struct Query: Sendable {
        package let xml: [UInt8]
        package let relayState: String?
        let signed: [UInt8]
        let algorithm: String?
        let signature: [UInt8]?
    }

    /// - Parameter query: the raw query as it stood in the address: the signature covers its very characters.
    package static func decodeRedirect(_ query: String, parameter: String) throws(SAMLRefusal) -> Query {
        guard query.utf8.count <= SAML.messageBytes else { throw .tooLarge(bytes: query.utf8.count) }
        var raw: [String: Substring] = [:]
        for piece in query.split(separator: "&") {
            let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            // Twice the same name, and two readers may take different ones.
            guard raw.updateValue(halves[1], forKey: String(halves[0])) == nil else { throw .unreadable }
        }
        guard let text = raw[parameter].flatMap({ unpercent($0) }), let packed = Base64.decode(text) else { throw .unreadable }
        let xml = try Deflate.expand(packed, most: SAML.messageBytes)
        var signed = "\(parameter)=\(raw[parameter]!)"
        if let relay = raw["RelayState"] { signed += "&RelayState=\(relay)" }
        if let algorithm = raw["SigAlg"] { signed += "&SigAlg=\(algorithm)" }
        return Query(xml: xml, relayState: raw["RelayState"].flatMap { unpercent($0) }, signed: Array(signed.utf8),
                     algorithm: raw["SigAlg"].flatMap { unpercent($0) }, signature: raw["Signature"].flatMap { unpercent($0) }.flatMap { Base64.decode($0) })
    }

    static func percent(_ text: String) -> String {
        var out = ""
        let hex = Array("0123456789ABCDEF")
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: out.unicodeScalars.append(Unicode.Scalar(byte))
            default: out += "%" + String(hex[Int(byte >> 4)]) + String(hex[Int(byte & 15)])
            }
        }
        return out
    }
    static func unpercent(_ text: some StringProtocol) -> String? {
        var out: [UInt8] = []
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            if byte == 37 {
                guard let high = bytes.popFirst().flatMap(nibble), let low = bytes.popFirst().flatMap(nibble) else { return nil }
                out.append(high << 4 | low)
            } else { out.append(byte == 43 ? 32 : byte) }
        }
        return String(validating: out, as: UTF8.self)
    }
    private static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
