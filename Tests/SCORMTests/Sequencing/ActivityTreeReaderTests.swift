import SCORM
import Testing
import XML

@Suite("An activity tree") struct ActivityTreeReaderTests {
    private static let names = """
        xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" \
        xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
        """

    private static func read(
        _ organization: String, items: [Item], collection: String = "", edition: Edition = .scorm2004fourth
    ) throws -> (tree: ActivityTree, repairs: [Repair]) {
        let text = "<manifest \(names)><organizations>\(organization)</organizations>\(collection)</manifest>"
        let root = try XMLDocument(bytes: Array(text.utf8)).root
        let element = try #require(root.first("organizations")?.first("organization"))
        return ActivityTreeReader.tree(element, as: Organization(identifier: "O", title: "Course", items: items), manifest: root, edition: edition)
    }

    @Test("takes every part of a definition") func full() throws {
        let organization = """
            <organization identifier="O" adlseq:objectivesGlobalToSystem="false" adlcp:sharedDataGlobalToSystem="false">
            <item identifier="A">
              <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75" progressWeight="0.5"/>
              <adlcp:data><adlcp:map targetID="s" writeSharedData="false"/></adlcp:data>
              <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
                <adlnav:hideLMSUI>suspendAll</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>
              <imsss:sequencing>
                <imsss:controlMode choice="false" choiceExit="false" flow="true" forwardOnly="true"
                  useCurrentAttemptObjectiveInfo="false" useCurrentAttemptProgressInfo="false"/>
                <imsss:sequencingRules>
                  <imsss:preConditionRule><imsss:ruleConditions conditionCombination="any">
                    <imsss:ruleCondition condition="objectiveMeasureLessThan" referencedObjective="o" measureThreshold="0.4" operator="not"/>
                    <imsss:ruleCondition condition="always"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule>
                  <imsss:exitConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="satisfied"/></imsss:ruleConditions>
                    <imsss:ruleAction action="exit"/></imsss:exitConditionRule>
                  <imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="completed"/></imsss:ruleConditions>
                    <imsss:ruleAction action="retryAll"/></imsss:postConditionRule>
                </imsss:sequencingRules>
                <imsss:limitConditions attemptLimit="2" attemptAbsoluteDurationLimit="PT1H30M" activityExperiencedDurationLimit="P1DT0.5S"/>
                <imsss:rollupRules rollupObjectiveSatisfied="false" rollupProgressCompletion="false" objectiveMeasureWeight="0.25">
                  <imsss:rollupRule childActivitySet="atLeastCount" minimumCount="3"><imsss:rollupConditions conditionCombination="all">
                    <imsss:rollupCondition condition="attempted" operator="not"/></imsss:rollupConditions>
                    <imsss:rollupAction action="incomplete"/></imsss:rollupRule>
                  <imsss:rollupRule childActivitySet="atLeastPercent" minimumPercent="0.5"><imsss:rollupConditions>
                    <imsss:rollupCondition condition="satisfied"/></imsss:rollupConditions><imsss:rollupAction action="satisfied"/></imsss:rollupRule>
                </imsss:rollupRules>
                <adlseq:objectives><adlseq:objective objectiveID="o">
                  <adlseq:mapInfo targetObjectiveID="G" readRawScore="false" readMinScore="false" readMaxScore="false" writeProgressMeasure="true"/>
                  </adlseq:objective></adlseq:objectives>
                <imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true">
                    <imsss:minNormalizedMeasure>-0.5</imsss:minNormalizedMeasure></imsss:primaryObjective>
                  <imsss:objective objectiveID="o"><imsss:mapInfo targetObjectiveID="G" readNormalizedMeasure="false" writeSatisfiedStatus="true"/>
                  </imsss:objective></imsss:objectives>
                <imsss:randomizationControls selectionTiming="once" selectCount="2" randomizationTiming="onEachNewAttempt" reorderChildren="true"/>
                <imsss:deliveryControls tracked="false" completionSetByContent="true" objectiveSetByContent="true"/>
                <adlseq:constrainedChoiceConsiderations preventActivation="true" constrainChoice="true"/>
                <adlseq:rollupConsiderations requiredForSatisfied="ifAttempted" requiredForNotSatisfied="ifNotSkipped"
                  requiredForCompleted="ifNotSuspended" requiredForIncomplete="always" measureSatisfactionIfActive="false"/>
              </imsss:sequencing>
            </item></organization>
            """
        let (tree, repairs) = try Self.read(organization, items: [Item(identifier: "A", title: "a", isVisible: false)])
        #expect(repairs.isEmpty && tree.identifiers == ["O", "A"])
        #expect(!tree.objectivesAreGlobalToSystem && !tree.sharedDataIsGlobalToSystem)
        let made = try #require(tree.definition("A"))
        #expect(made.title == "a" && !made.isVisible && made.hiddenControls == [.continue, .suspendAll])
        #expect(made.sharedData == [SharedDataMap(target: "s", reads: true, writes: false)])
        #expect(made.completion.completedByMeasure && made.completion.minProgressMeasure == real("0.75") && made.completion.progressWeight == real("0.5"))
        #expect(made.sequencing == Self.expected)
        #expect(tree.definition("O")?.sequencing == SequencingDefinition())
    }

    private static var expected: SequencingDefinition {
        var made = SequencingDefinition()
        made.controls.choice = false
        made.controls.choiceExit = false
        made.controls.flow = true
        made.controls.forwardOnly = true
        made.controls.useCurrentAttemptObjectiveInfo = false
        made.controls.useCurrentAttemptProgressInfo = false
        let low = RuleCondition(.objectiveMeasureLessThan, isNegated: true, objective: "o", threshold: real("0.4"))
        made.preConditions = [SequencingRule(.skip, when: [low, RuleCondition(.always)], combination: .any)]
        made.exitConditions = [SequencingRule(.exit, when: when(.satisfied))]
        made.postConditions = [SequencingRule(.retryAll, when: when(.completed))]
        made.limits.attemptLimit = 2
        made.limits.attemptAbsoluteDuration = 540_000
        made.limits.activityExperiencedDuration = 8_640_050
        made.rollup.objectiveSatisfied = false
        made.rollup.progressCompletion = false
        made.rollup.objectiveMeasureWeight = real("0.25")
        made.rollup.rules = [
            RollupRule(.incomplete, when: .atLeastCount(3), are: when(.attempted, not: true), combination: .all),
            RollupRule(.satisfied, when: .atLeastPercent(real("0.5")), are: when(.satisfied)),
        ]
        made.rollup.requiredForSatisfied = .ifAttempted
        made.rollup.requiredForNotSatisfied = .ifNotSkipped
        made.rollup.requiredForCompleted = .ifNotSuspended
        made.rollup.measureSatisfactionIfActive = false
        made.primaryObjective = ObjectiveDefinition(identifier: "p")
        made.primaryObjective.satisfiedByMeasure = true
        made.primaryObjective.minNormalizedMeasure = real("-0.5")
        var other = ObjectiveDefinition(identifier: "o")
        other.maps = [ObjectiveMap(
            target: "G", reads: [.satisfiedStatus, .completionStatus, .progressMeasure], writes: [.satisfiedStatus, .progressMeasure])]
        made.objectives = [other]
        made.randomization.selectionTiming = .once
        made.randomization.selectCount = 2
        made.randomization.randomizationTiming = .onEachNewAttempt
        made.randomization.reorderChildren = true
        made.delivery = DeliveryControls()
        made.delivery.tracked = false
        made.delivery.completionSetByContent = true
        made.delivery.objectiveSetByContent = true
        made.choice.preventActivation = true
        made.choice.constrainChoice = true
        return made
    }

    @Test("takes shared definitions from the collection, and an item's own parts replace them") func collection() throws {
        let (tree, repairs) = try Self.read(
            """
            <organization><imsss:sequencing IDRef="c"/>
            <item><imsss:sequencing IDRef="c"><imsss:controlMode choice="false"/></imsss:sequencing></item>
            <item><imsss:sequencing IDRef="gone"/></item></organization>
            """,
            items: [Item(identifier: "A", title: "A"), Item(identifier: "O", title: "B")],
            collection: """
                <imsss:sequencingCollection><imsss:sequencing ID="c"><imsss:controlMode flow="true" choice="true"/>
                <imsss:deliveryControls tracked="false"/></imsss:sequencing></imsss:sequencingCollection>
                """)
        #expect(tree.identifiers == ["O~", "A", "O"])
        let (root, item) = try (#require(tree.definition("O~")), #require(tree.definition("A")))
        #expect(root.sequencing.controls.flow && !root.sequencing.delivery.tracked)
        #expect(!item.sequencing.controls.flow && !item.sequencing.controls.choice && !item.sequencing.delivery.tracked)
        #expect(repairs == [.unusableValue(element: "sequencing IDRef", value: "gone")])
    }

    @Test("without namespaces, in any letter case and with unusable values is read, with notes") func sloppy() throws {
        let text = """
            <manifest><organization><item><sequencing>
              <controlMode Flow=" TRUE " choice="maybe"/>
              <sequencingRules><preConditionRule><ruleConditions><ruleCondition condition="Satisfied"/><ruleCondition condition="rainy"/></ruleConditions>
                <ruleAction action="Skip"/></preConditionRule><postConditionRule><ruleAction action="dance"/></postConditionRule></sequencingRules>
              <limitConditions attemptLimit="-1" attemptAbsoluteDurationLimit="1 hour"/>
              <rollupRules objectiveMeasureWeight="7"><rollupRule childActivitySet="some"><rollupAction action="completed"/></rollupRule></rollupRules>
              <objectives><primaryObjective><minNormalizedMeasure>80</minNormalizedMeasure><mapInfo/></primaryObjective><objective/></objectives>
            </sequencing><completionThreshold>0.5</completionThreshold><presentation><navigationInterface><hideLMSUI>all</hideLMSUI></navigationInterface></presentation>
            <data><map/></data></item></organization></manifest>
            """
        let root = try XMLDocument(bytes: Array(text.utf8)).root
        let organization = Organization(identifier: "O", title: "T", items: [Item(identifier: "A", title: "A")])
        let (tree, repairs) = ActivityTreeReader.tree(root.first("organization"), as: organization, manifest: root, edition: .scorm2004third)
        let made = try #require(tree.definition("A"))
        #expect(made.sequencing.controls.flow && made.sequencing.controls.choice)
        #expect(made.sequencing.preConditions == [SequencingRule(.skip, when: when(.satisfied))] && made.sequencing.postConditions.isEmpty)
        #expect(made.sequencing.limits == LimitConditions() && made.sequencing.rollup.objectiveMeasureWeight == .one)
        #expect(made.sequencing.primaryObjective == ObjectiveDefinition(identifier: nil) && made.sequencing.objectives.isEmpty)
        #expect(made.completion.completedByMeasure && made.completion.minProgressMeasure == real("0.5"))
        #expect(repairs.map { $0.arguments.joined(separator: "=") } == [
            "controlMode choice=maybe", "ruleCondition=rainy", "postConditionRule=dance", "limitConditions attemptLimit=-1",
            "limitConditions attemptAbsoluteDurationLimit=1 hour", "rollupRules objectiveMeasureWeight=7", "rollupRule childActivitySet=some",
            "minNormalizedMeasure=80", "mapInfo targetObjectiveID=", "objective objectiveID=", "hideLMSUI=all", "map targetID=",
        ])
    }

    @Test("of an organization that had to be made up flows through its items") func madeUp() {
        let organization = Organization(identifier: "", title: "T", items: [Item(identifier: "A", title: "A"), Item(identifier: "B", title: "B")])
        let root = XMLElement(name: "manifest", attributes: [], content: [])
        let tree = ActivityTreeReader.tree(nil, as: organization, manifest: root, edition: .scorm2004).tree
        var sequencer = Sequencer(tree: tree, seed: 1)
        #expect(sequencer.navigate(.start).outcome == .deliver("A") && sequencer.navigate(.continue).outcome == .deliver("B"))
    }
}
