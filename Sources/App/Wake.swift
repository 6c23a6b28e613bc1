import Synchronization

/// Lets a loop sleep until somebody calls or a time has passed.
final class Wake: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation
    init() { (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }
    func now() { continuation.yield() }
    func wait(atMost duration: Duration) async {
        let timer = Task { [continuation] in
            try? await Task.sleep(for: duration)
            if !Task.isCancelled { continuation.yield() }
        }
        defer { timer.cancel() }
        for await _ in stream { return }
    }
}
