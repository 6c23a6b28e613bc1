/// Every element of the SCORM 1.2 data model (Run-Time Environment 3.4.4) with its access and format.
///
/// The browser's copy is `Packages/Assets/scorm12-model.js`; both are held to `Tests/Fixtures/scorm12-cases.json`.
package struct ElementRule: Sendable, Equatable {
    package enum Access: Sendable { case readOnly, writeOnly, readWrite, keyword }

    package let access: Access
    package let format: Format

    /// The rule of an element and the indices in its name; `nil` when there is no such element.
    static func find(_ name: String) -> (rule: ElementRule, path: ElementPath)? {
        guard let path = ElementPath(name), let rule = table[path.template] else { return nil }
        return (rule, path)
    }

    /// Keyed by name with `n` for every index.
    package static let table: [String: ElementRule] = {
        var table: [String: ElementRule] = [:]
        func add(_ access: Access, _ format: Format, _ names: [String]) {
            for name in names { table[name] = ElementRule(access: access, format: format) }
        }
        add(.keyword, .string, Array(children.keys) + counted.map { $0 + "._count" } + ["cmi._version"])
        add(.readOnly, .string, [
            "cmi.core.student_id", "cmi.core.student_name", "cmi.core.credit", "cmi.core.entry", "cmi.core.total_time",
            "cmi.core.lesson_mode", "cmi.launch_data", "cmi.comments_from_lms", "cmi.student_data.mastery_score",
            "cmi.student_data.max_time_allowed", "cmi.student_data.time_limit_action",
        ])
        add(.readWrite, .string, [
            "cmi.core.lesson_location", "cmi.suspend_data", "cmi.comments", "cmi.student_preference.language",
        ])
        add(.readWrite, .word(Vocabulary.settableStatus), ["cmi.core.lesson_status"])
        add(.readWrite, .score, [
            "cmi.core.score.raw", "cmi.core.score.min", "cmi.core.score.max",
            "cmi.objectives.n.score.raw", "cmi.objectives.n.score.min", "cmi.objectives.n.score.max",
        ])
        add(.readWrite, .identifier, ["cmi.objectives.n.id"])
        add(.readWrite, .word(Vocabulary.objectiveStatus), ["cmi.objectives.n.status"])
        add(.readWrite, .integer(-1...100), ["cmi.student_preference.audio"])
        add(.readWrite, .integer(-100...100), ["cmi.student_preference.speed"])
        add(.readWrite, .integer(-1...1), ["cmi.student_preference.text"])
        add(.writeOnly, .word(Vocabulary.exit), ["cmi.core.exit"])
        add(.writeOnly, .timeSpan, ["cmi.core.session_time", "cmi.interactions.n.latency"])
        add(.writeOnly, .identifier, ["cmi.interactions.n.id", "cmi.interactions.n.objectives.n.id"])
        add(.writeOnly, .timeOfDay, ["cmi.interactions.n.time"])
        add(.writeOnly, .word(Vocabulary.interactionType), ["cmi.interactions.n.type"])
        add(.writeOnly, .string, ["cmi.interactions.n.correct_responses.n.pattern", "cmi.interactions.n.student_response"])
        add(.writeOnly, .decimal, ["cmi.interactions.n.weighting"])
        add(.writeOnly, .result, ["cmi.interactions.n.result"])
        return table
    }()

    /// What `_children` answers.
    package static let children: [String: String] = [
        "cmi.core._children":
            "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time",
        "cmi.core.score._children": "raw,min,max",
        "cmi.objectives._children": "id,score,status",
        "cmi.objectives.n.score._children": "raw,min,max",
        "cmi.student_data._children": "mastery_score,max_time_allowed,time_limit_action",
        "cmi.student_preference._children": "audio,language,speed,text",
        "cmi.interactions._children":
            "id,objectives,time,type,correct_responses,weighting,student_response,result,latency",
    ]

    /// The arrays.
    static let counted: Set<String> = [
        "cmi.objectives", "cmi.interactions", "cmi.interactions.n.objectives", "cmi.interactions.n.correct_responses",
    ]
}

/// A name taken apart: `cmi.interactions.2.objectives.0.id` is `cmi.interactions.n.objectives.n.id` with 2 and 0.
struct ElementPath {
    let template: String
    let indices: [Int]
    /// The arrays that the indices point into, by their full names.
    let arrays: [String]

    /// Indices are digits without leading zeros, below 100,000.
    init?(_ name: String) {
        guard name.utf8.count <= 255 else { return nil }
        var template: [Substring] = []
        var seen: [Substring] = []
        var indices: [Int] = []
        var arrays: [String] = []
        for part in name.split(separator: ".", omittingEmptySubsequences: false) {
            if let first = part.utf8.first, (0x30...0x39).contains(first) {
                guard part.utf8.count <= 5, let index = Int(part), part.utf8.count == 1 || first != 0x30 else { return nil }
                indices.append(index)
                arrays.append(seen.joined(separator: "."))
                template.append("n")
            } else {
                guard part != "n" else { return nil }
                template.append(part)
            }
            seen.append(part)
        }
        self.template = template.joined(separator: ".")
        self.indices = indices
        self.arrays = arrays
    }
}
