import Foundation
import HTTPTypes
import JSON
import Kernel
import Records
import Support
import Testing

/// Several systems at once: what the store promises holds whoever comes first.
@Suite("Records: races")
struct RecordsRaceTests {
    @Test("of sixteen who send one id with something different each, one is stored; sixteen who send the same are all content", arguments: EngineKind.allCases)
    func oneID(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), id = uuid(), same = uuid()
            func all(_ body: @escaping @Sendable (Int) -> String) async throws -> [Int] {
                try await withThrowingTaskGroup(of: Int.self) { group in
                    for number in 0..<16 { group.addTask { try await store.post(body(number)).status } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
            }
            let different = try await all { statement(id: id, verb: "http://example.com/v\($0)") }
            #expect(different.filter { $0 == 200 }.count == 1 && different.filter { $0 == 409 }.count == 15, "\(different)")
            #expect(try await all { _ in statement(id: same) } == Array(repeating: 200, count: 16))
            #expect(try await store.get().statements.count == 2)
        }
    }

    @Test("a statement and the one that voids it, sent at the same time, end voided; who finds one by the other's activity finds both", arguments: EngineKind.allCases)
    func voiding(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            for _ in 0..<12 {
                let id = uuid(), activity = "http://example.com/\(id)"
                async let target = store.post(statement(id: id, object: #"{"id":"\#(activity)"}"#)).status
                async let voiding = store.post(statement(verb: voided, object: reference(id))).status
                let statuses = try await [target, voiding]
                #expect(statuses == [200, 200])
                #expect(try await store.get([("statementId", id)]).status == 404)
                #expect(try await store.get([("voidedStatementId", id)]).status == 200)
                #expect(try await store.get([("activity", activity)]).statements.count == 1)
            }
        }
    }

    @Test("documents: of sixteen who replace one version, one succeeds", arguments: EngineKind.allCases)
    func documents(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), path = "/activities/profile?profileId=p&activityId=http%3A%2F%2Fa.example"
            #expect(try await store.send(.put, path, "first", type: "text/plain").status == 204)
            let tag = try #require(try await store.send(.get, path).headers[.eTag])
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<16 { group.addTask { try await store.send(.put, path, "n\(number)", type: "text/plain", [.ifMatch: tag]).status } }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(statuses.filter { $0 == 204 }.count == 1 && statuses.filter { $0 == 412 }.count == 15, "\(statuses)")
        }
    }
}
