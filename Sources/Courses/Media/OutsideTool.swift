import Foundation

/// Runs a program of the system on a file, bounded in time, memory and output, off the cooperative pool. Media tools read
/// hostile files, so they get nothing but their arguments: no network protocols, an empty environment, no shell.
enum OutsideTool {
    /// The program is missing, took too long, or said no. `reason` is for the log, never for people.
    struct Failed: Error, CustomStringConvertible {
        let program: String
        let reason: String
        var description: String { "\(program): \(reason)" }
    }

    /// - Parameters: seconds: of wall time; megabytes: of address space; outputLimit: bytes of standard output kept.
    /// - Returns: what it wrote to standard output.
    static func run(_ program: String, _ arguments: [String], seconds: Int, megabytes: Int = 2_048, outputLimit: Int = 4 << 20) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(with: Result { try runBlocking(program, arguments, seconds: seconds, megabytes: megabytes, outputLimit: outputLimit) })
            }
        }
    }

    private static func runBlocking(_ program: String, _ arguments: [String], seconds: Int, megabytes: Int, outputLimit: Int) throws -> [UInt8] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/prlimit")
        // CPU time is bounded as well, since `timeout` alone would let a paused machine kill honest work.
        process.arguments = ["--as=\(megabytes << 20)", "--cpu=\(seconds)", "--core=0", "/usr/bin/timeout", "--kill-after=5", "\(seconds)", program] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { throw Failed(program: program, reason: "could not start: \(error)") }
        var bytes: [UInt8] = []
        while let chunk = try output.fileHandleForReading.read(upToCount: 65_536), !chunk.isEmpty {
            if bytes.count + chunk.count > outputLimit {
                process.terminate()
                process.waitUntilExit()
                throw Failed(program: program, reason: "wrote more than \(outputLimit) bytes")
            }
            bytes += chunk
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0, process.terminationReason == .exit else {
            throw Failed(program: program, reason: "ended with \(process.terminationStatus)")
        }
        return bytes
    }
}
