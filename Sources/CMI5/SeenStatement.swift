package import JSON
package import Kernel
package import XAPI

/// CMI5Name that cmi5 gives to things in statements (9.3, 9.5.5, 9.6).
package enum CMI5Name {
    private static let verbs = "http://adlnet.gov/expapi/verbs/"
    package static let launched = verbs + "launched", initialized = verbs + "initialized", completed = verbs + "completed"
    package static let passed = verbs + "passed", failed = verbs + "failed", terminated = verbs + "terminated", voided = verbs + "voided"
    package static let abandoned = "https://w3id.org/xapi/adl/verbs/abandoned", waived = "https://w3id.org/xapi/adl/verbs/waived"
    package static let satisfied = "https://w3id.org/xapi/adl/verbs/satisfied"
    package static let categoryCMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5"
    package static let categoryMoveOn = "https://w3id.org/xapi/cmi5/context/categories/moveon"
    private static let context = "https://w3id.org/xapi/cmi5/context/extensions/"
    package static let sessionID = context + "sessionid", masteryScore = context + "masteryscore", launchMode = context + "launchmode"
    package static let launchURL = context + "launchurl", moveOn = context + "moveon", launchParameters = context + "launchparameters"
    package static let progress = "https://w3id.org/xapi/cmi5/result/extensions/progress"
    package static let reason = "https://w3id.org/xapi/cmi5/result/extensions/reason"
    package static let blockType = "https://w3id.org/xapi/cmi5/activitytype/block", courseType = "https://w3id.org/xapi/cmi5/activitytype/course"
    /// The state document that tells a unit how it was launched (10.0), and the profile with the learner's preferences (11.0).
    package static let launchData = "LMS.LaunchData", preferences = "cmi5LearnerPreferences"
}

/// What the rules look at in a statement. Its form was checked before (xAPI Data), so what is there has the type it should have.
package struct SeenStatement: Sendable, Equatable {
    package var id: String?
    /// The account of an agent; nil for any other actor.
    package var account: Account?
    package var verb = ""
    /// The id of an activity; nil for any other object.
    package var object: String?
    package var registration: String?
    package var sessionID: String?
    package var category: Set<String> = []
    package var grouping: Set<String> = []
    package var masteryScore: Double?
    package var timestamp: Instant?
    /// Ends with Z or an offset of zero.
    package var isUTC = false
    package var score: Score?
    package var success: Bool?
    package var completion: Bool?
    /// ISO 8601, as written.
    package var duration: String?
    /// As written; nil without.
    package var progress: Progress?

    package struct Account: Sendable, Equatable, Hashable {
        package let homePage: String
        package let name: String
        package init(homePage: String, name: String) { (self.homePage, self.name) = (homePage, name) }
    }
    package struct Score: Sendable, Equatable {
        package var scaled: Double?
        package var raw: Double?
        package var min: Double?
        package var max: Double?
        package init(scaled: Double? = nil, raw: Double? = nil, min: Double? = nil, max: Double? = nil) { (self.scaled, self.raw, self.min, self.max) = (scaled, raw, min, max) }
    }
    package enum Progress: Sendable, Equatable {
        case percent(Int)
        case unusable
    }
    package init() {}

    /// Uses the cmi5 category: a "cmi5 defined" statement (7.1.3).
    package var isDefined: Bool { category.contains(CMI5Name.categoryCMI5) }

    package init(_ tape: JSONTape, _ value: JSONTape.Value) {
        typealias Value = JSONTape.Value
        func text(_ value: Value?) -> String? { value.flatMap { tape.string($0) } }
        func number(_ value: Value?) -> Double? { value.flatMap { tape.double($0) } }
        func flag(_ value: Value?) -> Bool? {
            guard let value else { return nil }
            return tape.kind(value) == .true ? true : tape.kind(value) == .false ? false : nil
        }
        func ids(_ list: Value?) -> Set<String> {
            guard let list else { return [] }
            let all = tape.kind(list) == .array ? tape.elements(list) : [list]
            return Set(all.compactMap { text(tape.member($0, "id")) })
        }
        id = text(tape.member(value, "id"))?.lowercased()
        if let actor = tape.member(value, "actor"), (text(tape.member(actor, "objectType")) ?? "Agent") == "Agent", let own = tape.member(actor, "account"),
           let homePage = text(tape.member(own, "homePage")), let name = text(tape.member(own, "name")) {
            account = Account(homePage: homePage, name: name)
        }
        verb = text(tape.member(value, "verb").flatMap { tape.member($0, "id") }) ?? ""
        if let thing = tape.member(value, "object"), (text(tape.member(thing, "objectType")) ?? "Activity") == "Activity" { object = text(tape.member(thing, "id")) }
        if let stamp = text(tape.member(value, "timestamp")) {
            timestamp = Timestamps.parse(stamp)
            let tail = stamp.suffix(6)
            isUTC = stamp.hasSuffix("Z") || stamp.hasSuffix("z") || tail == "+00:00" || stamp.hasSuffix("+0000")
        }
        if let context = tape.member(value, "context") {
            registration = text(tape.member(context, "registration"))?.lowercased()
            if let activities = tape.member(context, "contextActivities") {
                category = ids(tape.member(activities, "category"))
                grouping = ids(tape.member(activities, "grouping"))
            }
            if let extensions = tape.member(context, "extensions") {
                sessionID = text(tape.member(extensions, "https://w3id.org/xapi/cmi5/context/extensions/sessionid"))
                masteryScore = number(tape.member(extensions, "https://w3id.org/xapi/cmi5/context/extensions/masteryscore"))
            }
        }
        guard let result = tape.member(value, "result") else { return }
        success = flag(tape.member(result, "success"))
        completion = flag(tape.member(result, "completion"))
        duration = text(tape.member(result, "duration"))
        if let own = tape.member(result, "score") {
            score = Score(scaled: number(tape.member(own, "scaled")), raw: number(tape.member(own, "raw")), min: number(tape.member(own, "min")), max: number(tape.member(own, "max")))
        }
        if let extensions = tape.member(result, "extensions"), let own = tape.member(extensions, "https://w3id.org/xapi/cmi5/result/extensions/progress") {
            progress = tape.double(own).flatMap { Int(exactly: $0) }.flatMap { (0...100).contains($0) ? .percent($0) : nil } ?? .unusable
        }
    }
}

/// Durations of ISO 8601 in seconds; years and months count 365 and 30 days, as a length of time for sums needs some number.
package enum Durations {
    /// Whole seconds, cut; nil for what is no duration.
    package static func seconds(_ text: String) -> Int? {
        var rest = Array(text.utf8)[...]
        guard rest.first == UInt8(ascii: "P") else { return nil }
        rest.removeFirst()
        var isTime = false, total = 0.0, found = false
        while !rest.isEmpty {
            if rest.first == UInt8(ascii: "T") {
                isTime = true
                rest.removeFirst()
                continue
            }
            let digits = rest.prefix { (48...57).contains($0) || $0 == 46 || $0 == 44 }
            guard let value = Double(String(decoding: digits.map { $0 == 44 ? 46 : $0 }, as: UTF8.self)) else { return nil }
            rest = rest.dropFirst(digits.count)
            guard let mark = rest.popFirst(), let unit = length(mark, isTime) else { return nil }
            total += value * unit
            found = true
        }
        return found && total < 1e9 ? Int(total) : nil
    }
    private static func length(_ mark: UInt8, _ isTime: Bool) -> Double? {
        switch (mark, isTime) {
        case (UInt8(ascii: "Y"), false): 365 * 86_400
        case (UInt8(ascii: "M"), false): 30 * 86_400
        case (UInt8(ascii: "W"), false): 7 * 86_400
        case (UInt8(ascii: "D"), false): 86_400
        case (UInt8(ascii: "H"), true): 3600
        case (UInt8(ascii: "M"), true): 60
        case (UInt8(ascii: "S"), true): 1
        default: nil
        }
    }
    /// As hours, minutes and seconds.
    package static func text(milliseconds: Int64) -> String {
        let whole = max(0, milliseconds) / 1000, thousandths = max(0, milliseconds) % 1000
        let hours = whole / 3600, minutes = whole / 60 % 60, seconds = whole % 60
        var out = "PT" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
        let fraction = thousandths == 0 ? "" : "." + String(String(1000 + thousandths).dropFirst())
        if seconds > 0 || thousandths > 0 || hours == 0 && minutes == 0 { out += "\(seconds)\(fraction)S" }
        return out
    }
}
