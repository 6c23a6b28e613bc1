/// Learners' responses and correct response patterns by type of interaction: RTE 4th edition 4.1.1.6 and 4.2.9.
enum Response2004 {
    /// Whether a learner's response follows the format of its type.
    static func isResponse(_ value: String, type: String) -> Bool {
        switch type {
        case "true-false": value == "true" || value == "false"
        case "choice": isSet(value)
        case "fill-in": list(value).allSatisfy { Format2004.isLocalized($0) }
        case "long-fill-in": Format2004.isLocalized(value)
        case "likert": isShort(Substring(value))
        case "matching": isPairs(value)
        case "performance": isSteps(value, isPattern: false)
        case "sequencing": isList(value)
        case "numeric": Exact(value) != nil
        default: true
        }
    }

    /// Whether a pattern of a correct response does.
    static func isPattern(_ value: String, type: String) -> Bool {
        switch type {
        case "fill-in":
            guard let text = withoutFlags(value, ["case_matters", "order_matters"]) else { return false }
            return list(text).allSatisfy { Format2004.isLocalized($0) }
        case "long-fill-in":
            guard let text = withoutFlags(value, ["case_matters"]) else { return false }
            return Format2004.isLocalized(text)
        case "performance":
            guard let text = withoutFlags(value, ["order_matters"]) else { return false }
            return isSteps(text, isPattern: true)
        case "numeric": return Exact(value) != nil || isRange(value)
        default: return isResponse(value, type: type)
        }
    }

    /// How many patterns a type has room for; `nil` for as many as there are.
    static func patternLimit(_ type: String) -> Int? { ["true-false", "likert", "numeric", "other"].contains(type) ? 1 : nil }

    /// Whether two patterns say the same, where the specification wants them different.
    static func isSame(_ one: String, _ other: String, type: String) -> Bool {
        switch type {
        case "choice": Set(list(one)) == Set(list(other))
        case "sequencing": one == other
        default: false
        }
    }

    private static func list(_ value: String) -> [Substring] { value.split(separator: "[,]", omittingEmptySubsequences: false) }

    /// A short identifier: one word without the brackets that separate them.
    private static func isShort(_ value: Substring) -> Bool {
        Format2004.isIdentifier(value) && !value.contains { $0 == "[" || $0 == "]" }
    }
    private static func isList(_ value: String) -> Bool { value.isEmpty || list(value).allSatisfy(isShort) }
    private static func isSet(_ value: String) -> Bool { isList(value) && Set(list(value)).count == list(value).count }

    private static func isPairs(_ value: String) -> Bool {
        value.isEmpty || list(value).allSatisfy { pair in
            let sides = pair.split(separator: "[.]", omittingEmptySubsequences: false)
            return sides.count == 2 && sides.allSatisfy(isShort)
        }
    }

    /// Steps of a performance: a name, an answer or both.
    private static func isSteps(_ value: String, isPattern: Bool) -> Bool {
        list(value).allSatisfy { step in
            let sides = step.split(separator: "[.]", omittingEmptySubsequences: false)
            guard sides.count == 2, !(sides[0].isEmpty && sides[1].isEmpty), sides[0].isEmpty || isShort(sides[0]) else { return false }
            return !isPattern || !sides[1].contains("[:]") || isRange(String(sides[1]))
        }
    }

    /// `min[:]max`, either side open.
    private static func isRange(_ value: String) -> Bool {
        let sides = value.split(separator: "[:]", omittingEmptySubsequences: false)
        guard sides.count == 2 else { return false }
        let numbers = sides.map { $0.isEmpty ? nil : Exact($0)?.value }
        guard zip(sides, numbers).allSatisfy({ $0.isEmpty || $1 != nil }) else { return false }
        if let low = numbers[0], let high = numbers[1] { return low <= high }
        return true
    }

    /// Takes `{case_matters=true}` and the like from the front; `nil` when one of them says neither true nor false.
    private static func withoutFlags(_ value: String, _ flags: [String]) -> String? {
        var rest = Substring(value)
        var again = true
        while again {
            again = false
            for flag in flags where rest.hasPrefix("{\(flag)=") {
                guard let end = rest.firstIndex(of: "}") else { return nil }
                let word = rest[rest.index(rest.startIndex, offsetBy: flag.count + 2)..<end]
                guard word == "true" || word == "false" else { return nil }
                rest = rest[rest.index(after: end)...]
                again = true
            }
        }
        return String(rest)
    }
}
