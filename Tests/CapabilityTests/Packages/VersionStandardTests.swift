import App
import CMI5
import Foundation
import HTML
import HTTPTypes
import JSON
import Kernel
import Ledger
import Packages
import People
import SCORM
import Store
import Support
import Testing
import Web

private let a = VersionFile.Item("A", "a.html"), b = VersionFile.Item("B", "b.html")

@Suite("Versions of different standards") struct VersionStandardTests {
    private func move(_ house: PackagesHouse, _ zip: [UInt8], _ played: PackagesHouse.Played) async throws -> String {
        house.quiet()
        let address = try await house.publish(try await house.next(zip, played), "everyone", played)
        try await house.work()
        return address
    }

    @Test("SCORM 2004 goes along with its sequencing, under other ids too, and comes back", arguments: EngineKind.allCases)
    func sequenced(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm2004([a, b]))
        _ = try await house.get(played.path, as: "Jane")
        #expect(try await house.delivered(played) == "A")
        try await house.content("[\"set\",\"cmi.completion_status\",\"completed\"]", "[\"set\",\"cmi.success_status\",\"passed\"]", "[\"set\",\"cmi.score.scaled\",\"0.9\"]", item: "A", session: "session-a", played)
        try await house.press("request=continue", played)
        try await house.content("[\"set\",\"cmi.location\",\"5\"]", "[\"set\",\"cmi.suspend_data\",\"kept\"]", item: "B", session: "session-b", played)
        let before = try await house.shown(played)
        #expect(before.contains("1 of 2 done"))
        let address = try await move(house, VersionFile.scorm2004([a, VersionFile.Item("B2", "b.html"), VersionFile.Item("C", "c.html")]), played)
        #expect(try await house.shown(played).contains("1 of 3 done"))
        #expect(try await house.delivered(played) == "B2")
        let start = try await house.player(played).start("B2", session: "session-b2", device: "device-2", take: true)
        let values = start.members["values"] as? [String: any Sendable] ?? [:]
        #expect(values["cmi.location"] as? String == "5" && values["cmi.suspend_data"] as? String == "kept")
        house.quiet()
        #expect(try await house.post("\(address)/people/\(played.enrolment.value)/undo", page: address).status == 303)
        #expect(try await house.delivered(played) == "B")
        #expect(try await house.shown(played).contains("1 of 2 done"))
        await house.close()
    }

    @Test("Between SCORM 1.2 and 2004 status and score go along, what content keeps for itself does not", arguments: EngineKind.allCases)
    func across(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm12([a, b]))
        try await house.played([("cmi.core.lesson_status", "passed"), ("cmi.core.score.raw", "90"), ("cmi.suspend_data", "own")], item: "A", played)
        let forth = try await move(house, VersionFile.scorm2004([a, b]), played)
        #expect(try await house.status(of: played) == "incomplete")
        #expect(try await house.get(forth, as: "Author").text.contains("A"))
        _ = try await house.get(played.path, as: "Jane")
        let shown = try await house.shown(played)
        #expect(shown.contains("1 of 2 done"))
        _ = try await move(house, VersionFile.scorm12([a, b]), played)
        let values = try await house.values("A", played)
        #expect(values["cmi.suspend_data"] == nil)
        #expect(try await house.version(of: played) == 3)
        await house.close()
    }

    @Test("cmi5 finds its units again by their ids; a part that is gone stays said, and SCORM has nothing of it", arguments: EngineKind.allCases)
    func launched(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.course(CourseFile.unit(.init(id: "a", moveOn: "Completed")) + CourseFile.unit(.init(id: "b", moveOn: "Completed")))))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path)
        for verb in [CMI5Name.initialized, CMI5Name.completed, CMI5Name.terminated] { #expect(try await content.tell(verb).status == 200) }
        #expect(try await house.status(of: played) == "incomplete")
        // Without the part that was missing all is done.
        let address = try await move(house, CourseFile.zip(CourseFile.course(CourseFile.unit(.init(id: "a", moveOn: "Completed")))), played)
        #expect(try await house.status(of: played) == "completed")
        #expect(try await house.completions().count == 1)
        #expect(try await house.post("\(address)/people/\(played.enrolment.value)/undo", page: address).status == 303)
        #expect(try await house.status(of: played) == "incomplete")
        #expect(try await house.version(of: played) == 1)
        #expect(try await house.completions().count == 1)
        _ = try await move(house, VersionFile.scorm12([a]), played)
        #expect(try await house.status(of: played) == "not attempted")
        await house.close()
    }

    @Test("A move of cmi5 tells Learning no failure, and what a window of a part that is gone still says is kept", arguments: EngineKind.allCases)
    func launchedFailure(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let graded = CourseFile.unit(.init(id: "a", more: "masteryScore=\"0.8\"")), read = CourseFile.unit(.init(id: "b", moveOn: "Completed"))
        let played = try await house.play(zip: CourseFile.zip(CourseFile.course(graded + read)))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path)
        #expect(try await content.tell(CMI5Name.initialized).status == 200)
        #expect(try await content.tell(CMI5Name.failed, scaled: 0.2).status == 200)
        #expect(try await content.tell(CMI5Name.terminated).status == 200)
        #expect(try await house.status(of: played) == "incomplete")
        // With the other part gone, all that is left is failed.
        _ = try await move(house, CourseFile.zip(CourseFile.course(graded)), played)
        #expect(try await house.status(of: played) == "failed")
        #expect(try await house.completions().isEmpty)
        #expect(try await house.rows { "SELECT state FROM activity_progress WHERE vendor_id = \($0)" }.allSatisfy { try $0.text("state") != "failed" })

        _ = try await house.get(played.path, as: "Jane")
        let again = try await LaunchedContent.begin(house, played.path)
        #expect(try await again.tell(CMI5Name.initialized).status == 200)
        _ = try await move(house, CourseFile.zip(CourseFile.course(read)), played)
        let told = try await house.completions().count
        let before = try await house.rows { "SELECT position FROM xapi_statement WHERE vendor_id = \($0)" }.count
        #expect(try await again.tell(CMI5Name.passed, scaled: 0.9).status == 200)
        #expect(try await house.rows { "SELECT position FROM xapi_statement WHERE vendor_id = \($0)" }.count == before + 1)
        #expect(try await house.completions().count == told)
        await house.close()
    }
}
