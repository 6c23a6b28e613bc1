import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Store
import Courses
import Foundation
import Testing
import Web

@Suite("Blocks of a lesson") struct LessonTests {
    private func block(_ id: String, _ kind: LessonBlock.Kind = .text, text: String = "words") -> LessonBlock { LessonBlock(id: id, kind: kind, text: text) }

    @Test("are inserted, moved and removed in place")
    func order() {
        var lesson = Lesson(blocks: [block("a"), block("b"), block("c")])
        lesson.insert(block("d"), after: "a")
        lesson.insert(block("e"), after: nil)
        #expect(lesson.blocks.map(\.id) == ["e", "a", "d", "b", "c"])
        lesson.move("c", before: "a")
        #expect(lesson.blocks.map(\.id) == ["e", "c", "a", "d", "b"])
        lesson.move("e", before: nil)
        lesson.move("unknown", before: "a")
        lesson.move("a", before: "unknown")
        #expect(lesson.blocks.map(\.id) == ["c", "a", "d", "b", "e"])
        lesson.remove("d")
        #expect(lesson.blocks.map(\.id) == ["c", "a", "b", "e"])
    }

    @Test("say what they lack before they can be published", arguments: [
        (LessonBlock(id: "x", kind: .text, text: " \n"), [Lesson.Fault.emptyBlock(id: "x", .text)]),
        (LessonBlock(id: "x", kind: .image), [.noMedia(id: "x", .image)]),
        (LessonBlock(id: "x", kind: .accordion, folds: [.init(title: "t", text: "")]), [.emptyBlock(id: "x", .accordion)]),
        (LessonBlock(id: "x", kind: .table, rows: [["only a head"]]), [.emptyBlock(id: "x", .table)]),
        (LessonBlock(id: "x", kind: .check, text: "q", answers: [.init(text: "a", isRight: false)]), [.tooFewAnswers(id: "x"), .noRightAnswer(id: "x")]),
        (LessonBlock(id: "x", kind: .check, text: "q", answers: [.init(text: "a", isRight: true), .init(text: "b", isRight: false)]), []),
    ])
    func faults(block: LessonBlock, expected: [Lesson.Fault]) {
        #expect(Lesson(blocks: [block]).faults == expected)
    }

    @Test("a lesson without blocks cannot be published")
    func empty() { #expect(Lesson().faults == [.noBlocks]) }

    @Test("survive their JSON, and leave out what their kind does not use")
    func json() throws {
        let lesson = Lesson(blocks: [
            LessonBlock(id: "a", kind: .callout, text: "t", title: "T", emphasis: .warning),
            LessonBlock(id: "b", kind: .check, text: "q", answers: [.init(text: "x", isRight: true)], praise: "p"),
            LessonBlock(id: "c", kind: .table, rows: [["h"], ["1"]]),
        ])
        #expect(try Lesson(config: lesson.config) == lesson)
        #expect(Lesson(blocks: [block("a")]).config == #"{"blocks":[{"id":"a","kind":"text","text":"words"}]}"#)
    }

    @Test("a check is right only by exactly the right answers")
    func checks() {
        let one = LessonBlock(id: "x", kind: .check, answers: [.init(text: "a", isRight: true), .init(text: "b", isRight: false)])
        let two = LessonBlock(id: "x", kind: .check, answers: [.init(text: "a", isRight: true), .init(text: "b", isRight: false), .init(text: "c", isRight: true)])
        #expect(one.isRight(chosen: [0]) && !one.isRight(chosen: [1]) && !one.isRight(chosen: [0, 1]) && !one.isRight(chosen: []))
        #expect(two.allowsSeveral && !one.allowsSeveral)
        #expect(two.isRight(chosen: [0, 2]) && !two.isRight(chosen: [0]) && !two.isRight(chosen: [0, 1, 2]))
    }

    @Test("come from forms: rows from bars and tabs, answers without empty ones, line ends as one")
    func forms() {
        func made(_ kind: LessonBlock.Kind, _ pairs: [(String, String)]) -> LessonBlock {
            LessonBlock(id: "x", kind: kind, form: Fields(pairs.map { (name: $0.0, value: $0.1) }), keeping: nil)
        }
        #expect(made(.table, [("rows", "| a | b |\r\n|---|---|\r\n| 1 | 2 |")]).rows == [["a", "b"], ["1", "2"]])
        #expect(made(.table, [("rows", "a\tb\tc\n1\t2")]).rows == [["a", "b", "c"], ["1", "2", ""]])
        let check = made(.check, [("text", "q"), ("answer", "one"), ("answer", ""), ("answer", "three"), ("right", "2")])
        #expect(check.answers == [.init(text: "one", isRight: false), .init(text: "three", isRight: true)])
        #expect(made(.text, [("text", "a\r\nb\rc\u{0}\u{7}")]).text == "a\nb\nc")
        #expect(made(.heading, [("text", "a\nb")]).text == "a b")
        #expect(made(.accordion, [("foldTitle", "t"), ("foldText", "x"), ("foldTitle", ""), ("foldText", "")]).folds.count == 1)
        #expect(made(.text, [("text", String(repeating: "x", count: 50_000))]).text.count == 20_000)
    }

    @Test("reading takes a minute for 200 words, more for pictures and checks, never less than one")
    func minutes() {
        #expect(Lesson().readingMinutes == 1)
        #expect(Lesson(blocks: [block("a", text: String(repeating: "word ", count: 1000))]).readingMinutes == 5)
        let checks = (0..<4).map { LessonBlock(id: "\($0)", kind: .check) }
        #expect(Lesson(blocks: [block("a", text: String(repeating: "word ", count: 1000))] + checks).readingMinutes == 7)
    }
}

@Suite("Watched parts of a video") struct WatchedIntervalsTests {
    private func watched(_ pairs: [(Int, Int)], of duration: Int = 100_000) -> WatchedIntervals {
        var watched = WatchedIntervals()
        watched.add(pairs, duration: duration)
        return watched
    }

    @Test("are merged, sorted and bounded by the length", arguments: [
        ([(0, 5000), (4000, 9000)], [[0, 9000]]),
        ([(20_000, 30_000), (0, 5000)], [[0, 5000], [20_000, 30_000]]),
        ([(0, 5000), (5800, 9000)], [[0, 9000]]),
        ([(-500, 200), (99_000, 500_000)], [[0, 200], [99_000, 100_000]]),
        ([(5000, 5000), (9000, 3000)], []),
    ] as [([(Int, Int)], [[Int]])])
    func merge(reported: [(Int, Int)], expected: [[Int]]) { #expect(watched(reported).pairs == expected) }

    @Test("count once however often they are seen, and 100 only when all was seen")
    func share() {
        #expect(watched([(0, 50_000), (0, 50_000), (10_000, 20_000)]).percent(of: 100_000) == 50)
        #expect(watched([(0, 98_000)]).percent(of: 100_000) == 98)
        #expect(watched([(0, 99_500)]).percent(of: 100_000) == 100)
        #expect(watched([]).percent(of: 0) == 0)
    }

    @Test("stay bounded under a player that reports noise")
    func noise() throws {
        let watched = watched((0..<2000).map { ($0 * 5000, $0 * 5000 + 100) }, of: 10_000_000)
        #expect(watched.pairs.count == 200)
        let back = try JSONDecoder().decode(WatchedIntervals.self, from: JSONEncoder().encode(watched))
        #expect(back == watched)
    }
}
