/// All pieces of a password that are cheaper than their letters.
enum StrengthMatches {
    static func find(in characters: [Character], _ personal: PersonalWords, depth: Int = 0) -> [StrengthMatch] {
        let lower = characters.map { Character($0.lowercased().first.map(String.init) ?? String($0)) }
        var found = words(characters, lower, personal) + walks(lower) + runs(lower) + dates(lower)
        if depth == 0 { found += repeats(characters, lower, personal) }
        return found
    }

    // MARK: words

    private static let longestWord = 24
    private static let leet: [Character: Character] = [
        "4": "a", "@": "a", "8": "b", "(": "c", "3": "e", "6": "g", "9": "g", "!": "i", "|": "l", "0": "o", "$": "s", "5": "s", "7": "t", "+": "t", "2": "z",
    ]

    private static func words(_ characters: [Character], _ lower: [Character], _ personal: PersonalWords) -> [StrengthMatch] {
        var variants: [[Character]] = [lower]
        for one in ["i", "l"] as [Character] {
            let plain = lower.map { $0 == "1" ? one : leet[$0] ?? $0 }
            if !variants.contains(plain) { variants.append(plain) }
        }
        var found: [StrengthMatch] = []
        for start in lower.indices {
            for end in (start + 3)..<(max(min(lower.count, start + longestWord), start + 3) + 1) where end <= lower.count {
                var best: StrengthMatch?
                for variant in variants {
                    let word = String(variant[start..<end])
                    let changed = (start..<end).count { variant[$0] != lower[$0] }
                    if variant != lower, changed == 0 { continue }
                    let leetCost = changed == 0 ? 1.0 : PasswordStrength.pow(2, min(changed, 8))
                    for (text, turned) in [(word, 1.0), (String(word.reversed()), 2.0)] {
                        guard let (rank, pattern) = personal.rank(of: text) ?? WordRanks.rank(of: text) else { continue }
                        let guesses = Double(rank) * capitals(characters[start..<end]) * leetCost * turned
                        if best.map({ guesses < $0.guesses }) ?? true { best = StrengthMatch(start: start, end: end, pattern: pattern, guesses: guesses) }
                    }
                }
                if let best { found.append(best) }
            }
        }
        return found
    }

    /// Ways to write a word in capitals; the usual ones (first, last, all) cost little.
    private static func capitals(_ word: ArraySlice<Character>) -> Double {
        let upper = word.count { $0.isUppercase }, lower = word.count { $0.isLowercase }
        if upper == 0 { return 1 }
        if lower == 0 || upper == 1 && (word.first!.isUppercase || word.last!.isUppercase) { return 2 }
        return (1...min(upper, lower)).reduce(0.0) { $0 + choose(upper + lower, $1) }
    }
    static func choose(_ n: Int, _ k: Int) -> Double {
        guard k >= 0, k <= n else { return 0 }
        return (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    }

    // MARK: walks on the keyboard

    private static func walks(_ lower: [Character]) -> [StrengthMatch] {
        Keyboard.all.flatMap { keyboard -> [StrengthMatch] in
            var found: [StrengthMatch] = [], start = 0
            while start < lower.count - 2 {
                var end = start + 1, turns = 0, last: Int?
                while end < lower.count, let way = keyboard.way(from: lower[end - 1], to: lower[end]) {
                    if way != last { turns += 1 }
                    last = way
                    end += 1
                }
                if end - start >= 3 { found.append(StrengthMatch(start: start, end: end, pattern: .keyboard, guesses: keyboard.guesses(end - start, turns))) }
                start = max(end - 1, start + 1)
            }
            return found
        }
    }

    // MARK: runs: abcd, 9876, aceg

    private static func runs(_ lower: [Character]) -> [StrengthMatch] {
        func code(_ index: Int) -> Int { Int(lower[index].unicodeScalars.first!.value) }
        var found: [StrengthMatch] = [], start = 0
        while start < lower.count - 2 {
            let step = code(start + 1) - code(start)
            var end = start + 2
            while end < lower.count, code(end) - code(end - 1) == step { end += 1 }
            if end - start >= 3, step != 0, abs(step) <= 5 {
                let first = lower[start]
                let base = "az019".contains(first) ? 4.0 : first.isNumber ? 10 : 26
                found.append(StrengthMatch(start: start, end: end, pattern: .run, guesses: base * Double(end - start) * (step < 0 ? 2 : 1) * Double(abs(step))))
            }
            start = end - 1
        }
        return found
    }

    // MARK: repeats: aaaa, abcabc

    private static func repeats(_ characters: [Character], _ lower: [Character], _ personal: PersonalWords) -> [StrengthMatch] {
        var found: [StrengthMatch] = []
        for start in lower.indices {
            for length in 1...max(1, (lower.count - start) / 2) where start + 2 * length <= lower.count {
                let base = lower[start..<(start + length)]
                var end = start + length
                while end + length <= lower.count, lower[end..<(end + length)] == base { end += length }
                let times = (end - start) / length
                guard times >= (length == 1 ? 3 : 2) else { continue }
                let piece = Array(characters[start..<(start + length)])
                let cost = PasswordStrength.cheapest(piece, find(in: piece, personal, depth: 1)).guesses
                found.append(StrengthMatch(start: start, end: end, pattern: .repeats, guesses: cost * Double(times)))
            }
        }
        return found
    }

    // MARK: dates and years

    private static let presentYear = 2026
    private static func dates(_ lower: [Character]) -> [StrengthMatch] {
        var found: [StrengthMatch] = []
        for start in lower.indices {
            for length in 4...10 where start + length <= lower.count {
                let text = lower[start..<(start + length)]
                if length == 4, let year = number(text), (1900...2059).contains(year) {
                    found.append(StrengthMatch(start: start, end: start + 4, pattern: .date, guesses: Double(max(abs(year - presentYear), 20))))
                }
                if let (year, separated) = date(Array(text)) {
                    found.append(StrengthMatch(start: start, end: start + length, pattern: .date, guesses: Double(max(abs(year - presentYear), 20)) * 365 * (separated ? 4 : 1)))
                }
            }
        }
        return found
    }
    private static func number(_ text: some Sequence<Character>) -> Int? {
        var value = 0
        for character in text {
            guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
            value = value * 10 + digit
        }
        return value
    }
    /// Day, month and year in any usual order, with one kind of separator or none.
    private static func date(_ text: [Character]) -> (year: Int, separated: Bool)? {
        let separators = text.filter { " -/._,\\".contains($0) }
        if separators.count == 2, Set(separators).count == 1 {
            let parts = text.split(separator: separators[0]).compactMap { part in number(part).map { (value: $0, digits: part.count) } }
            guard parts.count == 3, let year = year(parts) else { return nil }
            return (year, true)
        }
        guard separators.isEmpty, text.count <= 8, number(text) != nil else { return nil }
        let cuts: [Int: [(Int, Int)]] = [4: [(1, 2), (2, 3)], 5: [(1, 3), (2, 3)], 6: [(1, 2), (2, 4), (4, 5)], 7: [(1, 3), (2, 3), (4, 5), (4, 6)], 8: [(2, 4), (4, 6)]]
        for (first, second) in cuts[text.count] ?? [] {
            let parts = [text[..<first], text[first..<second], text[second...]].compactMap { part in number(part).map { (value: $0, digits: part.count) } }
            if parts.count == 3, let year = year(parts) { return (year, false) }
        }
        return nil
    }
    private static func year(_ parts: [(value: Int, digits: Int)]) -> Int? {
        for (year, day, month) in [(parts[2], parts[0], parts[1]), (parts[2], parts[1], parts[0]), (parts[0], parts[2], parts[1]), (parts[0], parts[1], parts[2])] {
            guard year.digits == 4 || year.digits == 2, day.digits <= 2, month.digits <= 2, (1...31).contains(day.value), (1...12).contains(month.value) else { continue }
            let full = year.digits == 4 ? year.value : year.value > 50 ? 1900 + year.value : 2000 + year.value
            if (1900...2059).contains(full) { return full }
        }
        return nil
    }
}
