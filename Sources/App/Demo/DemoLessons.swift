import Assessment
import Courses
import Foundation
import HTML
import Kernel
import Scoring

/// Turns the demo's activities into the content that each kind keeps.
struct DemoLessons: Sendable {
    /// Media of one course by file name.
    let media: [String: MediaReference]

    struct Unfit: Error, CustomStringConvertible {
        let description: String
    }

    private func reference(_ name: String?) throws -> MediaReference {
        guard let name, let found = media[name] else { throw Unfit(description: "The demo's medium \(name ?? "without a name") was not taken in.") }
        return found
    }

    func lesson(_ activity: DemoActivity, language: String) throws -> Lesson {
        let blocks = activity.blocks?[language] ?? activity.blocks?["en"] ?? []
        return Lesson(blocks: try blocks.enumerated().map { try block($1, id: "\(activity.key)-\($0 + 1)") })
    }

    private func block(_ block: DemoBlock, id: String) throws -> LessonBlock {
        switch block.kind {
        case .heading: return LessonBlock(id: id, kind: .heading, text: block.text ?? "")
        case .text: return LessonBlock(id: id, kind: .text, text: block.markdown ?? "")
        case .image: return LessonBlock(id: id, kind: .image, text: block.caption ?? "", title: block.alt ?? "", media: try reference(block.media))
        case .video: return LessonBlock(id: id, kind: .video, text: block.title ?? "", media: try reference(block.media))
        case .file: return LessonBlock(id: id, kind: .file, title: block.title ?? "", media: try reference(block.media))
        case .callout:
            let emphasis: LessonBlock.Emphasis = switch block.tone {
            case "tip": .tip
            case "warning", "danger": .warning
            default: .note
            }
            return LessonBlock(id: id, kind: .callout, text: block.markdown ?? "", title: block.title ?? "", emphasis: emphasis)
        case .accordion:
            return LessonBlock(id: id, kind: .accordion, folds: (block.items ?? []).map { LessonBlock.Fold(title: $0.title, text: $0.markdown) })
        case .table:
            return LessonBlock(id: id, kind: .table, text: block.caption ?? "", rows: [block.header ?? []] + (block.rows ?? []))
        case .code: return LessonBlock(id: id, kind: .code, text: block.code ?? "", title: block.language ?? "")
        case .knowledgeCheck: return try check(block, id: id)
        }
    }

    private func check(_ block: DemoBlock, id: String) throws -> LessonBlock {
        guard let asked = block.question else { throw Unfit(description: "The knowledge check \(id) asks nothing.") }
        let language = asked.prompt.texts["en"] == nil ? "de" : "en"
        func text(_ text: DemoText) -> String { text.texts[language] ?? text.texts.values.sorted().first ?? "" }
        let answers: [LessonBlock.Answer]
        if case .truth(let truth) = asked.answer {
            answers = [.init(text: "True", isRight: truth), .init(text: "False", isRight: !truth)]
        } else {
            answers = (asked.options ?? []).map { .init(text: text($0.text), isRight: $0.correct) }
        }
        return LessonBlock(id: id, kind: .check, text: text(asked.prompt), answers: answers, praise: text(asked.explanation), correction: text(asked.explanation))
    }

    func exam(_ activity: DemoActivity) throws -> ExamDefinition {
        let questions = try (activity.questions ?? []).enumerated().map { try DemoQuestions.question($1, number: $0) }
        let exam = Exam(
            sections: [.init(id: "all", title: Wording(activity.title.texts), questions: questions)],
            objectives: (activity.objectives ?? []).map { .init(id: $0.key, title: Wording($0.title.texts)) },
            cut: CutScore(percent: Fraction(whole: Int64(activity.passMarkPercent ?? 80))),
            shufflesQuestions: activity.shuffle ?? true, shufflesOptions: activity.shuffle ?? true)
        let isPractice = activity.showsAnswers ?? false
        return ExamDefinition(exam: exam, attemptsAllowed: isPractice ? nil : activity.attempts, waitMinutes: (activity.waitHours ?? 0) * 60,
                              timeLimitMinutes: activity.timeLimitMinutes, isPractice: isPractice)
    }

    func assignment(_ activity: DemoActivity) throws -> AssignmentDefinition {
        let criteria = activity.rubric ?? []
        let most = criteria.reduce(0) { $0 + $1.maxPoints }
        let rubric = Rubric(criteria: criteria.map { criterion in
            Rubric.Criterion(id: criterion.key, title: Wording(criterion.title.texts), levels: criterion.levels.enumerated().map {
                Rubric.Level(id: "\($0 + 1)", title: Wording($1.text), points: Fraction(whole: Int64($1.points)))
            })
        }, rule: .percent(Fraction(whole: Int64((activity.passPoints ?? 0) * 100 / max(1, most)))))
        var accepts: Set<AssignmentDefinition.Material> = [.text]
        for type in activity.accepts ?? [] {
            accepts.insert(type.hasPrefix("video/") ? .video : type.hasPrefix("image/") ? .photo : .file)
        }
        return AssignmentDefinition(instructions: Wording((activity.brief ?? [:]).texts), rubric: rubric, accepts: accepts)
    }
}
