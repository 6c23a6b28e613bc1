package import SCORM

/// One step of a journal entry, as the browser writes it: `["begin"]`, `["set", element, value]`, `["finish"]`,
/// `["active", from, to]` (milliseconds of the device's clock), `["leaving"]`, `["failed", function, element, value, code]`; the server itself
/// writes `["restore", entries]`, `["launch", …]`, `["moved", record]` and in test drives `["arranged", record]` and `["jumped"]`.
package enum RunOp: Sendable, Equatable, Codable {
    case begin
    case set(String, String)
    case finish
    case active(Int64, Int64)
    /// Written by `RestorePlay` only: from here on the record is what it was after so many entries.
    case restore(Int)
    /// SCORM 2004: the portal is about to take the content away, so what it asks for at its end does not count.
    case leaving
    /// SCORM 2004, written by the sequencing only: a new attempt begins, at these milliseconds, with these values; what
    /// earlier attempts lasted is in hundredths of a second.
    case launch(at: Int64, absolute: Int, experienced: Int, values: [String: String])
    /// A call of the content's came to nothing; the page tells each kind once. It changes nothing.
    case failed(FailedCall)
    /// Written by moves between versions only: from here on the record is this one.
    case moved(PlayRecord)
    /// Written for the author of a test drive only: from here on the record is this one.
    case arranged(PlayRecord)
    /// Written for the author of a test drive only: the item was opened though it was closed by its prerequisites.
    case jumped

    /// Whether the content did it.
    var isContents: Bool {
        switch self {
        case .active, .leaving, .failed: false
        default: true
        }
    }

    /// Whether only the server writes it.
    var isOurs: Bool {
        switch self {
        case .restore, .launch, .moved, .arranged, .jumped: true
        default: false
        }
    }

    package init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        switch try parts.decode(String.self) {
        case "begin": self = .begin
        case "finish": self = .finish
        case "set": self = .set(try parts.decode(String.self), try parts.decode(String.self))
        case "active":
            let from = try parts.decode(Int64.self), to = try parts.decode(Int64.self)
            // Times that no clock shows would overflow what is computed with them.
            guard from >= 0, to >= from, to < 1 << 53 else {
                throw DecodingError.dataCorruptedError(in: parts, debugDescription: "no stretch of time")
            }
            self = .active(from, to)
        case "restore": self = .restore(try parts.decode(Int.self))
        case "leaving": self = .leaving
        case "launch":
            self = .launch(at: try parts.decode(Int64.self), absolute: try parts.decode(Int.self), experienced: try parts.decode(Int.self),
                           values: try parts.decode([String: String].self))
        case "moved": self = .moved(try parts.decode(PlayRecord.self))
        case "arranged": self = .arranged(try parts.decode(PlayRecord.self))
        case "jumped": self = .jumped
        case "failed":
            self = .failed(FailedCall(function: try parts.decode(String.self), element: try parts.decode(String?.self), value: try parts.decode(String?.self), code: try parts.decode(Int.self)))
        default: throw DecodingError.dataCorruptedError(in: parts, debugDescription: "unknown step")
        }
    }
    package func encode(to encoder: any Encoder) throws {
        var parts = encoder.unkeyedContainer()
        switch self {
        case .begin: try parts.encode("begin")
        case .finish: try parts.encode("finish")
        case .set(let element, let value):
            try parts.encode("set")
            try parts.encode(element)
            try parts.encode(value)
        case .active(let from, let to):
            try parts.encode("active")
            try parts.encode(from)
            try parts.encode(to)
        case .restore(let after):
            try parts.encode("restore")
            try parts.encode(after)
        case .leaving: try parts.encode("leaving")
        case .launch(let at, let absolute, let experienced, let values):
            try parts.encode("launch")
            try parts.encode(at)
            try parts.encode(absolute)
            try parts.encode(experienced)
            try parts.encode(values)
        case .moved(let record):
            try parts.encode("moved")
            try parts.encode(record)
        case .arranged(let record):
            try parts.encode("arranged")
            try parts.encode(record)
        case .jumped: try parts.encode("jumped")
        case .failed(let call):
            try parts.encode("failed")
            try parts.encode(call.function)
            try parts.encode(call.element)
            try parts.encode(call.value)
            try parts.encode(call.code)
        }
    }
}

/// A call of the content's that came to nothing, for the log.
package struct FailedCall: Sendable, Equatable {
    package let function: String
    package let element: String?
    package let value: String?
    /// Of the content's version of SCORM.
    package let code: Int

    /// Cut to what a log needs: content decides on their length.
    package init(function: String, element: String?, value: String?, code: Int) {
        // Counted in scalars: a character may be a hundred kilobytes of accents.
        self.function = String(String.UnicodeScalarView(function.unicodeScalars.prefix(32)))
        self.element = element.map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(255))) }
        self.value = value.map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(200))) }
        self.code = code
    }
}

extension RunOp {
    /// The steps of an entry as JSON, the same as encoding them: put together by hand, since every commit writes them.
    static func text(_ ops: [RunOp]) throws -> String {
        var out = "["
        for (index, op) in ops.enumerated() {
            if index > 0 { out += "," }
            switch op {
            case .begin: out += #"["begin"]"#
            case .finish: out += #"["finish"]"#
            case .set(let element, let value): out += #"["set","# + (try quoted(element)) + "," + (try quoted(value)) + "]"
            case .active(let from, let to): out += #"["active","# + String(from) + "," + String(to) + "]"
            case .restore(let entries): out += #"["restore","# + String(entries) + "]"
            case .leaving: out += #"["leaving"]"#
            case .moved(let record): out += #"["moved","# + (try JSONText.write(record)) + "]"
            case .arranged(let record): out += #"["arranged","# + (try JSONText.write(record)) + "]"
            case .jumped: out += #"["jumped"]"#
            case .failed: out += try JSONText.write(op)
            case .launch(let at, let absolute, let experienced, let values):
                out += #"["launch",\#(at),\#(absolute),\#(experienced),"# + (try JSONText.write(values)) + "]"
            }
        }
        return out + "]"
    }
    private static func quoted(_ text: String) throws -> String {
        if text.utf8.allSatisfy({ $0 >= 32 && $0 < 127 && $0 != 34 && $0 != 92 }) { return "\"" + text + "\"" }
        return String(try JSONText.write([text]).dropFirst().dropLast())
    }
}

/// What became of an entry: values the server refused with their codes, and values beyond what the specification has room for.
package struct RunOutcome: Sendable, Equatable, Codable {
    package struct Refused: Sendable, Equatable, Codable {
        package let element: String
        package let code: Int
    }
    package var refused: [Refused] = []
    package var beyond: [String] = []
    /// SCORM 2004: what went into data stores that activities share, by their place among the item's.
    struct StoreWrite: Sendable, Equatable {
        let place: Int
        let value: String
    }
    var stores: [StoreWrite] = []
    /// SCORM 2004: what is to be navigated since the content has ended.
    var request: NavigationRequest?

    /// The last two are carried out, not told.
    private enum CodingKeys: String, CodingKey { case refused, beyond }

    /// As JSON; nearly always there is nothing to say.
    func text() throws -> String {
        refused.isEmpty && beyond.isEmpty ? #"{"beyond":[],"refused":[]}"# : try JSONText.write(self)
    }
}

extension AttemptRecord {
    /// Applies the steps of one entry.
    mutating func apply(_ ops: [RunOp], _ facts: LaunchFacts) -> RunOutcome {
        var outcome = RunOutcome()
        for op in ops {
            switch op {
            case .begin: _ = begin(facts)
            case .finish: finish(facts)
            case .leaving: leave(facts)
            case .active, .restore, .launch, .moved, .arranged, .jumped, .failed: break
            case .set(let element, let value):
                let result = set([(element, value)], rules: facts.rules)
                outcome.refused += result.refused.map { .init(element: String($0.element.prefix(255)), code: $0.code.rawValue) }
                outcome.beyond += result.beyond
            }
        }
        return outcome
    }
}
