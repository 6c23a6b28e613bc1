import CPQ
import Foundation
import Synchronization

/// Where one call to the engine stands. Its caller is answered exactly once, whatever cancels when:
/// new → waiting → running → done; new or waiting → done by a refusal.
final class PostgresTicket: Sendable {
    private enum Stage {
        case new(cancelled: Bool)
        case waiting(@Sendable (any Error) -> Void)
        case running(PostgresCanceller, cancelled: Bool)
        case done
    }
    private let stage = Mutex(Stage.new(cancelled: false))

    /// False when the task was cancelled before; the caller has been refused then.
    func wait(refusing refuse: @escaping @Sendable (any Error) -> Void) -> Bool {
        let go = stage.withLock { stage -> Bool in
            if case .new(cancelled: false) = stage {
                stage = .waiting(refuse)
                return true
            }
            stage = .done
            return false
        }
        if !go { refuse(CancellationError()) }
        return go
    }

    /// False when the caller was refused while the job waited.
    func start(_ canceller: PostgresCanceller) -> Bool {
        stage.withLock { stage in
            guard case .waiting = stage else { return false }
            stage = .running(canceller, cancelled: false)
            return true
        }
    }

    /// Ends the running stage; true when somebody asked to cancel meanwhile.
    func finish() -> Bool {
        stage.withLock { stage in
            defer { stage = .done }
            guard case .running(_, let cancelled) = stage else { return false }
            return cancelled
        }
    }

    /// Answers a caller whose job never starts.
    func refuse(_ error: any Error) {
        let answer = stage.withLock { stage -> (@Sendable (any Error) -> Void)? in
            guard case .waiting(let answer) = stage else { return nil }
            stage = .done
            return answer
        }
        answer?(error)
    }

    func cancel() {
        enum Step { case refuse, interrupt, nothing }
        let step = stage.withLock { stage -> Step in
            switch stage {
            case .new: stage = .new(cancelled: true); return .nothing
            case .waiting: return .refuse
            case .running(let canceller, cancelled: false):
                stage = .running(canceller, cancelled: true)
                return .interrupt
            case .running, .done: return .nothing
            }
        }
        switch step {
        case .refuse: refuse(CancellationError())
        // PQcancel opens a connection and blocks: neither on the canceller's thread nor on the cooperative pool.
        case .interrupt: Thread.detachNewThread { [self] in interrupt() }
        case .nothing: break
        }
    }

    /// Holds the stage, so that the job cannot end, and its connection serve another, while the request is being sent.
    private func interrupt() {
        stage.withLock { stage in
            if case .running(let canceller, _) = stage { canceller.cancel() }
        }
    }
}

/// libpq's handle to cancel a connection's statement from another thread.
final class PostgresCanceller: Sendable {
    /// The address of the `PGcancel`, or 0: a number may cross threads, and libpq allows its use on any thread.
    private let address = Mutex<UInt>(0)

    /// Follows a new connection, or none.
    func attach(_ connection: OpaquePointer?) {
        let fresh = connection.flatMap { PQgetCancel($0) }.map { UInt(bitPattern: $0) } ?? 0
        address.withLock { address in
            PQfreeCancel(OpaquePointer(bitPattern: address))
            address = fresh
        }
    }
    func cancel() {
        address.withLock { address in
            guard let handle = OpaquePointer(bitPattern: address) else { return }
            var reason = [CChar](repeating: 0, count: 256)
            // A request that fails leaves the statement running to its end, which is answered truthfully too.
            _ = PQcancel(handle, &reason, Int32(reason.count))
        }
    }
    deinit { PQfreeCancel(OpaquePointer(bitPattern: address.withLock { $0 })) }
}
