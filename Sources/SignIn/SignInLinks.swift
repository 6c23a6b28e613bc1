package import HTML
import Kernel

/// The addresses of this capability's pages.
package enum SignInLinks {
    package static let security: Link = "/me/security"
    static let askLink: Link = "/sign-in/link"
    static func link(_ token: String) -> Link { "/sign-in/link/\(token)" }
    static let passkey: Link = "/sign-in/passkey"
    static let second: Link = "/sign-in/second"
    static let setUp: Link = "/sign-in/set-up"
    static let setUpApp: Link = "/sign-in/set-up/app"
    static let setUpPasskey: Link = "/sign-in/set-up/passkey"
    static let later: Link = "/sign-in/set-up/later"
    package static let again: Link = "/sign-in/again"
    static let againCode: Link = "/sign-in/again/code"

    static let firstPassword: Link = "/me/password/first"
    static let newPasskey: Link = "/me/passkeys/new"
    static let passkeys: Link = "/me/passkeys"
    static func renamePasskey(_ id: String) -> Link { "/me/passkeys/\(id)/name" }
    static func removePasskey(_ id: String) -> Link { "/me/passkeys/\(id)/remove" }
    static let app: Link = "/me/security/app"
    static let removeApp: Link = "/me/security/app/remove"
    static let recoveryCodes: Link = "/me/security/recovery-codes"
    static let recoveryFile: Link = "/me/security/recovery-codes/file"
    static func forgetDevice(_ id: String) -> Link { "/me/devices/\(id)/forget" }
    static let forgetDevices: Link = "/me/devices/forget"

    static let policy: Link = "/settings/sign-in"
    static let rules: Link = "/settings/sign-in/rules"
    static let removeRule: Link = "/settings/sign-in/rules/remove"
    static func impersonate(_ person: PersonID) -> Link { "/people/\(person.value)/act-as" }
    static func resetSecondSteps(_ person: PersonID) -> Link { "/people/\(person.value)/second-steps/remove" }
    static let endImpersonation: Link = "/impersonation/end"
}
