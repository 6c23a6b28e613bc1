import HTML

/// How somebody stands with an activity's package when people are chosen for a move.
package enum MoveStanding: String, Sendable, Codable, CaseIterable {
    /// Nothing of it was played yet.
    case notStarted
    case inProgress
    case failed
    /// Passed or completed: by the play itself, or because Learning has a completion that stands.
    case passed
}

/// Who moves to a new version of a package: people of these standings; nobody moves with none, and only new enrolments get it.
package struct MovePolicy: Sendable, Equatable {
    package let standings: Set<MoveStanding>
    package init(_ standings: Set<MoveStanding>) { self.standings = standings }
    package static let never = MovePolicy([])
    package static let everyone = MovePolicy(Set(MoveStanding.allCases))

    /// As a form or an address names it; `everyone` stands for all, `never` for none and gives way to any other.
    package init(words: [String]) {
        self.init(words.contains("everyone") ? Set(MoveStanding.allCases) : Set(words.compactMap(MoveStanding.init)))
    }
    /// For a column and for addresses: `never`, `everyone` or standings in their order.
    package var words: [String] {
        if standings.isEmpty { return ["never"] }
        return self == .everyone ? ["everyone"] : MoveStanding.allCases.filter(standings.contains).map(\.rawValue)
    }
    package var text: String { words.joined(separator: ",") }
    package init(stored text: String) { self.init(words: text.split(separator: ",").map(String.init)) }
}

/// What a move makes of one enrolment, and why.
package enum MoveFate: String, Sendable, Codable, CaseIterable {
    case moves
    /// The policy does not name the person's standing.
    case policy
    /// Plays this version already.
    case there
    /// Plays a later one.
    case later
    /// Plays another package, of which this is no version.
    case foreign
    /// Withdrawn from the course, or closed with the end of the partner: nothing goes on there.
    case ended
}

extension MoveStanding {
    var message: Message { .packagesMoveStanding(standing: rawValue) }
}
extension MoveFate {
    var message: Message { .packagesMoveFate(fate: rawValue) }
}
