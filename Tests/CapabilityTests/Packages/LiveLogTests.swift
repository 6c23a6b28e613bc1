import App
import CMI5
import Foundation
import HTTPTypes
import Kernel
import Packages
import SCORM
import Store
import Support
import Testing
import Web

@Suite("Following a play") struct LiveLogTests {
    private func set(_ element: String, _ value: String) -> String { "[\"set\",\"\(element)\",\"\(value)\"]" }

    @Test("gives what came since, with calls that came to nothing, and says whether somebody plays", arguments: EngineKind.allCases)
    func entries(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let player = try await house.player(try await house.play("good/single"))
        let play = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0)" }[0].text("id")
        let page = try await house.get("/plays/\(play)", as: "Vera").text
        #expect(page.contains("data-tail=\"/plays/\(play)/live\"") && page.contains("Nothing has arrived yet"))
        func live(_ after: Int64) async throws -> (text: String, after: Int64) {
            let answer = try await house.get("/plays/\(play)/live?after=\(after)", as: "Vera")
            #expect(answer.status == 200)
            return (answer.text, answer.text.firstMatch(of: #/data-after="(\d+)"/#).flatMap { Int64($0.output.1) } ?? 0)
        }
        let begun = house.clock.now.milliseconds
        _ = try await player.start(session: "session-one")
        house.clock.advance(seconds: 30)
        _ = try await player.commit(session: "session-one", [(1, "[\"begin\"]," + set("cmi.core.lesson_location", "place-1") + ",[\"failed\",\"LMSSetValue\",\"cmi.core.lesson_status\",\"done\",405]")])
        let first = try await live(begun)
        #expect(first.text.contains("place-1") && first.text.contains("Being played now") && first.text.contains("data-every=\"2000\""))
        #expect(first.text.contains("LMSSetValue(&quot;cmi.core.lesson_status&quot;") && first.text.contains("405") && first.text.contains("Incorrect data type"))
        #expect(first.after == house.clock.now.milliseconds && first.text.contains("data-tail-part=\"items\""))
        house.clock.advance(seconds: 30)
        let quiet = try await live(first.after)
        // Entries of the seconds before may have been committed late: they come again, and nothing else does.
        #expect(quiet.after == first.after && !quiet.text.contains("data-tail-part=\"items\""))
        _ = try await player.commit(session: "session-one", [(2, set("cmi.core.lesson_location", "place-2") + ",[\"finish\"]")])
        let second = try await live(first.after + 20_000)
        #expect(second.text.contains("place-2") && !second.text.contains("place-1") && second.text.contains("Not open now") && second.text.contains("data-every=\"10000\""))
        #expect(try await house.get("/plays/\(play)/live", as: "Jane").status == 403)
        #expect(try await house.rows { "SELECT record FROM play_item WHERE vendor_id = \($0)" }[0].text("record").contains("done") == false)
        await house.close()
    }

    @Test("gives a sequenced play's navigations with the tree as it is now", arguments: EngineKind.allCases)
    func navigations(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-course")
        _ = try await house.get(played.path, as: "Jane")
        let play = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0)" }[0].text("id")
        #expect(try await house.get("/plays/\(play)/sequencing", as: "Vera").text.contains("id=\"n-1\""))
        let none = try await house.get("/plays/\(play)/sequencing/live?after=1", as: "Vera").text
        #expect(none.contains("data-after=\"1\"") && !none.contains("id=\"n-1\"") && none.contains("data-tail-part=\"now\""))
        try await house.content(set("cmi.completion_status", "completed"), set("cmi.success_status", "passed"), item: "INTRO", session: "session-one", played)
        try await house.press("request=continue", played)
        let some = try await house.get("/plays/\(play)/sequencing/live?after=1", as: "Vera").text
        #expect(some.contains("data-after=\"2\"") && some.contains("id=\"n-2\"") && !some.contains("id=\"n-1\""))
        await house.close()
    }

    @Test("gives a launched play's statements", arguments: EngineKind.allCases)
    func statements(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: CourseFile.zip(CourseFile.plain))
        _ = try await house.get(played.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, played.path)
        let play = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0)" }[0].text("id")
        let before = house.clock.now.milliseconds
        house.clock.advance(seconds: 60)
        _ = try await content.tell(CMI5Name.initialized)
        let live = try await house.get("/plays/\(play)/live?after=\(before + 20_000)", as: "Vera").text
        #expect(live.contains("initialized") && live.contains("Being played now") && live.contains("data-tail-part=\"units\""))
        #expect(!live.contains("<b title=\"\(CMI5Name.launched)\""))
        await house.close()
    }
}
