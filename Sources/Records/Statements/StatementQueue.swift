import Kernel
import Store
import Synchronization

/// Requests of one credential that come while others of it are being written wait for those and are then written together: one
/// transaction, and one of each of its statements, for many. Nobody waits longer than for the disk, as they would anyway.
final class StatementQueue: Sendable {
    private struct Key: Hashable {
        let vendor: VendorID
        let credential: String
        let organization: OrganizationID
        let origin: String
    }
    private struct Waiting: Sendable {
        let incoming: IncomingStatements
        let verb: StoreStatements
        let answer: CheckedContinuation<[String], any Error>
    }
    private struct Line {
        var writing = 0
        var waiting: [Waiting] = []
    }
    private let lines = Mutex<[Key: Line]>([:])
    private let store: Store
    /// How many transactions of a credential are under way at once: SQLite has one writer.
    private let writers: Int
    /// Requests, and statements but for a single request's, that go together at most.
    private static let mostRequests = 64, mostStatements = 500

    init(_ store: Store) { (self.store, writers) = (store, store.dialect == .sqlite ? 1 : 4) }

    /// - Throws: as ``StoreStatements``.
    func store(_ incoming: IncomingStatements, _ verb: StoreStatements) async throws -> [String] {
        let key = Key(vendor: verb.scope.vendor, credential: verb.holder.credential, organization: verb.holder.organization, origin: verb.holder.origin)
        return try await withCheckedThrowingContinuation { answer in
            let starts = lines.withLock { lines in
                lines[key, default: Line()].waiting.append(Waiting(incoming: incoming, verb: verb, answer: answer))
                guard lines[key]!.writing < writers else { return false }
                lines[key]!.writing += 1
                return true
            }
            if starts { Task { [self] in await work(key) } }
        }
    }

    private func work(_ key: Key) async {
        while let some = next(key) {
            let verb = some[0].verb, requests = some.map(\.incoming)
            do {
                let outcomes = try await write(requests, verb)
                for (one, outcome) in zip(some, outcomes) { one.answer.resume(with: outcome.mapError { $0 as any Error }) }
            } catch let error as SQLError where error.kind == .connection {
                // Whether it was stored is not known; a second time might store it twice.
                for one in some { one.answer.resume(throwing: error) }
            } catch where some.count > 1 {
                // Whatever one of them ran into is that one's alone.
                for one in some {
                    do { one.answer.resume(with: try await write([one.incoming], one.verb)[0].mapError { $0 as any Error }) } catch { one.answer.resume(throwing: error) }
                }
            } catch { some[0].answer.resume(throwing: error) }
        }
    }
    private func next(_ key: Key) -> [Waiting]? {
        lines.withLock { lines in
            guard var line = lines[key] else { return nil }
            var count = 0, statements = 0
            while count < min(line.waiting.count, Self.mostRequests) {
                statements += line.waiting[count].incoming.all.count
                if count > 0, statements > Self.mostStatements { break }
                count += 1
            }
            if count == 0 {
                line.writing -= 1
                lines[key] = line.writing == 0 ? nil : line
                return nil
            }
            let some = Array(line.waiting.prefix(count))
            line.waiting.removeFirst(count)
            lines[key] = line
            return some
        }
    }
    /// A place or an id that somebody else took in the same moment is the one reason to try again.
    private func write(_ requests: [IncomingStatements], _ verb: StoreStatements) async throws -> [StoreStatements.Outcome] {
        for attempt in 0... {
            do { return try await store.append(verb.scope.vendor) { try verb.perform(requests, $0) } } catch let error as SQLError where error.kind == .unique || error.kind == .serialization {
                if attempt == 3 { throw error }
            }
        }
        return []
    }
}
