package import HTML

/// The addresses of this capability's pages.
package enum IntegrationsLinks {
    package static let clients: Link = "/settings/provisioning"
    package static let new: Link = "/settings/provisioning/new"
    package static let policy: Link = "/settings/provisioning/policy"
    package static func client(_ id: String) -> Link { "/settings/provisioning/\(id)" }
    package static func setUp(_ id: String) -> Link { "/settings/provisioning/\(id)/set-up" }
    package static func edit(_ id: String) -> Link { "/settings/provisioning/\(id)/edit" }
    package static func rotate(_ id: String) -> Link { "/settings/provisioning/\(id)/rotate" }
    package static func revoke(_ id: String) -> Link { "/settings/provisioning/\(id)/revoke" }
    package static func renew(_ id: String) -> Link { "/settings/provisioning/\(id)/renew" }
    package static func rules(_ id: String) -> Link { "/settings/provisioning/\(id)/groups" }
    package static func log(_ id: String) -> Link { "/settings/provisioning/\(id)/log" }
    package static func export(_ id: String) -> Link { "/settings/provisioning/\(id)/log.csv" }
    package static func entry(_ id: String, _ entry: String) -> Link { "/settings/provisioning/\(id)/log/\(entry)" }
}
