import XML

/// Reads attributes of sequencing elements as they are met: in any letter case, with stray white space, and noted when
/// they are unusable, in which case the default of the book stands.
struct SequencingAttributes {
    let element: XMLElement

    init(_ element: XMLElement) { self.element = element }

    func text(_ name: String) -> String? {
        let wanted = name.lowercased()
        let value = element.attributes.first { $0.name == name } ?? element.attributes.first { $0.name.lowercased() == wanted }
        return value.map(\.value.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }

    func set(_ name: String, _ target: inout Bool, _ notes: inout [Repair]) {
        read(name, &notes, { target = $0 }) { Self.truth[$0.lowercased()] }
    }

    func set(_ name: String, _ target: inout Real7, in range: ClosedRange<Real7>, _ notes: inout [Repair]) {
        read(name, &notes, { target = $0 }) { text in Real7(text).flatMap { range.contains($0) ? $0 : nil } }
    }

    /// A count, 0 or more.
    func set(_ name: String, _ target: inout Int?, _ notes: inout [Repair]) {
        read(name, &notes, { target = $0 }) { text in Int(text).flatMap { (0...1_000_000).contains($0) ? $0 : nil } }
    }

    /// A duration in hundredths of a second.
    func set(duration name: String, _ target: inout Int?, _ notes: inout [Repair]) {
        read(name, &notes, { target = $0 }, Self.centiseconds)
    }

    /// A word of a vocabulary, in any letter case.
    func set<Word: RawRepresentable & CaseIterable & SendableMetatype>(
        _ name: String, _ target: inout Word, _ notes: inout [Repair]
    ) where Word.RawValue == String {
        read(name, &notes, { target = $0 }, Self.word)
    }

    static func word<Word: RawRepresentable & CaseIterable>(_ text: String) -> Word? where Word.RawValue == String {
        Word(rawValue: text) ?? Word.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
    }

    private func read<Value>(
        _ name: String, _ notes: inout [Repair], _ use: (Value) -> Void, _ parse: (String) -> Value?
    ) {
        guard let text = text(name) else { return }
        if let value = parse(text) { use(value) } else { notes.append(.unusableValue(element: "\(element.name) \(name)", value: text)) }
    }

    private static let truth = ["true": true, "1": true, "yes": true, "false": false, "0": false, "no": false]

    /// An ISO 8601 duration (`P1DT2H30M4.5S`). A year counts 365 days and a month 30, since a limit needs one length.
    static func centiseconds(_ text: String) -> Int? {
        guard text.first == "P", text.utf8.count <= 60 else { return nil }
        var (total, digits, isTime, isEmpty) = (0, "", false, true)
        let days = ["Y": 365, "M": 30, "W": 7, "D": 1]
        let seconds = ["H": 3_600, "M": 60, "S": 1]
        for letter in text.dropFirst() {
            if letter == "T", digits.isEmpty, !isTime {
                isTime = true
            } else if letter.isNumber || letter == "." {
                digits.append(letter)
            } else {
                let unit = isTime ? seconds[String(letter)] : days[String(letter)].map { $0 * 86_400 }
                guard let unit, let number = Real7(digits), number.units <= 100_000 * Real7.one.units else { return nil }
                total += number.units / 100_000 * unit
                (digits, isEmpty) = ("", false)
            }
        }
        return digits.isEmpty && !isEmpty ? total : nil
    }
}
