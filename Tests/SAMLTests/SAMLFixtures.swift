import Foundation
import Kernel
import SAML
import XMLSecurity

/// The messages that Tests/Fixtures/saml/make.py made with an outside library.
struct SAMLFixtures: Decodable {
    struct Case: Decodable {
        let expect: String
        var sha1: Bool?
        var unsolicited: Bool?
        var certificates: [String]?
        var minutes: Int?
        var presented: Bool?
        var wrapping: Bool?
        var name: String?
        /// Whether the case says that no request was found for the message.
        let isUnasked: Bool
        private enum Keys: String, CodingKey { case expect, sha1, unsolicited, certificates, minutes, presented, wrapping, name, request }
        init(from decoder: any Decoder) throws {
            let c = try decoder.container(keyedBy: Keys.self)
            expect = try c.decode(String.self, forKey: .expect)
            sha1 = try c.decodeIfPresent(Bool.self, forKey: .sha1)
            unsolicited = try c.decodeIfPresent(Bool.self, forKey: .unsolicited)
            certificates = try c.decodeIfPresent([String].self, forKey: .certificates)
            minutes = try c.decodeIfPresent(Int.self, forKey: .minutes)
            presented = try c.decodeIfPresent(Bool.self, forKey: .presented)
            wrapping = try c.decodeIfPresent(Bool.self, forKey: .wrapping)
            name = try c.decodeIfPresent(String.self, forKey: .name)
            isUnasked = c.contains(.request)
        }
    }
    let now: Int64, idp: String, sp: String, acs: String, request: String, name: String, evil: String
    let cases: [String: Case]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/saml")
    static let all: SAMLFixtures = try! JSONDecoder().decode(SAMLFixtures.self, from: try! Data(contentsOf: folder.appending(path: "cases.json")))
    static var names: [String] { all.cases.keys.sorted() }

    static func bytes(_ name: String) -> [UInt8] { [UInt8](try! Data(contentsOf: folder.appending(path: name + ".xml"))) }
    static func text(_ file: String) -> String { String(decoding: try! Data(contentsOf: folder.appending(path: file)), as: UTF8.self) }
    static func certificate(_ name: String) -> Certificate { Certificate(pem: text("\(name).crt.pem"))! }
    static func key(_ name: String) -> PrivateKey { PrivateKey(pem: text("\(name).key.pem")) }
    static var pair: KeyPair { KeyPair(key: key("sp"), certificate: certificate("sp")) }

    static var ours: ServiceProvider { ServiceProvider(entityID: all.sp, acs: all.acs, slo: "https://learn.example/sso/p1/logout") }
    static var now: Instant { Instant(milliseconds: all.now * 1000) }
    static func provider(_ one: Case) -> TrustedProvider {
        TrustedProvider(entityID: all.idp, certificates: (one.certificates ?? ["idp"]).map(certificate), allowsSHA1: one.sha1 ?? false,
                        allowsUnsolicited: one.unsolicited ?? false)
    }
    static var provider: TrustedProvider { TrustedProvider(entityID: all.idp, certificates: [certificate("idp")]) }

    static func check(_ name: String, at now: Instant? = nil) throws(SAMLRefusal) -> VerifiedAssertion {
        let one = all.cases[name]!
        return try Response(bytes(name)).check(provider(one), ours, request: one.isUnasked ? nil : all.request, keys: [key("old"), key("sp")], now: now ?? self.now)
    }
}
