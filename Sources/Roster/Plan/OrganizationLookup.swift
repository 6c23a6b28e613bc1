import Kernel
import People

/// Organizations by what files call them.
struct OrganizationLookup: Sendable {
    struct Entry: Sendable {
        let id: OrganizationID
        let name: String
        let isVendor: Bool
        let externalIDs: [ExternalID]
    }
    let byID: [OrganizationID: Entry]
    private let byExternal: [ExternalID: OrganizationID]
    private var byWord: [String: Set<OrganizationID>] = [:]

    init(_ entries: [Entry]) {
        byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        byExternal = Dictionary(entries.flatMap { one in one.externalIDs.map { ($0, one.id) } }, uniquingKeysWith: { a, _ in a })
        for one in entries {
            for id in one.externalIDs { byWord[id.value.lowercased(), default: []].insert(one.id) }
            byWord[Persons.folded(one.name), default: []].insert(one.id)
        }
    }

    func find(_ external: ExternalID) -> OrganizationID? { byExternal[external] }

    /// By our id, `system:value`, the value of an external id or the name.
    func find(_ text: String, system: String) throws(Unreadable) -> OrganizationID {
        if let id = OrganizationID(checking: text), byID[id] != nil { return id }
        if let id = byExternal[ExternalID(system: system, value: text)] { return id }
        if let colon = text.firstIndex(of: ":") {
            let id = ExternalID(system: RosterKind.system(text[..<colon]), value: String(text[text.index(after: colon)...]).trimmed)
            if let found = byExternal[id] { return found }
        }
        let found = byWord[Persons.folded(text)] ?? []
        guard let one = found.first else { throw Unreadable(.organizationUnknown(text)) }
        guard found.count == 1 else { throw Unreadable(.organizationAmbiguous(text)) }
        return one
    }
}
