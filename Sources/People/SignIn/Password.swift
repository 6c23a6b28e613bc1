import CArgon2
import Foundation
package import HTML
import Synchronization
package import Web

/// argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), computed off the cooperative pool, two at a time.
package struct Password: Sendable {
    /// The encoded form with parameters and salt.
    package let hash: String

    package static let minimumCharacters = 10
    package static let maximumBytes = 1000

    package init(hash: String) { self.hash = hash }
    /// - Throws: ``PasswordBusy``
    package static func make(_ password: String) async throws -> Password {
        try await HashQueue.shared.run { Password(hash: encode(password)) }
    }
    /// - Throws: ``PasswordBusy``
    package func matches(_ password: String) async throws -> Bool {
        try await HashQueue.shared.run {
            let bytes = Array(password.utf8)
            return argon2id_verify(hash, bytes, bytes.count) == ARGON2_OK.rawValue
        }
    }
    /// Takes as long as a real comparison, so that an unknown address is not quicker than a known one.
    package static func pretend(_ password: String) async throws { _ = try await decoy.matches(password) }
    private static let decoy = Password(hash: encode("no such person"))

    private static func encode(_ password: String) -> String {
        let bytes = Array(password.utf8)
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        var encoded = [CChar](repeating: 0, count: 200)
        let code = argon2id_hash_encoded(2, 19_456, 1, bytes, bytes.count, salt, salt.count, 32, &encoded, encoded.count)
        precondition(code == ARGON2_OK.rawValue, "argon2id failed: \(code)")
        return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// More people sign in at once than can be served in time. Nothing was tried and nothing counted.
package struct PasswordBusy: Refusal, Equatable {
    package let seconds: Int
    package init(seconds: Int) { self.seconds = seconds }
    package var code: String { "signIn.busy" }
    package var status: Int { 503 }
    package var message: Message { .peopleSignInBusy }
    package var retryAfter: Int? { seconds }
}

/// Two threads for hashing, which yield to everything else that the machine does: a burst of sign-ins queues here for a few
/// seconds and cannot starve other requests. Who would have to wait longer is told so at once.
package final class HashQueue: Sendable {
    package static let shared = HashQueue()
    /// Seconds that anybody waits at most for their turn: with the hash itself it stays below five.
    package static let patience = 4.5
    private let most: Int
    private let patience: Double
    private let state = Mutex(State())
    private let work = DispatchSemaphore(value: 0)

    private struct State {
        var waiting: [Waiting] = []
        var first = 0
        var running = 0
        var isStarted = false
        /// How long one hash took lately, in seconds.
        var usual = 0.03
        var count: Int { waiting.count - first }
    }
    private struct Waiting: Sendable {
        let since: ContinuousClock.Instant
        let run: @Sendable (_ inTime: Bool) -> Void
    }
    /// - Parameters: for tests; the house has one, of two threads.
    package init(threads: Int = 2, patience: Double = HashQueue.patience) { (most, self.patience) = (threads, patience) }

    /// Those that wait and those that are computed now.
    package var load: (waiting: Int, running: Int) { state.withLock { ($0.count, $0.running) } }
    /// Whether somebody who came now would have to wait too long.
    package var isFull: Bool { state.withLock { isFull($0) } }
    private func isFull(_ state: State) -> Bool { Double(state.count + 1) * state.usual / Double(most) > patience }
    private var busy: PasswordBusy { PasswordBusy(seconds: Int(patience.rounded(.up))) }

    /// - Throws: ``PasswordBusy`` when the queue is too long, or was when it was this one's turn.
    package func run<T: Sendable>(_ body: @escaping @Sendable () -> T) async throws -> T {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<T, any Error>) in
            let busy = busy
            let accepted = state.withLock { state -> Bool in
                if isFull(state) { return false }
                state.waiting.append(Waiting(since: .now) { inTime in
                    if inTime { continuation.resume(returning: body()) } else { continuation.resume(throwing: busy) }
                })
                if !state.isStarted {
                    state.isStarted = true
                    for _ in 0..<most { Thread.detachNewThread { [self] in serve() } }
                }
                return true
            }
            if accepted { work.signal() } else { continuation.resume(throwing: busy) }
        }
    }

    private func serve() {
        // On Linux the priority is the thread's own: requests in hand come before hashes.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
        while true {
            work.wait()
            let next = state.withLock { state -> Waiting in
                let next = state.waiting[state.first]
                state.first += 1
                if state.first > 64, state.first * 2 > state.waiting.count {
                    state.waiting.removeFirst(state.first)
                    state.first = 0
                }
                state.running += 1
                return next
            }
            let start = ContinuousClock.now, inTime = (start - next.since) / .seconds(1) <= patience
            next.run(inTime)
            let taken = (ContinuousClock.now - start) / .seconds(1)
            state.withLock { state in
                state.running -= 1
                if inTime { state.usual = state.usual * 0.9 + taken * 0.1 }
            }
        }
    }
}
