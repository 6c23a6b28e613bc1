import Foundation
import SCORM
import Testing

/// The cases that the browser's API is held to as well (Tests/Journeys/test_scorm_runtime.py).
struct ConversationCase: Decodable, CustomTestStringConvertible, Sendable {
    struct Facts: Decodable, Sendable {
        var studentName: String?
        var isForCredit: Bool?
        var mode: String?
        var entry: String?
        var totalCentiseconds: Int?
        var masteryScore: String?
    }

    /// A string as it is, or a run of one character.
    struct Text: Decodable, Sendable {
        let text: String

        private struct Run: Decodable {
            let `repeat`: String
            let times: Int
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else {
                let run = try container.decode(Run.self)
                text = String(repeating: run.repeat, count: run.times)
            }
        }
    }

    struct Step: Decodable, Sendable {
        let function: String
        let arguments: [String]
        let result: String
        let code: Int

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            function = try container.decode(String.self)
            arguments = try container.decode([Text].self).map(\.text)
            result = try container.decode(Text.self).text
            code = try container.decode(Int.self)
        }
    }

    let name: String
    let facts: Facts
    let steps: [Step]
    var testDescription: String { name }

    static let all: [ConversationCase] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/scorm12-cases.json").standardizedFileURL
        do { return try JSONDecoder().decode([ConversationCase].self, from: Data(contentsOf: file)) } catch {
            Issue.record("the cases cannot be read: \(error)")
            return []
        }
    }()

    var launch: LaunchFacts {
        LaunchFacts(
            studentID: "p-1", studentName: facts.studentName ?? "Doe, Jane", isForCredit: facts.isForCredit ?? true,
            mode: LaunchFacts.Mode(rawValue: facts.mode ?? "normal")!, entry: facts.entry ?? "ab-initio",
            totalTime: TimeSpan(centiseconds: facts.totalCentiseconds ?? 0), launchData: "a=1&b=2",
            masteryScore: facts.masteryScore ?? "80", maxTimeAllowed: "00:30:00", timeLimitAction: "exit,message")
    }
}

@Suite("The SCORM 1.2 API") struct ConversationTests {
    @Test("answers every case as the specification says", arguments: ConversationCase.all)
    func answers(_ example: ConversationCase) {
        var api = RunTimeConversation(RunTimeModel(facts: example.launch))
        for (number, step) in example.steps.enumerated() {
            let first = step.arguments.first ?? ""
            let result: String
            switch step.function {
            case "LMSInitialize": result = api.initialize(first)
            case "LMSFinish": result = api.finish(first)
            case "LMSCommit": result = api.commit(first)
            case "LMSGetValue": result = api.getValue(first)
            case "LMSSetValue": result = api.setValue(first, step.arguments[1])
            case "LMSGetLastError": result = String(api.lastError.rawValue)
            case "LMSGetErrorString": result = api.getErrorString(first)
            case "LMSGetDiagnostic": result = api.getDiagnostic(first)
            default:
                Issue.record("unknown function \(step.function)")
                return
            }
            let what = "step \(number): \(step.function)(\(step.arguments.map { String($0.prefix(60)) }.joined(separator: ", ")))"
            #expect(result == step.result, "\(what)")
            #expect(api.lastError.rawValue == step.code, "\(what)")
        }
    }

    @Test("is covered by a case for every element of the table")
    func covered() {
        let used = Set(ConversationCase.all.flatMap(\.steps).compactMap { step -> String? in
            guard step.function.hasSuffix("Value"), let name = step.arguments.first else { return nil }
            return name.split(separator: ".").map { Int($0) == nil ? String($0) : "n" }.joined(separator: ".")
        })
        let missing = Set(ElementRule.table.keys).subtracting(used)
        #expect(missing.isEmpty)
        #expect(ElementRule.table.count == 50)
    }

    @Test("keeps any values it accepted, whatever the order of calls")
    func keepsValues() throws {
        var random = Seeded(7)
        let names = ElementRule.table.filter { $0.value.access == .readWrite }.map(\.key).sorted()
        let samples = ["", "0", "50", "passed", "x", "00:00:10", "-1", "100.5", "a b", String(repeating: "q", count: 5_000)]
        var model = RunTimeModel(facts: LaunchFacts(studentID: "p", studentName: "P"))
        var mirror: [String: String] = [:]
        for _ in 0..<5_000 {
            let index = random.next(4)
            let name = names[random.next(names.count)].split(separator: ".").map { $0 == "n" ? "\(index)" : String($0) }
                .joined(separator: ".")
            let value = samples[random.next(samples.count)]
            if (try? model.set(name, value)) != nil { mirror[name] = value }
        }
        #expect(mirror.count > 15)
        for (name, value) in mirror { #expect(try model.get(name) == value) }
        let data = try JSONEncoder().encode(model)
        #expect(try JSONDecoder().decode(RunTimeModel.self, from: data) == model)
    }

    @Test("says which values are beyond the specification, and stops at the limits")
    func beyond() throws {
        var model = RunTimeModel(facts: LaunchFacts(studentID: "p", studentName: "P"))
        let at = try model.set("cmi.suspend_data", String(repeating: "x", count: 4_096))
        let over = try model.set("cmi.suspend_data", String(repeating: "x", count: 4_097))
        let location = try model.set("cmi.core.lesson_location", String(repeating: "x", count: 256))
        #expect(!at && over && location)
        #expect(throws: ErrorCode.incorrectType) { try model.set("cmi.suspend_data", "12345", limit: 4) }
        for n in 0..<RunTimeModel.arrayLimit { try model.set("cmi.interactions.\(n).id", "i\(n)") }
        #expect(throws: ErrorCode.invalidArgument) { try model.set("cmi.interactions.\(RunTimeModel.arrayLimit).id", "x") }
    }
}

/// A repeatable source of numbers.
struct Seeded {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: state >> 33) % bound
    }
}
