import HTTPTypes
import Support
import Ledger
import Web
import App
import Certification
import Courses
import Foundation
import HTML
import Kernel
import Learning
import People
import Store

// Fixtures of Certification's routes, and what the victim has there.
extension CrawlCases {
    private static let notEditors = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside, .auditor]
    /// A credential's own pages are the holder's alone: employers and the vendor have theirs.
    private static let notTheHolder = Identity.personStrangers + [.victimAdmin, .vendorAdmin, .formerAdmin]
    private static let blindToLearning = Identity.organizationStrangers + [.distributorCounts, .distributorPeople, .distributorAssign]

    static let certification: [CrawlCase] = [
        list("/credentials", .victimLearner, strangers: Identity.personStrangers),
        page("/credentials/{credential}", .victimLearner, strangers: notTheHolder),
        page("/credentials/{credential}/certificate.pdf", .victimLearner, strangers: notTheHolder),
        page("/credentials/{credential}/certificate.png", .victimLearner, strangers: notTheHolder),
        form("/credentials/{credential}/consent", .victimLearner, strangers: notTheHolder) { _ in [("showsName", "on")] },
        page("/certificates/{certificate}", .victimLearner, strangers: notTheHolder),
        form("/certificates/{certificate}/consent", .victimLearner, strangers: notTheHolder) { _ in [("showsName", "on")] },
        page("/certificates/{certificate}/certificate.pdf", .victimLearner, strangers: notTheHolder),
        page("/certifications/{certification}", .victimLearner, strangers: [.otherVendorAdmin, .nobody]),
        page("/verify/{code}", .nobody, strangers: [.otherVendorAdmin]),
        list("/manage/certifications", .vendorAdmin, strangers: notEditors),
        page("/manage/certifications/new", .vendorAdmin, strangers: [.nobody, .rivalAdmin, .victimLearner]),
        form("/manage/certifications/new", .vendorAdmin, strangers: [.nobody, .rivalAdmin, .victimLearner]) {
            [("code", "CRAWLED"), ("title-en", "Crawled"), ("validity", "12"), ("window", "90"), ("zone", "UTC"), ("readiness", "1"),
             ("requirement-0", $0.certifiedCourse)]
        },
        page("/manage/certifications/{certification}", .vendorAdmin, strangers: notEditors),
        page("/manage/certifications/{certification}/edit", .vendorAdmin, strangers: notEditors),
        form("/manage/certifications/{certification}/edit", .vendorAdmin, strangers: notEditors) {
            [("title-en", "Changed"), ("validity", "12"), ("window", "90"), ("zone", "UTC"), ("readiness", "1"), ("requirement-0", $0.certifiedCourse)]
        },
        page("/manage/certifications/{certification}/review", .vendorAdmin, strangers: notEditors),
        form("/manage/certifications/{certification}/publish", .vendorAdmin, strangers: notEditors),
        form("/manage/certifications/{certification}/discard", .vendorAdmin, strangers: notEditors),
        form("/manage/certifications/{certification}/retire", .vendorAdmin, strangers: notEditors),
        page("/manage/credentials/{credential}", .vendorAdmin, strangers: notEditors + [.author]),
        form("/manage/credentials/{credential}/status", .vendorAdmin, strangers: notEditors + [.author]) { _ in
            [("act", "revoke"), ("effect", "today"), ("reason", "crawl")]
        },
        apiList("/certifications", .victimAdmin, strangers: [.otherVendorAdmin, .nobody, .victimLearner]),
        api("GET", "/certifications/{certification}", .victimAdmin, strangers: [.otherVendorAdmin, .nobody, .victimLearner]),
        apiList("/credentials", .victimAdmin, strangers: blindToLearning),
        api("GET", "/credentials/{credential}", .victimAdmin, strangers: blindToLearning),
        api("POST", "/credentials/{credential}/status", .vendorAdmin, strangers: notEditors + [.author]) { _ in #"{"act":"revoke","reason":"crawl"}"# },
    ]
}

extension ContentMaker {
    /// The victim completed a course that gives a certificate and certifies; the certification has a draft of a second version.
    mutating func certification() async throws {
        let kinds = ActivityKinds()
        kinds.install([ActivityKind(key: "lesson", title: .certificationCourse, icon: .lesson, editor: { _, _ in "/" }, preview: { _, _ in "/" },
                                    problems: { _, _, _ in [] }, freeze: { draft, _, _, _ in draft.config }, launch: { _, _ in "/" })])
        let ground = house.ground, vendor = world.vendor, ledger = ground.ledger, access = ground.access
        let victim = world.people[.victimLearner]!
        let made = try await ground.store.write(vendor) { tx -> [String: String] in
            let actor = Actor(kind: .operator, id: "operator")
            let authoring = access.operator(vendor: vendor, AuthorCourses.self), editing = access.operator(vendor: vendor, ManageCertifications.self)
            let course = try Courses.create(title: ["en": "Certified course"], summary: [:], language: "en", by: actor, vendor: vendor, ledger: ledger, tx)
            let module = try Courses.addModule(["en": "Module"], to: course, vendor: vendor, tx)
            let lesson = try Courses.addActivity(kinds.kind("lesson")!, title: ["en": "Lesson"], expectedMinutes: 5, to: module, of: course, vendor: vendor, tx)
            try tx.execute("UPDATE course SET issues_certificate = 1 WHERE vendor_id = \(vendor) AND id = \(course)")
            _ = try PublishCourse(course: course, notes: "").perform(authoring, kinds: kinds, ledger: ledger, tx)
            try Courses.open(course, to: nil, by: actor, vendor: vendor, ledger: ledger, tx)
            let input = CertificationInput(code: "CRAWL", title: ["en": "Crawl Certified"], validityMonths: 12, zone: "UTC",
                                           requirements: [Requirement(course: course, renews: true)])
            let id = try EditCertification().create(editing, input, tx)
            try PublishCertification(ledger: ledger)(editing, id, tx)
            try EditCertification()(editing, id, input, tx)
            let scope = try access.acting(Learn.self, as: victim, on: Zone.utc.day(at: tx.now), vendor: vendor, tx)
            let enrolment = try Enrol(person: victim, course: course).choose(scope, zone: .utc, ledger: ledger, tx)
            let (found, part) = try Progress.access(enrolment, lesson, person: victim, vendor: vendor, tx)
            try Progress.complete(Outcome(assurance: .selfReported), found, part, by: scope.actor, vendor: vendor, ledger: ledger, tx)
            guard let credential = try CredentialStore.find(id, of: victim, vendor: vendor, tx) else {
                throw Unexpected(description: "the victim was not certified")
            }
            return ["certification": id.value, "credential": credential.id.value, "code": credential.code, "certifiedCourse": course.value]
        }
        world.ids.merge(made) { _, new in new }
        world.ids["certificate"] = try await newest("id", of: "course_certificate")
    }
}
