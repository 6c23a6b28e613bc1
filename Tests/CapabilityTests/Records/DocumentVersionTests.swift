import Foundation
import HTML
import HTTPTypes
import Kernel
import People
import Records
import Store
import Support
import Testing
import Web

@Suite("Past versions of documents")
struct DocumentVersionTests {
    private static let agent = #"{"mbox":"mailto:ada@example.test"}"#
    private static func state(_ id: String, _ agent: String = agent) -> String {
        "/activities/state" + RecordStoreClient.query([("activityId", "http://example.com/course"), ("agent", agent), ("stateId", id)])
    }
    private static func place(_ text: String) -> String? { text.firstMatch(of: #/settings/records/documents/([0-9a-f]{16})/#).map { String($0.output.1) } }

    @Test("each write and removal stays; the newest is read; unchanged saves add nothing", arguments: EngineKind.allCases)
    func appended(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), sim = try await RecordStoreClient.make(bench, at: north, name: "North simulator")
            let admin = try await bench.person("Vera", at: bench.headquarters, [.vendorAdmin]), author = try await bench.person("Otto", at: bench.headquarters, [.author])
            let path = Self.state("bookmark"), long = #"{"note":"\#(String(repeating: "page ", count: 13_000))"}"#
            #expect(try await sim.send(.put, path, #"{"page":1}"#).status == 204)
            #expect(try await sim.send(.put, path, #"{"page":1}"#).status == 204)
            bench.clock.set(bench.clock.now.adding(seconds: 60))
            #expect(try await sim.send(.put, path, long).status == 204)
            #expect(try await sim.send(.post, path, #"{"page":3}"#).status == 204)
            #expect(try await sim.send(.get, path, nil as String?).text.hasSuffix(#""page":3}"#))
            #expect(try await sim.send(.delete, path, nil as String?).status == 204)
            #expect(try await sim.send(.get, path, nil as String?).status == 404)
            #expect(try await sim.send(.put, path, #"{"page":9}"#).status == 204)

            let list = try await bench.get("/settings/records/documents?q=ada@example.test", as: admin).text
            guard let place = Self.place(list) else {
                Issue.record("no document in the list")
                return
            }
            let page = try await bench.get("/settings/records/documents/\(place)", as: admin).text
            for number in 1...5 { #expect(page.contains("Version \(number)<")) }
            #expect(!page.contains("Version 6<") && page.contains("Removed") && page.contains("Merged") && page.contains("North simulator") && page.contains("63 KB"))
            func content(_ number: Int) async throws -> HouseClient.Answer { try await bench.get("/settings/records/documents/\(place)/\(number)/content", as: admin) }
            #expect(try await content(1).text == #"{"page":1}"#)
            let second = try await content(2)
            #expect(second.text == long && second.headers[.contentType] == "application/octet-stream")
            #expect(try await content(3).text.hasSuffix(#""page":3}"#))
            #expect(try await content(4).status == 404)
            #expect(try await content(5).text == #"{"page":9}"#)
            #expect(try await bench.get("/settings/records/documents/\(place)/1", as: admin).text.contains("&quot;page&quot;: 1"))
            #expect(try await bench.get("/settings/records/documents/\(place)/4", as: admin).text.contains("It was removed then."))
            let sizes = try await bench.read { [vendor = bench.vendor] tx in
                try tx.query("SELECT size, length(body) AS kept FROM xapi_document_version v WHERE v.vendor_id = \(vendor) AND v.number = 2").map { (try $0.int("size"), try $0.int("kept")) }
            }
            #expect(sizes.count == 1 && sizes[0].0 > 65_000 && sizes[0].1 < 2_000, "packed")
            for path in ["/settings/records/documents", "/settings/records/documents/\(place)", "/settings/records/documents/\(place)/1/content"] {
                #expect([403, 404].contains(try await bench.get(path, as: author).status), "\(path)")
            }
            #expect(try await bench.get("/settings/records/documents/0000000000000000", as: admin).status == 404)
        }
    }

    @Test("what was there before versions were kept becomes the first; removing all states of a person notes each", arguments: EngineKind.allCases)
    func before(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let sim = try await RecordStoreClient.make(bench), vendor = bench.vendor
            for id in ["a", "b"] { #expect(try await sim.send(.put, Self.state(id), #"{"first":"\#(id)"}"#).status == 204) }
            try await bench.write { tx in try tx.execute("DELETE FROM xapi_document_version WHERE vendor_id = \(vendor)") }
            bench.clock.set(bench.clock.now.adding(seconds: 60))
            #expect(try await sim.send(.put, Self.state("a"), #"{"second":"a"}"#).status == 204)
            let all = "/activities/state" + RecordStoreClient.query([("activityId", "http://example.com/course"), ("agent", Self.agent)])
            #expect(try await sim.send(.delete, all, nil as String?).status == 204)
            let rows = try await bench.read { tx in
                try tx.query("SELECT v.document_id, v.number, v.act, v.credential_id FROM xapi_document_version v WHERE v.vendor_id = \(vendor) ORDER BY v.document_id, v.number").map {
                    "\(try $0.text("document_id"))\(try $0.int("number")) \(try $0.text("act"))\(try $0.text("credential_id").isEmpty ? " before" : "")"
                }
            }
            #expect(rows == ["a1 put before", "a2 put", "a3 delete", "b1 put before", "b2 delete"])
        }
    }

    @Test("versions go with erasure", arguments: EngineKind.allCases)
    func erased(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), nora = try await bench.person("Nora", at: north), sim = try await RecordStoreClient.make(bench, at: north)
            let agent = #"{"mbox":"mailto:nora@example.test"}"#, vendor = bench.vendor, ledger = bench.ledger
            _ = try await sim.stored(statement(actor: agent))
            for text in ["one", "two"] { #expect(try await sim.send(.put, Self.state("s", agent), #"{"secret":"\#(text)"}"#).status == 204) }
            #expect(try await sim.send(.put, Self.state("s"), #"{"other":1}"#).status == 204)
            try await bench.write { tx in try ErasePerson(person: nora).perform(language: .en, zone: .utc, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx) }
            try await bench.work()
            let left = try await bench.read { tx in try tx.query("SELECT v.agent_key FROM xapi_document_version v WHERE v.vendor_id = \(vendor)").map { try $0.text("agent_key") } }
            #expect(left == ["mbox:mailto:ada@example.test"])
        }
    }
}
