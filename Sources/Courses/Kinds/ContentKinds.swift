import HTML
import Kernel
import Store

/// The kinds of activity that Courses itself brings: lesson, video, document and link.
package enum ContentKinds {
    package static let lesson = "lesson"
    package static let video = "video"
    package static let document = "document"
    package static let link = "link"

    package static let all: [ActivityKind] = [
        kind(lesson, .coursesKindLesson, .lesson, Lesson(), path: "lessons") { draft, vendor, tx in
            let content = try Lesson(config: draft.config)
            let title = draft.title.resolve(.en)
            let missing = try MediaStore.states(content.media.map(\.id), vendor: vendor, tx)
            return content.faults.map { $0.message(title) } + mediaProblems(content.media, missing, title)
        },
        kind(video, .coursesKindVideo, .video, VideoContent(), path: "videos") { draft, vendor, tx in
            try media(VideoContent(config: draft.config).media, draft, vendor, tx)
        },
        kind(document, .coursesKindDocument, .document, DocumentContent(), path: "documents") { draft, vendor, tx in
            try media(DocumentContent(config: draft.config).media, draft, vendor, tx)
        },
        kind(link, .coursesKindLink, .link, LinkContent(), path: "links") { draft, _, _ in
            try LinkContent(config: draft.config).link == nil ? [.coursesProblemNoAddress(title: draft.title.resolve(.en))] : []
        },
    ]

    private static func kind(
        _ key: String, _ title: Message, _ icon: Icon, _ empty: some ActivityContent, path: String,
        problems: @escaping @Sendable (DraftActivity, VendorID, Transaction) throws -> [Message]
    ) -> ActivityKind {
        ActivityKind(
            key: key, title: title, icon: icon, emptyConfig: empty.config, isTimed: key != link,
            editor: { "/courses/\($0.value)/activities/\($1.value)" },
            preview: { "/courses/\($0.value)/activities/\($1.value)/preview" },
            problems: problems,
            // What is kept is text and ids of files that never change, so the config is its own frozen form.
            freeze: { draft, _, _, _ in draft.config },
            launch: { Link(path: ["learn", $0, path, $1.value]) })
    }

    private static func media(_ media: MediaReference?, _ draft: DraftActivity, _ vendor: VendorID, _ tx: Transaction) throws -> [Message] {
        let title = draft.title.resolve(.en)
        guard let media else { return [.coursesProblemNoFile(title: title)] }
        return mediaProblems([media], try MediaStore.states([media.id], vendor: vendor, tx), title)
    }

    private static func mediaProblems(_ media: [MediaReference], _ states: [CourseMediaID: CourseMedia.State], _ title: String) -> [Message] {
        media.compactMap { file in
            switch states[file.id] {
            case .ready: nil
            case .preparing: .coursesProblemPreparing(title: title, file: file.name)
            case .failed, nil: .coursesProblemFailed(title: title, file: file.name)
            }
        }
    }
}

extension Lesson.Fault {
    func message(_ title: String) -> Message {
        switch self {
        case .noBlocks: .coursesProblemNoBlocks(title: title)
        case .tooManyBlocks(let limit): .coursesProblemTooManyBlocks(title: title, limit: limit)
        case .emptyBlock: .coursesProblemEmptyBlock(title: title)
        case .noMedia: .coursesProblemNoFile(title: title)
        case .noAlternative: .coursesProblemNoAlternative(title: title)
        case .tooFewAnswers: .coursesProblemTooFewAnswers(title: title)
        case .noRightAnswer: .coursesProblemNoRightAnswer(title: title)
        }
    }
}
