import App
import Courses
import Documents
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Ledger
import Packages
import People
import Store
import Support
import Web

/// A cmi5 package that the victim plays.
extension ContentMaker {
    mutating func launchedPackage() async throws {
        let vendor = world.vendor, ground = house.ground, kinds = house.kinds
        let author = world.people[.author]!, learner = world.people[.victimLearner]!, rival = world.people[.rivalLearner]!
        let operatorActor = Actor(kind: .operator, id: "operator")
        let (course, activity) = try await ground.store.write(vendor) { tx -> (CourseID, ActivityID) in
            let course = try Courses.create(title: ["en": "Launched course"], summary: ["en": "Summary"], language: "en", by: operatorActor, vendor: vendor, ledger: ground.ledger, tx)
            let module = try Courses.addModule(["en": "Module"], to: course, vendor: vendor, tx)
            return (course, try Courses.addActivity(PackageKind.kind, title: ["en": "Launched"], expectedMinutes: 5, to: module, of: course, vendor: vendor, tx))
        }
        let zip = NSTemporaryDirectory() + "crawl-\(UUID().uuidString).zip"
        try Self.writeCourse(zip)
        defer { try? FileManager.default.removeItem(atPath: zip) }
        let scope = try await ground.store.read(vendor) { tx in try ground.access.acting(AuthorCourses.self, as: author, on: Zone.utc.day(at: tx.now), vendor: vendor, tx) }
        let package = try await ImportPackage(course: course, activity: activity, path: zip, sha256: "crawl-cmi5", fileName: "cmi5.zip").perform(scope, ground: ground)
        let enrolments = try await ground.store.write(vendor) { tx -> [EnrolmentID] in
            try UsePackage(package: package, activity: activity).perform(scope, ledger: ground.ledger, tx)
            _ = try PublishCourse(course: course, notes: "").perform(scope, kinds: kinds, ledger: ground.ledger, tx)
            try Courses.open(course, to: nil, by: operatorActor, vendor: vendor, ledger: ground.ledger, tx)
            return try [learner, rival].map { person in
                let own = try ground.access.acting(Learn.self, as: person, on: Zone.utc.day(at: tx.now), vendor: vendor, tx)
                return try Enrol(person: person, course: course).choose(own, zone: .utc, ledger: ground.ledger, tx)
            }
        }
        world.ids["launchedCourse"] = course.value
        world.ids["launchedActivity"] = activity.value
        world.ids["launchedEnrolment"] = enrolments[0].value
        world.ids["launchedRivalEnrolment"] = enrolments[1].value
        _ = try await get("/enrolments/\(enrolments[0].value)/packages/\(activity.value)", as: .victimLearner)
        _ = try await get("/enrolments/\(enrolments[1].value)/packages/\(activity.value)", as: .rivalLearner)
        _ = try await get("/courses/\(course.value)/packages/\(activity.value)/play", as: .author)
        let whose = "is_preview = 0 AND enrolment_id = '\(enrolments[0].value)'"
        world.ids["launchedPlay"] = try await newest("id", of: "play_registration", where: whose)
        world.ids["launchedLabel"] = try await newest("label", of: "play_registration", where: whose)
        world.ids["launchedRivalLabel"] = try await newest("label", of: "play_registration", where: "is_preview = 0 AND enrolment_id = '\(enrolments[1].value)'")
        try await dispatched("launchedDispatch", "launchedCourse", "launchedActivity")
    }

    private static func writeCourse(_ path: String) throws {
        func texts(_ title: String) -> String { "<title><langstring lang=\"en\">\(title)</langstring></title><description><langstring lang=\"en\">D</langstring></description>" }
        let structure = """
            <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="https://pub.example.test/course">\(texts("Quetzalia launched"))</course>
            <au id="https://pub.example.test/quetzalia" moveOn="Completed">\(texts("Quetzalia unit"))<url>index.html</url></au></courseStructure>
            """
        let zip = try ZipWriter(path: path)
        try zip.add("cmi5.xml", Array(structure.utf8))
        try zip.add("index.html", Array("<!DOCTYPE html><title>Quetzalia unit</title>".utf8))
        try zip.finish()
    }
}
