import Dispatch
import Foundation
import Synchronization

/// One transaction that waits for, or runs on, a connection.
struct PostgresJob: Sendable {
    let ticket: PostgresTicket
    let run: @Sendable (PostgresSession) -> Void
}

/// Threads that own one connection each. A job goes to the thread that became idle last, so that few callers mean few
/// connections with warm statement caches; a thread starts only when all others are busy.
final class PostgresWorkers: Sendable {
    /// More callers than this are refused instead of queued without end.
    static let waitingLimit = 10_000

    private final class Worker: Sendable {
        let wake = DispatchSemaphore(value: 0)
        /// What it was woken for; nil means to end.
        let assigned = Mutex<PostgresJob?>(nil)
    }
    private struct State {
        var idle: [Worker] = []
        var waiting: [PostgresJob] = []
        var head = 0
        var running = 0
        var closing = false
        var closed: [CheckedContinuation<Void, Never>] = []

        mutating func popWaiting() -> PostgresJob? {
            guard head < waiting.count else { return nil }
            defer {
                head += 1
                if head == waiting.count { waiting.removeAll(keepingCapacity: true); head = 0 }
                else if head >= 1024 { waiting.removeFirst(head); head = 0 }
            }
            return waiting[head]
        }
    }
    private enum Step { case wake(Worker), start, queued, refused(SQLError) }

    private let settings: PostgresSettings
    private let size: Int
    private let state = Mutex(State())

    init(settings: PostgresSettings, size: Int) {
        self.settings = settings
        self.size = size
    }

    /// Nil when the job was taken; else why not.
    func submit(_ job: PostgresJob) -> SQLError? {
        let step = state.withLock { state -> Step in
            if state.closing { return .refused(PostgresErrors.closed) }
            if let worker = state.idle.popLast() { return .wake(worker) }
            if state.running < size {
                state.running += 1
                return .start
            }
            guard state.waiting.count - state.head < Self.waitingLimit else { return .refused(PostgresErrors.crowded) }
            state.waiting.append(job)
            return .queued
        }
        switch step {
        case .wake(let worker): assign(job, to: worker)
        case .start:
            let thread = Thread { [self] in serve(job) }
            thread.name = "postgres"
            thread.start()
        case .queued: break
        case .refused(let error): return error
        }
        return nil
    }

    private func assign(_ job: PostgresJob?, to worker: Worker) {
        worker.assigned.withLock { $0 = job }
        worker.wake.signal()
    }

    private func serve(_ first: PostgresJob) {
        let session = PostgresSession(settings)
        let worker = Worker()
        var job: PostgresJob? = first
        while let current = job {
            // A waiting job whose caller gave up was answered already.
            if current.ticket.start(session.canceller) { current.run(session) }
            job = next(worker)
        }
        session.disconnect()
        let callers = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.running -= 1
            guard state.running == 0 else { return [] }
            defer { state.closed = [] }
            return state.closed
        }
        for caller in callers { caller.resume() }
    }

    private enum Next { case job(PostgresJob), end, idle }
    private func next(_ worker: Worker) -> PostgresJob? {
        let next = state.withLock { state -> Next in
            if let job = state.popWaiting() { return .job(job) }
            if state.closing { return .end }
            state.idle.append(worker)
            return .idle
        }
        switch next {
        case .job(let job): return job
        case .end: return nil
        case .idle:
            worker.wake.wait()
            return worker.assigned.withLock { assigned in
                defer { assigned = nil }
                return assigned
            }
        }
    }

    /// Takes no further jobs; idle threads end now, busy ones when nothing waits.
    func startClosing() {
        let idle = state.withLock { state -> [Worker] in
            state.closing = true
            defer { state.idle = [] }
            return state.idle
        }
        for worker in idle { assign(nil, to: worker) }
    }

    func close() async {
        startClosing()
        await withCheckedContinuation { (caller: CheckedContinuation<Void, Never>) in
            let done = state.withLock { state -> Bool in
                if state.running == 0 { return true }
                state.closed.append(caller)
                return false
            }
            if done { caller.resume() }
        }
    }
}
