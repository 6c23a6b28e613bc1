import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Store
import Web
import Foundation

/// The words of a page that a person reads, for the pseudo-locale run.
enum PageWords {
    /// Attributes whose values are read out or shown.
    nonisolated(unsafe) private static let spoken = ["alt", "title", "placeholder", "aria-label", "aria-description", "label", "content"].map {
        ($0, try! Regex("\\s\($0)=\"([^\"]*)\""))
    }
    nonisolated(unsafe) private static let hidden = ["script", "style", "svg", "code", "kbd", "textarea"].map { try! Regex("<\($0)[ >](?s:.*?)</\($0)>") }

    /// Initials stand for a name that is written beside them or read out instead.
    nonisolated(unsafe) private static let avatars = #/<span class="avatar[^>]*>[^<]*<\/span>/#

    /// Words outside ⟦…⟧ in text and spoken attributes that are not among what people `wrote`: text that no string table made.
    static func unbracketed(_ html: String, besides wrote: [String]) -> [String] {
        var text = html.replacing(avatars, with: " ")
        for element in hidden { text = text.replacing(element, with: " ") }
        var pieces: [String] = []
        for tag in text.matches(of: #/<(\w+)([^>]*)>/#) {
            if tag.output.1 == "meta", !tag.output.2.contains("description") { continue }
            for (name, attribute) in spoken where tag.output.2.contains(name) {
                guard let found = try! attribute.firstMatch(in: String(tag.output.2)) else { continue }
                pieces.append(String(found.output[1].substring ?? ""))
            }
        }
        pieces += text.replacing(#/<[^>]*>/#, with: "\u{1F}").split(separator: "\u{1F}").map(String.init)
        return pieces.flatMap { outside(decoded($0), besides: wrote) }
    }

    /// Words of two or more ASCII letters outside brackets. Machine words (addresses, links, paths) are no words.
    static func outside(_ text: String, besides wrote: [String]) -> [String] {
        var outside = "", depth = 0
        for character in text {
            if character == "⟦" { depth += 1 } else if character == "⟧" { depth = max(0, depth - 1) } else if depth == 0 { outside.append(character) }
        }
        guard outside.contains(where: { $0.isASCII && $0.isLetter }) else { return [] }
        for phrase in wrote where outside.contains(phrase) { outside = without(phrase, in: outside) }
        var words: [String] = []
        for piece in outside.split(whereSeparator: { (character: Character) in character.isWhitespace || ",;()·…“”|".contains(character) }) {
            if piece.contains("@") || piece.contains("/") { continue }
            for word in piece.split(whereSeparator: { (character: Character) in !character.isLetter && !character.isNumber }) {
                guard word.count > 1, word.allSatisfy({ (character: Character) in character.isASCII && character.isLetter }) else { continue }
                words.append(String(word))
            }
        }
        return words
    }

    /// Takes out what somebody wrote where it stands by itself: “No” is not part of “Norfolk”.
    private static func without(_ phrase: String, in text: String) -> String {
        var out = "", rest = text.startIndex
        func isWord(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
        for range in text.ranges(of: phrase) where range.lowerBound >= rest {
            let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : nil
            let after = range.upperBound < text.endIndex ? text[range.upperBound] : nil
            if isWord(before) && isWord(phrase.first) || isWord(after) && isWord(phrase.last) { continue }
            out += text[rest..<range.lowerBound] + " "
            rest = range.upperBound
        }
        return out + text[rest...]
    }

    private static func decoded(_ text: String) -> String {
        text.replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&nbsp;", with: " ")
    }
}
