/// The text that a snapshot is stored as: JSON with its members in alphabetical order, byte for byte what a general encoder makes of it.
/// Written and read by hand, since every navigation does both with the whole tree.
extension SequencingSnapshot {
    package var text: String {
        var out = SequencingTextWriter()
        out.raw(#"{"activities":["#)
        for (index, state) in activities.enumerated() {
            if index > 0 { out.raw(",") }
            out.write(state)
        }
        out.raw("]")
        if let currentActivity {
            out.raw(#","currentActivity":"#)
            out.quote(currentActivity)
        }
        out.raw(#","globalObjectives":{"#)
        out.members(globalObjectives) { $0.write($1) }
        out.raw(#"},"random":{"state":"#)
        out.number(random.state)
        out.raw(#"},"sharedData":{"#)
        out.members(sharedData) { $0.quote($1) }
        out.raw("}")
        if let suspendedActivity {
            out.raw(#","suspendedActivity":"#)
            out.quote(suspendedActivity)
        }
        out.raw("}")
        return out.text
    }

    /// Nil for anything but what `text` writes: a general decoder may still understand it.
    package init?(text: String) {
        var text = text
        let made = text.withUTF8 { bytes -> SequencingSnapshot? in
            var reader = SequencingTextReader(bytes: bytes)
            guard let found = reader.snapshot(), reader.isAtEnd else { return nil }
            return found
        }
        guard let made else { return nil }
        self = made
    }
}

extension SequencingStep {
    /// Steps as they are stored, byte for byte what a general encoder makes of them.
    package static func text(_ steps: [SequencingStep]) -> String {
        var out = SequencingTextWriter()
        out.raw("[")
        for (index, step) in steps.enumerated() {
            out.raw(index > 0 ? ",{" : "{")
            if let activity = step.activity {
                out.raw(#""activity":"#)
                out.quote(activity)
                out.raw(",")
            }
            out.raw(#""process":"#)
            out.quote(step.process)
            out.raw(#","result":"#)
            out.quote(step.result)
            out.raw("}")
        }
        out.raw("]")
        return out.text
    }
}

struct SequencingTextWriter {
    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func raw(_ text: StaticString) { bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }
    mutating func number(_ number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

    mutating func quote(_ text: String) {
        var text = text
        bytes.append(0x22)
        text.withUTF8 { characters in
            if characters.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
                bytes.append(contentsOf: characters)
            } else {
                for byte in characters { escape(byte) }
            }
        }
        bytes.append(0x22)
    }
    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: bytes += [0x5C, byte]
        case 0x08: raw(#"\b"#)
        case 0x0C: raw(#"\f"#)
        case 0x0A: raw(#"\n"#)
        case 0x0D: raw(#"\r"#)
        case 0x09: raw(#"\t"#)
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            raw(#"\u00"#)
            bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        default: bytes.append(byte)
        }
    }

    mutating func members<Value>(_ all: [String: Value], _ write: (inout SequencingTextWriter, Value) -> Void) {
        for (index, member) in all.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }).enumerated() {
            if index > 0 { raw(",") }
            quote(member.key)
            raw(":")
            write(&self, member.value)
        }
    }

    mutating func write(_ state: ActivityState) {
        raw(#"{"attemptCount":"#)
        number(state.attemptCount)
        raw(#","availableChildren":["#)
        for (index, child) in state.availableChildren.enumerated() {
            if index > 0 { raw(",") }
            quote(child)
        }
        raw(#"],"durations":{"activityAbsolute":"#)
        number(state.durations.activityAbsolute)
        raw(#","activityExperienced":"#)
        number(state.durations.activityExperienced)
        raw(#","attemptAbsolute":"#)
        number(state.durations.attemptAbsolute)
        raw(#","attemptExperienced":"#)
        number(state.durations.attemptExperienced)
        raw(#"},"identifier":"#)
        quote(state.identifier)
        raw(state.isActive ? #","isActive":true"# : #","isActive":false"#)
        raw(state.isSuspended ? #","isSuspended":true"# : #","isSuspended":false"#)
        raw(#","objectives":["#)
        for (index, objective) in state.objectives.enumerated() {
            if index > 0 { raw(",") }
            write(objective)
        }
        raw("]}")
    }

    mutating func write(_ known: ObjectiveInformation) {
        let start = bytes.count
        func separate(_ out: inout SequencingTextWriter) { out.raw(out.bytes.count == start ? "{" : ",") }
        func fact(_ key: StaticString, _ value: Bool?) {
            guard let value else { return }
            separate(&self)
            raw(key)
            raw(value ? "true" : "false")
        }
        func real(_ key: StaticString, _ value: Real7?) {
            guard let value else { return }
            separate(&self)
            raw(key)
            quote(value.text)
        }
        fact(#""completed":"#, known.completed)
        real(#""maxScore":"#, known.maxScore)
        real(#""measure":"#, known.measure)
        real(#""minScore":"#, known.minScore)
        real(#""progressMeasure":"#, known.progressMeasure)
        real(#""rawScore":"#, known.rawScore)
        fact(#""satisfied":"#, known.satisfied)
        raw(bytes.count == start ? "{}" : "}")
    }
}

/// Reads what the writer writes, member after member in their order.
private struct SequencingTextReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }

    private mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard at + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[at + offset] != text.utf8Start[offset] { return false }
        at += count
        return true
    }

    private mutating func number<Number: FixedWidthInteger>() -> Number? {
        let isNegative = Number.isSigned && take("-"), start = at
        var value: Number = 0
        while at < bytes.count, case let digit = bytes[at], digit >= 0x30, digit <= 0x39 {
            let (tenfold, isOver) = value.multipliedReportingOverflow(by: 10), step = Number(digit - 0x30)
            let (next, isBeyond) = isNegative ? tenfold.subtractingReportingOverflow(step) : tenfold.addingReportingOverflow(step)
            guard !isOver, !isBeyond else { return nil }
            value = next
            at += 1
        }
        return at > start ? value : nil
    }

    private mutating func truth() -> Bool? { take("true") ? true : take("false") ? false : nil }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        let start = at
        while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
        guard at < bytes.count else { return nil }
        if bytes[at] == 0x22 {
            defer { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }
        var plain = Array(bytes[start..<at])
        while at < bytes.count, bytes[at] != 0x22 {
            guard bytes[at] == 0x5C else {
                plain.append(bytes[at])
                at += 1
                continue
            }
            guard let byte = escaped() else { return nil }
            plain.append(byte)
        }
        return take("\"") ? String(decoding: plain, as: UTF8.self) : nil
    }
    private mutating func escaped() -> UInt8? {
        at += 1
        guard at < bytes.count else { return nil }
        let mark = bytes[at]
        at += 1
        switch mark {
        case 0x22, 0x5C, 0x2F: return mark
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"):
            guard take("00"), at + 2 <= bytes.count, let code = UInt8(String(decoding: bytes[at..<at + 2], as: UTF8.self), radix: 16), code < 0x80 else { return nil }
            at += 2
            return code
        default: return nil
        }
    }

    /// Values between brackets, as long as `read` finds them.
    private mutating func list<Value>(_ read: (inout SequencingTextReader) -> Value?) -> [Value]? {
        guard take("[") else { return nil }
        var all: [Value] = []
        if take("]") { return all }
        repeat {
            guard let value = read(&self) else { return nil }
            all.append(value)
        } while take(",")
        return take("]") ? all : nil
    }
    private mutating func members<Value>(_ read: (inout SequencingTextReader) -> Value?) -> [String: Value]? {
        guard take("{") else { return nil }
        var all: [String: Value] = [:]
        if take("}") { return all }
        repeat {
            guard let key = string(), take(":"), let value = read(&self) else { return nil }
            all[key] = value
        } while take(",")
        return take("}") ? all : nil
    }

    mutating func snapshot() -> SequencingSnapshot? {
        guard take(#"{"activities":"#), let activities = list({ $0.state() }) else { return nil }
        var current: String?, suspended: String?
        if take(#","currentActivity":"#) {
            guard let name = string() else { return nil }
            current = name
        }
        guard take(#","globalObjectives":"#), let globals = members({ $0.information() }), take(#","random":{"state":"#), let seed: UInt64 = number(),
              take(#"},"sharedData":"#), let shared = members({ $0.string() }) else { return nil }
        if take(#","suspendedActivity":"#) {
            guard let name = string() else { return nil }
            suspended = name
        }
        guard take("}") else { return nil }
        return SequencingSnapshot(currentActivity: current, suspendedActivity: suspended, activities: activities, globalObjectives: globals, sharedData: shared,
                                  random: SequencingRandom(seed: seed))
    }

    private mutating func state() -> ActivityState? {
        guard take(#"{"attemptCount":"#), let attempts: Int = number(), take(#","availableChildren":"#), let children = list({ $0.string() }),
              take(#","durations":{"activityAbsolute":"#), let activityAbsolute: Int = number(), take(#","activityExperienced":"#), let activityExperienced: Int = number(),
              take(#","attemptAbsolute":"#), let attemptAbsolute: Int = number(), take(#","attemptExperienced":"#), let attemptExperienced: Int = number(),
              take(#"},"identifier":"#), let identifier = string(), take(#","isActive":"#), let isActive = truth(), take(#","isSuspended":"#), let isSuspended = truth(),
              take(#","objectives":"#), let objectives = list({ $0.information() }), take("}") else { return nil }
        var made = ActivityState(identifier: identifier, objectives: objectives, availableChildren: children)
        made.attemptCount = attempts
        made.isActive = isActive
        made.isSuspended = isSuspended
        made.durations.activityAbsolute = activityAbsolute
        made.durations.activityExperienced = activityExperienced
        made.durations.attemptAbsolute = attemptAbsolute
        made.durations.attemptExperienced = attemptExperienced
        return made
    }

    private mutating func information() -> ObjectiveInformation? {
        guard take("{") else { return nil }
        var made = ObjectiveInformation()
        if take("}") { return made }
        repeat {
            if take(#""completed":"#) {
                guard let value = truth() else { return nil }
                made.completed = value
            } else if take(#""maxScore":"#) {
                guard let value = real() else { return nil }
                made.maxScore = value
            } else if take(#""measure":"#) {
                guard let value = real() else { return nil }
                made.measure = value
            } else if take(#""minScore":"#) {
                guard let value = real() else { return nil }
                made.minScore = value
            } else if take(#""progressMeasure":"#) {
                guard let value = real() else { return nil }
                made.progressMeasure = value
            } else if take(#""rawScore":"#) {
                guard let value = real() else { return nil }
                made.rawScore = value
            } else if take(#""satisfied":"#) {
                guard let value = truth() else { return nil }
                made.satisfied = value
            } else { return nil }
        } while take(",")
        return take("}") ? made : nil
    }
    private mutating func real() -> Real7? { string().flatMap { Real7($0) } }
}
