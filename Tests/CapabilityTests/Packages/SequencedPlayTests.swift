import App
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import Learning
import Packages
import People
import SCORM
import Store
import Support
import Testing
import Web

private func set(_ element: String, _ value: String) -> String { "[\"set\",\"\(element)\",\"\(value)\"]" }
private let begin = "[\"begin\"]"
private let finish = "[\"finish\"]"
private func ops(_ list: String...) -> String { list.joined(separator: ",") }
private let passed = ops(set("cmi.completion_status", "completed"), set("cmi.success_status", "passed"), set("cmi.score.scaled", "0.9"))
private let failed = ops(set("cmi.completion_status", "completed"), set("cmi.success_status", "failed"), set("cmi.score.scaled", "0.2"))

extension PackagesHouse {
    /// The player's page as it is, without arriving anew.
    func shown(_ played: Played, as person: String = "Jane") async throws -> String { try await get(played.path + "?after=test", as: person).text }

    /// The item whose content the page frames; nil while it offers the contents.
    func delivered(_ played: Played, as person: String = "Jane") async throws -> String? {
        let text = try await shown(played, as: person)
        return text.range(of: "data-item=\"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) }
    }

    /// Presses one of the player's own buttons: `request=continue` or `choose=ITEM`.
    @discardableResult
    func press(_ field: String, _ played: Played, as person: String = "Jane", after: String? = nil) async throws -> HouseClient.Answer {
        let text = try await shown(played, as: person)
        guard let number = text.range(of: "name=\"after\" value=\"") else { throw Unexpected("no form on the page") }
        var headers = headers(person)
        headers[.contentType] = "application/x-www-form-urlencoded"
        let known = after ?? String(text[number.upperBound...].prefix { $0 != "\"" })
        let body = "csrf=\(try await csrf(played.path + "?after=test", as: person))&after=\(known)&\(field)"
        return try await portal.send(.post, host: "test", played.path + "/navigate", headers: headers, body: Array(body.utf8))
    }

    /// Starts the item that is delivered, lets its content do these steps, and gives what the last commit answered.
    @discardableResult
    func content(_ steps: String..., item: String, session: String, _ played: Played, as person: String = "Jane") async throws -> HouseClient.Answer {
        let player = try await player(Played(course: played.course, activity: played.activity, enrolment: played.enrolment), as: person)
        let started = try await player.start(item, session: session)
        guard started.status == 200 else { throw Unexpected("start of \(item) answered \(started.status)") }
        return try await player.commit(item, session: session, [(1, ([begin] + steps).joined(separator: ","))])
    }

    func count(_ sql: @escaping @Sendable (VendorID) -> SQL) async throws -> Int { try await rows(sql)[0].int("n") }
}

@Suite("Playing SCORM 2004") struct SequencedPlayTests {
    @Test("follows the rules from part to part, back after a failed exam, and completes the course as self-reported", arguments: EngineKind.allCases)
    func journey(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-course")
        #expect(try await house.get(played.path, as: "Jane").status == 200)
        #expect(try await house.delivered(played) == "INTRO")
        let page = try await house.shown(played)
        #expect(page.contains("Closed by a rule of the course") && page.contains("0 of 4 done") && page.contains("value=\"continue\""))
        let player = try await house.player(played)
        #expect(try await player.start("EXERCISE", session: "session-early").status == 403)
        // Continue skips nothing here: the exercise is disabled, so there is no way on.
        #expect(page.contains("type=\"submit\" disabled title=\"Closed by a rule of the course\""))
        let reported = try await house.content(passed, item: "INTRO", session: "session-intro", played)
        let valid = reported.members["validity"] as? [String: any Sendable] ?? [:]
        #expect(valid["continue"] as? Bool == true && (valid["choice"] as? [String])?.contains("EXERCISE") == true)
        #expect(try await house.press("request=continue", played).status == 303)
        #expect(try await house.delivered(played) == "EXERCISE")
        try await house.content(set("cmi.completion_status", "completed"), set("cmi.suspend_data", "first try"), item: "EXERCISE", session: "session-exercise", played)
        try await house.press("request=continue", played)
        #expect(try await house.delivered(played) == "EXAM")
        // Who fails comes back to the exercise, and begins it anew.
        let back = try await house.content(failed, finish, item: "EXAM", session: "session-exam", played)
        #expect(back.members["navigated"] as? String == "moved")
        #expect(try await house.delivered(played) == "EXERCISE")
        let again = try await house.player(played).start("EXERCISE", session: "session-exercise-2")
        #expect((again.members["facts"] as? [String: any Sendable])?["cmi.entry"] as? String == "ab-initio")
        #expect((again.members["values"] as? [String: any Sendable])?["cmi.suspend_data"] == nil)
        _ = try await house.player(played).commit("EXERCISE", session: "session-exercise-2", [(1, ops(begin, passed))])
        try await house.press("request=continue", played)
        let jumped = try await house.content(passed, set("adl.nav.request", "{target=LAST}jump"), finish, item: "EXAM", session: "session-exam-2", played)
        #expect(jumped.members["navigated"] as? String == "moved")
        #expect(try await house.delivered(played) == "LAST")
        #expect(try await !house.shown(played).contains("value=\"continue\""))
        #expect(try await house.rows { "SELECT status FROM play_registration WHERE vendor_id = \($0)" }[0].text("status") == "incomplete")
        let last = try await house.content(passed, finish, item: "LAST", session: "session-last", played)
        #expect(last.members["navigated"] as? String == "moved")
        #expect(try await house.shown(played).contains("4 of 4 done"))
        #expect(try await house.rows { "SELECT status FROM play_registration WHERE vendor_id = \($0)" }[0].text("status") == "passed")
        let done = try await house.rows { "SELECT passed, assurance FROM completion WHERE vendor_id = \($0) AND kind = 'activity'" }
        #expect(try done.map { try $0.text("assurance") } == ["selfReported"] && done[0].int("passed") == 1)
        #expect(try await house.count { "SELECT count(*) AS n FROM play_navigation WHERE vendor_id = \($0)" } == 7)
        await house.close()
    }

    @Test("navigates once however often a form arrives, and one that was refused is free again", arguments: EngineKind.allCases)
    func onceOnly(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-course")
        _ = try await house.get(played.path, as: "Jane")
        func navigations() async throws -> Int { try await house.count { "SELECT count(*) AS n FROM play_navigation WHERE vendor_id = \($0)" } }
        let before = try await navigations()
        // A form without a request that is known does nothing, and its id is not used up.
        #expect(try await house.press("request=nonsense&once=once-id-1", played).status == 422)
        let first = try await house.press("request=exitAll&once=once-id-1", played, after: String(before))
        #expect(first.status == 303)
        let after = try await navigations()
        #expect(after == before + 1)
        // The page of then is sent again, twice at the same time.
        async let second = house.press("request=exitAll&once=once-id-1", played, after: String(before)), third = house.press("request=exitAll&once=once-id-1", played, after: String(before))
        for again in try await [second, third] { #expect(again.status == 303 && again.headers[.location] == first.headers[.location] && again.headers[.setCookie]?.contains("laurel_flash") != true) }
        #expect(try await navigations() == after)
        await house.close()
    }

    @Test("resumes what was paused by the content, by the portal and by closing the window", arguments: EngineKind.allCases)
    func resumes(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-course")
        _ = try await house.get(played.path, as: "Jane")
        let paused = try await house.content(set("cmi.location", "7"), set("cmi.exit", "suspend"), set("adl.nav.request", "suspendAll"), set("cmi.session_time", "PT1M"), finish,
                                             item: "INTRO", session: "session-one", played)
        #expect(paused.members["navigated"] as? String == "ended")
        // The page after it begins nothing; coming back resumes.
        #expect(try await house.delivered(played) == nil)
        #expect(try await house.shown(played).contains("Go on where you left off"))
        _ = try await house.get(played.path, as: "Jane")
        #expect(try await house.delivered(played) == "INTRO")
        func starts(_ session: String) async throws -> (entry: String?, location: String?, time: String?) {
            let answer = try await house.player(played).start("INTRO", session: session)
            let facts = answer.members["facts"] as? [String: any Sendable], values = answer.members["values"] as? [String: any Sendable]
            return (facts?["cmi.entry"] as? String, values?["cmi.location"] as? String, facts?["cmi.total_time"] as? String)
        }
        #expect(try await starts("session-two") == ("resume", "7", "PT1M"))
        // The portal takes the content away: what it asks for then does not count.
        try await house.content(set("cmi.location", "8"), "[\"leaving\"]", set("adl.nav.request", "exitAll"), finish, item: "INTRO", session: "session-three", played)
        #expect(try await house.delivered(played) == "INTRO")
        let left = try await house.press("request=suspendAll", played)
        #expect(left.headers[.location]?.hasPrefix("/courses/") == true)
        _ = try await house.get(played.path, as: "Jane")
        #expect(try await starts("session-four") == ("resume", "8", "PT1M"))
        // A crash: nothing ended, everything goes on.
        try await house.content(set("cmi.location", "9"), item: "INTRO", session: "session-five", played)
        #expect(try await starts("session-six") == ("resume", "9", "PT1M"))
        await house.close()
    }

    @Test("without flow begins nothing and offers the contents; of one part nobody has to choose", arguments: EngineKind.allCases)
    func contents(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-choice")
        let page = try await house.get(played.path, as: "Jane")
        #expect(page.status == 200 && page.text.contains("Choose where to begin") && page.text.contains("value=\"TWO\"") && !page.text.contains("<iframe"))
        #expect(try await house.press("choose=TWO", played).status == 303)
        #expect(try await house.delivered(played) == "TWO")
        // A page that is out of date navigates nothing.
        #expect(try await house.press("choose=ONE", played, after: "0").status == 303)
        #expect(try await house.delivered(played) == "TWO")
        #expect(try await house.press("request=nonsense", played).status >= 400)
        let single = try await house.play("good/2004-single")
        #expect(try await house.get(single.path, as: "Jane").text.contains("data-item=\"ONLY\""))
        await house.close()
    }

    @Test("ends a part that is done although what it asks for is refused, and leaves one that is suspended", arguments: EngineKind.allCases)
    func refusedRequests(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-choice")
        _ = try await house.get(played.path, as: "Jane")
        try await house.press("choose=ONE", played)
        let waits = try await house.content(set("cmi.exit", "suspend"), set("adl.nav.request", "continue"), finish, item: "ONE", session: "session-one", played)
        #expect(waits.status == 200 && waits.members["navigated"] == nil)
        #expect(try await house.delivered(played) == "ONE")
        // Without flow there is no way on, yet the part is over.
        let over = try await house.content(passed, set("adl.nav.request", "continue"), finish, item: "ONE", session: "session-two", played)
        #expect(over.members["navigated"] as? String == "moved")
        #expect(try await house.delivered(played) == nil)
        #expect(try await house.shown(played).contains("1 of 2 done"))
        await house.close()
    }

    @Test("keeps to forward only, to attempt limits and to what they say", arguments: EngineKind.allCases)
    func limits(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let forward = try await house.play("good/2004-forward")
        _ = try await house.get(forward.path, as: "Jane")
        try await house.press("request=continue", forward)
        #expect(try await house.delivered(forward) == "TWO")
        let page = try await house.shown(forward)
        #expect(!page.contains("value=\"previous\"") && page.contains("Opens when you go on step by step"))
        let limited = try await house.play("good/2004-limited")
        _ = try await house.get(limited.path, as: "Jane")
        let over = try await house.content(passed, finish, item: "ONE", session: "session-limited", limited)
        #expect(over.members["navigated"] as? String == "moved")
        #expect(try await house.delivered(limited) == nil)
        #expect(try await house.shown(limited).contains("The one attempt is used"))
        let refused = try await house.press("choose=ONE", limited)
        #expect(refused.status == 303)
        #expect(try await house.delivered(limited) == nil)
        await house.close()
    }

    @Test("lets thresholds decide, and tells the content what they are", arguments: EngineKind.allCases)
    func thresholds(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-threshold")
        let player = try await house.player(played)
        let started = try await player.start("ONE", session: "session-one")
        let facts = started.members["facts"] as? [String: any Sendable] ?? [:]
        #expect(facts["cmi.completion_threshold"] as? String == "0.75" && facts["cmi.scaled_passing_score"] as? String == "0.8" && facts["cmi.launch_data"] as? String == "level=2")
        #expect((started.members["values"] as? [String: any Sendable])?["cmi.objectives.0.id"] as? String == "score")
        _ = try await player.commit("ONE", session: "session-one", [(1, ops(begin, set("cmi.progress_measure", "0.5"), set("cmi.score.scaled", "0.7"), set("cmi.completion_status", "completed")))])
        #expect(try await house.rows { "SELECT status FROM play_registration WHERE vendor_id = \($0)" }[0].text("status") == "incomplete")
        let refused = try await player.commit("ONE", session: "session-one", [(2, ops(set("cmi.progress_measure", "1.5"), set("cmi.progress_measure", "0.75"), set("cmi.score.scaled", "0.8")))])
        #expect(refused.status == 200)
        let row = try await house.rows { "SELECT status, score_units FROM play_registration WHERE vendor_id = \($0)" }[0]
        #expect(try row.text("status") == "passed" && row.int("score_units") == 800_000)
        #expect(try await house.rows { "SELECT outcome FROM play_log WHERE vendor_id = \($0) AND seq = 2" }[0].text("outcome").contains("407"))
        await house.close()
    }

    @Test("shares data between parts, completes a handout by showing it", arguments: EngineKind.allCases)
    func shared(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-data")
        _ = try await house.get(played.path, as: "Jane")
        try await house.content(set("adl.data.0.store", "from the first"), item: "ONE", session: "session-one", played)
        try await house.press("request=continue", played)
        let stores = try await house.player(played).start("TWO", session: "session-two").members["stores"] as? [[String: any Sendable]]
        #expect(stores?.first?["value"] as? String == "from the first" && stores?.first?["id"] as? String == "notes")
        // The store is the registration's: nothing is kept for the learner beyond it.
        #expect(try await house.count { "SELECT count(*) AS n FROM learner_data_store WHERE vendor_id = \($0)" } == 0)
        let handout = try await house.play("good/2004-asset")
        _ = try await house.get(handout.path, as: "Jane")
        try await house.content(passed, item: "ONE", session: "session-three", handout)
        try await house.press("request=continue", handout)
        #expect(try await house.player(handout).start("TWO", session: "session-four").status == 200)
        #expect(try await house.rows { "SELECT status FROM play_registration WHERE vendor_id = \($0) AND activity_id = \(handout.activity)" }[0].text("status") == "passed")
        await house.close()
    }

    @Test("keeps global objectives per learner across courses, and a test drive to itself", arguments: EngineKind.allCases)
    func globals(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let writer = try await house.play("good/2004-writer")
        _ = try await house.get(writer.path, as: "Jane")
        try await house.content(passed, item: "ONE", session: "session-one", writer)
        let kept = try await house.rows { "SELECT objective_id, information FROM learner_objective WHERE vendor_id = \($0)" }
        #expect(try kept.map { try $0.text("objective_id") } == ["G-skill"] && kept[0].text("information").contains("true"))
        let reader = try await house.play("good/2004-reader")
        _ = try await house.get(reader.path, as: "Jane")
        #expect(try await house.delivered(reader) == "TWO")
        // Somebody else has proved nothing.
        let other = try await house.play("good/2004-reader", for: "Stranger")
        _ = try await house.get(other.path, as: "Stranger")
        #expect(try await house.delivered(other, as: "Stranger") == "ONE")
        let drive = "/courses/\(reader.course.value)/packages/\(reader.activity.value)/play"
        #expect(try await house.get(drive, as: "Author").text.contains("data-item=\"ONE\""))
        await house.close()
    }

    @Test("sets aside what comes late from an attempt that is over, and never lets it navigate", arguments: EngineKind.allCases)
    func late(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-second")
        _ = try await house.get(played.path, as: "Jane")
        let old = try await house.player(played)
        _ = try await old.start("ONE", session: "session-one")
        _ = try await old.commit("ONE", session: "session-one", [(1, ops(begin, set("cmi.location", "1")))])
        try await house.press("request=continue", played)
        // Late, while the next part is open: kept in the record of its part, but it asks for nothing any more.
        let late = try await old.commit("ONE", session: "session-one", [(2, ops(set("cmi.location", "2"), set("adl.nav.request", "exitAll"), finish))])
        #expect(late.status == 200 && late.members["navigated"] == nil)
        #expect(try await house.delivered(played) == "TWO")
        // A new attempt on it begins from nothing: what is later still is set aside.
        try await house.press("request=previous", played)
        #expect(try await house.delivered(played) == "ONE")
        let later = try await old.commit("ONE", session: "session-one", [(3, set("cmi.location", "3"))])
        #expect(later.status == 409)
        let values = try await house.player(played).start("ONE", session: "session-two").members["values"] as? [String: any Sendable]
        #expect(values?["cmi.location"] == nil)
        // What only the server writes is no step of a page.
        let forged = try await house.player(played).commit("ONE", session: "session-two", [(1, "[\"launch\",1,0,0,{\"cmi.success_status\":\"passed\"}]")])
        #expect(forged.status >= 400)
        await house.close()
    }

    @Test("shows authors every step and why, as a page and as a file, and puts an item back", arguments: EngineKind.allCases)
    func log(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine)
        let played = try await house.play("good/2004-course")
        _ = try await house.get(played.path, as: "Jane")
        try await house.content(set("cmi.location", "1"), failed, item: "INTRO", session: "session-one", played)
        try await house.press("choose=EXERCISE", played)
        let id = try await house.rows { "SELECT id FROM play_registration WHERE vendor_id = \($0) AND is_preview = 0" }[0].text("id")
        let page = try await house.get("/plays/\(id)/sequencing", as: "Vera")
        #expect(page.status == 200)
        for expected in ["DB.1.1-3", "choice EXERCISE", "RB.1.5", "INTRO", "G-intro", "Closed by a rule of the course"] { #expect(page.text.contains(expected), "\(expected)") }
        let file = try await house.get("/plays/\(id)/sequencing/file", as: "Vera")
        let lines = try JSONSerialization.jsonObject(with: Data(file.body)) as? [[String: Any]] ?? []
        #expect(lines.count == 2 && (lines.last?["outcome"] as? [String: Any])?["word"] as? String == "refused")
        #expect(try await house.get("/plays/\(id)/sequencing", as: "Jane").status >= 400)
        #expect(try await house.get("/plays/\(id)", as: "Vera").text.contains("A new attempt begins"))
        let state = "/plays/\(id)/state?item=INTRO&after=1"
        #expect(try await house.get(state, as: "Author").text.contains("cmi.location"))
        // Entry 1 is the launch, entry 2 what the content wrote: put back to before it wrote, the log keeps both and a third.
        var headers = house.headers("Author")
        headers[.contentType] = "application/x-www-form-urlencoded"
        let body = "csrf=\(try await house.csrf(state, as: "Author"))&item=INTRO&after=1"
        #expect(try await house.portal.send(.post, host: "test", "/plays/\(id)/restore", headers: headers, body: Array(body.utf8)).status == 303)
        let kept = try await house.rows { "SELECT record, entries FROM play_item WHERE vendor_id = \($0) AND item_id = 'INTRO'" }[0]
        let log = try await house.rows { "SELECT ops FROM play_log WHERE vendor_id = \($0) AND item_id = 'INTRO' AND is_applied = 1 ORDER BY position" }
        let steps = try log.map { try JSONDecoder().decode([RunOp].self, from: Data(try $0.text("ops").utf8)) }
        let record = try JSONDecoder().decode(PlayRecord.self, from: Data(try kept.text("record").utf8))
        let rebuilt = RebuildRecord.fold(steps, fresh: .scorm2004(Attempt2004()), .scorm2004(Facts2004(learnerID: "", learnerName: "")))
        #expect(rebuilt == record && record.values["cmi.location"] == nil && record.values["cmi.objectives.0.id"] == "intro")
        #expect(try kept.int("entries") == 3 && steps.count == 3)
        await house.close()
    }
}
