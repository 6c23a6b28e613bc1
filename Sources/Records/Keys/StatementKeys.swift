import Crypto
import Kernel
import XAPI

/// What a statement is found by, as 64 bits each: one narrow list serves every filter. Under the vendor's scope ("") each statement
/// has its keys; one that an organization wrote has them once more under the organization's.
enum StatementKeys {
    /// A thing to be found by, before it is hashed.
    private struct Thing: Hashable {
        let first: String
        var second = ""
        /// The kind of the thing, as a letter.
        let mark: Unicode.Scalar
        var text: String { mark == "*" ? "*" : second.isEmpty ? "\(mark) \(first)" : "\(mark) \(first) \(second)" }
        /// Whether other statements of the same request are likely to have it too.
        var isCommon: Bool { mark != "a" && mark != "r" && mark != "*" }
    }
    private static func forEach(_ facts: StatementFacts, authority: AgentKey, _ take: (Thing) -> Void) {
        take(Thing(first: "", mark: "*"))
        take(Thing(first: facts.verb, mark: "v"))
        take(Thing(first: authority.text, mark: "A"))
        for mention in facts.agents { take(Thing(first: mention.key.text, mark: mention.isDirect ? "a" : "A")) }
        for mention in facts.activities {
            take(Thing(first: mention.id, mark: mention.isDirect ? "o" : "O"))
            if mention.isDirect { take(Thing(first: facts.verb, second: mention.id, mark: "b")) }
        }
        if let registration = facts.registration { take(Thing(first: registration, mark: "r")) }
    }

    /// The keys of a statement's own facts, as texts: for the few that pass theirs on to others.
    /// - Parameter authority: of the statement; it counts among related agents.
    static func texts(_ facts: StatementFacts, authority: AgentKey) -> Set<String> {
        var all: Set<String> = []
        forEach(facts, authority: authority) { all.insert($0.text) }
        return all
    }
    /// The keys of a request's statements, made before anything waits for them.
    struct Prepared: Sendable {
        fileprivate(set) var all: [Int64] = []
        /// Where those of each statement end.
        fileprivate(set) var ends: [Int] = []
        func hashes(_ index: Int) -> ArraySlice<Int64> { all[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }
    }
    /// The keys of statements' own facts, some perhaps twice. What many of them have is hashed once.
    static func prepare(_ statements: some Sequence<StatementFacts>, for holder: Holder) -> Prepared {
        let authority = holder.authorityKey, scopes = holder.writtenScopes
        var prepared = Prepared(), known: [Thing: [Int64]] = [:]
        for facts in statements {
            forEach(facts, authority: authority) { thing in
                if thing.isCommon, let hashes = known[thing] {
                    prepared.all += hashes
                    return
                }
                let hashes = scopes.filter { thing.mark != "*" || !$0.isEmpty }.map { hash(thing.text, scope: $0) }
                prepared.all += hashes
                if thing.isCommon { known[thing] = hashes }
            }
            prepared.ends.append(prepared.all.count)
        }
        return prepared
    }
    static let everything = "*"
    static func agent(_ key: AgentKey) -> String { "a \(key.text)" }
    static func relatedAgent(_ key: AgentKey) -> String { "A \(key.text)" }
    static func verb(_ id: String) -> String { "v \(id)" }
    static func activity(_ id: String) -> String { "o \(id)" }
    static func relatedActivity(_ id: String) -> String { "O \(id)" }
    static func verbAndActivity(_ verb: String, _ activity: String) -> String { "b \(verb) \(activity)" }
    static func registration(_ id: String) -> String { "r \(id)" }
    /// Of a statement that an organization wrote.
    static func id(_ id: String) -> String { "i \(id)" }

    /// Everything of a vendor is found by position alone: only an organization's needs a key for it.
    static func hashes(_ texts: Set<String>, scopes: [String]) -> [Int64] {
        var found: Set<Int64> = []
        for scope in scopes { for text in texts where text != everything || !scope.isEmpty { found.insert(hash(text, scope: scope)) } }
        return Array(found)
    }
    static func hash(_ text: String, scope: String) -> Int64 { first(scope, text) }
    /// Where the name of a statement is looked for first: id and organization are one statement's alone.
    static func name(_ id: String, of organization: OrganizationID, vendor: VendorID) -> Int64 { first(vendor.value + organization.value, id) }

    /// The first eight bytes of the SHA-256 of two texts with a line's end between them.
    private static func first(_ one: String, _ other: String) -> Int64 {
        var one = one, other = other
        return one.withUTF8 { one in
            other.withUTF8 { other in
                withUnsafeTemporaryAllocation(byteCount: one.count + other.count + 1, alignment: 1) { all in
                    UnsafeMutableRawBufferPointer(rebasing: all[..<one.count]).copyMemory(from: UnsafeRawBufferPointer(one))
                    all[one.count] = 0x0A
                    UnsafeMutableRawBufferPointer(rebasing: all[(one.count + 1)...]).copyMemory(from: UnsafeRawBufferPointer(other))
                    var hasher = SHA256()
                    hasher.update(bufferPointer: UnsafeRawBufferPointer(all))
                    return hasher.finalize().withUnsafeBytes { Int64(bitPattern: $0.loadUnaligned(as: UInt64.self).bigEndian) }
                }
            }
        }
    }
}
