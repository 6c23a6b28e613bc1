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
    package static let pipes: Link = "/settings/records/pipes"
    package static let newPipe: Link = "/settings/records/pipes/new"
    package static func pipe(_ id: String) -> Link { "/settings/records/pipes/\(id)" }
    package static func pipe(_ id: String, act: String) -> Link { "/settings/records/pipes/\(id)/\(act)" }
    package static let imports: Link = "/settings/records/imports"
    package static let newImport: Link = "/settings/records/imports/new"
    package static let newImportFile: Link = "/settings/records/imports/file"
    package static func anImport(_ id: String) -> Link { "/settings/records/imports/\(id)" }
    package static func anImport(_ id: String, act: String) -> Link { "/settings/records/imports/\(id)/\(act)" }
}
