/// Which keys lie beside each other, for walks such as `qwertz` and `1qaz2wsx`.
struct Keyboard: Sendable {
    private let places: [Character: (row: Int, column: Int)]
    private let isSlanted: Bool
    private let keys: Double
    private let neighbours: Double

    static let all = [
        Keyboard(["1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"], ["!@#$%^&*()_+"], slanted: true),
        Keyboard(["1234567890ß", "qwertzuiopü+", "asdfghjklöä#", "yxcvbnm,.-"], ["!\"§$%&/()=?"], slanted: true),
        Keyboard(["789", "456", "123", "0"], [], slanted: false),
    ]

    private init(_ rows: [String], _ shifted: [String], slanted: Bool) {
        var places: [Character: (row: Int, column: Int)] = [:]
        for (row, keys) in rows.enumerated() { for (column, key) in keys.enumerated() { places[key] = (row, column) } }
        for (row, keys) in shifted.enumerated() { for (column, key) in keys.enumerated() where places[key] == nil { places[key] = (row, column) } }
        self.places = places
        isSlanted = slanted
        keys = Double(rows.reduce(0) { $0 + $1.count })
        neighbours = slanted ? 4.6 : 5
    }

    /// The direction from one key to its neighbour; nil when they are none.
    func way(from: Character, to: Character) -> Int? {
        guard let a = places[from], let b = places[to] else { return nil }
        let rows = b.row - a.row, columns = b.column - a.column
        // On a slanted keyboard the row below begins half a key further in: its neighbours are this column and the one before.
        let ways: [(Int, Int)] = isSlanted ? [(0, -1), (0, 1), (1, 0), (1, -1), (-1, 0), (-1, 1)]
            : [(0, -1), (0, 1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)]
        return ways.firstIndex { $0 == (rows, columns) }
    }

    /// Walks of up to that length and number of turns, from any key.
    func guesses(_ length: Int, _ turns: Int) -> Double {
        (2...length).reduce(0.0) { sum, size in
            sum + (1...max(1, min(turns, size - 1))).reduce(0.0) { $0 + StrengthMatches.choose(size - 1, $1 - 1) * keys * PasswordStrength.pow(neighbours, $1) }
        }
    }
}
