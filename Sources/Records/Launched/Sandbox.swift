import Foundation
import HTTPTypes
package import JSON
package import Kernel
import People
package import Store
import Web
import XAPI

/// Where the statements of an author's test drive are kept: with the drive, and never among the vendor's. Content that tells or asks meets
/// the same rules and answers as everywhere.
package struct Sandbox: Sendable {
    package struct Statement: Sendable {
        package let id: String
        /// Tells when it came, and orders statements.
        package let position: Int64
        /// Made by Laurel, not by the content.
        package let isOwn: Bool
        /// As the store answers it.
        package let body: String
        package init(id: String, position: Int64, isOwn: Bool, body: String) { (self.id, self.position, self.isOwn, self.body) = (id, position, isOwn, body) }
        package var stored: Instant { Positions.stored(position) }
    }
    let find: @Sendable (_ ids: [String], Transaction) throws -> [Statement]
    let keep: @Sendable ([Statement], Transaction) throws -> Void
    /// Newest first, no more than `most`.
    let all: @Sendable (Transaction) throws -> [Statement]
    /// Statements of a drive that an answer looks through.
    package static let most = 2000
    /// The last position of an instant.
    package static func position(_ at: Instant) -> Int64 { Positions.first(of: Instant(milliseconds: at.milliseconds + 1)) - 1 }

    package init(find: @escaping @Sendable ([String], Transaction) throws -> [Statement], keep: @escaping @Sendable ([Statement], Transaction) throws -> Void,
                 all: @escaping @Sendable (Transaction) throws -> [Statement]) {
        self.find = find
        self.keep = keep
        self.all = all
    }
}

extension OwnStatements {
    /// What Laurel itself says in a test drive, for its sandbox instead of the store.
    /// - Parameters: json: a whole statement, its id included. origin: the home page of accounts.
    package func drafted(_ id: String, _ json: JSONValue, organization: OrganizationID, origin: String, _ tx: Transaction) -> Sandbox.Statement {
        let holder = Holder(credential: Self.credential, name: Self.name, organization: organization, vendorOrganization: organization, isWhole: true, origin: origin)
        let stored = tx.now.iso, authority = JSONValue(parsing: holder.authority)
        var whole = json
        if case .object(var members) = json {
            members["stored"] = .string(stored)
            members["authority"] = authority
            whole = .object(members)
        }
        return Sandbox.Statement(id: id, position: positions.take(1, at: tx.now), isOwn: true, body: String(decoding: whole.bytes, as: UTF8.self))
    }
}

extension StatementDesk {
    /// Takes the statements of a test drive: checked, admitted and compared as everywhere, and kept apart. Bodies of attachments are not kept.
    func store(_ incoming: IncomingStatements, _ launch: Launched, in sandbox: Sandbox, vendor: VendorID) async throws -> [String] {
        try await ground.store.write(vendor) { tx in
            let first = positions.take(incoming.all.count, at: tx.now)
            let ids = incoming.all.indices.map { incoming.all[$0].facts.id ?? incoming.givenID ?? UUID().uuidString.lowercased() }
            let known = Dictionary(try sandbox.find(ids, tx).map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
            var seen: Set<String> = [], fresh: [Launched.Incoming] = [], kept: [Sandbox.Statement] = []
            for (index, id) in ids.enumerated() {
                let (value, facts) = incoming.all[index]
                if let before = known[id] {
                    let tape = try JSONTape(Array(before.body.utf8))
                    guard StatementComparison.areEquivalent(incoming.tape, value, tape, tape.root) else { throw XAPIRefusal.conflict(id) }
                    continue
                }
                guard seen.insert(id).inserted else { continue }
                let body = StatementBody.kept(incoming.tape, value, facts, version: incoming.version, .init(id: id, stored: tx.now.iso, authority: launch.holder.authority))
                fresh.append(Launched.Incoming(tape: incoming.tape, value: value, facts: facts, id: facts.id ?? incoming.givenID))
                kept.append(Sandbox.Statement(id: id, position: first + Int64(index), isOwn: false, body: String(decoding: body, as: UTF8.self)))
            }
            guard !fresh.isEmpty else { return ids }
            let store = {
                let others = Set(fresh.compactMap(\.facts.refersTo)).subtracting(kept.map(\.id))
                guard try sandbox.find(Array(others), tx).count == others.count else { throw Launched.foreign }
                try sandbox.keep(kept, tx)
            }
            do { try launch.take(fresh, store, tx) } catch let refusal as LaunchedRefusal { throw XAPIRefusal(403, refusal.words) }
            return ids
        }
    }

    /// One statement of a test drive.
    func single(_ id: String, _ call: XAPICall, _ launch: Launched, in sandbox: Sandbox, _ vendor: VendorID) async throws -> WebResponse {
        let format = try format(call), languages = languages(call)
        let found = try await ground.store.read(vendor) { try sandbox.find([id], $0).first }
        guard let found else { throw XAPIRefusal(404, "No statement of this id is here.") }
        let answers = StatementAnswers(format: format, withAttachments: false, languages: languages, definitions: [:], attachments: [:])
        return StatementAnswers.json(try answers.body(found.asStored(launch))).adding("Last-Modified", HTTPDate.text(found.stored))
    }

    /// Statements of a test drive by the filters of the resource.
    /// - Parameter beyond: the position after which a further page goes on.
    func list(_ call: XAPICall, _ launch: Launched, in sandbox: Sandbox, _ vendor: VendorID, beyond: Int64?) async throws -> WebResponse {
        if let wanted = try call.uuid("registration"), wanted != launch.registration { throw Launched.foreign }
        let agent = try call.agent("agent", allowsGroup: true), verb = try call.iri("verb"), activity = try call.iri("activity")
        let withAgents = try call.flag("related_agents"), withActivities = try call.flag("related_activities"), isAscending = try call.flag("ascending")
        let since = try call.instant("since"), until = try call.instant("until"), asked = try limit(call), format = try format(call), languages = languages(call)
        let count = asked == 0 ? Self.usuallyShown : min(asked, Self.mostShown)
        var found = try await ground.store.read(vendor) { try sandbox.all($0) }.map { $0.asStored(launch) }
        found = try found.filter { one in
            if let since, one.stored <= since { return false }
            if let until, one.stored > until { return false }
            if let beyond, isAscending ? one.position <= beyond : one.position >= beyond { return false }
            let facts = try StatementStore.facts(one)
            if let verb, facts.verb != verb { return false }
            if let activity, !facts.activities.contains(where: { $0.id == activity && ($0.isDirect || withActivities) }) { return false }
            if let agent, !facts.agents.contains(where: { $0.key == agent && ($0.isDirect || withAgents) }) { return false }
            return true
        }
        if isAscending { found.reverse() }
        let page = Array(found.prefix(count)), last = found.count > count ? page.last?.position : nil
        let answers = StatementAnswers(format: format, withAttachments: false, languages: languages, definitions: [:], attachments: [:])
        return StatementAnswers.json(try answers.result(page, more: last.map { More.link(call.parameters, $0) } ?? ""))
    }
}

extension Sandbox.Statement {
    /// As answers write statements.
    func asStored(_ launch: Launched) -> StoredStatement {
        StoredStatement(position: position, id: id, organization: launch.organization, credential: launch.credential, person: nil, isVoiding: false, voidedBy: nil, body: body)
    }
}
