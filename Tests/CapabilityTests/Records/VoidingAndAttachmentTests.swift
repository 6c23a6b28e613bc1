import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import JSON
import Kernel
import Records
import Support
import Testing

@Suite("Records Data 2.3.2 Voiding")
struct VoidingTests {
    @Test("XAPI-00018, 00019, 00020: a voided statement is found by voidedStatementId alone, its voiding one by the filters of both", arguments: EngineKind.allCases)
    func voiding(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            let id = try await store.stored(statement(object: #"{"id":"http://example.com/wrong"}"#)), other = try await store.stored(statement())
            let voiding = try await store.stored(statement(verb: voided, object: reference(id)))
            #expect(try await store.get([("statementId", id)]).status == 404)
            #expect(try await store.get([("voidedStatementId", id)]).json["id"]?.string == id)
            #expect(try await store.get([("statementId", voiding)]).status == 200)
            #expect(try await store.get().ids == [voiding, other])
            #expect(try await store.get([("activity", "http://example.com/wrong")]).ids == [voiding])
            #expect(try await store.get([("voidedStatementId", other)]).status == 404)
        }
    }
    @Test("XAPI-00016: a voiding statement cannot be voided", arguments: EngineKind.allCases)
    func voidingStays(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), id = try await store.stored(statement())
            let voiding = try await store.stored(statement(verb: voided, object: reference(id)))
            let again = try await store.stored(statement(verb: voided, object: reference(voiding)))
            #expect(try await store.get([("statementId", voiding)]).status == 200)
            #expect(try await store.get([("voidedStatementId", id)]).status == 200)
            #expect(try await store.get().ids == [again, voiding])
        }
    }
    @Test("XAPI-00017: a voiding statement refers to a statement; one that came first voids what comes later, in one batch too", arguments: EngineKind.allCases)
    func order(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), later = uuid(), together = uuid()
            #expect(try await store.post(statement(verb: voided)).status == 400)
            _ = try await store.stored(statement(verb: voided, object: reference(later)))
            _ = try await store.stored(statement(id: later))
            #expect(try await store.get([("statementId", later)]).status == 404)
            #expect(try await store.get([("voidedStatementId", later)]).status == 200)
            #expect(try await store.post("[\(statement(verb: voided, object: reference(together))),\(statement(id: together))]").status == 200)
            #expect(try await store.get([("statementId", together)]).status == 404)
        }
    }
}

@Suite("Records 1.5.2, Data 2.4.11 Attachments")
struct AttachmentTests {
    static func hash(_ text: String) -> String { SHA256.hash(data: Array(text.utf8)).map { String(format: "%02x", $0) }.joined() }
    static func attachment(_ sha2: String, length: Int = 3, url: String? = nil, usage: String = "http://example.com/usage", type: String = "text/plain") -> String {
        #"{"usageType":"\#(usage)","display":{"en":"A file"},"contentType":"\#(type)","length":\#(length),"sha2":"\#(sha2)"\#(url.map { #","fileUrl":"\#($0)""# } ?? "")}"#
    }
    struct Part {
        var hash: String?
        var encoding: String? = "binary"
        var content: String
    }
    static func mixed(_ statements: String, _ parts: [Part], first: String = "application/json", boundary: String = "edge", isClosed: Bool = true) -> String {
        var out = "--\(boundary)\r\nContent-Type: \(first)\r\n\r\n\(statements)\r\n"
        for part in parts {
            out += "--\(boundary)\r\nContent-Type: text/plain\r\n" + (part.encoding.map { "Content-Transfer-Encoding: \($0)\r\n" } ?? "") + (part.hash.map { "X-Experience-API-Hash: \($0)\r\n" } ?? "")
            out += "\r\n\(part.content)\r\n"
        }
        return isClosed ? out + "--\(boundary)--\r\n" : out
    }
    static let type = "multipart/mixed; boundary=edge"

    @Test("XAPI-00025, 00161, 00167: statements with their attachments go in and come out", arguments: EngineKind.allCases)
    func roundTrip(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), content = "a\r\n--edg\r\nb\u{0}c", sha2 = Self.hash(content)
            let sent = statement(more: #""attachments":[\#(Self.attachment(sha2))]"#)
            let made = try await store.send(.post, "/statements", Self.mixed(sent, [.init(hash: sha2, content: content)]), type: Self.type)
            #expect(made.status == 200, "\(made.text)")
            let id = made.list.first?.string ?? ""
            for query in [[("statementId", id), ("attachments", "true")], [("attachments", "true")]] {
                let back = try await store.get(query)
                #expect(back.status == 200 && back.headers[.contentType]?.hasPrefix("multipart/mixed; boundary=") == true)
                #expect(back.text.contains("X-Experience-API-Hash: \(sha2)\r\n") && back.text.contains("Content-Transfer-Encoding: binary"))
                #expect(back.text.contains("\r\n\r\n\(content)\r\n--") && back.text.contains("\"\(id)\""))
            }
            #expect(try await store.get([("statementId", id), ("attachments", "false")]).headers[.contentType] == "application/json")
            // An attachment by address needs no part.
            #expect(try await store.post(statement(more: #""attachments":[\#(Self.attachment(sha2, url: "http://example.com/file"))]"#)).status == 200)
        }
    }

    @Test("XAPI-00127 to 00135: what is wrong with the parts is refused and nothing is stored", arguments: EngineKind.allCases)
    func refused(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), sha2 = Self.hash("abc")
            let sent = statement(more: #""attachments":[\#(Self.attachment(sha2))]"#), right = Part(hash: sha2, content: "abc")
            let cases: [(String, String, String)] = [
                ("no part and no address", sent, "application/json"),
                ("no boundary", Self.mixed(sent, [right]), "multipart/mixed"),
                ("another type", Self.mixed(sent, [right]), "multipart/form-data; boundary=edge"),
                ("no content type of statements", sent, "text/plain"),
                ("another boundary", Self.mixed(sent, [right], boundary: "other"), Self.type),
                ("cut off", Self.mixed(sent, [right], isClosed: false), Self.type),
                ("statements not first", Self.mixed(sent, [right], first: "text/plain"), Self.type),
                ("no hash", Self.mixed(sent, [.init(hash: nil, content: "abc")]), Self.type),
                ("wrong hash", Self.mixed(sent, [.init(hash: Self.hash("abd"), content: "abd")]), Self.type),
                ("other content", Self.mixed(sent, [.init(hash: sha2, content: "abd")]), Self.type),
                ("no encoding", Self.mixed(sent, [.init(hash: sha2, encoding: nil, content: "abc")]), Self.type),
                ("another encoding", Self.mixed(sent, [.init(hash: sha2, encoding: "base64", content: "abc")]), Self.type),
                ("a part too many", Self.mixed(sent, [right, .init(hash: Self.hash("x"), content: "x")]), Self.type),
                ("a part too few", Self.mixed(sent, []), Self.type),
                ("no statements", Self.mixed("", [right]), Self.type),
            ]
            for (what, body, type) in cases {
                let answer = try await store.send(.post, "/statements", body, type: type)
                #expect(answer.status == 400 && answer.text.count > 10, "\(what): \(answer.status) \(answer.text)")
            }
            #expect(try await store.get().statements.isEmpty)
        }
    }

    @Test("every length of SHA-2 is understood", arguments: [
        ("abc", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("abc", "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"),
        ("abc", "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"),
    ])
    func lengths(_ content: String, _ sha2: String) async throws {
        try await HouseBench.run(EngineKind.allCases[0]) { bench in
            let store = try await RecordStoreClient.make(bench), sent = statement(more: #""attachments":[\#(Self.attachment(sha2))]"#)
            #expect(try await store.send(.post, "/statements", Self.mixed(sent, [.init(hash: sha2, content: content)]), type: Self.type).status == 200)
            #expect(try await store.send(.post, "/statements", Self.mixed(sent, [.init(hash: sha2, content: content + ".")]), type: Self.type).status == 400)
        }
    }
}

@Suite("Records Data 2.6 Signed statements")
struct SignedTests {
    static func base64url(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
    static func der(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        let count = content.count
        return [tag] + (count < 128 ? [UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 255)]) + content
    }
    /// As much of a certificate as tells its key.
    static func certificate(_ key: _RSA.Signing.PrivateKey) -> String {
        let empty = der(0x30, []), body = der(0xA0, der(0x02, [2])) + der(0x02, [1]) + empty + empty + empty + empty + [UInt8](key.publicKey.derRepresentation)
        return Data(der(0x30, der(0x30, body) + empty + der(0x03, [0]))).base64EncodedString()
    }
    static func signed(_ payload: String, _ key: _RSA.Signing.PrivateKey, algorithm: String = "RS256", certificate: String? = nil, signer: _RSA.Signing.PrivateKey? = nil) throws -> String {
        let header = #"{"alg":"\#(algorithm)"\#(certificate.map { #","x5c":["\#($0)"]"# } ?? "")}"#
        let input = Self.base64url(header.utf8) + "." + Self.base64url(payload.utf8), bytes = Array(input.utf8), by = signer ?? key
        let mark = switch algorithm {
        case "RS384": try by.signature(for: SHA384.hash(data: bytes), padding: .insecurePKCS1v1_5)
        case "RS512": try by.signature(for: SHA512.hash(data: bytes), padding: .insecurePKCS1v1_5)
        default: try by.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
        }
        return input + "." + Self.base64url(mark.rawRepresentation)
    }

    @Test("XAPI-00115 to 00117: RS256, RS384 and RS512 over the statement are taken; anything else is refused")
    func signatures() async throws {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048), other = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        try await HouseBench.run(EngineKind.allCases[0]) { bench in
            let store = try await RecordStoreClient.make(bench)
            func send(_ token: String, type: String = "application/octet-stream", payload: String, id: String) async throws -> RecordStoreClient.Answer {
                let sha2 = AttachmentTests.hash(token)
                let attachment = AttachmentTests.attachment(sha2, length: token.utf8.count, usage: "http://adlnet.gov/expapi/attachments/signature", type: type)
                return try await store.send(.post, "/statements", AttachmentTests.mixed(statement(id: id, more: #""attachments":[\#(attachment)]"#), [.init(hash: sha2, content: token)]), type: AttachmentTests.type)
            }
            for algorithm in ["RS256", "RS384", "RS512"] {
                let id = uuid(), payload = statement(id: id)
                #expect(try await send(Self.signed(payload, key, algorithm: algorithm), payload: payload, id: id).status == 200, "\(algorithm)")
                let again = uuid(), token = try Self.signed(statement(id: again), key, algorithm: algorithm, certificate: Self.certificate(key))
                let answer = try await send(token, payload: payload, id: again)
                #expect(answer.status == 200, "\(algorithm) with its certificate: \(answer.text)")
            }
            let id = uuid(), payload = statement(id: id), right = try Self.signed(payload, key)
            let cases: [(String, String, String)] = [
                ("another algorithm", try Self.signed(payload, key, algorithm: "HS256"), "application/octet-stream"), ("none", try Self.signed(payload, key, algorithm: "none"), "application/octet-stream"),
                ("another statement", try Self.signed(statement(id: id, verb: "http://example.com/other"), key), "application/octet-stream"), ("no token", "abc", "application/octet-stream"),
                ("two parts", right.split(separator: ".").prefix(2).joined(separator: "."), "application/octet-stream"), ("another content type", right, "text/plain"),
                ("a payload that is no JSON", try Self.signed("hello", key), "application/octet-stream"),
                ("signed by another than the certificate's", try Self.signed(payload, key, certificate: Self.certificate(key), signer: other), "application/octet-stream"),
                ("no certificate", try Self.signed(payload, key, certificate: "AAAA"), "application/octet-stream"),
            ]
            for (what, token, type) in cases {
                let answer = try await send(token, type: type, payload: payload, id: id)
                #expect(answer.status == 400 && answer.text.lowercased().contains("signature"), "\(what): \(answer.status) \(answer.text)")
            }
            #expect(try await store.get().statements.count == 6)
        }
    }
}
