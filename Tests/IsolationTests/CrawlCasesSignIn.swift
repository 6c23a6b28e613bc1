import App
import Foundation
import HTTPTypes
import Kernel
import Support
import Web

/// Sign-in: what is reached by a link, one's own account, and what the vendor's administrators do about it.
extension CrawlCases {
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]
    /// A call of a script on pages of people who are not signed in.
    private static func publicCall(_ route: String, statuses: ClosedRange<Int>) -> CrawlCase {
        var made = call(route, .nobody, strangers: [.otherVendorAdmin])
        made.ownerStatuses = statuses
        return made
    }
    private static func publicForm(_ route: String, statuses: ClosedRange<Int>, _ fields: @escaping @Sendable (CrawlIDs) -> [(String, String)] = { _ in [] }) -> CrawlCase {
        var made = form(route, .nobody, strangers: [.otherVendorAdmin], [:], fields)
        made.ownerStatuses = statuses
        return made
    }
    private static func answers(_ made: CrawlCase, _ statuses: ClosedRange<Int>) -> CrawlCase {
        var made = made
        made.ownerStatuses = statuses
        return made
    }

    static let signIn: [CrawlCase] = [
        page("/reset/{token}", .nobody, strangers: [.otherVendorAdmin], ["token": "reset"]),
        page("/invitation/{token}", .nobody, strangers: [.otherVendorAdmin], ["token": "invited"]),
        list("/me/security", .victimLearner, strangers: Identity.personStrangers),
        form("/reset/{token}", .nobody, strangers: [.otherVendorAdmin], ["token": "reset"]) { _ in [("password", "a long new password")] },
        form("/invitation/{token}", .nobody, strangers: [.otherVendorAdmin], ["token": "invited"]) { _ in [("password", "a long new password"), ("name", "In Vited")] },
        form("/invitation/{token}/decline", .nobody, strangers: [.otherVendorAdmin], ["token": "invited"]),
        form("/me/sessions/{session}/end", .victimLearner, strangers: Identity.personStrangers),
        ownForm("/me/password", statuses: 200...422) { _ in [("current", "not this one"), ("password", "something longer")] },
        ownForm("/me/sessions/end-others"),
    ] + waysIn + means + vendorSide

    /// What people who are not signed in reach. None of it says whether somebody is known.
    private static let waysIn: [CrawlCase] = [
        page("/sign-in/link/{token}", .nobody, strangers: [.otherVendorAdmin], ["token": "signInLink"]),
        form("/sign-in/link/{token}", .nobody, strangers: [.otherVendorAdmin], ["token": "signInLink"]),
        publicForm("/sign-in/passkey", statuses: 422...422) { _ in [("credential", "{}")] },
        publicCall("/sign-in/passkey/options", statuses: 200...404),
        publicCall("/sign-in/second/options", statuses: 404...422),
        publicCall("/sign-in/set-up/options", statuses: 404...422),
        publicForm("/sign-in/second", statuses: 422...422) { _ in [("code", "123456")] },
        publicForm("/sign-in/set-up/app", statuses: 422...422) { _ in [("code", "123456")] },
        publicForm("/sign-in/set-up/passkey", statuses: 422...422) { _ in [("credential", "{}")] },
        publicForm("/sign-in/set-up/later", statuses: 422...422),
    ]

    /// One's own means of signing in.
    private static let means: [CrawlCase] = [
        list("/sign-in/again", .victimLearner, strangers: [.nobody]),
        ownForm("/sign-in/again", statuses: 422...422) { _ in [("password", "not this one")] },
        ownForm("/sign-in/again/code", statuses: 200...404),
        answers(call("/sign-in/again/options", .victimLearner, strangers: [.nobody]), 200...404),
        answers(call("/me/passkeys/options", .victimLearner, strangers: [.nobody]), 200...404),
        ownForm("/me/password/first", statuses: 303...422) { _ in [("password", "a long new password")] },
        list("/me/passkeys/new", .victimLearner, strangers: [.nobody]),
        ownForm("/me/passkeys", statuses: 422...422) { _ in [("credential", "{}"), ("name", "Key")] },
        form("/me/passkeys/{passkey}/name", .victimLearner, strangers: Identity.personStrangers) { _ in [("name", "Renamed")] },
        form("/me/passkeys/{passkey}/remove", .victimLearner, strangers: Identity.personStrangers),
        list("/me/security/app", .victimLearner, strangers: [.nobody]),
        ownForm("/me/security/app", statuses: 422...422) { _ in [("code", "000000")] },
        ownForm("/me/security/app/remove", statuses: 303...404),
        list("/me/security/recovery-codes", .victimLearner, strangers: [.nobody]),
        ownForm("/me/security/recovery-codes"),
        ownForm("/me/security/recovery-codes/file", statuses: 404...404) { _ in [("code", "aaaaa-aaaaa-aaaaa")] },
        form("/me/devices/{device}/forget", .victimLearner, strangers: Identity.personStrangers),
        ownForm("/me/devices/forget"),
    ]

    private static let vendorSide: [CrawlCase] = [
        list("/settings/sign-in", .vendorAdmin, strangers: vendorOnly),
        form("/settings/sign-in", .vendorAdmin, strangers: vendorOnly) { _ in [("rememberDays", "14"), ("trustsProviders", "on")] },
        form("/settings/sign-in/rules", .vendorAdmin, strangers: vendorOnly) { _ in [("role", "auditor"), ("strength", "any"), ("startsOn", "2030-01-01"), ("graceDays", "7")] },
        form("/settings/sign-in/rules/remove", .vendorAdmin, strangers: vendorOnly) { _ in [("role", "assessor")] },
        page("/people/{person}/act-as", .vendorAdmin, strangers: vendorOnly),
        form("/people/{person}/act-as", .vendorAdmin, strangers: vendorOnly) { _ in [("reason", "Case 12")] },
        form("/people/{person}/second-steps/remove", .vendorAdmin, strangers: vendorOnly),
        publicForm("/impersonation/end", statuses: 303...303),
    ]
}
