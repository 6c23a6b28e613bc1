import App
import Certification
import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Ledger
import People
import Store
import Support
import Web

/// More of everything that lists show: `n` organizations, people, courses, enrolments, completions, credentials, assignments, notices,
/// mails, sessions, API credentials, modules, openings, submissions, attempts and plays.
extension ContentMaker {
    mutating func crowd(_ n: Int) async throws {
        let organizations = try await crowdOfPartners(n)
        let colleagues = try await crowdOfColleagues(n)
        try await crowdOfCourses(n)
        let organization = world.ids["organization"]!, course = world.ids["readCourse"]!
        for (i, other) in organizations.enumerated() {
            try await submit("/people/new", as: .victimAdmin, [("organization", organization), ("email", "guest\(i)@example.test"), ("name", "Guest \(i)"), ("jobRoles", "sales")])
            try await submit("/settings/api-credentials/new", as: .vendorAdmin, [("name", "Sync \(i)"), ("rights", "people.view"), ("lastDay", "2027-03-31")])
            try await submit("/courses/\(course)/openings", as: .vendorAdmin, [("organization", other)])
            try await submit("/courses/\(course)/modules", as: .author, [("title", "Crowd module \(i)")])
            try await submit("/organizations/\(organization)/distributors", as: .vendorAdmin, [("distributor", other), ("from", "2026-01-01"), ("grants", "counts")])
        }
        for (i, colleague) in colleagues.enumerated() { try await crowdAtWork(i, colleague) }
        _ = try await house.pump.drain(world.vendor)
        try await house.work()
    }

    private func crowdOfPartners(_ n: Int) async throws -> [String] {
        let vendor = world.vendor, maker = WorldMaker(vendor: vendor, ledger: house.ground.ledger, access: house.ground.access, language: .en)
        return try await house.ground.store.write(vendor) { tx in
            try (0..<n).map { i in
                let id = try maker.organization("Crowd Partner \(i)", country: "DE", type: "distributor", tx)
                _ = try maker.person("Partner Person \(i)", at: id, roles: [.partnerAdmin], tx)
                return id.value
            }
        }
    }

    private func crowdOfColleagues(_ n: Int) async throws -> [(person: String, membership: String)] {
        let vendor = world.vendor, organization = OrganizationID(world.ids["organization"]!), victim = world.people[.victimLearner]!
        let maker = WorldMaker(vendor: vendor, ledger: house.ground.ledger, access: house.ground.access, language: .en)
        return try await house.ground.store.write(vendor) { tx in
            try (0..<n).map { i in
                _ = try Sessions.open(victim, vendor: vendor, userAgent: "Browser \(i)", address: "127.0.0.1", tx)
                let (person, membership) = try maker.person("Colleague \(i)", at: organization, roles: [], tx)
                return (person.value, membership.id.value)
            }
        }
    }

    /// Courses that the victim has begun, and as many that were completed and certify.
    private func crowdOfCourses(_ n: Int) async throws {
        let ground = house.ground, vendor = world.vendor, ledger = ground.ledger, access = ground.access
        let victim = world.people[.victimLearner]!, organization = OrganizationID(world.ids["organization"]!)
        let plain = ActivityKinds()
        plain.install([ActivityKind(key: "lesson", title: .certificationCourse, icon: .lesson, editor: { _, _ in "/" }, preview: { _, _ in "/" },
                                    problems: { _, _, _ in [] }, freeze: { draft, _, _, _ in draft.config }, launch: { _, _ in "/" })])
        for i in 0..<n {
            let certification = try await ground.store.write(vendor) { tx -> String in
                let actor = Actor(kind: .operator, id: "operator"), day = Zone.utc.day(at: tx.now)
                let authoring = access.operator(vendor: vendor, AuthorCourses.self), editing = access.operator(vendor: vendor, ManageCertifications.self)
                let own = try access.acting(Learn.self, as: victim, on: day, vendor: vendor, tx)
                func course(_ title: String) throws -> (CourseID, ActivityID) {
                    let course = try Courses.create(title: ["en": title], summary: [:], language: "en", by: actor, vendor: vendor, ledger: ledger, tx)
                    let module = try Courses.addModule(["en": "Module"], to: course, vendor: vendor, tx)
                    let lesson = try Courses.addActivity(plain.kind("lesson")!, title: ["en": "Lesson \(i)"], expectedMinutes: 5, to: module, of: course, vendor: vendor, tx)
                    try tx.execute("UPDATE course SET issues_certificate = 1 WHERE vendor_id = \(vendor) AND id = \(course)")
                    _ = try PublishCourse(course: course, notes: "").perform(authoring, kinds: plain, ledger: ledger, tx)
                    try Courses.open(course, to: organization, by: actor, vendor: vendor, ledger: ledger, tx)
                    return (course, lesson)
                }
                let begun = try course("Crowd begun \(i)"), done = try course("Crowd done \(i)")
                _ = try course("Crowd unbegun \(i)")
                _ = try Enrol(person: victim, course: begun.0).choose(own, zone: .utc, ledger: ledger, tx)
                let id = try EditCertification().create(editing, CertificationInput(
                    code: "CROWD\(i)", title: ["en": "Crowd certified \(i)"], validityMonths: 12, zone: "UTC", requirements: [Requirement(course: done.0, renews: true)]), tx)
                try PublishCertification(ledger: ledger)(editing, id, tx)
                let enrolment = try Enrol(person: victim, course: done.0).choose(own, zone: .utc, ledger: ledger, tx)
                let (found, part) = try Progress.access(enrolment, done.1, person: victim, vendor: vendor, tx)
                try Progress.complete(Outcome(assurance: .selfReported), found, part, by: own.actor, vendor: vendor, ledger: ledger, tx)
                return id.value
            }
            try await submit("/assign", as: .victimAdmin, [("target", "certification:" + certification), ("audience", "organizations"), ("organization", organization.value)])
        }
    }

    /// A colleague who does what the victim does: rows like the victim's under other ids.
    private func crowdAtWork(_ i: Int, _ colleague: (person: String, membership: String)) async throws {
        let assessed = UUID().uuidString.lowercased(), played = UUID().uuidString.lowercased(), submission = UUID().uuidString.lowercased()
        let person: [String: SQLValue] = ["person_id": .text(colleague.person), "under_membership_id": .text(colleague.membership)]
        try await copy("enrolment", where: "id = '\(world.ids["assessedEnrolment"]!)'", person.merging(["id": .text(assessed)]) { $1 })
        try await copy("enrolment", where: "id = '\(world.ids["packageEnrolment"]!)'", person.merging(["id": .text(played)]) { $1 })
        for attempt in ["attempt", "finishedAttempt"] {
            try await copy("exam_attempt", where: "id = '\(world.ids[attempt]!)'",
                           person.merging(["id": .text(UUID().uuidString.lowercased()), "enrolment_id": .text(assessed)]) { $1 })
        }
        try await copy("submission", where: "id = '\(world.ids["submission"]!)'", person.merging(["id": .text(submission), "enrolment_id": .text(assessed)]) { $1 })
        try await copy("submission_file", where: "submission_id = '\(world.ids["submission"]!)'", ["submission_id": .text(submission)])
        try await copy("play_registration", where: "id = '\(world.ids["registration"]!)'", [
            "id": .text(UUID().uuidString.lowercased()), "person_id": .text(colleague.person), "enrolment_id": .text(played),
            "label": .text("crowd\(i)"), "read_key": .text("crowdkey\(i)"),
        ])
    }

    private func copy(_ table: String, where condition: String, _ changes: [String: SQLValue]) async throws {
        try await engine.run(.write, vendor: world.vendor.value) { [vendor = world.vendor.value] connection in
            for row in try connection.query("SELECT * FROM \(table) WHERE vendor_id = '\(vendor)' AND \(condition)", []) {
                let names = row.columns.names
                let values = zip(names, row.values).map { changes[$0] ?? $1 }
                let marks = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
                _ = try connection.execute("INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))", values)
            }
        }
    }
}
