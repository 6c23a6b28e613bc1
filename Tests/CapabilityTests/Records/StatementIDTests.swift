import Foundation
import Kernel
import Store
import Support
import Testing
@testable import Records

@Suite("Records: ids that the store gives")
struct StatementIDTests {
    @Test("such an id is a UUID of version 4 that tells its place; another id tells none")
    func form() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let position = Int64.random(in: 0..<(Int64.max), using: &generator), id = StatementIDs.id(at: position, random: .random(in: .min ... .max, using: &generator))
            #expect(StatementIDs.position(of: id) == position)
            #expect(id.wholeMatch(of: #/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#) != nil, "\(id)")
        }
        // Four in a million look like one.
        let others = (0..<20_000).count { _ in StatementIDs.position(of: UUID().uuidString.lowercased()) != nil }
        #expect(others < 20)
        for broken in ["", "x", "00000000-0000-4000-8000-00000000000", "0198c1f0-1111-7222-8333-444455556666"] { #expect(StatementIDs.position(of: broken) == nil) }
        let ids = StatementIDs.fresh(at: (0..<1000).map { 1_900_000_000_000 << 20 + $0 })
        #expect(Set(ids).count == 1000)
    }

    @Test("what got its id here is found by it, is the same when it is sent again, conflicts when it says something else, and may be taken over elsewhere", arguments: EngineKind.allCases)
    func again(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), rival = try await bench.organization("Rival"), vendor = bench.vendor
            let other = try await RecordStoreClient.make(bench, at: rival)
            let batch = try await store.post("[\(statement()),\(statement(verb: "http://example.com/did"))]")
            let ids = batch.list.compactMap(\.string)
            #expect(ids.count == 2 && ids.allSatisfy { StatementIDs.position(of: $0) != nil })
            let names = try await bench.read { try $0.count("SELECT count(*) AS n FROM xapi_statement_name") }
            #expect(names == 0, "no index of ids was written")
            #expect(try await store.get([("statementId", ids[1])]).text.contains("http://example.com/did"))
            #expect(try await store.post(statement(id: ids[0])).status == 200)
            #expect(try await store.post(statement(id: ids[0], verb: "http://example.com/other")).status == 409)
            #expect(try await store.post("[\(statement(id: ids[1])),\(statement(id: uuid()))]").status == 409)
            // Under another organization an id is another's; here it lies where its form does not tell.
            #expect(try await other.post(statement(id: ids[0], verb: "http://example.com/other")).status == 200)
            #expect(try await other.post(statement(id: ids[0], verb: "http://example.com/other")).status == 200)
            #expect(try await other.post(statement(id: ids[0])).status == 409)
            #expect(try await other.get([("statementId", ids[0])]).text.contains("http://example.com/other"))
            #expect(try await other.get([("statementId", ids[1])]).status == 404)
            #expect(try await store.get([("statementId", ids[0])]).text.contains("attended"))
            #expect(try await bench.read { try $0.count("SELECT count(*) AS n FROM xapi_statement WHERE vendor_id = \(vendor)") } == 3)
        }
    }
}
