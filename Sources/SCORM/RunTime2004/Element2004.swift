/// Every element of the SCORM 2004 data model (RTE 4th edition 4.2, SN 5.6.3) with its access and format.
///
/// The browser's copy is `Packages/Assets/scorm2004-model.js`; both are held to `Tests/Fixtures/scorm2004-cases.json`.
package struct Element2004: Sendable, Equatable {
    package enum Access: Sendable { case readOnly, writeOnly, readWrite, keyword }

    package let access: Access
    package let format: Format2004
    /// Characters the specification has room for; `nil` where the format bounds them.
    package let room: Int?

    /// Keyed by name with `n` for every index; without `adl.nav.request_valid`, whose names have no end.
    package static let table: [String: Element2004] = {
        var table: [String: Element2004] = [:]
        func add(_ access: Access, _ format: Format2004, room: Int? = nil, _ names: String...) {
            for name in names { table[name] = Element2004(access: access, format: format, room: room) }
        }
        for name in Array(children.keys) + counted.map({ $0 + "._count" }) + ["cmi._version"] { add(.keyword, .string, name) }
        add(.readOnly, .string, "cmi.comments_from_lms.n.comment", "cmi.comments_from_lms.n.location", "cmi.comments_from_lms.n.timestamp",
            "cmi.completion_threshold", "cmi.credit", "cmi.entry", "cmi.launch_data", "cmi.learner_id", "cmi.learner_name", "cmi.max_time_allowed")
        add(.readOnly, .string, "cmi.mode", "cmi.scaled_passing_score", "cmi.time_limit_action", "cmi.total_time", "adl.data.n.id")
        add(.readWrite, .localized, room: 4_000, "cmi.comments_from_learner.n.comment")
        add(.readWrite, .string, room: 250, "cmi.comments_from_learner.n.location")
        add(.readWrite, .time, "cmi.comments_from_learner.n.timestamp", "cmi.interactions.n.timestamp")
        add(.readWrite, .word(Vocabulary2004.completion), "cmi.completion_status", "cmi.objectives.n.completion_status")
        add(.readWrite, .word(Vocabulary2004.success), "cmi.success_status", "cmi.objectives.n.success_status")
        add(.writeOnly, .word(Vocabulary2004.exit), "cmi.exit")
        add(.readWrite, .identifier, room: 4_000, "cmi.interactions.n.id", "cmi.interactions.n.objectives.n.id", "cmi.objectives.n.id")
        add(.readWrite, .word(Vocabulary2004.interactionType), "cmi.interactions.n.type")
        add(.readWrite, .pattern, room: 4_000, "cmi.interactions.n.correct_responses.n.pattern")
        add(.readWrite, .response, room: 4_000, "cmi.interactions.n.learner_response")
        add(.readWrite, .result, "cmi.interactions.n.result")
        add(.readWrite, .timeInterval, "cmi.interactions.n.latency")
        add(.writeOnly, .timeInterval, "cmi.session_time")
        add(.readWrite, .localized, room: 250, "cmi.interactions.n.description", "cmi.objectives.n.description")
        add(.readWrite, .real(nil), "cmi.interactions.n.weighting", "cmi.score.raw", "cmi.score.min", "cmi.score.max",
            "cmi.objectives.n.score.raw", "cmi.objectives.n.score.min", "cmi.objectives.n.score.max")
        add(.readWrite, .real(Real7(units: -Real7.one.units)...Real7.one), "cmi.score.scaled", "cmi.objectives.n.score.scaled")
        add(.readWrite, .real(Real7.zero...Real7.one), "cmi.progress_measure", "cmi.objectives.n.progress_measure")
        add(.readWrite, .positive, "cmi.learner_preference.audio_level", "cmi.learner_preference.delivery_speed")
        add(.readWrite, .language, room: 250, "cmi.learner_preference.language")
        add(.readWrite, .word(Vocabulary2004.captioning), "cmi.learner_preference.audio_captioning")
        add(.readWrite, .string, room: 1_000, "cmi.location")
        add(.readWrite, .string, room: 64_000, "cmi.suspend_data", "adl.data.n.store")
        add(.readWrite, .navigation, "adl.nav.request")
        return table
    }()

    /// What `_children` answers.
    package static let children: [String: String] = [
        "cmi.comments_from_learner._children": "comment,location,timestamp",
        "cmi.comments_from_lms._children": "comment,location,timestamp",
        "cmi.interactions._children":
            "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description",
        "cmi.learner_preference._children": "audio_level,language,delivery_speed,audio_captioning",
        "cmi.objectives._children": "id,score,success_status,completion_status,progress_measure,description",
        "cmi.objectives.n.score._children": "scaled,raw,min,max",
        "cmi.score._children": "scaled,raw,min,max",
        "adl.data._children": "id,store",
    ]

    /// The arrays.
    static let counted: Set<String> = [
        "cmi.comments_from_learner", "cmi.comments_from_lms", "cmi.interactions", "cmi.interactions.n.objectives",
        "cmi.interactions.n.correct_responses", "cmi.objectives", "adl.data",
    ]

    /// What an element is worth before it was set; `nil` for those that are not initialized then (403).
    static func initial(_ template: String) -> String? {
        switch template {
        case "cmi.completion_status", "cmi.success_status", "cmi.objectives.n.completion_status", "cmi.objectives.n.success_status": "unknown"
        case "cmi.learner_preference.audio_level", "cmi.learner_preference.delivery_speed": "1"
        case "cmi.learner_preference.audio_captioning": "0"
        case "cmi.learner_preference.language": ""
        case "adl.nav.request": "_none_"
        default: nil
        }
    }

    /// Everything that stands for something inside: `cmi.score` of `cmi.score.raw`.
    static let groups: Set<String> = {
        var groups: Set<String> = []
        for name in table.keys {
            var parts = name.split(separator: ".")
            while parts.count > 1 {
                parts.removeLast()
                groups.insert(parts.joined(separator: "."))
            }
        }
        return groups
    }()
}
