/// The dictionaries with the place of each entry: what stands in front is tried first.
enum WordRanks {
    private static let all: [String: (rank: Int, pattern: PasswordStrength.Pattern)] = {
        var ranks: [String: (rank: Int, pattern: PasswordStrength.Pattern)] = [:]
        func add(_ list: String, _ pattern: PasswordStrength.Pattern) {
            for (index, word) in list.split(whereSeparator: \.isWhitespace).enumerated() {
                let text = String(word)
                if let known = ranks[text], known.rank <= index + 1 { continue }
                ranks[text] = (index + 1, pattern)
            }
        }
        add(CommonWords.passwords, .common)
        add(GermanWords.passwords, .common)
        add(CommonWords.words, .word)
        add(GermanWords.words, .word)
        add(CommonWords.names, .word)
        return ranks
    }()
    static func rank(of word: String) -> (Int, PasswordStrength.Pattern)? { all[word].map { ($0.rank, $0.pattern) } }
    /// Whether a whole password stands among those tried first.
    static func isCommon(_ password: String) -> Bool { all[password]?.pattern == .common }
}

/// What an attacker knows of one person: tried before everything else.
struct PersonalWords: Sendable {
    private let ranks: [String: Int]
    init(_ texts: [String]) {
        var ranks: [String: Int] = [:]
        for text in texts {
            let folded = text.lowercased(), parts = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            for word in [folded, parts.joined(), parts.joined(separator: "."), parts.reversed().joined(), parts.joined(separator: " ")] + parts where word.count >= 3 && ranks[word] == nil {
                ranks[word] = ranks.count + 1
            }
        }
        self.ranks = ranks
    }
    func rank(of word: String) -> (Int, PasswordStrength.Pattern)? { ranks[word].map { ($0, .personal) } }
}
