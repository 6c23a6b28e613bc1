import Synchronization

/// How many bytes of large bodies are held in memory at once, over all requests: whoever comes when it is full waits a little, and is
/// then asked to come again. Small bodies pass.
final class BodyGate: Sendable {
    /// Bodies up to this size are not counted.
    static let small = 256 << 10
    private let most: Int
    private let waitSeconds: Int
    private struct Waiter {
        let id: Int
        let bytes: Int
        let go: CheckedContinuation<Bool, Never>
    }
    private struct State { var held = 0, next = 0, waiters: [Waiter] = [] }
    private let state = Mutex(State())

    init(most: Int = 64 << 20, waitSeconds: Int = 20) { (self.most, self.waitSeconds) = (most, waitSeconds) }

    /// - Returns: false when there was no room in time.
    func enter(_ bytes: Int) async -> Bool {
        await withCheckedContinuation { go in
            let waiting: Int? = state.withLock { state in
                if state.waiters.isEmpty, state.held + bytes <= most {
                    state.held += bytes
                    go.resume(returning: true)
                    return nil
                }
                state.next += 1
                state.waiters.append(Waiter(id: state.next, bytes: bytes, go: go))
                return state.next
            }
            guard let waiting else { return }
            Task { [self] in
                try? await Task.sleep(for: .seconds(waitSeconds))
                let late = state.withLock { state -> Waiter? in
                    guard let index = state.waiters.firstIndex(where: { $0.id == waiting }) else { return nil }
                    return state.waiters.remove(at: index)
                }
                guard let late else { return }
                late.go.resume(returning: false)
                admit()
            }
        }
    }
    func leave(_ bytes: Int) {
        state.withLock { $0.held -= bytes }
        admit()
    }
    /// In the order of coming.
    private func admit() {
        let admitted = state.withLock { state -> [Waiter] in
            var admitted: [Waiter] = []
            while let first = state.waiters.first, state.held + first.bytes <= most {
                state.held += first.bytes
                admitted.append(state.waiters.removeFirst())
            }
            return admitted
        }
        for one in admitted { one.go.resume(returning: true) }
    }
}

/// What one request holds of the gate, until it is answered.
final class BodyShare: Sendable {
    private let gate: BodyGate
    private let held = Mutex(0)
    init(_ gate: BodyGate) { self.gate = gate }

    /// - Parameter bytes: the most that will be held.
    /// - Throws: ``XAPIRefusal`` 503 when there was no room in time.
    func take(_ bytes: Int) async throws {
        guard bytes > BodyGate.small else { return }
        guard await gate.enter(bytes) else { throw XAPIRefusal.crowded }
        held.withLock { $0 += bytes }
    }
    func release() {
        let bytes = held.withLock { held in
            defer { held = 0 }
            return held
        }
        if bytes > 0 { gate.leave(bytes) }
    }
}
