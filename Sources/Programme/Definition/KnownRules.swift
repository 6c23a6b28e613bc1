import Kernel
import ProgrammeRules
import Store
import Synchronization

/// Published rules that were read lately: pages, decisions and notices ask for the same few versions again and again, and reading a long text
/// costs milliseconds. The stored text is compared each time, so what is given is what stands there.
enum KnownRules {
    private struct Key: Hashable, Sendable {
        let vendor: VendorID
        let programme: ProgrammeID
        let number: Int
    }
    private static let known = Mutex<[Key: (text: String, rules: Programme)]>([:])
    private static let most = 100

    /// - Throws: `GrammarFault`
    static func read(_ text: String, of programme: ProgrammeID, number: Int, vendor: VendorID) throws -> Programme {
        let key = Key(vendor: vendor, programme: programme, number: number)
        if let hit = known.withLock({ $0[key] }), hit.text == text { return hit.rules }
        let rules = try Programme(bytes: Array(text.utf8))
        known.withLock { known in
            if known.count >= most { known = [:] }
            known[key] = (text, rules)
        }
        return rules
    }
}
