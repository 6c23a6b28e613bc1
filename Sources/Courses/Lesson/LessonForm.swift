package import Web

extension LessonBlock {
    /// The longest text of one block, in characters.
    static let longestText = 20_000

    /// A block as an author's form sends it: one field a part, several of the same name for folds, rows and answers.
    /// What a kind does not use is left out. The file of a block is kept: it comes by an upload of its own.
    package init(id: String, kind: Kind, form: Fields, keeping old: LessonBlock?) {
        func text(_ name: String) -> String { String(Self.normalized(form.raw(name) ?? "").prefix(Self.longestText)) }
        self.init(id: id, kind: kind, media: old?.media)
        switch kind {
        case .heading:
            self.text = text("text").replacing("\n", with: " ")
        case .text:
            self.text = text("text")
        case .image, .video, .file:
            title = text("title")
            self.text = text("text")
        case .callout:
            title = text("title")
            self.text = text("text")
            emphasis = Emphasis(rawValue: form.text("emphasis")) ?? .note
        case .accordion:
            folds = zip(form.all("foldTitle"), form.all("foldText"))
                .map { Fold(title: String(Self.normalized($0).prefix(200)), text: String(Self.normalized($1).prefix(Self.longestText))) }
                .filter { !$0.title.isEmpty || !$0.text.isEmpty }
        case .table:
            rows = Self.rows(text("rows"))
        case .code:
            title = text("title")
            self.text = text("text")
        case .check:
            self.text = text("text")
            let right = Set(form.all("right").compactMap { Int($0) })
            answers = form.all("answer").enumerated()
                .map { (text: String(Self.normalized($1).prefix(500)), isRight: right.contains($0)) }
                .filter { !$0.text.isEmpty }
                .map { Answer(text: $0.text, isRight: $0.isRight) }
            praise = text("praise")
            correction = text("correction")
        }
    }

    /// A new block of a kind with the empty parts that its form shows.
    package static func blank(id: String, kind: Kind) -> LessonBlock {
        switch kind {
        case .accordion: LessonBlock(id: id, kind: kind, folds: [Fold(title: "", text: "")])
        case .check: LessonBlock(id: id, kind: kind, answers: [Answer(text: "", isRight: true), Answer(text: "", isRight: false)])
        default: LessonBlock(id: id, kind: kind)
        }
    }

    /// A table as authors paste it: a line a row, cells apart by tabs (from a spreadsheet) or by bars. At most 12 × 200.
    static func rows(_ text: String) -> [[String]] {
        let lines = text.split(separator: "\n").map { line -> [String] in
            let separator: Character = line.contains("\t") ? "\t" : "|"
            var cells = line.split(separator: separator, omittingEmptySubsequences: false).map { trimmed($0) }
            // "| a | b |" has an empty cell before its first and after its last bar.
            if separator == "|", cells.count > 2, cells.first == "", cells.last == "" { cells = Array(cells.dropFirst().dropLast()) }
            return Array(cells.prefix(12))
        }
        // The rule between head and body of a Markdown table is no row.
        let rows = lines.filter { !$0.allSatisfy { cell in !cell.isEmpty && cell.allSatisfy { "-: ".contains($0) } } }.prefix(200)
        let width = rows.map(\.count).max() ?? 0
        return rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    }
    /// The table as the form shows it again.
    package var rowsText: String { rows.map { $0.joined(separator: " | ") }.joined(separator: "\n") }

    /// Browsers send line ends as CR LF; we keep LF, and no control characters that a database refuses.
    private static func normalized(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if scalar == "\r" { out.append("\n"); continue }
            if scalar == "\n", previous == "\r" { continue }
            if scalar.value < 32, scalar != "\n", scalar != "\t" { continue }
            out.append(scalar)
        }
        return String(out)
    }
    private static func trimmed(_ text: Substring) -> String {
        var view = text
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
