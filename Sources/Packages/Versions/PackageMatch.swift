import CMI5
import SCORM

/// Which parts of two versions of a package are the same part, and what changed. Pure.
///
/// SCORM: by identifier; what is left by the file, query and fragment it starts (what its identifierref leads to), then by the file alone, where
/// only one of each side has it. cmi5 and xAPI: by the publisher's id. Between SCORM and launched content nothing is the same.
struct PackageMatch: Sendable, Equatable {
    enum By: String, Sendable { case identifier, start }
    enum Difference: Sendable, Equatable {
        case identifier(from: String, to: String)
        case title(from: String, to: String)
        case start(from: String, to: String)
        case mastery(from: String, to: String)
        case prerequisites(from: String, to: String)
        case sequencing
        case launchMethod(from: String, to: String)
        case moveOn(from: String, to: String)
    }
    struct Pair: Sendable, Equatable {
        let from: String
        let to: String
        let title: String
        let by: By
        let differences: [Difference]
    }
    struct Part: Sendable, Equatable {
        let id: String
        let title: String
    }

    let pairs: [Pair]
    let new: [Part]
    let gone: [Part]
    /// Whether what content keeps for itself (suspend data, place) fits: both are of one run time.
    let isSameRunTime: Bool

    init(from old: PackageVersion, to now: PackageVersion) {
        isSameRunTime = old.standard == now.standard
        let before = old.manifest.launchable, after = now.manifest.launchable
        guard old.standard.isLaunched == now.standard.isLaunched else {
            pairs = []
            new = after.map { Part(id: $0.identifier, title: $0.title) }
            gone = before.map { Part(id: $0.identifier, title: $0.title) }
            return
        }
        var left = before, open = after, found: [String: (SCORM.Item, By)] = [:]
        func take(_ by: By, _ key: (SCORM.Item) -> String?) {
            let mine = Dictionary(grouping: left.filter { key($0) != nil }, by: { key($0) ?? "" })
            for item in open {
                guard let name = key(item), let candidates = mine[name], candidates.count == 1, open.count(where: { key($0) == name }) == 1 else { continue }
                found[item.identifier] = (candidates[0], by)
                left.removeAll { $0.identifier == candidates[0].identifier }
            }
            open.removeAll { found[$0.identifier] != nil }
        }
        take(.identifier) { $0.identifier }
        if !old.standard.isLaunched {
            take(.start) { $0.launch.map { "\($0.path)?\($0.query)#\($0.fragment)" } }
            take(.start) { $0.launch?.path }
        }
        pairs = after.compactMap { item in
            found[item.identifier].map { Pair(from: $0.0.identifier, to: item.identifier, title: item.title, by: $0.1, differences: Self.differences($0.0, item, old, now)) }
        }
        new = open.map { Part(id: $0.identifier, title: $0.title) }
        gone = left.map { Part(id: $0.identifier, title: $0.title) }
    }

    /// Old identifiers → new ones.
    var names: [String: String] { Dictionary(pairs.map { ($0.from, $0.to) }, uniquingKeysWith: { a, _ in a }) }
    /// What a part is called now → what its counterpart was called.
    var origins: [String: String] { Dictionary(pairs.map { ($0.to, $0.from) }, uniquingKeysWith: { a, _ in a }) }

    private static func differences(_ a: SCORM.Item, _ b: SCORM.Item, _ old: PackageVersion, _ now: PackageVersion) -> [Difference] {
        var all: [Difference] = []
        func note(_ from: String?, _ to: String?, _ make: (String, String) -> Difference) { if from ?? "" != to ?? "" { all.append(make(from ?? "", to ?? "")) } }
        func start(_ item: SCORM.Item) -> String? { item.launch.map { $0.path + ($0.query.isEmpty ? "" : "?" + $0.query) + ($0.fragment.isEmpty ? "" : "#" + $0.fragment) } }
        note(a.identifier, b.identifier) { .identifier(from: $0, to: $1) }
        note(a.title, b.title) { .title(from: $0, to: $1) }
        note(start(a), start(b)) { .start(from: $0, to: $1) }
        note(mastery(a, old), mastery(b, now)) { .mastery(from: $0, to: $1) }
        note(a.prerequisites, b.prerequisites) { .prerequisites(from: $0, to: $1) }
        if let one = old.manifest.activities?.definition(a.identifier), let two = now.manifest.activities?.definition(b.identifier),
           one.sequencing != two.sequencing || one.completion != two.completion { all.append(.sequencing) }
        if let one = old.structure?.unit(a.identifier), let two = now.structure?.unit(b.identifier) {
            note(one.launchMethod.rawValue, two.launchMethod.rawValue) { .launchMethod(from: $0, to: $1) }
            note(one.moveOn.rawValue, two.moveOn.rawValue) { .moveOn(from: $0, to: $1) }
        }
        return all
    }

    /// The score that passes, as the package writes it.
    private static func mastery(_ item: SCORM.Item, _ package: PackageVersion) -> String? {
        if let mastery = item.masteryScore { return mastery }
        guard let primary = package.manifest.activities?.definition(item.identifier)?.sequencing.primaryObjective, primary.satisfiedByMeasure else { return nil }
        return primary.minNormalizedMeasure.text
    }
}
