import Crypto
import Foundation
package import HTML
package import Kernel
package import Ledger
import People
package import Store
import Web

package enum PublishRefusal: Refusal {
    case nothingToPublish
    case activityNotReady(title: String, reason: Message)
    case nothingChanged
    package var code: String {
        switch self {
        case .nothingToPublish: "courses.nothingToPublish"
        case .activityNotReady: "courses.activityNotReady"
        case .nothingChanged: "courses.nothingChanged"
        }
    }
    package var message: Message {
        switch self {
        case .nothingToPublish: .coursesNothingToPublish
        case .activityNotReady(_, let reason): reason
        case .nothingChanged: .coursesNothingChanged
        }
    }
}

/// Freezes the draft into the next immutable version.
package struct PublishCourse: Sendable {
    package let course: CourseID
    /// What changed, in the author's words.
    package let notes: String
    package init(course: CourseID, notes: String) { self.course = course; self.notes = notes }

    /// - Throws: ``PublishRefusal`` (all activities that are not ready at once), `WebRefusal.notFound`
    package func perform(_ scope: Scope<AuthorCourses>, kinds: ActivityKinds, ledger: Ledger, _ tx: Transaction) throws -> CourseVersionID {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard let course = try Courses.find(course, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let modules = try Courses.draft(course.id, vendor: vendor, tx).filter { !$0.activities.isEmpty }
        let activities = modules.flatMap(\.activities)
        guard !activities.isEmpty else { throw PublishRefusal.nothingToPublish }
        guard course.hasUnpublishedChanges else { throw PublishRefusal.nothingChanged }
        let problems = try activities.flatMap { activity in
            try (kinds.kind(activity.kind)?.problems(activity, vendor, tx) ?? []).map {
                PublishRefusal.activityNotReady(title: activity.title.resolve(.en), reason: $0)
            }
        }
        if let refusals = Refusals(problems) { throw refusals }
        return try freeze(course, modules, scope, kinds, ledger, tx)
    }

    private func freeze(_ course: Course, _ modules: [DraftModule], _ scope: Scope<AuthorCourses>, _ kinds: ActivityKinds, _ ledger: Ledger, _ tx: Transaction) throws -> CourseVersionID {
        let vendor = scope.vendor
        let version = tx.newID(of: CourseVersionEntity.self)
        let number = try tx.count("SELECT coalesce(max(number), 0) + 1 FROM course_version WHERE vendor_id = \(vendor) AND course_id = \(course.id)")
        var hash = SHA256()
        var position = 0
        for (index, module) in modules.enumerated() {
            try tx.execute("""
                INSERT INTO version_module (vendor_id, version_id, id, position, title) VALUES (\(vendor), \(version), \(module.id), \(index), \(module.title.json))
                """)
            for activity in module.activities {
                guard let kind = kinds.kind(activity.kind) else { continue }
                let config = try kind.freeze(activity, version, vendor, tx)
                position += 1
                try tx.execute("""
                    INSERT INTO version_activity (vendor_id, version_id, activity_id, module_id, position, kind, title, expected_minutes, is_required, config)
                    VALUES (\(vendor), \(version), \(activity.id), \(module.id), \(position), \(activity.kind), \(activity.title.json),
                        \(activity.expectedMinutes), \(activity.isRequired), \(config))
                    """)
                hash.update(data: Array("\(activity.id)\u{0}\(activity.kind)\u{0}\(activity.title.json)\u{0}\(activity.isRequired)\u{0}\(config)\u{0}".utf8))
            }
        }
        let minutes = modules.flatMap(\.activities).reduce(0) { $0 + $1.expectedMinutes }
        let digest = hash.finalize().withUnsafeBytes { Hex.text($0) }
        try tx.execute("""
            INSERT INTO course_version (vendor_id, id, course_id, number, title, summary, language, notes, expected_minutes, content_hash, published_at, published_by)
            VALUES (\(vendor), \(version), \(course.id), \(number), \(course.title.json), \(course.summary.json), \(course.language), \(notes),
                \(minutes), \(digest), \(tx.now), \(scope.actor.id))
            """)
        try tx.execute("""
            UPDATE course SET current_version_id = \(version), published_revision = draft_revision WHERE vendor_id = \(vendor) AND id = \(course.id)
            """)
        try ledger.append(CoursePublished(course: course.id, version: version, number: number, contentHash: digest, notes: notes), by: scope.actor, tx)
        return version
    }
}
