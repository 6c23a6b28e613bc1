import Foundation
package import Kernel
package import Schema
package import Store
import Synchronization

/// The engines that suites with SQL run on: `@Test(arguments: EngineKind.allCases)`.
package enum EngineKind: String, CaseIterable, Sendable, CustomStringConvertible {
    case sqlite, postgres
    package var description: String { rawValue }

    /// Both, or those named in `LAUREL_TEST_ENGINES` (`sqlite,postgres`): `make test-fast` tests on SQLite alone. A name that is no
    /// engine's stops the run, since testing nothing would look like success.
    package static let allCases: [EngineKind] = {
        guard let named = ProcessInfo.processInfo.environment["LAUREL_TEST_ENGINES"], !named.isEmpty else { return [.sqlite, .postgres] }
        return named.split(separator: ",").map { name in
            guard let kind = EngineKind(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                preconditionFailure("LAUREL_TEST_ENGINES names \(name), which is no engine: sqlite, postgres")
            }
            return kind
        }
    }()
    /// For suites about one engine: `@Suite(.enabled(if: EngineKind.postgres.isTested))`.
    package var isTested: Bool { Self.allCases.contains(self) }
}

/// A clock that tests move.
package final class MovableClock: Sendable {
    private let at: Mutex<Instant>
    package init(at start: Instant = Instant(milliseconds: 1_790_000_000_000)) { at = Mutex(start) }
    package var clock: Clock { Clock { [self] in at.withLock { $0 } } }
    package var now: Instant { at.withLock { $0 } }
    package func advance(seconds: Int = 0, days: Int = 0) { at.withLock { $0 = $0.adding(seconds: seconds + days * 86_400) } }
    package func set(_ instant: Instant) { at.withLock { $0 = instant } }
}

/// A migrated database of its own for one test, with the tenant guard on; PostgreSQL serves as `laurel_app`. It is a copy of one that
/// was migrated once per process.
package struct TestDatabase: Sendable {
    package let store: Store
    /// Removed by the system's cleaning of temporary files; also holds blobs.
    package let folder: String
    package let kind: EngineKind
    private let schema: PostgresSchema?

    private static let migratedFile = Task {
        let folder = try TestDatabase.newFolder("laurel-migrated-")
        let store = Store(engine: try SQLiteEngine(path: folder + "/test.sqlite"))
        try await Migrations.migrate(store)
        await store.close()
        return folder + "/test.sqlite"
    }
    private static func newFolder(_ prefix: String) throws -> String {
        let folder = NSTemporaryDirectory() + prefix + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    /// - Parameter connections: how many PostgreSQL may be asked on at once.
    package static func make(_ kind: EngineKind, clock: Clock = .system, connections: Int = 4) async throws -> TestDatabase {
        let folder = try newFolder("laurel-test-")
        switch kind {
        case .sqlite:
            try await FileManager.default.copyItem(atPath: migratedFile.value, toPath: folder + "/test.sqlite")
            let store = Store(engine: try SQLiteEngine(path: folder + "/test.sqlite"), clock: clock, tenantTables: Migrations.tenantTables)
            return TestDatabase(store: store, folder: folder, kind: kind, schema: nil)
        case .postgres:
            let schema = try await PostgresCluster.shared.migrated { engine in
                let owner = Store(engine: engine)
                try await Migrations.migrate(owner)
                await owner.close()
            }
            let store = Store(engine: schema.app(connections: connections), clock: clock, tenantTables: Migrations.tenantTables)
            return TestDatabase(store: store, folder: folder, kind: kind, schema: schema)
        }
    }
    package func close() async {
        await store.close()
        schema?.drop()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
