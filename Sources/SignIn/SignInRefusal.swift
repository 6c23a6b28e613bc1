package import HTML
import People
import Web

/// Why somebody was not let in.
package enum SignInRefusal: Refusal, Equatable {
    /// E-mail unknown, password wrong, or suspended: one answer for all.
    case refused
    case wait(seconds: Int)
    /// As ``wait``, where a new password would not help.
    case waitProving(seconds: Int)
    case emailBad
    /// People with such an address sign in by their organization's provider.
    case elsewhere
    /// The passkey is unknown here, or its answer does not hold.
    case passkey
    case passkeyKnown
    /// The code is wrong, used already, or of another time.
    case code
    /// The time for the second step is over.
    case pendingGone
    case nameMissing
    /// The last means of a kind that the vendor's rules ask for.
    case lastMeans

    package var code: String {
        switch self {
        case .refused: "signIn.refused"
        case .wait, .waitProving: "signIn.wait"
        case .emailBad: "signIn.email"
        case .elsewhere: "signIn.elsewhere"
        case .passkey: "signIn.passkey"
        case .passkeyKnown: "signIn.passkeyKnown"
        case .code: "signIn.code"
        case .pendingGone: "signIn.pendingGone"
        case .nameMissing: "signIn.nameMissing"
        case .lastMeans: "signIn.lastMeans"
        }
    }
    package var status: Int { retryAfter == nil ? 422 : 429 }
    package var retryAfter: Int? {
        switch self {
        case .wait(let seconds), .waitProving(let seconds): seconds
        default: nil
        }
    }
    package var message: Message {
        switch self {
        case .refused: .signInRefused
        case .wait(let seconds): .signInWait(minutes: (seconds + 59) / 60)
        case .waitProving(let seconds): .signInWaitProving(minutes: (seconds + 59) / 60)
        case .emailBad: .peopleEmailBad
        case .elsewhere: .signInElsewhere
        case .passkey: .signInPasskeyRefused
        case .passkeyKnown: .signInPasskeyKnown
        case .code: .signInCodeRefused
        case .pendingGone: .signInPendingGone
        case .nameMissing: .signInPasskeyNameMissing
        case .lastMeans: .signInLastMeans
        }
    }
    package var field: String? {
        switch self {
        case .emailBad: "email"
        case .code: "code"
        case .nameMissing: "name"
        default: nil
        }
    }
}
