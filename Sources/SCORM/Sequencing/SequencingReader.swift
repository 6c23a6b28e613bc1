import XML

/// Reads a `<sequencing>` element: SCORM 2004 CAM 5.1, IMS Simple Sequencing 1.0 binding. Namespaces are not looked at,
/// but for `adlseq:objectives`, whose name the IMS element shares.
struct SequencingReader {
    /// `<sequencingCollection>`, by ID.
    private let collection: [String: XMLElement]
    var notes: [Repair] = []

    init(manifest: XMLElement) {
        let shared = manifest.all("sequencingCollection").flatMap { $0.all("sequencing") }
        collection = Dictionary(
            shared.compactMap { element in SequencingAttributes(element).text("ID").map { ($0, element) } }, uniquingKeysWith: { first, _ in first })
    }

    /// The definition of an item or organization; the book's defaults when it has none. What it says itself replaces
    /// what the collection says, element by element.
    mutating func definition(of item: XMLElement) -> SequencingDefinition {
        var made = SequencingDefinition()
        guard let own = item.first("sequencing") else { return made }
        var parts = own.children
        if let reference = SequencingAttributes(own).text("IDRef") {
            if let shared = collection[reference] {
                let names = Set(parts.map(Self.key))
                parts += shared.children.filter { !names.contains(Self.key($0)) }
            } else {
                notes.append(.unusableValue(element: "sequencing IDRef", value: reference))
            }
        }
        // The 4th edition's objectives add to the others, so they come last.
        for part in parts.sorted(by: { !Self.isADL($0) && Self.isADL($1) }) { read(part, into: &made) }
        return made
    }

    private static func isADL(_ element: XMLElement) -> Bool {
        element.name == "objectives" && (element.namespace?.contains("adlseq") ?? false || element.prefix == "adlseq")
    }

    private static func key(_ element: XMLElement) -> String { isADL(element) ? "adlseq:objectives" : element.name }

    private mutating func read(_ element: XMLElement, into made: inout SequencingDefinition) {
        let attributes = SequencingAttributes(element)
        switch element.name {
        case "controlMode": controls(attributes, &made.controls)
        case "sequencingRules": rules(element, &made)
        case "limitConditions":
            attributes.set("attemptLimit", &made.limits.attemptLimit, &notes)
            attributes.set(duration: "attemptAbsoluteDurationLimit", &made.limits.attemptAbsoluteDuration, &notes)
            attributes.set(duration: "attemptExperiencedDurationLimit", &made.limits.attemptExperiencedDuration, &notes)
            attributes.set(duration: "activityAbsoluteDurationLimit", &made.limits.activityAbsoluteDuration, &notes)
            attributes.set(duration: "activityExperiencedDurationLimit", &made.limits.activityExperiencedDuration, &notes)
        case "rollupRules": rollup(element, &made.rollup)
        case "objectives": Self.isADL(element) ? widen(element, &made) : objectives(element, &made)
        case "randomizationControls":
            attributes.set("randomizationTiming", &made.randomization.randomizationTiming, &notes)
            attributes.set("selectionTiming", &made.randomization.selectionTiming, &notes)
            attributes.set("selectCount", &made.randomization.selectCount, &notes)
            attributes.set("reorderChildren", &made.randomization.reorderChildren, &notes)
        case "deliveryControls":
            attributes.set("tracked", &made.delivery.tracked, &notes)
            attributes.set("completionSetByContent", &made.delivery.completionSetByContent, &notes)
            attributes.set("objectiveSetByContent", &made.delivery.objectiveSetByContent, &notes)
        case "constrainedChoiceConsiderations":
            attributes.set("preventActivation", &made.choice.preventActivation, &notes)
            attributes.set("constrainChoice", &made.choice.constrainChoice, &notes)
        case "rollupConsiderations":
            attributes.set("requiredForSatisfied", &made.rollup.requiredForSatisfied, &notes)
            attributes.set("requiredForNotSatisfied", &made.rollup.requiredForNotSatisfied, &notes)
            attributes.set("requiredForCompleted", &made.rollup.requiredForCompleted, &notes)
            attributes.set("requiredForIncomplete", &made.rollup.requiredForIncomplete, &notes)
            attributes.set("measureSatisfactionIfActive", &made.rollup.measureSatisfactionIfActive, &notes)
        default: break
        }
    }

    private mutating func controls(_ attributes: SequencingAttributes, _ controls: inout ControlModes) {
        attributes.set("choice", &controls.choice, &notes)
        attributes.set("choiceExit", &controls.choiceExit, &notes)
        attributes.set("flow", &controls.flow, &notes)
        attributes.set("forwardOnly", &controls.forwardOnly, &notes)
        attributes.set("useCurrentAttemptObjectiveInfo", &controls.useCurrentAttemptObjectiveInfo, &notes)
        attributes.set("useCurrentAttemptProgressInfo", &controls.useCurrentAttemptProgressInfo, &notes)
    }

    private mutating func rules(_ element: XMLElement, _ made: inout SequencingDefinition) {
        made.preConditions = element.all("preConditionRule").compactMap { rule($0) }
        made.exitConditions = element.all("exitConditionRule").compactMap { rule($0) }
        made.postConditions = element.all("postConditionRule").compactMap { rule($0) }
    }

    /// `nil`, with a note, when the action is not one of those.
    private mutating func rule<Action: RawRepresentable & CaseIterable & Codable & Sendable & Equatable>(
        _ element: XMLElement
    ) -> SequencingRule<Action>? where Action.RawValue == String {
        let written = element.first("ruleAction").flatMap { SequencingAttributes($0).text("action") } ?? ""
        guard let action: Action = SequencingAttributes.word(written) else {
            notes.append(.unusableValue(element: element.name, value: written))
            return nil
        }
        var made = SequencingRule(action, when: [])
        guard let container = element.first("ruleConditions") else { return made }
        SequencingAttributes(container).set("conditionCombination", &made.combination, &notes)
        made.conditions = container.all("ruleCondition").compactMap { condition($0) }
        return made
    }

    /// `nil`, with a note, when the condition is unknown.
    private mutating func condition(_ element: XMLElement) -> RuleCondition? {
        let attributes = SequencingAttributes(element)
        let written = attributes.text("condition") ?? ""
        guard let kind: RuleCondition.Kind = SequencingAttributes.word(written) else {
            notes.append(.unusableValue(element: element.name, value: written))
            return nil
        }
        var made = RuleCondition(kind, isNegated: attributes.text("operator")?.lowercased() == "not", objective: attributes.text("referencedObjective"))
        attributes.set("measureThreshold", &made.threshold, in: Self.signed, &notes)
        return made
    }

    private mutating func rollup(_ element: XMLElement, _ controls: inout RollupControls) {
        let attributes = SequencingAttributes(element)
        attributes.set("rollupObjectiveSatisfied", &controls.objectiveSatisfied, &notes)
        attributes.set("rollupProgressCompletion", &controls.progressCompletion, &notes)
        attributes.set("objectiveMeasureWeight", &controls.objectiveMeasureWeight, in: Self.share, &notes)
        controls.rules = element.all("rollupRule").compactMap { rollupRule($0) }
    }

    private mutating func rollupRule(_ element: XMLElement) -> RollupRule? {
        let written = element.first("rollupAction").flatMap { SequencingAttributes($0).text("action") } ?? ""
        guard let action: RollupRule.Action = SequencingAttributes.word(written) else {
            notes.append(.unusableValue(element: element.name, value: written))
            return nil
        }
        var made = RollupRule(action, are: [])
        let attributes = SequencingAttributes(element)
        var (count, percent): (Int?, Real7) = (nil, .zero)
        attributes.set("minimumCount", &count, &notes)
        attributes.set("minimumPercent", &percent, in: Self.share, &notes)
        switch attributes.text("childActivitySet")?.lowercased() {
        case nil, "all": made.children = .all
        case "any": made.children = .any
        case "none": made.children = .none
        case "atleastcount": made.children = .atLeastCount(count ?? 0)
        case "atleastpercent": made.children = .atLeastPercent(percent)
        case let other?: notes.append(.unusableValue(element: "rollupRule childActivitySet", value: other))
        }
        if let container = element.first("rollupConditions") {
            SequencingAttributes(container).set("conditionCombination", &made.combination, &notes)
            made.conditions = container.all("rollupCondition").compactMap { condition($0) }
        }
        return made
    }
}

/// Objectives and their maps.
extension SequencingReader {
    private static let signed = Real7(units: -Real7.one.units)...Real7.one
    static let share = Real7.zero...Real7.one

    private mutating func objectives(_ element: XMLElement, _ made: inout SequencingDefinition) {
        if let primary = element.first("primaryObjective") { made.primaryObjective = objective(primary) }
        var taken = Set([made.primaryObjective.identifier].compactMap { $0 })
        for child in element.all("objective") {
            let objective = objective(child)
            guard let identifier = objective.identifier, taken.insert(identifier).inserted else {
                notes.append(.unusableValue(element: "objective objectiveID", value: objective.identifier ?? ""))
                continue
            }
            made.objectives.append(objective)
        }
    }

    private mutating func objective(_ element: XMLElement) -> ObjectiveDefinition {
        let attributes = SequencingAttributes(element)
        var made = ObjectiveDefinition(identifier: attributes.text("objectiveID"))
        attributes.set("satisfiedByMeasure", &made.satisfiedByMeasure, &notes)
        if let written = element.first("minNormalizedMeasure")?.text.trimmed, !written.isEmpty {
            if let measure = Real7(written), Self.signed.contains(measure) {
                made.minNormalizedMeasure = measure
            } else {
                notes.append(.unusableValue(element: "minNormalizedMeasure", value: written))
            }
        }
        let facts: [(ObjectiveMap.Fact, String)] = [(.satisfiedStatus, "SatisfiedStatus"), (.normalizedMeasure, "NormalizedMeasure")]
        made.maps = element.all("mapInfo").compactMap { map($0, facts) }
        return made
    }

    /// Reading is the default, writing is not.
    private mutating func map(_ element: XMLElement, _ facts: [(ObjectiveMap.Fact, String)]) -> ObjectiveMap? {
        let attributes = SequencingAttributes(element)
        guard let target = attributes.text("targetObjectiveID") else {
            notes.append(.unusableValue(element: "mapInfo targetObjectiveID", value: ""))
            return nil
        }
        var made = ObjectiveMap(target: target)
        for (fact, name) in facts {
            var (reads, writes) = (true, false)
            attributes.set("read" + name, &reads, &notes)
            attributes.set("write" + name, &writes, &notes)
            if reads { made.reads.insert(fact) }
            if writes { made.writes.insert(fact) }
        }
        return made
    }

    /// `adlseq:objectives`: further facts for objectives that are defined.
    private mutating func widen(_ element: XMLElement, _ made: inout SequencingDefinition) {
        let facts: [(ObjectiveMap.Fact, String)] = [
            (.rawScore, "RawScore"), (.minScore, "MinScore"), (.maxScore, "MaxScore"), (.completionStatus, "CompletionStatus"),
            (.progressMeasure, "ProgressMeasure"),
        ]
        for child in element.all("objective") {
            let identifier = SequencingAttributes(child).text("objectiveID")
            let maps = child.all("mapInfo").compactMap { map($0, facts) }
            if identifier == made.primaryObjective.identifier {
                made.primaryObjective.widen(maps)
            } else if let place = made.objectives.firstIndex(where: { $0.identifier == identifier }) {
                made.objectives[place].widen(maps)
            } else {
                notes.append(.unusableValue(element: "objective objectiveID", value: identifier ?? ""))
            }
        }
    }
}

extension ObjectiveDefinition {
    fileprivate mutating func widen(_ others: [ObjectiveMap]) {
        for other in others {
            if let place = maps.firstIndex(where: { $0.target == other.target }) {
                maps[place].reads.formUnion(other.reads)
                maps[place].writes.formUnion(other.writes)
            } else {
                maps.append(other)
            }
        }
    }
}
