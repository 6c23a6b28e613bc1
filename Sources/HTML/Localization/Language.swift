/// A language that Laurel's own words exist in. Texts made by vendors are in a `LanguageMap` and may have more.
package enum Language: String, Sendable, Hashable, CaseIterable, Codable {
    case en, de
    /// English with accents in brackets: a test renders every page in it and finds words that no table holds.
    case pseudo = "en-XA"

    /// BCP 47, for `lang` attributes and `Content-Language`.
    package var tag: String { rawValue }

    /// The language of a BCP 47 tag such as `de-AT`; nil when Laurel does not speak it.
    package init?(tag: some StringProtocol) {
        let lower = tag.lowercased()
        if lower == "en-xa" { self = .pseudo; return }
        let primary = lower.prefix { $0 != "-" && $0 != "_" }
        switch primary {
        case "en": self = .en
        case "de": self = .de
        default: return nil
        }
    }

    /// The best match for an `Accept-Language` header (RFC 9110, 12.5.4); nil when none is acceptable.
    /// Never picks the pseudo language: that one is only for tests, which name it themselves.
    package static func negotiated(acceptLanguage header: String) -> Language? {
        var best: (language: Language, quality: Double)?
        for part in header.prefix(500).split(separator: ",") {
            let pieces = part.split(separator: ";")
            guard let tag = pieces.first?.filter({ $0 != " " }), let language = Language(tag: tag), language != .pseudo
            else { continue }
            var quality = 1.0
            for piece in pieces.dropFirst() {
                let parameter = piece.filter { $0 != " " }
                if parameter.hasPrefix("q=") { quality = Double(parameter.dropFirst(2)) ?? 0 }
            }
            if quality > (best?.quality ?? 0) { best = (language, quality) }
        }
        return best?.language
    }
}
