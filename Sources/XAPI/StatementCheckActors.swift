import JSON

/// Which kinds of actor may stand somewhere.
struct ActorKinds: OptionSet {
    let rawValue: Int
    static let agent = ActorKinds(rawValue: 1), group = ActorKinds(rawValue: 2)
    static let either: ActorKinds = [.agent, .group]
}

/// Agents and groups (Data 2.4.2).
extension StatementCheck {
    private static let actorNames: [StaticString] = ["objectType", "name", "mbox", "mbox_sha1sum", "openid", "account", "member"]
    private static let accountNames: [StaticString] = ["homePage", "name"]

    struct ActorKeys {
        /// The identifier of an agent or an identified group.
        var own: AgentKey?
        var members: [AgentKey] = []
        var isGroup = false
        var all: [AgentKey] { own.map { [$0] + members } ?? members }
    }

    /// - Parameter isDirect: whether the query parameter `agent` finds what is mentioned here.
    @discardableResult
    mutating func actor(_ value: Value, _ kinds: ActorKinds, isDirect: Bool, needsType: Bool = false) throws(StatementFault) -> ActorKeys {
        guard tape.kind(value) == .object else { throw fault(.wrongType(expected: "an agent or a group")) }
        var found = ActorKeys()
        if let type = tape.member(value, "objectType") {
            found.isGroup = tape.matches(type, "Group")
            guard found.isGroup || tape.matches(type, "Agent") else { throw fault(at: "objectType", .notOneOf(["Agent", "Group"])) }
        } else if needsType { throw fault(.missing("objectType")) }
        guard kinds.contains(found.isGroup ? .group : .agent) else {
            throw fault(at: "objectType", .notOneOf([kinds.contains(.group) ? "Group" : "Agent"]))
        }
        var identifiers = 0, name: String?, hasMembers = false
        try object(value, Self.actorNames) { check, place, member throws(StatementFault) in
            switch place {
            case 0: return
            case 1: name = try check.string(member)
            case 6:
                guard found.isGroup else { throw check.fault(.unknownProperty("member")) }
                hasMembers = true
                found.members = try check.members(member, isDirect: isDirect)
            default:
                identifiers += 1
                found.own = try check.identifier(place, member)
            }
        }
        if identifiers > 1 { throw fault(.severalIdentifiers) }
        if identifiers == 0 {
            guard found.isGroup else { throw fault(.noIdentifier) }
            guard hasMembers, !found.members.isEmpty else { throw fault(.anonymousGroupWithoutMembers) }
        }
        if let key = found.own {
            facts.agents.append(StatementFacts.AgentMention(key: key, isDirect: isDirect))
            if let name { facts.names.append((key, name)) }
        }
        return found
    }

    private mutating func members(_ value: Value, isDirect: Bool) throws(StatementFault) -> [AgentKey] {
        var keys: [AgentKey] = []
        try array(value) { check, one throws(StatementFault) in
            guard check.tape.kind(one) == .object else { throw check.fault(.wrongType(expected: "an agent")) }
            if let type = check.tape.member(one, "objectType"), check.tape.matches(type, "Group") { throw check.fault(.groupInGroup) }
            let found = try check.actor(one, .agent, isDirect: isDirect)
            if let key = found.own { keys.append(key) }
        }
        return keys
    }

    private mutating func identifier(_ place: Int, _ value: Value) throws(StatementFault) -> AgentKey {
        switch place {
        case 2: return .mbox(try text(value, .notMailto) { Texts.isMailto($0) })
        case 3: return .sha1(try text(value, .notSHA1) { Texts.isHexadecimal($0, 40) })
        case 4: return .openID(try text(value, .notIRI) { Texts.isIRI($0) })
        default:
            var homePage = "", name = ""
            let seen = try object(value, Self.accountNames) { check, place, member throws(StatementFault) in
                if place == 0 { homePage = try check.irl(member) } else { name = try check.string(member) }
            }
            if seen & 1 == 0 { throw fault(.missing("homePage")) }
            if seen & 2 == 0 { throw fault(.missing("name")) }
            return .account(homePage: homePage, name: name)
        }
    }

    /// An agent, or the pair of an application and a person under OAuth (Data 2.4.9).
    mutating func authority(_ value: Value) throws(StatementFault) {
        let found = try actor(value, .either, isDirect: false)
        if found.isGroup, found.own != nil || found.members.count != 2 { throw fault(.authorityGroup) }
    }
}
