import JSON

/// The statement itself, its result, its context and its attachments (Data 2.4).
extension StatementCheck {
    private static let statementNames: [StaticString] = [
        "actor", "verb", "object", "result", "context", "timestamp", "attachments", "id", "stored", "authority", "version",
    ]
    private static let subStatementNames: [StaticString] = ["actor", "verb", "object", "result", "context", "timestamp", "attachments", "objectType"]
    private static let verbNames: [StaticString] = ["id", "display"]
    private static let resultNames: [StaticString] = ["score", "success", "completion", "response", "duration", "extensions"]
    private static let scoreNames: [StaticString] = ["scaled", "raw", "min", "max"]
    private static let contextNames: [StaticString] = [
        "registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement", "extensions", "contextAgents", "contextGroups",
    ]
    private static let contextActivityNames: [StaticString] = ["parent", "grouping", "category", "other"]
    private static let contextAgentNames: [StaticString] = ["objectType", "agent", "relevantTypes"]
    private static let contextGroupNames: [StaticString] = ["objectType", "group", "relevantTypes"]
    private static let attachmentNames: [StaticString] = ["usageType", "display", "description", "contentType", "length", "sha2", "fileUrl"]

    mutating func statement(_ value: Value) throws(StatementFault) { try whole(value, Self.statementNames, isSub: false) }
    mutating func subStatement(_ value: Value) throws(StatementFault) { try whole(value, Self.subStatementNames, isSub: true) }

    private mutating func whole(_ value: Value, _ names: [StaticString], isSub: Bool) throws(StatementFault) {
        var kind = ObjectKind.activity, verb = "", context: Value?
        let seen = try object(value, names) { check, place, member throws(StatementFault) in
            switch place {
            case 0:
                let keys = try check.actor(member, .either, isDirect: !isSub)
                if !isSub { check.facts.actors = keys.all }
            case 1: verb = try check.verb(member)
            case 2: kind = try check.statementObject(member, isSub: isSub)
            case 3: try check.result(member)
            case 4:
                try check.context(member, isSub: isSub)
                context = member
            case 5:
                let instant = try check.timestamp(member)
                if !isSub { check.facts.timestamp = instant }
            case 6: try check.attachments(member)
            case 7 where isSub: guard check.tape.matches(member, "SubStatement") else { throw check.fault(.notOneOf(["SubStatement"])) }
            case 7: check.facts.id = try check.uuid(member)
            case 8: _ = try check.timestamp(member)
            case 9: try check.authority(member)
            default:
                let version = try check.string(member)
                guard check.version.allowsStatement(version: version) else { throw check.fault(.versionNotSpoken) }
                check.facts.hasVersion = true
            }
        }
        for (place, name) in ["actor", "verb", "object"].enumerated() where seen & (1 << UInt32(place)) == 0 { throw fault(.missing(name)) }
        if let context, kind != .activity {
            for name in ["revision", "platform"] as [StaticString] where tape.member(context, name) != nil {
                throw StatementFault(path: fault(at: "context", .onlyForActivities).path + ".\(name)", rule: .onlyForActivities)
            }
        }
        if isSub { return }
        facts.verb = verb
        if verb == StatementFacts.voidedVerb {
            guard kind == .statementRef else { throw fault(at: "object", .voidingNeedsStatementRef) }
            facts.isVoiding = true
        }
    }

    private mutating func verb(_ value: Value) throws(StatementFault) -> String {
        var id: String?
        try object(value, Self.verbNames) { check, place, member throws(StatementFault) in
            if place == 0 { id = try check.iri(member) } else { try check.languageMap(member) }
        }
        guard let id else { throw fault(.missing("id")) }
        return id
    }

    private mutating func result(_ value: Value) throws(StatementFault) {
        try object(value, Self.resultNames) { check, place, member throws(StatementFault) in
            switch place {
            case 0: try check.score(member)
            case 1, 2: try check.boolean(member)
            case 3: _ = try check.string(member)
            case 4: try check.text(member, .notDuration) { Durations.isDuration($0) }
            default: try check.extensions(member)
            }
        }
    }

    private mutating func score(_ value: Value) throws(StatementFault) {
        var numbers: [Double?] = [nil, nil, nil, nil]
        try object(value, Self.scoreNames) { check, place, member throws(StatementFault) in
            guard let number = check.tape.double(member) else { throw check.fault(.wrongType(expected: "a number")) }
            numbers[place] = number
            if place == 0, !(-1...1).contains(number) { throw check.fault(.scaledOutOfRange) }
        }
        let raw = numbers[1], least = numbers[2], most = numbers[3]
        if let least, let most, most <= least { throw fault(at: "max", .maximumBelowMinimum) }
        if let raw, raw < least ?? raw || raw > most ?? raw { throw fault(at: "raw", .rawOutOfRange) }
    }

    private mutating func context(_ value: Value, isSub: Bool) throws(StatementFault) {
        try object(value, Self.contextNames) { check, place, member throws(StatementFault) in
            switch place {
            case 0:
                let registration = try check.uuid(member)
                if !isSub { check.facts.registration = registration }
            case 1: try check.actor(member, .either, isDirect: false)
            case 2: try check.actor(member, .group, isDirect: false)
            case 3: try check.contextActivities(member)
            case 4, 5: _ = try check.string(member)
            case 6: try check.text(member, .notLanguageTag) { LanguageTag.isWellFormed($0) }
            case 7: try check.statementRef(member)
            case 8: try check.extensions(member)
            default: try check.contextActors(member, isGroup: place == 10)
            }
        }
    }

    private mutating func contextActivities(_ value: Value) throws(StatementFault) {
        try object(value, Self.contextActivityNames) { check, _, member throws(StatementFault) in
            // One activity by itself is what 0.95 sent; it is understood, and kept as a list of one.
            if check.tape.kind(member) == .object {
                try check.activity(member, isDirect: false, mayOmitType: true)
                check.facts.lone.append(member)
            } else {
                try check.array(member) { check, one throws(StatementFault) in try check.activity(one, isDirect: false, mayOmitType: true) }
            }
        }
    }

    /// Agents and groups of the context with the types of activity that make them relevant (2.0: 4.2.3).
    private mutating func contextActors(_ value: Value, isGroup: Bool) throws(StatementFault) {
        guard version == .two else { throw fault(.notInThisVersion(isGroup ? "contextGroups" : "contextAgents")) }
        try array(value) { check, one throws(StatementFault) in
            let seen = try check.object(one, isGroup ? Self.contextGroupNames : Self.contextAgentNames) { check, place, member throws(StatementFault) in
                switch place {
                case 0:
                    guard check.tape.matches(member, isGroup ? "contextGroup" : "contextAgent") else {
                        throw check.fault(.notOneOf([isGroup ? "contextGroup" : "contextAgent"]))
                    }
                case 1: try check.actor(member, isGroup ? .group : .agent, isDirect: false)
                default:
                    var count = 0
                    try check.array(member) { check, type throws(StatementFault) in
                        try check.iri(type)
                        count += 1
                    }
                    if count == 0 { throw check.fault(.empty) }
                }
            }
            if seen & 1 == 0 { throw check.fault(.missing("objectType")) }
            if seen & 2 == 0 { throw check.fault(.missing(isGroup ? "group" : "agent")) }
        }
    }

    private mutating func attachments(_ value: Value) throws(StatementFault) {
        try array(value) { check, one throws(StatementFault) in
            var usage = "", type = "", length: Int64 = 0, sha2 = "", address: String?
            let seen = try check.object(one, Self.attachmentNames) { check, place, member throws(StatementFault) in
                switch place {
                case 0: usage = try check.iri(member)
                case 1, 2: try check.languageMap(member)
                case 3: type = try check.text(member, .notMediaType) { Texts.isMediaType($0) }
                case 4:
                    guard check.tape.kind(member) == .number else { throw check.fault(.wrongType(expected: "a number")) }
                    guard let bytes = check.tape.integer(member), bytes >= 0 else { throw check.fault(.lengthNegative) }
                    length = bytes
                case 5: sha2 = try check.text(member, .notSHA2) { Texts.isSHA2($0) }
                default: address = try check.irl(member)
                }
            }
            for place in [0, 1, 3, 4, 5] where seen & (1 << UInt32(place)) == 0 { throw check.fault(.missing(Self.attachmentNames[place].description)) }
            check.facts.attachments.append(StatementFacts.Attachment(sha2: sha2.lowercased(), length: length, contentType: type, fileURL: address, usageType: usage))
        }
    }
}
