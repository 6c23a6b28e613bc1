import CXMLSec

/// A document whose signatures are verified and whose cipher is opened: XML Signature and XML Encryption, no I/O.
///
/// It reads bytes more strictly than the kit XML: no document type, no comment or instruction inside, no id twice. What may be
/// trusted is only what ``verify(_:certificates:allowSHA1:)`` returns: the very bytes that were digested. Belongs to one task.
package final class SecuredDocument {
    private let document: OpaquePointer

    /// A name with its namespace.
    package struct Name: Sendable, Hashable {
        package let namespace: String
        package let local: String
        package init(_ namespace: String, _ local: String) { self.namespace = namespace; self.local = local }
    }

    /// - Throws: ``XMLSecurityRefusal``
    package init(_ bytes: [UInt8]) throws(XMLSecurityRefusal) {
        var made: OpaquePointer?
        var problem = laurel_sec_problem()
        let code = bytes.withUnsafeBytes { raw in
            laurel_sec_open(raw.bindMemory(to: CChar.self).baseAddress, raw.count, &made, &problem)
        }
        guard code == LAUREL_SEC_OK, let made else { throw XMLSecurityRefusal(Int(code), problem) }
        document = made
    }
    deinit { laurel_sec_close(document) }

    /// Elements of this name at any depth.
    package func count(_ name: Name) -> Int { Int(laurel_sec_count(document, name.namespace, name.local)) }

    /// The document element (nil), or its only child of this name, in exclusive canonical form.
    package func canonical(_ name: Name?) throws(XMLSecurityRefusal) -> [UInt8] {
        var out = laurel_sec_bytes()
        let code = laurel_sec_canonical(document, name?.namespace, name?.local, &out)
        guard code == LAUREL_SEC_OK else { throw XMLSecurityRefusal(Int(code), laurel_sec_problem()) }
        return out.take()
    }

    /// What a signature covers, once a certificate has verified it.
    package struct Signed: Sendable {
        /// The bytes that were digested.
        package let content: [UInt8]
        /// Index of the certificate that fitted.
        package let certificate: Int
        package let algorithm: String
    }

    /// Verifies the one enveloped signature of the document element (nil) or of its only child of that name.
    /// - Parameter certificates: the only keys that count; what the signature itself carries is never used.
    package func verify(_ name: Name?, certificates: [Certificate], allowSHA1: Bool) throws(XMLSecurityRefusal) -> Signed {
        var signed = laurel_sec_signed()
        var problem = laurel_sec_problem()
        let code = Spans.with(certificates.map(\.der)) { spans in
            laurel_sec_verify(document, name?.namespace, name?.local, spans.baseAddress, spans.count, allowSHA1 ? 1 : 0, &signed, &problem)
        }
        let presented = signed.presented.take()
        guard code == LAUREL_SEC_OK else {
            throw XMLSecurityRefusal(Int(code), problem, presented: Certificate(base64: String(decoding: presented, as: UTF8.self)))
        }
        return Signed(content: signed.content.take(), certificate: Int(signed.certificate), algorithm: text(of: &signed.algorithm))
    }

    /// Whether the element carries a signature at all.
    package func hasSignature(_ name: Name?) -> Bool {
        do { _ = try verify(name, certificates: [], allowSHA1: true) } catch {
            if case .noSignature = error { return false }
        }
        return true
    }

    /// Opens the encrypted child of this name, so that what it held stands in its place.
    package func decrypt(_ name: Name, keys: [PrivateKey]) throws(XMLSecurityRefusal) {
        var problem = laurel_sec_problem()
        let code = Strings.with(keys.map(\.pem)) { laurel_sec_decrypt(document, name.namespace, name.local, $0.baseAddress, $0.count, &problem) }
        guard code == LAUREL_SEC_OK else { throw XMLSecurityRefusal(Int(code), problem) }
    }
}

extension laurel_sec_bytes {
    /// The bytes as an array; frees the C side.
    mutating func take() -> [UInt8] {
        defer { laurel_sec_free(&self) }
        guard let bytes else { return [] }
        return Array(UnsafeBufferPointer(start: bytes, count: length))
    }
}

/// Text of a fixed C array.
func text<T>(of field: inout T) -> String {
    withUnsafeBytes(of: &field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}

/// Several byte arrays for C at once.
enum Spans {
    static func with<R>(_ arrays: [[UInt8]], _ body: (UnsafeBufferPointer<laurel_sec_span>) -> R) -> R {
        let joined = arrays.flatMap { $0 }
        return joined.withUnsafeBufferPointer { all in
            var at = 0
            let spans = arrays.map { array -> laurel_sec_span in
                defer { at += array.count }
                return laurel_sec_span(bytes: all.baseAddress.map { $0 + at }, length: array.count)
            }
            return spans.withUnsafeBufferPointer(body)
        }
    }
    static func with<R>(_ bytes: [UInt8], _ body: (laurel_sec_span) -> R) -> R {
        bytes.withUnsafeBufferPointer { body(laurel_sec_span(bytes: $0.baseAddress, length: $0.count)) }
    }
}

/// Several C strings at once.
enum Strings {
    static func with<R>(_ texts: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> R) -> R {
        let joined = texts.flatMap { Array($0.utf8CString) }
        return joined.withUnsafeBufferPointer { all in
            var at = 0
            let pointers = texts.map { text -> UnsafePointer<CChar>? in
                defer { at += text.utf8.count + 1 }
                return all.baseAddress.map { $0 + at }
            }
            return pointers.withUnsafeBufferPointer(body)
        }
    }
}
