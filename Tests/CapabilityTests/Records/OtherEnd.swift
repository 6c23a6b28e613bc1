import Foundation
import HTTPTypes
import JSON
import Kernel
import Outbound
import People
import Records
import Support
import Synchronization

/// Another record store at the other end of our calls: a second Laurel in this process, with faults on demand.
final class OtherEnd: Sendable {
    typealias Fault = @Sendable (OutboundRequest) throws -> OutboundAnswer?
    private struct State {
        var store: RecordStoreClient?
        var fault: Fault?
        var after: Fault?
        var calls: [OutboundRequest] = []
    }
    private let state = Mutex(State())
    static let address = "https://other.test/xapi"

    var outbound: Outbound { Outbound { [self] in try await answer($0) } }
    var calls: [OutboundRequest] { state.withLock { $0.calls } }
    func leads(to store: RecordStoreClient) { state.withLock { $0.store = store } }
    /// Answers instead of the store, or nil to let it answer.
    func fails(_ fault: Fault?) { state.withLock { $0.fault = fault } }
    /// The same, after the store did its work: an answer that is lost.
    func failsAfter(_ fault: Fault?) { state.withLock { $0.after = fault } }
    func forgetCalls() { state.withLock { $0.calls = [] } }

    private func answer(_ request: OutboundRequest) async throws -> OutboundAnswer {
        let (store, fault, after) = state.withLock { state in
            state.calls.append(request)
            return (state.store, state.fault, state.after)
        }
        if let instead = try fault?(request) { return instead }
        guard let store, request.url.hasPrefix("https://other.test/") else { throw OutboundRefusal.unreachable("no such host") }
        var headers: HTTPFields = [:]
        for (name, value) in request.headers { headers[HTTPField.Name(name)!] = value }
        let path = String(request.url.dropFirst("https://other.test".count))
        let got = try await store.bench.client.send(HTTPRequest.Method(request.method)!, host: store.bench.host, path, headers: headers, body: request.body.isEmpty ? nil : request.body)
        if let lost = try after?(request) { return lost }
        return OutboundAnswer(status: got.status, headers: got.headers.map { ($0.name.rawName, $0.value) }, body: got.body)
    }

    /// Two houses that know each other by this end.
    static func run(_ engine: EngineKind, _ body: (HouseBench, OtherEnd, RecordStoreClient) async throws -> Void) async throws {
        let end = OtherEnd()
        try await HouseBench.run(engine, outbound: end.outbound) { bench in
            try await HouseBench.run(engine) { other in
                let store = try await RecordStoreClient.make(other, name: "Other")
                end.leads(to: store)
                try await body(bench, end, store)
            }
        }
    }
}

extension HouseBench {
    /// Lets background work go on until nothing more happens within the time.
    func workOn(seconds: Int = 40, rounds: Int = 6) async throws {
        for _ in 0..<rounds {
            clock.advance(seconds: seconds)
            access.forgetAll()
            try await work()
        }
    }
    func admin() async throws -> PersonID { try await person("Vera Admin", at: headquarters, [.vendorAdmin]) }
    /// The last part of where a form led.
    static func id(_ answer: HouseClient.Answer) -> String { String((answer.headers[.location] ?? "").split(separator: "/").last ?? "") }
}
/// The rows of `{table}` as texts, for looking at what is stored.
func number(_ text: String, in page: String) -> Bool { page.contains(">\(text)<") }
