package import SCORM

/// How packages of an activity are played: what a vendor, a course or the activity itself has set, everything else as the packages say.
///
/// Effective for sessions that begin afterwards: a session keeps what it began with, stored with it, so that its log replays to the same
/// record. Which settings act on which standard says ``PlaySetting/applies(to:)``.
package struct PlaySettings: Sendable, Equatable {
    /// By name; only what differs from the default.
    package let values: [String: String]

    package init(_ values: [PlaySetting: String] = [:]) {
        self.values = Dictionary(uniqueKeysWithValues: values.filter { $0.key.standardValue != $0.value && $0.key.accepts($0.value) }.map { ($0.key.rawValue, $0.value) })
    }
    /// From a session's column; nil in one that began before there were settings.
    init(stored text: String?) throws {
        guard let text, text != "{}" else { self.init(); return }
        let read: [String: String] = try JSONText.read(text)
        self.init(Dictionary(uniqueKeysWithValues: read.compactMap { name, value in PlaySetting(rawValue: name).map { ($0, value) } }))
    }
    /// For a session's column.
    var stored: String { get throws { values.isEmpty ? "{}" : try JSONText.write(values) } }

    package subscript(_ setting: PlaySetting) -> String { values[setting.rawValue] ?? setting.standardValue }

    /// Whether content is shown in a window of its own.
    var ownWindow: Bool { self[.window] == "window" }
    /// Width and height of that window in CSS pixels.
    var windowSize: (width: Int, height: Int) { PlaySetting.size(self[.windowSize]) ?? (1100, 760) }
    var exit: ExitBehaviour { ExitBehaviour(rawValue: self[.exit]) ?? .standard }

    /// What the run time judges by.
    package func rules(is2004: Bool) -> PlayRules {
        guard !values.isEmpty else { return PlayRules() }
        var rules = PlayRules()
        let passing = self[.passing].split(separator: "/", maxSplits: 1)
        rules.passing = passing.first.flatMap { PlayRules.Passing(rawValue: String($0)) } ?? .package
        rules.passingPermille = passing.count > 1 ? Int(passing[1]) ?? 0 : 0
        rules.completing = PlayRules.Completing(rawValue: self[.completing]) ?? .package
        rules.unset = PlayRules.Unset(rawValue: self[.unset]) ?? .package
        rules.suspendLimit = values[(is2004 ? PlaySetting.suspend2004 : .suspend12).rawValue].flatMap { Int($0) }
        return rules
    }
    func rules(_ manifest: Manifest) -> PlayRules { rules(is2004: manifest.activities != nil) }
}

/// What the player does when content has ended.
package enum ExitBehaviour: String, Sendable, CaseIterable {
    /// SCORM 2004 leads where the package says and out when it is over; everything else stays.
    case standard
    /// A window of its own is closed; a frame says that the part has ended.
    case close
    /// Back to the course.
    case course
    /// To the next item that is not done, back to the course after the last.
    case next
    case stay
}

/// One thing that can be set.
package enum PlaySetting: String, Sendable, CaseIterable, Hashable {
    case window
    /// `1100x760`
    case windowSize
    /// `package`, `score/800` (permille of the whole) or `completion`
    case passing
    case completing
    case unset
    /// Characters of `cmi.suspend_data` of SCORM 1.2.
    case suspend12
    /// The same of SCORM 2004.
    case suspend2004
    case exit

    package var standardValue: String {
        switch self {
        case .window: "frame"
        case .windowSize: "1100x760"
        case .passing, .completing, .unset: "package"
        case .suspend12: "65536"
        case .suspend2004: "262144"
        case .exit: ExitBehaviour.standard.rawValue
        }
    }

    /// From the specification's own room to what Laurel keeps of any value.
    static let room12 = 4_096...65_536
    static let room2004 = 64_000...262_144

    package func accepts(_ value: String) -> Bool {
        switch self {
        case .window: ["frame", "window"].contains(value)
        case .windowSize: Self.size(value) != nil
        case .passing:
            value == "package" || value == "completion" || (value.hasPrefix("score/") && Int(value.dropFirst(6)).map { (1...1000).contains($0) } ?? false)
        case .completing: PlayRules.Completing(rawValue: value) != nil
        case .unset: PlayRules.Unset(rawValue: value) != nil
        case .suspend12: Int(value).map(Self.room12.contains) ?? false
        case .suspend2004: Int(value).map(Self.room2004.contains) ?? false
        case .exit: ExitBehaviour(rawValue: value) != nil
        }
    }

    static func size(_ value: String) -> (width: Int, height: Int)? {
        let parts = value.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let width = parts[0], let height = parts[1], (320...4000).contains(width), (240...4000).contains(height) else { return nil }
        return (width, height)
    }

    /// Of cmi5 a unit's own mastery score and moveOn decide, and of a `tincan.xml` what its statements say: neither has suspend data.
    package func applies(to standard: PackageStandard) -> Bool {
        switch self {
        case .window, .windowSize, .exit: true
        case .passing, .completing, .unset: !standard.isLaunched
        case .suspend12: standard == .scorm12
        case .suspend2004: standard == .scorm2004
        }
    }
}
