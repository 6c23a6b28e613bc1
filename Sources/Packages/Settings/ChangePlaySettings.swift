package import Courses
import HTML
package import Kernel
package import Ledger
import People
import Store
import Web

/// Sets how packages are played at one level; what is not named here stays as it is set. Each change appends an event with before and after.
struct ChangePlaySettings: Sendable {
    let level: PlaySettingLevel
    /// Nil for inherited.
    let values: [PlaySetting: String?]

    /// - Throws: `PlaySettingRefusal` for each value that cannot be, `WebRefusal.notFound` for a course or activity that is not there.
    func perform<R: Right>(_ scope: Scope<R>, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, try exists(vendor, tx) else { throw WebRefusal.notFound }
        let wrong = values.filter { setting, value in value.map { !setting.accepts($0) } ?? false }.keys.map(PlaySettingRefusal.init)
        if let refusals = Refusals(wrong.sorted { $0.setting.rawValue < $1.setting.rawValue }) { throw refusals }
        let own = try PlaySettingStore.own([level], vendor: vendor, tx)[level] ?? [:]
        for (setting, value) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where own[setting] != value {
            try PlaySettingStore.set(setting, to: value, at: level, by: scope.actor, vendor: vendor, tx)
            try ledger.append(PlaySettingChanged(level: level, setting: setting, before: own[setting], after: value), by: scope.actor, tx)
        }
    }

    private func exists(_ vendor: VendorID, _ tx: Transaction) throws -> Bool {
        switch level {
        case .vendor: return true
        case .course(let course): return try Courses.find(course, vendor: vendor, tx) != nil
        case .activity(let activity, let course):
            guard let draft = try Courses.draftActivity(activity, vendor: vendor, tx) else { return false }
            return draft.course == course && draft.kind == PackageKind.key
        }
    }
}

/// A value that a setting cannot have.
struct PlaySettingRefusal: Refusal {
    let setting: PlaySetting
    var code: String { "packages.setting.\(setting.rawValue)" }
    var status: Int { 422 }
    var field: String? { setting == .passing ? "passingScore" : setting.rawValue }
    var message: Message {
        switch setting {
        case .windowSize: .packagesSettingBadSize
        case .passing: .packagesSettingBadScore
        case .suspend12: .packagesSettingBadRoom(least: PlaySetting.room12.lowerBound, most: PlaySetting.room12.upperBound)
        case .suspend2004: .packagesSettingBadRoom(least: PlaySetting.room2004.lowerBound, most: PlaySetting.room2004.upperBound)
        default: .packagesSettingBad
        }
    }
}

/// How packages are played was set otherwise, for the vendor, a course or a package activity.
package struct PlaySettingChanged: LedgerEvent {
    package static let kind = "packages.settingChanged"
    /// `vendor`, `course` or `activity`.
    package let level: String
    package let course: CourseID?
    package let activity: ActivityID?
    package let setting: String
    /// Nil for inherited.
    package let before: String?
    package let after: String?
    package var subjects: [Subject] { (course.map { [.course($0)] } ?? []) + (activity.map { [Subject(kind: "activity", id: $0.value)] } ?? []) }
    package var changes: [Change] { [Change(setting, from: before, to: after)] }

    init(level: PlaySettingLevel, setting: PlaySetting, before: String?, after: String?) {
        self.level = level.word
        switch level {
        case .vendor: (course, activity) = (nil, nil)
        case .course(let id): (course, activity) = (id, nil)
        case .activity(let id, let of): (course, activity) = (of, id)
        }
        self.setting = setting.rawValue
        self.before = before
        self.after = after
    }
}
