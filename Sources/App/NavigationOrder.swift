import Web

/// The order of the frames' entries, whatever room they come from: a learner's day first, one's own account last; a
/// manager's board, people and content first, settings last. What is not named here stands before the last ones.
enum NavigationOrder {
    private static let keys = [
        "home", "catalogue", "credentials", "board", "readiness", "people", "joining", "organizations", "courses", "certifications", "assignments", "work",
    ]
    private static let last = ["me", "ledger", "settings"]

    static func sorted(_ items: [NavigationItem]) -> [NavigationItem] {
        func place(_ item: NavigationItem) -> Int {
            if let index = keys.firstIndex(of: item.key) { return index }
            if let index = last.firstIndex(of: item.key) { return 1000 + index }
            return 500
        }
        return items.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
    }
}
