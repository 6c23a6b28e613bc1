import HTML
import JSON
import Kernel
import Ledger
import People
import Store
import Web
import XAPI

enum VoidRefusal: Refusal, Equatable {
    case reason, already
    var code: String { "records.void.\(self)" }
    var status: Int { self == .already ? 409 : 422 }
    var message: Message { self == .reason ? .recordsReasonMissing : .recordsVoidingAlready }
    var field: String? { self == .reason ? "reason" : nil }
}

/// A person voids a statement on its page, with a reason: a voiding statement of theirs is stored beside it, as the specification has it.
struct VoidStatement: Sendable {
    let organization: OrganizationID
    let id: String
    let reason: String

    /// - Returns: the id of the voiding statement.
    @discardableResult
    func perform(_ scope: Scope<VoidStatements>, origin: String, vendorOrganization: OrganizationID, positions: Positions, ledger: Ledger, _ tx: Transaction) throws -> String {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        try StatementStore.queue(alone: true, vendor: vendor, tx)
        guard scope.reach.contains(organization), let one = try StatementStore.find([id], of: organization, vendor: vendor, tx)[id] else { throw WebRefusal.notFound }
        guard (3...500).contains(reason.count) else { throw VoidRefusal.reason }
        guard !one.isVoiding, one.voidedBy == nil else { throw VoidRefusal.already }
        let position = positions.take(1, at: tx.now), voiding = StatementIDs.fresh(at: [position])[0], stored = tx.now.iso
        let who = #"{"objectType":"Agent","account":{"homePage":\#(JSONCharacters.quoted(origin)),"name":\#(JSONCharacters.quoted(scope.actor.id))}}"#
        let verb = #"{"id":"\#(StatementFacts.voidedVerb)","display":{"en":"voided"}}"#
        let body = #"{"id":"\#(voiding)","actor":\#(who),"verb":\#(verb),"object":{"objectType":"StatementRef","id":"\#(id)"},"result":{"response":\#(JSONCharacters.quoted(reason))},"timestamp":"\#(stored)","version":"1.0.0","stored":"\#(stored)","authority":\#(who)}"#
        let kept = StoredStatement(position: position, id: voiding, organization: organization, credential: scope.actor.id, person: scope.actor.person, isVoiding: true, voidedBy: nil, body: body)
        try StatementStore.insert([(one: kept, refersTo: id)], names: [nil], vendor: vendor, tx)
        let author = AgentKey.account(homePage: origin, name: scope.actor.id)
        let texts = StatementKeys.texts(try StatementStore.facts(kept), authority: author).union(StatementKeys.texts(try StatementStore.facts(one), authority: author))
        let scopes = organization == vendorOrganization ? [""] : ["", organization.value]
        var keys = StatementKeys.hashes(texts, scopes: scopes)
        if scopes.count > 1 { keys.append(StatementKeys.hash(StatementKeys.id(voiding), scope: "")) }
        var digest = StatementDigest()
        digest.add(body.utf8)
        try KeyStore.add(keys.map { KeyEntry(hash: $0, position: position) }, of: SealedWrite(first: position, count: 1, digest: digest.bytes), vendor: vendor, tx)
        try StatementStore.void(one.position, by: position, vendor: vendor, tx)
        try ledger.append(StatementVoided(statement: id, organization: organization, voiding: voiding, reason: reason), by: scope.actor, tx)
        return voiding
    }
}
