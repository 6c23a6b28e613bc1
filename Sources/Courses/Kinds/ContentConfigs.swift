import Foundation
package import HTML

/// What a kind keeps in an activity's config: JSON with sorted keys, so that equal content has equal bytes and hash.
package protocol ActivityContent: Codable, Sendable, Equatable {
    /// What a new activity starts with.
    init()
}
extension ActivityContent {
    /// - Throws: `DecodingError` when the config is not of this kind.
    package init(config: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(config.utf8)) }
    package var config: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(self) else { preconditionFailure("content of our own always encodes") }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Lesson: ActivityContent {
    package init() { self.init(blocks: []) }
}

/// A video to watch.
package struct VideoContent: ActivityContent {
    package var media: MediaReference?
    /// The share that has to be seen, 1…100.
    package var requiredPercent: Int
    /// Markdown: what is said, for people who do not hear it.
    package var transcript: String
    package init() { media = nil; requiredPercent = 90; transcript = "" }
}

/// A document to read.
package struct DocumentContent: ActivityContent {
    package var media: MediaReference?
    /// Whether the original may be taken along.
    package var allowsDownload: Bool
    package init() { media = nil; allowsDownload = true }
}

/// Something elsewhere on the web.
package struct LinkContent: ActivityContent {
    /// As the author typed it; checked by ``Link/init(external:)``.
    package var address: String
    /// Markdown: what to do there.
    package var text: String
    package init() { address = ""; text = "" }
    package var link: Link? { Link(external: address) }
}
