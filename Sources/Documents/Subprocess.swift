import Foundation
import Synchronization
#if canImport(Glibc)
internal import Glibc
#endif

/// A tool run on a file that strangers made: bounded in time, memory, processor and output, killed when it exceeds one.
struct Subprocess {
    enum Failure: Error, Equatable {
        case missing(tool: String)
        case timedOut
        case outputTooLarge
        /// The tool's own verdict; the text is the beginning of its standard error.
        case failed(status: Int32, message: String)
    }

    var tool: String
    var arguments: [String]
    var timeLimitSeconds = 20
    var maxOutputBytes = 64 << 20
    var maxMemoryBytes = 2 << 30

    /// Blocking: through `OffPool`. Returns standard output.
    func run() throws -> [UInt8] {
        guard let path = Self.find(tool), let guardian = Self.find("prlimit") else { throw Failure.missing(tool: tool) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: guardian)
        // prlimit replaces itself by the tool, so the process below is the tool and a signal reaches it.
        process.arguments = ["--as=\(maxMemoryBytes)", "--cpu=\(timeLimitSeconds + 1)", "--core=0", "--", path] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
        let output = Pipe(), complaints = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = complaints
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        let pid = process.processIdentifier
        let out = Collector(output.fileHandleForReading, limit: maxOutputBytes) { kill(pid, SIGKILL) }
        let err = Collector(complaints.fileHandleForReading, limit: 65_536) { kill(pid, SIGKILL) }
        let inTime = ended.wait(timeout: .now() + .seconds(timeLimitSeconds)) == .success
        if !inTime {
            kill(pid, SIGKILL)
            ended.wait()
        }
        let bytes = out.finish(), message = err.finish()
        guard inTime else { throw Failure.timedOut }
        guard !out.overflowed else { throw Failure.outputTooLarge }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw Failure.failed(status: process.terminationStatus, message: String(decoding: message.prefix(500), as: UTF8.self))
        }
        return bytes
    }

    private static func find(_ tool: String) -> String? {
        ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + tool }.first { access($0, X_OK) == 0 }
    }

    /// Reads a pipe on a thread of its own, so that a tool never blocks on a full one, up to a limit.
    private final class Collector: Sendable {
        private let state = Mutex((bytes: [UInt8](), overflowed: false))
        private let done = DispatchSemaphore(value: 0)

        init(_ handle: FileHandle, limit: Int, onOverflow: @escaping @Sendable () -> Void) {
            let descriptor = handle.fileDescriptor
            Thread.detachNewThread { [self] in
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while true {
                    let count = read(descriptor, &buffer, buffer.count)
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { break }
                    let full = state.withLock { state in
                        if state.bytes.count + count > limit { state.overflowed = true; return true }
                        state.bytes.append(contentsOf: buffer[0..<count])
                        return false
                    }
                    if full { onOverflow(); break }
                }
                withExtendedLifetime(handle) { _ = done.signal() }
            }
        }

        func finish() -> [UInt8] {
            done.wait()
            return state.withLock { $0.bytes }
        }

        var overflowed: Bool { state.withLock { $0.overflowed } }
    }
}
