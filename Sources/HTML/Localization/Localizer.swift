package import Kernel

/// Says messages, dates and numbers in one language and one zone: `t(.peopleInviteTitle(name: name))`.
/// Cheap to make; one per request.
package struct Localizer: Sendable {
    package let language: Language
    /// The zone in which instants are told.
    package let zone: Zone

    package init(locale: Language, zone: Zone = .utc) {
        language = locale
        self.zone = zone
    }

    package func callAsFunction(_ message: Message) -> String {
        let pattern = message.table.pattern(message.line, language)
        if let plain = pattern.plain { return language == .pseudo ? Pseudo.bracketed(plain) : plain }
        var text = ""
        if language == .pseudo { text += "⟦" }
        append(pattern.nodes, message.arguments, to: &text)
        if language == .pseudo { text += "⟧" }
        return text
    }

    private func append(_ nodes: [Pattern.Node], _ arguments: [Message.Argument], to text: inout String) {
        for node in nodes {
            switch node {
            case .literal(let literal):
                text += language == .pseudo ? Pseudo.accented(literal) : literal
            case .argument(let index):
                text += said(arguments[index])
            case .plural(let index, let exact, let one, let other):
                guard case .number(let count) = arguments[index] else { append(other, arguments, to: &text); continue }
                if let branch = exact.first(where: { $0.0 == count })?.1 {
                    append(branch, arguments, to: &text)
                } else {
                    // English and German share the rule: "one" is exactly 1 (CLDR, cardinal, integers).
                    append(count == 1 ? one ?? other : other, arguments, to: &text)
                }
            case .select(let index, let cases, let other):
                guard case .text(let value) = arguments[index] else { append(other, arguments, to: &text); continue }
                append(cases.first { $0.0 == value }?.1 ?? other, arguments, to: &text)
            }
        }
    }

    private func said(_ argument: Message.Argument) -> String {
        switch argument {
        case .text(let text): text
        case .number(let number): self.number(number)
        case .share(let share): percent(share)
        case .day(let day): longDay(day)
        case .instant(let instant): longDay(localDay(instant)) + ", " + time(instant)
        }
    }
}

/// English made visibly foreign, so that a text that skipped the tables stands out.
enum Pseudo {
    static func bracketed(_ text: String) -> String { text.isEmpty ? text : "⟦" + accented(text) + "⟧" }

    static func accented(_ text: String) -> String { String(text.map { accents[$0] ?? $0 }) }

    private static let accents: [Character: Character] = {
        let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        let foreign = "àƀçđéƒğĥîĵķļɱñöþǫřšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ"
        return Dictionary(uniqueKeysWithValues: zip(plain, foreign))
    }()
}
