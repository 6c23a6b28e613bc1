import HTML
import JSON

/// What Laurel says of learning. Where a word of common vocabularies means the same it is taken; the others are Laurel's own.
enum Verb: String, CaseIterable {
    case registered, launched, initialized, attempted, completed, passed, failed, answered, submitted, suspended, terminated
    case earned, renewed, expired, revoked, withheld, reinstated

    var iri: String {
        switch self {
        case .submitted: "http://activitystrea.ms/schema/1.0/submit"
        case .earned: "http://id.tincanapi.com/verb/earned"
        case .renewed, .expired, .revoked, .withheld, .reinstated: "urn:laurel:verb:" + rawValue
        default: "http://adlnet.gov/expapi/verbs/" + rawValue
        }
    }
    /// Said in each language that Laurel speaks.
    private static let displays: [Verb: JSONValue] = Dictionary(uniqueKeysWithValues: allCases.map { verb in (verb, Words.all(.chronicleVerb(verb: verb.rawValue))) })
    var json: JSONValue { .object(["id": .string(iri), "display": Self.displays[self]!]) }
}

/// Types of activities.
enum ActivityType: String {
    case course = "http://adlnet.gov/expapi/activities/course"
    case lesson = "http://adlnet.gov/expapi/activities/lesson"
    case video = "https://w3id.org/xapi/video/activity-type/video"
    case file = "http://adlnet.gov/expapi/activities/file"
    case link = "http://adlnet.gov/expapi/activities/link"
    case exam = "http://adlnet.gov/expapi/activities/assessment"
    case question = "http://adlnet.gov/expapi/activities/cmi.interaction"
    case assignment = "http://id.tincanapi.com/activitytype/school-assignment"
    case package = "http://adlnet.gov/expapi/activities/module"
    case certification = "https://www.opigno.org/en/tincan_registry/activity_type/certificate"
    case profile = "http://adlnet.gov/expapi/activities/profile"

    /// Of one of Courses' kinds of activity.
    init(kind: String) {
        self = switch kind {
        case "video": .video
        case "document": .file
        case "link": .link
        case "exam": .exam
        case "assignment": .assignment
        case "scorm12": .package
        default: .lesson
        }
    }
}

/// Names of extensions. Those of videos are the video profile's.
enum Extension {
    static let assurance = "urn:laurel:extension:assurance"
    static let attempt = "urn:laurel:extension:attempt"
    static let practice = "urn:laurel:extension:practice"
    static let item = "urn:laurel:extension:item"
    static let number = "urn:laurel:extension:credential-number"
    static let validThrough = "urn:laurel:extension:valid-through"
    static let dueOn = "urn:laurel:extension:due-on"
    private static let video = "https://w3id.org/xapi/video/extensions/"
    static let time = video + "time", progress = video + "progress", segments = video + "played-segments"
    static let length = video + "length", threshold = video + "completion-threshold", session = video + "session-id"
}

enum Profile {
    static let laurel = "urn:laurel:profile:learning"
    static let video = "https://w3id.org/xapi/video"
    static func json(_ id: String) -> JSONValue {
        var definition: [String: JSONValue] = ["type": .string(ActivityType.profile.rawValue)]
        if id == laurel { definition["name"] = Words.all(.chronicleProfile) }
        return .object(["objectType": .string("Activity"), "id": .string(id), "definition": .object(definition)])
    }
}

/// Texts as language maps of statements.
enum Words {
    /// A message of ours in every language.
    static func all(_ message: Message) -> JSONValue {
        .object(Dictionary(uniqueKeysWithValues: [Language.en, .de].map { ($0.tag, JSONValue.string(Localizer(locale: $0)(message))) }))
    }
    /// A vendor's text; nil when there is none in any language.
    static func map(_ texts: [String: String]) -> JSONValue? {
        let kept = texts.filter { !$0.value.isEmpty && !$0.key.isEmpty }.mapValues { JSONValue.string(String($0.prefix(4000))) }
        return kept.isEmpty ? nil : .object(kept)
    }
}
