import Foundation
import Jobs
import HTML
import HTTPTypes
import Kernel
import Ledger
import Mail
import Outbound
import People
import SingleSignOn
import Store
import Support
import Synchronization
import Testing
import Web

/// What administrators do with providers, and what providers may do to people.
@Suite("Identity providers and those who manage them")
struct ProviderTests {
    private func saml(_ bench: SignOnBench, _ name: String, of organization: OrganizationID?, certificates: [String] = ["idp"]) async throws -> IdentityProviderID {
        let id = try await bench.provider([("kind", "saml"), ("name", name)], of: organization, isOn: false)
        try await bench.take(id, SAMLMessages.metadata(certificates))
        try await bench.act(id, "state", [("state", "on")])
        return id
    }
    private func mails(_ bench: SignOnBench, _ part: String) async throws -> [OutboxMail] {
        let vendor = bench.house.vendor
        return try await bench.house.read { try Outbox.recent(vendor: vendor, limit: 500, $0) }.filter { $0.text.contains(part) }
    }
    private func warn(_ house: HouseBench, _ key: String) async throws {
        try await house.write { try Jobs.enqueue("singleSignOn.warn", uniqueKey: key, $0) }
        try await house.work()
    }
    private var end: Instant { Instant(milliseconds: Int64(SAMLMessages.all.now) * 1000).adding(days: 3650) }

    @Test("a certificate's end is warned of on its page, in the list and by one mail to those who manage it; a successor quiets it", arguments: EngineKind.allCases)
    func certificates(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { house in
            let bench = try await SignOnBench(house)
            house.clock.set(end.adding(days: -40))
            let paula = try await house.person("Paula Partner", at: bench.partner, [.partnerAdmin])
            let id = try await saml(bench, "Northwind ID", of: bench.partner), mail = "paula.partner@example.test"
            try await warn(house, "early")
            #expect(try await mails(bench, "The certificate of Northwind ID").isEmpty)
            #expect(try await house.get("/settings/identity-providers", as: bench.admin).text.contains("expires on") == false)
            house.clock.set(end.adding(days: -29))
            try await warn(house, "a")
            try await warn(house, "b")
            let sent = try await mails(bench, "The certificate of Northwind ID expires on")
            #expect(sent.map(\.recipient) == [mail], "once, to the partner's own administrator")
            #expect(try await house.get("/settings/identity-providers", as: paula).text.contains("expires on"))
            #expect(try await house.get("/settings/identity-providers/\(id.value)", as: paula).text.contains("Expires soon"))
            // The next certificate beside it: both are trusted, nobody is warned.
            try await bench.take(id, "-----BEGIN CERTIFICATE-----\n\(SAMLMessages.certificate("sp"))\n-----END CERTIFICATE-----\n")
            let vendor = house.vendor
            let trusted = try await house.read { try ProviderCertificates.list(id, vendor: vendor, $0).count }
            #expect(trusted == 2)
            // The vendor's own goes to its administrators; one that has ended says so.
            _ = try await saml(bench, "Staff ID", of: nil, certificates: ["old"])
            try await warn(house, "c")
            #expect(try await mails(bench, "The certificate of Staff ID expired on").map(\.recipient) == ["vera.admin@example.test"])
        }
    }

    @Test("metadata: by address through Outbound, read again by the job; what cannot be used is refused at its field", arguments: EngineKind.allCases)
    func metadata(engine: EngineKind) async throws {
        let served = Served()
        try await HouseBench.run(engine, outbound: Outbound { request in
            served.calls.withLock { $0.append(request.url) }
            return OutboundAnswer(status: 200, body: Array(served.body.withLock { $0 }.utf8))
        }) { house in
            let bench = try await SignOnBench(house), vendor = house.vendor
            let id = try await bench.provider([("kind", "saml"), ("name", "Northwind ID")], of: bench.partner, isOn: false)
            let address = "/settings/identity-providers/\(id.value)/metadata"
            // Switching it on before it is known asks for it.
            #expect(try await house.post("/settings/identity-providers/\(id.value)/state", [("state", "on")], as: bench.admin).status == 422)
            for (fields, words) in [([("url", "")], "paste it"), ([("url", "ftp://x.example")], "begins with https"), ([("url", "http://10.0.0.1/m")], "begins with https"),
                                    ([("text", "<html/>")], "notMetadata"), ([("text", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")], "unreadable"),
                                    ([("text", "-----BEGIN CERTIFICATE-----\n\(SAMLMessages.certificate("idp"))\n-----END CERTIFICATE-----")], "enter the metadata first")] {
                let answer = try await bench.multipart(address, fields)
                #expect(answer.status == 422 && answer.text.contains(words), "\(fields): \(answer.status)")
            }
            served.body.withLock { $0 = SAMLMessages.metadata(["idp"]) }
            #expect(try await bench.multipart(address, [("url", "https://idp.example/metadata")]).status == 303)
            try await bench.act(id, "state", [("state", "on")])
            func certificates() async throws -> Int { try await house.read { try ProviderCertificates.list(id, vendor: vendor, $0).count } }
            #expect(try await certificates() == 1)
            served.body.withLock { $0 = SAMLMessages.metadata(["idp", "other"]) }
            try await house.write { try Jobs.enqueue("singleSignOn.refresh", uniqueKey: "r", $0) }
            try await house.work()
            #expect(try await certificates() == 2, "the next certificate came by itself")
            // Another entity behind the address is not followed; what was known goes on, and the page says so.
            served.body.withLock { $0 = SAMLMessages.metadata(["other"]).replacing(SAMLMessages.all.idp, with: "https://evil.example") }
            #expect(try await house.post("/settings/identity-providers/\(id.value)/refresh", as: bench.admin).status == 422)
            #expect(try await certificates() == 2)
            #expect(try await house.get("/settings/identity-providers/\(id.value)", as: bench.admin).text.contains("could not be read again"))
        }
    }
    private final class Served: Sendable {
        let body = Mutex(""), calls = Mutex<[String]>([])
    }

    @Test("a domain that requires single sign-on takes no password, right, wrong or of nobody; a marked administrator passes and all hear of it", arguments: EngineKind.allCases)
    func required(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { house in
            let bench = try await SignOnBench(house), vendor = house.vendor
            let id = try await bench.provider([("kind", "oidc"), ("name", "Staff ID"), ("issuer", "https://op.example"), ("clientID", "c"), ("secret", "s")], domains: ["example.test"])
            let policy = "/settings/identity-providers/policy"
            #expect(try await house.post(policy + "/domains", [("domain", "example.test")], as: bench.admin).status == 422, "nobody is marked yet")
            let rita = try await house.person("Rita Rep", at: bench.partner), hash = try await Password.make("a sentence nobody guesses"), admin = bench.admin
            try await house.write { tx in
                for person in [rita, admin] { try Persons.setPassword(hash, of: person, vendor: vendor, tx) }
            }
            #expect(try await house.post(policy + "/emergency", [("person", admin.value), ("marked", "on")], as: admin).status == 303)
            #expect(try await house.post(policy + "/domains", [("domain", "elsewhere.test")], as: admin).status == 422, "nobody speaks for it")
            #expect(try await house.post(policy + "/domains", [("domain", "example.test")], as: admin).status == 303)
            func enter(_ email: String, _ password: String) async throws -> HouseClient.Answer {
                let browser = bench.traveller()
                _ = try await browser.get("/sign-in")
                return try await browser.post("/sign-in", [("email", email), ("password", password)], fromElsewhere: false)
            }
            let answers = [try await enter("rita.rep@example.test", "a sentence nobody guesses"), try await enter("rita.rep@example.test", "wrong"), try await enter("nobody@example.test", "wrong")]
            for answer in answers { #expect(answer.status == 422 && answer.session == nil && answer.text.contains("identity provider")) }
            #expect(try await enter("vera.admin@example.test", "a sentence nobody guesses").session != nil)
            try await house.work()
            #expect(try await mails(bench, "signed in with a password although example.test").map(\.recipient) == ["vera.admin@example.test"])
            let used = try await house.read { try $0.count("SELECT count(*) FROM ledger_event WHERE vendor_id = \(vendor) AND kind = 'singleSignOn.breakGlassUsed'") }
            #expect(used == 1)
            #expect(try await house.post(policy + "/emergency", [("person", admin.value)], as: admin).status == 422, "the last one stays")
            // Who types an address of the domain is led to the company.
            let finder = bench.traveller()
            _ = try await finder.get("/sign-in")
            let found = try await finder.post("/sso/find", [("email", "rita.rep@example.test"), ("next", "/learn/3")], fromElsewhere: false)
            #expect(found.headers[.init("Refresh")!]?.contains("/sso/\(id.value)/start?next=%2Flearn%2F3&login_hint=rita.rep") == true)
        }
    }

    @Test("an administrator of one partner neither sees nor changes another's provider, nor the vendor's", arguments: EngineKind.allCases)
    func reach(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { house in
            let bench = try await SignOnBench(house), rival = try await house.organization("Rival")
            let rita = try await house.person("Rita Rival", at: rival, [.partnerAdmin])
            let theirs = try await saml(bench, "Northwind ID", of: bench.partner), vendors = try await saml(bench, "Staff ID", of: nil)
            let list = try await house.get("/settings/identity-providers", as: rita).text
            #expect(!list.contains("Northwind ID") && !list.contains("Staff ID"))
            for id in [theirs, vendors] {
                let base = "/settings/identity-providers/\(id.value)"
                for path in ["", "/edit", "/mapping", "/metadata", "/test"] { #expect(try await house.get(base + path, as: rita).status == 404, "\(path)") }
                for path in ["/edit", "/mapping", "/state", "/archive", "/domains", "/domains/confirm", "/domains/remove", "/refresh", "/keys", "/unlink", "/secret"] {
                    #expect(try await house.post(base + path, [("state", "off"), ("step", "prepare"), ("domain", "partner.example"), ("person", rita.value), ("name", "Mine"), ("email", "mail")], as: rita).status == 404, "\(path)")
                }
                #expect(try await bench.multipart(base + "/metadata", [("text", SAMLMessages.metadata(["other"]))], as: rita).status == 404)
            }
            #expect(try await house.get("/settings/identity-providers/policy", as: rita).status == 404)
            // One for another organization, or for everybody, is not hers to make.
            for organization in [bench.partner.value, ""] {
                #expect(try await house.post("/settings/identity-providers/new", [("kind", "saml"), ("name", "X"), ("organization", organization)], as: rita).status == 422)
            }
            #expect(try await house.post("/settings/identity-providers/new", [("kind", "saml"), ("name", "Rival ID"), ("organization", rival.value)], as: rita).status == 303)
        }
    }
}
