package import JSON
package import Kernel

/// Whom a statement is about, as one text: two agents are the same when theirs are (Data 2.4.2.3).
package struct AgentKey: Hashable, Sendable, Comparable {
    /// `mbox:mailto:a@b.example`, `sha1:…`, `openid:…`, `account:` with home page, a space, and name.
    package let text: String
    package init(_ text: String) { self.text = text }
    package static func < (a: AgentKey, b: AgentKey) -> Bool { a.text < b.text }

    package static func mbox(_ address: String) -> AgentKey { AgentKey("mbox:" + address) }
    package static func sha1(_ digest: String) -> AgentKey { AgentKey("sha1:" + digest.lowercased()) }
    package static func openID(_ address: String) -> AgentKey { AgentKey("openid:" + address) }
    /// A home page is an IRL, so it holds no space.
    package static func account(homePage: String, name: String) -> AgentKey { AgentKey("account:" + homePage + " " + name) }
    /// Home page and name of an account; nil for other identifiers.
    package var account: (homePage: String, name: String)? {
        guard text.hasPrefix("account:"), let space = text.firstIndex(of: " ") else { return nil }
        return (String(text[text.index(text.startIndex, offsetBy: 8)..<space]), String(text[text.index(after: space)...]))
    }
}

/// What a store needs to know of a statement to find it again, read in the same pass that checks it.
package struct StatementFacts: Sendable {
    package struct AgentMention: Sendable, Hashable {
        package let key: AgentKey
        /// In the actor or the object, or a member of a group there: what the query parameter `agent` finds without `related_agents`.
        package let isDirect: Bool
    }
    package struct ActivityMention: Sendable, Hashable {
        package let id: String
        /// The object of the statement itself.
        package let isDirect: Bool
    }
    package struct Attachment: Sendable, Equatable {
        package let sha2: String
        package let length: Int64
        package let contentType: String
        package let fileURL: String?
        package let usageType: String
    }
    /// In lower case; nil when the store must give one.
    package internal(set) var id: String?
    package internal(set) var verb = ""
    package internal(set) var registration: String?
    package internal(set) var timestamp: Instant?
    package internal(set) var hasVersion = false
    package internal(set) var agents: [AgentMention] = []
    /// The identifiers of the actor, or of its members.
    package internal(set) var actors: [AgentKey] = []
    package internal(set) var activities: [ActivityMention] = []
    /// Definitions of activities that the statement brings along.
    package internal(set) var definitions: [(id: String, definition: JSONTape.Value)] = []
    /// Names that the statement gives to agents.
    package internal(set) var names: [(key: AgentKey, name: String)] = []
    /// The statement that the object refers to, in lower case.
    package internal(set) var refersTo: String?
    package internal(set) var isVoiding = false
    package internal(set) var attachments: [Attachment] = []
    /// Activities of a context that stand by themselves where a list belongs, in the order written (2.4.6.2).
    package internal(set) var lone: [JSONTape.Value] = []
    package static let voidedVerb = "http://adlnet.gov/expapi/verbs/voided"
    /// What marks a signature among attachments (Data 2.6).
    package static let signatureUsage = "http://adlnet.gov/expapi/attachments/signature"
}
