package import HTML

/// A text that is either plain (in the course's language) or a language map.
package struct DemoText: Sendable, Decodable {
    package let texts: [String: String]
    package init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if let plain = try? box.decode(String.self) { texts = ["en": plain] } else { texts = try box.decode([String: String].self) }
    }
    package var map: LanguageMap { LanguageMap(texts) }
}

package struct DemoCourse: Sendable, Decodable {
    package struct Module: Sendable, Decodable {
        package let key: String
        package let title: LanguageMap
        package let activities: [DemoActivity]
    }
    package let key, language, image: String
    package let title, summary: LanguageMap
    package let outcomes: [LanguageMap]
    package let audience: [String]
    package let minutes: Int
    package let certificate: Bool?
    /// Days from loading on which the product appears, for a launch course.
    package let launchInDays: Int?
    package let modules: [Module]

    package var activities: [DemoActivity] { modules.flatMap(\.activities) }
    /// Every file that the course needs.
    package var media: [String] { [image] + activities.flatMap(\.mediaNames) }
    package func activity(_ key: String) -> DemoActivity? { activities.first { $0.key == key } }
}

package struct DemoActivity: Sendable, Decodable {
    package enum Kind: String, Sendable, Decodable { case lesson, video, document, scorm12, exam, assignment }
    package struct Objective: Sendable, Decodable {
        package let key: String
        package let title: LanguageMap
    }
    package struct Level: Sendable, Decodable {
        package let points: Int
        package let text: String
    }
    package struct Criterion: Sendable, Decodable {
        package let key: String
        package let title: LanguageMap
        package let maxPoints: Int
        package let levels: [Level]
    }
    package let key: String
    package let kind: Kind
    package let title: LanguageMap
    package let minutes: Int
    package let blocks: [String: [DemoBlock]]?
    package let media: String?
    package let requiredSharePercent: Int?
    package let passMarkPercent, timeLimitMinutes, attempts, waitHours: Int?
    package let shuffle, showsAnswers: Bool?
    package let objectives: [Objective]?
    package let questions: [DemoQuestion]?
    package let brief: LanguageMap?
    package let accepts: [String]?
    package let passPoints: Int?
    package let rubric: [Criterion]?

    package var mediaNames: [String] {
        [media].compactMap { $0 } + (blocks ?? [:]).values.flatMap { $0.compactMap(\.media) }
    }
}

/// One block of a lesson page. Which members are there depends on its kind (`tools/check_demo.py` holds the rules).
package struct DemoBlock: Sendable, Decodable {
    package enum Kind: String, Sendable, Decodable { case heading, text, image, callout, accordion, table, code, file, video, knowledgeCheck }
    package struct Item: Sendable, Decodable {
        package let title, markdown: String
    }
    package let kind: Kind
    package let level: Int?
    package let text, markdown, media, alt, caption, tone, title, language, code: String?
    package let items: [Item]?
    package let header: [String]?
    package let rows: [[String]]?
    package let question: DemoQuestion?
}

package struct DemoQuestion: Sendable, Decodable {
    package struct Option: Sendable, Decodable {
        package let text: DemoText
        package let correct: Bool
        package let feedback: String?
    }
    package struct Pair: Sendable, Decodable {
        package let left, right: DemoText
    }
    package enum Answer: Sendable, Decodable {
        case truth(Bool)
        case number(Double)
        package init(from decoder: any Decoder) throws {
            let box = try decoder.singleValueContainer()
            if let truth = try? box.decode(Bool.self) { self = .truth(truth) } else { self = .number(try box.decode(Double.self)) }
        }
    }
    package let key: String?
    package let type, objective: String
    package let prompt, explanation: DemoText
    package let points: Int
    package let options: [Option]?
    package let answer: Answer?
    package let tolerance: Double?
    package let unit: String?
    package let pairs: [Pair]?
    package let distractors: [DemoText]?
    package let items: [DemoText]?
}
