// Figures and sizes by language. Formatting is our own: a page holds hundreds of figures, and ICU's formatters cost
// a hundred times more than these.

extension Localizer {
    private var grouping: String { language == .de ? "." : "," }
    private var decimalMark: String { language == .de ? "," : "." }

    /// "12,345" and "12.345".
    package func number(_ number: Int) -> String {
        if number > -1000, number < 1000 { return String(number) }
        return (number < 0 ? "−" : "") + grouped(number.magnitude)
    }

    /// "3.5" and "3,5": rounded half away from zero to `decimals` (0…6) places.
    package func number(_ number: Double, decimals: Int) -> String {
        guard number.isFinite, abs(number) < 1e15 else { return "–" }
        let places = min(max(decimals, 0), 6)
        var factor: UInt = 1
        for _ in 0..<places { factor *= 10 }
        let scaled = UInt((abs(number) * Double(factor)).rounded())
        let sign = number < 0 && scaled > 0 ? "−" : ""
        guard places > 0 else { return sign + grouped(scaled) }
        let fraction = String(scaled % factor)
        return sign + grouped(scaled / factor) + decimalMark + String(repeating: "0", count: places - fraction.count) + fraction
    }

    /// "1,234.5" and "1.234,5" of 12345 at one decimal place: a whole number of the smallest units, exactly. `places` is 0…18.
    package func number(_ units: Int, places: Int) -> String {
        guard places > 0 else { return number(units) }
        let digits = String(units.magnitude), padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return (units < 0 ? "−" : "") + grouped(UInt(padded.dropLast(places)) ?? 0) + decimalMark + padded.suffix(places)
    }

    /// A share of one as "85%" and "85 %".
    package func percent(_ share: Double, decimals: Int = 0) -> String {
        number(share * 100, decimals: decimals) + (language == .de ? "\u{a0}%" : "%")
    }

    /// "6 min", "1 h 20 min": of a whole number of minutes.
    package func minutes(_ minutes: Int) -> String {
        let (hour, minute) = language == .de ? ("Std.", "Min.") : ("h", "min")
        let hours = minutes / 60, rest = minutes % 60
        if hours == 0 { return worded("\(rest)\u{a0}\(minute)") }
        if rest == 0 { return worded("\(number(hours))\u{a0}\(hour)") }
        return worded("\(number(hours))\u{a0}\(hour) \(rest)\u{a0}\(minute)")
    }

    /// "1.2 MB": of a whole number of bytes, in decimal units as file managers and disks print them.
    package func bytes(_ bytes: Int) -> String {
        if bytes < 1000 { return worded("\(bytes)\u{a0}B") }
        var value = Double(bytes), unit = ""
        for next in ["kB", "MB", "GB", "TB"] {
            (value, unit) = (value / 1000, next)
            if value < 999.5 { break }
        }
        return worded("\(number(value, decimals: value < 9.95 ? 1 : 0))\u{a0}\(unit)")
    }

    /// "Ana, Ben and Cem".
    package func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let and = switch language { case .en: " and "; case .de: " und "; case .pseudo: " ⟦àñđ⟧ " }
        return items.dropLast().joined(separator: ", ") + and + last
    }

    /// In the pseudo language, marks words that these functions say by themselves.
    func worded(_ text: String) -> String { language == .pseudo ? Pseudo.bracketed(text) : text }

    private func grouped(_ number: UInt) -> String {
        let digits = Array(String(number).utf8)
        if digits.count <= 3 { return String(number) }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += grouping }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return text
    }
}
