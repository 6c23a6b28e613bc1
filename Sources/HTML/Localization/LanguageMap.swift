/// A text made by a vendor or an author in one or more languages: BCP 47 tag → text. A JSON object when encoded.
package struct LanguageMap: Sendable, Hashable, Codable, ExpressibleByDictionaryLiteral {
    package var texts: [String: String]

    package init(_ texts: [String: String] = [:]) { self.texts = texts }
    package init(dictionaryLiteral elements: (String, String)...) {
        texts = Dictionary(elements, uniquingKeysWith: { _, last in last })
    }
    package init(from decoder: any Decoder) throws { texts = try decoder.singleValueContainer().decode([String: String].self) }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(texts)
    }

    package var isEmpty: Bool { texts.values.allSatisfy(\.isEmpty) }
    package subscript(language: Language) -> String? {
        get { texts[language.tag] }
        set { texts[language.tag] = newValue }
    }

    /// The text for a reader of `locale`: that language, a regional form of it, the `fallback`, English, else the first
    /// by tag, so that every reader of one map sees the same. Empty only when the map holds no text.
    package func resolve(_ locale: Language, fallback: String = "en") -> String {
        let wanted = locale == .pseudo ? "en" : locale.tag
        for tag in [wanted, fallback, "en"] {
            if let text = texts[tag], !text.isEmpty { return text }
            if let regional = texts.keys.sorted().first(where: { $0.hasPrefix(tag + "-") }),
               let text = texts[regional], !text.isEmpty { return text }
        }
        return texts.sorted { $0.key < $1.key }.first { !$0.value.isEmpty }?.value ?? ""
    }
}
