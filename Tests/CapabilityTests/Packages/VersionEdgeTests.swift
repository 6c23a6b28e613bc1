import Courses
import HTML
import HTTPTypes
import Kernel
import Packages
import Store
import Support
import Testing

private let one = VersionFile.Item("I1", "one.html", title: "First"), two = VersionFile.Item("I2", "two.html", title: "Second")
private let done = [("cmi.core.lesson_status", "passed"), ("cmi.core.score.raw", "85")]

/// What a review of versions found.
@Suite("Versions of a package: edges") struct VersionEdgeTests {
    @Test("What was passed in a version that was taken back does not count in a later one under the same name", arguments: EngineKind.allCases)
    func leftovers(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm12([one]))
        try await house.played(done, item: "I1", played)
        house.quiet()
        let second = try await house.publish(try await house.next(VersionFile.scorm12([one, two]), played), "everyone", played)
        try await house.work()
        try await house.played(done, item: "I2", played)
        house.quiet()
        #expect(try await house.post("\(second)/people/\(played.enrolment.value)/undo", page: second).status == 303)
        _ = try await house.publish(try await house.next(VersionFile.scorm12([one, two], title: "Repaired"), played), "everyone", played)
        try await house.work()
        #expect(try await house.version(of: played) == 3)
        #expect(try await house.status(of: played) == "incomplete")
        let fresh = try await house.values("I2", played)
        #expect(fresh["cmi.core.lesson_status"] as? String != "passed" && fresh["cmi.core.score.raw"] as? String ?? "" == "")
        #expect(try await house.values("I1", played)["cmi.core.score.raw"] as? String == "85")
        // The log of before a move is another version's: nobody goes back to it from here.
        let play = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0)" }[0].text("id")
        #expect(try await house.get("/plays/\(play)/state?item=I1&after=1", as: "Author").status == 404)
        #expect(try await house.get("/plays/\(play)/state?item=I1", as: "Author").status == 200)
        await house.close()
    }

    @Test("The pages of versions answer while nothing of the activity was published", arguments: EngineKind.allCases)
    func unpublished(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), (course, activity) = try await house.draft()
        let answer = try await house.upload(try VersionFile.scorm12([one]), course, activity)
        let preview = try #require(answer.headers[.location])
        #expect(try await house.form(preview + "/use", as: "Author", page: preview).status == 303)
        let versions = PackageLinks(course: course, activity: activity).versions.address, package = preview.split(separator: "/").last.map(String.init) ?? ""
        #expect(try await house.get(versions, as: "Author").status == 200)
        for page in ["people?policy=everyone", "people.csv?policy=everyone"] { #expect(try await house.get("\(versions)/\(package)/\(page)", as: "Author").status == 200, "\(page)") }
        await house.close()
    }
}
