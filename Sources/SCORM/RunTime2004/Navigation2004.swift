/// A value of `adl.nav.request` (SCORM 2004 4th edition SN 5.6.3).
package enum Navigation2004: Sendable, Equatable {
    case none
    case request(NavigationRequest)

    /// A word, or `{target=…}choice` and `{target=…}jump`; `nil` for anything else.
    package init?(_ value: String) {
        if value.hasPrefix("{target=") {
            guard let end = value.lastIndex(of: "}") else { return nil }
            let target = String(value[value.index(value.startIndex, offsetBy: 8)..<end])
            guard !target.isEmpty else { return nil }
            switch value[value.index(after: end)...] {
            case "choice": self = .request(.choice(target))
            case "jump": self = .request(.jump(target))
            default: return nil
            }
            return
        }
        switch value {
        case "_none_": self = .none
        case "continue": self = .request(.continue)
        case "previous": self = .request(.previous)
        case "exit": self = .request(.exit)
        case "exitAll": self = .request(.exitAll)
        case "suspendAll": self = .request(.suspendAll)
        case "abandon": self = .request(.abandon)
        case "abandonAll": self = .request(.abandonAll)
        default: return nil
        }
    }
}

/// What `adl.nav.request_valid` answers, foretold by the sequencer: the content asks synchronously.
package struct NavigationValidity: Sendable, Equatable, Codable {
    package var `continue`: Bool
    package var previous: Bool
    /// Activities that may be chosen, by identifier; the others may not.
    package var choice: [String]
    package var jump: [String]

    package init(continue: Bool = false, previous: Bool = false, choice: [String] = [], jump: [String] = []) {
        self.continue = `continue`
        self.previous = previous
        self.choice = choice
        self.jump = jump
    }

    /// - Returns: `nil` when the element is none of `adl.nav.request_valid`.
    func answer(_ element: String) -> String? {
        let prefix = "adl.nav.request_valid."
        guard element.hasPrefix(prefix) else { return nil }
        let rest = element.dropFirst(prefix.count)
        switch rest {
        case "continue": return `continue` ? "true" : "false"
        case "previous": return previous ? "true" : "false"
        default: break
        }
        for (word, targets) in [("choice", choice), ("jump", jump)] where rest.hasPrefix(word + ".{target=") && rest.hasSuffix("}") {
            let target = rest.dropFirst(word.count + 9).dropLast()
            return target.isEmpty ? nil : targets.contains(String(target)) ? "true" : "false"
        }
        return nil
    }
}
