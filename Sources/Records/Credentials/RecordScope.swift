package import Kernel

/// What a credential of the record store may do, named as the specification names it (Communication 4.2), with the rights it stands for.
package enum RecordScope: String, Sendable, CaseIterable {
    case write = "statements/write"
    case readMine = "statements/read/mine"
    case read = "statements/read"
    case state
    case profile
    case readAll = "all/read"
    case all

    package var rights: [any Right.Type] {
        switch self {
        case .write: [WriteStatements.self]
        case .readMine: [ReadOwnStatements.self]
        case .read: [ReadOwnStatements.self, ReadStatements.self]
        case .state: [ReadStates.self, WriteStates.self]
        case .profile: [ReadProfiles.self, WriteProfiles.self]
        case .readAll: [ReadOwnStatements.self, ReadStatements.self, ReadStates.self, ReadProfiles.self]
        case .all: Self.everyRight
        }
    }
    /// Every right that only credentials of the record store carry.
    package static let everyRight: [any Right.Type] = [
        WriteStatements.self, ReadOwnStatements.self, ReadStatements.self, ReadStates.self, WriteStates.self, ReadProfiles.self, WriteProfiles.self,
    ]
    /// The scopes that together make up a set of rights, the widest first and none within another.
    package static func of(_ rights: [String]) -> [RecordScope] {
        let held = Set(rights)
        var found: [RecordScope] = [], covered: Set<String> = []
        for scope in [RecordScope.all, .readAll, .read, .readMine, .write, .state, .profile] {
            let own = Set(scope.rights.map { $0.key })
            guard own.isSubset(of: held), !own.isSubset(of: covered) else { continue }
            found.append(scope)
            covered.formUnion(own)
        }
        return found
    }
}
