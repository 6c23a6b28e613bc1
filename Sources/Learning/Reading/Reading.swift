import Courses
import Foundation
import HTML
import Kernel
import People
import Store
import Web

/// A person inside one activity of an enrolment: everything its page needs.
struct Reading: Sendable {
    let enrolment: Enrolment
    let version: CourseVersion
    let activity: VersionActivity
    let progress: [ActivityID: ActivityProgress]

    /// - Throws: `WebRefusal.notFound` for an enrolment of somebody else, an activity of another course or kind.
    static func load(_ enrolment: EnrolmentID, _ activity: ActivityID, kind: String, _ scope: Scope<Learn>, _ tx: Transaction) throws -> Reading {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        let (found, part) = try Progress.access(enrolment, activity, person: person, vendor: scope.vendor, tx)
        guard part.kind == kind, let version = try Courses.version(found.version, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        return Reading(enrolment: found, version: version, activity: part, progress: try Enrolments.progress(enrolment, vendor: scope.vendor, tx))
    }

    var own: ActivityProgress? { progress[activity.id] }
    var isDone: Bool { own?.state == .completed }
    var base: [String] { ["learn", enrolment.id.value] }
    var courseLink: Link { "/courses/\(enrolment.course.value)" }
    func link(_ parts: String...) -> Link { Link(path: base + parts) }
    var timeLink: Link { link("activities", activity.id.value, "time") }

    /// The activity after this one; nil at the end.
    var following: VersionActivity? {
        let all = version.activities
        guard let index = all.firstIndex(where: { $0.id == activity.id }), index + 1 < all.count else { return nil }
        return all[index + 1]
    }
    var preceding: VersionActivity? {
        let all = version.activities
        guard let index = all.firstIndex(where: { $0.id == activity.id }), index > 0 else { return nil }
        return all[index - 1]
    }
    func launch(_ activity: VersionActivity, _ kinds: ActivityKinds) -> Link {
        kinds.kind(activity.kind)?.launch(enrolment.id.value, activity.id) ?? courseLink
    }
    /// Where one goes on: the following activity, or the course's page at the end.
    func onward(_ kinds: ActivityKinds) -> Link { following.map { launch($0, kinds) } ?? courseLink }

    /// The page of it, below the segment of its kind.
    func page(_ segment: String, _ kinds: ActivityKinds, _ t: Localizer, _ tokens: FormTokens) -> ReaderPage {
        let title = version.title.resolve(t.language, fallback: version.language)
        let bar = PlayerBar(
            title: title, exit: courseLink, exitLabel: t(.learningBackToCourse), done: enrolment.minutesDone, total: max(1, enrolment.minutesTotal),
            progressLabel: t(.learningProgressOf(title: title)),
            previous: preceding.map { (t(.learningBack), launch($0, kinds)) },
            outline: outline(Outline(version: version, progress: progress, current: activity.id, kinds: kinds, enrolment: enrolment.id, t: t).groups),
            outlineLabel: t(.learningOutline))
        let next = following.map { $0.title.resolve(t.language, fallback: version.language) } ?? t(.learningFinishCourse)
        return ReaderPage(activity, of: version, location: own?.location, isSettled: isDone || !enrolment.isOpen, doors: ReaderDoors(
            page: base + [segment, activity.id.value], time: timeLink, files: .portal, tokens: tokens, onward: (next, onward(kinds)), bar: bar))
    }
}

/// Modules and activities with ticks and minutes.
struct Outline {
    let version: CourseVersion
    let progress: [ActivityID: ActivityProgress]
    let current: ActivityID?
    let kinds: ActivityKinds
    /// Nil before somebody has begun: then nothing leads anywhere.
    let enrolment: EnrolmentID?
    let t: Localizer

    var groups: [(title: String, note: String?, items: [OutlineItem])] {
        version.modules.map { module in
            let minutes = module.activities.reduce(0) { $0 + $1.expectedMinutes }
            return (module.title.resolve(t.language, fallback: version.language), t.minutes(minutes), module.activities.map(item))
        }
    }

    private func item(_ activity: VersionActivity) -> OutlineItem {
        let kind = kinds.kind(activity.kind)
        let state = progress[activity.id]?.state
        let note = activity.isRequired ? t.minutes(activity.expectedMinutes) : t(.learningOptional(minutes: t.minutes(activity.expectedMinutes)))
        let tone: Tone = switch state {
        case .completed: .success
        case .failed: .danger
        case .started: .accent
        case nil: .neutral
        }
        let words = switch state {
        case .completed: t(.learningStateDone)
        case .failed: t(.learningStateFailed)
        case .started: t(.learningStateBegun)
        case nil: t(.learningStateOpen)
        }
        return OutlineItem(
            activity.title.resolve(t.language, fallback: version.language), link: enrolment.flatMap { kind?.launch($0.value, activity.id) }, icon: kind?.icon ?? .file,
            tone: enrolment == nil ? nil : tone, stateWords: words, note: note, isCurrent: activity.id == current)
    }
}

/// What a kind keeps as the place where somebody is, in `activity_progress.location`.
protocol Place: Codable, Sendable {
    init()
}
extension Place {
    init(location: String?) {
        self = location.flatMap { try? JSONDecoder().decode(Self.self, from: Data($0.utf8)) } ?? Self()
    }
    var location: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
