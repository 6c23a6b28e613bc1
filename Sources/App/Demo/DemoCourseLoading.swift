import Assessment
import Blobs
import Courses
import Foundation
import HTML
import Jobs
import Kernel
import Ledger
import Packages
import People
import Store

/// Makes the courses: takes in their files, builds the drafts and publishes them, on the days on which that was.
struct DemoCourseLoading: Sendable {
    let plan: DemoPlan
    let register: DemoRegister
    let ground: Ground
    let kinds: ActivityKinds
    let vendor: VendorID

    /// Days from loading on which a course appeared.
    func publishedDays(_ course: DemoCourse) -> Int { course.launchInDays == nil ? -1150 : -30 }

    /// Creates one course and takes in its files; what a job must prepare is enqueued.
    func begin(_ course: DemoCourse, _ scope: Scope<AuthorCourses>) async throws -> [String: MediaReference] {
        let outcomes = "[" + course.outcomes.map(\.json).joined(separator: ",") + "]"
        let ledger = ground.ledger
        let id = try await ground.store.write(vendor) { tx in
            try Courses.create(title: course.title, summary: course.summary, language: course.language, audience: course.audience, outcomes: outcomes,
                               issuesCertificate: course.certificate ?? false, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
        }
        register.set(id, for: course.key)
        let cover = try await arrival(course.image, edge: SetCourseImage.edge)
        try await ground.store.write(vendor) { tx in
            try SetCourseImage.perform(TakeMedia.keep(cover, course: id, scope, tx), of: id, scope, ledger: ledger, tx)
        }
        var media: [String: MediaReference] = [:]
        let names = Set(course.media).filter { !$0.hasSuffix(".zip") && $0 != course.image }.sorted()
        for name in names { media[name] = try await take(name, course: id, scope) }
        return media
    }

    private func take(_ name: String, course: CourseID, _ scope: Scope<AuthorCourses>) async throws -> MediaReference {
        let arrival = try await arrival(name)
        return try await ground.store.write(vendor) { try TakeMedia.keep(arrival, course: course, scope, $0) }.reference
    }

    private func arrival(_ name: String, edge: Int? = nil) async throws -> MediaStore.Arrival {
        let (kind, type): (CourseMedia.Kind, String) = switch (name as NSString).pathExtension {
        case "mp4": (.video, "video/mp4")
        case "pdf": (.document, "application/pdf")
        default: (.image, "image/png")
        }
        let blob = try ground.blobs.put([UInt8](plan.world.bytes(of: name)), contentType: type, vendor: vendor)
        return try await TakeMedia(kind, name: name, blob: blob, path: ground.blobs.path(blob.sha256, vendor: vendor), edge: edge)
            .look(blobs: ground.blobs, vendor: vendor)
    }

    /// Builds the draft from what was taken in, publishes it and opens it to everybody.
    func finish(_ course: DemoCourse, _ media: [String: MediaReference], _ scope: Scope<AuthorCourses>) async throws {
        try await build(course, DemoLessons(media: media), scope)
        for activity in course.activities where activity.kind == .scorm12 { try await takePackage(activity, of: course, scope) }
        let id = try register.course(course.key), kinds = kinds, ledger = ground.ledger
        try await ground.store.write(vendor) { tx in
            _ = try PublishCourse(course: id, notes: "First version").perform(scope, kinds: kinds, ledger: ledger, tx)
            try Courses.open(id, to: nil, by: scope.actor, vendor: scope.vendor, ledger: ledger, tx)
        }
    }

    private func build(_ course: DemoCourse, _ lessons: DemoLessons, _ scope: Scope<AuthorCourses>) async throws {
        let id = try register.course(course.key), kinds = kinds, register = register
        try await ground.store.write(vendor) { tx in
            for module in course.modules {
                let place = try Courses.addModule(module.title, to: id, vendor: scope.vendor, tx)
                for activity in module.activities {
                    guard let kind = kinds.kind(activity.kind.rawValue) else { throw DemoLessons.Unfit(description: "Nobody plays \(activity.kind.rawValue).") }
                    let made = try Courses.addActivity(kind, title: activity.title, expectedMinutes: activity.minutes, config: Self.config(activity, course, lessons),
                                                       to: place, of: id, vendor: scope.vendor, tx)
                    register.set(made, of: course.key, activity: activity.key)
                }
            }
        }
    }

    /// Through the same intake as an author's upload.
    private func takePackage(_ activity: DemoActivity, of course: DemoCourse, _ scope: Scope<AuthorCourses>) async throws {
        guard let name = activity.media else { return }
        let blob = try ground.blobs.put([UInt8](plan.world.bytes(of: name)), contentType: "application/zip", vendor: vendor)
        let id = try register.activity(activity.key, of: course.key), ledger = ground.ledger
        let package = try await ImportPackage(
            course: register.course(course.key), activity: id, path: ground.blobs.path(blob.sha256, vendor: vendor), sha256: blob.sha256, fileName: name)
            .perform(scope, ground: ground)
        try await ground.store.write(vendor) { try UsePackage(package: package, activity: id).perform(scope, ledger: ledger, $0) }
    }

    private static func config(_ activity: DemoActivity, _ course: DemoCourse, _ lessons: DemoLessons) throws -> String? {
        switch activity.kind {
        case .lesson: return try lessons.lesson(activity, language: course.language).config
        case .video:
            var content = VideoContent()
            content.media = lessons.media[activity.media ?? ""]
            content.requiredPercent = activity.requiredSharePercent ?? 90
            return content.config
        case .document:
            var content = DocumentContent()
            content.media = lessons.media[activity.media ?? ""]
            return content.config
        case .exam: return try AuthorExam.config(lessons.exam(activity))
        case .assignment: return try AuthorAssignment.config(lessons.assignment(activity))
        // Its package follows.
        case .scorm12: return nil
        }
    }
}
