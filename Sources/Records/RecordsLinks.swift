package import HTML

/// The addresses of this capability's pages.
package enum RecordsLinks {
    package static let statements: Link = "/records"
    package static let fresh: Link = "/records/new"
    package static let csv: Link = "/records.csv"
    package static let lines: Link = "/records.jsonl"
    package static func statement(_ organization: String, _ id: String) -> Link { "/records/\(organization)/\(id)" }
    package static func void(_ organization: String, _ id: String) -> Link { "/records/\(organization)/\(id)/void" }
    package static let store: Link = "/settings/records"
    package static let new: Link = "/settings/records/new"
    package static let origins: Link = "/settings/records/origins"
    package static let documents: Link = "/settings/records/documents"
    package static func document(_ place: String) -> Link { "/settings/records/documents/\(place)" }
    package static func version(_ place: String, _ number: Int) -> Link { "/settings/records/documents/\(place)/\(number)" }
    package static func content(_ place: String, _ number: Int) -> Link { "/settings/records/documents/\(place)/\(number)/content" }
    package static func rotate(_ key: String) -> Link { "/settings/records/\(key)/rotate" }
    package static func revoke(_ key: String) -> Link { "/settings/records/\(key)/revoke" }
}
