import Foundation
import SCORM
import Testing

/// What the run time asks of the sequencer beside navigation.
@Suite("What the sequencer tells the run time") struct RunTimeFacesTests {
    private func course(edition: Edition = .scorm2004fourth) throws -> ActivityTree {
        var sequencing = SequencingDefinition()
        sequencing.controls.flow = true
        sequencing.randomization.selectionTiming = .once
        sequencing.randomization.selectCount = 2
        var closed = ActivityDefinition("B")
        closed.sequencing.preConditions = [SequencingRule(.disabled, when: [RuleCondition(.always)])]
        var reader = ActivityDefinition("C")
        reader.sequencing.primaryObjective = ObjectiveDefinition(identifier: "main")
        reader.sequencing.primaryObjective.maps = [ObjectiveMap(target: "G", reads: [.satisfiedStatus, .normalizedMeasure])]
        reader.sequencing.objectives = [ObjectiveDefinition(identifier: "second")]
        let pool = ActivityDefinition("POOL", sequencing: sequencing, children: ["P", "Q", "R"].map { ActivityDefinition($0) })
        var root = SequencingDefinition()
        root.controls.flow = true
        return try #require(ActivityTree(ActivityDefinition("ROOT", sequencing: root, children: [ActivityDefinition("A"), closed, reader, pool]), edition: edition))
    }

    @Test("is where a jump leads: to any leaf that may be delivered, from the 4th edition on") func jumps() throws {
        var fourth = Sequencer(tree: try course(), seed: 1)
        #expect(fourth.jumps().isEmpty)
        #expect(fourth.navigate(.start).outcome == .deliver("A"))
        let found = fourth.jumps()
        #expect(found.contains("A") && found.contains("C") && !found.contains("B") && !found.contains("ROOT") && found.count == 4)
        for target in ["A", "B", "C", "P", "Q", "R", "POOL"] { #expect(found.contains(target) == fourth.isValid(.jump(target)), "\(target)") }
        var third = Sequencer(tree: try course(edition: .scorm2004third), seed: 1)
        _ = third.navigate(.start)
        #expect(third.jumps().isEmpty)
    }

    @Test("are the leaves that are available, which of a selection are fewer than there are") func leaves() throws {
        let sequencer = Sequencer(tree: try course(), seed: 1)
        #expect(sequencer.tree.leaves == ["A", "B", "C", "P", "Q", "R"])
        #expect(sequencer.availableLeaves.count == 5 && sequencer.availableLeaves.starts(with: ["A", "B", "C"]))
    }

    @Test("are an attempt's first values: objectives in order, and what the primary one reads from elsewhere") func initial() throws {
        var sequencer = Sequencer(tree: try course(), seed: 1)
        #expect(sequencer.initialValues(of: "C") == ["cmi.objectives.0.id": "main", "cmi.objectives.1.id": "second", "cmi.objectives._count": "2"])
        sequencer.adopt(globalObjectives: ["G": ObjectiveInformation(satisfied: true, measure: Real7("0.5"), completed: true)])
        let values = sequencer.initialValues(of: "C")
        #expect(values["cmi.success_status"] == "passed" && values["cmi.score.scaled"] == "0.5" && values["cmi.completion_status"] == nil)
        #expect(values["cmi.objectives.0.success_status"] == "passed" && values["cmi.objectives.1.success_status"] == nil)
        #expect(sequencer.initialValues(of: "A").isEmpty && sequencer.initialValues(of: "none").isEmpty)
    }

    @Test("is a tree that survives being stored") func stored() throws {
        let tree = try course()
        let read = try JSONDecoder().decode(ActivityTree.self, from: JSONEncoder().encode(tree))
        #expect(read == tree && read.globalObjectives == ["G"] && read.sharedStores.isEmpty && read.namedObjectives("C") == ["main", "second"])
    }
}
