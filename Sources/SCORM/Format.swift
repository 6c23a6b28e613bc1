/// The data types of SCORM 1.2 (Run-Time Environment 3.4.3) as Laurel accepts them.
///
/// Content in use exceeds CMIString255 and CMIString4096 and uses letters beyond ASCII in identifiers; such values are
/// accepted up to the limit of the model and reported as beyond the specification, since refusing them loses work.
package enum Format: Sendable, Equatable {
    case string
    case identifier
    case decimal
    /// CMIDecimal 0–100 or blank.
    case score
    case integer(ClosedRange<Int>)
    case timeSpan
    case timeOfDay
    case word(Set<String>)
    /// An interaction's result: a word or a decimal.
    case result

    func accepts(_ value: String) -> Bool {
        switch self {
        case .string: true
        case .identifier:
            !value.isEmpty && value.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace }
        case .decimal: Decimal4(cmi: value) != nil
        case .score: value.isEmpty || Self.upTo100(value)
        case .integer(let range): Self.integer(value).map(range.contains) ?? false
        case .timeSpan: TimeSpan(cmi: value) != nil
        case .timeOfDay: Self.timeOfDay(value)
        case .word(let words): words.contains(value)
        case .result: Vocabulary.interactionResult.contains(value) || Decimal4(cmi: value) != nil
        }
    }

    /// 100.00001 is over 100 and -0.00001 under 0, though `Decimal4` cuts both.
    private static func upTo100(_ value: String) -> Bool {
        guard let number = Decimal4(cmi: value), number.units <= 1_000_000 else { return false }
        if value.hasPrefix("-") { return !value.contains { ("1"..."9").contains($0) } }
        guard number.units == 1_000_000, let point = value.firstIndex(of: ".") else { return true }
        return value[value.index(after: point)...].allSatisfy { $0 == "0" }
    }

    private static func integer(_ value: String) -> Int? {
        let digits = value.hasPrefix("-") ? value.dropFirst() : Substring(value)
        guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(value)
    }

    private static func timeOfDay(_ value: String) -> Bool {
        guard value.utf8.count <= 11, value.split(separator: ":").first?.utf8.count == 2, let span = TimeSpan(cmi: value)
        else { return false }
        let parts = value.split(separator: ":")
        guard span.centiseconds < 86_400_00, let minutes = Int(parts[1]) else { return false }
        return minutes < 60 && (Int(parts[2].prefix(2)) ?? 60) < 60
    }
}
