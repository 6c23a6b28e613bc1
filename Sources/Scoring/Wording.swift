/// A text by language tag, coded as `{"en": "…", "de": "…"}`. What a vendor writes is a language map from the start.
package struct Wording: Hashable, Sendable, Codable {
    package var texts: [String: String]

    package init(_ texts: [String: String]) { self.texts = texts }
    package init(_ text: String, in language: String = "en") { texts = [language: text] }

    /// The first of `languages` that has a text, else English, else the alphabetically first: never nothing
    /// where anything was written.
    package func text(in languages: [String] = []) -> String {
        for language in languages + ["en"] {
            if let text = texts[language], !text.isEmpty { return text }
        }
        return texts.sorted { $0.key < $1.key }.first { !$0.value.isEmpty }?.value ?? ""
    }

    package var isEmpty: Bool { texts.values.allSatisfy { trimmed($0).isEmpty } }

    /// Two options are the same to a reader when they differ in case and outer space only, in any language.
    func readsLike(_ other: Wording) -> Bool {
        texts.contains { language, text in
            guard let counterpart = other.texts[language] else { return false }
            let mine = trimmed(text).lowercased()
            return !mine.isEmpty && mine == trimmed(counterpart).lowercased()
        }
    }

    package init(from decoder: any Decoder) throws {
        texts = try decoder.singleValueContainer().decode([String: String].self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(texts)
    }
}
