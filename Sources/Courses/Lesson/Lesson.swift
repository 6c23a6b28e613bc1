/// The content of a lesson page: blocks in order.
package struct Lesson: Sendable, Hashable, Codable {
    package var blocks: [LessonBlock]
    package init(blocks: [LessonBlock] = []) { self.blocks = blocks }

    /// The most blocks of one page; longer lessons are several activities.
    package static let mostBlocks = 200

    package subscript(id: String) -> LessonBlock? { blocks.first { $0.id == id } }

    /// Puts a block after another one, or first.
    package mutating func insert(_ block: LessonBlock, after id: String?) {
        let index = id.flatMap { id in blocks.firstIndex { $0.id == id } }.map { $0 + 1 }
        blocks.insert(block, at: index ?? (id == nil ? 0 : blocks.endIndex))
    }
    package mutating func replace(_ block: LessonBlock) {
        if let index = blocks.firstIndex(where: { $0.id == block.id }) { blocks[index] = block }
    }
    package mutating func remove(_ id: String) { blocks.removeAll { $0.id == id } }
    /// Moves a block before another one, or to the end. Unknown ids change nothing.
    package mutating func move(_ id: String, before next: String?) {
        guard id != next, let from = blocks.firstIndex(where: { $0.id == id }) else { return }
        if let next, !blocks.contains(where: { $0.id == next }) { return }
        let block = blocks.remove(at: from)
        let to = next.flatMap { next in blocks.firstIndex { $0.id == next } } ?? blocks.endIndex
        blocks.insert(block, at: to)
    }

    /// The files that the page shows.
    package var media: [MediaReference] { blocks.compactMap(\.media) }

    /// How long reading takes, in whole minutes, at least one: 200 words a minute, a quarter of a minute for each picture
    /// and half a minute for each check. A first guess until real completions are known.
    package var readingMinutes: Int {
        let words = blocks.reduce(0) { $0 + $1.words }
        let seconds = blocks.reduce(words * 60 / 200) { sum, block in
            switch block.kind {
            case .image: sum + 15
            case .check: sum + 30
            default: sum
            }
        }
        return max(1, (seconds + 30) / 60)
    }

    /// What keeps the page from being published.
    package enum Fault: Hashable, Sendable {
        case noBlocks
        case tooManyBlocks(limit: Int)
        case emptyBlock(id: String, LessonBlock.Kind)
        case noMedia(id: String, LessonBlock.Kind)
        case noAlternative(id: String)
        case tooFewAnswers(id: String)
        case noRightAnswer(id: String)
    }
    /// Everything that is missing, in the order of the page; empty when it can be published.
    package var faults: [Fault] {
        if blocks.isEmpty { return [.noBlocks] }
        if blocks.count > Self.mostBlocks { return [.tooManyBlocks(limit: Self.mostBlocks)] }
        return blocks.flatMap(\.faults)
    }
}

extension LessonBlock {
    var words: Int {
        let texts = [text, praise, correction] + folds.flatMap { [$0.title, $0.text] } + rows.joined() + answers.map(\.text)
        return texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }

    var faults: [Lesson.Fault] {
        func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
        switch kind {
        case .heading, .text, .callout, .code:
            return isBlank(text) ? [.emptyBlock(id: id, kind)] : []
        case .image:
            if media == nil { return [.noMedia(id: id, kind)] }
            return isBlank(title) ? [.noAlternative(id: id)] : []
        case .video, .file:
            return media == nil ? [.noMedia(id: id, kind)] : []
        case .accordion:
            return folds.isEmpty || folds.contains { isBlank($0.title) || isBlank($0.text) } ? [.emptyBlock(id: id, kind)] : []
        case .table:
            return rows.count < 2 ? [.emptyBlock(id: id, kind)] : []
        case .check:
            var faults: [Lesson.Fault] = isBlank(text) ? [.emptyBlock(id: id, kind)] : []
            if answers.count < 2 || answers.contains(where: { isBlank($0.text) }) { faults.append(.tooFewAnswers(id: id)) }
            if !answers.contains(where: \.isRight) { faults.append(.noRightAnswer(id: id)) }
            return faults
        }
    }
}
