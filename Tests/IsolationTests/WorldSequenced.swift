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

/// A sequenced package that the victim plays: its navigation and its log have owners, too.
extension ContentMaker {
    mutating func sequencedPackage() async throws {
        let vendor = world.vendor, ground = house.ground, kinds = house.kinds
        let author = world.people[.author]!, learner = world.people[.victimLearner]!
        let operatorActor = Actor(kind: .operator, id: "operator")
        let (course, activity) = try await ground.store.write(vendor) { tx -> (CourseID, ActivityID) in
            let course = try Courses.create(title: ["en": "Sequenced course"], summary: ["en": "Summary"], language: "en", by: operatorActor,
                                            vendor: vendor, ledger: ground.ledger, tx)
            let module = try Courses.addModule(["en": "Module"], to: course, vendor: vendor, tx)
            return (course, try Courses.addActivity(PackageKind.kind, title: ["en": "Sequenced"], expectedMinutes: 5, to: module, of: course, vendor: vendor, tx))
        }
        let zip = NSTemporaryDirectory() + "crawl-\(UUID().uuidString).zip"
        try Self.writeSequenced(zip)
        defer { try? FileManager.default.removeItem(atPath: zip) }
        let scope = try await ground.store.read(vendor) { tx in
            try ground.access.acting(AuthorCourses.self, as: author, on: Zone.utc.day(at: tx.now), vendor: vendor, tx)
        }
        let used = try await ImportPackage(course: course, activity: activity, path: zip, sha256: "crawl-2004", fileName: "crawl.zip").perform(scope, ground: ground)
        let enrolment = try await ground.store.write(vendor) { tx -> EnrolmentID in
            try UsePackage(package: used, activity: activity).perform(scope, ledger: ground.ledger, tx)
            _ = try PublishCourse(course: course, notes: "").perform(scope, kinds: kinds, ledger: ground.ledger, tx)
            try Courses.open(course, to: nil, by: operatorActor, vendor: vendor, ledger: ground.ledger, tx)
            let own = try ground.access.acting(Learn.self, as: learner, on: Zone.utc.day(at: tx.now), vendor: vendor, tx)
            return try Enrol(person: learner, course: course).choose(own, zone: .utc, ledger: ground.ledger, tx)
        }
        world.ids["sequencedCourse"] = course.value
        world.ids["sequencedActivity"] = activity.value
        world.ids["sequencedEnrolment"] = enrolment.value
        _ = try await get("/enrolments/\(enrolment.value)/packages/\(activity.value)", as: .victimLearner)
        _ = try await get("/courses/\(course.value)/packages/\(activity.value)/play", as: .author)
        world.ids["sequencedPlay"] = try await newest("id", of: "play_registration", where: "is_preview = 0 AND enrolment_id = '\(enrolment.value)'")
    }

    private static func writeSequenced(_ path: String) throws {
        let manifest = """
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
            <metadata><schemaversion>2004 4th Edition</schemaversion></metadata>
            <organizations><organization identifier="O"><title>Quetzalia sequence</title><item identifier="I" identifierref="R"><title>Start</title></item>
            <item identifier="J" identifierref="R"><title>End</title></item><imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing></organization></organizations>
            <resources><resource identifier="R" adlcp:scormType="sco" href="index.html"/></resources></manifest>
            """
        let zip = try ZipWriter(path: path)
        try zip.add("imsmanifest.xml", Array(manifest.utf8))
        try zip.add("index.html", Array("<!DOCTYPE html><title>Quetzalia sequence</title>".utf8))
        try zip.finish()
    }
}
