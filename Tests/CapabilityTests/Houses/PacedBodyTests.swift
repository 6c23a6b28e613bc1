import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import Testing
import Web

/// A client on a slow line: takes a piece when it is told to.
private final class SlowClient: ResponseBodyWriter {
    let taken = Mutex<[UInt8]>([])
    private let allowed: AsyncStream<Void>
    let allow: AsyncStream<Void>.Continuation
    private var turns: AsyncStream<Void>.AsyncIterator
    init() {
        (allowed, allow) = AsyncStream.makeStream(of: Void.self)
        turns = allowed.makeAsyncIterator()
    }
    struct Gone: Error {}
    func write(_ buffer: ByteBuffer) async throws {
        guard await turns.next() != nil else { throw Gone() }
        taken.withLock { $0 += buffer.readableBytesView }
    }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

@Suite("Answers that are made piece by piece")
struct PacedBodyTests {
    /// What the maker has done, as seen from outside.
    private final class Seen: Sendable { let made = Atomic<Int>(0), ended = Atomic<Bool>(false) }
    private func settled() async throws { try await Task.sleep(for: .milliseconds(60)) }

    @Test("nothing is made faster than it is taken, and all of it arrives in order")
    func pace() async throws {
        let seen = Seen(), client = SlowClient()
        let body = PacedBody.make { send in
            for index in UInt8(0)..<100 {
                seen.made.add(1, ordering: .sequentiallyConsistent)
                try await send([index])
            }
            seen.ended.store(true, ordering: .sequentiallyConsistent)
        }
        nonisolated(unsafe) let sink = client
        let sending = Task { try await body.write(sink) }
        for turn in 0..<20 {
            try await settled()
            // One on its way, one that waits for it.
            #expect(seen.made.load(ordering: .sequentiallyConsistent) <= turn + 2)
            client.allow.yield()
        }
        for _ in 0..<80 { client.allow.yield() }
        try await sending.value
        #expect(client.taken.withLock { $0 } == Array(0..<100) && seen.ended.load(ordering: .sequentiallyConsistent))
    }

    @Test("who makes the pieces is told when the client is gone")
    func gone() async throws {
        let seen = Seen(), client = SlowClient()
        let body = PacedBody.make { send in
            defer { seen.ended.store(true, ordering: .sequentiallyConsistent) }
            while true {
                seen.made.add(1, ordering: .sequentiallyConsistent)
                try await send([1])
            }
        }
        nonisolated(unsafe) let sink = client
        let sending = Task { try await body.write(sink) }
        client.allow.yield()
        try await settled()
        client.allow.finish()
        await #expect(throws: SlowClient.Gone.self) { try await sending.value }
        for _ in 0..<50 where !seen.ended.load(ordering: .sequentiallyConsistent) { try await settled() }
        #expect(seen.ended.load(ordering: .sequentiallyConsistent) && seen.made.load(ordering: .sequentiallyConsistent) < 5)
    }

    @Test("what the maker throws reaches the one who sends, after the pieces before")
    func failure() async throws {
        struct Broken: Error {}
        let client = SlowClient()
        client.allow.yield()
        nonisolated(unsafe) let sink = client
        await #expect(throws: Broken.self) {
            try await PacedBody.make { send in
                try await send([7])
                throw Broken()
            }.write(sink)
        }
        #expect(client.taken.withLock { $0 } == [7])
    }
}
