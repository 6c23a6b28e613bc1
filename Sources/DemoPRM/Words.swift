import Kernel

/// Laurel's stable codes in this application's words, for the person who registers the deal.
enum Words {
    static func reason(_ code: String, _ account: String, _ person: String) -> String {
        switch code {
        case "organization_meets": "\(account) holds the tier that a deal needs."
        case "organization_lacks": "\(account) does not hold the tier that a deal needs."
        case "organization_unknown": "Laurel cannot tell yet whether \(account) holds the tier that a deal needs."
        case "actor_meets": "\(person) holds a certification that lets them register."
        case "actor_lacks": "\(person) holds none of the certifications that let somebody register a deal, or does not work for \(account)."
        case "actor_unknown": "Laurel cannot tell yet what \(person) holds."
        case "actor_missing": "Nobody was named who registers it."
        case "not_enforced": "The rule is announced and not enforced yet, so the deal passes."
        case "provisional_pass": "It passes once, provisionally: the next deal of this account needs what is missing."
        case "honoured": "It was approved before and stays approved, whatever changed since."
        case "last_answer": "The last definite answer holds."
        case "open_when_unknown": "What is not known does not close it."
        default: code
        }
    }
    /// `12,500`
    static func number(_ value: Int) -> String {
        var text = "", digits = 0
        for digit in String(value).reversed() {
            if digits > 0, digits % 3 == 0, digit != "-" { text.append(",") }
            text.append(digit)
            digits += 1
        }
        return String(text.reversed())
    }
    /// `2026-12-02 16:40 UTC`
    static func time(_ milliseconds: Int64) -> String {
        let text = Instant(milliseconds: milliseconds).iso
        return text.prefix(10) + " " + text.dropFirst(11).prefix(5) + " UTC"
    }
    static func minutes(_ count: Int) -> String {
        count == 1 ? "1 minute" : count < 120 ? "\(count) minutes" : count % 60 == 0 ? "\(count / 60) hours" : "\(count / 60) h \(count % 60) min"
    }
}
