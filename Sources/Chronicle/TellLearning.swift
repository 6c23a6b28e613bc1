import Courses
import JSON
import Kernel
import Learning
import Ledger
import Records

/// Enrolments, activities and courses.
extension Telling {
    func enrolled(_ event: Enrolled, _ stored: StoredEvent) throws -> [OwnStatements.One] {
        let words = try words(event.version)
        var draft = StatementDraft("event:\(stored.id)", try agent(event.person), .registered, course(words), at: stored.recordedAt, under: event.organization)
        draft.within(words, nil, event.enrolment)
        if let due = event.dueOn { draft.contextExtensions[Extension.dueOn] = .string(due.description) }
        return [draft.statement]
    }

    /// Beginning a course is evidence and no event of the ledger: it is told with the first event that follows it.
    func begun(_ enrolment: Enrolment, _ words: CourseWords) throws -> [OwnStatements.One] {
        guard let at = enrolment.startedAt else { return [] }
        var draft = StatementDraft("enrolment:\(enrolment.id):launched", try agent(enrolment.person), .launched, course(words), at: at, under: enrolment.organization)
        draft.within(words, nil, enrolment.id)
        return [draft.statement]
    }

    func completed(_ event: ActivityCompleted) throws -> [OwnStatements.One] {
        let words = try words(event.version), enrolment = try enrolment(event.enrolment)
        var all = try begun(enrolment, words)
        // Exams and assignments tell their outcome themselves, with what was reached.
        if ["exam", "assignment"].contains(event.activityKind) { return all }
        let detail = try CompletionDetail.find(event.completion, vendor: vendor, tx)
        let verb: Verb = switch event.passed {
        case true?: .passed
        case false?: .failed
        case nil: .completed
        }
        var draft = StatementDraft("completion:\(event.completion)", try agent(event.person), verb, activity(event.activity, words), at: event.completedAt, under: event.organization)
        draft.within(words, course(words), event.enrolment)
        draft.result["completion"] = .bool(event.passed != false)
        draft.result["success"] = event.passed.map { .bool($0) }
        if let score = event.scorePermille { draft.result["score"] = .object(["scaled": .double(Double(score) / 1000)]) }
        draft.took(seconds: detail?.activeSeconds ?? 0)
        draft.contextExtensions[Extension.assurance] = .string(event.assurance.rawValue)
        if event.activityKind == ContentKinds.video { all += try watched(event, words, detail, &draft) }
        return all + [draft.statement]
    }

    func completed(_ event: CourseCompleted) throws -> [OwnStatements.One] {
        let words = try words(event.version)
        var draft = StatementDraft("completion:\(event.completion)", try agent(event.person), .completed, course(words), at: event.completedAt, under: event.organization)
        draft.within(words, nil, event.enrolment)
        draft.result["completion"] = .bool(true)
        draft.took(seconds: try CompletionDetail.find(event.completion, vendor: vendor, tx)?.activeSeconds ?? 0)
        draft.contextExtensions[Extension.assurance] = .string(event.assurance.rawValue)
        return [draft.statement]
    }

    // MARK: videos, by the video profile (https://w3id.org/xapi/video)

    /// Adds to a video's completion what the profile asks for. Laurel keeps what was played as one whole, over all visits, so one
    /// session of the profile stands for all of them.
    /// - Returns: that it was opened.
    private func watched(_ event: ActivityCompleted, _ words: CourseWords, _ detail: CompletionDetail?, _ draft: inout StatementDraft) throws -> [OwnStatements.One] {
        let part = words.parts[event.activity], evidence = detail.flatMap { VideoEvidence(json: $0.evidence) }
        draft.profiles.append(Profile.video)
        draft.contextExtensions[Extension.session] = .string(StatementID.make("watching:\(event.enrolment):\(event.activity)"))
        if let length = evidence?.length ?? part?.length { draft.contextExtensions[Extension.length] = Self.seconds(length) }
        if let percent = part?.requiredPercent { draft.contextExtensions[Extension.threshold] = .double(Double(percent) / 100) }
        var opened: [OwnStatements.One] = []
        if let first = try Enrolments.progress(event.enrolment, activity: event.activity, vendor: vendor, tx)?.firstAt {
            var start = StatementDraft("progress:\(event.enrolment):\(event.activity):initialized", draft.actor, .initialized, draft.object, at: first, under: event.organization)
            (start.enrolment, start.language, start.revision, start.parents, start.profiles) = (draft.enrolment, draft.language, draft.revision, draft.parents, draft.profiles)
            start.contextExtensions = draft.contextExtensions.filter { $0.key != Extension.assurance }
            opened = [start.statement]
        }
        if let evidence {
            draft.resultExtensions[Extension.progress] = .double(Double(evidence.watchedPercent) / 100)
            if let position = evidence.position { draft.resultExtensions[Extension.time] = Self.seconds(position) }
            if let played = evidence.played {
                draft.resultExtensions[Extension.segments] = .string(played.pairs.map { "\(Self.text($0[0]))[.]\(Self.text($0[1]))" }.joined(separator: "[,]"))
            }
        }
        return opened
    }
    static func seconds(_ milliseconds: Int) -> JSONValue { milliseconds % 1000 == 0 ? .int(Int64(milliseconds / 1000)) : .double(Double(milliseconds) / 1000) }
    static func text(_ milliseconds: Int) -> String { milliseconds % 1000 == 0 ? String(milliseconds / 1000) : String(Double(milliseconds) / 1000) }
}
