import App
import HTTPTypes
import Support
import People
import Ledger
import Web
import Foundation
import Kernel
import Store
import Synchronization

/// Which fence a mutant forgets.
enum Fence: String, CaseIterable, Sendable {
    /// `vendor_id = $n` becomes true.
    case vendor
    /// `organization_id IN (…reach…)` becomes true.
    case reach
    /// `person_id = $n` becomes true: what is one person's own, shown to whoever has the id.
    case person
}

/// A mutant of the stores: statements that name one of `tables` lose a predicate, all else stays as written.
/// The crawl is run on it to show that it would notice.
final class ForgetfulEngine: Engine {
    private let base: any Engine
    private let fence: Fence
    private let tables: Set<String>?
    private let seen = Mutex<[String: String]>([:])
    /// Statements that lost a predicate; a mutant that changed nothing proves nothing.
    private let mutated = Mutex<Set<String>>([])

    /// `tables` nil: all of them.
    init(_ base: any Engine, forgetting fence: Fence, of tables: Set<String>? = nil) {
        self.base = base
        self.fence = fence
        self.tables = tables
    }
    var dialect: Dialect { base.dialect }
    var mutatedStatements: Set<String> { mutated.withLock { $0 } }

    func run<T: Sendable>(
        _ isolation: Isolation, vendor: String?, _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await base.run(isolation, vendor: vendor) { try body(ForgetfulConnection(base: $0, engine: self)) }
    }
    func close() async { await base.close() }

    fileprivate func mutate(_ text: String) -> String {
        if let known = seen.withLock({ $0[text] }) { return known }
        let result = applies(to: text) ? Self.forget(fence, in: text) : text
        seen.withLock { $0[text] = result }
        if result != text { mutated.withLock { _ = $0.insert(text) } }
        return result
    }
    private func applies(to text: String) -> Bool {
        guard let tables else { return true }
        let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
        return !words.isDisjoint(with: tables)
    }

    /// The bound value stays mentioned, so that numbering and binding hold.
    static func forget(_ fence: Fence, in text: String) -> String {
        switch fence {
        case .vendor:
            return text.replacing(#/(?:\w+\.)?vendor_id = (\$\d+)/#) { "(\($0.output.1) = \($0.output.1))" }
        case .person:
            return text.replacing(#/(?:\w+\.)?person_id = (\$\d+)/#) { "(\($0.output.1) = \($0.output.1))" }
        case .reach:
            return text.replacing(#/(?:\w+\.)?(?:\w*organization_id|organization|id) IN \(SELECT value FROM json_each\((\$\d+)\)\)/#) {
                "(\($0.output.1) = \($0.output.1))"
            }
        }
    }
}

private final class ForgetfulConnection: Connection {
    private let base: any Connection
    private let engine: ForgetfulEngine
    init(base: any Connection, engine: ForgetfulEngine) {
        self.base = base
        self.engine = engine
    }
    var dialect: Dialect { base.dialect }
    func query(_ text: String, _ values: [SQLValue]) throws -> [Row] { try base.query(engine.mutate(text), values) }
    func execute(_ text: String, _ values: [SQLValue]) throws -> Int { try base.execute(engine.mutate(text), values) }
    func script(_ text: String) throws { try base.script(text) }
    func savepoint<T>(_ body: () throws -> T) throws -> T { try base.savepoint(body) }
}
