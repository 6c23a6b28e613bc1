import Foundation
import HTTPTypes
import JSON
import Kernel
import Outbound
import People
import Records
import Store
import Support
import Testing
import Web

@Suite("Records: import from another store or a file")
struct ImportTests {
    static func begin(_ bench: HouseBench, _ admin: PersonID, _ other: RecordStoreClient, _ more: [(String, String)] = []) async throws -> String {
        let answer = try await bench.post("/settings/records/imports/new", [("endpoint", OtherEnd.address), ("version", "1.0.3"), ("key", other.key), ("secret", other.secret)] + more, as: admin)
        guard answer.status == 303 else { throw RecordStoreClient.Unexpected(description: "\(answer.status) \(answer.text.suffix(3000))") }
        return HouseBench.id(answer)
    }
    static func upload(_ bench: HouseBench, _ admin: PersonID, _ text: String, organization: OrganizationID? = nil) async throws -> HouseClient.Answer {
        let session = try await bench.session(admin)
        var body = "--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(WebRequest.formToken(secret: SessionToken.hash(session)))\r\n"
        if let organization { body += "--edge\r\nContent-Disposition: form-data; name=\"organization\"\r\n\r\n\(organization.value)\r\n" }
        body += "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"old.jsonl\"\r\nContent-Type: application/jsonl\r\n\r\n\(text)\r\n--edge--\r\n"
        let headers: HTTPFields = [.cookie: "laurel_session=\(session)", .contentType: "multipart/form-data; boundary=edge"]
        return try await bench.client.send(.post, host: bench.host, "/settings/records/imports/file", headers: headers, body: Array(body.utf8))
    }
    static func page(_ bench: HouseBench, _ admin: PersonID, _ id: String) async throws -> String { try await bench.get("/settings/records/imports/\(id)", as: admin).text }
    /// What is stored, skipped, in conflict and bad.
    static func counts(_ bench: HouseBench, _ id: String) async throws -> [Int] {
        try await bench.read { [vendor = bench.vendor] tx in
            guard let row = try tx.first("SELECT stored, skipped, conflicts, bad FROM xapi_import WHERE vendor_id = \(vendor) AND id = \(id)") else { return [] }
            return [try row.int("stored"), try row.int("skipped"), try row.int("conflicts"), try row.int("bad")]
        }
    }

    @Test("all of another store comes over page by page: ids, times, authority, attachments, what is voided; again, it is all here already", arguments: EngineKind.allCases)
    func fromStore(engine: EngineKind) async throws {
        try await OtherEnd.run(engine) { bench, end, other in
            let admin = try await bench.admin(), store = try await RecordStoreClient.make(bench)
            let numbered = ForwardingTests.numbered(230)
            #expect(try await other.post("[\(numbered.joined(separator: ","))]").status == 200)
            let doomed = try await other.stored(statement(id: uuid(), more: #""timestamp":"2020-01-01T00:00:00.123456Z""#))
            _ = try await other.stored(statement(id: uuid(), verb: voided, object: reference(doomed)))
            let content = "content\r\n--x", sha2 = AttachmentTests.hash(content)
            #expect(try await other.send(.post, "/statements", AttachmentTests.mixed(statement(id: uuid(), more: #""attachments":[\#(AttachmentTests.attachment(sha2))]"#), [.init(hash: sha2, content: content)]),
                                         type: AttachmentTests.type).status == 200)
            let there = try await other.get([("voidedStatementId", doomed)]).json
            bench.clock.advance(seconds: 86_400)
            let id = try await Self.begin(bench, admin, other)
            try await bench.workOn()
            #expect(try await Self.counts(bench, id) == [233, 0, 0, 0])
            #expect(try await ForwardingTests.ids(store) == ForwardingTests.ids(other))
            let here = try await store.get([("voidedStatementId", doomed)]).json
            #expect(here["timestamp"] == there["timestamp"] && here["authority"] == there["authority"] && here["authority"]?["account"]?["name"]?.string == other.key)
            #expect(here["stored"] != nil && here["stored"] != there["stored"])
            let back = try await store.get([("attachments", "true"), ("limit", "1")])
            #expect(back.text.contains("\r\n\r\n\(content)\r\n--"))
            // Found by whoever vouched for it there.
            let agent = #"{"account":{"homePage":"http://acme.test","name":"\#(other.key)"}}"#
            #expect(try await store.get([("agent", agent), ("related_agents", "true"), ("limit", "3")]).statements.count == 3)
            #expect(end.calls.contains { $0.url.contains("/more/") } && end.calls.allSatisfy { $0.method == "GET" })
            let page = try await Self.page(bench, admin, id)
            #expect(page.contains("Finished") && !page.contains(other.secret))
            let again = try await Self.begin(bench, admin, other)
            try await bench.workOn()
            #expect(try await Self.counts(bench, again) == [0, 233, 0, 0])
            #expect(try await ForwardingTests.ids(store).count == 232)
            let secrets = try await bench.read { [vendor = bench.vendor] in try $0.count("SELECT count(*) FROM xapi_import WHERE vendor_id = \(vendor) AND auth_secret <> ''") }
            #expect(secrets == 0)
        }
    }

    @Test("it stops and goes on where it was, also when the address of the next page has run out, and between two times", arguments: EngineKind.allCases)
    func stops(engine: EngineKind) async throws {
        try await OtherEnd.run(engine) { bench, end, other in
            let admin = try await bench.admin(), store = try await RecordStoreClient.make(bench)
            for _ in 0..<3 {
                #expect(try await other.post("[\(ForwardingTests.numbered(150).joined(separator: ","))]").status == 200)
                other.bench.clock.advance(seconds: 600)
                other.bench.access.forgetAll()
            }
            // The second page does not come.
            end.fails { $0.url.contains("/more/") ? OutboundAnswer(status: 500, body: Array("oops".utf8)) : nil }
            let id = try await Self.begin(bench, admin, other), path = "/settings/records/imports/\(id)"
            try await bench.workOn(seconds: 1, rounds: 1)
            #expect(try await Self.counts(bench, id) == [100, 0, 0, 0])
            #expect(try await Self.page(bench, admin, id).contains("500 oops"))
            #expect(try await bench.post(path + "/stop", as: admin).status == 303)
            end.fails(nil)
            try await bench.workOn()
            #expect(try await Self.counts(bench, id) == [100, 0, 0, 0])
            #expect(try await Self.page(bench, admin, id).contains("Stopped"))
            // The address of the page is forgotten there.
            end.fails { $0.url.contains("/more/") && !end.calls.contains { $0.url.contains("since=") } ? OutboundAnswer(status: 404) : nil }
            #expect(try await bench.post(path + "/resume", as: admin).status == 303)
            try await bench.workOn()
            #expect(try await ForwardingTests.ids(store) == ForwardingTests.ids(other))
            #expect(try await Self.counts(bench, id)[0] == 450)
            // Only what the second lot was.
            let partner = try await bench.organization("Northwind")
            let from = String(other.bench.clock.now.adding(seconds: -1260).iso.prefix(16)), to = String(other.bench.clock.now.adding(seconds: -660).iso.prefix(16))
            let between = try await Self.begin(bench, admin, other, [("since", from), ("until", to), ("organization", partner.value)])
            try await bench.workOn()
            #expect(try await Self.counts(bench, between) == [150, 0, 0, 0])
            let partners = try await RecordStoreClient.make(bench, at: partner)
            #expect(try await ForwardingTests.ids(partners).count == 150)
        }
    }

    @Test("of a file, what says something else than what is here is a conflict, what is wrong is told line by line, the rest is taken", arguments: EngineKind.allCases)
    func fromFile(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.admin(), store = try await RecordStoreClient.make(bench), known = uuid(), twice = uuid()
            _ = try await store.stored(statement(id: known))
            let lines = [
                "\u{FEFF}" + statement(id: uuid(), more: #""stored":"2019-05-05T05:05:05.555Z","authority":{"mbox":"mailto:old@example.com"},"version":"1.0.0""#), // 1
                statement(id: known), // 2: the same
                statement(id: known, verb: "http://example.com/else"), // 3: another
                "", "   ", // 4, 5: nothing
                "{\"no\":", // 6
                statement(id: uuid(), actor: #"{"mbox":"nobody"}"#), // 7
                statement(id: twice) + "\r", // 8
                statement(id: twice), // 9: the same within the file
                statement(id: twice, verb: "http://example.com/else"), // 10
                statement(id: uuid(), more: #""attachments":[\#(AttachmentTests.attachment(AttachmentTests.hash("x")))]"#), // 11: content is missing
                statement(id: uuid(), more: #""version":"2.0.0","context":{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:c@example.com"}}]}"#), // 12
                statement(), // 13: no id, no line break at the end
            ]
            let answer = try await Self.upload(bench, admin, lines.joined(separator: "\n"))
            #expect(answer.status == 303, "\(answer.text.suffix(2000))")
            let id = HouseBench.id(answer)
            try await bench.workOn(rounds: 2)
            #expect(try await Self.counts(bench, id) == [4, 2, 2, 3])
            let first = try await store.get([("agent", #"{"mbox":"mailto:old@example.com"}"#), ("related_agents", "true")]).statements
            #expect(first.count == 1 && first[0]["timestamp"]?.string == "2019-05-05T05:05:05.555Z" && first[0]["authority"]?["mbox"]?.string == "mailto:old@example.com")
            #expect(first.first?["stored"]?.string != "2019-05-05T05:05:05.555Z")
            let page = try await Self.page(bench, admin, id)
            #expect(page.contains("Finished") && page.contains("$.actor.mbox") && page.contains("says something else"))
            let csv = try await bench.get("/settings/records/imports/\(id)/faults.csv", as: admin).text.split(whereSeparator: \.isNewline)
            #expect(csv.count == 6 && csv.dropFirst().map { $0.split(separator: ",")[0] } == ["3", "6", "7", "10", "11"], "\(csv)")
            // The file itself is not kept.
            let files = try await bench.read { [vendor = bench.vendor] in try $0.count("SELECT count(*) FROM blob_reference WHERE vendor_id = \(vendor) AND owner_kind = 'xapi.import'") }
            #expect(files == 0)
            #expect(try await Self.upload(bench, admin, "").status == 422)
        }
    }

    @Test("a long file goes in bounded steps and is resumed; too long a line is told, too many wrong ones stop it", arguments: EngineKind.allCases)
    func longFile(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.admin(), store = try await RecordStoreClient.make(bench)
            var lines = ForwardingTests.numbered(950)
            lines.insert(String(repeating: "x", count: (4 << 20) + 1), at: 500)
            let id = HouseBench.id(try await Self.upload(bench, admin, lines.joined(separator: "\n") + "\n"))
            #expect(try await bench.post("/settings/records/imports/\(id)/stop", as: admin).status == 303)
            try await bench.workOn(rounds: 2)
            #expect(try await Self.counts(bench, id) == [0, 0, 0, 0])
            #expect(try await bench.post("/settings/records/imports/\(id)/resume", as: admin).status == 303)
            try await bench.workOn()
            #expect(try await Self.counts(bench, id) == [950, 0, 0, 1])
            #expect(try await ForwardingTests.ids(store).count == 950)
            #expect(try await Self.page(bench, admin, id).contains("longer than"))
            let bad = HouseBench.id(try await Self.upload(bench, admin, String(repeating: "no\n", count: 10_500)))
            try await bench.workOn()
            #expect(try await Self.page(bench, admin, bad).contains("too many lines are wrong"))
            #expect(try await Self.counts(bench, bad)[3] == 10_000)
        }
    }

    @Test("an attachment with another hash, an answer that is no page, a foreign next page and refused credentials are told", arguments: EngineKind.allCases)
    func wrongAnswers(engine: EngineKind) async throws {
        try await OtherEnd.run(engine) { bench, end, other in
            let admin = try await bench.admin(), sha2 = AttachmentTests.hash("abc")
            func run(_ status: Int, _ type: String, _ body: String) async throws -> (String, [Int]) {
                end.fails { _ in OutboundAnswer(status: status, headers: [("Content-Type", type)], body: Array(body.utf8)) }
                let id = try await Self.begin(bench, admin, other)
                try await bench.workOn(rounds: 1)
                let page = try await Self.page(bench, admin, id), counts = try await Self.counts(bench, id)
                _ = try await bench.post("/settings/records/imports/\(id)/stop", as: admin)
                return (page, counts)
            }
            let list = #"{"statements":[\#(statement(id: uuid(), more: #""attachments":[\#(AttachmentTests.attachment(sha2))]"#)),\#(statement(id: uuid()))],"more":""}"#
            let (wrong, counts) = try await run(200, AttachmentTests.type, AttachmentTests.mixed(list, [.init(hash: sha2, content: "abd")]))
            #expect(counts == [1, 0, 0, 2] && wrong.contains("has another hash"))
            #expect(try await run(200, "text/html", "<html>").0.contains("cannot be read"))
            #expect(try await run(200, "application/json", #"{"statements":[],"more":"https://elsewhere.test/more"}"#).0.contains("cannot be read"))
            let (refused, _) = try await run(401, "text/plain", "who are you")
            #expect(refused.contains("does not take key") && refused.contains("Stopped") && refused.contains("401 who are you"))
            #expect(!end.calls.contains { $0.url.contains("elsewhere") })
        }
    }
}
