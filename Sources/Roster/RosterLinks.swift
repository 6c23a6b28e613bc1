import HTML

/// The addresses of this capability's pages.
enum RosterLinks {
    static let home: Link = "/roster"
    static let new: Link = "/roster/new"
    static func new(_ kind: RosterKind) -> Link { new.query("kind", kind.rawValue) }
    static func example(_ kind: RosterKind) -> Link { "/roster/example/\(kind.rawValue).csv" }
    static func export(_ kind: RosterKind, _ format: String) -> Link { "/roster/export/\(kind.rawValue).\(format)" }
    static func batch(_ id: String) -> Link { "/roster/files/\(id)" }
    static func mapping(_ id: String) -> Link { "/roster/files/\(id)/columns" }
    static func start(_ id: String) -> Link { "/roster/files/\(id)/start" }
    static func cancel(_ id: String) -> Link { "/roster/files/\(id)/cancel" }
    static func discard(_ id: String) -> Link { "/roster/files/\(id)/discard" }
    static func undo(_ id: String) -> Link { "/roster/files/\(id)/undo" }
    static func invite(_ id: String) -> Link { "/roster/files/\(id)/invite" }
    static func corrected(_ id: String) -> Link { "/roster/files/\(id)/corrected" }
    static func report(_ id: String) -> Link { "/roster/files/\(id)/report.csv" }
    static let newSource: Link = "/roster/sources/new"
    static func source(_ id: String) -> Link { "/roster/sources/\(id)" }
    static func pull(_ id: String) -> Link { "/roster/sources/\(id)/fetch" }
    static func removeSource(_ id: String) -> Link { "/roster/sources/\(id)/remove" }
}
