import JSON
import Kernel

/// One value of the text with its place. Reads strictly: what it does not know it refuses.
struct Place {
    let value: JSONValue
    let path: String
    var depth = 0

    func at(_ path: String, _ value: JSONValue) -> Place { Place(value: value, path: path, depth: depth) }
    func fault(_ code: GrammarFault.Code, _ detail: String) -> GrammarFault { GrammarFault(path, code, detail) }

    /// The object's members, all of them known.
    func members(_ known: String...) throws(GrammarFault) -> Members {
        guard case .object(let found) = value else { throw fault(.wrongType, "an object") }
        for key in found.keys.sorted() where !known.contains(key) { throw fault(.unknownMember, String(key.prefix(60))) }
        return Members(place: self, found: found)
    }
    func list(_ maximum: Int = GrammarLimits.branches) throws(GrammarFault) -> [Place] {
        guard case .array(let found) = value else { throw fault(.wrongType, "a list") }
        guard found.count <= maximum else { throw fault(.outOfBounds, "at most \(maximum) entries") }
        return found.enumerated().map { at("\(path)[\($0.offset)]", $0.element) }
    }
    func text() throws(GrammarFault) -> String {
        guard case .string(let text) = value else { throw fault(.wrongType, "a text") }
        guard !text.isEmpty, text.count <= GrammarLimits.textCharacters else { throw fault(.outOfBounds, "1 to \(GrammarLimits.textCharacters) characters") }
        return text
    }
    func texts() throws(GrammarFault) -> [String] {
        var found: [String] = []
        for place in try list() { found.append(try place.text()) }
        return found
    }
    func flag() throws(GrammarFault) -> Bool {
        guard case .bool(let flag) = value else { throw fault(.wrongType, "true or false") }
        return flag
    }
    func number(_ range: ClosedRange<Int64> = 0...GrammarLimits.count) throws(GrammarFault) -> Int {
        guard case .int(let number) = value else { throw fault(.wrongType, "a whole number") }
        guard range.contains(number) else { throw fault(.outOfBounds, "\(range.lowerBound) to \(range.upperBound)") }
        return Int(number)
    }
    func rational() throws(GrammarFault) -> Rational {
        switch value {
        case .int(let whole): return Rational(whole)
        case .string(let text):
            guard let value = Rational(text: text) else { throw fault(.notExact, String(text.prefix(60))) }
            return value
        case .double(let number): throw fault(.notExact, String(number))
        default: throw fault(.wrongType, "a number")
        }
    }
    func day() throws(GrammarFault) -> Day {
        let text = try text()
        guard let day = Day(iso: text) else { throw fault(.notADay, String(text.prefix(60))) }
        return day
    }
    func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) throws(GrammarFault) -> Word where Word.RawValue == String {
        let text = try text()
        guard let word = Word(rawValue: text) else { throw fault(.unknownWord, String(text.prefix(60))) }
        return word
    }
    func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) throws(GrammarFault) -> [Word] where Word.RawValue == String {
        var found: [Word] = []
        for place in try list() { found.append(try place.word(type)) }
        return found
    }
    func span() throws(GrammarFault) -> Span {
        let members = try members("days", "months")
        switch (members["days"], members["months"]) {
        case (let days?, nil): return .days(try days.number())
        case (nil, let months?): return .months(try months.number(0...12_000))
        default: throw fault(.notOne, "length: days or months")
        }
    }
    func each<T>(_ maximum: Int = GrammarLimits.branches, _ read: (Place) throws(GrammarFault) -> T) throws(GrammarFault) -> [T] {
        var found: [T] = []
        for place in try list(maximum) { found.append(try read(place)) }
        return found
    }
}

/// The members of one object.
struct Members {
    let place: Place
    let found: [String: JSONValue]

    /// Nil for what is left out; `null` is no value of any member.
    subscript(_ key: String) -> Place? {
        found[key].map { place.at(place.path.isEmpty ? key : place.path + "." + key, $0) }
    }
    func need(_ key: String) throws(GrammarFault) -> Place {
        guard let place = self[key] else { throw place.fault(.missing, key) }
        return place
    }
    /// The value of a member that may be left out.
    func maybe<T>(_ key: String, _ read: (Place) throws(GrammarFault) -> T) throws(GrammarFault) -> T? {
        guard let place = self[key] else { return nil }
        return try read(place)
    }
    /// The only member: which kind of thing this is.
    func only(_ noun: String) throws(GrammarFault) -> (key: String, place: Place) {
        guard found.count == 1, let key = found.keys.first, let place = self[key] else { throw place.fault(.notOne, noun) }
        return (key, place)
    }
}

/// Collects members that have a value, so that what is left out stays out of the canonical text.
struct Written {
    var members: [String: JSONValue] = [:]
    mutating func put(_ key: String, _ value: JSONValue?) { if let value { members[key] = value } }
    mutating func put(_ key: String, _ text: String?) { if let text { members[key] = .string(text) } }
    mutating func put(_ key: String, _ number: Int?) { if let number { members[key] = .int(Int64(number)) } }
    mutating func put(_ key: String, _ day: Day?) { if let day { members[key] = .string(day.description) } }
    mutating func put(_ key: String, _ value: Rational?) { if let value { members[key] = value.json } }
    mutating func put(_ key: String, _ texts: [String]) { if !texts.isEmpty { members[key] = .array(texts.map { .string($0) }) } }
    mutating func put(_ key: String, flag: Bool) { if flag { members[key] = .bool(true) } }
    var object: JSONValue { .object(members) }
}

extension Rational {
    /// A whole number as such, any other as a text, so that no reader makes a binary fraction of it.
    var json: JSONValue { denominator == 1 ? .int(numerator) : .string(description) }
}
extension Span {
    var json: JSONValue {
        switch self {
        case .days(let days): .object(["days": .int(Int64(days))])
        case .months(let months): .object(["months": .int(Int64(months))])
        }
    }
}
