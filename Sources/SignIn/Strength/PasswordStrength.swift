/// How many guesses a patient attacker needs who knows what people put into passwords. The estimate cuts the password into the
/// cheapest sequence of patterns (words, walks on the keyboard, dates, repeats, runs) and letters tried one by one, as the study
/// "zxcvbn: Low-Budget Password Strength Estimation" (Wheeler, USENIX Security 2016) describes.
package struct PasswordStrength: Sendable, Equatable {
    package enum Pattern: Sendable, Equatable {
        /// Among the passwords tried first.
        case common
        /// A word of a dictionary, or a name.
        case word
        /// The person, their organization or the site.
        case personal
        case keyboard
        case run
        case repeats
        case date
        case letters
    }
    package let guesses: Double
    /// The longest piece of the cheapest reading: what to change first.
    package let pattern: Pattern

    /// What an argon2 hash makes unaffordable for a stolen database's usual attacker, and online guessing impossible.
    package static let enough = 1e8
    /// Longer ones are judged by their beginning, which is more than enough.
    static let mostCharacters = 40
    private static let perLetter = 10.0
    /// What choosing among sequences of one more piece costs at least.
    private static let perPiece = 10_000.0

    /// - Parameter personal: words that an attacker knows of this person, such as parts of the name and of the organization's.
    package static func estimate(_ password: String, personal: [String] = []) -> PasswordStrength {
        let characters = Array(password.prefix(mostCharacters))
        guard !characters.isEmpty else { return PasswordStrength(guesses: 1, pattern: .letters) }
        let words = PersonalWords(personal)
        return cheapest(characters, StrengthMatches.find(in: characters, words))
    }

    static func cheapest(_ characters: [Character], _ matches: [StrengthMatch]) -> PasswordStrength {
        struct Step { let match: StrengthMatch; let product: Double; let total: Double }
        let count = characters.count
        var best = [[Int: Step]](repeating: [:], count: count)
        let byEnd = Dictionary(grouping: matches) { $0.end }

        func offer(_ match: StrengthMatch, pieces: Int) {
            let last = match.end - 1
            var product = match.guesses
            if pieces > 1 {
                guard match.start > 0, let before = best[match.start - 1][pieces - 1] else { return }
                product *= before.product
            } else if match.start != 0 { return }
            var total = factorial(pieces) * product
            if pieces > 1 { total += pow(perPiece, pieces - 1) }
            for (fewer, known) in best[last] where fewer <= pieces && known.total <= total { return }
            best[last][pieces] = Step(match: match, product: product, total: total)
        }
        func letters(_ start: Int, _ end: Int) -> StrengthMatch {
            let length = end - start
            // Never cheaper than the smallest pattern of that length, so that patterns win where they fit.
            let guesses = max(pow(perLetter, length), length == 1 ? 11 : 51)
            return StrengthMatch(start: start, end: end, pattern: .letters, guesses: guesses)
        }
        for end in 1...count {
            for match in byEnd[end] ?? [] {
                if match.start == 0 { offer(match, pieces: 1) } else {
                    for pieces in best[match.start - 1].keys.sorted() { offer(match, pieces: pieces + 1) }
                }
            }
            offer(letters(0, end), pieces: 1)
            for start in 1..<max(end, 1) {
                for (pieces, step) in best[start - 1].sorted(by: { $0.key < $1.key }) where step.match.pattern != .letters {
                    offer(letters(start, end), pieces: pieces + 1)
                }
            }
        }
        guard let (pieces, last) = best[count - 1].min(by: { $0.value.total < $1.value.total }) else { return PasswordStrength(guesses: 1, pattern: .letters) }
        var longest = last.match, at = last.match.start, left = pieces - 1
        while at > 0, left > 0, let step = best[at - 1][left] {
            if step.match.weight > longest.weight { longest = step.match }
            at = step.match.start
            left -= 1
        }
        return PasswordStrength(guesses: last.total, pattern: longest.pattern)
    }

    static func pow(_ base: Double, _ exponent: Int) -> Double {
        var out = 1.0
        for _ in 0..<max(exponent, 0) { out *= base }
        return out
    }
    private static func factorial(_ number: Int) -> Double { number < 2 ? 1 : (2...number).reduce(1.0) { $0 * Double($1) } }
}

/// One piece of a password that an attacker would try as a whole.
struct StrengthMatch: Sendable {
    let start: Int
    let end: Int
    let pattern: PasswordStrength.Pattern
    let guesses: Double
    /// Patterns are told about before letters of the same length.
    var weight: Int { (end - start) * 2 + (pattern == .letters ? -(end - start) : 0) }
}
