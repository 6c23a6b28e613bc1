package import HTML
package import Kernel

/// The addresses of this capability's pages.
package enum PrivacyLinks {
    package static let mine: Link = "/me/data"
    package static let export: Link = "/me/data/export.json"
    package static let readable: Link = "/me/data/readable"
    package static let ask: Link = "/me/data/erasure"
    package static let withdraw: Link = "/me/data/erasure/withdraw"
    package static let settings: Link = "/settings/privacy"
    package static let retention: Link = "/settings/privacy/retention"
    package static func erase(_ id: String) -> Link { "/settings/privacy/requests/\(id)/erase" }
    package static func decline(_ id: String) -> Link { "/settings/privacy/requests/\(id)/decline" }
    package static func person(_ id: PersonID) -> Link { "/people/\(id.value)/privacy" }
    package static func personExport(_ id: PersonID) -> Link { "/people/\(id.value)/privacy/export.json" }
    package static func personErase(_ id: PersonID) -> Link { "/people/\(id.value)/privacy/erase" }
    package static func hold(_ id: PersonID) -> Link { "/people/\(id.value)/privacy/hold" }
    package static func release(_ id: PersonID) -> Link { "/people/\(id.value)/privacy/release" }
}
