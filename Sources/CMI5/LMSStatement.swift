package import JSON
package import Kernel

/// Statements that the LMS makes itself (9.3), as plain values.
package enum LMSStatement {
    /// The LMS launched a unit: said before it starts (9.3.1).
    package static func launched(_ launch: UnitLaunch, id: String, at timestamp: Instant) -> JSONValue {
        var extensions: [String: JSONValue] = [
            CMI5Name.launchMode: .string(launch.terms.mode.rawValue), CMI5Name.launchURL: .string(launch.launchURL), CMI5Name.moveOn: .string(launch.unit.moveOn.rawValue),
        ]
        if let mastery = launch.terms.masteryScore { extensions[CMI5Name.masteryScore] = decimal(mastery) }
        extensions[CMI5Name.launchParameters] = launch.unit.launchParameters.map { .string($0) }
        return about(launch.terms, launch.unit, verb: "launched", CMI5Name.launched, id: id, at: timestamp, extensions: extensions)
    }
    /// A session ended without the content's word (9.3.6).
    /// - Parameter milliseconds: from the launch to the last statement of the content.
    package static func abandoned(_ terms: LaunchTerms, _ unit: AssignableUnit, milliseconds: Int64, id: String, at timestamp: Instant) -> JSONValue {
        about(terms, unit, verb: "abandoned", CMI5Name.abandoned, id: id, at: timestamp, result: ["duration": .string(Durations.text(milliseconds: milliseconds))])
    }
    /// A unit counts as done for another reason (9.3.7).
    /// - Parameter terms: with a session id of its own.
    package static func waived(_ terms: LaunchTerms, _ unit: AssignableUnit, reason: WaiveReason, id: String, at timestamp: Instant) -> JSONValue {
        about(terms, unit, verb: "waived", CMI5Name.waived, id: id, at: timestamp, isMoveOn: true,
              result: ["success": .bool(true), "completion": .bool(true), "extensions": .object([CMI5Name.reason: .string(reason.rawValue)])])
    }
    /// A block or the course is satisfied (9.3.9).
    /// - Parameters:
    ///   - objectID: the LMS's own id of it.
    ///   - sessionID: of the launch that brought it, else one of its own.
    package static func satisfied(_ target: Satisfaction.Target, of course: CourseStructure, account: SeenStatement.Account, registration: String, sessionID: String, objectID: String,
                                  id: String, at timestamp: Instant) -> JSONValue {
        let (publisherID, title, type) = switch target {
        case .block(let block): (block.id, block.title, CMI5Name.blockType)
        case .course: (course.id, course.title, CMI5Name.courseType)
        }
        return statement(account, verb: "satisfied", CMI5Name.satisfied, object: activity(objectID, title, type: type), registration: registration, sessionID: sessionID,
                         publisherID: publisherID, id: id, at: timestamp)
    }

    // MARK: parts

    private static func about(_ terms: LaunchTerms, _ unit: AssignableUnit, verb: String, _ iri: String, id: String, at timestamp: Instant, isMoveOn: Bool = false,
                              extensions: [String: JSONValue] = [:], result: [String: JSONValue] = [:]) -> JSONValue {
        statement(terms.account, verb: verb, iri, object: activity(terms.activityID, unit.title, type: unit.activityType), registration: terms.registration,
                  sessionID: terms.sessionID, publisherID: terms.publisherID, id: id, at: timestamp, isMoveOn: isMoveOn, extensions: extensions, result: result)
    }
    private static func statement(_ account: SeenStatement.Account, verb: String, _ iri: String, object: JSONValue, registration: String, sessionID: String, publisherID: String,
                                  id: String, at timestamp: Instant, isMoveOn: Bool = false, extensions: [String: JSONValue] = [:], result: [String: JSONValue] = [:]) -> JSONValue {
        var extensions = extensions
        extensions[CMI5Name.sessionID] = .string(sessionID)
        let category = [CMI5Name.categoryCMI5] + (isMoveOn ? [CMI5Name.categoryMoveOn] : [])
        var all: [String: JSONValue] = [
            "id": .string(id), "actor": account.agent, "object": object, "timestamp": .string(timestamp.iso),
            "verb": .object(["id": .string(iri), "display": .object(["en": .string(verb)])]),
            "context": .object([
                "registration": .string(registration), "extensions": .object(extensions),
                "contextActivities": .object(["category": .array(category.map { activity($0) }), "grouping": .array([activity(publisherID)])]),
            ]),
        ]
        if !result.isEmpty { all["result"] = .object(result) }
        return .object(all)
    }
    static func activity(_ id: String) -> JSONValue { .object(["objectType": .string("Activity"), "id": .string(id)]) }
    private static func activity(_ id: String, _ title: LangTexts, type: String?) -> JSONValue {
        var definition: [String: JSONValue] = [:]
        let names = title.entries.filter { !$0.language.isEmpty && !$0.text.isEmpty }
        if !names.isEmpty { definition["name"] = .object(Dictionary(names.map { ($0.language, JSONValue.string($0.text)) }, uniquingKeysWith: { a, _ in a })) }
        definition["type"] = type.map { .string($0) }
        var all: [String: JSONValue] = ["objectType": .string("Activity"), "id": .string(id)]
        if !definition.isEmpty { all["definition"] = .object(definition) }
        return .object(all)
    }
    /// Ten-thousandths as a number.
    static func decimal(_ units: Int) -> JSONValue { units % 10_000 == 0 ? .int(Int64(units / 10_000)) : .double(Double(units) / 10_000) }
}

/// Why a unit was waived (9.5.5.2).
package enum WaiveReason: String, Sendable, CaseIterable, Codable {
    case testedOut = "Tested Out"
    case equivalentUnit = "Equivalent AU"
    case equivalentOutside = "Equivalent Outside Activity"
    case administrative = "Administrative"
}
