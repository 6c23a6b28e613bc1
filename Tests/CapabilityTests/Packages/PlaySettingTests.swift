import App
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import Packages
import People
import SCORM
import Store
import Support
import Testing
import Web

private let item = VersionFile.Item("I1", "one.html", mastery: "80")

@Suite("Settings of playing packages") struct PlaySettingTests {
    private func set(_ house: PackagesHouse, _ path: String, _ fields: String, as person: String = "Author") async throws -> Int {
        try await house.post(path, fields, as: person, page: path).status
    }
    private func paths(_ played: PackagesHouse.Played) -> (course: String, activity: String) {
        ("/courses/\(played.course.value)/playing", PackageLinks(course: played.course, activity: played.activity).playing.address)
    }

    @Test("cascade from the vendor to the course to the package, say where they come from, and go back to inherited; each change is an event", arguments: EngineKind.allCases)
    func cascade(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm12([item])), (course, activity) = paths(played)
        func page() async throws -> String { try await house.get(played.path, as: "Jane").text }
        #expect(try await page().contains("data-ends=\"standard\""))
        #expect(try await !page().contains("data-apart"))
        #expect(try await set(house, "/settings/packages", "exit=course&window=window&windowSize=800x600", as: "Vera") == 303)
        #expect(try await set(house, "/settings/packages", "exit=stay", as: "Author") == 403)
        #expect(try await page().contains("data-ends=\"course\""))
        #expect(try await page().contains("data-apart"))
        #expect(try await page().contains("data-window=\"800,600\""))
        #expect(try await house.get(activity, as: "Author").text.contains("From: the vendor"))
        #expect(try await set(house, course, "exit=next") == 303)
        #expect(try await page().contains("data-ends=\"next\""))
        #expect(try await page().contains("data-apart"))
        #expect(try await set(house, activity, "exit=close&window=frame") == 303)
        #expect(try await page().contains("data-ends=\"close\""))
        #expect(try await !page().contains("data-apart"))
        let shown = try await house.get(activity, as: "Author").text
        #expect(shown.contains("Set here") && shown.contains("As the course says: On to the next part"))
        #expect(try await set(house, activity, "exit=&window=") == 303)
        #expect(try await page().contains("data-ends=\"next\""))
        #expect(try await page().contains("data-apart"))
        #expect(try await house.rows { "SELECT event_id FROM ledger_event WHERE vendor_id = \($0) AND kind = 'packages.settingChanged'" }.count == 8)
        // What cannot be is refused in words, and nothing of the form is kept.
        let wrong = try await house.post(activity, "windowSize=huge&exit=stay", page: activity)
        #expect(wrong.status == 422 && wrong.text.contains("width × height") && wrong.text.contains("huge"))
        #expect(try await set(house, activity, "suspend12=70000") == 422)
        #expect(try await set(house, activity, "passing=score&passingScore=") == 422)
        for huge in ["9223372036854775807", "score/9223372036854775807"] { #expect(try await set(house, activity, "passing=\(huge)") == 422) }
        #expect(try await page().contains("data-ends=\"next\""))
        await house.close()
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let fields: String
        let ops: [(String, String)]
        /// The registration's status, and whether Learning has a completion that passed, one that does not say, a failure, or nothing.
        let status: String
        let told: String
        var testDescription: String { "\(fields) with \(ops) → \(status), \(told)" }
    }
    private static let completed = ("cmi.core.lesson_status", "completed"), half = ("cmi.core.score.raw", "50"), mostly = ("cmi.core.score.raw", "75")
    static let cases: [Case] = [
        Case(fields: "", ops: [completed, mostly], status: "failed", told: "failed"),
        Case(fields: "passing=score&passingScore=70", ops: [completed, mostly], status: "passed", told: "passed"),
        Case(fields: "passing=score&passingScore=70", ops: [completed, half], status: "failed", told: "failed"),
        Case(fields: "passing=completion", ops: [completed, half], status: "passed", told: "passed"),
        Case(fields: "completing=passed&passing=score&passingScore=70", ops: [completed], status: "incomplete", told: "nothing"),
        Case(fields: "completing=launched", ops: [("cmi.core.lesson_status", "incomplete"), ("cmi.core.exit", "suspend")], status: "completed", told: "unsaid"),
        Case(fields: "completing=score", ops: [("cmi.core.lesson_status", "incomplete"), ("cmi.core.exit", "suspend"), half], status: "incomplete", told: "nothing"),
        Case(fields: "unset=incomplete", ops: [], status: "incomplete", told: "nothing"),
        Case(fields: "unset=completeWithScore", ops: [], status: "incomplete", told: "nothing"),
        Case(fields: "unset=package", ops: [], status: "completed", told: "unsaid"),
    ]

    @Test("decide on the server what a commit comes to, at each level", arguments: EngineKind.allCases, cases)
    func effect(_ engine: EngineKind, _ one: Case) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm12([item])), (course, activity) = paths(played)
        if !one.fields.isEmpty {
            // The levels take turns, so that each is shown to act.
            let level = Self.cases.firstIndex { $0.fields == one.fields }! % 3
            #expect(try await set(house, [course, activity, "/settings/packages"][level], one.fields, as: level == 2 ? "Vera" : "Author") == 303)
        }
        try await house.played(one.ops, played)
        let came = try await house.status(of: played)
        #expect(came == one.status)
        let told = try await house.rows { "SELECT passed FROM completion WHERE vendor_id = \($0) AND kind = 'activity'" }
        let word = try told.first.map { try $0.optionalInt("passed").map { $0 == 1 ? "passed" : "failed" } ?? "unsaid" } ?? "nothing"
        #expect(word == one.told)
        await house.close()
    }

    @Test("hold for sessions that begin afterwards: an open one keeps what it began with, and its log replays to the same record", arguments: EngineKind.allCases)
    func keeps(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm12([item])), activity = paths(played).activity
        #expect(try await set(house, activity, "passing=score&passingScore=40&suspend12=4096") == 303)
        let player = try await house.player(played)
        let start = try await player.start(session: "session-one")
        #expect(start.number("suspendLimit") == 4096 && (start.members["facts"] as? [String: any Sendable])?["cmi.student_data.mastery_score"] as? String == "40")
        #expect(try await set(house, activity, "passing=score&passingScore=90&suspend12=") == 303)
        let long = String(repeating: "x", count: 4_097)
        let ops = "[\"begin\"],[\"set\",\"cmi.suspend_data\",\"\(long)\"],[\"set\",\"cmi.core.score.raw\",\"50\"],[\"set\",\"cmi.core.lesson_status\",\"completed\"],[\"finish\"]"
        #expect(try await player.commit(session: "session-one", [(1, ops)]).status == 200)
        #expect(try await house.status(of: played) == "passed")
        let log = try await house.rows { "SELECT outcome FROM play_log WHERE vendor_id = \($0) AND is_applied = 1" }
        #expect(try log[0].text("outcome").contains("405"))
        let settings = try await house.rows { "SELECT settings FROM play_session WHERE vendor_id = \($0) AND session_id = 'session-one'" }[0].text("settings")
        #expect(settings.contains("score/400") && settings.contains("4096"))
        // The state after its last entry is made anew from the log under the settings of then.
        let play = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0) AND is_preview = 0" }[0].text("id")
        let state = try await house.get("/plays/\(play)/state?item=I1&after=1", as: "Author").text
        #expect(state.contains("Passed") && !state.contains(long))
        // The next session has the new ones.
        house.quiet()
        let again = try await house.player(played).start(session: "session-two")
        #expect(again.number("suspendLimit") == 65_536 && (again.members["facts"] as? [String: any Sendable])?["cmi.student_data.mastery_score"] as? String == "90")
        await house.close()
    }

    @Test("SCORM 2004: a package's threshold decides over the content's word, until somebody sets that the word decides", arguments: EngineKind.allCases, [("", "incomplete"), ("completing=completed", "passed")])
    func threshold(_ engine: EngineKind, _ one: (setting: String, status: String)) async throws {
        let house = try await PackagesHouse.make(engine)
        var part = VersionFile.Item("A", "a.html")
        part.threshold = "0.8"
        let played = try await house.play(zip: VersionFile.scorm2004([part]))
        if !one.setting.isEmpty { #expect(try await set(house, paths(played).activity, one.setting) == 303) }
        _ = try await house.get(played.path, as: "Jane")
        try await house.content("[\"set\",\"cmi.progress_measure\",\"0.5\"]", "[\"set\",\"cmi.completion_status\",\"completed\"]", "[\"finish\"]", item: "A", session: "session-a", played)
        let came = try await house.status(of: played)
        #expect(came == one.status)
        if one.setting.isEmpty {
            // Whoever gets there has completed, whatever the content says; who says nothing of success then has it (SN 4.6.2).
            house.quiet()
            try await house.content("[\"set\",\"cmi.progress_measure\",\"0.8\"]", "[\"set\",\"cmi.completion_status\",\"incomplete\"]", "[\"finish\"]", item: "A", session: "session-b", played)
            let then = try await house.status(of: played)
            #expect(then == "passed")
        }
        await house.close()
    }

    @Test("act on SCORM 2004, and say of cmi5 what does not apply", arguments: EngineKind.allCases)
    func standards(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play(zip: VersionFile.scorm2004([VersionFile.Item("A", "a.html")])), activity = paths(played).activity
        #expect(try await set(house, activity, "passing=score&passingScore=70&suspend2004=64000") == 303)
        _ = try await house.get(played.path, as: "Jane")
        let started = try await house.player(played).start("A", session: "session-zero")
        #expect(started.number("suspendLimit") == 64_000 && (started.members["facts"] as? [String: any Sendable])?["cmi.scaled_passing_score"] as? String == "0.7")
        try await house.content("[\"set\",\"cmi.completion_status\",\"completed\"]", "[\"set\",\"cmi.success_status\",\"passed\"]", "[\"set\",\"cmi.score.scaled\",\"0.6\"]", "[\"finish\"]",
                                item: "A", session: "session-a", played)
        #expect(try await house.status(of: played) == "failed")
        let launched = try await house.play(zip: CourseFile.zip(CourseFile.plain)), other = paths(launched).activity
        let page = try await house.get(other, as: "Author").text
        #expect(page.contains("Not for this package") && page.contains("mastery score and moveOn") && !page.contains("name=\"passing\""))
        #expect(try await set(house, other, "window=window") == 303)
        _ = try await house.get(launched.path, as: "Jane")
        let content = try await LaunchedContent.begin(house, launched.path)
        #expect(content.ownWindow)
        #expect(try await house.rows { "SELECT settings FROM launch_session WHERE vendor_id = \($0)" }[0].text("settings").contains("window"))
        await house.close()
    }
}
