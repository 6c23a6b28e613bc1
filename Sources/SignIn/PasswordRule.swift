package import HTML
import Kernel
import People
package import Web

/// What a password must be (NIST SP 800-63B, 5.1.1.2): long enough, not among the first guesses, not the person.
package enum PasswordRule {
    /// - Returns: what is wrong, nil when it will do.
    package static func problem(_ password: String, name: String, email: String) -> PasswordRefusal? {
        if password.count < Password.minimumCharacters { return .short }
        if password.utf8.count > Password.maximumBytes { return .long }
        let folded = password.lowercased()
        if Set(folded).count < 4 || isRun(folded) || common.contains(where: { folded == $0 || folded.hasPrefix($0) && folded.count <= $0.count + 3 }) {
            return .common
        }
        let parts = [String(email.lowercased().prefix { $0 != "@" })] + name.lowercased().split(separator: " ").map(String.init)
        let rest = parts.filter { $0.count >= 3 }.reduce(folded) { $0.replacing($1, with: "") }
        if rest != folded, rest.count < 6 { return .personal }
        return nil
    }

    /// `abcdefghij`, `1234567890` and their like: each character next to the one before.
    private static func isRun(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.map { Int($0.value) }
        let steps = zip(scalars, scalars.dropFirst()).map { $1 - $0 }
        return steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == -1 }
    }

    /// Beginnings of the most used passwords of ten characters and more.
    private static let common: [String] = [
        "password", "passw0rd", "p@ssword", "p@ssw0rd", "passwort", "qwertyuiop", "qwertzuiop", "qwerty12345", "qwertz12345", "1q2w3e4r5t",
        "1qaz2wsx3edc", "q1w2e3r4t5", "123456789", "1234567890", "12345678910", "0987654321", "9876543210", "1122334455", "1234512345",
        "abc1234567", "abcd1234", "iloveyou", "letmein123", "welcome123", "willkommen", "changeme", "administrator", "admin12345", "superman",
        "football", "basketball", "baseball123", "sunshine", "princess", "starwars", "computer", "internet", "trustno1", "geheim1234",
        "hallo12345", "schatz1234", "sommer2", "winter2", "summer2", "spring2", "herbst2", "fruehling", "asdfghjkl", "yxcvbnm", "zxcvbnm",
    ]
}

package enum PasswordRefusal: Refusal, Equatable {
    case short, long, common, personal
    /// The current one does not match.
    case wrong

    package var code: String { "password.\(self)" }
    package var message: Message {
        switch self {
        case .short: .signInPasswordShort(count: Password.minimumCharacters)
        case .long: .signInPasswordLong(count: Password.maximumBytes)
        case .common: .signInPasswordCommon
        case .personal: .signInPasswordPersonal
        case .wrong: .signInPasswordWrong
        }
    }
    package var field: String? { self == .wrong ? "current" : "password" }
}

/// Why somebody was not let in.
package enum SignInRefusal: Refusal, Equatable {
    /// E-mail unknown, password wrong, or suspended: one answer for all.
    case refused
    case wait(seconds: Int)
    case emailBad

    package var code: String {
        switch self {
        case .refused: "signIn.refused"
        case .wait: "signIn.wait"
        case .emailBad: "signIn.email"
        }
    }
    package var status: Int { if case .wait = self { 429 } else { 422 } }
    package var message: Message {
        switch self {
        case .refused: .signInRefused
        case .wait(let seconds): .signInWait(minutes: (seconds + 59) / 60)
        case .emailBad: .peopleEmailBad
        }
    }
    package var field: String? { if case .emailBad = self { "email" } else { nil } }
}
