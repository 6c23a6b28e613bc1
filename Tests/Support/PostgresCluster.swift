package import Store
import Foundation
import Synchronization

/// One temporary PostgreSQL 15 cluster per test process, started when first asked for. Its data lie in a folder of their own with
/// fsync off; it listens on a socket there and on a free port of the loopback. A guarding shell holds the other end of a pipe:
/// when the test process ends in any way, the pipe closes, the server is killed and the folder removed.
package struct PostgresCluster: Sendable {
    private static let starting = Task { try await start() }
    /// Starts at the first call; every later one gets the same cluster, or the same failure.
    package static var shared: PostgresCluster { get async throws { try await starting.value } }

    /// Debian's folder of version 15.
    private static let programs = "/usr/lib/postgresql/15/bin"
    private let port: Int
    private let made = Tally()

    package struct StartError: Error, CustomStringConvertible {
        package let description: String
    }

    /// A URL of a test database for a role. Only this machine's loopback can reach it.
    package func url(role: String, database: String = "laurel") -> String { "postgresql://\(role)@127.0.0.1:\(port)/\(database)" }

    /// A schema of its own for a test: `laurel_owner` owns it and migrates, `laurel_app` serves from it and can do no more
    /// than read and write rows (foundations 13).
    package func freshSchema() async throws -> PostgresSchema {
        let schema = PostgresSchema(name: "test_\(made.next())", database: "laurel", cluster: self)
        try await make(schema)
        return schema
    }

    private func make(_ schema: PostgresSchema) async throws {
        let owner = PostgresEngine(url: url(role: "laurel_owner", database: schema.database), connections: 1)
        // The name is ours: letters, digits, underscore.
        try await owner.run(.append, vendor: nil) { connection in
            try connection.script("""
                CREATE SCHEMA \(schema.name);
                GRANT USAGE ON SCHEMA \(schema.name) TO laurel_app;
                ALTER DEFAULT PRIVILEGES IN SCHEMA \(schema.name) GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO laurel_app;
                ALTER DEFAULT PRIVILEGES IN SCHEMA \(schema.name) GRANT USAGE, SELECT ON SEQUENCES TO laurel_app;
                """)
        }
        await owner.close()
    }

    // MARK: Migrated databases

    private static let template = Migrated()
    /// Migrates once per process; what follows are copies, which cost a tenth.
    private actor Migrated {
        private var made: Task<PostgresSchema, any Error>?
        func schema(_ cluster: PostgresCluster, _ migrate: @escaping @Sendable (PostgresEngine) async throws -> Void) async throws -> PostgresSchema {
            let task = made ?? Task {
                try cluster.command("createdb", ["-O", "laurel_owner", "laurel_migrated"])
                let schema = PostgresSchema(name: "test", database: "laurel_migrated", cluster: cluster)
                try await cluster.make(schema)
                try await migrate(schema.owner())
                return schema
            }
            made = task
            return try await task.value
        }
    }

    /// A database of its own for a test, with the schema that `migrate` made when first asked: a copy of the template, so only
    /// one test pays for the migrations. `migrate` closes the engine that it gets. `PostgresSchema.drop` removes the copy.
    package func migrated(_ migrate: @escaping @Sendable (PostgresEngine) async throws -> Void) async throws -> PostgresSchema {
        let template = try await Self.template.schema(self, migrate)
        let name = "copy_\(made.next())"
        try command("createdb", ["-O", "laurel_owner", "-T", template.database, name])
        return PostgresSchema(name: template.name, database: name, cluster: self)
    }

    /// CREATE DATABASE and DROP DATABASE cannot run in a transaction, which is all that an engine offers.
    fileprivate func command(_ program: String, _ arguments: [String], wait: Bool = true) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.programs + "/" + program)
        process.arguments = ["-h", "127.0.0.1", "-p", String(port), "-U", "postgres"] + arguments
        try process.run()
        guard wait else { return }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw StartError(description: "\(program) \(arguments.joined(separator: " ")) failed") }
    }

    // MARK: Starting

    private static func start() async throws -> PostgresCluster {
        guard FileManager.default.isExecutableFile(atPath: programs + "/initdb") else {
            throw StartError(description: "PostgreSQL 15 is not installed in \(programs): apt-get install postgresql-15")
        }
        var template = Array("/tmp/laurel-postgres-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw StartError(description: "no temporary folder: errno \(errno)") }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let port = try freePort()
        try guardedServer(folder: folder, port: port)
        let cluster = PostgresCluster(port: port)
        try await cluster.awaitReady(folder: folder)
        try await cluster.makeRoles()
        return cluster
    }

    /// The guard's standard input; kept open for as long as this process lives.
    private static let lifeline = Mutex<Pipe?>(nil)

    private static func guardedServer(folder: String, port: Int) throws {
        let script = """
            trap '' INT TERM HUP
            cd "$1" || exit 1
            "$2/initdb" -D data -U postgres --auth=trust -E UTF8 --locale=C --no-sync >log 2>&1 || { rm -rf "$1"; exit 1; }
            "$2/postgres" -D data -k "$1" -p "$3" -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off \
              -c synchronous_commit=off -c max_connections=400 -c shared_buffers=128MB -c max_locks_per_transaction=512 \
              -c max_wal_size=4GB </dev/null >>log 2>&1 &
            server=$!
            read -r _
            kill -QUIT "$server"
            wait "$server"
            cd /
            rm -rf "$1"
            """
        let process = Process()
        let arguments = ["/bin/sh", "-c", script, "guard", folder, programs, String(port)]
        if geteuid() == 0 {
            // PostgreSQL refuses to run as root.
            guard let user = getpwnam("postgres"), chown(folder, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else {
                throw StartError(description: "no user postgres to run the server as")
            }
            process.executableURL = URL(fileURLWithPath: "/usr/sbin/runuser")
            process.arguments = ["-u", "postgres", "--"] + arguments
        } else {
            process.executableURL = URL(fileURLWithPath: arguments[0])
            process.arguments = Array(arguments.dropFirst())
        }
        let pipe = Pipe()
        process.standardInput = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        lifeline.withLock { $0 = pipe }
        // An orderly exit says so at once; a crash closes the pipe all the same.
        atexit { PostgresCluster.lifeline.withLock { try? $0?.fileHandleForWriting.close() } }
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, length) == 0 && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard bound else { throw StartError(description: "no free port: errno \(errno)") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private func awaitReady(folder: String) async throws {
        let engine = PostgresEngine(url: "postgresql://postgres@127.0.0.1:\(port)/postgres", connections: 1)
        for _ in 0..<150 {
            do {
                try await engine.run(.read, vendor: nil) { _ = try $0.query("SELECT 1", []) }
                return await engine.close()
            } catch { try await Task.sleep(for: .milliseconds(200)) }
        }
        await engine.close()
        let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "no log"
        throw StartError(description: "PostgreSQL did not start in 30 s: \(log.suffix(2000))")
    }

    private func makeRoles() async throws {
        let engine = PostgresEngine(url: "postgresql://postgres@127.0.0.1:\(port)/postgres", connections: 1)
        try await engine.run(.append, vendor: nil) { connection in
            try connection.script("""
                CREATE ROLE laurel_owner LOGIN NOSUPERUSER NOBYPASSRLS;
                CREATE ROLE laurel_app LOGIN NOSUPERUSER NOBYPASSRLS;
                """)
        }
        await engine.close()
        try command("createdb", ["-O", "laurel_owner", "laurel"])
    }

    private init(port: Int) { self.port = port }
}

/// Where one test's tables live.
package struct PostgresSchema: Sendable {
    package let name: String
    let database: String
    let cluster: PostgresCluster
    package var ownerURL: String { url(role: "laurel_owner") }
    package var appURL: String { url(role: "laurel_app") }
    package func url(role: String) -> String { cluster.url(role: role, database: database) }
    /// Removes a migrated copy, whoever is still connected to it; the test does not wait for that.
    package func drop() {
        precondition(database.hasPrefix("copy_"), "only copies are dropped")
        try? cluster.command("dropdb", ["--force", database], wait: false)
    }
    /// An engine that may create and alter tables.
    package func owner(connections: Int = 2) -> PostgresEngine {
        PostgresEngine(url: ownerURL, schema: name, connections: connections)
    }
    /// An engine as `laurel serve` uses it.
    package func app(connections: Int = 4, statements: Int = 256) -> PostgresEngine {
        PostgresEngine(url: appURL, schema: name, connections: connections, statements: statements)
    }
}
