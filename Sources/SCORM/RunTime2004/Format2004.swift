/// The data types of SCORM 2004 (Run-Time Environment 4th edition, 4.1.1) as Laurel accepts them. Smallest permitted
/// maxima bound nothing: what is longer is kept and reported as beyond them.
package enum Format2004: Sendable, Equatable {
    case string
    /// With or without a `{lang=…}` in front.
    case localized
    /// A language tag, or nothing.
    case language
    /// A URI, or anything of one word.
    case identifier
    case real(ClosedRange<Real7>?)
    /// A real(10,7) from zero up.
    case positive
    case word(Set<String>)
    case timeInterval
    case time
    /// An interaction's result: a word or a real(10,7).
    case result
    case navigation
    /// What an interaction's type says: see `Response2004`.
    case response
    case pattern

    /// - Returns: the code that refuses the value; `nil` for a good one. Responses are looked at by the model.
    func refusal(_ value: String) -> Code2004? {
        switch self {
        case .string, .response, .pattern: nil
        case .localized: Self.isLocalized(value) ? nil : .typeMismatch
        case .language: value.isEmpty || Self.isLanguage(Substring(value)) ? nil : .typeMismatch
        case .identifier: Self.isIdentifier(value) ? nil : .typeMismatch
        case .real(let range): Self.real(value, in: range)
        case .positive: Self.real(value, in: .zero...Real7(units: .max))
        case .word(let words): words.contains(value) ? nil : .typeMismatch
        case .timeInterval: Interval2004(value) == nil ? .typeMismatch : nil
        case .time: Self.isTime(value) ? nil : .typeMismatch
        case .result: Vocabulary2004.result.contains(value) || Exact(value) != nil ? nil : .typeMismatch
        case .navigation: Navigation2004(value) == nil ? .typeMismatch : nil
        }
    }

    private static func real(_ value: String, in range: ClosedRange<Real7>?) -> Code2004? {
        guard let number = Exact(value) else { return .typeMismatch }
        guard let range else { return nil }
        return number.isInside(range) ? nil : .outOfRange
    }

    /// One word: no white space and no control characters; a `urn:` names its namespace and something in it.
    static func isIdentifier(_ value: some StringProtocol) -> Bool {
        guard !value.isEmpty, value.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace })
        else { return false }
        guard value.lowercased().hasPrefix("urn:") else { return true }
        let parts = value.dropFirst(4).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, (1...31).contains(parts[0].utf8.count) else { return false }
        return parts[0].utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    /// A language tag: a language of two or three letters (or `i`, `x`), then parts of up to eight letters and digits.
    static func isLanguage(_ tag: Substring) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.allSatisfy(isLetter) else { return false }
        let isPrivate = first == "i" || first == "x"
        guard (2...3).contains(first.utf8.count) || isPrivate && parts.count > 1 else { return false }
        return parts.dropFirst().allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || isDigit($0) } }
    }

    static func isLocalized(_ value: some StringProtocol) -> Bool {
        guard value.hasPrefix("{lang=") else { return true }
        guard let end = value.firstIndex(of: "}") else { return false }
        return isLanguage(Substring(value[value.index(value.startIndex, offsetBy: 6)..<end]))
    }

    /// A point in time: year to second, as much of it as is given, then hundredths and a zone.
    static func isTime(_ value: String) -> Bool {
        guard value.utf8.count <= 40 else { return false }
        let halves = value.split(separator: "T", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return false }
        let date = halves[0].split(separator: "-", omittingEmptySubsequences: false)
        guard let year = number(date[0], digits: 4), (1970...2038).contains(year), date.count <= 3 else { return false }
        if date.count > 1 {
            guard let month = number(date[1], digits: 2), (1...12).contains(month) else { return false }
            if date.count > 2 {
                let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
                let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
                guard let day = number(date[2], digits: 2), (1...days).contains(day) else { return false }
            }
        }
        if halves.count == 1 { return true }
        return date.count == 3 && isClock(halves[1])
    }

    private static func isClock(_ text: Substring) -> Bool {
        var clock = text, zone: Substring?
        if clock.hasSuffix("Z") {
            clock.removeLast()
            zone = "Z"
        } else if let sign = clock.firstIndex(where: { $0 == "+" || $0 == "-" }) {
            zone = clock[clock.index(after: sign)...]
            clock = clock[..<sign]
        }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let hour = number(parts[0], digits: 2), hour < 24 else { return false }
        if parts.count > 1 {
            guard let minute = number(parts[1], digits: 2), minute < 60 else { return false }
        }
        if parts.count > 2 {
            let second = parts[2].split(separator: ".", omittingEmptySubsequences: false)
            guard second.count <= 2, let whole = number(second[0], digits: 2), whole < 60 else { return false }
            if second.count == 2 {
                guard (1...2).contains(second[1].utf8.count), second[1].utf8.allSatisfy(isDigit) else { return false }
            }
        }
        guard let zone else { return true }
        guard parts.count == 3 else { return false }
        if zone == "Z" { return true }
        let offset = zone.split(separator: ":", omittingEmptySubsequences: false)
        guard offset.count <= 2, let hours = number(offset[0], digits: 2), hours < 24 else { return false }
        return offset.count == 1 || (number(offset[1], digits: 2).map { $0 < 60 } ?? false)
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        text.utf8.count == digits && text.utf8.allSatisfy(isDigit) ? Int(text) : nil
    }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}

/// A real(10,7) as written: `Real7` cuts after seven places, which must not move a value into a range.
struct Exact {
    let value: Real7
    /// Whether something other than zeros was cut.
    private let isCut: Bool
    private let isNegative: Bool

    /// An optional minus, digits, an optional point with digits; no plus, no exponent.
    init?(_ text: some StringProtocol) {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard digits.utf8.allSatisfy({ Format2004.isDigit($0) || $0 == UInt8(ascii: ".") }), let value = Real7(String(text)) else { return nil }
        self.value = value
        let places = digits.split(separator: ".", omittingEmptySubsequences: false)
        isCut = places.count == 2 && places[1].utf8.dropFirst(7).contains { $0 != UInt8(ascii: "0") }
        isNegative = text.hasPrefix("-")
    }

    func isInside(_ range: ClosedRange<Real7>) -> Bool {
        if isCut, !isNegative, value == range.upperBound { return false }
        if isCut, isNegative, value == range.lowerBound { return false }
        return range.contains(value)
    }
}

/// A timeinterval(second,10,2) in hundredths of a second. A year counts 365 days and a month 30, as in limits.
package struct Interval2004: Sendable, Equatable {
    package let centiseconds: Int
    /// Longer ones, some 300,000 years, are cut, so that sums stay far inside 64 bits.
    private static let longest = 1_000_000_000_000_000

    package init(centiseconds: Int) { self.centiseconds = min(max(0, centiseconds), Self.longest) }

    /// `P1Y2M3DT4H5M6.78S`, each part optional, at least one there.
    package init?(_ text: String) {
        guard text.first == "P", text.utf8.count <= 80 else { return nil }
        var rest = Substring(text.dropFirst()), total = 0, isTime = false, isEmpty = true, timeIsEmpty = false
        var units: [(Character, Int)] = [("Y", 365 * 86_400), ("M", 30 * 86_400), ("D", 86_400)]
        while let first = rest.first {
            if first == "T", !isTime {
                (isTime, timeIsEmpty) = (true, true)
                units = [("H", 3_600), ("M", 60), ("S", 1)]
                rest.removeFirst()
                continue
            }
            let whole = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(whole.count)
            guard (1...9).contains(whole.utf8.count), let number = Int(whole) else { return nil }
            var fraction = 0
            let hasFraction = rest.first == "."
            if hasFraction {
                let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
                guard (1...2).contains(digits.utf8.count), let part = Int(digits) else { return nil }
                fraction = digits.utf8.count == 1 ? part * 10 : part
                rest = rest.dropFirst(1 + digits.count)
            }
            guard let letter = rest.popFirst(), let place = units.firstIndex(where: { $0.0 == letter }), !hasFraction || letter == "S" else { return nil }
            total += number * units[place].1 * 100 + fraction
            units.removeFirst(place + 1)
            (isEmpty, timeIsEmpty) = (false, false)
        }
        guard !isEmpty, !timeIsEmpty else { return nil }
        self.init(centiseconds: total)
    }

    /// The shortest form in hours, minutes and seconds.
    package var text: String {
        let (seconds, fraction) = (centiseconds / 100, centiseconds % 100)
        var out = "PT"
        if seconds >= 3_600 { out += "\(seconds / 3_600)H" }
        if seconds / 60 % 60 > 0 { out += "\(seconds / 60 % 60)M" }
        if fraction > 0 {
            let digits = fraction % 10 == 0 ? String(fraction / 10) : (fraction < 10 ? "0" : "") + String(fraction)
            out += "\(seconds % 60).\(digits)S"
        } else if seconds % 60 > 0 || out == "PT" {
            out += "\(seconds % 60)S"
        }
        return out
    }

    package static func + (left: Interval2004, right: Interval2004) -> Interval2004 {
        Interval2004(centiseconds: left.centiseconds + right.centiseconds)
    }
}

/// Fixed words of the data model.
enum Vocabulary2004 {
    static let completion: Set<String> = ["completed", "incomplete", "not attempted", "unknown"]
    static let success: Set<String> = ["passed", "failed", "unknown"]
    static let exit: Set<String> = ["time-out", "suspend", "logout", "normal", ""]
    static let interactionType: Set<String> = [
        "true-false", "choice", "fill-in", "long-fill-in", "likert", "matching", "performance", "sequencing", "numeric", "other",
    ]
    static let result: Set<String> = ["correct", "incorrect", "unanticipated", "neutral"]
    static let captioning: Set<String> = ["-1", "0", "1"]
}
