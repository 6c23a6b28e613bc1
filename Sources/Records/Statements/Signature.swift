import Crypto
import CryptoExtras
import Foundation
import JSON
import XAPI

/// Signed statements (Data 2.6): a JSON web signature by RS256, RS384 or RS512 whose payload is the statement.
enum Signature {
    private struct Header: Decodable {
        let alg: String
        let x5c: [String]?
    }
    /// - Throws: ``XAPIRefusal`` when it is no such signature, signs something else, or its own certificate does not fit.
    static func check(_ bytes: [UInt8], contentType: String, _ tape: JSONTape, _ statement: JSONTape.Value) throws {
        guard contentType.split(separator: ";").first?.trimmingCharacters(in: .whitespaces).lowercased() == "application/octet-stream" else {
            throw XAPIRefusal.bad("A signature's contentType must be application/octet-stream.")
        }
        let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let headerBytes = decode(parts[0]), let payload = decode(parts[1]), let signature = decode(parts[2]), !signature.isEmpty,
              let header = try? JSONDecoder().decode(Header.self, from: Data(headerBytes)) else {
            throw XAPIRefusal.bad("The signature is no JSON web signature in compact form.")
        }
        guard ["RS256", "RS384", "RS512"].contains(header.alg) else { throw XAPIRefusal.bad("A signature must be made by RS256, RS384 or RS512; this one says \(header.alg.prefix(20)).") }
        guard let signed = try? JSONTape(payload, maximumDepth: IncomingStatements.mostDepth), signed.kind(signed.root) == .object else {
            throw XAPIRefusal.bad("The signature's payload is no statement as JSON.")
        }
        let own = try JSONTape(StatementBody.unsigned(tape, statement)), its = try JSONTape(StatementBody.unsigned(signed, signed.root))
        guard StatementComparison.areEquivalent(own, own.root, its, its.root) else { throw XAPIRefusal.bad("The signature's payload is another statement than the one it is attached to.") }
        guard let chain = header.x5c else { return }
        guard let first = chain.first, let der = Data(base64Encoded: first), let key = CertificateKey.spki([UInt8](der)), let publicKey = try? _RSA.Signing.PublicKey(derRepresentation: key) else {
            throw XAPIRefusal.bad("The signature's x5c holds no X.509 certificate of an RSA key.")
        }
        let input = Array("\(parts[0]).\(parts[1])".utf8), mark = _RSA.Signing.RSASignature(rawRepresentation: signature)
        let isRight = switch header.alg {
        case "RS256": publicKey.isValidSignature(mark, for: SHA256.hash(data: input), padding: .insecurePKCS1v1_5)
        case "RS384": publicKey.isValidSignature(mark, for: SHA384.hash(data: input), padding: .insecurePKCS1v1_5)
        default: publicKey.isValidSignature(mark, for: SHA512.hash(data: input), padding: .insecurePKCS1v1_5)
        }
        guard isRight else { throw XAPIRefusal.bad("The signature does not fit the certificate that it brings along.") }
    }

    /// Base64url without padding (RFC 7515).
    static func decode(_ text: String) -> [UInt8]? {
        guard text.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95 || $0 == 61 }) else { return nil }
        var plain = text.replacing("-", with: "+").replacing("_", with: "/").replacing("=", with: "")
        while plain.utf8.count % 4 != 0 { plain += "=" }
        return Data(base64Encoded: plain).map { [UInt8]($0) }
    }
}

/// The public key within an X.509 certificate (RFC 5280, 4.1), read from its DER by place: version, serial number, algorithm, issuer,
/// validity and subject come before it.
enum CertificateKey {
    static func spki(_ der: [UInt8]) -> [UInt8]? {
        guard let certificate = element(der[...], tag: 0x30), let body = element(certificate.content, tag: 0x30) else { return nil }
        var rest = body.content
        if let version = element(rest, tag: 0xA0) { rest = rest[version.end...] }
        for tag in [0x02, 0x30, 0x30, 0x30, 0x30] as [UInt8] {
            guard let next = element(rest, tag: tag) else { return nil }
            rest = rest[next.end...]
        }
        guard let key = element(rest, tag: 0x30) else { return nil }
        return Array(rest[rest.startIndex..<key.end])
    }
    private static func element(_ bytes: ArraySlice<UInt8>, tag: UInt8) -> (content: ArraySlice<UInt8>, end: Int)? {
        var at = bytes.startIndex
        guard bytes.count >= 2, bytes[at] == tag else { return nil }
        var length = Int(bytes[at + 1])
        at += 2
        if length >= 0x80 {
            let count = length & 0x7F
            guard (1...3).contains(count), at + count <= bytes.endIndex else { return nil }
            length = bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
            at += count
        }
        guard at + length <= bytes.endIndex else { return nil }
        return (bytes[at..<at + length], at + length)
    }
}
