/// An activity as the manifest defines it.
package struct ActivityDefinition: Sendable, Equatable, Codable {
    package var identifier: String
    package var title: String
    /// Whether the table of contents lists it (`isvisible`).
    package var isVisible: Bool
    package var sequencing: SequencingDefinition
    package var completion: CompletionThreshold
    package var hiddenControls: Set<HiddenControl>
    package var sharedData: [SharedDataMap]
    package var children: [ActivityDefinition]

    package init(
        _ identifier: String, title: String? = nil, isVisible: Bool = true, sequencing: SequencingDefinition = SequencingDefinition(),
        completion: CompletionThreshold = CompletionThreshold(), hiddenControls: Set<HiddenControl> = [],
        sharedData: [SharedDataMap] = [], children: [ActivityDefinition] = []
    ) {
        self.identifier = identifier
        self.title = title ?? identifier
        self.isVisible = isVisible
        self.sequencing = sequencing
        self.completion = completion
        self.hiddenControls = hiddenControls
        self.sharedData = sharedData
        self.children = children
    }
}

/// The activity tree of an organization: SCORM 2004 SN 2.1. Never changes; what changes is `SequencingState`.
///
/// Activities are numbered in preorder, so "forward of" is a comparison and a subtree is a range.
package struct ActivityTree: Sendable, Equatable, Codable {
    struct Node: Sendable, Equatable {
        let definition: ActivityDefinition
        let objectives: [ObjectiveDefinition]
        let parent: Int?
        var children: [Int] = []
        let depth: Int
        /// The last activity of its subtree.
        var last: Int
    }

    package let edition: Edition
    /// `adlseq:objectivesGlobalToSystem`: whether global objectives outlive the registration.
    package let objectivesAreGlobalToSystem: Bool
    /// `adlcp:sharedDataGlobalToSystem`: the same of shared data stores.
    package let sharedDataIsGlobalToSystem: Bool
    private(set) var nodes: [Node] = []
    private var places: [String: Int] = [:]
    /// Who reads a global objective, by its identifier.
    private(set) var readers: [String: [Int]] = [:]

    /// - Returns: `nil` when two activities have the same identifier.
    package init?(
        _ root: ActivityDefinition, edition: Edition = .scorm2004fourth, objectivesAreGlobalToSystem: Bool = true,
        sharedDataIsGlobalToSystem: Bool = true
    ) {
        self.edition = edition
        self.objectivesAreGlobalToSystem = objectivesAreGlobalToSystem
        self.sharedDataIsGlobalToSystem = sharedDataIsGlobalToSystem
        add(root, parent: nil, depth: 0)
        guard places.count == nodes.count else { return nil }
    }

    @discardableResult
    private mutating func add(_ activity: ActivityDefinition, parent: Int?, depth: Int) -> Int {
        let place = nodes.count
        var bare = activity
        bare.children = []
        nodes.append(Node(definition: bare, objectives: bare.sequencing.allObjectives, parent: parent, depth: depth, last: place))
        places[activity.identifier] = place
        for map in nodes[place].objectives.flatMap(\.maps) where !map.reads.isEmpty { readers[map.target, default: []].append(place) }
        for child in activity.children { nodes[place].children.append(add(child, parent: place, depth: depth + 1)) }
        nodes[place].last = nodes.count - 1
        return place
    }

    /// Every identifier, parents before their children.
    package var identifiers: [String] { nodes.map(\.definition.identifier) }

    /// The definition of an activity, without its children.
    package func definition(_ identifier: String) -> ActivityDefinition? { places[identifier].map { nodes[$0].definition } }

    func place(_ identifier: String) -> Int? { places[identifier] }
    func name(_ activity: Int) -> String { nodes[activity].definition.identifier }
    func sequencing(_ activity: Int) -> SequencingDefinition { nodes[activity].definition.sequencing }
    func parent(_ activity: Int) -> Int? { nodes[activity].parent }
    func isLeaf(_ activity: Int) -> Bool { nodes[activity].children.isEmpty }
    func isTracked(_ activity: Int) -> Bool { nodes[activity].definition.sequencing.delivery.tracked }

    /// From the root to the activity, both included.
    func path(to activity: Int) -> [Int] { Array(ancestry(activity).reversed()) }

    /// From the activity to the root, both included.
    func ancestry(_ activity: Int) -> [Int] {
        var path = [activity]
        while let parent = nodes[path[path.count - 1]].parent { path.append(parent) }
        return path
    }

    /// Whether the activity is the other one or below it.
    func contains(_ ancestor: Int, _ activity: Int) -> Bool { (ancestor...nodes[ancestor].last).contains(activity) }

    func commonAncestor(_ one: Int, _ other: Int) -> Int {
        var ancestor = one
        while !contains(ancestor, other), let parent = nodes[ancestor].parent { ancestor = parent }
        return ancestor
    }

    /// From an activity up to an ancestor, the activity included and the ancestor not.
    func climb(from activity: Int, below ancestor: Int) -> [Int] { Array(ancestry(activity).prefix { $0 != ancestor }) }
}

extension ActivityTree {
    private enum Key: String, CodingKey { case root, edition, objectivesAreGlobalToSystem, sharedDataIsGlobalToSystem }

    /// As it was defined: the tree itself is made anew.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let tree = ActivityTree(
            try container.decode(ActivityDefinition.self, forKey: .root), edition: try container.decode(Edition.self, forKey: .edition),
            objectivesAreGlobalToSystem: try container.decode(Bool.self, forKey: .objectivesAreGlobalToSystem),
            sharedDataIsGlobalToSystem: try container.decode(Bool.self, forKey: .sharedDataIsGlobalToSystem))
        guard let tree else { throw DecodingError.dataCorruptedError(forKey: .root, in: container, debugDescription: "an identifier is there twice") }
        self = tree
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(definition(below: 0), forKey: .root)
        try container.encode(edition, forKey: .edition)
        try container.encode(objectivesAreGlobalToSystem, forKey: .objectivesAreGlobalToSystem)
        try container.encode(sharedDataIsGlobalToSystem, forKey: .sharedDataIsGlobalToSystem)
    }

    private func definition(below place: Int) -> ActivityDefinition {
        var made = nodes[place].definition
        made.children = nodes[place].children.map(definition(below:))
        return made
    }

    /// Identifiers of what can be delivered, in order.
    package var leaves: [String] { nodes.indices.filter(isLeaf).map(name) }
    package var root: String { name(0) }
    /// Every global objective that a map names.
    package var globalObjectives: Set<String> { Set(nodes.flatMap(\.objectives).flatMap(\.maps).map(\.target)) }
    /// Every data store that a map names.
    package var sharedStores: Set<String> { Set(nodes.flatMap(\.definition.sharedData).map(\.target)) }
    /// Objectives of an activity that have a name, the primary one first.
    package func namedObjectives(_ identifier: String) -> [String] {
        places[identifier].map { nodes[$0].objectives.compactMap(\.identifier) } ?? []
    }
}

extension ActivityTree {
    /// The same tree judged by other rules than the package's: of what can be delivered, the score or the report decides, and nothing is passed
    /// or complete only because its content said nothing.
    package func judged(by rules: PlayRules) -> ActivityTree {
        guard !rules.isPackages else { return self }
        func under(_ activity: ActivityDefinition) -> ActivityDefinition {
            var made = activity
            made.children = activity.children.map(under)
            guard activity.children.isEmpty else { return made }
            if rules.passing != .package {
                made.sequencing.primaryObjective.satisfiedByMeasure = rules.passing == .score
                made.sequencing.delivery.objectiveSetByContent = true
            }
            if rules.passing == .score { made.sequencing.primaryObjective.minNormalizedMeasure = rules.passingShare }
            if rules.completing != .package { made.completion.completedByMeasure = false }
            return made
        }
        return ActivityTree(under(definition(below: 0)), edition: edition, objectivesAreGlobalToSystem: objectivesAreGlobalToSystem,
                            sharedDataIsGlobalToSystem: sharedDataIsGlobalToSystem) ?? self
    }
}
