import Foundation
import Kernel

/// Sign-in: what is reached by a link, and one's own account.
extension CrawlCases {
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
    ]
}
