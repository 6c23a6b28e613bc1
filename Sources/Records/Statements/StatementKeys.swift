import Crypto
import Kernel
import XAPI

/// What a statement is found by, as 64 bits each: one narrow index serves every filter. Under the vendor's scope ("") each statement
/// has its keys; one that an organization wrote has them once more under the organization's.
enum StatementKeys {
    /// The keys of a statement's own facts.
    /// - Parameter authority: of the statement; it counts among related agents.
    static func texts(_ facts: StatementFacts, authority: AgentKey) -> Set<String> {
        var all: Set<String> = [everything, verb(facts.verb), relatedAgent(authority)]
        for mention in facts.agents { all.insert(mention.isDirect ? agent(mention.key) : relatedAgent(mention.key)) }
        for mention in facts.activities {
            all.insert(mention.isDirect ? activity(mention.id) : relatedActivity(mention.id))
            if mention.isDirect { all.insert(verbAndActivity(facts.verb, mention.id)) }
        }
        if let registration = facts.registration { all.insert(Self.registration(registration)) }
        return all
    }
    static let everything = "*"
    static func agent(_ key: AgentKey) -> String { "a \(key.text)" }
    static func relatedAgent(_ key: AgentKey) -> String { "A \(key.text)" }
    static func verb(_ id: String) -> String { "v \(id)" }
    static func activity(_ id: String) -> String { "o \(id)" }
    static func relatedActivity(_ id: String) -> String { "O \(id)" }
    static func verbAndActivity(_ verb: String, _ activity: String) -> String { "b \(verb) \(activity)" }
    static func registration(_ id: String) -> String { "r \(id)" }

    /// Everything of a vendor is found by position alone: only an organization's needs a key for it.
    static func hashes(_ texts: Set<String>, scopes: [String]) -> [Int64] {
        var found: Set<Int64> = []
        for scope in scopes { for text in texts where text != everything || !scope.isEmpty { found.insert(hash(text, scope: scope)) } }
        return Array(found)
    }
    static func hash(_ text: String, scope: String) -> Int64 { first(of: scope + "\n" + text) }
    /// What the hashes of a vendor are combined with where they are kept (exclusive or), so that two vendors' never meet but by chance.
    static func mask(_ vendor: VendorID) -> Int64 { first(of: "vendor\n" + vendor.value) }

    private static func first(of text: String) -> Int64 {
        var text = text
        return text.withUTF8 { bytes in
            var hasher = SHA256()
            hasher.update(bufferPointer: UnsafeRawBufferPointer(bytes))
            return hasher.finalize().withUnsafeBytes { Int64(bitPattern: $0.loadUnaligned(as: UInt64.self).bigEndian) }
        }
    }
}
