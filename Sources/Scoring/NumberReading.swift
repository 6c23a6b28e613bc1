/// Reads a number as people type it: decimal point or decimal comma, spaces between thousands, an optional unit.
package enum NumberReading {
    /// - Parameters:
    ///   - unit: the question's unit; may be typed behind the number, nothing else may.
    ///   - decimalSeparator: the mark of the learner's language, `"."` or `","`. It is always taken as the decimal mark.
    ///     The other mark is too, unless it may separate thousands (`12,500`): that is refused, since guessing
    ///     would mark a right answer wrong.
    /// - Throws: `ResponseRefusal.notANumber`, `.ambiguousNumber`, `.numberTooLong`, `.otherUnit`
    package static func read(
        _ text: String, unit: String?, decimalSeparator: Character = "."
    ) throws(ResponseRefusal) -> Fraction {
        var body = Substring(trimmed(text))
        if let unit, !unit.isEmpty, body.lowercased().hasSuffix(unit.lowercased()) {
            body = Substring(trimmed(body.dropLast(unit.count)))
        }
        guard !body.isEmpty, body.count <= 40 else { throw body.isEmpty ? .notANumber : .numberTooLong }
        if let unit, !unit.isEmpty, body.last?.isLetter == true { throw .otherUnit(expected: unit) }

        var negative = false
        if let first = body.first, first == "-" || first == "−" || first == "+" {
            negative = first != "+"
            body = body.dropFirst()
        }
        let compact = body.filter { !isGrouping($0) }
        let marks = compact.filter { $0 == "." || $0 == "," }
        guard compact.allSatisfy({ isDigit($0) || $0 == "." || $0 == "," }), compact.contains(where: isDigit)
        else { throw .notANumber }

        guard let mark = marks.last else { return try value(whole: compact, part: "", negative: negative) }
        let pieces = compact.split(separator: mark, omittingEmptySubsequences: false)
        if marks.count == 1 {
            let whole = String(pieces[0]), part = String(pieces[1])
            if mark != decimalSeparator, part.count == 3, (1...3).contains(whole.count), whole.first != "0" {
                throw .ambiguousNumber(text: String(compact))
            }
            return try value(whole: whole, part: part, negative: negative)
        }
        return try grouped(compact, decimal: mark, negative: negative)
    }

    /// Several marks: `1.234,5` and `1,234.5` have one reading, `1,234,567` is an integer, `1,2,3` is none.
    private static func grouped(_ text: String, decimal: Character, negative: Bool) throws(ResponseRefusal) -> Fraction {
        let thousands: Character = decimal == "." ? "," : "."
        let pieces = text.split(separator: decimal, omittingEmptySubsequences: false)
        let isOneMark = !text.contains(thousands)
        let whole = isOneMark ? text : String(pieces[0])
        let part = isOneMark ? "" : String(pieces[1])
        guard isOneMark || pieces.count == 2 else { throw .notANumber }
        let groups = whole.split(separator: isOneMark ? decimal : thousands, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count),
              groups.dropFirst().allSatisfy({ $0.count == 3 }) else { throw .notANumber }
        return try value(whole: groups.joined(), part: part, negative: negative)
    }

    private static func value(whole: String, part: String, negative: Bool) throws(ResponseRefusal) -> Fraction {
        guard whole.allSatisfy(isDigit), part.allSatisfy(isDigit) else { throw .notANumber }
        let digits = whole.drop(while: { $0 == "0" })
        var decimals = Substring(part)
        while decimals.last == "0" { decimals.removeLast() }
        guard digits.count <= ScoringLimits.integerDigits, decimals.count <= ScoringLimits.fractionDigits
        else { throw .numberTooLong }
        var top: Int64 = 0, bottom: Int64 = 1
        // At most 18 digits: neither can overflow.
        for digit in digits + decimals { top = top * 10 + Int64(digit.wholeNumberValue ?? 0) }
        for _ in decimals { bottom *= 10 }
        guard let value = try? Fraction(negative ? -top : top, over: bottom) else { throw .numberTooLong }
        return value
    }

    private static func isDigit(_ character: Character) -> Bool { character >= "0" && character <= "9" }
    /// Space, no-break space, thin and narrow no-break space, apostrophes.
    private static func isGrouping(_ character: Character) -> Bool { " \u{00A0}\u{2009}\u{202F}'’".contains(character) }
}

func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
}
