import JSON

/// Objects of statements (Data 2.4.4).
extension StatementCheck {
    enum ObjectKind { case activity, agent, group, statementRef, subStatement }
    private static let activityNames: [StaticString] = ["objectType", "id", "definition"]
    private static let referenceNames: [StaticString] = ["objectType", "id"]
    private static let definitionNames: [StaticString] = [
        "name", "description", "type", "moreInfo", "extensions", "interactionType", "correctResponsesPattern", "choices", "scale", "source", "target", "steps",
    ]
    private static let componentNames: [StaticString] = ["id", "description"]
    private static let interactionTypes = ["true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other"]

    mutating func statementObject(_ value: Value, isSub: Bool) throws(StatementFault) -> ObjectKind {
        guard tape.kind(value) == .object else { throw fault(.wrongType(expected: "an object")) }
        let kind = try objectKind(value)
        switch kind {
        case .activity: try activity(value, isDirect: !isSub, mayOmitType: true)
        case .agent, .group: try actor(value, .either, isDirect: !isSub)
        case .statementRef:
            let id = try statementRef(value)
            if !isSub { facts.refersTo = id }
        case .subStatement:
            if isSub { throw fault(.nestedSubStatement) }
            try subStatement(value)
        }
        return kind
    }

    private mutating func objectKind(_ value: Value) throws(StatementFault) -> ObjectKind {
        guard let type = tape.member(value, "objectType") else { return .activity }
        if tape.matches(type, "Activity") { return .activity }
        if tape.matches(type, "Agent") { return .agent }
        if tape.matches(type, "Group") { return .group }
        if tape.matches(type, "StatementRef") { return .statementRef }
        if tape.matches(type, "SubStatement") { return .subStatement }
        throw fault(at: "objectType", .notOneOf(["Activity", "Agent", "Group", "StatementRef", "SubStatement"]))
    }

    mutating func activity(_ value: Value, isDirect: Bool, mayOmitType: Bool) throws(StatementFault) {
        var id: String?, definition: Value?
        try object(value, Self.activityNames) { check, place, member throws(StatementFault) in
            switch place {
            case 0: guard check.tape.matches(member, "Activity") else { throw check.fault(.notOneOf(["Activity"])) }
            case 1: id = try check.iri(member)
            default:
                try check.definition(member)
                definition = member
            }
        }
        guard let id else { throw fault(.missing("id")) }
        facts.activities.append(StatementFacts.ActivityMention(id: id, isDirect: isDirect))
        if let definition { facts.definitions.append((id, definition)) }
    }

    private mutating func definition(_ value: Value) throws(StatementFault) {
        let typeValue = tape.member(value, "interactionType")
        let type = typeValue.flatMap { tape.string($0) }
        let seen = try object(value, Self.definitionNames) { check, place, member throws(StatementFault) in
            switch place {
            case 0, 1: try check.languageMap(member)
            case 2: try check.iri(member)
            case 3: try check.irl(member)
            case 4: try check.extensions(member)
            case 5: guard let type, Self.interactionTypes.contains(type) else { throw check.fault(.notOneOf(Self.interactionTypes)) }
            case 6:
                try check.array(member) { check, pattern throws(StatementFault) in
                    guard check.tape.kind(pattern) == .string else { throw check.fault(.wrongType(expected: "a text")) }
                }
            default: try check.components(member)
            }
        }
        guard seen >> 6 != 0 else { return }
        guard let type else { throw fault(.interactionWithoutType) }
        let belongs: UInt32
        switch type {
        case "choice", "sequencing": belongs = 1 << 7
        case "likert": belongs = 1 << 8
        case "matching": belongs = 1 << 9 | 1 << 10
        case "performance": belongs = 1 << 11
        default: belongs = 0
        }
        let strays = seen & ~belongs & ~0x7F
        if strays != 0 {
            let name = Self.definitionNames[strays.trailingZeroBitCount]
            throw fault(at: name, .componentsNotOfType(type))
        }
    }

    /// Interaction components (2.4.4.1): an id each, none twice.
    private mutating func components(_ value: Value) throws(StatementFault) {
        var ids: Set<String> = []
        try array(value) { check, one throws(StatementFault) in
            var id: String?
            try check.object(one, Self.componentNames) { check, place, member throws(StatementFault) in
                if place == 0 { id = try check.string(member) } else { try check.languageMap(member) }
            }
            guard let id else { throw check.fault(.missing("id")) }
            if !ids.insert(id).inserted { throw check.fault(.componentTwice(id)) }
        }
    }

    /// - Returns: the id it refers to, in lower case.
    @discardableResult
    mutating func statementRef(_ value: Value) throws(StatementFault) -> String {
        var id: String?
        let seen = try object(value, Self.referenceNames) { check, place, member throws(StatementFault) in
            if place == 1 { id = try check.uuid(member) } else if !check.tape.matches(member, "StatementRef") { throw check.fault(.notOneOf(["StatementRef"])) }
        }
        if seen & 1 == 0 { throw fault(.missing("objectType")) }
        guard let id else { throw fault(.missing("id")) }
        return id
    }
}
