package import HTML
import Kernel

/// What differs between the draft and the version that learners have, in words for the author (and, as notes, for everybody
/// who reads the version's history). Pure.
package enum CourseChange: Hashable, Sendable {
    case renamed(from: String, to: String)
    case summaryChanged
    case moduleAdded(String)
    case moduleRemoved(String)
    case moduleRenamed(from: String, to: String)
    case activityAdded(String, minutes: Int)
    case activityRemoved(String, wasRequired: Bool)
    case activityRenamed(from: String, to: String)
    case activityChanged(String)
    case becameRequired(String)
    case becameOptional(String)
    case minutesChanged(String, from: Int, to: Int)
    case orderChanged

    /// - Parameter language: in which titles are told.
    package static func between(_ version: CourseVersion, and course: Course, _ draft: [DraftModule], _ language: Language) -> [CourseChange] {
        var changes: [CourseChange] = []
        let draft = draft.filter { !$0.activities.isEmpty }
        if version.title != course.title { changes.append(.renamed(from: version.title.resolve(language), to: course.title.resolve(language))) }
        if version.summary != course.summary { changes.append(.summaryChanged) }
        changes += modules(version, draft, language)
        changes += activities(version, draft.flatMap(\.activities), language)
        if order(version, draft) { changes.append(.orderChanged) }
        return changes
    }

    private static func modules(_ version: CourseVersion, _ draft: [DraftModule], _ language: Language) -> [CourseChange] {
        let old = Dictionary(version.modules.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(draft.map(\.id))
        return draft.compactMap { module -> CourseChange? in
            guard let before = old[module.id] else { return .moduleAdded(module.title.resolve(language)) }
            return before == module.title ? nil : .moduleRenamed(from: before.resolve(language), to: module.title.resolve(language))
        } + version.modules.filter { !kept.contains($0.id) }.map { .moduleRemoved($0.title.resolve(language)) }
    }

    private static func activities(_ version: CourseVersion, _ draft: [DraftActivity], _ language: Language) -> [CourseChange] {
        let old = Dictionary(version.activities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(draft.map(\.id))
        return draft.flatMap { activity -> [CourseChange] in
            let title = activity.title.resolve(language)
            guard let before = old[activity.id] else { return [.activityAdded(title, minutes: activity.expectedMinutes)] }
            var changes: [CourseChange] = []
            if before.title != activity.title { changes.append(.activityRenamed(from: before.title.resolve(language), to: title)) }
            if before.config != activity.config, ContentKinds.all.contains(where: { $0.key == activity.kind }) { changes.append(.activityChanged(title)) }
            if before.isRequired != activity.isRequired { changes.append(activity.isRequired ? .becameRequired(title) : .becameOptional(title)) }
            if before.authorMinutes != activity.expectedMinutes {
                changes.append(.minutesChanged(title, from: before.authorMinutes, to: activity.expectedMinutes))
            }
            return changes
        } + version.activities.filter { !kept.contains($0.id) }.map { .activityRemoved($0.title.resolve(language), wasRequired: $0.isRequired) }
    }

    /// Whether what both have stands in another order or module.
    private static func order(_ version: CourseVersion, _ draft: [DraftModule]) -> Bool {
        func places(_ pairs: [(ModuleID, ActivityID)], both: Set<ActivityID>) -> [String] {
            pairs.filter { both.contains($0.1) }.map { $0.0.value + $0.1.value }
        }
        let before = version.modules.flatMap { module in module.activities.map { (module.id, $0.id) } }
        let after = draft.flatMap { module in module.activities.map { (module.id, $0.id) } }
        let both = Set(before.map(\.1)).intersection(after.map(\.1))
        return places(before, both: both) != places(after, both: both)
    }

    package var message: Message {
        switch self {
        case .renamed(let from, let to): .coursesChangeRenamed(before: from, after: to)
        case .summaryChanged: .coursesChangeSummary
        case .moduleAdded(let title): .coursesChangeModuleAdded(title: title)
        case .moduleRemoved(let title): .coursesChangeModuleRemoved(title: title)
        case .moduleRenamed(let from, let to): .coursesChangeModuleRenamed(before: from, after: to)
        case .activityAdded(let title, let minutes): .coursesChangeAdded(title: title, minutes: minutes)
        case .activityRemoved(let title, _): .coursesChangeRemoved(title: title)
        case .activityRenamed(let from, let to): .coursesChangeActivityRenamed(before: from, after: to)
        case .activityChanged(let title): .coursesChangeContent(title: title)
        case .becameRequired(let title): .coursesChangeRequired(title: title)
        case .becameOptional(let title): .coursesChangeOptional(title: title)
        case .minutesChanged(let title, let from, let to): .coursesChangeMinutes(title: title, after: to, before: from)
        case .orderChanged: .coursesChangeOrder
        }
    }
    var icon: Icon {
        switch self {
        case .moduleAdded, .activityAdded: .add
        case .moduleRemoved, .activityRemoved: .remove
        case .orderChanged: .sort
        case .minutesChanged: .clock
        case .becameRequired, .becameOptional: .flag
        default: .edit
        }
    }
}
