import App
import Blobs
import CMI5
import Foundation
import Kernel
import Packages
import People
import SCORM
import Store
import Testing

@Suite("The demo's packages", .enabled(if: DemoFixture.hasMedia, "make demo-media has not run"))
struct DemoPackagesTests {
    private func intake(_ name: String) throws -> IntakeResult {
        let folder = NSTemporaryDirectory() + "demo-packages-" + UUID().uuidString
        return try Intake.run(DemoFixture.media.appendingPathComponent(name).path, sha256: "x", into: try BlobFolder(root: folder), vendor: VendorID("v"))
    }

    @Test("are taken in without a note, each by its standard", arguments: [
        ("ring-faults.zip", PackageStandard.scorm2004, 6), ("harbor-rollout.zip", .cmi5, 4), ("sizing-workshop.zip", .scorm12, 3), ("conduct-cases.zip", .scorm12, 1), ("night-shift.zip", .scorm12, 1),
    ])
    func taken(_ name: String, _ standard: PackageStandard, _ parts: Int) throws {
        let read = try intake(name)
        #expect(read.notes.map(\.code) == [])
        #expect(read.standard == standard)
        #expect(read.manifest.launchable.count == parts)
        // Whatever a page of it names is in it.
        let paths = Set(read.files.map(\.path))
        for item in read.manifest.launchable { #expect(item.launch.map { paths.contains($0.path) } == true, "\(item.identifier)") }
        #expect(standard == .cmi5 || paths.contains("shared/sco.js"))
    }

    @Test("of cmi5 has a block of three units, each counting in another way, and one that asks for nothing")
    func units() throws {
        let course = try #require(try intake("harbor-rollout.zip").structure)
        #expect(course.units.map(\.moveOn.rawValue) == ["Completed", "CompletedOrPassed", "Passed", "NotApplicable"])
        #expect(course.blocks.count == 1)
        #expect(course.units.map(\.masteryScore) == [nil, nil, 7500, nil])
    }

    private func standings(_ course: String) async throws -> [String] {
        let demo = try await DemoFixture.small, vendor = demo.vendor
        return try await demo.house.ground.store.read(vendor) { tx in
            try tx.query("""
                SELECT r.status, r.done FROM play_registration r JOIN course c ON c.vendor_id = r.vendor_id AND c.id = r.course_id
                WHERE r.vendor_id = \(vendor) AND \(SQL.Fragment.contains("c.title", course)) ORDER BY r.created_at
                """).map { "\(try $0.text("status")) \(try $0.int("done"))" }
        }
    }
    private func count(_ sql: @escaping @Sendable (VendorID) -> SQL) async throws -> Int {
        let demo = try await DemoFixture.small
        return try await demo.house.ground.store.read(demo.vendor) { try $0.count(sql(demo.vendor)) }
    }

    @Test("were played by the rules: who failed the test was led through the review of what was wrong, and past the other, to the second test")
    func ring() async throws {
        #expect(try await standings("Troubleshooting Switchyard").map { String($0.prefix { $0 != " " }) } == ["passed", "passed", "passed", "incomplete", "incomplete"])
        let walks = try await { () async throws -> [String] in
            let demo = try await DemoFixture.small, vendor = demo.vendor
            return try await demo.house.ground.store.read(vendor) { tx in
                try tx.query("""
                    SELECT DISTINCT r.created_at, s.item_id FROM play_session s JOIN play_registration r ON r.vendor_id = s.vendor_id AND r.id = s.registration_id
                    WHERE s.vendor_id = \(vendor) AND s.item_id IN ('REVIEW-RING', 'REVIEW-LOG', 'RETEST') ORDER BY r.created_at, s.item_id
                    """).map { try $0.text("item_id") }
            }
        }()
        // One went all the way; the other stands before the review, which was delivered.
        #expect(walks == ["RETEST", "REVIEW-LOG", "REVIEW-LOG"])
        #expect(try await count { "SELECT count(*) FROM play_log WHERE vendor_id = \($0)" } > 20)
    }

    @Test("were launched: statements lie in the record store, and the course is satisfied where its block is")
    func rollout() async throws {
        #expect(try await standings("two hundred devices") == ["passed 4", "passed 4", "passed 4", "incomplete 3", "incomplete 2"])
        #expect(try await count { "SELECT count(*) FROM xapi_statement WHERE vendor_id = \($0) AND body LIKE '%verbs/failed%' AND body LIKE '%harbor-rollout/stop%'" } == 1)
        #expect(try await count { "SELECT count(*) FROM xapi_statement WHERE vendor_id = \($0) AND body LIKE '%verbs/satisfied%'" } == 6)
        #expect(try await count { "SELECT count(*) FROM launch_session WHERE vendor_id = \($0) AND ended_at IS NULL" } == 0)
    }

    @Test("gave results by themselves: six passed, and the try that one of them failed before stays beside it")
    func completions() async throws {
        func results(_ passed: Int) async throws -> Int {
            try await count { vendor in
                """
                SELECT count(*) FROM completion c JOIN play_registration r ON r.vendor_id = c.vendor_id AND r.enrolment_id = c.enrolment_id AND r.activity_id = c.activity_id
                WHERE c.vendor_id = \(vendor) AND c.kind = 'activity' AND c.assurance = 'selfReported' AND c.passed = \(passed)
                """
            }
        }
        #expect(try await results(1) == 6)
        #expect(try await results(0) == 1)
    }
}
