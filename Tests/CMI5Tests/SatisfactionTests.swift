import CMI5
import JSON
import Kernel
import Testing
import XAPI

private func unit(_ id: String, _ moveOn: MoveOn) -> Part { .unit(AssignableUnit(id: id, title: LangTexts(id), address: .file(path: "i.html", query: "", fragment: ""), moveOn: moveOn)) }
private func block(_ id: String, _ parts: Part...) -> Part { .block(Block(id: id, title: LangTexts(id), parts: parts)) }
private func course(_ parts: Part...) -> CourseStructure { CourseStructure(id: "c", title: LangTexts("c"), parts: parts) }

@Suite("moveOn") struct SatisfactionTests {
    private static let standings = ["": UnitStanding(), "c": UnitStanding(isCompleted: true), "p": UnitStanding(isPassed: true), "cp": UnitStanding(isCompleted: true, isPassed: true),
                                    "f": UnitStanding(isFailed: true), "cf": UnitStanding(isCompleted: true, isFailed: true), "w": UnitStanding(isWaived: true)]
    @Test("satisfies a unit as its table says", arguments: [
        (MoveOn.passed, ["p", "cp", "w"]), (.completed, ["c", "cp", "cf", "w"]), (.completedAndPassed, ["cp", "w"]), (.completedOrPassed, ["c", "p", "cp", "cf", "w"]),
        (.notApplicable, ["", "c", "p", "cp", "f", "cf", "w"]),
    ])
    func table(_ moveOn: MoveOn, _ wanted: [String]) {
        #expect(Set(Self.standings.filter { moveOn.isSatisfied(by: $0.value) }.keys) == Set(wanted))
    }

    @Test("satisfies blocks from within, the course last, each once") func order() {
        let shape = course(block("outer", block("inner", unit("a", .passed), unit("n", .notApplicable)), unit("b", .completed)), unit("d", .notApplicable), block("free", unit("e", .notApplicable)))
        func names(_ news: [Satisfaction.Target]) -> [String] { news.map { if case .block(let one) = $0 { one.id } else { "course" } } }
        let atStart = Satisfaction(shape) { _ in nil }
        #expect(names(atStart.news(told: [])) == ["free"] && atStart.done == 3 && atStart.total == 5)
        let passed = Satisfaction(shape) { $0 == "a" ? UnitStanding(isPassed: true) : nil }
        #expect(names(passed.news(told: ["free"])) == ["inner"])
        let all = Satisfaction(shape) { $0 == "a" ? UnitStanding(isPassed: true) : $0 == "b" ? UnitStanding(isCompleted: true) : nil }
        #expect(names(all.news(told: ["free", "inner"])) == ["outer", "course"] && names(all.news(told: ["free", "inner", "outer", "c"])).isEmpty)
        #expect(Satisfaction(course(unit("x", .notApplicable))) { _ in nil }.isCourseSatisfied)
    }

    @Test("of any course: more that is done never satisfies less, and a block is satisfied exactly when all in it are") func anyCourse() {
        var generator = SplitMix(state: 3)
        func part(_ depth: Int, _ count: inout Int) -> Part {
            count += 1
            guard depth > 0, generator.next() % 3 == 0 else { return unit("u\(count)", MoveOn.allCases[Int(generator.next() % 5)]) }
            let own = count
            return .block(Block(id: "b\(own)", title: LangTexts("b"), parts: (0..<Int(generator.next() % 3) + 1).map { _ in part(depth - 1, &count) }))
        }
        for _ in 0..<200 {
            var count = 0
            let shape = CourseStructure(id: "c", title: LangTexts("c"), parts: (0..<3).map { _ in part(3, &count) })
            var standing: [String: UnitStanding] = [:], before: Set<String> = []
            for unit in shape.units.shuffled(using: &generator) {
                standing[unit.id] = UnitStanding(isCompleted: generator.next() % 2 == 0, isPassed: generator.next() % 2 == 0)
                let now = Satisfaction(shape) { standing[$0] }
                #expect(before.isSubset(of: now.satisfied))
                for block in shape.blocks {
                    #expect(now.satisfied.contains(block.id) == Part.block(block).units.allSatisfy { $0.moveOn.isSatisfied(by: standing[$0.id] ?? UnitStanding()) })
                }
                #expect(now.isCourseSatisfied == (now.done == now.total))
                before = now.satisfied
            }
        }
    }

    @Test("opens a unit to look again when nothing is left that could count") func modes() {
        func mode(_ moveOn: MoveOn, mastery: Int?, _ standing: UnitStanding) -> LaunchMode {
            AssignableUnit(id: "u", title: LangTexts("u"), address: .elsewhere("https://x.test/"), moveOn: moveOn, masteryScore: mastery).mode(after: standing)
        }
        #expect(mode(.completed, mastery: nil, UnitStanding()) == .normal && mode(.completed, mastery: nil, UnitStanding(isCompleted: true)) == .review)
        #expect(mode(.completed, mastery: 8000, UnitStanding(isCompleted: true)) == .normal && mode(.passed, mastery: nil, UnitStanding(isCompleted: true)) == .normal)
        #expect(mode(.passed, mastery: 8000, UnitStanding(isCompleted: true, isPassed: true)) == .review && mode(.completed, mastery: nil, UnitStanding(isWaived: true)) == .normal)
    }
}

@Suite("A launch") struct LaunchTests {
    private let terms = LaunchTerms(account: .init(homePage: "https://portal.test", name: "p"), registration: "6690e6c9-3ef0-4ed3-8b37-7f3964730bee", sessionID: "s", activityID: "https://portal.test/ns/a",
                                    publisherID: "https://example.test/au", mode: .normal, masteryScore: 8500)
    private let unit = AssignableUnit(id: "https://example.test/au", title: LangTexts([.init(language: "en", text: "Unit")]), address: .file(path: "i.html", query: "", fragment: ""), launchMethod: .ownWindow,
                                      moveOn: .passed, masteryScore: 8500, launchParameters: "a=1", entitlementKey: "k")

    @Test("puts its parameters beside the unit's own", arguments: [
        ("https://c.test/i.html", "https://c.test/i.html?endpoint="), ("https://c.test/i.html?x=1", "https://c.test/i.html?x=1&endpoint="), ("https://c.test/i.html?", "https://c.test/i.html?endpoint="),
        ("https://c.test/i.html#top", "https://c.test/i.html?endpoint="),
    ])
    func address(_ base: String, _ begins: String) {
        let made = LaunchAddress.cmi5(base, endpoint: "https://c.test/xapi/", fetch: "https://c.test/f?k=1&b", actor: "{\"a\": \"ü\"}", registration: "r", activityID: "https://a.test/")
        #expect(made.hasPrefix(begins) && made.hasSuffix("#top") == base.hasSuffix("#top"))
        #expect(made.contains("endpoint=https%3A%2F%2Fc.test%2Fxapi%2F&fetch=https%3A%2F%2Fc.test%2Ff%3Fk%3D1%26b&actor=%7B%22a%22%3A%20%22%C3%BC%22%7D&registration=r&activityId=https%3A%2F%2Fa.test%2F"))
        #expect(LaunchAddress.tincan(base, endpoint: "e", auth: "Basic eA==", actor: "a", registration: "r", activityID: "i").contains("endpoint=e&auth=Basic%20eA%3D%3D&actor=a&registration=r&activity_id=i"))
    }

    @Test("tells the unit what section 10 lists") func launchData() {
        let data = UnitLaunch(terms, unit, launchURL: "https://c.test/i.html").launchData(returnURL: "https://portal.test/")
        #expect(data["launchMode"]?.string == "Normal" && data["moveOn"]?.string == "Passed" && data["masteryScore"] == .double(0.85) && data["launchParameters"]?.string == "a=1")
        #expect(data["entitlementKey"]?["courseStructure"]?.string == "k" && data["returnURL"]?.string == "https://portal.test/" && data["launchMethod"]?.string == "OwnWindow")
        #expect(data["contextTemplate"]?["extensions"]?[CMI5Name.sessionID]?.string == "s")
        #expect(data["contextTemplate"]?.text.contains("\"grouping\":[{\"id\":\"https://example.test/au\"") == true)
    }

    @Test("makes statements that the rules of xAPI and of cmi5 accept") func statements() throws {
        let launch = UnitLaunch(terms, unit, launchURL: "https://c.test/i.html"), now = Instant(milliseconds: 1_790_000_000_000), id = "11111111-1111-4111-8111-111111111111"
        let shape = course(block("https://example.test/b", .unit(unit)))
        let all: [(JSONValue, String)] = [
            (LMSStatement.launched(launch, id: id, at: now), CMI5Name.launched), (LMSStatement.abandoned(terms, unit, milliseconds: 61_500, id: id, at: now), CMI5Name.abandoned),
            (LMSStatement.waived(terms, unit, reason: .administrative, id: id, at: now), CMI5Name.waived),
            (LMSStatement.satisfied(.block(shape.blocks[0]), of: shape, account: terms.account, registration: terms.registration, sessionID: "s", objectID: "https://portal.test/ns/b", id: id, at: now), CMI5Name.satisfied),
        ]
        for (one, verb) in all {
            let tape = try JSONTape(one.bytes)
            _ = try StatementCheck.read(tape, tape.root, version: .one)
            let seen = SeenStatement(tape, tape.root)
            #expect(seen.verb == verb && seen.isDefined && seen.isUTC && seen.sessionID == "s" && seen.registration == terms.registration && seen.grouping.count == 1)
            #expect(seen.category.contains(CMI5Name.categoryMoveOn) == (verb == CMI5Name.waived))
        }
        #expect(all[0].0["context"]?["extensions"]?[CMI5Name.launchURL]?.string == "https://c.test/i.html" && all[0].0["context"]?["extensions"]?[CMI5Name.masteryScore] == .double(0.85))
        #expect(all[1].0["result"]?["duration"]?.string == "PT1M1.500S" && all[2].0["result"]?["extensions"]?[CMI5Name.reason]?.string == "Administrative")
        #expect(all[3].0["object"]?["definition"]?["type"]?.string == CMI5Name.blockType)
    }

    @Test("reads durations and preferences as they are written", arguments: [("PT1H30M", 5400), ("PT0S", 0), ("P1DT1S", 86_401), ("PT1.9S", 1), ("P2W", 1_209_600), ("1H", -1), ("P", -1), ("PT", -1), ("P1H", -1)])
    func durations(_ text: String, _ seconds: Int) {
        #expect(Durations.seconds(text) ?? -1 == seconds)
        #expect(LearnerPreferences.isValid(LearnerPreferences.json(languages: ["en-US", "de"]).bytes))
        for bad in ["[]", "{\"audioPreference\":\"loud\"}", "{\"languagePreference\":3}", "{\"languagePreference\":\"e<\"}"] { #expect(!LearnerPreferences.isValid(Array(bad.utf8))) }
    }
}
