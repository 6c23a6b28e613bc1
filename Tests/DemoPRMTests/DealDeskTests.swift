import DemoPRM
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import NIOCore
import Outbound
import Synchronization
import Testing

/// A wire whose other end a test holds: what was sent, and what comes back.
private final class Wire: Sendable {
    struct State: Sendable {
        var sent: [OutboundRequest] = []
        var answer: (status: Int, body: String)?
        /// By a part of the address, before the answer to everything else.
        var pages: [String: String] = [:]
        var now = Instant(milliseconds: 1_764_676_800_000)
    }
    private let state = Mutex(State())
    var sent: [OutboundRequest] { state.withLock { $0.sent } }
    func answers(_ status: Int, _ body: String) { state.withLock { $0.answer = (status, body) } }
    func shows(_ part: String, _ body: String) { state.withLock { $0.pages[part] = body } }
    func falls() { state.withLock { $0.answer = nil } }
    func pass(minutes: Int) { state.withLock { $0.now = $0.now.adding(seconds: minutes * 60) } }
    var clock: Clock { Clock { self.state.withLock { $0.now } } }
    var outbound: Outbound {
        Outbound { request in
            let answer = self.state.withLock { state -> (status: Int, body: String)? in
                state.sent.append(request)
                if let answer = state.answer, let page = state.pages.first(where: { request.url.contains($0.key) }) { return (answer.status, page.value) }
                return state.answer
            }
            guard let answer else { throw OutboundRefusal.unreachable("no connection") }
            return OutboundAnswer(status: answer.status, body: Array(answer.body.utf8))
        }
    }
    static func gate(_ decision: String, _ reasons: String..., unlock: String = "null") -> String {
        let codes = reasons.map { "\"\($0)\"" }.joined(separator: ",")
        return """
            {"id":"a","gate":"deal-registration","organization":"org-1","decision":"\(decision)","verdict":"\(decision == "open" ? "met" : "unmet")","reasons":[\(codes)],"evaluatedAt":"x","asOf":"2025-12-02",
             "programmeVersion":3,"validUntil":"2025-12-31","reuseMinutes":240,"onUnknown":"closed","unlock":\(unlock)}
            """
    }
}

@Suite("The PRM's desk of deals")
struct DealDeskTests {
    private let wire = Wire()
    private let account = Account(number: "PRM-1", name: "Quay & Sons", city: "Bristol", country: "GB", contacts: [.init(name: "Ann Quay", email: "ann@quay.example")])
    private func folder() throws -> PRMFolder {
        let folder = PRMFolder(path: NSTemporaryDirectory() + "prm-\(UUID().uuidString)")
        try folder.found(.init(secret: "s3cret", vendor: "Vendor", zone: "UTC"), [account])
        return folder
    }
    private func desk(_ folder: PRMFolder) throws -> DealDesk {
        try DealDesk(folder, laurel: "http://localhost:8080", address: "http://127.0.0.1:8080", outbound: wire.outbound, clock: wire.clock)
    }
    private func register(_ desk: DealDesk, _ name: String = "Hall 2") async throws -> Deal { try await desk.register(account, name: name, email: "ann@quay.example", value: 12_500) }

    @Test("asks with its own number as reference, its account number and the person's address, and nothing else")
    func question() async throws {
        wire.answers(200, Wire.gate("open", "organization_meets", "actor_meets"))
        let desk = try desk(try folder()), deal = try await register(desk)
        #expect(deal.state == .registered && deal.ground == .answered && !deal.awaitsConfirmation)
        let request = try #require(wire.sent.first)
        #expect(request.method == "POST" && request.url == "http://127.0.0.1:8080/api/v1/gates/deal-registration/answers")
        #expect(request.headers.contains { $0.name == "Authorization" && $0.value == "Bearer s3cret" })
        let body = try #require(try JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any])
        #expect(Set(body.keys) == ["externalId", "email", "reference"] && body["reference"] as? String == deal.number)
        #expect(body["externalId"] as? [String: String] == ["system": "prm", "value": "PRM-1"])
    }

    @Test("uses an answer again while Laurel is gone, for the minutes it allows, and is closed afterwards; confirms with the deal's own number")
    func unreachable() async throws {
        let folder = try folder(), desk = try desk(folder)
        wire.answers(200, Wire.gate("open", "organization_meets", "actor_meets"))
        _ = try await register(desk)
        wire.falls()
        wire.pass(minutes: 239)
        let reused = try await register(desk, "Hall 3")
        #expect(reused.state == .registered && reused.ground == .reused && reused.awaitsConfirmation)
        wire.pass(minutes: 1)
        let refused = try await register(desk, "Hall 4")
        #expect(refused.state == .refused && refused.ground == .unknown)
        // What is registered is not lost by asking while nobody answers.
        #expect(try await desk.ask(reused.number) == reused)
        wire.answers(200, Wire.gate("open", "organization_meets", "actor_meets"))
        let confirmed = try await desk.ask(reused.number)
        #expect(confirmed?.ground == .answered && confirmed?.awaitsConfirmation == false)
        let asked = try #require(wire.sent.last).body
        #expect(String(decoding: asked, as: UTF8.self).contains("\"\(reused.number)\""))
        // All of it is there when the application starts again.
        #expect(try await self.desk(folder).ask(refused.number)?.state == .registered)
        #expect(try await register(try self.desk(folder), "Hall 5").number == "NB-1004")
    }

    @Test("takes a server that cannot work for one that does not answer, and a refusal for none", arguments: [(503, false), (429, false), (404, true), (401, true)])
    func statuses(_ status: Int, _ isRefusal: Bool) async throws {
        let desk = try desk(try folder())
        wire.answers(status, "{\"detail\":\"No.\"}")
        if isRefusal {
            await #expect(throws: LaurelClient.Trouble.refused(status, "No.")) { _ = try await register(desk) }
        } else {
            #expect(try await register(desk).ground == .unknown)
        }
    }

    @Test("keeps no pass that was given to one deal for the next")
    func passes() async throws {
        let desk = try desk(try folder())
        wire.answers(200, Wire.gate("open", "organization_lacks", "provisional_pass"))
        #expect(try await register(desk).state == .registered)
        wire.falls()
        #expect(try await register(desk).state == .refused)
    }

    @Test("shows tiers, training and risks as Laurel tells them, and that Laurel is gone as soon as a deal finds it out")
    func board() async throws {
        wire.answers(200, Wire.gate("open", "organization_meets", "actor_meets"))
        wire.shows("/standing", """
            {"items":[{"statuses":[{"status":"registered","held":true,"atRisk":false},{"status":"select","held":true,"atRisk":true,"lastDay":"2026-01-15"},
             {"status":"premier","held":false,"atRisk":false},{"status":"support","held":true,"atRisk":false}]}]}
            """)
        wire.shows("/reports/readiness", """
            {"organizations":[{"organization":"org-1","name":"Quay","items":[
              {"title":"Sales","figures":{"base":9,"certified":4,"expiring90":2},"peopleShort":0,"fallsShortOn":"2026-01-20"},
              {"title":"Presales","figures":{"base":5,"certified":1,"expiring90":0},"peopleShort":2},
              {"title":"Support","figures":{"base":5,"certified":3,"expiring90":0},"peopleShort":0,"fallsShortOn":"2028-01-20"}]}]}
            """)
        let desk = try desk(try folder()), app = Application(router: PRMServer(desk).router())
        try await app.test(.router) { client in
            let page = String(buffer: try await client.execute(uri: "/", method: .get).body)
            #expect(page.contains("tag select\">Select") && page.contains("At risk, lost after 2026-01-15") && page.contains("Support</span>") && !page.contains("Premier"))
            #expect(page.contains("4 of 4</span> Sales") && page.contains("falls short on 2026-01-20") && page.contains("2 expire within 90 days"))
            #expect(page.contains("1 of 3</span> Presales") && page.contains("2 short"))
            // In two years is no risk of today.
            #expect(!page.contains("2028-01-20") && !page.contains("cannot be reached</h2>"))
            let before = wire.sent.count
            _ = try await client.execute(uri: "/", method: .get)
            #expect(wire.sent.count == before, "read a moment ago")
            wire.falls()
            _ = try await register(desk)
            let after = String(buffer: try await client.execute(uri: "/", method: .get).body)
            #expect(after.contains("cannot be reached</h2>") && after.contains("What is shown was read before") && after.contains("tag select"))
        }
        #expect(wire.sent.contains { $0.url.hasSuffix("/api/v1/organizations/org-1/standing") && $0.method == "GET" })
    }

    @Test("keeps its key where nobody else on the machine reads it")
    func secret() throws {
        let path = NSTemporaryDirectory() + "prm-\(UUID().uuidString)"
        try PRMFolder(path: path).found(.init(secret: "s", vendor: "V", zone: "UTC"), [])
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/laurel.json")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("shows a refused deal with reasons in words, the way out and a link into Laurel, and escapes what was typed")
    func page() async throws {
        let desk = try desk(try folder())
        wire.answers(200, Wire.gate("closed", "organization_lacks", "actor_lacks", unlock: "{\"people\":2,\"minutes\":95,\"text\":\"2 people, 95 minutes of learning\"}"))
        let app = Application(router: PRMServer(desk).router())
        try await app.test(.router) { client in
            let form = "name=%3Cb%3EHall+2%3C%2Fb%3E&email=ann%40quay.example&value=12%2C500"
            let sent = try await client.execute(uri: "/accounts/PRM-1/deals", method: .post, headers: [:], body: ByteBuffer(string: form))
            #expect(sent.status == .seeOther && sent.headers[.location] == "/accounts/PRM-1#NB-1001")
            let page = String(buffer: try await client.execute(uri: "/accounts/PRM-1", method: .get).body)
            #expect(page.contains("Not registered") && page.contains("Quay &amp; Sons does not hold the tier that a deal needs."))
            #expect(page.contains("2 people, 95 minutes of learning") && page.contains("http://localhost:8080/standing/org-1"))
            #expect(page.contains("&lt;b&gt;Hall 2&lt;/b&gt;") && !page.contains("<b>Hall 2"))
            #expect(page.contains("12,500 EUR") && page.contains("Demo of an outside system"))
            for (bad, words) in [("name=&email=a%40b&value=1", "Give the deal a name"), ("name=A&email=nobody&value=1", "e-mail address"), ("name=A&email=a%40b&value=1e3", "whole number")] {
                let refused = try await client.execute(uri: "/accounts/PRM-1/deals", method: .post, headers: [:], body: ByteBuffer(string: bad))
                #expect(refused.status.code == 422 && String(buffer: refused.body).contains(words))
            }
            let foreign = try await client.execute(uri: "/demo/line", method: .post, headers: [.origin: "http://elsewhere.example"], body: ByteBuffer(string: "cut=yes"))
            #expect(foreign.status == .forbidden)
            #expect(try await client.execute(uri: "/accounts/PRM-2", method: .get).status == .notFound)
        }
    }
}
