/// One block of a lesson page. A flat shape, so that its JSON is the same in the database, in the API and in a frozen
/// version; members that a kind does not use are empty and left out of the JSON.
package struct LessonBlock: Sendable, Hashable, Identifiable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case heading, text, image, video, callout, accordion, table, code, file, check
    }
    /// How a callout stands out.
    package enum Emphasis: String, Sendable, Codable, CaseIterable { case note, tip, warning }

    /// A part that opens on demand.
    package struct Fold: Sendable, Hashable, Codable {
        package var title: String
        /// Markdown.
        package var text: String
        package init(title: String, text: String) { self.title = title; self.text = text }
    }
    /// An answer of a knowledge check.
    package struct Answer: Sendable, Hashable, Codable {
        package var text: String
        package var isRight: Bool
        package init(text: String, isRight: Bool) { self.text = text; self.isRight = isRight }
    }

    /// Unique within its lesson, and kept for the block's life: learners' checks and places refer to it.
    package let id: String
    package let kind: Kind
    /// The heading, Markdown of text and callout, the code, the question of a check, a caption of image, video and file.
    package var text: String
    /// A callout's title, an image's words for people who do not see it, a file's label, the language of code.
    package var title: String
    package var emphasis: Emphasis
    package var media: MediaReference?
    package var folds: [Fold]
    /// The first row is the head.
    package var rows: [[String]]
    package var answers: [Answer]
    /// Said after a right and after a wrong answer.
    package var praise: String
    package var correction: String

    package init(
        id: String, kind: Kind, text: String = "", title: String = "", emphasis: Emphasis = .note, media: MediaReference? = nil,
        folds: [Fold] = [], rows: [[String]] = [], answers: [Answer] = [], praise: String = "", correction: String = ""
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.title = title
        self.emphasis = emphasis
        self.media = media
        self.folds = folds
        self.rows = rows
        self.answers = answers
        self.praise = praise
        self.correction = correction
    }

    /// More than one right answer: the check offers boxes instead of one choice.
    package var allowsSeveral: Bool { answers.count(where: \.isRight) > 1 }

    /// Whether exactly the right answers were chosen, given by position.
    package func isRight(chosen: Set<Int>) -> Bool {
        Set(answers.indices.filter { answers[$0].isRight }) == chosen
    }
}

extension LessonBlock: Codable {
    private enum Key: String, CodingKey {
        case id, kind, text, title, emphasis, media, folds, rows, answers, praise, correction
    }
    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        id = try members.decode(String.self, forKey: .id)
        kind = try members.decode(Kind.self, forKey: .kind)
        text = try members.decodeIfPresent(String.self, forKey: .text) ?? ""
        title = try members.decodeIfPresent(String.self, forKey: .title) ?? ""
        emphasis = try members.decodeIfPresent(Emphasis.self, forKey: .emphasis) ?? .note
        media = try members.decodeIfPresent(MediaReference.self, forKey: .media)
        folds = try members.decodeIfPresent([Fold].self, forKey: .folds) ?? []
        rows = try members.decodeIfPresent([[String]].self, forKey: .rows) ?? []
        answers = try members.decodeIfPresent([Answer].self, forKey: .answers) ?? []
        praise = try members.decodeIfPresent(String.self, forKey: .praise) ?? ""
        correction = try members.decodeIfPresent(String.self, forKey: .correction) ?? ""
    }
    package func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(id, forKey: .id)
        try members.encode(kind, forKey: .kind)
        if !text.isEmpty { try members.encode(text, forKey: .text) }
        if !title.isEmpty { try members.encode(title, forKey: .title) }
        if emphasis != .note { try members.encode(emphasis, forKey: .emphasis) }
        try members.encodeIfPresent(media, forKey: .media)
        if !folds.isEmpty { try members.encode(folds, forKey: .folds) }
        if !rows.isEmpty { try members.encode(rows, forKey: .rows) }
        if !answers.isEmpty { try members.encode(answers, forKey: .answers) }
        if !praise.isEmpty { try members.encode(praise, forKey: .praise) }
        if !correction.isEmpty { try members.encode(correction, forKey: .correction) }
    }
}
