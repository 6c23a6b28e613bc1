import Foundation
import SCORM
import Testing

@Suite("The text of a sequencing state") struct SnapshotTextTests {
    private static func general(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    /// Both ways of writing it agree, and so do both of reading it.
    private static func agree(_ snapshot: SequencingSnapshot) throws -> Bool {
        let text = try general(snapshot)
        guard snapshot.text == text else { return false }
        return try SequencingSnapshot(text: text) == snapshot && JSONDecoder().decode(SequencingSnapshot.self, from: Data(text.utf8)) == snapshot
    }
    private static let strange = ["a\"b", "back\\slash", "a/b", "Größe 寸法 🚀", "line\nfeed\r\ttab", "\u{0}\u{1}\u{8}\u{C}\u{1F}\u{7F}", "", "e\u{301}", "\u{2028}"]

    @Test("is what a general encoder writes, and is read as it is by a general decoder", arguments: 1...60)
    func random(seed: Int) throws {
        var made = RandomCourse(seed: UInt64(seed) &* 104_729)
        let root = made.tree()
        var sequencer = Sequencer(tree: try #require(ActivityTree(root)), seed: UInt64(seed))
        for _ in 0..<25 {
            if let current = sequencer.currentActivity, sequencer.isDelivering {
                var report = made.report()
                report.attempt.rawScore = Real7(units: Int.random(in: -2_000_000_000...2_000_000_000))
                report.attempt.maxScore = Real7("1000")
                report.attempt.minScore = Real7("-0.0000001")
                report.durations = ActivityDurations()
                report.durations?.attemptAbsolute = Int.random(in: 0...1_000_000)
                report.durations?.activityExperienced = Int.random(in: 0...1_000_000)
                sequencer.record(report, of: current)
            }
            let request = made.request(sequencer.tree.identifiers, isBegun: sequencer.currentActivity != nil, isSuspended: sequencer.suspendedActivity != nil)
            let steps = sequencer.navigate(request).steps
            #expect(try Self.general(steps) == SequencingStep.text(steps))
            #expect(try Self.agree(sequencer.snapshot), "\(request)")
            // The same with names that need care.
            var names: [String: String] = [:]
            for (place, name) in sequencer.tree.identifiers.shuffled().enumerated() where place < Self.strange.count { names[name] = Self.strange[place] }
            #expect(try Self.agree(sequencer.snapshot.renamed(names)), "\(request) renamed")
        }
    }

    @Test("keeps shared data and global objectives of any name") func stores() throws {
        var root = ActivityDefinition("root")
        root.sequencing.controls.flow = true
        var part = ActivityDefinition("part")
        part.sharedData = Self.strange.map { SharedDataMap(target: $0, reads: true, writes: true) }
        root.children = [part]
        var sequencer = Sequencer(tree: try #require(ActivityTree(root)), seed: .max)
        for (place, name) in Self.strange.enumerated() {
            let isWritten = sequencer.setSharedData(name, to: Self.strange[Self.strange.count - 1 - place], by: "part")
            #expect(isWritten)
        }
        sequencer.adopt(globalObjectives: Dictionary(Self.strange.map { ($0, ObjectiveInformation(satisfied: $0.isEmpty, measure: Real7("0.25"), completed: true)) }) { $1 })
        let outcome = sequencer.navigate(.start).outcome
        #expect(outcome == .deliver("part"))
        #expect(sequencer.snapshot.sharedData.count == Set(Self.strange).count && sequencer.snapshot.globalObjectives.count == Set(Self.strange).count)
        #expect(try Self.agree(sequencer.snapshot))
    }

    @Test("is read only as it is written: anything else is left to the general decoder") func foreign() throws {
        var root = ActivityDefinition("root")
        root.children = [ActivityDefinition("part")]
        let text = Sequencer(tree: try #require(ActivityTree(root)), seed: 5).snapshot.text
        #expect(SequencingSnapshot(text: text) != nil)
        for other in ["", "{}", " " + text, text + " ", String(text.dropLast()), text.replacing(":0", with: ":"), text.replacing(":0", with: ":99999999999999999999"),
                      text.replacing("\"attemptCount\"", with: "\"attempts\""), text.replacing("false", with: "0"), text.replacing("[{}]", with: #"[{"measure":"much"}]"#)] {
            #expect(SequencingSnapshot(text: other) == nil, "\(other)")
        }
    }
}
