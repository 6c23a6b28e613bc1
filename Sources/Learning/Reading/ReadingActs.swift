package import Courses
import Foundation
import HTML
package import Web

/// What a reader does with an activity of Courses' own kinds. What it comes to is pure (``step(_:at:)``): the same for people here and
/// for whoever another learning system sends.
package enum ReadingAct: Sendable {
    /// Blocks of a lesson that were on screen.
    case seen(blocks: [String])
    case answered(block: String, chosen: Set<Int>)
    /// A page of a document was read, and the next one is wanted.
    case turned(page: Int)
    /// What was really played of a video, in milliseconds.
    case watched(position: Int, intervals: [[Int]])
    /// - Parameter page: of a document, the page that is shown; the last one counts as read by it.
    case finished(page: Int?)
}

/// What an act has come to.
package struct ReadingStep: Sendable {
    /// 0…1000
    package let sharePermille: Int
    /// Where to go on, as JSON of the kind.
    package let location: String
    /// What proves that the activity is complete by this act, as JSON; nil when it is not.
    package let evidence: String?
    /// Why a wish to finish was refused. What was noted besides stays.
    package let refusal: FinishRefusal?
    init(_ sharePermille: Int, _ location: String, evidence: String? = nil, refusal: FinishRefusal? = nil) {
        (self.sharePermille, self.location, self.evidence, self.refusal) = (sharePermille, location, evidence, refusal)
    }
}

extension ReadingAct {
    /// - Parameter location: as the last step left it; nil at first.
    /// - Throws: `WebRefusal.notFound` for what the activity does not have.
    package func step(_ activity: VersionActivity, at location: String?) throws -> ReadingStep {
        switch activity.kind {
        case ContentKinds.lesson: try lesson(Lesson(config: activity.config), LessonPlace(location: location))
        case ContentKinds.document: try document(DocumentContent(config: activity.config).media?.pages ?? 0, DocumentPlace(location: location))
        case ContentKinds.video: try video(VideoContent(config: activity.config), VideoPlace(location: location))
        case ContentKinds.link: try link()
        default: throw WebRefusal.notFound
        }
    }

    private func lesson(_ lesson: Lesson, _ before: LessonPlace) throws -> ReadingStep {
        var place = before
        switch self {
        case .seen(let blocks):
            place.blocks.formUnion(Set(blocks).intersection(lesson.blocks.map(\.id)))
            return ReadingStep(place.share(of: lesson), place.location)
        case .answered(let id, let chosen):
            guard let block = lesson[id], block.kind == .check else { throw WebRefusal.notFound }
            let known = chosen.intersection(block.answers.indices)
            if !known.isEmpty {
                place.checks[id] = CheckState(chosen: known, isRight: block.isRight(chosen: known))
                place.blocks.insert(id)
            }
            return ReadingStep(place.share(of: lesson), place.location)
        case .finished:
            let isReady = place.unanswered(of: lesson) == nil
            return ReadingStep(place.share(of: lesson), place.location, evidence: isReady ? "{}" : nil, refusal: isReady ? nil : .checkUnanswered)
        case .turned, .watched: throw WebRefusal.notFound
        }
    }

    private func document(_ pages: Int, _ before: DocumentPlace) throws -> ReadingStep {
        var place = before
        switch self {
        case .turned(let page):
            guard (1...max(1, pages)).contains(page) else { throw WebRefusal.notFound }
            place.read.insert(page)
            place.page = min(pages, page + 1)
            return ReadingStep(place.read.count * 1000 / max(1, pages), place.location)
        case .finished(let page):
            if let page, page == pages { place.read.insert(page) }
            let left = pages - place.read.count
            return ReadingStep(place.read.count * 1000 / max(1, pages), place.location, evidence: left > 0 ? nil : "{}", refusal: left > 0 ? .pagesUnread(count: left) : nil)
        case .seen, .answered, .watched: throw WebRefusal.notFound
        }
    }

    private func video(_ content: VideoContent, _ before: VideoPlace) throws -> ReadingStep {
        guard case .watched(let position, let intervals) = self else { throw WebRefusal.notFound }
        var place = before
        // The length is what we measured, not what a browser claims.
        let length = content.media?.duration ?? 0
        place.watched.add(intervals.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, duration: length)
        place.position = min(max(0, position), length)
        let percent = place.watched.percent(of: length)
        let evidence = VideoEvidence(watchedPercent: percent, position: place.position, length: length, played: place.watched).json
        return ReadingStep(min(1000, percent * 1000 / max(1, content.requiredPercent)), place.location, evidence: percent >= content.requiredPercent ? evidence : nil)
    }

    /// What is done elsewhere is done when its reader says so.
    private func link() throws -> ReadingStep {
        guard case .finished = self else { throw WebRefusal.notFound }
        return ReadingStep(1000, "", evidence: "{}")
    }
}

extension ReadingAct {
    /// What a page's script may send: two hundred blocks, five hundred stretches of a video.
    private static let bytes = 32 << 10
    private static let mostIntervals = 500

    /// As the script of a lesson tells which blocks were on screen.
    package static func seen(_ request: WebRequest) async throws -> ReadingAct {
        struct Seen: Decodable { let blocks: [String] }
        return .seen(blocks: try await request.json(Seen.self, limit: bytes).blocks)
    }
    /// As the script of a video tells what was played.
    package static func watched(_ request: WebRequest) async throws -> ReadingAct {
        struct Report: Decodable {
            let position: Int
            let duration: Int
            let intervals: [[Int]]
        }
        let report = try await request.json(Report.self, limit: bytes)
        guard report.intervals.count <= mostIntervals else { throw WebRefusal.fieldWrongType("/intervals") }
        return .watched(position: report.position, intervals: report.intervals)
    }
    package static func answered(_ form: Fields, block: String) -> ReadingAct { .answered(block: block, chosen: Set(form.all("answer").compactMap { Int($0) })) }
    package static func turned(_ request: WebRequest) throws -> ReadingAct {
        guard let page = Int(try request.parameter("page")) else { throw WebRefusal.notFound }
        return .turned(page: page)
    }
}

/// Active seconds as the script of any page tells them: the total of one view, so that a repeated or lost post never counts twice.
package struct ViewedTime: Sendable, Decodable {
    package let view: String
    package let sequence: Int
    package let seconds: Int
    private static let bytes = 1 << 10

    package static func read(_ request: WebRequest) async throws -> ViewedTime {
        let report = try await request.json(ViewedTime.self, limit: bytes)
        guard (8...64).contains(report.view.utf8.count), report.seconds >= 0 else { throw WebRefusal.fieldWrongType("/view") }
        return report
    }
    /// What is new in it.
    /// - Parameter known: what earlier reports of the view have said.
    package func added(to known: Int) -> Int { max(0, min(seconds, 86_400) - known) }
}

/// Which activities can be read on pages of ours without anything that is missing.
package enum Readable {
    package static func holds(_ activity: VersionActivity) -> Bool {
        switch activity.kind {
        case ContentKinds.lesson: (try? Lesson(config: activity.config)).map { !$0.blocks.isEmpty } ?? false
        case ContentKinds.video: (try? VideoContent(config: activity.config))?.media != nil
        case ContentKinds.document: ((try? DocumentContent(config: activity.config))?.media?.pages ?? 0) > 0
        case ContentKinds.link: (try? LinkContent(config: activity.config))?.link != nil
        default: false
        }
    }
}
