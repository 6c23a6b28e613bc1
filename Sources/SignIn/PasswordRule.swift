package import HTML
import Kernel
import People
import Synchronization
import Web

/// What a password must be (NIST SP 800-63B, 5.1.1.2): long enough, hard enough to guess, known from no breach, not the person.
package enum PasswordRule {
    private static let breached = Mutex<BreachedList?>(nil)
    /// Called once at the start with the operator's list of known passwords.
    package static func use(_ list: BreachedList?) { breached.withLock { $0 = list } }

    /// - Parameter words: what else an attacker knows, such as the organization's and the site's name.
    /// - Returns: what is wrong, nil when it will do.
    package static func problem(_ password: String, name: String, email: String, words: [String] = []) -> PasswordRefusal? {
        if password.count < Password.minimumCharacters { return .short }
        if password.utf8.count > Password.maximumBytes { return .long }
        let folded = password.lowercased()
        if WordRanks.isCommon(folded) { return .common }
        let local = String(email.lowercased().prefix { $0 != "@" })
        let parts = [local] + name.lowercased().split(separator: " ").map(String.init)
        let rest = parts.filter { $0.count >= 3 }.reduce(folded) { $0.replacing($1, with: "") }
        if rest != folded, rest.count < 6 { return .personal }
        let domain = email.lowercased().split(separator: "@").last.map { $0.split(separator: ".").dropLast().map(String.init) } ?? []
        let strength = PasswordStrength.estimate(password, personal: [name, local] + words + domain + ["laurel"])
        if strength.guesses < PasswordStrength.enough { return PasswordRefusal(strength.pattern) }
        if breached.withLock({ $0 })?.contains(password) == true { return .breached }
        return nil
    }
}

package enum PasswordRefusal: Refusal, Equatable {
    case short, long, common, personal
    case word, keyboard, run, repeats, date
    /// In the operator's list of passwords from breaches.
    case breached
    /// The current one does not match.
    case wrong

    init(_ pattern: PasswordStrength.Pattern) {
        self = switch pattern {
        case .common, .letters: .common
        case .word: .word
        case .personal: .personal
        case .keyboard: .keyboard
        case .run: .run
        case .repeats: .repeats
        case .date: .date
        }
    }

    package var code: String { "password.\(self)" }
    package var message: Message {
        switch self {
        case .short: .signInPasswordShort(count: Password.minimumCharacters)
        case .long: .signInPasswordLong(count: Password.maximumBytes)
        case .common: .signInPasswordCommon
        case .personal: .signInPasswordPersonal
        case .word: .signInPasswordWord
        case .keyboard: .signInPasswordKeyboard
        case .run: .signInPasswordRun
        case .repeats: .signInPasswordRepeats
        case .date: .signInPasswordDate
        case .breached: .signInPasswordBreached
        case .wrong: .signInPasswordWrong
        }
    }
    package var field: String? { self == .wrong ? "current" : "password" }
}
