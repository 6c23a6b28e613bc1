import HTML
import App
import HTTPTypes
import Support
import Ledger
import Web
import Courses
import Documents
import Foundation
import Kernel
import Learning
import Packages
import People
import SCORM
import Store

/// A package that the victim plays, and one that nobody uses yet.
extension ContentMaker {
    mutating func packages() async throws {
        let vendor = world.vendor, ground = house.ground, kinds = house.kinds
        let author = world.people[.author]!, learner = world.people[.victimLearner]!
        let operatorActor = Actor(kind: .operator, id: "operator")
        let (course, activity) = try await ground.store.write(vendor) { tx -> (CourseID, ActivityID) in
            let course = try Courses.create(title: ["en": "Packaged course"], summary: ["en": "Summary"], language: "en", by: operatorActor,
                                            vendor: vendor, ledger: ground.ledger, tx)
            let module = try Courses.addModule(["en": "Module"], to: course, vendor: vendor, tx)
            return (course, try Courses.addActivity(PackageKind.kind, title: ["en": "Package"], expectedMinutes: 5, to: module, of: course, vendor: vendor, tx))
        }
        let zip = NSTemporaryDirectory() + "crawl-\(UUID().uuidString).zip"
        try Self.writePackage(zip)
        defer { try? FileManager.default.removeItem(atPath: zip) }
        let scope = try await ground.store.read(vendor) { tx in
            try ground.access.acting(AuthorCourses.self, as: author, on: Zone.utc.day(at: tx.now), vendor: vendor, tx)
        }
        let command = ImportPackage(course: course, activity: activity, path: zip, sha256: "crawl", fileName: "crawl.zip")
        let used = try await command.perform(scope, ground: ground), unused = try await command.perform(scope, ground: ground)
        let enrolment = try await ground.store.write(vendor) { tx -> EnrolmentID in
            try UsePackage(package: used, activity: activity).perform(scope, ledger: ground.ledger, tx)
            _ = try PublishCourse(course: course, notes: "").perform(scope, kinds: kinds, ledger: ground.ledger, tx)
            try Courses.open(course, to: nil, by: operatorActor, vendor: vendor, ledger: ground.ledger, tx)
            let own = try ground.access.acting(Learn.self, as: learner, on: Zone.utc.day(at: tx.now), vendor: vendor, tx)
            return try Enrol(person: learner, course: course).choose(own, zone: .utc, ledger: ground.ledger, tx)
        }
        world.ids["packageCourse"] = course.value
        world.ids["packageActivity"] = activity.value
        world.ids["packageEnrolment"] = enrolment.value
        world.ids["package"] = used.value
        world.ids["unusedPackage"] = unused.value
        let shelved = ImportPackage(course: course, activity: nil, path: zip, sha256: "crawl", fileName: "crawl.zip", isWaiting: true)
        world.ids["waitingPackage"] = try await shelved.perform(scope, ground: ground).value
        world.ids["placedPackage"] = try await shelved.perform(scope, ground: ground).value
        _ = try await get("/enrolments/\(enrolment.value)/packages/\(activity.value)", as: .victimLearner)
        _ = try await get("/courses/\(course.value)/packages/\(activity.value)/play", as: .author)
        world.ids["registration"] = try await newest("id", of: "play_registration", where: "is_preview = 0")
        try await playedOnce(RegistrationID(world.ids["registration"]!))
        try await origins(course)
        try await moves(course)
        try await sequencedPackage()
        try await dispatches()
    }

    /// Moves in each state, of activities of their own, with the victim among those who moved.
    private mutating func moves(_ course: CourseID) async throws {
        let vendor = world.vendor, package = world.ids["package"]!, enrolment = world.ids["packageEnrolment"]!, play = world.ids["registration"]!
        let made = try await house.ground.store.write(vendor) { tx -> [String: String] in
            var made: [String: String] = [:]
            let version = try tx.query("SELECT version_id FROM enrolment WHERE vendor_id = \(vendor) AND id = \(enrolment)")[0].text("version_id")
            for state in ["done", "running", "stopped", "undo"] {
                let id = tx.newID(of: Never.self).value, activity = tx.newID(of: Never.self).value
                made[state + "Move"] = id
                try tx.execute("""
                    INSERT INTO package_move (vendor_id, id, course_id, activity_id, package_id, course_version_id, policy, state, reached, seen, total, begun_by, begun_at)
                    VALUES (\(vendor), \(id), \(course), \(activity), \(package), \(version), 'everyone', \(state == "undo" ? "done" : state), '', 1, 1, 'author', \(tx.now))
                    """)
                try tx.execute("""
                    INSERT INTO package_move_act (vendor_id, move_id, enrolment_id, act, registration_id, from_package_id, to_package_id, standing, carried, state, acted_by, acted_at)
                    VALUES (\(vendor), \(id), \(enrolment), 'moved', \(play), \(package), \(package), 'inProgress', '{"moved":["I"],"left":[]}', '{}', 'author', \(tx.now))
                    """)
                try tx.execute("""
                    INSERT INTO package_place (vendor_id, enrolment_id, activity_id, version_id, package_id, move_id, placed_at)
                    VALUES (\(vendor), \(enrolment), \(activity), \(version), \(package), \(id), \(tx.now))
                    """)
            }
            return made
        }
        world.ids.merge(made) { $1 }
    }

    /// One journal entry of the victim's, as the run time writes it.
    private func playedOnce(_ play: RegistrationID) async throws {
        var record = AttemptRecord()
        _ = record.begin(LaunchFacts(studentID: "", studentName: ""))
        let text = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
        try await house.ground.store.write(world.vendor) { [vendor = world.vendor] tx in
            try tx.execute("""
                INSERT INTO play_item (vendor_id, registration_id, item_id, record, status, entries, chain, updated_at)
                VALUES (\(vendor), \(play), 'I', \(text), 'not attempted', 1, 'x', \(tx.now))
                """)
            try tx.execute("""
                INSERT INTO play_log (vendor_id, registration_id, item_id, session_id, seq, position, ops, outcome, is_applied, sent_at, received_at, chain)
                VALUES (\(vendor), \(play), 'I', 'session-one', 1, 1, '[["begin"]]', '{"beyond":[],"refused":[]}', 1, \(tx.now), \(tx.now), 'x')
                """)
        }
    }

    /// The victim's content origin, and that of another learner who plays the same package.
    private mutating func origins(_ course: CourseID) async throws {
        let vendor = world.vendor, ground = house.ground, rival = world.people[.rivalLearner]!
        let enrolment = try await ground.store.write(vendor) { tx -> EnrolmentID in
            let own = try ground.access.acting(Learn.self, as: rival, on: Zone.utc.day(at: tx.now), vendor: vendor, tx)
            return try Enrol(person: rival, course: course).choose(own, zone: .utc, ledger: ground.ledger, tx)
        }
        _ = try await get("/enrolments/\(enrolment.value)/packages/\(world.ids["packageActivity"]!)", as: .rivalLearner)
        for (prefix, person) in [("", world.people[.victimLearner]!), ("rival", rival)] {
            let whose = "is_preview = 0 AND person_id = '\(person.value)'"
            world.ids[prefix.isEmpty ? "label" : "rivalLabel"] = try await newest("label", of: "play_registration", where: whose)
            world.ids[prefix.isEmpty ? "readKey" : "rivalKey"] = try await newest("read_key", of: "play_registration", where: whose)
        }
    }

    private static func writePackage(_ path: String) throws {
        let manifest = """
            <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
            <metadata><schemaversion>1.2</schemaversion></metadata>
            <organizations><organization identifier="O"><title>Quetzalia package</title><item identifier="I" identifierref="R"><title>Start</title></item>
            </organization></organizations><resources><resource identifier="R" adlcp:scormtype="sco" href="index.html"/></resources></manifest>
            """
        let zip = try ZipWriter(path: path)
        try zip.add("imsmanifest.xml", Array(manifest.utf8))
        try zip.add("index.html", Array("<!DOCTYPE html><title>Quetzalia slides</title>".utf8))
        try zip.finish()
    }
}
