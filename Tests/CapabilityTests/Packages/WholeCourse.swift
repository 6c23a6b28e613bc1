import Blobs
@testable import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
@testable import Packages
import People
import Store
import Support
import Testing
import Web

/// A course of more than packages, which a partner runs from its own learning system.
struct WholeCourse: Sendable {
    struct Part: Sendable {
        let kind: String
        let title: String
        var isRequired = true
        var config = "{}"
        static func lesson(_ title: String = "Basics", isRequired: Bool = true, _ blocks: LessonBlock...) -> Part {
            let all = blocks.isEmpty ? [LessonBlock(id: "t1", kind: .text, text: "Fibers are thin."), check] : blocks
            return Part(kind: ContentKinds.lesson, title: title, isRequired: isRequired, config: Lesson(blocks: all).config)
        }
        static let check = LessonBlock(id: "c1", kind: .check, text: "How thin?", answers: [.init(text: "Very", isRight: true), .init(text: "Not at all", isRight: false)],
                                       praise: "Yes, very.", correction: "Look again.")
        static func document(_ media: MediaReference, _ title: String = "Sheet", allowsDownload: Bool = true, isRequired: Bool = true) -> Part {
            var content = DocumentContent()
            (content.media, content.allowsDownload) = (media, allowsDownload)
            return Part(kind: ContentKinds.document, title: title, isRequired: isRequired, config: content.config)
        }
        static func film(_ media: MediaReference, _ title: String = "Pitch") -> Part {
            var content = VideoContent()
            (content.media, content.transcript) = (media, "What is said.")
            return Part(kind: ContentKinds.video, title: title, config: content.config)
        }
        static func link(_ title: String = "There", isRequired: Bool = true) -> Part {
            var content = LinkContent()
            (content.address, content.text) = ("https://example.com/form", "Fill the form in.")
            return Part(kind: ContentKinds.link, title: title, isRequired: isRequired, config: content.config)
        }
        static func exam(_ title: String = "Final exam", isRequired: Bool = true) -> Part { Part(kind: "exam", title: title, isRequired: isRequired) }
    }
    /// One learner's window in the other system.
    struct Window: Sendable {
        let house: PackagesHouse
        let system: OtherSystem
        let token: String
        let landing: String

        func page(_ path: String = "") async throws -> HouseClient.Answer { try await house.get(landing + path, as: nil) }
        func part(_ activity: ActivityID, _ more: String = "") async throws -> HouseClient.Answer { try await page("/parts/\(activity.value)\(more)") }
        func form(_ activity: ActivityID, _ act: String, _ fields: String = "", fragment: Bool = false) async throws -> HouseClient.Answer {
            var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded", .accept: "*/*"]
            if fragment { headers[HTTPField.Name("HX-Request")!] = "true" }
            return try await house.portal.send(.post, host: "test", "\(landing)/parts/\(activity.value)/\(act)", headers: headers, body: Array(fields.utf8))
        }
        func call(_ activity: ActivityID, _ act: String, _ json: String) async throws -> HouseClient.Answer {
            try await house.portal.send(.post, host: "test", "\(landing)/parts/\(activity.value)/\(act)", headers: [.contentType: "application/json", .accept: "*/*"], body: Array(json.utf8))
        }
        func finish(_ activity: ActivityID, _ fields: String = "") async throws { #expect(try await form(activity, "done", fields).status == 303) }
        /// Answers the check of ``Part/lesson`` and finishes.
        func learn(_ lesson: ActivityID) async throws {
            #expect(try await form(lesson, "checks/c1", "answer=0").status == 303)
            try await finish(lesson)
        }
        /// As the stub hears it.
        func standing() async throws -> [String: any Sendable] { try await system.standing(token).members["standing"] as? [String: any Sendable] ?? [:] }
        func status() async throws -> String? { try await standing()["status"] as? String }
        func number(_ name: String) async throws -> Double? { (try await standing()[name] as? NSNumber)?.doubleValue }
    }

    let house: PackagesHouse
    let course: CourseID
    let parts: [ActivityID]

    /// Packages' own house, which knows the other kinds, too. An exam is only a word here: what it asks nobody sees.
    static func house(_ engine: EngineKind) async throws -> PackagesHouse {
        let house = try await PackagesHouse.make(engine)
        let exam = ActivityKind(key: "exam", title: .packagesKind, icon: .question, editor: { _, _ in "/" }, preview: { _, _ in "/" }, problems: { _, _, _ in [] },
                                freeze: { draft, _, _, _ in draft.config }, launch: { _, _ in "/" })
        house.kinds.install(house.kinds.all + ContentKinds.all + [exam])
        return house
    }
    /// A published course of such parts.
    static func make(_ house: PackagesHouse, _ parts: [Part]) async throws -> WholeCourse {
        let course = try await house.ground.store.write(house.vendor) { [house] tx in
            let id = try Courses.create(title: ["en": "Whole course"], summary: ["en": ""], language: "en", by: PackagesHouse.operatorActor, vendor: house.vendor, ledger: house.ground.ledger, tx)
            _ = try Courses.addModule(["en": "First steps"], to: id, vendor: house.vendor, tx)
            return id
        }
        return try await add(parts, to: course, house)
    }
    /// Adds parts to a draft and publishes it anew.
    static func add(_ parts: [Part], to course: CourseID, _ house: PackagesHouse) async throws -> WholeCourse {
        let made = try await house.ground.store.write(house.vendor) { [house] tx -> [ActivityID] in
            let module = try Courses.draft(course, vendor: house.vendor, tx)[0].id
            return try parts.map { part in
                let kind = try #require(house.kinds.kind(part.kind))
                return try Courses.addActivity(kind, title: ["en": part.title], expectedMinutes: 5, isRequired: part.isRequired, config: part.config, to: module, of: course, vendor: house.vendor, tx)
            }
        }
        try await house.publish(course)
        return WholeCourse(house: house, course: course, parts: made)
    }
    func dispatch(_ more: [(String, String)] = []) async throws -> OtherSystem {
        var system = try await house.dispatch(PackagesHouse.Played(course: course, activity: parts[0], enrolment: EnrolmentID("none")), more)
        let id = system.dispatch
        system.key = try await house.rows { "SELECT launch_key FROM dispatch WHERE vendor_id = \($0) AND id = \(id)" }[0].text("launch_key")
        return system
    }
    static func window(_ system: OtherSystem, _ learner: String = "emp-7") async throws -> Window {
        let token = try #require(try await system.launch(learner).members["token"] as? String), landing = try #require(try await system.enter(token).headers[.location])
        return Window(house: system.house, system: system, token: token, landing: landing)
    }

    /// A file as it is once it was made ready.
    static func media(_ kind: CourseMedia.Kind, _ bytes: [UInt8], in course: CourseID, _ house: PackagesHouse) async throws -> MediaReference {
        let type = switch kind { case .image: "image/png"; case .video: "video/mp4"; case .document: "application/pdf"; case .file: "text/plain" }
        let blob = try house.ground.blobs.put(bytes, contentType: type, vendor: house.vendor), still = try house.ground.blobs.put(bytes + [1], contentType: "image/png", vendor: house.vendor)
        return try await house.ground.store.write(house.vendor) { [house] tx in
            var arrival = MediaStore.Arrival(kind: kind, state: .ready, name: "file.\(kind.rawValue)", blob: blob, original: blob)
            if kind == .video { (arrival.duration, arrival.poster) = (4000, still) }
            if kind == .document { arrival.pages = 2 }
            let made = try MediaStore.insert(arrival, course: course, by: PackagesHouse.operatorActor, vendor: house.vendor, tx)
            for page in 1...2 where kind == .document {
                try MediaStore.put(page: page, of: made.id, still, width: 300, height: 200, text: "Sheet number \(page)", vendor: house.vendor, tx)
            }
            return made.reference
        }
    }
    /// Any course of the vendor that files can lie with.
    static func shelf(_ house: PackagesHouse) async throws -> CourseID { try await house.draft().0 }
}
