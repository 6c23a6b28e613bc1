package import Courses
import HTML
package import Kernel
import Store

/// The activity kind of packages, of any standard: `scorm12`, a key older than the other standards. Its config is `{"package": id}`; packages are immutable, so a version freezes the same.
package enum PackageKind {
    package static let key = "scorm12"
    struct Config: Codable { let package: String? }

    package static var kind: ActivityKind {
        ActivityKind(
            key: key, title: .packagesKind, icon: .package,
            editor: { PackageLinks(course: $0, activity: $1).editor },
            preview: { PackageLinks(course: $0, activity: $1).testDrive },
            problems: { draft, vendor, tx in
                guard let id = package(draft.config), try Packages.find(id, vendor: vendor, tx) != nil else { return [.packagesNoneChosen] }
                return []
            },
            freeze: { draft, _, _, _ in draft.config },
            launch: { PlayLinks(enrolment: $0, activity: $1).play })
    }

    /// The package that a config names; nil for none yet.
    package static func package(_ config: String) -> PackageID? {
        (try? JSONText.read(config, as: Config.self))?.package.flatMap { PackageID(checking: $0) }
    }
    package static func config(_ id: PackageID) -> String { "{\"package\":\"\(id.value)\"}" }
}
