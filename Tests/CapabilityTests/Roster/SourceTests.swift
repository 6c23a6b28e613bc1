import App
import Foundation
import Kernel
import Ledger
import Mail
import Outbound
import People
import Store
import Support
import Synchronization
import Tables
import Testing
import Web
@testable import Roster

/// A server of one file.
private final class FileServer: Sendable {
    private let state = Mutex<(body: [UInt8], status: Int, requests: [OutboundRequest])>(([], 200, []))
    func serve(_ text: String, status: Int = 200) { state.withLock { ($0.body, $0.status) = (Array(text.utf8), status) } }
    var requests: [OutboundRequest] { state.withLock { $0.requests } }
    var outbound: Outbound {
        Outbound { request in
            try self.state.withLock { state in
                state.requests.append(request)
                if state.status == 0 { throw OutboundRefusal.unreachable("no route") }
                let tag = "\"\(state.body.count)\""
                if request.headers.contains(where: { $0.name == "If-None-Match" && $0.value == tag }) { return OutboundAnswer(status: 304) }
                return OutboundAnswer(status: state.status, headers: [("ETag", tag), ("Last-Modified", "Mon, 02 Mar 2026 10:00:00 GMT")], body: state.body)
            }
        }
    }
}

@Suite("Files that come by themselves")
struct SourceTests {
    private func pull(_ bench: HouseBench, _ server: FileServer) async throws {
        let vendor = bench.vendor, place = bench.workplace(server.outbound)
        for source in try await bench.read({ try SourceStore.due(vendor: vendor, $0) }) { try await PullSources(place: place).pull(source, vendor: vendor) }
        try await bench.work()
    }
    private func source(_ bench: HouseBench) async throws -> Source {
        let vendor = bench.vendor
        return try #require(try await bench.read { try SourceStore.all(.everything, by: HouseBench.operatorActor, vendor: vendor, $0) }.first)
    }
    private func mails(_ bench: HouseBench, _ subject: String) async throws -> Int {
        let vendor = bench.vendor
        return try await bench.read { try Outbox.recent(vendor: vendor, limit: 500, $0) }.filter { $0.subject.contains(subject) }.count
    }

    @Test("a full file adds, and ends only those who came by it; too much at once waits for somebody; failures are told once; the secret is never shown", arguments: EngineKind.allCases)
    func full(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let beta = try await bench.organization("Beta"), server = FileServer()
            _ = try await bench.person("Hand Made", at: beta)
            let made = try await bench.post("/roster/sources/new", [
                ("kind", "people"), ("name", "Staff"), ("url", "https://hr.example/staff.csv"), ("secret", "Bearer geheim123"), ("rhythm", "hourly"), ("stop", "30"), ("full", "on"), ("invite", "never"),
            ], as: admin)
            #expect(made.status == 303, "\(made.text.prefix(2000))")
            let id = try await source(bench).id
            #expect(try await bench.get("/roster/sources/\(id)", as: admin).text.contains("geheim123") == false)
            // Headings that mean nothing are a failure, told once.
            server.serve("x,y\n1,2\n")
            try await pull(bench, server)
            #expect(try await source(bench).failure == .mapping)
            bench.clock.advance(seconds: 3700)
            try await pull(bench, server)
            #expect(try await mails(bench, "could not be fetched") == 1)
            #expect(try await bench.get("/roster/sources/\(id)", as: admin).text.contains("Its columns are not known"))

            let everybody = "email,name,organization\n" + (0..<10).map { "p\($0)@x.example,Person \($0),Beta\n" }.joined()
            server.serve(everybody)
            bench.clock.advance(seconds: 3700)
            try await pull(bench, server)
            #expect(try await source(bench).failure == nil)
            #expect(try await bench.members(beta).count == 11)
            #expect(server.requests.allSatisfy { request in request.headers.contains { $0.name == "Authorization" && $0.value == "Bearer geheim123" } && request.redirects == 0 })
            // The same file is not even read again.
            bench.clock.advance(seconds: 3700)
            let before = server.requests.count
            try await pull(bench, server)
            #expect(server.requests.count == before + 1 && server.requests.last!.headers.contains { $0.name == "If-None-Match" })

            // Two of ten are missing: they end today, whoever was made by hand stays.
            server.serve("email,name,organization\n" + (0..<8).map { "p\($0)@x.example,Person \($0),Beta\n" }.joined())
            bench.clock.advance(seconds: 3700)
            try await pull(bench, server)
            bench.clock.advance(days: 1)
            #expect(try await bench.members(beta) == ["hand.made@example.test"] + (0..<8).map { "p\($0)@x.example" })

            // Six of eight are missing: that waits.
            server.serve("email,name,organization\np0@x.example,Person 0,Beta\np1@x.example,Person 1,Beta\n")
            try await pull(bench, server)
            let held = try #require(try await source(bench).batch)
            #expect(try await bench.batch(held).state == .held)
            #expect(try await mails(bench, "waits for you") == 1)
            bench.clock.advance(days: 1)
            #expect(try await bench.members(beta).count == 9)
            #expect(try await bench.get("/roster/files/\(held)", as: admin).text.contains("Somebody should look first"))
            // Nothing overtakes it.
            server.serve("email,name,organization\np0@x.example,Person 0,Beta\n")
            try await pull(bench, server)
            #expect(try await source(bench).batch == held)
            try await bench.start(held, as: admin)
            bench.clock.advance(days: 1)
            #expect(try await bench.members(beta) == ["hand.made@example.test", "p0@x.example", "p1@x.example"])
            // And can be taken back.
            try await bench.undo(held, as: admin)
            #expect(try await bench.members(beta).count == 9)
        }
    }

    @Test("an address must be https and plain; a server that fails, answers otherwise or goes away is told; whoever lost the right does nothing more", arguments: [EngineKind.sqlite])
    func failures(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), other = try await bench.person("Wilma Admin", at: bench.headquarters, [.vendorAdmin])
            let beta = try await bench.organization("Beta"), vendor = bench.vendor, ledger = bench.ledger, headquarters = bench.headquarters, server = FileServer()
            let refused = try await bench.post("/roster/sources/new", [("name", ""), ("url", "http://hr.example/x"), ("rhythm", "daily"), ("hour", "25"), ("stop", "0")], as: admin)
            #expect(refused.status == 422 && refused.text.contains("begins with https://") && refused.text.contains("0 to 23") && refused.text.contains("1 to 100"))
            #expect(try await bench.post("/roster/sources/new", [("name", "Staff"), ("url", "https://hr.example/x"), ("rhythm", "hourly"), ("stop", "10")], as: admin).status == 303)
            for (status, failure) in [(0, Source.Failure.unreachable), (401, .status)] {
                server.serve("", status: status)
                bench.clock.advance(seconds: 3700)
                try await pull(bench, server)
                #expect(try await source(bench).failure == failure)
            }
            server.serve("email,name,organization\na@x.example,A,Beta\n")
            bench.clock.advance(seconds: 3700)
            try await bench.write { try Persons.revoke("vendorAdmin", of: admin, at: headquarters, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, $0) }
            try await pull(bench, server)
            #expect(try await source(bench).failure == .rights)
            #expect(try await bench.members(beta).isEmpty)
            let id = try await source(bench).id
            #expect(try await bench.post("/roster/sources/\(id)/remove", as: other).status == 303)
            #expect(try await bench.get("/roster/sources/\(id)", as: other).status == 404)
            #expect(try await bench.read { try $0.count("SELECT count(*) FROM roster_source WHERE vendor_id = \(vendor) AND secret <> ''") } == 0)
        }
    }

    @Test("the safety stop counts what would end or change against what is known")
    func stop() {
        var counts = BatchCounts()
        counts.states = [.unchanged: 90, .ended: 10, .new: 500]
        #expect(!SafetyStop.holds(counts, percent: 10))
        counts.states[.ended] = 11
        #expect(SafetyStop.holds(counts, percent: 10))
        #expect(SafetyStop.holds(counts, percent: 10) && !SafetyStop.holds(BatchCounts(), percent: 1))
        counts.states = [.unchanged: 10, .bad: 10]
        #expect(SafetyStop.holds(counts, percent: 20))
    }
}
