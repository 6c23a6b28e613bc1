import Foundation
import HTTPTypes
import JSON
import Kernel
import People
import Store
import Web
import XAPI

/// The statements resource (Communication 2.1).
struct StatementDesk: Sendable {
    let ground: Ground
    let holders: Holders
    let positions: Positions
    let flights: Flights
    let queue: StatementQueue

    private static let filters: Set<String> = [
        "agent", "verb", "activity", "registration", "related_activities", "related_agents", "since", "until", "limit", "format", "attachments", "ascending",
    ]
    /// Statements in one answer; the rest follows under `more`.
    static let mostShown = 500, usuallyShown = 100

    static let consistentThrough = "X-Experience-API-Consistent-Through"

    // MARK: writing

    func put(_ call: XAPICall) async throws -> WebResponse {
        let scope = try call.scope(WriteStatements.self, .write)
        try call.allow(["statementId"])
        guard let id = try call.uuid("statementId") else { throw XAPIRefusal.bad("The parameter statementId is missing.") }
        let incoming = try await IncomingStatements.read(call, blobs: ground.blobs, vendor: scope.vendor)
        guard incoming.isSingle, let facts = incoming.all.first?.facts else { throw XAPIRefusal.bad("PUT takes one statement, not a list.") }
        guard facts.id == nil || facts.id == id else { throw XAPIRefusal.bad("$.id is another than the parameter statementId.") }
        _ = try await store(scope, incoming.named(id), call)
        return WebResponse(status: 204)
    }
    func post(_ call: XAPICall) async throws -> WebResponse {
        let scope = try call.scope(WriteStatements.self, .write)
        try call.allow([])
        let incoming = try await IncomingStatements.read(call, blobs: ground.blobs, vendor: scope.vendor)
        let ids = try await store(scope, incoming, call)
        return StatementAnswers.json(StatementAnswers.ids(ids))
    }

    private func store(_ scope: Scope<WriteStatements>, _ incoming: IncomingStatements, _ call: XAPICall) async throws -> [String] {
        if incoming.all.isEmpty { return [] }
        let holder = try await holder(call, scope)
        let verb = StoreStatements(scope: scope, holder: holder, positions: positions, today: call.request.today)
        let flight = flights.begin(ground.store.clock.now())
        defer { flights.end(flight) }
        guard let launch = call.launch else {
            // Here many do it side by side; once they hold the writer, others wait.
            var incoming = incoming
            incoming.keys = StatementKeys.prepare(incoming.all.lazy.map(\.facts), for: holder)
            return try await queue.store(incoming, verb)
        }
        for attempt in 0... {
            do {
                if let sandbox = launch.sandbox { return try await store(incoming, launch, in: sandbox, vendor: scope.vendor) }
                return try await store(incoming, verb, launch)
            } catch let error as SQLError where error.kind == .unique || error.kind == .serialization {
                if attempt == 3 { throw error }
            }
        }
        return []
    }

    private func holder<R: Right>(_ call: XAPICall, _ scope: Scope<R>) async throws -> Holder {
        if let launch = call.launch { return launch.holder }
        return try await holders.holder(scope, call.request.site, ground.store)
    }
    /// Statements of launched content follow rules that look at those before them; so they are written one after another.
    private func store(_ incoming: IncomingStatements, _ verb: StoreStatements, _ launch: Launched) async throws -> [String] {
        try await ground.store.write(verb.scope.vendor) { tx in try Self.take(incoming, verb, launch, tx) }
    }
    /// - Throws: ``XAPIRefusal``
    static func take(_ incoming: IncomingStatements, _ verb: StoreStatements, _ launch: Launched, _ tx: Transaction) throws -> [String] {
        // What is there already was admitted when it came: a statement that is sent again is compared and changes nothing.
        let known = try StatementStore.find(incoming.all.compactMap { $0.facts.id ?? incoming.givenID }, of: launch.organization, vendor: verb.scope.vendor, tx)
        let fresh = incoming.all.filter { one in (one.facts.id ?? incoming.givenID).map { known[$0] == nil } ?? true }
            .map { Launched.Incoming(tape: incoming.tape, value: $0.value, facts: $0.facts, id: $0.facts.id ?? incoming.givenID) }
        if fresh.isEmpty { return try verb.perform(incoming, tx) }
        var ids: [String] = []
        let store = {
            try launch.checkReferences(fresh, vendor: verb.scope.vendor, tx)
            ids = try verb.perform(incoming, tx)
        }
        do { try launch.take(fresh, store, tx) } catch let refusal as LaunchedRefusal { throw XAPIRefusal(403, refusal.words) }
        return ids
    }

    // MARK: reading

    func get(_ call: XAPICall) async throws -> WebResponse {
        let scope = try call.scope(ReadOwnStatements.self, .readMine)
        let through = flights.consistentThrough(ground.store.clock.now(), isShared: ground.store.dialect == .postgres)
        let holder = try await holder(call, scope)
        let isMine = !call.authority.may(ReadStatements.self)
        var response: WebResponse
        if call.text("statementId") != nil || call.text("voidedStatementId") != nil {
            response = try await single(call, scope, holder, isMine: isMine)
        } else {
            try call.allow(Self.filters)
            response = try await list(call, scope, holder, isMine: isMine, beyond: nil)
        }
        response.headers.append((Self.consistentThrough, through.iso))
        return response
    }

    func format(_ call: XAPICall) throws -> StatementFormat {
        guard let named = call.text("format") else { return .exact }
        guard let format = StatementFormat(rawValue: named) else { throw XAPIRefusal.bad("The parameter format must be ids, exact or canonical.") }
        return format
    }
    func languages(_ call: XAPICall) -> [String] { LanguageChoice.wanted(call.request.headers[.acceptLanguage] ?? "") }

    private func single(_ call: XAPICall, _ scope: Scope<ReadOwnStatements>, _ holder: Holder, isMine: Bool) async throws -> WebResponse {
        // The two exclude each other, and everything but format and attachments.
        guard call.text("statementId") == nil || call.text("voidedStatementId") == nil else { throw XAPIRefusal.bad("statementId and voidedStatementId exclude each other.") }
        let isVoided = call.text("voidedStatementId") != nil
        try call.allow([isVoided ? "voidedStatementId" : "statementId", "format", "attachments"])
        guard let id = try call.uuid(isVoided ? "voidedStatementId" : "statementId") else { throw XAPIRefusal.notFound }
        if let launch = call.launch, let sandbox = launch.sandbox {
            guard !isVoided else { throw XAPIRefusal(404, "No voided statement of this id is here.") }
            return try await single(id, call, launch, in: sandbox, scope.vendor)
        }
        let format = try format(call), withAttachments = try call.flag("attachments"), languages = languages(call), vendor = scope.vendor, reach = scope.reach
        let (one, answers) = try await ground.store.read(vendor) { tx -> (StoredStatement?, StatementAnswers) in
            let found = try StatementStore.find(id, reach, first: holder.organization, vendor: vendor, tx)
            let one = try found.first { try ($0.voidedBy != nil) == isVoided && (!isMine || $0.credential == holder.credential) && call.launch?.owns($0) != false }
            return (one, try .prepare(one.map { [$0] } ?? [], format, withAttachments: withAttachments, languages: languages, reach, first: holder.organization, vendor: vendor, tx))
        }
        guard let one else { throw XAPIRefusal(404, "No \(isVoided ? "voided " : "")statement of this id is here.") }
        return try answers.response(answers.body(one), blobs: ground.blobs, vendor: vendor).adding("Last-Modified", HTTPDate.text(one.stored))
    }

    /// - Parameter beyond: the position after which a further page goes on.
    private func list(_ call: XAPICall, _ scope: Scope<ReadOwnStatements>, _ holder: Holder, isMine: Bool, beyond: Int64?) async throws -> WebResponse {
        if let launch = call.launch, let sandbox = launch.sandbox { return try await list(call, launch, in: sandbox, scope.vendor, beyond: beyond) }
        let wanted = try call.uuid("registration")
        if let wanted, let launch = call.launch, wanted != launch.registration { throw Launched.foreign }
        var filter = StatementFilter(
            agent: try call.agent("agent", allowsGroup: true), withRelatedAgents: try call.flag("related_agents"), verb: try call.iri("verb"), activity: try call.iri("activity"),
            withRelatedActivities: try call.flag("related_activities"), registration: call.launch?.registration ?? wanted,
            mine: isMine ? (holder.credential, holder.authorityKey) : nil, scopes: [holder.readScope])
        if let since = try call.instant("since") { filter.after(since) }
        if let until = try call.instant("until") { filter.through(until) }
        filter.isAscending = try call.flag("ascending")
        if let beyond { if filter.isAscending { filter.above = max(filter.above, beyond) } else { filter.below = min(filter.below, beyond) } }
        let asked = try limit(call)
        let count = asked == 0 ? Self.usuallyShown : min(asked, Self.mostShown)
        let format = try format(call), withAttachments = try call.flag("attachments"), languages = languages(call), vendor = scope.vendor, reach = scope.reach, ready = filter
        let (found, last, answers) = try await ground.store.read(vendor) { tx in
            var found = try ready.find(limit: count + 1, vendor: vendor, tx)
            let hasMore = found.count > count
            if hasMore { found.removeLast() }
            let last = hasMore ? found.last?.position : nil
            // Others' statements that refer to its own are not its own.
            if let launch = call.launch { found = try found.filter(launch.owns) }
            return (found, last, try StatementAnswers.prepare(found, format, withAttachments: withAttachments, languages: languages, reach, first: holder.organization, vendor: vendor, tx))
        }
        var response = try answers.response(answers.result(found, more: last.map { More.link(call.parameters, $0) } ?? ""), blobs: ground.blobs, vendor: vendor)
        if let newest = found.map(\.stored).max() { response.headers.append(("Last-Modified", HTTPDate.text(newest))) }
        return response
    }
    func limit(_ call: XAPICall) throws -> Int {
        guard let text = call.text("limit") else { return 0 }
        guard let number = Int(text), number >= 0 else { throw XAPIRefusal.bad("The parameter limit must be a whole number, 0 or more.") }
        return number
    }

    /// A further page: the question of the first goes along in its address.
    func more(_ call: XAPICall) async throws -> WebResponse {
        let scope = try call.scope(ReadOwnStatements.self, .readMine)
        guard let (parameters, position) = More.read(try call.request.parameter("cursor")) else { throw XAPIRefusal.notFound }
        let through = flights.consistentThrough(ground.store.clock.now(), isShared: ground.store.dialect == .postgres)
        let holder = try await holder(call, scope)
        let asked = call.asking(parameters)
        try asked.allow(Self.filters)
        var response = try await list(asked, scope, holder, isMine: !call.authority.may(ReadStatements.self), beyond: position)
        response.headers.append((Self.consistentThrough, through.iso))
        return response
    }
}

/// The address of a further page: position and question as base64url. It is no secret and gives nothing that its reader may not see.
enum More {
    static func link(_ parameters: Fields, _ position: Int64) -> String {
        let query = parameters.pairs.map { "\(encode($0.name))=\(encode($0.value))" }.joined(separator: "&")
        return "/xapi/statements/more/" + Data("\(position)?\(query)".utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
    static func read(_ cursor: String) -> (Fields, Int64)? {
        guard cursor.utf8.count < 20_000, let bytes = Signature.decode(cursor), let text = String(validating: bytes, as: UTF8.self), let mark = text.firstIndex(of: "?"),
              let position = Int64(text[..<mark]), let fields = Fields(urlEncoded: Array(text[text.index(after: mark)...].utf8)) else { return nil }
        return (fields, position)
    }
    private static func encode(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text }
}

/// Dates of HTTP (RFC 9110, 5.6.7), to the second.
enum HTTPDate {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    static func text(_ instant: Instant) -> String {
        let day = Zone.utc.day(at: instant), second = Int((instant.milliseconds / 1000) % 86_400)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(days[day.weekday - 1]), \(two(day.day)) \(months[day.month - 1]) \(day.year) \(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)) GMT"
    }
}
