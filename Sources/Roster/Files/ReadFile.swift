import Blobs
import Dispatch
import Kernel
import People
import Store
import Synchronization
import Tables

/// Reads a stored file into the rows of a batch to be. The reader runs on a thread of its own and waits for the writer, so that a
/// large file is never in memory as a whole.
struct ReadFile: Sendable {
    let store: Store
    let path: String
    let sheet: String?

    struct Outcome: Sendable {
        let facts: TableFacts
        let header: [String]
        let rows: Int
    }
    private static let chunk = 400
    static let limits = TableLimits(bytes: 40 << 20, rows: 100_000, columns: 200)

    /// - Throws: ``TableRefusal``; then no row is left.
    func perform(into batch: String, vendor: VendorID) async throws -> Outcome {
        do { return try await read(batch, vendor) } catch {
            _ = try await store.write(vendor) { try $0.execute("DELETE FROM roster_row WHERE vendor_id = \(vendor) AND batch_id = \(batch)") }
            throw error
        }
    }

    private func read(_ batch: String, _ vendor: VendorID) async throws -> Outcome {
        typealias Chunk = [(line: Int, cells: [String])]
        let (stream, into) = AsyncThrowingStream.makeStream(of: Chunk.self)
        let slots = DispatchSemaphore(value: 4), stopped = Flag()
        let reader = Task { () throws -> (TableFacts, [String], Int) in
            try await withCheckedThrowingContinuation { (done: CheckedContinuation<(TableFacts, [String], Int), any Error>) in
                DispatchQueue.global().async { [path, sheet] in
                    var header: [String]?, chunk: Chunk = [], rows = 0
                    func send() {
                        slots.wait()
                        into.yield(chunk)
                        chunk = []
                    }
                    do {
                        let facts = try TableReader.read(path: path, sheet: sheet, limits: Self.limits) { record in
                            if stopped.isSet { throw CancellationError() }
                            guard header != nil else { header = record.cells; return }
                            chunk.append((record.line, record.cells))
                            rows += 1
                            if chunk.count == Self.chunk { send() }
                        }
                        if !chunk.isEmpty { send() }
                        into.finish()
                        done.resume(returning: (facts, header ?? [], rows))
                    } catch {
                        into.finish()
                        done.resume(throwing: error)
                    }
                }
            }
        }
        do {
            for try await chunk in stream {
                _ = try await store.write(vendor) { try BatchStore.addRows(chunk, batch: batch, vendor: vendor, $0) }
                slots.signal()
            }
        } catch {
            stopped.set()
            for _ in 0..<8 { slots.signal() }
            _ = try? await reader.value
            throw error
        }
        let (facts, header, rows) = try await reader.value
        return Outcome(facts: facts, header: header, rows: rows)
    }
}

private final class Flag: Sendable {
    private let value = Mutex(false)
    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
}
