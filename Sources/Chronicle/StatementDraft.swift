import HTML
import JSON
import Kernel
import Learning
import Records

/// One statement while it is being put together.
struct StatementDraft {
    /// Names the fact, for ever; the id is made of it.
    let fact: String
    let actor: JSONValue
    let verb: Verb
    let object: JSONValue
    let timestamp: Instant
    /// Under which it is kept; nil for the vendor's own.
    var organization: OrganizationID?
    var result: [String: JSONValue] = [:]
    var resultExtensions: [String: JSONValue] = [:]
    /// Every statement of one enrolment has the same.
    var enrolment: EnrolmentID?
    var parents: [JSONValue] = []
    var groupings: [JSONValue] = []
    var profiles = [Profile.laurel]
    var contextExtensions: [String: JSONValue] = [:]
    var language: String?
    var revision: String?

    init(_ fact: String, _ actor: JSONValue, _ verb: Verb, _ object: JSONValue, at timestamp: Instant, under organization: OrganizationID?) {
        (self.fact, self.actor, self.verb, self.object, self.timestamp, self.organization) = (fact, actor, verb, object, timestamp, organization)
    }

    /// By which all of one enrolment is found.
    static func registration(_ enrolment: EnrolmentID) -> String { StatementID.make("registration:\(enrolment)") }

    /// Within a course: its language and version, and the course above the activity.
    mutating func within(_ words: CourseWords, _ course: JSONValue?, _ enrolment: EnrolmentID) {
        self.enrolment = enrolment
        language = words.language
        revision = String(words.number)
        if let course { parents.append(course) }
    }
    mutating func took(seconds: Int) { if seconds > 0 { result["duration"] = .string(Self.duration(seconds)) } }
    /// ISO 8601, as hours, minutes and seconds.
    static func duration(_ seconds: Int) -> String {
        let hours = seconds / 3600, minutes = seconds / 60 % 60, rest = seconds % 60
        return "PT" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "") + (rest > 0 || seconds < 60 ? "\(rest)S" : "")
    }

    var statement: OwnStatements.One {
        let id = StatementID.make(fact)
        var context: [String: JSONValue] = ["platform": .string("Laurel")]
        var activities: [String: JSONValue] = ["category": .array(profiles.map(Profile.json))]
        if !parents.isEmpty { activities["parent"] = .array(parents) }
        if !groupings.isEmpty { activities["grouping"] = .array(groupings) }
        context["contextActivities"] = .object(activities)
        context["registration"] = enrolment.map { .string(Self.registration($0)) }
        context["language"] = language.map { .string($0) }
        context["revision"] = revision.map { .string($0) }
        if !contextExtensions.isEmpty { context["extensions"] = .object(contextExtensions) }
        var outcome = result
        if !resultExtensions.isEmpty { outcome["extensions"] = .object(resultExtensions) }
        var all: [String: JSONValue] = [
            "id": .string(id), "actor": actor, "verb": verb.json, "object": object, "context": .object(context), "timestamp": .string(timestamp.iso), "version": .string("1.0.0"),
        ]
        if !outcome.isEmpty { all["result"] = .object(outcome) }
        return OwnStatements.One(id: id, organization: organization, json: JSONValue.object(all).bytes)
    }
}
