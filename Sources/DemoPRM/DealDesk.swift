import Foundation
package import Kernel
package import Outbound

/// Registers deals by asking Laurel's gate, and keeps what was answered.
package actor DealDesk {
    /// How an account stands, as Laurel told it last.
    struct Line: Sendable {
        let organization: String
        let tier: LaurelClient.Standing.Status?
        let others: [LaurelClient.Standing.Status]
        let training: [LaurelClient.Readiness.Item]
    }
    struct Board: Sendable {
        /// By account number.
        var lines: [String: Line] = [:]
        var readAt: Instant?
        /// Why the last reading failed, in words; what was read before is still shown.
        var trouble: String?
    }

    package nonisolated let accounts: [Account]
    package nonisolated let laurel: String
    private let folder: PRMFolder
    private let client: LaurelClient
    private let clock: Clock
    private let zone: Zone
    private(set) var deals: [Deal]
    private var answers: [String: KeptAnswer]
    /// The last number given to a deal.
    private var taken: Int
    private var board = Board()
    /// The demo's switches: whether the line is cut, and how far this application's clock is ahead.
    private(set) var isCut = false
    private(set) var hoursAhead = 0
    private static let freshSeconds = 60

    /// - Parameters: laurel: the portal as browsers reach it, for links. address: where calls go.
    /// - Throws: when the folder's files cannot be read.
    package init(_ folder: PRMFolder, laurel: String, address: String, outbound: Outbound, clock: Clock) throws {
        self.folder = folder
        self.laurel = laurel
        self.clock = clock
        let connection = try folder.connection()
        zone = Zone(connection.zone) ?? .utc
        client = LaurelClient(address: address, secret: connection.secret, outbound: outbound)
        accounts = try folder.accounts().sorted { ($0.name, $0.number) < ($1.name, $1.number) }
        deals = try folder.read([Deal].self, "deals.json") ?? []
        answers = try folder.read([String: KeptAnswer].self, "answers.json") ?? [:]
        taken = deals.compactMap { Int($0.number.drop { !$0.isNumber }) }.max() ?? 1000
    }

    var now: Instant { clock.now().adding(seconds: hoursAhead * 3600) }
    func cut(_ isCut: Bool) { self.isCut = isCut }
    func pass(hours: Int) { hoursAhead += max(0, min(hours, 24 * 30)) }
    nonisolated func account(_ number: String) -> Account? { accounts.first { $0.number == number } }

    // MARK: deals

    /// - Returns: the deal as the answer left it.
    /// - Throws: `LaurelClient.Trouble.refused` when Laurel does not take the question: then there is no deal; a write failure.
    package func register(_ account: Account, name: String, email: String, value: Int) async throws -> Deal {
        // The number is taken before anything waits: two deals at once get two.
        taken += 1
        let deal = try await decided(Deal(number: "NB-\(taken)", account: account.number, name: name, email: email, value: value, state: .refused, ground: .unknown,
                                          answer: nil, decidedAt: now.milliseconds))
        deals.append(deal)
        try keep()
        return deal
    }

    /// Asks for a deal that is there, with its number: when people have learned since, or Laurel is back.
    /// - Throws: as ``register(_:name:email:value:)``; the deal then stands as it did.
    package func ask(_ number: String) async throws -> Deal? {
        guard let known = deals.first(where: { $0.number == number }) else { return nil }
        let deal = try await decided(known)
        if let index = deals.firstIndex(where: { $0.number == number }) { deals[index] = deal }
        try keep()
        return deal
    }

    private func decided(_ known: Deal) async throws -> Deal {
        var deal = known
        let key = Self.key(deal.account, deal.email)
        do {
            if isCut { throw LaurelClient.Trouble.unreachable("the demo has cut the line") }
            var answer = try await client.ask(account: deal.account, email: deal.email, reference: deal.number)
            answer.receivedAt = now.milliseconds
            (deal.state, deal.ground, deal.answer) = (answer.isOpen ? .registered : .refused, .answered, answer)
            if !Self.isOfTheDeal(answer) { answers[key] = answer }
        } catch LaurelClient.Trouble.unreachable(let why) {
            // The board says so too, and looks again when it is shown.
            board.trouble = Self.words(why)
            // What is registered stays so.
            if known.state == .registered { return known }
            switch Reuse.now(answers[key], at: now, zone: zone) {
            case .kept(let kept, _): (deal.state, deal.ground, deal.answer) = (kept.isOpen ? .registered : .refused, .reused, kept)
            case .unknown(let isOpen, let last): (deal.state, deal.ground, deal.answer) = (isOpen ? .registered : .refused, .unknown, last)
            }
        }
        deal.decidedAt = now.milliseconds
        return deal
    }

    private func keep() throws {
        try folder.write(deals, "deals.json")
        try folder.write(answers, "answers.json")
    }

    func deals(of account: String) -> [Deal] { deals.filter { $0.account == account }.reversed() }

    private static func words(_ why: String) -> String { "Laurel does not answer (\(why))" }
    private static func key(_ account: String, _ email: String) -> String { "\(account) \(email.lowercased())" }
    /// A pass or an honoured approval was given to one deal, and says nothing of the next.
    private static func isOfTheDeal(_ answer: KeptAnswer) -> Bool { answer.reasons.contains("provisional_pass") || answer.reasons.contains("honoured") }

    // MARK: the board

    /// How all accounts stand, read anew when the last reading is a minute old.
    func standing(anew: Bool = false) async -> Board {
        if let read = board.readAt, !anew, board.trouble == nil, clock.now() < read.adding(seconds: Self.freshSeconds), !isCut { return board }
        do {
            if isCut { throw LaurelClient.Trouble.unreachable("the demo has cut the line") }
            let lines = try await readLines()
            board = Board(lines: lines, readAt: clock.now(), trouble: nil)
        } catch LaurelClient.Trouble.unreachable(let why) {
            board.trouble = Self.words(why)
        } catch LaurelClient.Trouble.refused(let status, let why) {
            board.trouble = "Laurel refused the question (\(status): \(why))"
        } catch {
            board.trouble = "\(error)"
        }
        return board
    }

    /// Laurel knows an account by our number; its own id comes with any answer, and is asked for once.
    private func readLines() async throws -> [String: Line] {
        var ids = (try? folder.read([String: String].self, "organizations.json")) ?? [:]
        let unknown = accounts.filter { ids[$0.number] == nil }, client = client
        if !unknown.isEmpty {
            for (number, id) in try await Self.each(unknown.map(\.number), { number -> String? in
                do { return try await client.ask(account: number, email: nil, reference: nil).organization } catch LaurelClient.Trouble.refused(404, _) { return nil }
            }) { ids[number] = id }
            try folder.write(ids, "organizations.json")
        }
        let training = Dictionary(try await client.readiness().map { ($0.organization, $0.items) }, uniquingKeysWith: { a, _ in a })
        let known = ids.filter { id in accounts.contains { $0.number == id.key } }
        let standings = try await Self.each(Array(known.values), { id -> LaurelClient.Standing? in try await client.standing(id) })
        return known.mapValues { id in
            let held = (standings[id]?.items ?? []).flatMap(\.statuses).filter(\.held)
            // Tiers come in the order of their rank, the highest last.
            let tiers = held.filter { Tier.titles[$0.status] != nil }
            return Line(organization: id, tier: tiers.last, others: held.filter { Tier.titles[$0.status] == nil }, training: training[id] ?? [])
        }
    }

    /// Eight calls at a time.
    private static func each<T: Sendable>(_ keys: [String], _ body: @escaping @Sendable (String) async throws -> T?) async throws -> [String: T] {
        try await withThrowingTaskGroup(of: (String, T?).self) { group in
            var found: [String: T] = [:], rest = keys[...]
            for key in rest.prefix(8) { group.addTask { (key, try await body(key)) } }
            rest = rest.dropFirst(8)
            while let (key, value) = try await group.next() {
                if let value { found[key] = value }
                if let next = rest.popFirst() { group.addTask { (next, try await body(next)) } }
            }
            return found
        }
    }
}

/// The PRM's own words for the vendor's tiers.
enum Tier {
    static let titles = ["registered": "Registered", "select": "Select", "premier": "Premier"]
}
