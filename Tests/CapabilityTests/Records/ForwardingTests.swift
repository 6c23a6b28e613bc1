import App
import Foundation
import HTTPTypes
import Jobs
import JSON
import Kernel
import Outbound
import People
import Records
import Store
import Support
import Testing

@Suite("Records: forwarding to another store")
struct ForwardingTests {
    /// Sets a pipe up by its page.
    static func pipe(_ bench: HouseBench, _ admin: PersonID, _ other: RecordStoreClient, _ more: [(String, String)] = []) async throws -> String {
        let given = more.map(\.0)
        let fields = [("name", "Warehouse"), ("endpoint", OtherEnd.address + "/"), ("version", "1.0.3"), ("key", other.key), ("secret", other.secret)].filter { !given.contains($0.0) } + more
        let answer = try await bench.post("/settings/records/pipes/new", fields, as: admin)
        guard answer.status == 303 else { throw RecordStoreClient.Unexpected(description: "\(answer.status) \(answer.text.suffix(3000))") }
        return HouseBench.id(answer)
    }
    static func page(_ bench: HouseBench, _ admin: PersonID, _ pipe: String) async throws -> String { try await bench.get("/settings/records/pipes/\(pipe)", as: admin).text }
    /// All ids that a store gives, oldest first.
    static func ids(_ store: RecordStoreClient) async throws -> [String] {
        var found: [String] = [], answer = try await store.get([("ascending", "true"), ("limit", "500")])
        while true {
            found += answer.ids
            if answer.more.isEmpty { return found }
            answer = try await store.send(.get, answer.more)
        }
    }
    static func numbered(_ count: Int, _ verb: String = "http://example.com/v") -> [String] { (0..<count).map { statement(id: uuid(), verb: verb, object: #"{"id":"http://example.com/o/\#($0)"}"#) } }

    @Test("everything goes on in its order, with ids, attachments, what is voided and its voiding; starting over makes no double", arguments: EngineKind.allCases)
    func everything(engine: EngineKind) async throws {
        try await OtherEnd.run(engine) { bench, end, other in
            let admin = try await bench.admin(), store = try await RecordStoreClient.make(bench)
            #expect(try await store.post("[\(Self.numbered(230).joined(separator: ","))]").status == 200)
            let doomed = try await store.stored(statement(id: uuid()))
            let content = "attached\r\n--edgy is text\u{0}", sha2 = AttachmentTests.hash(content)
            let with = statement(id: uuid(), more: #""attachments":[\#(AttachmentTests.attachment(sha2))]"#)
            #expect(try await store.send(.post, "/statements", AttachmentTests.mixed(with, [.init(hash: sha2, content: content)]), type: AttachmentTests.type).status == 200)
            _ = try await store.stored(statement(id: uuid(), verb: voided, object: reference(doomed)))
            let pipe = try await Self.pipe(bench, admin, other)
            try await bench.workOn()
            #expect(try await Self.ids(other) == Self.ids(store))
            #expect(try await other.get([("voidedStatementId", doomed)]).status == 200)
            #expect(try await other.get([("statementId", doomed)]).status == 404)
            let back = try await other.get([("attachments", "true"), ("limit", "2")])
            #expect(back.text.contains("\r\n\r\n\(content)\r\n--") && back.text.contains("X-Experience-API-Hash: \(sha2)"))
            // Content is as it was sent: authority and stored are the other's.
            let page = try await Self.page(bench, admin, pipe)
            #expect(number("233", in: page) && page.contains("Running") && !page.contains(other.secret))
            let before = end.calls.count
            try await bench.workOn(rounds: 2)
            #expect(end.calls.count == before, "nothing new, and yet something was sent")
            // Once more from the beginning.
            #expect(try await bench.post("/settings/records/pipes/\(pipe)/restart", [("since", "2026-01-01T00:00")], as: admin).status == 303)
            try await bench.workOn()
            #expect(end.calls.count > before)
            #expect(try await Self.ids(other).count == Self.ids(store).count)
        }
    }

    @Test("filters by verb, activity, organization, credential and time", arguments: EngineKind.allCases)
    func filters(engine: EngineKind) async throws {
        try await OtherEnd.run(engine) { bench, _, other in
            let admin = try await bench.admin(), partner = try await bench.organization("Northwind")
            let whole = try await RecordStoreClient.make(bench, name: "Whole"), partners = try await RecordStoreClient.make(bench, at: partner, name: "Partner")
            _ = try await whole.stored(statement(id: uuid(), verb: "http://example.com/early"))
            bench.clock.advance(seconds: 3600)
            bench.access.forgetAll()
            let since = bench.clock.now
            let a = try await whole.stored(statement(id: uuid(), verb: "http://example.com/a", object: #"{"id":"http://example.com/one"}"#))
            let b = try await whole.stored(statement(id: uuid(), verb: "http://example.com/b", object: #"{"id":"http://example.com/one"}"#))
            let c = try await partners.stored(statement(id: uuid(), verb: "http://example.com/a", object: #"{"id":"http://example.com/two"}"#))
            let time = ("since", String(since.iso.prefix(16)))
            let cases: [([(String, String)], [String])] = [
                ([("verb", "http://example.com/a"), time], [a, c]), ([("activity", "http://example.com/one"), time], [a, b]), ([("organization", partner.value)], [c]),
                ([("credential", whole.key), time], [a, b]), ([("credential", whole.key), ("verb", "http://example.com/a"), time], [a]), ([time], [a, b, c]),
            ]
            for (filter, expected) in cases {
                // Each is counted by what a store of its own gets.
                let pipe = try await Self.pipe(bench, admin, other, filter)
                let waiting = try await Self.page(bench, admin, pipe)
                #expect(number(String(expected.count), in: waiting), "\(filter)")
                try await bench.workOn(rounds: 2)
                #expect(try await Set(Self.ids(other)).isSuperset(of: expected), "\(filter)")
                let page = try await Self.page(bench, admin, pipe)
                #expect(number(String(expected.count), in: page), "\(filter): \(expected.count)")
                #expect(try await bench.post("/settings/records/pipes/\(pipe)/remove", as: admin).status == 303)
            }
            #expect(try await Set(Self.ids(other)) == [a, b, c])
        }
    }

    @Test("a statement that the other refuses is found by halving and set aside with its reason; the rest goes on", arguments: EngineKind.allCases)
    func refusedOne(engine: EngineKind) async throws {
        try await OtherEnd.run(engine) { bench, end, other in
            let admin = try await bench.admin(), store = try await RecordStoreClient.make(bench), bad = uuid(), taken = uuid()
            // The other has one id already, with something else in it.
            _ = try await other.stored(statement(id: taken, verb: "http://example.com/else"))
            var all = Self.numbered(120)
            all.insert(statement(id: bad, verb: "http://example.com/unloved"), at: 57)
            all.insert(statement(id: taken), at: 101)
            #expect(try await store.post("[\(all.joined(separator: ","))]").status == 200)
            end.fails { request in
                String(decoding: request.body, as: UTF8.self).contains("http://example.com/unloved") ? OutboundAnswer(status: 400, body: Array("I do not love this verb".utf8)) : nil
            }
            let pipe = try await Self.pipe(bench, admin, other)
            try await bench.workOn()
            let arrived = try await Self.ids(other)
            #expect(arrived.count == 121 && !arrived.contains(bad))
            let page = try await Self.page(bench, admin, pipe)
            #expect(page.contains(bad) && page.contains("400 I do not love this verb") && page.contains(taken) && page.contains("409"), "\(page.suffix(3000))")
            #expect(number("120", in: page) && number("2", in: page))
        }
    }

    @Test("who is not reached is tried again after growing waits, and after as long as it asks for; nothing is lost or doubled", arguments: EngineKind.allCases)
    func retries(engine: EngineKind) async throws {
        try await OtherEnd.run(engine) { bench, end, other in
            let admin = try await bench.admin(), store = try await RecordStoreClient.make(bench)
            #expect(try await store.post("[\(Self.numbered(20).joined(separator: ","))]").status == 200)
            bench.clock.advance(seconds: 60)
            end.fails { _ in throw OutboundRefusal.unreachable("Connection refused") }
            let pipe = try await Self.pipe(bench, admin, other)
            var tries: [Int] = []
            // Five minutes, in steps of a second with the schedule's pace.
            for second in 0..<300 {
                let before = end.calls.count
                try await bench.house.runner.tick(bench.vendor, zone: .utc)
                if end.calls.count > before { tries.append(second) }
                bench.clock.advance(seconds: 1)
            }
            let waits = zip(tries.dropFirst(), tries).map { $0 - $1 }
            #expect(waits.count >= 4 && waits == waits.sorted() && waits.last! > waits.first!, "\(tries)")
            #expect(try await Self.page(bench, admin, pipe).contains("Connection refused"))
            // It asks for ten minutes.
            bench.clock.advance(seconds: 7200)
            end.fails { _ in OutboundAnswer(status: 503, headers: [("Retry-After", "600")], body: Array("busy".utf8)) }
            try await bench.work()
            let before = end.calls.count
            for _ in 0..<9 {
                bench.clock.advance(seconds: 60)
                try await bench.work()
            }
            #expect(end.calls.count == before, "it was asked to wait ten minutes")
            #expect(try await Self.page(bench, admin, pipe).contains("asked to wait"))
            // The answer of the next is lost after the other stored it.
            end.fails(nil)
            end.failsAfter { request in request.method == "POST" ? try { throw OutboundRefusal.unreachable("reset") }() : nil }
            bench.clock.advance(seconds: 120)
            try await bench.work()
            #expect(try await Self.ids(other).count == 20)
            #expect(try await Self.page(bench, admin, pipe).contains("reset"))
            end.failsAfter(nil)
            bench.clock.advance(seconds: 7200)
            try await bench.work()
            #expect(try await Self.ids(other) == Self.ids(store))
            let page = try await Self.page(bench, admin, pipe)
            #expect(number("20", in: page) && page.contains("Running") && !page.contains("reset"))
        }
    }

    @Test("another that refuses everything pauses the pipe, and an administrator lets it go on", arguments: EngineKind.allCases)
    func refusesAll(engine: EngineKind) async throws {
        try await OtherEnd.run(engine) { bench, end, other in
            let admin = try await bench.admin(), store = try await RecordStoreClient.make(bench)
            #expect(try await store.post("[\(Self.numbered(130).joined(separator: ","))]").status == 200)
            end.fails { _ in OutboundAnswer(status: 400, body: Array("wrong version".utf8)) }
            let pipe = try await Self.pipe(bench, admin, other)
            try await bench.workOn()
            let page = try await Self.page(bench, admin, pipe)
            #expect(page.contains("refuses one statement after the other") && page.contains("wrong version") && number("50", in: page) && number("80", in: page))
            end.fails(nil)
            #expect(try await bench.post("/settings/records/pipes/\(pipe)/restart", [("since", "2026-01-01")], as: admin).status == 303)
            try await bench.workOn()
            #expect(try await Self.ids(other) == Self.ids(store))
            #expect(try await bench.get("/settings/records/pipes/\(pipe)", as: admin).text.contains("Nothing was refused"))
        }
    }

    @Test("pages: pausing holds statements back, the secret stays hidden and belongs to its address, a trial says what it found", arguments: EngineKind.allCases)
    func pages(engine: EngineKind) async throws {
        try await OtherEnd.run(engine) { bench, end, other in
            let admin = try await bench.admin(), store = try await RecordStoreClient.make(bench)
            #expect(try await bench.get("/settings/records/pipes", as: admin).text.contains("Nothing is forwarded"))
            for (field, value) in [("endpoint", "http://other.test/xapi"), ("endpoint", "https://a:b@other.test/"), ("endpoint", "ftp://x"), ("name", ""), ("secret", ""), ("verb", "no address"),
                                   ("activity", "x y"), ("organization", "0"), ("credential", uuid()), ("since", "yesterday")] {
                let refused = try await bench.post("/settings/records/pipes/new", [("name", "W"), ("endpoint", OtherEnd.address), ("key", other.key), ("secret", other.secret)].filter { $0.0 != field } + [(field, value)], as: admin)
                #expect(refused.status == 422 && refused.text.contains("field-error") && !refused.text.contains(other.secret), "\(field)=\(value): \(refused.status)")
            }
            let pipe = try await Self.pipe(bench, admin, other), path = "/settings/records/pipes/\(pipe)"
            #expect(try await bench.post(path + "/pause", as: admin).status == 303)
            _ = try await store.stored(statement(id: uuid()))
            try await bench.workOn(rounds: 2)
            #expect(try await Self.ids(other).isEmpty)
            #expect(try await Self.page(bench, admin, pipe).contains("Paused"))
            // Another name keeps the secret; another address asks for it.
            let same = [("name", "Renamed"), ("endpoint", OtherEnd.address), ("version", "2.0.0"), ("key", other.key), ("secret", "")]
            #expect(try await bench.post(path + "/edit", same, as: admin).status == 303)
            #expect(try await bench.post(path + "/edit", same.filter { $0.0 != "endpoint" } + [("endpoint", "https://elsewhere.test/xapi")], as: admin).status == 422)
            let edit = try await bench.get(path + "/edit", as: admin).text
            #expect(edit.contains("Renamed") && !edit.contains(other.secret))
            func trial() async throws -> String { try await bench.post(path + "/test", as: admin).headers[.setCookie]?.removingPercentEncoding ?? "" }
            #expect(try await trial().contains("takes key and secret"))
            end.fails { request in request.url.hasSuffix("/about") ? nil : OutboundAnswer(status: 401) }
            #expect(try await trial().contains("does not take key"))
            end.fails { _ in OutboundAnswer(status: 200, body: Array("<html>".utf8)) }
            #expect(try await trial().contains("no learning record store"))
            end.fails { _ in throw OutboundRefusal.privateAddress("x") }
            #expect(try await trial().contains("own network"))
            end.fails(nil)
            #expect(try await bench.post(path + "/resume", as: admin).status == 303)
            try await bench.workOn(rounds: 2)
            #expect(try await Self.ids(other).count == 1)
            let kept = try await bench.read { [vendor = bench.vendor] in try $0.count("SELECT count(*) FROM ledger_event WHERE vendor_id = \(vendor) AND kind = 'records.pipeChanged'") }
            #expect(kept == 4)
            #expect(try await bench.post(path + "/remove", as: admin).status == 303)
            #expect(try await bench.get(path, as: admin).status == 404)
        }
    }
}
