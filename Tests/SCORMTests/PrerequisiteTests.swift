import SCORM
import Testing

private let standing: [String: LessonStatus] = [
    "P": .passed, "C": .completed, "F": .failed, "I": .incomplete, "B": .browsed, "N": .notAttempted,
    "item-1.a": .completed, "2nd": .passed, "3": .completed,
]

private func isMet(_ script: String) throws -> Bool { try Prerequisites(script).isMet { standing[$0] } }

@Suite("A prerequisite script") struct PrerequisiteTests {
    @Test("is evaluated with AICC's operators", arguments: [
        ("P", true), ("C", true), ("F", false), ("I", false), ("B", false), ("N", false), ("unknown", false),
        ("P&C", true), ("P & F", false), ("F|P", true), ("F | I", false), ("~F", true), ("~P", false), ("~~P", true),
        ("P&F|C", true), ("C|P&F", true), ("(C|P)&F", false), ("~(P&F)", true), ("~F&~I", true), ("~F|P", true),
        ("F=\"failed\"", true), ("F = failed", true), ("F=F", true), ("N=not attempted", true), ("N = \"not attempted\" & P", true),
        ("P<>\"failed\"", true), ("F<>failed", false), ("I=i", true), ("B=Browsed", true), ("unknown=passed", false),
        ("unknown<>passed", true), ("2*{P,F,C}", true), ("3*{P,F,C}", false), ("1*{F,I}", false), ("0*{F}", true),
        ("2*{P, ~F, I}", true), ("2*{P&C, F=failed}", true), ("{P,C}", true), ("{P,F}", false), ("2*{P;C}", true),
        ("item-1.a & P", true), ("2nd", true), ("3", true), ("3 & 2*{3,P}", true), ("\"item-1.a\"", true), ("P&amp;C", true),
        ("  P  ", true),
    ])
    func evaluates(script: String, met: Bool) throws {
        #expect(try isMet(script) == met)
    }

    @Test("that cannot be read says where", arguments: [
        ("", 0), ("P&", 2), ("(P", 2), ("P)", 1), ("P=great", 7), ("2*{P", 4), ("P<C", 2), ("&P", 0), ("P Q", 2), ("\"P", 0), ("P,C", 1),
    ])
    func faults(script: String, at: Int) {
        #expect { _ = try Prerequisites(script) } throws: { ($0 as? Prerequisites.Fault)?.at == at }
    }

    @Test("nested without end is refused, not followed")
    func deep() {
        let deep = String(repeating: "(", count: 100_000) + "P" + String(repeating: ")", count: 100_000)
        #expect(throws: Prerequisites.Fault.self) { try Prerequisites(deep) }
        #expect(throws: Never.self) { try Prerequisites(String(repeating: "~", count: 100_001) + "P") }
    }

    @Test("obeys De Morgan for any standing")
    func deMorgan() throws {
        let names = Array(standing.keys)
        for a in names {
            for b in names {
                #expect(try isMet("~(\"\(a)\"&\"\(b)\")") == isMet("~\"\(a)\"|~\"\(b)\""))
                #expect(try isMet("2*{\"\(a)\",\"\(b)\"}") == isMet("\"\(a)\"&\"\(b)\""))
                #expect(try isMet("1*{\"\(a)\",\"\(b)\"}") == isMet("\"\(a)\"|\"\(b)\""))
            }
        }
    }

    @Test("names its items")
    func items() throws {
        #expect(try Prerequisites("a&~b|2*{c,d=passed}").items == ["a", "b", "c", "d"])
    }
}

@Suite("Roll-up") struct RollupTests {
    private static func sco(_ id: String, _ prerequisites: String? = nil, _ items: [Item] = []) -> Item {
        Item(identifier: id, title: id.uppercased(), launch: Launch(kind: .sco, path: id + ".html"),
             prerequisites: prerequisites, items: items)
    }

    private static func record(_ status: LessonStatus, score: String? = nil) -> AttemptRecord {
        var record = AttemptRecord()
        var sets = [("cmi.core.lesson_status", status.rawValue)]
        if let score { sets.append(("cmi.core.score.raw", score)) }
        _ = record.set(status == .notAttempted ? [] : sets)
        return record
    }

    @Test("of statuses", arguments: [
        ([LessonStatus](), LessonStatus.notAttempted), ([.notAttempted, .notAttempted], .notAttempted),
        ([.completed, .notAttempted], .incomplete), ([.failed, .notAttempted], .incomplete), ([.failed, .passed], .failed),
        ([.passed, .completed], .passed), ([.completed, .completed], .completed), ([.browsed, .completed], .browsed),
        ([.incomplete], .incomplete), ([.failed, .browsed], .failed),
    ])
    func statuses(parts: [LessonStatus], whole: LessonStatus) {
        #expect(Rollup.status(parts) == whole)
        #expect(Rollup.status(parts.reversed()) == whole)
    }

    @Test("of an organization counts launchable items and means their scores")
    func whole() {
        let organization = Organization(identifier: "o", title: "O", items: [
            Item(identifier: "h", title: "Heading", items: [Self.sco("a"), Self.sco("b")]), Self.sco("c"),
        ])
        let records = ["a": Self.record(.passed, score: "80"), "b": Self.record(.completed), "c": Self.record(.incomplete, score: "45")]
        let rollup = Rollup(organization) { records[$0] }
        #expect(rollup.status == .incomplete)
        #expect(rollup.done == 2 && rollup.total == 3)
        #expect(rollup.score == Decimal4(units: 625_000))
    }

    @Test("keeps entries locked until their prerequisites, and their headings', are met")
    func outline() {
        let organization = Organization(identifier: "o", title: "O", items: [
            Self.sco("a"), Self.sco("b", "a"),
            Item(identifier: "h", title: "Heading", prerequisites: "a&b", items: [Self.sco("c"), Self.sco("d", "c")]),
            Self.sco("e", "h"), Self.sco("broken", "((("),
        ])
        func open(_ records: [String: AttemptRecord]) -> [String] {
            Outline(organization) { records[$0] }.entries.filter(\.isOpen).map(\.item.identifier)
        }
        let done = Self.record(.completed)
        #expect(open([:]) == ["a", "broken"])
        #expect(open(["a": done]) == ["a", "b", "broken"])
        #expect(open(["a": done, "b": done]) == ["a", "b", "h", "c", "broken"])
        #expect(open(["a": done, "b": done, "c": done, "d": done]) == ["a", "b", "h", "c", "d", "e", "broken"])
        let outline = Outline(organization) { ["a": done][$0] }
        #expect(outline.entries.first { $0.item.identifier == "c" }?.waitsFor == ["B"])
        #expect(outline.next?.item.identifier == "b")
        #expect(Outline(organization) { ["a": done, "broken": Self.record(.incomplete)][$0] }.next?.item.identifier == "broken")
        #expect(!outline.isOpen("nobody"))
    }
}
