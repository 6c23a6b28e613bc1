import App
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import Schema
import Store
import Support
import Testing
import Web

/// How the engines carry out what pages ask: no statement of any page reads through a whole tenant table.
@Suite("Plans of statements")
struct StatementPlanTests {
    /// Tables of a handful of rows each vendor, read whole on purpose.
    static let small: Set<String> = ["vendor", "vendor_host", "deployment_setting", "role", "role_right", "schema_migration"]

    /// Every reading statement of the crawl's GET routes, with the values of one asking.
    static func statements() async throws -> Set<WatchingEngine.Statement> {
        try await CrawlHouses.withRoom {
            let house = try await CrawlHouse.open(), ids = house.crawler.ids
            let (_, all) = try await house.engine.recording {
                for crawlCase in CrawlCases.all where crawlCase.method == .get {
                    _ = try await house.crawler.answer(crawlCase, as: crawlCase.owner, ids)
                }
                // A search is a list with one more condition.
                for path in ["/organizations?q=que", "/people?q=ott", "/courses?q=read", "/catalogue?q=read", "/ledger?q=que"] {
                    let crawlCase = CrawlCase(route: "GET " + path, owner: .vendorAdmin, strangers: [])
                    _ = try await house.crawler.answer(crawlCase, as: path.hasPrefix("/catalogue") ? .victimLearner : path.hasPrefix("/ledger") ? .auditor : .vendorAdmin, ids)
                }
            }
            await house.close()
            return Set(all.filter { $0.text.hasPrefix("SELECT") || $0.text.hasPrefix("WITH") })
        }
    }

    /// What a page must not ask: no index serves it.
    static let careless = WatchingEngine.Statement(text: "SELECT p.id FROM person p WHERE p.name = $1", values: [.text("Ana")])

    /// What a table is called in a statement: its own name or its alias.
    static func names(in text: String) -> [String: String] {
        var found: [String: String] = [:]
        let tables = Set(Migrations.all.flatMap(\.tables).map(\.name))
        let named = #/(?:FROM|JOIN|,)\s+(\w+)(?:\s+(?:AS\s+)?(?!(?:WHERE|ON|JOIN|LEFT|ORDER|GROUP|LIMIT|UNION|CROSS|HAVING)\b)(\w+))?/#
        for match in text.matches(of: named) where tables.contains(String(match.output.1)) {
            let table = String(match.output.1)
            found[match.output.2.map(String.init) ?? table] = table
        }
        return found
    }

    @Test("SQLite searches each table by an index", .enabled(if: EngineKind.sqlite.isTested))
    func sqlite() async throws {
        let statements = try await Self.statements()
        #expect(statements.count > 150, "only \(statements.count) statements were seen")
        let folder = NSTemporaryDirectory() + "plans-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let engine = try SQLiteEngine(path: folder + "/plans.sqlite")
        try await Migrations.migrate(Store(engine: engine))
        let scans = try await engine.run(.read, vendor: nil) { connection in
            try (statements.union([Self.careless])).compactMap { statement -> String? in
                let names = Self.names(in: statement.text)
                let plan = try connection.query("EXPLAIN QUERY PLAN " + statement.text, statement.values).map { try $0.text("detail") }
                let scanned = plan.compactMap { line -> String? in
                    guard let match = line.firstMatch(of: #/^SCAN (\w+)/#), let table = names[String(match.output.1)], !Self.small.contains(table) else { return nil }
                    return table
                }
                return scanned.isEmpty ? nil : "\(scanned.joined(separator: ", ")) in: \(statement.text)"
            }
        }
        await engine.close()
        try? FileManager.default.removeItem(atPath: folder)
        #expect(scans.contains("person in: \(Self.careless.text)"), "a scan is not told")
        let found = scans.filter { !$0.hasSuffix(Self.careless.text) }
        #expect(found.isEmpty, "\(found.count) statements scan:\n\(found.sorted().joined(separator: "\n\n"))")
    }

    @Test("what the record store asks while it reads and writes goes by more than the vendor: nothing walks through all of a vendor's statements or keys", .enabled(if: EngineKind.sqlite.isTested))
    func recordStore() async throws {
        let asked = try await CrawlHouses.withRoom {
            let house = try await CrawlHouse.open(), ids = house.crawler.ids
            let (_, all) = try await house.engine.recording {
                for crawlCase in CrawlCases.all where crawlCase.route.contains("/xapi/statements") || crawlCase.route.contains("/records/{organization}/{statement}/void") {
                    _ = try await house.crawler.answer(crawlCase, as: crawlCase.owner, ids)
                }
            }
            await house.close()
            return Set(all.filter { $0.text.contains("xapi_") && !$0.text.hasPrefix("INSERT") })
        }
        #expect(asked.contains { $0.text.contains("refers_to IN") } && asked.contains { $0.text.contains("xapi_statement_name") }, "\(asked.map(\.text))")
        let careless = WatchingEngine.Statement(text: "SELECT s.position FROM xapi_statement s WHERE s.vendor_id = $1 AND s.statement_id = $2", values: [.text("v"), .text("i")])
        let folder = NSTemporaryDirectory() + "plans-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let engine = try SQLiteEngine(path: folder + "/plans.sqlite")
        try await Migrations.migrate(Store(engine: engine))
        let walks = try await engine.run(.read, vendor: nil) { connection in
            try asked.union([careless]).filter { statement in
                try connection.query("EXPLAIN QUERY PLAN " + statement.text, statement.values).map { try $0.text("detail") }.contains {
                    $0.contains(#/^SEARCH (s|g|xapi_statement|xapi_key_page) .*\(vendor_id=\?\)$/#) || $0.contains(#/^SCAN (s|g|n|xapi_\w+)\b/#)
                }
            }.map(\.text)
        }
        await engine.close()
        try? FileManager.default.removeItem(atPath: folder)
        #expect(walks == [careless.text])
    }

    /// The same texts in PostgreSQL's spelling: the fragments of `Dialect` differ and nothing else.
    /// - Parameter numbers: whether a list that is empty is one of numbers; the others show it.
    static func spelledForPostgres(_ text: String, _ values: [SQLValue], numbers: Bool) -> String {
        func isNumbers(_ place: Substring) -> Bool {
            guard let number = Int(place.dropFirst()), values.indices.contains(number - 1), case .text(let list) = values[number - 1], list != "[]" else { return numbers }
            return !list.hasPrefix("[\"")
        }
        return text.replacing(#/\bIN \(SELECT value FROM json_each\((\$\d+)\)\)/#) {
            isNumbers($0.output.1) ? "= ANY (ARRAY(SELECT value::bigint FROM json_array_elements_text(\($0.output.1)::json)))" : String($0.output.0)
        }.replacing(#/\(SELECT value FROM json_each\((\$\d+)\)\)/#) { "(SELECT value\(isNumbers($0.output.1) ? "::bigint" : "") FROM json_array_elements_text(\($0.output.1)::json))" }
            .replacing(#/json_each\(([\w.]+), '\$\.(\w+)'\) AS j/#) { "json_array_elements_text((\($0.output.1))::json -> '\($0.output.2)') AS j (value)" }
            .replacing("AS NOT MATERIALIZED", with: "AS MATERIALIZED").replacing("instr(", with: "strpos(").replacing(#/\bmax\(([^(),]+), ([^(),]+)\)/#) { "greatest(\($0.output.1), \($0.output.2))" }
    }

    @Test("PostgreSQL needs to read no table through, where it may not unless it must", .enabled(if: EngineKind.postgres.isTested))
    func postgres() async throws {
        let statements = try await Self.statements()
        let schema = try await PostgresCluster.shared.freshSchema()
        let owner = schema.owner(connections: 1)
        try await Migrations.migrate(Store(engine: owner))
        await owner.close()
        // A superuser is not fenced: with the fence each statement would find the index of its vendor, however it is written.
        let engine = PostgresEngine(url: try await PostgresCluster.shared.url(role: "postgres"), schema: schema.name, connections: 1)
        var scans: [String] = [], unread: [String] = []
        let careless = try await Self.plan(Self.careless, engine)
        #expect(careless.contains { $0.contains("Seq Scan on person") }, "a scan is not told: \(careless)")
        for statement in statements {
            do {
                let plan = try await Self.plan(statement, engine)
                let scanned = plan.compactMap { $0.firstMatch(of: #/Seq Scan on (\w+)/#).map { String($0.output.1) } }.filter { !Self.small.contains($0) }
                if !scanned.isEmpty { scans.append("\(scanned.joined(separator: ", ")) in: \(statement.text)") }
            } catch { unread.append("\(error)") }
        }
        await engine.close()
        #expect(unread.isEmpty, "statements that PostgreSQL does not take:\n\(unread.sorted().joined(separator: "\n\n"))")
        #expect(scans.isEmpty, "\(scans.count) statements scan:\n\(scans.sorted().joined(separator: "\n\n"))")
    }

    private static func plan(_ statement: WatchingEngine.Statement, _ engine: any Engine) async throws -> [String] {
        var failure: (any Error)?
        for numbers in [false, true] {
            do {
                return try await engine.run(.read, vendor: "plans") { connection in
                    _ = try connection.execute("SET LOCAL enable_seqscan = off", [])
                    return try connection.query("EXPLAIN " + spelledForPostgres(statement.text, statement.values, numbers: numbers), statement.values).map { row in
                        guard case .text(let line) = row.values[0] else { return "" }
                        return line
                    }
                }
            } catch { failure = failure ?? error }
        }
        throw failure!
    }
}
